//! Faults in what a mock answers and in what a client makes of it.

use client_runtime::dispatch::{Answer, AnswerBody, Arguments, DispatchError, Recoded};
use client_runtime::{ConfigError, Deviations, Operation};
use mock_server::fault::{Fault as Trouble, Rule};
use mock_server::stub::{Reply, When};
use reqwest::StatusCode;
use serde_json::{Value, json};
use tests::gates::Gate;
use tests::subject::{BOT_OPEN, Caller, Opening, Outcome};

use crate::fault::{Fault, Scene};

/// The mock answers this to a question about the usage.
fn usage(scene: &mut Scene, reply: Reply) {
    scene.stubs.push(When::get("/bot-open/botUsage").reply(reply));
}

/// Something goes wrong whenever users are listed.
fn trouble(scene: &mut Scene, trouble: Trouble) {
    scene.rules.push(Rule::new("planted", trouble).operation("listUsers"));
}

/// The body of a fixture of the real API.
fn body(file: &str) -> Value {
    let path = BOT_OPEN.folder().join("fixtures").join(file);
    let fixture: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    fixture["response"]["body"].clone()
}

/// A client that does not do as it is told, or does not say what it got.
struct Spoilt {
    inner: Box<dyn Caller>,
    send: fn(&str, &mut Arguments),
    receive: fn(&str, Result<Answer, DispatchError>) -> Result<Answer, DispatchError>,
}

impl Caller for Spoilt {
    fn call<'a>(&'a self, operation: &'a str, arguments: &'a Arguments) -> Outcome<'a> {
        let mut arguments = arguments.clone();
        (self.send)(operation, &mut arguments);
        Box::pin(async move { (self.receive)(operation, self.inner.call(operation, &arguments).await) })
    }
}

/// A client that logs its token.
struct Talkative {
    inner: Box<dyn Caller>,
    token: Option<String>,
}

impl Caller for Talkative {
    fn call<'a>(&'a self, operation: &'a str, arguments: &'a Arguments) -> Outcome<'a> {
        tracing::debug!(token = self.token, "sending");
        self.inner.call(operation, arguments)
    }
}

type Opened = Result<Box<dyn Caller>, ConfigError>;

fn spoilt_answers(
    opening: &Opening<'_>,
    receive: fn(&str, Result<Answer, DispatchError>) -> Result<Answer, DispatchError>,
) -> Opened {
    Ok(Box::new(Spoilt { inner: (BOT_OPEN.open)(opening)?, send: |_, _| {}, receive }))
}

fn spoilt_calls(opening: &Opening<'_>, send: fn(&str, &mut Arguments)) -> Opened {
    Ok(Box::new(Spoilt { inner: (BOT_OPEN.open)(opening)?, send, receive: |_, outcome| outcome }))
}

/// Changes the JSON of what one operation answers.
fn changed(
    operation: &str,
    own: &str,
    outcome: Result<Answer, DispatchError>,
    change: fn(&mut Value),
) -> Result<Answer, DispatchError> {
    let mut answer = outcome?;
    if let (true, AnswerBody::Json(body)) = (operation == own, &mut answer.body) {
        change(body);
    }
    Ok(answer)
}

/// The operation table with one row changed.
fn table(change: fn(&mut Vec<Operation>)) -> &'static [Operation] {
    let mut rows = BOT_OPEN.operations.to_vec();
    change(&mut rows);
    rows.leak()
}

fn row<'a>(rows: &'a mut [Operation], id: &str) -> &'a mut Operation {
    rows.iter_mut().find(|row| row.id == id).unwrap()
}

