//! Faults in an OpenAPI document and its overlays.

use mock_server::check::Kind;
use tests::gates::Gate;

use crate::fault::{Fault, Ground, Scene};

const SPEC: &str = "openapi.yaml";
const BREAKS: Gate = Gate::Check(Kind::BreaksDocument);

fn edit(scene: &mut Scene, from: &str, to: &str) {
    scene.copy.edit(SPEC, from, to);
}

/// An overlay with one action.
fn overlay(scene: &mut Scene, action: &str) {
    let head = "overlay: 1.0.0\ninfo: {title: A correction, version: 1.0.0}\nactions:\n";
    scene.copy.write("overlays/010-correction.yaml", &format!("{head}  - {action}\n"));
}

pub(crate) const FAULTS: &[Fault] = &[
    // What cannot be read.
    Fault::new("YAML that is none", &[Gate::Document], "specs/bot-open/openapi.yaml:16:", |scene| {
        edit(scene, "info:\n  title: Bot Open API", "info:\n  title: Bot: Open API");
    }),
    Fault::new("a key twice in one object", &[Gate::Document], "specs/bot-open/openapi.yaml:18:", |scene| {
        edit(scene, "  version: 1.0.0\n", "  version: 1.0.0\n  version: 1.0.1\n");
    }),
    Fault::new("OpenAPI of another version", &[Gate::Document], "the document says", |scene| {
        edit(scene, "openapi: 3.0.3", "openapi: 4.0.0");
    }),
    Fault::new("a reference to a component that is not there", &[Gate::Document], "UserDate", |scene| {
        edit(scene, "'#/components/schemas/UserData'", "'#/components/schemas/UserDate'");
    }),
    Fault::new("a reference to a file that is not there", &[Gate::Document], "schemas/user.yaml", |scene| {
        edit(scene, "'#/components/schemas/UserData'", "'schemas/user.yaml#/UserData'");
    }),
    Fault::new("a reference into the net", &[Gate::Document], "https://example.com/user.yaml", |scene| {
        edit(scene, "'#/components/schemas/UserData'", "'https://example.com/user.yaml#/UserData'");
    }),
    Fault::new("an operationId twice", &[Gate::Document], "operationId `listUsers` is already used", |scene| {
        edit(scene, "operationId: listTranscripts", "operationId: listUsers");
    }),
    Fault::new("an operation without operationId", &[Gate::Document], "/paths/~1users/post", |scene| {
        edit(scene, "      operationId: listUsers\n", "");
    }),
    Fault::new("an unknown word about sending again", &[Gate::Document], "/paths/~1users/post/x-retry", |scene| {
        edit(scene, "x-retry: safe", "x-retry: saved");
    }),
    // Overlays.
    Fault::new("an overlay that matches nothing", &[Gate::Document], "010-correction.yaml: actions/0", |scene| {
        overlay(scene, "{target: '$.paths[\"/user\"].post', update: {summary: Users}}");
    }),
    Fault::new(
        "an overlay whose target is no JSONPath",
        &[Gate::Document],
        "010-correction.yaml: actions/0",
        |scene| {
            overlay(scene, "{target: 'paths./users', update: {summary: Users}}");
        },
    ),
    Fault::new("an overlay of another version", &[Gate::Document], "010-correction.yaml", |scene| {
        scene
            .copy
            .write("overlays/010-correction.yaml", "overlay: 2.0.0\ninfo: {title: A, version: '1'}\nactions: []\n");
    }),
    Fault::new("an overlay that nobody generated for", &[Gate::Freshness], "effective.json: stale", |scene| {
        overlay(scene, "{target: '$.info', update: {x-checked: true}}");
    }),
    // What does not fit the fixtures and the client.
    Fault::new(
        "a member of another type",
        &[BREAKS, Gate::Freshness, Gate::RoundTrip, Gate::Calls],
        "getBotUsage/ok.json: /response/body/totalMessages",
        |scene| {
            edit(
                scene,
                "totalMessages:\n          type: integer\n          format: int64",
                "totalMessages:\n          type: string",
            );
        },
    ),
    Fault::new("a member of another name", &[Gate::RoundTrip, Gate::Freshness], "BotUsage", |scene| {
        edit(scene, "        totalUsers:\n", "        totalVisitors:\n");
    }),
    Fault::new(
        "a required member that the fixtures lack",
        &[BREAKS, Gate::Costs, Gate::Freshness, Gate::Calls, Gate::RoundTrip],
        "getBotUsage/ok.json: /response/body",
        |scene| {
            edit(
                scene,
                "description: Totals of one month.\n",
                "description: Totals of one month.\n      required: [totalUsers, totalGroups]\n",
            );
        },
    ),
    Fault::new(
        "a word less in an enum",
        &[BREAKS, Gate::Freshness, Gate::Calls],
        "listTranscripts/ok.json: /example_request/body/channelId",
        |scene| edit(scene, "enum: [1010, 1011, 1012, 1013, 1014,", "enum: [1010, 1011, 1012, 1013,"),
    ),
    Fault::new("a wider number", &[Gate::RoundTrip, Gate::Freshness], "UsersPage", |scene| {
        edit(
            scene,
            "        page:\n          type: integer\n          format: int32",
            "        page:\n          type: integer\n          format: int64",
        );
    }),
    Fault::new(
        "an operation of another name",
        &[Gate::Table, Gate::Freshness, Gate::Fixtures, Gate::Methods],
        "getUserData: is in the client's table, but not in the document",
        |scene| edit(scene, "operationId: getUserData", "operationId: readUserData"),
    ),
    Fault::new(
        "an operation less",
        &[Gate::Fixtures, Gate::Table, Gate::Freshness, Gate::Methods, Gate::Docs, Gate::Costs],
        "getUserData/ok.json: the document has no operation `getUserData`",
        |scene| scene.copy.cut(SPEC, "  /userData/{botUserId}:\n", "  /transcripts:\n"),
    ),
    Fault::new(
        "an operation more",
        &[
            Gate::Ok,
            Gate::Statuses,
            Gate::Table,
            Gate::Freshness,
            Gate::Docs,
            Gate::Costs,
            Gate::Check(Kind::Uncovered),
        ],
        "bot-open/fixtures/getBot/ok.json: is missing",
        |scene| {
            let head = "  /bot:\n    get:\n      operationId: getBot\n      tags: [Bot]\n";
            let rest = "      x-evidence: observed\n      x-sources: [one]\n";
            let operation = format!("{head}{rest}      responses:\n        '200': {{description: A bot}}\n");
            edit(scene, "  /botUsage:\n", &format!("{operation}  /botUsage:\n"));
        },
    ),
    Fault::new(
        "an operation at another path",
        &[Gate::Table, Gate::Freshness, Gate::Calls, Gate::Wire],
        "getBotUsage: is GET /botUsages in the document",
        |scene| edit(scene, "\n  /botUsage:\n", "\n  /botUsages:\n"),
    ),
    Fault::new(
        "an operation of another method",
        &[Gate::Table, Gate::Freshness, Gate::Calls, Gate::Wire],
        "getBotUsage: is PUT /botUsage in the document",
        |scene| edit(scene, "  /botUsage:\n    get:", "  /botUsage:\n    put:"),
    ),
    Fault::new(
        "another status",
        &[Gate::Statuses, BREAKS, Gate::Freshness, Gate::Calls],
        "bot-open listUsers 503",
        |scene| {
            edit(
                scene,
                "        '500':\n          description: >-\n            Not documented.",
                "        '503':\n          description: >-\n            Not documented.",
            );
        },
    ),
    Fault::new(
        "another status of success",
        &[Gate::Statuses, BREAKS, Gate::Check(Kind::Uncovered), Gate::Freshness, Gate::Calls],
        "bot-open getUserData 203",
        |scene| {
            edit(
                scene,
                "'200':\n          description: What is stored about the user",
                "'203':\n          description: What is stored about the user",
            );
        },
    ),
    Fault::new(
        "an answer of another media type",
        &[BREAKS, Gate::Freshness, Gate::Methods, Gate::Calls, Gate::Wire],
        "getUserData/ok.json: /response/headers/content-type",
        |scene| {
            edit(
                scene,
                "What is stored about the user\n          content:\n            application/json:",
                "What is stored about the user\n          content:\n            text/plain:",
            );
        },
    ),
    Fault::new(
        "a body that the client sends and the document does not know",
        &[Gate::Requests, Gate::Freshness, Gate::Wire],
        "login/ok.json: /example_request/body",
        |scene| scene.copy.cut(SPEC, "      requestBody:\n", "      responses:"),
    ),
    // Parameters and credentials.
    Fault::new(
        "a parameter of another name",
        &[Gate::Requests, Gate::Freshness, Gate::Wire],
        "getBotUsage/ok.json: /example_request/query/monthDate",
        |scene| edit(scene, "name: monthDate", "name: month"),
    ),
    Fault::new(
        "a parameter that nobody declares any more",
        &[Gate::Requests, Gate::Freshness],
        "getBotUsage/whatsapp.json: /example_request/query/channelId",
        |scene| {
            edit(
                scene,
                "        - name: channelId\n          in: query\n",
                "        - name: channelCode\n          in: query\n",
            );
        },
    ),
    Fault::new(
        "a parameter that is required now",
        &[BREAKS, Gate::Freshness, Gate::Calls, Gate::Wire],
        "getBotUsage/ok.json: /example_request/query",
        |scene| {
            edit(
                scene,
                "name: channelId\n          in: query\n          required: false",
                "name: channelId\n          in: query\n          required: true",
            );
        },
    ),
    Fault::new(
        "a parameter of another style",
        &[Gate::Wire, Gate::Costs, Gate::Methods, Gate::Freshness],
        "getBotUsage",
        |scene| {
            edit(
                scene,
                "- name: monthDate\n          in: query\n",
                "- name: monthDate\n          in: query\n          style: pipeDelimited\n",
            );
        },
    ),
    Fault::new(
        "a narrower bound of a parameter",
        &[BREAKS, Gate::Freshness, Gate::Calls],
        "listUsers/ok.json: /example_request/query/limit",
        |scene| edit(scene, "minimum: 25", "minimum: 26"),
    ),
    Fault::new(
        "an operation that asks for no token",
        &[Gate::Wire, Gate::Freshness],
        "getUserData: credential",
        |scene| edit(scene, "operationId: getUserData\n", "operationId: getUserData\n      security: []\n"),
    ),
    Fault::new("a token in another header", &[Gate::Wire, Gate::Freshness], "listUsers: credential", |scene| {
        edit(scene, "in: header\n      name: Authorization", "in: header\n      name: X-Token");
    }),
    // What the generator does not take.
    Fault::new(
        "a pattern that is no expression",
        &[Gate::Costs, BREAKS, Gate::Calls, Gate::Freshness],
        "/components/schemas/LoginRequest/properties/appId",
        |scene| {
            edit(
                scene,
                "        appId:\n          type: string\n",
                "        appId:\n          type: string\n          pattern: '(['\n",
            );
        },
    ),
    Fault::new("a body of another type", &[Gate::Wire, Gate::Calls, Gate::Costs, Gate::Freshness], "login", |scene| {
        edit(scene, "application/json:", "multipart/form-data:");
    }),
    Fault::new(
        "a tag called like a feature that is there",
        &[Gate::Features, Gate::Costs, Gate::Freshness],
        "`tag-full`",
        |scene| {
            edit(scene, "tags: [Login]", "tags: [full]");
        },
    ),
    Fault::new(
        "a tag that the client's manifest does not know",
        &[Gate::Features, Gate::Freshness],
        "the feature `full` does not have `sign-in`",
        |scene| edit(scene, "tags: [Login]", "tags: [SignIn]"),
    ),
    Fault::new(
        "a cost that nobody reviewed",
        &[Gate::Costs, Gate::Freshness],
        "bot_open_lowering.snap: differs",
        |scene| {
            edit(scene, "description: Number of pages.\n", "description: Number of pages.\n          minimum: 0\n");
        },
    ),
    // Lists.
    Fault::new(
        "a list that does not say how it is paged",
        &[Gate::Paging, Gate::Freshness, Gate::Examples],
        "listTranscripts",
        |scene| {
            let paging =
                "      x-paging:\n        style: page\n        page: page\n        limit: limit\n        first: 1\n";
            scene.copy.cut(SPEC, paging, "      parameters:\n");
        },
    ),
    Fault::new(
        "paging with an unknown member",
        &[Gate::Generator],
        "listUsers: `x-paging` is not understood",
        |scene| {
            edit(scene, "        has_next: /hasNextPage", "        has_more: /hasNextPage");
        },
    ),
    Fault::new("paging of an unknown style", &[Gate::Generator], "listUsers: `x-paging` is not understood", |scene| {
        edit(scene, "style: page\n", "style: cursor\n");
    }),
    Fault::new(
        "paging by a size that is no parameter",
        &[Gate::Generator],
        "listUsers: `x-paging` names the parameter `size`",
        |scene| {
            edit(scene, "        limit: limit\n", "        limit: size\n");
        },
    ),
    Fault::new(
        "paging by a position that is no parameter",
        &[Gate::Generator],
        "listUsers: `x-paging` names the parameter `side`",
        |scene| {
            edit(scene, "        page: page\n", "        page: side\n");
        },
    ),
    Fault::new(
        "paging of items that the answer does not have",
        &[Gate::Generator],
        "listUsers: `x-paging` ",
        |scene| {
            edit(scene, "        items: /users\n", "        items: /people\n");
        },
    ),
    Fault::new("paging of an answer that is no list", &[Gate::Generator], "getBotUsage: `x-paging`", |scene| {
        edit(scene, "operationId: getBotUsage\n", "operationId: getBotUsage\n      x-paging: {style: none}\n");
    }),
    // Evidence.
    Fault::new("no evidence", &[Gate::Evidence, Gate::Freshness, Gate::Docs], "post /users: x-evidence", |scene| {
        let sources = "x-sources:\n        - \"vendor docs: Bot Open API 1.0.0, User\"";
        edit(scene, &format!("x-evidence: observed\n      {sources}"), sources);
    }),
    Fault::new(
        "evidence of an unknown kind",
        &[Gate::Document, Gate::Evidence],
        "/paths/~1botUsage/get/x-evidence",
        |scene| {
            edit(scene, "x-evidence: inferred", "x-evidence: infered");
        },
    ),
    Fault::new(
        "a guess that does not say how good it is",
        &[Gate::Evidence, Gate::Freshness],
        "get /botUsage: x-inference",
        |scene| {
            edit(scene, "      x-inference: medium\n", "");
        },
    ),
    Fault::new(
        "a fact that says how good a guess it is",
        &[Gate::Evidence, Gate::Freshness],
        "get /botUsage: x-inference",
        |scene| {
            edit(scene, "x-evidence: inferred", "x-evidence: observed");
        },
    ),
    Fault::new("evidence without sources", &[Gate::Evidence, Gate::Freshness], "post /login: x-sources", |scene| {
        let sources = "      x-sources:\n        - \"vendor docs: Bot Open API 1.0.0, Login\"";
        scene.copy.cut(SPEC, sources, "      x-response-evidence:");
    }),
    // Events, which the larger API has.
    Fault::new("an event less", &[Gate::Events], "/x-webhooks/SessionCreated: is missing", |scene| {
        edit(scene, "\n  SessionCreated:\n", "\n  SessionMade:\n");
    })
    .on(Ground::Mluvii),
    Fault::new("an event without evidence", &[Gate::Events], "/x-webhooks/UserStatusChanged: x-evidence", |scene| {
        edit(
            scene,
            "    summary: Operator status changed.\n    x-evidence: inferred\n",
            "    summary: Operator status changed.\n",
        );
    })
    .on(Ground::Mluvii),
    Fault::new("an event whose payload is not there", &[Gate::Document], "NoPayload", |scene| {
        edit(scene, "#/components/schemas/SessionCreatedPayload\"", "#/components/schemas/NoPayload\"");
    })
    .on(Ground::Mluvii),
    Fault::new("an event type that has no entry", &[Gate::Events], "/x-webhooks/SessionLost: is missing", |scene| {
        scene.copy.edit("schemas/webhooks.yaml", "    - SessionCreated\n", "    - SessionCreated\n    - SessionLost\n");
    })
    .on(Ground::Mluvii),
];
