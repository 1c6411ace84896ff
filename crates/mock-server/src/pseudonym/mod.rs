//! Pseudonyms: what stands in the place of personal data and secrets in a recording.
//!
//! A pseudonym depends on the value and on a key alone: the same person has the same pseudonym in every fixture, and
//! nobody without the key can try out names. Formats stay valid: addresses are at `example.com`, IP addresses are of the
//! documentation ranges, phone numbers keep their shape under the country code 999, which nobody has.

mod keyed_hash;
mod words;

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use self::keyed_hash::{Draw, keyed_hash};
use self::words::{FILLER, FIRST, SECOND};
pub use openapi_kit::manifest::Personal;

/// Longer placeholders of secrets tell nobody anything.
const LONGEST_PLACEHOLDER: usize = 64;

/// Makes pseudonyms.
///
/// ```
/// use mock_server::pseudonym::{Personal, Pseudonyms};
///
/// let pseudonyms = Pseudonyms::new(b"a key that stays with us");
/// let address = pseudonyms.of(Personal::Email, "jane@corp.test");
/// assert!(address.ends_with("@example.com"));
/// assert_eq!(address, pseudonyms.of(Personal::Email, "Jane@Corp.test"));
/// ```
#[derive(Clone)]
pub struct Pseudonyms {
    key: Vec<u8>,
}

impl std::fmt::Debug for Pseudonyms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pseudonyms").finish_non_exhaustive()
    }
}

impl Pseudonyms {
    /// With a key of any length; with the same key the same pseudonyms come out.
    pub fn new(key: &[u8]) -> Self {
        Self { key: key.to_vec() }
    }

    /// With a key of chance.
    pub fn random() -> Self {
        let mut key = Vec::with_capacity(32);
        // Two numbers of the operating system's randomness in each; the hash keys of the standard library come from it.
        while key.len() < 32 {
            use std::hash::{BuildHasher, Hasher};
            let number = std::hash::RandomState::new().build_hasher().finish();
            key.extend_from_slice(&number.to_ne_bytes());
        }
        Self { key }
    }

    /// The pseudonym of a personal value. An empty one stays, and so does an id: it names a row, and the other rows
    /// refer to it.
    pub fn of(&self, kind: Personal, value: &str) -> String {
        if value.trim().is_empty() {
            return value.to_owned();
        }
        match kind {
            Personal::Id => value.to_owned(),
            // Wherever an address stands, it is one: login names often are.
            _ if value.contains('@') && !value.contains(char::is_whitespace) => self.email(value),
            Personal::Email if value.contains('@') => self.text(value),
            Personal::Email | Personal::Name => self.name(value),
            Personal::Phone => self.phone(value),
            Personal::Ip => self.ip(value),
            Personal::Text => self.text(value),
        }
    }

    /// What stands in the place of a secret; as long as the secret, up to 64 characters. A URL that is one stays a URL.
    pub fn secret(&self, value: &str) -> String {
        if let Some((_, rest)) = value.split_once("://").filter(|(scheme, _)| matches!(*scheme, "http" | "https")) {
            return format!("https://example.com/{}", self.secret(rest));
        }
        let length = value.chars().count().min(LONGEST_PLACEHOLDER);
        let mut out = "demo-".to_owned();
        for byte in keyed_hash(&self.key, &[b"secret", value.as_bytes()]) {
            out.push_str(&format!("{byte:02x}"));
        }
        out.chars().take(length).collect()
    }

    /// The pseudonym of a number, such as a phone number without its plus sign: as many digits.
    pub(crate) fn number(&self, kind: Personal, digits: &str) -> String {
        match kind {
            Personal::Id => digits.to_owned(),
            Personal::Phone => self.phone(digits),
            _ => {
                let mut draw = self.draw("number", digits);
                let digit = |(at, c): (usize, char)| match c {
                    '0'..='9' if at == 0 => char::from(b'1' + small(draw.below(9))),
                    '0'..='9' => char::from(b'0' + small(draw.below(10))),
                    other => other,
                };
                digits.chars().enumerate().map(digit).collect()
            }
        }
    }

    /// An address, or one as it stands in a URL, with `%40`. Those of domains that belong to nobody stay.
    pub(crate) fn email(&self, value: &str) -> String {
        let (at, sign) = match value.rfind('@') {
            Some(at) => (at, "@"),
            None => (value.to_ascii_lowercase().rfind("%40").unwrap_or(0), "%40"),
        };
        let domain = value.get(at + sign.len()..).unwrap_or_default().to_lowercase();
        if is_reserved(&domain) {
            return value.to_owned();
        }
        let local = value.get(..at).unwrap_or_default().to_lowercase();
        let mut draw = self.draw("email", &format!("{local}@{domain}"));
        let (first, second) = (FIRST[draw.below(FIRST.len())], SECOND[draw.below(SECOND.len())]);
        format!("{first}.{second}{}{sign}example.com", draw.below(1000))
    }

