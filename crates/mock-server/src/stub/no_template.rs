//! What stands in the place of templates in a program that was built without them.

use std::borrow::Cow;
use std::convert::Infallible;
use std::time::Duration;

use serde_json::Value;

use super::heard::Heard;

/// What the template of an answer may ask for.
#[allow(dead_code, reason = "only templates look at it")]
pub(super) struct Scene<'a> {
    pub(super) heard: &'a Heard<'a>,
    pub(super) path: &'a [(&'a str, Cow<'a, str>)],
    pub(super) now: Duration,
    pub(super) random: fastrand::Rng,
}

/// There are no templates to keep.
#[derive(Debug)]
pub(super) struct Engine;

/// No template is ever written.
pub(super) struct Page(Infallible);

impl Engine {
    pub(super) fn new() -> Self {
        Self
    }

    pub(super) fn add(&mut self, _: &str) -> Result<usize, String> {
        Err("this program was built without templates; build it with `--features templates`".to_owned())
    }

    pub(super) fn open(&self, _: &Scene<'_>, _: &Value) -> Result<Page, String> {
        Err("this program was built without templates".to_owned())
    }
}

impl Page {
    pub(super) fn write(&self, _: usize) -> Result<String, String> {
        match self.0 {}
    }

    pub(super) fn write_text(&self, _: &str) -> Result<String, String> {
        match self.0 {}
    }
}
