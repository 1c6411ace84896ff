//! Spreads the generated types over files by the cargo features that need them.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens as _;
use syn::visit_mut::{self, VisitMut};
use syn::{Item, Meta, Path, parse_quote};

use crate::features::{self, Features, Place};
use crate::layout::{LayoutError, print};

/// The features with the types that the generator makes of parts of a component or parameter, such as a text with a
/// smallest length: they are needed where the types or builders are that name them. `used` has the features of the
/// builders by what they name.
pub(crate) fn with_inner(items: &[Item], used: &BTreeMap<String, BTreeSet<String>>, features: &Features) -> Features {
    let mut features = features.clone();
    let inner: BTreeSet<String> = items.iter().filter_map(defined).filter(|name| !features.knows(name)).collect();
    for name in &inner {
        features.add_users(name, used.get(name).cloned().unwrap_or_default());
    }
    let named: Vec<(String, BTreeSet<String>)> =
        items.iter().filter_map(|item| Some((defined(item)?, names_in(item)))).collect();
    let mut grows = !inner.is_empty();
    while grows {
        grows = false;
        for (owner, named) in &named {
            for name in named.intersection(&inner) {
                grows |= features.add_inner(name, owner);
            }
        }
    }
    features
}

/// Spreads types over one file for each feature that alone needs them, and one for those that several need, where each
/// has a condition of its own.
pub(crate) fn by_feature(
    folder: &str,
    head: String,
    imports: &str,
    items: Vec<Item>,
    features: &Features,
) -> Result<BTreeMap<String, String>, LayoutError> {
    let mut root = Vec::new();
    let mut places: BTreeMap<Place, Vec<Item>> = BTreeMap::new();
    for mut item in items {
        let Some(users) = features.users_of(names(&item).iter().map(String::as_str)) else {
            root.push(item);
            continue;
        };
        let place = features::place(&users);
        if place == Place::Shared {
            set_condition(&mut item, &features::gate(&users))?;
        }
        places.entry(place).or_default().push(item);
    }
    let mut files = BTreeMap::new();
    let mut modules = head;
    for (place, items) in places {
        let condition = match &place {
            Place::Own(feature) => Some(features::gate(&BTreeSet::from([feature.clone()]))),
            Place::Unreferenced => Some(features::gate(&BTreeSet::new())),
            Place::Shared => None,
        };
        let name = place.module();
        modules.push_str(&shown_module(&name, condition.as_deref()));
        files.insert(format!("{folder}/{name}.rs"), format!("{imports}{}", print(items)));
    }
    if !root.is_empty() {
        modules.push('\n');
    }
    files.insert(format!("{folder}/mod.rs"), format!("{modules}{}", print(root)));
    Ok(files)
}

/// A module whose items are shown as those of the module it stands in.
pub(crate) fn shown_module(name: &str, condition: Option<&str>) -> String {
    let condition = condition.map(|condition| format!("#[cfg({condition})]\n")).unwrap_or_default();
    format!("{condition}mod {name};\n{condition}pub use {name}::*;\n")
}

/// Puts `#[cfg(…)]` below the docs of an item.
fn set_condition(item: &mut Item, condition: &str) -> Result<(), LayoutError> {
    let condition: Meta = syn::parse_str(condition)?;
    let attributes = match item {
        Item::Struct(item) => &mut item.attrs,
        Item::Enum(item) => &mut item.attrs,
        Item::Type(item) => &mut item.attrs,
        Item::Impl(item) => &mut item.attrs,
        other => return Err(LayoutError::Unplaced(other.to_token_stream().to_string().chars().take(80).collect())),
    };
    let below = attributes.iter().take_while(|attribute| attribute.path().is_ident("doc")).count();
    attributes.insert(below, parse_quote! { #[cfg(#condition)] });
    Ok(())
}

/// The name of the type that an item defines.
fn defined(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        Item::Type(item) => Some(item.ident.to_string()),
        _ => None,
    }
}

/// The names of the types that an item defines, or joins by an implementation.
fn names(item: &Item) -> BTreeSet<String> {
    let mut names: BTreeSet<String> = defined(item).into_iter().collect();
    if let Item::Impl(item) = item {
        let mut collector = Names(&mut names);
        collector.visit_type_mut(&mut item.self_ty.clone());
        if let Some((path, _)) = &item.trait_ {
            collector.visit_path_mut(&mut path.clone());
        }
    }
    names
}

/// The names in an item that may lead to a type of ours.
pub(crate) fn names_in(item: &Item) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    Names(&mut names).visit_item_mut(&mut item.clone());
    names
}

