//! Has the documentation of a call name the method and path that are sent, where the generator was shown others.

use std::collections::BTreeMap;

use openapi_kit::OperationIndex;
use serde_json::Value;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Expr, ExprLit, ImplItem, ImplItemFn, Item, ItemImpl, ItemMod, Lit, LitStr, Meta, MetaNameValue, Type,
};

use crate::casing::pascal;
use crate::dispatch::method_name;
use crate::lower::wire;

/// What the generator writes of a call, and what is true.
struct Sentence {
    shown: String,
    truth: String,
}

/// Corrects methods of the client and their builders.
pub(crate) fn correct(methods: &mut [ImplItem], builders: &mut ItemMod, document: &Value, index: &OperationIndex) {
    let mut by_method = BTreeMap::new();
    let mut by_type = BTreeMap::new();
    for operation in index {
        let (path, method) = wire::true_place(document, operation);
        if path != operation.path || method != operation.method {
            let words = |method: &str, path: &str| format!("Sends a `{method}` request to `{path}`");
            let sentence =
                || Sentence { shown: words(&operation.method, &operation.path), truth: words(&method, path) };
            by_method.insert(method_name(&operation.id), sentence());
            by_type.insert(pascal(&operation.id), sentence());
        }
    }
    for method in methods {
        if let ImplItem::Fn(function) = method
            && let Some(sentence) = by_method.get(function.sig.ident.to_string().trim_start_matches("r#"))
        {
            Words(sentence).visit_impl_item_fn_mut(function);
        }
    }
    for item in builders.content.iter_mut().flat_map(|(_, items)| items) {
        if let Item::Impl(item) = item
            && let Some(sentence) = subject(item).and_then(|name| by_type.get(&name))
        {
            Words(sentence).visit_item_impl_mut(item);
        }
    }
}

fn subject(item: &ItemImpl) -> Option<String> {
    match &*item.self_ty {
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    }
}

struct Words<'a>(&'a Sentence);

impl VisitMut for Words<'_> {
    fn visit_attribute_mut(&mut self, attribute: &mut Attribute) {
        if attribute.path().is_ident("doc")
            && let Meta::NameValue(MetaNameValue { value: Expr::Lit(ExprLit { lit: Lit::Str(text), .. }), .. }) =
                &mut attribute.meta
        {
            *text = LitStr::new(&text.value().replace(&self.0.shown, &self.0.truth), text.span());
        }
    }

    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        // Nothing is said inside.
        function.attrs.iter_mut().for_each(|attribute| self.visit_attribute_mut(attribute));
    }

    fn visit_item_impl_mut(&mut self, item: &mut ItemImpl) {
        visit_mut::visit_item_impl_mut(self, item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::ToTokens as _;
    use serde_json::json;

    #[test]
    fn the_words_name_what_is_sent() {
        let document = json!({"paths": {"/a/{id-path}": {"get": {
            "operationId": "traceA", "responses": {}, "x-wire": {"path": "/a/{id}", "method": "trace"}
        }}}});
        let index = OperationIndex::new(&document).unwrap();
        let mut methods = vec![syn::parse_quote! {
            #[doc = "Sends a `GET` request to `/a/{id-path}`"]
            pub fn trace_a(&self) -> builder::TraceA<'_> { builder::TraceA::new(self) }
        }];
        let mut builders: ItemMod = syn::parse_quote! {
            mod builder { impl<'a> TraceA<'a> {
                #[doc = "Sends a `GET` request to `/a/{id-path}`"]
                pub async fn send(self) {}
            } }
        };
        correct(&mut methods, &mut builders, &document, &index);
        for text in [methods[0].to_token_stream().to_string(), builders.to_token_stream().to_string()] {
            assert!(text.contains("Sends a `TRACE` request to `/a/{id}`"), "{text}");
        }
    }
}
