//! Redocly: the linter of another house, over the document as it is edited and as it is derived.

use std::path::Path;

use serde_json::Value;

use super::accepted::Finding;
use super::tool::Tool;
use super::{JudgeError, Verdict, step};

/// Which rules it holds the documents against, from the root of the workspace.
const RULES: &str = "tests/judges/redocly.yaml";

/// Both forms of the document, from the folder of the API.
pub(super) const FORMS: [&str; 2] = ["openapi.yaml", "effective.json"];

/// Lints both forms. Warnings are findings too.
pub(super) fn judge(tool: &Tool, api: &str, log: &Path) -> Result<Verdict, JudgeError> {
    let mut command = tool.command();
    command.current_dir(step::root().join("specs").join(api)).arg("lint").args(FORMS);
    command.arg("--config").arg(step::root().join(RULES));
    // More than there can be: it lists a hundred problems otherwise.
    command.args(["--format", "json", "--max-problems", "1000000"]);
    let output = tool.run(&mut command, log)?;
    let findings = findings(&output.stdout).map_err(|problem| tool.broke(problem, log))?;
    if findings.is_empty() && !output.status.success() {
        return Err(tool.broke("it failed and named no problem".to_owned(), log));
    }
    Ok(Verdict { extent: FORMS.join(" and "), findings })
}

/// Where verdicts on planted edits that differ from Redocly's are explained, from the root of the workspace.
const EXPLAINED: &str = "crates/openapi-kit/tests/diff/beside-redocly.yaml";

/// Lets its `diff` judge the planted edits beside ours. One finding stands for all verdicts that differ unexplained.
/// `None`: it is here only by npx, which a test cannot be handed.
pub(super) fn compare_verdicts(tool: &Tool, log: &Path) -> Result<Option<Verdict>, JudgeError> {
    let Some(program) = tool.program() else { return Ok(None) };
    let test = ["test", "--quiet", "--package", "openapi-kit", "--features", "diff", "--test", "diff_beside_redocly"];
    let mut command = step::cargo(test.into_iter().chain(["--", "--ignored", "--nocapture"]));
    command.env("REDOCLY", program);
    let output = super::tool::output(&mut command)?;
    super::write(log, &[output.stdout.as_slice(), output.stderr.as_slice()].concat())?;
    let said = String::from_utf8_lossy(&output.stdout);
    let agreed = said.lines().find(|line| line.ends_with("verdicts agree"));
    match (agreed, output.status.code()) {
        (Some(agreed), Some(0)) => Ok(Some(Verdict { extent: agreed.to_owned(), findings: Vec::new() })),
        (Some(agreed), _) => {
            let says = format!("verdicts differ without a reason in {EXPLAINED}; they stand in {}", log.display());
            let finding = Finding { at: "planted edits".to_owned(), rule: "diff".to_owned(), says };
            Ok(Some(Verdict { extent: agreed.to_owned(), findings: vec![finding] }))
        }
        (None, _) => Err(tool.broke("the test that runs its diff came to no end".to_owned(), log)),
    }
}

/// Reads one report per document, one after the other.
fn findings(reports: &[u8]) -> Result<Vec<Finding>, String> {
    let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
    let one = |problem: &Value| Finding {
        at: text(problem.pointer("/location/0/source/ref")) + &text(problem.pointer("/location/0/pointer")),
        rule: text(problem.get("ruleId")),
        says: text(problem.get("message")),
    };
    let (mut all, mut seen) = (Vec::new(), 0);
    for report in serde_json::Deserializer::from_slice(reports).into_iter::<Value>() {
        let report = report.map_err(|error| format!("its report is not JSON: {error}"))?;
        let problems = report.get("problems").and_then(Value::as_array).ok_or("its report lists no problems")?;
        all.extend(problems.iter().map(one));
        seen += 1;
    }
    if seen == FORMS.len() { Ok(all) } else { Err(format!("it wrote {seen} reports of {} documents", FORMS.len())) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_problem_of_each_document_is_a_finding_at_its_file_and_pointer() {
        let location = json!([{"source": {"ref": "schemas/a.yaml"}, "pointer": "#/A/nullable", "reportOnKey": true}]);
        let report = json!({"totals": {"errors": 0}, "problems": [
            {"ruleId": "nullable-type-sibling", "severity": "warn", "message": "No type.", "location": location},
        ]});
        let reports = format!("{report:#}{}", json!({"problems": []}));
        let shown: Vec<_> = findings(reports.as_bytes()).unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(shown, ["schemas/a.yaml#/A/nullable [nullable-type-sibling] No type."]);
    }

    #[test]
    fn a_report_that_is_missing_or_of_another_form_is_not_a_good_one() {
        for reports in ["", "{\"problems\": []}", "{\"totals\": {}}{\"totals\": {}}", "{\"problems\": []}{"] {
            assert!(findings(reports.as_bytes()).is_err(), "{reports}");
        }
    }
}
