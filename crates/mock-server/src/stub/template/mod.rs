//! Answers that are written for each request: the templates of WireMock, which are those of Handlebars.
//!
//! What is random comes from the seed of the mock, and the time is that of the space.

mod functions;

use std::borrow::Cow;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::DateTime;
use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, Output, RenderContext, RenderError, RenderErrorReason,
    ScopedJson, no_escape,
};
use regex::{Captures, Regex};
use serde_json::{Map, Value, json};

use self::functions::{Arguments, FUNCTIONS, Function, World, text};
use super::heard::Heard;
use crate::content::Content;

/// What the template of an answer may ask for.
pub(super) struct Scene<'a> {
    pub(super) heard: &'a Heard<'a>,
    /// The values of a path template.
    pub(super) path: &'a [(&'a str, Cow<'a, str>)],
    /// Time since 1970, by the clock of the space.
    pub(super) now: Duration,
    pub(super) random: fastrand::Rng,
}

/// The templates of one answer.
#[derive(Debug)]
pub(super) struct Engine {
    templates: Handlebars<'static>,
    count: usize,
    rewriter: Rewriter,
}

/// The templates with one request to be written about.
pub(super) struct Page<'e> {
    engine: &'e Engine,
    templates: Handlebars<'static>,
    context: Context,
}

/// A helper, with what it knows of the world.
struct Bound {
    function: Function,
    world: Arc<World>,
}

impl Engine {
    pub(super) fn new() -> Self {
        let mut templates = Handlebars::new();
        templates.register_escape_fn(no_escape);
        Self { templates, count: 0, rewriter: Rewriter::new() }
    }

    /// Adds a template; says its number.
    ///
    /// # Errors
    /// Words that say what is wrong with it.
    pub(super) fn add(&mut self, text: &str) -> Result<usize, String> {
        if text.contains("{{>") || text.contains("{{#>") || text.contains("{{#*") {
            return Err("a template cannot include others here; write it out".to_owned());
        }
        let name = self.count.to_string();
        self.templates
            .register_template_string(&name, self.rewriter.rewrite(text))
            .map_err(|error| format!("this is no template: {}", error.reason()))?;
        self.count += 1;
        // Written once without a request, so that a helper that does not exist is noticed now.
        let world = World { now: DateTime::default(), random: Mutex::new(fastrand::Rng::with_seed(0)) };
        let trial = with_functions(&self.templates, world);
        match trial.render(&name, &json!({"request": {}})) {
            Err(error) => match error.reason() {
                RenderErrorReason::HelperNotFound(name) => {
                    let known: Vec<_> = FUNCTIONS.iter().map(|(name, _)| *name).collect();
                    Err(format!("there is no helper `{name}`; there are those of Handlebars and {}", known.join(", ")))
                }
                _ => Ok(self.count - 1),
            },
            Ok(_) => Ok(self.count - 1),
        }
    }

    /// The templates, to be written about one request.
    pub(super) fn open(&self, scene: &Scene<'_>, parameters: &Value) -> Result<Page<'_>, String> {
        let now = i64::try_from(scene.now.as_millis()).ok().and_then(DateTime::from_timestamp_millis);
        let world = World { now: now.unwrap_or_default(), random: Mutex::new(scene.random.clone()) };
        let context = json!({"request": request(scene), "parameters": parameters});
        let context = Context::wraps(context).map_err(|error| error.to_string())?;
        Ok(Page { engine: self, templates: with_functions(&self.templates, world), context })
    }
}

impl Page<'_> {
    /// # Errors
    /// Words that say why the template cannot be written.
    pub(super) fn write(&self, number: usize) -> Result<String, String> {
        self.templates.render_with_context(&number.to_string(), &self.context).map_err(|error| explained(&error))
    }

    /// Writes a template that is not one of the engine.
    pub(super) fn write_text(&self, text: &str) -> Result<String, String> {
        let text = self.engine.rewriter.rewrite(text);
        self.templates.render_template_with_context(&text, &self.context).map_err(|error| explained(&error))
    }
}

fn explained(error: &RenderError) -> String {
    format!("its template cannot be written: {}", error.reason())
}

fn with_functions(templates: &Handlebars<'static>, world: World) -> Handlebars<'static> {
    let world = Arc::new(world);
    let mut templates = templates.clone();
    for (name, function) in FUNCTIONS {
        templates.register_helper(name, Box::new(Bound { function, world: Arc::clone(&world) }));
    }
    templates
}

impl Bound {
    fn run(&self, helper: &Helper<'_>) -> Result<Value, RenderError> {
        let arguments = Arguments {
            all: helper.params().iter().map(|one| one.value().clone()).collect(),
            named: helper.hash().iter().map(|(name, one)| ((*name).to_owned(), one.value().clone())).collect(),
        };
        let outcome = (self.function)(&arguments, &self.world);
        outcome.map_err(|reason| RenderErrorReason::Other(format!("{}: {reason}", helper.name())).into())
    }
}

impl HelperDef for Bound {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        self.run(helper).map(ScopedJson::Derived)
    }

    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        // Objects and lists as JSON.
        out.write(&text(&self.run(helper)?))?;
        Ok(())
    }
}

