//! Line and column of each value of a YAML or JSON text.

use std::collections::HashMap;

use serde::Serialize;
use serde_saphyr::granit_parser::{Event, Parser, Span};

use crate::pointer;

/// Line and column, each from 1; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Position {
    /// Line.
    pub line: usize,
    /// Column.
    pub column: usize,
}

/// Where the values of a text stand, by JSON pointer: a member where its key begins, an item where it begins itself.
#[derive(Debug, Clone, Default)]
pub struct Positions {
    at: HashMap<String, Position>,
}

/// What is open while the text is read.
enum Frame {
    /// An object, with the key whose value comes next.
    Members { pointer: String, key: Option<(String, Position)> },
    /// A list, with the number of the next item.
    Items { pointer: String, next: usize },
    /// An object or list that stands for a key, which JSON does not know.
    Key(Position),
}

impl Positions {
    /// Reads a text; what follows an error in it is not known.
    ///
    /// ```
    /// use openapi_kit::lint::{Position, Positions};
    /// let positions = Positions::of("info:\n  title: A\ntags: [a, b]\n");
    /// assert_eq!(positions.nearest("/info/title"), Position { line: 2, column: 3 });
    /// assert_eq!(positions.nearest("/tags/1"), Position { line: 3, column: 11 });
    /// assert_eq!(positions.nearest("/info/title/of/nothing"), Position { line: 2, column: 3 });
    /// ```
    pub fn of(text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut positions = Self::default();
        let mut open: Vec<Frame> = Vec::new();
        for event in Parser::new_from_str(text) {
            let Ok((event, span)) = event else { break };
            positions.take(&event, position(&span), &mut open);
        }
        positions
    }

    /// Where the value stands, or else the nearest that holds its place.
    pub fn nearest(&self, pointer: &str) -> Position {
        let mut at = pointer;
        loop {
            if let Some(position) = self.at.get(at) {
                return *position;
            }
            match at.rfind('/') {
                Some(end) => at = &at[..end],
                None => return Position { line: 1, column: 1 },
            }
        }
    }

    fn take(&mut self, event: &Event<'_>, here: Position, open: &mut Vec<Frame>) {
        match event {
            Event::Scalar(text, ..) => {
                if let Some(Frame::Members { key: key @ None, .. }) = open.last_mut() {
                    *key = Some((text.to_string(), here));
                } else {
                    self.value(here, open);
                }
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                if let Some(Frame::Members { key: key @ None, .. }) = open.last_mut() {
                    *key = Some((String::new(), here));
                } else {
                    self.value(here, open);
                }
            }
            Event::MappingStart(..) | Event::SequenceStart(..) => {
                if let Some(Frame::Members { key: None, .. }) = open.last() {
                    open.push(Frame::Key(here));
                }
                let pointer = match open.last() {
                    Some(Frame::Key(_)) => "/".to_owned(),
                    _ => self.value(here, open),
                };
                open.push(match event {
                    Event::MappingStart(..) => Frame::Members { pointer, key: None },
                    _ => Frame::Items { pointer, next: 0 },
                });
            }
            Event::MappingEnd | Event::SequenceEnd => {
                open.pop();
                if let Some(Frame::Key(at)) = open.last() {
                    let at = *at;
                    open.pop();
                    if let Some(Frame::Members { key, .. }) = open.last_mut() {
                        *key = Some((String::new(), at));
                    }
                }
            }
            _ => {}
        }
    }

    /// Notes a value, and says its pointer.
    fn value(&mut self, here: Position, open: &mut [Frame]) -> String {
        let (pointer, position) = match open.last_mut() {
            None | Some(Frame::Key(_)) => (String::new(), here),
            Some(Frame::Members { pointer, key }) => {
                let (key, position) = key.take().unwrap_or_else(|| (String::new(), here));
                (pointer::child(pointer, &key), position)
            }
            Some(Frame::Items { pointer, next }) => {
                *next += 1;
                (format!("{pointer}/{}", *next - 1), here)
            }
        };
        self.at.entry(pointer.clone()).or_insert(position);
        pointer
    }
}

fn position(span: &Span) -> Position {
    Position { line: span.start.line(), column: span.start.col() + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, pointer: &str) -> (usize, usize) {
        let position = Positions::of(text).nearest(pointer);
        (position.line, position.column)
    }

    #[test]
    fn members_of_json_stand_where_their_keys_begin() {
        let text = "{\n  \"a/b\": [\n    1, {\"c\": \"ž\", \"d\": true}\n  ]\n}\n";
        assert_eq!(at(text, "/a~1b"), (2, 3));
        assert_eq!(at(text, "/a~1b/1"), (3, 8));
        assert_eq!(at(text, "/a~1b/1/d"), (3, 19));
    }

    #[test]
    fn json_with_tabs_is_read_as_well() {
        assert_eq!(at("{\n\t\"a\": {\n\t\t\"b\": 1\n\t}\n}", "/a/b"), (3, 3));
    }

    #[test]
    fn block_texts_comments_and_references_move_nothing() {
        let text = "# c\na: |\n  x\n  y\nb: &n\n  c: 1\nd: *n\ne:\n- f: 1\n  g: 2\n";
        assert_eq!(at(text, "/b/c"), (6, 3));
        assert_eq!(at(text, "/d/c"), (7, 1));
        assert_eq!(at(text, "/e/0/g"), (10, 3));
    }

    #[test]
    fn keys_that_json_does_not_know_confuse_nothing() {
        assert_eq!(at("? [1, {a: 2}]\n: {b: 1}\nc: 1\n", "/c"), (3, 1));
    }

    #[test]
    fn what_stands_before_an_error_is_known() {
        assert_eq!(at("a: 1\nb: 2\nc: [}\n", "/b"), (2, 1));
        assert_eq!(at("", "/b"), (1, 1));
    }
}
