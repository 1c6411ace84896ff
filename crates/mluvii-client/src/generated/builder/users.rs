// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**List users

**Answers:** 200 with `UserModel[]`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** observed.

Evidence of the answers: 200 observed as a plain array, errors by analogy.

Sources: public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01); vendor script grafana-sync; vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Users/UserModel.

Sends a `GET` request to `/api/v1/Users`

Arguments:
- `company_id`: Id of the company.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut users = client.list_users().company_id(7).items();
while let Some(item) = users.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_users(&self) -> builder::ListUsers<'_> {
        builder::ListUsers::new(self)
    }
    /**Update several users at once (doubtful)

Deprecated and doubtful: a client wrote it to disable users and later turned to `setUserEnabled`.

**Answers:** 200, 400 with `BadRequestBody`, 401, 403.

**Evidence:** observed.

Evidence of the answers: unknown; 200 assumed.

Sources: public client APIGateway.Core (2021-2025) (method DisableUsers); public client ObseumEU.Mluvii.Client (history to 2024-01).

Sends a `PUT` request to `/api/v1/Users`

```no_run
use mluvii_client::types;
# async fn example(
#     client: &mluvii_client::Client,
# ) -> Result<(), Box<dyn std::error::Error>> {
let user_model = types::UserModel::try_from(
    types::UserModel::builder().id(12).enabled(true),
)?;
client.bulk_update_users().body(vec![user_model]).send().await?;
# Ok(())
# }
```*/
    pub fn bulk_update_users(&self) -> builder::BulkUpdateUsers<'_> {
        builder::BulkUpdateUsers::new(self)
    }
    /**Create a user

Known clients take any success and do not read the answer.

**Answers:** 200, 201 with `integer`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** observed.

Evidence of the answers: a client takes any success and does not read the body.

Sources: public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01); vendor model repository mluvii.ApiModels: Users/CreateUserModel.

Sends a `POST` request to `/api/v1/Users`

Arguments:
- `company_id`: Id of the company.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::CreateUserModel::builder()
    .first_name("Nora")
    .last_name("Ashby")
    .username("nora.ashby")
    .email("nora.ashby@example.com");
let answer = client.create_user().body(body).send().await?;
println!("{:?}", *answer);
# Ok(())
# }
```*/
    pub fn create_user(&self) -> builder::CreateUser<'_> {
        builder::CreateUser::new(self)
    }
    /**Read one user

The id is int64 in the 2018 snapshot while the `id` of a user is int32.

**Answers:** 200 with `UserModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** documented.

Evidence of the answers: all codes stand in the 2018 snapshot.

Sources: vendor swagger snapshot of 2018 (publicapi-go); public client APIGateway.Core (2021-2025); vendor docs: public-api/swagger.

Sends a `GET` request to `/api/v1/Users/{id}`

Arguments:
- `id`: Id of the user.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let user = client.get_user().id(12).send().await?;
println!("{:?}", *user);
# Ok(())
# }
```*/
    pub fn get_user(&self) -> builder::GetUser<'_> {
        builder::GetUser::new(self)
    }
    /**Change names, login name and e-mail address of a user

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Users/UpdateUserModel; vendor model repository mluvii.ApiModels: history of 2020-11, 2026-04.

Sends a `PUT` request to `/api/v1/Users/{id}`

Arguments:
- `id`: Id of the user.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::UpdateUserModel::builder()
    .first_name("Nora")
    .last_name("Ashby")
    .username("nora.ashby")
    .email("nora.ashby@example.com");
client.update_user().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn update_user(&self) -> builder::UpdateUser<'_> {
        builder::UpdateUser::new(self)
    }
    /**Enable or disable a user

Known clients take any 2xx as success.

**Answers:** 200, 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: a client takes any 2xx; since 2022-11 it copes with 204, but for which calls is not said.

Sources: public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01); vendor model repository mluvii.ApiModels: Users/SetEnabledModel.

Sends a `PUT` request to `/api/v1/Users/{id}/enabled`

Arguments:
- `id`: Id of the user.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::SetEnabledModel::builder().is_enabled(true);
client.set_user_enabled().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn set_user_enabled(&self) -> builder::SetUserEnabled<'_> {
        builder::SetUserEnabled::new(self)
    }
    /**Set the tenants of a user

By its name the model replaces the list; a client uses it to add one tenant. Known clients take any 2xx as success.

**Answers:** 200, 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: a client takes any 2xx; since 2022-11 it copes with 204, but for which calls is not said.

Sources: public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01); vendor model repository mluvii.ApiModels: Users/SetDepartmentMembershipModel.

Sends a `PUT` request to `/api/v1/Users/{id}/departments`

Arguments:
- `id`: Id of the user.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::SetDepartmentMembershipModel::builder().departments(vec![1]);
client.set_user_departments().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn set_user_departments(&self) -> builder::SetUserDepartments<'_> {
        builder::SetUserDepartments::new(self)
    }
    /**Set the company-wide roles of a user

Made like the observed `setUserEnabled` and `setUserDepartments`.

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Users/SetGlobalRolesModel.

Sends a `PUT` request to `/api/v1/Users/{id}/globalRoles`

Arguments:
- `id`: Id of the user.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::SetGlobalRolesModel::builder()
    .global_roles(vec![types::GlobalRole::Admin]);
client.set_user_global_roles().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn set_user_global_roles(&self) -> builder::SetUserGlobalRoles<'_> {
        builder::SetUserGlobalRoles::new(self)
    }
    /**Read the roles of a user in a tenant

**Answers:** 200 with `DepartmentRolesModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Users/DepartmentRolesModel.

Sends a `GET` request to `/api/v1/Users/{id}/departments/{departmentId}/roles`

Arguments:
- `id`: Id of the user.
- `department_id`: Id of the tenant.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let user_department_roles = client
    .get_user_department_roles()
    .id(12)
    .department_id(7)
    .send()
    .await?;
println!("{:?}", *user_department_roles);
# Ok(())
# }
```*/
    pub fn get_user_department_roles(&self) -> builder::GetUserDepartmentRoles<'_> {
        builder::GetUserDepartmentRoles::new(self)
    }
    /**Set the roles of a user in a tenant

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Users/DepartmentRolesModel.

Sends a `PUT` request to `/api/v1/Users/{id}/departments/{departmentId}/roles`

Arguments:
- `id`: Id of the user.
- `department_id`: Id of the tenant.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::DepartmentRolesModel::builder()
    .roles(vec![types::DepartmentRole::Operator]);
client.set_user_department_roles().id(12).department_id(7).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn set_user_department_roles(&self) -> builder::SetUserDepartmentRoles<'_> {
        builder::SetUserDepartmentRoles::new(self)
    }
    /**Trigger a password reset

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger.

It may really be: PUT /api/v1/Users/{id}/resetPassword; POST /api/v1/Users/{id}/passwordReset.

Sends a `POST` request to `/api/v1/Users/{id}/resetPassword`

Arguments:
- `id`: Id of the user.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
client.reset_user_password().id(12).send().await?;
# Ok(())
# }
```*/
    pub fn reset_user_password(&self) -> builder::ResetUserPassword<'_> {
        builder::ResetUserPassword::new(self)
    }
    /**Read the current states of all operators

**Answers:** 200 with `OperatorStateModel[]`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** observed.

Evidence of the answers: 200 observed as a plain array, errors by analogy.

Sources: public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01); vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Users/OperatorStateModel.

Sends a `GET` request to `/api/v1/Users/operatorStates`

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut current_operator_states = client.list_current_operator_states().items();
while let Some(item) = current_operator_states.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_current_operator_states(
        &self,
    ) -> builder::ListCurrentOperatorStates<'_> {
        builder::ListCurrentOperatorStates::new(self)
    }
    /**Read the state history of an operator, by page

The window is bounded by `LastModified` and `DateLimit`. A client makes a first request only to learn `totalCount`.

**Answers:** 200 with `OperatorStatesModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: 200 observed, errors by analogy.

Sources: public client APIGateway.Core (2021-2025); vendor model repository mluvii.ApiModels: Users/OperatorStatesModel; vendor model repository mluvii.ApiModels: history of 2022-03.

Sends a `GET` request to `/api/v1/Users/{id}/operatorStates`

Arguments:
- `id`: Id of the user.
- `date_limit`: End of the window; a client sends UTC without Z.
- `last_modified`: Start of the window; a client sends UTC without Z.
- `limit`: Size of a page; 5 to 500 seen.
- `page`: Number of the page, from 1.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut operator_states = client
    .list_operator_states()
    .id(12)
    .last_modified("2026-10-01T00:00:00Z")
    .limit(50)
    .items();
while let Some(item) = operator_states.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_operator_states(&self) -> builder::ListOperatorStates<'_> {
        builder::ListOperatorStates::new(self)
    }
    /**Read the current state of an operator

**Answers:** 200 with `OperatorStateModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (medium inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Users/OperatorStateModel; vendor model repository mluvii.ApiModels: history of 2021-03 new operator state endpoints.

Sends a `GET` request to `/api/v1/Users/{id}/operatorState`

Arguments:
- `id`: Id of the user.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let operator_state = client.get_operator_state().id(12).send().await?;
println!("{:?}", *operator_state);
# Ok(())
# }
```*/
    pub fn get_operator_state(&self) -> builder::GetOperatorState<'_> {
        builder::GetOperatorState::new(self)
    }
    /**Set the state of an operator

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (medium inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Users/SetOperatorStateModel.

Sends a `PUT` request to `/api/v1/Users/{id}/operatorState`

Arguments:
- `id`: Id of the user.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::SetOperatorStateModel::builder()
    .state_kind(types::OperatorStateKind::Offline);
client.set_operator_state().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn set_operator_state(&self) -> builder::SetOperatorState<'_> {
        builder::SetOperatorState::new(self)
    }
    /**Read the older availability of all users

Deprecated: the model is older than the operator states (2020-11), which took its place.

**Answers:** 200 with `UserStatusInfoModel[]`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Users/StatusModel: UserStatusInfoModel.

Sends a `GET` request to `/api/v1/Users/status`

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut user_statuses = client.list_user_statuses().items();
while let Some(item) = user_statuses.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_user_statuses(&self) -> builder::ListUserStatuses<'_> {
        builder::ListUserStatuses::new(self)
    }
    /**Read the older availability of a user

Deprecated: the operator states took its place.

**Answers:** 200 with `UserStatusInfoModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Users/StatusModel: UserStatusInfoModel.

Sends a `GET` request to `/api/v1/Users/{id}/status`

Arguments:
- `id`: Id of the user.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let user_status = client.get_user_status().id(12).send().await?;
println!("{:?}", *user_status);
# Ok(())
# }
```*/
    pub fn get_user_status(&self) -> builder::GetUserStatus<'_> {
        builder::GetUserStatus::new(self)
    }
    /**Set the older availability of a user

Deprecated: the operator states took its place.

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Users/StatusModel: SetAvailabilityStatusModel.

Sends a `PUT` request to `/api/v1/Users/{id}/status`

Arguments:
- `id`: Id of the user.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::SetAvailabilityStatusModel::builder()
    .status(types::UserAvailabilityStatus::Default);
client.set_user_status().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn set_user_status(&self) -> builder::SetUserStatus<'_> {
        builder::SetUserStatus::new(self)
    }
    /**Create an invitation link to an operator

A link is valid until it is invalidated.

**Answers:** 200 with `ResponseInvitationModel`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor docs: public-api (overview) (unlimited validity, can be invalidated); vendor model repository mluvii.ApiModels: Users/InvitationModel.

It may really be: POST /api/v1/Users/invitation; POST /api/v1/Invitations.

Sends a `POST` request to `/api/v1/Users/invitations`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::CreateInvitationModel::builder().operator_id(7).department_id(7);
let answer = client.create_invitation().body(body).send().await?;
println!("{:?}", *answer);
# Ok(())
# }
```*/
    pub fn create_invitation(&self) -> builder::CreateInvitation<'_> {
        builder::CreateInvitation::new(self)
    }
    /**Invalidate an invitation

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor docs: public-api (overview).

Sends a `DELETE` request to `/api/v1/Users/invitations/{id}`

Arguments:
- `id`: Id of the invitation.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
client.delete_invitation().id(12).send().await?;
# Ok(())
# }
```*/
    pub fn delete_invitation(&self) -> builder::DeleteInvitation<'_> {
        builder::DeleteInvitation::new(self)
    }
    /**Read application settings of a user

**Answers:** 200 with `UserSettingsModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Users/UserSettingsModel.

Sends a `GET` request to `/api/v1/Users/{id}/settings`

Arguments:
- `id`: Id of the user.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let user_settings = client.get_user_settings().id(12).send().await?;
println!("{:?}", *user_settings);
# Ok(())
# }
```*/
    pub fn get_user_settings(&self) -> builder::GetUserSettings<'_> {
        builder::GetUserSettings::new(self)
    }
    /**Change application settings of a user

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Users/UserSettingsModel.

Sends a `PUT` request to `/api/v1/Users/{id}/settings`

Arguments:
- `id`: Id of the user.
- `body`

```no_run
use std::collections::BTreeMap;
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::UpdateSettingsModel::builder()
    .settings(BTreeMap::from([("key".to_owned(), "value".to_owned())]));
client.set_user_settings().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn set_user_settings(&self) -> builder::SetUserSettings<'_> {
        builder::SetUserSettings::new(self)
    }
}

/**Builder for [`Client::list_users`]

[`Client::list_users`]: super::Client::list_users*/
#[derive(Clone)]
pub struct ListUsers<'a> {
    client: &'a super::Client,
    company_id: Result<Option<i32>, String>,
}

