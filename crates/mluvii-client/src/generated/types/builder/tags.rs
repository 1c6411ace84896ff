// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[derive(Clone)]
pub struct CreateTagModel {
    background_argb: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    label: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
    text_argb: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for CreateTagModel {
    fn default() -> Self {
        Self {
            background_argb: Ok(Default::default()),
            label: Ok(Default::default()),
            name: Err("no value supplied for name".to_string()),
            text_argb: Ok(Default::default()),
        }
    }
}

impl CreateTagModel {
    pub fn background_argb<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.background_argb = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for background_argb: {e}")
            });
        self
    }
    pub fn label<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.label = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for label: {e}"));
        self
    }
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
    pub fn text_argb<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.text_argb = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for text_argb: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<CreateTagModel> for super::super::CreateTagModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: CreateTagModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            background_argb: value.background_argb?,
            label: value.label?,
            name: value.name?,
            text_argb: value.text_argb?,
        })
    }
}

impl ::std::convert::From<super::super::CreateTagModel> for CreateTagModel {
    fn from(value: super::super::CreateTagModel) -> Self {
        Self {
            background_argb: Ok(value.background_argb),
            label: Ok(value.label),
            name: Ok(value.name),
            text_argb: Ok(value.text_argb),
        }
    }
}

#[derive(Clone)]
pub struct UpdateTagModel {
    background_argb: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    label: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    text_argb: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UpdateTagModel {
    fn default() -> Self {
        Self {
            background_argb: Ok(Default::default()),
            label: Ok(Default::default()),
            text_argb: Ok(Default::default()),
        }
    }
}

impl UpdateTagModel {
    pub fn background_argb<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.background_argb = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for background_argb: {e}")
            });
        self
    }
    pub fn label<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.label = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for label: {e}"));
        self
    }
    pub fn text_argb<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.text_argb = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for text_argb: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UpdateTagModel> for super::super::UpdateTagModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: UpdateTagModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            background_argb: value.background_argb?,
            label: value.label?,
            text_argb: value.text_argb?,
        })
    }
}

impl ::std::convert::From<super::super::UpdateTagModel> for UpdateTagModel {
    fn from(value: super::super::UpdateTagModel) -> Self {
        Self {
            background_argb: Ok(value.background_argb),
            label: Ok(value.label),
            text_argb: Ok(value.text_argb),
        }
    }
}

impl ::std::fmt::Debug for CreateTagModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateTagModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for UpdateTagModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateTagModel").finish_non_exhaustive()
    }
}
