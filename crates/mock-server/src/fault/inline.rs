//! Faults in one line, as a request asks for them in `x-mock-fault`.
//!
//! `503`, `429;retry-after=2`, `503;retry-after=2;date`, `delay=200` and `delay=100..300` in milliseconds,
//! `html=502`, `content-type=text/plain`, `slow-body=16;pause=50`, and the faults without members by their names.

use super::Fault;

/// What can be asked for, for whoever asked for something else.
const KNOWN: &str = "a status such as 503 or 429;retry-after=2, delay=<ms>, delay=<ms>..<ms>, reset, reset-in-body, \
                     close, truncated, malformed-json, wrong-type, slow-body=<bytes>;pause=<ms>, content-type=<type>, \
                     html=<status>, duplicate-page, empty-body, gzip, expired-token, or the name of a rule";

/// Reads one fault; else says what is wrong with it.
pub(super) fn parse(text: &str) -> Result<Fault, String> {
    // A header may be long; nobody needs all of it back.
    let shown: String = text.chars().take(80).collect();
    let mut parts = text.split(';').map(str::trim);
    let head = parts.next().unwrap_or_default();
    let (word, value) = match head.split_once('=') {
        Some((word, value)) => (word.trim(), Some(value.trim())),
        None => (head, None),
    };
    let options: Vec<(&str, &str)> = parts.map(|part| part.split_once('=').unwrap_or((part, ""))).collect();
    let number = |key: &str, text: &str| {
        text.parse::<u64>().map_err(|_| format!("`{shown}`: `{key}` must be a whole number, not `{text}`"))
    };
    let allow = |keys: &[&str]| match options.iter().find(|(key, _)| !keys.contains(key)) {
        Some((key, _)) => Err(format!("`{shown}`: `{key}` is not known here; there are: {}", keys.join(", "))),
        None => Ok(()),
    };
    let option = |wanted: &str| options.iter().find(|(key, _)| *key == wanted).map(|(_, value)| *value);
    let fault = match (word, value) {
        (digits, None) if digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            allow(&["retry-after", "date"])?;
            let retry_after_s = option("retry-after").map(|value| number("retry-after", value)).transpose()?;
            let status = digits.parse().map_err(|_| format!("`{shown}` is no status"))?;
            Fault::Status { status, retry_after_s, dated: option("date").is_some() }
        }
        ("delay", Some(value)) => match value.split_once("..") {
            None => Fault::Delay { ms: number("delay", value)? },
            Some((least, most)) => {
                Fault::DelayUniform { min_ms: number("delay", least)?, max_ms: number("delay", most)? }
            }
        },
        ("slow-body", value) => {
            allow(&["pause"])?;
            let bytes = value.map_or(Ok(16), |value| number("slow-body", value))?;
            Fault::SlowBody {
                chunk_bytes: usize::try_from(bytes).unwrap_or(usize::MAX),
                pause_ms: option("pause").map_or(Ok(50), |value| number("pause", value))?,
            }
        }
        ("content-type", Some(value)) => Fault::ContentType { value: value.to_owned() },
        ("html", value) => {
            let status = value.map_or(Ok(502), |value| number("html", value))?;
            Fault::Html { status: u16::try_from(status).unwrap_or(u16::MAX) }
        }
        ("reset", None) => Fault::Reset,
        ("reset-in-body", None) => Fault::ResetInBody,
        ("close", None) => Fault::Close,
        ("truncated", None) => Fault::Truncated,
        ("malformed-json", None) => Fault::MalformedJson,
        ("wrong-type", None) => Fault::WrongType,
        ("duplicate-page", None) => Fault::DuplicatePage,
        ("empty-body", None) => Fault::EmptyBody,
        ("gzip", None) => Fault::Gzip,
        ("expired-token", None) => Fault::ExpiredToken,
        _ => return Err(format!("`{shown}` is no fault; there are: {KNOWN}")),
    };
    if !matches!(fault, Fault::Status { .. } | Fault::SlowBody { .. }) {
        allow(&[])?;
    }
    fault.check().map_err(|(_, problem)| format!("`{shown}`: {problem}"))?;
    Ok(fault)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_fits_in_one_line() {
        assert_eq!(parse("503"), Ok(Fault::status(503)));
        assert_eq!(parse("429;retry-after=2"), Ok(Fault::too_many_requests(2)));
        let dated = Fault::Status { status: 503, retry_after_s: Some(2), dated: true };
        assert_eq!(parse("503; retry-after=2; date"), Ok(dated));
        assert_eq!(parse("delay=200"), Ok(Fault::Delay { ms: 200 }));
        assert_eq!(parse("delay=1..5"), Ok(Fault::DelayUniform { min_ms: 1, max_ms: 5 }));
        assert_eq!(parse("slow-body=4;pause=9"), Ok(Fault::SlowBody { chunk_bytes: 4, pause_ms: 9 }));
        assert_eq!(parse("html"), Ok(Fault::Html { status: 502 }));
        assert_eq!(parse("content-type=text/plain"), Ok(Fault::ContentType { value: "text/plain".to_owned() }));
    }

    #[test]
    fn every_fault_without_members_is_asked_for_by_its_name() {
        for word in [
            "reset",
            "reset-in-body",
            "close",
            "truncated",
            "malformed-json",
            "wrong-type",
            "duplicate-page",
            "empty-body",
            "gzip",
            "expired-token",
        ] {
            assert_eq!(parse(word).unwrap().word(), word);
        }
    }

    #[test]
    fn what_is_no_fault_is_refused_with_what_there_is() {
        let refused = |text: &str| parse(text).unwrap_err();
        assert!(refused("rest").contains("`rest` is no fault; there are: a status such as 503"));
        assert!(refused("200").contains("write 400 to 599"));
        assert!(refused("503;after=1").contains("`after` is not known here; there are: retry-after, date"));
        assert!(refused("delay=soon").contains("`delay` must be a whole number, not `soon`"));
        assert!(refused("delay=300001").contains("write at most 300000"));
        assert!(refused("reset;now").contains("`now` is not known"));
    }
}
