// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**List contacts, ordered by id

The end of the data is a page shorter than `limit`. Whether the filter pair may be repeated and whether it matches whole values is unknown.

**Answers:** 200 with `ContactModel[]`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** observed.

Evidence of the answers: 200 observed in a client of 2025.

Sources: public client Obseum.Mluvii.Client (2024-2025); vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Contacts/ContactModel.

Sends a `GET` request to `/api/v1/Contacts`

Arguments:
- `department_id`: Id of the tenant.
- `filter_field`: Name of a contact field, for example oo1_guest_email.
- `filter_value`: Value to look for in the field named by `filterField`.
- `limit`: How many items to answer at most. 10 to 10000 were seen in use; default and maximum are unknown.
- `offset`: How many items to skip, from zero.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut contacts = client.list_contacts().department_id(7).limit(50).items();
while let Some(item) = contacts.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_contacts(&self) -> builder::ListContacts<'_> {
        builder::ListContacts::new(self)
    }
    /**Create contacts

Creates as many contacts as the array has items and answers their ids. Whether the code is 200 or 201 is not certain.

**Answers:** 200 with `integer[]`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** observed.

Evidence of the answers: body observed; the client reads 32-bit ids while contact ids are int64 elsewhere; code 200 or 201.

Sources: public client Obseum.Mluvii.Client (2024-2025); vendor docs: public-api/swagger.

Sends a `POST` request to `/api/v1/Contacts`

Arguments:
- `department_id`: Id of the tenant.
- `body`

```no_run
use std::collections::BTreeMap;
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let contact_fields = types::ContactFields(
    BTreeMap::from([("key".to_owned(), vec!["value".to_owned()])]),
);
let answer = client.create_contacts().body(vec![contact_fields]).send().await?;
println!("{:?}", *answer);
# Ok(())
# }
```*/
    pub fn create_contacts(&self) -> builder::CreateContacts<'_> {
        builder::CreateContacts::new(self)
    }
    /**Read one contact

Named by the vendor; only the older path with the tenant was seen in use.

**Answers:** 200 with `ContactModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Contacts/ContactModel.

Sends a `GET` request to `/api/v1/Contacts/{id}`

Arguments:
- `id`: Id of the contact.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let contact = client.get_contact().id(12).send().await?;
println!("{:?}", *contact);
# Ok(())
# }
```*/
    pub fn get_contact(&self) -> builder::GetContact<'_> {
        builder::GetContact::new(self)
    }
    /**Change the fields of a contact

Whether fields that are not sent are kept or cleared is unknown. Known clients take any 2xx as success.

**Answers:** 200, 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: a client takes any 2xx.

Sources: public client Obseum.Mluvii.Client (2024-2025); vendor docs: public-api/swagger.

Sends a `PUT` request to `/api/v1/Contacts/{id}`

Arguments:
- `id`: Id of the contact.
- `body`

```no_run
use std::collections::BTreeMap;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = BTreeMap::from([("key".to_owned(), vec!["value".to_owned()])]);
client.update_contact().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn update_contact(&self) -> builder::UpdateContact<'_> {
        builder::UpdateContact::new(self)
    }
    /**Delete one contact

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger.

Sends a `DELETE` request to `/api/v1/Contacts/{id}`

Arguments:
- `id`: Id of the contact.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
client.delete_contact().id(12).send().await?;
# Ok(())
# }
```*/
    pub fn delete_contact(&self) -> builder::DeleteContact<'_> {
        builder::DeleteContact::new(self)
    }
    /**Anonymise a contact in all its sessions

Named after the call that does it to a session.

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (medium inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger.

Sends a `POST` request to `/api/v1/Contacts/{id}/anonymize`

Arguments:
- `id`: Id of the contact.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
client.anonymize_contact().id(12).send().await?;
# Ok(())
# }
```*/
    pub fn anonymize_contact(&self) -> builder::AnonymizeContact<'_> {
        builder::AnonymizeContact::new(self)
    }
    /**Merge several contacts into one

What the answer holds is unknown.

**Answers:** 200 with `integer`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (medium inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Contacts/MergeModel.

It may really be: PUT /api/v1/Contacts/merge; POST /api/v1/Contacts/departments/{departmentId}/merge.

Sends a `POST` request to `/api/v1/Contacts/merge`

```no_run
use std::collections::BTreeMap;
use mluvii_client::types;
# async fn example(
#     client: &mluvii_client::Client,
# ) -> Result<(), Box<dyn std::error::Error>> {
let contact_data = types::IdentityDataModel::try_from(
    types::IdentityDataModel::builder()
        .full_name("Nora Ashby".to_owned())
        .data(BTreeMap::from([("key".to_owned(), vec!["value".to_owned()])])),
)?;
let body = types::MergeModel::builder().ids(vec![12_i64]).contact_data(contact_data);
let answer = client.merge_contacts().body(body).send().await?;
println!("{:?}", *answer);
# Ok(())
# }
```*/
    pub fn merge_contacts(&self) -> builder::MergeContacts<'_> {
        builder::MergeContacts::new(self)
    }
    /**List saved filters of the contact directory

**Answers:** 200 with `FilterModel[]`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Contacts/FilterModel.

It may really be: GET /api/v1/Contacts/filters/departments/{departmentId}.

Sends a `GET` request to `/api/v1/Contacts/filters`

Arguments:
- `department_id`: Id of the tenant.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut contact_filters = client.list_contact_filters().department_id(7).items();
while let Some(item) = contact_filters.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_contact_filters(&self) -> builder::ListContactFilters<'_> {
        builder::ListContactFilters::new(self)
    }
    /**List contacts of a tenant, the old way

Deprecated: newer clients use `listContacts` with `departmentId`. Contacts have the flat form here. May still work.

**Answers:** 200 with `FlatContact[]`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** observed.

Evidence of the answers: 200 observed from 2021 to 2024.

Sources: public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01).

Sends a `GET` request to `/api/v1/Contacts/departments/{departmentId}`

Arguments:
- `department_id`: Id of the tenant.
- `limit`: How many items to answer at most. 10 to 10000 were seen in use; default and maximum are unknown.
- `offset`: How many items to skip, from zero.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut department_contacts = client
    .list_department_contacts()
    .department_id(7)
    .limit(50)
    .items();
while let Some(item) = department_contacts.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_department_contacts(&self) -> builder::ListDepartmentContacts<'_> {
        builder::ListDepartmentContacts::new(self)
    }
    /**Create contacts in a tenant, the old way

Deprecated: newer clients use `createContacts`. One value per field here, unlike there.

**Answers:** 200 with `integer[]`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** observed.

Evidence of the answers: 200 and its body observed.

Sources: public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01).

Sends a `POST` request to `/api/v1/Contacts/departments/{departmentId}`

Arguments:
- `department_id`: Id of the tenant.
- `body`

```no_run
use std::collections::BTreeMap;
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let flat_contact_fields = types::FlatContactFields(
    BTreeMap::from([("key".to_owned(), "value".to_owned())]),
);
let answer = client
    .create_department_contacts()
    .department_id(7)
    .body(vec![flat_contact_fields])
    .send()
    .await?;
println!("{:?}", *answer);
# Ok(())
# }
```*/
    pub fn create_department_contacts(&self) -> builder::CreateDepartmentContacts<'_> {
        builder::CreateDepartmentContacts::new(self)
    }
    /**Read a contact inside a tenant, the old way

Deprecated: superseded by `getContact`. The answer is an array with the flat form of the contact.

**Answers:** 200 with `FlatContact[]`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: 200 observed; a client reads a list.

Sources: public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01).

Sends a `GET` request to `/api/v1/Contacts/{id}/departments/{departmentId}`

Arguments:
- `id`: Id of the contact.
- `department_id`: Id of the tenant.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut department_contact = client
    .get_department_contact()
    .id(12)
    .department_id(7)
    .items();
while let Some(item) = department_contact.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn get_department_contact(&self) -> builder::GetDepartmentContact<'_> {
        builder::GetDepartmentContact::new(self)
    }
}

/**Builder for [`Client::list_contacts`]

[`Client::list_contacts`]: super::Client::list_contacts*/
#[derive(Clone)]
pub struct ListContacts<'a> {
    client: &'a super::Client,
    department_id: Result<Option<i32>, String>,
    filter_field: Result<Option<::std::string::String>, String>,
    filter_value: Result<Option<::std::string::String>, String>,
    limit: Result<Option<i32>, String>,
    offset: Result<Option<i32>, String>,
}

