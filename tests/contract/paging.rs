//! Lists are read to their end, whatever way the service counts.

use std::collections::BTreeSet;

use client_runtime::paging::{Cursor, Page, PagingOptions};
use client_runtime::{Error, ErrorKind};
use futures_util::{Stream, TryStreamExt as _};
use mock_server::MockServer;
use openapi_kit::OperationIndex;
use serde_json::Value;
use tests::gates;
use tests::subject::{BOT_OPEN, MLUVII, SUBJECTS, Subject, root};

fn mluvii(mock: &MockServer) -> mluvii_client::Client {
    let base_url = mock.api_url("mluvii").unwrap();
    mluvii_client::Client::builder().base_url(base_url).credentials("demo-client", "demo-secret").build().unwrap()
}

fn bot(mock: &MockServer) -> bot_open_client::Client {
    let base_url = mock.api_url("bot-open").unwrap();
    bot_open_client::Client::builder().base_url(base_url).credentials("demo-app", "demo-secret").build().unwrap()
}

/// The queries of the calls of one operation, in the order they came in.
fn queries(mock: &MockServer, operation: &str) -> Vec<String> {
    let seen = mock.requests().into_iter().filter(|seen| seen.operation_id.as_deref() == Some(operation));
    seen.map(|seen| {
        let pairs = seen.query.iter().map(|(name, value)| format!("{name}={value}"));
        pairs.collect::<Vec<_>>().join("&")
    })
    .collect()
}

async fn all<T>(items: impl Stream<Item = Result<T, Error>>) -> Vec<T> {
    items.try_collect().await.unwrap()
}

async fn lengths<T>(pages: impl Stream<Item = Result<Page<T>, Error>>) -> Vec<usize> {
    all(pages).await.iter().map(|page| page.items.len()).collect()
}

#[tokio::test]
async fn eight_sessions_come_on_three_pages_of_three() {
    let mock = super::mock(&MLUVII).await;
    let client = mluvii(&mock);
    let sessions = all(client.list_sessions().limit(3).items()).await;
    let ids: BTreeSet<_> = sessions.iter().map(|session| session.id).collect();
    assert_eq!((sessions.len(), ids.len()), (8, 8));
    assert_eq!(queries(&mock, "listSessions"), ["limit=3&offset=0", "limit=3&offset=3", "limit=3&offset=6"]);

    assert_eq!(lengths(client.list_sessions().limit(3).pages()).await, [3, 3, 2]);
    let options = PagingOptions::new().page_size(3).prefetch(false);
    assert_eq!(lengths(client.list_sessions().paging(options).pages()).await, [3, 3, 2]);
}

#[tokio::test]
async fn without_a_page_size_the_apis_own_is_asked_for_and_a_short_page_ends_the_list() {
    let mock = super::mock(&MLUVII).await;
    assert_eq!(all(mluvii(&mock).list_sessions().items()).await.len(), 8);
    assert_eq!(queries(&mock, "listSessions"), ["limit=200&offset=0"]);
}

#[tokio::test]
async fn filters_go_along_with_every_page() {
    let mock = super::mock(&MLUVII).await;
    let phone = vec![mluvii_client::types::SessionChannel::Phone];
    let sessions = mluvii(&mock).list_sessions().channel(phone).limit(3).items();
    assert_eq!(all(sessions).await.len(), 3);
    let queries = queries(&mock, "listSessions");
    assert_eq!(queries.len(), 2, "a full page may not be the last");
    assert!(queries.iter().all(|query| query.contains("Channel=Phone")), "{queries:?}");
}

#[tokio::test]
async fn a_stored_cursor_is_read_on_from_by_another_client() {
    let mock = super::mock(&MLUVII).await;
    let mut items = mluvii(&mock).list_sessions().limit(3).items();
    let mut ids = Vec::new();
    for _ in 0..4 {
        ids.push(items.next().await.unwrap().unwrap().id);
    }
    let stored = serde_json::to_string(&items.cursor().unwrap()).unwrap();
    drop(items);

    let cursor: Cursor = serde_json::from_str(&stored).unwrap();
    let rest = mluvii(&mock).list_sessions().paging(PagingOptions::new()).resume(cursor).items();
    ids.extend(all(rest).await.iter().map(|session| session.id));
    let whole: Vec<_> = mluvii(&mock).list_sessions().items().map_ok(|session| session.id).try_collect().await.unwrap();
    assert_eq!(ids, whole);
}

