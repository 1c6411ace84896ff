// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

use std::fmt;

use progenitor_client::{Deviations, Mismatch};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::types;

/// An event that the service sends to a webhook, with its payload.
///
/// Payloads are boxed, so that the enum stays small.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// Operator status changed.
    ///
    /// **Evidence:** inferred (strong inference).
    ///
    /// Evidence of the payload: the model has the name of the event.
    UserStatusChanged(Box<types::UserStatusChangedPayload>),
    /// Session exists, before anyone joins.
    ///
    /// **Evidence:** documented.
    ///
    /// Evidence of the payload: example on the vendor's page, and the model.
    SessionCreated(Box<types::SessionCreatedPayload>),
    /// Client entered the queue, someone is being looked for (every channel; a chatbot may already talk).
    ///
    /// **Evidence:** documented.
    ///
    /// Evidence of the payload: example on the vendor's page, and the model.
    SessionStarted(Box<types::SessionStartedPayload>),
    /// Operator or client ended it.
    ///
    /// **Evidence:** documented.
    ///
    /// Evidence of the payload: list of members on the vendor's page, and the model.
    SessionEnded(Box<types::SessionEndedPayload>),
    /// Session was redirected; exactly one target is filled, the others are null.
    ///
    /// **Evidence:** documented.
    ///
    /// Evidence of the payload: example on the vendor's page, and the model.
    SessionForwarded(Box<types::SessionForwardedPayload>),
    /// An operator joined; one event per operator.
    ///
    /// **Evidence:** documented.
    ///
    /// Evidence of the payload: example on the vendor's page, and the model.
    SessionOperatorJoined(Box<types::SessionOperatorJoinedPayload>),
    /// Operator pressed end and goes to after-call work; with several operators only one gets it.
    ///
    /// **Evidence:** inferred (strong inference).
    ///
    /// Evidence of the payload: the model has the name of the event.
    SessionOperatorLeft(Box<types::SessionOperatorLeftPayload>),
    /// After-call work done (by hand or by timer), or the session was redirected away.
    ///
    /// **Evidence:** inferred (strong inference).
    ///
    /// Evidence of the payload: the model has the name of the event.
    SessionOperatorConcluded(Box<types::SessionOperatorConcludedPayload>),
    /// Session parameters changed.
    ///
    /// **Evidence:** inferred (strong inference).
    ///
    /// Evidence of the payload: the model has the name of the event.
    SessionCallParamsUpdated(Box<types::SessionCallParamsUpdatedPayload>),
    /// Recordings are ready.
    ///
    /// **Evidence:** inferred (strong inference).
    ///
    /// Evidence of the payload: the model has the name of the event.
    SessionRecordingPostProcessingCompleted(Box<types::SessionRecordingPostProcessingCompletedPayload>),
    /// New thread.
    ///
    /// **Evidence:** inferred (strong inference).
    ///
    /// Evidence of the payload: the model has the name of the event.
    EmailThreadCreated(Box<types::EmailThreadCreatedPayload>),
    /// Operator got the thread.
    ///
    /// **Evidence:** inferred (strong inference).
    ///
    /// Evidence of the payload: the model has the name of the event.
    EmailThreadOperatorJoined(Box<types::EmailThreadOperatorJoinedPayload>),
    /// Operator no longer has it.
    ///
    /// **Evidence:** inferred (strong inference).
    ///
    /// Evidence of the payload: the model has the name of the event.
    EmailThreadOperatorLeft(Box<types::EmailThreadOperatorLeftPayload>),
    /// Thread redirected.
    ///
    /// **Evidence:** inferred (strong inference).
    ///
    /// Evidence of the payload: the model has the name of the event.
    EmailThreadForwarded(Box<types::EmailThreadForwardedPayload>),
    /// A contact-directory identity changed.
    ///
    /// **Evidence:** inferred (strong inference).
    ///
    /// Evidence of the payload: the model has the name of the event.
    GuestIdentityUpdated(Box<types::GuestIdentityUpdatedPayload>),
    /// An activity of type ChatMessage appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityChatMessage(Box<types::SessionActivityGenericPayload>),
    /// An activity of type SharedFile appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivitySharedFile(Box<types::SessionActivityGenericPayload>),
    /// An activity of type SharedScreen appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivitySharedScreen(Box<types::SessionActivityGenericPayload>),
    /// An activity of type CobrowsingStarted appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityCobrowsingStarted(Box<types::SessionActivityGenericPayload>),
    /// An activity of type CobrowsingStoppedByGuest appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityCobrowsingStoppedByGuest(Box<types::SessionActivityGenericPayload>),
    /// An activity of type ScreenSharingFailedByGuest appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityScreenSharingFailedByGuest(Box<types::SessionActivityGenericPayload>),
    /// An activity of type FileUploadFailed appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityFileUploadFailed(Box<types::SessionActivityGenericPayload>),
    /// An activity of type HeroCard appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityHeroCard(Box<types::SessionActivityGenericPayload>),
    /// A hero card was submitted or cancelled.
    ///
    /// **Evidence:** inferred (strong inference).
    ///
    /// Evidence of the payload: the model has the name of the event.
    SessionActivityHeroCardSubmission(Box<types::SessionActivityHeroCardSubmissionPayload>),
    /// An activity of type ChatbotMessage appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityChatbotMessage(Box<types::SessionActivityGenericPayload>),
    /// An activity of type CallScript appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityCallScript(Box<types::SessionActivityGenericPayload>),
    /// An activity of type CallScriptSubmission appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityCallScriptSubmission(Box<types::SessionActivityGenericPayload>),
    /// An activity of type WelcomeMessage appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityWelcomeMessage(Box<types::SessionActivityGenericPayload>),
    /// An activity of type LastFarewellMessage appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityLastFarewellMessage(Box<types::SessionActivityGenericPayload>),
    /// An activity of type PreviewUrl appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityPreviewUrl(Box<types::SessionActivityGenericPayload>),
    /// An activity of type ExternalMessage appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityExternalMessage(Box<types::SessionActivityGenericPayload>),
    /// An activity of type OnHold appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityOnHold(Box<types::SessionActivityGenericPayload>),
    /// An activity of type ResumeGuest appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityResumeGuest(Box<types::SessionActivityGenericPayload>),
    /// An activity of type ChatToMail appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityChatToMail(Box<types::SessionActivityGenericPayload>),
    /// Each automatic message.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityAutoActivity(Box<types::SessionActivityGenericPayload>),
    /// An activity of type AutoActivityAsOperator appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityAutoActivityAsOperator(Box<types::SessionActivityGenericPayload>),
    /// An activity of type ChatbotHeroCardSubmission appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityChatbotHeroCardSubmission(Box<types::SessionActivityGenericPayload>),
    /// An activity of type SessionEnded appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivitySessionEnded(Box<types::SessionActivityGenericPayload>),
    /// An activity of type SessionForwarded appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivitySessionForwarded(Box<types::SessionActivityGenericPayload>),
    /// An activity of type OperatorInvited appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityOperatorInvited(Box<types::SessionActivityGenericPayload>),
    /// An activity of type OperatorInviteCanceled appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityOperatorInviteCanceled(Box<types::SessionActivityGenericPayload>),
    /// An activity of type OperatorInviteRejected appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityOperatorInviteRejected(Box<types::SessionActivityGenericPayload>),
    /// An activity of type OperatorKicked appeared in a session.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: taken to be the model for activities without one of their own.
    SessionActivityOperatorKicked(Box<types::SessionActivityGenericPayload>),
    /// Operator asks to go from web chat to audio/video.
    ///
    /// **Evidence:** inferred (strong inference).
    ///
    /// Evidence of the payload: the model has the name of the event.
    SessionActivityAvRequest(Box<types::SessionActivityAvRequestPayload>),
    /// Client answers.
    ///
    /// **Evidence:** inferred (strong inference).
    ///
    /// Evidence of the payload: the model has the name of the event.
    SessionActivityAvResponse(Box<types::SessionActivityAvResponsePayload>),
    /// Client device access result.
    ///
    /// **Evidence:** inferred (strong inference).
    ///
    /// Evidence of the payload: the model has the name of the event.
    SessionActivityAvMediaResult(Box<types::SessionActivityAvMediaResultPayload>),
    /// Audio/video ended.
    ///
    /// **Evidence:** inferred (strong inference).
    ///
    /// Evidence of the payload: the model has the name of the event.
    SessionActivityAvTerminated(Box<types::SessionActivityAvTerminatedPayload>),
    /// Thread parameters changed.
    ///
    /// **Evidence:** inferred (medium inference).
    ///
    /// Evidence of the payload: nearest name among the models.
    EmailThreadParamsUpdated(Box<types::EmailThreadInteractionParamsUpdatedPayload>),
    /// An application setting changed; filled id tells the scope.
    ///
    /// **Evidence:** inferred (strong inference).
    ///
    /// Evidence of the payload: the model has the name of the event.
    ApplicationSettingChanged(Box<types::ApplicationSettingChangedPayload>),
    /// An event that the document does not list, as it came.
    Unknown {
        /// Name of the event on the wire.
        event_type: String,
        /// Its payload, unchanged.
        data: Value,
    },
}

