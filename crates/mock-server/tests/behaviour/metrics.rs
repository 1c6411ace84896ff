//! The counters at `/__admin/metrics`.

use mock_server::MockServer;

use crate::support::{data, get, open_parrot, parrot, post_json, talk};

fn value(text: &str, name: &str) -> Option<f64> {
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    line.trim().parse().ok()
}

#[tokio::test]
async fn requests_are_counted_by_operation_and_class() {
    let service = open_parrot();
    for _ in 0..3 {
        get(&service, "/parrot/parrots/1").await;
    }
    get(&service, "/parrot/parrots?limit=x").await;
    get(&service, "/parrot/nothing").await;
    get(&service, "/elsewhere").await;
    let reply = get(&service, "/__admin/metrics").await;
    assert_eq!(reply.header("content-type"), Some("text/plain; version=0.0.4; charset=utf-8"));
    let of = |name: &str| value(reply.text(), name);
    assert_eq!(of(r#"mock_requests_total{api="parrot",operation="getParrot",status="2xx"}"#), Some(3.0));
    assert_eq!(of(r#"mock_requests_total{api="parrot",operation="listParrots",status="4xx"}"#), Some(1.0));
    assert_eq!(of(r#"mock_requests_total{api="parrot",operation="",status="4xx"}"#), Some(1.0));
    assert_eq!(of(r#"mock_requests_total{api="",operation="",status="4xx"}"#), Some(1.0));
    assert_eq!(of(r#"mock_refused_total{kind="invalid-request"}"#), Some(1.0));
    assert_eq!(of(r#"mock_refused_total{kind="no-route"}"#), Some(2.0));
    assert_eq!(of(r#"mock_request_duration_seconds_count{api="parrot"}"#), Some(5.0));
    assert_eq!(of(r#"mock_request_duration_seconds_bucket{api="parrot",le="+Inf"}"#), Some(5.0));
    assert!(of(r#"mock_request_duration_seconds_sum{api="parrot"}"#).is_some_and(|sum| sum > 0.0));
    assert_eq!(of(r#"mock_journal_entries{api="parrot"}"#), Some(5.0));
    assert_eq!(of(r#"mock_journal_entries{api=""}"#), Some(1.0));
    assert_eq!(of("mock_requests_in_flight"), Some(0.0));
    assert_eq!(of("mock_spaces"), Some(1.0));
    assert!(of("mock_uptime_seconds").is_some());
}

#[tokio::test]
async fn a_slow_answer_is_in_flight_and_then_in_a_later_bucket() {
    let service = open_parrot();
    let slow = tokio::spawn({
        let service = service.clone();
        // This fixture waits 30 ms.
        async move { get(&service, "/parrot/feathers/a.png").await.status }
    });
    tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    assert_eq!(value(get(&service, "/__admin/metrics").await.text(), "mock_requests_in_flight"), Some(1.0));
    assert_eq!(slow.await.unwrap(), 200);
    let reply = get(&service, "/__admin/metrics").await;
    let bucket = |bound: &str| {
        value(reply.text(), &format!(r#"mock_request_duration_seconds_bucket{{api="parrot",le="{bound}"}}"#))
    };
    assert_eq!((bucket("0.01"), bucket("10")), (Some(0.0), Some(1.0)));
    assert_eq!(value(reply.text(), "mock_requests_in_flight"), Some(0.0));
}

#[tokio::test]
async fn all_spaces_and_faults_are_counted_together() {
    let service = open_parrot();
    get(&service, "/__space/one/parrot/parrots/1").await;
    get(&service, "/parrot/parrots/1").await;
    post_json(&service, "/__admin/faults", r#"{"preset": "outage"}"#).await;
    assert_eq!(get(&service, "/parrot/parrots/1").await.status, 503);
    let reply = get(&service, "/__admin/metrics").await;
    let of = |name: &str| value(reply.text(), name);
    assert_eq!(of("mock_spaces"), Some(2.0));
    assert_eq!(of(r#"mock_requests_total{api="parrot",operation="getParrot",status="2xx"}"#), Some(2.0));
    assert_eq!(of(r#"mock_requests_total{api="parrot",operation="getParrot",status="5xx"}"#), Some(1.0));
    assert_eq!(of(r#"mock_faults_total{api="parrot"}"#), Some(1.0));
}

#[tokio::test]
async fn every_line_is_of_the_text_format() {
    let service = parrot().api_dir(data("keyed")).build().unwrap();
    get(&service, "/parrot/parrots/1").await;
    let reply = get(&service, "/__admin/metrics").await;
    let mut family = "";
    for line in reply.text().lines() {
        if let Some(rest) = line.strip_prefix("# TYPE ") {
            family = rest.split(' ').next().unwrap();
        } else if !line.starts_with("# HELP ") {
            assert!(line.starts_with(family), "{line} stands below {family}");
            let (name, value) = line.rsplit_once(' ').unwrap();
            assert!(value.parse::<f64>().is_ok(), "{line}");
            assert!(!name.contains('{') || name.ends_with('}'), "{line}");
        }
    }
    assert!(reply.text().ends_with('\n'));
}

#[tokio::test]
async fn metrics_need_the_admin_key_where_there_is_one() {
    let service = MockServer::builder().api_dir(data("parrot")).admin_key("sesame").build().unwrap();
    assert_eq!(get(&service, "/__admin/metrics").await.status, 403);
}

#[tokio::test]
async fn a_probe_is_answered_where_the_admin_api_is_closed_to_other_machines() {
    let address = "0.0.0.0:0".parse().unwrap();
    let mock = MockServer::builder().api_dir(data("parrot")).address(address).start().await.unwrap();
    let ask = async |path: &str| {
        let address = ([127, 0, 0, 1], mock.address().port()).into();
        talk(address, format!("GET {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").as_bytes()).await
    };
    assert!(ask("/__admin/health").await.starts_with("HTTP/1.1 200"));
    assert!(ask("/__admin/metrics").await.starts_with("HTTP/1.1 403"));
}
