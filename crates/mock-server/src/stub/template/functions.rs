//! The helpers of templates, beside those of Handlebars.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, FixedOffset, Utc};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use regex::Regex;
use serde_json::{Value, json};

use crate::pattern::date::{Format, Shift, parse_usual};

/// How a date is written unless told otherwise.
const ISO: &str = "yyyy-MM-dd'T'HH:mm:ss'Z'";

/// The longest text that is made up.
const LONGEST: u64 = 10_000;

/// What helpers know beside their arguments.
#[derive(Debug)]
pub(super) struct World {
    pub(super) now: DateTime<Utc>,
    pub(super) random: Mutex<fastrand::Rng>,
}

/// What a helper is called with.
pub(super) struct Arguments {
    pub(super) all: Vec<Value>,
    pub(super) named: BTreeMap<String, Value>,
}

/// The error says in words what is wrong.
pub(super) type Function = fn(&Arguments, &World) -> Result<Value, String>;

pub(super) const FUNCTIONS: [(&str, Function); 24] = [
    ("now", |arguments, world| arguments.date(world.now)),
    ("date", |arguments, _| arguments.date(arguments.moment()?)),
    ("parseDate", |arguments, _| Ok(json!(arguments.moment()?.to_rfc3339()))),
    ("randomValue", random_value),
    ("randomInt", |arguments, world| {
        let (lower, upper) =
            (arguments.whole("lower", i64::from(i32::MIN))?, arguments.whole("upper", i64::from(i32::MAX))?);
        if lower >= upper {
            Err("`lower` is not below `upper`".to_owned())
        } else {
            Ok(json!(world.random().i64(lower..upper)))
        }
    }),
    ("randomDecimal", |arguments, world| {
        let (lower, upper) = (arguments.decimal("lower", 0.0)?, arguments.decimal("upper", 1.0)?);
        Ok(json!(lower + world.random().f64() * (upper - lower)))
    }),
    ("pickRandom", |arguments, world| {
        let from = match arguments.all.as_slice() {
            [Value::Array(items)] => items,
            several => several,
        };
        if from.is_empty() {
            Err("there is nothing to pick from".to_owned())
        } else {
            Ok(from[world.random().usize(..from.len())].clone())
        }
    }),
    ("jsonPath", json_path),
    ("parseJson", |arguments, _| Ok(serde_json::from_str(&arguments.text(0)).unwrap_or_default())),
    ("toJson", |arguments, _| Ok(json!(arguments.first().to_string()))),
    ("val", |arguments, _| Ok(if arguments.first().is_null() { arguments.named("or") } else { arguments.first() })),
    ("trim", |arguments, _| Ok(json!(arguments.text(0).trim()))),
    ("upper", |arguments, _| Ok(json!(arguments.text(0).to_uppercase()))),
    ("lower", |arguments, _| Ok(json!(arguments.text(0).to_lowercase()))),
    ("capitalize", |arguments, _| {
        let text = arguments.text(0);
        let mut letters = text.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        Ok(json!(format!("{first}{}", letters.as_str())))
    }),
    ("replace", |arguments, _| Ok(json!(arguments.text(0).replace(&arguments.text(1), &arguments.text(2))))),
    ("substring", |arguments, _| {
        let at =
            |number: usize| arguments.all.get(number).and_then(Value::as_u64).and_then(|at| usize::try_from(at).ok());
        let (from, to) = (at(1).unwrap_or(0), at(2).unwrap_or(usize::MAX));
        Ok(json!(arguments.text(0).chars().take(to).skip(from).collect::<String>()))
    }),
    ("join", |arguments, _| {
        let (items, between) = match arguments.all.as_slice() {
            [Value::Array(items), rest @ ..] => (items.as_slice(), rest.first()),
            [items @ .., between] => (items, Some(between)),
            [] => (&[][..], None),
        };
        Ok(json!(items.iter().map(text).collect::<Vec<_>>().join(&between.map(text).unwrap_or_default())))
    }),
    ("size", |arguments, _| {
        Ok(json!(match arguments.first() {
            Value::Array(items) => items.len(),
            Value::Object(members) => members.len(),
            other => text(&other).chars().count(),
        }))
    }),
    ("contains", |arguments, _| {
        Ok(json!(match arguments.first() {
            Value::Array(items) => items.iter().any(|item| text(item) == arguments.text(1)),
            other => text(&other).contains(&arguments.text(1)),
        }))
    }),
    ("regexExtract", |arguments, _| {
        let regex = Regex::new(&arguments.text(1)).map_err(|_| "the second argument is no regular expression")?;
        let found = regex.find(&arguments.text(0)).map(|found| found.as_str().to_owned());
        Ok(found.map_or_else(|| arguments.named("default"), Value::from))
    }),
    ("base64", |arguments, _| match arguments.is_set("decode") {
        false => Ok(json!(STANDARD.encode(arguments.text(0)))),
        true => {
            let bytes = STANDARD.decode(arguments.text(0)).map_err(|_| "this is no Base64")?;
            Ok(json!(String::from_utf8_lossy(&bytes)))
        }
    }),
    ("urlEncode", |arguments, _| match arguments.is_set("decode") {
        false => Ok(json!(utf8_percent_encode(&arguments.text(0), NON_ALPHANUMERIC).to_string())),
        true => Ok(json!(percent_decode_str(&arguments.text(0)).decode_utf8_lossy())),
    }),
    ("math", math),
];

