// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[derive(Clone)]
pub struct AddCampaignIdentitiesModel {
    contact_info_field: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    ids: ::std::result::Result<::std::vec::Vec<i64>, ::std::string::String>,
    whats_app_form_contact_fields: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    whats_app_form_default_values: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for AddCampaignIdentitiesModel {
    fn default() -> Self {
        Self {
            contact_info_field: Err(
                "no value supplied for contact_info_field".to_string(),
            ),
            ids: Err("no value supplied for ids".to_string()),
            whats_app_form_contact_fields: Ok(Default::default()),
            whats_app_form_default_values: Ok(Default::default()),
        }
    }
}

impl AddCampaignIdentitiesModel {
    pub fn contact_info_field<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.contact_info_field = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for contact_info_field: {e}")
            });
        self
    }
    pub fn ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for ids: {e}"));
        self
    }
    pub fn whats_app_form_contact_fields<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.whats_app_form_contact_fields = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for whats_app_form_contact_fields: {e}"
                )
            });
        self
    }
    pub fn whats_app_form_default_values<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.whats_app_form_default_values = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for whats_app_form_default_values: {e}"
                )
            });
        self
    }
}

impl ::std::convert::TryFrom<AddCampaignIdentitiesModel>
for super::AddCampaignIdentitiesModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AddCampaignIdentitiesModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            contact_info_field: value.contact_info_field?,
            ids: value.ids?,
            whats_app_form_contact_fields: value.whats_app_form_contact_fields?,
            whats_app_form_default_values: value.whats_app_form_default_values?,
        })
    }
}

impl ::std::convert::From<super::AddCampaignIdentitiesModel>
for AddCampaignIdentitiesModel {
    fn from(value: super::AddCampaignIdentitiesModel) -> Self {
        Self {
            contact_info_field: Ok(value.contact_info_field),
            ids: Ok(value.ids),
            whats_app_form_contact_fields: Ok(value.whats_app_form_contact_fields),
            whats_app_form_default_values: Ok(value.whats_app_form_default_values),
        }
    }
}

#[derive(Clone)]
pub struct CampaignCreateModel {
    bcw_seconds: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    call_script_id: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    caller_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    channel: ::std::result::Result<crate::types::Channel, ::std::string::String>,
    contact_info_field: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    description: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    goal: ::std::result::Result<::std::string::String, ::std::string::String>,
    mode: ::std::result::Result<crate::types::CampaignMode, ::std::string::String>,
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
    pickup_rate: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    routing_rule_set_id: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    rule_id: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    whats_app_form_id: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    whats_app_form_language: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    whats_app_subscription_id: ::std::result::Result<
        ::std::option::Option<::uuid::Uuid>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for CampaignCreateModel {
    fn default() -> Self {
        Self {
            bcw_seconds: Ok(Default::default()),
            call_script_id: Ok(Default::default()),
            caller_ids: Ok(Default::default()),
            channel: Err("no value supplied for channel".to_string()),
            contact_info_field: Ok(Default::default()),
            description: Ok(Default::default()),
            goal: Err("no value supplied for goal".to_string()),
            mode: Err("no value supplied for mode".to_string()),
            name: Err("no value supplied for name".to_string()),
            pickup_rate: Ok(Default::default()),
            routing_rule_set_id: Ok(Default::default()),
            rule_id: Ok(Default::default()),
            whats_app_form_id: Ok(Default::default()),
            whats_app_form_language: Ok(Default::default()),
            whats_app_subscription_id: Ok(Default::default()),
        }
    }
}

impl CampaignCreateModel {
    pub fn bcw_seconds<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.bcw_seconds = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for bcw_seconds: {e}")
            });
        self
    }
    pub fn call_script_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.call_script_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for call_script_id: {e}")
            });
        self
    }
    pub fn caller_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.caller_ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for caller_ids: {e}"));
        self
    }
    pub fn channel<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::types::Channel>,
        T::Error: ::std::fmt::Display,
    {
        self.channel = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for channel: {e}"));
        self
    }
    pub fn contact_info_field<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.contact_info_field = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for contact_info_field: {e}")
            });
        self
    }
    pub fn description<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.description = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for description: {e}")
            });
        self
    }
    pub fn goal<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.goal = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for goal: {e}"));
        self
    }
    pub fn mode<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::types::CampaignMode>,
        T::Error: ::std::fmt::Display,
    {
        self.mode = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mode: {e}"));
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
    pub fn pickup_rate<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.pickup_rate = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for pickup_rate: {e}")
            });
        self
    }
    pub fn routing_rule_set_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.routing_rule_set_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for routing_rule_set_id: {e}")
            });
        self
    }
    pub fn rule_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.rule_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for rule_id: {e}"));
        self
    }
    pub fn whats_app_form_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.whats_app_form_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for whats_app_form_id: {e}")
            });
        self
    }
    pub fn whats_app_form_language<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.whats_app_form_language = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for whats_app_form_language: {e}"
                )
            });
        self
    }
    pub fn whats_app_subscription_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
        T::Error: ::std::fmt::Display,
    {
        self.whats_app_subscription_id = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for whats_app_subscription_id: {e}"
                )
            });
        self
    }
}

impl ::std::convert::TryFrom<CampaignCreateModel> for super::CampaignCreateModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CampaignCreateModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            bcw_seconds: value.bcw_seconds?,
            call_script_id: value.call_script_id?,
            caller_ids: value.caller_ids?,
            channel: value.channel?,
            contact_info_field: value.contact_info_field?,
            description: value.description?,
            goal: value.goal?,
            mode: value.mode?,
            name: value.name?,
            pickup_rate: value.pickup_rate?,
            routing_rule_set_id: value.routing_rule_set_id?,
            rule_id: value.rule_id?,
            whats_app_form_id: value.whats_app_form_id?,
            whats_app_form_language: value.whats_app_form_language?,
            whats_app_subscription_id: value.whats_app_subscription_id?,
        })
    }
}

impl ::std::convert::From<super::CampaignCreateModel> for CampaignCreateModel {
    fn from(value: super::CampaignCreateModel) -> Self {
        Self {
            bcw_seconds: Ok(value.bcw_seconds),
            call_script_id: Ok(value.call_script_id),
            caller_ids: Ok(value.caller_ids),
            channel: Ok(value.channel),
            contact_info_field: Ok(value.contact_info_field),
            description: Ok(value.description),
            goal: Ok(value.goal),
            mode: Ok(value.mode),
            name: Ok(value.name),
            pickup_rate: Ok(value.pickup_rate),
            routing_rule_set_id: Ok(value.routing_rule_set_id),
            rule_id: Ok(value.rule_id),
            whats_app_form_id: Ok(value.whats_app_form_id),
            whats_app_form_language: Ok(value.whats_app_form_language),
            whats_app_subscription_id: Ok(value.whats_app_subscription_id),
        }
    }
}

