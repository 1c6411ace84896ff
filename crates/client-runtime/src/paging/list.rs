//! What a document declares of a list, and what is asked for and answered page by page.

use std::fmt;

use serde_json::Value;

/// What the document declares of one list operation. Generated code holds one as a `static`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct List {
    /// The `operationId`.
    pub operation: &'static str,
    /// How positions are counted.
    pub style: Style,
    /// How many items are asked for at a time.
    pub page_size: PageSize,
    /// Items change their place while one pages, so that some come twice: repeats are dropped unless the caller wants
    /// them.
    pub moving_sort_key: bool,
}

/// How the positions of a list are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// One answer holds the whole list.
    Whole,
    /// A position is the number of items before it.
    Offset,
    /// A position is the number of a page.
    Page {
        /// Number of the first page.
        first: u64,
    },
}

/// How many items a page may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageSize {
    /// Asked for unless the caller says otherwise.
    pub default: u32,
    /// The least that the document allows.
    pub smallest: u32,
    /// The most that the document allows, if it says so.
    pub largest: Option<u32>,
}

impl PageSize {
    /// The size nearest to the wanted one that the document allows, and at least one.
    pub fn nearest(&self, wanted: u32) -> u32 {
        wanted.max(self.smallest).min(self.largest.unwrap_or(u32::MAX)).max(1)
    }
}

/// Where a stream begins and how large its pages are, as far as the caller set it on the call itself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Start {
    /// Offset or number of the first page wanted.
    pub at: Option<u64>,
    /// Items per page.
    pub size: Option<u32>,
}

impl Start {
    /// Reads the two parameters as a generated builder holds them.
    ///
    /// # Errors
    /// What is wrong with them, for example a negative offset. The stream gives it as its first error.
    pub fn new<P, S>(at: Result<Option<P>, String>, size: Result<Option<S>, String>) -> Result<Self, String>
    where
        P: TryInto<u64> + fmt::Display + Copy,
        S: TryInto<u32> + fmt::Display + Copy,
    {
        let at = at?.map(|at| at.try_into().map_err(|_| format!("{at} is no position of a list"))).transpose()?;
        let size = size?.map(|size| size.try_into().map_err(|_| format!("{size} is no size of a page"))).transpose()?;
        Ok(Self { at, size })
    }
}

/// Which page to fetch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ask {
    /// The offset or the number of the page; 0 for a list that comes as a whole.
    pub at: u64,
    /// How many items to ask for.
    pub size: u32,
}

/// One page as it was answered, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer<T> {
    /// Whether another page follows, if the answer says so.
    pub has_next: Option<bool>,
    /// How many pages there are, if the answer says so.
    pub pages: Option<u64>,
    /// How many items all pages have together, if the answer says so.
    pub total: Option<u64>,
    /// The items of the page.
    pub items: Vec<T>,
}

impl<T> Answer<T> {
    /// An answer that says nothing besides its items.
    pub fn of(items: Vec<T>) -> Self {
        Self { has_next: None, pages: None, total: None, items }
    }
}

/// A member of an answer that says something about the list, in whatever type the document gives it.
///
/// ```
/// use client_runtime::paging::Fact;
/// use serde_json::json;
///
/// assert_eq!(json!(0).flag(), Some(false));
/// assert_eq!(json!(true).flag(), Some(true));
/// assert_eq!(json!("soon").flag(), None);
/// assert_eq!(27_i64.count(), Some(27));
/// assert_eq!((-1_i32).count(), None);
/// ```
pub trait Fact {
    /// The fact as a number of pages or items.
    fn count(&self) -> Option<u64>;

    /// The fact as yes or no: a boolean, or a number that is yes unless it is zero.
    fn flag(&self) -> Option<bool>;
}

impl Fact for bool {
    fn count(&self) -> Option<u64> {
        None
    }

    fn flag(&self) -> Option<bool> {
        Some(*self)
    }
}

macro_rules! whole_number {
    ($($number:ty),*) => {$(
        impl Fact for $number {
            fn count(&self) -> Option<u64> {
                (*self).try_into().ok()
            }

            fn flag(&self) -> Option<bool> {
                Some(*self != 0)
            }
        }
    )*};
}

whole_number!(i32, i64, u32, u64);

impl Fact for Value {
    fn count(&self) -> Option<u64> {
        self.as_u64()
    }

    fn flag(&self) -> Option<bool> {
        match self {
            Value::Bool(flag) => Some(*flag),
            Value::Number(number) => number.as_f64().map(|number| number != 0.0),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_size_is_brought_into_what_the_document_allows() {
        let bounded = PageSize { default: 50, smallest: 25, largest: Some(1000) };
        assert_eq!([1, 25, 300, 5000].map(|wanted| bounded.nearest(wanted)), [25, 25, 300, 1000]);
        let free = PageSize { default: 200, smallest: 1, largest: None };
        assert_eq!([0, 7].map(|wanted| free.nearest(wanted)), [1, 7]);
    }

    #[test]
    fn what_the_caller_set_is_where_the_stream_begins() {
        assert_eq!(Start::new(Ok(Some(6_i32)), Ok(Some(3_i32))), Ok(Start { at: Some(6), size: Some(3) }));
        assert_eq!(Start::new::<i32, i32>(Ok(None), Ok(None)), Ok(Start::default()));
        let negative = Start::new::<i32, i32>(Ok(Some(-6)), Ok(None)).unwrap_err();
        assert_eq!(negative, "-6 is no position of a list");
        let unreadable = Start::new::<i32, i32>(Ok(None), Err("limit is no i32".to_owned())).unwrap_err();
        assert_eq!(unreadable, "limit is no i32");
    }
}
