//! A vocabulary of everyday words.

mod moment;
mod words;

use std::time::Duration;

use serde_json::{Number, Value};

use self::moment::{Bearing, date, date_time};
use self::words::{BROWSERS, CITIES, COUNTRIES, FIRST, LANGUAGES, LAST, SENTENCES, STREETS, SYSTEMS, THINGS};
use crate::vocabulary::{Place, Vocabulary};

/// Words that people would write: names for members called `firstName`, cities for `city`, moments around now for
/// dates.
///
/// What a value means is told by the extension keyword [`kind_keyword`](Self::kind_keyword), by `format`, and by the
/// last words of the member's name. Nothing in it can belong to anybody: addresses are at `example.com`, phone numbers
/// between +1 202 555 0100 and 0199, IP addresses in 203.0.113.0/24 and 2001:db8::/32.
///
/// ```
/// use std::time::Duration;
/// use schema_values::{Everyday, ExampleOptions, Schemas};
/// use serde_json::json;
///
/// let schema = json!({"type": "object", "properties": {
///     "contactEmail": {"type": "string"},
///     "owner": {"type": "string", "x-kind": "phone"}
/// }});
/// let words = Everyday { kind_keyword: Some("x-kind"), ..Everyday::at(Duration::from_secs(1_700_000_000)) };
/// let value = Schemas::new(&schema).plan(&schema)?.example_with(&ExampleOptions::seeded(3), &words)?;
/// assert!(value["contactEmail"].as_str().is_some_and(|email| email.ends_with("@example.com")));
/// assert!(value["owner"].as_str().is_some_and(|phone| phone.starts_with("+12025550")));
/// # Ok::<(), schema_values::UnsatisfiableError>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Everyday<'k> {
    /// Time since 1970 that dates lie around.
    pub now: Duration,
    /// The extension keyword that tells what a value is: `name`, `email`, `phone`, `ip` or `text`.
    pub kind_keyword: Option<&'k str>,
}

impl Everyday<'_> {
    /// With dates around this time since 1970.
    pub fn at(now: Duration) -> Self {
        Self { now, kind_keyword: None }
    }
}

impl Vocabulary for Everyday<'_> {
    fn word(&self, place: &Place<'_>, roll: u64) -> Option<Value> {
        let words = split(place.member().unwrap_or_default());
        // Several names of one member are several people.
        let who = Person::of(&words, place.family().wrapping_add(place.index().unwrap_or_default() as u64));
        let mut dice = Dice { roll, who };
        let offers = |text: String| Some(Value::String(text)).filter(|text| place.takes(text));
        if place.is_text() {
            let kind = self.kind_keyword.and_then(|keyword| place.mark(keyword));
            let text = match place.format() {
                Some(format) => self.of_format(format, &words, &mut dice),
                None => {
                    kind.and_then(|kind| of_kind(kind, &words, &mut dice)).or_else(|| self.named(&words, &mut dice))
                }
            };
            // A schema may want a shorter form.
            return text.into_iter().flatten().find_map(offers);
        }
        if place.is_number() { number(&words, &mut dice).filter(|number| place.takes(number)) } else { None }
    }
}

/// Forms of one word, the best first.
type Forms = Option<Vec<String>>;

/// Numbers out of one roll.
struct Dice {
    roll: u64,
    who: Person,
}

/// Somebody whom several members of one object are about: `clientName` and `clientEmail`.
#[derive(Debug, Clone, Copy)]
struct Person {
    first: &'static str,
    last: &'static str,
}

