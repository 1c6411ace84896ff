//! From method and path to an operation.
//!
//! Literal segments win over parameters and are compared without regard to ASCII case; a segment may mix both, such as
//! `{name}.json`. As OpenAPI has it, a concrete path is matched before its templated counterpart, whatever the method:
//! where there is `GET /users/status`, a `PUT /users/status` is a wrong method and not a `PUT /users/{id}`. Values are
//! percent-decoded after the path was cut, so an encoded slash stays inside its value.

use std::borrow::Cow;

use http::Method;
use percent_encoding::percent_decode_str;
use regex::Regex;

/// The routes of one API, a tree of path segments.
#[derive(Debug, Default)]
pub(crate) struct Routes {
    root: Node,
    templates: Vec<String>,
}

#[derive(Debug, Default)]
struct Node {
    literals: Vec<(String, Node)>,
    /// Segments that mix text and parameters.
    mixed: Vec<(Mixed, Node)>,
    parameter: Option<Box<Node>>,
    leaf: Option<Leaf>,
}

#[derive(Debug)]
struct Mixed {
    template: String,
    regex: Regex,
}

/// How narrowly a segment of a template says what it matches, the narrowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Width {
    Literal,
    Mixed,
    Parameter,
}

#[derive(Debug)]
struct Leaf {
    template: usize,
    /// Of each segment of the template.
    widths: Vec<Width>,
    methods: Vec<Endpoint>,
}

#[derive(Debug)]
struct Endpoint {
    method: Method,
    operation: usize,
    /// Names of the path parameters in their order.
    names: Vec<String>,
}

/// Where a request leads.
#[derive(Debug, PartialEq)]
pub(crate) enum Route<'r, 'p> {
    /// To an operation, given by its place in the index.
    Found { operation: usize, path: Vec<(&'r str, Cow<'p, str>)> },
    /// The path is known, the method is not.
    WrongMethod { template: &'r str, allowed: Vec<&'r str> },
    /// Nowhere.
    Unknown,
}

impl Routes {
    /// Adds an operation. Fails when method and path are taken, or the template cannot be read.
    pub(crate) fn add(&mut self, method: &str, template: &str, operation: usize) -> Result<(), String> {
        let method = Method::from_bytes(method.as_bytes()).map_err(|_| format!("`{method}` is no HTTP method"))?;
        let mut node = &mut self.root;
        let mut names = Vec::new();
        for segment in template.trim_start_matches('/').split('/') {
            node = node.child(segment, &mut names)?;
        }
        let templates = &mut self.templates;
        let leaf = node.leaf.get_or_insert_with(|| {
            templates.push(template.to_owned());
            Leaf { template: templates.len() - 1, widths: widths(template), methods: Vec::new() }
        });
        if leaf.methods.iter().any(|endpoint| endpoint.method == method) {
            return Err(format!("{method} {template} is answered by two operations; rename or remove one"));
        }
        leaf.methods.push(Endpoint { method, operation, names });
        Ok(())
    }

    /// Path templates in the order in which they were added.
    pub(crate) fn templates(&self) -> &[String] {
        &self.templates
    }

    /// Finds the operation of a request. A HEAD without an operation of its own is answered by that of GET.
    pub(crate) fn find<'r, 'p>(&'r self, method: &Method, path: &'p str) -> Route<'r, 'p> {
        let path = path.strip_prefix('/').unwrap_or(path);
        let mut values = Vec::new();
        let mut wrong_method = Vec::new();
        let Some(endpoint) = self.root.find(method, Some(path), &mut values, &mut wrong_method) else {
            return match wrong_method.first() {
                Some(leaf) => Route::WrongMethod { template: &self.templates[leaf.template], allowed: leaf.allowed() },
                None => Route::Unknown,
            };
        };
        let path = endpoint.names.iter().map(String::as_str).zip(values).collect();
        Route::Found { operation: endpoint.operation, path }
    }
}

impl Leaf {
    fn endpoint(&self, method: &Method) -> Option<&Endpoint> {
        let own = |wanted: &Method| self.methods.iter().find(|endpoint| endpoint.method == *wanted);
        own(method).or_else(|| if *method == Method::HEAD { own(&Method::GET) } else { None })
    }