impl<'a> ListUsers<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            company_id: Ok(None),
        }
    }
    pub fn company_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.company_id = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for company_id failed".to_string());
        self
    }
    ///Sends a `GET` request to `/api/v1/Users`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::UserModel>>, Error<()>> {
        let Self { client, company_id } = self;
        let company_id = company_id.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Users", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("companyId", &company_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_users",
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

impl<'a> ListUsers<'a> {
    /**The items of the answer, as a stream.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::UserModel> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The answer as a stream of one page.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::UserModel> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::UserModel> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listUsers",
            style: Style::Whole,
            page_size: PageSize {
                default: 100,
                smallest: 1,
                largest: None,
            },
            moving_sort_key: false,
        };
        let Self { client, company_id } = self;
        let client = client.clone();
        let start = Ok(Start::default());
        let fetch = move |_: Ask| {
            let client = client.clone();
            let company_id = company_id.clone();
            async move {
                let call = ListUsers {
                    client: &client,
                    company_id,
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
        Paginator::new(&LIST, start, |_: &types::UserModel| None, fetch).options(options)
    }
}

/**Builder for [`Client::bulk_update_users`]

[`Client::bulk_update_users`]: super::Client::bulk_update_users*/
#[derive(Clone)]
pub struct BulkUpdateUsers<'a> {
    client: &'a super::Client,
    body: Result<::std::vec::Vec<types::UserModel>, String>,
}

