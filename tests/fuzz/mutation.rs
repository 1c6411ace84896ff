//! What is made of the inputs to begin with.

use fastrand::Rng;
use serde_json::{Map, Number, Value};

use crate::corpus::{BETWEEN, parts};
use crate::dictionary::{NUMBERS, TEXTS, WORDS};
use crate::targets::Target;

/// Longer inputs only cost time.
const LONGEST: usize = 256 * 1024;

/// Makes input number `n`, the same in every run with the same seed and corpus.
pub(crate) struct Mutator {
    seed: u64,
    seeds: Vec<Vec<u8>>,
}

impl Mutator {
    /// Targets differ in their numbers although they share a seed.
    pub(crate) fn new(seed: u64, target: &Target, seeds: &[Vec<u8>]) -> Self {
        let own = target.name.bytes().fold(seed, |seed, byte| mix(seed ^ u64::from(byte)));
        Self { seed: own, seeds: seeds.to_vec() }
    }

    /// The seeds come first, as they are.
    pub(crate) fn input(&self, number: u64) -> Vec<u8> {
        if let Some(seed) = usize::try_from(number).ok().and_then(|number| self.seeds.get(number)) {
            return seed.clone();
        }
        let mut rng = Rng::with_seed(mix(self.seed ^ mix(number)));
        let mut input = self.any(&mut rng).to_vec();
        // Mostly few changes: what is broken in many places is refused at the first.
        let changes = 1 + (0..5).take_while(|_| rng.bool()).count();
        for _ in 0..changes {
            input = self.change(&mut rng, &input);
            input.truncate(LONGEST);
        }
        input
    }

    fn any(&self, rng: &mut Rng) -> &[u8] {
        rng.choice(&self.seeds).map_or(&[], Vec::as_slice)
    }

    /// One change, in one of the parts.
    fn change(&self, rng: &mut Rng, input: &[u8]) -> Vec<u8> {
        let mut all: Vec<Vec<u8>> = parts(input).into_iter().map(<[u8]>::to_vec).collect();
        let at = rng.usize(..all.len());
        let part = std::mem::take(&mut all[at]);
        all[at] = match rng.u8(..10) {
            0..=4 => self.change_value(rng, &part).unwrap_or_else(|| self.change_bytes(rng, &part)),
            5..=6 => change_lines(rng, &part).unwrap_or_else(|| self.change_bytes(rng, &part)),
            _ => self.change_bytes(rng, &part),
        };
        all.join(BETWEEN)
    }

    /// A change inside JSON, which stays JSON: the part itself, or what follows its first empty line.
    fn change_value(&self, rng: &mut Rng, part: &[u8]) -> Option<Vec<u8>> {
        let body = match part.windows(2).position(|pair| pair == b"\n\n") {
            Some(at) if !part.trim_ascii_start().starts_with(b"{") => at + 2,
            _ => part.iter().position(|byte| matches!(byte, b'{' | b'['))?,
        };
        let (head, body) = part.split_at(body);
        let mut value: Value = serde_json::from_slice(body).ok()?;
        for _ in 0..=rng.u8(..2) {
            let count = count(&value);
            let donor = node(&mut value, &mut rng.usize(..count)).cloned().unwrap_or_default();
            let place = node(&mut value, &mut rng.usize(..count))?;
            spoil(rng, place, donor);
        }
        let mut out = head.to_vec();
        out.extend_from_slice(if rng.u8(..4) == 0 { format!("{value:#}") } else { value.to_string() }.as_bytes());
        Some(out)
    }

