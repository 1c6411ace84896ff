//! How deep the smallest value of each shape is, which tells whether there is one at all.

use crate::error::{Reason, UnsatisfiableError};
use crate::shape::{Items, Kind, Members, Shape, ShapeId};

/// Computes all heights, orders the branches by them, and notes optional parts without a value.
pub(crate) fn settle(shapes: &mut [Shape], left_out: &mut Vec<UnsatisfiableError>) {
    loop {
        let mut changed = false;
        for id in 0..shapes.len() {
            let heights: Vec<Option<usize>> =
                shapes[id].branches.iter().map(|branch| kind_height(shapes, &branch.kind)).collect();
            let least = heights.iter().flatten().min().copied();
            changed |= least != shapes[id].height;
            shapes[id].height = least;
            for (branch, height) in shapes[id].branches.iter_mut().zip(heights) {
                branch.height = height;
            }
        }
        if !changed {
            break;
        }
    }
    for shape in shapes.iter() {
        for optional in optional_children(shape) {
            if shapes[optional].height.is_none() {
                let error = explain(shapes, optional);
                let forbidden = error.keyword == "false";
                if !forbidden && !left_out.contains(&error) {
                    left_out.push(error);
                }
            }
        }
    }
}

/// Takes away what has no value, so that drawing needs no second look.
pub(crate) fn prune(shapes: &mut [Shape]) {
    let heights: Vec<Option<usize>> = shapes.iter().map(|shape| shape.height).collect();
    for shape in shapes {
        shape.branches.retain(|branch| branch.height.is_some());
        shape.branches.sort_by_key(|branch| (branch.height, branch.kind.rank()));
        for branch in &mut shape.branches {
            match &mut branch.kind {
                Kind::Items(items) => {
                    let described = items.prefix.len() + items.contained.len() + 1;
                    let contained: usize = items.contained.iter().map(|(_, count)| count).sum();
                    let last = described + contained;
                    let end = (0..last).find(|index| heights[items.at(*index)].is_none());
                    if let Some(end) = end {
                        items.max = Some(items.max.map_or(end, |max| max.min(end)));
                    }
                }
                Kind::Members(members) => {
                    members.named.retain(|member| heights[member.shape].is_some());
                    members.extras.retain(|extra| heights[extra.shape].is_some());
                    if members.names.is_some_and(|names| heights[names].is_none()) {
                        members.extras.clear();
                    }
                }
                _ => {}
            }
        }
    }
}

fn kind_height(shapes: &[Shape], kind: &Kind) -> Option<usize> {
    match kind {
        Kind::Items(items) => items_height(shapes, items),
        Kind::Members(members) => members_height(shapes, members),
        _ => Some(0),
    }
}

fn items_height(shapes: &[Shape], items: &Items) -> Option<usize> {
    let least = items.least();
    if items.max.is_some_and(|max| max < least) {
        return None;
    }
    above(needed_items(items).map(|id| shapes[id].height))
}

/// The shapes in the smallest array, each position beyond the described ones only once.
fn needed_items(items: &Items) -> impl Iterator<Item = ShapeId> {
    let contained: usize = items.contained.iter().map(|(_, count)| count).sum();
    let described = items.prefix.len() + contained;
    (0..items.least().min(described + 1)).map(|index| items.at(index))
}

fn members_height(shapes: &[Shape], members: &Members) -> Option<usize> {
    let required = members.named.iter().filter(|member| member.required);
    let mut needed: Vec<Option<usize>> = required.map(|m| shapes[m.shape].height).collect();
    if members.max.is_some_and(|max| max < needed.len()) {
        return None;
    }
    let missing = members.min.saturating_sub(needed.len());
    if missing > 0 {
        let optional = members.named.iter().filter(|member| !member.required);
        let mut heights: Vec<usize> = optional.filter_map(|m| shapes[m.shape].height).collect();
        heights.sort_unstable();
        heights.truncate(missing);
        if heights.len() < missing {
            needed.push(extra_height(shapes, members));
        }
        needed.extend(heights.into_iter().map(Some));
    }
    above(needed.into_iter())
}

fn extra_height(shapes: &[Shape], members: &Members) -> Option<usize> {
    if let Some(names) = members.names {
        shapes[names].height?;
    }
    let extras = members.extras.iter();
    extras.filter_map(|extra| shapes[extra.shape].height).min()
}

/// One more than the highest; 0 for none; `None` if one has no height.
fn above(mut heights: impl Iterator<Item = Option<usize>>) -> Option<usize> {
    heights.try_fold(0, |highest, height| Some(highest.max(height? + 1)))
}

fn optional_children(shape: &Shape) -> Vec<ShapeId> {
    let mut children = Vec::new();
    for branch in shape.branches.iter().filter(|branch| branch.height.is_some()) {
        match &branch.kind {
            Kind::Items(items) => {
                children.extend(&items.prefix);
                children.push(items.rest);
            }
            Kind::Members(members) => {
                children.extend(members.named.iter().map(|member| member.shape));
                children.extend(members.extras.iter().map(|extra| extra.shape));
            }
            _ => {}
        }
    }
    children
}

/// Why the shape has no value.
pub(crate) fn explain(shapes: &[Shape], id: ShapeId) -> UnsatisfiableError {
    explain_within(shapes, id, &mut Vec::new())
}

fn explain_within(shapes: &[Shape], id: ShapeId, seen: &mut Vec<ShapeId>) -> UnsatisfiableError {
    seen.push(id);
    let shape = &shapes[id];
    if let Some(refusal) = shape.refusal.clone().filter(|_| shape.branches.is_empty()) {
        return refusal;
    }
    let contradiction =
        |keyword: &str, mend: &str| UnsatisfiableError::new(&shape.pointer, keyword, Reason::Contradiction, mend);
    let mut keyword = "required";
    for branch in &shape.branches {
        let blocking: Vec<ShapeId> = match &branch.kind {
            Kind::Items(items) => {
                keyword = "minItems";
                if items.max.is_some_and(|max| max < items.least()) {
                    return contradiction("maxItems", "allow as many items as others ask for");
                }
                needed_items(items).collect()
            }
            Kind::Members(members) => {
                let required = members.named.iter().filter(|member| member.required);
                let required: Vec<ShapeId> = required.map(|member| member.shape).collect();
                if members.max.is_some_and(|max| max < required.len()) {
                    return contradiction("maxProperties", "allow all required members");
                }
                let complete = required.iter().all(|id| shapes[*id].height.is_some());
                if complete {
                    return contradiction("minProperties", "declare members that may be added");
                }
                required
            }
            _ => continue,
        };
        let blocking = blocking.into_iter().filter(|id| shapes[*id].height.is_none());
        for child in blocking.collect::<Vec<_>>() {
            if !seen.contains(&child) {
                return explain_within(shapes, child, seen);
            }
        }
    }
    let mend = "make a member on the way optional or nullable, or an array allowed to be empty";
    UnsatisfiableError::new(&shape.pointer, keyword, Reason::EndlessRecursion, mend)
}
