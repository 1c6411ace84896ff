// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Export e-mail messages by filter

The names of the filters come from the vendor's models, the path does not. The vendor calls it an export to a .json file; whether it comes with a Content-Disposition is unknown.

**Answers:** 200 with `EmailMessageModel[]`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Emails/EmailMessageGetParams; vendor model repository mluvii.ApiModels: Emails/EmailMessageModel.

Sends a `GET` request to `/api/v1/EmailMessages`

Arguments:
- `body_contain`: Text inside the body.
- `client`: Addresses of clients.
- `created_max`: Time of creation, upper bound.
- `created_min`: Time of creation, lower bound.
- `created_null`: Time of creation: true keeps only rows without a value, false only rows with one.
- `has_attachment`: Whether there is an attachment.
- `inbox`: Names of inboxes.
- `message_id`: Ids of messages.
- `operator_user_id`: Ids of operators.
- `processed_max`: Time of handling, upper bound.
- `processed_min`: Time of handling, lower bound.
- `processed_null`: Time of handling: true keeps only rows without a value, false only rows with one.
- `sla_expires_max`: Deadline of the answer, upper bound.
- `sla_expires_min`: Deadline of the answer, lower bound.
- `sla_expires_null`: Deadline of the answer: true keeps only rows without a value, false only rows with one.
- `status`: Statuses.
- `subject_exact`: Subject line: true asks for a match of the whole value.
- `subject_null`: Subject line: true keeps only rows without a value, false only rows with one.
- `subject_text`: Subject line, text to look for.
- `thread_id`: Ids of threads.
- `limit`: How many items to answer at most. 10 to 10000 were seen in use; default and maximum are unknown.
- `offset`: How many items to skip, from zero.

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut email_messages = client
    .list_email_messages()
    .created_min("2026-10-01T00:00:00Z")
    .status(vec![types::EmailMessageState::WaitingToSend])
    .limit(50)
    .items();
while let Some(item) = email_messages.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_email_messages(&self) -> builder::ListEmailMessages<'_> {
        builder::ListEmailMessages::new(self)
    }
    /**Prepare an e-mail with attachments for an operator

Named by the vendor, but no model and no call of it is public; in particular the form of the attachments is unknown (multipart?). The nearest public model is EmailThreadCreateModel with `operatorUserId`.

**Answers:** 200, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger.

It may really be: POST /api/v1/EmailThreads with operatorUserId (observed; probably the same feature).

Sends a `POST` request to `/api/v1/EmailMessages`

```no_run
# async fn example(
#     client: &mluvii_client::Client,
#     body: serde_json::Value,
# ) -> Result<(), mluvii_client::Error> {
client.create_email_message().body(body).send().await?;
# Ok(())
# }
```*/
    pub fn create_email_message(&self) -> builder::CreateEmailMessage<'_> {
        builder::CreateEmailMessage::new(self)
    }
    /**Export one e-mail message

**Answers:** 200 with `EmailMessageModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Emails/EmailMessageModel.

Sends a `GET` request to `/api/v1/EmailMessages/{id}`

Arguments:
- `id`: Id of the message.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let email_message = client.get_email_message().id(12).send().await?;
println!("{:?}", *email_message);
# Ok(())
# }
```*/
    pub fn get_email_message(&self) -> builder::GetEmailMessage<'_> {
        builder::GetEmailMessage::new(self)
    }
}

/**Builder for [`Client::list_email_messages`]

[`Client::list_email_messages`]: super::Client::list_email_messages*/
#[derive(Clone)]
pub struct ListEmailMessages<'a> {
    _client: &'a super::Client,
    body_contain: Result<Option<::std::string::String>, String>,
    client: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    created_max: Result<Option<::progenitor_client::Timestamp>, String>,
    created_min: Result<Option<::progenitor_client::Timestamp>, String>,
    created_null: Result<Option<bool>, String>,
    has_attachment: Result<Option<bool>, String>,
    inbox: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    message_id: Result<Option<::std::vec::Vec<i64>>, String>,
    operator_user_id: Result<Option<::std::vec::Vec<i64>>, String>,
    processed_max: Result<Option<::progenitor_client::Timestamp>, String>,
    processed_min: Result<Option<::progenitor_client::Timestamp>, String>,
    processed_null: Result<Option<bool>, String>,
    sla_expires_max: Result<Option<::progenitor_client::Timestamp>, String>,
    sla_expires_min: Result<Option<::progenitor_client::Timestamp>, String>,
    sla_expires_null: Result<Option<bool>, String>,
    status: Result<Option<::std::vec::Vec<crate::types::EmailMessageState>>, String>,
    subject_exact: Result<Option<bool>, String>,
    subject_null: Result<Option<bool>, String>,
    subject_text: Result<Option<::std::string::String>, String>,
    thread_id: Result<Option<::std::vec::Vec<i64>>, String>,
    limit: Result<Option<i32>, String>,
    offset: Result<Option<i32>, String>,
}