impl WebhookEvent {
    /// Names of the events that the document lists, in its order.
    pub const KNOWN: &'static [&'static str] = &[
        "UserStatusChanged",
        "SessionCreated",
        "SessionStarted",
        "SessionEnded",
        "SessionForwarded",
        "SessionOperatorJoined",
        "SessionOperatorLeft",
        "SessionOperatorConcluded",
        "SessionCallParamsUpdated",
        "SessionRecordingPostProcessingCompleted",
        "EmailThreadCreated",
        "EmailThreadOperatorJoined",
        "EmailThreadOperatorLeft",
        "EmailThreadForwarded",
        "GuestIdentityUpdated",
        "SessionActivityChatMessage",
        "SessionActivitySharedFile",
        "SessionActivitySharedScreen",
        "SessionActivityCobrowsingStarted",
        "SessionActivityCobrowsingStoppedByGuest",
        "SessionActivityScreenSharingFailedByGuest",
        "SessionActivityFileUploadFailed",
        "SessionActivityHeroCard",
        "SessionActivityHeroCardSubmission",
        "SessionActivityChatbotMessage",
        "SessionActivityCallScript",
        "SessionActivityCallScriptSubmission",
        "SessionActivityWelcomeMessage",
        "SessionActivityLastFarewellMessage",
        "SessionActivityPreviewUrl",
        "SessionActivityExternalMessage",
        "SessionActivityOnHold",
        "SessionActivityResumeGuest",
        "SessionActivityChatToMail",
        "SessionActivityAutoActivity",
        "SessionActivityAutoActivityAsOperator",
        "SessionActivityChatbotHeroCardSubmission",
        "SessionActivitySessionEnded",
        "SessionActivitySessionForwarded",
        "SessionActivityOperatorInvited",
        "SessionActivityOperatorInviteCanceled",
        "SessionActivityOperatorInviteRejected",
        "SessionActivityOperatorKicked",
        "SessionActivityAvRequest",
        "SessionActivityAvResponse",
        "SessionActivityAvMediaResult",
        "SessionActivityAvTerminated",
        "EmailThreadParamsUpdated",
        "ApplicationSettingChanged",
    ];

    /// Name of the event on the wire.
    pub fn event_type(&self) -> &str {
        match self {
            Self::UserStatusChanged(_) => "UserStatusChanged",
            Self::SessionCreated(_) => "SessionCreated",
            Self::SessionStarted(_) => "SessionStarted",
            Self::SessionEnded(_) => "SessionEnded",
            Self::SessionForwarded(_) => "SessionForwarded",
            Self::SessionOperatorJoined(_) => "SessionOperatorJoined",
            Self::SessionOperatorLeft(_) => "SessionOperatorLeft",
            Self::SessionOperatorConcluded(_) => "SessionOperatorConcluded",
            Self::SessionCallParamsUpdated(_) => "SessionCallParamsUpdated",
            Self::SessionRecordingPostProcessingCompleted(_) => "SessionRecordingPostProcessingCompleted",
            Self::EmailThreadCreated(_) => "EmailThreadCreated",
            Self::EmailThreadOperatorJoined(_) => "EmailThreadOperatorJoined",
            Self::EmailThreadOperatorLeft(_) => "EmailThreadOperatorLeft",
            Self::EmailThreadForwarded(_) => "EmailThreadForwarded",
            Self::GuestIdentityUpdated(_) => "GuestIdentityUpdated",
            Self::SessionActivityChatMessage(_) => "SessionActivityChatMessage",
            Self::SessionActivitySharedFile(_) => "SessionActivitySharedFile",
            Self::SessionActivitySharedScreen(_) => "SessionActivitySharedScreen",
            Self::SessionActivityCobrowsingStarted(_) => "SessionActivityCobrowsingStarted",
            Self::SessionActivityCobrowsingStoppedByGuest(_) => "SessionActivityCobrowsingStoppedByGuest",
            Self::SessionActivityScreenSharingFailedByGuest(_) => "SessionActivityScreenSharingFailedByGuest",
            Self::SessionActivityFileUploadFailed(_) => "SessionActivityFileUploadFailed",
            Self::SessionActivityHeroCard(_) => "SessionActivityHeroCard",
            Self::SessionActivityHeroCardSubmission(_) => "SessionActivityHeroCardSubmission",
            Self::SessionActivityChatbotMessage(_) => "SessionActivityChatbotMessage",
            Self::SessionActivityCallScript(_) => "SessionActivityCallScript",
            Self::SessionActivityCallScriptSubmission(_) => "SessionActivityCallScriptSubmission",
            Self::SessionActivityWelcomeMessage(_) => "SessionActivityWelcomeMessage",
            Self::SessionActivityLastFarewellMessage(_) => "SessionActivityLastFarewellMessage",
            Self::SessionActivityPreviewUrl(_) => "SessionActivityPreviewUrl",
            Self::SessionActivityExternalMessage(_) => "SessionActivityExternalMessage",
            Self::SessionActivityOnHold(_) => "SessionActivityOnHold",
            Self::SessionActivityResumeGuest(_) => "SessionActivityResumeGuest",
            Self::SessionActivityChatToMail(_) => "SessionActivityChatToMail",
            Self::SessionActivityAutoActivity(_) => "SessionActivityAutoActivity",
            Self::SessionActivityAutoActivityAsOperator(_) => "SessionActivityAutoActivityAsOperator",
            Self::SessionActivityChatbotHeroCardSubmission(_) => "SessionActivityChatbotHeroCardSubmission",
            Self::SessionActivitySessionEnded(_) => "SessionActivitySessionEnded",
            Self::SessionActivitySessionForwarded(_) => "SessionActivitySessionForwarded",
            Self::SessionActivityOperatorInvited(_) => "SessionActivityOperatorInvited",
            Self::SessionActivityOperatorInviteCanceled(_) => "SessionActivityOperatorInviteCanceled",
            Self::SessionActivityOperatorInviteRejected(_) => "SessionActivityOperatorInviteRejected",
            Self::SessionActivityOperatorKicked(_) => "SessionActivityOperatorKicked",
            Self::SessionActivityAvRequest(_) => "SessionActivityAvRequest",
            Self::SessionActivityAvResponse(_) => "SessionActivityAvResponse",
            Self::SessionActivityAvMediaResult(_) => "SessionActivityAvMediaResult",
            Self::SessionActivityAvTerminated(_) => "SessionActivityAvTerminated",
            Self::EmailThreadParamsUpdated(_) => "EmailThreadParamsUpdated",
            Self::ApplicationSettingChanged(_) => "ApplicationSettingChanged",
            Self::Unknown { event_type, .. } => event_type,
        }
    }

    /// Whether the event is kept as it came, without a type of its own.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown { .. })
    }

    /// The event of this name with this payload.
    ///
    /// # Errors
    /// [`Mismatch`] when the document lists the event and the payload is not what it says. Paths count from the
    /// payload.
    pub fn from_parts(event_type: &str, data: Value) -> Result<Self, Mismatch> {
        Self::from_parts_watched(event_type, data).map(|(event, _)| event)
    }

    /// As [`from_parts`](Self::from_parts), with what was tolerated in the payload.
    ///
    /// # Errors
    /// As [`from_parts`](Self::from_parts).
    pub fn from_parts_watched(event_type: &str, data: Value) -> Result<(Self, Deviations), Mismatch> {
        match event_type {
            "UserStatusChanged" => payload(&data, Self::UserStatusChanged),
            "SessionCreated" => payload(&data, Self::SessionCreated),
            "SessionStarted" => payload(&data, Self::SessionStarted),
            "SessionEnded" => payload(&data, Self::SessionEnded),
            "SessionForwarded" => payload(&data, Self::SessionForwarded),
            "SessionOperatorJoined" => payload(&data, Self::SessionOperatorJoined),
            "SessionOperatorLeft" => payload(&data, Self::SessionOperatorLeft),
            "SessionOperatorConcluded" => payload(&data, Self::SessionOperatorConcluded),
            "SessionCallParamsUpdated" => payload(&data, Self::SessionCallParamsUpdated),
            "SessionRecordingPostProcessingCompleted" => payload(&data, Self::SessionRecordingPostProcessingCompleted),
            "EmailThreadCreated" => payload(&data, Self::EmailThreadCreated),
            "EmailThreadOperatorJoined" => payload(&data, Self::EmailThreadOperatorJoined),
            "EmailThreadOperatorLeft" => payload(&data, Self::EmailThreadOperatorLeft),
            "EmailThreadForwarded" => payload(&data, Self::EmailThreadForwarded),
            "GuestIdentityUpdated" => payload(&data, Self::GuestIdentityUpdated),
            "SessionActivityChatMessage" => payload(&data, Self::SessionActivityChatMessage),
            "SessionActivitySharedFile" => payload(&data, Self::SessionActivitySharedFile),
            "SessionActivitySharedScreen" => payload(&data, Self::SessionActivitySharedScreen),
            "SessionActivityCobrowsingStarted" => payload(&data, Self::SessionActivityCobrowsingStarted),
            "SessionActivityCobrowsingStoppedByGuest" => payload(&data, Self::SessionActivityCobrowsingStoppedByGuest),
            "SessionActivityScreenSharingFailedByGuest" => payload(&data, Self::SessionActivityScreenSharingFailedByGuest),
            "SessionActivityFileUploadFailed" => payload(&data, Self::SessionActivityFileUploadFailed),
            "SessionActivityHeroCard" => payload(&data, Self::SessionActivityHeroCard),
            "SessionActivityHeroCardSubmission" => payload(&data, Self::SessionActivityHeroCardSubmission),
            "SessionActivityChatbotMessage" => payload(&data, Self::SessionActivityChatbotMessage),
            "SessionActivityCallScript" => payload(&data, Self::SessionActivityCallScript),
            "SessionActivityCallScriptSubmission" => payload(&data, Self::SessionActivityCallScriptSubmission),
            "SessionActivityWelcomeMessage" => payload(&data, Self::SessionActivityWelcomeMessage),
            "SessionActivityLastFarewellMessage" => payload(&data, Self::SessionActivityLastFarewellMessage),
            "SessionActivityPreviewUrl" => payload(&data, Self::SessionActivityPreviewUrl),
            "SessionActivityExternalMessage" => payload(&data, Self::SessionActivityExternalMessage),
            "SessionActivityOnHold" => payload(&data, Self::SessionActivityOnHold),
            "SessionActivityResumeGuest" => payload(&data, Self::SessionActivityResumeGuest),
            "SessionActivityChatToMail" => payload(&data, Self::SessionActivityChatToMail),
            "SessionActivityAutoActivity" => payload(&data, Self::SessionActivityAutoActivity),
            "SessionActivityAutoActivityAsOperator" => payload(&data, Self::SessionActivityAutoActivityAsOperator),
            "SessionActivityChatbotHeroCardSubmission" => payload(&data, Self::SessionActivityChatbotHeroCardSubmission),
            "SessionActivitySessionEnded" => payload(&data, Self::SessionActivitySessionEnded),
            "SessionActivitySessionForwarded" => payload(&data, Self::SessionActivitySessionForwarded),
            "SessionActivityOperatorInvited" => payload(&data, Self::SessionActivityOperatorInvited),
            "SessionActivityOperatorInviteCanceled" => payload(&data, Self::SessionActivityOperatorInviteCanceled),
            "SessionActivityOperatorInviteRejected" => payload(&data, Self::SessionActivityOperatorInviteRejected),
            "SessionActivityOperatorKicked" => payload(&data, Self::SessionActivityOperatorKicked),
            "SessionActivityAvRequest" => payload(&data, Self::SessionActivityAvRequest),
            "SessionActivityAvResponse" => payload(&data, Self::SessionActivityAvResponse),
            "SessionActivityAvMediaResult" => payload(&data, Self::SessionActivityAvMediaResult),
            "SessionActivityAvTerminated" => payload(&data, Self::SessionActivityAvTerminated),
            "EmailThreadParamsUpdated" => payload(&data, Self::EmailThreadParamsUpdated),
            "ApplicationSettingChanged" => payload(&data, Self::ApplicationSettingChanged),
            _ => {
                let deviations = Deviations::default().and_unknown_value(".", "WebhookEvent", event_type);
                Ok((Self::Unknown { event_type: event_type.to_owned(), data }, deviations))
            }
        }
    }

    /// The payload as JSON.
    ///
    /// # Errors
    /// When the payload cannot be encoded; one that was read always can.
    pub fn data(&self) -> Result<Value, serde_json::Error> {
        match self {
            Self::UserStatusChanged(payload) => serde_json::to_value(payload),
            Self::SessionCreated(payload) => serde_json::to_value(payload),
            Self::SessionStarted(payload) => serde_json::to_value(payload),
            Self::SessionEnded(payload) => serde_json::to_value(payload),
            Self::SessionForwarded(payload) => serde_json::to_value(payload),
            Self::SessionOperatorJoined(payload) => serde_json::to_value(payload),
            Self::SessionOperatorLeft(payload) => serde_json::to_value(payload),
            Self::SessionOperatorConcluded(payload) => serde_json::to_value(payload),
            Self::SessionCallParamsUpdated(payload) => serde_json::to_value(payload),
            Self::SessionRecordingPostProcessingCompleted(payload) => serde_json::to_value(payload),
            Self::EmailThreadCreated(payload) => serde_json::to_value(payload),
            Self::EmailThreadOperatorJoined(payload) => serde_json::to_value(payload),
            Self::EmailThreadOperatorLeft(payload) => serde_json::to_value(payload),
            Self::EmailThreadForwarded(payload) => serde_json::to_value(payload),
            Self::GuestIdentityUpdated(payload) => serde_json::to_value(payload),
            Self::SessionActivityChatMessage(payload) => serde_json::to_value(payload),
            Self::SessionActivitySharedFile(payload) => serde_json::to_value(payload),
            Self::SessionActivitySharedScreen(payload) => serde_json::to_value(payload),
            Self::SessionActivityCobrowsingStarted(payload) => serde_json::to_value(payload),
            Self::SessionActivityCobrowsingStoppedByGuest(payload) => serde_json::to_value(payload),
            Self::SessionActivityScreenSharingFailedByGuest(payload) => serde_json::to_value(payload),
            Self::SessionActivityFileUploadFailed(payload) => serde_json::to_value(payload),
            Self::SessionActivityHeroCard(payload) => serde_json::to_value(payload),
            Self::SessionActivityHeroCardSubmission(payload) => serde_json::to_value(payload),
            Self::SessionActivityChatbotMessage(payload) => serde_json::to_value(payload),
            Self::SessionActivityCallScript(payload) => serde_json::to_value(payload),
            Self::SessionActivityCallScriptSubmission(payload) => serde_json::to_value(payload),
            Self::SessionActivityWelcomeMessage(payload) => serde_json::to_value(payload),
            Self::SessionActivityLastFarewellMessage(payload) => serde_json::to_value(payload),
            Self::SessionActivityPreviewUrl(payload) => serde_json::to_value(payload),
            Self::SessionActivityExternalMessage(payload) => serde_json::to_value(payload),
            Self::SessionActivityOnHold(payload) => serde_json::to_value(payload),
            Self::SessionActivityResumeGuest(payload) => serde_json::to_value(payload),
            Self::SessionActivityChatToMail(payload) => serde_json::to_value(payload),
            Self::SessionActivityAutoActivity(payload) => serde_json::to_value(payload),
            Self::SessionActivityAutoActivityAsOperator(payload) => serde_json::to_value(payload),
            Self::SessionActivityChatbotHeroCardSubmission(payload) => serde_json::to_value(payload),
            Self::SessionActivitySessionEnded(payload) => serde_json::to_value(payload),
            Self::SessionActivitySessionForwarded(payload) => serde_json::to_value(payload),
            Self::SessionActivityOperatorInvited(payload) => serde_json::to_value(payload),
            Self::SessionActivityOperatorInviteCanceled(payload) => serde_json::to_value(payload),
            Self::SessionActivityOperatorInviteRejected(payload) => serde_json::to_value(payload),
            Self::SessionActivityOperatorKicked(payload) => serde_json::to_value(payload),
            Self::SessionActivityAvRequest(payload) => serde_json::to_value(payload),
            Self::SessionActivityAvResponse(payload) => serde_json::to_value(payload),
            Self::SessionActivityAvMediaResult(payload) => serde_json::to_value(payload),
            Self::SessionActivityAvTerminated(payload) => serde_json::to_value(payload),
            Self::EmailThreadParamsUpdated(payload) => serde_json::to_value(payload),
            Self::ApplicationSettingChanged(payload) => serde_json::to_value(payload),
            Self::Unknown { data, .. } => Ok(data.clone()),
        }
    }
}