impl Person {
    fn of(words: &[String], family: u64) -> Self {
        /// What is said of a person; the other words say which one.
        const SAID: [&str; 20] = [
            "first",
            "last",
            "given",
            "family",
            "full",
            "display",
            "user",
            "nick",
            "sur",
            "name",
            "names",
            "firstname",
            "lastname",
            "surname",
            "username",
            "login",
            "email",
            "emails",
            "mail",
            "address",
        ];
        let which = words.iter().filter(|word| !SAID.contains(&word.as_str()));
        let letters = which.flat_map(|word| word.bytes());
        let seed = letters.fold(family, |seed, letter| mixed(seed ^ u64::from(letter)));
        let of = |names: &[&'static str], number: u64| names[(number % names.len() as u64) as usize];
        let number = mixed(seed);
        Self { first: of(&FIRST, number), last: of(&LAST, number >> 32) }
    }
}

/// A round of SplitMix64, which keeps similar numbers apart.
fn mixed(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

impl Dice {
    /// A number below `bound`.
    fn below(&mut self, bound: u64) -> u64 {
        self.roll = mixed(self.roll);
        self.roll % bound.max(1)
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        let index = self.below(all.len() as u64) as usize;
        all.get(index).copied()
    }
}

/// The words of a member's name, in lower case: `guest_firstName` is guest, first, name.
fn split(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = ' ';
    let mut rest = name.chars().peekable();
    while let Some(letter) = rest.next() {
        if !letter.is_alphanumeric() {
            before = ' ';
            continue;
        }
        let rises = letter.is_uppercase() && !before.is_uppercase();
        // The last capital of several begins the next word: `IPAddress`.
        let ends_capitals =
            letter.is_uppercase() && before.is_uppercase() && rest.peek().is_some_and(|next| next.is_lowercase());
        let lower = letter.to_lowercase();
        match words.last_mut() {
            Some(word) if before != ' ' && !rises && !ends_capitals => word.extend(lower),
            _ => words.push(lower.collect()),
        }
        before = letter;
    }
    words
}

impl Everyday<'_> {
    fn of_format(&self, format: &str, words: &[String], dice: &mut Dice) -> Forms {
        let one = |text: String| Some(vec![text]);
        match format {
            "date-time" => one(date_time(self.now, Bearing::of(words), |bound| dice.below(bound))),
            "date" => one(date(self.now, Bearing::of(words), |bound| dice.below(bound))),
            "email" | "idn-email" => email(dice),
            "ipv4" => ip(dice),
            "uri" | "url" | "iri" => link(words, dice),
            "phone" => phone(dice),
            _ => None,
        }
    }

    /// What the name of a member says, by its last words.
    fn named(&self, words: &[String], dice: &mut Dice) -> Forms {
        let (before, last) = match words {
            [.., before, last] => (before.as_str(), last.as_str()),
            [last] => ("", last.as_str()),
            [] => return None,
        };
        let one = |text: &str| Some(vec![text.to_owned()]);
        match (before, last) {
            (_, "email" | "emails" | "mail") | ("email" | "mail", "address" | "addresses") => email(dice),
            (_, "phone" | "phones" | "mobile" | "telephone" | "msisdn" | "phonenumber")
            | ("phone" | "mobile" | "telephone" | "callback" | "call", "number" | "numbers") => phone(dice),
            (_, "ip" | "ipaddress" | "ipv4") | ("ip", "address") => ip(dice),
            (_, "url" | "uri" | "href" | "link" | "website" | "homepage" | "page" | "avatar") => link(words, dice),
            (_, "uuid" | "guid") => uuid(dice),
            ("file", "name") | (_, "filename") => one("example.txt"),
            ("host", "name") | (_, "hostname" | "domain") => one("www.example.com"),
            (_, "company" | "organization" | "organisation" | "employer")
            | ("company" | "organization" | "organisation", "name") => {
                Some(vec![format!("{} Ltd.", dice.of(&THINGS)?), dice.of(&THINGS)?.to_owned()])
            }
            (_, "name" | "names") if is_person(before) => person(words, dice),
            (_, "firstname" | "lastname" | "surname" | "username" | "login" | "nickname" | "fullname") => {
                person(words, dice)
            }
            (_, "name" | "title" | "label" | "caption" | "subject" | "topic" | "headline") => {
                let (first, second) = (dice.of(&THINGS)?, dice.of(&THINGS)?.to_lowercase());
                Some(vec![format!("{first} {second}"), first.to_owned()])
            }
            (_, "city" | "town") => one(dice.of(&CITIES)?),
            ("country", "code") => one(dice.of(&COUNTRIES)?.1),
            (_, "country") => dice.of(&COUNTRIES).map(|(name, code)| vec![name.to_owned(), code.to_owned()]),
            (_, "street" | "address") => {
                let street = dice.of(&STREETS)?;
                Some(vec![format!("{} {street}", 1 + dice.below(98)), street.to_owned()])
            }
            (_, "zip" | "postcode" | "zipcode") | ("postal" | "zip" | "post", "code") => {
                Some(vec![format!("{}", 10_000 + dice.below(89_999))])
            }
            (_, "language" | "lang") => one(dice.of(&LANGUAGES)?),
            (_, "locale") => one("en-GB"),
            (_, "timezone") | ("time", "zone") => one("Europe/Prague"),
            (_, "currency") => one("EUR"),
            (_, "browser") => one(dice.of(&BROWSERS)?),
            (_, "os") | ("operating", "system") => one(dice.of(&SYSTEMS)?),
            (_, "version") => Some(vec![format!("{}.{}.{}", 1 + dice.below(3), dice.below(10), dice.below(10))]),
            (_, "colour" | "color") => Some(vec![format!("#{:06x}", dice.below(1 << 24))]),
            (
                _,
                "text" | "message" | "note" | "notes" | "description" | "comment" | "body" | "content" | "summary"
                | "reason" | "question" | "answer" | "feedback",
            ) => sentence(dice),
            (_, "id" | "ids") => Some(vec![format!("{:08x}", dice.below(1 << 32)), format!("{}", dice.below(999))]),
            (_, "date" | "timestamp") | (_, "created" | "updated" | "modified") => {
                Some(vec![date_time(self.now, Bearing::of(words), |bound| dice.below(bound))])
            }
            _ => None,
        }
    }
}

/// What a mark says; the name of the member may say more about it.
fn of_kind(kind: &str, words: &[String], dice: &mut Dice) -> Forms {
    match kind {
        "name" => person(words, dice),
        "email" => email(dice),
        "phone" => phone(dice),
        "ip" => ip(dice),
        // A longer name may say more; what it doesn't say is a sentence.
        "text" => match words.last().map(String::as_str) {
            Some("url" | "id" | "name" | "title" | "subject" | "label" | "address" | "latitude" | "longitude") => None,
            _ => sentence(dice),
        },
        _ => None,
    }
}

/// Whether `… name` is the name of a person.
fn is_person(before: &str) -> bool {
    const PEOPLE: [&str; 20] = [
        "first",
        "given",
        "last",
        "family",
        "sur",
        "user",
        "nick",
        "full",
        "display",
        "customer",
        "client",
        "contact",
        "guest",
        "operator",
        "sender",
        "recipient",
        "owner",
        "author",
        "agent",
        "employee",
    ];
    PEOPLE.contains(&before)
}

fn person(words: &[String], dice: &mut Dice) -> Forms {
    let Person { first, last } = dice.who;
    let name = words.concat();
    let text = if ["firstname", "givenname"].iter().any(|end| name.ends_with(end)) {
        first.to_owned()
    } else if ["lastname", "surname", "familyname"].iter().any(|end| name.ends_with(end)) {
        last.to_owned()
    } else if ["username", "login", "nickname"].iter().any(|end| name.ends_with(end)) {
        format!("{}.{}", first.to_lowercase(), last.to_lowercase())
    } else {
        format!("{first} {last}")
    };
    Some(vec![text, first.to_owned(), first.to_lowercase()])
}

fn email(dice: &mut Dice) -> Forms {
    let (first, last) = (dice.who.first.to_lowercase(), dice.who.last.to_lowercase());
    Some(vec![format!("{first}.{last}@example.com"), format!("{first}@example.com")])
}

fn phone(dice: &mut Dice) -> Forms {
    let line = format!("202555{:04}", 100 + dice.below(100));
    Some(vec![format!("+1{line}"), format!("1{line}"), line])
}

fn ip(dice: &mut Dice) -> Forms {
    let host = 1 + dice.below(254);
    Some(vec![format!("203.0.113.{host}"), format!("2001:db8::{host:x}")])
}

fn link(words: &[String], dice: &mut Dice) -> Forms {
    let thing = dice.of(&THINGS)?.to_lowercase();
    let is_picture =
        words.iter().any(|word| ["avatar", "image", "picture", "photo", "icon", "logo"].contains(&&**word));
    let end = if is_picture { ".png" } else { "" };
    Some(vec![format!("https://example.com/{thing}{end}"), "https://example.com/".to_owned()])
}

fn uuid(dice: &mut Dice) -> Forms {
    let (a, b, c) = (dice.below(1 << 32), dice.below(1 << 16), dice.below(1 << 12));
    let (d, e) = (0x8000 | dice.below(1 << 14), dice.below(1 << 48));
    Some(vec![format!("{a:08x}-{b:04x}-4{c:03x}-{d:04x}-{e:012x}")])
}

fn sentence(dice: &mut Dice) -> Forms {
    Some(vec![dice.of(&SENTENCES)?.to_owned(), dice.of(&THINGS)?.to_owned()])
}

/// Numbers of a size that people expect.
fn number(words: &[String], dice: &mut Dice) -> Option<Value> {
    let hundredths = |number: u64| Number::from_f64(number as f64 / 100.0).map(Value::Number);
    let whole = |number: u64| Some(Value::from(number));
    match words.last()?.as_str() {
        "latitude" | "lat" => hundredths(4_000 + dice.below(1_500)),
        "longitude" | "lng" | "lon" => hundredths(100 + dice.below(1_900)),
        "price" | "amount" | "cost" => hundredths(100 + dice.below(10_000)),
        "percent" | "percentage" | "progress" => whole(dice.below(101)),
        "age" => whole(20 + dice.below(50)),
        "count" | "quantity" => whole(1 + dice.below(9)),
        "stars" | "rating" => whole(1 + dice.below(5)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ExampleOptions, Schemas};
    use serde_json::json;

    const NOW: Duration = Duration::from_secs(1_767_225_600);

    fn example(schema: &Value, seed: u64) -> Value {
        let words = Everyday { kind_keyword: Some("x-pii"), ..Everyday::at(NOW) };
        Schemas::new(schema).plan(schema).unwrap().example_with(&ExampleOptions::seeded(seed), &words).unwrap()
    }

    #[test]
    fn names_are_split_into_words() {
        let cases = [("guest_firstName", "guest first name"), ("IPAddress", "ip address"), ("vatID", "vat id")];
        for (name, words) in cases {
            assert_eq!(split(name).join(" "), words);
        }
    }

    #[test]
    fn members_get_the_words_that_their_names_mean() {
        let names = ["firstName", "client_email", "phoneNumber", "city", "zipCode", "userName", "IPAddress", "note"];
        let properties: serde_json::Map<_, _> =
            names.iter().map(|name| ((*name).to_owned(), json!({"type": "string"}))).collect();
        let value = example(&json!({"type": "object", "properties": properties}), 1);
        let text = |name: &str| value[name].as_str().unwrap().to_owned();
        assert!(FIRST.contains(&&*text("firstName")) && CITIES.contains(&&*text("city")), "{value}");
        assert!(text("client_email").ends_with("@example.com") && text("phoneNumber").starts_with("+1202555"));
        assert!(text("zipCode").parse::<u32>().is_ok() && text("IPAddress").starts_with("203.0.113."), "{value}");
        assert!(text("userName").contains('.') && SENTENCES.contains(&&*text("note")), "{value}");
    }

    #[test]
    fn the_members_of_one_object_are_about_one_person() {
        let text = json!({"type": "string"});
        let names = ["firstName", "lastName", "username", "email", "senderName", "senderEmail"];
        let properties: serde_json::Map<_, _> = names.iter().map(|name| ((*name).to_owned(), text.clone())).collect();
        let value = example(&json!({"type": "object", "properties": properties}), 4);
        let text = |name: &str| value[name].as_str().unwrap().to_lowercase();
        assert_eq!(text("username"), format!("{}.{}", text("firstName"), text("lastName")));
        assert_eq!(text("email"), format!("{}@example.com", text("username")));
        assert_eq!(text("senderEmail"), format!("{}@example.com", text("senderName").replace(' ', ".")));
        assert_ne!(text("senderEmail"), text("email"));
    }

    #[test]
    fn a_mark_says_more_than_a_name() {
        let schema = json!({"type": "object", "properties": {
            "from": {"type": "string", "x-pii": "phone"},
            "to": {"type": "array", "minItems": 1, "items": {"type": "string"}, "x-pii": "email"},
            "senderAddress": {"type": ["string", "null"], "x-pii": "email"}
        }});
        let value = example(&schema, 2);
        assert!(value["from"].as_str().unwrap().starts_with("+1202555"), "{value}");
        assert!(value["to"][0].as_str().unwrap().ends_with("@example.com"), "{value}");
        assert!(value["senderAddress"].as_str().unwrap().ends_with("@example.com"), "{value}");
    }

    #[test]
    fn what_the_schema_forbids_is_not_offered() {
        let schema = json!({"type": "object", "properties": {
            "email": {"type": "string", "maxLength": 3},
            "phone": {"type": "string", "pattern": "^[0-9]{10}$"},
            "city": {"enum": ["here", "there"]},
            "count": {"type": "integer", "minimum": 500},
            "name": {"type": "string", "example": "Rex"}
        }});
        for seed in 0..50 {
            let value = example(&schema, seed);
            assert!(value["email"].as_str().unwrap().len() <= 3);
            assert!(value["phone"].as_str().unwrap().starts_with("202555"), "the form that fits: {value}");
            assert!(["here", "there"].contains(&value["city"].as_str().unwrap()));
            assert!(value["count"].as_u64().unwrap() >= 500);
            assert_eq!(value["name"], "Rex");
        }
    }

    #[test]
    fn different_items_get_different_words() {
        let schema = json!({"type": "array", "minItems": 16, "uniqueItems": true,
            "items": {"type": "object", "required": ["city"], "properties": {"city": {"type": "string"}}}});
        // There are fewer cities than items; the rest is made up.
        assert_eq!(example(&schema, 3).as_array().unwrap().len(), 16);
    }
}