/// What `request` is in a template. A value that may be repeated is its first; all of them are in the list beside it.
fn request(scene: &Scene<'_>) -> Value {
    let heard = scene.heard;
    let headers = heard.headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
    let form = match heard.content() {
        Content::Form(Value::Object(form)) => form.clone(),
        _ => Map::new(),
    };
    let form: Vec<(&str, &str)> = form
        .iter()
        .flat_map(|(name, value)| {
            let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            values.iter().filter_map(move |value| Some((name.as_str(), value.as_str()?)))
        })
        .collect();
    let (host, port) = heard.authority();
    let authority = match port {
        Some(port) => format!("{}:{port}", host.unwrap_or_default()),
        None => host.unwrap_or_default().to_owned(),
    };
    let segments: Vec<_> = heard.path.split('/').skip(1).collect();
    let path: Map<_, _> = scene.path.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    let mut request = json!({
        "method": heard.method.as_str(),
        "url": heard.target(),
        "path": heard.path,
        "pathSegments": segments,
        "pathParameters": path,
        "body": String::from_utf8_lossy(heard.body),
        "bodyAsBase64": STANDARD.encode(heard.body),
        "host": host,
        "port": port,
        "scheme": "http",
        "baseUrl": format!("http://{authority}"),
    });
    let mut add = |name: &str, pairs: &mut dyn Iterator<Item = (&str, &str)>| {
        let mut all: Map<String, Value> = Map::new();
        for (name, value) in pairs {
            if let Value::Array(values) = all.entry(name).or_insert_with(|| json!([])) {
                values.push(Value::from(value));
            }
        }
        request[name] =
            all.iter().map(|(name, values)| (name.clone(), values[0].clone())).collect::<Map<_, _>>().into();
        request[format!("{name}All")] = Value::Object(all);
    };
    add("query", &mut heard.query().iter().map(|(name, value)| (name.as_ref(), value.as_ref())));
    add("headers", &mut headers.into_iter());
    add("cookies", &mut heard.cookies());
    add("formData", &mut form.into_iter());
    request
}

/// Finds in a template what WireMock reads otherwise than Handlebars does: values that are one and several at once, and
/// names of headers in any case.
#[derive(Debug)]
struct Rewriter {
    tags: Option<Regex>,
    values: Option<Regex>,
    path: Option<Regex>,
}

impl Rewriter {
    fn new() -> Self {
        let name = r#"(\[[^\]]+\]|[^\s.\[\]{}()'"~|=]+)"#;
        let values = format!(r"(#each\s+)?\brequest\.(query|headers|cookies|formData)\.{name}(?:\.\[?(\d+)\]?)?");
        Self {
            tags: Regex::new(r"(?s)\{\{.*?\}\}").ok(),
            values: Regex::new(&values).ok(),
            path: Regex::new(&format!(r"\brequest\.path\.{name}")).ok(),
        }
    }

    fn rewrite(&self, text: &str) -> String {
        let (Some(tags), Some(values), Some(path)) = (&self.tags, &self.values, &self.path) else {
            return text.to_owned();
        };
        let rewritten = tags.replace_all(text, |tag: &Captures<'_>| {
            let tag = tag[0].replace("request.requestLine.", "request.");
            let tag = values.replace_all(&tag, |found: &Captures<'_>| {
                let (each, kind) = (found.get(1).map_or("", |each| each.as_str()), &found[2]);
                let name = found[3].trim_start_matches('[').trim_end_matches(']');
                let name = if kind == "headers" { name.to_ascii_lowercase() } else { name.to_owned() };
                match found.get(4) {
                    Some(number) => format!("{each}request.{kind}All.[{name}].[{}]", number.as_str()),
                    None if !each.is_empty() => format!("{each}request.{kind}All.[{name}]"),
                    None => format!("request.{kind}.[{name}]"),
                }
            });
            let tag = path.replace_all(&tag, |found: &Captures<'_>| {
                let name = found[1].trim_start_matches('[').trim_end_matches(']');
                match name.parse::<usize>() {
                    Ok(number) => format!("request.pathSegments.[{number}]"),
                    Err(_) => format!("request.pathParameters.[{name}]"),
                }
            });
            tag.into_owned()
        });
        rewritten.into_owned()
    }
}

#[cfg(test)]
mod tests;
