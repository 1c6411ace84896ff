//! From method and path to an operation.
//!
//! Literal segments win over parameters and are compared without regard to ASCII case; a segment may mix both, such as
//! `{name}.json`. Values are percent-decoded after the path was cut, so an encoded slash stays inside its value.

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

#[derive(Debug)]
struct Leaf {
    template: usize,
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
            Leaf { template: templates.len() - 1, methods: Vec::new() }
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
        let segments: Vec<Cow<'p, str>> = path
            .strip_prefix('/')
            .unwrap_or(path)
            .split('/')
            .map(|segment| percent_decode_str(segment).decode_utf8_lossy())
            .collect();
        let mut values = Vec::new();
        let mut wrong_method = None;
        let Some(endpoint) = self.root.find(method, &segments, &mut values, &mut wrong_method) else {
            return match wrong_method {
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

    fn find<'r, 'p>(
        &'r self,
        method: &Method,
        segments: &[Cow<'p, str>],
        values: &mut Vec<Cow<'p, str>>,
        wrong_method: &mut Option<&'r Leaf>,
    ) -> Option<&'r Endpoint> {
        let Some((segment, rest)) = segments.split_first() else {
            let leaf = self.leaf.as_ref()?;
            let endpoint = leaf.endpoint(method);
            if endpoint.is_none() {
                wrong_method.get_or_insert(leaf);
            }
            return endpoint;
        };
        for (literal, node) in &self.literals {
            if literal.eq_ignore_ascii_case(segment)
                && let Some(found) = node.find(method, rest, values, wrong_method)
            {
                return Some(found);
            }
        }
        let depth = values.len();
        for (mixed, node) in &self.mixed {
            if let Some(captures) = mixed.regex.captures(segment) {
                values.extend(captures.iter().skip(1).flatten().map(|value| Cow::Owned(value.as_str().to_owned())));
                if let Some(found) = node.find(method, rest, values, wrong_method) {
                    return Some(found);
                }
                values.truncate(depth);
            }
        }
        let parameter = self.parameter.as_deref().filter(|_| !segment.is_empty())?;
        values.push(segment.clone());
        let found = parameter.find(method, rest, values, wrong_method);
        if found.is_none() {
            values.truncate(depth);
        }
        found
    }
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
        assert_eq!(found(&Method::PUT, "/api/v1/Users/status"), Some((1, vec!["id=status".to_owned()])));
        assert_eq!(
            found(&Method::GET, "/api/v1/Users/invitations/status"),
            Some((3, vec!["id=invitations".to_owned()]))
        );
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