/// Nothing of a payload without a type is shown: nobody knows what it holds.
impl fmt::Debug for WebhookEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UserStatusChanged(payload) => f.debug_tuple("UserStatusChanged").field(payload).finish(),
            Self::SessionCreated(payload) => f.debug_tuple("SessionCreated").field(payload).finish(),
            Self::SessionStarted(payload) => f.debug_tuple("SessionStarted").field(payload).finish(),
            Self::SessionEnded(payload) => f.debug_tuple("SessionEnded").field(payload).finish(),
            Self::SessionForwarded(payload) => f.debug_tuple("SessionForwarded").field(payload).finish(),
            Self::SessionOperatorJoined(payload) => f.debug_tuple("SessionOperatorJoined").field(payload).finish(),
            Self::SessionOperatorLeft(payload) => f.debug_tuple("SessionOperatorLeft").field(payload).finish(),
            Self::SessionOperatorConcluded(payload) => f.debug_tuple("SessionOperatorConcluded").field(payload).finish(),
            Self::SessionCallParamsUpdated(payload) => f.debug_tuple("SessionCallParamsUpdated").field(payload).finish(),
            Self::SessionRecordingPostProcessingCompleted(payload) => f.debug_tuple("SessionRecordingPostProcessingCompleted").field(payload).finish(),
            Self::EmailThreadCreated(payload) => f.debug_tuple("EmailThreadCreated").field(payload).finish(),
            Self::EmailThreadOperatorJoined(payload) => f.debug_tuple("EmailThreadOperatorJoined").field(payload).finish(),
            Self::EmailThreadOperatorLeft(payload) => f.debug_tuple("EmailThreadOperatorLeft").field(payload).finish(),
            Self::EmailThreadForwarded(payload) => f.debug_tuple("EmailThreadForwarded").field(payload).finish(),
            Self::GuestIdentityUpdated(payload) => f.debug_tuple("GuestIdentityUpdated").field(payload).finish(),
            Self::SessionActivityChatMessage(payload) => f.debug_tuple("SessionActivityChatMessage").field(payload).finish(),
            Self::SessionActivitySharedFile(payload) => f.debug_tuple("SessionActivitySharedFile").field(payload).finish(),
            Self::SessionActivitySharedScreen(payload) => f.debug_tuple("SessionActivitySharedScreen").field(payload).finish(),
            Self::SessionActivityCobrowsingStarted(payload) => f.debug_tuple("SessionActivityCobrowsingStarted").field(payload).finish(),
            Self::SessionActivityCobrowsingStoppedByGuest(payload) => f.debug_tuple("SessionActivityCobrowsingStoppedByGuest").field(payload).finish(),
            Self::SessionActivityScreenSharingFailedByGuest(payload) => f.debug_tuple("SessionActivityScreenSharingFailedByGuest").field(payload).finish(),
            Self::SessionActivityFileUploadFailed(payload) => f.debug_tuple("SessionActivityFileUploadFailed").field(payload).finish(),
            Self::SessionActivityHeroCard(payload) => f.debug_tuple("SessionActivityHeroCard").field(payload).finish(),
            Self::SessionActivityHeroCardSubmission(payload) => f.debug_tuple("SessionActivityHeroCardSubmission").field(payload).finish(),
            Self::SessionActivityChatbotMessage(payload) => f.debug_tuple("SessionActivityChatbotMessage").field(payload).finish(),
            Self::SessionActivityCallScript(payload) => f.debug_tuple("SessionActivityCallScript").field(payload).finish(),
            Self::SessionActivityCallScriptSubmission(payload) => f.debug_tuple("SessionActivityCallScriptSubmission").field(payload).finish(),
            Self::SessionActivityWelcomeMessage(payload) => f.debug_tuple("SessionActivityWelcomeMessage").field(payload).finish(),
            Self::SessionActivityLastFarewellMessage(payload) => f.debug_tuple("SessionActivityLastFarewellMessage").field(payload).finish(),
            Self::SessionActivityPreviewUrl(payload) => f.debug_tuple("SessionActivityPreviewUrl").field(payload).finish(),
            Self::SessionActivityExternalMessage(payload) => f.debug_tuple("SessionActivityExternalMessage").field(payload).finish(),
            Self::SessionActivityOnHold(payload) => f.debug_tuple("SessionActivityOnHold").field(payload).finish(),
            Self::SessionActivityResumeGuest(payload) => f.debug_tuple("SessionActivityResumeGuest").field(payload).finish(),
            Self::SessionActivityChatToMail(payload) => f.debug_tuple("SessionActivityChatToMail").field(payload).finish(),
            Self::SessionActivityAutoActivity(payload) => f.debug_tuple("SessionActivityAutoActivity").field(payload).finish(),
            Self::SessionActivityAutoActivityAsOperator(payload) => f.debug_tuple("SessionActivityAutoActivityAsOperator").field(payload).finish(),
            Self::SessionActivityChatbotHeroCardSubmission(payload) => f.debug_tuple("SessionActivityChatbotHeroCardSubmission").field(payload).finish(),
            Self::SessionActivitySessionEnded(payload) => f.debug_tuple("SessionActivitySessionEnded").field(payload).finish(),
            Self::SessionActivitySessionForwarded(payload) => f.debug_tuple("SessionActivitySessionForwarded").field(payload).finish(),
            Self::SessionActivityOperatorInvited(payload) => f.debug_tuple("SessionActivityOperatorInvited").field(payload).finish(),
            Self::SessionActivityOperatorInviteCanceled(payload) => f.debug_tuple("SessionActivityOperatorInviteCanceled").field(payload).finish(),
            Self::SessionActivityOperatorInviteRejected(payload) => f.debug_tuple("SessionActivityOperatorInviteRejected").field(payload).finish(),
            Self::SessionActivityOperatorKicked(payload) => f.debug_tuple("SessionActivityOperatorKicked").field(payload).finish(),
            Self::SessionActivityAvRequest(payload) => f.debug_tuple("SessionActivityAvRequest").field(payload).finish(),
            Self::SessionActivityAvResponse(payload) => f.debug_tuple("SessionActivityAvResponse").field(payload).finish(),
            Self::SessionActivityAvMediaResult(payload) => f.debug_tuple("SessionActivityAvMediaResult").field(payload).finish(),
            Self::SessionActivityAvTerminated(payload) => f.debug_tuple("SessionActivityAvTerminated").field(payload).finish(),
            Self::EmailThreadParamsUpdated(payload) => f.debug_tuple("EmailThreadParamsUpdated").field(payload).finish(),
            Self::ApplicationSettingChanged(payload) => f.debug_tuple("ApplicationSettingChanged").field(payload).finish(),
            Self::Unknown { event_type, .. } => {
                f.debug_struct("Unknown").field("event_type", event_type).finish_non_exhaustive()
            }
        }
    }
}

fn payload<T: DeserializeOwned>(
    data: &Value,
    event: fn(Box<T>) -> WebhookEvent,
) -> Result<(WebhookEvent, Deviations), Mismatch> {
    let (payload, deviations) = progenitor_client::witness::read_watched(data)?;
    Ok((event(Box::new(payload)), deviations))
}