#[derive(Clone)]
pub struct CampaignUpdateModel {
    bcw_seconds: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    call_script_id: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    caller_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    contact_info_field: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    description: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    goal: ::std::result::Result<::std::string::String, ::std::string::String>,
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
    pickup_rate: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    routing_rule_set_id: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    rule_id: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    whats_app_form_id: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    whats_app_form_language: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    whats_app_subscription_id: ::std::result::Result<
        ::std::option::Option<::uuid::Uuid>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for CampaignUpdateModel {
    fn default() -> Self {
        Self {
            bcw_seconds: Ok(Default::default()),
            call_script_id: Ok(Default::default()),
            caller_ids: Ok(Default::default()),
            contact_info_field: Ok(Default::default()),
            description: Ok(Default::default()),
            goal: Err("no value supplied for goal".to_string()),
            name: Err("no value supplied for name".to_string()),
            pickup_rate: Ok(Default::default()),
            routing_rule_set_id: Ok(Default::default()),
            rule_id: Ok(Default::default()),
            whats_app_form_id: Ok(Default::default()),
            whats_app_form_language: Ok(Default::default()),
            whats_app_subscription_id: Ok(Default::default()),
        }
    }
}

impl CampaignUpdateModel {
    pub fn bcw_seconds<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.bcw_seconds = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for bcw_seconds: {e}")
            });
        self
    }
    pub fn call_script_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.call_script_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for call_script_id: {e}")
            });
        self
    }
    pub fn caller_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.caller_ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for caller_ids: {e}"));
        self
    }
    pub fn contact_info_field<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.contact_info_field = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for contact_info_field: {e}")
            });
        self
    }
    pub fn description<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.description = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for description: {e}")
            });
        self
    }
    pub fn goal<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.goal = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for goal: {e}"));
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
    pub fn pickup_rate<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.pickup_rate = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for pickup_rate: {e}")
            });
        self
    }
    pub fn routing_rule_set_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.routing_rule_set_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for routing_rule_set_id: {e}")
            });
        self
    }
    pub fn rule_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.rule_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for rule_id: {e}"));
        self
    }
    pub fn whats_app_form_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.whats_app_form_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for whats_app_form_id: {e}")
            });
        self
    }
    pub fn whats_app_form_language<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.whats_app_form_language = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for whats_app_form_language: {e}"
                )
            });
        self
    }
    pub fn whats_app_subscription_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
        T::Error: ::std::fmt::Display,
    {
        self.whats_app_subscription_id = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for whats_app_subscription_id: {e}"
                )
            });
        self
    }
}

impl ::std::convert::TryFrom<CampaignUpdateModel> for super::CampaignUpdateModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CampaignUpdateModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            bcw_seconds: value.bcw_seconds?,
            call_script_id: value.call_script_id?,
            caller_ids: value.caller_ids?,
            contact_info_field: value.contact_info_field?,
            description: value.description?,
            goal: value.goal?,
            name: value.name?,
            pickup_rate: value.pickup_rate?,
            routing_rule_set_id: value.routing_rule_set_id?,
            rule_id: value.rule_id?,
            whats_app_form_id: value.whats_app_form_id?,
            whats_app_form_language: value.whats_app_form_language?,
            whats_app_subscription_id: value.whats_app_subscription_id?,
        })
    }
}

impl ::std::convert::From<super::CampaignUpdateModel> for CampaignUpdateModel {
    fn from(value: super::CampaignUpdateModel) -> Self {
        Self {
            bcw_seconds: Ok(value.bcw_seconds),
            call_script_id: Ok(value.call_script_id),
            caller_ids: Ok(value.caller_ids),
            contact_info_field: Ok(value.contact_info_field),
            description: Ok(value.description),
            goal: Ok(value.goal),
            name: Ok(value.name),
            pickup_rate: Ok(value.pickup_rate),
            routing_rule_set_id: Ok(value.routing_rule_set_id),
            rule_id: Ok(value.rule_id),
            whats_app_form_id: Ok(value.whats_app_form_id),
            whats_app_form_language: Ok(value.whats_app_form_language),
            whats_app_subscription_id: Ok(value.whats_app_subscription_id),
        }
    }
}

#[derive(Clone)]
pub struct ChatbotActivity {
    activity: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    attachment_layout: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    attachments: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::ChatbotAttachment>>,
        ::std::string::String,
    >,
    session_id: ::std::result::Result<i64, ::std::string::String>,
    suggested_actions: ::std::result::Result<
        ::std::option::Option<super::ChatbotSuggestedActions>,
        ::std::string::String,
    >,
    text: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    timestamp: ::std::result::Result<
        ::std::option::Option<::progenitor_client::Timestamp>,
        ::std::string::String,
    >,
    type_: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for ChatbotActivity {
    fn default() -> Self {
        Self {
            activity: Ok(Default::default()),
            attachment_layout: Ok(Default::default()),
            attachments: Ok(Default::default()),
            session_id: Err("no value supplied for session_id".to_string()),
            suggested_actions: Ok(Default::default()),
            text: Ok(Default::default()),
            timestamp: Ok(Default::default()),
            type_: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}

impl ChatbotActivity {
    pub fn activity<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.activity = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for activity: {e}"));
        self
    }
    pub fn attachment_layout<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.attachment_layout = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for attachment_layout: {e}")
            });
        self
    }
    pub fn attachments<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<super::ChatbotAttachment>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.attachments = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for attachments: {e}")
            });
        self
    }
    pub fn session_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.session_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for session_id: {e}"));
        self
    }
    pub fn suggested_actions<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::ChatbotSuggestedActions>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.suggested_actions = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for suggested_actions: {e}")
            });
        self
    }
    pub fn text<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.text = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for text: {e}"));
        self
    }
    pub fn timestamp<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::progenitor_client::Timestamp>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.timestamp = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for timestamp: {e}"));
        self
    }
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for type_: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<ChatbotActivity> for super::ChatbotActivity {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ChatbotActivity,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            activity: value.activity?,
            attachment_layout: value.attachment_layout?,
            attachments: value.attachments?,
            session_id: value.session_id?,
            suggested_actions: value.suggested_actions?,
            text: value.text?,
            timestamp: value.timestamp?,
            type_: value.type_?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::ChatbotActivity> for ChatbotActivity {
    fn from(value: super::ChatbotActivity) -> Self {
        Self {
            activity: Ok(value.activity),
            attachment_layout: Ok(value.attachment_layout),
            attachments: Ok(value.attachments),
            session_id: Ok(value.session_id),
            suggested_actions: Ok(value.suggested_actions),
            text: Ok(value.text),
            timestamp: Ok(value.timestamp),
            type_: Ok(value.type_),
            extra: Ok(value.extra),
        }
    }
}

#[derive(Clone)]
pub struct ChatbotAttachment {
    content: ::std::result::Result<
        ::std::option::Option<super::ChatbotHeroCard>,
        ::std::string::String,
    >,
    content_type: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for ChatbotAttachment {
    fn default() -> Self {
        Self {
            content: Ok(Default::default()),
            content_type: Ok(Default::default()),
        }
    }
}

impl ChatbotAttachment {
    pub fn content<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ChatbotHeroCard>>,
        T::Error: ::std::fmt::Display,
    {
        self.content = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for content: {e}"));
        self
    }
    pub fn content_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.content_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for content_type: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<ChatbotAttachment> for super::ChatbotAttachment {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ChatbotAttachment,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            content: value.content?,
            content_type: value.content_type?,
        })
    }
}

impl ::std::convert::From<super::ChatbotAttachment> for ChatbotAttachment {
    fn from(value: super::ChatbotAttachment) -> Self {
        Self {
            content: Ok(value.content),
            content_type: Ok(value.content_type),
        }
    }
}

#[derive(Clone)]
pub struct ChatbotCardAction {
    title: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    type_: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    value: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for ChatbotCardAction {
    fn default() -> Self {
        Self {
            title: Ok(Default::default()),
            type_: Ok(Default::default()),
            value: Ok(Default::default()),
        }
    }
}

impl ChatbotCardAction {
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
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for type_: {e}"));
        self
    }
    pub fn value<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.value = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for value: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<ChatbotCardAction> for super::ChatbotCardAction {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ChatbotCardAction,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            title: value.title?,
            type_: value.type_?,
            value: value.value?,
        })
    }
}

