//! Which page comes next, decided from the position and what the last page said. Sends nothing.

use super::list::{Ask, List, Style};

/// A position in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The offset or the number of the page.
    pub at: u64,
    /// How many items to ask for.
    pub size: u32,
    /// How many items come before it.
    pub seen: u64,
}

impl Position {
    /// The position at the offset or page number `at`, by default the first one, with pages of that size.
    pub fn new(style: Style, at: Option<u64>, size: u32) -> Self {
        match style {
            Style::Whole => Self { at: 0, size, seen: 0 },
            Style::Offset => Self { at: at.unwrap_or(0), size, seen: at.unwrap_or(0) },
            Style::Page { first } => {
                let at = at.unwrap_or(first);
                Self { at, size, seen: at.saturating_sub(first).saturating_mul(size.into()) }
            }
        }
    }
}

/// What is known of a page that was read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PageFacts {
    /// How many items it has.
    pub items: usize,
    /// Whether another page follows, if it says so.
    pub has_next: Option<bool>,
    /// How many pages there are, if it says so.
    pub pages: Option<u64>,
    /// How many items all pages have together, if it says so.
    pub total: Option<u64>,
    /// The same number for the same items.
    pub fingerprint: u64,
}

/// Why reading a list was given up.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A page is the same as the one before.
    #[error(
        "{operation}: the page at {at} has the same items as the one before it; the service has most likely ignored the position"
    )]
    Repeated {
        /// The `operationId`.
        operation: &'static str,
        /// Its offset or number.
        at: u64,
    },
    /// As many pages were read as the caller allowed, and there are more.
    #[error(
        "{operation}: {limit} pages were read and there are more; allow more by `max_pages`, or read on from the cursor"
    )]
    TooManyPages {
        /// The `operationId`.
        operation: &'static str,
        /// The number allowed.
        limit: u32,
    },
}

/// Goes through the pages of a list: [`ask`](Pager::ask) says which one to fetch, [`read`](Pager::read) is told what
/// it was.
#[derive(Debug, Clone)]
pub struct Pager {
    list: &'static List,
    position: Position,
    max_pages: u32,
    pages_read: u32,
    last_page: Option<u64>,
    ended: bool,
}

impl Pager {
    /// Goes through the list from that position, reading so many pages at most.
    pub fn new(list: &'static List, position: Position, max_pages: u32) -> Self {
        Self { list, position, max_pages, pages_read: 0, last_page: None, ended: false }
    }

    /// Which page comes next; none after the last.
    ///
    /// # Errors
    /// [`Refusal::TooManyPages`] when there is a next one, but no more may be read.
    pub fn ask(&self) -> Result<Option<Ask>, Refusal> {
        if self.ended {
            return Ok(None);
        }
        if self.pages_read >= self.max_pages {
            return Err(Refusal::TooManyPages { operation: self.list.operation, limit: self.max_pages });
        }
        Ok(Some(Ask { at: self.position.at, size: self.position.size }))
    }

    /// Takes note of the page that was asked for last.
    ///
    /// # Errors
    /// [`Refusal::Repeated`] when it is the same as the one before. The position then stays where it was.
    pub fn read(&mut self, page: &PageFacts) -> Result<(), Refusal> {
        self.pages_read = self.pages_read.saturating_add(1);
        if page.items == 0 {
            self.ended = true;
            return Ok(());
        }
        if self.last_page == Some(page.fingerprint) {
            return Err(Refusal::Repeated { operation: self.list.operation, at: self.position.at });
        }
        self.last_page = Some(page.fingerprint);
        let items = page.items as u64;
        self.position.seen = self.position.seen.saturating_add(items);
        self.ended = !self.goes_on(page);
        self.position.at = self.position.at.saturating_add(match self.list.style {
            // What came, not what was asked for: a service may give less where it says that there is more.
            Style::Whole | Style::Offset => items,
            Style::Page { .. } => 1,
        });
        Ok(())
    }

    /// The next unread position; none after the last page.
    pub fn position(&self) -> Option<Position> {
        (!self.ended).then_some(self.position)
    }

