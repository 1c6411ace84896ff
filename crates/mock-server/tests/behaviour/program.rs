//! The program `mock-server`.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

use crate::support::data;

pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mock-server"));
    // The width of help depends on the terminal otherwise.
    command.env("COLUMNS", "100");
    command
}

pub(crate) fn run(arguments: &[&str]) -> Output {
    program().args(arguments).output().unwrap()
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A running program, killed when a test fails.
pub(crate) struct Running {
    pub(crate) child: Child,
    pub(crate) ready: Value,
}

impl Running {
    pub(crate) fn start(arguments: &[&str]) -> Self {
        Self::start_with(arguments, &[])
    }

    pub(crate) fn start_with(arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        let parrot = data("parrot");
        let mut command = program();
        command.args(["serve", "--addr", "127.0.0.1:0", "--api", parrot.to_str().unwrap()]).args(arguments);
        Self::ready(command.envs(variables.iter().copied()))
    }

    /// Starts it and waits for the line that says that it is ready.
    pub(crate) fn ready(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let ready = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line:?}"));
        Self { child, ready }
    }

    pub(crate) fn address(&self) -> String {
        self.ready["url"].as_str().unwrap().trim_start_matches("http://").to_owned()
    }

    pub(crate) fn get(&self, path: &str) -> String {
        self.talk(&format!("GET {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n"))
    }

    pub(crate) fn talk(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(self.address()).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_ready_line_says_where_each_api_is() {
    let keyed = data("keyed");
    let running = Running::start(&["--api", keyed.to_str().unwrap(), "--mount", "parrot=/", "--no-auth"]);
    let url = running.ready["url"].as_str().unwrap();
    assert_eq!(running.ready["ready"], true);
    assert_eq!(running.ready["apis"], serde_json::json!({"keyed": format!("{url}/keyed"), "parrot": url}));
    assert!(running.get("/parrots/1").starts_with("HTTP/1.1 200"));
}

#[cfg(unix)]
#[test]
fn a_wish_to_stop_ends_it_with_exit_code_0() {
    for signal in ["TERM", "INT"] {
        let mut running = Running::start(&[]);
        let pid = running.child.id().to_string();
        assert!(Command::new("kill").args(["-s", signal, &pid]).status().unwrap().success());
        assert_eq!(running.child.wait().unwrap().code(), Some(0), "SIG{signal}");
        let mut log = String::new();
        running.child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        assert!(log.contains("stopping") && !log.contains('\u{1b}'), "{log}");
    }
}

#[test]
fn flags_reach_the_mock() {
    let running = Running::start(&["--max-body", "10", "--token-lifetime", "7", "--credential", "parrot:me:my:secret"]);
    let mut stream = TcpStream::connect(running.address()).unwrap();
    let form = "grant_type=client_credentials&client_id=me&client_secret=my:secret";
    let head = "POST /parrot/login/token HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: application/x-www-form-urlencoded";
    stream.write_all(format!("{head}\r\ncontent-length: {}\r\n\r\n{form}", form.len()).as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
    assert!(running.get("/parrot/parrots").starts_with("HTTP/1.1 401"));

    let running = Running::start(&["--token-lifetime", "7", "--credential", "parrot:me:my:secret"]);
    let mut stream = TcpStream::connect(running.address()).unwrap();
    stream.write_all(format!("{head}\r\ncontent-length: {}\r\n\r\n{form}", form.len()).as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains(r#""expires_in":7"#), "{answer}");
}

#[cfg(unix)]
#[test]
fn a_state_outlives_the_program() {
    let folder = tempfile::tempdir().unwrap();
    let (file, aviary) = (folder.path().join("state.json"), data("aviary"));
    let arguments = ["--api", aviary.to_str().unwrap(), "--mode", "stateful", "--state", file.to_str().unwrap()];
    let mut first = Running::start(&arguments);
    let mut stream = TcpStream::connect(first.address()).unwrap();
    let head =
        "POST /aviary/aviaries/1/birds HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: application/json";
    stream.write_all(format!("{head}\r\ncontent-length: 14\r\n\r\n{{\"name\":\"Zip\"}}").as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
    assert!(Command::new("kill").args(["-s", "TERM", &first.child.id().to_string()]).status().unwrap().success());
    assert_eq!(first.child.wait().unwrap().code(), Some(0));

    let second = Running::start(&arguments);
    assert!(second.get("/aviary/birds/5").contains(r#""name":"Zip""#));
    drop(second);
    std::fs::write(&file, "{").unwrap();
    let output = run(&[&["serve", "--addr", "127.0.0.1:0"], &arguments[..]].concat());
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), String::new()));
    assert!(text(&output.stderr).contains("state.json:1:1: not JSON"), "{}", text(&output.stderr));
    let output = run(&["serve", "--state", file.to_str().unwrap()]);
    assert_eq!((output.status.code(), text(&output.stderr).contains("--mode stateful")), (Some(2), true));
}

#[test]
fn a_taken_port_ends_it_with_exit_code_1_and_no_ready_line() {
    let running = Running::start(&[]);
    let parrot = data("parrot");
    let output = run(&["serve", "--addr", &running.address(), "--api", parrot.to_str().unwrap()]);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(1), String::new()));
    assert!(text(&output.stderr).contains(&format!("mock-server: {} is already in use", running.address())));
}

#[test]
fn what_cannot_be_served_ends_it_with_exit_code_2() {
    let output = run(&["serve", "--api", "no-such-api"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("there is no built-in API `no-such-api`"), "{}", text(&output.stderr));
    assert_eq!(run(&["serve", "--port", "1"]).status.code(), Some(2));
}

#[test]
fn operations_are_listed_with_their_evidence() {
    let output = run(&["operations", "--api", data("parrot").to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0));
    insta::assert_snapshot!(text(&output.stdout), @r#"
    parrot: Parrots, 7 operations
      operationId      method  path                  evidence         fixtures
      login            POST    /login/token          documented       2
      listParrots      GET     /parrots              inferred (weak)  2
      createParrot     POST    /parrots              documented       3
      getParrot        GET     /parrots/{id}         documented       2
      teachParrot      PUT     /parrots/{id}         documented       2
      listLostParrots  GET     /parrots/lost         documented       0
      getFeather       GET     /feathers/{name}.png  documented       1
    "#);
}

#[test]
fn check_finds_fixtures_that_break_the_document() {
    let good = run(&["check", "--api", data("parrot").to_str().unwrap()]);
    assert_eq!((good.status.code(), text(&good.stdout)), (Some(0), "parrot: 12 fixtures, 0 findings\n".to_owned()));
    let folder = tempfile::Builder::new().prefix("bird").tempdir().unwrap();
    for name in ["api.toml", "openapi.yaml"] {
        std::fs::copy(data("parrot").join(name), folder.path().join(name)).unwrap();
    }
    std::fs::create_dir_all(folder.path().join("fixtures/listParrots")).unwrap();
    let fixture = r#"{"about": "a", "source": "synthesised", "response": {"status": 200, "body": [{"id": 1}]}}"#;
    std::fs::write(folder.path().join("fixtures/listParrots/ok.json"), fixture).unwrap();
    let bad = run(&["check", "--api", folder.path().to_str().unwrap()]);
    assert_eq!(bad.status.code(), Some(1));
    assert!(
        text(&bad.stdout).contains("fixtures/listParrots/ok.json: /response/body/0/name: is required"),
        "{}",
        text(&bad.stdout)
    );
}

#[test]
fn help_says_what_it_does() {
    for (name, arguments) in [
        ("help", &["--help"][..]),
        ("serve", &["serve", "--help"]),
        ("operations", &["operations", "--help"]),
        ("check", &["check", "--help"]),
        ("record", &["record", "--help"]),
        ("import-har", &["import-har", "--help"]),
        ("export-har", &["export-har", "--help"]),
        ("health", &["health", "--help"]),
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(0));
        insta::assert_snapshot!(name, text(&output.stdout));
    }
}

#[test]
fn rules_of_faults_come_from_a_file_or_are_a_preset() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("faults.toml");
    std::fs::write(&file, "[[fault]]\nname = 'busy'\ndo = { status = { status = 503, retry_after_s = 2 } }\n").unwrap();
    let path = file.to_str().unwrap();
    let running = Running::start(&["--no-auth", "--fault", path, "--fault", "slow", "--seed", "1"]);
    let answer = running.get("/parrot/parrots/1");
    assert!(answer.starts_with("HTTP/1.1 503") && answer.contains("x-mock-fault: slow, busy\r\n"), "{answer}");
    assert!(answer.contains("retry-after: 2\r\n"), "{answer}");

    std::fs::write(&file, "[[fault]]\nname = 'busy'\nwhen = { every = 0 }\ndo = 'reset'\n").unwrap();
    for (argument, words) in
        [(path, "fault 1 (`busy`): /when/every: with 0 it would never strike"), ("sloow", "there is no preset `sloow`")]
    {
        let output = run(&["serve", "--addr", "127.0.0.1:0", "--fault", argument]);
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains(words), "{}", text(&output.stderr));
    }
}

#[test]
fn completions_are_printed_for_each_shell() {
    for (shell, begins) in [
        ("bash", "_mock__server() {\n"),
        ("zsh", "#compdef mock-server\n"),
        ("fish", "# Print an optspec for argparse to handle cmd's options"),
        ("powershell", "\nusing namespace System.Management.Automation\n"),
    ] {
        let output = run(&["completions", shell]);
        assert_eq!(output.status.code(), Some(0));
        let printed = text(&output.stdout);
        assert!(printed.starts_with(begins), "{shell}: {}", printed.lines().take(3).collect::<Vec<_>>().join("\n"));
        assert!(printed.contains("max-body"), "{shell}");
    }
    assert_eq!(run(&["completions", "tcsh"]).status.code(), Some(2));
}

#[test]
fn there_is_a_man_page_of_the_program_and_of_each_command() {
    let first = |output: &Output| text(&output.stdout).lines().take(7).collect::<Vec<_>>().join("\n");
    insta::assert_snapshot!(first(&run(&["man"])), @r#"
    .ie \n(.g .ds Aq \(aq
    .el .ds Aq '
    .TH mock-server 1  "mock-server 0.1.0" 
    .SH NAME
    mock\-server \- A mock of remote HTTP APIs that replays recorded fixtures and checks every request
    .SH SYNOPSIS
    \fBmock\-server\fR [\fB\-h\fR|\fB\-\-help\fR] [\fB\-V\fR|\fB\-\-version\fR] <\fIsubcommands\fR>
    "#);
    let serve = run(&["man", "serve"]);
    assert!(text(&serve.stdout).contains("\\-\\-no\\-auth"), "{}", text(&serve.stdout));
    let unknown = run(&["man", "sreve"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(text(&unknown.stderr).contains("there is no command `sreve`"), "{}", text(&unknown.stderr));
}

#[test]
fn health_tells_by_its_exit_code_whether_a_mock_answers() {
    let running = Running::start(&[]);
    let url = format!("http://{}", running.address());
    let output = run(&["health", "--url", &url]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("\"healthy\""), "{}", text(&output.stdout));
    drop(running);
    let output = run(&["health", "--url", &url]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("does not answer"), "{}", text(&output.stderr));
    assert_eq!(run(&["health", "--url", "https://localhost"]).status.code(), Some(2));
}

#[test]
fn a_log_may_be_json_with_a_line_for_each_request_and_without_secrets() {
    let mut running = Running::start(&["--log-format", "json", "--log-requests", "--no-auth"]);
    running.get("/parrot/parrots/1?access_token=hunter2");
    running.get("/parrot/nowhere");
    let _ = running.child.kill();
    let mut log = String::new();
    running.child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    let lines: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).expect(line)).collect();
    let answered: Vec<_> = lines.iter().filter(|line| line["message"] == "answered").collect();
    let found = answered.iter().find(|line| line["path"] == "/parrot/parrots/1").expect(&log);
    assert_eq!(
        (&found["status"], &found["operation"], &found["method"]),
        (&200.into(), &"getParrot".into(), &"GET".into())
    );
    assert!(found["took_us"].is_u64(), "{found}");
    assert!(!log.contains("hunter2"), "{log}");
}

#[test]
fn without_tls_its_flags_name_the_feature() {
    if cfg!(feature = "tls") {
        return;
    }
    let output = run(&["serve", "--tls-self-signed"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("--features tls"), "{}", text(&output.stderr));
}

#[test]
fn a_broken_fixture_or_document_ends_it_with_exit_code_2_and_names_the_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("getParrot/ok.json");
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, "{\n\"about\": }").unwrap();
    let parrot = data("parrot");
    let fixtures = ["serve", "--api", parrot.to_str().unwrap(), "--fixtures", folder.path().to_str().unwrap()];
    let output = run(&fixtures);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), String::new()));
    assert!(text(&output.stderr).contains("getParrot/ok.json:2:"), "{}", text(&output.stderr));
    let document = folder.path().join("birds.yaml");
    std::fs::write(&document, "openapi: 3.0.3\npaths: [\n").unwrap();
    let output = run(&["serve", "--api", document.to_str().unwrap()]);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), String::new()));
    assert!(text(&output.stderr).contains("birds.yaml:"), "{}", text(&output.stderr));
}