impl ::std::convert::From<super::ChatbotCardAction> for ChatbotCardAction {
    fn from(value: super::ChatbotCardAction) -> Self {
        Self {
            title: Ok(value.title),
            type_: Ok(value.type_),
            value: Ok(value.value),
        }
    }
}

#[derive(Clone)]
pub struct ChatbotCardImage {
    url: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for ChatbotCardImage {
    fn default() -> Self {
        Self {
            url: Ok(Default::default()),
        }
    }
}

impl ChatbotCardImage {
    pub fn url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for url: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<ChatbotCardImage> for super::ChatbotCardImage {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ChatbotCardImage,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { url: value.url? })
    }
}

impl ::std::convert::From<super::ChatbotCardImage> for ChatbotCardImage {
    fn from(value: super::ChatbotCardImage) -> Self {
        Self { url: Ok(value.url) }
    }
}

#[derive(Clone)]
pub struct ChatbotHeroCard {
    buttons: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::ChatbotCardAction>>,
        ::std::string::String,
    >,
    images: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::ChatbotCardImage>>,
        ::std::string::String,
    >,
    subtitle: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    text: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    title: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for ChatbotHeroCard {
    fn default() -> Self {
        Self {
            buttons: Ok(Default::default()),
            images: Ok(Default::default()),
            subtitle: Ok(Default::default()),
            text: Ok(Default::default()),
            title: Ok(Default::default()),
        }
    }
}

impl ChatbotHeroCard {
    pub fn buttons<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<super::ChatbotCardAction>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.buttons = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for buttons: {e}"));
        self
    }
    pub fn images<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<super::ChatbotCardImage>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.images = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for images: {e}"));
        self
    }
    pub fn subtitle<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.subtitle = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for subtitle: {e}"));
        self
    }
    pub fn text<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.text = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for text: {e}"));
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

impl ::std::convert::TryFrom<ChatbotHeroCard> for super::ChatbotHeroCard {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ChatbotHeroCard,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            buttons: value.buttons?,
            images: value.images?,
            subtitle: value.subtitle?,
            text: value.text?,
            title: value.title?,
        })
    }
}

impl ::std::convert::From<super::ChatbotHeroCard> for ChatbotHeroCard {
    fn from(value: super::ChatbotHeroCard) -> Self {
        Self {
            buttons: Ok(value.buttons),
            images: Ok(value.images),
            subtitle: Ok(value.subtitle),
            text: Ok(value.text),
            title: Ok(value.title),
        }
    }
}

#[derive(Clone)]
pub struct ChatbotSuggestedActions {
    actions: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::ChatbotCardAction>>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for ChatbotSuggestedActions {
    fn default() -> Self {
        Self {
            actions: Ok(Default::default()),
        }
    }
}

impl ChatbotSuggestedActions {
    pub fn actions<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<super::ChatbotCardAction>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.actions = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actions: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<ChatbotSuggestedActions>
for super::ChatbotSuggestedActions {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ChatbotSuggestedActions,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { actions: value.actions? })
    }
}

impl ::std::convert::From<super::ChatbotSuggestedActions> for ChatbotSuggestedActions {
    fn from(value: super::ChatbotSuggestedActions) -> Self {
        Self { actions: Ok(value.actions) }
    }
}

#[derive(Clone)]
pub struct CreateCompanyModel {
    language: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
    timezone: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for CreateCompanyModel {
    fn default() -> Self {
        Self {
            language: Ok(Default::default()),
            name: Err("no value supplied for name".to_string()),
            timezone: Ok(Default::default()),
        }
    }
}

impl CreateCompanyModel {
    pub fn language<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.language = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for language: {e}"));
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
    pub fn timezone<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.timezone = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for timezone: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<CreateCompanyModel> for super::CreateCompanyModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateCompanyModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            language: value.language?,
            name: value.name?,
            timezone: value.timezone?,
        })
    }
}

impl ::std::convert::From<super::CreateCompanyModel> for CreateCompanyModel {
    fn from(value: super::CreateCompanyModel) -> Self {
        Self {
            language: Ok(value.language),
            name: Ok(value.name),
            timezone: Ok(value.timezone),
        }
    }
}

#[derive(Clone)]
pub struct CreateGroupModel {
    department_id: ::std::result::Result<i32, ::std::string::String>,
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for CreateGroupModel {
    fn default() -> Self {
        Self {
            department_id: Err("no value supplied for department_id".to_string()),
            name: Err("no value supplied for name".to_string()),
        }
    }
}

impl CreateGroupModel {
    pub fn department_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.department_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for department_id: {e}")
            });
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
}

impl ::std::convert::TryFrom<CreateGroupModel> for super::CreateGroupModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateGroupModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            department_id: value.department_id?,
            name: value.name?,
        })
    }
}

impl ::std::convert::From<super::CreateGroupModel> for CreateGroupModel {
    fn from(value: super::CreateGroupModel) -> Self {
        Self {
            department_id: Ok(value.department_id),
            name: Ok(value.name),
        }
    }
}

#[derive(Clone)]
pub struct CreateInvitationModel {
    department_id: ::std::result::Result<i32, ::std::string::String>,
    operator_id: ::std::result::Result<i32, ::std::string::String>,
}

impl ::std::default::Default for CreateInvitationModel {
    fn default() -> Self {
        Self {
            department_id: Err("no value supplied for department_id".to_string()),
            operator_id: Err("no value supplied for operator_id".to_string()),
        }
    }
}

impl CreateInvitationModel {
    pub fn department_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.department_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for department_id: {e}")
            });
        self
    }
    pub fn operator_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.operator_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for operator_id: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<CreateInvitationModel> for super::CreateInvitationModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateInvitationModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            department_id: value.department_id?,
            operator_id: value.operator_id?,
        })
    }
}

impl ::std::convert::From<super::CreateInvitationModel> for CreateInvitationModel {
    fn from(value: super::CreateInvitationModel) -> Self {
        Self {
            department_id: Ok(value.department_id),
            operator_id: Ok(value.operator_id),
        }
    }
}

#[derive(Clone)]
pub struct CreateMetricModel {
    base_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    grouping_fields: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::MetricGroupingFieldModel>>,
        ::std::string::String,
    >,
    suffix: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for CreateMetricModel {
    fn default() -> Self {
        Self {
            base_name: Err("no value supplied for base_name".to_string()),
            grouping_fields: Ok(Default::default()),
            suffix: Err("no value supplied for suffix".to_string()),
        }
    }
}

impl CreateMetricModel {
    pub fn base_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.base_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for base_name: {e}"));
        self
    }
    pub fn grouping_fields<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<super::MetricGroupingFieldModel>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.grouping_fields = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for grouping_fields: {e}")
            });
        self
    }
    pub fn suffix<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.suffix = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for suffix: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<CreateMetricModel> for super::CreateMetricModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateMetricModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            base_name: value.base_name?,
            grouping_fields: value.grouping_fields?,
            suffix: value.suffix?,
        })
    }
}

impl ::std::convert::From<super::CreateMetricModel> for CreateMetricModel {
    fn from(value: super::CreateMetricModel) -> Self {
        Self {
            base_name: Ok(value.base_name),
            grouping_fields: Ok(value.grouping_fields),
            suffix: Ok(value.suffix),
        }
    }
}

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

impl ::std::convert::TryFrom<CreateTagModel> for super::CreateTagModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateTagModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            background_argb: value.background_argb?,
            label: value.label?,
            name: value.name?,
            text_argb: value.text_argb?,
        })
    }
}

