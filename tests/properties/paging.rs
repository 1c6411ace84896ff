//! Lists as streams, against a model: whatever the data, the page size and the place one begins at.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};

use client_runtime::Error;
use client_runtime::paging::{
    Answer, Ask, Items, List, PageSize, Paginator, PagingOptions, REMEMBERED_PAGES, Start, Style,
};
use proptest::prelude::*;

use crate::trial;

/// What the service says about the list besides a page of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Says {
    Nothing,
    HasNext,
    Pages,
    Total,
}

#[derive(Debug, Clone, Copy)]
enum Change {
    Insert { before: usize },
    Delete { at: usize },
}

/// A simulated service.
#[derive(Debug)]
struct Service {
    rows: Vec<u32>,
    next_row: u32,
    /// What happens before which call.
    changes: HashMap<usize, Vec<Change>>,
    style: Style,
    says: Says,
    calls: usize,
    /// Leaves the last row of each page out: the service that the property is there to find.
    forgetful: bool,
}

impl Service {
    fn answer(&mut self, ask: Ask) -> Answer<u32> {
        for change in self.changes.remove(&self.calls).unwrap_or_default() {
            self.change(change);
        }
        self.calls += 1;
        let size = u64::from(ask.size);
        let before = match self.style {
            Style::Page { first } => (ask.at - first) * size,
            Style::Offset => ask.at,
            Style::Whole => 0,
        };
        let rows = self.rows.len() as u64;
        let page = ask.size - u32::from(self.forgetful);
        let items: Vec<u32> = self.rows.iter().copied().skip(before as usize).take(page as usize).collect();
        let says = |what, value| (self.says == what).then_some(value);
        Answer {
            has_next: (self.says == Says::HasNext).then(|| before + size < rows),
            pages: says(Says::Pages, rows.div_ceil(size)),
            total: says(Says::Total, rows),
            items,
        }
    }

    fn change(&mut self, change: Change) {
        match change {
            Change::Insert { before } => {
                let at = before % (self.rows.len() + 1);
                self.rows.insert(at, self.next_row);
                self.next_row += 1;
            }
            Change::Delete { at } if !self.rows.is_empty() => {
                let at = at % self.rows.len();
                self.rows.remove(at);
            }
            Change::Delete { .. } => {}
        }
    }
}

fn by_offset() -> &'static List {
    static LIST: List = list(Style::Offset);
    &LIST
}

fn by_page(first: u64) -> &'static List {
    static FROM_ZERO: List = list(Style::Page { first: 0 });
    static FROM_ONE: List = list(Style::Page { first: 1 });
    if first == 0 { &FROM_ZERO } else { &FROM_ONE }
}

const fn list(style: Style) -> List {
    let page_size = PageSize { default: 4, smallest: 1, largest: None };
    List { operation: "listRows", style, page_size, moving_sort_key: false }
}

/// One case: a list of `rows` rows.
#[derive(Debug, Clone)]
struct Case {
    list: &'static List,
    says: Says,
    rows: u32,
    size: u32,
    prefetch: bool,
}

impl Case {
    fn service(&self, changes: HashMap<usize, Vec<Change>>) -> Arc<Mutex<Service>> {
        let (style, says, calls) = (self.list.style, self.says, 0);
        let rows = (0..self.rows).collect();
        Arc::new(Mutex::new(Service { rows, next_row: self.rows, changes, style, says, calls, forgetful: false }))
    }

    fn open(&self, service: &Arc<Mutex<Service>>, start: Start) -> Paginator<u32> {
        let service = service.clone();
        let fetch = move |ask: Ask| {
            let service = service.clone();
            async move { Ok(service.lock().unwrap().answer(ask)) }
        };
        Paginator::new(self.list, Ok(start), |row| Some(row.to_string()), fetch).options(self.options())
    }

    fn options(&self) -> PagingOptions {
        PagingOptions::new().page_size(self.size).prefetch(self.prefetch)
    }
}

fn case() -> impl Strategy<Value = Case> {
    let list = prop_oneof![
        Just((by_offset(), Says::Nothing)),
        Just((by_offset(), Says::Total)),
        (0..2_u64, prop_oneof![Just(Says::Nothing), Just(Says::HasNext), Just(Says::Pages), Just(Says::Total)])
            .prop_map(|(first, says)| (by_page(first), says)),
    ];
    (list, 0..40_u32, 1..9_u32, any::<bool>()).prop_map(|((list, says), rows, size, prefetch)| Case {
        list,
        says,
        rows,
        size,
        prefetch,
    })
}

/// Changes before the calls after the first.
fn changes(deletes: bool) -> impl Strategy<Value = HashMap<usize, Vec<Change>>> {
    let change = (any::<bool>(), 0..64_usize).prop_map(move |(delete, at)| {
        if delete && deletes { Change::Delete { at } } else { Change::Insert { before: at } }
    });
    prop::collection::hash_map(1..12_usize, prop::collection::vec(change, 1..6), 0..8)
}

/// All rows of a list that holds still but the first ones, in order.
fn is_whole(case: &Case, skipped: usize, rows: &[u32]) -> bool {
    rows.iter().copied().eq((0..case.rows).skip(skipped))
}