impl<'a> BulkUpdateUsers<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Err("body was not initialized".to_string()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<types::UserModel>>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < UserModel >` for body failed"
                    .to_string()
            });
        self
    }
    ///Sends a `PUT` request to `/api/v1/Users`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Users", client.baseurl,);
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
            operation_id: "bulk_update_users",
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

/**Builder for [`Client::create_user`]

[`Client::create_user`]: super::Client::create_user*/
#[derive(Clone)]
pub struct CreateUser<'a> {
    client: &'a super::Client,
    company_id: Result<Option<i32>, String>,
    body: Result<types::builder::CreateUserModel, String>,
}

impl<'a> CreateUser<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            company_id: Ok(None),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn company_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.company_id = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for company_id failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateUserModel>,
        <V as std::convert::TryInto<types::CreateUserModel>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreateUserModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateUserModel,
        ) -> types::builder::CreateUserModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/api/v1/Users`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::option::Option<i32>>, Error<()>> {
        let Self { client, company_id, body } = self;
        let company_id = company_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::CreateUserModel::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Users", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("companyId", &company_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_user",
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

/**Builder for [`Client::get_user`]

[`Client::get_user`]: super::Client::get_user*/
#[derive(Clone)]
pub struct GetUser<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
}

impl<'a> GetUser<'a> {
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
    ///Sends a `GET` request to `/api/v1/Users/{id}`
    pub async fn send(self) -> Result<ResponseValue<types::UserModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Users/{}", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "get_user",
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

/**Builder for [`Client::update_user`]

[`Client::update_user`]: super::Client::update_user*/
#[derive(Clone)]
pub struct UpdateUser<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    body: Result<types::builder::UpdateUserModel, String>,
}

impl<'a> UpdateUser<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for id failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateUserModel>,
        <V as std::convert::TryInto<types::UpdateUserModel>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `UpdateUserModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateUserModel,
        ) -> types::builder::UpdateUserModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/api/v1/Users/{id}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::UpdateUserModel::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Users/{}", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "update_user",
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