impl ::std::convert::From<super::CreateTagModel> for CreateTagModel {
    fn from(value: super::CreateTagModel) -> Self {
        Self {
            background_argb: Ok(value.background_argb),
            label: Ok(value.label),
            name: Ok(value.name),
            text_argb: Ok(value.text_argb),
        }
    }
}

#[derive(Clone)]
pub struct CreateUserModel {
    email: ::std::result::Result<::std::string::String, ::std::string::String>,
    first_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    last_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    open_id_provider: ::std::result::Result<
        ::std::option::Option<crate::types::OpenIdProvider>,
        ::std::string::String,
    >,
    username: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for CreateUserModel {
    fn default() -> Self {
        Self {
            email: Err("no value supplied for email".to_string()),
            first_name: Err("no value supplied for first_name".to_string()),
            last_name: Err("no value supplied for last_name".to_string()),
            open_id_provider: Ok(Default::default()),
            username: Err("no value supplied for username".to_string()),
        }
    }
}

impl CreateUserModel {
    pub fn email<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.email = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for email: {e}"));
        self
    }
    pub fn first_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.first_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for first_name: {e}"));
        self
    }
    pub fn last_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.last_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for last_name: {e}"));
        self
    }
    pub fn open_id_provider<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<crate::types::OpenIdProvider>>,
        T::Error: ::std::fmt::Display,
    {
        self.open_id_provider = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for open_id_provider: {e}")
            });
        self
    }
    pub fn username<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.username = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for username: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<CreateUserModel> for super::CreateUserModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateUserModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            email: value.email?,
            first_name: value.first_name?,
            last_name: value.last_name?,
            open_id_provider: value.open_id_provider?,
            username: value.username?,
        })
    }
}

impl ::std::convert::From<super::CreateUserModel> for CreateUserModel {
    fn from(value: super::CreateUserModel) -> Self {
        Self {
            email: Ok(value.email),
            first_name: Ok(value.first_name),
            last_name: Ok(value.last_name),
            open_id_provider: Ok(value.open_id_provider),
            username: Ok(value.username),
        }
    }
}

#[derive(Clone)]
pub struct DeleteCampaignIdentitiesModel {
    ids: ::std::result::Result<::std::vec::Vec<i64>, ::std::string::String>,
}

impl ::std::default::Default for DeleteCampaignIdentitiesModel {
    fn default() -> Self {
        Self {
            ids: Err("no value supplied for ids".to_string()),
        }
    }
}

impl DeleteCampaignIdentitiesModel {
    pub fn ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for ids: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<DeleteCampaignIdentitiesModel>
for super::DeleteCampaignIdentitiesModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeleteCampaignIdentitiesModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { ids: value.ids? })
    }
}

impl ::std::convert::From<super::DeleteCampaignIdentitiesModel>
for DeleteCampaignIdentitiesModel {
    fn from(value: super::DeleteCampaignIdentitiesModel) -> Self {
        Self { ids: Ok(value.ids) }
    }
}

#[derive(Clone)]
pub struct DepartmentCreateModel {
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for DepartmentCreateModel {
    fn default() -> Self {
        Self {
            name: Ok(Default::default()),
        }
    }
}

impl DepartmentCreateModel {
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

impl ::std::convert::TryFrom<DepartmentCreateModel> for super::DepartmentCreateModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DepartmentCreateModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { name: value.name? })
    }
}

impl ::std::convert::From<super::DepartmentCreateModel> for DepartmentCreateModel {
    fn from(value: super::DepartmentCreateModel) -> Self {
        Self { name: Ok(value.name) }
    }
}

#[derive(Clone)]
pub struct DepartmentRolesModel {
    roles: ::std::result::Result<
        ::std::vec::Vec<crate::types::DepartmentRole>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for DepartmentRolesModel {
    fn default() -> Self {
        Self {
            roles: Err("no value supplied for roles".to_string()),
        }
    }
}

impl DepartmentRolesModel {
    pub fn roles<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<crate::types::DepartmentRole>>,
        T::Error: ::std::fmt::Display,
    {
        self.roles = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for roles: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<DepartmentRolesModel> for super::DepartmentRolesModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DepartmentRolesModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { roles: value.roles? })
    }
}

impl ::std::convert::From<super::DepartmentRolesModel> for DepartmentRolesModel {
    fn from(value: super::DepartmentRolesModel) -> Self {
        Self { roles: Ok(value.roles) }
    }
}

#[derive(Clone)]
pub struct DepartmentUpdateModel {
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for DepartmentUpdateModel {
    fn default() -> Self {
        Self {
            name: Ok(Default::default()),
        }
    }
}

impl DepartmentUpdateModel {
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

impl ::std::convert::TryFrom<DepartmentUpdateModel> for super::DepartmentUpdateModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DepartmentUpdateModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { name: value.name? })
    }
}

impl ::std::convert::From<super::DepartmentUpdateModel> for DepartmentUpdateModel {
    fn from(value: super::DepartmentUpdateModel) -> Self {
        Self { name: Ok(value.name) }
    }
}

#[derive(Clone)]
pub struct EmailThreadCreateModel {
    body: ::std::result::Result<
        super::EmailThreadCreateModelBody,
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
        super::EmailThreadCreateModelSubject,
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
        T: ::std::convert::TryInto<super::EmailThreadCreateModelBody>,
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
        T: ::std::convert::TryInto<super::EmailThreadCreateModelSubject>,
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

impl ::std::convert::TryFrom<EmailThreadCreateModel> for super::EmailThreadCreateModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: EmailThreadCreateModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
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

impl ::std::convert::From<super::EmailThreadCreateModel> for EmailThreadCreateModel {
    fn from(value: super::EmailThreadCreateModel) -> Self {
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

impl ::std::convert::TryFrom<ForwardSessionModel> for super::ForwardSessionModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ForwardSessionModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            chatbot_id: value.chatbot_id?,
            note: value.note?,
            operator_group_id: value.operator_group_id?,
            phone_number: value.phone_number?,
            user_id: value.user_id?,
        })
    }
}

impl ::std::convert::From<super::ForwardSessionModel> for ForwardSessionModel {
    fn from(value: super::ForwardSessionModel) -> Self {
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
pub struct IdentityDataModel {
    data: ::std::result::Result<
        ::std::option::Option<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::vec::Vec<::std::string::String>,
            >,
        >,
        ::std::string::String,
    >,
    full_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for IdentityDataModel {
    fn default() -> Self {
        Self {
            data: Ok(Default::default()),
            full_name: Ok(Default::default()),
        }
    }
}

impl IdentityDataModel {
    pub fn data<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::vec::Vec<::std::string::String>,
                >,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.data = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for data: {e}"));
        self
    }
    pub fn full_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.full_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for full_name: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<IdentityDataModel> for super::IdentityDataModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: IdentityDataModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            data: value.data?,
            full_name: value.full_name?,
        })
    }
}

impl ::std::convert::From<super::IdentityDataModel> for IdentityDataModel {
    fn from(value: super::IdentityDataModel) -> Self {
        Self {
            data: Ok(value.data),
            full_name: Ok(value.full_name),
        }
    }
}