impl<'a> ListContacts<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            department_id: Ok(None),
            filter_field: Ok(None),
            filter_value: Ok(None),
            limit: Ok(None),
            offset: Ok(None),
        }
    }
    pub fn department_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.department_id = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for department_id failed".to_string());
        self
    }
    pub fn filter_field<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.filter_field = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for filter_field failed"
                    .to_string()
            });
        self
    }
    pub fn filter_value<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.filter_value = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for filter_value failed"
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
    ///Sends a `GET` request to `/api/v1/Contacts`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::ContactModel>>, Error<()>> {
        let Self { client, department_id, filter_field, filter_value, limit, offset } = self;
        let department_id = department_id.map_err(Error::InvalidRequest)?;
        let filter_field = filter_field.map_err(Error::InvalidRequest)?;
        let filter_value = filter_value.map_err(Error::InvalidRequest)?;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let offset = offset.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Contacts", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("departmentId", &department_id))
            .query(&progenitor_client::QueryParam::new("filterField", &filter_field))
            .query(&progenitor_client::QueryParam::new("filterValue", &filter_value))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_contacts",
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

impl<'a> ListContacts<'a> {
    /**All items, page after page, as a stream.

Begins where `offset` was set, with pages of the size that `limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::ContactModel> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The pages, as a stream.

Begins where `offset` was set, with pages of the size that `limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::ContactModel> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options, or read on from a stored place. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::ContactModel> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listContacts",
            style: Style::Offset,
            page_size: PageSize {
                default: 200,
                smallest: 1,
                largest: None,
            },
            moving_sort_key: false,
        };
        let Self { client, department_id, filter_field, filter_value, offset, limit } = self;
        let client = client.clone();
        let start = Start::new(offset, limit);
        let fetch = move |ask: Ask| {
            let client = client.clone();
            let department_id = department_id.clone();
            let filter_field = filter_field.clone();
            let filter_value = filter_value.clone();
            async move {
                let call = ListContacts {
                    client: &client,
                    department_id,
                    filter_field,
                    filter_value,
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
                |item: &types::ContactModel| {
                    Some(item).map(|part| &part.id).map(|key| key.to_string())
                },
                fetch,
            )
            .options(options)
    }
}

/**Builder for [`Client::create_contacts`]

[`Client::create_contacts`]: super::Client::create_contacts*/
#[derive(Clone)]
pub struct CreateContacts<'a> {
    client: &'a super::Client,
    department_id: Result<Option<i32>, String>,
    body: Result<::std::vec::Vec<types::ContactFields>, String>,
}

