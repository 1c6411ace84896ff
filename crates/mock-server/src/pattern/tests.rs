use super::*;
use serde_json::json;

fn pattern(value: impl Into<Value>) -> Pattern {
    Pattern::compile(&value.into(), "").unwrap()
}

#[test]
fn equality_of_objects_is_exact_and_subset_is_not() {
    let sent = json!({"a": 1, "b": {"c": [1, 2], "d": 3}});
    assert!(!pattern(json!({"a": 1})).matches(&sent, false));
    assert!(pattern(json!({"$subset": {"a": 1}})).matches(&sent, false));
    assert!(pattern(json!({"$subset": {"b": {"c": [2]}}})).matches(&sent, false), "a subset goes all the way down");
    assert!(!pattern(json!({"$subset": {"b": {"c": [3]}}})).matches(&sent, false));
    assert!(pattern(json!({"a": {"$any": true}, "b": {"$any": true}})).matches(&sent, false));
}

#[test]
fn one_equals_one_point_zero() {
    assert!(pattern(json!({"a": 1})).matches(&json!({"a": 1.0}), false));
    assert!(!pattern(json!(1)).matches(&json!("1"), false), "a JSON string is not a number");
}

#[test]
fn values_on_the_wire_are_compared_by_their_text() {
    assert!(pattern(json!(7)).matches_text("7") && pattern(json!(true)).matches_text("true"));
    assert!(!pattern(json!(7)).matches_text("07"));
    assert!(pattern(json!({"$regex": "^ab+$"})).matches_text("abb"));
    assert!(pattern(json!({"$regex": "code=400"})).matches_text("wait=1, code=400"));
    assert!(!pattern(json!({"$regex": "code=400"})).matches_text("code=404"));
}

#[test]
fn a_number_equals_its_text_in_a_form_only() {
    let sent = json!({"n": "7", "b": "true"});
    assert!(pattern(json!({"n": 7, "b": true})).matches(&sent, true));
    assert!(!pattern(json!({"n": 7, "b": true})).matches(&sent, false));
}

#[test]
fn an_unknown_matcher_names_those_there_are() {
    let error = Pattern::compile(&json!({"a": {"$regexp": "x"}}), "/body").unwrap_err();
    assert_eq!(error.pointer, "/body/a/$regexp");
    assert!(error.problem.contains("$regex, $subset, $any"), "{}", error.problem);
}

#[test]
fn a_bad_expression_is_explained() {
    let error = Pattern::compile(&json!({"$regex": "("}), "/path/id").unwrap_err();
    assert_eq!(error.to_string(), "/path/id/$regex: no regular expression: unclosed group");
}

#[test]
fn more_is_asked_by_more_members_and_by_exactness() {
    let weight = |value| pattern(value).weight();
    assert!(weight(json!({"a": 1, "b": 2})) > weight(json!({"a": 1})));
    assert!(weight(json!({"a": 1})) > weight(json!({"$subset": {"a": 1}})));
}

#[test]
fn a_difference_is_named_member_by_member() {
    let mut out = Vec::new();
    pattern(json!({"a": 1, "b": {"c": 2}})).mismatches(Some(&json!({"a": 9, "b": {}, "z": 0})), false, "", &mut out);
    let lines: Vec<_> = out.iter().map(|m| (m.pointer.as_str(), m.expected.clone(), m.actual.clone())).collect();
    assert_eq!(
        lines,
        [("/a", Some(json!(1)), Some(json!(9))), ("/b/c", Some(json!(2)), None), ("/z", None, Some(json!(0))),]
    );
}

#[test]
fn a_pattern_is_written_back_as_it_was_read() {
    let written = json!({"a": [1, {"$regex": "x"}], "b": {"$subset": {"c": {"$any": true}}}});
    assert_eq!(pattern(written.clone()).written(), written);
}

#[test]
fn a_type_is_asked_for_by_its_name() {
    let integer = pattern(json!({"$type": "integer"}));
    assert!(integer.matches(&json!(7), false) && integer.matches(&json!(7.0), false));
    assert!(!integer.matches(&json!(7.5), false) && !integer.matches(&json!("7"), false));
    assert!(integer.matches(&json!("7"), true) && integer.matches_text("-7") && !integer.matches_text("7.5"));
    let error = Pattern::compile(&json!({"$type": "int"}), "").unwrap_err();
    assert_eq!(error.pointer, "/$type");
    assert!(error.problem.contains("integer, number"), "{}", error.problem);
}

#[test]
fn a_json_path_finds_something_that_holds() {
    let body = json!({"items": [{"id": 1, "tags": ["a"]}, {"id": 2, "tags": []}]});
    assert!(pattern(json!({"$jsonpath": "$.items[?@.id > 1]"})).matches(&body, false));
    assert!(!pattern(json!({"$jsonpath": "$.items[?@.id > 2]"})).matches(&body, false));
    assert!(pattern(json!({"$jsonpath": {"$.items[*].id": 2}})).matches(&body, false));
    assert!(!pattern(json!({"$jsonpath": {"$.items[*].id": 3}})).matches(&body, false));
    assert!(pattern(json!({"$jsonpath": {"$.gone": {"$absent": true}}})).matches(&body, false));
    let error = Pattern::compile(&json!({"$jsonpath": "items["}), "/body").unwrap_err();
    assert!(error.to_string().starts_with("/body/$jsonpath: `items[` is no JSONPath"), "{error}");
    let endless = format!("$.a{}.b == 1", "[?@".repeat(40));
    let error = Pattern::compile(&json!({"$jsonpath": endless}), "/body").unwrap_err();
    assert!(error.to_string().ends_with("has more than 10 filters"), "{error}");
}

#[test]
fn a_list_in_any_order_gives_each_item_to_a_pattern_of_its_own() {
    let bag = pattern(json!({"$anyOrder": [{"$type": "integer"}, 1]}));
    assert!(bag.matches(&json!([1, 2]), false) && bag.matches(&json!([2, 1]), false));
    assert!(!bag.matches(&json!([2, 3]), false) && !bag.matches(&json!([1]), false));
}

#[test]
fn patterns_are_combined_and_turned_around() {
    let one = pattern(json!({"$oneOf": [1, {"$regex": "^a"}]}));
    assert!(one.matches(&json!(1), false) && one.matches_text("ab") && !one.matches_text("b"));
    assert!(pattern(json!({"$not": 1})).matches(&json!(2), false));
    let both = pattern(json!({"$all": [{"$subset": {"a": 1}}, {"$jsonpath": "$.b"}]}));
    assert!(both.matches(&json!({"a": 1, "b": 2}), false) && !both.matches(&json!({"a": 1}), false));
}

#[test]
fn a_member_can_be_asked_not_to_be_there() {
    let absent = pattern(json!({"a": 1, "b": {"$absent": true}}));
    assert!(absent.matches(&json!({"a": 1}), false) && !absent.matches(&json!({"a": 1, "b": 2}), false));
}
