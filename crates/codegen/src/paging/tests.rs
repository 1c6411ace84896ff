use serde_json::json;

use super::*;

fn document(paging: Value) -> Value {
    json!({"paths": {"/users": {"post": {
        "operationId": "listUsers",
        "x-paging": paging,
        "parameters": [
            {"name": "Page", "in": "query", "schema": {"type": "integer"}},
            {"name": "Limit", "in": "query", "schema": {"type": "integer", "minimum": 25, "maximum": 1000}},
            {"name": "Status", "in": "query", "schema": {"type": "string"}}
        ],
        "responses": {"200": {"description": "d"}}
    }}}})
}

fn builders() -> ItemMod {
    syn::parse_quote! {
        mod builder {
            pub struct ListUsers<'a> {
                client: &'a super::Client,
                limit: Result<Option<i32>, String>,
                page: Result<Option<i32>, String>,
                status: Result<Option<::std::string::String>, String>,
            }
            impl<'a> ListUsers<'a> {
                pub async fn send(self) -> Result<ResponseValue<types::UsersPage>, Error<()>> { later() }
            }
        }
    }
}

fn types() -> ItemMod {
    syn::parse_quote! {
        mod types {
            pub struct UsersPage {
                #[serde(skip_serializing_if = "::std::option::Option::is_none")]
                pub users: ::std::option::Option<::std::vec::Vec<User>>,
                #[serde(rename = "pagingDetails", skip_serializing_if = "::std::option::Option::is_none")]
                pub paging_details: ::std::option::Option<Details>,
                pub total: i64,
            }
            pub struct Details {
                #[serde(rename = "hasNext")]
                pub has_next: ::std::option::Option<::serde_json::Value>,
            }
            pub struct User {
                #[serde(rename = "userId")]
                pub user_id: i64,
            }
        }
    }
}

fn generated(paging: Value) -> Result<String, PagingError> {
    let document = document(paging);
    let index = OperationIndex::new(&document).unwrap();
    let lists = collect(&document, &index, &index)?;
    let mut builders = builders();
    implement(&mut builders, &types(), &lists)?;
    let file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![Item::Mod(builders)] };
    Ok(without_spaces(&prettyplease::unparse(&file)))
}

/// Where the printer breaks a line does not matter.
fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn a_list_by_page_number_gets_streams_that_read_what_the_document_points_at() {
    let text = generated(json!({
        "style": "page", "page": "Page", "limit": "Limit", "default_limit": 50, "items": "/users",
        "has_next": "/pagingDetails/hasNext", "total": "/total", "key": "userId", "moving_sort_key": true
    }))
    .unwrap();
    for part in [
        "pub fn items(self) -> ::progenitor_client::paging::Items<types::User> {",
        "pub fn pages(self) -> ::progenitor_client::paging::Pages<types::User> {",
        "operation: \"listUsers\", style: Style::Page { first: 1 },",
        "page_size: PageSize { default: 50, smallest: 25, largest: Some(1000),},",
        "moving_sort_key: true,",
        "let start = Start::new(page, limit);",
        "let status = status.clone();",
        "call .page(ask.at) .limit(ask.size) .send()",
        "has_next: Some(&answer) .and_then(|part| part.paging_details.as_ref()) .and_then(|part| part.has_next.as_ref()) .and_then(Fact::flag),",
        "pages: None,",
        "total: Some(&answer).map(|part| &part.total).and_then(Fact::count),",
        "items: Some(answer).and_then(|part| part.users).unwrap_or_default(),",
        "Some(item).map(|part| &part.user_id).map(|key| key.to_string())",
    ] {
        assert!(text.contains(&without_spaces(part)), "{part}\nin {text}");
    }
}

#[test]
fn a_list_that_comes_as_a_whole_gets_streams_too() {
    let text = generated(json!({"style": "none", "items": "/users"})).unwrap();
    for part in [
        "style: Style::Whole,",
        "let start = Ok(Start::default());",
        "let limit = limit.clone();",
        "let answer = call.send()",
    ] {
        assert!(text.contains(&without_spaces(part)), "{part}\nin {text}");
    }
}

#[test]
fn a_page_is_as_large_as_the_document_allows_where_it_wants_more() {
    let text = generated(json!({
        "style": "offset", "offset": "Page", "limit": "Limit", "default_limit": 5000, "items": "/users"
    }))
    .unwrap();
    assert!(text.contains("PageSize{default:1000,"), "{text}");
}

#[test]
fn a_declaration_that_fits_nothing_is_an_error_that_names_operation_and_mistake() {
    let page = |member: &str, value: Value| {
        let mut paging = json!({"style": "page", "page": "Page", "limit": "Limit", "items": "/users"});
        paging[member] = value;
        paging
    };
    for (paging, expected) in [
        (page("style", json!("cursor")), "unknown variant `cursor`"),
        (page("has_nxt", json!("/x")), "unknown field `has_nxt`"),
        (page("page", json!(null)), "lacks `page`"),
        (page("limit", json!("size")), "names the parameter `size`, which the operation does not have"),
        (page("items", json!("/rows")), "has the pointer `/rows`, but `types::UsersPage` has no `rows`"),
        (page("items", json!("/total")), "has `items: \"/total\"`, where the answer has no array"),
        (page("key", json!("id")), "has the pointer `/id`, but `User` has no `id`"),
    ] {
        let error = generated(paging).unwrap_err().to_string();
        assert!(error.starts_with("listUsers: `x-paging` ") && error.contains(expected), "{error}");
    }
}

#[test]
fn a_list_that_is_a_component_of_its_own_is_taken_out_of_its_type() {
    let document = document(json!({"style": "none", "key": "userId"}));
    let index = OperationIndex::new(&document).unwrap();
    let lists = collect(&document, &index, &index).unwrap();
    let types: ItemMod = syn::parse_quote! {
        mod types {
            pub struct UsersPage(pub ::std::vec::Vec<User>);
            pub struct User {
                #[serde(rename = "userId")]
                pub user_id: i64,
            }
        }
    };
    let mut builders = builders();
    implement(&mut builders, &types, &lists).unwrap();
    let text = without_spaces(&builders.to_token_stream().to_string());
    assert!(text.contains("items:answer.0") && text.contains("Paginator<types::User>"), "{text}");
}
