// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Search sessions

Filters are combined. A set filter repeats its key (`Status=ACTIVE&Status=WAITING`); the bracket form was tried by a client and dropped. Names are matched without regard to case. The end of the data is a page shorter than `limit`; there is no total, and the order is unknown. Only `Status`, `Channel`, `Source`, `Created.*`, `Ended.*`, `limit` and `offset` were seen in use, the other filters come from the vendor's models. How a time without a zone is read is unknown: send UTC with Z.

**Answers:** 200 with `SessionModel[]`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** observed.

Evidence of the answers: 200 observed as a plain array, errors by analogy.

Sources: vendor sample apiintegrationsamplecs; vendor R package mluviiR; public client APIGateway.Core (2021-2025); public client Obseum.Mluvii.Client (2024-2025); vendor model repository mluvii.ApiModels: Sessions/SessionGetParams; vendor model repository mluvii.ApiModels: Sessions/SessionModel.

Sends a `GET` request to `/api/v1/Sessions`

Arguments:
- `accepted_max`: Time an operator accepted, upper bound.
- `accepted_min`: Time an operator accepted, lower bound.
- `accepted_null`: Time an operator accepted: true keeps only rows without a value, false only rows with one.
- `activity_texts_contain`: Text inside any activity.
- `anonymized_max`: Time of anonymisation, upper bound.
- `anonymized_min`: Time of anonymisation, lower bound.
- `anonymized_null`: Time of anonymisation: true keeps only rows without a value, false only rows with one.
- `auto_accepted`: Whether the session was accepted automatically.
- `browser`: Browsers.
- `channel`: Channels.
- `channel_identity_id`: Ids of cookie-to-contact relations.
- `chatbot_id`: Ids of chatbots.
- `client_feedback_scale`: Scales of the stars.
- `client_id`: Ids of clients.
- `client_stars`: Stars given by the visitor.
- `created_max`: Time of creation, upper bound; seen as a date, as a local time without zone and as UTC with Z.
- `created_min`: Time of creation, lower bound; seen as a date, as a local time without zone and as UTC with Z.
- `created_null`: Time of creation: true keeps only rows without a value, false only rows with one.
- `department_id`: Ids of tenants.
- `duration_max`: Length of the session, upper bound; a .NET TimeSpan, hh:mm:ss assumed.
- `duration_min`: Length of the session, lower bound; a .NET TimeSpan, hh:mm:ss assumed.
- `duration_null`: Length of the session: true keeps only rows without a value, false only rows with one.
- `ended_max`: Time of the end, upper bound.
- `ended_min`: Time of the end, lower bound.
- `ended_null`: Time of the end: true keeps only rows without a value, false only rows with one.
- `gdpr_version_exact`: Accepted version of the GDPR text: true asks for a match of the whole value.
- `gdpr_version_null`: Accepted version of the GDPR text: true keeps only rows without a value, false only rows with one.
- `gdpr_version_text`: Accepted version of the GDPR text, text to look for.
- `guest_identifications`: Identifications of visitors.
- `guest_joined_max`: Time the visitor joined, upper bound.
- `guest_joined_min`: Time the visitor joined, lower bound.
- `guest_joined_null`: Time the visitor joined: true keeps only rows without a value, false only rows with one.
- `guest_left_session`: How the visitor left.
- `has_concurrent_operators`: Whether several operators took part at once.
- `ip_address_exact`: IP address of the visitor: true asks for a match of the whole value.
- `ip_address_null`: IP address of the visitor: true keeps only rows without a value, false only rows with one.
- `ip_address_text`: IP address of the visitor, text to look for.
- `initial_message_exact`: First message: true asks for a match of the whole value.
- `initial_message_null`: First message: true keeps only rows without a value, false only rows with one.
- `initial_message_text`: First message, text to look for.
- `landing_page_exact`: Page where the session started: true asks for a match of the whole value.
- `landing_page_null`: Page where the session started: true keeps only rows without a value, false only rows with one.
- `landing_page_text`: Page where the session started, text to look for.
- `language_exact`: Language of the visitor: true asks for a match of the whole value.
- `language_null`: Language of the visitor: true keeps only rows without a value, false only rows with one.
- `language_text`: Language of the visitor, text to look for.
- `os`: Operating systems.
- `operator_user_id`: Ids of operators.
- `phone_callback_number_exact`: Number for a callback: true asks for a match of the whole value.
- `phone_callback_number_null`: Number for a callback: true keeps only rows without a value, false only rows with one.
- `phone_callback_number_text`: Number for a callback, text to look for.
- `result`: Results.
- `session_id`: Ids of sessions.
- `source`: Origins.
- `status`: Statuses.
- `tags`: Names of tags.
- `termination_reason`: Reasons of the end.
- `waiting_time_max`: Time waited, upper bound; a .NET TimeSpan, hh:mm:ss assumed.
- `waiting_time_min`: Time waited, lower bound; a .NET TimeSpan, hh:mm:ss assumed.
- `waiting_time_null`: Time waited: true keeps only rows without a value, false only rows with one.
- `widget`: Names of widgets.
- `limit`: How many items to answer at most. 10 to 10000 were seen in use; default and maximum are unknown.
- `offset`: How many items to skip, from zero.

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut sessions = client
    .list_sessions()
    .status(vec![types::SessionStatus::Created])
    .created_min("2026-10-01T00:00:00Z")
    .limit(50)
    .items();
