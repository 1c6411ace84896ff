// Machine-owned: written by `REQUEST_FORMS=write cargo test -p codegen --test request_forms` from openapi.json. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `PUT` request to `/json/optional`\n\n```no_run\n# async fn example(client: &request_forms::Client) -> Result<(), request_forms::Error> {\nclient.maybe_list().body(vec![\"Your order is ready.\".to_owned()]).send().await?;\n# Ok(())\n# }\n```"]
    pub fn maybe_list(&self) -> builder::MaybeList<'_> {
        builder::MaybeList::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `POST` request to `/json/optional`\n\n```no_run\nuse request_forms::types;\n# async fn example(client: &request_forms::Client) -> Result<(), request_forms::Error> {\nlet body = types::Filter::builder().name(\"North\");\nclient.maybe_json().body(body).send().await?;\n# Ok(())\n# }\n```"]
    pub fn maybe_json(&self) -> builder::MaybeJson<'_> {
        builder::MaybeJson::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `DELETE` request to `/json/optional`\n\n```no_run\nuse request_forms::types;\n# async fn example(client: &request_forms::Client) -> Result<(), request_forms::Error> {\nlet body = types::Range::builder().from(1);\nclient.delete_with_body().body(body).send().await?;\n# Ok(())\n# }\n```"]
    pub fn delete_with_body(&self) -> builder::DeleteWithBody<'_> {
        builder::DeleteWithBody::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `PUT` request to `/json/vendor`\n\n```no_run\nuse request_forms::types;\n# async fn example(client: &request_forms::Client) -> Result<(), request_forms::Error> {\nlet body = types::Range::builder().from(1);\nclient.any_type().body(body).send().await?;\n# Ok(())\n# }\n```"]
    pub fn any_type(&self) -> builder::AnyType<'_> {
        builder::AnyType::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `POST` request to `/json/vendor`\n\n```no_run\nuse request_forms::types;\n# async fn example(client: &request_forms::Client) -> Result<(), request_forms::Error> {\nlet body = types::Range::builder().from(1);\nclient.several_types().body(body).send().await?;\n# Ok(())\n# }\n```"]
    pub fn several_types(&self) -> builder::SeveralTypes<'_> {
        builder::SeveralTypes::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `PATCH` request to `/json/vendor`\n\n```no_run\nuse request_forms::types;\n# async fn example(client: &request_forms::Client) -> Result<(), request_forms::Error> {\nlet body = types::Range::builder().from(1);\nclient.patch_vendor().body(body).send().await?;\n# Ok(())\n# }\n```"]
    pub fn patch_vendor(&self) -> builder::PatchVendor<'_> {
        builder::PatchVendor::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `PUT` request to `/multipart`\n\n```no_run\n# use std::collections::BTreeMap;\n# async fn example(\n#     client: &request_forms::Client,\n#     body: BTreeMap<String, request_forms::File>,\n# ) -> Result<(), request_forms::Error> {\nclient.upload_any().body(body).send().await?;\n# Ok(())\n# }\n```"]
    pub fn upload_any(&self) -> builder::UploadAny<'_> {
        builder::UploadAny::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `POST` request to `/multipart`\n\n```no_run\nuse request_forms::types;\n# async fn example(\n#     client: &request_forms::Client,\n#     file: request_forms::File,\n# ) -> Result<(), request_forms::Error> {\nlet body = types::UploadBody::builder().file(file);\nclient.upload().body(body).send().await?;\n# Ok(())\n# }\n```"]
    pub fn upload(&self) -> builder::Upload<'_> {
        builder::Upload::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `PUT` request to `/form`\n\n```no_run\nuse request_forms::types;\n# async fn example(\n#     client: &request_forms::Client,\n# ) -> Result<(), Box<dyn std::error::Error>> {\nlet deep = types::Filter::try_from(types::Filter::builder().name(\"North\"))?;\nlet object = types::Range::try_from(types::Range::builder().from(1))?;\nlet body = types::DeepFormBody::builder().deep(deep).object(object);\nclient.deep_form().body(body).send().await?;\n# Ok(())\n# }\n```"]
    pub fn deep_form(&self) -> builder::DeepForm<'_> {
        builder::DeepForm::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `POST` request to `/form`\n\n```no_run\nuse request_forms::types;\n# async fn example(client: &request_forms::Client) -> Result<(), request_forms::Error> {\nlet body = types::PlainFormBody::builder()\n    .name(\"North\".to_owned())\n    .tags(vec![\"vip\".to_owned()]);\nclient.plain_form().body(body).send().await?;\n# Ok(())\n# }\n```"]
    pub fn plain_form(&self) -> builder::PlainForm<'_> {
        builder::PlainForm::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `PATCH` request to `/form`\n\n```no_run\nuse request_forms::types;\n# async fn example(client: &request_forms::Client) -> Result<(), request_forms::Error> {\nlet body = types::MaybeFormBody::builder().name(\"North\".to_owned());\nclient.maybe_form().body(body).send().await?;\n# Ok(())\n# }\n```"]
    pub fn maybe_form(&self) -> builder::MaybeForm<'_> {
        builder::MaybeForm::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `PUT` request to `/raw`\n\n```no_run\n# async fn example(client: &request_forms::Client) -> Result<(), request_forms::Error> {\nclient.send_table().body(\"Your order is ready.\").send().await?;\n# Ok(())\n# }\n```"]
    pub fn send_table(&self) -> builder::SendTable<'_> {
        builder::SendTable::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `POST` request to `/raw`\n\n```no_run\n# async fn example(client: &request_forms::Client) -> Result<(), request_forms::Error> {\nclient.send_picture().body(\"Your order is ready.\").send().await?;\n# Ok(())\n# }\n```"]
    pub fn send_picture(&self) -> builder::SendPicture<'_> {
        builder::SendPicture::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `DELETE` request to `/raw`\n\n```no_run\n# async fn example(client: &request_forms::Client) -> Result<(), request_forms::Error> {\nclient.send_bytes().body(\"Your order is ready.\").send().await?;\n# Ok(())\n# }\n```"]
    pub fn send_bytes(&self) -> builder::SendBytes<'_> {
        builder::SendBytes::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `PATCH` request to `/raw`\n\n```no_run\n# async fn example(client: &request_forms::Client) -> Result<(), request_forms::Error> {\nclient.send_xml().body(\"Your order is ready.\").send().await?;\n# Ok(())\n# }\n```"]
    pub fn send_xml(&self) -> builder::SendXml<'_> {
        builder::SendXml::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `PUT` request to `/text`\n\n```no_run\n# async fn example(client: &request_forms::Client) -> Result<(), request_forms::Error> {\nclient.maybe_text().body(\"Your order is ready.\").send().await?;\n# Ok(())\n# }\n```"]
    pub fn maybe_text(&self) -> builder::MaybeText<'_> {
        builder::MaybeText::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `POST` request to `/text`\n\n```no_run\n# async fn example(client: &request_forms::Client) -> Result<(), request_forms::Error> {\nclient.send_text().body(\"Your order is ready.\").send().await?;\n# Ok(())\n# }\n```"]
    pub fn send_text(&self) -> builder::SendText<'_> {
        builder::SendText::new(self)
    }
}