    /// Whether this is the concrete counterpart of the other template: no segment wider. Both match one path.
    fn hides(&self, other: &Self) -> bool {
        self.widths.iter().zip(&other.widths).all(|(own, other)| own <= other)
    }

    fn allowed(&self) -> Vec<&str> {
        let mut allowed: Vec<_> = self.methods.iter().map(|endpoint| endpoint.method.as_str()).collect();
        if allowed.contains(&"GET") && !allowed.contains(&"HEAD") {
            allowed.push("HEAD");
        }
        allowed.sort_unstable();
        allowed
    }
}

impl Node {
    fn child(&mut self, segment: &str, names: &mut Vec<String>) -> Result<&mut Self, String> {
        if !segment.contains('{') {
            let literal = percent_decode_str(segment).decode_utf8_lossy().into_owned();
            let at = self.literals.iter().position(|(own, _)| own.eq_ignore_ascii_case(&literal));
            let at = at.unwrap_or_else(|| {
                self.literals.push((literal, Self::default()));
                self.literals.len() - 1
            });
            return Ok(&mut self.literals[at].1);
        }
        let whole = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        if let Some(name) = whole.filter(|name| !name.contains(['{', '}'])) {
            names.push(name.to_owned());
            return Ok(self.parameter.get_or_insert_default());
        }
        let (shape, regex) = mixed(segment, names)?;
        let at = self.mixed.iter().position(|(own, _)| own.template == shape);
        let at = at.unwrap_or_else(|| {
            self.mixed.push((Mixed { template: shape, regex }, Self::default()));
            self.mixed.len() - 1
        });
        Ok(&mut self.mixed[at].1)
    }

    /// `path` is what is left of it; none after its last segment.
    /// `wrong_method` gathers the templates that match the path without the method, the narrowest first.
    fn find<'r, 'p>(
        &'r self,
        method: &Method,
        path: Option<&'p str>,
        values: &mut Vec<Cow<'p, str>>,
        wrong_method: &mut Vec<&'r Leaf>,
    ) -> Option<&'r Endpoint> {
        let Some(path) = path else {
            let leaf = self.leaf.as_ref().filter(|leaf| !wrong_method.iter().any(|missed| missed.hides(leaf)))?;
            let endpoint = leaf.endpoint(method);
            if endpoint.is_none() {
                wrong_method.push(leaf);
            }
            return endpoint;
        };
        let (segment, rest) = path.split_once('/').map_or((path, None), |(segment, rest)| (segment, Some(rest)));
        let segment = percent_decode_str(segment).decode_utf8_lossy();
        for (literal, node) in &self.literals {
            if literal.eq_ignore_ascii_case(&segment)
                && let Some(found) = node.find(method, rest, values, wrong_method)
            {
                return Some(found);
            }
        }
        let depth = values.len();
        for (mixed, node) in &self.mixed {
            if let Some(captures) = mixed.regex.captures(&segment) {
                values.extend(captures.iter().skip(1).flatten().map(|value| Cow::Owned(value.as_str().to_owned())));
                if let Some(found) = node.find(method, rest, values, wrong_method) {
                    return Some(found);
                }
                values.truncate(depth);
            }
        }
        let parameter = self.parameter.as_deref().filter(|_| !segment.is_empty())?;
        values.push(segment);
        let found = parameter.find(method, rest, values, wrong_method);
        if found.is_none() {
            values.truncate(depth);
        }
        found
    }
}

fn widths(template: &str) -> Vec<Width> {
    let width = |segment: &str| match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        Some(name) if !name.contains(['{', '}']) => Width::Parameter,
        _ if segment.contains('{') => Width::Mixed,
        _ => Width::Literal,
    };
    template.trim_start_matches('/').split('/').map(width).collect()
}

