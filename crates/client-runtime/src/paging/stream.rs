//! The streams themselves: they fetch what the pager asks for and hand out what comes.

use std::fmt;
use std::future::{Future, poll_fn};
use std::iter::Zip;
use std::panic;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use std::vec;

use futures_core::Stream;
use serde::Serialize;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;
use tracing::Instrument as _;

use super::cursor::Cursor;
use super::list::{Answer, Ask, List, Start, Style};
use super::options::PagingOptions;
use super::pager::{PageFacts, Pager, Position, Refusal};
use super::window::{Window, fingerprint};
use crate::error::{Cause, Error};

type Fetched<T> = Result<Answer<T>, Error>;
type Fetching<T> = Pin<Box<dyn Future<Output = Fetched<T>> + Send>>;
type Fetch<T> = Box<dyn Fn(Ask) -> Fetching<T> + Send>;
type Key<T> = fn(&T) -> Option<String>;

/// A list that is about to be read. Nothing is sent before one of its streams is polled.
pub struct Paginator<T> {
    list: &'static List,
    start: Result<Start, String>,
    cursor: Option<Cursor>,
    options: PagingOptions,
    key: Key<T>,
    fetch: Fetch<T>,
}

impl<T: Serialize + Send + 'static> Paginator<T> {
    /// A list of which `fetch` gets one page and `key` names an item. Generated code calls this.
    pub fn new<F, A>(list: &'static List, start: Result<Start, String>, key: Key<T>, fetch: F) -> Self
    where
        F: Fn(Ask) -> A + Send + 'static,
        A: Future<Output = Fetched<T>> + Send + 'static,
    {
        let fetch: Fetch<T> = Box::new(move |ask| Box::pin(fetch(ask)));
        Self { list, start, cursor: None, options: PagingOptions::new(), key, fetch }
    }

    /// How to read it.
    #[must_use]
    pub fn options(mut self, options: PagingOptions) -> Self {
        self.options = options;
        self
    }

    /// Reads on from a stored place, with the page size it was stored with. Place and page size set otherwise count no
    /// more. The call must be the same, with the same filters; what was remembered to drop repeats is not stored.
    #[must_use]
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.cursor = Some(cursor);
        self
    }

    /// Its items, one by one.
    pub fn items(self) -> Items<T> {
        Items { pages: self.pages(), page: None }
    }

    /// Its pages.
    pub fn pages(self) -> Pages<T> {
        let (position, skip, state) = match self.begin() {
            Ok((position, skip)) => (position, skip, State::Idle),
            Err(reason) => {
                let nowhere = Position::new(self.list.style, None, 0);
                (nowhere, 0, State::Refused(Error::InvalidRequest(reason)))
            }
        };
        let drops = self.options.drop_repeats.unwrap_or(self.list.moving_sort_key);
        Pages {
            list: self.list,
            pager: Pager::new(self.list, position, self.options.max_pages),
            skip,
            window: drops.then(Window::default),
            options: self.options,
            key: self.key,
            fetch: self.fetch,
            state,
        }
    }

    fn begin(&self) -> Result<(Position, usize), String> {
        let sizes = self.list.page_size;
        if let Some(cursor) = &self.cursor {
            if cursor.operation() != self.list.operation {
                let (other, own) = (cursor.operation(), self.list.operation);
                return Err(format!("the cursor is one of `{other}`, not of `{own}`"));
            }
            let place = cursor.position();
            return Ok((Position { size: sizes.nearest(place.size), ..place }, cursor.skip()));
        }
        let start = self.start.clone()?;
        let size = self.options.page_size.or(start.size).unwrap_or(sizes.default);
        Ok((Position::new(self.list.style, start.at, sizes.nearest(size)), 0))
    }
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// Its items, without repeats where these are dropped. May be empty although the list goes on.
    pub items: Vec<T>,
    /// How many items the whole list has, if the service says so.
    pub total: Option<u64>,
    /// The place of the page after it; none on the last one.
    pub next: Option<Cursor>,
}

/// The pages of a list, as a stream. After an error it ends, and can be begun again from its
/// [`cursor`](Pages::cursor).
#[must_use = "a stream sends nothing before it is polled"]
pub struct Pages<T> {
    list: &'static List,
    pager: Pager,
    /// Items of the next page that were handed out before the cursor was stored.
    skip: usize,
    window: Option<Window>,
    options: PagingOptions,
    key: Key<T>,
    fetch: Fetch<T>,
    state: State<T>,
}

enum State<T> {
    Idle,
    /// The page that the pager asks for is on its way, polled by whoever polls the stream.
    Fetching(Fetching<T>),
    /// The same, on a task of its own.
    Ahead(Ahead<T>),
    /// What was asked for makes no call.
    Refused(Error),
    Over,
}

/// A task that is stopped when nobody waits for it any more.
struct Ahead<T>(JoinHandle<Fetched<T>>);

impl<T> Drop for Ahead<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// A page with what is needed to go through it item by item.
struct Arrived<T> {
    /// Each item, and whether it is wanted.
    items: Zip<vec::IntoIter<T>, vec::IntoIter<bool>>,
    total: Option<u64>,
    /// The place of its first item.
    position: Position,
    /// The place of the page after it.
    next: Option<Cursor>,
}

