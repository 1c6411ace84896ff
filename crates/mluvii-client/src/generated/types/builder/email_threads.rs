// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[derive(Clone)]
pub struct EmailThreadCreateModel {
    body: ::std::result::Result<
        super::super::EmailThreadCreateModelBody,
        ::std::string::String,
    >,
    client_additional_emails: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    client_email: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    client_emails: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    contact_id: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    inbox_id: ::std::result::Result<i32, ::std::string::String>,
    operator_user_id: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    subject: ::std::result::Result<
        super::super::EmailThreadCreateModelSubject,
        ::std::string::String,
    >,
    to: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for EmailThreadCreateModel {
    fn default() -> Self {
        Self {
            body: Err("no value supplied for body".to_string()),
            client_additional_emails: Ok(Default::default()),
            client_email: Ok(Default::default()),
            client_emails: Ok(Default::default()),
            contact_id: Ok(Default::default()),
            inbox_id: Err("no value supplied for inbox_id".to_string()),
            operator_user_id: Ok(Default::default()),
            subject: Err("no value supplied for subject".to_string()),
            to: Ok(Default::default()),
        }
    }
}

impl EmailThreadCreateModel {
    pub fn body<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::super::EmailThreadCreateModelBody>,
        T::Error: ::std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for body: {e}"));
        self
    }
    pub fn client_additional_emails<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.client_additional_emails = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for client_additional_emails: {e}"
                )
            });
        self
    }
    pub fn client_email<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.client_email = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for client_email: {e}")
            });
        self
    }
    pub fn client_emails<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.client_emails = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for client_emails: {e}")
            });
        self
    }
    pub fn contact_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.contact_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for contact_id: {e}"));
        self
    }
    pub fn inbox_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.inbox_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for inbox_id: {e}"));
        self
    }
    pub fn operator_user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.operator_user_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for operator_user_id: {e}")
            });
        self
    }
    pub fn subject<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::super::EmailThreadCreateModelSubject>,
        T::Error: ::std::fmt::Display,
    {
        self.subject = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for subject: {e}"));
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

impl ::std::convert::TryFrom<EmailThreadCreateModel>
for super::super::EmailThreadCreateModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: EmailThreadCreateModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            body: value.body?,
            client_additional_emails: value.client_additional_emails?,
            client_email: value.client_email?,
            client_emails: value.client_emails?,
            contact_id: value.contact_id?,
            inbox_id: value.inbox_id?,
            operator_user_id: value.operator_user_id?,
            subject: value.subject?,
            to: value.to?,
        })
    }
}

impl ::std::convert::From<super::super::EmailThreadCreateModel>
for EmailThreadCreateModel {
    fn from(value: super::super::EmailThreadCreateModel) -> Self {
        Self {
            body: Ok(value.body),
            client_additional_emails: Ok(value.client_additional_emails),
            client_email: Ok(value.client_email),
            client_emails: Ok(value.client_emails),
            contact_id: Ok(value.contact_id),
            inbox_id: Ok(value.inbox_id),
            operator_user_id: Ok(value.operator_user_id),
            subject: Ok(value.subject),
            to: Ok(value.to),
        }
    }
}

#[derive(Clone)]
pub struct UpdateEmailThreadParamsModel {
    params: ::std::result::Result<
        ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UpdateEmailThreadParamsModel {
    fn default() -> Self {
        Self {
            params: Ok(Default::default()),
        }
    }
}

impl UpdateEmailThreadParamsModel {
    pub fn params<T>(mut self, value: T) -> Self
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
        self.params = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for params: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UpdateEmailThreadParamsModel>
for super::super::UpdateEmailThreadParamsModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: UpdateEmailThreadParamsModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self { params: value.params? })
    }
}

impl ::std::convert::From<super::super::UpdateEmailThreadParamsModel>
for UpdateEmailThreadParamsModel {
    fn from(value: super::super::UpdateEmailThreadParamsModel) -> Self {
        Self { params: Ok(value.params) }
    }
}

impl ::std::fmt::Debug for EmailThreadCreateModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EmailThreadCreateModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for UpdateEmailThreadParamsModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateEmailThreadParamsModel").finish_non_exhaustive()
    }
}
