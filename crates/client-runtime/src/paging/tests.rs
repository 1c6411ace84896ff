use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use super::*;
use crate::error::{Error, ErrorKind};

const fn list(style: Style) -> List {
    let page_size = PageSize { default: 3, smallest: 1, largest: Some(50) };
    List { operation: "listThings", style, page_size, moving_sort_key: false }
}

static OFFSET: List = list(Style::Offset);
static PAGE: List = list(Style::Page { first: 1 });
static WHOLE: List = list(Style::Whole);
static MOVING: List = List { moving_sort_key: true, ..list(Style::Page { first: 1 }) };

fn key(item: &u32) -> Option<String> {
    Some(item.to_string())
}

/// A list of the numbers from 0, and how often it was asked.
fn numbers(list: &'static List, count: u32) -> (Paginator<u32>, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = asked.clone();
    let fetch = move |ask: Ask| {
        counted.fetch_add(1, Ordering::SeqCst);
        let before = match list.style {
            Style::Whole => return ready(Answer::of((0..count).collect())),
            Style::Offset => ask.at,
            Style::Page { first } => (ask.at - first) * u64::from(ask.size),
        };
        ready(Answer::of((0..count).skip(before as usize).take(ask.size as usize).collect()))
    };
    (Paginator::new(list, Ok(Start::default()), key, fetch), asked)
}

fn ready<T>(answer: Answer<T>) -> std::future::Ready<Result<Answer<T>, Error>> {
    std::future::ready(Ok(answer))
}

async fn all<T: serde::Serialize + Send + 'static>(mut items: Items<T>) -> (Vec<T>, Option<Error>) {
    let mut read = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => read.push(item),
            Err(error) => {
                assert!(items.next().await.is_none(), "a stream ends after an error");
                return (read, Some(error));
            }
        }
    }
    (read, None)
}

#[tokio::test]
async fn every_item_comes_once_and_in_order() {
    for list in [&OFFSET, &PAGE, &WHOLE] {
        for count in [0, 1, 3, 8, 9] {
            let (read, error) = all(numbers(list, count).0.items()).await;
            assert!(error.is_none(), "{error:?}");
            assert_eq!(read, (0..count).collect::<Vec<_>>(), "{list:?}");
        }
    }
}

#[tokio::test]
async fn nothing_is_asked_for_before_the_stream_is_polled() {
    let (things, asked) = numbers(&OFFSET, 8);
    let mut items = things.items();
    tokio::task::yield_now().await;
    assert_eq!(asked.load(Ordering::SeqCst), 0);
    items.next().await.unwrap().unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 2, "this page and the next");
}

#[tokio::test]
async fn never_more_than_one_page_is_fetched_ahead_and_none_if_switched_off() {
    for (prefetch, expected) in [(true, [2, 3, 3]), (false, [1, 2, 3])] {
        let log = Arc::new(AtomicUsize::new(0));
        let counted = log.clone();
        let fetch = move |ask: Ask| {
            let counted = counted.clone();
            async move {
                counted.fetch_add(1, Ordering::SeqCst);
                Ok(Answer::of((0..8_u32).skip(ask.at as usize).take(3).collect()))
            }
        };
        let things = Paginator::new(&OFFSET, Ok(Start::default()), key, fetch);
        let mut pages = things.options(PagingOptions::new().prefetch(prefetch)).pages();
        for sent in expected {
            pages.next().await.unwrap().unwrap();
            for _ in 0..5 {
                tokio::task::yield_now().await;
            }
            assert_eq!(log.load(Ordering::SeqCst), sent, "prefetch {prefetch}");
        }
        assert!(pages.next().await.is_none());
    }
}

#[tokio::test]
async fn dropping_the_stream_stops_the_call_that_runs_ahead() {
    struct Stopped(Arc<AtomicBool>);
    impl Drop for Stopped {
        fn drop(&mut self) {
            self.0.store(true, Ordering::SeqCst);
        }
    }
    let (begun, stopped) = (Arc::new(Notify::new()), Arc::new(AtomicBool::new(false)));
    let (tell, guard) = (begun.clone(), stopped.clone());
    let fetch = move |ask: Ask| {
        let (tell, guard) = (tell.clone(), guard.clone());
        async move {
            if ask.at > 0 {
                let _guard = Stopped(guard);
                tell.notify_one();
                std::future::pending::<()>().await;
            }
            Ok(Answer::of(vec![1_u32, 2, 3]))
        }
    };
    let mut items = Paginator::new(&OFFSET, Ok(Start::default()), key, fetch).items();
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    begun.notified().await;
    drop(items);
    tokio::task::yield_now().await;
    assert!(stopped.load(Ordering::SeqCst));
}

