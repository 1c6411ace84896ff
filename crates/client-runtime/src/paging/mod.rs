//! Lists as streams: page after page, item after item.
//!
//! A generated list operation has three methods for this: `items()` and `pages()` are streams with the defaults, and
//! `paging(options)` gives a [`Paginator`] on which a stored [`Cursor`] can be set before it becomes one of the two.
//! A list that comes as a whole has them too, and is a stream of one page.
//!
//! ```
//! use client_runtime::Error;
//! use client_runtime::paging::{Answer, List, PageSize, Paginator, PagingOptions, Start, Style};
//!
//! static LIST: List = List {
//!     operation: "listThings",
//!     style: Style::Offset,
//!     page_size: PageSize { default: 200, smallest: 1, largest: Some(500) },
//!     moving_sort_key: false,
//! };
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Error> {
//! // Generated code does this part: how one page is fetched, and which member of an item names it.
//! let fetch = |ask: client_runtime::paging::Ask| async move {
//!     let rows = (0..8).skip(ask.at as usize).take(ask.size as usize);
//!     Ok(Answer::of(rows.collect()))
//! };
//! let things = || Paginator::new(&LIST, Ok(Start::default()), |id: &i32| Some(id.to_string()), fetch);
//!
//! // Item by item; pages are fetched as they are needed, the next one while this one is worked on.
//! let mut items = things().options(PagingOptions::new().page_size(3)).items();
//! let mut sum = 0;
//! let stored = loop {
//!     match items.next().await {
//!         Some(item) => sum += item?,
//!         None => unreachable!("there are eight"),
//!     }
//!     if sum == 6 {
//!         // Where the next item is: it can be stored as JSON, and read on from by another process.
//!         break items.cursor();
//!     }
//! };
//!
//! let mut rest = things().resume(stored.expect("four are left")).items();
//! assert_eq!(rest.next().await.transpose()?, Some(4));
//! # Ok(())
//! # }
//! ```
//!
//! # What is sent, and when
//! Nothing before the stream is polled, and nothing after it is dropped. The page that follows the one handed out is
//! fetched at once, on a task of its own, so that a slow reader neither waits for it nor lets a time limit pass; never
//! more than that one. [`PagingOptions::prefetch`] switches it off. At most two pages are in memory.
//!
//! # How a list ends
//! An empty page ends every list. Otherwise what the page says decides: that there is no next one, that it is the
//! last of so many, that all of so many items were read. Where a page says nothing of that kind, one with fewer items
//! than were asked for is the last. A list that never ends runs into [`PagingOptions::max_pages`], and one that gives
//! the same page twice in a row stops with an error: the service has then most likely ignored the position.
//!
//! # When the data changes meanwhile
//! Positions are counted by the service at the moment of each call. Items that are inserted before the position come
//! a second time, and when some are deleted before it, as many are skipped: no client can see that. Repeats are dropped
//! ([`PagingOptions::drop_repeats`]) where the document says that items move while one pages: an item is a repeat if
//! its key was on one of the last [`REMEMBERED_PAGES`] pages.

mod cursor;
mod list;
mod options;
mod pager;
mod stream;
mod window;

#[cfg(test)]
mod tests;

pub use cursor::Cursor;
pub use list::{Answer, Ask, Fact, List, PageSize, Start, Style};
pub use options::PagingOptions;
pub use pager::{PageFacts, Pager, Position, Refusal};
pub use stream::{Items, Page, Pages, Paginator};
pub use window::REMEMBERED_PAGES;