while let Some(item) = sessions.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_sessions(&self) -> builder::ListSessions<'_> {
        builder::ListSessions::new(self)
    }
    /**Read one session

**Answers:** 200 with `SessionModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** documented.

Evidence of the answers: all codes stand in the 2018 snapshot.

Sources: vendor swagger snapshot of 2018 (publicapi-go); vendor docs: public-api-faq; vendor docs: public-api/authentication; public client APIGateway.Core (2021-2025).

Sends a `GET` request to `/api/v1/Sessions/{id}`

Arguments:
- `id`: Id of the session.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let session = client.get_session().id(12).send().await?;
println!("{:?}", *session);
# Ok(())
# }
```*/
    pub fn get_session(&self) -> builder::GetSession<'_> {
        builder::GetSession::new(self)
    }
    /**Read the routing history of a session

**Answers:** 200 with `RoutingTimeLine[]`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** documented.

Evidence of the answers: path documented; array shape from FAQ use and model.

Sources: vendor docs: public-api-faq; vendor model repository mluvii.ApiModels: Common/RoutingTimeLine.

Sends a `GET` request to `/api/v1/Sessions/{id}/routingHistory`

Arguments:
- `id`: Id of the session.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut session_routing_history = client
    .get_session_routing_history()
    .id(12)
    .items();
while let Some(item) = session_routing_history.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn get_session_routing_history(&self) -> builder::GetSessionRoutingHistory<'_> {
        builder::GetSessionRoutingHistory::new(self)
    }
    /**Anonymise one session

Removes messages and files, recordings, the link to the contact, parameters, result and feedback; so the vendor describes it for the automatic run. Known clients take any 2xx as success.

**Answers:** 200, 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: a client takes any 2xx; since 2022-11 it copes with 204, but for which calls is not said.

Sources: public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01); vendor docs: public-api/swagger.

Sends a `POST` request to `/api/v1/Sessions/{id}/anonymize`

Arguments:
- `id`: Id of the session.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
client.anonymize_session().id(12).send().await?;
# Ok(())
# }
```*/
    pub fn anonymize_session(&self) -> builder::AnonymizeSession<'_> {
        builder::AnonymizeSession::new(self)
    }
    /**Read parameters of a session

**Answers:** 200 with `CallParamsModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: 200 observed, errors by analogy.

Sources: public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01); vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Sessions/CallParamsModel.

Sends a `GET` request to `/api/v1/Sessions/{id}/callparams`

Arguments:
- `id`: Id of the session.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let session_call_params = client.get_session_call_params().id(12).send().await?;
println!("{:?}", *session_call_params);
# Ok(())
# }
```*/
    pub fn get_session_call_params(&self) -> builder::GetSessionCallParams<'_> {
        builder::GetSessionCallParams::new(self)
    }
    /**Set parameters of a session

Changes only the keys that are sent: clients send one key and rely on the others being kept. Known clients take any 2xx as success.

**Answers:** 200, 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: a client takes any 2xx; since 2022-11 it copes with 204, but for which calls is not said.

Sources: public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01); vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Sessions/UpdateCallParamsModel.

Sends a `PUT` request to `/api/v1/Sessions/{id}/callparams`

Arguments:
- `id`: Id of the session.
- `body`

```no_run
use std::collections::BTreeMap;
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::UpdateCallParamsModel::builder()
    .call_params(BTreeMap::from([("key".to_owned(), "value".to_owned())]));
client.set_session_call_params().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn set_session_call_params(&self) -> builder::SetSessionCallParams<'_> {
        builder::SetSessionCallParams::new(self)
    }
    /**Attach a tag to a session

By tag id, as seen in use, or by tag name, percent-encoded, as stated by the vendor. Known clients take any 2xx as success.

**Answers:** 200, 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: a client takes any 2xx; since 2022-11 it copes with 204, but for which calls is not said.

Sources: public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01); vendor docs: public-api/swagger.

Sends a `PUT` request to `/api/v1/Sessions/{id}/tags/{tag}`

Arguments:
- `id`: Id of the session.
- `tag`: Id or percent-encoded name of the tag.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
client.add_session_tag().id(12).tag("vip").send().await?;
# Ok(())
# }
```*/
    pub fn add_session_tag(&self) -> builder::AddSessionTag<'_> {
        builder::AddSessionTag::new(self)
    }
    /**Detach a tag from a session

By tag id or by tag name, percent-encoded. Known clients take any 2xx as success.

**Answers:** 200, 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: a client takes any 2xx; since 2022-11 it copes with 204, but for which calls is not said.

Sources: public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01); vendor docs: public-api/swagger.

Sends a `DELETE` request to `/api/v1/Sessions/{id}/tags/{tag}`

Arguments:
- `id`: Id of the session.
- `tag`: Id or percent-encoded name of the tag.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
client.remove_session_tag().id(12).tag("vip").send().await?;
# Ok(())
# }
```*/
    pub fn remove_session_tag(&self) -> builder::RemoveSessionTag<'_> {
        builder::RemoveSessionTag::new(self)
    }
    /**Forward a running session

To an operator, a group, a chatbot or an external number. `userId` with `note` was seen in use, the other targets come from the model. One target per call is the sensible reading; it is not stated. Known clients take any 2xx as success.

**Answers:** 200, 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: a client takes any 2xx; since 2022-11 it copes with 204, but for which calls is not said.

Sources: public client APIGateway.Core (2021-2025), history of 2025-01; vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Sessions/ForwardSessionModel.

Sends a `POST` request to `/api/v1/Sessions/{id}/forward`

Arguments:
- `id`: Id of the session.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::ForwardSessionModel::builder().operator_group_id(7);
client.forward_session().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn forward_session(&self) -> builder::ForwardSession<'_> {
        builder::ForwardSession::new(self)
    }
    /**Remove files shared in a session

The ids travel in the body.

**Answers:** 200 with `SessionFileResponse[]`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: call observed; answer shape from the model (client ignores it).

Sources: public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01); vendor model repository mluvii.ApiModels: Sessions/SessionFiles; vendor model repository mluvii.ApiModels: history of 2023-01 file removal.

Sends a `DELETE` request to `/api/v1/Sessions/{id}/files`

Arguments:
- `id`: Id of the session.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::SessionFiles::builder().file_ids(vec![7]);
let answer = client.delete_session_files().id(12).body(body).send().await?;
println!("{:?}", *answer);
# Ok(())
# }
```*/
    pub fn delete_session_files(&self) -> builder::DeleteSessionFiles<'_> {
        builder::DeleteSessionFiles::new(self)
    }
    /**Set a note on a session

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Sessions/SessionNoteModel; vendor model repository mluvii.ApiModels: history of 2025-08-06.

It may really be: POST /api/v1/Sessions/{id}/notes; PUT /api/v1/Sessions/{id}/operators/{userId}/note.

Sends a `PUT` request to `/api/v1/Sessions/{id}/note`

Arguments:
- `id`: Id of the session.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::SessionNoteModel::builder()
    .note("Called back on Monday.".to_owned());
client.set_session_note().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn set_session_note(&self) -> builder::SetSessionNote<'_> {
        builder::SetSessionNote::new(self)
    }
    /**Start an outgoing call, named under Sessions

The vendor names the outgoing call under Sessions and again under Phones (`startOutboundCall`); probably one of the two exists.

**Answers:** 200 with application/json, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Phones/OutboundCallModel.

It may really be: POST /api/v1/Phones/outboundCall (startOutboundCall).

Sends a `POST` request to `/api/v1/Sessions/outboundCall`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::OutboundCallModel::builder()
    .operator_id(7)
    .department_id(7)
    .phone_number("+12025550143");
let answer = client.start_outbound_call_session().body(body).send().await?;
println!("{:?}", *answer);
# Ok(())
# }
```*/
    pub fn start_outbound_call_session(&self) -> builder::StartOutboundCallSession<'_> {
        builder::StartOutboundCallSession::new(self)
    }
    /**End a running session

The only hint is the termination reason SessionApiCall.

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: SessionTerminationReason.SessionApiCall (2021-06).

Sends a `POST` request to `/api/v1/Sessions/{id}/end`

Arguments:
- `id`: Id of the session.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
client.end_session().id(12).send().await?;
# Ok(())
# }
```*/
    pub fn end_session(&self) -> builder::EndSession<'_> {
        builder::EndSession::new(self)
    }
}

