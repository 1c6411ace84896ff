// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Download a recording or a shared file

Follow the `downloadUrl` of a recording or file as it is given instead of building it, with the same bearer token. Wait until `isUploading` is false; for recordings the event SessionRecordingPostProcessingCompleted says so.

**Answers:** 200 with application/octet-stream, 401, 404.

**Evidence:** observed.

Evidence of the answers: 200 observed; others inferred.

Sources: public client APIGateway.Core (2021-2025); public sample MiddlewareForChatbot (log of 2024-07); vendor model repository mluvii.ApiModels: SessionModel.Recording; vendor model repository mluvii.ApiModels: SessionModel.ActivityFile.

Sends a `GET` request to `/Storage/Get`

Arguments:
- `download`: `1` was seen.
- `key`: Percent-encoded JSON object with the uuid of the file as `id`.
- `source`: Kind of the file; `sharedFile` was seen.

```no_run
# async fn example(
#     client: &mluvii_client::Client,
#     source: &str,
#     key: &str,
# ) -> Result<(), Box<dyn std::error::Error>> {
let file = client
    .get_storage_file()
    .source(source)
    .key(key)
    .send()
    .await?
    .into_inner();
let bytes = file.save_to("file.bin").await?;
println!("{bytes} bytes saved");
# Ok(())
# }
```*/
    pub fn get_storage_file(&self) -> builder::GetStorageFile<'_> {
        builder::GetStorageFile::new(self)
    }
}

/**Builder for [`Client::get_storage_file`]

[`Client::get_storage_file`]: super::Client::get_storage_file*/
#[derive(Clone)]
pub struct GetStorageFile<'a> {
    client: &'a super::Client,
    download: Result<Option<i32>, String>,
    key: Result<Option<::std::string::String>, String>,
    source: Result<Option<::std::string::String>, String>,
}

impl<'a> GetStorageFile<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            download: Ok(None),
            key: Ok(None),
            source: Ok(None),
        }
    }
    pub fn download<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.download = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for download failed".to_string());
        self
    }
    pub fn key<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.key = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for key failed".to_string()
            });
        self
    }
    pub fn source<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.source = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for source failed"
                    .to_string()
            });
        self
    }
    ///Sends a `GET` request to `/Storage/Get`
    pub async fn send(self) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let Self { client, download, key, source } = self;
        let download = download.map_err(Error::InvalidRequest)?;
        let key = key.map_err(Error::InvalidRequest)?;
        let source = source.map_err(Error::InvalidRequest)?;
        let url = format!("{}/Storage/Get", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("download", &download))
            .query(&progenitor_client::QueryParam::new("key", &key))
            .query(&progenitor_client::QueryParam::new("source", &source))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_storage_file",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

impl<'a> ::std::fmt::Debug for GetStorageFile<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetStorageFile").finish_non_exhaustive()
    }
}
