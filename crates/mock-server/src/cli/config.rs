//! Flags of `serve` from a file and from the environment.
//!
//! Every long flag has its key in the file and its variable in the environment, for both are read as flags that were
//! not written: nothing is said twice, and a value is checked in one place. A flag wins over the environment, the
//! environment over the file, the file over the default.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Command, CommandFactory};
use toml::{Spanned, Value};

use super::Cli;

/// Variables begin with this.
const PREFIX: &str = "MOCK_SERVER_";

/// The flag that names the file.
const CONFIG: &str = "config";

/// Why the file or a variable cannot be obeyed.
#[derive(Debug, thiserror::Error)]
pub(super) enum ConfigError {
    #[error("{}: {source}; give the path of a file with --config", path.display())]
    Read { path: PathBuf, source: std::io::Error },
    #[error("{}:{line}: {problem}", path.display())]
    Syntax { path: PathBuf, line: usize, problem: String },
    #[error("{}:{line}: {key}: {problem}", path.display())]
    Key { path: PathBuf, line: usize, key: String, problem: String },
    #[error("{variable}: {problem}")]
    Variable { variable: String, problem: String },
}

/// The command line with what the file and the environment say besides. It is left alone unless it is about `serve`.
pub(super) fn complete(own: Vec<OsString>) -> Result<Vec<OsString>, ConfigError> {
    complete_with(own, |name| std::env::var_os(name))
}

fn complete_with(
    own: Vec<OsString>,
    variable: impl Fn(&str) -> Option<OsString>,
) -> Result<Vec<OsString>, ConfigError> {
    if own.get(1).is_none_or(|word| word != "serve") {
        return Ok(own);
    }
    let mut cli = Cli::command();
    cli.build();
    let Some(serve) = cli.find_subcommand("serve").cloned() else { return Ok(own) };
    // What is wrong with the flags themselves is said when all are read together.
    let written = serve.clone().ignore_errors(true).try_get_matches_from(own.iter().skip(1)).unwrap_or_default();
    let is_written = |name: &str| is_written(&serve, &written, name);
    let mut flags = from_environment(&serve, &variable, &is_written)?;
    let file = written.try_get_one::<PathBuf>(CONFIG).ok().flatten().cloned();
    let file = file.or_else(|| variable(&variable_of(CONFIG)).filter(|path| !path.is_empty()).map(PathBuf::from));
    if let Some(path) = file {
        let known = |name: &str| is_written(name) || variable(&variable_of(name)).is_some();
        flags.extend(from_file(&serve, &path, &known)?);
    }
    let mut all: Vec<_> = own.iter().take(2).cloned().collect();
    all.extend(flags);
    all.extend(own.into_iter().skip(2));
    Ok(all)
}

fn is_written(serve: &Command, written: &ArgMatches, name: &str) -> bool {
    let id = flags(serve).find(|flag| flag.get_long() == Some(name)).map(Arg::get_id);
    let is_known = |id: &&clap::Id| written.try_contains_id(id.as_str()).is_ok();
    id.filter(is_known).is_some_and(|id| written.value_source(id.as_str()) == Some(ValueSource::CommandLine))
}

/// The flags that have a key and a variable.
fn flags(serve: &Command) -> impl Iterator<Item = &Arg> {
    serve.get_arguments().filter(|flag| {
        flag.get_long().is_some()
            && matches!(flag.get_action(), ArgAction::Set | ArgAction::SetTrue | ArgAction::Append)
    })
}

/// `admin-key` is `MOCK_SERVER_ADMIN_KEY`.
fn variable_of(name: &str) -> String {
    format!("{PREFIX}{}", name.replace('-', "_").to_ascii_uppercase())
}

/// Other variables with the prefix are none of ours: a cluster sets `MOCK_SERVER_SERVICE_HOST` for a service of this
/// name, for instance.
fn from_environment(
    serve: &Command,
    variable: &impl Fn(&str) -> Option<OsString>,
    is_written: &impl Fn(&str) -> bool,
) -> Result<Vec<OsString>, ConfigError> {
    let mut out = Vec::new();
    for flag in flags(serve) {
        let Some(name) = flag.get_long().filter(|name| *name != CONFIG && !is_written(name)) else { continue };
        let own = variable_of(name);
        let Some(value) = variable(&own).filter(|value| !value.is_empty()) else { continue };
        let wrong = |problem| ConfigError::Variable { variable: own.clone(), problem };
        let found = match flag.get_action() {
            ArgAction::SetTrue => match value.to_str() {
                Some("true" | "1") => vec![written_as(name, None)],
                Some("false" | "0") => Vec::new(),
                _ => return Err(wrong("write true or false".to_owned())),
            },
            ArgAction::Append => {
                let text = value.to_str().ok_or_else(|| wrong("it is not UTF-8".to_owned()))?;
                text.split(',').map(|one| written_as(name, Some(one.trim().as_ref()))).collect()
            }
            _ => vec![written_as(name, Some(&value))],
        };
        check(serve, name, &found).map_err(wrong)?;
        out.extend(found);
    }
    Ok(out)
}

