//! Makes `Debug` of every generated type safe to log: what the document marks as secret or personal is not shown.
//!
//! A member is hidden when its schema carries `format: password`, `x-secret` or `x-pii`, or when nothing is known of its
//! shape. Builders hold the same values on their way out and show only their names.

use std::collections::{BTreeMap, BTreeSet};

use quote::{ToTokens as _, format_ident, quote};
use serde_json::Value;
use syn::punctuated::Punctuated;
use syn::{Attribute, Fields, Ident, Item, ItemStruct, LitStr, Path, Token, parse_quote};

use crate::casing::pascal;

/// What the document marks, by the names of the generated types.
#[derive(Debug, Default)]
pub(crate) struct Private {
    /// Types that are hidden as a whole.
    whole: BTreeSet<String>,
    /// Names on the wire of hidden members.
    members: BTreeMap<String, BTreeSet<String>>,
}

/// Reads the marks of the component schemas.
pub(crate) fn collect(document: &Value) -> Private {
    let mut private = Private::default();
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    for (component, schema) in schemas.into_iter().flatten() {
        let name = pascal(component);
        let properties = schema.get("properties").and_then(Value::as_object);
        // A mark on an object is meant for all of it.
        if is_marked(schema) || (properties.is_none_or(serde_json::Map::is_empty) && is_private(schema)) {
            private.whole.insert(name);
            continue;
        }
        let hidden: BTreeSet<String> = properties
            .into_iter()
            .flatten()
            .filter(|(_, schema)| is_private(schema))
            .map(|(name, _)| name.clone())
            .collect();
        private.members.insert(name, hidden);
    }
    private
}

fn is_marked(schema: &Value) -> bool {
    schema.get("x-pii").is_some()
        || schema.get("x-secret").and_then(Value::as_bool) == Some(true)
        || schema.get("format").and_then(Value::as_str) == Some("password")
}

/// Whether this schema, or what a list or map of it holds, is marked.
fn is_private(schema: &Value) -> bool {
    is_marked(schema) || ["items", "additionalProperties"].iter().any(|key| schema.get(*key).is_some_and(is_private))
}

/// Replaces the derived `Debug` of the types that hold something private.
pub(crate) fn types(items: &mut Vec<Item>, private: &Private) {
    let mut shown = Vec::new();
    for item in items.iter_mut() {
        match item {
            Item::Struct(item) => {
                let name = item.ident.to_string();
                if private.whole.contains(&name) {
                    shown.extend(hide_whole(&item.ident.clone(), &mut item.attrs));
                } else if let Fields::Named(_) = &item.fields {
                    shown.extend(hide_members(item, private.members.get(&name)));
                } else if item.fields.iter().any(|field| is_open(&field.ty)) {
                    shown.extend(hide_whole(&item.ident.clone(), &mut item.attrs));
                }
            }
            Item::Enum(item) if private.whole.contains(&item.ident.to_string()) => {
                shown.extend(hide_whole(&item.ident.clone(), &mut item.attrs));
            }
            _ => {}
        }
    }
    items.extend(shown);
}

/// Replaces the derived `Debug` of builders by their names.
pub(crate) fn builders(items: &mut Vec<Item>) {
    let mut shown = Vec::new();
    for item in items.iter_mut() {
        if let Item::Struct(item) = item
            && take_debug(&mut item.attrs)
        {
            let (name, generics) = (&item.ident, &item.generics);
            let text = LitStr::new(&name.to_string(), name.span());
            shown.push(parse_quote! {
                impl #generics ::std::fmt::Debug for #name #generics {
                    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        f.debug_struct(#text).finish_non_exhaustive()
                    }
                }
            });
        }
    }
    items.extend(shown);
}

fn hide_whole(name: &Ident, attributes: &mut [Attribute]) -> Option<Item> {
    if !take_debug(attributes) {
        return None;
    }
    let text = LitStr::new(&format!("{name}([hidden])"), name.span());
    Some(parse_quote! {
        impl ::std::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(#text)
            }
        }
    })
}

