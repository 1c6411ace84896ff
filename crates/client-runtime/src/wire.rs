//! How a request is written where that is not the usual way: what the operation table says, and the generator cannot.
//!
//! Generated code hands each parameter and body over in one plain form, as JSON where it has parts. Before the request
//! leaves, the runtime writes it as the document says. A parameter without a row here is usual: a scalar anywhere, or
//! an array in the query with its name repeated.

/// Where a parameter stands in the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// In the path.
    Path,
    /// After the question mark.
    Query,
    /// In a header.
    Header,
    /// In the header `Cookie`; generated code hands it over as a header of its own.
    Cookie,
}

/// The `style` of OpenAPI, and JSON text for parameters that are described by `content`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Style {
    /// `name=a&name=b`, or `name=a,b`: queries, cookies and forms.
    Form,
    /// `a,b`: paths and headers.
    Simple,
    /// `.a.b`, or `.a,b`: paths.
    Label,
    /// `;name=a;name=b`, or `;name=a,b`: paths.
    Matrix,
    /// `name=a%20b`: queries.
    SpaceDelimited,
    /// `name=a%7Cb`: queries.
    PipeDelimited,
    /// `name[key]=value`, to any depth; items of an array by their number: `name[key][0]=value`. Queries and forms.
    DeepObject,
    /// The value as JSON text.
    Json,
}

/// One parameter that is not written the usual way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WireParameter {
    /// The name by which generated code hands it over, in the same place; a cookie comes as a header.
    pub given: &'static str,
    /// Its name on the wire.
    pub name: &'static str,
    /// Where it stands.
    pub place: Place,
    /// How it is written.
    pub style: Style,
    /// An array or object is spread: `a=1&b=2` rather than `name=a,1,b,2`.
    pub explode: bool,
    /// Reserved characters of the value stay as they are where they cannot be mistaken: `:/?@!$'()*,;`.
    pub reserved: bool,
    /// It is handed over as JSON text; see [`Composite`](crate::Composite).
    pub composite: bool,
}

impl WireParameter {
    /// An exploded form parameter in the query, without a name.
    pub const BLANK: WireParameter = WireParameter {
        given: "",
        name: "",
        place: Place::Query,
        style: Style::Form,
        explode: true,
        reserved: false,
        composite: false,
    };
}

/// What becomes of the JSON that generated code makes of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Written {
    /// Nothing; only the media type is another, or there may be no body.
    AsGiven,
    /// Names and values as in a query.
    Form,
    /// One part for each member, or for each item of a member that is an array.
    Multipart,
}

/// A body that is not simply JSON, a plain form or bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WireBody {
    /// The media type that is sent.
    pub media_type: &'static str,
    /// How it is written.
    pub written: Written,
    /// It may be left out; then neither body nor media type is sent.
    pub optional: bool,
    /// The members that are not written the usual way.
    pub parts: &'static [WirePart],
}

/// One member of a form that is not written the usual way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WirePart {
    /// Name of the member.
    pub name: &'static str,
    /// Its media type, where the document gives it one. One that is JSON makes JSON text of any value.
    pub media_type: Option<&'static str>,
    /// How it is written in a form; `None` writes scalars and arrays of them with the name repeated, all else as JSON.
    pub style: Option<Style>,
    /// As in [`WireParameter::explode`].
    pub explode: bool,
}

impl WireBody {
    /// A JSON body.
    pub const BLANK: WireBody =
        WireBody { media_type: "application/json", written: Written::AsGiven, optional: false, parts: &[] };
}

impl WirePart {
    /// A member without a name, written the usual way.
    pub const BLANK: WirePart = WirePart { name: "", media_type: None, style: None, explode: true };
}

/// `application/json` and everything that is written as it, such as `application/problem+json`.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence.ends_with("/json") || essence.ends_with("+json")
}