#[derive(Clone)]
pub struct MergeModel {
    contact_data: ::std::result::Result<
        ::std::option::Option<super::IdentityDataModel>,
        ::std::string::String,
    >,
    ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i64>>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for MergeModel {
    fn default() -> Self {
        Self {
            contact_data: Ok(Default::default()),
            ids: Ok(Default::default()),
        }
    }
}

impl MergeModel {
    pub fn contact_data<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::IdentityDataModel>>,
        T::Error: ::std::fmt::Display,
    {
        self.contact_data = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for contact_data: {e}")
            });
        self
    }
    pub fn ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<i64>>>,
        T::Error: ::std::fmt::Display,
    {
        self.ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for ids: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<MergeModel> for super::MergeModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MergeModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            contact_data: value.contact_data?,
            ids: value.ids?,
        })
    }
}

impl ::std::convert::From<super::MergeModel> for MergeModel {
    fn from(value: super::MergeModel) -> Self {
        Self {
            contact_data: Ok(value.contact_data),
            ids: Ok(value.ids),
        }
    }
}

#[derive(Clone)]
pub struct MetricDashboardModel {
    key: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    metric_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i32>>,
        ::std::string::String,
    >,
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for MetricDashboardModel {
    fn default() -> Self {
        Self {
            key: Ok(Default::default()),
            metric_ids: Ok(Default::default()),
            name: Ok(Default::default()),
        }
    }
}

impl MetricDashboardModel {
    pub fn key<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.key = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for key: {e}"));
        self
    }
    pub fn metric_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<i32>>>,
        T::Error: ::std::fmt::Display,
    {
        self.metric_ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for metric_ids: {e}"));
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
}

impl ::std::convert::TryFrom<MetricDashboardModel> for super::MetricDashboardModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MetricDashboardModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            key: value.key?,
            metric_ids: value.metric_ids?,
            name: value.name?,
        })
    }
}

impl ::std::convert::From<super::MetricDashboardModel> for MetricDashboardModel {
    fn from(value: super::MetricDashboardModel) -> Self {
        Self {
            key: Ok(value.key),
            metric_ids: Ok(value.metric_ids),
            name: Ok(value.name),
        }
    }
}

#[derive(Clone)]
pub struct MetricGroupingFieldModel {
    empty_placeholder: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for MetricGroupingFieldModel {
    fn default() -> Self {
        Self {
            empty_placeholder: Err(
                "no value supplied for empty_placeholder".to_string(),
            ),
            name: Err("no value supplied for name".to_string()),
        }
    }
}

impl MetricGroupingFieldModel {
    pub fn empty_placeholder<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.empty_placeholder = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for empty_placeholder: {e}")
            });
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
}

impl ::std::convert::TryFrom<MetricGroupingFieldModel>
for super::MetricGroupingFieldModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: MetricGroupingFieldModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            empty_placeholder: value.empty_placeholder?,
            name: value.name?,
        })
    }
}

impl ::std::convert::From<super::MetricGroupingFieldModel> for MetricGroupingFieldModel {
    fn from(value: super::MetricGroupingFieldModel) -> Self {
        Self {
            empty_placeholder: Ok(value.empty_placeholder),
            name: Ok(value.name),
        }
    }
}

#[derive(Clone)]
pub struct OutboundCallModel {
    caller_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    department_id: ::std::result::Result<i32, ::std::string::String>,
    operator_id: ::std::result::Result<i32, ::std::string::String>,
    phone_number: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for OutboundCallModel {
    fn default() -> Self {
        Self {
            caller_id: Ok(Default::default()),
            department_id: Err("no value supplied for department_id".to_string()),
            operator_id: Err("no value supplied for operator_id".to_string()),
            phone_number: Err("no value supplied for phone_number".to_string()),
        }
    }
}

impl OutboundCallModel {
    pub fn caller_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.caller_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for caller_id: {e}"));
        self
    }
    pub fn department_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.department_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for department_id: {e}")
            });
        self
    }
    pub fn operator_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.operator_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for operator_id: {e}")
            });
        self
    }
    pub fn phone_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.phone_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for phone_number: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<OutboundCallModel> for super::OutboundCallModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: OutboundCallModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            caller_id: value.caller_id?,
            department_id: value.department_id?,
            operator_id: value.operator_id?,
            phone_number: value.phone_number?,
        })
    }
}

impl ::std::convert::From<super::OutboundCallModel> for OutboundCallModel {
    fn from(value: super::OutboundCallModel) -> Self {
        Self {
            caller_id: Ok(value.caller_id),
            department_id: Ok(value.department_id),
            operator_id: Ok(value.operator_id),
            phone_number: Ok(value.phone_number),
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

impl ::std::convert::TryFrom<SessionFiles> for super::SessionFiles {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SessionFiles,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { file_ids: value.file_ids? })
    }
}

impl ::std::convert::From<super::SessionFiles> for SessionFiles {
    fn from(value: super::SessionFiles) -> Self {
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

impl ::std::convert::TryFrom<SessionNoteModel> for super::SessionNoteModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SessionNoteModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { note: value.note? })
    }
}

impl ::std::convert::From<super::SessionNoteModel> for SessionNoteModel {
    fn from(value: super::SessionNoteModel) -> Self {
        Self { note: Ok(value.note) }
    }
}

#[derive(Clone)]
pub struct SetAvailabilityStatusModel {
    reason: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        crate::types::UserAvailabilityStatus,
        ::std::string::String,
    >,
}

impl ::std::default::Default for SetAvailabilityStatusModel {
    fn default() -> Self {
        Self {
            reason: Ok(Default::default()),
            status: Err("no value supplied for status".to_string()),
        }
    }
}

impl SetAvailabilityStatusModel {
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
        self
    }
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::types::UserAvailabilityStatus>,
        T::Error: ::std::fmt::Display,
    {
        self.status = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for status: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<SetAvailabilityStatusModel>
for super::SetAvailabilityStatusModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SetAvailabilityStatusModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            reason: value.reason?,
            status: value.status?,
        })
    }
}

impl ::std::convert::From<super::SetAvailabilityStatusModel>
for SetAvailabilityStatusModel {
    fn from(value: super::SetAvailabilityStatusModel) -> Self {
        Self {
            reason: Ok(value.reason),
            status: Ok(value.status),
        }
    }
}

#[derive(Clone)]
pub struct SetDepartmentMembershipModel {
    departments: ::std::result::Result<::std::vec::Vec<i32>, ::std::string::String>,
}

impl ::std::default::Default for SetDepartmentMembershipModel {
    fn default() -> Self {
        Self {
            departments: Err("no value supplied for departments".to_string()),
        }
    }
}

impl SetDepartmentMembershipModel {
    pub fn departments<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.departments = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for departments: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<SetDepartmentMembershipModel>
for super::SetDepartmentMembershipModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SetDepartmentMembershipModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            departments: value.departments?,
        })
    }
}

impl ::std::convert::From<super::SetDepartmentMembershipModel>
for SetDepartmentMembershipModel {
    fn from(value: super::SetDepartmentMembershipModel) -> Self {
        Self {
            departments: Ok(value.departments),
        }
    }
}

#[derive(Clone)]
pub struct SetEnabledModel {
    is_enabled: ::std::result::Result<bool, ::std::string::String>,
}

impl ::std::default::Default for SetEnabledModel {
    fn default() -> Self {
        Self {
            is_enabled: Err("no value supplied for is_enabled".to_string()),
        }
    }
}

impl SetEnabledModel {
    pub fn is_enabled<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.is_enabled = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for is_enabled: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<SetEnabledModel> for super::SetEnabledModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SetEnabledModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            is_enabled: value.is_enabled?,
        })
    }
}