/**Builder for [`Client::maybe_list`]

[`Client::maybe_list`]: super::Client::maybe_list*/
#[derive(Clone)]
pub struct MaybeList<'a> {
    client: &'a super::Client,
    body: Option<Result<::std::vec::Vec<::std::string::String>, String>>,
}

impl<'a> MaybeList<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self { client: client, body: None }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
    {
        self.body = Some(
            value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: vec :: Vec < :: std :: string :: String >` for body failed"
                        .to_string()
                }),
        );
        self
    }
    ///Sends a `PUT` request to `/json/optional`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let body = body.map(|body| body).transpose().map_err(Error::InvalidRequest)?;
        let url = format!("{}/json/optional", client.baseurl,);
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
            operation_id: "maybe_list",
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

/**Builder for [`Client::maybe_json`]

[`Client::maybe_json`]: super::Client::maybe_json*/
#[derive(Clone)]
pub struct MaybeJson<'a> {
    client: &'a super::Client,
    body: Option<Result<types::builder::Filter, String>>,
}

impl<'a> MaybeJson<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self { client: client, body: None }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::Filter>,
        <V as std::convert::TryInto<types::Filter>>::Error: std::fmt::Display,
    {
        self.body = Some(
            value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `Filter` for body failed: {}", s)),
        );
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(types::builder::Filter) -> types::builder::Filter,
    {
        self.body = Some(
            self.body.unwrap_or_else(|| Ok(::std::default::Default::default())).map(f),
        );
        self
    }
    ///Sends a `POST` request to `/json/optional`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .map(|body| {
                body.and_then(|v| types::Filter::try_from(v).map_err(|e| e.to_string()))
            })
            .transpose()
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/json/optional", client.baseurl,);
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
            operation_id: "maybe_json",
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

/**Builder for [`Client::delete_with_body`]

[`Client::delete_with_body`]: super::Client::delete_with_body*/
#[derive(Clone)]
pub struct DeleteWithBody<'a> {
    client: &'a super::Client,
    body: Result<types::builder::Range, String>,
}

impl<'a> DeleteWithBody<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::Range>,
        <V as std::convert::TryInto<types::Range>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `Range` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(types::builder::Range) -> types::builder::Range,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `DELETE` request to `/json/optional`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| types::Range::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/json/optional", client.baseurl,);
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
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_with_body",
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

/**Builder for [`Client::any_type`]

[`Client::any_type`]: super::Client::any_type*/
#[derive(Clone)]
pub struct AnyType<'a> {
    client: &'a super::Client,
    body: Result<types::builder::Range, String>,
}

impl<'a> AnyType<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::Range>,
        <V as std::convert::TryInto<types::Range>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `Range` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(types::builder::Range) -> types::builder::Range,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/json/vendor`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| types::Range::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/json/vendor", client.baseurl,);
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
            operation_id: "any_type",
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

/**Builder for [`Client::several_types`]

[`Client::several_types`]: super::Client::several_types*/
#[derive(Clone)]
pub struct SeveralTypes<'a> {
    client: &'a super::Client,
    body: Result<types::builder::Range, String>,
}

impl<'a> SeveralTypes<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::Range>,
        <V as std::convert::TryInto<types::Range>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `Range` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(types::builder::Range) -> types::builder::Range,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/json/vendor`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| types::Range::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/json/vendor", client.baseurl,);
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
            operation_id: "several_types",
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

/**Builder for [`Client::patch_vendor`]

[`Client::patch_vendor`]: super::Client::patch_vendor*/
#[derive(Clone)]
pub struct PatchVendor<'a> {
    client: &'a super::Client,
    body: Result<types::builder::Range, String>,
}

impl<'a> PatchVendor<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::Range>,
        <V as std::convert::TryInto<types::Range>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `Range` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(types::builder::Range) -> types::builder::Range,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PATCH` request to `/json/vendor`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| types::Range::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/json/vendor", client.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .patch(url)
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "patch_vendor",
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

/**Builder for [`Client::upload_any`]

[`Client::upload_any`]: super::Client::upload_any*/
#[derive(Clone)]
pub struct UploadAny<'a> {
    client: &'a super::Client,
    body: Option<
        Result<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::progenitor_client::File,
            >,
            String,
        >,
    >,
}

