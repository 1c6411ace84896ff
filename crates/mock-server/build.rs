//! Prepares the documents that are built in: an outline, which a start reads, and the document itself without the space
//! between its members, which is read when something in it is first asked for.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use openapi_kit::{Outline, source};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=../../specs");
    let out = env::var("OUT_DIR")?;
    let mut folders: Vec<_> =
        fs::read_dir("../../specs")?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    folders.sort();
    let mut list = "&[\n".to_owned();
    for folder in folders {
        let path = folder.join("effective.json");
        let (Some(name), true) = (folder.file_name().and_then(|name| name.to_str()), path.is_file()) else { continue };
        let document = source::read(&path)?;
        let outline = Outline::new(&document).map_err(|error| format!("{}: {error}", path.display()))?;
        let write = |kind: &str, text: String| {
            let file = Path::new(&out).join(format!("{name}.{kind}.json"));
            fs::write(&file, text).map(|()| file)
        };
        let outline = write("outline", serde_json::to_string(&outline)?)?;
        let document = write("document", document.to_string())?;
        list += &format!(
            "    BuiltIn {{ name: {name:?}, outline: include_str!({outline:?}), document: include_str!({document:?}) }},\n"
        );
    }
    fs::write(Path::new(&out).join("built_in.rs"), list + "]\n")?;
    Ok(())
}
