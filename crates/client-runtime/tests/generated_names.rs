//! Everything that progenitor's output asks of the crate `progenitor_client`, used the way the
//! output uses it. If an upgrade of the generator asks for more, the client crates stop compiling;
//! if a change here takes something away, this file does.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use client_runtime as progenitor_client;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, QueryParam, RequestBuilderExt, ResponseValue, Runtime,
    Timestamp, encode_path,
};

#[derive(Clone, Debug)]
struct Client {
    baseurl: String,
    client: reqwest::Client,
    inner: Runtime,
}

impl ClientInfo<Runtime> for Client {
    fn api_version() -> &'static str {
        "v1"
    }

    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &Runtime {
        &self.inner
    }
}

impl ClientHooks<Runtime> for Client {
    async fn exec(
        &self,
        request: reqwest::Request,
        info: &OperationInfo,
    ) -> Result<progenitor_client::Response, Error> {
        self.inner.exec(&self.client, request, info).await
    }
}

const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<Runtime>,
    {
    }
};

/// A builder as generated: arguments wait as results until the call is sent.
#[derive(Debug, Clone)]
struct Call<'a> {
    client: &'a Client,
    id: Result<String, String>,
    at: Result<Timestamp, String>,
    since: Result<Option<Timestamp>, String>,
    tags: Result<Option<Vec<String>>, String>,
    header: Result<Option<String>, String>,
}

/// How generated code ends a call, for each kind of answer it knows.
enum Answer {
    Json(ResponseValue<BTreeMap<String, Timestamp>>),
    Empty(ResponseValue<()>),
    Raw(ResponseValue<ByteStream>),
}

impl<'a> Call<'a> {
    fn at<V: TryInto<Timestamp>>(mut self, value: V) -> Self {
        self.at = value.try_into().map_err(|_| "conversion failed".to_string());
        self
    }

    async fn send(self) -> Result<Answer, Error<()>> {
        let Self { client, id, at, since, tags, header } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let at = at.map_err(Error::InvalidRequest)?;
        let since = since.map_err(Error::InvalidRequest)?;
        let tags = tags.map_err(Error::InvalidRequest)?;
        let header = header.map_err(Error::InvalidRequest)?;
        let url =
            format!("{}/things/{}/{}", client.baseurl, encode_path(&id.to_string()), encode_path(&at.to_string()),);
        let mut header_map = reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            reqwest::header::HeaderName::from_static("api-version"),
            reqwest::header::HeaderValue::from_static(Client::api_version()),
        );
        if let Some(value) = header {
            header_map.append("X-Extra", value.try_into()?);
        }
        let mut request = client
            .client
            .put(url)
            .form_urlencoded(&BTreeMap::from([("name", "value")]))?
            .query(&QueryParam::new("since", &since))
            .query(&QueryParam::new("tags", &tags))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "put_thing" };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(Answer::Json(ResponseValue::from_response(response).await?)),
            201u16 => Ok(Answer::Raw(ResponseValue::stream(response))),
            202..=299 => Ok(Answer::Empty(ResponseValue::empty(response))),
            404u16 => Err(Error::ErrorResponse(ResponseValue::empty(response))),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

fn client() -> Client {
    let connection = progenitor_client::connect::Options::new("http://127.0.0.1:9").open(&[]).unwrap();
    Client { baseurl: connection.base_url, client: connection.http, inner: connection.runtime }
}

fn call(client: &Client) -> Call<'_> {
    Call {
        client,
        id: Err("id was not initialized".to_string()),
        at: Err("at was not initialized".to_string()),
        since: Ok(None),
        tags: Ok(None),
        header: Ok(None),
    }
}

#[tokio::test]
async fn a_missing_argument_is_named() {
    let client = client();
    let Err(error) = call(&client).at("2024-07-18T17:31:54Z").send().await else {
        panic!("there is no id");
    };
    assert_eq!(error.to_string(), "the request is not valid: id was not initialized");
}

#[tokio::test]
async fn a_header_that_cannot_be_is_an_invalid_request() {
    let client = client();
    let mut call = call(&client).at(Timestamp::now());
    call.id = Ok("7".to_owned());
    call.header = Ok(Some("s3cret\n".to_owned()));
    let Err(error) = call.send().await else {
        panic!("the header has a line break");
    };
    assert_eq!(error.kind(), progenitor_client::ErrorKind::InvalidRequest);
    assert!(!format!("{error} {error:?}").contains("s3cret"));
}

#[tokio::test]
async fn a_call_without_a_row_in_the_table_says_how_to_mend_it() {
    let client = client();
    let mut call = call(&client).at(Timestamp::now());
    call.id = Ok("7".to_owned());
    let error = match call.send().await {
        Ok(Answer::Json(answer)) => panic!("{answer:?}"),
        Ok(Answer::Empty(answer)) => panic!("{answer:?}"),
        Ok(Answer::Raw(answer)) => panic!("{answer:?}"),
        Err(error) => error,
    };
    assert!(error.to_string().contains("put_thing"), "{error}");
}

#[test]
fn a_reference_to_a_client_tells_the_same() {
    fn version<I, C: ClientInfo<I>>(_: C) -> &'static str {
        C::api_version()
    }
    let client = client();
    assert_eq!(version(&client), "v1");
    assert_eq!((&&client).baseurl(), client.baseurl());
    assert!(format!("{client:?}").contains("Runtime"));
}

#[test]
fn a_call_can_be_spawned() {
    fn assert_send<T: Send>(_: T) {}
    let client = client();
    assert_send(call(&client).send());
}

#[test]
fn a_call_takes_little_room() {
    // A dispatch by operationId holds the calls of all operations on one stack.
    let client = client();
    let request = client.client.get("http://127.0.0.1:9").build().unwrap();
    let info = OperationInfo { operation_id: "put_thing" };
    let size = std::mem::size_of_val(&client.exec(request, &info));
    assert!(size < 2048, "{size} bytes");
}
