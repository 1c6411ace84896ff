// Machine-owned: written by `cargo xtask codegen bot-open` from specs/bot-open/. Edit there, not here.

//! Calls any operation by its id with JSON arguments, through the typed builders.

#[allow(unused_imports)]
use progenitor_client::dispatch::{Answer, Arguments, DispatchError, Recoded, recode_as};

#[allow(unused_imports)]
use super::types;
use super::Client;

/// Decodes a value as the type of a component schema and encodes it again; none for a component without a type.
pub fn recode(component: &str, value: &serde_json::Value) -> Option<Result<Recoded, DispatchError>> {
    Some(match component {
        "Error" => recode_as::<types::Error>(value),
        "ChannelId" => recode_as::<types::ChannelId>(value),
        "UserChannelId" => recode_as::<types::UserChannelId>(value),
        "LoginRequest" => recode_as::<types::LoginRequest>(value),
        "LoginResponse" => recode_as::<types::LoginResponse>(value),
        "BotUsage" => recode_as::<types::BotUsage>(value),
        "UsersRequest" => recode_as::<types::UsersRequest>(value),
        "UsersPage" => recode_as::<types::UsersPage>(value),
        "User" => recode_as::<types::User>(value),
        "UserData" => recode_as::<types::UserData>(value),
        "CustomFields" => recode_as::<types::CustomFields>(value),
        "TranscriptsRequest" => recode_as::<types::TranscriptsRequest>(value),
        "TranscriptsPage" => recode_as::<types::TranscriptsPage>(value),
        "TranscriptBotUser" => recode_as::<types::TranscriptBotUser>(value),
        "PaginationDetails" => recode_as::<types::PaginationDetails>(value),
        "TranscriptMessage" => recode_as::<types::TranscriptMessage>(value),
        "TextMessage" => recode_as::<types::TextMessage>(value),
        "MediaUrl" => recode_as::<types::MediaUrl>(value),
        "Attachment" => recode_as::<types::Attachment>(value),
        "Card" => recode_as::<types::Card>(value),
        "CarouselItem" => recode_as::<types::CarouselItem>(value),
        "Location" => recode_as::<types::Location>(value),
        "Contact" => recode_as::<types::Contact>(value),
        "Form" => recode_as::<types::Form>(value),
        "FormElement" => recode_as::<types::FormElement>(value),
        "FormTextInput" => recode_as::<types::FormTextInput>(value),
        "FormChoices" => recode_as::<types::FormChoices>(value),
        "FormResponse" => recode_as::<types::FormResponse>(value),
        "ListMessage" => recode_as::<types::ListMessage>(value),
        "ListHeader" => recode_as::<types::ListHeader>(value),
        "ListActions" => recode_as::<types::ListActions>(value),
        "ListSection" => recode_as::<types::ListSection>(value),
        "ListRow" => recode_as::<types::ListRow>(value),
        "DynamicList" => recode_as::<types::DynamicList>(value),
        "DynamicListActions" => recode_as::<types::DynamicListActions>(value),
        "DynamicListSection" => recode_as::<types::DynamicListSection>(value),
        "DynamicListRow" => recode_as::<types::DynamicListRow>(value),
        "Reply" => recode_as::<types::Reply>(value),
        "ReplyHeader" => recode_as::<types::ReplyHeader>(value),
        "ReplyAction" => recode_as::<types::ReplyAction>(value),
        "ReplyButton" => recode_as::<types::ReplyButton>(value),
        "DynamicReply" => recode_as::<types::DynamicReply>(value),
        "DynamicReplyActions" => recode_as::<types::DynamicReplyActions>(value),
        "DynamicReplyButton" => recode_as::<types::DynamicReplyButton>(value),
        "Order" => recode_as::<types::Order>(value),
        "OrderItem" => recode_as::<types::OrderItem>(value),
        "ProductSingle" => recode_as::<types::ProductSingle>(value),
        "ProductSingleAction" => recode_as::<types::ProductSingleAction>(value),
        "ProductMulti" => recode_as::<types::ProductMulti>(value),
        "ProductMultiHeader" => recode_as::<types::ProductMultiHeader>(value),
        "ProductMultiAction" => recode_as::<types::ProductMultiAction>(value),
        "ProductSection" => recode_as::<types::ProductSection>(value),
        "ProductItem" => recode_as::<types::ProductItem>(value),
        "Template" => recode_as::<types::Template>(value),
        "TemplateHeader" => recode_as::<types::TemplateHeader>(value),
        "TemplateButton" => recode_as::<types::TemplateButton>(value),
        "LocationRequest" => recode_as::<types::LocationRequest>(value),
        "TagEvent" => recode_as::<types::TagEvent>(value),
        "OrderPaymentMessage" => recode_as::<types::OrderPaymentMessage>(value),
        "OrderPaymentAction" => recode_as::<types::OrderPaymentAction>(value),
        "PaymentStatus" => recode_as::<types::PaymentStatus>(value),
        "WhatsappFlow" => recode_as::<types::WhatsappFlow>(value),
        "WhatsappFlowButton" => recode_as::<types::WhatsappFlowButton>(value),
        "AiAgentClearContext" => recode_as::<types::AiAgentClearContext>(value),
        "CallPermission" => recode_as::<types::CallPermission>(value),
        "MessageDetails" => recode_as::<types::MessageDetails>(value),
        _ => return None,
    })
}

/// Calls the operation of that id.
pub async fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Answer, DispatchError> {
    match operation {
        "login" => login(client, arguments).await,
        "getBotUsage" => get_bot_usage(client, arguments).await,
        "listUsers" => list_users(client, arguments).await,
        "getUserData" => get_user_data(client, arguments).await,
        "listTranscripts" => list_transcripts(client, arguments).await,
        other => Err(DispatchError::UnknownOperation(other.to_owned())),
    }
}

async fn login(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.login();
    if let Some(value) = arguments.body::<types::LoginRequest>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_bot_usage(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_bot_usage();
    if let Some(value) = arguments.query::<::std::string::String>("monthDate")? {
        call = call.month_date(value);
    }
    if let Some(value) = arguments.query::<i32>("channelId")? {
        call = call.channel_id(value);
    }
    Answer::json(&call.send().await?)
}

async fn list_users(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_users();
    if let Some(value) = arguments.query::<i32>("page")? {
        call = call.page(value);
    }
    if let Some(value) = arguments.query::<i32>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.body::<types::UsersRequest>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_user_data(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_user_data();
    if let Some(value) = arguments.path::<::std::string::String>("botUserId")? {
        call = call.bot_user_id(value);
    }
    Answer::json(&call.send().await?)
}

async fn list_transcripts(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_transcripts();
    if let Some(value) = arguments.query::<i32>("page")? {
        call = call.page(value);
    }
    if let Some(value) = arguments.query::<i32>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.body::<types::TranscriptsRequest>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}