#[tokio::test(start_paused = true)]
async fn the_delay_lies_between_calls_and_not_before_the_first() {
    for prefetch in [true, false] {
        let options = PagingOptions::new().delay(Duration::from_secs(2)).prefetch(prefetch);
        let begun = Instant::now();
        let mut pages = numbers(&OFFSET, 8).0.options(options).pages();
        let mut arrived = Vec::new();
        while let Some(page) = pages.next().await {
            page.unwrap();
            arrived.push(begun.elapsed().as_secs());
        }
        assert_eq!(arrived, [0, 2, 4], "prefetch {prefetch}");
    }
}

#[tokio::test]
async fn a_stream_is_read_on_from_any_item_by_a_stored_cursor() {
    for list in [&OFFSET, &PAGE] {
        for stop in 0..8 {
            let mut items = numbers(list, 8).0.items();
            for expected in 0..stop {
                assert_eq!(items.next().await.unwrap().unwrap(), expected);
            }
            let stored = serde_json::to_string(&items.cursor().unwrap()).unwrap();
            drop(items);
            // Another page size does not move the place.
            let again = numbers(list, 8).0.options(PagingOptions::new().page_size(5));
            let rest = all(again.resume(serde_json::from_str(&stored).unwrap()).items()).await.0;
            assert_eq!(rest, (stop..8).collect::<Vec<_>>(), "{list:?} after {stop}");
        }
    }
}

#[tokio::test]
async fn each_page_tells_where_the_next_one_is_and_the_last_tells_none() {
    let mut pages = numbers(&OFFSET, 8).0.pages();
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!(first.items, [0, 1, 2]);
    assert_eq!(first.next, pages.cursor());
    let rest = all(numbers(&OFFSET, 8).0.resume(first.next.unwrap()).items()).await.0;
    assert_eq!(rest, [3, 4, 5, 6, 7]);
    assert!(pages.next().await.unwrap().unwrap().next.is_some());
    assert!(pages.next().await.unwrap().unwrap().next.is_none());
    assert!(pages.cursor().is_none());
}

