//! The text of `PROVENANCE.md`.

use openapi_kit::OperationIndex;

use crate::Order;
use crate::guess::Guesses;
use crate::origin::Loaded;

pub(crate) fn text(order: &Order<'_>, loaded: &Loaded, guesses: &Guesses, index: &OperationIndex) -> String {
    let kept = if loaded.verbatim {
        "as it came, byte for byte"
    } else {
        "drawn together into one file of OpenAPI 3.0, since it was of another version or in several files"
    };
    let mut text = format!(
        "# Where the description of the {} comes from\n\n\
         The vendor's own OpenAPI document, from {}, read on {} by `cargo xtask new-api`. `{}` is\n\
         {kept}. Nobody on this project has called the service.\n\n\
         All {} operations are *documented*: the document has them. What it leaves open was guessed by a program, and is\n\
         listed here. Fixtures are made up from the schemas (`\"source\": \"synthesised\"`).\n",
        guesses.title,
        loaded.shown,
        order.today,
        loaded.file_name,
        index.len()
    );
    text += &format!(
        "\n## Guesses\n\n| subject | guess | why | how to settle it |\n|---|---|---|---|\n\
         | base URL | `{}` | the first server of the document | call it |\n\
         | credential | see `[auth]` in api.toml | {} | one call with a credential, one without, one with a wrong one |\n",
        guesses.base_url(),
        cell(&guesses.auth.why)
    );
    for resource in &guesses.resources {
        text += &format!(
            "| state of the mock: `{}` | {} operations | {} | create, read and delete one |\n",
            resource.name,
            resource.operations.len(),
            cell(&resource.why)
        );
    }
    for (file, reasons) in guesses.reasons().filter(|(file, _)| *file != "010-evidence.yaml") {
        for (target, why) in reasons {
            text += &format!("| overlays/{file} | `{}` | {} | call it |\n", cell(target), cell(why));
        }
    }
    if !guesses.notes.is_empty() {
        text += "\n## Left open\n\n";
        for note in &guesses.notes {
            text += &format!("- {note}\n");
        }
    }
    text
}

/// Words that cannot break the table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
