// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Cut the link between a visitor's cookie and their contact

Which id is meant is unknown: the number of the cookie-to-contact relation (`guest.channelIdentity` of a session) or the uuid of the cookie (`guest.trackedId`). So the parameter is plain text.

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger.

Sends a `POST` request to `/api/v1/Guests/{id}/anonymize`

Arguments:
- `id`: Id of the visitor; which one is unknown.

```no_run
# async fn example(
#     client: &mluvii_client::Client,
#     id: &str,
# ) -> Result<(), mluvii_client::Error> {
client.anonymize_guest().id(id).send().await?;
# Ok(())
# }
```*/
    pub fn anonymize_guest(&self) -> builder::AnonymizeGuest<'_> {
        builder::AnonymizeGuest::new(self)
    }
}

/**Builder for [`Client::anonymize_guest`]

[`Client::anonymize_guest`]: super::Client::anonymize_guest*/
#[derive(Clone)]
pub struct AnonymizeGuest<'a> {
    client: &'a super::Client,
    id: Result<::std::string::String, String>,
}

impl<'a> AnonymizeGuest<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for id failed".to_string()
            });
        self
    }
    ///Sends a `POST` request to `/api/v1/Guests/{id}/anonymize`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Guests/{}/anonymize", client.baseurl, encode_path(& id
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
            operation_id: "anonymize_guest",
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

impl<'a> ::std::fmt::Debug for AnonymizeGuest<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AnonymizeGuest").finish_non_exhaustive()
    }
}