fn hide_members(item: &mut ItemStruct, marked: Option<&BTreeSet<String>>) -> Option<Item> {
    let is_hidden =
        |field: &syn::Field| is_open(&field.ty) || marked.is_some_and(|marked| marked.contains(&wire_name(field)));
    if !item.fields.iter().any(is_hidden) || !take_debug(&mut item.attrs) {
        return None;
    }
    let name = &item.ident;
    let text = LitStr::new(&name.to_string(), name.span());
    let fields = item.fields.iter().filter_map(|field| {
        let ident = field.ident.as_ref()?;
        let label = LitStr::new(ident.to_string().trim_start_matches("r#"), ident.span());
        let value = if is_hidden(field) {
            quote! { &format_args!("[hidden]") }
        } else {
            quote! { &self.#ident }
        };
        Some(quote! { .field(#label, #value) })
    });
    let formatter = format_ident!("f");
    Some(parse_quote! {
        impl ::std::fmt::Debug for #name {
            fn fmt(&self, #formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                #formatter.debug_struct(#text) #(#fields)* .finish()
            }
        }
    })
}

/// A type that can hold anything, also what nobody has marked.
fn is_open(ty: &syn::Type) -> bool {
    ty.to_token_stream().to_string().contains("serde_json")
}

/// The name in JSON: that of `#[serde(rename = "…")]`, else the field's own.
pub(crate) fn wire_name(field: &syn::Field) -> String {
    let mut name =
        field.ident.as_ref().map(|ident| ident.to_string().trim_start_matches("r#").to_owned()).unwrap_or_default();
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                name = meta.value()?.parse::<LitStr>()?.value();
            } else if meta.input.peek(Token![=]) {
                meta.value()?.parse::<LitStr>()?;
            }
            Ok(())
        });
    }
    name
}

/// Takes `Debug` out of the derives; says whether it was there.
fn take_debug(attributes: &mut [Attribute]) -> bool {
    for attribute in attributes.iter_mut().filter(|attribute| attribute.path().is_ident("derive")) {
        let Ok(derives) = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated) else { continue };
        let (debug, others): (Vec<Path>, Vec<Path>) = derives.into_iter().partition(|path| path.is_ident("Debug"));
        if !debug.is_empty() {
            *attribute = parse_quote! { #[derive(#(#others),*)] };
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn shown(schemas: Value, file: syn::File) -> String {
        let mut items = file.items;
        types(&mut items, &collect(&json!({"components": {"schemas": schemas}})));
        items.iter().map(|item| item.to_token_stream().to_string()).collect()
    }

    #[test]
    fn marked_members_are_hidden_and_the_others_shown() {
        let schemas = json!({"token_answer": {"type": "object", "properties": {
            "access-token": {"type": "string", "format": "password"},
            "mail": {"type": "array", "items": {"type": "string", "x-pii": "email"}},
            "id": {"type": "integer"}
        }}});
        let text = shown(
            schemas,
            parse_quote! {
                #[derive(Clone, Debug, PartialEq)]
                pub struct TokenAnswer {
                    #[serde(rename = "access-token", skip_serializing_if = "x")]
                    pub access_token: String,
                    pub mail: Vec<String>,
                    pub id: i64,
                }
            },
        );
        assert!(text.contains("derive (Clone , PartialEq)"), "{text}");
        assert!(text.contains(r#"field ("access_token" , & format_args ! ("[hidden]"))"#), "{text}");
        assert!(text.contains(r#"field ("mail" , & format_args ! ("[hidden]"))"#), "{text}");
        assert!(text.contains(r#"field ("id" , & self . id)"#), "{text}");
    }

    #[test]
    fn what_can_hold_anything_is_hidden() {
        let text = shown(
            json!({}),
            parse_quote! { #[derive(Debug)] pub struct Open(pub ::serde_json::Map<String, ::serde_json::Value>); },
        );
        assert!(text.contains("Open([hidden])"), "{text}");
    }

    #[test]
    fn a_type_without_anything_private_keeps_its_derive() {
        let text = shown(
            json!({"A": {"properties": {"id": {}}}}),
            parse_quote! { #[derive(Debug)] pub struct A { pub id: i64 } },
        );
        assert_eq!(text, "# [derive (Debug)] pub struct A { pub id : i64 }");
    }

    #[test]
    fn a_builder_shows_its_name_only() {
        let mut items: Vec<Item> =
            vec![parse_quote! { #[derive(Debug, Clone)] pub struct Login<'a> { client: &'a Client, body: String } }];
        builders(&mut items);
        let text: String = items.iter().map(|item| item.to_token_stream().to_string()).collect();
        assert!(text.contains("impl < 'a > :: std :: fmt :: Debug for Login < 'a >"), "{text}");
        assert!(!text.contains("& self . body"), "{text}");
    }
}
