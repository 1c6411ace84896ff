//! Spaces, time and health over the admin API.

use std::time::Duration;

use chrono::DateTime;
use serde_json::{Value, json};

use super::{Answer, Call, done, input, unknown};
use crate::clock::rfc3339;
use crate::space::Space;

impl Call<'_> {
    pub(super) fn health(&self) -> Value {
        let up = self.service.all_spaces().age();
        json!({
            "status": "healthy",
            "message": "the mock answers",
            "version": env!("CARGO_PKG_VERSION"),
            "uptimeInSeconds": up.as_secs(),
            "timestamp": rfc3339(self.space.clock().now()),
            "lastReload": self.last_reload(self.trusted),
        })
    }

    pub(super) fn spaces(&self) -> Answer {
        let all = self.service.all_spaces();
        let named = all.names();
        let spaces = named.iter().filter_map(|name| all.get(name));
        done(
            json!({"spaces": spaces.map(|space| self.shown(&space)).collect::<Vec<_>>(), "meta": {"total": named.len()}}),
        )
    }

    pub(super) fn end_spaces(&self) -> Answer {
        let all = self.service.all_spaces();
        let ended = all.names().iter().filter(|name| all.end(name)).count();
        done(json!({"ended": ended}))
    }

    pub(super) fn one_space(&self) -> Answer {
        let found = self.service.all_spaces().get(&self.name);
        done(self.shown(&*found.ok_or_else(|| self.no_space())?))
    }

    pub(super) fn end_space(&self) -> Answer {
        if self.service.end_space(&self.name) { done(json!({})) } else { Err(self.no_space()) }
    }

    fn no_space(&self) -> Box<crate::problem::Problem> {
        unknown(format!("there is no space `{}`; it ended or has not begun", self.name))
    }

    fn shown(&self, space: &Space) -> Value {
        json!({
            "name": &*space.name,
            "path": format!("/__space/{}", space.name),
            "requests": space.number.load(std::sync::atomic::Ordering::Relaxed),
            "stubs": space.stubs.all().len(),
            "now": rfc3339(space.clock.now()),
        })
    }

    pub(super) fn clock(&self) -> Answer {
        done(json!({"now": rfc3339(self.space.clock().now())}))
    }

    /// `{"advanceMs": 60000}` or `{"now": "2030-01-01T00:00:00Z"}`.
    pub(super) fn change_clock(&self) -> Answer {
        let sent = self.json()?;
        let clock = self.space.clock();
        match (sent.get("advanceMs"), sent.get("now")) {
            (Some(by), None) => {
                let by = by.as_u64().ok_or_else(|| input("/advanceMs", "write a whole number that is not below 0"))?;
                self.space.advance(Duration::from_millis(by));
            }
            (None, Some(moment)) => {
                let moment = moment.as_str().and_then(|text| DateTime::parse_from_rfc3339(text).ok());
                let moment = moment.and_then(|moment| u64::try_from(moment.timestamp_millis()).ok());
                let moment = moment.ok_or_else(|| input("/now", "write a moment of RFC 3339"))?;
                // Clocks are set by whole milliseconds; rather one more than a moment before the one asked for.
                let ahead = Duration::from_millis(moment).checked_sub(clock.now());
                let by = ahead.map(|ahead| ahead + Duration::from_millis(1));
                self.space.advance(by.ok_or_else(|| input("/now", "a clock goes forward only"))?);
            }
            _ => return Err(input("", "write `advanceMs` or `now`")),
        }
        self.clock()
    }
}