/**Builder for [`Client::list_sessions`]

[`Client::list_sessions`]: super::Client::list_sessions*/
#[derive(Clone)]
pub struct ListSessions<'a> {
    client: &'a super::Client,
    accepted_max: Result<Option<::progenitor_client::Timestamp>, String>,
    accepted_min: Result<Option<::progenitor_client::Timestamp>, String>,
    accepted_null: Result<Option<bool>, String>,
    activity_texts_contain: Result<Option<::std::string::String>, String>,
    anonymized_max: Result<Option<::progenitor_client::Timestamp>, String>,
    anonymized_min: Result<Option<::progenitor_client::Timestamp>, String>,
    anonymized_null: Result<Option<bool>, String>,
    auto_accepted: Result<Option<bool>, String>,
    browser: Result<Option<::std::vec::Vec<crate::types::GuestBrowserType>>, String>,
    channel: Result<Option<::std::vec::Vec<crate::types::SessionChannel>>, String>,
    channel_identity_id: Result<Option<::std::vec::Vec<i64>>, String>,
    chatbot_id: Result<Option<::std::vec::Vec<i32>>, String>,
    client_feedback_scale: Result<
        Option<::std::vec::Vec<crate::types::FeedbackScale>>,
        String,
    >,
    client_id: Result<Option<::std::vec::Vec<i64>>, String>,
    client_stars: Result<Option<::std::vec::Vec<i32>>, String>,
    created_max: Result<Option<::progenitor_client::Timestamp>, String>,
    created_min: Result<Option<::progenitor_client::Timestamp>, String>,
    created_null: Result<Option<bool>, String>,
    department_id: Result<Option<::std::vec::Vec<i32>>, String>,
    duration_max: Result<Option<::std::string::String>, String>,
    duration_min: Result<Option<::std::string::String>, String>,
    duration_null: Result<Option<bool>, String>,
    ended_max: Result<Option<::progenitor_client::Timestamp>, String>,
    ended_min: Result<Option<::progenitor_client::Timestamp>, String>,
    ended_null: Result<Option<bool>, String>,
    gdpr_version_exact: Result<Option<bool>, String>,
    gdpr_version_null: Result<Option<bool>, String>,
    gdpr_version_text: Result<Option<::std::string::String>, String>,
    guest_identifications: Result<
        Option<::std::vec::Vec<::std::string::String>>,
        String,
    >,
    guest_joined_max: Result<Option<::progenitor_client::Timestamp>, String>,
    guest_joined_min: Result<Option<::progenitor_client::Timestamp>, String>,
    guest_joined_null: Result<Option<bool>, String>,
    guest_left_session: Result<
        Option<::std::vec::Vec<crate::types::GuestLeftSessionInState>>,
        String,
    >,
    has_concurrent_operators: Result<Option<bool>, String>,
    ip_address_exact: Result<Option<bool>, String>,
    ip_address_null: Result<Option<bool>, String>,
    ip_address_text: Result<Option<::std::string::String>, String>,
    initial_message_exact: Result<Option<bool>, String>,
    initial_message_null: Result<Option<bool>, String>,
    initial_message_text: Result<Option<::std::string::String>, String>,
    landing_page_exact: Result<Option<bool>, String>,
    landing_page_null: Result<Option<bool>, String>,
    landing_page_text: Result<Option<::std::string::String>, String>,
    language_exact: Result<Option<bool>, String>,
    language_null: Result<Option<bool>, String>,
    language_text: Result<Option<::std::string::String>, String>,
    os: Result<Option<::std::vec::Vec<crate::types::GuestOsType>>, String>,
    operator_user_id: Result<Option<::std::vec::Vec<i32>>, String>,
    phone_callback_number_exact: Result<Option<bool>, String>,
    phone_callback_number_null: Result<Option<bool>, String>,
    phone_callback_number_text: Result<Option<::std::string::String>, String>,
    result: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    session_id: Result<Option<::std::vec::Vec<i64>>, String>,
    source: Result<Option<::std::vec::Vec<crate::types::SessionSource>>, String>,
    status: Result<Option<::std::vec::Vec<crate::types::SessionStatus>>, String>,
    tags: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    termination_reason: Result<
        Option<::std::vec::Vec<crate::types::SessionTerminationReason>>,
        String,
    >,
    waiting_time_max: Result<Option<::std::string::String>, String>,
    waiting_time_min: Result<Option<::std::string::String>, String>,
    waiting_time_null: Result<Option<bool>, String>,
    widget: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    limit: Result<Option<i32>, String>,
    offset: Result<Option<i32>, String>,
}

