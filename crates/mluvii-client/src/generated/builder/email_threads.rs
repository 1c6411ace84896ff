// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Export e-mail threads by filter

The names of the filters come from the vendor's models, the path does not.

**Answers:** 200 with `EmailThreadModel[]`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Emails/EmailThreadGetParams; vendor model repository mluvii.ApiModels: Emails/EmailThreadModel.

Sends a `GET` request to `/api/v1/EmailThreads`

Arguments:
- `auto_reply_sent`: Whether the automatic reply went out.
- `client_exact`: Addresses of clients: true asks for a match of the whole value.
- `client_null`: Addresses of clients: true keeps only rows without a value, false only rows with one.
- `client_text`: Addresses of clients, text to look for.
- `clients`: Addresses of clients.
- `created_max`: Time of creation, upper bound.
- `created_min`: Time of creation, lower bound.
- `created_null`: Time of creation: true keeps only rows without a value, false only rows with one.
- `has_attachment`: Whether there is an attachment.
- `inbox`: Names of inboxes.
- `initiator`: Who opened the thread.
- `last_client_message_max`: Time of the last message of the client, upper bound.
- `last_client_message_min`: Time of the last message of the client, lower bound.
- `last_client_message_null`: Time of the last message of the client: true keeps only rows without a value, false only rows with one.
- `last_operator_message_max`: Time of the last message of an operator, upper bound.
- `last_operator_message_min`: Time of the last message of an operator, lower bound.
- `last_operator_message_null`: Time of the last message of an operator: true keeps only rows without a value, false only rows with one.
- `message_count`: Numbers of messages.
- `operator_user_id`: Ids of operators.
- `state`: States.
- `subject_exact`: Subject line: true asks for a match of the whole value.
- `subject_null`: Subject line: true keeps only rows without a value, false only rows with one.
- `subject_text`: Subject line, text to look for.
- `tags`: Names of tags.
- `thread_id`: Ids of threads.
- `limit`: How many items to answer at most. 10 to 10000 were seen in use; default and maximum are unknown.
- `offset`: How many items to skip, from zero.

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut email_threads = client
    .list_email_threads()
    .state(vec![types::EmailThreadState::InQueue])
    .created_min("2026-10-01T00:00:00Z")
    .limit(50)
    .items();
