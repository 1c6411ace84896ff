//! Serde values as the texts of a form or a query: scalars, lists of scalars, members.

use std::fmt;

use serde::Serialize;
use serde::ser::{self, Impossible, Serializer};

/// Why a value cannot be written. Never repeats the value.
#[derive(Debug)]
pub(super) struct Unwritable(String);

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unwritable {}

impl ser::Error for Unwritable {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

fn unwritable<T>(what: &str) -> Result<T, Unwritable> {
    Err(Unwritable(format!("{what} cannot be written as name=value")))
}

/// The texts of a parameter: none for an absent value, one for a scalar, one for each element of
/// a list.
pub(super) fn values_of<T: Serialize + ?Sized>(value: &T) -> Result<Vec<String>, Unwritable> {
    let mut texts = Vec::new();
    value.serialize(Values { texts: &mut texts, inside_list: false })?;
    Ok(texts)
}

/// The members of a form body with their texts.
pub(super) fn fields_of<T: Serialize + ?Sized>(body: &T) -> Result<Vec<(String, String)>, Unwritable> {
    body.serialize(Fields::default())
}

struct Values<'a> {
    texts: &'a mut Vec<String>,
    inside_list: bool,
}

impl Values<'_> {
    fn push(self, text: &impl ToString) -> Result<(), Unwritable> {
        self.texts.push(text.to_string());
        Ok(())
    }

    fn list(self) -> Result<Self, Unwritable> {
        if self.inside_list {
            return unwritable("a list inside a list");
        }
        Ok(Self { texts: self.texts, inside_list: true })
    }
}

macro_rules! scalars {
    ($($method:ident: $type:ty),* $(,)?) => {$(
        fn $method(self, value: $type) -> Result<(), Unwritable> {
            self.push(&value)
        }
    )*};
}

impl<'a> Serializer for Values<'a> {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Impossible<(), Unwritable>;
    type SerializeMap = Impossible<(), Unwritable>;
    type SerializeStruct = Impossible<(), Unwritable>;
    type SerializeStructVariant = Impossible<(), Unwritable>;

    scalars! {
        serialize_bool: bool, serialize_char: char, serialize_str: &str,
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_i128: i128,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64,
        serialize_u128: u128,
        serialize_f32: f32, serialize_f64: f64,
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Unwritable> {
        unwritable("raw bytes")
    }

    fn serialize_none(self) -> Result<(), Unwritable> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Unwritable> {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Unwritable> {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Unwritable> {
        self.push(&variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Unwritable> {
        unwritable("an object")
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Unwritable> {
        self.list()
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Unwritable> {
        self.list()
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Unwritable> {
        self.list()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unwritable> {
        unwritable("an object")
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Unwritable> {
        unwritable("an object")
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, Unwritable> {
        unwritable("an object")
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unwritable> {
        unwritable("an object")
    }
}

impl Values<'_> {
    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        value.serialize(Values { texts: self.texts, inside_list: true })
    }
}

impl ser::SerializeSeq for Values<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.element(value)
    }

    fn end(self) -> Result<(), Unwritable> {
        Ok(())
    }
}

impl ser::SerializeTuple for Values<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.element(value)
    }

    fn end(self) -> Result<(), Unwritable> {
        Ok(())
    }
}

impl ser::SerializeTupleStruct for Values<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.element(value)
    }

    fn end(self) -> Result<(), Unwritable> {
        Ok(())
    }
}

#[derive(Default)]
struct Fields {
    written: Vec<(String, String)>,
    key: Option<String>,
}

impl Fields {
    fn member<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), Unwritable> {
        let texts = values_of(value).map_err(|reason| Unwritable(format!("member {name}: {reason}")))?;
        self.written.extend(texts.into_iter().map(|text| (name.to_owned(), text)));
        Ok(())
    }
}

type Pairs = Vec<(String, String)>;

macro_rules! not_a_form {
    ($($method:ident($($argument:ty),*)),* $(,)?) => {$(
        fn $method(self $(, _: $argument)*) -> Result<Pairs, Unwritable> {
            unwritable("a body without members")
        }
    )*};
}

impl Serializer for Fields {
    type Ok = Pairs;
    type Error = Unwritable;
    type SerializeSeq = Impossible<Pairs, Unwritable>;
    type SerializeTuple = Impossible<Pairs, Unwritable>;
    type SerializeTupleStruct = Impossible<Pairs, Unwritable>;
    type SerializeTupleVariant = Impossible<Pairs, Unwritable>;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Impossible<Pairs, Unwritable>;

    not_a_form! {
        serialize_bool(bool), serialize_char(char), serialize_str(&str), serialize_bytes(&[u8]),
        serialize_i8(i8), serialize_i16(i16), serialize_i32(i32), serialize_i64(i64),
        serialize_u8(u8), serialize_u16(u16), serialize_u32(u32), serialize_u64(u64),
        serialize_f32(f32), serialize_f64(f64),
        serialize_unit_variant(&'static str, u32, &'static str),
    }

    fn serialize_none(self) -> Result<Pairs, Unwritable> {
        Ok(self.written)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Pairs, Unwritable> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Pairs, Unwritable> {
        Ok(self.written)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Pairs, Unwritable> {
        Ok(self.written)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<Pairs, Unwritable> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Pairs, Unwritable> {
        unwritable("a tagged value")
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, Unwritable> {
        unwritable("a list")
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Unwritable> {
        unwritable("a list")
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Unwritable> {
        unwritable("a list")
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unwritable> {
        unwritable("a tagged value")
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Unwritable> {
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Unwritable> {
        Ok(self)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unwritable> {
        unwritable("a tagged value")
    }
}

impl ser::SerializeStruct for Fields {
    type Ok = Pairs;
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Unwritable> {
        self.member(name, value)
    }

    fn end(self) -> Result<Pairs, Unwritable> {
        Ok(self.written)
    }
}

impl ser::SerializeMap for Fields {
    type Ok = Pairs;
    type Error = Unwritable;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unwritable> {
        let mut texts = values_of(key)?;
        self.key = texts.pop();
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        match self.key.take() {
            Some(key) => self.member(&key, value),
            None => unwritable("a member without a name"),
        }
    }

    fn end(self) -> Result<Pairs, Unwritable> {
        Ok(self.written)
    }
}
