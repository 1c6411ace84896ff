//! The Rust expression of a value of some generated type.

use std::collections::BTreeMap;

use openapi_kit::index::Parameter;
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;
use syn::{Fields, Ident, Item, ItemMod, ItemStruct, LitInt, Type};

use crate::casing::{pascal, snake};
use crate::dispatch::{argument, method_name};
use crate::enums::OpenEnum;
use crate::examples::{Known, values};
use crate::paging::wire_name;

/// Bodies are shown this deep; what lies deeper is an argument.
const DEPTH: usize = 3;

/// How many members of a body are shown when none must be given.
const TELLING: usize = 2;

/// Where a value is to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In a setter, which takes whatever can be converted.
    Setter,
    /// Where only the type itself fits: in a vector, a map or an option.
    Exact,
}

/// What a value is for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted<'a> {
    /// The name of the parameter or member on the wire.
    pub name: &'a str,
    pub schema: Option<&'a Value>,
    /// What the document gives as an example of it, beside what its schema does.
    pub example: Option<&'a Value>,
    pub place: Place,
}

/// A field of a body: its name, its name on the wire, its type.
type Member<'m> = (&'m Ident, String, &'m Type);

/// Writes the values of one example, and remembers what it takes to compile them.
pub(super) struct Expressions<'a> {
    known: Known<'a>,
    structs: BTreeMap<String, &'a ItemStruct>,
    enums: BTreeMap<&'a str, &'a OpenEnum>,
    components: BTreeMap<String, &'a Value>,
    arguments: Vec<(Ident, TokenStream)>,
    /// What is made before the call.
    prepared: Vec<(Ident, TokenStream)>,
    depth: usize,
    /// A conversion in it can fail with another error than a call's.
    pub fallible: bool,
}

impl<'a> Expressions<'a> {
    pub(super) fn new(types: &'a ItemMod, known: &Known<'a>) -> Self {
        let items = types.content.iter().flat_map(|(_, items)| items);
        let structs = items.filter_map(|item| if let Item::Struct(item) = item { Some(item) } else { None });
        let components = known.document.pointer("/components/schemas").and_then(Value::as_object);
        Self {
            known: *known,
            structs: structs.map(|item| (item.ident.to_string(), item)).collect(),
            enums: known.enums.iter().map(|one| (one.rust_name.as_str(), one)).collect(),
            components: components.into_iter().flatten().map(|(name, schema)| (pascal(name), schema)).collect(),
            arguments: Vec::new(),
            prepared: Vec::new(),
            depth: 0,
            fallible: false,
        }
    }

