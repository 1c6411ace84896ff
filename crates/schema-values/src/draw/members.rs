//! The members of objects.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::{Drawing, Drawn};
use crate::error::UnsatisfiableError;
use crate::options::Optional;
use crate::pattern::Pattern;
use crate::shape::{Extra, Member, Members, Origin, ShapeId};
use crate::source::{Frame, Source};
use crate::text::{Room, Texts};
use crate::vocabulary::Segment;

impl<'p> Drawing<'p> {
    pub(super) fn members(
        &mut self,
        source: &mut Source,
        members: &'p Members,
        own: ShapeId,
        depth: usize,
    ) -> Drawn<Map<String, Value>> {
        let mut drawn = Map::new();
        let mut owed = members.named.iter().filter(|member| member.required).count();
        let max = members.max.unwrap_or(usize::MAX);
        for member in &members.named {
            if member.required {
                owed -= 1;
                self.add_member(source, own, member, &mut drawn, depth)?;
                continue;
            }
            let open = drawn.len() + owed < max && self.has_room(self.shapes[member.shape].height, depth);
            let size = self.size;
            let value = source.nested(Frame::Fixed, |source| {
                if open && self.wants_optional(source) {
                    let segment = Segment::Member(Cow::Borrowed(member.name.as_str()));
                    return self.inside(source, segment, own, member.shape, depth).map(Some);
                }
                Ok(None)
            });
            match value {
                Ok(None) => {}
                Ok(Some(value)) => {
                    drawn.insert(member.name.clone(), value);
                }
                Err(_) => {
                    self.size = size;
                    source.skip();
                }
            }
        }
        self.add_dependents(source, own, members, &mut drawn, depth)?;
        self.add_missing(source, own, members, &mut drawn, depth)?;
        self.add_extras(source, own, members, &mut drawn, depth)?;
        Ok(drawn)
    }

    fn wants_optional(&self, source: &mut Source) -> bool {
        match self.settings.optional {
            Optional::Always => true,
            Optional::Never => false,
            Optional::Sometimes => source.flip(),
        }
    }

    /// Members that others need.
    fn add_dependents(
        &mut self,
        source: &mut Source,
        own: ShapeId,
        members: &'p Members,
        drawn: &mut Map<String, Value>,
        depth: usize,
    ) -> Drawn<()> {
        let mut complete = false;
        while !complete {
            complete = true;
            for (name, needed) in &members.dependents {
                if !drawn.contains_key(name) {
                    continue;
                }
                for needed in needed {
                    let member = members.named.iter().find(|member| member.name == *needed);
                    if let Some(member) = member.filter(|_| !drawn.contains_key(needed)) {
                        self.add_member(source, own, member, drawn, depth)?;
                        complete = false;
                    }
                }
            }
        }
        Ok(())
    }

    /// Optional members up to the least number, the smallest first.
    fn add_missing(
        &mut self,
        source: &mut Source,
        own: ShapeId,
        members: &'p Members,
        drawn: &mut Map<String, Value>,
        depth: usize,
    ) -> Drawn<()> {
        if drawn.len() >= members.min {
            return Ok(());
        }
        let mut absent: Vec<&'p Member> = members.named.iter().collect();
        absent.retain(|member| !drawn.contains_key(&member.name));
        absent.sort_by_key(|member| self.shapes[member.shape].height);
        for member in absent.into_iter().take(members.min - drawn.len()) {
            self.add_member(source, own, member, drawn, depth)?;
        }
        Ok(())
    }

    fn add_member(
        &mut self,
        source: &mut Source,
        own: ShapeId,
        member: &'p Member,
        drawn: &mut Map<String, Value>,
        depth: usize,
    ) -> Drawn<()> {
        let segment = Segment::Member(Cow::Borrowed(member.name.as_str()));
        let value = self.inside(source, segment, own, member.shape, depth)?;
        drawn.insert(member.name.clone(), value);
        Ok(())
    }

    fn add_extras(
        &mut self,
        source: &mut Source,
        own: ShapeId,
        members: &Members,
        drawn: &mut Map<String, Value>,
        depth: usize,
    ) -> Drawn<()> {
        let shape = &self.shapes[own];
        let missing = members.min.saturating_sub(drawn.len());
        let wanted = |extra: &&Extra| match extra.origin {
            Origin::Declared => true,
            Origin::FreeForm => !source.style().is_plain() || missing > 0,
            Origin::Tolerated => self.settings.undeclared_members || missing > 0,
        };
        let extras: Vec<&Extra> = members.extras.iter().filter(wanted).collect();
        let room = members.max.map_or(usize::MAX, |max| max.saturating_sub(drawn.len()));
        let voluntary = extras.iter().any(|e| self.has_room(self.shapes[e.shape].height, depth));
        let most = if voluntary && self.settings.optional != Optional::Never {
            room.min(missing.saturating_add(24))
        } else {
            missing
        };
        if extras.is_empty() || most == 0 {
            return match missing {
                0 => Ok(()),
                _ => Err(UnsatisfiableError::not_found(&shape.pointer, "minProperties")),
            };
        }
        let shown = usize::from(self.settings.optional == Optional::Always);
        source.nested(Frame::List, |source| {
            let count = source.length(missing.max(shown).min(most), most, missing.max(2));
            for index in 0..count {
                match self.extra(source, own, &extras, members, drawn, depth) {
                    Ok((name, value)) => {
                        drawn.insert(name, value);
                    }
                    Err(_) if index >= missing => break,
                    Err(error) => return Err(error),
                }
            }
            Ok(())
        })
    }

    fn extra(
        &mut self,
        source: &mut Source,
        own: ShapeId,
        extras: &[&Extra],
        members: &Members,
        drawn: &Map<String, Value>,
        depth: usize,
    ) -> Drawn<(String, Value)> {
        let weights = vec![1; extras.len()];
        let attempts = if source.is_fresh() { 60 } else { 1 };
        let size = self.size;
        let mut result = Err(UnsatisfiableError::not_found("", "additionalProperties"));
        for _ in 0..attempts {
            self.size = size;
            result = source.nested(Frame::Fixed, |source| {
                let extra = extras[source.pick(&weights)];
                let name = match (&extra.pattern, members.names) {
                    (Some(pattern), _) => pattern_name(source, pattern),
                    (None, Some(names)) => match self.value(source, names, depth + 1)? {
                        Value::String(name) => Some(name),
                        _ => None,
                    },
                    (None, None) => free_name(source),
                };
                let taken = |name: &str| {
                    drawn.contains_key(name)
                        || members.named.iter().any(|member| member.name == name)
                        || extra.besides.iter().any(|pattern| pattern.matches(name))
                };
                match name.filter(|name| !taken(name)) {
                    Some(name) => {
                        let segment = Segment::Member(Cow::Owned(name.clone()));
                        Ok((name, self.inside(source, segment, own, extra.shape, depth)?))
                    }
                    None => Err(UnsatisfiableError::not_found(&self.shapes[extra.shape].pointer, "propertyNames")),
                }
            });
            if result.is_ok() {
                break;
            }
        }
        result
    }
}

fn pattern_name(source: &mut Source, pattern: &Pattern) -> Option<String> {
    let name = pattern.generate(source, Room::default());
    pattern.matches(&name).then_some(name)
}

fn free_name(source: &mut Source) -> Option<String> {
    let room = Room { min: 1, max: Some(12) };
    let texts = Texts { room, ..Texts::default() };
    texts.draw(source).ok()
}