    /// Word by word, so that a first name is the same alone and beside the last name.
    fn name(&self, value: &str) -> String {
        words_of(value).map(|(word, is_word)| if is_word { self.name_word(word) } else { word.to_owned() }).collect()
    }

    fn name_word(&self, word: &str) -> String {
        let mut draw = self.draw("name", &word.to_lowercase());
        let made = match word.chars().count() {
            1 => char::from(b'a' + small(draw.below(26))).to_string(),
            _ => format!("{}{}", FIRST[draw.below(FIRST.len())], SECOND[draw.below(SECOND.len())]),
        };
        let mut letters = word.chars().filter(|c| c.is_alphabetic());
        let first_is_upper = letters.next().is_some_and(char::is_uppercase);
        if first_is_upper && word.chars().count() > 1 && letters.all(char::is_uppercase) {
            return made.to_uppercase();
        }
        match made.chars().next().filter(|_| first_is_upper) {
            Some(first) => first.to_uppercase().chain(made.chars().skip(1)).collect(),
            None => made,
        }
    }

    fn phone(&self, value: &str) -> String {
        let all: String = value.chars().filter(char::is_ascii_digit).collect();
        if all.is_empty() || value.chars().any(char::is_alphabetic) {
            return self.text(value);
        }
        // The way to dial abroad or to another town stays.
        let lead = all.bytes().take(2).take_while(|digit| *digit == b'0').count();
        let number = &all[lead..];
        let mut draw = self.draw("phone", number);
        let mut digits = (0..number.len()).map(|at| match at {
            0..=2 => '9',
            _ => char::from(b'0' + small(draw.below(10))),
        });
        let mut seen = 0;
        let replace = |c: char| {
            if !c.is_ascii_digit() {
                return c;
            }
            seen += 1;
            if seen <= lead { c } else { digits.next().unwrap_or(c) }
        };
        value.chars().map(replace).collect()
    }

    fn ip(&self, value: &str) -> String {
        let Ok(address) = value.trim().parse::<IpAddr>() else {
            // With a port, or with several behind each other.
            let cut = |c: char| c == ',' || c == ' ';
            if value.contains(cut) {
                return value.split_inclusive(cut).map(|part| self.ip_part(part, cut)).collect();
            }
            return match value.rsplit_once(':').filter(|(host, _)| host.parse::<Ipv4Addr>().is_ok()) {
                Some((host, port)) => format!("{}:{port}", self.ip(host)),
                None => self.text(value),
            };
        };
        let mut draw = self.draw("ip", &address.to_string());
        match address {
            IpAddr::V4(own) if own.is_documentation() || own.is_loopback() || own.is_unspecified() => value.to_owned(),
            IpAddr::V4(_) => {
                let (a, b, c) = [(192, 0, 2), (198, 51, 100), (203, 0, 113)][draw.below(3)];
                Ipv4Addr::new(a, b, c, small(1 + draw.below(254))).to_string()
            }
            IpAddr::V6(own) if own.segments()[..2] == [0x2001, 0xdb8] || own.is_loopback() => value.to_owned(),
            IpAddr::V6(_) => {
                let mut part = || u16::try_from(draw.below(0x1_0000)).unwrap_or_default();
                Ipv6Addr::new(0x2001, 0xdb8, part(), part(), 0, 0, part(), part()).to_string()
            }
        }
    }

    fn ip_part(&self, part: &str, cut: impl Fn(char) -> bool) -> String {
        let own = part.trim_end_matches(&cut);
        match own.is_empty() {
            true => part.to_owned(),
            false => format!("{}{}", self.ip(own), &part[own.len()..]),
        }
    }

    /// As many characters of plain words; a URL stays a URL.
    fn text(&self, value: &str) -> String {
        let mut draw = self.draw("text", value);
        if value.starts_with("http://") || value.starts_with("https://") {
            return format!("https://example.com/{}{}", FIRST[draw.below(FIRST.len())], draw.below(100_000));
        }
        let length = value.chars().count();
        let mut out = String::with_capacity(length + 8);
        while out.len() < length {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(FILLER[draw.below(FILLER.len())]);
        }
        out.truncate(length);
        if out.ends_with(' ') {
            out.pop();
            out.push('.');
        }
        out
    }

    fn draw(&self, kind: &str, value: &str) -> Draw {
        Draw::new(keyed_hash(&self.key, &[kind.as_bytes(), value.as_bytes()]))
    }
}

/// A number that is known to fit.
fn small(number: usize) -> u8 {
    u8::try_from(number).unwrap_or_default()
}

/// Domains that belong to nobody (RFC 2606).
pub(crate) fn is_reserved(domain: &str) -> bool {
    ["example.com", "example.org", "example.net"]
        .iter()
        .any(|own| domain.strip_suffix(own).is_some_and(|before| before.is_empty() || before.ends_with('.')))
}

