//! An example for the documentation of each method: a whole call that compiles, and that nobody runs.
//!
//! It shows what must be given, and of the rest a little that tells what the call is for. Where the document has no
//! example of a value and its name and type suggest none, the value is an argument of the example's function, which
//! the documentation does not show.

mod expression;
#[cfg(test)]
mod tests;
mod values;

use std::collections::BTreeMap;

use openapi_kit::{Operation, OperationIndex};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::{Attribute, Expr, ExprLit, Field, Ident, ImplItem, Item, ItemMod, ItemStruct, Lit, LitStr, Meta, ReturnType};
use syn::{MetaNameValue, Type};

use crate::casing::{pascal, snake};
use crate::dispatch::{argument, method_name};
use crate::enums::OpenEnum;
use crate::examples::expression::{Expressions, Place, Wanted, last_name};
use crate::layout::LayoutError;

/// What the examples are made from, beside the generated code.
#[derive(Clone, Copy)]
pub(crate) struct Known<'a> {
    /// Name of the client crate, as its manifest has it.
    pub crate_name: &'a str,
    /// The lowered document.
    pub document: &'a Value,
    /// Its operations.
    pub index: &'a OperationIndex,
    /// Its open enums.
    pub enums: &'a [OpenEnum],
}

/// Where progenitor's own sketch begins; it names things that do not exist, and ends the documentation.
const SKETCH: &str = "```ignore";

/// Puts an example in the place of the sketch of each method.
pub(crate) fn write(
    methods: &mut [ImplItem],
    builders: &ItemMod,
    types: &ItemMod,
    known: &Known<'_>,
) -> Result<(), LayoutError> {
    let builders = calls(builders);
    let by_method: BTreeMap<String, &Operation> = known.index.iter().map(|one| (method_name(&one.id), one)).collect();
    for method in methods {
        let ImplItem::Fn(function) = method else { continue };
        let name = function.sig.ident.to_string();
        let operation = by_method.get(name.trim_start_matches("r#")).ok_or(LayoutError::Unknown(name))?;
        let call = builders.get(&pascal(&operation.id)).ok_or_else(|| LayoutError::Unknown(operation.id.clone()))?;
        let example = example(operation, call, types, known)?;
        replace_sketch(&mut function.attrs, &example);
    }
    Ok(())
}

fn replace_sketch(attributes: &mut [Attribute], example: &str) {
    for attribute in attributes.iter_mut().filter(|attribute| attribute.path().is_ident("doc")) {
        if let Meta::NameValue(MetaNameValue { value: Expr::Lit(ExprLit { lit: Lit::Str(text), .. }), .. }) =
            &mut attribute.meta
            && let Some((words, _)) = text.value().split_once(SKETCH)
        {
            *text = LitStr::new(&format!("{}\n\n{example}", words.trim_end()), text.span());
        }
    }
}

/// One builder: what can be set, what sending gives, and whether it is a list.
struct Call<'a> {
    fields: Vec<&'a Field>,
    answer: Type,
    is_list: bool,
}

fn calls(module: &ItemMod) -> BTreeMap<String, Call<'_>> {
    let items = || module.content.iter().flat_map(|(_, items)| items);
    let methods = |name: &str| {
        let own: Vec<_> = items()
            .filter_map(|item| match item {
                Item::Impl(item) if last_name(&item.self_ty).as_deref() == Some(name) => Some(&item.items),
                _ => None,
            })
            .flatten()
            .filter_map(|item| if let ImplItem::Fn(function) = item { Some(&function.sig) } else { None })
            .collect();
        own
    };
    let structs = items().filter_map(|item| if let Item::Struct(item) = item { Some(item) } else { None });
    structs
        .filter_map(|ItemStruct { ident, fields, .. }| {
            let name = ident.to_string();
            let methods = methods(&name);
            let send = methods.iter().find(|method| method.ident == "send")?;
            let ReturnType::Type(_, answer) = &send.output else { return None };
            let answer = argument(argument(answer, 0)?, 0)?.clone();
            let fields = fields.iter().filter(|field| !matches!(field.ty, Type::Reference(_))).collect();
            let is_list = methods.iter().any(|method| method.ident == "items");
            Some((name, Call { fields, answer, is_list }))
        })
        .collect()
}