fn from_file(serve: &Command, path: &Path, is_known: &impl Fn(&str) -> bool) -> Result<Vec<OsString>, ConfigError> {
    let text = std::fs::read_to_string(path).map_err(|source| ConfigError::Read { path: path.to_owned(), source })?;
    let line = |at: usize| text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
    let keys: BTreeMap<Spanned<String>, Spanned<Value>> = toml::from_str(&text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        ConfigError::Syntax { path: path.to_owned(), line: line(at), problem: error.message().replace('\n', " ") }
    })?;
    let mut out = Vec::new();
    for (key, value) in &keys {
        let name = key.get_ref();
        let wrong = |problem: String| ConfigError::Key {
            path: path.to_owned(),
            line: line(key.span().start),
            key: name.clone(),
            problem,
        };
        let flag = flags(serve).find(|flag| flag.get_long() == Some(name)).filter(|_| name != CONFIG);
        let flag = flag.ok_or_else(|| wrong(unknown(serve, name)))?;
        let found = as_flags(flag, name, value.get_ref()).map_err(&wrong)?;
        check(serve, name, &found).map_err(&wrong)?;
        if !is_known(name) {
            out.extend(found);
        }
    }
    Ok(out)
}

fn unknown(serve: &Command, name: &str) -> String {
    let spelt = name.replace('_', "-");
    let names = flags(serve).filter_map(Arg::get_long).filter(|own| *own != CONFIG);
    let near = names.map(|own| (strsim::jaro_winkler(own, &spelt), own)).max_by(|a, b| a.0.total_cmp(&b.0));
    let near = near.filter(|(likeness, _)| *likeness > 0.8);
    match near {
        Some((_, near)) => format!("there is no such key; perhaps `{near}` is meant"),
        None => {
            "there is no such key; keys are the flags that `mock-server serve --help` lists, without dashes in front"
                .to_owned()
        }
    }
}

/// A value of the file as the flags that say the same.
fn as_flags(flag: &Arg, name: &str, value: &Value) -> Result<Vec<OsString>, String> {
    let single = |value: &Value| match value {
        Value::String(text) => Ok(written_as(name, Some(text.as_ref()))),
        Value::Integer(number) => Ok(written_as(name, Some(number.to_string().as_ref()))),
        Value::Float(number) => Ok(written_as(name, Some(number.to_string().as_ref()))),
        other => Err(format!("write a text or a number, not {}", kind(other))),
    };
    match (flag.get_action(), value) {
        (ArgAction::SetTrue, Value::Boolean(true)) => Ok(vec![written_as(name, None)]),
        (ArgAction::SetTrue, Value::Boolean(false)) => Ok(Vec::new()),
        (ArgAction::SetTrue, other) => Err(format!("write true or false, not {}", kind(other))),
        (ArgAction::Append, Value::Array(all)) => all.iter().map(single).collect(),
        (_, other) => single(other).map(|one| vec![one]),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::String(_) => "a text",
        Value::Integer(_) | Value::Float(_) => "a number",
        Value::Boolean(_) => "true or false",
        Value::Datetime(_) => "a date",
        Value::Array(_) => "a list",
        Value::Table(_) => "a table",
    }
}

fn written_as(name: &str, value: Option<&OsStr>) -> OsString {
    let mut flag = OsString::from(format!("--{name}"));
    if let Some(value) = value {
        flag.push("=");
        flag.push(value);
    }
    flag
}

/// Whether the value can be read, so that it is named by the place it comes from. Whether flags go together is seen
/// when all are there.
fn check(serve: &Command, name: &str, found: &[OsString]) -> Result<(), String> {
    use clap::error::{ContextKind, ErrorKind};
    let words = std::iter::once(OsString::from("serve")).chain(found.iter().cloned());
    match serve.clone().try_get_matches_from(words) {
        Err(error) if matches!(error.kind(), ErrorKind::ValueValidation | ErrorKind::InvalidValue) => {
            let value = error.get(ContextKind::InvalidValue).map(ToString::to_string).unwrap_or_default();
            let cause = std::error::Error::source(&error).map(ToString::to_string);
            let among = error.get(ContextKind::ValidValue).map(|words| format!("write one of {words}"));
            let problem = cause.or(among).unwrap_or_else(|| "it cannot be read".to_owned());
            let shown = if is_secret(name) { String::new() } else { format!("`{value}`: ") };
            Err(format!("{shown}{problem}"))
        }
        _ => Ok(()),
    }
}

