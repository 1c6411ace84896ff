// Machine-owned: written by `REQUEST_FORMS=write cargo test -p codegen --test request_forms` from openapi.json. Edit there, not here.

use progenitor_client::open_enum;

#[cfg(any(feature = "parameters", feature = "types"))]
open_enum! {
    /// `Colour`.
    pub enum Colour: String, else Unknown {
        Red = "red",
        LightBlue = "light blue",
    }
}
