//! The text of `api.toml`.

use serde_json::Value;

use crate::Order;
use crate::guess::{Guesses, Kind};
use crate::name::Name;
use crate::origin::Loaded;
use crate::vocabulary::PLACEHOLDER;

/// `refusal` is the body that the document has for a 401.
pub(crate) fn text(
    name: &Name,
    order: &Order<'_>,
    loaded: &Loaded,
    guesses: &Guesses,
    refusal: Option<&Value>,
) -> String {
    let mut text = format!(
        "# What the OpenAPI document cannot say about this API, for the code generator, the clients and the mock.\n\
         # Made by `cargo xtask new-api` from {} on {}. A line with the word \"Guess\" is a guess; look at it, then remove the word.\n\
         title = {}\ncrate = {}\n",
        loaded.shown,
        order.today,
        quoted(&guesses.title),
        quoted(&name.client)
    );
    text += "\n[servers]\n";
    if guesses.servers.is_empty() {
        text += "# The document names none that a client could use.\n";
    }
    for (server, url) in &guesses.servers {
        text += &format!("{server} = {}\n", quoted(url));
    }
    text += &auth(guesses, refusal);
    for resource in &guesses.resources {
        text += &format!("\n# Guess: {}.\n[[resources]]\nname = {}\n", resource.why, quoted(&resource.name));
        if resource.key != "id" {
            text += &format!("key = {}\n", quoted(&resource.key));
        }
        text += "\n[resources.operations]\n";
        for (operation, does) in &resource.operations {
            text += &format!("{} = {{ does = {} }}\n", key(operation), quoted(does));
        }
    }
    if !guesses.secrets.is_empty() {
        let names: Vec<String> = guesses.secrets.iter().map(|name| quoted(name)).collect();
        text += "\n[redaction]\n# Guess: members that are called like secrets. Their values never reach a log, a fixture or an error text.\n";
        text += &format!("secrets = [{}]\n", names.join(", "));
    }
    text
}

fn auth(guesses: &Guesses, refusal: Option<&Value>) -> String {
    let why = &guesses.auth.why;
    let (mut text, credential) = match &guesses.auth.kind {
        Kind::Open => return format!("\n# Guess: no credential is needed, for {why}.\n"),
        Kind::Bearer => ("flow = \"bearer\"\n".to_owned(), "demo"),
        Kind::Basic => ("flow = \"basic\"\n".to_owned(), "demo"),
        Kind::ApiKey(place, name) => (format!("flow = \"api-key\"\n{place} = {}\n", quoted(name)), "demo"),
        Kind::ClientCredentials { operation, url, scopes } => {
            let mut text = format!("flow = \"client-credentials\"\noperation = {}\n", quoted(operation));
            if let Some(url) = url {
                text += &format!("# Not below the base URL.\nurl = {}\n", quoted(url));
            }
            text += "# Members of the login request and pointers into its answer: those of RFC 6749.\n\
                     id = \"client_id\"\nsecret = \"client_secret\"\ntoken = \"/access_token\"\nlifetime = \"/expires_in\"\n";
            if !scopes.is_empty() {
                text += &format!(
                    "# Guess: no scope has to be asked for. The document knows these: {}.\n# parameters = {{ scope = {} }}\n",
                    scopes.join(", "),
                    quoted(&scopes.join(" "))
                );
            }
            text += "# Guess: an hour. The mock's tokens live for so long; a client believes the answer.\n\
                     default_lifetime_s = 3600\nheader = \"authorization\"\nscheme = \"Bearer\"\n";
            (text, "demo-client")
        }
    };
    text = format!("\n# Guess: {why}.\n[auth]\n{text}");
    let answer = match refusal {
        Some(body) => format!("{{ status = 401, body = {} }}", inline(body)),
        None => "{ status = 401 }".to_owned(),
    };
    let described = if refusal.is_some() { "with the body that the document describes" } else { "without a body" };
    text += &format!("\n# Guess: 401 {described}.\n[auth.refusals]\n");
    let login: &[&str] =
        if matches!(guesses.auth.kind, Kind::ClientCredentials { .. }) { &["expired_token"] } else { &[] };
    for key in ["missing_token", "wrong_token"].iter().chain(login) {
        text += &format!("{key} = {answer}\n");
    }
    if !login.is_empty() {
        for (key, error) in [
            ("wrong_credentials", "invalid_client"),
            ("unknown_grant", "unsupported_grant_type"),
            ("malformed", "invalid_request"),
        ] {
            text += &format!("{key} = {{ status = 400, body = {{ error = \"{error}\" }} }}\n");
        }
    }
    text += &format!(
        "\n# The mock server knows these; they open nothing else.\n[[mock.credentials]]\nid = \"{credential}\"\nsecret = \"{PLACEHOLDER}\"\n"
    );
    text
}

/// A text of TOML.
pub(crate) fn quoted(text: &str) -> String {
    toml_edit::Value::from(text).to_string()
}

/// A key of TOML.
fn key(name: &str) -> String {
    toml_edit::Key::new(name).to_string()
}

/// A value of TOML in one line; what TOML has no word for is left out.
fn inline(value: &Value) -> String {
    fn converted(value: &Value) -> Option<toml_edit::Value> {
        Some(match value {
            Value::Null => return None,
            Value::Bool(value) => (*value).into(),
            Value::Number(number) => number.as_i64().map(Into::into).or_else(|| number.as_f64().map(Into::into))?,
            Value::String(text) => text.as_str().into(),
            Value::Array(items) => toml_edit::Value::Array(items.iter().filter_map(converted).collect()),
            Value::Object(members) => {
                let members = members.iter().filter_map(|(name, member)| Some((name.as_str(), converted(member)?)));
                toml_edit::Value::InlineTable(members.collect())
            }
        })
    }
    converted(value).map(|value| value.to_string().trim().to_owned()).unwrap_or_default()
}
