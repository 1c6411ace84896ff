//! What somebody may have meant by a target that matches nothing.

use serde_json::Value;
use serde_json_path::JsonPath;

/// Names less alike than this are no help.
const ALIKE: f64 = 0.75;

/// The nearest JSONPath that matches something: the longest beginning of `target` that does, with the most similar name
/// in the place of the one that does not, and what follows if it is there too.
pub(super) fn nearest(document: &Value, target: &str) -> Option<String> {
    let segments = segments(target)?;
    for cut in (0..segments.len()).rev() {
        let begin = format!("${}", segments[..cut].concat());
        let found = matches(document, &begin);
        if found.is_empty() {
            continue;
        }
        let names = found.iter().filter_map(|one| one.as_object()).flatten().map(|(name, _)| name.as_str());
        let Some(name) = name(segments[cut]).and_then(|wanted| most_alike(&wanted, names)) else {
            // The root is no help.
            return (cut > 0).then_some(begin);
        };
        let near = format!("{begin}['{}']", name.replace('\\', "\\\\").replace('\'', "\\'"));
        let whole = format!("{near}{}", segments[cut + 1..].concat());
        return Some(if matches(document, &whole).is_empty() { near } else { whole });
    }
    None
}

fn matches<'d>(document: &'d Value, path: &str) -> Vec<&'d Value> {
    JsonPath::parse(path).map(|path| path.query(document).all()).unwrap_or_default()
}

/// `.a`, `['b c']`, `[?@.x == 1]` and so on, as written.
fn segments(target: &str) -> Option<Vec<&str>> {
    let mut rest = target.trim().strip_prefix('$')?;
    let mut found = Vec::new();
    while !rest.is_empty() {
        let length = match rest.strip_prefix('[') {
            Some(_) => bracket(rest)?,
            None => {
                let dots = rest.len() - rest.trim_start_matches('.').len();
                rest[dots..].find(['.', '[']).map_or(rest.len(), |end| dots + end)
            }
        };
        // `..` before a bracket belongs to it.
        let length =
            if rest[..length].bytes().all(|byte| byte == b'.') { length + bracket(&rest[length..])? } else { length };
        found.push(&rest[..length]);
        rest = &rest[length..];
    }
    Some(found)
}

/// The length of what stands in brackets at the beginning; brackets in quotes do not count.
fn bracket(text: &str) -> Option<usize> {
    let (mut depth, mut quote, mut escaped) = (0_usize, None, false);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            _ if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '[') => depth += 1,
            (None, ']') => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

/// The name that a segment asks for; none for a number, a filter or a star.
fn name(segment: &str) -> Option<String> {
    if let Some(inner) = segment.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        let inner = inner.trim();
        let quote = inner.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
        let bare = inner.strip_prefix(quote)?.strip_suffix(quote)?;
        return Some(bare.replace("\\'", "'").replace("\\\"", "\"").replace("\\\\", "\\"));
    }
    Some(segment.trim_start_matches('.').to_owned()).filter(|name| !name.is_empty() && name != "*")
}

fn most_alike<'n>(wanted: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let wanted = wanted.to_lowercase();
    let scored = names.map(|name| (strsim::jaro_winkler(&wanted, &name.to_lowercase()), name));
    scored.filter(|(score, _)| *score >= ALIKE).max_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_misspelt_name_is_put_right_along_the_path() {
        let document = json!({"paths": {"/api/v1/Pets/{id}": {"get": {"parameters": [{"name": "id"}]}}}});
        let near = |target: &str| nearest(&document, target);
        let whole = "$.paths['/api/v1/Pets/{id}'].get";
        assert_eq!(near("$.paths['/api/v1/pets/{Id}'].get").as_deref(), Some(whole));
        assert_eq!(near("$.path['/api/v1/Pets/{id}'].get").as_deref(), Some("$['paths']['/api/v1/Pets/{id}'].get"));
        assert_eq!(near(&format!("{whole}.parameters[7]")), Some(format!("{whole}.parameters")));
        assert_eq!(near(&format!("{whole}.parameters[?@.name == 'x]']")), Some(format!("{whole}.parameters")));
        assert_eq!(near(&format!("{whole}.nothing.at.all")), Some(whole.to_owned()));
        assert_eq!(near("$.zzz.parameters"), None);
        assert_eq!(near("$..parameterz"), None);
    }

    #[test]
    fn whatever_a_target_looks_like_it_is_split_or_given_up() {
        assert_eq!(segments("$..['a']['b.c'][0].d").unwrap(), ["..['a']", "['b.c']", "[0]", ".d"]);
        for odd in ["$[", "$]", "$['é", "$..", "a", "$.", "$[é]", "$.[", "$'"] {
            let _ = nearest(&json!({"é": {"a": [1]}}), odd);
        }
    }
}