/// The words of a text and what is between them, in their order; `true` for a word.
pub(crate) fn words_of(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let is_word = rest.chars().next()?.is_alphanumeric();
        let end = rest.find(|c: char| c.is_alphanumeric() != is_word).unwrap_or(rest.len());
        let (own, after) = rest.split_at(end);
        rest = after;
        Some((own, is_word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pseudonyms() -> Pseudonyms {
        Pseudonyms::new(b"key")
    }

    #[test]
    fn the_same_value_has_the_same_pseudonym_and_another_key_gives_another() {
        for kind in [Personal::Name, Personal::Email, Personal::Phone, Personal::Ip, Personal::Text] {
            for value in ["Jana Nováková", "jana@corp.test", "+420 777 123 456", "81.2.69.142", "she called twice"] {
                let one = pseudonyms().of(kind, value);
                assert_eq!(one, pseudonyms().of(kind, value));
                assert_ne!(one, value);
                assert_ne!(one, Pseudonyms::new(b"other").of(kind, value), "{kind:?} {value}");
            }
        }
    }

    #[test]
    fn a_first_name_is_the_same_alone_and_in_the_full_name() {
        let (first, full) = (pseudonyms().of(Personal::Name, "Jana"), pseudonyms().of(Personal::Name, "Jana Nováková"));
        assert!(full.starts_with(&format!("{first} ")), "{first} {full}");
        assert!(first.starts_with(char::is_uppercase));
        assert_eq!(pseudonyms().of(Personal::Name, "jana"), first.to_lowercase());
        assert_eq!(pseudonyms().of(Personal::Name, "JANA"), first.to_uppercase());
    }

    #[test]
    fn a_phone_number_keeps_its_shape_and_is_nobodys() {
        let made = pseudonyms().of(Personal::Phone, "+420 777-123-456");
        assert!(made.starts_with("+999 ") && made.len() == 16 && made.as_bytes()[8] == b'-', "{made}");
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        assert_eq!(digits(&made), pseudonyms().of(Personal::Phone, "420777123456"));
        assert_eq!(pseudonyms().of(Personal::Phone, "00420777123456"), format!("00{}", digits(&made)));
        assert_eq!(pseudonyms().number(Personal::Phone, "420777123456"), digits(&made));
    }

    #[test]
    fn an_ip_address_becomes_one_of_the_documentation_ranges() {
        let made: Ipv4Addr = pseudonyms().of(Personal::Ip, "81.2.69.142").parse().unwrap();
        assert!(made.is_documentation());
        let made: Ipv6Addr = pseudonyms().of(Personal::Ip, "2a00:1450:4014::200e").parse().unwrap();
        assert_eq!(made.segments()[..2], [0x2001, 0xdb8]);
        assert_eq!(pseudonyms().of(Personal::Ip, "192.0.2.7"), "192.0.2.7");
        let list = pseudonyms().of(Personal::Ip, "81.2.69.142, 81.2.69.143");
        assert_eq!(list.split(", ").count(), 2, "{list}");
    }

    #[test]
    fn addresses_are_at_example_com_in_urls_too_and_reserved_ones_stay() {
        let made = pseudonyms().email("jana@corp.test");
        assert_eq!(pseudonyms().email("jana%40corp.test"), made.replace('@', "%40"));
        assert_eq!(pseudonyms().email("Jana@CORP.test"), made);
        assert_eq!(pseudonyms().email(&made), made);
        assert_eq!(pseudonyms().email("a@mail.example.org"), "a@mail.example.org");
    }

    #[test]
    fn free_text_keeps_its_length_and_ids_stay() {
        let made = pseudonyms().of(Personal::Text, "The customer, žluťoučký kůň, is angry.");
        assert_eq!(made.chars().count(), 38);
        assert_eq!(pseudonyms().of(Personal::Id, "64f0c0ffee"), "64f0c0ffee");
        assert_eq!(pseudonyms().of(Personal::Text, ""), "");
    }

    #[test]
    fn a_placeholder_is_as_long_as_its_secret_up_to_a_bound() {
        assert_eq!(pseudonyms().secret("1234"), "demo");
        assert_eq!(pseudonyms().secret(&"x".repeat(20)).len(), 20);
        assert_eq!(pseudonyms().secret(&"x".repeat(2000)).len(), 64);
        assert!(pseudonyms().secret("https://a.test/hook?key=1").starts_with("https://example.com/demo-"));
    }

    #[test]
    fn words_and_what_is_between_them_make_the_text_again() {
        let parts: Vec<_> = words_of("Jana, 2 ř").collect();
        assert_eq!(parts, [("Jana", true), (", ", false), ("2", true), (" ", false), ("ř", true)]);
    }
}
