// Machine-owned: written by `REQUEST_FORMS=write cargo test -p codegen --test request_forms` from openapi.json. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `GET` request to `/query/lists`\n\n```no_run\n# async fn example(\n#     client: &request_forms::Client,\n#     repeated: &str,\n#     commas: &str,\n# ) -> Result<(), request_forms::Error> {\nclient\n    .query_lists()\n    .repeated(vec![repeated.to_owned()])\n    .commas(vec![commas.to_owned()])\n    .send()\n    .await?;\n# Ok(())\n# }\n```"]
    pub fn query_lists(&self) -> builder::QueryLists<'_> {
        builder::QueryLists::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `GET` request to `/query/objects`\n\n```no_run\n# use request_forms::types;\n# async fn example(\n#     client: &request_forms::Client,\n#     spread: request_forms::Composite<types::Range>,\n#     joined: request_forms::Composite<types::Range>,\n# ) -> Result<(), request_forms::Error> {\nclient.query_objects().spread(spread).joined(joined).send().await?;\n# Ok(())\n# }\n```"]
    pub fn query_objects(&self) -> builder::QueryObjects<'_> {
        builder::QueryObjects::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `GET` request to `/query/texts`\n\n```no_run\n# use request_forms::types;\n# async fn example(\n#     client: &request_forms::Client,\n#     json: request_forms::Composite<types::Filter>,\n#     word: request_forms::Composite<String>,\n# ) -> Result<(), request_forms::Error> {\nclient.query_texts().json(json).word(word).send().await?;\n# Ok(())\n# }\n```"]
    pub fn query_texts(&self) -> builder::QueryTexts<'_> {
        builder::QueryTexts::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `GET` request to `/path/{list}/{object}/{label}/{matrix}/{plain}`\n\n```no_run\n# use request_forms::types;\n# async fn example(\n#     client: &request_forms::Client,\n#     list: request_forms::Composite<Vec<String>>,\n#     object: request_forms::Composite<types::Range>,\n#     label: request_forms::Composite<Vec<i32>>,\n#     matrix: request_forms::Composite<types::Range>,\n#     plain: &str,\n# ) -> Result<(), request_forms::Error> {\nclient\n    .path_styles()\n    .list(list)\n    .object(object)\n    .label(label)\n    .matrix(matrix)\n    .plain(plain)\n    .send()\n    .await?;\n# Ok(())\n# }\n```"]
    pub fn path_styles(&self) -> builder::PathStyles<'_> {
        builder::PathStyles::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `GET` request to `/path/{when}/{day}/{colour}/{untyped}.{format}`\n\n```no_run\nuse request_forms::types;\n# async fn example(\n#     client: &request_forms::Client,\n#     day: &str,\n#     untyped: &str,\n#     format: &str,\n# ) -> Result<(), request_forms::Error> {\nclient\n    .path_texts()\n    .when(\"2026-10-01T00:00:00Z\")\n    .day(day)\n    .colour(types::Colour::Red)\n    .untyped(untyped)\n    .format(format)\n    .send()\n    .await?;\n# Ok(())\n# }\n```"]
    pub fn path_texts(&self) -> builder::PathTexts<'_> {
        builder::PathTexts::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `GET` request to `/headers`\n\n```no_run\n# async fn example(client: &request_forms::Client) -> Result<(), request_forms::Error> {\nclient.send_headers().x_number(1).send().await?;\n# Ok(())\n# }\n```"]
    pub fn send_headers(&self) -> builder::SendHeaders<'_> {
        builder::SendHeaders::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `GET` request to `/cookies`\n\n```no_run\n# async fn example(\n#     client: &request_forms::Client,\n#     session: &str,\n# ) -> Result<(), request_forms::Error> {\nclient.send_cookies().session(session).send().await?;\n# Ok(())\n# }\n```"]
    pub fn send_cookies(&self) -> builder::SendCookies<'_> {
        builder::SendCookies::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `PUT` request to `/names/{id}/{send}`\n\n```no_run\nuse request_forms::types;\n# async fn example(\n#     client: &request_forms::Client,\n#     id: &str,\n#     send_path: &str,\n# ) -> Result<(), request_forms::Error> {\nlet body = types::Range::builder().from(1);\nclient.send_names().id(id).send_path(send_path).body(body).send().await?;\n# Ok(())\n# }\n```"]
    pub fn send_names(&self) -> builder::SendNames<'_> {
        builder::SendNames::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `GET` request to `/methods`\n\n```no_run\n# async fn example(client: &request_forms::Client) -> Result<(), request_forms::Error> {\nclient.get_methods().send().await?;\n# Ok(())\n# }\n```"]
    pub fn get_methods(&self) -> builder::GetMethods<'_> {
        builder::GetMethods::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `TRACE` request to `/methods`\n\n```no_run\n# async fn example(client: &request_forms::Client) -> Result<(), request_forms::Error> {\nclient.trace_it().send().await?;\n# Ok(())\n# }\n```"]
    pub fn trace_it(&self) -> builder::TraceIt<'_> {
        builder::TraceIt::new(self)
    }
    #[doc = "**Answers:** 204.\n\n**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.\n\nSends a `OPTIONS` request to `/methods`\n\n```no_run\n# async fn example(\n#     client: &request_forms::Client,\n#     q: &str,\n# ) -> Result<(), request_forms::Error> {\nclient.ask_options().q(q).send().await?;\n# Ok(())\n# }\n```"]
    pub fn ask_options(&self) -> builder::AskOptions<'_> {
        builder::AskOptions::new(self)
    }
}

