//! What is asked of the servers.

/// One request, or a create and a read of what was created, over and over.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    /// How many requests a round has, over all connections.
    pub(crate) requests: usize,
    /// Whether the mock keeps state.
    pub(crate) stateful: bool,
    /// Sent one after the other; `{id}` is the number in the answer before.
    pub(crate) steps: Vec<Step>,
}

pub(crate) struct Step {
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    /// The status that is due; any other ends the run, since a fast refusal is no figure.
    pub(crate) status: u16,
    /// Head and body as they go over the wire.
    pub(crate) text: String,
}

fn step(token: &str, method: &'static str, path: &'static str, body: &str, status: u16) -> Step {
    let mut text = format!("{method} {path} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer {token}\r\n");
    if method == "GET" {
        text.push_str("\r\n");
    } else {
        text.push_str(&format!("content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}", body.len()));
    }
    Step { method, path, status, text }
}

pub(crate) fn all(token: &str) -> Vec<Case> {
    let tag = r#"{"name":"delivery","label":"Delivery","backgroundArgb":"FF388E3C","textArgb":"FFFFFFFF"}"#;
    let step = |method, path, body, status| step(token, method, path, body, status);
    vec![
        Case {
            name: "replayed list",
            requests: 20_000,
            stateful: false,
            steps: vec![step("GET", "/mluvii/api/v1/Tags", "", 200)],
        },
        Case {
            name: "replayed get by id",
            requests: 20_000,
            stateful: false,
            steps: vec![step("GET", "/mluvii/api/v1/Tags/501", "", 200)],
        },
        Case {
            name: "validated post",
            requests: 20_000,
            stateful: false,
            steps: vec![step("POST", "/mluvii/api/v1/Tags/departments/213", tag, 200)],
        },
        Case {
            name: "refused post",
            requests: 20_000,
            stateful: false,
            steps: vec![step("POST", "/mluvii/api/v1/Tags/departments/213", r#"{"name":7,"label":"x"}"#, 400)],
        },
        Case {
            name: "stateful create and read",
            requests: 4_000,
            stateful: true,
            steps: vec![
                step("POST", "/mluvii/api/v1/Departments?companyId=12", r#"{"name":"Bench"}"#, 201),
                step("GET", "/mluvii/api/v1/Departments/{id}", "", 200),
            ],
        },
    ]
}
