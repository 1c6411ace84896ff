//! A deserializer around another one that knows where it is when something has to be placed.
//!
//! It costs next to nothing while all is well: keys are borrowed from the text, and the way to a value is put together
//! only when the value was noted or failed, step by step on the way out.

use std::borrow::Cow;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Unexpected, VariantAccess, Visitor,
};

use super::notes::{Notes, Step};
use super::values::extra_member;

pub(super) struct Reader<'n, D> {
    inner: D,
    notes: &'n Notes,
}

impl<'n, D> Reader<'n, D> {
    pub(super) fn new(inner: D, notes: &'n Notes) -> Self {
        Self { inner, notes }
    }
}

/// Runs `read` and, where something was noted or failed, adds the step that led there.
fn inside<T, E>(
    notes: &Notes,
    first: Option<usize>,
    read: impl FnOnce() -> Result<T, E>,
    step: impl FnOnce() -> Step,
) -> Result<T, E> {
    let before = notes.len();
    let result = read();
    if result.is_err() || notes.len() != before {
        notes.leave(before, first, result.is_err(), step());
    }
    result
}

macro_rules! forward {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.inner.$method(visitor)
        })*
    };
}

macro_rules! watch {
    ($($method:ident($($argument:ident: $type:ty),*) $named:literal)*) => {
        $(fn $method<V: Visitor<'de>>(self, $($argument: $type,)* visitor: V) -> Result<V::Value, D::Error> {
            self.inner.$method($($argument,)* Watcher { inner: visitor, notes: self.notes, named: $named })
        })*
    };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Reader<'_, D> {
    type Error = D::Error;

    forward! {
        deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128 deserialize_f32
        deserialize_f64 deserialize_char deserialize_str deserialize_string deserialize_bytes
        deserialize_byte_buf deserialize_unit deserialize_identifier
    }

    watch! {
        deserialize_any() false
        deserialize_option() false
        deserialize_newtype_struct(name: &'static str) false
        deserialize_seq() false
        deserialize_tuple(len: usize) false
        deserialize_tuple_struct(name: &'static str, len: usize) false
        deserialize_map() false
        deserialize_struct(name: &'static str, fields: &'static [&'static str]) true
        deserialize_enum(name: &'static str, variants: &'static [&'static str]) false
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_unit_struct(name, visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        extra_member();
        self.inner.deserialize_ignored_any(visitor)
    }

    fn is_human_readable(&self) -> bool {
        self.inner.is_human_readable()
    }
}

struct Watcher<'n, V> {
    inner: V,
    notes: &'n Notes,
    /// Whether the keys of a map are members that a type names.
    named: bool,
}

macro_rules! visit {
    ($($method:ident: $type:ty)*) => {
        $(fn $method<E: Error>(self, value: $type) -> Result<V::Value, E> {
            self.inner.$method(value)
        })*
    };
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Watcher<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    visit! {
        visit_bool: bool visit_i8: i8 visit_i16: i16 visit_i32: i32 visit_i64: i64 visit_i128: i128
        visit_u8: u8 visit_u16: u16 visit_u32: u32 visit_u64: u64 visit_u128: u128 visit_f32: f32
        visit_f64: f64 visit_char: char visit_str: &str visit_borrowed_str: &'de str visit_string: String
        visit_bytes: &[u8] visit_borrowed_bytes: &'de [u8] visit_byte_buf: Vec<u8>
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_none()
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.inner.visit_some(Reader { inner, notes: self.notes })
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.inner.visit_newtype_struct(Reader { inner, notes: self.notes })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        // A derived type would take the items of a list for its members, in their order.
        if self.named {
            return Err(A::Error::invalid_type(Unexpected::Seq, &self.inner));
        }
        let first = self.notes.len();
        self.inner.visit_seq(Items { inner, notes: self.notes, first, number: 0 })
    }

    fn visit_map<A: MapAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        let first = self.notes.len();
        self.inner.visit_map(Members { inner, notes: self.notes, first, named: self.named, key: None })
    }

    fn visit_enum<A: EnumAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        self.inner.visit_enum(Variants { inner, notes: self.notes })
    }
}

/// Reads a value inside another one.
struct Seed<'n, S> {
    inner: S,
    notes: &'n Notes,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Seed<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<S::Value, D::Error> {
        self.inner.deserialize(Reader { inner, notes: self.notes })
    }
}

struct Items<'n, A> {
    inner: A,
    notes: &'n Notes,
    first: usize,
    number: usize,
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Items<'_, A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        let Self { inner, notes, first, number } = self;
        let seed = Seed { inner: seed, notes };
        let item = inside(notes, Some(*first), || inner.next_element_seed(seed), || Step::Item(*number));
        *number += 1;
        item
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

struct Members<'n, 'de, A> {
    inner: A,
    notes: &'n Notes,
    first: usize,
    named: bool,
    key: Option<Cow<'de, str>>,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Members<'_, 'de, A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        if self.named {
            return self.inner.next_key_seed(Key { inner: seed, kept: &mut self.key });
        }
        // A key can be a value of its own kind, such as an open enum.
        let (notes, inner) = (self.notes, &mut self.inner);
        inside(notes, Some(self.first), || inner.next_key_seed(seed), || Step::Entry)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        let Self { inner, notes, first, named, key } = self;
        let seed = Seed { inner: seed, notes };
        inside(
            notes,
            (!*named).then_some(*first),
            || inner.next_value_seed(seed),
            || key.take().map_or(Step::Entry, |key| Step::Member(key.into_owned())),
        )
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

/// Reads the name of a member and keeps it.
struct Key<'k, 'de, S> {
    inner: S,
    kept: &'k mut Option<Cow<'de, str>>,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Key<'_, 'de, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<S::Value, D::Error> {
        self.inner.deserialize(KeyReader { inner, kept: self.kept })
    }
}

struct KeyReader<'k, 'de, D> {
    inner: D,
    kept: &'k mut Option<Cow<'de, str>>,
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for KeyReader<'_, 'de, D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_any(KeyWatcher { inner: visitor, kept: self.kept })
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_identifier(KeyWatcher { inner: visitor, kept: self.kept })
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum ignored_any
    }
}

