//! The streams of list operations: what `x-paging` declares becomes three methods of each builder.

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use openapi_kit::{Operation, OperationIndex};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, format_ident, quote};
use serde::Deserialize;
use serde_json::Value;
use syn::visit_mut::{VisitMut, visit_type_path_mut};
use syn::{
    Expr, Field, Ident, ImplItem, Item, ItemMod, ItemStruct, LitStr, PathSegment, ReturnType, Token, Type, TypePath,
};

use crate::casing::pascal;
use crate::dispatch::{argument, method_name};

/// Why an operation gets no streams although the document declares some.
#[derive(Debug, thiserror::Error)]
#[error("{operation}: `x-paging` {problem}")]
pub struct PagingError {
    /// The operationId.
    pub operation: String,
    /// What is wrong, and what would be right.
    pub problem: String,
}

/// Asked for at a time where the document does not say how many.
const DEFAULT_LIMIT: u32 = 100;

/// Names that the generated methods use themselves.
const RESERVED: [&str; 9] = ["items", "pages", "paging", "options", "start", "fetch", "ask", "call", "answer"];

/// `x-paging` as written. Pointers are JSON pointers into the answer; `key` is one into an item.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Declared {
    style: Style,
    /// Name of the parameter that says how many items to skip.
    offset: Option<String>,
    /// Name of the parameter that says which page to give.
    page: Option<String>,
    /// Number of the first page; 1 unless said otherwise.
    first: Option<u64>,
    /// Name of the parameter that says how many items a page has.
    limit: Option<String>,
    /// How many to ask for.
    default_limit: Option<u32>,
    #[serde(default)]
    items: String,
    key: Option<String>,
    has_next: Option<String>,
    pages: Option<String>,
    total: Option<String>,
    /// Items change their place while one pages.
    #[serde(default)]
    moving_sort_key: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Style {
    None,
    Offset,
    Page,
}

/// One list operation.
#[derive(Debug, Clone)]
pub(crate) struct List {
    operation: String,
    builder: String,
    /// Names of the parameters for position and page size.
    parameters: Option<(String, String)>,
    page_size: TokenStream,
    declared: Declared,
}

/// The list operations of a document. `lowered` knows the names under which they became methods.
pub(crate) fn collect(
    document: &Value,
    index: &OperationIndex,
    lowered: &OperationIndex,
) -> Result<Vec<List>, PagingError> {
    let mut lists = Vec::new();
    for operation in lowered {
        let original = index.iter().find(|one| (&one.method, &one.path) == (&operation.method, &operation.path));
        let original = original.unwrap_or(operation);
        let Some(declared) = &original.paging else { continue };
        lists.push(list(document, original, &operation.id, declared)?);
    }
    Ok(lists)
}

fn list(document: &Value, operation: &Operation, lowered_id: &str, declared: &Value) -> Result<List, PagingError> {
    let problem = |problem: String| PagingError { operation: operation.id.clone(), problem };
    let declared: Declared =
        serde_json::from_value(declared.clone()).map_err(|error| problem(format!("is not understood: {error}")))?;
    let position = match declared.style {
        Style::None => None,
        Style::Offset => Some(declared.offset.clone().ok_or_else(|| problem("lacks `offset`".to_owned()))?),
        Style::Page => Some(declared.page.clone().ok_or_else(|| problem("lacks `page`".to_owned()))?),
    };
    let parameters = match position {
        Some(position) => Some((position, declared.limit.clone().ok_or_else(|| problem("lacks `limit`".to_owned()))?)),
        None => None,
    };
    let bounds = match &parameters {
        Some((_, limit)) => operation
            .parameters
            .iter()
            .find(|parameter| &parameter.name == limit)
            .ok_or_else(|| problem(format!("names the parameter `{limit}`, which the operation does not have")))?
            .schema
            .as_deref()
            .and_then(|pointer| document.pointer(pointer.trim_start_matches('#'))),
        None => None,
    };
    Ok(List {
        operation: operation.id.clone(),
        builder: pascal(lowered_id),
        parameters,
        page_size: page_size(declared.default_limit.unwrap_or(DEFAULT_LIMIT), bounds),
        declared,
    })
}