impl<'a> ListSessions<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            accepted_max: Ok(None),
            accepted_min: Ok(None),
            accepted_null: Ok(None),
            activity_texts_contain: Ok(None),
            anonymized_max: Ok(None),
            anonymized_min: Ok(None),
            anonymized_null: Ok(None),
            auto_accepted: Ok(None),
            browser: Ok(None),
            channel: Ok(None),
            channel_identity_id: Ok(None),
            chatbot_id: Ok(None),
            client_feedback_scale: Ok(None),
            client_id: Ok(None),
            client_stars: Ok(None),
            created_max: Ok(None),
            created_min: Ok(None),
            created_null: Ok(None),
            department_id: Ok(None),
            duration_max: Ok(None),
            duration_min: Ok(None),
            duration_null: Ok(None),
            ended_max: Ok(None),
            ended_min: Ok(None),
            ended_null: Ok(None),
            gdpr_version_exact: Ok(None),
            gdpr_version_null: Ok(None),
            gdpr_version_text: Ok(None),
            guest_identifications: Ok(None),
            guest_joined_max: Ok(None),
            guest_joined_min: Ok(None),
            guest_joined_null: Ok(None),
            guest_left_session: Ok(None),
            has_concurrent_operators: Ok(None),
            ip_address_exact: Ok(None),
            ip_address_null: Ok(None),
            ip_address_text: Ok(None),
            initial_message_exact: Ok(None),
            initial_message_null: Ok(None),
            initial_message_text: Ok(None),
            landing_page_exact: Ok(None),
            landing_page_null: Ok(None),
            landing_page_text: Ok(None),
            language_exact: Ok(None),
            language_null: Ok(None),
            language_text: Ok(None),
            os: Ok(None),
            operator_user_id: Ok(None),
            phone_callback_number_exact: Ok(None),
            phone_callback_number_null: Ok(None),
            phone_callback_number_text: Ok(None),
            result: Ok(None),
            session_id: Ok(None),
            source: Ok(None),
            status: Ok(None),
            tags: Ok(None),
            termination_reason: Ok(None),
            waiting_time_max: Ok(None),
            waiting_time_min: Ok(None),
            waiting_time_null: Ok(None),
            widget: Ok(None),
            limit: Ok(None),
            offset: Ok(None),
        }
    }
    pub fn accepted_max<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.accepted_max = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for accepted_max failed"
                    .to_string()
            });
        self
    }
    pub fn accepted_min<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.accepted_min = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for accepted_min failed"
                    .to_string()
            });
        self
    }
    pub fn accepted_null<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.accepted_null = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for accepted_null failed".to_string());
        self
    }
    pub fn activity_texts_contain<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.activity_texts_contain = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for activity_texts_contain failed"
                    .to_string()
            });
        self
    }
    pub fn anonymized_max<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.anonymized_max = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for anonymized_max failed"
                    .to_string()
            });
        self
    }
    pub fn anonymized_min<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.anonymized_min = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for anonymized_min failed"
                    .to_string()
            });
        self
    }
    pub fn anonymized_null<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.anonymized_null = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for anonymized_null failed".to_string());
        self
    }
    pub fn auto_accepted<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.auto_accepted = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for auto_accepted failed".to_string());
        self
    }
    pub fn browser<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<crate::types::GuestBrowserType>>,
    {
        self.browser = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < crate :: types :: GuestBrowserType >` for browser failed"
                    .to_string()
            });
        self
    }
    pub fn channel<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<crate::types::SessionChannel>>,
    {
        self.channel = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < crate :: types :: SessionChannel >` for channel failed"
                    .to_string()
            });
        self
    }
    pub fn channel_identity_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<i64>>,
    {
        self.channel_identity_id = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < i64 >` for channel_identity_id failed"
                    .to_string()
            });
        self
    }
    pub fn chatbot_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<i32>>,
    {
        self.chatbot_id = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < i32 >` for chatbot_id failed"
                    .to_string()
            });
        self
    }
    pub fn client_feedback_scale<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<crate::types::FeedbackScale>>,
    {
        self.client_feedback_scale = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < crate :: types :: FeedbackScale >` for client_feedback_scale failed"
                    .to_string()
            });
        self
    }
    pub fn client_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<i64>>,
    {
        self.client_id = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < i64 >` for client_id failed"
                    .to_string()
            });
        self
    }
    pub fn client_stars<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<i32>>,
    {
        self.client_stars = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < i32 >` for client_stars failed"
                    .to_string()
            });
        self
    }
    pub fn created_max<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.created_max = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for created_max failed"
                    .to_string()
            });
        self
    }
    pub fn created_min<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.created_min = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for created_min failed"
                    .to_string()
            });
        self
    }
    pub fn created_null<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.created_null = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for created_null failed".to_string());
        self
    }
    pub fn department_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<i32>>,
    {
        self.department_id = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < i32 >` for department_id failed"
                    .to_string()
            });
        self
    }
    pub fn duration_max<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.duration_max = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for duration_max failed"
                    .to_string()
            });
        self
    }
    pub fn duration_min<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.duration_min = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for duration_min failed"
                    .to_string()
            });
        self
    }
    pub fn duration_null<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.duration_null = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for duration_null failed".to_string());
        self
    }
    pub fn ended_max<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.ended_max = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for ended_max failed"
                    .to_string()
            });
        self
    }
    pub fn ended_min<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.ended_min = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for ended_min failed"
                    .to_string()
            });
        self
    }
    pub fn ended_null<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.ended_null = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for ended_null failed".to_string());
        self
    }
    pub fn gdpr_version_exact<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.gdpr_version_exact = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `bool` for gdpr_version_exact failed".to_string()
            });
        self
    }
    pub fn gdpr_version_null<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.gdpr_version_null = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `bool` for gdpr_version_null failed".to_string()
            });
        self
    }
    pub fn gdpr_version_text<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.gdpr_version_text = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for gdpr_version_text failed"
                    .to_string()
            });
        self
    }
    pub fn guest_identifications<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
    {
        self.guest_identifications = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < :: std :: string :: String >` for guest_identifications failed"
                    .to_string()
            });
        self
    }
    pub fn guest_joined_max<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.guest_joined_max = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for guest_joined_max failed"
                    .to_string()
            });
        self
    }
    pub fn guest_joined_min<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.guest_joined_min = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for guest_joined_min failed"
                    .to_string()
            });
        self
    }
    pub fn guest_joined_null<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.guest_joined_null = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `bool` for guest_joined_null failed".to_string()
            });
        self
    }
    pub fn guest_left_session<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<crate::types::GuestLeftSessionInState>>,
    {
        self.guest_left_session = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < crate :: types :: GuestLeftSessionInState >` for guest_left_session failed"
                    .to_string()
            });
        self
    }
    pub fn has_concurrent_operators<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.has_concurrent_operators = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `bool` for has_concurrent_operators failed".to_string()
            });
        self
    }
    pub fn ip_address_exact<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.ip_address_exact = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for ip_address_exact failed".to_string());
        self
    }
    pub fn ip_address_null<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.ip_address_null = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for ip_address_null failed".to_string());
        self
    }
    pub fn ip_address_text<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.ip_address_text = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for ip_address_text failed"
                    .to_string()
            });
        self
    }
    pub fn initial_message_exact<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.initial_message_exact = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `bool` for initial_message_exact failed".to_string()
            });
        self
    }
    pub fn initial_message_null<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.initial_message_null = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `bool` for initial_message_null failed".to_string()
            });
        self
    }
    pub fn initial_message_text<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.initial_message_text = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for initial_message_text failed"
                    .to_string()
            });
        self
    }
    pub fn landing_page_exact<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.landing_page_exact = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `bool` for landing_page_exact failed".to_string()
            });
        self
    }
    pub fn landing_page_null<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.landing_page_null = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `bool` for landing_page_null failed".to_string()
            });
        self
    }
    pub fn landing_page_text<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.landing_page_text = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for landing_page_text failed"
                    .to_string()
            });
        self
    }
    pub fn language_exact<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.language_exact = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for language_exact failed".to_string());
        self
    }
    pub fn language_null<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.language_null = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for language_null failed".to_string());
        self
    }
    pub fn language_text<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.language_text = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for language_text failed"
                    .to_string()
            });
        self
    }
    pub fn os<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<crate::types::GuestOsType>>,
    {
        self.os = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < crate :: types :: GuestOsType >` for os failed"
                    .to_string()
            });
        self
    }
    pub fn operator_user_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<i32>>,
    {
        self.operator_user_id = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < i32 >` for operator_user_id failed"
                    .to_string()
            });
        self
    }
    pub fn phone_callback_number_exact<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.phone_callback_number_exact = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `bool` for phone_callback_number_exact failed".to_string()
            });
        self
    }
    pub fn phone_callback_number_null<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.phone_callback_number_null = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `bool` for phone_callback_number_null failed".to_string()
            });
        self
    }
    pub fn phone_callback_number_text<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.phone_callback_number_text = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for phone_callback_number_text failed"
                    .to_string()
            });
        self
    }
    pub fn result<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
    {
        self.result = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < :: std :: string :: String >` for result failed"
                    .to_string()
            });
        self
    }
    pub fn session_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<i64>>,
    {
        self.session_id = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < i64 >` for session_id failed"
                    .to_string()
            });
        self
    }
    pub fn source<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<crate::types::SessionSource>>,
    {
        self.source = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < crate :: types :: SessionSource >` for source failed"
                    .to_string()
            });
        self
    }
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<crate::types::SessionStatus>>,
    {
        self.status = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < crate :: types :: SessionStatus >` for status failed"
                    .to_string()
            });
        self
    }
    pub fn tags<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
    {
        self.tags = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < :: std :: string :: String >` for tags failed"
                    .to_string()
            });
        self
    }
    pub fn termination_reason<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<
            ::std::vec::Vec<crate::types::SessionTerminationReason>,
        >,
    {
        self.termination_reason = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < crate :: types :: SessionTerminationReason >` for termination_reason failed"
                    .to_string()
            });
        self
    }
    pub fn waiting_time_max<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.waiting_time_max = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for waiting_time_max failed"
                    .to_string()
            });
        self
    }
    pub fn waiting_time_min<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.waiting_time_min = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for waiting_time_min failed"
                    .to_string()
            });
        self
    }
    pub fn waiting_time_null<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.waiting_time_null = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `bool` for waiting_time_null failed".to_string()
            });
        self
    }
    pub fn widget<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
    {
        self.widget = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < :: std :: string :: String >` for widget failed"
                    .to_string()
            });
        self
    }
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.limit = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for limit failed".to_string());
        self
    }
    pub fn offset<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.offset = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for offset failed".to_string());
        self
    }
    ///Sends a `GET` request to `/api/v1/Sessions`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::SessionModel>>, Error<()>> {
        let Self {
            client,
            accepted_max,
            accepted_min,
            accepted_null,
            activity_texts_contain,
            anonymized_max,
            anonymized_min,
            anonymized_null,
            auto_accepted,
            browser,
            channel,
            channel_identity_id,
            chatbot_id,
            client_feedback_scale,
            client_id,
            client_stars,
            created_max,
            created_min,
            created_null,
            department_id,
            duration_max,
            duration_min,
            duration_null,
            ended_max,
            ended_min,
            ended_null,
            gdpr_version_exact,
            gdpr_version_null,
            gdpr_version_text,
            guest_identifications,
            guest_joined_max,
            guest_joined_min,
            guest_joined_null,
            guest_left_session,
            has_concurrent_operators,
            ip_address_exact,
            ip_address_null,
            ip_address_text,
            initial_message_exact,
            initial_message_null,
            initial_message_text,
            landing_page_exact,
            landing_page_null,
            landing_page_text,
            language_exact,
            language_null,
            language_text,
            os,
            operator_user_id,
            phone_callback_number_exact,
            phone_callback_number_null,
            phone_callback_number_text,
            result,
            session_id,
            source,
            status,
            tags,
            termination_reason,
            waiting_time_max,
            waiting_time_min,
            waiting_time_null,
            widget,
            limit,
            offset,
        } = self;
        let accepted_max = accepted_max.map_err(Error::InvalidRequest)?;
        let accepted_min = accepted_min.map_err(Error::InvalidRequest)?;
        let accepted_null = accepted_null.map_err(Error::InvalidRequest)?;
        let activity_texts_contain = activity_texts_contain
            .map_err(Error::InvalidRequest)?;
        let anonymized_max = anonymized_max.map_err(Error::InvalidRequest)?;
        let anonymized_min = anonymized_min.map_err(Error::InvalidRequest)?;
        let anonymized_null = anonymized_null.map_err(Error::InvalidRequest)?;
        let auto_accepted = auto_accepted.map_err(Error::InvalidRequest)?;
        let browser = browser.map_err(Error::InvalidRequest)?;
        let channel = channel.map_err(Error::InvalidRequest)?;
        let channel_identity_id = channel_identity_id.map_err(Error::InvalidRequest)?;
        let chatbot_id = chatbot_id.map_err(Error::InvalidRequest)?;
        let client_feedback_scale = client_feedback_scale
            .map_err(Error::InvalidRequest)?;
        let client_id = client_id.map_err(Error::InvalidRequest)?;
        let client_stars = client_stars.map_err(Error::InvalidRequest)?;
        let created_max = created_max.map_err(Error::InvalidRequest)?;
        let created_min = created_min.map_err(Error::InvalidRequest)?;
        let created_null = created_null.map_err(Error::InvalidRequest)?;
        let department_id = department_id.map_err(Error::InvalidRequest)?;
        let duration_max = duration_max.map_err(Error::InvalidRequest)?;
        let duration_min = duration_min.map_err(Error::InvalidRequest)?;
        let duration_null = duration_null.map_err(Error::InvalidRequest)?;
        let ended_max = ended_max.map_err(Error::InvalidRequest)?;
        let ended_min = ended_min.map_err(Error::InvalidRequest)?;
        let ended_null = ended_null.map_err(Error::InvalidRequest)?;
        let gdpr_version_exact = gdpr_version_exact.map_err(Error::InvalidRequest)?;
        let gdpr_version_null = gdpr_version_null.map_err(Error::InvalidRequest)?;
        let gdpr_version_text = gdpr_version_text.map_err(Error::InvalidRequest)?;
        let guest_identifications = guest_identifications
            .map_err(Error::InvalidRequest)?;
        let guest_joined_max = guest_joined_max.map_err(Error::InvalidRequest)?;
        let guest_joined_min = guest_joined_min.map_err(Error::InvalidRequest)?;
        let guest_joined_null = guest_joined_null.map_err(Error::InvalidRequest)?;
        let guest_left_session = guest_left_session.map_err(Error::InvalidRequest)?;
        let has_concurrent_operators = has_concurrent_operators
            .map_err(Error::InvalidRequest)?;
        let ip_address_exact = ip_address_exact.map_err(Error::InvalidRequest)?;
        let ip_address_null = ip_address_null.map_err(Error::InvalidRequest)?;
        let ip_address_text = ip_address_text.map_err(Error::InvalidRequest)?;
        let initial_message_exact = initial_message_exact
            .map_err(Error::InvalidRequest)?;
        let initial_message_null = initial_message_null.map_err(Error::InvalidRequest)?;
        let initial_message_text = initial_message_text.map_err(Error::InvalidRequest)?;
        let landing_page_exact = landing_page_exact.map_err(Error::InvalidRequest)?;
        let landing_page_null = landing_page_null.map_err(Error::InvalidRequest)?;
        let landing_page_text = landing_page_text.map_err(Error::InvalidRequest)?;
        let language_exact = language_exact.map_err(Error::InvalidRequest)?;
        let language_null = language_null.map_err(Error::InvalidRequest)?;
        let language_text = language_text.map_err(Error::InvalidRequest)?;
        let os = os.map_err(Error::InvalidRequest)?;
        let operator_user_id = operator_user_id.map_err(Error::InvalidRequest)?;
        let phone_callback_number_exact = phone_callback_number_exact
            .map_err(Error::InvalidRequest)?;
        let phone_callback_number_null = phone_callback_number_null
            .map_err(Error::InvalidRequest)?;
        let phone_callback_number_text = phone_callback_number_text
            .map_err(Error::InvalidRequest)?;
        let result = result.map_err(Error::InvalidRequest)?;
        let session_id = session_id.map_err(Error::InvalidRequest)?;
        let source = source.map_err(Error::InvalidRequest)?;
        let status = status.map_err(Error::InvalidRequest)?;
        let tags = tags.map_err(Error::InvalidRequest)?;
        let termination_reason = termination_reason.map_err(Error::InvalidRequest)?;
        let waiting_time_max = waiting_time_max.map_err(Error::InvalidRequest)?;
        let waiting_time_min = waiting_time_min.map_err(Error::InvalidRequest)?;
        let waiting_time_null = waiting_time_null.map_err(Error::InvalidRequest)?;
        let widget = widget.map_err(Error::InvalidRequest)?;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let offset = offset.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Sessions", client.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("Accepted.Max", &accepted_max))
            .query(&progenitor_client::QueryParam::new("Accepted.Min", &accepted_min))
            .query(&progenitor_client::QueryParam::new("Accepted.Null", &accepted_null))
            .query(
                &progenitor_client::QueryParam::new(
                    "ActivityTextsContain",
                    &activity_texts_contain,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("Anonymized.Max", &anonymized_max),
            )
            .query(
                &progenitor_client::QueryParam::new("Anonymized.Min", &anonymized_min),
            )
            .query(
                &progenitor_client::QueryParam::new("Anonymized.Null", &anonymized_null),
            )
            .query(&progenitor_client::QueryParam::new("AutoAccepted", &auto_accepted))
            .query(&progenitor_client::QueryParam::new("Browser", &browser))
            .query(&progenitor_client::QueryParam::new("Channel", &channel))
            .query(
                &progenitor_client::QueryParam::new(
                    "ChannelIdentityId",
                    &channel_identity_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("ChatbotId", &chatbot_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "ClientFeedbackScale",
                    &client_feedback_scale,
                ),
            )
            .query(&progenitor_client::QueryParam::new("ClientId", &client_id))
            .query(&progenitor_client::QueryParam::new("ClientStars", &client_stars))
            .query(&progenitor_client::QueryParam::new("Created.Max", &created_max))
            .query(&progenitor_client::QueryParam::new("Created.Min", &created_min))
            .query(&progenitor_client::QueryParam::new("Created.Null", &created_null))
            .query(&progenitor_client::QueryParam::new("DepartmentId", &department_id))
            .query(&progenitor_client::QueryParam::new("Duration.Max", &duration_max))
            .query(&progenitor_client::QueryParam::new("Duration.Min", &duration_min))
            .query(&progenitor_client::QueryParam::new("Duration.Null", &duration_null))
            .query(&progenitor_client::QueryParam::new("Ended.Max", &ended_max))
            .query(&progenitor_client::QueryParam::new("Ended.Min", &ended_min))
            .query(&progenitor_client::QueryParam::new("Ended.Null", &ended_null))
            .query(
                &progenitor_client::QueryParam::new(
                    "GDPRVersion.Exact",
                    &gdpr_version_exact,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "GDPRVersion.Null",
                    &gdpr_version_null,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "GDPRVersion.Text",
                    &gdpr_version_text,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "GuestIdentifications",
                    &guest_identifications,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("GuestJoined.Max", &guest_joined_max),
            )
            .query(
                &progenitor_client::QueryParam::new("GuestJoined.Min", &guest_joined_min),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "GuestJoined.Null",
                    &guest_joined_null,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "GuestLeftSession",
                    &guest_left_session,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "HasConcurrentOperators",
                    &has_concurrent_operators,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("IPAddress.Exact", &ip_address_exact),
            )
            .query(
                &progenitor_client::QueryParam::new("IPAddress.Null", &ip_address_null),
            )
            .query(
                &progenitor_client::QueryParam::new("IPAddress.Text", &ip_address_text),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "InitialMessage.Exact",
                    &initial_message_exact,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "InitialMessage.Null",
                    &initial_message_null,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "InitialMessage.Text",
                    &initial_message_text,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "LandingPage.Exact",
                    &landing_page_exact,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "LandingPage.Null",
                    &landing_page_null,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "LandingPage.Text",
                    &landing_page_text,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("Language.Exact", &language_exact),
            )
            .query(&progenitor_client::QueryParam::new("Language.Null", &language_null))
            .query(&progenitor_client::QueryParam::new("Language.Text", &language_text))
            .query(&progenitor_client::QueryParam::new("OS", &os))
            .query(
                &progenitor_client::QueryParam::new("OperatorUserId", &operator_user_id),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "PhoneCallbackNumber.Exact",
                    &phone_callback_number_exact,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "PhoneCallbackNumber.Null",
                    &phone_callback_number_null,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "PhoneCallbackNumber.Text",
                    &phone_callback_number_text,
                ),
            )
            .query(&progenitor_client::QueryParam::new("Result", &result))
            .query(&progenitor_client::QueryParam::new("SessionId", &session_id))
            .query(&progenitor_client::QueryParam::new("Source", &source))
            .query(&progenitor_client::QueryParam::new("Status", &status))
            .query(&progenitor_client::QueryParam::new("Tags", &tags))
            .query(
                &progenitor_client::QueryParam::new(
                    "TerminationReason",
                    &termination_reason,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("WaitingTime.Max", &waiting_time_max),
            )
            .query(
                &progenitor_client::QueryParam::new("WaitingTime.Min", &waiting_time_min),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "WaitingTime.Null",
                    &waiting_time_null,
                ),
            )
            .query(&progenitor_client::QueryParam::new("Widget", &widget))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_sessions",
        };
        client.pre(&mut request, &info).await?;
        let _result = client.exec(request, &info).await;
        client.post(&_result, &info).await?;
        let response = _result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

impl<'a> ListSessions<'a> {
    /**All items, page after page, as a stream.

Begins where `offset` was set, with pages of the size that `limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::SessionModel> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The pages, as a stream.

Begins where `offset` was set, with pages of the size that `limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::SessionModel> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options, or read on from a stored place. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::SessionModel> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listSessions",
            style: Style::Offset,
            page_size: PageSize {
                default: 200,
                smallest: 1,
                largest: None,
            },
            moving_sort_key: false,
        };
        let Self {
            client,
            accepted_max,
            accepted_min,
            accepted_null,
            activity_texts_contain,
            anonymized_max,
            anonymized_min,
            anonymized_null,
            auto_accepted,
            browser,
            channel,
            channel_identity_id,
            chatbot_id,
            client_feedback_scale,
            client_id,
            client_stars,
            created_max,
            created_min,
            created_null,
            department_id,
            duration_max,
            duration_min,
            duration_null,
            ended_max,
            ended_min,
            ended_null,
            gdpr_version_exact,
            gdpr_version_null,
            gdpr_version_text,
            guest_identifications,
            guest_joined_max,
            guest_joined_min,
            guest_joined_null,
            guest_left_session,
            has_concurrent_operators,
            ip_address_exact,
            ip_address_null,
            ip_address_text,
            initial_message_exact,
            initial_message_null,
            initial_message_text,
            landing_page_exact,
            landing_page_null,
            landing_page_text,
            language_exact,
            language_null,
            language_text,
            os,
            operator_user_id,
            phone_callback_number_exact,
            phone_callback_number_null,
            phone_callback_number_text,
            result,
            session_id,
            source,
            status,
            tags,
            termination_reason,
            waiting_time_max,
            waiting_time_min,
            waiting_time_null,
            widget,
            offset,
            limit,
        } = self;
        let client = client.clone();
        let start = Start::new(offset, limit);
        let fetch = move |ask: Ask| {
            let client = client.clone();
            let accepted_max = accepted_max.clone();
            let accepted_min = accepted_min.clone();
            let accepted_null = accepted_null.clone();
            let activity_texts_contain = activity_texts_contain.clone();
            let anonymized_max = anonymized_max.clone();
            let anonymized_min = anonymized_min.clone();
            let anonymized_null = anonymized_null.clone();
            let auto_accepted = auto_accepted.clone();
            let browser = browser.clone();
            let channel = channel.clone();
            let channel_identity_id = channel_identity_id.clone();
            let chatbot_id = chatbot_id.clone();
            let client_feedback_scale = client_feedback_scale.clone();
            let client_id = client_id.clone();
            let client_stars = client_stars.clone();
            let created_max = created_max.clone();
            let created_min = created_min.clone();
            let created_null = created_null.clone();
            let department_id = department_id.clone();
            let duration_max = duration_max.clone();
            let duration_min = duration_min.clone();
            let duration_null = duration_null.clone();
            let ended_max = ended_max.clone();
            let ended_min = ended_min.clone();
            let ended_null = ended_null.clone();
            let gdpr_version_exact = gdpr_version_exact.clone();
            let gdpr_version_null = gdpr_version_null.clone();
            let gdpr_version_text = gdpr_version_text.clone();
            let guest_identifications = guest_identifications.clone();
            let guest_joined_max = guest_joined_max.clone();
            let guest_joined_min = guest_joined_min.clone();
            let guest_joined_null = guest_joined_null.clone();
            let guest_left_session = guest_left_session.clone();
            let has_concurrent_operators = has_concurrent_operators.clone();
            let ip_address_exact = ip_address_exact.clone();
            let ip_address_null = ip_address_null.clone();
            let ip_address_text = ip_address_text.clone();
            let initial_message_exact = initial_message_exact.clone();
            let initial_message_null = initial_message_null.clone();
            let initial_message_text = initial_message_text.clone();
            let landing_page_exact = landing_page_exact.clone();
            let landing_page_null = landing_page_null.clone();
            let landing_page_text = landing_page_text.clone();
            let language_exact = language_exact.clone();
            let language_null = language_null.clone();
            let language_text = language_text.clone();
            let os = os.clone();
            let operator_user_id = operator_user_id.clone();
            let phone_callback_number_exact = phone_callback_number_exact.clone();
            let phone_callback_number_null = phone_callback_number_null.clone();
            let phone_callback_number_text = phone_callback_number_text.clone();
            let result = result.clone();
            let session_id = session_id.clone();
            let source = source.clone();
            let status = status.clone();
            let tags = tags.clone();
            let termination_reason = termination_reason.clone();
            let waiting_time_max = waiting_time_max.clone();
            let waiting_time_min = waiting_time_min.clone();
            let waiting_time_null = waiting_time_null.clone();
            let widget = widget.clone();
            async move {
                let call = ListSessions {
                    client: &client,
                    accepted_max,
                    accepted_min,
                    accepted_null,
                    activity_texts_contain,
                    anonymized_max,
                    anonymized_min,
                    anonymized_null,
                    auto_accepted,
                    browser,
                    channel,
                    channel_identity_id,
                    chatbot_id,
                    client_feedback_scale,
                    client_id,
                    client_stars,
                    created_max,
                    created_min,
                    created_null,
                    department_id,
                    duration_max,
                    duration_min,
                    duration_null,
                    ended_max,
                    ended_min,
                    ended_null,
                    gdpr_version_exact,
                    gdpr_version_null,
                    gdpr_version_text,
                    guest_identifications,
                    guest_joined_max,
                    guest_joined_min,
                    guest_joined_null,
                    guest_left_session,
                    has_concurrent_operators,
                    ip_address_exact,
                    ip_address_null,
                    ip_address_text,
                    initial_message_exact,
                    initial_message_null,
                    initial_message_text,
                    landing_page_exact,
                    landing_page_null,
                    landing_page_text,
                    language_exact,
                    language_null,
                    language_text,
                    os,
                    operator_user_id,
                    phone_callback_number_exact,
                    phone_callback_number_null,
                    phone_callback_number_text,
                    result,
                    session_id,
                    source,
                    status,
                    tags,
                    termination_reason,
                    waiting_time_max,
                    waiting_time_min,
                    waiting_time_null,
                    widget,
                    offset: Ok(None),
                    limit: Ok(None),
                };
                let answer = call
                    .offset(ask.at)
                    .limit(ask.size)
                    .send()
                    .await?
                    .into_inner();
                Ok(Answer {
                    has_next: None,
                    pages: None,
                    total: None,
                    items: answer,
                })
            }
        };
        Paginator::new(
                &LIST,
                start,
                |item: &types::SessionModel| {
                    Some(item).map(|part| &part.id).map(|key| key.to_string())
                },
                fetch,
            )
            .options(options)
    }
}

/**Builder for [`Client::get_session`]

[`Client::get_session`]: super::Client::get_session*/
#[derive(Clone)]
pub struct GetSession<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
}

impl<'a> GetSession<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i64` for id failed".to_string());
        self
    }
    ///Sends a `GET` request to `/api/v1/Sessions/{id}`
    pub async fn send(self) -> Result<ResponseValue<types::SessionModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Sessions/{}", client.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_session",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/**Builder for [`Client::get_session_routing_history`]

[`Client::get_session_routing_history`]: super::Client::get_session_routing_history*/
#[derive(Clone)]
pub struct GetSessionRoutingHistory<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
}