struct KeyWatcher<'k, 'de, V> {
    inner: V,
    kept: &'k mut Option<Cow<'de, str>>,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for KeyWatcher<'_, 'de, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<V::Value, E> {
        *self.kept = Some(Cow::Borrowed(key));
        self.inner.visit_borrowed_str(key)
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<V::Value, E> {
        *self.kept = Some(Cow::Owned(key.to_owned()));
        self.inner.visit_str(key)
    }

    fn visit_string<E: Error>(self, key: String) -> Result<V::Value, E> {
        *self.kept = Some(Cow::Owned(key.clone()));
        self.inner.visit_string(key)
    }
}

struct Variants<'n, A> {
    inner: A,
    notes: &'n Notes,
}

impl<'n, 'de, A: EnumAccess<'de>> EnumAccess<'de> for Variants<'n, A> {
    type Error = A::Error;
    type Variant = Payload<'n, A::Variant>;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self::Variant), A::Error> {
        let (variant, inner) = self.inner.variant_seed(seed)?;
        Ok((variant, Payload { inner, notes: self.notes }))
    }
}

struct Payload<'n, A> {
    inner: A,
    notes: &'n Notes,
}

impl<'de, A: VariantAccess<'de>> VariantAccess<'de> for Payload<'_, A> {
    type Error = A::Error;

    fn unit_variant(self) -> Result<(), A::Error> {
        self.inner.unit_variant()
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, A::Error> {
        let notes = self.notes;
        inside(notes, None, || self.inner.newtype_variant_seed(Seed { inner: seed, notes }), || Step::Entry)
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, A::Error> {
        self.inner.tuple_variant(len, Watcher { inner: visitor, notes: self.notes, named: false })
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        self.inner.struct_variant(fields, Watcher { inner: visitor, notes: self.notes, named: true })
    }
}