pub(crate) const FAULTS: &[Fault] = &[
    // What a service may answer that does not keep to its document.
    Fault::new("an answer of another type", &[Gate::Calls], "getBotUsage/ok: failed: ", |scene| {
        usage(scene, Reply::json(json!({"totalMessages": "3846", "totalUsers": 214})));
    }),
    Fault::new(
        "an answer without a member",
        &[Gate::Calls],
        "getBotUsage/ok: /totalUsers: sent 214, found nothing",
        |scene| {
            usage(scene, Reply::json(json!({"totalMessages": 3846})));
        },
    ),
    Fault::new("an answer with a member more", &[Gate::Calls], "getBotUsage/ok: failed: ", |scene| {
        usage(scene, Reply::json(json!({"totalMessages": 3846, "totalUsers": 214, "totalBots": 1})));
    }),
    Fault::new(
        "an answer with another number",
        &[Gate::Calls],
        "getBotUsage/ok: /totalUsers: sent 214, found 215",
        |scene| {
            usage(scene, Reply::json(json!({"totalMessages": 3846, "totalUsers": 215})));
        },
    ),
    Fault::new("an answer with half a number", &[Gate::Calls], "getBotUsage/ok: failed: ", |scene| {
        usage(scene, Reply::json(json!({"totalMessages": 3846.5, "totalUsers": 214})));
    }),
    Fault::new("an answer of another status", &[Gate::Calls], "getBotUsage/ok: status 202", |scene| {
        usage(scene, Reply::status(202).with_json(body("getBotUsage/ok.json")));
    }),
    Fault::new("an error where there should be none", &[Gate::Calls], "getBotUsage/ok: failed: ", |scene| {
        usage(scene, Reply::status(500).with_json(json!({"message": "no"})));
    }),
    Fault::new(
        "a success where there should be an error",
        &[Gate::Calls],
        "getBotUsage/unauthorized: a success (200",
        |scene| {
            usage(scene, Reply::json(body("getBotUsage/ok.json")));
        },
    ),
    Fault::new("an answer without a body", &[Gate::Calls], "getBotUsage/ok: failed: ", |scene| {
        usage(scene, Reply::status(200));
    }),
    Fault::new("an answer that is no JSON", &[Gate::Calls], "getBotUsage/ok: failed: ", |scene| {
        usage(scene, Reply::status(200).with_header("content-type", "application/json").with_text("totals"));
    }),
    Fault::new("a moment that is none in an answer", &[Gate::Calls], "listTranscripts/ok: failed: ", |scene| {
        let mut page = body("listTranscripts/ok.json");
        page["transcripts"][0]["createdAt"] = json!("yesterday");
        scene.stubs.push(When::post("/bot-open/transcripts").reply(Reply::json(page)));
    }),
    Fault::new("a page twice", &[Gate::Calls], "listUsers/page-2: /page: sent 2, found 1", |scene| {
        let second = When::post("/bot-open/users").query("page", 2);
        scene.stubs.push(second.reply(Reply::json(body("listUsers/ok.json"))));
    }),
    Fault::new(
        "an answer that says another type",
        &[Gate::Calls],
        "listUsers/ok: the answer breaks the document: header/content-type",
        |scene| {
            trouble(scene, Trouble::ContentType { value: "text/html".to_owned() });
        },
    ),
    Fault::new("an answer that ends too early", &[Gate::Calls], "listUsers/ok: failed: ", |scene| {
        trouble(scene, Trouble::Truncated);
    }),
    Fault::new("an answer of which half is there", &[Gate::Calls], "listUsers/ok: failed: ", |scene| {
        trouble(scene, Trouble::MalformedJson);
    }),
    Fault::new("a member of any other type in an answer", &[Gate::Calls], "listUsers/ok: ", |scene| {
        trouble(scene, Trouble::WrongType);
    }),
    Fault::new("a connection that is reset", &[Gate::Calls], "listUsers/ok: failed: ", |scene| {
        trouble(scene, Trouble::Reset);
    }),
    Fault::new("a page of a proxy", &[Gate::Calls], "listUsers/ok: failed: ", |scene| {
        trouble(scene, Trouble::Html { status: 200 });
    }),
    // What a client may do wrong.
    Fault::new("a client that drops a member", &[Gate::Calls], "getUserData/ok: /tags: sent", |scene| {
        scene.client().open = |opening| {
            spoilt_answers(opening, |operation, outcome| {
                changed(operation, "getUserData", outcome, |body| {
                    body.as_object_mut().unwrap().remove("tags");
                })
            })
        };
    }),
    Fault::new("a client that changes a number", &[Gate::Calls], "listUsers/ok: /total: sent 27, found 26", |scene| {
        scene.client().open = |opening| {
            spoilt_answers(opening, |operation, outcome| {
                changed(operation, "listUsers", outcome, |body| {
                    body["total"] = json!(body["total"].as_i64().unwrap() - 1);
                })
            })
        };
    }),
    Fault::new(
        "a client that turns a list around",
        &[Gate::Calls],
        "getUserData/ok: /tags/0: sent \"trail\"",
        |scene| {
            scene.client().open = |opening| {
                spoilt_answers(opening, |operation, outcome| {
                    changed(operation, "getUserData", outcome, |body| body["tags"].as_array_mut().unwrap().reverse())
                })
            };
        },
    ),
    Fault::new(
        "a client that forgets the body",
        &[Gate::Calls],
        "getBotUsage/ok: the body of the answer was dropped",
        |scene| {
            scene.client().open = |opening| {
                spoilt_answers(opening, |operation, outcome| match operation {
                    "getBotUsage" => outcome.map(|answer| Answer { body: AnswerBody::Empty, ..answer }),
                    _ => outcome,
                })
            };
        },
    ),
    Fault::new(
        "a client that says another status",
        &[Gate::Calls],
        "getBotUsage/ok: status 204 No Content instead of 200",
        |scene| {
            scene.client().open = |opening| {
                spoilt_answers(opening, |operation, outcome| match operation {
                    "getBotUsage" => outcome.map(|answer| Answer { status: StatusCode::NO_CONTENT, ..answer }),
                    _ => outcome,
                })
            };
        },
    ),
    Fault::new(
        "a client that takes an error for a success",
        &[Gate::Calls],
        "getBotUsage/server-error: a success (200",
        |scene| {
            scene.client().open = |opening| {
                spoilt_answers(opening, |operation, outcome| match operation {
                    "getBotUsage" => outcome.or(Ok(Answer { status: StatusCode::OK, body: AnswerBody::Empty })),
                    _ => outcome,
                })
            };
        },
    ),
    Fault::new(
        "a client that asks for another page",
        &[Gate::Calls, Gate::Wire],
        "listUsers/page-2: the request picked the fixture `ok`",
        |scene| {
            scene.client().open = |opening| {
                spoilt_calls(opening, |operation, arguments| {
                    if operation == "listUsers" {
                        arguments.query.remove("page");
                    }
                })
            };
        },
    ),
    Fault::new("a client that leaves a parameter out", &[Gate::Wire], "getBotUsage: query: []", |scene| {
        scene.client().open = |opening| {
            spoilt_calls(opening, |operation, arguments| {
                if operation == "getBotUsage" {
                    arguments.query.remove("monthDate");
                }
            })
        };
    }),
    Fault::new(
        "a client that changes what it sends",
        &[Gate::Wire, Gate::Calls],
        "listTranscripts: body: /startDate",
        |scene| {
            scene.client().open = |opening| {
                spoilt_calls(opening, |operation, arguments| {
                    if let ("listTranscripts", Some(body)) = (operation, &mut arguments.body) {
                        body["startDate"] = json!("2026-05-04");
                    }
                })
            };
        },
    ),
    Fault::new("a client that sends no token", &[Gate::Calls, Gate::Wire], "getBotUsage/ok: ", |scene| {
        scene.client().open = |opening| (BOT_OPEN.open)(&Opening { token: None, ..opening.clone() });
    }),
    Fault::new(
        "a client that writes a scheme before the token",
        &[Gate::Calls, Gate::Wire],
        "getBotUsage/ok: ",
        |scene| {
            scene.client().open = |opening| {
                let token = opening.token.map(|token| format!("Bearer {token}"));
                (BOT_OPEN.open)(&Opening { token: token.as_deref(), ..opening.clone() })
            };
        },
    ),
    // What it writes back of what it read.
    Fault::new("a model that drops a member", &[Gate::RoundTrip], "BotUsage: /totalUsers: sent", |scene| {
        scene.client().recode = |component, value| {
            let found = (BOT_OPEN.recode)(component, value)?;
            Some(found.map(|mut found: Recoded| {
                found.json.as_object_mut().map(|members| members.remove("totalUsers"));
                found
            }))
        };
    }),
    Fault::new("a model that rounds a number", &[Gate::RoundTrip], "BotUsage: /totalMessages: sent", |scene| {
        scene.client().recode = |component, value| {
            let found = (BOT_OPEN.recode)(component, value)?;
            Some(found.map(|mut found: Recoded| {
                if let Some(number) = found.json.get_mut("totalMessages") {
                    *number = json!(number.as_i64().unwrap_or_default() / 2 * 2 + 1);
                }
                found
            }))
        };
    }),
    Fault::new("a model that writes null for nothing", &[Gate::RoundTrip], "sent nothing, found null", |scene| {
        scene.client().recode = |component, value| {
            let found = (BOT_OPEN.recode)(component, value)?;
            Some(found.map(|mut found: Recoded| {
                found.json.as_object_mut().map(|members| members.entry("tags").or_insert(Value::Null));
                found
            }))
        };
    }),
    // What it notes of what it tolerates.
    Fault::new("a model that keeps its notes to itself", &[Gate::Tolerance], "BotUsage: Ok([]) instead of", |scene| {
        scene.client().recode = |component, value| {
            let found = (BOT_OPEN.recode)(component, value)?;
            Some(found.map(|found: Recoded| Recoded { deviations: Deviations::default(), ..found }))
        };
    }),
    Fault::new(
        "a model that notes what is allowed",
        &[Gate::Tolerance],
        "ExtraMember, \"more\")]) for the valid",
        |scene| {
            scene.client().recode = |component, value| {
                let found = (BOT_OPEN.recode)(component, value)?;
                let noted = (BOT_OPEN.recode)("BotUsage", &json!({"more": 1}))?.ok()?.deviations;
                Some(found.map(|found: Recoded| Recoded { deviations: noted, ..found }))
            };
        },
    ),
    Fault::new("a model that reads nothing but what it knows", &[Gate::Tolerance], "xNotListed", |scene| {
        scene.client().recode = |component, value| {
            let found = (BOT_OPEN.recode)(component, value)?;
            let is_strange = value.get("xNotListed").is_some();
            Some(if is_strange { Err(DispatchError::UnknownOperation("xNotListed".to_owned())) } else { found })
        };
    }),
    // What it shows.
    Fault::new("a model that shows all it has", &[Gate::Redaction], "shows {", |scene| {
        scene.client().recode = |component, value| {
            let found = (BOT_OPEN.recode)(component, value)?;
            Some(found.map(|found: Recoded| Recoded { shown: value.to_string(), ..found }))
        };
    }),
    Fault::new("a model that shows a secret", &[Gate::Redaction], "LoginRequest: shows ", |scene| {
        scene.client().recode = |component, value| {
            let found = (BOT_OPEN.recode)(component, value)?;
            let secret = value.get("appSecret").and_then(Value::as_str).unwrap_or_default();
            Some(found.map(|found: Recoded| Recoded { shown: format!("{} {secret}", found.shown), ..found }))
        };
    }),
    // What it tells others.
    Fault::new(
        "an error that repeats the answer",
        &[Gate::Leaks, Gate::Calls],
        "getBotUsage: the error says",
        |scene| {
            scene.client().open = |opening| {
                spoilt_answers(opening, |operation, outcome| match (operation, outcome) {
                    ("getBotUsage", Err(DispatchError::Call(error))) => {
                        let body = String::from_utf8_lossy(error.body().unwrap_or_default()).into_owned();
                        Err(DispatchError::UnknownOperation(body))
                    }
                    (_, outcome) => outcome,
                })
            };
        },
    ),
    Fault::new("a token in the log", &[Gate::Leaks], "log: ", |scene| {
        scene.client().open = |opening| {
            Ok(Box::new(Talkative { inner: (BOT_OPEN.open)(opening)?, token: opening.token.map(str::to_owned) }))
        };
    }),
    // The operation table.
    Fault::new(
        "a table without a row",
        &[Gate::Table, Gate::Methods, Gate::Docs],
        "login: is in the document, but not",
        |scene| {
            scene.client().operations = table(|rows| rows.retain(|row| row.id != "login"));
        },
    ),
    Fault::new(
        "a table with another path",
        &[Gate::Table, Gate::Methods],
        "login: is POST /login in the document, and POST /logon",
        |scene| {
            scene.client().operations = table(|rows| row(rows, "login").path = "/logon");
        },
    ),
    Fault::new(
        "a table with another method",
        &[Gate::Table, Gate::Methods],
        "login: is POST /login in the document, and PUT",
        |scene| {
            scene.client().operations = table(|rows| row(rows, "login").method = "PUT");
        },
    ),
    Fault::new("a table out of order", &[Gate::Table, Gate::Methods], "the table is searched by id", |scene| {
        scene.client().operations = table(|rows| rows.swap(0, 1));
    }),
    Fault::new(
        "a table whose evidence is better than it is",
        &[Gate::Methods],
        "bot_open_operations.snap: differs",
        |scene| {
            scene.client().operations =
                table(|rows| row(rows, "getUserData").evidence = client_runtime::Evidence::Documented);
        },
    ),
];