#[tokio::test]
async fn a_cursor_of_another_list_is_refused_before_anything_is_sent() {
    let (things, asked) = numbers(&OFFSET, 8);
    let foreign = r#"{"operation":"listOthers","at":3,"size":3,"seen":3}"#;
    let (read, error) = all(things.resume(serde_json::from_str(foreign).unwrap()).items()).await;
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("`listOthers`"), "{error}");
    assert!(read.is_empty());
    assert_eq!(asked.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn what_the_caller_set_wrongly_is_the_first_error() {
    let fetch = |_: Ask| ready(Answer::of(vec![1_u32]));
    let things = Paginator::new(&OFFSET, Err("-1 is no position of a list".to_owned()), key, fetch);
    assert_eq!(all(things.items()).await.1.unwrap().kind(), ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn a_service_that_ignores_the_position_is_an_error_and_no_endless_loop() {
    let fetch = |_: Ask| ready(Answer::of(vec![1_u32, 2, 3]));
    let (read, error) = all(Paginator::new(&OFFSET, Ok(Start::default()), key, fetch).items()).await;
    assert_eq!(read, [1, 2, 3]);
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::Paging);
    let error = error.to_string();
    assert!(error.contains("listThings: the page at 3 has the same items as the one before it"), "{error}");
}

#[tokio::test]
async fn more_pages_than_allowed_are_an_error_that_says_so_and_can_be_read_on_from() {
    let mut items = numbers(&OFFSET, 8).0.options(PagingOptions::new().max_pages(2)).items();
    for expected in 0..6 {
        assert_eq!(items.next().await.unwrap().unwrap(), expected);
    }
    let error = items.next().await.unwrap().unwrap_err().to_string();
    assert!(error.contains("2 pages were read and there are more"), "{error}");
    let rest = all(numbers(&OFFSET, 8).0.resume(items.cursor().unwrap()).items()).await.0;
    assert_eq!(rest, [6, 7]);
    let exactly = numbers(&OFFSET, 8).0.options(PagingOptions::new().max_pages(3)).items();
    assert!(all(exactly).await.1.is_none());
}

#[tokio::test]
async fn after_a_failed_call_the_cursor_is_at_the_page_that_is_missing() {
    let broken = Arc::new(AtomicBool::new(true));
    let things = || {
        let broken = broken.clone();
        let fetch = move |ask: Ask| {
            let fails = ask.at == 3 && broken.load(Ordering::SeqCst);
            async move {
                if fails {
                    return Err(Error::InvalidRequest("torn".to_owned()));
                }
                Ok(Answer::of((0..8_u32).skip(ask.at as usize).take(3).collect()))
            }
        };
        Paginator::new(&OFFSET, Ok(Start::default()), key, fetch)
    };
    let mut items = things().items();
    for expected in 0..3 {
        // The page after it has failed already, but this one is whole.
        assert_eq!(items.next().await.unwrap().unwrap(), expected);
        tokio::task::yield_now().await;
    }
    items.next().await.unwrap().unwrap_err();
    broken.store(false, Ordering::SeqCst);
    assert_eq!(all(things().resume(items.cursor().unwrap()).items()).await.0, [3, 4, 5, 6, 7]);
}

#[tokio::test]
async fn items_that_moved_come_once_and_twice_if_the_caller_wants_them() {
    // Before the second call a new item came in front, and before the third another.
    let pages = [vec![0_u32, 1, 2], vec![2, 3, 4], vec![4, 5]];
    for (list, options, expected) in [
        (&MOVING, PagingOptions::new(), vec![0, 1, 2, 3, 4, 5]),
        (&MOVING, PagingOptions::new().drop_repeats(false), vec![0, 1, 2, 2, 3, 4, 4, 5]),
        (&PAGE, PagingOptions::new(), vec![0, 1, 2, 2, 3, 4, 4, 5]),
        (&PAGE, PagingOptions::new().drop_repeats(true), vec![0, 1, 2, 3, 4, 5]),
    ] {
        let pages = pages.clone();
        let fetch = move |ask: Ask| ready(Answer::of(pages[ask.at as usize - 1].clone()));
        let things = Paginator::new(list, Ok(Start::default()), key, fetch).options(options);
        assert_eq!(all(things.items()).await.0, expected, "{list:?}");
    }
}

#[test]
fn without_an_executor_pages_are_fetched_by_whoever_polls() {
    let (read, error) = polled_once(all(numbers(&OFFSET, 8).0.items()));
    assert!(error.is_none());
    assert_eq!(read.len(), 8);
}

/// Polls what is always ready.
fn polled_once<T>(future: impl Future<Output = T>) -> T {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(future).poll(&mut context) {
        std::task::Poll::Ready(value) => value,
        std::task::Poll::Pending => panic!("not ready"),
    }
}

#[tokio::test]
async fn a_hundred_thousand_items_are_never_held_together() {
    /// Counts how many of it there are.
    #[derive(serde::Serialize)]
    struct Held(u32, #[serde(skip)] Arc<AtomicUsize>);
    impl Drop for Held {
        fn drop(&mut self) {
            self.1.fetch_sub(1, Ordering::SeqCst);
        }
    }
    let held = Arc::new(AtomicUsize::new(0));
    let counted = held.clone();
    let fetch = move |ask: Ask| {
        let rows = (0..100_000_u32).skip(ask.at as usize).take(ask.size as usize);
        ready(Answer::of(
            rows.map(|row| {
                counted.fetch_add(1, Ordering::SeqCst);
                Held(row, counted.clone())
            })
            .collect(),
        ))
    };
    let things = Paginator::new(&OFFSET, Ok(Start::default()), |held: &Held| Some(held.0.to_string()), fetch);
    let options = PagingOptions::new().page_size(50).drop_repeats(true);
    let mut items = things.options(options).items();
    let (mut read, mut most) = (0, 0);
    while let Some(item) = items.next().await {
        item.unwrap();
        read += 1;
        most = most.max(held.load(Ordering::SeqCst));
    }
    assert_eq!(read, 100_000);
    assert!(most <= 100, "{most} items at once");
}

#[test]
fn debug_shows_no_item() {
    let fetch = |_: Ask| ready(Answer::of(vec!["s3cret".to_owned()]));
    let things = || Paginator::new(&OFFSET, Ok(Start::default()), |item: &String| Some(item.clone()), fetch);
    let mut items = things().items();
    let first = polled_once(items.next());
    assert!(first.is_some());
    assert!(!format!("{items:?} {:?} {:?}", things(), things().pages()).contains("s3cret"));
}

#[test]
fn streams_can_be_sent_between_threads_and_own_what_they_need() {
    fn check<S: futures_core::Stream + Send + Unpin + 'static>(_: S) {}
    check(numbers(&OFFSET, 8).0.items());
    check(numbers(&OFFSET, 8).0.pages());
}