impl<'a> UploadAny<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self { client: client, body: None }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::progenitor_client::File,
            >,
        >,
    {
        self.body = Some(
            value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: collections :: BTreeMap < :: std :: string :: String , :: progenitor_client :: File >` for body failed"
                        .to_string()
                }),
        );
        self
    }
    ///Sends a `PUT` request to `/multipart`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let body = body.map(|body| body).transpose().map_err(Error::InvalidRequest)?;
        let url = format!("{}/multipart", client.baseurl,);
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
            operation_id: "upload_any",
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

/**Builder for [`Client::upload`]

[`Client::upload`]: super::Client::upload*/
#[derive(Clone)]
pub struct Upload<'a> {
    client: &'a super::Client,
    body: Result<types::builder::UploadBody, String>,
}

impl<'a> Upload<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UploadBody>,
        <V as std::convert::TryInto<types::UploadBody>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `UploadBody` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(types::builder::UploadBody) -> types::builder::UploadBody,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/multipart`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| types::UploadBody::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/multipart", client.baseurl,);
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
            operation_id: "upload",
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

/**Builder for [`Client::deep_form`]

[`Client::deep_form`]: super::Client::deep_form*/
#[derive(Clone)]
pub struct DeepForm<'a> {
    client: &'a super::Client,
    body: Result<types::builder::DeepFormBody, String>,
}

impl<'a> DeepForm<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::DeepFormBody>,
        <V as std::convert::TryInto<types::DeepFormBody>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `DeepFormBody` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::DeepFormBody,
        ) -> types::builder::DeepFormBody,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/form`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| types::DeepFormBody::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/form", client.baseurl,);
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
            operation_id: "deep_form",
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

/**Builder for [`Client::plain_form`]

[`Client::plain_form`]: super::Client::plain_form*/
#[derive(Clone)]
pub struct PlainForm<'a> {
    client: &'a super::Client,
    body: Result<types::builder::PlainFormBody, String>,
}

impl<'a> PlainForm<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::PlainFormBody>,
        <V as std::convert::TryInto<types::PlainFormBody>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `PlainFormBody` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::PlainFormBody,
        ) -> types::builder::PlainFormBody,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/form`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| types::PlainFormBody::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/form", client.baseurl,);
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
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "plain_form",
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