impl<T: Serialize + Send + 'static> Pages<T> {
    /// The next page; none at the end. The same as polling the stream, for callers without an extension trait.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The place of the next page that was not handed out; none at the end of the list. After an error, the place of
    /// the page that could not be had.
    pub fn cursor(&self) -> Option<Cursor> {
        let position = self.pager.position()?;
        Some(Cursor::new(self.list.operation, position, self.skip))
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Arrived<T>, Error>>> {
        loop {
            let fetched = match std::mem::replace(&mut self.state, State::Over) {
                State::Over => return Poll::Ready(None),
                State::Refused(error) => return Poll::Ready(Some(Err(error))),
                State::Idle => {
                    match self.pager.ask() {
                        Ok(None) => return Poll::Ready(None),
                        Err(refusal) => return Poll::Ready(Some(Err(refusal.into()))),
                        Ok(Some(ask)) => self.state = State::Fetching((self.fetch)(ask)),
                    }
                    continue;
                }
                State::Fetching(mut fetching) => match fetching.as_mut().poll(context) {
                    Poll::Ready(fetched) => fetched,
                    Poll::Pending => {
                        self.state = State::Fetching(fetching);
                        return Poll::Pending;
                    }
                },
                State::Ahead(mut ahead) => match Pin::new(&mut ahead.0).poll(context) {
                    Poll::Ready(Ok(fetched)) => fetched,
                    Poll::Ready(Err(lost)) if lost.is_panic() => panic::resume_unwind(lost.into_panic()),
                    // Its executor was shut down; reading once more does no harm.
                    Poll::Ready(Err(_)) => {
                        self.state = State::Idle;
                        continue;
                    }
                    Poll::Pending => {
                        self.state = State::Ahead(ahead);
                        return Poll::Pending;
                    }
                },
            };
            return Poll::Ready(Some(fetched.and_then(|answer| self.take(answer))));
        }
    }

    /// Takes note of a page, and has the next one fetched.
    fn take(&mut self, answer: Answer<T>) -> Result<Arrived<T>, Error> {
        let position = self.pager.position().unwrap_or(Position::new(self.list.style, None, 0));
        self.pager.read(&PageFacts {
            items: answer.items.len(),
            has_next: answer.has_next,
            pages: answer.pages,
            total: answer.total,
            fingerprint: match self.list.style {
                Style::Whole => 0,
                Style::Offset | Style::Page { .. } => fingerprint(&answer.items, self.key),
            },
        })?;
        let mut wanted: Vec<bool> = match &mut self.window {
            Some(window) => window.repeats(&answer.items, self.key).iter().map(|repeat| !repeat).collect(),
            None => vec![true; answer.items.len()],
        };
        let skip = std::mem::take(&mut self.skip).min(wanted.len());
        wanted[..skip].fill(false);
        self.state = self.go_on();
        Ok(Arrived { items: answer.items.into_iter().zip(wanted), total: answer.total, position, next: self.cursor() })
    }

    /// What to do while the caller works on the page that has just come.
    fn go_on(&self) -> State<T> {
        // At the end, and where no more may be read, there is nothing to fetch: the next poll says so.
        let Ok(Some(ask)) = self.pager.ask() else { return State::Idle };
        let fetching = after(self.options.delay, (self.fetch)(ask));
        // Polled only when the caller polls, a call would run into its time limits while the caller is busy.
        match Handle::try_current() {
            Ok(executor) if self.options.prefetch => State::Ahead(Ahead(executor.spawn(fetching.in_current_span()))),
            _ => State::Fetching(fetching),
        }
    }
}

fn after<T: 'static>(delay: Duration, fetching: Fetching<T>) -> Fetching<T> {
    if delay.is_zero() {
        return fetching;
    }
    let due = tokio::time::Instant::now() + delay;
    Box::pin(async move {
        tokio::time::sleep_until(due).await;
        fetching.await
    })
}

impl<T: Serialize + Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let page = ready!(self.get_mut().poll_page(context));
        Poll::Ready(page.map(|page| {
            page.map(|page| Page {
                items: page.items.filter_map(|(item, wanted)| wanted.then_some(item)).collect(),
                total: page.total,
                next: page.next,
            })
        }))
    }
}

/// The items of a list, as a stream. After an error it ends, and can be begun again from its
/// [`cursor`](Items::cursor).
#[must_use = "a stream sends nothing before it is polled"]
pub struct Items<T> {
    pages: Pages<T>,
    page: Option<Opened<T>>,
}

/// The page whose items are being handed out.
struct Opened<T> {
    page: Arrived<T>,
    size: usize,
}

impl<T: Serialize + Send + 'static> Items<T> {
    /// The next item; none at the end. The same as polling the stream, for callers without an extension trait.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The place of the next item that was not handed out; none at the end of the list. After an error, the place of
    /// the page that could not be had.
    pub fn cursor(&self) -> Option<Cursor> {
        match &self.page {
            Some(opened) if opened.page.items.len() > 0 => {
                let handed_out = opened.size - opened.page.items.len();
                Some(Cursor::new(self.pages.list.operation, opened.page.position, handed_out))
            }
            _ => self.pages.cursor(),
        }
    }
}

impl<T: Serialize + Send + 'static> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(opened) = &mut this.page {
                if let Some((item, _)) = opened.page.items.find(|(_, wanted)| *wanted) {
                    return Poll::Ready(Some(Ok(item)));
                }
                this.page = None;
            }
            match ready!(this.pages.poll_page(context)) {
                Some(Ok(page)) => this.page = Some(Opened { size: page.items.len(), page }),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

// No item is ever pinned in its place.
impl<T> Unpin for Pages<T> {}
impl<T> Unpin for Items<T> {}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::from_cause(Cause::Paging(refusal))
    }
}

impl<T> fmt::Debug for Paginator<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Paginator")
            .field("list", &self.list)
            .field("start", &self.start)
            .field("cursor", &self.cursor)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("pager", &self.pager).field("options", &self.options).finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