while let Some(item) = email_threads.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_email_threads(&self) -> builder::ListEmailThreads<'_> {
        builder::ListEmailThreads::new(self)
    }
    /**Create a thread, for an operator or to be sent at once

With `operatorUserId` the thread waits for that operator; without it the mail is sent at once. Known clients take any 2xx as success.

**Answers:** 200 with application/json, 201 with `integer`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** observed.

Evidence of the answers: a client takes any 2xx and logs the error body as text.

Sources: public client Obseum.Mluvii.Client (2024-2025); vendor model repository mluvii.ApiModels: Emails/EmailThreadCreateModel; vendor model repository mluvii.ApiModels: history of 2023-04, 2025-07..09.

Sends a `POST` request to `/api/v1/EmailThreads`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::EmailThreadCreateModel::builder()
    .inbox_id(7)
    .subject("Your order")
    .body("Your order is ready.");
let answer = client.create_email_thread().body(body).send().await?;
println!("{:?}", *answer);
# Ok(())
# }
```*/
    pub fn create_email_thread(&self) -> builder::CreateEmailThread<'_> {
        builder::CreateEmailThread::new(self)
    }
    /**Read one thread with its messages and notes

**Answers:** 200 with `EmailThreadModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: 200 observed, errors by analogy.

Sources: public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01); vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Emails/EmailThreadModel.

Sends a `GET` request to `/api/v1/EmailThreads/{id}`

Arguments:
- `id`: Id of the thread.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let email_thread = client.get_email_thread().id(12).send().await?;
println!("{:?}", *email_thread);
# Ok(())
# }
```*/
    pub fn get_email_thread(&self) -> builder::GetEmailThread<'_> {
        builder::GetEmailThread::new(self)
    }
    /**Read parameters of a thread

**Answers:** 200 with `EmailThreadParamsModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: 200 observed, errors by analogy.

Sources: public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01); vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Emails/EmailThreadParamsModel.

Sends a `GET` request to `/api/v1/EmailThreads/{id}/params`

Arguments:
- `id`: Id of the thread.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let email_thread_params = client.get_email_thread_params().id(12).send().await?;
println!("{:?}", *email_thread_params);
# Ok(())
# }
```*/
    pub fn get_email_thread_params(&self) -> builder::GetEmailThreadParams<'_> {
        builder::GetEmailThreadParams::new(self)
    }
    /**Set parameters of a thread

Described by the vendor, with a model of its own, beside the observed call for sessions.

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Emails/UpdateEmailThreadParamsModel.

Sends a `PUT` request to `/api/v1/EmailThreads/{id}/params`

Arguments:
- `id`: Id of the thread.
- `body`

```no_run
use std::collections::BTreeMap;
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::UpdateEmailThreadParamsModel::builder()
    .params(BTreeMap::from([("key".to_owned(), "value".to_owned())]));
client.set_email_thread_params().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn set_email_thread_params(&self) -> builder::SetEmailThreadParams<'_> {
        builder::SetEmailThreadParams::new(self)
    }
    /**Attach a tag to a thread

By tag name, percent-encoded. The id of a tag probably works too, as on sessions. Known clients take any 2xx as success.

**Answers:** 200, 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: a client takes any 2xx; since 2022-11 it copes with 204, but for which calls is not said.

Sources: public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01); vendor docs: public-api/swagger.

Sends a `PUT` request to `/api/v1/EmailThreads/{id}/tags/{tag}`

Arguments:
- `id`: Id of the thread.
- `tag`: Percent-encoded name of the tag.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
client.add_email_thread_tag().id(12).tag("vip").send().await?;
# Ok(())
# }
```*/
    pub fn add_email_thread_tag(&self) -> builder::AddEmailThreadTag<'_> {
        builder::AddEmailThreadTag::new(self)
    }
    /**Detach a tag from a thread

By tag name, percent-encoded. Known clients take any 2xx as success.

**Answers:** 200, 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: a client takes any 2xx; since 2022-11 it copes with 204, but for which calls is not said.

Sources: public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01); vendor docs: public-api/swagger.

Sends a `DELETE` request to `/api/v1/EmailThreads/{id}/tags/{tag}`

Arguments:
- `id`: Id of the thread.
- `tag`: Percent-encoded name of the tag.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
client.remove_email_thread_tag().id(12).tag("vip").send().await?;
# Ok(())
# }
```*/
    pub fn remove_email_thread_tag(&self) -> builder::RemoveEmailThreadTag<'_> {
        builder::RemoveEmailThreadTag::new(self)
    }
    /**Read the routing history of a thread

Called like the documented one of sessions.

**Answers:** 200 with `RoutingTimeLine[]`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Common/RoutingTimeLine.

Sends a `GET` request to `/api/v1/EmailThreads/{id}/routingHistory`

Arguments:
- `id`: Id of the thread.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut email_thread_routing_history = client
    .get_email_thread_routing_history()
    .id(12)
    .items();
while let Some(item) = email_thread_routing_history.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn get_email_thread_routing_history(
        &self,
    ) -> builder::GetEmailThreadRoutingHistory<'_> {
        builder::GetEmailThreadRoutingHistory::new(self)
    }
}

/**Builder for [`Client::list_email_threads`]

[`Client::list_email_threads`]: super::Client::list_email_threads*/
#[derive(Clone)]
pub struct ListEmailThreads<'a> {
    client: &'a super::Client,
    auto_reply_sent: Result<Option<bool>, String>,
    client_exact: Result<Option<bool>, String>,
    client_null: Result<Option<bool>, String>,
    client_text: Result<Option<::std::string::String>, String>,
    clients: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    created_max: Result<Option<::progenitor_client::Timestamp>, String>,
    created_min: Result<Option<::progenitor_client::Timestamp>, String>,
    created_null: Result<Option<bool>, String>,
    has_attachment: Result<Option<bool>, String>,
    inbox: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    initiator: Result<
        Option<::std::vec::Vec<crate::types::EmailThreadInitiator>>,
        String,
    >,
    last_client_message_max: Result<Option<::progenitor_client::Timestamp>, String>,
    last_client_message_min: Result<Option<::progenitor_client::Timestamp>, String>,
    last_client_message_null: Result<Option<bool>, String>,
    last_operator_message_max: Result<Option<::progenitor_client::Timestamp>, String>,
    last_operator_message_min: Result<Option<::progenitor_client::Timestamp>, String>,
    last_operator_message_null: Result<Option<bool>, String>,
    message_count: Result<Option<::std::vec::Vec<i64>>, String>,
    operator_user_id: Result<Option<::std::vec::Vec<i32>>, String>,
    state: Result<Option<::std::vec::Vec<crate::types::EmailThreadState>>, String>,
    subject_exact: Result<Option<bool>, String>,
    subject_null: Result<Option<bool>, String>,
    subject_text: Result<Option<::std::string::String>, String>,
    tags: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    thread_id: Result<Option<::std::vec::Vec<i64>>, String>,
    limit: Result<Option<i32>, String>,
    offset: Result<Option<i32>, String>,
}

