//! ECMA-262 regular expressions rewritten in the syntax of the `regex-syntax` crate.
//!
//! The translation may be wider than the original (look-arounds and word boundaries are dropped):
//! texts made from it are checked against the original.

use std::iter::Peekable;
use std::str::Chars;

/// The pattern in Rust's syntax, or what in it has no translation.
pub(crate) fn to_rust(pattern: &str) -> Result<String, String> {
    let mut translator =
        Translator { rest: pattern.chars().peekable(), out: String::with_capacity(pattern.len() + 16) };
    translator.run()?;
    Ok(translator.out)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Pattern,
    Class,
    NegatedClass,
}

struct Translator<'p> {
    rest: Peekable<Chars<'p>>,
    out: String,
}

impl Translator<'_> {
    fn run(&mut self) -> Result<(), String> {
        while let Some(c) = self.rest.next() {
            match c {
                '\\' => self.escape(Within::Pattern)?,
                '[' => self.class()?,
                '(' => self.group()?,
                '.' => self.out.push_str(r"[^\n\r\u{2028}\u{2029}]"),
                '{' if !self.at_quantifier() => self.out.push_str(r"\{"),
                '{' => self.quantifier(),
                '}' | ']' => {
                    self.out.push('\\');
                    self.out.push(c);
                }
                _ => self.out.push(c),
            }
        }
        Ok(())
    }

    /// Whether `{` starts a quantifier; elsewhere it stands for itself.
    fn at_quantifier(&self) -> bool {
        let inside: String = self.rest.clone().take_while(|c| *c != '}').collect();
        let closed = self.rest.clone().any(|c| c == '}');
        let (least, most) = inside.split_once(',').unwrap_or((&inside, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        closed && !least.is_empty() && digits(least) && digits(most)
    }

    fn quantifier(&mut self) {
        self.out.push('{');
        for c in self.rest.by_ref() {
            self.out.push(c);
            if c == '}' {
                break;
            }
        }
    }

    fn group(&mut self) -> Result<(), String> {
        let ahead: String = self.rest.clone().take(3).collect();
        let look_around = if ahead.starts_with("?=") || ahead.starts_with("?!") {
            2
        } else if ahead.starts_with("?<=") || ahead.starts_with("?<!") {
            3
        } else {
            0
        };
        if look_around > 0 {
            return self.skip_group();
        }
        if ahead.starts_with("?<") {
            // ECMA allows names that Rust doesn't; none is needed.
            self.rest.by_ref().find(|c| *c == '>');
            self.out.push_str("(?:");
        } else {
            self.out.push('(');
        }
        Ok(())
    }

    fn skip_group(&mut self) -> Result<(), String> {
        let (mut depth, mut in_class) = (1, false);
        while let Some(c) = self.rest.next() {
            match c {
                '\\' => {
                    self.rest.next();
                }
                '[' => in_class = true,
                ']' => in_class = false,
                '(' if !in_class => depth += 1,
                ')' if !in_class => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                // A quantified look-around would leave a quantifier without an operand.
                self.out.push_str("(?:)");
                return Ok(());
            }
        }
        Err("a group is not closed".to_owned())
    }

    fn class(&mut self) -> Result<(), String> {
        let negated = self.rest.next_if_eq(&'^').is_some();
        if self.rest.next_if_eq(&']').is_some() {
            self.out.push_str(if negated { r"[\u{0}-\u{10FFFF}]" } else { r"[^\u{0}-\u{10FFFF}]" });
            return Ok(());
        }
        self.out.push_str(if negated { "[^" } else { "[" });
        let within = if negated { Within::NegatedClass } else { Within::Class };
        let mut after_hyphen = false;
        while let Some(c) = self.rest.next() {
            match c {
                '\\' => self.escape(within)?,
                ']' => {
                    self.out.push(']');
                    return Ok(());
                }
                // Set operations in Rust's syntax, plain characters in ECMA's.
                '[' | '&' | '~' | '^' => {
                    self.out.push('\\');
                    self.out.push(c);
                }
                '-' if after_hyphen => self.out.push_str(r"\-"),
                _ => self.out.push(c),
            }
            after_hyphen = c == '-' && !after_hyphen;
        }
        Err("a character class is not closed".to_owned())
    }

    fn escape(&mut self, within: Within) -> Result<(), String> {
        let in_class = within != Within::Pattern;
        let Some(c) = self.rest.next() else {
            return Err("it ends in a backslash".to_owned());
        };
        match c {
            'd' if in_class => self.out.push_str("0-9"),
            'd' => self.out.push_str("[0-9]"),
            'D' => self.out.push_str("[^0-9]"),
            'w' if in_class => self.out.push_str("A-Za-z0-9_"),
            'w' => self.out.push_str("[A-Za-z0-9_]"),
            'W' => self.out.push_str("[^A-Za-z0-9_]"),
            's' if within == Within::NegatedClass => self.out.push_str(r"\s\u{FEFF}"),
            // Common blanks are enough to make texts from.
            's' if in_class => self.out.push_str(r" \t\n\r"),
            's' => self.out.push_str(r"[ \t\n\r]"),
            'S' => self.out.push_str(r"[^\s\u{FEFF}]"),
            'b' if in_class => self.out.push_str(r"\x08"),
            'b' | 'B' => {}
            'n' | 'r' | 't' | 'v' | 'f' => {
                self.out.push('\\');
                self.out.push(c);
            }
            'p' | 'P' => {
                self.out.push('\\');
                self.out.push(c);
                if self.rest.next_if_eq(&'{').is_some() {
                    self.quantifier();
                }
            }
            'c' => match self.rest.next() {
                Some(letter) if letter.is_ascii_alphabetic() => self.code(letter as u32 % 32),
                _ => return Err(r"`\c` needs a letter".to_owned()),
            },
            'x' => {
                let code = self.hex(2)?;
                self.code(code);
            }
            'u' => self.unicode()?,
            '0' => self.code(0),
            '1'..='9' | 'k' if !in_class => {
                return Err(format!("the back-reference `\\{c}` has no translation"));
            }
            _ => self.literal(c),
        }
        Ok(())
    }

    fn unicode(&mut self) -> Result<(), String> {
        let code = if self.rest.next_if_eq(&'{').is_some() {
            let digits: String = self.rest.by_ref().take_while(|c| *c != '}').collect();
            u32::from_str_radix(&digits, 16).map_err(|_| format!(r"`\u{{{digits}}}` is no code"))?
        } else {
            self.hex(4)?
        };
        if !(0xD800..0xDC00).contains(&code) {
            self.code(code);
            return Ok(());
        }
        let paired = self.rest.next() == Some('\\') && self.rest.next() == Some('u');
        let low = if paired { self.hex(4)? } else { 0 };
        if !(0xDC00..0xE000).contains(&low) {
            return Err("half a surrogate pair stands for no character".to_owned());
        }
        self.code(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00));
        Ok(())
    }

    fn hex(&mut self, width: usize) -> Result<u32, String> {
        let digits: String = self.rest.by_ref().take(width).collect();
        match u32::from_str_radix(&digits, 16) {
            Ok(code) if digits.len() == width => Ok(code),
            _ => Err(format!("`{digits}` is not {width} hexadecimal digits")),
        }
    }

    fn code(&mut self, code: u32) {
        self.out.push_str(&format!("\\u{{{code:X}}}"));
    }

    fn literal(&mut self, c: char) {
        if regex_syntax::is_meta_character(c) {
            self.out.push('\\');
        }
        self.out.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::to_rust;

    #[test]
    fn the_dialects_differences_are_translated() {
        for (ecma, rust) in [
            (r"\d+", "[0-9]+"),
            (r"[\d_]", "[0-9_]"),
            (r"a\/b", "a/b"),
            (r"[a[b]", r"[a\[b]"),
            (r"[a&&b]", r"[a\&\&b]"),
            ("{a}", r"\{a\}"),
            ("a{2,}", "a{2,}"),
            (r"(?<name>a)(?!b)", "(?:a)(?:)"),
            (r"\u{1F600}", r"\u{1F600}"),
            (r"[^\s]", r"[^\s\u{FEFF}]"),
            (r"\uD83D\uDE00", r"\u{1F600}"),
            (r"\p{L}", r"\p{L}"),
            (r"[+--]", r"[+-\-]"),
        ] {
            assert_eq!(to_rust(ecma).unwrap(), rust, "{ecma}");
        }
    }

    #[test]
    fn what_has_no_translation_is_named() {
        assert!(to_rust(r"(a)\1").unwrap_err().contains(r"\1"));
        assert!(to_rust(r"\uD83D").unwrap_err().contains("surrogate"));
        assert!(to_rust("[a").unwrap_err().contains("not closed"));
    }
}
