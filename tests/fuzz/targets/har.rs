//! A HAR file, recorded as fixtures, which must be ones.

use std::sync::OnceLock;

use mock_server::har::{HarError, export_fixtures, import};
use mock_server::pseudonym::Pseudonyms;
use mock_server::record::{RecordSettings, Recorder};
use mock_server::{Api, fixture};
use serde_json::Value;

fn api() -> &'static Api {
    static API: OnceLock<Api> = OnceLock::new();
    API.get_or_init(|| Api::embedded("bot-open").unwrap())
}

/// What the mock exports, one entry each.
pub(super) fn seeds() -> Vec<Vec<u8>> {
    let har = export_fixtures(api());
    let entries = har["log"]["entries"].as_array().unwrap();
    let one = |entry: &Value| {
        let mut har = har.clone();
        har["log"]["entries"] = Value::Array(vec![entry.clone()]);
        har.to_string().into_bytes()
    };
    entries.iter().map(one).collect()
}

pub(super) fn run(input: &[u8]) {
    let folder = super::folder();
    let (file, out) = (folder.join("in.har"), folder.join("out"));
    std::fs::write(&file, input).unwrap();
    let pseudonyms = Pseudonyms::new(b"the same in every run");
    let settings = RecordSettings { pseudonyms, ..RecordSettings::new(&out, "https://upstream.invalid") };
    let recorder = Recorder::new(api().clone(), settings).unwrap();
    match import(&file, &recorder) {
        Err(HarError::Unreadable { .. }) => panic!("the file is there"),
        Err(error) => {
            let line = super::line_of(&error.to_string(), &file.display().to_string());
            assert!(line <= input.split(|byte| *byte == b'\n').count(), "{error}");
        }
        Ok(count) => {
            let text = input.strip_prefix(b"\xef\xbb\xbf").unwrap_or(input);
            // Members that are passed over need not even be texts that JSON allows.
            if let Ok(har) = serde_json::from_slice::<Value>(text) {
                assert_eq!(har["log"]["entries"].as_array().map(Vec::len), Some(count));
            }
            recorder.finish();
            if out.is_dir() {
                let fixtures = fixture::load_dir(&out).unwrap();
                api().clone().with_fixtures(fixtures).unwrap();
            }
        }
    }
}
