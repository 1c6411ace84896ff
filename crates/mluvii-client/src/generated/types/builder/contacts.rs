// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

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

impl ::std::convert::TryFrom<IdentityDataModel> for super::super::IdentityDataModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: IdentityDataModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            data: value.data?,
            full_name: value.full_name?,
        })
    }
}

impl ::std::convert::From<super::super::IdentityDataModel> for IdentityDataModel {
    fn from(value: super::super::IdentityDataModel) -> Self {
        Self {
            data: Ok(value.data),
            full_name: Ok(value.full_name),
        }
    }
}

#[derive(Clone)]
pub struct MergeModel {
    contact_data: ::std::result::Result<
        ::std::option::Option<super::super::IdentityDataModel>,
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
        T: ::std::convert::TryInto<
            ::std::option::Option<super::super::IdentityDataModel>,
        >,
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

impl ::std::convert::TryFrom<MergeModel> for super::super::MergeModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: MergeModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            contact_data: value.contact_data?,
            ids: value.ids?,
        })
    }
}

impl ::std::convert::From<super::super::MergeModel> for MergeModel {
    fn from(value: super::super::MergeModel) -> Self {
        Self {
            contact_data: Ok(value.contact_data),
            ids: Ok(value.ids),
        }
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
