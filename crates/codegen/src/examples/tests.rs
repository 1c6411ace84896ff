use serde_json::{Value, json};
use syn::{ImplItem, ItemImpl, ItemMod};

use super::*;
use crate::enums;

/// The documentation of the one method of a client.
fn documented(document: &Value, builders: &ItemMod, types: &ItemMod) -> String {
    let index = OperationIndex::new(document).unwrap();
    let enums = enums::collect(document);
    let known = Known { crate_name: "thing-client", document, index: &index, enums: &enums };
    let methods: ItemImpl = syn::parse_quote! {
        impl Client {
            #[doc = "Words.\n\n```ignore\nlet response = client.call();\n```"]
            pub fn call(&self) -> builder::Call<'_> { builder::Call::new(self) }
        }
    };
    let mut methods: Vec<ImplItem> = methods.items;
    write(&mut methods, builders, types, &known).unwrap();
    let Some(ImplItem::Fn(function)) = methods.first() else { panic!("the method is still there") };
    let Meta::NameValue(doc) = &function.attrs[0].meta else { panic!("it is documented") };
    let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &doc.value else { panic!("in words") };
    text.value()
}

fn operation(method: &str, more: &Value) -> Value {
    let mut operation = json!({"operationId": "call", "responses": {}});
    operation.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    json!({"paths": {"/a": {method: operation}}})
}

fn no_types() -> ItemMod {
    syn::parse_quote! { mod types {} }
}

#[test]
fn the_sketch_gives_way_to_a_whole_example() {
    let document = operation(
        "get",
        &json!({"parameters": [
            {"name": "thingId", "in": "path", "required": true, "schema": {"type": "integer"}},
            {"name": "companyId", "in": "query", "schema": {"type": "integer"}}
        ]}),
    );
    let builders: ItemMod = syn::parse_quote! {
        mod builder {
            pub struct Call<'a> {
                client: &'a super::Client,
                company_id: Result<Option<i32>, String>,
                thing_id: Result<i32, String>,
            }
            impl<'a> Call<'a> {
                pub async fn send(self) -> Result<ResponseValue<types::Thing>, Error<()>> {}
            }
        }
    };
    assert_eq!(
        documented(&document, &builders, &no_types()),
        "Words.\n\n```no_run\n\
         # async fn example(client: &thing_client::Client) -> Result<(), thing_client::Error> {\n\
         let answer = client.call().thing_id(7).send().await?;\n\
         println!(\"{:?}\", *answer);\n\
         # Ok(())\n\
         # }\n```"
    );
}

#[test]
fn a_body_shows_what_must_be_given_and_what_cannot_be_known_is_an_argument() {
    let mut document = operation(
        "post",
        &json!({"requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}}}),
    );
    document["components"]["schemas"] = json!({
        "Order": {"type": "object", "properties": {
            "state": {"$ref": "#/components/schemas/State"},
            "lines": {"type": "array", "items": {"$ref": "#/components/schemas/Line"}},
            "codeWord": {"type": "string"},
            "at": {"type": "string", "format": "date-time"},
            "note": {"type": "string"}
        }},
        "Line": {"type": "object", "properties": {"email": {"type": "string", "example": "me@mail.test"}}},
        "State": {"type": "string", "enum": ["IN_QUEUE", "DONE"]}
    });
    let builders: ItemMod = syn::parse_quote! {
        mod builder {
            pub struct Call<'a> {
                client: &'a super::Client,
                body: Result<types::builder::Order, String>,
            }
            impl<'a> Call<'a> {
                pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {}
            }
        }
    };
    let types: ItemMod = syn::parse_quote! {
        mod types {
            pub struct Order {
                pub at: ::progenitor_client::Timestamp,
                #[serde(rename = "codeWord")]
                pub code_word: ::std::string::String,
                pub lines: ::std::vec::Vec<Line>,
                pub note: ::std::option::Option<::std::string::String>,
                pub state: crate::types::State,
            }
            pub struct Line { pub email: ::std::string::String }
        }
    };
    let text = documented(&document, &builders, &types);
    for line in [
        "# async fn example(",
        "#     code_word: &str,",
        "# ) -> Result<(), Box<dyn std::error::Error>> {",
        "use thing_client::types;",
        "let line = types::Line::try_from(",
        "    types::Line::builder().email(\"nora.ashby@example.com\"),",
        "let body = types::Order::builder()",
        "    .state(types::State::InQueue)",
        "    .lines(vec![line])",
        "    .code_word(code_word)",
        "    .at(\"2026-10-01T00:00:00Z\");",
        "client.call().body(body).send().await?;",
    ] {
        assert!(text.lines().any(|one| one == line), "{line} in {text}");
    }
    assert!(!text.contains("note"), "{text}");
}

#[test]
fn a_list_is_read_and_says_what_is_asked_for_but_not_where_it_begins() {
    let parameter = |name: &str| json!({"name": name, "in": "query", "schema": {"type": "integer", "maximum": 20}});
    let document =
        operation("get", &json!({"parameters": [parameter("page"), parameter("groupId"), parameter("limit")]}));
    let builders: ItemMod = syn::parse_quote! {
        mod builder {
            pub struct Call<'a> {
                client: &'a super::Client,
                group_id: Result<Option<i64>, String>,
                limit: Result<Option<i32>, String>,
                page: Result<Option<i32>, String>,
            }
            impl<'a> Call<'a> {
                pub async fn send(self) -> Result<ResponseValue<::std::vec::Vec<types::Thing>>, Error<()>> {}
            }
            impl<'a> Call<'a> {
                pub fn items(self) -> ::progenitor_client::paging::Items<types::Thing> {}
            }
        }
    };
    let text = documented(&document, &builders, &no_types());
    assert!(text.contains("let mut items = client.call().group_id(7).limit(20).items();"), "{text}");
    assert!(text.contains("while let Some(item) = items.next().await {\n    println!(\"{:?}\", item?);\n}"), "{text}");
}

#[test]
fn a_download_is_saved_and_an_unknown_body_is_the_callers() {
    let document = operation("post", &json!({"requestBody": {"content": {"application/json": {"schema": {}}}}}));
    let builders: ItemMod = syn::parse_quote! {
        mod builder {
            pub struct Call<'a> {
                client: &'a super::Client,
                body: Result<::serde_json::Value, String>,
            }
            impl<'a> Call<'a> {
                pub async fn send(self) -> Result<ResponseValue<ByteStream>, Error<()>> {}
            }
        }
    };
    let text = documented(&document, &builders, &no_types());
    assert!(text.contains("#     body: serde_json::Value,\n"), "{text}");
    assert!(text.contains("let bytes = file.save_to(\"file.bin\").await?;"), "{text}");
}