impl<'a> GetSessionRoutingHistory<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i64` for id failed".to_string());
        self
    }
    ///Sends a `GET` request to `/api/v1/Sessions/{id}/routingHistory`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::RoutingTimeLine>>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Sessions/{}/routingHistory", client.baseurl, encode_path(& id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_session_routing_history",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

impl<'a> GetSessionRoutingHistory<'a> {
    /**The items of the answer, as a stream.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::RoutingTimeLine> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The answer as a stream of one page.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::RoutingTimeLine> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::RoutingTimeLine> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "getSessionRoutingHistory",
            style: Style::Whole,
            page_size: PageSize {
                default: 100,
                smallest: 1,
                largest: None,
            },
            moving_sort_key: false,
        };
        let Self { client, id } = self;
        let client = client.clone();
        let start = Ok(Start::default());
        let fetch = move |_: Ask| {
            let client = client.clone();
            let id = id.clone();
            async move {
                let call = GetSessionRoutingHistory {
                    client: &client,
                    id,
                };
                let answer = call.send().await?.into_inner();
                Ok(Answer {
                    has_next: None,
                    pages: None,
                    total: None,
                    items: answer,
                })
            }
        };
        Paginator::new(&LIST, start, |_: &types::RoutingTimeLine| None, fetch)
            .options(options)
    }
}

/**Builder for [`Client::anonymize_session`]

[`Client::anonymize_session`]: super::Client::anonymize_session*/
#[derive(Clone)]
pub struct AnonymizeSession<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
}

