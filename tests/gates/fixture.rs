//! Faults in fixtures and in the list of what is accepted of them.

use mock_server::check::Kind;
use serde_json::{Value, json};
use tests::gates::Gate;

use crate::fault::{Fault, Scene};

const USAGE: &str = "fixtures/getBotUsage/ok.json";
const DATA: &str = "fixtures/getUserData/ok.json";
const BREAKS: Gate = Gate::Check(Kind::BreaksDocument);
const SECRET: Gate = Gate::Check(Kind::Secret);
const PERSONAL: Gate = Gate::Check(Kind::PersonalData);

/// Writes a value at a JSON pointer of a fixture; its parent has to be there.
fn set(scene: &mut Scene, file: &str, pointer: &str, value: Value) {
    scene.copy.json(file, |fixture| {
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        let parent = fixture.pointer_mut(parent).unwrap_or_else(|| panic!("{file} has no {parent}"));
        match parent.as_array_mut() {
            Some(items) => items[name.parse::<usize>().unwrap()] = value,
            None => parent[name] = value,
        }
    });
}

/// Takes a member out of a fixture.
fn take(scene: &mut Scene, file: &str, parent: &str, name: &str) {
    scene.copy.json(file, |fixture| {
        let members = fixture.pointer_mut(parent).and_then(Value::as_object_mut).unwrap();
        members.remove(name).unwrap_or_else(|| panic!("{file} has no {name}"));
    });
}

/// A second fixture of an operation like its first one, with some members changed.
fn another(scene: &mut Scene, first: &str, second: &str, change: impl FnOnce(&mut Value)) {
    scene.copy.double(first, second);
    scene.copy.json(second, change);
}