/// Collects the last words of all paths that may lead to a type of ours.
struct Names<'a>(&'a mut BTreeSet<String>);

impl VisitMut for Names<'_> {
    fn visit_path_mut(&mut self, path: &mut Path) {
        if path.leading_colon.is_none() {
            self.0.extend(path.segments.last().map(|segment| segment.ident.to_string()));
        }
        visit_mut::visit_path_mut(self, path);
    }
}

#[cfg(test)]
mod tests {
    use openapi_kit::OperationIndex;
    use serde_json::json;

    use super::*;

    fn features() -> Features {
        let get = |tag: &str, schema: &str| {
            let schema = json!({"$ref": format!("#/components/schemas/{schema}")});
            json!({"get": {"tags": [tag], "operationId": tag, "responses": {"200": {
                "description": "d", "content": {"application/json": {"schema": schema}}
            }}}})
        };
        let document = json!({
            "paths": {"/a": get("Apples", "Apple"), "/b": get("Pears", "Pear")},
            "components": {"schemas": {
                "Apple": {"properties": {"seed": {"$ref": "#/components/schemas/Seed"}}},
                "Pear": {"properties": {"seed": {"$ref": "#/components/schemas/Seed"}}},
                "Seed": {}, "Stone": {}
            }}
        });
        Features::collect(&document, &OperationIndex::new(&document).unwrap(), "specs/x").unwrap()
    }

    fn files(items: Vec<Item>) -> BTreeMap<String, String> {
        let features = with_inner(&items, &BTreeMap::new(), &features());
        by_feature("types", String::new(), "", items, &features).unwrap()
    }

    #[test]
    fn a_type_stands_in_the_file_of_the_one_feature_that_needs_it() {
        let files = files(vec![
            parse_quote! { pub struct Apple { seed: Seed, name: AppleName } },
            parse_quote! { pub struct AppleName(String); },
            parse_quote! { impl From<AppleName> for String { fn from(name: AppleName) -> Self { name.0 } } },
            parse_quote! { pub struct Pear; },
            parse_quote! { pub struct Seed; },
            parse_quote! { impl From<Seed> for Apple { fn from(seed: Seed) -> Self { Self } } },
            parse_quote! { pub struct Stone; },
            parse_quote! { pub mod error {} },
        ]);
        let order: Vec<&str> = files.keys().map(String::as_str).collect();
        let wanted = ["types/apples.rs", "types/mod.rs", "types/pears.rs", "types/shared.rs", "types/unreferenced.rs"];
        assert_eq!(order, wanted);
        for part in ["struct Apple ", "struct AppleName", "impl From<AppleName>", "impl From<Seed> for Apple"] {
            assert!(files["types/apples.rs"].contains(part), "{part} in {files:#?}");
        }
        let root = &files["types/mod.rs"];
        assert!(root.starts_with("#[cfg(any(feature = \"apples\", feature = \"types\"))]\nmod apples;\n"), "{root}");
        assert!(root.contains("#[cfg(feature = \"types\")]\nmod unreferenced;\n"), "{root}");
        assert!(root.contains("\nmod shared;\npub use shared::*;\n"), "{root}");
        assert!(root.ends_with("\n\npub mod error {}\n"), "{root}");
    }

    #[test]
    fn a_shared_type_has_its_condition_below_its_docs() {
        let files = files(vec![parse_quote! {
            #[doc = "A seed."]
            #[derive(Clone)]
            pub struct Seed;
        }]);
        assert_eq!(
            files["types/shared.rs"],
            "///A seed.\n#[cfg(any(feature = \"apples\", feature = \"pears\", feature = \"types\"))]\n#[derive(Clone)]\n\
             pub struct Seed;\n"
        );
    }

    #[test]
    fn a_type_that_only_builders_name_stands_where_they_are() {
        let items = [parse_quote! { pub struct PearsName(String); }, parse_quote! { pub struct Nobodys; }];
        let used = BTreeMap::from([("PearsName".to_owned(), BTreeSet::from(["pears".to_owned()]))]);
        let features = with_inner(&items, &used, &features());
        assert_eq!(features.users_of(["PearsName"]), Some(BTreeSet::from(["pears".to_owned()])));
        assert_eq!(features.users_of(["Nobodys"]), Some(BTreeSet::new()));
    }
}