#[test]
fn a_service_that_leaves_rows_out_does_not_pass() {
    let case = Case { list: by_page(1), says: Says::HasNext, rows: 20, size: 4, prefetch: false };
    let read = |forgetful| {
        let service = case.service(HashMap::new());
        service.lock().unwrap().forgetful = forgetful;
        block_on(all(case.open(&service, Start::default()).items())).0
    };
    assert!(is_whole(&case, 0, &read(false)));
    assert!(!is_whole(&case, 0, &read(true)));
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(future)
}

async fn all(mut items: Items<u32>) -> (Vec<u32>, Option<Error>) {
    let mut rows = Vec::new();
    while let Some(row) = items.next().await {
        match row {
            Ok(row) => rows.push(row),
            Err(error) => return (rows, Some(error)),
        }
    }
    (rows, None)
}

proptest! {
    #![proptest_config(trial::config(512))]

    #[test]
    fn of_data_that_holds_still_each_item_comes_once_and_in_order(case in case(), skipped_pages in 0..4_u64) {
        let start = match case.list.style {
            Style::Page { first } => first + skipped_pages,
            _ => skipped_pages * 3,
        };
        let skipped = match case.list.style {
            Style::Page { .. } => skipped_pages * u64::from(case.size),
            _ => skipped_pages * 3,
        };
        let service = case.service(HashMap::new());
        let (rows, error) = block_on(all(case.open(&service, Start { at: Some(start), size: None }).items()));
        prop_assert!(error.is_none(), "{error:?}");
        prop_assert!(is_whole(&case, skipped as usize, &rows), "{rows:?}");
        // One call more than there are pages, where only an empty page tells the end.
        let pages = rows.len().div_ceil(case.size as usize);
        let calls = service.lock().unwrap().calls;
        prop_assert!((pages.max(1)..=pages + 1).contains(&calls), "{} calls for {} pages", calls, pages);
    }

    #[test]
    fn a_stream_that_was_left_anywhere_goes_on_there(case in case(), left_after in 0..40_usize) {
        let service = case.service(HashMap::new());
        let (first, cursor) = block_on(async {
            let mut items = case.open(&service, Start::default()).items();
            let mut first = Vec::new();
            while first.len() < left_after && let Some(row) = items.next().await {
                first.push(row.unwrap());
            }
            (first, items.cursor())
        });
        let mut rows = first;
        if let Some(cursor) = cursor {
            let stored = serde_json::to_string(&cursor).unwrap();
            let rest = case.open(&service, Start::default()).resume(serde_json::from_str(&stored).unwrap());
            rows.extend(block_on(all(rest.items())).0);
        }
        prop_assert_eq!(rows, (0..case.rows).collect::<Vec<_>>());
    }

    #[test]
    fn while_rows_come_and_go_the_stream_ends_and_gives_nothing_that_never_was(
        case in case(),
        changes in changes(true),
    ) {
        let inserted: usize = changes.values().map(Vec::len).sum();
        let service = case.service(changes);
        let (rows, _) = block_on(all(case.open(&service, Start::default()).items()));
        let service = service.lock().unwrap();
        prop_assert!(rows.iter().all(|row| *row < service.next_row));
        prop_assert!(service.calls <= case.rows as usize + inserted + 2, "{} calls", service.calls);
    }

    #[test]
    fn while_rows_only_come_none_that_was_there_is_lost(case in case(), changes in changes(false)) {
        let service = case.service(changes);
        let (rows, error) = block_on(all(case.open(&service, Start::default()).items()));
        // As many rows as a page holds may have come before it: then it looks as if the position were ignored.
        if let Some(error) = error {
            prop_assert!(error.to_string().contains("the same items as the one before"), "{}", error);
        } else {
            let rows: HashSet<u32> = rows.into_iter().collect();
            prop_assert!((0..case.rows).all(|row| rows.contains(&row)), "{rows:?}");
        }
    }

    #[test]
    fn rows_that_come_again_are_dropped_where_that_is_asked_for(case in case(), changes in changes(true)) {
        let service = case.service(changes);
        let options = case.options().drop_repeats(true);
        let (rows, _) = block_on(all(case.open(&service, Start::default()).options(options).items()));
        let distinct: HashSet<u32> = rows.iter().copied().collect();
        if service.lock().unwrap().calls <= REMEMBERED_PAGES {
            prop_assert_eq!(distinct.len(), rows.len(), "{:?}", rows);
        }
    }

    #[test]
    fn a_list_that_grows_faster_than_it_is_read_ends_at_the_page_cap(size in 1..9_u32, cap in 1..30_u32) {
        let fetch = |ask: Ask| async move {
            Ok(Answer { has_next: Some(true), ..Answer::of((0..ask.size).map(|row| row + ask.size * ask.at as u32).collect()) })
        };
        let endless = Paginator::new(by_page(1), Ok(Start::default()), |row: &u32| Some(row.to_string()), fetch);
        let (rows, error) = block_on(all(endless.options(PagingOptions::new().page_size(size).max_pages(cap)).items()));
        prop_assert_eq!(rows.len() as u32, size * cap);
        let message = error.unwrap().to_string();
        prop_assert!(message.contains(&format!("{cap} pages were read and there are more")), "{}", message);
    }
}
