//! Schemathesis: requests made from a document, valid and broken ones, against the mock.

use std::path::Path;

use serde_json::Value;

use super::accepted::Finding;
use super::mock::Mock;
use super::tool::Tool;
use super::{JudgeError, Verdict, create, folder, login, read_json, step, write};

/// Lets it call the mock in all phases. The same versions and documents give the same requests.
pub(super) fn judge(tool: &Tool, api: &str, mock: &Mock, max_examples: u32, log: &Path) -> Result<Verdict, JudgeError> {
    let specs = step::root().join("specs").join(api);
    let url = mock.url(api).ok_or_else(|| tool.broke(format!("the mock does not serve {api}"), log))?;
    // It leaves files where it runs; old ones would be taken for those of this run.
    let work = folder().join("schemathesis").join(api);
    if work.exists() {
        std::fs::remove_dir_all(&work).map_err(|source| JudgeError::File { path: work.clone(), source })?;
    }
    create(&work)?;
    let (report, failures) = (work.join("report.json"), work.join("failures.json"));
    let mut command = tool.command();
    command.current_dir(&work).arg("run").arg(specs.join("effective.json")).args(["--url", url]);
    if let Some(steps) = login::steps(&specs, url)? {
        let file = work.join("login.json");
        write(&file, format!("{steps:#}\n").as_bytes())?;
        command.arg("--auth-wfc").arg(file);
    }
    command.args(["--phases", "examples,coverage,fuzzing,stateful", "--continue-on-failure", "--no-color"]);
    command.args(["--seed", "1", "--generation-deterministic", "--max-examples", &max_examples.to_string()]);
    command.args(["--report", "json", "--report-json-path"]).arg(&report);
    // An empty baseline to be filled is the one report that tells failures apart as it does itself.
    command.arg("--baseline-update").arg("--baseline").arg(&failures);
    tool.run(&mut command, log)?;
    let report = read_json(&report)?;
    if let Some(problem) = broken(&report) {
        return Err(tool.broke(problem, log));
    }
    let failures = if failures.exists() { read_json(&failures)? } else { Value::Null };
    let cases = report.pointer("/test_cases/generated").and_then(Value::as_u64).unwrap_or_default();
    Ok(Verdict { extent: format!("{cases} cases"), findings: findings(&failures) })
}

/// Why the run proves nothing, where it does not.
fn broken(report: &Value) -> Option<String> {
    let errors = report.get("errors").and_then(Value::as_array).into_iter().flatten();
    let titles: Vec<_> = errors.filter_map(|error| error.get("title")?.as_str()).collect();
    if !titles.is_empty() {
        return Some(titles.join(", "));
    }
    if report.get("complete") != Some(&Value::Bool(true)) {
        return Some("it did not come to its end".to_owned());
    }
    let tested = |name: &str| report.pointer(&format!("/operations/{name}")).and_then(Value::as_u64);
    (tested("tested") != tested("total")).then(|| "it did not test all operations".to_owned())
}

fn findings(baseline: &Value) -> Vec<Finding> {
    let entries = baseline.get("entries").and_then(Value::as_array).into_iter().flatten();
    let text = |entry: &Value, name: &str| entry.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let one = |entry: &Value| Finding {
        at: text(entry, "operation"),
        rule: text(entry, "check"),
        says: format!("{} {}", text(entry, "failure"), text(entry, "signature")).trim_end().to_owned(),
    };
    entries.map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_failure_is_a_finding_with_its_operation_check_and_signature() {
        let baseline = json!({"format_version": 1, "entries": [
            {"operation": "GET /a", "check": "ignored_auth", "failure": "IgnoredAuth", "signature": ""},
            {"operation": "GET /a", "check": "status_code_conformance", "failure": "UndefinedStatusCode", "signature": "404"},
        ]});
        let shown: Vec<_> = findings(&baseline).iter().map(ToString::to_string).collect();
        let expected =
            ["GET /a [ignored_auth] IgnoredAuth", "GET /a [status_code_conformance] UndefinedStatusCode 404"];
        assert_eq!(shown, expected);
        assert_eq!(findings(&Value::Null), []);
    }

    #[test]
    fn a_run_with_errors_or_without_an_end_proves_nothing() {
        let report = |errors: Value, complete: bool, tested: u64| {
            broken(&json!({"errors": errors, "complete": complete, "operations": {"total": 5, "tested": tested}}))
        };
        assert_eq!(report(json!([]), true, 5), None);
        let error = json!([{"title": "Authentication Error", "count": 5}]);
        assert_eq!(report(error, true, 5), Some("Authentication Error".to_owned()));
        assert!(report(json!([]), false, 5).is_some());
        assert!(report(json!([]), true, 4).is_some());
        assert!(broken(&json!({})).is_some());
    }
}
