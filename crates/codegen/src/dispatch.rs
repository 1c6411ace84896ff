//! The function that calls any operation by its id, through the typed builders.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use openapi_kit::index::Location;
use openapi_kit::{Operation, OperationIndex};
use quote::ToTokens as _;
use serde_json::Value;
use syn::{GenericArgument, Item, ItemMod, PathArguments, ReturnType, Type};

use crate::casing::{pascal, snake};
use crate::layout::LayoutError;
use crate::lower::wire;

/// What the generated builders look like: their setters' types and what sending gives.
#[derive(Debug, Default)]
struct Builder {
    setters: BTreeMap<String, String>,
    answer: String,
}

/// What is known of the lowered document.
pub(crate) struct Known<'a> {
    /// Itself.
    pub document: &'a Value,
    /// Its operations.
    pub index: &'a OperationIndex,
    /// The names of its component schemas.
    pub components: &'a [String],
}

/// The source text of `dispatch.rs`. `enums` are the types that stand beside those in `types`.
pub(crate) fn module(
    builders: &ItemMod,
    types: &ItemMod,
    enums: &[String],
    facts: &Known<'_>,
) -> Result<String, LayoutError> {
    let index = facts.index;
    let builders = read_builders(builders);
    let mut arms = String::new();
    let mut functions = String::new();
    for operation in index {
        let name = method_name(&operation.id);
        let _ = writeln!(arms, "        {:?} => {name}(client, arguments).await,", operation.id);
        let builder = builders.get(&pascal(&operation.id)).ok_or_else(|| LayoutError::Unknown(operation.id.clone()))?;
        functions.push_str(&function(&name, operation, builder, facts.document));
    }
    // Only where something is downloaded.
    let limit = if functions.contains("LIMIT") {
        "/// How much of a download is read.\nconst LIMIT: usize = 64 * 1024 * 1024;\n\n"
    } else {
        ""
    };
    let recode = recode(types, enums, facts.components);
    Ok(format!(
        "//! Calls any operation by its id with JSON arguments, through the typed builders.\n\n\
         #[allow(unused_imports)]\nuse progenitor_client::dispatch::{{Answer, Arguments, DispatchError, Recoded, recode_as}};\n\n\
         #[allow(unused_imports)]\nuse super::types;\nuse super::Client;\n\n\
         {limit}\
         {recode}\
         /// Calls the operation of that id.\npub async fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Answer, DispatchError> {{\n    \
         match operation {{\n{arms}        other => Err(DispatchError::UnknownOperation(other.to_owned())),\n    }}\n}}\n{functions}"
    ))
}

/// The function that decodes a value as the type of a component and encodes it again.
fn recode(types: &ItemMod, enums: &[String], components: &[String]) -> String {
    let items = types.content.iter().flat_map(|(_, items)| items);
    let defined = items.filter_map(|item| match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        Item::Type(item) => Some(item.ident.to_string()),
        _ => None,
    });
    let defined: BTreeSet<String> = defined.chain(enums.iter().cloned()).collect();
    let mut arms = String::new();
    for component in components {
        let ty = pascal(component);
        if defined.contains(&ty) {
            let _ = writeln!(arms, "        {component:?} => recode_as::<types::{ty}>(value),");
        }
    }
    format!(
        "/// Decodes a value as the type of a component schema and encodes it again; none for a component without a type.\n\
         pub fn recode(component: &str, value: &serde_json::Value) -> Option<Result<Recoded, DispatchError>> {{\n    \
         Some(match component {{\n{arms}        _ => return None,\n    }})\n}}\n\n"
    )
}

fn function(name: &str, operation: &Operation, builder: &Builder, document: &Value) -> String {
    let mut out = format!(
        "\nasync fn {name}(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {{\n    let mut call = client.{name}();\n"
    );
    for parameter in &operation.parameters {
        let from = match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
        };
        // Arguments go by the names and places of the document.
        let mark = wire::mark(document, &parameter.pointer);
        let truth = |key: &str| mark.and_then(|mark| mark.get(key)).and_then(Value::as_str);
        let (name, from) = (truth("name").unwrap_or(&parameter.name), truth("in").unwrap_or(from));
        let setter = method_name(&parameter.name);
        if let Some(ty) = builder.setters.get(&setter) {
            let _ = writeln!(
                out,
                "    if let Some(value) = arguments.{from}::<{ty}>({name:?})? {{\n        call = call.{setter}(value);\n    }}"
            );
        }
    }
    // Without a body, a setter of that name is a parameter's.
    let is_parameter = operation.parameters.iter().any(|parameter| method_name(&parameter.name) == "body");
    if let Some(ty) = builder.setters.get("body").filter(|_| !is_parameter) {
        // The setter of a text takes nothing else.
        let is_text = operation
            .body
            .as_ref()
            .and_then(|body| body.content.first())
            .is_some_and(|media| media.media_type.starts_with("text/"));
        let given = match (ty == "reqwest::Body", is_text) {
            (true, true) => "arguments.body::<String>()?".to_owned(),
            (true, false) => "arguments.raw_body()".to_owned(),
            _ => format!("arguments.body::<{ty}>()?"),
        };
        let _ = writeln!(out, "    if let Some(value) = {given} {{\n        call = call.body(value);\n    }}");
    }
    out.push_str(match builder.answer.as_str() {
        "()" => "    Ok(Answer::empty(&call.send().await?))\n",
        "ByteStream" => "    Answer::bytes(call.send().await?, LIMIT).await\n",
        _ => "    Answer::json(&call.send().await?)\n",
    });
    out.push_str("}\n");
    // A call without arguments is never changed.
    if out.contains("call = call.") {
        out
    } else {
        out.replace("let mut call", "let call").replace("arguments: &Arguments", "_: &Arguments")
    }
}