impl<'a> CreateContacts<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            department_id: Ok(None),
            body: Err("body was not initialized".to_string()),
        }
    }
    pub fn department_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.department_id = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for department_id failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<types::ContactFields>>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < ContactFields >` for body failed"
                    .to_string()
            });
        self
    }
    ///Sends a `POST` request to `/api/v1/Contacts`
    pub async fn send(self) -> Result<ResponseValue<::std::vec::Vec<i64>>, Error<()>> {
        let Self { client, department_id, body } = self;
        let department_id = department_id.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Contacts", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("departmentId", &department_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_contacts",
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

/**Builder for [`Client::get_contact`]

[`Client::get_contact`]: super::Client::get_contact*/
#[derive(Clone)]
pub struct GetContact<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
}

impl<'a> GetContact<'a> {
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
    ///Sends a `GET` request to `/api/v1/Contacts/{id}`
    pub async fn send(self) -> Result<ResponseValue<types::ContactModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Contacts/{}", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "get_contact",
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

/**Builder for [`Client::update_contact`]

[`Client::update_contact`]: super::Client::update_contact*/
#[derive(Clone)]
pub struct UpdateContact<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
    body: Result<types::ContactFields, String>,
}

impl<'a> UpdateContact<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            body: Err("body was not initialized".to_string()),
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
        V: std::convert::TryInto<types::ContactFields>,
    {
        self.body = value
            .try_into()
            .map_err(|_| "conversion to `ContactFields` for body failed".to_string());
        self
    }
    ///Sends a `PUT` request to `/api/v1/Contacts/{id}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Contacts/{}", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "update_contact",
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