pub(crate) const FAULTS: &[Fault] = &[
    // What cannot be read.
    Fault::new("a fixture that is no JSON", &[Gate::Fixtures], "getBotUsage/ok.json:3:", |scene| {
        scene.copy.edit(USAGE, "Totals of all channels for May 2026\",", "Totals of all channels for May 2026\"");
    }),
    Fault::new("a fixture with an unknown member", &[Gate::Fixtures], "getBotUsage/ok.json: ", |scene| {
        set(scene, USAGE, "/respond", json!({}));
    }),
    Fault::new("a fixture without a source", &[Gate::Fixtures], "getBotUsage/ok.json: ", |scene| {
        take(scene, USAGE, "", "source");
    }),
    Fault::new("a fixture that claims to be recorded", &[Gate::Fixtures], "getBotUsage/ok.json: /source", |scene| {
        set(scene, USAGE, "/source", json!("recorded"));
    }),
    Fault::new(
        "a fixture of an unknown operation",
        &[Gate::Fixtures],
        "the document has no operation `getBotUse`",
        |scene| {
            scene.copy.double(USAGE, "fixtures/getBotUse/ok.json");
        },
    ),
    Fault::new("a fixture that lies beside the folders", &[Gate::Fixtures], "fixtures/ok.json", |scene| {
        scene.copy.double(USAGE, "fixtures/ok.json");
    }),
    Fault::new(
        "a body file that is not there",
        &[Gate::Fixtures],
        "getBotUsage/ok.json: /response/body_file",
        |scene| {
            set(
                scene,
                USAGE,
                "/response",
                json!({"status": 200, "headers": {"content-type": "application/json"}, "body_file": "usage.bin"}),
            );
        },
    ),
    Fault::new(
        "a path parameter that the operation does not have",
        &[Gate::Fixtures],
        "/request/path/userId",
        |scene| {
            another(scene, DATA, "fixtures/getUserData/third.json", |one| {
                one["request"] = json!({"path": {"userId": "1"}});
            });
        },
    ),
    Fault::new(
        "an expression that is none",
        &[Gate::Fixtures],
        "getUserData/third.json: /request/path/botUserId",
        |scene| {
            another(scene, DATA, "fixtures/getUserData/third.json", |one| {
                one["request"] = json!({"path": {"botUserId": {"$regex": "(["}}});
            });
        },
    ),
    // What does not fit the document.
    Fault::new(
        "a value of another type",
        &[BREAKS, Gate::Calls],
        "getBotUsage/ok.json: /response/body/totalMessages",
        |scene| {
            set(scene, USAGE, "/response/body/totalMessages", json!("3846"));
        },
    ),
    Fault::new("a member that the document does not have", &[Gate::Calls], "getBotUsage/ok: failed", |scene| {
        set(scene, USAGE, "/response/body/totalBots", json!(1));
    }),
    Fault::new(
        "a number where the list has none",
        &[BREAKS, Gate::Calls],
        "listTranscripts/ok.json: /example_request/body/channelId",
        |scene| {
            set(scene, "fixtures/listTranscripts/ok.json", "/example_request/body/channelId", json!(1099));
        },
    ),
    Fault::new(
        "a moment that is none",
        &[BREAKS, Gate::Calls],
        "listTranscripts/ok.json: /response/body/transcripts/0/createdAt",
        |scene| {
            set(
                scene,
                "fixtures/listTranscripts/ok.json",
                "/response/body/transcripts/0/createdAt",
                json!("yesterday"),
            );
        },
    ),
    Fault::new(
        "a null that the document does not allow",
        &[BREAKS, Gate::Calls],
        "getUserData/ok.json: /response/body/customFields",
        |scene| {
            set(scene, DATA, "/response/body/customFields", json!(null));
        },
    ),
    Fault::new(
        "a status that the document does not declare",
        &[BREAKS, Gate::Statuses, Gate::Calls],
        "getBotUsage/server-error.json: /response/status",
        |scene| {
            set(scene, "fixtures/getBotUsage/server-error.json", "/response/status", json!(503));
        },
    ),
    Fault::new(
        "an answer of a type that is not declared",
        &[BREAKS, Gate::Calls],
        "getBotUsage/ok.json: /response/headers/content-type",
        |scene| {
            set(scene, USAGE, "/response/headers/content-type", json!("application/xml"));
            set(scene, USAGE, "/response/body", json!("<usage/>"));
        },
    ),
    Fault::new(
        "a request with an undocumented parameter",
        &[Gate::Requests],
        "getBotUsage/ok.json: /example_request/query/year",
        |scene| {
            set(scene, USAGE, "/example_request/query/year", json!(2026));
        },
    ),
    Fault::new(
        "a request without its path parameter",
        &[BREAKS, Gate::Calls, Gate::Wire],
        "getUserData/ok.json: /example_request/path",
        |scene| {
            set(scene, DATA, "/example_request/path", json!({}));
        },
    ),
    Fault::new(
        "a shown request that its own fixture does not let through",
        &[BREAKS, Gate::Calls],
        "listUsers/page-2.json: /example_request/query/page",
        |scene| {
            set(scene, "fixtures/listUsers/page-2.json", "/example_request/query/page", json!(1));
        },
    ),
    // What is missing.
    Fault::new(
        "no fixture `ok`",
        &[Gate::Ok, Gate::Statuses, Gate::Check(Kind::Uncovered)],
        "bot-open/fixtures/getUserData/ok.json: is missing",
        |scene| {
            scene.copy.remove(DATA);
            scene.copy.remove("fixtures/getUserData/second-user.json");
        },
    ),
    Fault::new("an `ok` that asks for something", &[Gate::Ok], "bot-open/fixtures/getUserData/ok.json: ", |scene| {
        set(scene, DATA, "/request", json!({"path": {"botUserId": "+12025550143"}}));
    }),
    Fault::new("an error with a body and no fixture", &[Gate::Statuses], "bot-open getBotUsage 500", |scene| {
        scene.copy.remove("fixtures/getBotUsage/server-error.json");
    }),
    Fault::new(
        "a fixture that shows no request",
        &[Gate::Requests, Gate::Calls],
        "getBotUsage/whatsapp.json",
        |scene| {
            take(scene, "fixtures/getBotUsage/whatsapp.json", "", "example_request");
        },
    ),
    // Secrets and people.
    Fault::new(
        "a secret where the document marks one",
        &[SECRET, Gate::Secrets],
        "login/ok.json: /response/body/authToken",
        |scene| {
            set(scene, "fixtures/login/ok.json", "/response/body/authToken", json!("hunter2"));
        },
    ),
    Fault::new(
        "a secret in a request",
        &[SECRET, Gate::Secrets],
        "login/conflict.json: /example_request/body/appSecret",
        |scene| {
            set(scene, "fixtures/login/conflict.json", "/example_request/body/appSecret", json!("hunter2"));
        },
    ),
    Fault::new("a JSON Web Token in a sentence", &[SECRET], "getBotUsage/ok.json: /about", |scene| {
        set(scene, USAGE, "/about", json!("As seen with eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln"));
    }),
    Fault::new("a signed address", &[SECRET], "getUserData/ok.json: /response/body/customFields/picture", |scene| {
        let link = "https://files.example.com/a.png?sig=q8Zr2Lw0PfK5tYn7Vb3XsE1d";
        set(scene, DATA, "/response/body/customFields/picture", json!(link));
    }),
    Fault::new("a cookie", &[SECRET], "getBotUsage/ok.json: /response/headers/set-cookie", |scene| {
        set(scene, USAGE, "/response/headers/set-cookie", json!("sid=hunter2"));
    }),
    Fault::new(
        "somebody's mail address",
        &[PERSONAL, Gate::Secrets],
        "getUserData/ok.json: /response/body/customFields/mail",
        |scene| {
            set(scene, DATA, "/response/body/customFields/mail", json!("ada@lovelace.org"));
        },
    ),
    Fault::new(
        "somebody's phone number",
        &[PERSONAL],
        "getUserData/ok.json: /example_request/path/botUserId",
        |scene| {
            set(scene, DATA, "/example_request/path/botUserId", json!("+420777312456"));
        },
    ),
    Fault::new(
        "somebody's IP address",
        &[PERSONAL, Gate::Freshness, Gate::Costs],
        "getUserData/ok.json: /response/body/customFields/host",
        |scene| {
            let open = "      additionalProperties: true\n      x-pii: text\n";
            let address = "      properties:\n        host: {type: string, x-pii: ip}\n";
            scene.copy.edit("openapi.yaml", open, &format!("{open}{address}"));
            set(scene, DATA, "/response/body/customFields/host", json!("81.2.69.142"));
        },
    ),
    // What nothing reaches.
    Fault::new(
        "a fixture behind another one",
        &[Gate::Check(Kind::Shadowed), Gate::Calls],
        "getUserData/third.json: /request",
        |scene| {
            another(scene, DATA, "fixtures/getUserData/a-wide-one.json", |one| {
                one["request"] = json!({"path": {"botUserId": {"$regex": "^[+]1"}}});
            });
            another(scene, DATA, "fixtures/getUserData/third.json", |one| {
                one["request"] = json!({"path": {"botUserId": "+12025550143"}});
            });
        },
    ),
    Fault::new(
        "two fixtures that ask for the same",
        &[Gate::Check(Kind::Duplicate), Gate::Calls],
        "getUserData/third.json: /request",
        |scene| {
            scene.copy.double("fixtures/getUserData/second-user.json", "fixtures/getUserData/third.json");
        },
    ),
    Fault::new(
        "a state that nothing leads to",
        &[Gate::Check(Kind::UnreachableState), Gate::Calls],
        "getUserData/third.json: /scenario/from",
        |scene| {
            another(scene, DATA, "fixtures/getUserData/third.json", |one| {
                one["scenario"] = json!({"name": "a talk", "from": "over"});
            });
        },
    ),
    Fault::new(
        "a recording that is too old",
        &[Gate::Check(Kind::Old)],
        "getBotUsage/ok.json: /recorded/at",
        |scene| {
            set(scene, USAGE, "/source", json!("recorded"));
            set(
                scene,
                USAGE,
                "/recorded",
                json!({"at": "2020-05-01T00:00:00Z", "upstream": "https://api.example.com", "tool": "t"}),
            );
        },
    ),
    // What is accepted.
    Fault::new(
        "an accepted finding that is none",
        &[Gate::Check(Kind::AcceptsNothing)],
        "accepted.toml: accepted[0]",
        |scene| {
            scene.copy.write(
                "accepted.toml",
                "[[accepted]]\nkind = 'secret'\nfile = 'login/ok.json'\npointer = '/about'\nreason = 'a'\n",
            );
        },
    ),
    Fault::new(
        "an accepted finding without a reason",
        &[Gate::Fixtures],
        "accepted.toml: accepted[0].reason",
        |scene| {
            scene.copy.write(
                "accepted.toml",
                "[[accepted]]\nkind = 'secret'\nfile = 'login/ok.json'\npointer = '/about'\nreason = ''\n",
            );
        },
    ),
];
