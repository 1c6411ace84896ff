// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[derive(Clone)]
pub struct ForwardSessionModel {
    chatbot_id: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    note: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    operator_group_id: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    phone_number: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    user_id: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
}

impl ::std::default::Default for ForwardSessionModel {
    fn default() -> Self {
        Self {
            chatbot_id: Ok(Default::default()),
            note: Ok(Default::default()),
            operator_group_id: Ok(Default::default()),
            phone_number: Ok(Default::default()),
            user_id: Ok(Default::default()),
        }
    }
}

impl ForwardSessionModel {
    pub fn chatbot_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.chatbot_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for chatbot_id: {e}"));
        self
    }
    pub fn note<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.note = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for note: {e}"));
        self
    }
    pub fn operator_group_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.operator_group_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for operator_group_id: {e}")
            });
        self
    }
    pub fn phone_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.phone_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for phone_number: {e}")
            });
        self
    }
    pub fn user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.user_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for user_id: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<ForwardSessionModel> for super::super::ForwardSessionModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: ForwardSessionModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            chatbot_id: value.chatbot_id?,
            note: value.note?,
            operator_group_id: value.operator_group_id?,
            phone_number: value.phone_number?,
            user_id: value.user_id?,
        })
    }
}

impl ::std::convert::From<super::super::ForwardSessionModel> for ForwardSessionModel {
    fn from(value: super::super::ForwardSessionModel) -> Self {
        Self {
            chatbot_id: Ok(value.chatbot_id),
            note: Ok(value.note),
            operator_group_id: Ok(value.operator_group_id),
            phone_number: Ok(value.phone_number),
            user_id: Ok(value.user_id),
        }
    }
}

#[derive(Clone)]
pub struct SessionFiles {
    file_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i32>>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for SessionFiles {
    fn default() -> Self {
        Self {
            file_ids: Ok(Default::default()),
        }
    }
}

impl SessionFiles {
    pub fn file_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<i32>>>,
        T::Error: ::std::fmt::Display,
    {
        self.file_ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for file_ids: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<SessionFiles> for super::super::SessionFiles {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: SessionFiles,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self { file_ids: value.file_ids? })
    }
}

impl ::std::convert::From<super::super::SessionFiles> for SessionFiles {
    fn from(value: super::super::SessionFiles) -> Self {
        Self {
            file_ids: Ok(value.file_ids),
        }
    }
}

#[derive(Clone)]
pub struct SessionNoteModel {
    note: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for SessionNoteModel {
    fn default() -> Self {
        Self {
            note: Ok(Default::default()),
        }
    }
}

impl SessionNoteModel {
    pub fn note<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.note = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for note: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<SessionNoteModel> for super::super::SessionNoteModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: SessionNoteModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self { note: value.note? })
    }
}

impl ::std::convert::From<super::super::SessionNoteModel> for SessionNoteModel {
    fn from(value: super::super::SessionNoteModel) -> Self {
        Self { note: Ok(value.note) }
    }
}

#[derive(Clone)]
pub struct UpdateCallParamsModel {
    call_params: ::std::result::Result<
        ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UpdateCallParamsModel {
    fn default() -> Self {
        Self {
            call_params: Ok(Default::default()),
        }
    }
}

impl UpdateCallParamsModel {
    pub fn call_params<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.call_params = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for call_params: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<UpdateCallParamsModel>
for super::super::UpdateCallParamsModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: UpdateCallParamsModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            call_params: value.call_params?,
        })
    }
}

impl ::std::convert::From<super::super::UpdateCallParamsModel>
for UpdateCallParamsModel {
    fn from(value: super::super::UpdateCallParamsModel) -> Self {
        Self {
            call_params: Ok(value.call_params),
        }
    }
}

impl ::std::fmt::Debug for ForwardSessionModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ForwardSessionModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for SessionFiles {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SessionFiles").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for SessionNoteModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SessionNoteModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for UpdateCallParamsModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateCallParamsModel").finish_non_exhaustive()
    }
}
