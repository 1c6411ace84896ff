//! Webhooks over the admin API.

use serde_json::{Value, json};

use super::{Answer, Call, done, input};

impl Call<'_> {
    /// `{"api": "…", "event": "…", "payload": {…}}`
    pub(super) fn emit(&self) -> Answer {
        let sent = self.json()?;
        let text = |name: &str| {
            let text = sent.get(name).and_then(Value::as_str);
            text.ok_or_else(|| input(&format!("/{name}"), "write a text"))
        };
        let payload = sent.get("payload").cloned().unwrap_or_default();
        let callbacks = self.space.emit(text("api")?, text("event")?, payload);
        done(json!({"callbacks": callbacks.map_err(|error| input("", &error.to_string()))?}))
    }

    pub(super) fn deliveries(&self) -> Answer {
        let deliveries = serde_json::to_value(self.space.deliveries()).unwrap_or_default();
        done(json!({"deliveries": deliveries}))
    }
}