impl<'a> AnonymizeSession<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i64` for id failed".to_string());
        self
    }
    ///Sends a `POST` request to `/api/v1/Sessions/{id}/anonymize`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Sessions/{}/anonymize", client.baseurl, encode_path(& id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client.client.post(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "anonymize_session",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/**Builder for [`Client::get_session_call_params`]

[`Client::get_session_call_params`]: super::Client::get_session_call_params*/
#[derive(Clone)]
pub struct GetSessionCallParams<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
}

impl<'a> GetSessionCallParams<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i64` for id failed".to_string());
        self
    }
    ///Sends a `GET` request to `/api/v1/Sessions/{id}/callparams`
    pub async fn send(self) -> Result<ResponseValue<types::CallParamsModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Sessions/{}/callparams", client.baseurl, encode_path(& id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_session_call_params",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/**Builder for [`Client::set_session_call_params`]

[`Client::set_session_call_params`]: super::Client::set_session_call_params*/
#[derive(Clone)]
pub struct SetSessionCallParams<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
    body: Result<types::builder::UpdateCallParamsModel, String>,
}

impl<'a> SetSessionCallParams<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i64` for id failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateCallParamsModel>,
        <V as std::convert::TryInto<
            types::UpdateCallParamsModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `UpdateCallParamsModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateCallParamsModel,
        ) -> types::builder::UpdateCallParamsModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/api/v1/Sessions/{id}/callparams`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::UpdateCallParamsModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Sessions/{}/callparams", client.baseurl, encode_path(& id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .put(url)
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "set_session_call_params",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/**Builder for [`Client::add_session_tag`]

[`Client::add_session_tag`]: super::Client::add_session_tag*/
#[derive(Clone)]
pub struct AddSessionTag<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
    tag: Result<::std::string::String, String>,
}

