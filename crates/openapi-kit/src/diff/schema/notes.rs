//! Notes on a schema: whether it may be null or absent, words, marks.

use serde_json::{Map, Value};

use super::objects::requires;
use super::{Comparison, Verdict};
use crate::diff::change::{Aspect, Direction, Level, Rust};
use crate::diff::rust;
use crate::pointer;

impl Comparison<'_> {
    pub(super) fn notes(&mut self, before: &Map<String, Value>, after: &Map<String, Value>) {
        for key in super::keys((before, after)) {
            let values = (before.get(key), after.get(key));
            match key {
                "nullable" => self.nullable(is_true(values.0), is_true(values.1)),
                "deprecated" => self.flag(Aspect::Deprecated, key, values),
                "readOnly" | "writeOnly" => self.flag(Aspect::Access, key, values),
                _ if values.0 == values.1 => {}
                "default" => {
                    let verdict =
                        Verdict::Fits("the same values are allowed; what an absent one means changes".to_owned());
                    let rust = Rust::new(Level::None, "defaults are left to the server");
                    self.find(Aspect::Default, "", owned(values), verdict, rust);
                }
                _ if key.starts_with("x-") => {
                    let verdict = Verdict::Fits("a mark that does not travel".to_owned());
                    let rust = rust::extension_change(key, values.0.is_none());
                    self.find(Aspect::Extension, key, owned(values), verdict, rust);
                }
                _ => {
                    let rust = Rust::new(Level::Patch, "documentation");
                    self.find(Aspect::Docs, key, owned(values), Verdict::Fits("words do not travel".to_owned()), rust);
                }
            }
        }
    }

    fn nullable(&mut self, before: bool, after: bool) {
        if before == after {
            return;
        }
        let verdict = if self.textual {
            Verdict::Fits("a parameter has no way to be null".to_owned())
        } else {
            self.narrower_if(self.sender(before, after), "null", vec![Value::Null])
        };
        let rust = self.rust_type();
        self.find(Aspect::Nullable, "", (Some(before.into()), Some(after.into())), verdict, rust);
    }

    fn flag(&mut self, aspect: Aspect, key: &str, values: (Option<&Value>, Option<&Value>)) {
        let (before, after) = (is_true(values.0), is_true(values.1));
        if before == after {
            return;
        }
        let lost = |reason: &str| Verdict::Lost(reason.to_owned(), Vec::new());
        let (verdict, rust) = match (key, self.direction) {
            ("readOnly", Some(Direction::Request)) if after => {
                (lost("callers may no longer send it"), Rust::new(Level::None, "the type stays"))
            }
            ("writeOnly", Some(Direction::Answer)) if after => {
                let verdict = if self.was_optional() {
                    Verdict::Fits("it could be absent before, so readers get along without it".to_owned())
                } else {
                    lost("it is no longer answered")
                };
                (verdict, Rust::new(Level::None, "the type stays"))
            }
            ("deprecated", _) => (
                Verdict::Fits("it works as before".to_owned()),
                Rust::new(Level::Patch, "the mark stands in the documentation"),
            ),
            _ => (self.fits(), Rust::new(Level::None, "the type stays")),
        };
        self.find(aspect, key, (Some(before.into()), Some(after.into())), verdict, rust);
    }

    /// Whether this is a property that the earlier document does not demand. What stands elsewhere and is shared may be
    /// demanded by somebody.
    fn was_optional(&self) -> bool {
        let Some((object, name)) = self.pair.before.rsplit_once("/properties/") else { return false };
        let object = self.before.document.pointer(object).and_then(Value::as_object);
        !name.contains('/') && object.is_some_and(|members| !requires(members, &pointer::unescape(name)))
    }
}

fn owned(values: (Option<&Value>, Option<&Value>)) -> (Option<Value>, Option<Value>) {
    (values.0.cloned(), values.1.cloned())
}

fn is_true(value: Option<&Value>) -> bool {
    value == Some(&Value::Bool(true))
}
