//! Faults in what is generated.

use std::sync::atomic::{AtomicUsize, Ordering};

use codegen::lower::lower;
use tests::gates::Gate;

use crate::fault::Fault;

const TYPES: &str = "crates/bot-open-client/src/generated/types/bot.rs";

pub(crate) const FAULTS: &[Fault] = &[
    Fault::new("a byte of a generated file", &[Gate::Freshness], "generated/types/bot.rs: stale", |scene| {
        scene.copy.edit(TYPES, "Totals of one month.", "Totals of one month!");
    }),
    Fault::new(
        "a line break at the end of a generated file",
        &[Gate::Freshness],
        "generated/types/bot.rs: stale",
        |scene| {
            scene.copy.append(TYPES, "\n");
        },
    ),
    Fault::new("a generated file that is missing", &[Gate::Freshness], "generated/types/bot.rs: missing", |scene| {
        scene.copy.remove(TYPES);
    }),
    Fault::new(
        "a generated file that is left over",
        &[Gate::Freshness],
        "types/old.rs: nobody generates it",
        |scene| {
            scene.copy.write("crates/bot-open-client/src/generated/types/old.rs", "// old\n");
        },
    ),
    Fault::new("a file in a folder that nobody generates", &[Gate::Freshness], "deep/er/old.rs: nobody", |scene| {
        scene.copy.write("crates/bot-open-client/src/generated/deep/er/old.rs", "// old\n");
    }),
    Fault::new("a byte of the effective document", &[Gate::Freshness], "bot-open/effective.json: stale", |scene| {
        scene.copy.edit("effective.json", "Bot Open API", "Bot Open-API");
    }),
    Fault::new(
        "an effective document that is missing",
        &[Gate::Freshness],
        "bot-open/effective.json: missing",
        |scene| {
            scene.copy.remove("effective.json");
        },
    ),
    Fault::new("a byte of the outline", &[Gate::Freshness], "bot-open/outline.json: stale", |scene| {
        scene.copy.edit("outline.json", "Bot Open API", "Bot Open-API");
    }),
    Fault::new("an outline that is missing", &[Gate::Freshness], "bot-open/outline.json: missing", |scene| {
        scene.copy.remove("outline.json");
    }),
    Fault::new(
        "a method without its example",
        &[Gate::Examples, Gate::Freshness],
        "getBotUsage: has no example",
        |scene| {
            let builder = "crates/bot-open-client/src/generated/builder/bot.rs";
            scene.copy.edit(builder, "```no_run", "```rust,no_run");
        },
    ),
    Fault::new("an example that is not compiled", &[Gate::Examples, Gate::Freshness], "has ```ignore", |scene| {
        let builder = "crates/bot-open-client/src/generated/builder/bot.rs";
        scene.copy.edit(builder, "```no_run", "```ignore");
    }),
    Fault::new("a builder without its streams", &[Gate::Streams, Gate::Freshness], "listUsers", |scene| {
        let builder = "crates/bot-open-client/src/generated/builder/user.rs";
        scene.copy.edit(builder, "pub fn items(", "pub fn things(");
    }),
    Fault::new(
        "a lowering that does not come to rest",
        &[Gate::Lowering],
        "bot-open: lowering what is lowered",
        |scene| {
            scene.lower = Some(|document| {
                let mut lowered = lower(document);
                lowered.document["info"]["title"] = format!("{} again", lowered.document["info"]["title"]).into();
                lowered
            });
        },
    ),
    Fault::new("a generator that writes down which run it is", &[Gate::Repetition], "mod.rs: is another", |scene| {
        scene.generate = Some(|effective| {
            static RUNS: AtomicUsize = AtomicUsize::new(0);
            let mut generated = codegen::generate(effective).unwrap();
            let line = format!("// Run {}.\n", RUNS.fetch_add(1, Ordering::Relaxed));
            generated.sources.get_mut("mod.rs").unwrap().push_str(&line);
            generated
        });
    }),
    Fault::new("a generator that forgets a file now and then", &[Gate::Repetition], "enums.rs: is another", |scene| {
        scene.generate = Some(|effective| {
            // One of its own: faults are planted side by side.
            static RUNS: AtomicUsize = AtomicUsize::new(0);
            let mut generated = codegen::generate(effective).unwrap();
            if RUNS.fetch_add(1, Ordering::Relaxed) % 2 == 1 {
                generated.sources.remove("enums.rs");
            }
            generated
        });
    }),
];