/// Reads a segment such as `{name}.{ending}`: its shape without names, and the expression that cuts it.
fn mixed(segment: &str, names: &mut Vec<String>) -> Result<(String, Regex), String> {
    let unreadable = || format!("the path segment `{segment}` has unbalanced braces; mend the path");
    let (mut shape, mut expression, mut rest) = (String::new(), "(?i)^".to_owned(), segment);
    while let Some((text, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').ok_or_else(unreadable)?;
        names.push(name.to_owned());
        shape.push_str(text);
        shape.push_str("{}");
        expression.push_str(&regex::escape(text));
        expression.push_str("(.+?)");
        rest = after;
    }
    shape.push_str(rest);
    expression.push_str(&regex::escape(rest));
    expression.push('$');
    let regex = Regex::new(&expression).map_err(|_| unreadable())?;
    Ok((shape, regex))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn routes() -> Routes {
        let mut routes = Routes::default();
        for (number, (method, template)) in [
            ("GET", "/api/v1/Users/{id}"),
            ("PUT", "/api/v1/Users/{id}"),
            ("GET", "/api/v1/Users/status"),
            ("GET", "/api/v1/Users/{id}/status"),
            ("DELETE", "/api/v1/Users/invitations/{key}"),
            ("GET", "/files/{name}.{ending}"),
            ("DELETE", "/files/{id}"),
        ]
        .into_iter()
        .enumerate()
        {
            routes.add(method, template, number).unwrap();
        }
        routes
    }

    fn found(method: &Method, path: &str) -> Option<(usize, Vec<String>)> {
        match routes().find(method, path) {
            Route::Found { operation, path } => {
                Some((operation, path.into_iter().map(|(name, value)| format!("{name}={value}")).collect()))
            }
            _ => None,
        }
    }

    #[test]
    fn a_literal_segment_wins_over_a_parameter() {
        assert_eq!(found(&Method::GET, "/api/v1/Users/status"), Some((2, vec![])));
        assert_eq!(found(&Method::GET, "/api/v1/Users/7"), Some((0, vec!["id=7".to_owned()])));
    }

    #[test]
    fn a_parameter_takes_over_where_the_literal_leads_nowhere() {
        assert_eq!(
            found(&Method::GET, "/api/v1/Users/invitations/status"),
            Some((3, vec!["id=invitations".to_owned()]))
        );
        assert_eq!(found(&Method::GET, "/api/v1/Users/invitations"), Some((0, vec!["id=invitations".to_owned()])));
    }

    #[test]
    fn a_concrete_path_hides_its_templated_counterpart_whatever_the_method() {
        let routes = routes();
        for (method, path, expected, others) in [
            (Method::PUT, "/api/v1/Users/status", "/api/v1/Users/status", vec!["GET", "HEAD"]),
            (Method::DELETE, "/files/a.png", "/files/{name}.{ending}", vec!["GET", "HEAD"]),
        ] {
            let Route::WrongMethod { template, allowed } = routes.find(&method, path) else { panic!("{path}") };
            assert_eq!((template, allowed), (expected, others));
        }
        assert_eq!(found(&Method::DELETE, "/files/7").unwrap(), (6, vec!["id=7".to_owned()]));
    }

    #[test]
    fn literals_are_compared_without_regard_to_case() {
        assert_eq!(found(&Method::GET, "/API/v1/users/STATUS").unwrap().0, 2);
    }

    #[test]
    fn an_encoded_slash_stays_inside_its_value() {
        assert_eq!(found(&Method::GET, "/api/v1/Users/a%2Fb%20c"), Some((0, vec!["id=a/b c".to_owned()])));
    }

    #[test]
    fn a_segment_may_mix_text_and_parameters() {
        assert_eq!(found(&Method::GET, "/files/a.b.PNG").unwrap().1, ["name=a", "ending=b.PNG"]);
    }

    #[test]
    fn a_head_is_answered_by_get() {
        assert_eq!(found(&Method::HEAD, "/api/v1/Users/7").unwrap().0, 0);
    }

    #[test]
    fn another_method_names_the_allowed_ones() {
        let routes = routes();
        let Route::WrongMethod { template, allowed } = routes.find(&Method::POST, "/api/v1/Users/7") else { panic!() };
        assert_eq!((template, allowed), ("/api/v1/Users/{id}", vec!["GET", "HEAD", "PUT"]));
    }

    #[test]
    fn an_empty_or_longer_path_leads_nowhere() {
        assert_eq!(routes().find(&Method::GET, "/api/v1/Users/"), Route::Unknown);
        assert_eq!(routes().find(&Method::GET, "/api/v1/Users/7/status/x"), Route::Unknown);
    }

    #[test]
    fn two_operations_of_one_method_and_path_are_refused() {
        let error = routes().add("GET", "/api/v1/users/{other}", 9).unwrap_err();
        assert!(error.contains("GET /api/v1/users/{other}"), "{error}");
    }
}