    fn change_bytes(&self, rng: &mut Rng, part: &[u8]) -> Vec<u8> {
        let mut bytes = part.to_vec();
        let at = rng.usize(..=bytes.len());
        let end = (at + 1 + rng.usize(..16)).min(bytes.len());
        match rng.u8(..14) {
            0 if at < bytes.len() => bytes[at] ^= 1 << rng.u8(..8),
            1 if at < bytes.len() => bytes[at] = rng.u8(..),
            2 => bytes.truncate(at),
            3 => drop(bytes.drain(at.min(end)..end)),
            4 => {
                let copy = bytes[at.min(end)..end].repeat(1 + rng.usize(..40));
                insert(&mut bytes, at, &copy);
            }
            5..=7 => insert(&mut bytes, at, rng.choice(WORDS).unwrap_or(&"").as_bytes()),
            8 => insert(&mut bytes, at, rng.choice(NUMBERS).unwrap_or(&"0").as_bytes()),
            9 => replace_number(rng, &mut bytes, at),
            // No UTF-8: a lone continuation, an overlong slash, a surrogate, a cut sequence.
            10 => insert(
                &mut bytes,
                at,
                rng.choice([&b"\x80"[..], b"\xc0\xaf", b"\xed\xa0\x80", b"\xf0\x9f"]).unwrap_or(b"\xff"),
            ),
            11 => {
                let depth = 1 << rng.usize(..14);
                let open = rng.choice(["[", "{\"a\":", "- ", "(", "&a [", "%", "/a"]).unwrap_or("[");
                insert(&mut bytes, at, open.repeat(depth).as_bytes());
            }
            _ => {
                let other = self.any(rng);
                let from = rng.usize(..=other.len());
                let tail = &other[from..(from + 1 + rng.usize(..400)).min(other.len())];
                if rng.bool() {
                    bytes.truncate(at);
                }
                insert(&mut bytes, at, tail);
            }
        }
        bytes
    }
}

/// One step of SplitMix64, so that neighbouring numbers have nothing in common.
fn mix(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

fn insert(bytes: &mut Vec<u8>, at: usize, what: &[u8]) {
    let at = at.min(bytes.len());
    bytes.splice(at..at, what.iter().copied());
}

/// The next number that is written becomes one at the end of something.
fn replace_number(rng: &mut Rng, bytes: &mut Vec<u8>, at: usize) {
    let Some(from) = bytes.iter().skip(at).position(u8::is_ascii_digit).map(|found| at + found) else { return };
    let length = bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    bytes.splice(from..from + length, rng.choice(NUMBERS).unwrap_or(&"0").bytes());
}

/// Lines are left out, doubled, exchanged, moved in or out; none for a part with one line.
fn change_lines(rng: &mut Rng, part: &[u8]) -> Option<Vec<u8>> {
    let mut lines: Vec<Vec<u8>> = part.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    if lines.len() < 2 {
        return None;
    }
    let (at, other) = (rng.usize(..lines.len()), rng.usize(..lines.len()));
    match rng.u8(..6) {
        0 => drop(lines.remove(at)),
        1 => lines.insert(at, lines[other].clone()),
        2 => lines.swap(at, other),
        3 => insert(&mut lines[at], 0, b"  "),
        4 => lines[at] = lines[at].trim_ascii_start().to_vec(),
        _ => {
            let colon = lines[at].iter().position(|byte| matches!(byte, b':' | b'='))?;
            lines[at].truncate(colon + 1);
            let kind = if rng.bool() { WORDS } else { NUMBERS };
            let value = rng.choice(kind).unwrap_or(&"");
            lines[at].extend_from_slice(format!(" {value}").as_bytes());
        }
    }
    Some(lines.join(&b'\n'))
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Object(members) => members.values().map(count).sum(),
        Value::Array(items) => items.iter().map(count).sum(),
        _ => 0,
    }
}

/// The node with this number, counted from the top.
fn node<'v>(value: &'v mut Value, number: &mut usize) -> Option<&'v mut Value> {
    if *number == 0 {
        return Some(value);
    }
    *number -= 1;
    match value {
        Value::Object(members) => members.values_mut().find_map(|member| within(member, number)),
        Value::Array(items) => items.iter_mut().find_map(|item| within(item, number)),
        _ => None,
    }
}

fn within<'v>(value: &'v mut Value, number: &mut usize) -> Option<&'v mut Value> {
    let own = count(value);
    if *number < own {
        return node(value, number);
    }
    *number -= own;
    None
}