/**Builder for [`Client::query_lists`]

[`Client::query_lists`]: super::Client::query_lists*/
#[derive(Clone)]
pub struct QueryLists<'a> {
    client: &'a super::Client,
    commas: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    either: Result<Option<types::QueryListsEither>, String>,
    nested: Result<
        Option<::progenitor_client::Composite<::std::vec::Vec<types::Range>>>,
        String,
    >,
    pipes: Result<Option<::std::vec::Vec<crate::types::Colour>>, String>,
    repeated: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    spaces: Result<Option<::std::vec::Vec<i32>>, String>,
}

impl<'a> QueryLists<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            commas: Ok(None),
            either: Ok(None),
            nested: Ok(None),
            pipes: Ok(None),
            repeated: Ok(None),
            spaces: Ok(None),
        }
    }
    pub fn commas<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
    {
        self.commas = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < :: std :: string :: String >` for commas failed"
                    .to_string()
            });
        self
    }
    pub fn either<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::QueryListsEither>,
    {
        self.either = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `QueryListsEither` for either failed".to_string()
            });
        self
    }
    pub fn nested<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<
            ::progenitor_client::Composite<::std::vec::Vec<types::Range>>,
        >,
    {
        self.nested = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Composite < :: std :: vec :: Vec < Range > , >` for nested failed"
                    .to_string()
            });
        self
    }
    pub fn pipes<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<crate::types::Colour>>,
    {
        self.pipes = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < crate :: types :: Colour >` for pipes failed"
                    .to_string()
            });
        self
    }
    pub fn repeated<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
    {
        self.repeated = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < :: std :: string :: String >` for repeated failed"
                    .to_string()
            });
        self
    }
    pub fn spaces<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<i32>>,
    {
        self.spaces = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < i32 >` for spaces failed"
                    .to_string()
            });
        self
    }
    ///Sends a `GET` request to `/query/lists`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, commas, either, nested, pipes, repeated, spaces } = self;
        let commas = commas.map_err(Error::InvalidRequest)?;
        let either = either.map_err(Error::InvalidRequest)?;
        let nested = nested.map_err(Error::InvalidRequest)?;
        let pipes = pipes.map_err(Error::InvalidRequest)?;
        let repeated = repeated.map_err(Error::InvalidRequest)?;
        let spaces = spaces.map_err(Error::InvalidRequest)?;
        let url = format!("{}/query/lists", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("commas", &commas))
            .query(&progenitor_client::QueryParam::new("either", &either))
            .query(&progenitor_client::QueryParam::new("nested", &nested))
            .query(&progenitor_client::QueryParam::new("pipes", &pipes))
            .query(&progenitor_client::QueryParam::new("repeated", &repeated))
            .query(&progenitor_client::QueryParam::new("spaces", &spaces))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "query_lists",
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

/**Builder for [`Client::query_objects`]

[`Client::query_objects`]: super::Client::query_objects*/
#[derive(Clone)]
pub struct QueryObjects<'a> {
    client: &'a super::Client,
    deep: Result<Option<::progenitor_client::Composite<types::Filter>>, String>,
    free: Result<
        Option<
            ::progenitor_client::Composite<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
        >,
        String,
    >,
    joined: Result<Option<::progenitor_client::Composite<types::Range>>, String>,
    spread: Result<Option<::progenitor_client::Composite<types::Range>>, String>,
}

impl<'a> QueryObjects<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            deep: Ok(None),
            free: Ok(None),
            joined: Ok(None),
            spread: Ok(None),
        }
    }
    pub fn deep<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Composite<types::Filter>>,
    {
        self.deep = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Composite < Filter , >` for deep failed"
                    .to_string()
            });
        self
    }
    pub fn free<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<
            ::progenitor_client::Composite<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
        >,
    {
        self.free = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Composite < :: std :: collections :: BTreeMap < :: std :: string :: String , :: std :: string :: String > , >` for free failed"
                    .to_string()
            });
        self
    }
    pub fn joined<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Composite<types::Range>>,
    {
        self.joined = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Composite < Range , >` for joined failed"
                    .to_string()
            });
        self
    }
    pub fn spread<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Composite<types::Range>>,
    {
        self.spread = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Composite < Range , >` for spread failed"
                    .to_string()
            });
        self
    }
    ///Sends a `GET` request to `/query/objects`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, deep, free, joined, spread } = self;
        let deep = deep.map_err(Error::InvalidRequest)?;
        let free = free.map_err(Error::InvalidRequest)?;
        let joined = joined.map_err(Error::InvalidRequest)?;
        let spread = spread.map_err(Error::InvalidRequest)?;
        let url = format!("{}/query/objects", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("deep", &deep))
            .query(&progenitor_client::QueryParam::new("free", &free))
            .query(&progenitor_client::QueryParam::new("joined", &joined))
            .query(&progenitor_client::QueryParam::new("spread", &spread))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "query_objects",
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

/**Builder for [`Client::query_texts`]

[`Client::query_texts`]: super::Client::query_texts*/
#[derive(Clone)]
pub struct QueryTexts<'a> {
    client: &'a super::Client,
    anything: Result<Option<::std::string::String>, String>,
    empty: Result<Option<::std::string::String>, String>,
    flag: Result<Option<bool>, String>,
    json: Result<Option<::progenitor_client::Composite<types::Filter>>, String>,
    maybe: Result<Option<::std::string::String>, String>,
    reserved: Result<Option<::std::string::String>, String>,
    word: Result<Option<::progenitor_client::Composite<::std::string::String>>, String>,
}

impl<'a> QueryTexts<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            anything: Ok(None),
            empty: Ok(None),
            flag: Ok(None),
            json: Ok(None),
            maybe: Ok(None),
            reserved: Ok(None),
            word: Ok(None),
        }
    }
    pub fn anything<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.anything = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for anything failed"
                    .to_string()
            });
        self
    }
    pub fn empty<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.empty = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for empty failed".to_string()
            });
        self
    }
    pub fn flag<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.flag = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for flag failed".to_string());
        self
    }
    pub fn json<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Composite<types::Filter>>,
    {
        self.json = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Composite < Filter , >` for json failed"
                    .to_string()
            });
        self
    }
    pub fn maybe<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.maybe = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for maybe failed".to_string()
            });
        self
    }
    pub fn reserved<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.reserved = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for reserved failed"
                    .to_string()
            });
        self
    }
    pub fn word<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Composite<::std::string::String>>,
    {
        self.word = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Composite < :: std :: string :: String , >` for word failed"
                    .to_string()
            });
        self
    }
    ///Sends a `GET` request to `/query/texts`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, anything, empty, flag, json, maybe, reserved, word } = self;
        let anything = anything.map_err(Error::InvalidRequest)?;
        let empty = empty.map_err(Error::InvalidRequest)?;
        let flag = flag.map_err(Error::InvalidRequest)?;
        let json = json.map_err(Error::InvalidRequest)?;
        let maybe = maybe.map_err(Error::InvalidRequest)?;
        let reserved = reserved.map_err(Error::InvalidRequest)?;
        let word = word.map_err(Error::InvalidRequest)?;
        let url = format!("{}/query/texts", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("anything", &anything))
            .query(&progenitor_client::QueryParam::new("empty", &empty))
            .query(&progenitor_client::QueryParam::new("flag", &flag))
            .query(&progenitor_client::QueryParam::new("json", &json))
            .query(&progenitor_client::QueryParam::new("maybe", &maybe))
            .query(&progenitor_client::QueryParam::new("reserved", &reserved))
            .query(&progenitor_client::QueryParam::new("word", &word))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "query_texts",
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

/**Builder for [`Client::path_styles`]

[`Client::path_styles`]: super::Client::path_styles*/
#[derive(Clone)]
pub struct PathStyles<'a> {
    client: &'a super::Client,
    list: Result<
        ::progenitor_client::Composite<::std::vec::Vec<::std::string::String>>,
        String,
    >,
    object: Result<::progenitor_client::Composite<types::Range>, String>,
    label: Result<::progenitor_client::Composite<::std::vec::Vec<i32>>, String>,
    matrix: Result<::progenitor_client::Composite<types::Range>, String>,
    plain: Result<::std::string::String, String>,
}

impl<'a> PathStyles<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            list: Err("list was not initialized".to_string()),
            object: Err("object was not initialized".to_string()),
            label: Err("label was not initialized".to_string()),
            matrix: Err("matrix was not initialized".to_string()),
            plain: Err("plain was not initialized".to_string()),
        }
    }
    pub fn list<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<
            ::progenitor_client::Composite<::std::vec::Vec<::std::string::String>>,
        >,
    {
        self.list = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Composite < :: std :: vec :: Vec < :: std :: string :: String > , >` for list failed"
                    .to_string()
            });
        self
    }
    pub fn object<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Composite<types::Range>>,
    {
        self.object = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Composite < Range , >` for object failed"
                    .to_string()
            });
        self
    }
    pub fn label<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Composite<::std::vec::Vec<i32>>>,
    {
        self.label = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Composite < :: std :: vec :: Vec < i32 > , >` for label failed"
                    .to_string()
            });
        self
    }
    pub fn matrix<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Composite<types::Range>>,
    {
        self.matrix = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Composite < Range , >` for matrix failed"
                    .to_string()
            });
        self
    }
    pub fn plain<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.plain = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for plain failed".to_string()
            });
        self
    }
    ///Sends a `GET` request to `/path/{list}/{object}/{label}/{matrix}/{plain}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, list, object, label, matrix, plain } = self;
        let list = list.map_err(Error::InvalidRequest)?;
        let object = object.map_err(Error::InvalidRequest)?;
        let label = label.map_err(Error::InvalidRequest)?;
        let matrix = matrix.map_err(Error::InvalidRequest)?;
        let plain = plain.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/path/{}/{}/{}/{}/{}", client.baseurl, encode_path(& list.to_string()),
            encode_path(& object.to_string()), encode_path(& label.to_string()),
            encode_path(& matrix.to_string()), encode_path(& plain.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "path_styles",
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

/**Builder for [`Client::path_texts`]

[`Client::path_texts`]: super::Client::path_texts*/
#[derive(Clone)]
pub struct PathTexts<'a> {
    client: &'a super::Client,
    when: Result<::progenitor_client::Timestamp, String>,
    day: Result<::std::string::String, String>,
    colour: Result<crate::types::Colour, String>,
    untyped: Result<::std::string::String, String>,
    format: Result<::std::string::String, String>,
}

