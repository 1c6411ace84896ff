//! Lets a body that the document calls optional be left out of a call.
//!
//! The generator makes every body mandatory. Here the builders of such operations hold theirs in an `Option` that only
//! the setters fill. What is not given is written as JSON's null or as nothing, and the runtime, which knows of it by the
//! operation table, sends neither a body nor its media type.

use std::collections::BTreeSet;

use openapi_kit::{Operation, OperationIndex};
use serde_json::Value;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Expr, ExprMethodCall, FieldValue, ImplItem, ImplItemFn, Item, ItemMod, Member, Pat, Stmt, Type, parse_quote,
};

use crate::casing::pascal;
use crate::layout::LayoutError;
use crate::lower::wire;

/// The names of the builders of operations with an optional body.
pub(crate) fn of(document: &Value, index: &OperationIndex) -> BTreeSet<String> {
    let is_optional = |operation: &&Operation| {
        let mark = operation.body.as_ref().and_then(|body| wire::mark(document, &body.pointer));
        mark.and_then(|mark| mark.get("optional")).and_then(Value::as_bool) == Some(true)
    };
    index.iter().filter(is_optional).map(|operation| pascal(&operation.id)).collect()
}

/// Changes the builders of these names.
pub(crate) fn admit(builders: &mut ItemMod, names: &BTreeSet<String>) -> Result<(), LayoutError> {
    if names.is_empty() {
        return Ok(());
    }
    for item in builders.content.iter_mut().flat_map(|(_, items)| items) {
        match item {
            Item::Struct(item) if names.contains(&item.ident.to_string()) => {
                for field in &mut item.fields {
                    if field.ident.as_ref().is_some_and(|name| name == "body") {
                        let ty = &field.ty;
                        field.ty = parse_quote!(Option<#ty>);
                    }
                }
            }
            Item::Impl(item) if item.trait_.is_none() && is_one_of(&item.self_ty, names) => {
                for function in &mut item.items {
                    if let ImplItem::Fn(function) = function {
                        one_function(function)?;
                    }
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn is_one_of(ty: &Type, names: &BTreeSet<String>) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| names.contains(&last.ident.to_string())))
}

fn one_function(function: &mut ImplItemFn) -> Result<(), LayoutError> {
    let mut body = Body::default();
    let missing = match function.sig.ident.to_string().as_str() {
        "new" => {
            body.visit_impl_item_fn_mut(function);
            (!body.begun).then_some("body in `new` of a builder")
        }
        "body" => {
            body.visit_impl_item_fn_mut(function);
            (!body.set).then_some("body in its setter")
        }
        "body_map" => {
            body.is_map = true;
            body.visit_impl_item_fn_mut(function);
            (!body.set).then_some("body in `body_map`")
        }
        "send" => {
            body.is_send = true;
            body.visit_impl_item_fn_mut(function);
            (!body.read).then_some("body in `send`")
        }
        _ => None,
    };
    missing.map_or(Ok(()), |what| Err(LayoutError::Missing(what)))
}

/// Rewrites what a builder does with its body.
#[derive(Default)]
struct Body {
    is_map: bool,
    is_send: bool,
    /// It begins with none.
    begun: bool,
    /// It is set.
    set: bool,
    /// It is read before sending.
    read: bool,
}

impl VisitMut for Body {
    fn visit_field_value_mut(&mut self, field: &mut FieldValue) {
        if !self.is_send && matches!(&field.member, Member::Named(name) if name == "body") {
            field.expr = parse_quote!(None);
            self.begun = true;
        }
        visit_mut::visit_field_value_mut(self, field);
    }

    fn visit_stmt_mut(&mut self, statement: &mut Stmt) {
        match statement {
            Stmt::Expr(Expr::Assign(assign), _) if is_own_body(&assign.left) => {
                let value = &assign.right;
                *assign.right = if self.is_map {
                    parse_quote! {
                        Some(self.body.unwrap_or_else(|| Ok(::std::default::Default::default())).map(f))
                    }
                } else {
                    parse_quote!(Some(#value))
                };
                self.set = true;
            }
            Stmt::Local(local) if self.is_send && matches!(&local.pat, Pat::Ident(name) if name.ident == "body") => {
                // `body.and_then(…).map_err(Error::InvalidRequest)?`
                if let Some(init) = &mut local.init
                    && let Expr::Try(tried) = &mut *init.expr
                    && let Expr::MethodCall(mapped) = &mut *tried.expr
                    && mapped.method == "map_err"
                {
                    let value = &mapped.receiver;
                    *mapped.receiver = parse_quote!(body.map(|body| #value).transpose());
                    self.read = true;
                }
            }
            _ => visit_mut::visit_stmt_mut(self, statement),
        }
    }

    /// `.body(body)` takes bytes; none of them are no bytes.
    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        if self.is_send && call.method == "body" {
            for argument in &mut call.args {
                if matches!(argument, Expr::Path(path) if path.path.is_ident("body")) {
                    *argument = parse_quote!(body.unwrap_or_default());
                }
            }
        }
        visit_mut::visit_expr_method_call_mut(self, call);
    }
}

fn is_own_body(expression: &Expr) -> bool {
    matches!(expression, Expr::Field(field) if matches!(&field.member, Member::Named(name) if name == "body"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::ToTokens as _;

    fn admitted(module: ItemMod) -> String {
        let mut module = module;
        admit(&mut module, &BTreeSet::from(["SetA".to_owned()])).unwrap();
        module.to_token_stream().to_string()
    }

    #[test]
    fn a_builder_begins_without_a_body_and_sends_what_it_was_given() {
        let text = admitted(parse_quote! {
            mod builder {
                pub struct SetA<'a> { client: &'a super::Client, body: Result<types::builder::A, String> }
                impl<'a> SetA<'a> {
                    pub fn new(client: &'a super::Client) -> Self { Self { client: client, body: Ok(Default::default()) } }
                    pub fn body<V>(mut self, value: V) -> Self {
                        self.body = value.try_into().map(From::from);
                        self
                    }
                    pub fn body_map<F>(mut self, f: F) -> Self { self.body = self.body.map(f); self }
                    pub async fn send(self) -> Result<(), Error> {
                        let Self { client, body } = self;
                        let body = body.and_then(|v| types::A::try_from(v)).map_err(Error::InvalidRequest)?;
                        client.client.put(url).json(&body).build()?;
                    }
                }
            }
        });
        for part in [
            "body : Option < Result < types :: builder :: A , String > >",
            "client : client , body : None",
            "self . body = Some (value . try_into () . map (From :: from))",
            "Some (self . body . unwrap_or_else (| | Ok (:: std :: default :: Default :: default ())) . map (f))",
            "body . map (| body | body . and_then (| v | types :: A :: try_from (v))) . transpose () . map_err (Error :: InvalidRequest) ?",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
    }

    #[test]
    fn bytes_that_are_not_given_are_none() {
        let text = admitted(parse_quote! {
            mod builder {
                impl<'a> SetA<'a> {
                    pub async fn send(self) -> Result<(), Error> {
                        let body = body.map_err(Error::InvalidRequest)?;
                        client.client.put(url).body(body).build()?;
                    }
                }
                impl<'a> SetB<'a> {
                    pub async fn send(self) -> Result<(), Error> { client.client.put(url).body(body).build()?; }
                }
            }
        });
        assert!(text.contains(". body (body . unwrap_or_default ())"), "{text}");
        assert!(text.contains(". body (body) . build"), "{text}");
    }

    #[test]
    fn a_builder_of_another_form_is_an_error() {
        let mut module: ItemMod = parse_quote! {
            mod builder { impl<'a> SetA<'a> { pub async fn send(self) -> Result<(), Error> { finish() } } }
        };
        let error = admit(&mut module, &BTreeSet::from(["SetA".to_owned()])).unwrap_err();
        assert!(matches!(error, LayoutError::Missing("body in `send`")), "{error}");
    }
}