impl<'a> AddSessionTag<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            tag: Err("tag was not initialized".to_string()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i64` for id failed".to_string());
        self
    }
    pub fn tag<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.tag = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for tag failed".to_string()
            });
        self
    }
    ///Sends a `PUT` request to `/api/v1/Sessions/{id}/tags/{tag}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, tag } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let tag = tag.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Sessions/{}/tags/{}", client.baseurl, encode_path(& id
            .to_string()), encode_path(& tag.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client.client.put(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "add_session_tag",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/**Builder for [`Client::remove_session_tag`]

[`Client::remove_session_tag`]: super::Client::remove_session_tag*/
#[derive(Clone)]
pub struct RemoveSessionTag<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
    tag: Result<::std::string::String, String>,
}

impl<'a> RemoveSessionTag<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            tag: Err("tag was not initialized".to_string()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i64` for id failed".to_string());
        self
    }
    pub fn tag<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.tag = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for tag failed".to_string()
            });
        self
    }
    ///Sends a `DELETE` request to `/api/v1/Sessions/{id}/tags/{tag}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, tag } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let tag = tag.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Sessions/{}/tags/{}", client.baseurl, encode_path(& id
            .to_string()), encode_path(& tag.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "remove_session_tag",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/**Builder for [`Client::forward_session`]

[`Client::forward_session`]: super::Client::forward_session*/
#[derive(Clone)]
pub struct ForwardSession<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
    body: Result<types::builder::ForwardSessionModel, String>,
}

