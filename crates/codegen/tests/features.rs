//! A model is compiled under the features that need it, and no others.
//!
//! Which those are is found out a second time here, from the generated Rust alone: what the calls of a tag, the events
//! and the types themselves name.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use codegen::Generated;
use openapi_kit::Effective;
use quote::ToTokens as _;
use serde_json::Value;
use syn::visit_mut::VisitMut;
use syn::{Attribute, Item, LitStr};

type Names = BTreeSet<String>;

const APIS: [&str; 2] = ["mluvii", "bot-open"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn effective(api: &str) -> Effective {
    Effective::build(&root().join("specs").join(api)).unwrap()
}

/// The features in `#[cfg(feature = "a")]` and `#[cfg(any(feature = "a", …))]`; none where there is no condition.
fn condition(attributes: &[Attribute]) -> Option<Names> {
    let condition = attributes.iter().find(|attribute| attribute.path().is_ident("cfg"))?;
    let mut features = Names::new();
    condition
        .parse_nested_meta(|meta| {
            if !meta.path.is_ident("any") {
                features.insert(meta.value()?.parse::<LitStr>()?.value());
                return Ok(());
            }
            meta.parse_nested_meta(|meta| {
                features.insert(meta.value()?.parse::<LitStr>()?.value());
                Ok(())
            })
        })
        .unwrap();
    Some(features)
}

/// The modules that a file declares, with their conditions.
fn modules(text: &str) -> BTreeMap<String, Option<Names>> {
    let items = syn::parse_file(text).unwrap().items;
    let modules = items.into_iter().filter_map(|item| match item {
        Item::Mod(module) => Some((module.ident.to_string(), condition(&module.attrs))),
        _ => None,
    });
    modules.collect()
}

/// The last words of all paths in the code of an item that may lead to a type of the client.
fn named(item: &Item) -> Names {
    struct Paths(Names);
    impl VisitMut for Paths {
        fn visit_path_mut(&mut self, path: &mut syn::Path) {
            let first = path.segments.first().unwrap().ident.to_string();
            // `T::Error` is no type called `Error`.
            if path.leading_colon.is_none() && (path.segments.len() == 1 || ["crate", "super"].contains(&&*first)) {
                self.0.insert(path.segments.last().unwrap().ident.to_string());
            }
            syn::visit_mut::visit_path_mut(self, path);
        }
    }
    let mut paths = Paths(Names::new());
    paths.visit_item_mut(&mut item.clone());
    paths.0
}

/// The types of a client as it was generated.
#[derive(Default)]
struct Types {
    /// Type to the features it is compiled under.
    gates: BTreeMap<String, Names>,
    /// Type to what its definition names.
    names: BTreeMap<String, Names>,
    /// Of each implementation and each builder, the features it is compiled under and what it names.
    others: Vec<(Names, Names)>,
}

fn types(generated: &Generated) -> Types {
    let mut out = Types::default();
    for folder in ["types", "types/builder"] {
        let modules = modules(&generated.sources[&format!("{folder}/mod.rs")]);
        for (module, gate) in modules.into_iter().filter(|(module, _)| !["builder", "error"].contains(&&**module)) {
            let file = format!("{folder}/{module}.rs");
            for item in &syn::parse_file(&generated.sources[&file]).unwrap().items {
                let (name, attributes) = match item {
                    Item::Struct(item) => (Some(item.ident.to_string()), &item.attrs),
                    Item::Enum(item) => (Some(item.ident.to_string()), &item.attrs),
                    Item::Impl(item) => (None, &item.attrs),
                    Item::Use(_) => continue,
                    other => panic!("{file}: {}", other.to_token_stream()),
                };
                let gate = gate.clone().or_else(|| condition(attributes)).unwrap_or_else(|| panic!("{file}: {name:?}"));
                match name {
                    Some(name) if folder == "types" => {
                        out.names.insert(name.clone(), named(item));
                        out.gates.insert(name, gate);
                    }
                    _ => out.others.push((gate, named(item))),
                }
            }
        }
    }
    for item in syn::parse_file(&generated.sources["enums.rs"]).unwrap().items {
        let Item::Macro(item) = item else { continue };
        let text = item.mac.tokens.to_string();
        let name = text.split("pub enum ").nth(1).unwrap().split_whitespace().next().unwrap();
        out.gates.insert(name.to_owned(), condition(&item.attrs).unwrap());
        out.names.insert(name.to_owned(), Names::new());
    }
    out
}

/// What each feature names at first hand: its calls and their documentation, or its events.
fn starts(generated: &Generated) -> BTreeMap<String, Names> {
    let of_types = |text: &str| -> Names {
        let ends = text.split("types::").skip(1);
        ends.filter_map(|end| end.split(|letter: char| !letter.is_alphanumeric()).next()).map(str::to_owned).collect()
    };
    let mut starts = BTreeMap::new();
    for (module, gate) in modules(&generated.sources["builder/mod.rs"]) {
        let gate: Vec<String> = gate.unwrap().into_iter().collect();
        let [feature] = gate.as_slice() else { panic!("{module}: {gate:?}") };
        let text = &generated.sources[&format!("builder/{module}.rs")];
        let mut names = of_types(text);
        // The bodies of errors are named there alone.
        for line in text.lines().filter(|line| line.contains("**Answers:**")) {
            names.extend(line.split('`').skip(1).step_by(2).map(|name| name.trim_end_matches("[]").to_owned()));
        }
        starts.insert(feature.clone(), names);
    }
    starts.extend(generated.sources.get("webhooks.rs").map(|text| ("events".to_owned(), of_types(text))));
    starts
}

/// The models that are compiled under other features than those that lead to them.
fn misplaced(effective: &Effective, generated: &Generated) -> Vec<String> {
    let mut types = types(generated);
    // The forms of a body that may be any object are named by the document alone.
    for (name, schema) in effective.document["components"]["schemas"].as_object().unwrap() {
        let forms = schema.get("x-forms").and_then(Value::as_array).into_iter().flatten();
        let forms = forms.map(|form| form["$ref"].as_str().unwrap().rsplit('/').next().unwrap().to_owned());
        types.names.entry(name.clone()).or_default().extend(forms);
    }
    let mut expected: BTreeMap<&String, Names> =
        types.gates.keys().map(|name| (name, Names::from(["types".to_owned()]))).collect();
    for (feature, start) in &starts(generated) {
        let mut reached = BTreeSet::new();
        let mut to_see: Vec<&String> = start.iter().collect();
        while let Some(name) = to_see.pop() {
            if types.gates.contains_key(name) && reached.insert(name) {
                to_see.extend(&types.names[name]);
                expected.get_mut(name).unwrap().insert(feature.clone());
            }
        }
    }
    let wrong = types.gates.iter().filter(|(name, gate)| *gate != &expected[name]);
    wrong.map(|(name, gate)| format!("{name} is under {gate:?}, needed by {:?}", expected[name])).collect()
}

#[test]
fn a_model_is_compiled_under_exactly_the_features_that_lead_to_it() {
    for api in APIS {
        let effective = effective(api);
        let generated = codegen::generate(&effective).unwrap();
        assert!(types(&generated).gates.len() > 30, "{api}");
        assert_eq!(misplaced(&effective, &generated), [""; 0], "{api}");
    }
}

#[test]
fn a_feature_too_few_and_one_too_many_are_noticed() {
    let effective = effective("mluvii");
    let generated = codegen::generate(&effective).unwrap();
    let after = |file: &str, from: &str, to: &str| {
        let mut generated = generated.clone();
        let text = generated.sources.get_mut(file).unwrap();
        assert!(text.contains(from), "{from} in {file}");
        *text = text.replacen(from, to, 1);
        misplaced(&effective, &generated)
    };
    let tags = "any(feature = \"email-threads\", feature = \"sessions\", feature = \"types\")";
    let fewer = after("types/shared.rs", tags, "any(feature = \"email-threads\", feature = \"types\")");
    assert_eq!(fewer.len(), 1, "{fewer:?}");
    let more = after("types/shared.rs", tags, &tags.replace("any(", "any(feature = \"tags\", "));
    assert_eq!(more.len(), 1, "{more:?}");
    let all_of_a_file = after("types/mod.rs", "feature = \"tags\"", "feature = \"users\"");
    assert!(all_of_a_file.iter().any(|wrong| wrong.starts_with("TagModel ")), "{all_of_a_file:?}");
}

#[test]
fn an_implementation_or_builder_is_compiled_only_where_the_types_it_names_are() {
    for api in APIS {
        let types = types(&codegen::generate(&effective(api)).unwrap());
        assert!(types.others.len() > 30, "{api}");
        for (gate, names) in &types.others {
            for name in names.iter().filter(|name| types.gates.contains_key(*name)) {
                assert!(gate.is_subset(&types.gates[name]), "{api}: {name} is not there under all of {gate:?}");
            }
        }
    }
}

#[test]
fn every_tag_is_a_feature_of_the_manifest_and_nothing_else_is() {
    for api in APIS {
        let effective = effective(api);
        codegen::check_manifest(&effective, &codegen::generate(&effective).unwrap(), &root()).unwrap();
    }
}