fn page_size(default: u32, schema: Option<&Value>) -> TokenStream {
    let bound = |name: &str| schema.and_then(|schema| schema.get(name)).and_then(Value::as_u64);
    let smallest = bound("minimum").and_then(|bound| u32::try_from(bound).ok()).unwrap_or(1).max(1);
    let largest = bound("maximum").and_then(|bound| u32::try_from(bound).ok());
    let default = Literal::u32_unsuffixed(default.max(smallest).min(largest.unwrap_or(u32::MAX)));
    let smallest = Literal::u32_unsuffixed(smallest);
    let largest = match largest.map(Literal::u32_unsuffixed) {
        Some(largest) => quote!(Some(#largest)),
        None => quote!(None),
    };
    quote!(PageSize { default: #default, smallest: #smallest, largest: #largest })
}

/// Gives the builders of the lists their streams.
pub(crate) fn implement(builders: &mut ItemMod, types: &ItemMod, lists: &[List]) -> Result<(), PagingError> {
    let Some((_, items)) = &mut builders.content else { return Ok(()) };
    for list in lists {
        let problem = |problem: String| PagingError { operation: list.operation.clone(), problem };
        let answer = answer_of(items, &list.builder)
            .ok_or_else(|| problem("stands at an operation that answers nothing".to_owned()))?;
        let fields = fields_of(items, &list.builder)
            .ok_or_else(|| problem(format!("belongs to `{}`, which has no builder", list.builder)))?;
        let written = methods(list, &fields, &answer, types).map_err(problem)?;
        let at = items.iter().rposition(|item| subject(item).as_deref() == Some(&list.builder)).unwrap_or(0);
        items.insert(at + 1, written);
    }
    Ok(())
}

/// What sending gives.
fn answer_of(items: &[Item], builder: &str) -> Option<Type> {
    items.iter().filter(|item| subject(item).as_deref() == Some(builder)).find_map(|item| {
        let Item::Impl(item) = item else { return None };
        item.items.iter().find_map(|item| match item {
            ImplItem::Fn(function) if function.sig.ident == "send" => match &function.sig.output {
                ReturnType::Type(_, ty) => argument(argument(ty, 0)?, 0).cloned(),
                ReturnType::Default => None,
            },
            _ => None,
        })
    })
}

/// What a builder holds.
struct Fields {
    /// The borrowed client; called otherwise where a parameter is called `client`.
    client: Ident,
    /// One for each parameter, and the body.
    set: Vec<Ident>,
}

fn fields_of(items: &[Item], builder: &str) -> Option<Fields> {
    let found = items.iter().find_map(|item| match item {
        Item::Struct(item) if item.ident == builder => Some(item),
        _ => None,
    })?;
    let (client, set): (Vec<&Field>, Vec<&Field>) =
        found.fields.iter().partition(|field| matches!(field.ty, Type::Reference(_)));
    let names = |fields: Vec<&Field>| fields.into_iter().filter_map(|field| field.ident.clone()).collect::<Vec<_>>();
    Some(Fields { client: names(client).into_iter().next()?, set: names(set) })
}

fn subject(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Impl(item) => last_segment(&item.self_ty).map(|segment| segment.ident.to_string()),
        _ => None,
    }
}

fn methods(list: &List, fields: &Fields, answer: &Type, types: &ItemMod) -> Result<Item, String> {
    let Fields { client, set: fields } = fields;
    if let Some(field) = fields.iter().find(|field| RESERVED.iter().any(|name| field == name)) {
        return Err(format!("cannot stand beside a parameter `{field}`: the generated methods use that name"));
    }
    let (position, size) = match &list.parameters {
        Some((position, size)) => (Some(setter(fields, position)?), Some(setter(fields, size)?)),
        None => (None, None),
    };
    let set: Vec<&Ident> = position.iter().chain(&size).collect();
    let kept: Vec<&Ident> = fields.iter().filter(|field| !set.contains(field)).collect();
    let start = match (&position, &size) {
        (Some(position), Some(size)) => quote!(Start::new(#position, #size)),
        _ => quote!(Ok(Start::default())),
    };
    let place =
        position.iter().map(|name| quote!(.#name(ask.at))).chain(size.iter().map(|name| quote!(.#name(ask.size))));

    let (taken, array) = follow(types, answer, quote!(Some(answer)), &list.declared.items, Hold::Taken)?;
    let taken = if list.declared.items.is_empty() && optional(answer).is_none() {
        match newtype(types, answer) {
            Some(_) => quote!(answer.0),
            None => quote!(answer),
        }
    } else {
        quote!(#taken.unwrap_or_default())
    };
    let item = argument(&array, 0)
        .filter(|_| last_segment(&array).is_some_and(|segment| segment.ident == "Vec"))
        .ok_or_else(|| format!("has `items: {:?}`, where the answer has no array", list.declared.items))?;
    let key = match &list.declared.key {
        Some(key) => {
            let (key, _) = follow(types, item, quote!(Some(item)), &as_pointer(key), Hold::Borrowed)?;
            quote!(#key.map(|key| key.to_string()))
        }
        None => quote!(None),
    };
    let fact = |pointer: &Option<String>, read: &str| match pointer {
        Some(pointer) => {
            let (fact, _) = follow(types, answer, quote!(Some(&answer)), pointer, Hold::Borrowed)?;
            let read = format_ident!("{read}");
            Ok(quote!(#fact.and_then(Fact::#read)))
        }
        None => Ok::<_, String>(quote!(None)),
    };
    let has_next = fact(&list.declared.has_next, "flag")?;
    let pages = fact(&list.declared.pages, "count")?;
    let total = fact(&list.declared.total, "count")?;

    let mut item = item.clone();
    Qualify { defined: &defined(types) }.visit_type_mut(&mut item);
    let name = format_ident!("{}", list.builder);
    let ask = if list.parameters.is_some() { quote!(ask) } else { quote!(_) };
    let key_argument = if list.declared.key.is_some() { quote!(item) } else { quote!(_) };
    let style = match list.declared.style {
        Style::None => quote!(Style::Whole),
        Style::Offset => quote!(Style::Offset),
        Style::Page => {
            let first = Literal::u64_unsuffixed(list.declared.first.unwrap_or(1));
            quote!(Style::Page { first: #first })
        }
    };
    let (operation, page_size, moving) = (&list.operation, &list.page_size, list.declared.moving_sort_key);
    let (items_doc, pages_doc, paging_doc) = docs(list);
    syn::parse2(quote! {
        impl<'a> #name<'a> {
            #[doc = #items_doc]
            pub fn items(self) -> ::progenitor_client::paging::Items<#item> {
                self.paging(::std::default::Default::default()).items()
            }
            #[doc = #pages_doc]
            pub fn pages(self) -> ::progenitor_client::paging::Pages<#item> {
                self.paging(::std::default::Default::default()).pages()
            }
            #[doc = #paging_doc]
            pub fn paging(
                self,
                options: ::progenitor_client::paging::PagingOptions,
            ) -> ::progenitor_client::paging::Paginator<#item> {
                use ::progenitor_client::paging::{Answer, Ask, Fact, List, PageSize, Paginator, Start, Style};
                static LIST: List = List {
                    operation: #operation,
                    style: #style,
                    page_size: #page_size,
                    moving_sort_key: #moving,
                };
                let Self { #client, #(#kept,)* #(#set,)* } = self;
                let #client = #client.clone();
                let start = #start;
                let fetch = move |#ask: Ask| {
                    let #client = #client.clone();
                    #(let #kept = #kept.clone();)*
                    async move {
                        let call = #name { #client: &#client, #(#kept,)* #(#set: Ok(None),)* };
                        let answer = call #(#place)* .send().await?.into_inner();
                        Ok(Answer {
                            has_next: #has_next,
                            pages: #pages,
                            total: #total,
                            items: #taken,
                        })
                    }
                };
                Paginator::new(&LIST, start, |#key_argument: &#item| #key, fetch).options(options)
            }
        }
    })
    .map_err(|error| format!("gives code that is not Rust: {error}"))
}

fn docs(list: &List) -> (String, String, String) {
    let more = "See [`paging`](::progenitor_client::paging).";
    let Some((position, size)) = &list.parameters else {
        let whole = "The service gives this list as a whole: one call is made, when the stream is first polled.";
        return (
            format!("The items of the answer, as a stream.\n\n{whole} {more}"),
            format!("The answer as a stream of one page.\n\n{whole} {more}"),
            format!("As [`items`](Self::items) and [`pages`](Self::pages), with options. {more}"),
        );
    };
    let begin = format!(
        "Begins where `{position}` was set, with pages of the size that `{size}` was set to. Nothing is sent before \
         the stream is polled."
    );
    (
        format!("All items, page after page, as a stream.\n\n{begin} {more}"),
        format!("The pages, as a stream.\n\n{begin} {more}"),
        format!(
            "As [`items`](Self::items) and [`pages`](Self::pages), with options, or read on from a stored place. {more}"
        ),
    )
}

fn setter(fields: &[Ident], parameter: &str) -> Result<Ident, String> {
    let name = method_name(parameter);
    let found = fields.iter().find(|field| **field == name).cloned();
    found.ok_or_else(|| format!("names the parameter `{parameter}`, which the operation does not have"))
}

/// `id` is written for `/id`.
fn as_pointer(pointer: &str) -> String {
    if pointer.is_empty() || pointer.starts_with('/') { pointer.to_owned() } else { format!("/{pointer}") }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Hold {
    Taken,
    Borrowed,
}

/// The expression of an `Option` of what a pointer leads to, and its type.
fn follow(
    types: &ItemMod,
    from: &Type,
    start: TokenStream,
    pointer: &str,
    hold: Hold,
) -> Result<(TokenStream, Type), String> {
    let mut ty = from.clone();
    let mut path = start;
    if let Some(inner) = optional(&ty) {
        path = quote!(#path.and_then(|part| part));
        ty = inner.clone();
    }
    (path, ty) = inside(types, path, ty, hold);
    for member in pointer.split('/').skip(1) {
        let field = field(types, &ty, member)
            .ok_or_else(|| format!("has the pointer `{pointer}`, but `{}` has no `{member}`", text(&ty)))?;
        let name = &field.ident;
        let inner = optional(&field.ty);
        path = match (inner.is_some(), hold) {
            (true, Hold::Taken) => quote!(#path.and_then(|part| part.#name)),
            (true, Hold::Borrowed) => quote!(#path.and_then(|part| part.#name.as_ref())),
            (false, Hold::Taken) => quote!(#path.map(|part| part.#name)),
            (false, Hold::Borrowed) => quote!(#path.map(|part| &part.#name)),
        };
        ty = inner.unwrap_or(&field.ty).clone();
        (path, ty) = inside(types, path, ty, hold);
    }
    Ok((path, ty))
}

/// A list that is a component of its own has a type around it.
fn inside(types: &ItemMod, path: TokenStream, ty: Type, hold: Hold) -> (TokenStream, Type) {
    match (newtype(types, &ty), hold) {
        (Some(inner), Hold::Taken) => (quote!(#path.map(|part| part.0)), inner.clone()),
        (Some(inner), Hold::Borrowed) => (quote!(#path.map(|part| &part.0)), inner.clone()),
        (None, _) => (path, ty),
    }
}

/// What stands in a struct that is nothing but a name for a list.
fn newtype<'a>(types: &'a ItemMod, ty: &Type) -> Option<&'a Type> {
    let name = &last_segment(ty)?.ident;
    items(types).find_map(|item| match item {
        Item::Struct(item) if &item.ident == name => match &item.fields {
            syn::Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                let inner = &fields.unnamed.first()?.ty;
                last_segment(inner).filter(|segment| segment.ident == "Vec").map(|_| inner)
            }
            _ => None,
        },
        _ => None,
    })
}

fn optional(ty: &Type) -> Option<&Type> {
    argument(ty, 0).filter(|_| last_segment(ty).is_some_and(|segment| segment.ident == "Option"))
}

/// The field of a struct that has that name on the wire.
fn field<'a>(types: &'a ItemMod, ty: &Type, member: &str) -> Option<&'a Field> {
    let name = &last_segment(ty)?.ident;
    let found: &ItemStruct = items(types).find_map(|item| match item {
        Item::Struct(item) if &item.ident == name => Some(item),
        _ => None,
    })?;
    found.fields.iter().find(|field| wire_name(field).as_deref() == Some(member))
}

/// The name of a field in JSON.
pub(crate) fn wire_name(field: &Field) -> Option<String> {
    let mut name = None;
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let read = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                name = Some(meta.value()?.parse::<LitStr>()?.value());
            } else if meta.input.peek(Token![=]) {
                meta.value()?.parse::<Expr>()?;
            }
            Ok(())
        });
        read.ok()?;
    }
    name.or_else(|| field.ident.as_ref().map(ToString::to_string))
}

fn items(module: &ItemMod) -> impl Iterator<Item = &Item> {
    module.content.iter().flat_map(|(_, items)| items)
}

fn last_segment(ty: &Type) -> Option<&PathSegment> {
    match ty {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    }
}

fn text(ty: &Type) -> String {
    ty.to_token_stream().to_string().replace(' ', "")
}

fn defined(types: &ItemMod) -> BTreeSet<String> {
    items(types)
        .filter_map(|item| match item {
            Item::Struct(item) => Some(item.ident.to_string()),
            Item::Enum(item) => Some(item.ident.to_string()),
            Item::Type(item) => Some(item.ident.to_string()),
            _ => None,
        })
        .collect()
}

/// Makes the names that are bare among the types mean the same among the builders.
struct Qualify<'a> {
    defined: &'a BTreeSet<String>,
}

impl VisitMut for Qualify<'_> {
    fn visit_type_path_mut(&mut self, path: &mut TypePath) {
        visit_type_path_mut(self, path);
        if let Some(name) = path.path.get_ident().filter(|name| self.defined.contains(&name.to_string())).cloned() {
            *path = syn::parse_quote!(types::#name);
        }
    }
}