/// Makes something else of a node; `donor` is another node of the same text.
fn spoil(rng: &mut Rng, place: &mut Value, donor: Value) {
    match (rng.u8(..12), &mut *place) {
        (0..=2, Value::Object(members)) if !members.is_empty() => {
            let key = members.keys().nth(rng.usize(..members.len())).cloned().unwrap_or_default();
            let value = members.shift_remove(&key);
            if rng.bool() {
                members.insert(word(rng), value.unwrap_or_default());
            }
        }
        (3..=4, Value::Object(members)) => drop(members.insert(word(rng), donor)),
        (0..=1, Value::Array(items)) if !items.is_empty() => drop(items.remove(rng.usize(..items.len()))),
        (2..=4, Value::Array(items)) => {
            let times = if rng.u8(..8) == 0 { 1000 } else { 1 };
            items.extend(std::iter::repeat_n(donor, times));
        }
        (0..=3, Value::String(text)) => {
            let at = text.char_indices().map(|(at, _)| at).nth(rng.usize(..=text.chars().count()).saturating_sub(1));
            text.insert_str(at.unwrap_or_default(), &word(rng));
        }
        (0..=4, Value::Number(_)) => *place = number(rng),
        (5..=6, place) => *place = donor,
        (7, place) => {
            for _ in 0..1 + rng.usize(..3) {
                let inner = place.take();
                *place =
                    if rng.bool() { Value::Array(vec![inner]) } else { Map::from_iter([(word(rng), inner)]).into() };
            }
        }
        (_, place) => {
            *place = match rng.u8(..8) {
                0 => Value::Null,
                1 => Value::Bool(rng.bool()),
                2..=3 => number(rng),
                4 => Value::Array(Vec::new()),
                5 => Value::Object(Map::new()),
                6 => Value::String(rng.choice(["a", "é", "\u{0}", "%"]).unwrap_or("a").repeat(1 << rng.usize(..14))),
                _ => Value::String(rng.choice(TEXTS).unwrap_or(&"").to_string()),
            };
        }
    }
}

fn word(rng: &mut Rng) -> String {
    let kind = if rng.bool() { WORDS } else { TEXTS };
    rng.choice(kind).unwrap_or(&"").to_string()
}

/// A number that JSON can hold.
fn number(rng: &mut Rng) -> Value {
    let text = rng.choice(NUMBERS).unwrap_or(&"0");
    serde_json::from_str(text).unwrap_or_else(|_| Number::from(rng.i64(..)).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::targets::TARGETS;

    fn mutator(seed: u64) -> Mutator {
        let seeds = [br#"{"a": [1, {"b": "c"}], "d": null}"#.to_vec(), b"a: 1\nb: 2\n%%\nGET /x\n\n[]".to_vec()];
        Mutator::new(seed, &TARGETS[0], &seeds)
    }

    #[test]
    fn the_same_seed_and_number_make_the_same_input_and_others_do_not() {
        let all = |seed| (0..500).map(|number| mutator(seed).input(number)).collect::<Vec<_>>();
        assert_eq!(all(7), all(7));
        let differing = all(7).iter().zip(all(8)).filter(|(a, b)| *a != b).count();
        assert!(differing > 450, "{differing}");
    }

    #[test]
    fn the_seeds_come_first_and_many_inputs_are_json_still() {
        let mutator = mutator(1);
        assert_eq!(mutator.input(1), mutator.seeds[1]);
        let json = (2..1000).filter(|n| serde_json::from_slice::<Value>(&mutator.input(*n)).is_ok()).count();
        assert!((150..900).contains(&json), "{json}");
    }

    #[test]
    fn every_node_of_a_value_has_its_number() {
        let mut value = serde_json::json!({"a": [1, {"b": "c"}], "d": null});
        let nodes: Vec<String> = (0..6).map(|n| node(&mut value, &mut { n }).unwrap().to_string()).collect();
        assert_eq!(nodes[1..], [r#"[1,{"b":"c"}]"#, "1", r#"{"b":"c"}"#, r#""c""#, "null"]);
        assert_eq!((count(&value), node(&mut value, &mut 6)), (6, None));
    }
}
