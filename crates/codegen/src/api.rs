//! What the generated client says about its API: where it lives, how one logs in.

use openapi_kit::manifest::{Auth, Carrier, Flow};
use openapi_kit::{Manifest, OperationIndex};

/// The source text of `api.rs`. The first server of the manifest is the default.
pub(crate) fn module(manifest: &Manifest, index: &OperationIndex) -> String {
    let base_url = manifest
        .servers
        .get("cloud")
        .or_else(|| manifest.servers.values().next())
        .map_or("http://127.0.0.1", String::as_str);
    let login = manifest.auth.as_ref().and_then(|auth| login(auth, index)).unwrap_or_else(|| "None".to_owned());
    format!(
        "use progenitor_client::connect::Connection;\n\
         use progenitor_client::{{Api, Carrier, ClientBuilder, Flow, Login, Operation, Tally, TokenScheme}};\n\n\
         use super::{{Client, OPERATIONS}};\n\n\
         impl Api for Client {{\n    \
         const BASE_URL: &'static str = {base_url:?};\n    \
         const USER_AGENT: &'static str = concat!(env!(\"CARGO_PKG_NAME\"), \"/\", env!(\"CARGO_PKG_VERSION\"));\n    \
         const OPERATIONS: &'static [Operation] = OPERATIONS;\n    \
         const LOGIN: Option<Login> = {login};\n\n    \
         fn assemble(connection: Connection) -> Self {{\n        \
         Self::new_with_client(&connection.base_url, connection.http, connection.runtime)\n    }}\n}}\n\n\
         impl Client {{\n    \
         /// The options of a client; the base URL is `{base_url}` until another is given.\n    \
         pub fn builder() -> ClientBuilder<Self> {{\n        ClientBuilder::new()\n    }}\n\n    \
         /// How many deviations from the document the answers had so far. See [`witness`](::progenitor_client::witness).\n    \
         pub fn deviations(&self) -> Tally {{\n        self.inner.deviations()\n    }}\n}}\n"
    )
}

fn login(auth: &Auth, index: &OperationIndex) -> Option<String> {
    let path = match auth.login() {
        Some(operation) => &*index.get(operation)?.path,
        None => "",
    };
    let flow = match auth.flow {
        Flow::ClientCredentials => {
            let parameters: Vec<(&String, &String)> = auth.parameters.iter().collect();
            format!("Flow::ClientCredentials {{ url: {:?}, parameters: &{parameters:?} }}", auth.url)
        }
        Flow::AppLogin => format!(
            "Flow::AppLogin {{ id: {:?}, secret: {:?}, token: {:?}, expires_at: &{:?} }}",
            auth.id, auth.secret, auth.token, auth.expires_at
        ),
        Flow::Bearer => "Flow::Bearer".to_owned(),
        Flow::Basic => "Flow::Basic".to_owned(),
        Flow::ApiKey => "Flow::ApiKey".to_owned(),
    };
    let scheme = match auth.scheme.as_str() {
        "" => "TokenScheme::Bare".to_owned(),
        "Bearer" => "TokenScheme::Bearer".to_owned(),
        other => format!("TokenScheme::Word({other:?})"),
    };
    let carrier = match auth.carrier() {
        Carrier::Header(name) => format!("Carrier::Header({:?})", name.to_ascii_lowercase()),
        Carrier::Query(name) => format!("Carrier::Query({name:?})"),
        Carrier::Cookie(name) => format!("Carrier::Cookie({name:?})"),
    };
    Some(format!(
        "Some(Login {{\n        path: {path:?},\n        flow: {flow},\n        scheme: {scheme},\n        carrier: {carrier},\n    }})"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn text(manifest: &str) -> String {
        let document = json!({"paths": {"/login": {"post": {"operationId": "login", "responses": {"200": {"description": "d"}}}}}});
        let manifest = Manifest::parse(manifest, "api.toml".as_ref()).unwrap();
        module(&manifest, &OperationIndex::new(&document).unwrap())
    }

    #[test]
    fn the_login_of_the_manifest_becomes_data_of_the_client() {
        let text = text(
            "title = \"T\"\ncrate = \"t\"\n[servers]\ncloud = \"https://api.example.com\"\n[auth]\nflow = \"app-login\"\noperation = \"login\"\n\
             id = \"appId\"\nsecret = \"appSecret\"\ntoken = \"/t\"\nexpires_at = [\"/e\"]\ndefault_lifetime_s = 60\nheader = \"authorization\"\n",
        );
        assert!(text.contains("const BASE_URL: &'static str = \"https://api.example.com\";"), "{text}");
        assert!(text.contains("path: \"/login\",\n        flow: Flow::AppLogin { id: \"appId\", secret: \"appSecret\", token: \"/t\", expires_at: &[\"/e\"] },"), "{text}");
        assert!(text.contains("scheme: TokenScheme::Bare,"), "{text}");
    }

    #[test]
    fn credentials_without_a_login_say_what_carries_them() {
        let head = "title = \"T\"\ncrate = \"t\"\n[auth]\n";
        for (lines, flow, scheme, carrier) in [
            ("flow = \"bearer\"", "Bearer", "Bearer", "Header(\"authorization\")"),
            ("flow = \"basic\"", "Basic", "Word(\"Basic\")", "Header(\"authorization\")"),
            ("flow = \"api-key\"\nheader = \"X-Key\"", "ApiKey", "Bare", "Header(\"x-key\")"),
            ("flow = \"api-key\"\nquery = \"key\"", "ApiKey", "Bare", "Query(\"key\")"),
            ("flow = \"api-key\"\ncookie = \"key\"", "ApiKey", "Bare", "Cookie(\"key\")"),
        ] {
            let text = text(&format!("{head}{lines}\n"));
            let login = format!(
                "path: \"\",\n        flow: Flow::{flow},\n        scheme: TokenScheme::{scheme},\n        carrier: Carrier::{carrier},"
            );
            assert!(text.contains(&login), "{text}");
        }
    }

    #[test]
    fn a_login_that_lives_elsewhere_keeps_its_address() {
        let text = text(
            "title = \"T\"\ncrate = \"t\"\n[auth]\nflow = \"client-credentials\"\noperation = \"login\"\nid = \"client_id\"\n\
             secret = \"client_secret\"\nurl = \"https://login.example.com/t\"\ntoken = \"/access_token\"\ndefault_lifetime_s = 60\n",
        );
        assert!(text.contains("url: Some(\"https://login.example.com/t\"), parameters: &[]"), "{text}");
    }

    #[test]
    fn an_api_without_a_login_says_so() {
        assert!(text("title = \"T\"\ncrate = \"t\"\n").contains("const LOGIN: Option<Login> = None;"));
    }
}