impl<'a> PathTexts<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            when: Err("when was not initialized".to_string()),
            day: Err("day was not initialized".to_string()),
            colour: Err("colour was not initialized".to_string()),
            untyped: Err("untyped was not initialized".to_string()),
            format: Err("format was not initialized".to_string()),
        }
    }
    pub fn when<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.when = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for when failed"
                    .to_string()
            });
        self
    }
    pub fn day<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.day = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for day failed".to_string()
            });
        self
    }
    pub fn colour<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Colour>,
    {
        self.colour = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: types :: Colour` for colour failed".to_string()
            });
        self
    }
    pub fn untyped<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.untyped = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for untyped failed"
                    .to_string()
            });
        self
    }
    pub fn format<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.format = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for format failed"
                    .to_string()
            });
        self
    }
    ///Sends a `GET` request to `/path/{when}/{day}/{colour}/{untyped}.{format}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, when, day, colour, untyped, format } = self;
        let when = when.map_err(Error::InvalidRequest)?;
        let day = day.map_err(Error::InvalidRequest)?;
        let colour = colour.map_err(Error::InvalidRequest)?;
        let untyped = untyped.map_err(Error::InvalidRequest)?;
        let format = format.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/path/{}/{}/{}/{}.{}", client.baseurl, encode_path(& when.to_string()),
            encode_path(& day.to_string()), encode_path(& colour.to_string()),
            encode_path(& untyped.to_string()), encode_path(& format.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "path_texts",
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

/**Builder for [`Client::send_headers`]

[`Client::send_headers`]: super::Client::send_headers*/
#[derive(Clone)]
pub struct SendHeaders<'a> {
    client: &'a super::Client,
    x_json: Result<Option<::progenitor_client::Composite<types::Range>>, String>,
    x_list: Result<
        Option<::progenitor_client::Composite<::std::vec::Vec<::std::string::String>>>,
        String,
    >,
    x_maybe: Result<Option<::std::string::String>, String>,
    x_number: Result<i32, String>,
    x_object: Result<Option<::progenitor_client::Composite<types::Range>>, String>,
}