/**Builder for [`Client::maybe_form`]

[`Client::maybe_form`]: super::Client::maybe_form*/
#[derive(Clone)]
pub struct MaybeForm<'a> {
    client: &'a super::Client,
    body: Option<Result<types::builder::MaybeFormBody, String>>,
}

impl<'a> MaybeForm<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self { client: client, body: None }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::MaybeFormBody>,
        <V as std::convert::TryInto<types::MaybeFormBody>>::Error: std::fmt::Display,
    {
        self.body = Some(
            value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `MaybeFormBody` for body failed: {}", s)
                }),
        );
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::MaybeFormBody,
        ) -> types::builder::MaybeFormBody,
    {
        self.body = Some(
            self.body.unwrap_or_else(|| Ok(::std::default::Default::default())).map(f),
        );
        self
    }
    ///Sends a `PATCH` request to `/form`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .map(|body| {
                body
                    .and_then(|v| {
                        types::MaybeFormBody::try_from(v).map_err(|e| e.to_string())
                    })
            })
            .transpose()
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/form", client.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .patch(url)
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "maybe_form",
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

/**Builder for [`Client::send_table`]

[`Client::send_table`]: super::Client::send_table*/
#[derive()]
pub struct SendTable<'a> {
    client: &'a super::Client,
    body: Result<reqwest::Body, String>,
}

impl<'a> SendTable<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Err("body was not initialized".to_string()),
        }
    }
    pub fn body<B>(mut self, value: B) -> Self
    where
        B: std::convert::TryInto<reqwest::Body>,
    {
        self.body = value
            .try_into()
            .map_err(|_| "conversion to `reqwest::Body` for body failed".to_string());
        self
    }
    ///Sends a `PUT` request to `/raw`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/raw", client.baseurl,);
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
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "send_table",
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

/**Builder for [`Client::send_picture`]

[`Client::send_picture`]: super::Client::send_picture*/
#[derive()]
pub struct SendPicture<'a> {
    client: &'a super::Client,
    body: Result<reqwest::Body, String>,
}

