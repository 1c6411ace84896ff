//! Shrinking: smaller decisions make simpler values.
//!
//! A candidate is the best trace so far with one edit, replayed through the shapes; so it's valid by
//! construction and needs no knowledge of what the decisions mean.

use std::fmt::Debug;

use proptest::strategy::ValueTree;

use crate::source::{Frame, Source, Step, Style, Trace};

/// What makes values from decisions.
pub(crate) trait Maker: Debug {
    type Value: Clone + Debug + PartialEq;

    /// The value that these decisions lead to; `None` if they lead to none.
    fn make(&self, source: &mut Source) -> Option<Self::Value>;
}

/// A value and the way to simpler ones.
#[derive(Debug)]
pub(crate) struct Shrinking<M: Maker> {
    maker: M,
    style: Style,
    best: Trace,
    best_value: M::Value,
    /// The candidate on show; taken as the best if the test fails with it too.
    tried: Option<(Trace, M::Value)>,
    edits: Vec<Edit>,
    /// Which edit is next, and which of its steps.
    position: (usize, usize),
    /// Whether this round over the edits has led to something simpler.
    improved: bool,
}

/// A place in the trace, as the indices of the steps that lead to it.
type Path = Vec<usize>;

#[derive(Debug, Clone)]
enum Edit {
    /// All decisions become the simplest.
    Clear(Path),
    /// Elements of a list go, many at once first.
    Delete(Path),
    /// A value gives way to one of the same shape within it.
    Hoist(Path),
    /// One decision becomes smaller, in steps that halve.
    Lower(Path, usize),
}

impl<M: Maker> Shrinking<M> {
    /// Starts with a value and the source that it was drawn from.
    pub(crate) fn new(maker: M, source: Source, best_value: M::Value) -> Self {
        let (style, best) = (source.style(), source.into_trace());
        let edits = edits(&best);
        Self { maker, style, edits, best, best_value, tried: None, position: (0, 0), improved: false }
    }

    /// Puts the next candidate on show, if there is one.
    fn advance(&mut self) -> bool {
        loop {
            let (index, step) = self.position;
            let Some(edit) = self.edits.get(index) else {
                if !self.improved {
                    return false;
                }
                self.improved = false;
                self.position = (0, 0);
                continue;
            };
            let Some(edited) = edit.apply(&self.best, step) else {
                self.position = (index + 1, 0);
                continue;
            };
            self.position.1 += 1;
            let mut source = Source::replaying(edited, self.style);
            let Some(value) = self.maker.make(&mut source) else {
                continue;
            };
            let trace = source.into_trace();
            if !is_simpler(&trace, &self.best) {
                continue;
            }
            if value == self.best_value {
                self.accept(trace, value);
                continue;
            }
            self.tried = Some((trace, value));
            return true;
        }
    }

    fn accept(&mut self, trace: Trace, value: M::Value) {
        self.edits = edits(&trace);
        self.best = trace;
        self.best_value = value;
        self.improved = true;
    }
}

impl<M: Maker> ValueTree for Shrinking<M> {
    type Value = M::Value;

    fn current(&self) -> M::Value {
        let tried = self.tried.as_ref();
        tried.map_or(&self.best_value, |(_, value)| value).clone()
    }

    fn simplify(&mut self) -> bool {
        if let Some((trace, value)) = self.tried.take() {
            self.accept(trace, value);
        }
        self.advance()
    }

    fn complicate(&mut self) -> bool {
        // Going on with the next candidate saves a test of the known best; when there is none left,
        // the best is on show again, which is a change as well.
        if self.tried.take().is_none() {
            return false;
        }
        self.advance();
        true
    }
}

/// Fewer decisions, or as many and smaller ones at the first difference.
fn is_simpler(trace: &Trace, than: &Trace) -> bool {
    weight(trace) < weight(than)
}

/// How much there is on all levels, and the choices in order.
fn weight(trace: &Trace) -> (u64, Vec<u64>) {
    const LATER_ALTERNATIVE: u64 = 64;
    fn add(trace: &Trace, size: &mut u64, choices: &mut Vec<u64>) {
        *size += trace.steps.len() as u64;
        for step in &trace.steps {
            match step {
                Step::Choice(choice) => choices.push(*choice),
                Step::Pick(choice) => {
                    *size += choice * LATER_ALTERNATIVE;
                    choices.push(*choice);
                }
                Step::Nested(nested) => add(nested, size, choices),
            }
        }
    }
    let (mut size, mut choices) = (0, Vec::new());
    add(trace, &mut size, &mut choices);
    (size, choices)
}

