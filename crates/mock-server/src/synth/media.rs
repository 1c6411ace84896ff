//! Bodies that are not JSON: small ones that a reader of the type takes.

use bytes::Bytes;
use serde_json::Value;

/// A picture of one clear pixel.
const PNG: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00,
    0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x06, 0x00, 0x00, 0x00, 0x1f, 0x15, 0xc4, 0x89, 0x00, 0x00, 0x00, 0x0b, 0x49,
    0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0x60, 0x00, 0x02, 0x00, 0x00, 0x05, 0x00, 0x01, 0xe9, 0xfa, 0xdc, 0xd8, 0x00,
    0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];
const GIF: &[u8] =
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff!\xf9\x04\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x01D\x00;";
const SVG: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>"#;
/// An archive without files.
const ZIP: &[u8] = b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
const PDF: &str = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 3 3]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
const TEXT: &str = "A placeholder that was made up by the mock server.\n";

/// A body of this type; `value` is what the document gives as an example or schema of it. None for a type that nothing
/// small and true can be made of.
pub(super) fn body(essence: &str, value: Option<Value>) -> Option<Bytes> {
    match value {
        Some(Value::String(text)) => return Some(Bytes::from(text)),
        Some(value) if essence.starts_with("text/") && !value.is_object() && !value.is_array() => {
            return Some(Bytes::from(value.to_string()));
        }
        _ => {}
    }
    Some(match essence {
        "image/png" => Bytes::from_static(PNG),
        "image/gif" => Bytes::from_static(GIF),
        "image/svg+xml" => Bytes::from_static(SVG.as_bytes()),
        "application/zip" => Bytes::from_static(ZIP),
        "application/pdf" => Bytes::from_static(PDF.as_bytes()),
        "text/html" => Bytes::from(format!("<!doctype html><title>Placeholder</title><p>{TEXT}")),
        "text/csv" => Bytes::from_static(b"id,name\n1,Placeholder\n"),
        // Their readers look for a structure that only the service knows.
        "text/xml" | "text/event-stream" | "text/calendar" | "text/vcard" => return None,
        essence if essence.starts_with("text/") => Bytes::from_static(TEXT.as_bytes()),
        "application/octet-stream" => Bytes::from_static(TEXT.as_bytes()),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::ZlibDecoder;
    use std::io::Read;

    #[test]
    fn the_picture_is_one_whole_pixel() {
        let data = PNG.windows(4).position(|four| four == b"IDAT").unwrap() + 4;
        let length = usize::from(PNG[data - 5]);
        let mut pixel = Vec::new();
        ZlibDecoder::new(&PNG[data..data + length]).read_to_end(&mut pixel).unwrap();
        assert_eq!(pixel.len(), 5, "a filter byte and four channels");
        let mut crc = flate2::Crc::new();
        crc.update(&PNG[data - 4..data + length]);
        assert_eq!(PNG[data + length..data + length + 4], crc.sum().to_be_bytes());
    }

    #[test]
    fn a_type_that_needs_a_structure_is_declined() {
        assert!(body("application/xml", None).is_none() && body("video/mp4", None).is_none());
        assert_eq!(body("text/plain", Some("as written".into())).unwrap(), "as written");
        assert_eq!(body("text/plain", Some(7.into())).unwrap(), "7");
    }
}