/**Builder for [`Client::set_user_enabled`]

[`Client::set_user_enabled`]: super::Client::set_user_enabled*/
#[derive(Clone)]
pub struct SetUserEnabled<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    body: Result<types::builder::SetEnabledModel, String>,
}

impl<'a> SetUserEnabled<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for id failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::SetEnabledModel>,
        <V as std::convert::TryInto<types::SetEnabledModel>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `SetEnabledModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::SetEnabledModel,
        ) -> types::builder::SetEnabledModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/api/v1/Users/{id}/enabled`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::SetEnabledModel::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Users/{}/enabled", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "set_user_enabled",
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

/**Builder for [`Client::set_user_departments`]

[`Client::set_user_departments`]: super::Client::set_user_departments*/
#[derive(Clone)]
pub struct SetUserDepartments<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    body: Result<types::builder::SetDepartmentMembershipModel, String>,
}

impl<'a> SetUserDepartments<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for id failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::SetDepartmentMembershipModel>,
        <V as std::convert::TryInto<
            types::SetDepartmentMembershipModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `SetDepartmentMembershipModel` for body failed: {}", s
                )
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::SetDepartmentMembershipModel,
        ) -> types::builder::SetDepartmentMembershipModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/api/v1/Users/{id}/departments`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::SetDepartmentMembershipModel::try_from(v)
                    .map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Users/{}/departments", client.baseurl, encode_path(& id
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
            operation_id: "set_user_departments",
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

/**Builder for [`Client::set_user_global_roles`]

[`Client::set_user_global_roles`]: super::Client::set_user_global_roles*/
#[derive(Clone)]
pub struct SetUserGlobalRoles<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    body: Result<types::builder::SetGlobalRolesModel, String>,
}

impl<'a> SetUserGlobalRoles<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for id failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::SetGlobalRolesModel>,
        <V as std::convert::TryInto<
            types::SetGlobalRolesModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `SetGlobalRolesModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::SetGlobalRolesModel,
        ) -> types::builder::SetGlobalRolesModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/api/v1/Users/{id}/globalRoles`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::SetGlobalRolesModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Users/{}/globalRoles", client.baseurl, encode_path(& id
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
            operation_id: "set_user_global_roles",
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

/**Builder for [`Client::get_user_department_roles`]

[`Client::get_user_department_roles`]: super::Client::get_user_department_roles*/
#[derive(Clone)]
pub struct GetUserDepartmentRoles<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    department_id: Result<i32, String>,
}

impl<'a> GetUserDepartmentRoles<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            department_id: Err("department_id was not initialized".to_string()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for id failed".to_string());
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
    ///Sends a `GET` request to `/api/v1/Users/{id}/departments/{departmentId}/roles`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::DepartmentRolesModel>, Error<()>> {
        let Self { client, id, department_id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let department_id = department_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Users/{}/departments/{}/roles", client.baseurl, encode_path(& id
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
            operation_id: "get_user_department_roles",
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

/**Builder for [`Client::set_user_department_roles`]

[`Client::set_user_department_roles`]: super::Client::set_user_department_roles*/
#[derive(Clone)]
pub struct SetUserDepartmentRoles<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    department_id: Result<i32, String>,
    body: Result<types::builder::DepartmentRolesModel, String>,
}

impl<'a> SetUserDepartmentRoles<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            department_id: Err("department_id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for id failed".to_string());
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
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::DepartmentRolesModel>,
        <V as std::convert::TryInto<
            types::DepartmentRolesModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `DepartmentRolesModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::DepartmentRolesModel,
        ) -> types::builder::DepartmentRolesModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/api/v1/Users/{id}/departments/{departmentId}/roles`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, department_id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let department_id = department_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::DepartmentRolesModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Users/{}/departments/{}/roles", client.baseurl, encode_path(& id
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
            .put(url)
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "set_user_department_roles",
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

/**Builder for [`Client::reset_user_password`]

[`Client::reset_user_password`]: super::Client::reset_user_password*/
#[derive(Clone)]
pub struct ResetUserPassword<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> ResetUserPassword<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for id failed".to_string());
        self
    }
    ///Sends a `POST` request to `/api/v1/Users/{id}/resetPassword`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Users/{}/resetPassword", client.baseurl, encode_path(& id
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
            operation_id: "reset_user_password",
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

/**Builder for [`Client::list_current_operator_states`]

[`Client::list_current_operator_states`]: super::Client::list_current_operator_states*/
#[derive(Clone)]
pub struct ListCurrentOperatorStates<'a> {
    client: &'a super::Client,
}

impl<'a> ListCurrentOperatorStates<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }
    ///Sends a `GET` request to `/api/v1/Users/operatorStates`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::OperatorStateModel>>, Error<()>> {
        let Self { client } = self;
        let url = format!("{}/api/v1/Users/operatorStates", client.baseurl,);
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
            operation_id: "list_current_operator_states",
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

impl<'a> ListCurrentOperatorStates<'a> {
    /**The items of the answer, as a stream.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::OperatorStateModel> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The answer as a stream of one page.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::OperatorStateModel> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::OperatorStateModel> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listCurrentOperatorStates",
            style: Style::Whole,
            page_size: PageSize {
                default: 100,
                smallest: 1,
                largest: None,
            },
            moving_sort_key: false,
        };
        let Self { client } = self;
        let client = client.clone();
        let start = Ok(Start::default());
        let fetch = move |_: Ask| {
            let client = client.clone();
            async move {
                let call = ListCurrentOperatorStates {
                    client: &client,
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
        Paginator::new(&LIST, start, |_: &types::OperatorStateModel| None, fetch)
            .options(options)
    }
}

/**Builder for [`Client::list_operator_states`]

[`Client::list_operator_states`]: super::Client::list_operator_states*/
#[derive(Clone)]
pub struct ListOperatorStates<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    date_limit: Result<Option<::progenitor_client::Timestamp>, String>,
    last_modified: Result<Option<::progenitor_client::Timestamp>, String>,
    limit: Result<Option<i32>, String>,
    page: Result<Option<i32>, String>,
}

impl<'a> ListOperatorStates<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            date_limit: Ok(None),
            last_modified: Ok(None),
            limit: Ok(None),
            page: Ok(None),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for id failed".to_string());
        self
    }
    pub fn date_limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.date_limit = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for date_limit failed"
                    .to_string()
            });
        self
    }
    pub fn last_modified<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.last_modified = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for last_modified failed"
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
    pub fn page<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.page = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for page failed".to_string());
        self
    }
    ///Sends a `GET` request to `/api/v1/Users/{id}/operatorStates`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::OperatorStatesModel>, Error<()>> {
        let Self { client, id, date_limit, last_modified, limit, page } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let date_limit = date_limit.map_err(Error::InvalidRequest)?;
        let last_modified = last_modified.map_err(Error::InvalidRequest)?;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let page = page.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Users/{}/operatorStates", client.baseurl, encode_path(& id
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
            .query(&progenitor_client::QueryParam::new("DateLimit", &date_limit))
            .query(&progenitor_client::QueryParam::new("LastModified", &last_modified))
            .query(&progenitor_client::QueryParam::new("Limit", &limit))
            .query(&progenitor_client::QueryParam::new("Page", &page))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_operator_states",
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

impl<'a> ListOperatorStates<'a> {
    /**All items, page after page, as a stream.

Begins where `Page` was set, with pages of the size that `Limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::OperatorStateModel> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The pages, as a stream.

