// Machine-owned: written by `REQUEST_FORMS=write cargo test -p codegen --test request_forms` from openapi.json. Edit there, not here.

#[derive(Clone)]
pub struct DeepFormBody {
    commas: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    deep: ::std::result::Result<
        ::std::option::Option<super::super::Filter>,
        ::std::string::String,
    >,
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    object: ::std::result::Result<
        ::std::option::Option<super::super::Range>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for DeepFormBody {
    fn default() -> Self {
        Self {
            commas: Ok(Default::default()),
            deep: Ok(Default::default()),
            name: Ok(Default::default()),
            object: Ok(Default::default()),
        }
    }
}

impl DeepFormBody {
    pub fn commas<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.commas = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for commas: {e}"));
        self
    }
    pub fn deep<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::super::Filter>>,
        T::Error: ::std::fmt::Display,
    {
        self.deep = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for deep: {e}"));
        self
    }
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
        self
    }
    pub fn object<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::super::Range>>,
        T::Error: ::std::fmt::Display,
    {
        self.object = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for object: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<DeepFormBody> for super::super::DeepFormBody {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: DeepFormBody,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            commas: value.commas?,
            deep: value.deep?,
            name: value.name?,
            object: value.object?,
        })
    }
}

impl ::std::convert::From<super::super::DeepFormBody> for DeepFormBody {
    fn from(value: super::super::DeepFormBody) -> Self {
        Self {
            commas: Ok(value.commas),
            deep: Ok(value.deep),
            name: Ok(value.name),
            object: Ok(value.object),
        }
    }
}

#[derive(Clone)]
pub struct MaybeFormBody {
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for MaybeFormBody {
    fn default() -> Self {
        Self {
            name: Ok(Default::default()),
        }
    }
}

impl MaybeFormBody {
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<MaybeFormBody> for super::super::MaybeFormBody {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: MaybeFormBody,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self { name: value.name? })
    }
}

impl ::std::convert::From<super::super::MaybeFormBody> for MaybeFormBody {
    fn from(value: super::super::MaybeFormBody) -> Self {
        Self { name: Ok(value.name) }
    }
}

#[derive(Clone)]
pub struct PlainFormBody {
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    tags: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for PlainFormBody {
    fn default() -> Self {
        Self {
            name: Ok(Default::default()),
            tags: Ok(Default::default()),
        }
    }
}

impl PlainFormBody {
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
        self
    }
    pub fn tags<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.tags = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for tags: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<PlainFormBody> for super::super::PlainFormBody {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: PlainFormBody,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            name: value.name?,
            tags: value.tags?,
        })
    }
}

impl ::std::convert::From<super::super::PlainFormBody> for PlainFormBody {
    fn from(value: super::super::PlainFormBody) -> Self {
        Self {
            name: Ok(value.name),
            tags: Ok(value.tags),
        }
    }
}

#[derive(Clone)]
pub struct UploadBody {
    file: ::std::result::Result<::progenitor_client::File, ::std::string::String>,
    pictures: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::progenitor_client::File>>,
        ::std::string::String,
    >,
    range: ::std::result::Result<
        ::std::option::Option<super::super::Range>,
        ::std::string::String,
    >,
    settings: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    tags: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    title: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UploadBody {
    fn default() -> Self {
        Self {
            file: Err("no value supplied for file".to_string()),
            pictures: Ok(Default::default()),
            range: Ok(Default::default()),
            settings: Ok(Default::default()),
            tags: Ok(Default::default()),
            title: Ok(Default::default()),
        }
    }
}

impl UploadBody {
    pub fn file<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::progenitor_client::File>,
        T::Error: ::std::fmt::Display,
    {
        self.file = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for file: {e}"));
        self
    }
    pub fn pictures<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<::progenitor_client::File>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.pictures = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for pictures: {e}"));
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
    pub fn settings<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.settings = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for settings: {e}"));
        self
    }
    pub fn tags<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.tags = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for tags: {e}"));
        self
    }
    pub fn title<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.title = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for title: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UploadBody> for super::super::UploadBody {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: UploadBody,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            file: value.file?,
            pictures: value.pictures?,
            range: value.range?,
            settings: value.settings?,
            tags: value.tags?,
            title: value.title?,
        })
    }
}

impl ::std::convert::From<super::super::UploadBody> for UploadBody {
    fn from(value: super::super::UploadBody) -> Self {
        Self {
            file: Ok(value.file),
            pictures: Ok(value.pictures),
            range: Ok(value.range),
            settings: Ok(value.settings),
            tags: Ok(value.tags),
            title: Ok(value.title),
        }
    }
}

impl ::std::fmt::Debug for DeepFormBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeepFormBody").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for MaybeFormBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MaybeFormBody").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for PlainFormBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PlainFormBody").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for UploadBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UploadBody").finish_non_exhaustive()
    }
}
