// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Set the callback URL of an API chatbot

Not for chatbots of the Microsoft Bot Framework. Needs the chatbot permission. Known clients
take any 2xx as success.

mluvii then POSTs activities to the URL. The chatbot must answer each with 200 within 2
seconds; one that fails for more than 15 minutes is unsubscribed and disabled. A token or user
and password in the URL keep strangers out.

**Answers:** 200, 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: a client takes any 2xx; since 2022-11 it copes with 204, but for which calls is not said.

Sources: vendor docs: public-api/swagger; public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01).

Sends a `PUT` request to `/api/v1/Chatbot/{chatbotId}`

Arguments:
- `chatbot_id`: Id of the chatbot.
- `callback_url`: Absolute URL the chatbot listens on. It may carry user and password or a token.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
client
    .set_chatbot_callback_url()
    .chatbot_id(7)
    .callback_url("https://hooks.example.com/events")
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn set_chatbot_callback_url(&self) -> builder::SetChatbotCallbackUrl<'_> {
        builder::SetChatbotCallbackUrl::new(self)
    }
    /**Send a message or an activity into a running session

The body is a message (`type`) or an activity (`activity`); `x-chatbot-activities` at the root of the document lists both. Answers to queries come to the callback URL of the chatbot, not in this answer. Not for chatbots of the Microsoft Bot Framework.

**Answers:** 200, 201, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** documented.

Evidence of the answers: samples take 200 and 201 and do not read the body.

Sources: vendor docs: supported-activities; vendor docs: api-chatbot-connection; public client APIGateway.Core (2021-2025); vendor samples ChatbotWithQueue and MluviiChatbot.

Sends a `POST` request to `/api/v1/Chatbot/{chatbotId}/activity`

Arguments:
- `chatbot_id`: Id of the chatbot.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::ChatbotActivity::builder().session_id(7);
client.send_chatbot_activity().chatbot_id(7).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn send_chatbot_activity(&self) -> builder::SendChatbotActivity<'_> {
        builder::SendChatbotActivity::new(self)
    }
}

/**Builder for [`Client::set_chatbot_callback_url`]

[`Client::set_chatbot_callback_url`]: super::Client::set_chatbot_callback_url*/
#[derive(Clone)]
pub struct SetChatbotCallbackUrl<'a> {
    client: &'a super::Client,
    chatbot_id: Result<i32, String>,
    callback_url: Result<::std::string::String, String>,
}

impl<'a> SetChatbotCallbackUrl<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            chatbot_id: Err("chatbot_id was not initialized".to_string()),
            callback_url: Err("callback_url was not initialized".to_string()),
        }
    }
    pub fn chatbot_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.chatbot_id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for chatbot_id failed".to_string());
        self
    }
    pub fn callback_url<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.callback_url = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for callback_url failed"
                    .to_string()
            });
        self
    }
    ///Sends a `PUT` request to `/api/v1/Chatbot/{chatbotId}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, chatbot_id, callback_url } = self;
        let chatbot_id = chatbot_id.map_err(Error::InvalidRequest)?;
        let callback_url = callback_url.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Chatbot/{}", client.baseurl, encode_path(& chatbot_id
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
            .query(&progenitor_client::QueryParam::new("callbackUrl", &callback_url))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "set_chatbot_callback_url",
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

/**Builder for [`Client::send_chatbot_activity`]

[`Client::send_chatbot_activity`]: super::Client::send_chatbot_activity*/
#[derive(Clone)]
pub struct SendChatbotActivity<'a> {
    client: &'a super::Client,
    chatbot_id: Result<i32, String>,
    body: Result<types::builder::ChatbotActivity, String>,
}

impl<'a> SendChatbotActivity<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            chatbot_id: Err("chatbot_id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn chatbot_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.chatbot_id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for chatbot_id failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::ChatbotActivity>,
        <V as std::convert::TryInto<types::ChatbotActivity>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `ChatbotActivity` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::ChatbotActivity,
        ) -> types::builder::ChatbotActivity,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/api/v1/Chatbot/{chatbotId}/activity`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, chatbot_id, body } = self;
        let chatbot_id = chatbot_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::ChatbotActivity::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Chatbot/{}/activity", client.baseurl, encode_path(& chatbot_id
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
            operation_id: "send_chatbot_activity",
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

impl<'a> ::std::fmt::Debug for SetChatbotCallbackUrl<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetChatbotCallbackUrl").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SendChatbotActivity<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendChatbotActivity").finish_non_exhaustive()
    }
}