Begins where `Page` was set, with pages of the size that `Limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::OperatorStateModel> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options, or read on from a stored place. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::OperatorStateModel> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listOperatorStates",
            style: Style::Page { first: 1 },
            page_size: PageSize {
                default: 200,
                smallest: 1,
                largest: None,
            },
            moving_sort_key: false,
        };
        let Self { client, id, date_limit, last_modified, page, limit } = self;
        let client = client.clone();
        let start = Start::new(page, limit);
        let fetch = move |ask: Ask| {
            let client = client.clone();
            let id = id.clone();
            let date_limit = date_limit.clone();
            let last_modified = last_modified.clone();
            async move {
                let call = ListOperatorStates {
                    client: &client,
                    id,
                    date_limit,
                    last_modified,
                    page: Ok(None),
                    limit: Ok(None),
                };
                let answer = call
                    .page(ask.at)
                    .limit(ask.size)
                    .send()
                    .await?
                    .into_inner();
                Ok(Answer {
                    has_next: None,
                    pages: None,
                    total: Some(&answer)
                        .map(|part| &part.total_count)
                        .and_then(Fact::count),
                    items: Some(answer).and_then(|part| part.data).unwrap_or_default(),
                })
            }
        };
        Paginator::new(&LIST, start, |_: &types::OperatorStateModel| None, fetch)
            .options(options)
    }
}

/**Builder for [`Client::get_operator_state`]

[`Client::get_operator_state`]: super::Client::get_operator_state*/
#[derive(Clone)]
pub struct GetOperatorState<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> GetOperatorState<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for id failed".to_string());
        self
    }
    ///Sends a `GET` request to `/api/v1/Users/{id}/operatorState`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::OperatorStateModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Users/{}/operatorState", client.baseurl, encode_path(& id
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
            operation_id: "get_operator_state",
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

/**Builder for [`Client::set_operator_state`]

[`Client::set_operator_state`]: super::Client::set_operator_state*/
#[derive(Clone)]
pub struct SetOperatorState<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    body: Result<types::builder::SetOperatorStateModel, String>,
}

impl<'a> SetOperatorState<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for id failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::SetOperatorStateModel>,
        <V as std::convert::TryInto<
            types::SetOperatorStateModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `SetOperatorStateModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::SetOperatorStateModel,
        ) -> types::builder::SetOperatorStateModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/api/v1/Users/{id}/operatorState`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::SetOperatorStateModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Users/{}/operatorState", client.baseurl, encode_path(& id
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
            operation_id: "set_operator_state",
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

/**Builder for [`Client::list_user_statuses`]

[`Client::list_user_statuses`]: super::Client::list_user_statuses*/
#[derive(Clone)]
pub struct ListUserStatuses<'a> {
    client: &'a super::Client,
}

impl<'a> ListUserStatuses<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }
    ///Sends a `GET` request to `/api/v1/Users/status`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::UserStatusInfoModel>>, Error<()>> {
        let Self { client } = self;
        let url = format!("{}/api/v1/Users/status", client.baseurl,);
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
            operation_id: "list_user_statuses",
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

impl<'a> ListUserStatuses<'a> {
    /**The items of the answer, as a stream.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(
        self,
    ) -> ::progenitor_client::paging::Items<types::UserStatusInfoModel> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The answer as a stream of one page.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(
        self,
    ) -> ::progenitor_client::paging::Pages<types::UserStatusInfoModel> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::UserStatusInfoModel> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listUserStatuses",
            style: Style::Whole,
            page_size: PageSize {
                default: 100,
                smallest: 1,
                largest: None,
            },
            moving_sort_key: false,
        };
        let Self { client } = self;
        let client = client.clone();
        let start = Ok(Start::default());
        let fetch = move |_: Ask| {
            let client = client.clone();
            async move {
                let call = ListUserStatuses {
                    client: &client,
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
        Paginator::new(&LIST, start, |_: &types::UserStatusInfoModel| None, fetch)
            .options(options)
    }
}

/**Builder for [`Client::get_user_status`]

[`Client::get_user_status`]: super::Client::get_user_status*/
#[derive(Clone)]
pub struct GetUserStatus<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> GetUserStatus<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for id failed".to_string());
        self
    }
    ///Sends a `GET` request to `/api/v1/Users/{id}/status`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::UserStatusInfoModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Users/{}/status", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "get_user_status",
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

/**Builder for [`Client::set_user_status`]

[`Client::set_user_status`]: super::Client::set_user_status*/
#[derive(Clone)]
pub struct SetUserStatus<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    body: Result<types::builder::SetAvailabilityStatusModel, String>,
}

impl<'a> SetUserStatus<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for id failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::SetAvailabilityStatusModel>,
        <V as std::convert::TryInto<
            types::SetAvailabilityStatusModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `SetAvailabilityStatusModel` for body failed: {}", s
                )
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::SetAvailabilityStatusModel,
        ) -> types::builder::SetAvailabilityStatusModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/api/v1/Users/{id}/status`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::SetAvailabilityStatusModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Users/{}/status", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "set_user_status",
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

