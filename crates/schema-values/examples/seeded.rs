//! Prints examples of a schema; the same seed gives the same bytes.
//!
//! ```sh
//! cargo run -p schema-values --example seeded [SCHEMA.json [SEED]]
//! ```

use std::error::Error;
use std::io::Write;

use schema_values::{ExampleOptions, Schemas};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let schema: Value = match arguments.next() {
        Some(path) => serde_json::from_str(&std::fs::read_to_string(path)?)?,
        None => json!({
            "type": "object",
            "required": ["id", "state"],
            "properties": {
                "id": {"type": "integer", "format": "int64", "minimum": 1},
                "state": {"enum": ["open", "closed"]},
                "due": {"type": "string", "format": "date"}
            }
        }),
    };
    let seed = arguments.next().map_or(Ok(1), |seed| seed.parse())?;
    let plan = Schemas::new(&schema).plan(&schema)?;
    let mut out = std::io::stdout().lock();
    for left_out in plan.left_out() {
        writeln!(out, "left out: {left_out}")?;
    }
    writeln!(out, "{:#}", plan.example(&ExampleOptions::seeded(seed))?)?;
    Ok(())
}
