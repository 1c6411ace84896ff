// Machine-owned: written by `REQUEST_FORMS=write cargo test -p codegen --test request_forms` from openapi.json. Edit there, not here.

#[cfg(any(feature = "bodies", feature = "parameters", feature = "types"))]
#[derive(Clone)]
pub struct Filter {
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
    range: ::std::result::Result<
        ::std::option::Option<super::super::Range>,
        ::std::string::String,
    >,
    words: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
}

#[cfg(any(feature = "bodies", feature = "parameters", feature = "types"))]
impl ::std::default::Default for Filter {
    fn default() -> Self {
        Self {
            name: Err("no value supplied for name".to_string()),
            range: Ok(Default::default()),
            words: Ok(Default::default()),
        }
    }
}

#[cfg(any(feature = "bodies", feature = "parameters", feature = "types"))]
impl Filter {
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
        self
    }
    pub fn range<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::super::Range>>,
        T::Error: ::std::fmt::Display,
    {
        self.range = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for range: {e}"));
        self
    }
    pub fn words<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.words = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for words: {e}"));
        self
    }
}

#[cfg(any(feature = "bodies", feature = "parameters", feature = "types"))]
impl ::std::convert::TryFrom<Filter> for super::super::Filter {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: Filter,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            name: value.name?,
            range: value.range?,
            words: value.words?,
        })
    }
}

#[cfg(any(feature = "bodies", feature = "parameters", feature = "types"))]
impl ::std::convert::From<super::super::Filter> for Filter {
    fn from(value: super::super::Filter) -> Self {
        Self {
            name: Ok(value.name),
            range: Ok(value.range),
            words: Ok(value.words),
        }
    }
}

#[cfg(any(feature = "bodies", feature = "parameters", feature = "types"))]
#[derive(Clone)]
pub struct Range {
    from: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    to: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

#[cfg(any(feature = "bodies", feature = "parameters", feature = "types"))]
impl ::std::default::Default for Range {
    fn default() -> Self {
        Self {
            from: Ok(Default::default()),
            to: Ok(Default::default()),
        }
    }
}

#[cfg(any(feature = "bodies", feature = "parameters", feature = "types"))]
impl Range {
    pub fn from<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.from = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for from: {e}"));
        self
    }
    pub fn to<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.to = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for to: {e}"));
        self
    }
}

#[cfg(any(feature = "bodies", feature = "parameters", feature = "types"))]
impl ::std::convert::TryFrom<Range> for super::super::Range {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: Range,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            from: value.from?,
            to: value.to?,
        })
    }
}

#[cfg(any(feature = "bodies", feature = "parameters", feature = "types"))]
impl ::std::convert::From<super::super::Range> for Range {
    fn from(value: super::super::Range) -> Self {
        Self {
            from: Ok(value.from),
            to: Ok(value.to),
        }
    }
}

#[cfg(any(feature = "bodies", feature = "parameters", feature = "types"))]
impl ::std::fmt::Debug for Filter {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Filter").finish_non_exhaustive()
    }
}

#[cfg(any(feature = "bodies", feature = "parameters", feature = "types"))]
impl ::std::fmt::Debug for Range {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Range").finish_non_exhaustive()
    }
}
