//! Rules of the house, checked.

mod arrows;
mod evidence;
mod freshness;
mod secrets;