impl ::std::convert::From<super::SetEnabledModel> for SetEnabledModel {
    fn from(value: super::SetEnabledModel) -> Self {
        Self {
            is_enabled: Ok(value.is_enabled),
        }
    }
}

#[derive(Clone)]
pub struct SetGlobalRolesModel {
    global_roles: ::std::result::Result<
        ::std::vec::Vec<crate::types::GlobalRole>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for SetGlobalRolesModel {
    fn default() -> Self {
        Self {
            global_roles: Err("no value supplied for global_roles".to_string()),
        }
    }
}

impl SetGlobalRolesModel {
    pub fn global_roles<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<crate::types::GlobalRole>>,
        T::Error: ::std::fmt::Display,
    {
        self.global_roles = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for global_roles: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<SetGlobalRolesModel> for super::SetGlobalRolesModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SetGlobalRolesModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            global_roles: value.global_roles?,
        })
    }
}

impl ::std::convert::From<super::SetGlobalRolesModel> for SetGlobalRolesModel {
    fn from(value: super::SetGlobalRolesModel) -> Self {
        Self {
            global_roles: Ok(value.global_roles),
        }
    }
}

#[derive(Clone)]
pub struct SetOperatorStateModel {
    break_state_id: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    note: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    state_kind: ::std::result::Result<
        crate::types::OperatorStateKind,
        ::std::string::String,
    >,
}

impl ::std::default::Default for SetOperatorStateModel {
    fn default() -> Self {
        Self {
            break_state_id: Ok(Default::default()),
            note: Ok(Default::default()),
            state_kind: Err("no value supplied for state_kind".to_string()),
        }
    }
}

impl SetOperatorStateModel {
    pub fn break_state_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.break_state_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for break_state_id: {e}")
            });
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
    pub fn state_kind<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::types::OperatorStateKind>,
        T::Error: ::std::fmt::Display,
    {
        self.state_kind = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for state_kind: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<SetOperatorStateModel> for super::SetOperatorStateModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: SetOperatorStateModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            break_state_id: value.break_state_id?,
            note: value.note?,
            state_kind: value.state_kind?,
        })
    }
}

impl ::std::convert::From<super::SetOperatorStateModel> for SetOperatorStateModel {
    fn from(value: super::SetOperatorStateModel) -> Self {
        Self {
            break_state_id: Ok(value.break_state_id),
            note: Ok(value.note),
            state_kind: Ok(value.state_kind),
        }
    }
}

#[derive(Clone)]
pub struct TokenRequest {
    client_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    client_secret: ::std::result::Result<::std::string::String, ::std::string::String>,
    grant_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    response_type: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    scope: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for TokenRequest {
    fn default() -> Self {
        Self {
            client_id: Err("no value supplied for client_id".to_string()),
            client_secret: Err("no value supplied for client_secret".to_string()),
            grant_type: Err("no value supplied for grant_type".to_string()),
            response_type: Ok(Default::default()),
            scope: Ok(Default::default()),
        }
    }
}

impl TokenRequest {
    pub fn client_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.client_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for client_id: {e}"));
        self
    }
    pub fn client_secret<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.client_secret = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for client_secret: {e}")
            });
        self
    }
    pub fn grant_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.grant_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for grant_type: {e}"));
        self
    }
    pub fn response_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.response_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for response_type: {e}")
            });
        self
    }
    pub fn scope<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.scope = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for scope: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<TokenRequest> for super::TokenRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: TokenRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            client_id: value.client_id?,
            client_secret: value.client_secret?,
            grant_type: value.grant_type?,
            response_type: value.response_type?,
            scope: value.scope?,
        })
    }
}

impl ::std::convert::From<super::TokenRequest> for TokenRequest {
    fn from(value: super::TokenRequest) -> Self {
        Self {
            client_id: Ok(value.client_id),
            client_secret: Ok(value.client_secret),
            grant_type: Ok(value.grant_type),
            response_type: Ok(value.response_type),
            scope: Ok(value.scope),
        }
    }
}

#[derive(Clone)]
pub struct TwoWayCallModel {
    department_id: ::std::result::Result<i32, ::std::string::String>,
    first_number: ::std::result::Result<::std::string::String, ::std::string::String>,
    mask_number: ::std::result::Result<::std::string::String, ::std::string::String>,
    second_number: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for TwoWayCallModel {
    fn default() -> Self {
        Self {
            department_id: Err("no value supplied for department_id".to_string()),
            first_number: Err("no value supplied for first_number".to_string()),
            mask_number: Err("no value supplied for mask_number".to_string()),
            second_number: Err("no value supplied for second_number".to_string()),
        }
    }
}

impl TwoWayCallModel {
    pub fn department_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.department_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for department_id: {e}")
            });
        self
    }
    pub fn first_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.first_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for first_number: {e}")
            });
        self
    }
    pub fn mask_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mask_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mask_number: {e}")
            });
        self
    }
    pub fn second_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.second_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for second_number: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<TwoWayCallModel> for super::TwoWayCallModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: TwoWayCallModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            department_id: value.department_id?,
            first_number: value.first_number?,
            mask_number: value.mask_number?,
            second_number: value.second_number?,
        })
    }
}

impl ::std::convert::From<super::TwoWayCallModel> for TwoWayCallModel {
    fn from(value: super::TwoWayCallModel) -> Self {
        Self {
            department_id: Ok(value.department_id),
            first_number: Ok(value.first_number),
            mask_number: Ok(value.mask_number),
            second_number: Ok(value.second_number),
        }
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

impl ::std::convert::TryFrom<UpdateCallParamsModel> for super::UpdateCallParamsModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateCallParamsModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            call_params: value.call_params?,
        })
    }
}

impl ::std::convert::From<super::UpdateCallParamsModel> for UpdateCallParamsModel {
    fn from(value: super::UpdateCallParamsModel) -> Self {
        Self {
            call_params: Ok(value.call_params),
        }
    }
}

#[derive(Clone)]
pub struct UpdateChatButtonModel {
    display_button: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UpdateChatButtonModel {
    fn default() -> Self {
        Self {
            display_button: Ok(Default::default()),
        }
    }
}

impl UpdateChatButtonModel {
    pub fn display_button<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.display_button = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for display_button: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<UpdateChatButtonModel> for super::UpdateChatButtonModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateChatButtonModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            display_button: value.display_button?,
        })
    }
}

impl ::std::convert::From<super::UpdateChatButtonModel> for UpdateChatButtonModel {
    fn from(value: super::UpdateChatButtonModel) -> Self {
        Self {
            display_button: Ok(value.display_button),
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
for super::UpdateEmailThreadParamsModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateEmailThreadParamsModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { params: value.params? })
    }
}

impl ::std::convert::From<super::UpdateEmailThreadParamsModel>
for UpdateEmailThreadParamsModel {
    fn from(value: super::UpdateEmailThreadParamsModel) -> Self {
        Self { params: Ok(value.params) }
    }
}

#[derive(Clone)]
pub struct UpdateGroupModel {
    user_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i32>>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UpdateGroupModel {
    fn default() -> Self {
        Self {
            user_ids: Ok(Default::default()),
        }
    }
}

impl UpdateGroupModel {
    pub fn user_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<i32>>>,
        T::Error: ::std::fmt::Display,
    {
        self.user_ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for user_ids: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UpdateGroupModel> for super::UpdateGroupModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateGroupModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { user_ids: value.user_ids? })
    }
}

impl ::std::convert::From<super::UpdateGroupModel> for UpdateGroupModel {
    fn from(value: super::UpdateGroupModel) -> Self {
        Self {
            user_ids: Ok(value.user_ids),
        }
    }
}