/// The name of a method or setter.
pub(crate) fn method_name(name: &str) -> String {
    let name = snake(name);
    match syn::parse_str::<syn::Ident>(&name) {
        Ok(_) => name,
        Err(_) => format!("{name}_"),
    }
}

fn read_builders(module: &ItemMod) -> BTreeMap<String, Builder> {
    let mut builders: BTreeMap<String, Builder> = BTreeMap::new();
    for item in module.content.iter().flat_map(|(_, items)| items) {
        match item {
            Item::Struct(item) => {
                let builder = builders.entry(item.ident.to_string()).or_default();
                for field in &item.fields {
                    if let (Some(name), Some(ty)) = (&field.ident, setter_type(&field.ty)) {
                        builder.setters.insert(name.to_string(), ty);
                    }
                }
            }
            Item::Impl(item) => {
                let name = item
                    .self_ty
                    .to_token_stream()
                    .into_iter()
                    .next()
                    .map(|token| token.to_string())
                    .unwrap_or_default();
                for function in &item.items {
                    if let syn::ImplItem::Fn(function) = function
                        && function.sig.ident == "send"
                        && let ReturnType::Type(_, ty) = &function.sig.output
                        && let Some(answer) = argument(ty, 0).and_then(|ty| argument(ty, 0))
                    {
                        builders.entry(name.clone()).or_default().answer = text(answer);
                    }
                }
            }
            _ => {}
        }
    }
    builders
}

/// `T` of a field `Result<T, String>` or `Result<Option<T>, String>`; a builder stands for what it builds.
fn setter_type(field: &Type) -> Option<String> {
    let is = |ty: &Type, name: &str| matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == name));
    let value = is(field, "Result").then(|| argument(field, 0)).flatten()?;
    let value = if is(value, "Option") { argument(value, 0)? } else { value };
    Some(text(value).replace("types :: builder ::", "types ::").replace("types::builder::", "types::"))
}

/// The n-th type argument of the last segment of a path.
pub(crate) fn argument(ty: &Type, n: usize) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else { return None };
    arguments
        .args
        .iter()
        .filter_map(|argument| if let GenericArgument::Type(ty) = argument { Some(ty) } else { None })
        .nth(n)
}

fn text(ty: &Type) -> String {
    ty.to_token_stream()
        .to_string()
        .replace(" :: ", "::")
        .replace(":: ", "::")
        .replace(" <", "<")
        .replace("< ", "<")
        .replace(" >", ">")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_argument_is_read_as_the_type_of_its_setter() {
        let builders: ItemMod = syn::parse_quote! {
            mod builder {
                pub struct AddTag<'a> {
                    client: &'a super::Client,
                    id: Result<i64, String>,
                    type_: Result<Option<::std::vec::Vec<types::Kind>>, String>,
                    body: Result<types::builder::Tag, String>,
                }
                impl<'a> AddTag<'a> {
                    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> { todo() }
                }
            }
        };
        let document = json!({"paths": {"/a/{id}": {"put": {
            "operationId": "addTag", "responses": {"204": {"description": "d"}},
            "parameters": [
                {"name": "id", "in": "path", "required": true, "schema": {}},
                {"name": "Type", "in": "query", "schema": {}}
            ]
        }}}});
        let types: ItemMod = syn::parse_quote! { mod types { pub struct Tag; } };
        let index = OperationIndex::new(&document).unwrap();
        let components = ["Tag".to_owned(), "kind".to_owned(), "Nameless".to_owned()];
        let known = Known { document: &document, index: &index, components: &components };
        let text = module(&builders, &types, &["Kind".to_owned()], &known).unwrap();
        for line in [
            "\"addTag\" => add_tag(client, arguments).await,",
            "arguments.path::<i64>(\"id\")?",
            "arguments.query::<::std::vec::Vec<types::Kind>>(\"Type\")?",
            "call = call.type_(value);",
            "arguments.body::<types::Tag>()?",
            "Answer::empty(",
            "\"Tag\" => recode_as::<types::Tag>(value),",
            "\"kind\" => recode_as::<types::Kind>(value),",
        ] {
            assert!(text.contains(line), "{line} in {text}");
        }
        assert!(!text.contains("Nameless"), "{text}");
    }
}
