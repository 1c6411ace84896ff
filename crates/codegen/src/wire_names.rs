//! Gives fields whose property was called differently for the generator their name on the wire.

use std::collections::BTreeMap;

use serde_json::Value;
use syn::{Fields, Item, LitStr, Token, parse_quote};

use crate::casing::pascal;
use crate::lower::WIRE_NAMES;
use crate::redact::wire_name;

/// Type name to names in the lowered document to names on the wire.
pub(crate) type WireNames = BTreeMap<String, BTreeMap<String, String>>;

/// Reads them from the component schemas of a lowered document.
pub(crate) fn collect(document: &Value) -> WireNames {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    let mut out = WireNames::new();
    for (component, schema) in schemas.into_iter().flatten() {
        let names = schema.get(WIRE_NAMES).and_then(Value::as_object);
        for (lowered, wire) in names.into_iter().flatten() {
            if let Some(wire) = wire.as_str() {
                out.entry(pascal(component)).or_default().insert(lowered.clone(), wire.to_owned());
            }
        }
    }
    out
}

/// Sets the names. This goes last, for others look fields up by the names of the lowered document.
pub(crate) fn set(items: &mut [Item], names: &WireNames) {
    for item in items {
        let Item::Struct(item) = item else { continue };
        let Some(names) = names.get(&item.ident.to_string()) else { continue };
        let Fields::Named(fields) = &mut item.fields else { continue };
        for field in &mut fields.named {
            let Some(wire) = names.get(&wire_name(field)) else { continue };
            let wire = LitStr::new(wire, proc_macro2::Span::call_site());
            for attribute in field.attrs.iter_mut().filter(|attribute| attribute.path().is_ident("serde")) {
                let kept: Vec<proc_macro2::TokenStream> = without_rename(attribute);
                *attribute = parse_quote! { #[serde(#(#kept),*)] };
            }
            field
                .attrs
                .retain(|attribute| !quote::ToTokens::to_token_stream(attribute).to_string().ends_with("serde ()]"));
            field.attrs.push(parse_quote! { #[serde(rename = #wire)] });
        }
    }
}

/// What an attribute of serde says beside a name.
fn without_rename(attribute: &syn::Attribute) -> Vec<proc_macro2::TokenStream> {
    let mut kept = Vec::new();
    let _ = attribute.parse_nested_meta(|meta| {
        let path = meta.path.clone();
        let value = if meta.input.peek(Token![=]) { Some(meta.value()?.parse::<syn::Lit>()?) } else { None };
        if !path.is_ident("rename") {
            kept.push(match value {
                Some(value) => quote::quote! { #path = #value },
                None => quote::quote! { #path },
            });
        }
        Ok(())
    });
    kept
}

#[cfg(test)]
mod tests {
    use quote::ToTokens as _;
    use serde_json::json;

    use super::*;

    #[test]
    fn a_field_gets_the_name_that_its_member_has_on_the_wire() {
        let document = json!({"components": {"schemas": {"thing": {WIRE_NAMES: {"userId_2": "userId"}}}}});
        let mut items: Vec<Item> = vec![parse_quote! {
            struct Thing {
                #[serde(rename = "userId_2", default, skip_serializing_if = "Option::is_none")]
                user_id_2: Option<String>,
                user_id: String,
            }
        }];
        set(&mut items, &collect(&document));
        let text = items[0].to_token_stream().to_string();
        assert!(text.contains(r#"serde (default , skip_serializing_if = "Option::is_none")"#), "{text}");
        assert!(text.contains(r#"serde (rename = "userId")"#) && !text.contains("\"userId_2\""), "{text}");
    }
}
