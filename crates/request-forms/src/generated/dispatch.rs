// Machine-owned: written by `REQUEST_FORMS=write cargo test -p codegen --test request_forms` from openapi.json. Edit there, not here.

//! Calls any operation by its id with JSON arguments, through the typed builders.

#[allow(unused_imports)]
use progenitor_client::dispatch::{Answer, Arguments, DispatchError, Recoded, recode_as};

#[allow(unused_imports)]
use super::types;
use super::Client;

/// Decodes a value as the type of a component schema and encodes it again; none for a component without a type.
pub fn recode(component: &str, value: &serde_json::Value) -> Option<Result<Recoded, DispatchError>> {
    Some(match component {
        "Colour" => recode_as::<types::Colour>(value),
        "Range" => recode_as::<types::Range>(value),
        "Filter" => recode_as::<types::Filter>(value),
        "QueryListsEither" => recode_as::<types::QueryListsEither>(value),
        "UploadBody" => recode_as::<types::UploadBody>(value),
        "PlainFormBody" => recode_as::<types::PlainFormBody>(value),
        "DeepFormBody" => recode_as::<types::DeepFormBody>(value),
        "MaybeFormBody" => recode_as::<types::MaybeFormBody>(value),
        _ => return None,
    })
}

/// Calls the operation of that id.
pub async fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Answer, DispatchError> {
    match operation {
        "queryLists" => query_lists(client, arguments).await,
        "queryObjects" => query_objects(client, arguments).await,
        "queryTexts" => query_texts(client, arguments).await,
        "pathStyles" => path_styles(client, arguments).await,
        "pathTexts" => path_texts(client, arguments).await,
        "sendHeaders" => send_headers(client, arguments).await,
        "sendCookies" => send_cookies(client, arguments).await,
        "sendNames" => send_names(client, arguments).await,
        "getMethods" => get_methods(client, arguments).await,
        "traceIt" => trace_it(client, arguments).await,
        "askOptions" => ask_options(client, arguments).await,
        "maybeList" => maybe_list(client, arguments).await,
        "maybeJson" => maybe_json(client, arguments).await,
        "deleteWithBody" => delete_with_body(client, arguments).await,
        "anyType" => any_type(client, arguments).await,
        "severalTypes" => several_types(client, arguments).await,
        "patchVendor" => patch_vendor(client, arguments).await,
        "uploadAny" => upload_any(client, arguments).await,
        "upload" => upload(client, arguments).await,
        "deepForm" => deep_form(client, arguments).await,
        "plainForm" => plain_form(client, arguments).await,
        "maybeForm" => maybe_form(client, arguments).await,
        "sendTable" => send_table(client, arguments).await,
        "sendPicture" => send_picture(client, arguments).await,
        "sendBytes" => send_bytes(client, arguments).await,
        "sendXml" => send_xml(client, arguments).await,
        "maybeText" => maybe_text(client, arguments).await,
        "sendText" => send_text(client, arguments).await,
        other => Err(DispatchError::UnknownOperation(other.to_owned())),
    }
}

