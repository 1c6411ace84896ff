//! Operations and their coverage over the admin API.

use serde_json::{Map, Value, json};

use super::{Answer, Call, done};
use crate::coverage::{seen, written};

impl Call<'_> {
    pub(super) fn operations(&self) -> Answer {
        let mut all = Vec::new();
        for (served, room) in self.service.served().iter().zip(&self.space.space.rooms) {
            for (number, operation) in served.api.operations().iter().enumerate() {
                let hits = room.hits.of(&served.slots, number);
                let fixtures = served.api.shelf().len_of(&operation.id);
                let by_status: Map<_, _> =
                    hits.iter().map(|(status, count)| (written(*status), Value::from(*count))).collect();
                all.push(json!({
                    "api": served.api.name(),
                    "operationId": operation.id,
                    "method": operation.method,
                    "path": format!("{}{}", served.prefix, operation.path),
                    "summary": operation.summary,
                    "evidence": operation.evidence.as_str(),
                    "inference": operation.inference.map(|inference| inference.as_str()),
                    "fixtures": fixtures,
                    "calls": hits.iter().map(|(_, count)| u64::from(*count)).sum::<u64>(),
                    "hits": by_status,
                }));
            }
        }
        done(json!({"operations": all, "meta": {"total": all.len()}}))
    }

    pub(super) fn coverage(&self) -> Answer {
        let mut apis = Vec::new();
        let mut total = [0; 4];
        for (served, room) in self.service.served().iter().zip(&self.space.space.rooms) {
            let mut own = [0; 4];
            let mut unseen = Vec::new();
            for (number, operation) in served.api.operations().iter().enumerate() {
                let hits = room.hits.of(&served.slots, number);
                let (statuses, of) = seen(operation, &hits);
                let called = hits.iter().any(|(_, count)| *count > 0);
                let add = [usize::from(called), 1, statuses, of];
                own.iter_mut().zip(add).for_each(|(sum, add)| *sum += add);
                if statuses < of {
                    let missing = hits.iter().filter(|(status, count)| status.is_some() && *count == 0);
                    let missing: Vec<_> = missing.map(|(status, _)| written(*status)).collect();
                    unseen.push(json!({"operationId": operation.id, "called": called, "statuses": missing}));
                }
            }
            total.iter_mut().zip(own).for_each(|(sum, own)| *sum += own);
            let mut shown = summed(own);
            shown.insert("api".to_owned(), Value::from(served.api.name()));
            shown.insert("unseen".to_owned(), Value::Array(unseen));
            apis.push(Value::Object(shown));
        }
        let mut shown = summed(total);
        shown.insert("apis".to_owned(), Value::Array(apis));
        done(Value::Object(shown))
    }
}

fn summed([called, operations, seen, statuses]: [usize; 4]) -> Map<String, Value> {
    Map::from_iter([
        ("operations".to_owned(), json!({"called": called, "total": operations})),
        ("statuses".to_owned(), json!({"seen": seen, "total": statuses})),
    ])
}