/// Values that are not repeated to whoever reads the log.
fn is_secret(name: &str) -> bool {
    name == "credential" || name.ends_with("-key")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complete(words: &[&str], variables: &[(&str, &str)]) -> Result<Vec<String>, String> {
        let own = std::iter::once("mock-server").chain(words.iter().copied()).map(OsString::from).collect();
        let variable = |name: &str| {
            let found = variables.iter().find(|(own, _)| *own == name);
            found.map(|(_, value)| OsString::from(value))
        };
        let all = complete_with(own, variable).map_err(|error| error.to_string())?;
        Ok(all.into_iter().skip(2).map(|word| word.into_string().unwrap()).collect())
    }

    fn file(text: &str) -> (tempfile::TempDir, String) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mock.toml");
        std::fs::write(&path, text).unwrap();
        let path = path.to_str().unwrap().to_owned();
        (folder, path)
    }

    fn refused(text: &str) -> String {
        let (_folder, path) = file(text);
        complete(&["serve", "--config", &path], &[]).unwrap_err().replace(&path, "mock.toml")
    }

    #[test]
    fn a_flag_wins_over_the_environment_and_that_over_the_file() {
        let (_folder, path) = file("seed = 1\naddr = \"127.0.0.1:1\"\nno-auth = true\nmax-body = 10\n");
        let variables =
            [("MOCK_SERVER_SEED", "2"), ("MOCK_SERVER_ADDR", "127.0.0.1:2"), ("MOCK_SERVER_NO_AUTH", "false")];
        let all = complete(&["serve", "--config", &path, "--seed", "3"], &variables).unwrap();
        assert_eq!(all, ["--addr=127.0.0.1:2", "--max-body=10", "--config", &path, "--seed", "3"]);
    }

    #[test]
    fn the_environment_may_name_the_file() {
        let (_folder, path) = file("api = [\"one\", \"two\"]\n");
        assert_eq!(complete(&["serve"], &[("MOCK_SERVER_CONFIG", &path)]).unwrap(), ["--api=one", "--api=two"]);
    }

    #[test]
    fn a_list_in_the_environment_is_separated_by_commas() {
        assert_eq!(complete(&["serve"], &[("MOCK_SERVER_API", "one, two")]).unwrap(), ["--api=one", "--api=two"]);
    }

    #[test]
    fn other_commands_and_other_variables_are_left_alone() {
        let variables = [("MOCK_SERVER_SEED", "2"), ("MOCK_SERVER_SERVICE_HOST", "10.0.0.1")];
        assert_eq!(complete(&["serve"], &variables).unwrap(), ["--seed=2"]);
        assert!(complete(&["check"], &variables).unwrap().is_empty());
    }

    #[test]
    fn every_flag_of_serve_can_be_a_key_and_a_variable() {
        let mut cli = Cli::command();
        cli.build();
        let serve = cli.find_subcommand("serve").unwrap();
        let long = serve.get_arguments().filter(|flag| flag.get_long().is_some_and(|name| name != "help"));
        assert_eq!(long.count(), flags(serve).count(), "a flag has an action that the file cannot express");
        let text: String = flags(serve)
            .filter(|flag| matches!(flag.get_action(), ArgAction::SetTrue))
            .filter_map(Arg::get_long)
            .map(|name| format!("{name} = true\n"))
            .collect();
        let (_folder, path) = file(&text);
        let all = complete(&["serve", "--config", &path], &[]).unwrap();
        assert_eq!(all.len(), text.lines().count() + 2);
    }

    #[test]
    fn what_is_wrong_names_file_line_and_key() {
        assert_eq!(
            refused("seed = 1\nadrr = \"x\"\n"),
            "mock.toml:2: adrr: there is no such key; perhaps `addr` is meant"
        );
        assert_eq!(
            refused("max_body = 1\n"),
            "mock.toml:1: max_body: there is no such key; perhaps `max-body` is meant"
        );
        assert_eq!(refused("\nno-auth = 1\n"), "mock.toml:2: no-auth: write true or false, not a number");
        assert_eq!(refused("seed = [1]\n"), "mock.toml:1: seed: write a text or a number, not a list");
        assert_eq!(refused("seed = \"x\"\n"), "mock.toml:1: seed: `x`: invalid digit found in string");
        assert!(refused("mode = \"x\"\n").starts_with("mock.toml:1: mode: `x`: write one of replay, stateful"));
        assert!(
            refused("seed = 1\nseed = 2\n").starts_with("mock.toml:2: duplicate key"),
            "{}",
            refused("seed = 1\nseed = 2\n")
        );
        assert!(refused("\n\nseed = \n").starts_with("mock.toml:3: "));
        assert!(refused("credential = \"hunter2\"\n").ends_with("credential: write it as api:id:secret"));
    }

    #[test]
    fn a_wrong_variable_is_named() {
        assert_eq!(
            complete(&["serve"], &[("MOCK_SERVER_NO_AUTH", "yes")]).unwrap_err(),
            "MOCK_SERVER_NO_AUTH: write true or false"
        );
        assert_eq!(
            complete(&["serve"], &[("MOCK_SERVER_SEED", "x")]).unwrap_err(),
            "MOCK_SERVER_SEED: `x`: invalid digit found in string"
        );
    }

    #[test]
    fn a_file_that_is_not_there_is_named() {
        assert!(
            complete(&["serve", "--config", "/nowhere.toml"], &[])
                .unwrap_err()
                .starts_with("/nowhere.toml: No such file")
        );
    }
}
