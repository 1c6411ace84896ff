//! Texts: free ones, those of a format, those of a pattern.

use std::convert::Infallible;
use std::sync::Arc;

use crate::format::Format;
use crate::pattern::Pattern;
use crate::source::{Frame, Source, Style};

/// Attempts at a text that satisfies pattern, format and length together.
const ATTEMPTS: usize = 200;

/// Characters that a schema may ask for at least.
const LONGEST: usize = 1 << 24;

/// Allowed lengths in characters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Room {
    pub(crate) min: usize,
    pub(crate) max: Option<usize>,
}

impl Room {
    pub(crate) fn holds(self, length: usize) -> bool {
        length >= self.min && self.max.is_none_or(|max| length <= max)
    }
}

/// The texts that a schema allows.
#[derive(Debug, Clone, Default)]
pub(crate) struct Texts {
    pub(crate) room: Room,
    pub(crate) patterns: Vec<Arc<Pattern>>,
    pub(crate) formats: Vec<TextFormat>,
}

/// A format with its two patterns compiled.
#[derive(Debug, Clone)]
pub(crate) struct TextFormat {
    pub(crate) format: &'static Format,
    pub(crate) plain: Arc<Pattern>,
    pub(crate) wild: Arc<Pattern>,
}

/// The keyword to blame when no text is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NoText(pub(crate) &'static str);

impl Texts {
    /// Whether this text is one of them.
    pub(crate) fn takes(&self, text: &str) -> bool {
        self.room.holds(text.chars().count())
            && self.patterns.iter().all(|pattern| pattern.matches(text))
            && self.formats.iter().all(|f| (f.format.accepts)(text))
    }

    pub(crate) fn draw(&self, source: &mut Source) -> Result<String, NoText> {
        if self.room.min > LONGEST {
            return Err(NoText("minLength"));
        }
        if self.patterns.is_empty() && self.formats.is_empty() {
            return Ok(free_text(source, self.room));
        }
        let mut blame = NoText("pattern");
        for attempt in 0..ATTEMPTS {
            let drawn = source.nested(Frame::Fixed, |source| self.candidate(source, attempt));
            match drawn {
                Ok(text) => return Ok(text),
                Err(reason) => blame = reason,
            }
            if !source.is_fresh() {
                break;
            }
        }
        Err(blame)
    }

    fn candidate(&self, source: &mut Source, attempt: usize) -> Result<String, NoText> {
        if let Some(text) = self.format_edge(source) {
            return self.judged(text);
        }
        let count = self.patterns.len() + self.formats.len();
        // Which template to start from is a decision of the trace, so that it replays.
        let weights: Vec<u64> = (0..count).map(|index| u64::from(attempt > 0 || index == 0)).collect();
        let chosen = source.pick(&weights);
        let pattern = match self.patterns.get(chosen) {
            Some(pattern) => pattern,
            None => match (&self.formats[chosen - self.patterns.len()], source.style()) {
                // The plain ones are few, and other keywords may exclude them all.
                (format, Style::Plain) if attempt < ATTEMPTS / 4 => &format.plain,
                (format, _) => &format.wild,
            },
        };
        let mut text = pattern.generate(source, self.room);
        if count > 1 && chosen < self.patterns.len() {
            // What else is asked for may lie outside the match.
            if !pattern.is_anchored_at_start() {
                text.insert_str(0, &padding(source));
            }
            if !pattern.is_anchored_at_end() {
                text.push_str(&padding(source));
            }
        }
        self.judged(text)
    }

    /// One of the values at which programs that read the format go wrong.
    fn format_edge(&self, source: &mut Source) -> Option<String> {
        if !source.style().is_edge() {
            return None;
        }
        let edges = self.formats.first().map_or(&[][..], |format| format.format.edges);
        let edge = source.pick_of(edges.len() + 1, None);
        Some((*edges.get(edge.checked_sub(1)?)?).to_owned())
    }

    fn judged(&self, text: String) -> Result<String, NoText> {
        if !self.patterns.iter().all(|pattern| pattern.matches(&text)) {
            return Err(NoText("pattern"));
        }
        if !self.formats.iter().all(|f| (f.format.accepts)(&text)) {
            return Err(NoText("format"));
        }
        let length = text.chars().count();
        if !self.room.holds(length) {
            return Err(NoText(if length < self.room.min { "minLength" } else { "maxLength" }));
        }
        Ok(text)
    }
}

/// Some letters, or none.
fn padding(source: &mut Source) -> String {
    let drawn: Result<String, Infallible> = source.nested(Frame::List, |source| {
        let length = source.length(0, 12, 6);
        let letters = (0..length).map(|_| char::from(b'a' + source.choose(25, 25) as u8));
        Ok(letters.collect())
    });
    let Ok(text) = drawn;
    text
}

/// Words for examples; short, neutral and plainly made up.
const WORDS: [&str; 24] = [
    "amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "hazel", "island", "juniper", "karst", "lagoon",
    "maple", "nectar", "opal", "pebble", "quartz", "river", "sable", "tundra", "umber", "velvet", "willow", "zephyr",
];

fn free_text(source: &mut Source, room: Room) -> String {
    match source.style() {
        Style::Plain => plain_text(source, room),
        Style::Wild => wild_text(source, room),
        #[cfg(any(test, feature = "proptest"))]
        Style::Edge => edge_text(source, room),
    }
}

fn plain_text(source: &mut Source, room: Room) -> String {
    let mut text = String::new();
    loop {
        let last = WORDS.len() as u64 - 1;
        text.push_str(WORDS[source.choose(last, last) as usize]);
        if text.len() >= room.min {
            break;
        }
        text.push(' ');
    }
    if let Some(max) = room.max.filter(|max| *max < text.len()) {
        text.truncate(max);
        if text.ends_with(' ') {
            text.pop();
            text.push('a');
        }
    }
    text
}

