//! Read a long list page by page, stop, and go on later.
//!
//! A month of sessions is hundreds of pages. Each page says where the next one is: a [`Cursor`](crate::paging::Cursor),
//! which can be stored as JSON and read on from by another process.
//!
//! ```no_run
#![doc = include_str!("../../examples/month_of_sessions.rs")]
//! ```
//!
//! - The next page is fetched while this one is worked on, never more than that one.
//!   [`PagingOptions`](crate::paging::PagingOptions) switches that off, and sets pauses and a highest number of pages.
//! - The stream ends after an error. Failures that pass were tried again before that; run the program again later, and
//!   it goes on from the stored place.
//! - The service counts positions when it is asked. Ask for a span of time that has ended, so that nothing is added or
//!   taken away meanwhile. Whether the bounds belong to the span is not documented.
//! - For one item after another, without pages, use `items()`; it has a cursor too.