#[tokio::test]
async fn operator_states_end_where_their_total_says() {
    let mock = super::mock(&MLUVII).await;
    let states = mluvii(&mock).list_operator_states().id(1041).limit(3).pages();
    let pages = all(states).await;
    assert_eq!(pages.iter().map(|page| page.items.len()).collect::<Vec<_>>(), [3, 3, 1]);
    assert!(pages.iter().all(|page| page.total == Some(7)));
    assert_eq!(queries(&mock, "listOperatorStates"), ["Limit=3&Page=1", "Limit=3&Page=2", "Limit=3&Page=3"]);
}

#[tokio::test]
async fn the_bots_users_come_from_both_pages_each_once() {
    let mock = super::mock(&BOT_OPEN).await;
    let body = bot_open_client::types::UsersRequest::builder()
        .channel_ids(vec![bot_open_client::types::UserChannelId::Whatsapp])
        .start_date("2026-05-04T00:00:00.000Z".to_owned())
        .end_date("2026-05-09T00:00:00.000Z".to_owned());
    let users = all(bot(&mock).list_users().body(body).items()).await;
    let ids: BTreeSet<_> = users.iter().map(|user| user.user_id.clone()).collect();
    assert_eq!((users.len(), ids.len()), (27, 27));
    assert_eq!(queries(&mock, "listUsers"), ["limit=50&page=1", "limit=50&page=2"]);
}

#[tokio::test]
async fn the_pages_of_a_transcript_are_counted_where_the_answer_nests_them() {
    let mock = super::mock(&BOT_OPEN).await;
    let body = bot_open_client::types::TranscriptsRequest::builder()
        .bot_user_id("+12025550143".to_owned())
        .channel_id(bot_open_client::types::ChannelId::Whatsapp);
    // Less than the document allows is brought up to it.
    let messages = bot(&mock).list_transcripts().limit(5).body(body).pages();
    assert_eq!(lengths(messages).await, [25, 7]);
    assert_eq!(queries(&mock, "listTranscripts"), ["limit=25&page=1", "limit=25&page=2"]);
}

#[tokio::test]
async fn a_list_that_comes_as_a_whole_is_a_stream_of_one_page() {
    let mock = super::mock(&MLUVII).await;
    let client = mluvii(&mock);
    let tags = client.list_tags().send().await.unwrap().len();
    assert_eq!(lengths(client.list_tags().pages()).await, [tags]);
    let numbers = client.list_caller_ids().send().await.unwrap().into_inner().caller_ids.unwrap().len();
    assert_eq!(all(client.list_caller_ids().items()).await.len(), numbers);
    assert_eq!(queries(&mock, "listCallerIds").len(), 2);
}

#[tokio::test]
async fn what_the_service_refuses_is_the_streams_error_and_its_end() {
    let mock = super::mock(&MLUVII).await;
    let mut sessions = mluvii(&mock).list_sessions().offset(-1).items();
    let error = sessions.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    assert!(sessions.next().await.is_none());
    assert!(mock.requests().is_empty());

    let mut items = mluvii_client::Client::builder()
        .base_url(mock.api_url("mluvii").unwrap())
        .credentials("demo-client", "wrong")
        .build()
        .unwrap()
        .list_sessions()
        .items();
    assert!(items.next().await.unwrap().unwrap_err().is_unauthorized());
    assert!(items.next().await.is_none());
}

fn documents() -> impl Iterator<Item = (Subject, Value, OperationIndex)> {
    SUBJECTS.into_iter().map(|subject| {
        let document = super::effective(&subject).document;
        let index = OperationIndex::new(&document).unwrap();
        (subject, document, index)
    })
}

#[test]
fn every_list_of_the_documents_declares_how_it_is_paged() {
    let mut lists = 0;
    for (subject, document, index) in documents() {
        lists += gates::paging::lists(&document, &index).count();
        let found = gates::paging::declared(&document, &index);
        assert!(found.is_empty(), "{}:\n{}", subject.name, gates::listed(&found));
    }
    assert!(lists >= 25, "only {lists} lists were found; does the census still look in the right place?");
}

#[test]
fn every_operation_that_declares_paging_has_its_streams() {
    for (subject, _, index) in documents() {
        let manifest = super::effective(&subject).manifest;
        let folder = root().join("crates").join(&manifest.crate_name).join("src/generated/builder");
        let found = gates::paging::streams(&index, subject.operations, &gates::methods::sources(&folder).unwrap());
        assert!(found.is_empty(), "{}:\n{}", subject.name, gates::listed(&found));
    }
}