/**Builder for [`Client::delete_contact`]

[`Client::delete_contact`]: super::Client::delete_contact*/
#[derive(Clone)]
pub struct DeleteContact<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
}

impl<'a> DeleteContact<'a> {
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
    ///Sends a `DELETE` request to `/api/v1/Contacts/{id}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Contacts/{}", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "delete_contact",
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

/**Builder for [`Client::anonymize_contact`]

[`Client::anonymize_contact`]: super::Client::anonymize_contact*/
#[derive(Clone)]
pub struct AnonymizeContact<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
}

impl<'a> AnonymizeContact<'a> {
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
    ///Sends a `POST` request to `/api/v1/Contacts/{id}/anonymize`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Contacts/{}/anonymize", client.baseurl, encode_path(& id
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
            operation_id: "anonymize_contact",
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

/**Builder for [`Client::merge_contacts`]

[`Client::merge_contacts`]: super::Client::merge_contacts*/
#[derive(Clone)]
pub struct MergeContacts<'a> {
    client: &'a super::Client,
    body: Result<types::builder::MergeModel, String>,
}

impl<'a> MergeContacts<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::MergeModel>,
        <V as std::convert::TryInto<types::MergeModel>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `MergeModel` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(types::builder::MergeModel) -> types::builder::MergeModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/api/v1/Contacts/merge`
    pub async fn send(self) -> Result<ResponseValue<i64>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| types::MergeModel::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Contacts/merge", client.baseurl,);
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
            operation_id: "merge_contacts",
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

/**Builder for [`Client::list_contact_filters`]

[`Client::list_contact_filters`]: super::Client::list_contact_filters*/
#[derive(Clone)]
pub struct ListContactFilters<'a> {
    client: &'a super::Client,
    department_id: Result<Option<i32>, String>,
}

impl<'a> ListContactFilters<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            department_id: Ok(None),
        }
    }
    pub fn department_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.department_id = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for department_id failed".to_string());
        self
    }
    ///Sends a `GET` request to `/api/v1/Contacts/filters`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::FilterModel>>, Error<()>> {
        let Self { client, department_id } = self;
        let department_id = department_id.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Contacts/filters", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("departmentId", &department_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_contact_filters",
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

impl<'a> ListContactFilters<'a> {
    /**The items of the answer, as a stream.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::FilterModel> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The answer as a stream of one page.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::FilterModel> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::FilterModel> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listContactFilters",
            style: Style::Whole,
            page_size: PageSize {
                default: 100,
                smallest: 1,
                largest: None,
            },
            moving_sort_key: false,
        };
        let Self { client, department_id } = self;
        let client = client.clone();
        let start = Ok(Start::default());
        let fetch = move |_: Ask| {
            let client = client.clone();
            let department_id = department_id.clone();
            async move {
                let call = ListContactFilters {
                    client: &client,
                    department_id,
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
        Paginator::new(&LIST, start, |_: &types::FilterModel| None, fetch)
            .options(options)
    }
}

/**Builder for [`Client::list_department_contacts`]

[`Client::list_department_contacts`]: super::Client::list_department_contacts*/
#[derive(Clone)]
pub struct ListDepartmentContacts<'a> {
    client: &'a super::Client,
    department_id: Result<i32, String>,
    limit: Result<Option<i32>, String>,
    offset: Result<Option<i32>, String>,
}

impl<'a> ListDepartmentContacts<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            department_id: Err("department_id was not initialized".to_string()),
            limit: Ok(None),
            offset: Ok(None),
        }
    }
    pub fn department_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.department_id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for department_id failed".to_string());
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
    ///Sends a `GET` request to `/api/v1/Contacts/departments/{departmentId}`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::FlatContact>>, Error<()>> {
        let Self { client, department_id, limit, offset } = self;
        let department_id = department_id.map_err(Error::InvalidRequest)?;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let offset = offset.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Contacts/departments/{}", client.baseurl, encode_path(&
            department_id.to_string()),
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
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_department_contacts",
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

impl<'a> ListDepartmentContacts<'a> {
    /**All items, page after page, as a stream.

Begins where `offset` was set, with pages of the size that `limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::FlatContact> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The pages, as a stream.