fn wild_text(source: &mut Source, room: Room) -> String {
    let drawn: Result<String, Infallible> = source.nested(Frame::List, |source| {
        let max = room.max.unwrap_or(room.min.saturating_add(64));
        let length = source.length(room.min, max, room.min.saturating_add(8));
        Ok((0..length).map(|_| any_char(source)).collect())
    });
    let Ok(text) = drawn;
    text
}

/// A short text, or one that is as long as it may be.
#[cfg(any(test, feature = "proptest"))]
fn edge_text(source: &mut Source, room: Room) -> String {
    /// Characters that one text is worth.
    const LONGEST_EDGE: usize = 1 << 16;
    let mut text = wild_text(source, room);
    let spare = room.max.map_or(0, |max| max.saturating_sub(room.min));
    // Shorter ones are reached anyhow.
    if (25..=LONGEST_EDGE).contains(&spare) && source.choose_from(1, &[]) == 1 {
        let spare = spare as u64;
        let length = room.min + source.choose_from(spare, &[spare, spare - 1]);
        let filling = any_char(source);
        text = text.chars().chain(std::iter::repeat(filling)).take(length).collect();
    }
    text
}

/// What splits, joins, reverses, vanishes, grows when capitalised, or takes more than one code unit.
const EDGE_CHARS: [char; 26] = [
    'a',
    'Z',
    '0',
    ' ',
    '"',
    '\\',
    '/',
    '<',
    '%',
    '\n',
    '\0',
    '\u{7F}',
    '\u{A0}',
    'é',
    'ß',
    'İ',
    '\u{301}',
    '\u{200B}',
    '\u{200D}',
    '\u{202E}',
    '\u{2028}',
    '\u{FEFF}',
    '\u{FFFD}',
    '\u{1F468}',
    '\u{1F600}',
    '\u{10FFFF}',
];

/// Any Unicode character. Letters first, then ASCII, then the rest, control characters last.
fn any_char(source: &mut Source) -> char {
    const ASCII: &[u8; 95] = b"abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ \
        !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    const FIRST_BEYOND: u32 = 0xA0;
    const SURROGATES: std::ops::Range<u32> = 0xD800..0xE000;
    const BEYOND: u32 = 0x11_0000 - FIRST_BEYOND - 0x800;
    const CONTROLS: u32 = 0x20 + 0x21;
    let last = ASCII.len() as u32 + BEYOND + CONTROLS - 1;
    let index = if source.style().is_edge() {
        let position = |c: char| match (ASCII.iter().position(|byte| char::from(*byte) == c), u32::from(c)) {
            (Some(position), _) => position as u32,
            (None, code @ 0..0x20) => ASCII.len() as u32 + BEYOND + code,
            (None, code @ ..FIRST_BEYOND) => ASCII.len() as u32 + BEYOND + 0x20 + (code - 0x7F),
            (None, code) if code >= SURROGATES.end => ASCII.len() as u32 + (code - 0x800 - FIRST_BEYOND),
            (None, code) => ASCII.len() as u32 + (code - FIRST_BEYOND),
        };
        source.choose_from(u64::from(last), &EDGE_CHARS.map(|c| u64::from(position(c)))) as u32
    } else {
        source.choose(u64::from(last), 25) as u32
    };
    if let Some(byte) = ASCII.get(index as usize) {
        return char::from(*byte);
    }
    let index = index - ASCII.len() as u32;
    let code = if index < BEYOND {
        let code = FIRST_BEYOND + index;
        if code >= SURROGATES.start { code + 0x800 } else { code }
    } else {
        match index - BEYOND {
            control @ 0..0x20 => control,
            control => 0x7F + (control - 0x20),
        }
    };
    char::from_u32(code).unwrap_or('a')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_texts_are_words_that_fit() {
        for (min, max) in [(0, None), (40, None), (0, Some(3)), (7, Some(7)), (0, Some(0))] {
            let texts = Texts { room: Room { min, max }, ..Texts::default() };
            for seed in 0..50 {
                let text = texts.draw(&mut Source::seeded(seed, Style::Plain)).unwrap();
                assert!(texts.room.holds(text.len()) && !text.ends_with(' '), "{text:?}");
            }
        }
    }

    #[test]
    fn edge_texts_are_empty_or_full_and_made_of_odd_characters() {
        let texts = Texts { room: Room { min: 0, max: Some(2000) }, ..Texts::default() };
        let drawn: Vec<String> =
            (0..400).map(|seed| texts.draw(&mut Source::seeded(seed, Style::Edge)).unwrap()).collect();
        let lengths: Vec<usize> = drawn.iter().map(|text| text.chars().count()).collect();
        for wanted in [0, 1, 1999, 2000] {
            assert!(lengths.contains(&wanted), "{wanted}");
        }
        for wanted in EDGE_CHARS {
            assert!(drawn.iter().any(|text| text.contains(wanted)), "{wanted:?}");
        }
    }

    #[test]
    fn wild_texts_leave_ascii_and_keep_their_length() {
        let texts = Texts { room: Room { min: 3, max: Some(5) }, ..Texts::default() };
        let drawn: Vec<String> =
            (0..300).map(|seed| texts.draw(&mut Source::seeded(seed, Style::Wild)).unwrap()).collect();
        assert!(drawn.iter().all(|text| (3..=5).contains(&text.chars().count())));
        assert!(drawn.iter().any(|text| !text.is_ascii()));
        assert!(drawn.iter().any(|text| text.chars().any(|c| c as u32 > 0xFFFF)));
        assert!(drawn.iter().any(|text| text.chars().any(char::is_control)));
    }
}