/**Builder for [`Client::create_invitation`]

[`Client::create_invitation`]: super::Client::create_invitation*/
#[derive(Clone)]
pub struct CreateInvitation<'a> {
    client: &'a super::Client,
    body: Result<types::builder::CreateInvitationModel, String>,
}

impl<'a> CreateInvitation<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateInvitationModel>,
        <V as std::convert::TryInto<
            types::CreateInvitationModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreateInvitationModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateInvitationModel,
        ) -> types::builder::CreateInvitationModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/api/v1/Users/invitations`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ResponseInvitationModel>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::CreateInvitationModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Users/invitations", client.baseurl,);
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
            operation_id: "create_invitation",
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

/**Builder for [`Client::delete_invitation`]

[`Client::delete_invitation`]: super::Client::delete_invitation*/
#[derive(Clone)]
pub struct DeleteInvitation<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> DeleteInvitation<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for id failed".to_string());
        self
    }
    ///Sends a `DELETE` request to `/api/v1/Users/invitations/{id}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Users/invitations/{}", client.baseurl, encode_path(& id
            .to_string()),
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
            operation_id: "delete_invitation",
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

/**Builder for [`Client::get_user_settings`]

[`Client::get_user_settings`]: super::Client::get_user_settings*/
#[derive(Clone)]
pub struct GetUserSettings<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> GetUserSettings<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for id failed".to_string());
        self
    }
    ///Sends a `GET` request to `/api/v1/Users/{id}/settings`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::UserSettingsModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Users/{}/settings", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "get_user_settings",
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