impl<'a> SendPicture<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Err("body was not initialized".to_string()),
        }
    }
    pub fn body<B>(mut self, value: B) -> Self
    where
        B: std::convert::TryInto<reqwest::Body>,
    {
        self.body = value
            .try_into()
            .map_err(|_| "conversion to `reqwest::Body` for body failed".to_string());
        self
    }
    ///Sends a `POST` request to `/raw`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/raw", client.baseurl,);
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
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "send_picture",
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

/**Builder for [`Client::send_bytes`]

[`Client::send_bytes`]: super::Client::send_bytes*/
#[derive()]
pub struct SendBytes<'a> {
    client: &'a super::Client,
    body: Option<Result<reqwest::Body, String>>,
}

impl<'a> SendBytes<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self { client: client, body: None }
    }
    pub fn body<B>(mut self, value: B) -> Self
    where
        B: std::convert::TryInto<reqwest::Body>,
    {
        self.body = Some(
            value
                .try_into()
                .map_err(|_| "conversion to `reqwest::Body` for body failed".to_string()),
        );
        self
    }
    ///Sends a `DELETE` request to `/raw`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let body = body.map(|body| body).transpose().map_err(Error::InvalidRequest)?;
        let url = format!("{}/raw", client.baseurl,);
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
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body.unwrap_or_default())
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "send_bytes",
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

/**Builder for [`Client::send_xml`]

[`Client::send_xml`]: super::Client::send_xml*/
#[derive()]
pub struct SendXml<'a> {
    client: &'a super::Client,
    body: Result<reqwest::Body, String>,
}

impl<'a> SendXml<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Err("body was not initialized".to_string()),
        }
    }
    pub fn body<B>(mut self, value: B) -> Self
    where
        B: std::convert::TryInto<reqwest::Body>,
    {
        self.body = value
            .try_into()
            .map_err(|_| "conversion to `reqwest::Body` for body failed".to_string());
        self
    }
    ///Sends a `PATCH` request to `/raw`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/raw", client.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .patch(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "send_xml",
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

/**Builder for [`Client::maybe_text`]

[`Client::maybe_text`]: super::Client::maybe_text*/
#[derive()]
pub struct MaybeText<'a> {
    client: &'a super::Client,
    body: Option<Result<reqwest::Body, String>>,
}

impl<'a> MaybeText<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self { client: client, body: None }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.body = Some(
            value
                .try_into()
                .map_err(|_| "conversion to `String` for body failed".to_string())
                .map(|v| v.into()),
        );
        self
    }
    ///Sends a `PUT` request to `/text`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let body = body.map(|body| body).transpose().map_err(Error::InvalidRequest)?;
        let url = format!("{}/text", client.baseurl,);
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
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("text/plain"),
            )
            .body(body.unwrap_or_default())
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "maybe_text",
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

/**Builder for [`Client::send_text`]

[`Client::send_text`]: super::Client::send_text*/
#[derive()]
pub struct SendText<'a> {
    client: &'a super::Client,
    body: Result<reqwest::Body, String>,
}

impl<'a> SendText<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Err("body was not initialized".to_string()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.body = value
            .try_into()
            .map_err(|_| "conversion to `String` for body failed".to_string())
            .map(|v| v.into());
        self
    }
    ///Sends a `POST` request to `/text`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/text", client.baseurl,);
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
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("text/plain"),
            )
            .body(body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "send_text",
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

impl<'a> ::std::fmt::Debug for MaybeList<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MaybeList").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for MaybeJson<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MaybeJson").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for DeleteWithBody<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteWithBody").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for AnyType<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AnyType").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SeveralTypes<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SeveralTypes").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for PatchVendor<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PatchVendor").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for UploadAny<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UploadAny").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for Upload<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Upload").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for DeepForm<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeepForm").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for PlainForm<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PlainForm").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for MaybeForm<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MaybeForm").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SendTable<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendTable").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SendPicture<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendPicture").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SendBytes<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendBytes").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SendXml<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendXml").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for MaybeText<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MaybeText").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SendText<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendText").finish_non_exhaustive()
    }
}
