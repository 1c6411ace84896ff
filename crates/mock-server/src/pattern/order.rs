//! Lists whose order does not matter.

use serde_json::Value;

use super::Pattern;

/// Whether each item can be given to a pattern of its own.
pub(super) fn is_bag(patterns: &[Pattern], items: &[Value], texts: bool) -> bool {
    if patterns.len() != items.len() {
        return false;
    }
    // Who has which item; a pattern may take an item from another one that finds a different item (Kuhn).
    let mut owners: Vec<Option<usize>> = vec![None; items.len()];
    (0..patterns.len()).all(|number| {
        let mut seen = vec![false; items.len()];
        place(number, patterns, items, texts, &mut owners, &mut seen)
    })
}

fn place(
    number: usize,
    patterns: &[Pattern],
    items: &[Value],
    texts: bool,
    owners: &mut [Option<usize>],
    seen: &mut [bool],
) -> bool {
    for (at, item) in items.iter().enumerate() {
        if seen[at] || !patterns[number].matches(item, texts) {
            continue;
        }
        seen[at] = true;
        let free = match owners[at] {
            None => true,
            Some(other) => place(other, patterns, items, texts, owners, seen),
        };
        if free {
            owners[at] = Some(number);
            return true;
        }
    }
    false
}
