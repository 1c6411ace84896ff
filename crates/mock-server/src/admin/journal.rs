//! The list of requests in short, for someone who watches it: what is new since the last look.

use std::collections::BTreeMap;
use std::sync::atomic::Ordering;

use serde_json::{Value, json};

use super::{Answer, Call, done, show};
use crate::clock::rfc3339;
use crate::journal::RecordedExchange;

impl Call<'_> {
    /// Requests after a number, newest first, without headers and bodies.
    ///
    /// `oldest` tells by API which requests are gone, `last` that a reset began to count anew, `total` how many there are.
    pub(super) fn journal(&self) -> Answer {
        let after = self.number("after")?.map_or(0, |after| u64::try_from(after).unwrap_or(u64::MAX));
        let limit = self.number("limit")?.unwrap_or(usize::MAX);
        let space = &self.space.space;
        // Read before the lists, so that a request on its way is found by the next look.
        let last = space.number.load(Ordering::Relaxed);
        let mut oldest = BTreeMap::new();
        let mut total = 0;
        let mut found = Vec::new();
        let secrets = self.service.all_secrets();
        let served = self.service.served();
        let rooms = served.iter().zip(&space.rooms);
        let rooms = rooms.map(|(served, room)| (Some(served.api.name()), &room.journal, served.api.secrets()));
        for (api, journal, secrets) in std::iter::once((None, &space.strays, &secrets)).chain(rooms) {
            let (count, first) = journal.extent();
            total += count;
            if let Some(first) = first {
                oldest.insert(api.unwrap_or_default(), first);
            }
            found.extend(journal.read_after(after, api, secrets));
        }
        found.sort_by_key(|exchange| std::cmp::Reverse(exchange.number));
        found.truncate(limit);
        let rows: Vec<_> = found.iter().map(row).collect();
        done(json!({"requests": rows, "meta": {"total": total, "last": last, "oldest": oldest}}))
    }
}

fn row(exchange: &RecordedExchange) -> Value {
    json!({
        "number": exchange.number,
        "id": show::id(exchange),
        "at": rfc3339(exchange.at),
        "api": exchange.api,
        "method": exchange.method.as_str(),
        "url": show::url(exchange),
        "operationId": exchange.operation_id,
        "status": exchange.status,
        "fixture": exchange.fixture,
        "stub": exchange.stub,
        "fault": exchange.fault,
        "mockError": exchange.mock_error,
        "violations": exchange.violations.len(),
        "microseconds": u64::try_from(exchange.took.as_micros()).unwrap_or(u64::MAX),
    })
}
