//! Prints, for each keyword of a schema that a value can violate, the simplest value that violates nothing else.
//!
//! ```sh
//! cargo run -p schema-values --features proptest --example one_flaw_per_keyword [SCHEMA.json]
//! ```

use std::error::Error;
use std::io::Write;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use schema_values::{Schemas, StrategyOptions};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let schema: Value = match std::env::args().nth(1) {
        Some(path) => serde_json::from_str(&std::fs::read_to_string(path)?)?,
        None => json!({
            "type": "object",
            "required": ["id"],
            "additionalProperties": false,
            "properties": {
                "id": {"type": "integer", "minimum": 1},
                "email": {"type": ["string", "null"], "format": "email"},
                "tags": {"type": "array", "items": {"enum": ["red", "blue"]}, "uniqueItems": true}
            }
        }),
    };
    let broken = Schemas::new(&schema).near_valid(&schema, &StrategyOptions::default())?;
    let mut runner = TestRunner::deterministic();
    let mut out = std::io::stdout().lock();
    for flaw in broken.flaws() {
        let Some(only) = broken.only(|other| other == flaw) else { continue };
        let mut tree = only.new_tree(&mut runner).map_err(|reason| reason.to_string())?;
        while tree.simplify() {}
        let near = tree.current();
        writeln!(
            out,
            "{:<22} of {:<24} at {:<10} {}",
            near.keyword, near.schema_pointer, near.instance_pointer, near.value
        )?;
    }
    Ok(())
}
