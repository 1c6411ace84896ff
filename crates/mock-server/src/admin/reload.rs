//! Reloading, and how the last one ended, over the admin API.

use serde_json::{Value, json};

use super::{Answer, Call, done};
use crate::clock::rfc3339;
use crate::problem::{Kind, Problem};

impl Call<'_> {
    /// What came of the reload that this call asked for.
    pub(super) fn reloaded(&self) -> Answer {
        match self.service.reloading().outcome().and_then(|outcome| outcome.error) {
            None => done(json!({"reloaded": true})),
            Some(error) => Err(Box::new(Problem::new(Kind::ReloadFailed, error))),
        }
    }

    /// How the last reload ended, with the reason of a failure only for whom it is meant.
    pub(super) fn last_reload(&self, in_full: bool) -> Value {
        let Some(outcome) = self.service.reloading().outcome() else { return Value::Null };
        let mut shown = json!({"at": rfc3339(outcome.at), "ok": outcome.error.is_none()});
        if let Some(error) = outcome.error {
            shown["error"] = match in_full {
                true => Value::from(error),
                false => Value::from("the old set is served; see /__admin/reload"),
            };
        }
        shown
    }
}
