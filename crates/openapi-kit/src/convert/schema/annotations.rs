//! Keywords that say something of a schema without asking anything of a value.

use serde_json::{Value, json};

use super::Site;
use crate::convert::grammar::Dialect;
use crate::convert::note::Cost;

const VENDOR_NULLABLE: &str = "`x-nullable` became `nullable`";
const NULLABLE: &str = "`nullable`, which this version does not know, taken at its word";
const EXAMPLE: &str = "list of one example became `example`";
const EXAMPLES: &str = "examples after the first kept as `x-examples`";
const COMMENT: &str = "`$comment` kept as `x-comment`";
const IDENTITY: &str = "`$id`, `$schema` and anchors, which nothing refers to any more, left out";
const DEFINITIONS: &str = "definitions inside a schema left out, their contents are components";
const UNUSED: &str = "definitions inside a schema that nothing refers to kept as an extension";
const BASE64: &str = "`contentEncoding: base64` became `format: byte`";
const BINARY: &str = "`contentMediaType` of raw bytes became `format: binary`";
const CONTENT: &str = "`contentMediaType`, `contentEncoding` or `contentSchema` kept as an extension";
const DISCRIMINATOR: &str = "name of the discriminator became a discriminator object";
const BAD_DISCRIMINATOR: &str = "discriminator without the name of a property kept as an extension";

pub(super) fn vendor_nullable(site: &mut Site<'_>) {
    for key in ["x-nullable", "x-isnullable"] {
        if site.dialect == Dialect::Swagger && site.members.get(key).is_some_and(Value::is_boolean) {
            let nullable = site.take(key) == Some(json!(true));
            if nullable {
                site.set("nullable", json!(true));
            }
            site.note(VENDOR_NULLABLE, Cost::Nothing);
            return;
        }
    }
    match site.members.get("nullable") {
        Some(Value::Bool(true)) => site.note(NULLABLE, Cost::Looser),
        Some(Value::Bool(false)) | None => {}
        Some(_) => {
            site.keep("nullable", super::UNKNOWN, Cost::Lost);
        }
    }
}

pub(super) fn examples(site: &mut Site<'_>) {
    let first = match site.members.get("examples") {
        Some(Value::Array(examples)) => examples.first().cloned(),
        // Some write the map that media types have.
        Some(Value::Object(named)) => named.values().next().map(|one| one.get("value").unwrap_or(one).clone()),
        Some(other) => Some(other.clone()),
        None => return,
    };
    let several = match site.members.get("examples") {
        Some(Value::Array(examples)) => examples.len() > 1 || (!examples.is_empty() && site.has("example")),
        Some(Value::Object(_)) => true,
        _ => site.has("example"),
    };
    if !site.has("example")
        && let Some(first) = first
    {
        site.set("example", first);
    }
    if several {
        site.keep("examples", EXAMPLES, Cost::Lost);
    } else {
        site.take("examples");
        site.note(EXAMPLE, Cost::Nothing);
    }
}

pub(super) fn identity(site: &mut Site<'_>) {
    site.keep("$comment", COMMENT, Cost::Nothing);
    let mut left_out = false;
    for key in ["$id", "$schema", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$vocabulary"] {
        left_out |= site.take(key).is_some();
    }
    if left_out {
        site.note(IDENTITY, Cost::Nothing);
    }
    for key in ["$defs", "definitions"] {
        let Some(Value::Object(inner)) = site.members.get_mut(key) else { continue };
        // What something refers to is a component by now, and only its reference stands here.
        inner.retain(|_, schema| !schema.get("$ref").is_some_and(Value::is_string));
        if inner.is_empty() {
            site.take(key);
            site.note(DEFINITIONS, Cost::Nothing);
        } else {
            site.keep(key, UNUSED, Cost::Nothing);
        }
    }
}

/// Media types that are text, so that a string can hold them as it is.
fn is_text(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence.starts_with("text/")
        || ["json", "xml", "yaml", "javascript", "x-www-form-urlencoded"].iter().any(|end| essence.ends_with(end))
}

pub(super) fn content(site: &mut Site<'_>) {
    let text = |site: &Site<'_>, key: &str| site.members.get(key).and_then(Value::as_str).map(str::to_owned);
    let encoding = text(site, "contentEncoding").map(|encoding| encoding.to_ascii_lowercase());
    let media_type = text(site, "contentMediaType");
    match (encoding.as_deref(), media_type.as_deref()) {
        (Some("base64"), _) if !site.has("format") => {
            site.take("contentEncoding");
            site.set("format", json!("byte"));
            site.note(BASE64, Cost::Nothing);
        }
        (None | Some("binary" | "7bit" | "8bit"), Some(bytes)) if !is_text(bytes) && !site.has("format") => {
            site.set("format", json!("binary"));
            site.note(BINARY, Cost::Nothing);
            if bytes == "application/octet-stream" {
                site.take("contentMediaType");
            }
        }
        _ => {}
    }
    if site.members.get("format") == Some(&json!("binary"))
        && site.members.get("contentMediaType") == Some(&json!("application/octet-stream"))
    {
        site.take("contentMediaType");
    }
    for key in ["contentEncoding", "contentMediaType", "contentSchema"] {
        site.keep(key, CONTENT, Cost::Lost);
    }
}

pub(super) fn discriminator(site: &mut Site<'_>) {
    match site.members.get("discriminator") {
        Some(Value::String(property)) => {
            let object = json!({"propertyName": property});
            site.set("discriminator", object);
            site.note(DISCRIMINATOR, Cost::Nothing);
        }
        Some(discriminator) if !discriminator.get("propertyName").is_some_and(Value::is_string) => {
            site.keep("discriminator", BAD_DISCRIMINATOR, Cost::Lost);
        }
        _ => {}
    }
}