    /// What a pointer, with or without `#`, leads to in the document, references followed.
    pub(super) fn at(&self, pointer: &str) -> Option<&'a Value> {
        let mut value = self.known.document.pointer(pointer.trim_start_matches('#'))?;
        while let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            value = self.known.document.pointer(reference.trim_start_matches('#'))?;
        }
        Some(value)
    }

    pub(super) fn is_enum(&self, ty: &Type) -> bool {
        last_name(ty).is_some_and(|name| self.enums.contains_key(name.as_str()))
    }

    /// Whether the document gives an example of a parameter.
    pub(super) fn exemplified(&self, parameter: &Parameter) -> bool {
        let places = [Some(parameter.pointer.as_str()), parameter.schema.as_deref()];
        places.into_iter().flatten().filter_map(|pointer| self.at(pointer)).any(|at| at.get("example").is_some())
    }

    /// Whether a name stands for something in the example.
    pub(super) fn is_taken(&self, name: &str) -> bool {
        name == "client" || self.arguments.iter().chain(&self.prepared).any(|(taken, _)| taken == name)
    }

    /// Makes a value before the call, under a name of its own.
    pub(super) fn prepare(&mut self, name: &str, value: TokenStream) -> TokenStream {
        let name = self.free(name);
        self.prepared.push((name.clone(), value));
        quote!(#name)
    }

    /// The statements that stand before the call.
    pub(super) fn prepared(&self) -> Vec<TokenStream> {
        self.prepared.iter().map(|(name, value)| quote!(let #name = #value;)).collect()
    }

    /// The arguments of the example's function, after the client.
    pub(super) fn arguments(&self) -> Vec<TokenStream> {
        self.arguments.iter().map(|(name, ty)| quote!(#name: #ty)).collect()
    }

    /// Leaves a value to the caller of the example.
    pub(super) fn argument(&mut self, name: &str, ty: &Type) -> TokenStream {
        let ty = shown_type(ty, self.known.crate_name);
        self.take(name, ty)
    }

    fn take(&mut self, name: &str, ty: TokenStream) -> TokenStream {
        let name = self.free(name);
        self.arguments.push((name.clone(), ty));
        quote!(#name)
    }

    fn free(&self, name: &str) -> Ident {
        let mut name = method_name(name);
        while self.is_taken(&name) {
            name.push('_');
        }
        format_ident!("{name}")
    }

    /// The expression; none for a type without a natural one.
    pub(super) fn value(&mut self, ty: &Type, wanted: &Wanted<'_>) -> Option<TokenStream> {
        let schema = wanted.schema.map(|schema| self.resolved(schema));
        let example = wanted.example.or_else(|| schema?.get("example"));
        let wanted = Wanted { schema, example, ..*wanted };
        let name = last_name(ty)?;
        let inner = || Some(self.inner(&wanted));
        match name.as_str() {
            "Option" => self.value(argument(ty, 0)?, &Wanted { place: Place::Exact, ..wanted }),
            "Vec" => {
                let (inner, element) = (inner()?, argument(ty, 0)?);
                let elements = match example.and_then(Value::as_array) {
                    Some(given) if !given.is_empty() => given.iter().take(TELLING).map(Some).collect(),
                    _ => vec![None],
                };
                let elements = elements
                    .into_iter()
                    .map(|example| self.value(element, &Wanted { example, ..inner }))
                    .collect::<Option<Vec<_>>>()?;
                Some(quote!(vec![#(#elements),*]))
            }
            "BTreeMap" => {
                let inner = inner()?;
                let value = self.value(argument(ty, 1)?, &Wanted { name: "value", example: None, ..inner })?;
                Some(quote!(BTreeMap::from([("key".to_owned(), #value)])))
            }
            "bool" => {
                let value = example.and_then(Value::as_bool).unwrap_or(true);
                Some(quote!(#value))
            }
            "i32" | "i64" => {
                let value = example.and_then(Value::as_i64).unwrap_or_else(|| values::integer(wanted.name, schema));
                // An option of `i64` is made from nothing else.
                let is_long = i32::try_from(value).is_err() || (name == "i64" && wanted.place == Place::Exact);
                let suffix = if is_long { "_i64" } else { "" };
                let literal = LitInt::new(&format!("{value}{suffix}"), Span::call_site());
                Some(quote!(#literal))
            }
            "String" => Some(self.text(&wanted)),
            "Timestamp" | "Uuid" => {
                let format = if name == "Uuid" { "uuid" } else { "date-time" };
                let schema = serde_json::json!({"format": format});
                let text = example.and_then(Value::as_str).or_else(|| values::text(wanted.name, Some(&schema)))?;
                let ty = shown_type(ty, self.known.crate_name);
                Some(self.parsed(text, &ty, wanted.place))
            }
            _ if self.enums.contains_key(name.as_str()) => {
                let one = self.enums.get(name.as_str())?;
                let variant = example.and_then(|example| one.variant(example)).or_else(|| one.first())?;
                let (name, variant) = (format_ident!("{name}"), format_ident!("{variant}"));
                Some(quote!(types::#name::#variant))
            }
            _ => self.component(&name, &wanted),
        }
    }

    fn component(&mut self, name: &str, wanted: &Wanted<'_>) -> Option<TokenStream> {
        let item = *self.structs.get(name)?;
        let component = self.components.get(name).copied();
        let example = wanted.example.or_else(|| component?.get("example"));
        let wanted = Wanted { schema: component.or(wanted.schema), example, ..*wanted };
        let ty = format_ident!("{name}");
        if let Fields::Unnamed(fields) = &item.fields {
            let field = &fields.unnamed.first()?.ty;
            if last_name(field).as_deref() == Some("String") {
                // The word of the member that has this type says more than that of the type.
                let text = example.and_then(Value::as_str).or_else(|| values::text(wanted.name, wanted.schema))?;
                return Some(self.parsed(text, &quote!(types::#ty), wanted.place));
            }
            let value = self.value(field, &Wanted { place: Place::Exact, ..wanted })?;
            return Some(match wanted.place {
                Place::Setter => value,
                Place::Exact => self.prepare(&one_of(wanted.name, name), quote!(types::#ty(#value))),
            });
        }
        if self.depth == DEPTH {
            return None;
        }
        self.depth += 1;
        let setters = self.members(item, &wanted);
        self.depth -= 1;
        let built = quote!(types::#ty::builder()#(#setters)*);
        Some(match wanted.place {
            Place::Setter => built,
            Place::Exact => {
                self.fallible = true;
                self.prepare(&one_of(wanted.name, name), quote!(types::#ty::try_from(#built)?))
            }
        })
    }

    /// The setters of the members that must be given; where there are none, of those in the example or the first ones.
    fn members(&mut self, item: &ItemStruct, wanted: &Wanted<'_>) -> Vec<TokenStream> {
        let properties = wanted.schema.and_then(|schema| schema.get("properties"));
        // In the order of the document, which is more telling than the generated one.
        let order = |name: &str| {
            let names = properties.and_then(Value::as_object).into_iter().flatten();
            names.into_iter().position(|(own, _)| own == name).unwrap_or(usize::MAX)
        };
        let is_open = |name: &Ident| name == "extra";
        let mut members: Vec<_> = item
            .fields
            .iter()
            .filter_map(|field| Some((field.ident.as_ref()?, wire_name(field)?, &field.ty)))
            .filter(|(name, _, _)| !is_open(name))
            .collect();
        members.sort_by_key(|(_, wire, _)| order(wire));
        let is_required = |ty: &Type| last_name(ty).as_deref() != Some("Option");
        let given = |wire: &str| wanted.example.and_then(|example| example.get(wire));
        let mut chosen: Vec<_> =
            members.iter().filter(|(_, wire, ty)| is_required(ty) || given(wire).is_some()).collect();
        if chosen.is_empty() {
            chosen = self.telling(&members, properties);
        }
        let mut setters = Vec::new();
        for (name, wire, ty) in chosen {
            let schema = properties.and_then(|properties| properties.get(wire));
            let member = Wanted { name: wire, schema, example: given(wire), place: Place::Setter };
            let value = self.value(ty, &member).unwrap_or_else(|| self.argument(wire, ty));
            setters.push(quote!(.#name(#value)));
        }
        setters
    }

    /// The first members that have a natural value. An id stands alone: ids side by side are often alternatives.
    fn telling<'m>(&self, members: &'m [Member<'m>], properties: Option<&Value>) -> Vec<&'m Member<'m>> {
        let is_natural = |(_, wire, ty): &&Member<'_>| {
            let schema = properties.and_then(|properties| properties.get(wire));
            let is_text = argument(ty, 0).and_then(last_name).as_deref() == Some("String");
            !is_text || values::text(wire, schema).is_some() || schema.is_some_and(|one| one.get("example").is_some())
        };
        let natural: Vec<_> = members.iter().filter(is_natural).take(TELLING).collect();
        match natural.first() {
            None => members.iter().take(TELLING).collect(),
            Some((_, wire, _)) if wire.ends_with("Id") => natural.into_iter().take(1).collect(),
            Some(_) => natural,
        }
    }

    fn text(&mut self, wanted: &Wanted<'_>) -> TokenStream {
        let example = wanted.example.and_then(Value::as_str).map(values::reserved);
        let text = match example.or_else(|| values::text(wanted.name, wanted.schema)) {
            Some(text) => quote!(#text),
            None => self.take(wanted.name, quote!(&str)),
        };
        if wanted.place == Place::Setter { text } else { quote!(#text.to_owned()) }
    }

    fn parsed(&mut self, text: &str, ty: &TokenStream, place: Place) -> TokenStream {
        if place == Place::Setter {
            return quote!(#text);
        }
        self.fallible = true;
        quote!(#text.parse::<#ty>()?)
    }

    /// What is known of the elements of an array or the values of a map.
    fn inner<'w>(&self, wanted: &Wanted<'w>) -> Wanted<'w>
    where
        'a: 'w,
    {
        let inner = |schema: &'w Value| schema.get("items").or_else(|| schema.get("additionalProperties"));
        let schema = wanted.schema.and_then(inner);
        Wanted { name: wanted.name, schema, example: None, place: Place::Exact }
    }

    fn resolved<'w>(&self, schema: &'w Value) -> &'w Value
    where
        'a: 'w,
    {
        let reference = schema.get("$ref").and_then(Value::as_str);
        reference.and_then(|reference| self.at(reference)).unwrap_or(schema)
    }
}

/// The last name of a path.
pub(super) fn last_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}

/// A type as a reader of the example would write it.
fn shown_type(ty: &Type, crate_name: &str) -> TokenStream {
    let Type::Path(path) = ty else { return quote!(#ty) };
    let Some(last) = path.path.segments.last() else { return quote!(#ty) };
    let name = &last.ident;
    let parameters: Vec<_> =
        (0..).map_while(|place| argument(ty, place)).map(|inner| shown_type(inner, crate_name)).collect();
    let parameters = if parameters.is_empty() { quote!() } else { quote!(<#(#parameters),*>) };
    let root = path.path.segments.first().map(|segment| segment.ident.to_string()).unwrap_or_default();
    match root.as_str() {
        "std" => quote!(#name #parameters),
        "serde_json" | "uuid" => {
            let root = format_ident!("{root}");
            quote!(#root::#name #parameters)
        }
        "progenitor_client" => {
            let root = format_ident!("{}", crate_name.replace('-', "_"));
            quote!(#root::#name #parameters)
        }
        // Defined by the document; a builder stands for what it builds.
        "types" | "crate" => quote!(types::#name #parameters),
        _ if path.path.segments.len() == 1 && STANDARD.contains(&root.as_str()) => quote!(#name #parameters),
        _ => quote!(types::#name #parameters),
    }
}

/// What is written without a path.
const STANDARD: [&str; 6] = ["bool", "f32", "f64", "i32", "i64", "String"];

/// `recipient` for an element of `recipients`; where the name says nothing, that of the type.
fn one_of(name: &str, ty: &str) -> String {
    if name == "body" {
        return snake(ty);
    }
    let name = snake(name);
    name.strip_suffix('s').map_or(name.clone(), str::to_owned)
}