impl World {
    fn random(&self) -> std::sync::MutexGuard<'_, fastrand::Rng> {
        self.random.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Arguments {
    fn first(&self) -> Value {
        self.all.first().cloned().unwrap_or_default()
    }

    fn text(&self, number: usize) -> String {
        self.all.get(number).map(text).unwrap_or_default()
    }

    fn named(&self, name: &str) -> Value {
        self.named.get(name).cloned().unwrap_or_default()
    }

    fn is_set(&self, name: &str) -> bool {
        matches!(self.named.get(name), Some(Value::Bool(true)))
    }

    fn whole(&self, name: &str, otherwise: i64) -> Result<i64, String> {
        let read = |value: &Value| value.as_i64().or_else(|| text(value).parse().ok());
        let wrong = || format!("`{name}` is no whole number");
        self.named.get(name).map_or(Ok(otherwise), |value| read(value).ok_or_else(wrong))
    }

    fn decimal(&self, name: &str, otherwise: f64) -> Result<f64, String> {
        let wrong = || format!("`{name}` is no number");
        self.named.get(name).map_or(Ok(otherwise), |value| number(value).ok_or_else(wrong))
    }

    /// The moment in the first argument.
    fn moment(&self) -> Result<DateTime<Utc>, String> {
        let text = self.text(0);
        let found = match self.all.get(1) {
            Some(format) => Format::read(&self::text(format))?.parse(&text),
            None => parse_usual(&text),
        };
        found.ok_or_else(|| format!("`{text}` is no moment"))
    }

    /// A moment in the form that is asked for.
    fn date(&self, moment: DateTime<Utc>) -> Result<Value, String> {
        let moment = match self.named.get("offset") {
            Some(offset) => Shift::read(&text(offset))?.apply(moment).ok_or("no calendar goes so far")?,
            None => moment,
        };
        let zone = match self.named.get("timezone").map(text).as_deref() {
            None | Some("UTC" | "GMT" | "Z") => FixedOffset::east_opt(0),
            Some(zone) => zone.trim_start_matches("GMT").trim_start_matches("UTC").parse().ok(),
        };
        let zone = zone.ok_or("a `timezone` is UTC or a difference to it, such as `+02:00`")?;
        let format = Format::read(&self.named.get("format").map_or_else(|| ISO.to_owned(), text))?;
        Ok(json!(format.write(moment.with_timezone(&zone))))
    }
}

fn random_value(arguments: &Arguments, world: &World) -> Result<Value, String> {
    let mut random = world.random();
    let kind = arguments.named.get("type").map_or_else(|| "ALPHANUMERIC".to_owned(), text);
    let letters = match kind.as_str() {
        "UUID" => {
            let bits = random.u128(..) & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
            let hex = format!("{bits:032x}");
            let uuid = format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]);
            return Ok(json!(if arguments.is_set("uppercase") { uuid.to_uppercase() } else { uuid }));
        }
        "NUMERIC" => "0123456789",
        "HEXADECIMAL" => "0123456789abcdef",
        "ALPHABETIC" => "abcdefghijklmnopqrstuvwxyz",
        "ALPHANUMERIC" => "abcdefghijklmnopqrstuvwxyz0123456789",
        "ALPHANUMERIC_AND_SYMBOLS" => "abcdefghijklmnopqrstuvwxyz0123456789!#$%&()*+,-./:;<=>?@[]^_`{|}~",
        other => return Err(format!("`{other}` is no type of random value")),
    };
    let length = arguments.whole("length", 36)?;
    let length = usize::try_from(length.clamp(0, i64::try_from(LONGEST).unwrap_or(i64::MAX))).unwrap_or(0);
    let letters = letters.as_bytes();
    let made: String = (0..length).map(|_| char::from(letters[random.usize(..letters.len())])).collect();
    Ok(json!(if arguments.is_set("uppercase") { made.to_uppercase() } else { made }))
}

/// `{{jsonPath request.body '$.a'}}`: what is found, a list when it is several things, and `default` when it is none.
fn json_path(arguments: &Arguments, _: &World) -> Result<Value, String> {
    let path = crate::pattern::expression(&arguments.text(1))?;
    let body = match arguments.first() {
        Value::String(text) => serde_json::from_str(&text).unwrap_or_default(),
        other => other,
    };
    let found: Vec<_> = path.query(&body).iter().map(|value| (*value).clone()).collect();
    Ok(match found.as_slice() {
        [] => arguments.named("default"),
        [one] => one.clone(),
        _ => Value::Array(found),
    })
}

fn math(arguments: &Arguments, _: &World) -> Result<Value, String> {
    let operand = |place: usize| arguments.all.get(place).and_then(number).ok_or("this is no number");
    let (a, b) = (operand(0)?, operand(2)?);
    let result = match arguments.text(1).as_str() {
        "+" => a + b,
        "-" => a - b,
        "*" => a * b,
        "/" => a / b,
        "%" => a % b,
        other => return Err(format!("`{other}` is no operation; there are + - * / %")),
    };
    #[expect(clippy::cast_possible_truncation, reason = "a whole number within the bounds of one")]
    Ok(if result.fract() == 0.0 && result.abs() < 9e15 { json!(result as i64) } else { json!(result) })
}

fn number(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.trim().parse().ok())
}

/// A value as a template writes it: nothing for null, lists and objects as JSON.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
