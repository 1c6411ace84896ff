//! Stubs over the admin API.

use std::collections::HashSet;
use std::sync::Arc;

use http::StatusCode;
use serde_json::{Value, json};

use super::{Answer, Call, done, input, unknown};
use crate::problem::Problem;
use crate::stub::{Mapping, Metadata};

impl Call<'_> {
    pub(super) fn mappings(&self) -> Answer {
        let all = self.space.space.stubs.all();
        let skip = self.number("offset")?.unwrap_or(0);
        let take = self.number("limit")?.unwrap_or(usize::MAX);
        let shown: Vec<_> = all.iter().skip(skip).take(take).map(|stub| stub.written.clone()).collect();
        done(json!({"mappings": shown, "meta": {"total": all.len()}}))
    }

    pub(super) fn add_mapping(&self) -> Answer {
        let stub = self.space.space.stubs.add(Mapping::compile(&self.json()?, None)?)?;
        Ok((StatusCode::CREATED, stub.written.clone()))
    }

    pub(super) fn mapping(&self) -> Answer {
        done(self.found()?.written.clone())
    }

    pub(super) fn change_mapping(&self) -> Answer {
        let id = Arc::clone(&self.found()?.id);
        let stub = self.space.space.stubs.add(Mapping::compile(&self.json()?, Some(&id))?)?;
        done(stub.written.clone())
    }

    pub(super) fn remove_mapping(&self) -> Answer {
        let id = Arc::clone(&self.found()?.id);
        self.space.space.stubs.remove(|stub| stub.id == id);
        done(json!({}))
    }

    /// `{"mappings": […], "importOptions": {"duplicatePolicy": "IGNORE", "deleteAllNotInImport": true}}`
    pub(super) fn import_mappings(&self) -> Answer {
        let sent = self.json()?;
        let Some(written) = sent.get("mappings").and_then(Value::as_array) else {
            return Err(input("/mappings", "write a list of mappings"));
        };
        // All are read before one is added, so that a mistake leaves things as they were.
        let compile = |(number, mapping): (usize, &Value)| {
            Mapping::compile(mapping, None).map_err(|mut error| {
                error.pointer = format!("/mappings/{number}{}", error.pointer);
                error
            })
        };
        let new = written.iter().enumerate().map(compile).collect::<Result<Vec<_>, _>>()?;
        let options = sent.get("importOptions");
        let option = |name: &str| options.and_then(|options| options.get(name));
        let stubs = &self.space.space.stubs;
        if option("deleteAllNotInImport") == Some(&Value::Bool(true)) {
            stubs.remove(|stub| !new.iter().any(|new| new.id == stub.id));
        }
        let keep = option("duplicatePolicy").and_then(Value::as_str) == Some("IGNORE");
        // The first of a list is meant to win, and the last that is added does.
        for stub in new.into_iter().rev() {
            if !keep || stubs.get(&stub.id).is_none() {
                stubs.add(stub)?;
            }
        }
        done(json!({}))
    }

    /// As older clients change a stub: its id is in the body.
    pub(super) fn edit_mapping(&self) -> Answer {
        let sent = self.json()?;
        let stub = self.written_in(&sent)?;
        self.space.space.stubs.add(Mapping::compile(&sent, Some(&stub.id))?)?;
        done(json!({}))
    }

    /// Removes the stub that is in the body, by its id or else by what it is about.
    pub(super) fn remove_written(&self) -> Answer {
        let stub = self.written_in(&self.json()?)?;
        self.space.space.stubs.remove(|own| own.id == stub.id);
        done(json!({}))
    }

    /// Stubs that answered no request of the list of requests; none, where there is no list, that answered at all.
    pub(super) fn unused(&self) -> Answer {
        let unused = self.found_unused();
        let shown: Vec<_> = unused.iter().map(|stub| stub.written.clone()).collect();
        done(json!({"mappings": shown, "meta": {"total": shown.len()}}))
    }

    pub(super) fn remove_unused(&self) -> Answer {
        let unused = self.found_unused();
        self.space.space.stubs.remove(|own| unused.iter().any(|stub| stub.id == own.id));
        done(json!({}))
    }

    fn found_unused(&self) -> Vec<Arc<Mapping>> {
        let used: HashSet<_> = self.exchanges().into_iter().filter_map(|one| one.stub).collect();
        let is_used = |stub: &Mapping| if self.is_off() { stub.hits() > 0 } else { used.contains(&*stub.id) };
        self.space.space.stubs.all().into_iter().filter(|stub| !is_used(stub)).collect()
    }

    fn written_in(&self, sent: &Value) -> Result<Arc<Mapping>, Box<Problem>> {
        let stubs = &self.space.space.stubs;
        let id = ["id", "uuid"].into_iter().find_map(|name| sent.get(name)?.as_str());
        let found = match id {
            Some(id) => stubs.get(id),
            None => {
                let asked = sent.get("request").filter(|request| request.is_object());
                stubs.all().into_iter().find(|stub| asked.is_some() && stub.written.get("request") == asked)
            }
        };
        found.ok_or_else(|| unknown("there is no such stub in this space".to_owned()))
    }

    pub(super) fn find_by_metadata(&self) -> Answer {
        let metadata = Metadata::compile(&self.json()?)?;
        let all = self.space.space.stubs.all();
        let found: Vec<_> = all.iter().filter(|stub| metadata.is_met(stub)).map(|stub| stub.written.clone()).collect();
        done(json!({"mappings": found, "meta": {"total": found.len()}}))
    }

    pub(super) fn remove_by_metadata(&self) -> Answer {
        let metadata = Metadata::compile(&self.json()?)?;
        self.space.space.stubs.remove(|stub| metadata.is_met(stub));
        done(json!({}))
    }

    fn found(&self) -> Result<Arc<Mapping>, Box<Problem>> {
        let found = self.space.space.stubs.get(&self.name);
        found.ok_or_else(|| unknown(format!("there is no stub `{}` in this space", self.name)))
    }

    /// A number in the query.
    pub(super) fn number(&self, name: &str) -> Result<Option<usize>, Box<Problem>> {
        let read =
            |text: String| text.parse().map_err(|_| input("", &format!("the query value `{name}` is no number")));
        self.query(name).map(read).transpose()
    }
}
