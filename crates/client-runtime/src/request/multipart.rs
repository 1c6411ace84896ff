//! Multipart bodies (RFC 7578): one part for each member, one for each item of a list.

use super::tree::Tree;
use crate::wire::{WireBody, WirePart, is_json};

/// The media type with its boundary, and the bytes.
pub(super) fn write(members: &[(String, Tree)], body: &WireBody) -> Result<(String, Vec<u8>), String> {
    let boundary: String = std::iter::repeat_with(fastrand::alphanumeric).take(40).collect();
    let mut out = Vec::new();
    for (name, value) in members {
        let part = body.part(name);
        // Whatever is to be one JSON text is one part.
        let as_json = part.media_type.is_some_and(is_json);
        match value {
            Tree::Null => {}
            Tree::List(items) if !as_json => {
                for item in items.iter().filter(|item| **item != Tree::Null) {
                    one(&mut out, &boundary, name, item, &part)?;
                }
            }
            value => one(&mut out, &boundary, name, value, &part)?,
        }
    }
    out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Ok((format!("{}; boundary={boundary}", body.media_type), out))
}

fn one(out: &mut Vec<u8>, boundary: &str, name: &str, value: &Tree, part: &WirePart) -> Result<(), String> {
    let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(name));
    let (media_type, bytes) = match value {
        Tree::File(file) => {
            head.push_str(&format!("; filename=\"{}\"", quoted(file.name().unwrap_or(name))));
            let own = file.media_type().or(part.media_type).unwrap_or("application/octet-stream");
            (Some(own), file.bytes().to_vec())
        }
        value => {
            let as_json = part.media_type.is_some_and(is_json) || !value.is_scalar();
            let text = if as_json { value.json() } else { value.text() };
            // A plain text needs no type.
            let own = part.media_type.or((!value.is_scalar()).then_some("application/json"));
            (own, text.into_bytes())
        }
    };
    if let Some(media_type) = media_type {
        if media_type.contains(['\r', '\n']) {
            return Err(format!("the media type of the part {name} has a line break"));
        }
        head.push_str(&format!("\r\nContent-Type: {media_type}"));
    }
    head.push_str("\r\n\r\n");
    out.extend_from_slice(head.as_bytes());
    out.extend_from_slice(&bytes);
    out.extend_from_slice(b"\r\n");
    Ok(())
}

/// Names as browsers write them.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::File;

    fn parts(members: Vec<(&str, Tree)>, body: &WireBody) -> Vec<String> {
        let members: Vec<_> = members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let (media_type, bytes) = write(&members, body).unwrap();
        let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap();
        let text = String::from_utf8(bytes).unwrap();
        let text = text.strip_suffix(&format!("--{boundary}--\r\n")).unwrap().to_owned();
        text.split(&format!("--{boundary}\r\n")).skip(1).map(str::to_owned).collect()
    }

    const BODY: WireBody = WireBody { media_type: "multipart/form-data", ..WireBody::BLANK };

    #[test]
    fn each_kind_of_value_becomes_its_kind_of_part() {
        let file = File::from("\u{1}x").named("a\"b.bin");
        let members = vec![
            ("text", Tree::Text("a\r\nb".to_owned())),
            ("number", Tree::Plain("1.5".to_owned())),
            ("none", Tree::Null),
            ("list", Tree::List(vec![Tree::Text("x".to_owned()), Tree::Text("y".to_owned())])),
            ("object", Tree::Members(vec![("k".to_owned(), Tree::Null)])),
            ("file", Tree::File(file)),
        ];
        let disposition = "Content-Disposition: form-data; name=";
        assert_eq!(
            parts(members, &BODY),
            [
                format!("{disposition}\"text\"\r\n\r\na\r\nb\r\n"),
                format!("{disposition}\"number\"\r\n\r\n1.5\r\n"),
                format!("{disposition}\"list\"\r\n\r\nx\r\n"),
                format!("{disposition}\"list\"\r\n\r\ny\r\n"),
                format!("{disposition}\"object\"\r\nContent-Type: application/json\r\n\r\n{{\"k\":null}}\r\n"),
                format!(
                    "{disposition}\"file\"; filename=\"a%22b.bin\"\r\nContent-Type: application/octet-stream\r\n\r\n\u{1}x\r\n"
                ),
            ]
        );
    }

    #[test]
    fn the_document_chooses_types_and_a_file_its_own() {
        static PARTS: &[WirePart] = &[
            WirePart { name: "a", media_type: Some("application/json"), ..WirePart::BLANK },
            WirePart { name: "f", media_type: Some("image/png"), ..WirePart::BLANK },
        ];
        let body = WireBody { parts: PARTS, ..BODY };
        let list = Tree::List(vec![Tree::Text("x".to_owned())]);
        let files = Tree::List(vec![Tree::File("1".into()), Tree::File(File::from("2").of_type("image/gif"))]);
        let parts = parts(vec![("a", list), ("f", files)], &body);
        assert!(parts[0].ends_with("Content-Type: application/json\r\n\r\n[\"x\"]\r\n"), "{}", parts[0]);
        assert!(parts[1].contains("filename=\"f\"\r\nContent-Type: image/png"), "{}", parts[1]);
        assert!(parts[2].contains("Content-Type: image/gif"), "{}", parts[2]);
    }
}
