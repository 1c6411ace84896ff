//! Phone numbers that belong to nobody.

/// Fewer digits are an extension or an id.
const SHORTEST: usize = 9;

/// So many digits that count up or down are a placeholder.
const COUNTED: usize = 8;

/// Whether a text may be the phone number of somebody.
pub(super) fn may_be_somebodys(text: &str) -> bool {
    let text = text.trim();
    if text.chars().any(char::is_alphabetic) {
        return false;
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let is_international = text.starts_with('+') && digits.len() >= 7;
    (is_international || digits.len() >= SHORTEST) && !is_reserved(&digits)
}

/// Numbers for films, tests and examples.
fn is_reserved(digits: &str) -> bool {
    let abroad = digits.strip_prefix("00").unwrap_or(digits);
    let fiction_of_america = |number: &str| number.len() == 10 && &number[3..8] == "55501";
    // No country has this code; pseudonyms are made with it.
    abroad.starts_with("999")
        || fiction_of_america(abroad)
        || abroad.strip_prefix('1').is_some_and(fiction_of_america)
        // Of the British regulator, for drama use.
        || ["447700900", "07700900", "442079460", "02079460"].iter().any(|range| digits.starts_with(range) || abroad.starts_with(range))
        || is_counted(digits)
}

/// Whether the digits are all the same, or count up or down, as in 1234567890.
fn is_counted(digits: &str) -> bool {
    let digits: Vec<u8> = digits.bytes().map(|byte| byte - b'0').collect();
    digits
        .windows(COUNTED)
        .any(|part| [0, 1, 9].iter().any(|step| part.windows(2).all(|pair| (pair[0] + step) % 10 == pair[1])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reserved_numbers_short_ones_and_words_are_nobodys() {
        for text in [
            "+12025550143",
            "(202) 555-0143",
            "+447700900118",
            "07700 900118",
            "+44 20 7946 0018",
            "+999777123456",
            "00999123456",
            "+919876543210",
            "1042",
            "2200453",
            "string",
            "webchat-5f0c7a9e21",
            "",
        ] {
            assert!(!may_be_somebodys(text), "{text}");
        }
    }

    #[test]
    fn others_may_be_somebodys() {
        for text in ["+420 777 312 456", "777312456", "+12025551143", "(202) 556-0143", "00420777312456"] {
            assert!(may_be_somebodys(text), "{text}");
        }
    }
}
