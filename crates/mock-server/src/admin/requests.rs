//! The list of requests over the admin API.

use std::time::Duration;

use chrono::DateTime;
use serde_json::{Value, json};

use super::{Answer, Call, done, input, show, unknown};
use crate::har;
use crate::journal::RecordedExchange;
use crate::problem::Problem;
use crate::stub::{Matcher, Metadata};

impl Call<'_> {
    /// Newest first.
    pub(super) fn requests(&self) -> Answer {
        let since = self.query("since").map(|text| {
            let moment =
                DateTime::parse_from_rfc3339(&text).map_err(|_| input("", "`since` is no moment of RFC 3339"))?;
            Ok::<_, Box<Problem>>(Duration::from_millis(u64::try_from(moment.timestamp_millis()).unwrap_or(0)))
        });
        let since = since.transpose()?.unwrap_or_default();
        let unmatched = self.query("unmatched").as_deref() == Some("true");
        let stub = self.query("matchingStub");
        let limit = self.number("limit")?.unwrap_or(usize::MAX);
        let all = self.exchanges();
        let wanted = |one: &&RecordedExchange| {
            one.at >= since
                && !(unmatched && show::was_matched(one))
                && stub.as_ref().is_none_or(|stub| one.stub.as_ref() == Some(stub))
        };
        let events: Vec<_> = all.iter().rev().filter(wanted).take(limit).map(|one| self.event(one)).collect();
        done(json!({
            "requests": events,
            "meta": {"total": all.len()},
            "requestJournalDisabled": self.is_off(),
        }))
    }

    pub(super) fn request(&self) -> Answer {
        done(self.event(&self.found_request()?))
    }

    pub(super) fn forget_request(&self) -> Answer {
        self.forget(&[self.found_request()?.number]);
        done(json!({}))
    }

    pub(super) fn forget_requests(&self) -> Answer {
        self.space.space.strays.clear();
        self.space.space.rooms.iter().for_each(|room| room.journal.clear());
        done(json!({}))
    }

    pub(super) fn find_requests(&self) -> Answer {
        let found: Vec<_> = self.meant()?.iter().map(|one| show::request(one, self.host)).collect();
        done(json!({"requests": found, "requestJournalDisabled": self.is_off()}))
    }

    pub(super) fn count_requests(&self) -> Answer {
        done(json!({"count": self.meant()?.len(), "requestJournalDisabled": self.is_off()}))
    }

    pub(super) fn remove_requests(&self) -> Answer {
        let gone = self.meant()?;
        self.forget(&gone.iter().map(|one| one.number).collect::<Vec<_>>());
        done(json!({"serveEvents": gone.iter().map(|one| self.event(one)).collect::<Vec<_>>()}))
    }

    /// Forgets the requests that stubs with such metadata answered.
    pub(super) fn remove_requests_by_metadata(&self) -> Answer {
        let metadata = Metadata::compile(&self.json()?)?;
        let stubs = self.space.space.stubs.all();
        let meant = |id: &str| stubs.iter().any(|stub| &*stub.id == id && metadata.is_met(stub));
        let gone: Vec<_> = self.exchanges().into_iter().filter(|one| one.stub.as_deref().is_some_and(meant)).collect();
        self.forget(&gone.iter().map(|one| one.number).collect::<Vec<_>>());
        done(json!({"serveEvents": gone.iter().map(|one| self.event(one)).collect::<Vec<_>>()}))
    }

    pub(super) fn unmatched(&self) -> Answer {
        let all = self.exchanges();
        let missed = all.iter().filter(|one| !show::was_matched(one)).map(|one| show::request(one, self.host));
        done(json!({"requests": missed.collect::<Vec<_>>(), "requestJournalDisabled": self.is_off()}))
    }

    pub(super) fn archive(&self) -> Answer {
        done(har::export(&self.exchanges()))
    }

    pub(super) fn exchanges(&self) -> Vec<RecordedExchange> {
        self.space.requests()
    }

    /// The requests that the pattern in the body means.
    fn meant(&self) -> Result<Vec<RecordedExchange>, Box<Problem>> {
        let matcher = Matcher::compile(&self.json()?, "")?;
        let found = self.service.examined(&self.space.space, |heard| matcher.is_met(heard).then_some(()));
        Ok(found.into_iter().map(|(exchange, ())| exchange).collect())
    }

    fn found_request(&self) -> Result<RecordedExchange, Box<Problem>> {
        let found = self.exchanges().into_iter().find(|one| show::id(one) == self.name);
        found.ok_or_else(|| unknown(format!("there is no request `{}` in this space; it may be forgotten", self.name)))
    }

    fn event(&self, exchange: &RecordedExchange) -> Value {
        let stub = exchange.stub.as_deref().and_then(|id| self.space.space.stubs.get(id));
        show::event(exchange, self.host, stub.as_deref())
    }

    fn forget(&self, numbers: &[u64]) {
        self.space.space.strays.remove(numbers);
        self.space.space.rooms.iter().for_each(|room| room.journal.remove(numbers));
    }

    pub(super) fn is_off(&self) -> bool {
        !self.space.space.strays.is_on()
    }
}