async fn query_lists(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.query_lists();
    if let Some(value) = arguments.query::<::std::vec::Vec<::std::string::String>>("repeated")? {
        call = call.repeated(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<::std::string::String>>("commas")? {
        call = call.commas(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<i32>>("spaces")? {
        call = call.spaces(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<crate::types::Colour>>("pipes")? {
        call = call.pipes(value);
    }
    if let Some(value) = arguments.query::<types::QueryListsEither>("either")? {
        call = call.either(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Composite<::std::vec::Vec<types::Range> ,>>("nested")? {
        call = call.nested(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn query_objects(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.query_objects();
    if let Some(value) = arguments.query::<::progenitor_client::Composite<types::Range ,>>("spread")? {
        call = call.spread(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Composite<types::Range ,>>("joined")? {
        call = call.joined(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Composite<types::Filter ,>>("deep")? {
        call = call.deep(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Composite<::std::collections::BTreeMap<::std::string::String ,::std::string::String> ,>>("free")? {
        call = call.free(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn query_texts(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.query_texts();
    if let Some(value) = arguments.query::<::progenitor_client::Composite<types::Filter ,>>("json")? {
        call = call.json(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Composite<::std::string::String ,>>("word")? {
        call = call.word(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("reserved")? {
        call = call.reserved(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("empty")? {
        call = call.empty(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("maybe")? {
        call = call.maybe(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("anything")? {
        call = call.anything(value);
    }
    if let Some(value) = arguments.query::<bool>("flag")? {
        call = call.flag(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn path_styles(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.path_styles();
    if let Some(value) = arguments.path::<::progenitor_client::Composite<::std::vec::Vec<::std::string::String> ,>>("list")? {
        call = call.list(value);
    }
    if let Some(value) = arguments.path::<::progenitor_client::Composite<types::Range ,>>("object")? {
        call = call.object(value);
    }
    if let Some(value) = arguments.path::<::progenitor_client::Composite<::std::vec::Vec<i32> ,>>("label")? {
        call = call.label(value);
    }
    if let Some(value) = arguments.path::<::progenitor_client::Composite<types::Range ,>>("matrix")? {
        call = call.matrix(value);
    }
    if let Some(value) = arguments.path::<::std::string::String>("plain")? {
        call = call.plain(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn path_texts(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.path_texts();
    if let Some(value) = arguments.path::<::progenitor_client::Timestamp>("when")? {
        call = call.when(value);
    }
    if let Some(value) = arguments.path::<::std::string::String>("day")? {
        call = call.day(value);
    }
    if let Some(value) = arguments.path::<crate::types::Colour>("colour")? {
        call = call.colour(value);
    }
    if let Some(value) = arguments.path::<::std::string::String>("untyped")? {
        call = call.untyped(value);
    }
    if let Some(value) = arguments.path::<::std::string::String>("format")? {
        call = call.format(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn send_headers(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.send_headers();
    if let Some(value) = arguments.header::<::progenitor_client::Composite<::std::vec::Vec<::std::string::String> ,>>("X-List")? {
        call = call.x_list(value);
    }
    if let Some(value) = arguments.header::<::progenitor_client::Composite<types::Range ,>>("X-Object")? {
        call = call.x_object(value);
    }
    if let Some(value) = arguments.header::<::progenitor_client::Composite<types::Range ,>>("X-Json")? {
        call = call.x_json(value);
    }
    if let Some(value) = arguments.header::<::std::string::String>("X-Maybe")? {
        call = call.x_maybe(value);
    }
    if let Some(value) = arguments.header::<i32>("X-Number")? {
        call = call.x_number(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn send_cookies(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.send_cookies();
    if let Some(value) = arguments.cookie::<::std::string::String>("session")? {
        call = call.session(value);
    }
    if let Some(value) = arguments.cookie::<::std::string::String>("host")? {
        call = call.cookie_host(value);
    }
    if let Some(value) = arguments.cookie::<::progenitor_client::Composite<::std::vec::Vec<i32> ,>>("list")? {
        call = call.list(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn send_names(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.send_names();
    if let Some(value) = arguments.path::<::std::string::String>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.path::<::std::string::String>("send")? {
        call = call.send_path(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("id")? {
        call = call.id_query(value);
    }
    if let Some(value) = arguments.header::<::std::string::String>("id")? {
        call = call.id_header(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("body")? {
        call = call.body_query(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("new")? {
        call = call.new_query(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<::std::string::String>>("ids")? {
        call = call.ids(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<::std::string::String>>("ids[]")? {
        call = call.ids_query(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("header_map")? {
        call = call.header_map_query(value);
    }
    if let Some(value) = arguments.query::<i32>("$top")? {
        call = call.top(value);
    }
    if let Some(value) = arguments.body::<types::Range>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn get_methods(client: &Client, _: &Arguments) -> Result<Answer, DispatchError> {
    let call = client.get_methods();
    Ok(Answer::empty(&call.send().await?))
}

async fn trace_it(client: &Client, _: &Arguments) -> Result<Answer, DispatchError> {
    let call = client.trace_it();
    Ok(Answer::empty(&call.send().await?))
}

async fn ask_options(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.ask_options();
    if let Some(value) = arguments.query::<::std::string::String>("q")? {
        call = call.q(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn maybe_list(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.maybe_list();
    if let Some(value) = arguments.body::<::std::vec::Vec<::std::string::String>>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn maybe_json(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.maybe_json();
    if let Some(value) = arguments.body::<types::Filter>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn delete_with_body(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.delete_with_body();
    if let Some(value) = arguments.body::<types::Range>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn any_type(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.any_type();
    if let Some(value) = arguments.body::<types::Range>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn several_types(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.several_types();
    if let Some(value) = arguments.body::<types::Range>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn patch_vendor(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.patch_vendor();
    if let Some(value) = arguments.body::<types::Range>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn upload_any(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.upload_any();
    if let Some(value) = arguments.body::<::std::collections::BTreeMap<::std::string::String ,::progenitor_client::File>>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn upload(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.upload();
    if let Some(value) = arguments.body::<types::UploadBody>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn deep_form(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.deep_form();
    if let Some(value) = arguments.body::<types::DeepFormBody>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn plain_form(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.plain_form();
    if let Some(value) = arguments.body::<types::PlainFormBody>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn maybe_form(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.maybe_form();
    if let Some(value) = arguments.body::<types::MaybeFormBody>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn send_table(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.send_table();
    if let Some(value) = arguments.raw_body() {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn send_picture(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.send_picture();
    if let Some(value) = arguments.raw_body() {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn send_bytes(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.send_bytes();
    if let Some(value) = arguments.raw_body() {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn send_xml(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.send_xml();
    if let Some(value) = arguments.raw_body() {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn maybe_text(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.maybe_text();
    if let Some(value) = arguments.body::<String>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn send_text(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.send_text();
    if let Some(value) = arguments.body::<String>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}