impl<'a> SendHeaders<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            x_json: Ok(None),
            x_list: Ok(None),
            x_maybe: Ok(None),
            x_number: Err("x_number was not initialized".to_string()),
            x_object: Ok(None),
        }
    }
    pub fn x_json<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Composite<types::Range>>,
    {
        self.x_json = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Composite < Range , >` for x_json failed"
                    .to_string()
            });
        self
    }
    pub fn x_list<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<
            ::progenitor_client::Composite<::std::vec::Vec<::std::string::String>>,
        >,
    {
        self.x_list = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Composite < :: std :: vec :: Vec < :: std :: string :: String > , >` for x_list failed"
                    .to_string()
            });
        self
    }
    pub fn x_maybe<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.x_maybe = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for x_maybe failed"
                    .to_string()
            });
        self
    }
    pub fn x_number<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.x_number = value
            .try_into()
            .map_err(|_| "conversion to `i32` for x_number failed".to_string());
        self
    }
    pub fn x_object<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Composite<types::Range>>,
    {
        self.x_object = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Composite < Range , >` for x_object failed"
                    .to_string()
            });
        self
    }
    ///Sends a `GET` request to `/headers`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, x_json, x_list, x_maybe, x_number, x_object } = self;
        let x_json = x_json.map_err(Error::InvalidRequest)?;
        let x_list = x_list.map_err(Error::InvalidRequest)?;
        let x_maybe = x_maybe.map_err(Error::InvalidRequest)?;
        let x_number = x_number.map_err(Error::InvalidRequest)?;
        let x_object = x_object.map_err(Error::InvalidRequest)?;
        let url = format!("{}/headers", client.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(6usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        if let Some(value) = x_json {
            header_map.append("X-Json", value.to_string().try_into()?);
        }
        if let Some(value) = x_list {
            header_map.append("X-List", value.to_string().try_into()?);
        }
        if let Some(value) = x_maybe {
            header_map.append("X-Maybe", value.to_string().try_into()?);
        }
        header_map.append("X-Number", x_number.to_string().try_into()?);
        if let Some(value) = x_object {
            header_map.append("X-Object", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = client.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "send_headers",
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

/**Builder for [`Client::send_cookies`]

[`Client::send_cookies`]: super::Client::send_cookies*/
#[derive(Clone)]
pub struct SendCookies<'a> {
    client: &'a super::Client,
    cookie_host: Result<Option<::std::string::String>, String>,
    list: Result<Option<::progenitor_client::Composite<::std::vec::Vec<i32>>>, String>,
    session: Result<::std::string::String, String>,
}

impl<'a> SendCookies<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            cookie_host: Ok(None),
            list: Ok(None),
            session: Err("session was not initialized".to_string()),
        }
    }
    pub fn cookie_host<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.cookie_host = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for cookie_host failed"
                    .to_string()
            });
        self
    }
    pub fn list<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Composite<::std::vec::Vec<i32>>>,
    {
        self.list = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Composite < :: std :: vec :: Vec < i32 > , >` for list failed"
                    .to_string()
            });
        self
    }
    pub fn session<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.session = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for session failed"
                    .to_string()
            });
        self
    }
    ///Sends a `GET` request to `/cookies`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, cookie_host, list, session } = self;
        let cookie_host = cookie_host.map_err(Error::InvalidRequest)?;
        let list = list.map_err(Error::InvalidRequest)?;
        let session = session.map_err(Error::InvalidRequest)?;
        let url = format!("{}/cookies", client.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(4usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        if let Some(value) = cookie_host {
            header_map.append("cookie-host", value.to_string().try_into()?);
        }
        if let Some(value) = list {
            header_map.append("list", value.to_string().try_into()?);
        }
        header_map.append("session", session.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = client.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "send_cookies",
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

/**Builder for [`Client::send_names`]

[`Client::send_names`]: super::Client::send_names*/
#[derive(Clone)]
pub struct SendNames<'a> {
    client: &'a super::Client,
    id: Result<::std::string::String, String>,
    send_path: Result<::std::string::String, String>,
    top: Result<Option<i32>, String>,
    body_query: Result<Option<::std::string::String>, String>,
    header_map_query: Result<Option<::std::string::String>, String>,
    id_query: Result<Option<::std::string::String>, String>,
    ids: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    ids_query: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    new_query: Result<Option<::std::string::String>, String>,
    id_header: Result<Option<::std::string::String>, String>,
    body: Result<types::builder::Range, String>,
}

impl<'a> SendNames<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            send_path: Err("send_path was not initialized".to_string()),
            top: Ok(None),
            body_query: Ok(None),
            header_map_query: Ok(None),
            id_query: Ok(None),
            ids: Ok(None),
            ids_query: Ok(None),
            new_query: Ok(None),
            id_header: Ok(None),
            body: Ok(::std::default::Default::default()),
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
    pub fn send_path<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.send_path = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for send_path failed"
                    .to_string()
            });
        self
    }
    pub fn top<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.top = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for top failed".to_string());
        self
    }
    pub fn body_query<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.body_query = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for body_query failed"
                    .to_string()
            });
        self
    }
    pub fn header_map_query<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.header_map_query = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for header_map_query failed"
                    .to_string()
            });
        self
    }
    pub fn id_query<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.id_query = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for id_query failed"
                    .to_string()
            });
        self
    }
    pub fn ids<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
    {
        self.ids = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < :: std :: string :: String >` for ids failed"
                    .to_string()
            });
        self
    }
    pub fn ids_query<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
    {
        self.ids_query = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < :: std :: string :: String >` for ids_query failed"
                    .to_string()
            });
        self
    }
    pub fn new_query<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.new_query = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for new_query failed"
                    .to_string()
            });
        self
    }
    pub fn id_header<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.id_header = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for id_header failed"
                    .to_string()
            });
        self
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
    ///Sends a `PUT` request to `/names/{id}/{send}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self {
            client,
            id,
            send_path,
            top,
            body_query,
            header_map_query,
            id_query,
            ids,
            ids_query,
            new_query,
            id_header,
            body,
        } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let send_path = send_path.map_err(Error::InvalidRequest)?;
        let top = top.map_err(Error::InvalidRequest)?;
        let body_query = body_query.map_err(Error::InvalidRequest)?;
        let header_map_query = header_map_query.map_err(Error::InvalidRequest)?;
        let id_query = id_query.map_err(Error::InvalidRequest)?;
        let ids = ids.map_err(Error::InvalidRequest)?;
        let ids_query = ids_query.map_err(Error::InvalidRequest)?;
        let new_query = new_query.map_err(Error::InvalidRequest)?;
        let id_header = id_header.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::Range::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/names/{}/{}", client.baseurl, encode_path(& id.to_string()),
            encode_path(& send_path.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        if let Some(value) = id_header {
            header_map.append("id-header", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = client
            .client
            .put(url)
            .json(&body)
            .query(&progenitor_client::QueryParam::new("$top", &top))
            .query(&progenitor_client::QueryParam::new("body-query", &body_query))
            .query(
                &progenitor_client::QueryParam::new(
                    "header_map-query",
                    &header_map_query,
                ),
            )
            .query(&progenitor_client::QueryParam::new("id-query", &id_query))
            .query(&progenitor_client::QueryParam::new("ids", &ids))
            .query(&progenitor_client::QueryParam::new("ids[]-query", &ids_query))
            .query(&progenitor_client::QueryParam::new("new-query", &new_query))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "send_names",
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

/**Builder for [`Client::get_methods`]

[`Client::get_methods`]: super::Client::get_methods*/
#[derive(Clone)]
pub struct GetMethods<'a> {
    client: &'a super::Client,
}

impl<'a> GetMethods<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }
    ///Sends a `GET` request to `/methods`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client } = self;
        let url = format!("{}/methods", client.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "get_methods",
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

/**Builder for [`Client::trace_it`]

[`Client::trace_it`]: super::Client::trace_it*/
#[derive(Clone)]
pub struct TraceIt<'a> {
    client: &'a super::Client,
}

impl<'a> TraceIt<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }
    ///Sends a `TRACE` request to `/methods`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client } = self;
        let url = format!("{}/methods", client.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "trace_it",
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

/**Builder for [`Client::ask_options`]

[`Client::ask_options`]: super::Client::ask_options*/
#[derive(Clone)]
pub struct AskOptions<'a> {
    client: &'a super::Client,
    q: Result<Option<::std::string::String>, String>,
}

impl<'a> AskOptions<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            q: Ok(None),
        }
    }
    pub fn q<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.q = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for q failed".to_string()
            });
        self
    }
    ///Sends a `OPTIONS` request to `/methods`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, q } = self;
        let q = q.map_err(Error::InvalidRequest)?;
        let url = format!("{}/methods", client.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .head(url)
            .query(&progenitor_client::QueryParam::new("q", &q))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "ask_options",
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

impl<'a> ::std::fmt::Debug for QueryLists<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("QueryLists").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for QueryObjects<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("QueryObjects").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for QueryTexts<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("QueryTexts").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for PathStyles<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PathStyles").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for PathTexts<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PathTexts").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SendHeaders<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendHeaders").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SendCookies<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendCookies").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SendNames<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendNames").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetMethods<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetMethods").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for TraceIt<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TraceIt").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for AskOptions<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AskOptions").finish_non_exhaustive()
    }
}
