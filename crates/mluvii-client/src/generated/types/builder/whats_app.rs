// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[derive(Clone)]
pub struct WhatsAppSendTemplates {
    form_id: ::std::result::Result<i32, ::std::string::String>,
    language: ::std::result::Result<::std::string::String, ::std::string::String>,
    recipients: ::std::result::Result<
        ::std::vec::Vec<super::super::WhatsAppTemplateRecipient>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for WhatsAppSendTemplates {
    fn default() -> Self {
        Self {
            form_id: Err("no value supplied for form_id".to_string()),
            language: Err("no value supplied for language".to_string()),
            recipients: Err("no value supplied for recipients".to_string()),
        }
    }
}

impl WhatsAppSendTemplates {
    pub fn form_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.form_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for form_id: {e}"));
        self
    }
    pub fn language<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.language = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for language: {e}"));
        self
    }
    pub fn recipients<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::vec::Vec<super::super::WhatsAppTemplateRecipient>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.recipients = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for recipients: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<WhatsAppSendTemplates>
for super::super::WhatsAppSendTemplates {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: WhatsAppSendTemplates,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            form_id: value.form_id?,
            language: value.language?,
            recipients: value.recipients?,
        })
    }
}

impl ::std::convert::From<super::super::WhatsAppSendTemplates>
for WhatsAppSendTemplates {
    fn from(value: super::super::WhatsAppSendTemplates) -> Self {
        Self {
            form_id: Ok(value.form_id),
            language: Ok(value.language),
            recipients: Ok(value.recipients),
        }
    }
}

#[derive(Clone)]
pub struct WhatsAppTemplateRecipient {
    contact_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    field_values: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for WhatsAppTemplateRecipient {
    fn default() -> Self {
        Self {
            contact_id: Err("no value supplied for contact_id".to_string()),
            field_values: Ok(Default::default()),
        }
    }
}

impl WhatsAppTemplateRecipient {
    pub fn contact_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.contact_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for contact_id: {e}"));
        self
    }
    pub fn field_values<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.field_values = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for field_values: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<WhatsAppTemplateRecipient>
for super::super::WhatsAppTemplateRecipient {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: WhatsAppTemplateRecipient,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            contact_id: value.contact_id?,
            field_values: value.field_values?,
        })
    }
}

impl ::std::convert::From<super::super::WhatsAppTemplateRecipient>
for WhatsAppTemplateRecipient {
    fn from(value: super::super::WhatsAppTemplateRecipient) -> Self {
        Self {
            contact_id: Ok(value.contact_id),
            field_values: Ok(value.field_values),
        }
    }
}

impl ::std::fmt::Debug for WhatsAppSendTemplates {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("WhatsAppSendTemplates").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for WhatsAppTemplateRecipient {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("WhatsAppTemplateRecipient").finish_non_exhaustive()
    }
}
