//! The typed clients against a mock that keeps what they create.

use mluvii_client::types::{
    CampaignState, ContactFields, CreateTagModel, UpdateTagModel, WebhookAddEditModel, WebhookEventType,
};
use mock_server::MockServer;
use serde_json::{from_value, json};

/// A stateful mluvii; webhooks may go to this machine.
pub(crate) async fn mluvii() -> MockServer {
    MockServer::builder().api("mluvii").stateful(true).allow_private_webhooks(true).start().await.unwrap()
}

/// What the client tolerates in production is an error here.
pub(crate) fn client(mock: &MockServer) -> mluvii_client::Client {
    let base_url = mock.api_url("mluvii").unwrap();
    let builder = mluvii_client::Client::builder().base_url(base_url).credentials("demo-client", "demo-secret");
    builder.strict(true).build().unwrap()
}

#[tokio::test]
async fn a_tag_is_created_read_listed_and_changed() {
    let mock = mluvii().await;
    let client = client(&mock);
    let tag: CreateTagModel = from_value(json!({"name": "delivery", "label": "Delivery"})).unwrap();
    let id = client.create_tag().department_id(214).body(tag).send().await.unwrap().into_inner().unwrap();
    let read = client.get_tag().id(id).send().await.unwrap().into_inner();
    assert_eq!(
        (read.name.as_deref(), read.label.as_deref(), read.department_id),
        (Some("delivery"), Some("Delivery"), 214)
    );
    let listed = client.list_tags().department_id(214).send().await.unwrap();
    assert!(listed.iter().any(|tag| tag.id == id) && listed.iter().all(|tag| tag.department_id == 214));

    let change: UpdateTagModel = from_value(json!({"label": "Sent"})).unwrap();
    client.update_tag().id(id).body(change).send().await.unwrap();
    assert_eq!(client.get_tag().id(id).send().await.unwrap().label.as_deref(), Some("Sent"));
    let error = client.get_tag().id(id + 1).send().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn contacts_are_created_found_and_anonymised() {
    let mock = mluvii().await;
    let client = client(&mock);
    let contact = |name: &str| from_value::<ContactFields>(json!({"oo1_guest_full_name": [name]})).unwrap();
    let contacts = vec![contact("Ada Quill"), contact("Leo Marsh")];
    let ids = client.create_contacts().department_id(213).body(contacts).send().await.unwrap().into_inner();
    let found =
        client.list_contacts().filter_field("oo1_guest_full_name").filter_value("Leo Marsh").send().await.unwrap();
    assert_eq!(found.iter().map(|contact| contact.id).collect::<Vec<_>>(), [ids[1]]);
    client.anonymize_contact().id(ids[1]).send().await.unwrap();
    assert!(client.get_contact().id(ids[1]).send().await.unwrap().data.is_empty());
    client.delete_contact().id(ids[0]).send().await.unwrap();
    assert!(client.get_contact().id(ids[0]).send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_campaign_runs_with_its_contacts() {
    let mock = mluvii().await;
    let client = client(&mock);
    let campaign = json!({"name": "Recall", "goal": "empty", "channel": "Phone", "mode": "Preview"});
    let campaign: mluvii_client::types::CampaignCreateModel = from_value(campaign).unwrap();
    let id = client.create_campaign().department_id(213).body(campaign).send().await.unwrap().into_inner();
    let contacts = json!({"ids": [2_200_451, 2_200_452], "contactInfoField": "oo1_guest_phone"});
    let contacts: mluvii_client::types::AddCampaignIdentitiesModel = from_value(contacts).unwrap();
    client.add_campaign_identities().id(id).body(contacts).send().await.unwrap();
    assert_eq!(client.list_campaign_identities().id(id).send().await.unwrap().len(), 2);

    assert_eq!(client.get_campaign_state().id(id).send().await.unwrap().into_inner(), CampaignState::Initial);
    for state in [CampaignState::InProgress, CampaignState::Paused, CampaignState::Finished] {
        client.set_campaign_state().id(id).state(state.clone()).send().await.unwrap();
        assert_eq!(client.get_campaign_state().id(id).send().await.unwrap().into_inner(), state);
    }
    let campaign = client.get_campaign().id(id).send().await.unwrap().into_inner();
    assert!(campaign.started.is_some() && campaign.finished.is_some());
    assert_eq!(campaign.identity_ids.unwrap_or_default(), [2_200_451, 2_200_452]);
}

#[tokio::test]
async fn a_url_that_is_registered_is_a_conflict_with_its_id() {
    let mock = mluvii().await;
    let client = client(&mock);
    let url = "https://hooks.example.com/new";
    let first = client.register_or_update_webhook([WebhookEventType::SessionEnded], url).await.unwrap();
    let again = client.register_or_update_webhook([WebhookEventType::SessionStarted], url).await.unwrap();
    assert_eq!((first.created, again.created, again.id), (true, false, first.id));
    let webhook = client.get_webhook().id(first.id).send().await.unwrap().into_inner();
    assert_eq!(webhook.event_types, [WebhookEventType::SessionStarted]);
    let other = WebhookAddEditModel { callback_url: "https://hooks.example.com/other".into(), event_types: vec![] };
    client.update_webhook().id(first.id).body(other).send().await.unwrap();
    assert!(client.register_or_update_webhook([], url).await.unwrap().created, "the URL is free again");
}

#[tokio::test]
async fn the_members_of_a_group_are_seen_at_the_users() {
    let mock = mluvii().await;
    let client = client(&mock);
    let user = json!({"firstName": "Lena", "lastName": "Hartley", "username": "lena", "email": "lena@example.com"});
    let user: mluvii_client::types::CreateUserModel = from_value(user).unwrap();
    let id = client.create_user().body(user).send().await.unwrap().into_inner().unwrap();
    client.update_group().id(7300).body_map(|group| group.user_ids(Some(vec![id]))).send().await.unwrap();
    for user in client.list_users().send().await.unwrap().iter() {
        let is_member = user.groups.clone().unwrap_or_default().contains(&7300);
        assert_eq!(is_member, user.id == id, "{}", user.id);
    }
    client.get_operator_state().id(id).send().await.unwrap();
    client.get_user_status().id(id).send().await.unwrap();
}

#[tokio::test]
async fn clients_of_one_mock_see_the_same_and_a_reset_brings_the_fixtures_back() {
    let mock = mluvii().await;
    let (one, other) = (client(&mock), client(&mock));
    one.add_session_tag().id(7_371_450).tag("red & urgent").send().await.unwrap();
    let tags = |session: mluvii_client::types::SessionModel| {
        let tags = session.tags.unwrap_or_default();
        tags.into_iter().filter_map(|tag| tag.name).collect::<Vec<_>>()
    };
    let read = || other.get_session().id(7_371_450).send();
    assert_eq!(tags(read().await.unwrap().into_inner()), ["warranty claim", "order", "red & urgent"]);
    mock.reset();
    assert_eq!(tags(read().await.unwrap().into_inner()), ["warranty claim", "order"]);
}
