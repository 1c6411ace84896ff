//! How a list is read.

use std::time::Duration;

/// How a list is read. One value can serve many calls.
///
/// ```
/// use std::time::Duration;
/// use client_runtime::paging::PagingOptions;
///
/// // Slowly, and one call at a time.
/// let politely = PagingOptions::new().delay(Duration::from_millis(250)).prefetch(false);
/// # let _ = politely;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PagingOptions {
    pub(super) page_size: Option<u32>,
    pub(super) max_pages: u32,
    pub(super) prefetch: bool,
    pub(super) delay: Duration,
    pub(super) drop_repeats: Option<bool>,
}

impl PagingOptions {
    /// The defaults: the page size of the API, at most 10,000 pages, the next page fetched ahead, no delay, and repeats
    /// dropped where the document says that items move.
    pub const fn new() -> Self {
        Self { page_size: None, max_pages: 10_000, prefetch: true, delay: Duration::ZERO, drop_repeats: None }
    }

    /// How many items to ask for at a time, brought into the bounds that the document gives. Without it, what was set
    /// on the call, else the default of the API.
    ///
    /// Where pages do not say how the list goes on, a page with fewer items is taken for the last: do not ask for more
    /// than the service is willing to give.
    #[must_use]
    pub const fn page_size(mut self, items: u32) -> Self {
        self.page_size = Some(items);
        self
    }

    /// How many pages one stream reads at most; when more are there, it gives them and then an error. Its cursor can
    /// be read on from.
    #[must_use]
    pub const fn max_pages(mut self, pages: u32) -> Self {
        self.max_pages = pages;
        self
    }

    /// Whether the next page is fetched while the caller works on this one.
    #[must_use]
    pub const fn prefetch(mut self, ahead: bool) -> Self {
        self.prefetch = ahead;
        self
    }

    /// How long to wait between the arrival of one page and the call for the next.
    #[must_use]
    pub const fn delay(mut self, pause: Duration) -> Self {
        self.delay = pause;
        self
    }

    /// Whether items that came before are dropped, told by their keys among the last
    /// [`REMEMBERED_PAGES`](super::REMEMBERED_PAGES) pages. Does nothing for a list whose items have no key.
    #[must_use]
    pub const fn drop_repeats(mut self, drop: bool) -> Self {
        self.drop_repeats = Some(drop);
        self
    }
}

impl Default for PagingOptions {
    fn default() -> Self {
        Self::new()
    }
}
