//! Lays the generated syntax tree out in readable files: the client, its types, and one file per tag.

use std::collections::{BTreeMap, BTreeSet};

use openapi_kit::casing::feature;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit_mut::VisitMut;
use syn::{Attribute, Expr, ExprLit, File, ImplItem, Item, ItemImpl, ItemMod, Lit, Meta, MetaNameValue, Path, Type};

use crate::casing::{pascal, snake};
use crate::dispatch::{self, Known};
use crate::examples;
use crate::features::Features;
use crate::nulls::{self, NeverNull};
use crate::optional_bodies;
use crate::paging::{self, List, PagingError};
use crate::placement::{by_feature, names_in, shown_module, with_inner};
use crate::redact::{self, Private};
use crate::true_places;
use crate::wire_names::{self, WireNames};

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
    /// A generated item has a form that has no place.
    #[error("the generated item `{0}` can have no condition; was the generator upgraded?")]
    Unplaced(String),
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
    /// What is compiled under which cargo feature.
    pub features: &'a Features,
    /// The open enums, shown among the types.
    pub enums: &'a [String],
    /// The hooks that join the client to its runtime.
    pub hooks: &'a str,
    /// The operations that became methods, and the components.
    pub known: Known<'a>,
    /// The operations that are read page by page.
    pub lists: &'a [List],
    /// What the examples of the methods are made from.
    pub examples: examples::Known<'a>,
    /// What `Debug` must not show.
    pub private: &'a Private,
    /// The members of answers that may be absent and not null.
    pub never_null: &'a NeverNull,
    /// The fields that are called differently from their members.
    pub wire_names: &'a WireNames,
}

/// File names below `generated/` with their text, without headers.
pub(crate) fn files(tokens: TokenStream, facts: &Facts<'_>) -> Result<BTreeMap<String, String>, LayoutError> {
    let mut file: File = syn::parse2(tokens)?;
    Cleaner.visit_file_mut(&mut file);
    let types = take_module(&mut file.items, "types").ok_or(LayoutError::Missing("module `types`"))?;
    let mut builders = take_module(&mut file.items, "builder").ok_or(LayoutError::Missing("module `builder`"))?;
    take_module(&mut file.items, "prelude");
    let mut methods = take_methods(&mut file.items);
    drop_constructor(&mut file.items);

    let mut out = BTreeMap::new();
    out.insert("dispatch.rs".to_owned(), dispatch::module(&builders, &types, facts.enums, &facts.known)?);
    let used = used_types(&builders, facts);
    paging::implement(&mut builders, &types, facts.lists)?;
    if let Some((_, items)) = &mut builders.content {
        redact::builders(items);
    }
    examples::write(&mut methods, &builders, &types, &facts.examples)?;
    true_places::correct(&mut methods, &mut builders, facts.known.document, facts.known.index);
    optional_bodies::admit(&mut builders, &optional_bodies::of(facts.known.document, facts.known.index))?;
    let tags = by_tag(builders, methods, facts)?;
    out.insert("client.rs".to_owned(), format!("{}\n{}", print(file.items), facts.hooks));
    out.extend(types_files(types, &used, facts)?);
    let feature_of: BTreeMap<String, String> =
        facts.tags.values().map(|tag| (module_name(tag), feature(tag))).collect();
    let mut modules = String::new();
    for (tag, items) in tags {
        let feature = feature_of.get(&tag).ok_or_else(|| LayoutError::Unknown(tag.clone()))?;
        modules.push_str(&shown_module(&tag, Some(&format!("feature = {feature:?}"))));
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

/// The features whose builders name a type.
fn used_types(builders: &ItemMod, facts: &Facts<'_>) -> BTreeMap<String, BTreeSet<String>> {
    let feature_of: BTreeMap<String, String> =
        facts.tags.iter().map(|(method, tag)| (pascal(method), feature(tag))).collect();
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for item in builders.content.iter().flat_map(|(_, items)| items) {
        let Some(feature) = subject(item).and_then(|name| feature_of.get(&name)) else { continue };
        for name in names_in(item) {
            used.entry(name).or_default().insert(feature.clone());
        }
    }
    used
}

fn types_files(
    types: ItemMod,
    used: &BTreeMap<String, BTreeSet<String>>,
    facts: &Facts<'_>,
) -> Result<BTreeMap<String, String>, LayoutError> {
    let mut items = types.content.map(|(_, items)| items).unwrap_or_default();
    let features = with_inner(&items, used, facts.features);
    let mut files = BTreeMap::new();
    let mut head = String::new();
    if let Some(builder) = take_module(&mut items, "builder") {
        let kept = builder.content.map(|(_, items)| items).unwrap_or_default();
        let mut kept: Vec<Item> =
            kept.into_iter().filter(|item| subject(item).is_none_or(|name| facts.requested.contains(&name))).collect();
        redact::builders(&mut kept);
        // Each stands one folder deeper now.
        kept.iter_mut().for_each(|item| Deeper.visit_item_mut(item));
        files.extend(by_feature("types/builder", String::new(), "", kept, &features)?);
        head.push_str("pub mod builder;\n\n");
    }
    let mut items: Vec<Item> = items.into_iter().filter(|item| !is_builder_of_answer(item, &facts.requested)).collect();
    nulls::watch(&mut items, facts.never_null);
    redact::types(&mut items, facts.private);
    wire_names::set(&mut items, facts.wire_names);
    if !facts.enums.is_empty() {
        head.push_str("pub use super::enums::*;\n\n");
    }
    files.extend(by_feature("types", head, "#[allow(unused_imports)]\nuse super::*;\n\n", items, &features)?);
    Ok(files)
}

/// Leads paths to the module above one module further up.
struct Deeper;

impl VisitMut for Deeper {
    fn visit_path_mut(&mut self, path: &mut Path) {
        if path.leading_colon.is_none() && path.segments.first().is_some_and(|segment| segment.ident == "super") {
            path.segments.insert(0, syn::parse_quote! { super });
        }
        syn::visit_mut::visit_path_mut(self, path);
    }
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

/// The name of the module that has what belongs to a tag.
pub(crate) fn module_name(tag: &str) -> String {
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

/// Mends docs: drops the JSON schema that typify prints for each type; it is the lowered one, and longer than the type.
struct Cleaner;

impl VisitMut for Cleaner {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        attributes.retain(|attribute| {
            if !attribute.path().is_ident("doc") {
                return true;
            }
            let Meta::NameValue(MetaNameValue { value: Expr::Lit(ExprLit { lit: Lit::Str(text), .. }), .. }) =
                &attribute.meta
            else {
                return true;
            };
            !text.value().contains("<details>")
        });
    }
}

/// The text of the items, with a blank line between them: the printer sets none.
pub(crate) fn print(items: Vec<Item>) -> String {
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