Begins where `offset` was set, with pages of the size that `limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::FlatContact> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options, or read on from a stored place. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::FlatContact> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listDepartmentContacts",
            style: Style::Offset,
            page_size: PageSize {
                default: 200,
                smallest: 1,
                largest: None,
            },
            moving_sort_key: false,
        };
        let Self { client, department_id, offset, limit } = self;
        let client = client.clone();
        let start = Start::new(offset, limit);
        let fetch = move |ask: Ask| {
            let client = client.clone();
            let department_id = department_id.clone();
            async move {
                let call = ListDepartmentContacts {
                    client: &client,
                    department_id,
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
                |item: &types::FlatContact| {
                    Some(item).map(|part| &part.id).map(|key| key.to_string())
                },
                fetch,
            )
            .options(options)
    }
}

/**Builder for [`Client::create_department_contacts`]

[`Client::create_department_contacts`]: super::Client::create_department_contacts*/
#[derive(Clone)]
pub struct CreateDepartmentContacts<'a> {
    client: &'a super::Client,
    department_id: Result<i32, String>,
    body: Result<::std::vec::Vec<types::FlatContactFields>, String>,
}

impl<'a> CreateDepartmentContacts<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            department_id: Err("department_id was not initialized".to_string()),
            body: Err("body was not initialized".to_string()),
        }
    }
    pub fn department_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.department_id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for department_id failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<types::FlatContactFields>>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < FlatContactFields >` for body failed"
                    .to_string()
            });
        self
    }
    ///Sends a `POST` request to `/api/v1/Contacts/departments/{departmentId}`
    pub async fn send(self) -> Result<ResponseValue<::std::vec::Vec<i64>>, Error<()>> {
        let Self { client, department_id, body } = self;
        let department_id = department_id.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Contacts/departments/{}", client.baseurl, encode_path(&
            department_id.to_string()),
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
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_department_contacts",
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

/**Builder for [`Client::get_department_contact`]

[`Client::get_department_contact`]: super::Client::get_department_contact*/
#[derive(Clone)]
pub struct GetDepartmentContact<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
    department_id: Result<i32, String>,
}

impl<'a> GetDepartmentContact<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            department_id: Err("department_id was not initialized".to_string()),
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
    pub fn department_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.department_id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for department_id failed".to_string());
        self
    }
    ///Sends a `GET` request to `/api/v1/Contacts/{id}/departments/{departmentId}`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::FlatContact>>, Error<()>> {
        let Self { client, id, department_id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let department_id = department_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Contacts/{}/departments/{}", client.baseurl, encode_path(& id
            .to_string()), encode_path(& department_id.to_string()),
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
            operation_id: "get_department_contact",
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

impl<'a> GetDepartmentContact<'a> {
    /**The items of the answer, as a stream.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::FlatContact> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The answer as a stream of one page.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::FlatContact> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::FlatContact> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "getDepartmentContact",
            style: Style::Whole,
            page_size: PageSize {
                default: 100,
                smallest: 1,
                largest: None,
            },
            moving_sort_key: false,
        };
        let Self { client, id, department_id } = self;
        let client = client.clone();
        let start = Ok(Start::default());
        let fetch = move |_: Ask| {
            let client = client.clone();
            let id = id.clone();
            let department_id = department_id.clone();
            async move {
                let call = GetDepartmentContact {
                    client: &client,
                    id,
                    department_id,
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
        Paginator::new(&LIST, start, |_: &types::FlatContact| None, fetch)
            .options(options)
    }
}

impl<'a> ::std::fmt::Debug for ListContacts<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListContacts").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for CreateContacts<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateContacts").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetContact<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetContact").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for UpdateContact<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateContact").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for DeleteContact<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteContact").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for AnonymizeContact<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AnonymizeContact").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for MergeContacts<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MergeContacts").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for ListContactFilters<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListContactFilters").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for ListDepartmentContacts<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListDepartmentContacts").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for CreateDepartmentContacts<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateDepartmentContacts").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetDepartmentContact<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetDepartmentContact").finish_non_exhaustive()
    }
}
