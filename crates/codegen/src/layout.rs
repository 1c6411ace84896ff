//! Lays the generated syntax tree out in readable files: the client, its types, and one file per tag.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit_mut::VisitMut;
use syn::{Attribute, Expr, ExprLit, File, ImplItem, Item, ItemImpl, ItemMod, Lit, LitStr, Meta, MetaNameValue, Type};

use crate::casing::{pascal, snake};
use crate::dispatch::{self, Known};
use crate::paging::{self, List, PagingError};
use crate::redact::{self, Private};

/// Why the generated tree could not be laid out: it is not of the form that this version of progenitor gives.
#[derive(Debug, thiserror::Error)]
pub enum LayoutError {
    /// The tokens are not a Rust file.
    #[error("progenitor's output is not Rust: {0}")]
    Parse(#[from] syn::Error),
    /// Something that every generated client has is missing.
    #[error("progenitor's output has no {0}; was the generator upgraded?")]
    Missing(&'static str),
    /// A generated method belongs to no operation of the document.
    #[error("the generated method `{0}` belongs to no operation of the document; was the generator upgraded?")]
    Unknown(String),
    /// A list cannot be read page by page as the document declares it.
    #[error(transparent)]
    Paging(#[from] PagingError),
}

/// What the layout needs to know about the document.
pub(crate) struct Facts<'a> {
    /// Rust name of a method to the tag of its operation.
    pub tags: BTreeMap<String, String>,
    /// Type names that a request can contain; only these keep their builders.
    pub requested: BTreeSet<String>,
    /// The open enums, shown among the types.
    pub enums: &'a [String],
    /// The hooks that join the client to its runtime.
    pub hooks: &'a str,
    /// The operations that became methods, and the components.
    pub known: Known<'a>,
    /// The operations that are read page by page.
    pub lists: &'a [List],
    /// What `Debug` must not show.
    pub private: &'a Private,
}

/// File names below `generated/` with their text, without headers.
pub(crate) fn files(tokens: TokenStream, facts: &Facts<'_>) -> Result<BTreeMap<String, String>, LayoutError> {
    let mut file: File = syn::parse2(tokens)?;
    Cleaner.visit_file_mut(&mut file);
    let types = take_module(&mut file.items, "types").ok_or(LayoutError::Missing("module `types`"))?;
    let mut builders = take_module(&mut file.items, "builder").ok_or(LayoutError::Missing("module `builder`"))?;
    take_module(&mut file.items, "prelude");
    let methods = take_methods(&mut file.items);
    drop_constructor(&mut file.items);

    let mut out = BTreeMap::new();
    out.insert("dispatch.rs".to_owned(), dispatch::module(&builders, &types, facts.enums, &facts.known)?);
    paging::implement(&mut builders, &types, facts.lists)?;
    if let Some((_, items)) = &mut builders.content {
        redact::builders(items);
    }
    let tags = by_tag(builders, methods, facts)?;
    out.insert("client.rs".to_owned(), format!("{}\n{}", print(file.items), facts.hooks));
    for (name, text) in types_files(types, facts) {
        out.insert(name, text);
    }
    let mut modules = String::new();
    for (tag, items) in tags {
        modules.push_str(&format!("mod {tag};\npub use {tag}::*;\n"));
        out.insert(format!("builder/{tag}.rs"), format!("#[allow(unused_imports)]\nuse super::*;\n\n{}", print(items)));
    }
    let prelude = "#[allow(unused_imports)]
use progenitor_client::{ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue, encode_path};

#[allow(unused_imports)]
use super::{Client, builder, types};

";
    out.insert("builder/mod.rs".to_owned(), format!("{prelude}{modules}"));
    Ok(out)
}

fn types_files(types: ItemMod, facts: &Facts<'_>) -> Vec<(String, String)> {
    let mut items = types.content.map(|(_, items)| items).unwrap_or_default();
    let mut files = Vec::new();
    if let Some(builder) = take_module(&mut items, "builder") {
        let kept = builder.content.map(|(_, items)| items).unwrap_or_default();
        let mut kept: Vec<Item> =
            kept.into_iter().filter(|item| subject(item).is_none_or(|name| facts.requested.contains(&name))).collect();
        redact::builders(&mut kept);
        files.push(("types/builder.rs".to_owned(), print(kept)));
    }
    let mut items: Vec<Item> = items.into_iter().filter(|item| !is_builder_of_answer(item, &facts.requested)).collect();
    redact::types(&mut items, facts.private);
    let enums = if !facts.enums.is_empty() { "pub use super::enums::*;\n\n" } else { "" };
    files.push(("types/mod.rs".to_owned(), format!("pub mod builder;\n\n{enums}{}", print(items))));
    files
}

/// `impl X { pub fn builder() -> builder::X }` of a type that is only ever read.
fn is_builder_of_answer(item: &Item, requested: &BTreeSet<String>) -> bool {
    let Item::Impl(item) = item else { return false };
    let only_builder = item.trait_.is_none()
        && item.items.len() == 1
        && matches!(item.items.first(), Some(ImplItem::Fn(function)) if function.sig.ident == "builder");
    only_builder && type_name(&item.self_ty).is_some_and(|name| !requested.contains(&name))
}

/// The type that an item defines or implements something for; for a conversion between a type and its builder, that type.
fn subject(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Impl(item) => type_name(&item.self_ty),
        _ => None,
    }
}

fn type_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}