impl<'a> ListEmailMessages<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            _client: client,
            body_contain: Ok(None),
            client: Ok(None),
            created_max: Ok(None),
            created_min: Ok(None),
            created_null: Ok(None),
            has_attachment: Ok(None),
            inbox: Ok(None),
            message_id: Ok(None),
            operator_user_id: Ok(None),
            processed_max: Ok(None),
            processed_min: Ok(None),
            processed_null: Ok(None),
            sla_expires_max: Ok(None),
            sla_expires_min: Ok(None),
            sla_expires_null: Ok(None),
            status: Ok(None),
            subject_exact: Ok(None),
            subject_null: Ok(None),
            subject_text: Ok(None),
            thread_id: Ok(None),
            limit: Ok(None),
            offset: Ok(None),
        }
    }
    pub fn body_contain<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.body_contain = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for body_contain failed"
                    .to_string()
            });
        self
    }
    pub fn client<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
    {
        self.client = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < :: std :: string :: String >` for client failed"
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
    pub fn message_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<i64>>,
    {
        self.message_id = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < i64 >` for message_id failed"
                    .to_string()
            });
        self
    }
    pub fn operator_user_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<i64>>,
    {
        self.operator_user_id = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < i64 >` for operator_user_id failed"
                    .to_string()
            });
        self
    }
    pub fn processed_max<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.processed_max = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for processed_max failed"
                    .to_string()
            });
        self
    }
    pub fn processed_min<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.processed_min = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for processed_min failed"
                    .to_string()
            });
        self
    }
    pub fn processed_null<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.processed_null = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for processed_null failed".to_string());
        self
    }
    pub fn sla_expires_max<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.sla_expires_max = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for sla_expires_max failed"
                    .to_string()
            });
        self
    }
    pub fn sla_expires_min<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.sla_expires_min = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for sla_expires_min failed"
                    .to_string()
            });
        self
    }
    pub fn sla_expires_null<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.sla_expires_null = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for sla_expires_null failed".to_string());
        self
    }
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<crate::types::EmailMessageState>>,
    {
        self.status = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < crate :: types :: EmailMessageState >` for status failed"
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
    ///Sends a `GET` request to `/api/v1/EmailMessages`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::EmailMessageModel>>, Error<()>> {
        let Self {
            _client,
            body_contain,
            client,
            created_max,
            created_min,
            created_null,
            has_attachment,
            inbox,
            message_id,
            operator_user_id,
            processed_max,
            processed_min,
            processed_null,
            sla_expires_max,
            sla_expires_min,
            sla_expires_null,
            status,
            subject_exact,
            subject_null,
            subject_text,
            thread_id,
            limit,
            offset,
        } = self;
        let body_contain = body_contain.map_err(Error::InvalidRequest)?;
        let client = client.map_err(Error::InvalidRequest)?;
        let created_max = created_max.map_err(Error::InvalidRequest)?;
        let created_min = created_min.map_err(Error::InvalidRequest)?;
        let created_null = created_null.map_err(Error::InvalidRequest)?;
        let has_attachment = has_attachment.map_err(Error::InvalidRequest)?;
        let inbox = inbox.map_err(Error::InvalidRequest)?;
        let message_id = message_id.map_err(Error::InvalidRequest)?;
        let operator_user_id = operator_user_id.map_err(Error::InvalidRequest)?;
        let processed_max = processed_max.map_err(Error::InvalidRequest)?;
        let processed_min = processed_min.map_err(Error::InvalidRequest)?;
        let processed_null = processed_null.map_err(Error::InvalidRequest)?;
        let sla_expires_max = sla_expires_max.map_err(Error::InvalidRequest)?;
        let sla_expires_min = sla_expires_min.map_err(Error::InvalidRequest)?;
        let sla_expires_null = sla_expires_null.map_err(Error::InvalidRequest)?;
        let status = status.map_err(Error::InvalidRequest)?;
        let subject_exact = subject_exact.map_err(Error::InvalidRequest)?;
        let subject_null = subject_null.map_err(Error::InvalidRequest)?;
        let subject_text = subject_text.map_err(Error::InvalidRequest)?;
        let thread_id = thread_id.map_err(Error::InvalidRequest)?;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let offset = offset.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/EmailMessages", _client.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = _client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("BodyContain", &body_contain))
            .query(&progenitor_client::QueryParam::new("Client", &client))
            .query(&progenitor_client::QueryParam::new("Created.Max", &created_max))
            .query(&progenitor_client::QueryParam::new("Created.Min", &created_min))
            .query(&progenitor_client::QueryParam::new("Created.Null", &created_null))
            .query(&progenitor_client::QueryParam::new("HasAttachment", &has_attachment))
            .query(&progenitor_client::QueryParam::new("Inbox", &inbox))
            .query(&progenitor_client::QueryParam::new("MessageId", &message_id))
            .query(
                &progenitor_client::QueryParam::new("OperatorUserId", &operator_user_id),
            )
            .query(&progenitor_client::QueryParam::new("Processed.Max", &processed_max))
            .query(&progenitor_client::QueryParam::new("Processed.Min", &processed_min))
            .query(
                &progenitor_client::QueryParam::new("Processed.Null", &processed_null),
            )
            .query(
                &progenitor_client::QueryParam::new("SLAExpires.Max", &sla_expires_max),
            )
            .query(
                &progenitor_client::QueryParam::new("SLAExpires.Min", &sla_expires_min),
            )
            .query(
                &progenitor_client::QueryParam::new("SLAExpires.Null", &sla_expires_null),
            )
            .query(&progenitor_client::QueryParam::new("Status", &status))
            .query(&progenitor_client::QueryParam::new("Subject.Exact", &subject_exact))
            .query(&progenitor_client::QueryParam::new("Subject.Null", &subject_null))
            .query(&progenitor_client::QueryParam::new("Subject.Text", &subject_text))
            .query(&progenitor_client::QueryParam::new("ThreadId", &thread_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_email_messages",
        };
        _client.pre(&mut request, &info).await?;
        let result = _client.exec(request, &info).await;
        _client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

impl<'a> ListEmailMessages<'a> {
    /**All items, page after page, as a stream.

Begins where `offset` was set, with pages of the size that `limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::EmailMessageModel> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The pages, as a stream.

Begins where `offset` was set, with pages of the size that `limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::EmailMessageModel> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options, or read on from a stored place. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::EmailMessageModel> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listEmailMessages",
            style: Style::Offset,
            page_size: PageSize {
                default: 200,
                smallest: 1,
                largest: None,
            },
            moving_sort_key: false,
        };
        let Self {
            _client,
            body_contain,
            client,
            created_max,
            created_min,
            created_null,
            has_attachment,
            inbox,
            message_id,
            operator_user_id,
            processed_max,
            processed_min,
            processed_null,
            sla_expires_max,
            sla_expires_min,
            sla_expires_null,
            status,
            subject_exact,
            subject_null,
            subject_text,
            thread_id,
            offset,
            limit,
        } = self;
        let _client = _client.clone();
        let start = Start::new(offset, limit);
        let fetch = move |ask: Ask| {
            let _client = _client.clone();
            let body_contain = body_contain.clone();
            let client = client.clone();
            let created_max = created_max.clone();
            let created_min = created_min.clone();
            let created_null = created_null.clone();
            let has_attachment = has_attachment.clone();
            let inbox = inbox.clone();
            let message_id = message_id.clone();
            let operator_user_id = operator_user_id.clone();
            let processed_max = processed_max.clone();
            let processed_min = processed_min.clone();
            let processed_null = processed_null.clone();
            let sla_expires_max = sla_expires_max.clone();
            let sla_expires_min = sla_expires_min.clone();
            let sla_expires_null = sla_expires_null.clone();
            let status = status.clone();
            let subject_exact = subject_exact.clone();
            let subject_null = subject_null.clone();
            let subject_text = subject_text.clone();
            let thread_id = thread_id.clone();
            async move {
                let call = ListEmailMessages {
                    _client: &_client,
                    body_contain,
                    client,
                    created_max,
                    created_min,
                    created_null,
                    has_attachment,
                    inbox,
                    message_id,
                    operator_user_id,
                    processed_max,
                    processed_min,
                    processed_null,
                    sla_expires_max,
                    sla_expires_min,
                    sla_expires_null,
                    status,
                    subject_exact,
                    subject_null,
                    subject_text,
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
                |item: &types::EmailMessageModel| {
                    Some(item).map(|part| &part.id).map(|key| key.to_string())
                },
                fetch,
            )
            .options(options)
    }
}

/**Builder for [`Client::create_email_message`]

[`Client::create_email_message`]: super::Client::create_email_message*/
#[derive(Clone)]
pub struct CreateEmailMessage<'a> {
    client: &'a super::Client,
    body: Result<::serde_json::Value, String>,
}

impl<'a> CreateEmailMessage<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Err("body was not initialized".to_string()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::serde_json::Value>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: serde_json :: Value` for body failed".to_string()
            });
        self
    }
    ///Sends a `POST` request to `/api/v1/EmailMessages`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/EmailMessages", client.baseurl,);
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
            operation_id: "create_email_message",
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

/**Builder for [`Client::get_email_message`]

[`Client::get_email_message`]: super::Client::get_email_message*/
#[derive(Clone)]
pub struct GetEmailMessage<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
}

impl<'a> GetEmailMessage<'a> {
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
    ///Sends a `GET` request to `/api/v1/EmailMessages/{id}`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::EmailMessageModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/EmailMessages/{}", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "get_email_message",
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

impl<'a> ::std::fmt::Debug for ListEmailMessages<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListEmailMessages").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for CreateEmailMessage<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateEmailMessage").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetEmailMessage<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetEmailMessage").finish_non_exhaustive()
    }
}
