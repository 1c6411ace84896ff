//! Faults in `api.toml` and in the manifest of a client.

use mock_server::check::Kind;
use tests::gates::Gate;

use crate::fault::Fault;

const API: &str = "api.toml";
const CLIENT: &str = "crates/bot-open-client/Cargo.toml";

pub(crate) const FAULTS: &[Fault] = &[
    Fault::new("TOML that is none", &[Gate::Manifest], "specs/bot-open/api.toml:3: ", |scene| {
        scene.copy.edit(API, "crate = \"bot-open-client\"", "crate = bot-open-client");
    }),
    Fault::new("an unknown key", &[Gate::Manifest], "specs/bot-open/api.toml:", |scene| {
        scene.copy.edit(API, "default_lifetime_s", "default_lifetime");
    }),
    Fault::new("no crate", &[Gate::Manifest], "specs/bot-open/api.toml:", |scene| {
        scene.copy.edit(API, "crate = \"bot-open-client\"\n", "");
    }),
    Fault::new(
        "a crate of another name",
        &[Gate::Features, Gate::Freshness, Gate::Streams, Gate::Examples],
        "crates/bot-client/Cargo.toml: cannot be read",
        |scene| {
            scene.copy.edit(API, "crate = \"bot-open-client\"", "crate = \"bot-client\"");
        },
    ),
    Fault::new(
        "a login that the document does not have",
        &[Gate::Manifest, Gate::Freshness],
        "auth.operation: the document has no operation `logIn`",
        |scene| {
            scene.copy.edit(API, "operation = \"login\"", "operation = \"logIn\"");
        },
    ),
    Fault::new("a token at another place", &[Gate::Calls, Gate::Freshness], "bot-open: login: ", |scene| {
        scene.copy.edit(API, "token = \"/authToken\"", "token = \"/token\"");
    }),
    Fault::new("a scheme before the token", &[Gate::Calls, Gate::Freshness], "getBotUsage/ok: ", |scene| {
        scene.copy.edit(API, "scheme = \"\"", "scheme = \"Bearer\"");
    }),
    Fault::new(
        "a right to an operation that the document does not have",
        &[Gate::Check(Kind::Manifest), Gate::Calls],
        "api.toml: mock.credentials[0].",
        |scene| scene.copy.edit(API, "secret = \"demo-secret\"\n", "secret = \"demo-secret\"\nallow = [\"getBots\"]\n"),
    ),
    Fault::new(
        "a resource of an operation that the document does not have",
        &[Gate::Check(Kind::Manifest)],
        "api.toml: resources",
        |scene| {
            scene.copy.append(
                API,
                "\n[[resources]]\nname = \"bots\"\n[resources.operations]\ngetBot = { does = \"read\" }\n",
            );
        },
    ),
    Fault::new("a resource that does what nobody knows", &[Gate::Manifest], "specs/bot-open/api.toml:", |scene| {
        let resource =
            "\n[[resources]]\nname = \"users\"\n[resources.operations]\ngetUserData = { does = \"fetch\" }\n";
        scene.copy.append(API, resource);
    }),
    Fault::new("a feature less", &[Gate::Features], "the feature `transcript` is missing", |scene| {
        scene.copy.edit(CLIENT, "transcript = [\"client\"]\n", "");
    }),
    Fault::new(
        "a feature that no tag makes",
        &[Gate::Features],
        "no tag of the document makes the feature `forms`",
        |scene| {
            scene.copy.edit(CLIENT, "user = [\"client\"]\n", "user = [\"client\"]\nforms = [\"client\"]\n");
        },
    ),
    Fault::new("a feature that `full` lacks", &[Gate::Features], "the feature `full` does not have `bot`", |scene| {
        scene.copy.edit(CLIENT, "    \"bot\",\n", "");
    }),
];