fn by_tag(
    builders: ItemMod,
    methods: Vec<ImplItem>,
    facts: &Facts<'_>,
) -> Result<BTreeMap<String, Vec<Item>>, LayoutError> {
    // A builder type is named after its operation.
    let tag_of_type: BTreeMap<String, String> =
        facts.tags.iter().map(|(method, tag)| (pascal(method), module_name(tag))).collect();
    let mut tags: BTreeMap<String, Vec<Item>> = BTreeMap::new();
    let mut client_methods: BTreeMap<String, Vec<ImplItem>> = BTreeMap::new();
    for method in methods {
        let ImplItem::Fn(function) = &method else { continue };
        let name = function.sig.ident.to_string();
        let tag = facts.tags.get(name.trim_start_matches("r#")).ok_or(LayoutError::Unknown(name))?;
        client_methods.entry(module_name(tag)).or_default().push(method);
    }
    for (tag, methods) in client_methods {
        let empty: ItemImpl = syn::parse_quote! { impl Client {} };
        tags.entry(tag).or_default().push(Item::Impl(ItemImpl { items: methods, ..empty }));
    }
    for item in builders.content.map(|(_, items)| items).unwrap_or_default() {
        if let Some(name) = subject(&item) {
            let tag = tag_of_type.get(&name).cloned().ok_or(LayoutError::Unknown(name))?;
            tags.entry(tag).or_default().push(item);
        }
    }
    Ok(tags)
}

fn module_name(tag: &str) -> String {
    let name = snake(tag);
    // A module may not be called like a keyword or like what stands beside it.
    let taken = [
        "",
        "type",
        "types",
        "builder",
        "client",
        "mod",
        "enums",
        "operations",
        "self",
        "super",
        "crate",
        "match",
        "use",
        "move",
    ];
    if taken.contains(&name.as_str()) { format!("{name}_tag") } else { name }
}

fn take_module(items: &mut Vec<Item>, name: &str) -> Option<ItemMod> {
    let at = items.iter().position(|item| matches!(item, Item::Mod(module) if module.ident == name))?;
    match items.remove(at) {
        Item::Mod(module) => Some(module),
        _ => None,
    }
}

/// Takes the methods that make a builder out of `impl Client`.
fn take_methods(items: &mut Vec<Item>) -> Vec<ImplItem> {
    let mut methods = Vec::new();
    items.retain_mut(|item| {
        let Item::Impl(item) = item else { return true };
        if item.trait_.is_some() || type_name(&item.self_ty).is_none_or(|name| name != "Client") {
            return true;
        }
        let (operations, own): (Vec<_>, Vec<_>) = std::mem::take(&mut item.items).into_iter().partition(|item| {
            matches!(item, ImplItem::Fn(function) if function.sig.output.to_token_stream().to_string().contains("builder ::"))
        });
        methods.extend(operations);
        item.items = own;
        !item.items.is_empty()
    });
    methods
}

/// `Client::new` builds its own HTTP client with a total time-out of 15 seconds; ours are opened by their builders.
fn drop_constructor(items: &mut [Item]) {
    for item in items {
        if let Item::Impl(item) = item {
            item.items.retain(|item| !matches!(item, ImplItem::Fn(function) if function.sig.ident == "new"));
        }
    }
}

/// Mends docs: drops the JSON schema that typify prints for each type (it is the lowered one, and longer than the type),
/// and shows progenitor's examples, which name things that do not exist, as text rather than as tests to ignore.
struct Cleaner;

impl VisitMut for Cleaner {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        attributes.retain_mut(|attribute| {
            if !attribute.path().is_ident("doc") {
                return true;
            }
            let Meta::NameValue(MetaNameValue { value: Expr::Lit(ExprLit { lit: Lit::Str(text), .. }), .. }) =
                &mut attribute.meta
            else {
                return true;
            };
            if text.value().contains("```ignore") {
                *text = LitStr::new(&text.value().replace("```ignore", "```text"), text.span());
            }
            !text.value().contains("<details>")
        });
    }
}

/// The text of the items, with a blank line between them: the printer sets none.
fn print(items: Vec<Item>) -> String {
    let one = |item: Item| {
        prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] })
    };
    let mut out = String::new();
    let mut imports = false;
    for item in items {
        let import = matches!(item, Item::Use(_) | Item::Mod(_));
        let together = import && imports;
        if !out.is_empty() && !together {
            out.push('\n');
        }
        imports = import;
        out.push_str(&one(item));
    }
    out
}
