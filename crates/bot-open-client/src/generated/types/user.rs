// Machine-owned: written by `cargo xtask codegen bot-open` from specs/bot-open/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///Someone who talked to the bot. Observed items have `name` and `botUserId`, and lack `userName`. All dates are plain strings, observed as YYYY-MM-DDThh:mm:ss.sssZ.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct User {
    ///The user's identifier on the channel, which `listTranscripts` needs. On WhatsApp a phone number with a leading plus sign; the form on other channels is unknown.
    #[serde(
        rename = "botUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub bot_user_id: ::std::option::Option<::std::string::String>,
    ///The channel as a lower-case word.
    #[serde(
        rename = "channelName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub channel_name: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "createdDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub created_date: ::std::option::Option<::std::string::String>,
    ///The spaces belong to the name. On the same day as `createdDate` in all observed items.
    #[serde(
        rename = "first interacted date",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub first_interacted_date: ::std::option::Option<::std::string::String>,
    ///The spaces belong to the name.
    #[serde(
        rename = "last interacted date",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub last_interacted_date: ::std::option::Option<::std::string::String>,
    ///The user's name as observed, in place of `userName`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Observed as 24 hexadecimal digits. Not what `listTranscripts` asks for.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub user_id: ::std::option::Option<::std::string::String>,
    ///The user's name as the page spells the member.
    #[serde(rename = "userName", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub user_name: ::std::option::Option<::std::string::String>,
}

///What is stored about a user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct UserData {
    #[serde(
        rename = "customFields",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub custom_fields: ::std::option::Option<CustomFields>,
    ///The page prints the array without its items; that they are strings is inferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

///A page of users; the position is at the top level.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct UsersPage {
    ///Whether another page follows. The page prints a number (0), a boolean is to be expected: take false, 0 and an absent member as no, and compare `page` with `pages` as well.
    #[serde(
        rename = "hasNextPage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_next_page: ::std::option::Option<::serde_json::Value>,
    ///Users per page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub limit: ::std::option::Option<i32>,
    ///This page, from 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub page: ::std::option::Option<i32>,
    ///Number of pages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub pages: ::std::option::Option<i32>,
    ///Number of users on all pages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub total: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub users: ::std::option::Option<::std::vec::Vec<User>>,
}

///Which users to list. Nothing is marked as required, but a request without `channelIds` was answered with 500, and every working call had all three members.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct UsersRequest {
    #[serde(
        rename = "channelIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub channel_ids: ::std::option::Option<::std::vec::Vec<crate::types::UserChannelId>>,
    ///End of the range, ISO 8601 in UTC.
    #[serde(rename = "endDate", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub end_date: ::std::option::Option<::std::string::String>,
    ///Begin of the range, ISO 8601 in UTC.
    #[serde(
        rename = "startDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub start_date: ::std::option::Option<::std::string::String>,
}

impl UsersRequest {
    pub fn builder() -> builder::UsersRequest {
        Default::default()
    }
}

impl ::std::fmt::Debug for User {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("User")
            .field("bot_user_id", &format_args!("[hidden]"))
            .field("channel_name", &self.channel_name)
            .field("created_date", &self.created_date)
            .field("first_interacted_date", &self.first_interacted_date)
            .field("last_interacted_date", &self.last_interacted_date)
            .field("name", &format_args!("[hidden]"))
            .field("user_id", &format_args!("[hidden]"))
            .field("user_name", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for UsersPage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UsersPage")
            .field("has_next_page", &format_args!("[hidden]"))
            .field("limit", &self.limit)
            .field("page", &self.page)
            .field("pages", &self.pages)
            .field("total", &self.total)
            .field("users", &self.users)
            .finish()
    }
}