/**Builder for [`Client::set_user_settings`]

[`Client::set_user_settings`]: super::Client::set_user_settings*/
#[derive(Clone)]
pub struct SetUserSettings<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    body: Result<types::builder::UpdateSettingsModel, String>,
}

impl<'a> SetUserSettings<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for id failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateSettingsModel>,
        <V as std::convert::TryInto<
            types::UpdateSettingsModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `UpdateSettingsModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateSettingsModel,
        ) -> types::builder::UpdateSettingsModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/api/v1/Users/{id}/settings`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::UpdateSettingsModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Users/{}/settings", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "set_user_settings",
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

impl<'a> ::std::fmt::Debug for ListUsers<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListUsers").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for BulkUpdateUsers<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BulkUpdateUsers").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for CreateUser<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateUser").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetUser<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetUser").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for UpdateUser<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateUser").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SetUserEnabled<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetUserEnabled").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SetUserDepartments<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetUserDepartments").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SetUserGlobalRoles<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetUserGlobalRoles").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetUserDepartmentRoles<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetUserDepartmentRoles").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SetUserDepartmentRoles<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetUserDepartmentRoles").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for ResetUserPassword<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ResetUserPassword").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for ListCurrentOperatorStates<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListCurrentOperatorStates").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for ListOperatorStates<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListOperatorStates").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetOperatorState<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetOperatorState").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SetOperatorState<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetOperatorState").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for ListUserStatuses<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListUserStatuses").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetUserStatus<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetUserStatus").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SetUserStatus<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetUserStatus").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for CreateInvitation<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateInvitation").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for DeleteInvitation<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteInvitation").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetUserSettings<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetUserSettings").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SetUserSettings<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetUserSettings").finish_non_exhaustive()
    }
}
