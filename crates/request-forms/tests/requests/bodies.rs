//! Bodies of every media type.

use request_forms::File;
use request_forms::types::{DeepFormBody, PlainFormBody, Range, UploadBody};
use serde_json::json;

use super::{filter, range, sent, server, texts};

#[tokio::test]
async fn vendor_json_keeps_its_media_type() {
    let seen = sent("patchVendor", json!({"body": {"from": 1}}), async |client| {
        client.patch_vendor().body(Range::builder().from(1)).send().await
    })
    .await;
    assert_eq!(seen.header("content-type"), Some("application/merge-patch+json"));
    assert_eq!(seen.text(), r#"{"from":1}"#);
}

#[tokio::test]
async fn of_several_media_types_json_is_sent() {
    let seen = sent("severalTypes", json!({"body": {"from": 1}}), async |client| {
        client.several_types().body(Range::builder().from(1)).send().await
    })
    .await;
    assert_eq!(seen.header("content-type"), Some("application/json"));
    let seen = sent("anyType", json!({"body": {"from": 1}}), async |client| {
        client.any_type().body(Range::builder().from(1)).send().await
    })
    .await;
    assert_eq!((seen.header("content-type"), seen.text()), (Some("application/json"), r#"{"from":1}"#));
}

#[tokio::test]
async fn a_delete_may_have_a_body() {
    let seen = sent("deleteWithBody", json!({"body": {"from": 1}}), async |client| {
        client.delete_with_body().body(Range::builder().from(1)).send().await
    })
    .await;
    assert_eq!((seen.line.as_str(), seen.text()), ("DELETE /json/optional", r#"{"from":1}"#));
}

#[tokio::test]
async fn a_multipart_form_has_a_part_for_each_member_and_item() {
    let body = json!({
        "title": "ž", "tags": ["a", "b"], "range": {"from": 1, "to": "a,b"}, "settings": "s", "file": "text", "pictures": ["1"]
    });
    let seen = sent("upload", json!({"body": body}), async |client| {
        let body = UploadBody::builder()
            .title("ž".to_owned())
            .tags(texts(&["a", "b"]))
            .range(range())
            .settings("s".to_owned())
            .file("text")
            .pictures(vec![File::from("1")]);
        client.upload().body(body).send().await
    })
    .await;
    assert_eq!(seen.header("content-type"), Some("multipart/form-data; boundary=BOUNDARY"));
    let part = |name: &str, more: &str, content: &str| {
        format!("--BOUNDARY\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n{content}\r\n")
    };
    let json = "\r\nContent-Type: application/json";
    assert_eq!(
        seen.text(),
        [
            part("file", "; filename=\"file\"\r\nContent-Type: application/octet-stream", "text"),
            part("pictures", "; filename=\"pictures\"\r\nContent-Type: image/png", "1"),
            part("range", json, r#"{"from":1,"to":"a,b"}"#),
            part("settings", json, "\"s\""),
            part("tags", "", "a"),
            part("tags", "", "b"),
            part("title", "", "ž"),
            "--BOUNDARY--\r\n".to_owned(),
        ]
        .concat()
    );
}

#[tokio::test]
async fn files_arrive_byte_for_byte_with_name_and_type() {
    let bytes: Vec<u8> = (0..=255).collect();
    let seen = server::record(async |client| {
        let file = File::from(bytes.clone()).named("all \"bytes\".bin").of_type("application/x-all");
        let body = UploadBody::builder().file(file);
        client.upload().body(body).send().await.map(drop).map_err(|error| error.to_string())
    })
    .await;
    let mut wanted =
        b"--BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"all %22bytes%22.bin\"\r\n\
        Content-Type: application/x-all\r\n\r\n"
            .to_vec();
    wanted.extend(&bytes);
    wanted.extend(b"\r\n--BOUNDARY--\r\n");
    assert_eq!(seen.body, wanted);
}

#[tokio::test]
async fn a_plain_form_repeats_its_lists() {
    let seen = sent("plainForm", json!({"body": {"name": "a b", "tags": ["x", "y&z"]}}), async |client| {
        let body = PlainFormBody::builder().name("a b".to_owned()).tags(texts(&["x", "y&z"]));
        client.plain_form().body(body).send().await
    })
    .await;
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(seen.text(), "name=a+b&tags=x&tags=y%26z");
}

#[tokio::test]
async fn a_form_with_an_encoding_is_written_by_it() {
    let range_ = json!({"from": 1, "to": "a,b"});
    let body = json!({
        "deep": {"name": "n&m", "range": range_, "words": ["x", "y z"]}, "object": range_, "commas": ["a", "b"], "name": "n"
    });
    let seen = sent("deepForm", json!({"body": body}), async |client| {
        let body =
            DeepFormBody::builder().deep(filter()).object(range()).commas(texts(&["a", "b"])).name("n".to_owned());
        client.deep_form().body(body).send().await
    })
    .await;
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(
        seen.text(),
        "commas=a,b&deep%5Bname%5D=n%26m&deep%5Brange%5D%5Bfrom%5D=1&deep%5Brange%5D%5Bto%5D=a%2Cb\
         &deep%5Bwords%5D%5B0%5D=x&deep%5Bwords%5D%5B1%5D=y%20z&name=n&object=%7B%22from%22%3A1%2C%22to%22%3A%22a%2Cb%22%7D"
    );
}

#[tokio::test]
async fn bytes_go_out_as_they_are_under_the_type_of_the_document() {
    let seen =
        sent("sendPicture", json!({"body": "bytes"}), async |client| client.send_picture().body("bytes").send().await)
            .await;
    assert_eq!((seen.header("content-type"), seen.text()), (Some("image/png"), "bytes"));
    let seen = sent("sendTable", json!({"body": "a,b\n"}), async |client| {
        client.send_table().body("a,b\n".to_owned()).send().await
    })
    .await;
    assert_eq!((seen.header("content-type"), seen.text()), (Some("text/csv"), "a,b\n"));
    let seen =
        sent("sendXml", json!({"body": "<a/>"}), async |client| client.send_xml().body(b"<a/>".to_vec()).send().await)
            .await;
    assert_eq!((seen.header("content-type"), seen.text()), (Some("application/xml"), "<a/>"));
}

#[tokio::test]
async fn text_keeps_the_parameters_of_its_type() {
    let seen = sent("sendText", json!({"body": "ž"}), async |client| client.send_text().body("ž").send().await).await;
    assert_eq!((seen.header("content-type"), seen.text()), (Some("text/plain; charset=utf-8"), "ž"));
}
