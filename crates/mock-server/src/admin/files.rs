//! The files that `bodyFileName` names, over the admin API. They are kept in memory, with the space.

use serde_json::{Value, json};

use super::{Answer, Call, done, input, unknown};

impl Call<'_> {
    /// Their names.
    pub(super) fn files(&self) -> Answer {
        done(Value::Array(self.space.space.stubs.files().into_iter().map(Value::from).collect()))
    }

    /// Keeps the body of the call as a file.
    pub(super) fn put_file(&self) -> Answer {
        let put = self.space.space.stubs.put_file(&self.name, self.body.clone());
        put.map_err(|error| input("", &error.to_string()))?;
        done(json!({}))
    }

    pub(super) fn remove_file(&self) -> Answer {
        match self.space.space.stubs.remove_file(&self.name) {
            true => done(json!({})),
            false => Err(unknown(format!("there is no file `{}` in this space", self.name))),
        }
    }
}