#[derive(Clone)]
pub struct UpdateSettingsModel {
    settings: ::std::result::Result<
        ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UpdateSettingsModel {
    fn default() -> Self {
        Self {
            settings: Ok(Default::default()),
        }
    }
}

impl UpdateSettingsModel {
    pub fn settings<T>(mut self, value: T) -> Self
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
        self.settings = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for settings: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UpdateSettingsModel> for super::UpdateSettingsModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateSettingsModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { settings: value.settings? })
    }
}

impl ::std::convert::From<super::UpdateSettingsModel> for UpdateSettingsModel {
    fn from(value: super::UpdateSettingsModel) -> Self {
        Self {
            settings: Ok(value.settings),
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

impl ::std::convert::TryFrom<UpdateTagModel> for super::UpdateTagModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateTagModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            background_argb: value.background_argb?,
            label: value.label?,
            text_argb: value.text_argb?,
        })
    }
}

impl ::std::convert::From<super::UpdateTagModel> for UpdateTagModel {
    fn from(value: super::UpdateTagModel) -> Self {
        Self {
            background_argb: Ok(value.background_argb),
            label: Ok(value.label),
            text_argb: Ok(value.text_argb),
        }
    }
}

#[derive(Clone)]
pub struct UpdateUserModel {
    email: ::std::result::Result<::std::string::String, ::std::string::String>,
    first_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    last_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    username: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for UpdateUserModel {
    fn default() -> Self {
        Self {
            email: Err("no value supplied for email".to_string()),
            first_name: Err("no value supplied for first_name".to_string()),
            last_name: Err("no value supplied for last_name".to_string()),
            username: Err("no value supplied for username".to_string()),
        }
    }
}

impl UpdateUserModel {
    pub fn email<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.email = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for email: {e}"));
        self
    }
    pub fn first_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.first_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for first_name: {e}"));
        self
    }
    pub fn last_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.last_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for last_name: {e}"));
        self
    }
    pub fn username<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.username = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for username: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UpdateUserModel> for super::UpdateUserModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateUserModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            email: value.email?,
            first_name: value.first_name?,
            last_name: value.last_name?,
            username: value.username?,
        })
    }
}

impl ::std::convert::From<super::UpdateUserModel> for UpdateUserModel {
    fn from(value: super::UpdateUserModel) -> Self {
        Self {
            email: Ok(value.email),
            first_name: Ok(value.first_name),
            last_name: Ok(value.last_name),
            username: Ok(value.username),
        }
    }
}

#[derive(Clone)]
pub struct UserModel {
    departments: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i32>>,
        ::std::string::String,
    >,
    email: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    enabled: ::std::result::Result<bool, ::std::string::String>,
    first_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    global_roles: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<crate::types::GlobalRole>>,
        ::std::string::String,
    >,
    groups: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i32>>,
        ::std::string::String,
    >,
    id: ::std::result::Result<i32, ::std::string::String>,
    last_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    note: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    username: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UserModel {
    fn default() -> Self {
        Self {
            departments: Ok(Default::default()),
            email: Ok(Default::default()),
            enabled: Err("no value supplied for enabled".to_string()),
            first_name: Ok(Default::default()),
            global_roles: Ok(Default::default()),
            groups: Ok(Default::default()),
            id: Err("no value supplied for id".to_string()),
            last_name: Ok(Default::default()),
            note: Ok(Default::default()),
            username: Ok(Default::default()),
        }
    }
}

impl UserModel {
    pub fn departments<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<i32>>>,
        T::Error: ::std::fmt::Display,
    {
        self.departments = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for departments: {e}")
            });
        self
    }
    pub fn email<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.email = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for email: {e}"));
        self
    }
    pub fn enabled<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.enabled = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for enabled: {e}"));
        self
    }
    pub fn first_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.first_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for first_name: {e}"));
        self
    }
    pub fn global_roles<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<crate::types::GlobalRole>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.global_roles = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for global_roles: {e}")
            });
        self
    }
    pub fn groups<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<i32>>>,
        T::Error: ::std::fmt::Display,
    {
        self.groups = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for groups: {e}"));
        self
    }
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for id: {e}"));
        self
    }
    pub fn last_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for last_name: {e}"));
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
    pub fn username<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.username = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for username: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UserModel> for super::UserModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UserModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            departments: value.departments?,
            email: value.email?,
            enabled: value.enabled?,
            first_name: value.first_name?,
            global_roles: value.global_roles?,
            groups: value.groups?,
            id: value.id?,
            last_name: value.last_name?,
            note: value.note?,
            username: value.username?,
        })
    }
}

impl ::std::convert::From<super::UserModel> for UserModel {
    fn from(value: super::UserModel) -> Self {
        Self {
            departments: Ok(value.departments),
            email: Ok(value.email),
            enabled: Ok(value.enabled),
            first_name: Ok(value.first_name),
            global_roles: Ok(value.global_roles),
            groups: Ok(value.groups),
            id: Ok(value.id),
            last_name: Ok(value.last_name),
            note: Ok(value.note),
            username: Ok(value.username),
        }
    }
}

#[derive(Clone)]
pub struct WebhookAddEditModel {
    callback_url: ::std::result::Result<::std::string::String, ::std::string::String>,
    event_types: ::std::result::Result<
        ::std::vec::Vec<crate::types::WebhookEventType>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for WebhookAddEditModel {
    fn default() -> Self {
        Self {
            callback_url: Err("no value supplied for callback_url".to_string()),
            event_types: Err("no value supplied for event_types".to_string()),
        }
    }
}

impl WebhookAddEditModel {
    pub fn callback_url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.callback_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for callback_url: {e}")
            });
        self
    }
    pub fn event_types<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<crate::types::WebhookEventType>>,
        T::Error: ::std::fmt::Display,
    {
        self.event_types = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for event_types: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<WebhookAddEditModel> for super::WebhookAddEditModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: WebhookAddEditModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            callback_url: value.callback_url?,
            event_types: value.event_types?,
        })
    }
}

impl ::std::convert::From<super::WebhookAddEditModel> for WebhookAddEditModel {
    fn from(value: super::WebhookAddEditModel) -> Self {
        Self {
            callback_url: Ok(value.callback_url),
            event_types: Ok(value.event_types),
        }
    }
}

#[derive(Clone)]
pub struct WhatsAppSendTemplates {
    form_id: ::std::result::Result<i32, ::std::string::String>,
    language: ::std::result::Result<::std::string::String, ::std::string::String>,
    recipients: ::std::result::Result<
        ::std::vec::Vec<super::WhatsAppTemplateRecipient>,
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
        T: ::std::convert::TryInto<::std::vec::Vec<super::WhatsAppTemplateRecipient>>,
        T::Error: ::std::fmt::Display,
    {
        self.recipients = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for recipients: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<WhatsAppSendTemplates> for super::WhatsAppSendTemplates {
    type Error = super::error::ConversionError;
    fn try_from(
        value: WhatsAppSendTemplates,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            form_id: value.form_id?,
            language: value.language?,
            recipients: value.recipients?,
        })
    }
}

impl ::std::convert::From<super::WhatsAppSendTemplates> for WhatsAppSendTemplates {
    fn from(value: super::WhatsAppSendTemplates) -> Self {
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
for super::WhatsAppTemplateRecipient {
    type Error = super::error::ConversionError;
    fn try_from(
        value: WhatsAppTemplateRecipient,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            contact_id: value.contact_id?,
            field_values: value.field_values?,
        })
    }
}

