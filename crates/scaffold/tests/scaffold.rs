//! An API is added to a copy of what the workspace keeps its APIs in, and taken out again.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should say so by failing")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use openapi_kit::{Effective, Manifest, OperationIndex};
use scaffold::{Order, Origin, ScaffoldError, add, remove};

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn data(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(file)
}

/// The files that are edited, in a workspace without anything else.
fn copy() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    for file in ["Cargo.toml", "tests/Cargo.toml", "tests/src/subject.rs", "tests/coverage/ratchet.json"] {
        let target = root.path().join(file);
        std::fs::create_dir_all(target.parent().unwrap()).unwrap();
        std::fs::copy(workspace().join(file), target).unwrap();
    }
    std::fs::create_dir_all(root.path().join("specs")).unwrap();
    std::fs::create_dir_all(root.path().join("crates")).unwrap();
    root
}

/// Every file with its text.
fn tree(root: &Path) -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path.strip_prefix(root).unwrap().to_owned(), std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    files
}

fn order<'a>(name: &'a str, spec: &Path) -> Order<'a> {
    Order { name, origin: Origin::File(spec.to_owned()), title: None, today: "2026-01-31" }
}

#[test]
fn what_is_added_is_a_folder_a_crate_and_three_lines() {
    let root = copy();
    let before = tree(root.path());
    let added = add(root.path(), &order("pet-shop", &data("shop.yaml"))).unwrap();
    let after = tree(root.path());
    let new: Vec<String> =
        after.keys().filter(|path| !before.contains_key(*path)).map(|path| path.display().to_string()).collect();
    assert_eq!(new, added.files.iter().map(|path| path.display().to_string()).collect::<Vec<_>>());
    insta::assert_snapshot!("files", new.join("\n"));
    insta::assert_snapshot!("api_toml", after[Path::new("specs/pet-shop/api.toml")]);
    insta::assert_snapshot!("provenance", after[Path::new("specs/pet-shop/PROVENANCE.md")]);
    insta::assert_snapshot!("readme", after[Path::new("crates/pet-shop-client/README.md")]);
    insta::assert_snapshot!("paging", after[Path::new("specs/pet-shop/overlays/050-paging.yaml")]);

    let edited = after.iter().filter(|(path, text)| before.get(*path).is_some_and(|old| old != *text));
    let lines: Vec<String> = edited
        .flat_map(|(path, text)| {
            let old: Vec<&str> = before[path].lines().collect();
            let new = text.lines().filter(move |line| !old.contains(line));
            new.map(|line| format!("{}: {}", path.display(), line.trim())).collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(
        lines,
        [
            "Cargo.toml: pet-shop-client = { path = \"crates/pet-shop-client\", default-features = false }",
            "tests/Cargo.toml: pet-shop-client = { workspace = true, features = [\"default\", \"dispatch\"] }",
            "tests/src/subject.rs: (PET_SHOP, pet_shop, \"pet-shop\", pet_shop_client)",
        ]
    );
}

#[test]
fn the_folder_is_one_that_the_other_programs_read() {
    let root = copy();
    add(root.path(), &order("pet-shop", &data("shop.yaml"))).unwrap();
    let folder = root.path().join("specs/pet-shop");
    let effective = Effective::build(&folder).unwrap();
    let index = OperationIndex::new(&effective.document).unwrap();
    assert!(index.iter().all(|operation| !operation.sources.is_empty() && !operation.tag.is_empty()));
    for operation in &index {
        let ok = folder.join("fixtures").join(&operation.id).join("ok.json");
        let fixture: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(ok).unwrap()).unwrap();
        assert_eq!(fixture["source"], "synthesised");
    }
    let pets = std::fs::read_to_string(folder.join("fixtures/getPet/ok.json")).unwrap();
    assert!(pets.contains("demo-secret") && pets.contains("@example.com") && !pets.contains("lovelace"), "{pets}");
    let fixture = |file: &str| -> serde_json::Value {
        serde_json::from_str(&std::fs::read_to_string(folder.join("fixtures").join(file)).unwrap()).unwrap()
    };
    let read = fixture("getPet/ok.json");
    assert_eq!(fixture("listPets/ok.json")["response"]["body"][0], read["response"]["body"]);
    let id = &read["response"]["body"]["id"];
    assert_eq!(fixture("deletePet/ok.json")["example_request"]["path"]["id"], *id);
    let document = std::fs::read_to_string(folder.join("openapi.yaml")).unwrap();
    assert_eq!(document, std::fs::read_to_string(data("shop.yaml")).unwrap(), "it is kept as it came");
}

#[test]
fn what_is_removed_leaves_every_byte_as_it_was() {
    let root = copy();
    let before = tree(root.path());
    for name in ["pet-shop", "a", "zoo"] {
        add(root.path(), &order(name, &data("shop.yaml"))).unwrap();
    }
    // What other programs write for an API that was added.
    let ratchet = root.path().join("tests/coverage/ratchet.json");
    let text = std::fs::read_to_string(&ratchet).unwrap();
    std::fs::write(&ratchet, text.replacen('{', "{\n  \"a\": {\n    \"covered\": {},\n    \"accepted\": []\n  },", 1))
        .unwrap();
    let snapshots = root.path().join("tests/contract/snapshots");
    std::fs::create_dir_all(&snapshots).unwrap();
    std::fs::write(snapshots.join("contract__snapshots__operations_and_lowering_of__pet_shop_lowering.snap"), "x")
        .unwrap();
    for name in ["a", "pet-shop", "zoo"] {
        remove(root.path(), name).unwrap();
    }
    assert_eq!(tree(root.path()), before);
}

#[test]
fn refusals_say_what_is_wrong_and_change_nothing() {
    let root = copy();
    add(root.path(), &order("pets", &data("shop.yaml"))).unwrap();
    let before = tree(root.path());
    let folder = tempfile::tempdir().unwrap();
    let spec = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let empty = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n";
    let dangling = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n      parameters: [{$ref: '#/nowhere'}]\n      responses: {'200': {description: d}}\n";
    for (name, path, words) in [
        ("pets", data("shop.yaml"), &["`pets` is taken", "specs/pets", "remove-api"][..]),
        ("Pets", data("shop.yaml"), &["`Pets`", "small letters"]),
        ("other", folder.path().join("none.yaml"), &["none.yaml", "cannot be read"]),
        ("other", spec("broken.yaml", "openapi: 3.0.3\npaths: [\n"), &["broken.yaml:"]),
        ("other", spec("version.yaml", "openapi: 9.9.9\npaths: {}\n"), &["version.yaml", "9.9.9"]),
        ("other", spec("empty.yaml", empty), &["empty.yaml", "/paths", "there is no operation"]),
        ("other", spec("dangling.yaml", dangling), &["dangling.yaml", "nowhere"]),
    ] {
        let error = add(root.path(), &order(name, &path)).unwrap_err().to_string();
        assert!(words.iter().all(|word| error.contains(word)), "{error}");
    }
    for name in ["mluvii", "other"] {
        let error = remove(root.path(), name).unwrap_err();
        assert!(matches!(&error, ScaffoldError::NotAdded { added, .. } if *added == ["pets"]), "{error}");
    }
    assert_eq!(tree(root.path()), before);
}

#[test]
fn an_edit_that_fails_takes_the_folders_back() {
    let root = copy();
    let table = root.path().join("tests/src/subject.rs");
    std::fs::write(&table, "no table here\n").unwrap();
    let before = tree(root.path());
    let error = add(root.path(), &order("pets", &data("shop.yaml"))).unwrap_err();
    assert!(matches!(error, ScaffoldError::Workspace { .. }), "{error}");
    assert_eq!(tree(root.path()), before);
}

#[test]
fn a_document_in_several_files_is_drawn_together() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write("api.yaml", "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    $ref: a.yaml\n");
    write("a.yaml", "get:\n  responses:\n    '200': {description: Nothing}\n");
    let root = copy();
    add(root.path(), &order("two", &folder.path().join("api.yaml"))).unwrap();
    let folder = root.path().join("specs/two");
    assert!(folder.join("openapi.json").exists() && !folder.join("openapi.yaml").exists());
    let index = OperationIndex::new(&Effective::build(&folder).unwrap().document).unwrap();
    let operation = index.get("getA").unwrap();
    assert_eq!((&*operation.tag, operation.authenticated), ("a", false));
    assert!(Manifest::read(&folder.join("api.toml")).unwrap().auth.is_none());
}