/// The documentation's part: a fence with the code, and in it, hidden, what makes it whole.
fn example(operation: &Operation, call: &Call<'_>, types: &ItemMod, known: &Known<'_>) -> Result<String, LayoutError> {
    let mut expressions = Expressions::new(types, known);
    let arguments = arguments(operation, call, &mut expressions);
    let method = format_ident!("{}", method_name(&operation.id));
    let built = quote!(client.#method()#(#arguments)*);
    let is = |name: &str| last_name(&call.answer).as_deref() == Some(name);
    let statements = if call.is_list {
        let items = binding(operation, &expressions, "items");
        quote! {
            let mut #items = #built.items();
            while let Some(item) = #items.next().await {
                println!("{:?}", item?);
            }
        }
    } else if matches!(&call.answer, Type::Tuple(nothing) if nothing.elems.is_empty()) {
        quote!(#built.send().await?;)
    } else if is("ByteStream") {
        expressions.fallible = true;
        quote! {
            let file = #built.send().await?.into_inner();
            let bytes = file.save_to("file.bin").await?;
            println!("{bytes} bytes saved");
        }
    } else {
        let answer = binding(operation, &expressions, "answer");
        quote! {
            let #answer = #built.send().await?;
            println!("{:?}", *#answer);
        }
    };
    fence(&statements, &expressions, known)
}

/// `own_company` for what `getOwnCompany` answers.
fn binding(operation: &Operation, expressions: &Expressions<'_>, otherwise: &str) -> Ident {
    let id = snake(&operation.id);
    let thing = id.strip_prefix("get_").or(id.strip_prefix("list_")).filter(|thing| !expressions.is_taken(thing));
    let thing = thing.and_then(|thing| syn::parse_str::<Ident>(thing).ok());
    thing.unwrap_or_else(|| format_ident!("{otherwise}"))
}

/// The setters that the example calls: parameters in the order of the document, then the body.
fn arguments(operation: &Operation, call: &Call<'_>, expressions: &mut Expressions<'_>) -> Vec<TokenStream> {
    let shown = shown(operation, call, expressions);
    let mut arguments = Vec::new();
    for parameter in &operation.parameters {
        let setter = method_name(&parameter.name);
        let Some(ty) = shown.get(&setter) else { continue };
        let schema = parameter.schema.as_deref().and_then(|pointer| expressions.at(pointer));
        let example = expressions.at(&parameter.pointer).and_then(|parameter| parameter.get("example"));
        let wanted = Wanted { name: &parameter.name, schema, example, place: Place::Setter };
        let value = expressions.value(ty, &wanted).unwrap_or_else(|| expressions.argument(&parameter.name, ty));
        let setter = format_ident!("{setter}");
        arguments.push(quote!(.#setter(#value)));
    }
    let body = call.fields.iter().find(|field| field.ident.as_ref().is_some_and(|name| name == "body"));
    if let Some((_, ty)) = body.and_then(|field| set_by(field)) {
        let media = operation.body.as_ref().and_then(|body| {
            let media = body.content.first()?;
            let at = expressions.at(&body.pointer)?.get("content")?.get(&media.media_type)?;
            Some((media.schema.as_deref().and_then(|pointer| expressions.at(pointer)), at.get("example")))
        });
        let (schema, example) = media.unwrap_or_default();
        let wanted = Wanted { name: "body", schema, example, place: Place::Setter };
        let raw = raw_body(ty);
        let ty = raw.as_ref().unwrap_or(ty);
        let value = expressions.value(ty, &wanted);
        let value = match value {
            // A builder reads better before the call than inside it.
            Some(built) if is_component(ty) => expressions.prepare("body", built),
            Some(value) => value,
            None => expressions.argument("body", ty),
        };
        arguments.push(quote!(.body(#value)));
    }
    arguments
}

/// What a body of bytes or text is shown as: a `String` can be either.
fn raw_body(ty: &Type) -> Option<Type> {
    let Type::Path(path) = ty else { return None };
    let segments: Vec<String> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    (segments == ["reqwest", "Body"]).then(|| syn::parse_quote!(::std::string::String))
}

fn is_component(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.first().is_some_and(|first| first.ident == "types"))
}

/// How much of what may be left out a list shows.
const TELLING: usize = 3;

/// The parameters that the example sets: all that must be, and a few that tell what the call is for.
fn shown<'a>(operation: &Operation, call: &'a Call<'_>, expressions: &Expressions<'_>) -> BTreeMap<String, &'a Type> {
    let mut shown = BTreeMap::new();
    let mut optional = Vec::new();
    for parameter in &operation.parameters {
        let setter = method_name(&parameter.name);
        let field = call.fields.iter().find(|field| field.ident.as_ref().is_some_and(|name| *name == setter));
        let Some((required, ty)) = field.and_then(|field| set_by(field)) else { continue };
        if required {
            shown.insert(setter, ty);
        } else {
            optional.push((parameter, setter, ty));
        }
    }
    let is_size = |setter: &str| setter == "limit";
    // Streams set the place themselves.
    let is_place = |setter: &str| ["offset", "page"].contains(&setter);
    let chosen: Vec<_> = if call.is_list {
        let choice = optional.iter().find(|(_, _, ty)| expressions.is_enum(argument(ty, 0).unwrap_or(ty)));
        let since = optional.iter().find(|(_, setter, _)| setter == "created_min" || setter == "since");
        let size = optional.iter().find(|(_, setter, _)| is_size(setter));
        let first = optional.iter().find(|(_, setter, _)| !is_place(setter) && !is_size(setter));
        match (choice, since) {
            (None, None) => first.into_iter().chain(size).collect(),
            _ => choice.into_iter().chain(since).chain(size).take(TELLING).collect(),
        }
    } else if operation.body.is_none() && (shown.is_empty() || operation.method != "GET") {
        let known = optional.iter().filter(|(parameter, _, _)| expressions.exemplified(parameter));
        let known: Vec<_> = known.collect();
        if known.is_empty() { optional.iter().take(2).collect() } else { known }
    } else {
        Vec::new()
    };
    shown.extend(chosen.into_iter().map(|(_, setter, ty)| (setter.clone(), *ty)));
    shown
}

/// Whether a builder's field must be set, and to what: `Result<T, String>`, or `Result<Option<T>, String>`.
fn set_by(field: &Field) -> Option<(bool, &Type)> {
    let value = argument(&field.ty, 0)?;
    Some(match last_name(value).as_deref() {
        Some("Option") => (false, argument(value, 0)?),
        _ => (true, value),
    })
}

fn fence(statements: &TokenStream, expressions: &Expressions<'_>, known: &Known<'_>) -> Result<String, LayoutError> {
    let name = format_ident!("{}", known.crate_name.replace('-', "_"));
    let error = if expressions.fallible { quote!(Box<dyn std::error::Error>) } else { quote!(#name::Error) };
    let arguments = expressions.arguments();
    let prepared = expressions.prepared();
    let statements = quote!(#(#prepared)* #statements);
    let code = syn::parse2(quote! {
        async fn example(client: &#name::Client, #(#arguments),*) -> Result<(), #error> {
            #statements
            Ok(())
        }
    })?;
    // The printer sets the arguments of a macro apart.
    let code = prettyplease::unparse(&code).replace(", * ", ", *").replace("item ?", "item?");
    // The signature may be long enough to be broken; its last line opens the body.
    let mut hidden = true;
    let mut lines = Vec::new();
    let body_ends = code.trim_end().lines().count() - 2;
    for (number, line) in code.lines().enumerate() {
        if hidden || number >= body_ends {
            let inner = if hidden { line } else { line.trim_start() };
            lines.push(format!("# {inner}"));
        } else {
            lines.push(line.strip_prefix("    ").unwrap_or(line).to_owned());
        }
        hidden &= !line.ends_with('{');
    }
    let mut uses = String::new();
    let visible = statements.to_string();
    for (name, path) in [("BTreeMap", "std::collections::BTreeMap".to_owned()), ("types", format!("{name}::types"))] {
        let shown = visible.contains(&format!("{name} ::"));
        if shown || code.contains(&format!("{name}::")) || code.contains(&format!("{name}<")) {
            uses.push_str(&format!("{}use {path};\n", if shown { "" } else { "# " }));
        }
    }
    Ok(format!("```no_run\n{uses}{}\n```", lines.join("\n")))
}