impl ::std::convert::From<super::WhatsAppTemplateRecipient>
for WhatsAppTemplateRecipient {
    fn from(value: super::WhatsAppTemplateRecipient) -> Self {
        Self {
            contact_id: Ok(value.contact_id),
            field_values: Ok(value.field_values),
        }
    }
}

#[derive(Clone)]
pub struct WidgetConfigRecordModel {
    button_type: ::std::result::Result<
        ::std::option::Option<crate::types::WidgetButtonType>,
        ::std::string::String,
    >,
    config_type: ::std::result::Result<
        crate::types::WidgetConfigType,
        ::std::string::String,
    >,
    language: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    property_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    value: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for WidgetConfigRecordModel {
    fn default() -> Self {
        Self {
            button_type: Ok(Default::default()),
            config_type: Err("no value supplied for config_type".to_string()),
            language: Ok(Default::default()),
            property_name: Err("no value supplied for property_name".to_string()),
            value: Ok(Default::default()),
        }
    }
}

impl WidgetConfigRecordModel {
    pub fn button_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<crate::types::WidgetButtonType>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.button_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for button_type: {e}")
            });
        self
    }
    pub fn config_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::types::WidgetConfigType>,
        T::Error: ::std::fmt::Display,
    {
        self.config_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for config_type: {e}")
            });
        self
    }
    pub fn language<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.language = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for language: {e}"));
        self
    }
    pub fn property_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.property_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for property_name: {e}")
            });
        self
    }
    pub fn value<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.value = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for value: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<WidgetConfigRecordModel>
for super::WidgetConfigRecordModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: WidgetConfigRecordModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            button_type: value.button_type?,
            config_type: value.config_type?,
            language: value.language?,
            property_name: value.property_name?,
            value: value.value?,
        })
    }
}

impl ::std::convert::From<super::WidgetConfigRecordModel> for WidgetConfigRecordModel {
    fn from(value: super::WidgetConfigRecordModel) -> Self {
        Self {
            button_type: Ok(value.button_type),
            config_type: Ok(value.config_type),
            language: Ok(value.language),
            property_name: Ok(value.property_name),
            value: Ok(value.value),
        }
    }
}

#[derive(Clone)]
pub struct WidgetConfigRecordsModel {
    config_records: ::std::result::Result<
        ::std::vec::Vec<super::WidgetConfigRecordModel>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for WidgetConfigRecordsModel {
    fn default() -> Self {
        Self {
            config_records: Err("no value supplied for config_records".to_string()),
        }
    }
}

impl WidgetConfigRecordsModel {
    pub fn config_records<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::WidgetConfigRecordModel>>,
        T::Error: ::std::fmt::Display,
    {
        self.config_records = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for config_records: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<WidgetConfigRecordsModel>
for super::WidgetConfigRecordsModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: WidgetConfigRecordsModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            config_records: value.config_records?,
        })
    }
}

impl ::std::convert::From<super::WidgetConfigRecordsModel> for WidgetConfigRecordsModel {
    fn from(value: super::WidgetConfigRecordsModel) -> Self {
        Self {
            config_records: Ok(value.config_records),
        }
    }
}

#[derive(Clone)]
pub struct WidgetFormModel {
    form_id: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    property_name: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for WidgetFormModel {
    fn default() -> Self {
        Self {
            form_id: Ok(Default::default()),
            property_name: Err("no value supplied for property_name".to_string()),
        }
    }
}

impl WidgetFormModel {
    pub fn form_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.form_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for form_id: {e}"));
        self
    }
    pub fn property_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.property_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for property_name: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<WidgetFormModel> for super::WidgetFormModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: WidgetFormModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            form_id: value.form_id?,
            property_name: value.property_name?,
        })
    }
}

impl ::std::convert::From<super::WidgetFormModel> for WidgetFormModel {
    fn from(value: super::WidgetFormModel) -> Self {
        Self {
            form_id: Ok(value.form_id),
            property_name: Ok(value.property_name),
        }
    }
}

#[derive(Clone)]
pub struct WidgetFormsModel {
    config_records: ::std::result::Result<
        ::std::vec::Vec<super::WidgetFormModel>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for WidgetFormsModel {
    fn default() -> Self {
        Self {
            config_records: Err("no value supplied for config_records".to_string()),
        }
    }
}

impl WidgetFormsModel {
    pub fn config_records<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::WidgetFormModel>>,
        T::Error: ::std::fmt::Display,
    {
        self.config_records = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for config_records: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<WidgetFormsModel> for super::WidgetFormsModel {
    type Error = super::error::ConversionError;
    fn try_from(
        value: WidgetFormsModel,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            config_records: value.config_records?,
        })
    }
}

impl ::std::convert::From<super::WidgetFormsModel> for WidgetFormsModel {
    fn from(value: super::WidgetFormsModel) -> Self {
        Self {
            config_records: Ok(value.config_records),
        }
    }
}

impl ::std::fmt::Debug for AddCampaignIdentitiesModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AddCampaignIdentitiesModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for CampaignCreateModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CampaignCreateModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for CampaignUpdateModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CampaignUpdateModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for ChatbotActivity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotActivity").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for ChatbotAttachment {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotAttachment").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for ChatbotCardAction {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotCardAction").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for ChatbotCardImage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotCardImage").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for ChatbotHeroCard {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotHeroCard").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for ChatbotSuggestedActions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotSuggestedActions").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for CreateCompanyModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateCompanyModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for CreateGroupModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateGroupModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for CreateInvitationModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateInvitationModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for CreateMetricModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateMetricModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for CreateTagModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateTagModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for CreateUserModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateUserModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for DeleteCampaignIdentitiesModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteCampaignIdentitiesModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for DepartmentCreateModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DepartmentCreateModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for DepartmentRolesModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DepartmentRolesModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for DepartmentUpdateModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DepartmentUpdateModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for EmailThreadCreateModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EmailThreadCreateModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for ForwardSessionModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ForwardSessionModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for IdentityDataModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("IdentityDataModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for MergeModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MergeModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for MetricDashboardModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MetricDashboardModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for MetricGroupingFieldModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MetricGroupingFieldModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for OutboundCallModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("OutboundCallModel").finish_non_exhaustive()
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

impl ::std::fmt::Debug for SetAvailabilityStatusModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetAvailabilityStatusModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for SetDepartmentMembershipModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetDepartmentMembershipModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for SetEnabledModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetEnabledModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for SetGlobalRolesModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetGlobalRolesModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for SetOperatorStateModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetOperatorStateModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for TokenRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TokenRequest").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for TwoWayCallModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TwoWayCallModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for UpdateCallParamsModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateCallParamsModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for UpdateChatButtonModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateChatButtonModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for UpdateEmailThreadParamsModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateEmailThreadParamsModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for UpdateGroupModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateGroupModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for UpdateSettingsModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateSettingsModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for UpdateTagModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateTagModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for UpdateUserModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateUserModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for UserModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UserModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for WebhookAddEditModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("WebhookAddEditModel").finish_non_exhaustive()
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

impl ::std::fmt::Debug for WidgetConfigRecordModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("WidgetConfigRecordModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for WidgetConfigRecordsModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("WidgetConfigRecordsModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for WidgetFormModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("WidgetFormModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for WidgetFormsModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("WidgetFormsModel").finish_non_exhaustive()
    }
}