/// All edits of a trace, those that take away most first.
fn edits(trace: &Trace) -> Vec<Edit> {
    let mut found = Vec::new();
    collect(trace, &mut Vec::new(), &mut found);
    found
}

fn collect(trace: &Trace, path: &mut Path, found: &mut Vec<Edit>) {
    if !trace.steps.is_empty() {
        found.push(Edit::Clear(path.clone()));
    }
    match trace.frame {
        Frame::Fixed => {}
        Frame::List => found.push(Edit::Delete(path.clone())),
        Frame::Shape(_) => found.push(Edit::Hoist(path.clone())),
    }
    for (index, step) in trace.steps.iter().enumerate() {
        match step {
            Step::Choice(0) | Step::Pick(0) => {}
            Step::Choice(_) | Step::Pick(_) => found.push(Edit::Lower(path.clone(), index)),
            Step::Nested(nested) => {
                path.push(index);
                collect(nested, path, found);
                path.pop();
            }
        }
    }
}

impl Edit {
    /// The trace after the edit's step `step`; `None` when there are no more steps.
    fn apply(&self, trace: &Trace, step: usize) -> Option<Trace> {
        let mut edited = trace.clone();
        match self {
            Self::Clear(path) => {
                let node = at(&mut edited, path)?;
                if step > 0 || node.steps.is_empty() {
                    return None;
                }
                node.steps.clear();
            }
            Self::Delete(path) => {
                let node = at(&mut edited, path)?;
                let (start, count) = window(node.steps.len(), step)?;
                node.steps.drain(start..start + count);
            }
            Self::Hoist(path) => {
                let node = at(&mut edited, path)?;
                let frame = node.frame;
                let mut inner = Vec::new();
                node.steps.iter().for_each(|step| same_frame(step, frame, &mut inner));
                *node = inner.get(step).map(|trace| (*trace).clone())?;
            }
            Self::Lower(path, index) => match at(&mut edited, path)?.steps.get_mut(*index)? {
                Step::Choice(choice) => *choice = lowered(*choice, step)?,
                // Alternatives have no distance: each simpler one is worth a try.
                Step::Pick(choice) => *choice = Some(step as u64).filter(|simpler| simpler < choice)?,
                Step::Nested(_) => return None,
            },
        }
        Some(edited)
    }
}

fn at<'t>(trace: &'t mut Trace, path: &[usize]) -> Option<&'t mut Trace> {
    path.iter().try_fold(trace, |trace, index| match trace.steps.get_mut(*index)? {
        Step::Nested(nested) => Some(nested),
        Step::Choice(_) | Step::Pick(_) => None,
    })
}

/// The windows of a list: all of it, its halves, its quarters, down to single elements.
fn window(length: usize, mut step: usize) -> Option<(usize, usize)> {
    let mut count = length;
    while count > 0 {
        let windows = length.div_ceil(count);
        if step < windows {
            let start = step * count;
            return Some((start, count.min(length - start)));
        }
        step -= windows;
        count /= 2;
    }
    None
}

/// 0, then ever closer to the choice.
fn lowered(choice: u64, step: usize) -> Option<u64> {
    if step == 0 {
        return (choice > 0).then_some(0);
    }
    let less = choice.checked_shr(u32::try_from(step).ok()?)?;
    (less > 0).then(|| choice - less)
}

fn same_frame<'t>(step: &'t Step, frame: Frame, found: &mut Vec<&'t Trace>) {
    if let Step::Nested(nested) = step {
        if nested.frame == frame {
            found.push(nested);
        }
        nested.steps.iter().for_each(|step| same_frame(step, frame, found));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_cover_a_list_at_every_scale() {
        let windows: Vec<_> = (0..).map_while(|step| window(5, step)).collect();
        assert_eq!(windows[..4], [(0, 5), (0, 2), (2, 2), (4, 1)]);
        assert_eq!(windows.len(), 9);
        assert_eq!(window(0, 0), None);
    }

    #[test]
    fn a_choice_is_lowered_ever_more_carefully() {
        let lower: Vec<_> = (0..).map_while(|step| lowered(100, step)).collect();
        assert_eq!(lower, [0, 50, 75, 88, 94, 97, 99]);
        assert_eq!(lowered(0, 0), None);
    }
}
