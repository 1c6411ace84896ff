//! Lists what is built in: of each folder `specs/<api>/` the document, its outline and the fixtures, and the pages that say
//! how one logs in and what `check` accepts. With nothing but the standard library, for every clean build waits for it.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=../../specs");
    let specs = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../specs").canonicalize()?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut list = "&[\n".to_owned();
    for folder in entries(&specs)? {
        let document = folder.join("effective.json");
        let (Some(name), true) = (folder.file_name().and_then(|name| name.to_str()), document.is_file()) else {
            continue;
        };
        let outline = folder.join("outline.json");
        if !outline.is_file() {
            return Err(format!("{} is missing; mend: cargo xtask codegen {name}", outline.display()).into());
        }
        let compact = out.join(format!("{name}.json"));
        fs::write(&compact, without_space(&fs::read_to_string(&document)?))?;
        writeln!(list, "BuiltIn {{ name: {name:?}, outline: include_str!({outline:?}),")?;
        writeln!(list, "document: include_str!({compact:?}), files: &[")?;
        let mut files = Vec::new();
        for part in ["accepted.toml", "api.toml", "fixtures"] {
            collect(&folder.join(part), part, &mut files)?;
        }
        files.sort();
        for (below, path) in files {
            writeln!(list, "({below:?}, include_bytes!({path:?})),")?;
        }
        list += "] },\n";
    }
    fs::write(out.join("built_in.rs"), list + "]\n")?;
    Ok(())
}

fn entries(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
    entries.sort();
    Ok(entries)
}

/// The file `path`, or all files below it, if there are any; each with its name below the folder of the API.
fn collect(path: &Path, below: &str, files: &mut Vec<(String, PathBuf)>) -> Result<(), Box<dyn Error>> {
    if path.is_file() {
        files.push((below.to_owned(), path.to_owned()));
    } else if path.is_dir() {
        for entry in entries(path)? {
            let name = entry.file_name().and_then(|name| name.to_str());
            let name = name.ok_or_else(|| format!("{}: the name is not UTF-8", entry.display()))?;
            collect(&entry, &format!("{below}/{name}"), files)?;
        }
    }
    Ok(())
}

/// A JSON text without the space between its members, which would only fill the memory.
fn without_space(json: &str) -> String {
    let (mut is_in_text, mut is_escaped) = (false, false);
    let keep = |c: &char| {
        let kept = is_in_text || !c.is_ascii_whitespace();
        if *c == '"' && !is_escaped {
            is_in_text = !is_in_text;
        }
        is_escaped = is_in_text && *c == '\\' && !is_escaped;
        kept
    };
    json.chars().filter(keep).collect()
}
