//! Properties over values nobody thought of.

mod generation;
mod round_trip;