impl<'a> ListEmailThreads<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            auto_reply_sent: Ok(None),
            client_exact: Ok(None),
            client_null: Ok(None),
            client_text: Ok(None),
            clients: Ok(None),
            created_max: Ok(None),
            created_min: Ok(None),
            created_null: Ok(None),
            has_attachment: Ok(None),
            inbox: Ok(None),
            initiator: Ok(None),
            last_client_message_max: Ok(None),
            last_client_message_min: Ok(None),
            last_client_message_null: Ok(None),
            last_operator_message_max: Ok(None),
            last_operator_message_min: Ok(None),
            last_operator_message_null: Ok(None),
            message_count: Ok(None),
            operator_user_id: Ok(None),
            state: Ok(None),
            subject_exact: Ok(None),
            subject_null: Ok(None),
            subject_text: Ok(None),
            tags: Ok(None),
            thread_id: Ok(None),
            limit: Ok(None),
            offset: Ok(None),
        }
    }
    pub fn auto_reply_sent<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.auto_reply_sent = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for auto_reply_sent failed".to_string());
        self
    }
    pub fn client_exact<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.client_exact = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for client_exact failed".to_string());
        self
    }
    pub fn client_null<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.client_null = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for client_null failed".to_string());
        self
    }
    pub fn client_text<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.client_text = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for client_text failed"
                    .to_string()
            });
        self
    }
    pub fn clients<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
    {
        self.clients = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < :: std :: string :: String >` for clients failed"
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
    pub fn has_attachment<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.has_attachment = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for has_attachment failed".to_string());
        self
    }
    pub fn inbox<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
    {
        self.inbox = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < :: std :: string :: String >` for inbox failed"
                    .to_string()
            });
        self
    }
    pub fn initiator<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<crate::types::EmailThreadInitiator>>,
    {
        self.initiator = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < crate :: types :: EmailThreadInitiator >` for initiator failed"
                    .to_string()
            });
        self
    }
    pub fn last_client_message_max<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.last_client_message_max = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for last_client_message_max failed"
                    .to_string()
            });
        self
    }
    pub fn last_client_message_min<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.last_client_message_min = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for last_client_message_min failed"
                    .to_string()
            });
        self
    }
    pub fn last_client_message_null<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.last_client_message_null = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `bool` for last_client_message_null failed".to_string()
            });
        self
    }
    pub fn last_operator_message_max<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.last_operator_message_max = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for last_operator_message_max failed"
                    .to_string()
            });
        self
    }
    pub fn last_operator_message_min<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.last_operator_message_min = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for last_operator_message_min failed"
                    .to_string()
            });
        self
    }
    pub fn last_operator_message_null<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.last_operator_message_null = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `bool` for last_operator_message_null failed".to_string()
            });
        self
    }
    pub fn message_count<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<i64>>,
    {
        self.message_count = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < i64 >` for message_count failed"
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
    pub fn state<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<crate::types::EmailThreadState>>,
    {
        self.state = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < crate :: types :: EmailThreadState >` for state failed"
                    .to_string()
            });
        self
    }
    pub fn subject_exact<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.subject_exact = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for subject_exact failed".to_string());
        self
    }
    pub fn subject_null<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.subject_null = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for subject_null failed".to_string());
        self
    }
    pub fn subject_text<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.subject_text = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for subject_text failed"
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
    pub fn thread_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<i64>>,
    {
        self.thread_id = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < i64 >` for thread_id failed"
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
    ///Sends a `GET` request to `/api/v1/EmailThreads`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::EmailThreadModel>>, Error<()>> {
        let Self {
            client,
            auto_reply_sent,
            client_exact,
            client_null,
            client_text,
            clients,
            created_max,
            created_min,
            created_null,
            has_attachment,
            inbox,
            initiator,
            last_client_message_max,
            last_client_message_min,
            last_client_message_null,
            last_operator_message_max,
            last_operator_message_min,
            last_operator_message_null,
            message_count,
            operator_user_id,
            state,
            subject_exact,
            subject_null,
            subject_text,
            tags,
            thread_id,
            limit,
            offset,
        } = self;
        let auto_reply_sent = auto_reply_sent.map_err(Error::InvalidRequest)?;
        let client_exact = client_exact.map_err(Error::InvalidRequest)?;
        let client_null = client_null.map_err(Error::InvalidRequest)?;
        let client_text = client_text.map_err(Error::InvalidRequest)?;
        let clients = clients.map_err(Error::InvalidRequest)?;
        let created_max = created_max.map_err(Error::InvalidRequest)?;
        let created_min = created_min.map_err(Error::InvalidRequest)?;
        let created_null = created_null.map_err(Error::InvalidRequest)?;
        let has_attachment = has_attachment.map_err(Error::InvalidRequest)?;
        let inbox = inbox.map_err(Error::InvalidRequest)?;
        let initiator = initiator.map_err(Error::InvalidRequest)?;
        let last_client_message_max = last_client_message_max
            .map_err(Error::InvalidRequest)?;
        let last_client_message_min = last_client_message_min
            .map_err(Error::InvalidRequest)?;
        let last_client_message_null = last_client_message_null
            .map_err(Error::InvalidRequest)?;
        let last_operator_message_max = last_operator_message_max
            .map_err(Error::InvalidRequest)?;
        let last_operator_message_min = last_operator_message_min
            .map_err(Error::InvalidRequest)?;
        let last_operator_message_null = last_operator_message_null
            .map_err(Error::InvalidRequest)?;
        let message_count = message_count.map_err(Error::InvalidRequest)?;
        let operator_user_id = operator_user_id.map_err(Error::InvalidRequest)?;
        let state = state.map_err(Error::InvalidRequest)?;
        let subject_exact = subject_exact.map_err(Error::InvalidRequest)?;
        let subject_null = subject_null.map_err(Error::InvalidRequest)?;
        let subject_text = subject_text.map_err(Error::InvalidRequest)?;
        let tags = tags.map_err(Error::InvalidRequest)?;
        let thread_id = thread_id.map_err(Error::InvalidRequest)?;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let offset = offset.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/EmailThreads", client.baseurl,);
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
            .query(
                &progenitor_client::QueryParam::new("AutoReplySent", &auto_reply_sent),
            )
            .query(&progenitor_client::QueryParam::new("Client.Exact", &client_exact))
            .query(&progenitor_client::QueryParam::new("Client.Null", &client_null))
            .query(&progenitor_client::QueryParam::new("Client.Text", &client_text))
            .query(&progenitor_client::QueryParam::new("Clients", &clients))
            .query(&progenitor_client::QueryParam::new("Created.Max", &created_max))
            .query(&progenitor_client::QueryParam::new("Created.Min", &created_min))
            .query(&progenitor_client::QueryParam::new("Created.Null", &created_null))
            .query(&progenitor_client::QueryParam::new("HasAttachment", &has_attachment))
            .query(&progenitor_client::QueryParam::new("Inbox", &inbox))
            .query(&progenitor_client::QueryParam::new("Initiator", &initiator))
            .query(
                &progenitor_client::QueryParam::new(
                    "LastClientMessage.Max",
                    &last_client_message_max,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "LastClientMessage.Min",
                    &last_client_message_min,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "LastClientMessage.Null",
                    &last_client_message_null,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "LastOperatorMessage.Max",
                    &last_operator_message_max,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "LastOperatorMessage.Min",
                    &last_operator_message_min,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "LastOperatorMessage.Null",
                    &last_operator_message_null,
                ),
            )
            .query(&progenitor_client::QueryParam::new("MessageCount", &message_count))
            .query(
                &progenitor_client::QueryParam::new("OperatorUserId", &operator_user_id),
            )
            .query(&progenitor_client::QueryParam::new("State", &state))
            .query(&progenitor_client::QueryParam::new("Subject.Exact", &subject_exact))
            .query(&progenitor_client::QueryParam::new("Subject.Null", &subject_null))
            .query(&progenitor_client::QueryParam::new("Subject.Text", &subject_text))
            .query(&progenitor_client::QueryParam::new("Tags", &tags))
            .query(&progenitor_client::QueryParam::new("ThreadId", &thread_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_email_threads",
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

impl<'a> ListEmailThreads<'a> {
    /**All items, page after page, as a stream.

Begins where `offset` was set, with pages of the size that `limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::EmailThreadModel> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The pages, as a stream.

Begins where `offset` was set, with pages of the size that `limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::EmailThreadModel> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options, or read on from a stored place. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::EmailThreadModel> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listEmailThreads",
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
            auto_reply_sent,
            client_exact,
            client_null,
            client_text,
            clients,
            created_max,
            created_min,
            created_null,
            has_attachment,
            inbox,
            initiator,
            last_client_message_max,
            last_client_message_min,
            last_client_message_null,
            last_operator_message_max,
            last_operator_message_min,
            last_operator_message_null,
            message_count,
            operator_user_id,
            state,
            subject_exact,
            subject_null,
            subject_text,
            tags,
            thread_id,
            offset,
            limit,
        } = self;
        let client = client.clone();
        let start = Start::new(offset, limit);
        let fetch = move |ask: Ask| {
            let client = client.clone();
            let auto_reply_sent = auto_reply_sent.clone();
            let client_exact = client_exact.clone();
            let client_null = client_null.clone();
            let client_text = client_text.clone();
            let clients = clients.clone();
            let created_max = created_max.clone();
            let created_min = created_min.clone();
            let created_null = created_null.clone();
            let has_attachment = has_attachment.clone();
            let inbox = inbox.clone();
            let initiator = initiator.clone();
            let last_client_message_max = last_client_message_max.clone();
            let last_client_message_min = last_client_message_min.clone();
            let last_client_message_null = last_client_message_null.clone();
            let last_operator_message_max = last_operator_message_max.clone();
            let last_operator_message_min = last_operator_message_min.clone();
            let last_operator_message_null = last_operator_message_null.clone();
            let message_count = message_count.clone();
            let operator_user_id = operator_user_id.clone();
            let state = state.clone();
            let subject_exact = subject_exact.clone();
            let subject_null = subject_null.clone();
            let subject_text = subject_text.clone();
            let tags = tags.clone();
            let thread_id = thread_id.clone();
            async move {
                let call = ListEmailThreads {
                    client: &client,
                    auto_reply_sent,
                    client_exact,
                    client_null,
                    client_text,
                    clients,
                    created_max,
                    created_min,
                    created_null,
                    has_attachment,
                    inbox,
                    initiator,
                    last_client_message_max,
                    last_client_message_min,
                    last_client_message_null,
                    last_operator_message_max,
                    last_operator_message_min,
                    last_operator_message_null,
                    message_count,
                    operator_user_id,
                    state,
                    subject_exact,
                    subject_null,
                    subject_text,
                    tags,
                    thread_id,
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
                |item: &types::EmailThreadModel| {
                    Some(item).map(|part| &part.id).map(|key| key.to_string())
                },
                fetch,
            )
            .options(options)
    }
}

/**Builder for [`Client::create_email_thread`]

[`Client::create_email_thread`]: super::Client::create_email_thread*/
#[derive(Clone)]
pub struct CreateEmailThread<'a> {
    client: &'a super::Client,
    body: Result<types::builder::EmailThreadCreateModel, String>,
}

impl<'a> CreateEmailThread<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::EmailThreadCreateModel>,
        <V as std::convert::TryInto<
            types::EmailThreadCreateModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `EmailThreadCreateModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::EmailThreadCreateModel,
        ) -> types::builder::EmailThreadCreateModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/api/v1/EmailThreads`
    pub async fn send(self) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::EmailThreadCreateModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/EmailThreads", client.baseurl,);
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
            operation_id: "create_email_thread",
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

/**Builder for [`Client::get_email_thread`]

[`Client::get_email_thread`]: super::Client::get_email_thread*/
#[derive(Clone)]
pub struct GetEmailThread<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
}

impl<'a> GetEmailThread<'a> {
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
    ///Sends a `GET` request to `/api/v1/EmailThreads/{id}`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::EmailThreadModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/EmailThreads/{}", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "get_email_thread",
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

/**Builder for [`Client::get_email_thread_params`]

[`Client::get_email_thread_params`]: super::Client::get_email_thread_params*/
#[derive(Clone)]
pub struct GetEmailThreadParams<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
}

impl<'a> GetEmailThreadParams<'a> {
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
    ///Sends a `GET` request to `/api/v1/EmailThreads/{id}/params`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::EmailThreadParamsModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/EmailThreads/{}/params", client.baseurl, encode_path(& id
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
            operation_id: "get_email_thread_params",
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

/**Builder for [`Client::set_email_thread_params`]

[`Client::set_email_thread_params`]: super::Client::set_email_thread_params*/
#[derive(Clone)]
pub struct SetEmailThreadParams<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
    body: Result<types::builder::UpdateEmailThreadParamsModel, String>,
}

impl<'a> SetEmailThreadParams<'a> {
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
        V: std::convert::TryInto<types::UpdateEmailThreadParamsModel>,
        <V as std::convert::TryInto<
            types::UpdateEmailThreadParamsModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `UpdateEmailThreadParamsModel` for body failed: {}", s
                )
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateEmailThreadParamsModel,
        ) -> types::builder::UpdateEmailThreadParamsModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/api/v1/EmailThreads/{id}/params`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::UpdateEmailThreadParamsModel::try_from(v)
                    .map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/EmailThreads/{}/params", client.baseurl, encode_path(& id
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
            operation_id: "set_email_thread_params",
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

/**Builder for [`Client::add_email_thread_tag`]

[`Client::add_email_thread_tag`]: super::Client::add_email_thread_tag*/
#[derive(Clone)]
pub struct AddEmailThreadTag<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
    tag: Result<::std::string::String, String>,
}

impl<'a> AddEmailThreadTag<'a> {
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
    ///Sends a `PUT` request to `/api/v1/EmailThreads/{id}/tags/{tag}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, tag } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let tag = tag.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/EmailThreads/{}/tags/{}", client.baseurl, encode_path(& id
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
            operation_id: "add_email_thread_tag",
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

/**Builder for [`Client::remove_email_thread_tag`]

[`Client::remove_email_thread_tag`]: super::Client::remove_email_thread_tag*/
#[derive(Clone)]
pub struct RemoveEmailThreadTag<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
    tag: Result<::std::string::String, String>,
}