impl<'a> ForwardSession<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i64` for id failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::ForwardSessionModel>,
        <V as std::convert::TryInto<
            types::ForwardSessionModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `ForwardSessionModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::ForwardSessionModel,
        ) -> types::builder::ForwardSessionModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/api/v1/Sessions/{id}/forward`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::ForwardSessionModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Sessions/{}/forward", client.baseurl, encode_path(& id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "forward_session",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/**Builder for [`Client::delete_session_files`]

[`Client::delete_session_files`]: super::Client::delete_session_files*/
#[derive(Clone)]
pub struct DeleteSessionFiles<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
    body: Result<types::builder::SessionFiles, String>,
}

impl<'a> DeleteSessionFiles<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i64` for id failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::SessionFiles>,
        <V as std::convert::TryInto<types::SessionFiles>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `SessionFiles` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::SessionFiles,
        ) -> types::builder::SessionFiles,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `DELETE` request to `/api/v1/Sessions/{id}/files`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::SessionFileResponse>>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::SessionFiles::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Sessions/{}/files", client.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_session_files",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/**Builder for [`Client::set_session_note`]

[`Client::set_session_note`]: super::Client::set_session_note*/
#[derive(Clone)]
pub struct SetSessionNote<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
    body: Result<types::builder::SessionNoteModel, String>,
}

impl<'a> SetSessionNote<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i64` for id failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::SessionNoteModel>,
        <V as std::convert::TryInto<types::SessionNoteModel>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `SessionNoteModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::SessionNoteModel,
        ) -> types::builder::SessionNoteModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/api/v1/Sessions/{id}/note`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::SessionNoteModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Sessions/{}/note", client.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .put(url)
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "set_session_note",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/**Builder for [`Client::start_outbound_call_session`]

[`Client::start_outbound_call_session`]: super::Client::start_outbound_call_session*/
#[derive(Clone)]
pub struct StartOutboundCallSession<'a> {
    client: &'a super::Client,
    body: Result<types::builder::OutboundCallModel, String>,
}

impl<'a> StartOutboundCallSession<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::OutboundCallModel>,
        <V as std::convert::TryInto<types::OutboundCallModel>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `OutboundCallModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::OutboundCallModel,
        ) -> types::builder::OutboundCallModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/api/v1/Sessions/outboundCall`
    pub async fn send(self) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::OutboundCallModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Sessions/outboundCall", client.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "start_outbound_call_session",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/**Builder for [`Client::end_session`]

[`Client::end_session`]: super::Client::end_session*/
#[derive(Clone)]
pub struct EndSession<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
}

impl<'a> EndSession<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i64` for id failed".to_string());
        self
    }
    ///Sends a `POST` request to `/api/v1/Sessions/{id}/end`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Sessions/{}/end", client.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client.client.post(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "end_session",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

impl<'a> ::std::fmt::Debug for ListSessions<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListSessions").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetSession<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetSession").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetSessionRoutingHistory<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetSessionRoutingHistory").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for AnonymizeSession<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AnonymizeSession").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetSessionCallParams<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetSessionCallParams").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SetSessionCallParams<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetSessionCallParams").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for AddSessionTag<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AddSessionTag").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for RemoveSessionTag<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RemoveSessionTag").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for ForwardSession<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ForwardSession").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for DeleteSessionFiles<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteSessionFiles").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SetSessionNote<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetSessionNote").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for StartOutboundCallSession<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("StartOutboundCallSession").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for EndSession<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EndSession").finish_non_exhaustive()
    }
}
