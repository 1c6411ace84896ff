//! Files that sessions name are fetched and saved.

use mluvii_client::files::Availability;
use mluvii_client::{Client, ErrorKind};
use mock_server::{Api, MockServer};

async fn mock_and_client() -> (MockServer, Client) {
    let mock = super::mock(&tests::subject::MLUVII).await;
    let base_url = mock.api_url("mluvii").unwrap();
    let client = Client::builder().base_url(base_url).credentials("demo-client", "demo-secret").build().unwrap();
    (mock, client)
}

#[tokio::test]
async fn every_recording_of_the_sessions_that_is_ready_can_be_saved() {
    let (mock, client) = mock_and_client().await;
    let folder = tempfile::tempdir().unwrap();
    let api = Api::embedded("mluvii").unwrap();
    let expected = api.fixture("getStorageFile", "recording").unwrap().response.body.clone().unwrap();

    let sessions = client.list_sessions().send().await.unwrap();
    let recordings: Vec<_> = sessions.iter().flat_map(|session| session.recordings.iter().flatten()).collect();
    let ready: Vec<_> = recordings.iter().filter_map(|recording| recording.availability().url()).collect();
    assert!(!ready.is_empty());
    assert!(recordings.len() > ready.len(), "one that cannot be fetched is part of the story");
    for (place, url) in ready.iter().enumerate() {
        let path = folder.path().join(format!("{place}.wav"));
        let saved = client.download(url).await.unwrap().into_inner().save_to(&path).await.unwrap();
        assert_eq!(saved, expected.len() as u64);
        assert_eq!(std::fs::read(&path).unwrap(), expected);
        let seen = mock.requests().pop().unwrap();
        assert_eq!(seen.operation_id.as_deref(), Some("getStorageFile"));
        assert!(seen.violations.is_empty(), "{:?}", seen.violations);
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), ready.len());
}

#[tokio::test]
async fn a_shared_file_is_the_one_that_the_generated_call_gives() {
    let (_mock, client) = mock_and_client().await;
    let sessions = client.list_sessions().send().await.unwrap();
    let files = sessions.iter().flat_map(|session| session.activities.iter().flatten());
    let url = files
        .filter_map(|activity| activity.file.as_ref())
        .find_map(|file| match file.availability() {
            Availability::Ready(url) => Some(url),
            _ => None,
        })
        .unwrap();
    let by_url = client.download(url).await.unwrap().into_inner().collect_up_to(1 << 20).await.unwrap();
    let call = client.get_storage_file().source("sharedFile").key("{}").download(1).send().await.unwrap();
    assert_eq!(by_url, call.into_inner().collect_up_to(1 << 20).await.unwrap());
    assert!(!by_url.is_empty());
}

#[tokio::test]
async fn a_file_larger_than_the_limit_is_not_saved() {
    let (_mock, client) = mock_and_client().await;
    let folder = tempfile::tempdir().unwrap();
    let body = client.download("/Storage/Get?source=recording&key=%7B%7D").await.unwrap().into_inner();
    let error = body.limited(10).save_to(folder.path().join("a.wav")).await.unwrap_err();
    let mluvii_client::SaveError::Download(error) = error else { panic!("{error}") };
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}