impl<'a> RemoveEmailThreadTag<'a> {
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
    ///Sends a `DELETE` request to `/api/v1/EmailThreads/{id}/tags/{tag}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, tag } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let tag = tag.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/EmailThreads/{}/tags/{}", client.baseurl, encode_path(& id
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
            operation_id: "remove_email_thread_tag",
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

/**Builder for [`Client::get_email_thread_routing_history`]

[`Client::get_email_thread_routing_history`]: super::Client::get_email_thread_routing_history*/
#[derive(Clone)]
pub struct GetEmailThreadRoutingHistory<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
}

impl<'a> GetEmailThreadRoutingHistory<'a> {
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
    ///Sends a `GET` request to `/api/v1/EmailThreads/{id}/routingHistory`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::RoutingTimeLine>>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/EmailThreads/{}/routingHistory", client.baseurl, encode_path(& id
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
            operation_id: "get_email_thread_routing_history",
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

impl<'a> GetEmailThreadRoutingHistory<'a> {
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
            operation: "getEmailThreadRoutingHistory",
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
                let call = GetEmailThreadRoutingHistory {
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

impl<'a> ::std::fmt::Debug for ListEmailThreads<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListEmailThreads").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for CreateEmailThread<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateEmailThread").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetEmailThread<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetEmailThread").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetEmailThreadParams<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetEmailThreadParams").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SetEmailThreadParams<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetEmailThreadParams").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for AddEmailThreadTag<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AddEmailThreadTag").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for RemoveEmailThreadTag<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RemoveEmailThreadTag").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetEmailThreadRoutingHistory<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetEmailThreadRoutingHistory").finish_non_exhaustive()
    }
}
