//! What the source of the generated clients and of the tests really has: evidence from its tokens.
//!
//! Tokens see what macros are given, and neither comments nor texts; no type is resolved.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::CoverageError;

/// A file, as tokens.
#[derive(Debug)]
pub(super) struct Source {
    /// As it was given.
    pub(super) path: PathBuf,
    tokens: Vec<TokenTree>,
}

/// Every Rust file of a folder, at any depth, by path.
pub(super) fn read_folder(folder: &Path) -> Result<Vec<Source>, CoverageError> {
    let unreadable = |source| CoverageError::Unreadable { path: folder.to_owned(), source };
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        paths.push(entry.map_err(unreadable)?.path());
    }
    paths.sort();
    let mut out = Vec::new();
    for path in paths {
        if path.is_dir() {
            out.extend(read_folder(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path);
            let text = text.map_err(|source| CoverageError::Unreadable { path: path.clone(), source })?;
            let stream: TokenStream = text
                .parse()
                .map_err(|error| CoverageError::NotRust { path: path.clone(), message: format!("{error}") })?;
            let mut tokens = Vec::new();
            flatten(stream, &mut tokens);
            out.push(Source { path, tokens });
        }
    }
    Ok(out)
}

/// A group comes before what is in it.
fn flatten(stream: TokenStream, out: &mut Vec<TokenTree>) {
    for token in stream {
        let inner = match &token {
            TokenTree::Group(group) => Some(group.stream()),
            _ => None,
        };
        out.push(token);
        if let Some(inner) = inner {
            flatten(inner, out);
        }
    }
}

fn is_punct(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

fn ident(token: &TokenTree) -> Option<String> {
    match token {
        TokenTree::Ident(ident) => Some(ident.to_string()),
        _ => None,
    }
}

fn is_call(token: &TokenTree, empty: bool) -> bool {
    matches!(token, TokenTree::Group(group)
        if group.delimiter() == Delimiter::Parenthesis && group.stream().is_empty() == empty)
}

impl Source {
    /// Names called as a method without arguments: `client.list_tags()`.
    pub(super) fn called(&self) -> BTreeSet<String> {
        let calls = self.tokens.windows(3).filter(|three| is_punct(&three[0], '.') && is_call(&three[2], true));
        calls.filter_map(|three| ident(&three[1])).collect()
    }

    /// Names of functions that are public.
    pub(super) fn public_functions(&self) -> BTreeSet<String> {
        let word = |token: &TokenTree, word: &str| matches!(token, TokenTree::Ident(ident) if ident == word);
        let functions = self.tokens.windows(3).filter(|three| word(&three[0], "pub") && word(&three[1], "fn"));
        functions.filter_map(|three| ident(&three[2])).collect()
    }

    /// Which function an arm such as `"listTags" => list_tags(…)` calls.
    pub(super) fn arms(&self) -> BTreeMap<String, String> {
        let arms = self
            .tokens
            .windows(5)
            .filter(|five| is_punct(&five[1], '=') && is_punct(&five[2], '>') && is_call(&five[4], false));
        arms.filter_map(|five| {
            let TokenTree::Literal(literal) = &five[0] else { return None };
            Some((literal.to_string().trim_matches('"').to_owned(), ident(&five[3])?))
        })
        .collect()
    }

    /// Whether it names this.
    pub(super) fn names(&self, name: &str) -> bool {
        self.tokens.iter().any(|token| matches!(token, TokenTree::Ident(ident) if ident == name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        let mut tokens = Vec::new();
        flatten(text.parse().unwrap(), &mut tokens);
        Source { path: PathBuf::new(), tokens }
    }

    #[test]
    fn calls_inside_macros_are_seen_and_those_in_texts_and_comments_are_not() {
        let source = source("fn f() { assert!(c.one().send()); /* c.two() */ say(\"c.three()\"); c.four(1); four() }");
        let called: Vec<_> = source.called().into_iter().collect();
        assert_eq!(called, ["one", "send"]);
    }

    #[test]
    fn methods_and_the_arms_of_a_dispatch_are_told() {
        let source = source("impl C { pub fn a(&self) {} fn b() {} } match x { \"aB\" => a(c).await, _ => none() }");
        assert_eq!(source.public_functions().into_iter().collect::<Vec<_>>(), ["a"]);
        assert_eq!(source.arms().into_iter().collect::<Vec<_>>(), [("aB".to_owned(), "a".to_owned())]);
        assert!(source.names("C") && !source.names("D"));
    }
}