    fn goes_on(&self, page: &PageFacts) -> bool {
        if let Some(has_next) = page.has_next {
            return has_next && self.list.style != Style::Whole;
        }
        match (self.list.style, page.pages, page.total) {
            (Style::Whole, ..) => false,
            (Style::Page { first }, Some(pages), _) => self.position.at.saturating_sub(first).saturating_add(1) < pages,
            (_, _, Some(total)) => self.position.seen < total,
            _ => page.items as u64 >= u64::from(self.position.size),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::list::PageSize;
    use super::*;

    const fn list(style: Style) -> List {
        let page_size = PageSize { default: 3, smallest: 1, largest: None };
        List { operation: "listThings", style, page_size, moving_sort_key: false }
    }

    static WHOLE: List = list(Style::Whole);
    static OFFSET: List = list(Style::Offset);
    static PAGE: List = list(Style::Page { first: 1 });
    static FROM_ZERO: List = list(Style::Page { first: 0 });

    fn pager(list: &'static List) -> Pager {
        Pager::new(list, Position::new(list.style, None, 3), 100)
    }

    /// Positions asked for when the pages are these; each page is another one.
    fn walk(mut pager: Pager, pages: &[PageFacts]) -> Vec<u64> {
        let mut asked = Vec::new();
        while let Some(ask) = pager.ask().unwrap() {
            let page = pages.get(asked.len()).unwrap_or_else(|| panic!("asked for more than there is: {asked:?}"));
            asked.push(ask.at);
            pager.read(&PageFacts { fingerprint: asked.len() as u64, ..*page }).unwrap();
        }
        asked
    }

    fn of(items: usize) -> PageFacts {
        PageFacts { items, ..PageFacts::default() }
    }

    #[test]
    fn a_short_page_ends_a_list_that_says_nothing_else() {
        assert_eq!(walk(pager(&OFFSET), &[of(3), of(3), of(2)]), [0, 3, 6]);
        assert_eq!(walk(pager(&PAGE), &[of(3), of(1)]), [1, 2]);
        assert_eq!(walk(pager(&OFFSET), &[of(3), of(0)]), [0, 3]);
    }

    #[test]
    fn a_list_that_comes_as_a_whole_is_one_page() {
        assert_eq!(walk(pager(&WHOLE), &[of(3)]), [0]);
        assert_eq!(walk(pager(&WHOLE), &[PageFacts { has_next: Some(true), total: Some(9), ..of(3) }]), [0]);
    }

    #[test]
    fn a_total_ends_the_list_and_a_short_page_does_not() {
        let page = |items| PageFacts { total: Some(7), ..of(items) };
        assert_eq!(walk(pager(&PAGE), &[page(3), page(3), page(1)]), [1, 2, 3]);
        // The service gives two at a time, whatever is asked for.
        assert_eq!(walk(pager(&PAGE), &[page(2), page(2), page(2), page(1)]), [1, 2, 3, 4]);
        assert_eq!(walk(pager(&OFFSET), &[page(2), page(2), page(2), page(1)]), [0, 2, 4, 6]);
        assert_eq!(walk(pager(&PAGE), &[PageFacts { total: Some(3), ..of(3) }]), [1]);
    }

    #[test]
    fn the_number_of_pages_ends_the_list_wherever_counting_starts() {
        let page = |items| PageFacts { pages: Some(2), total: Some(99), ..of(items) };
        assert_eq!(walk(pager(&PAGE), &[page(3), page(3)]), [1, 2]);
        assert_eq!(walk(pager(&FROM_ZERO), &[page(1), page(3)]), [0, 1]);
        assert_eq!(walk(pager(&PAGE), &[PageFacts { pages: Some(0), ..of(1) }]), [1]);
    }

    #[test]
    fn whether_a_page_follows_counts_more_than_how_many_there_are() {
        let yes = PageFacts { has_next: Some(true), pages: Some(1), ..of(1) };
        let no = PageFacts { has_next: Some(false), pages: Some(9), ..of(3) };
        assert_eq!(walk(pager(&PAGE), &[yes, no]), [1, 2]);
    }

    #[test]
    fn an_empty_page_ends_every_list_whatever_it_says() {
        let more = PageFacts { has_next: Some(true), pages: Some(9), total: Some(99), ..of(0) };
        for list in [&WHOLE, &OFFSET, &PAGE] {
            assert_eq!(walk(pager(list), &[more]).len(), 1, "{list:?}");
        }
    }

    #[test]
    fn the_same_page_twice_in_a_row_is_refused_where_it_stands() {
        let mut pager = pager(&OFFSET);
        pager.read(&of(3)).unwrap();
        let refusal = pager.read(&of(3)).unwrap_err();
        assert_eq!(refusal, Refusal::Repeated { operation: "listThings", at: 3 });
        assert_eq!(pager.position().map(|position| position.at), Some(3));
    }

    #[test]
    fn more_pages_than_allowed_are_refused_and_exactly_as_many_are_not() {
        let mut pager = Pager::new(&OFFSET, Position::new(Style::Offset, None, 3), 2);
        pager.read(&PageFacts { fingerprint: 1, ..of(3) }).unwrap();
        let mut longer = pager.clone();
        longer.read(&PageFacts { fingerprint: 2, ..of(3) }).unwrap();
        assert_eq!(longer.ask(), Err(Refusal::TooManyPages { operation: "listThings", limit: 2 }));
        assert_eq!(longer.position().map(|position| position.at), Some(6));
        pager.read(&PageFacts { fingerprint: 2, ..of(1) }).unwrap();
        assert_eq!(pager.ask(), Ok(None));
    }

    #[test]
    fn items_before_the_first_page_wanted_count_towards_the_total() {
        let page = |items| PageFacts { total: Some(7), ..of(items) };
        let third = Pager::new(&PAGE, Position::new(PAGE.style, Some(3), 3), 100);
        assert_eq!(walk(third, &[page(1)]), [3]);
        let sixth = Pager::new(&OFFSET, Position::new(OFFSET.style, Some(5), 3), 100);
        assert_eq!(walk(sixth, &[page(2)]), [5]);
    }
}
