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
for super::super::AddCampaignIdentitiesModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: AddCampaignIdentitiesModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            contact_info_field: value.contact_info_field?,
            ids: value.ids?,
            whats_app_form_contact_fields: value.whats_app_form_contact_fields?,
            whats_app_form_default_values: value.whats_app_form_default_values?,
        })
    }
}

impl ::std::convert::From<super::super::AddCampaignIdentitiesModel>
for AddCampaignIdentitiesModel {
    fn from(value: super::super::AddCampaignIdentitiesModel) -> Self {
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

impl ::std::convert::TryFrom<CampaignCreateModel> for super::super::CampaignCreateModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: CampaignCreateModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
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

impl ::std::convert::From<super::super::CampaignCreateModel> for CampaignCreateModel {
    fn from(value: super::super::CampaignCreateModel) -> Self {
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

impl ::std::convert::TryFrom<CampaignUpdateModel> for super::super::CampaignUpdateModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: CampaignUpdateModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
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

impl ::std::convert::From<super::super::CampaignUpdateModel> for CampaignUpdateModel {
    fn from(value: super::super::CampaignUpdateModel) -> Self {
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
for super::super::DeleteCampaignIdentitiesModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: DeleteCampaignIdentitiesModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self { ids: value.ids? })
    }
}

impl ::std::convert::From<super::super::DeleteCampaignIdentitiesModel>
for DeleteCampaignIdentitiesModel {
    fn from(value: super::super::DeleteCampaignIdentitiesModel) -> Self {
        Self { ids: Ok(value.ids) }
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

impl ::std::fmt::Debug for DeleteCampaignIdentitiesModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteCampaignIdentitiesModel").finish_non_exhaustive()
    }
}
