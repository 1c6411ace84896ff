// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

//! Calls any operation by its id with JSON arguments, through the typed builders.

#[allow(unused_imports)]
use progenitor_client::dispatch::{Answer, Arguments, DispatchError, Recoded, recode_as};

#[allow(unused_imports)]
use super::types;
use super::Client;

/// How much of a download is read.
const LIMIT: usize = 64 * 1024 * 1024;

/// Decodes a value as the type of a component schema and encodes it again; none for a component without a type.
pub fn recode(component: &str, value: &serde_json::Value) -> Option<Result<Recoded, DispatchError>> {
    Some(match component {
        "TokenRequest" => recode_as::<types::TokenRequest>(value),
        "TokenResponse" => recode_as::<types::TokenResponse>(value),
        "OAuthError" => recode_as::<types::OAuthError>(value),
        "AddCampaignIdentitiesModel" => recode_as::<types::AddCampaignIdentitiesModel>(value),
        "CampaignCreateModel" => recode_as::<types::CampaignCreateModel>(value),
        "CampaignUpdateModel" => recode_as::<types::CampaignUpdateModel>(value),
        "CampaignIdentity" => recode_as::<types::CampaignIdentity>(value),
        "CampaignModel" => recode_as::<types::CampaignModel>(value),
        "DeleteCampaignIdentitiesModel" => recode_as::<types::DeleteCampaignIdentitiesModel>(value),
        "CampaignIdentityState" => recode_as::<types::CampaignIdentityState>(value),
        "CampaignMode" => recode_as::<types::CampaignMode>(value),
        "CampaignState" => recode_as::<types::CampaignState>(value),
        "AssignedTag" => recode_as::<types::AssignedTag>(value),
        "GeneralOperatorInfo" => recode_as::<types::GeneralOperatorInfo>(value),
        "RoutingTimeLine" => recode_as::<types::RoutingTimeLine>(value),
        "RoutingTimelineOperator" => recode_as::<types::RoutingTimelineOperator>(value),
        "IdNameModel" => recode_as::<types::IdNameModel>(value),
        "Channel" => recode_as::<types::Channel>(value),
        "InteractionParamSource" => recode_as::<types::InteractionParamSource>(value),
        "RoutingTimelineActivityType" => recode_as::<types::RoutingTimelineActivityType>(value),
        "UpdateSettingsModel" => recode_as::<types::UpdateSettingsModel>(value),
        "EmailThreadOperators" => recode_as::<types::EmailThreadOperators>(value),
        "EmailThreadCreateModel" => recode_as::<types::EmailThreadCreateModel>(value),
        "EmailThreadModel" => recode_as::<types::EmailThreadModel>(value),
        "EmailThreadActivity" => recode_as::<types::EmailThreadActivity>(value),
        "EmailThreadParamsModel" => recode_as::<types::EmailThreadParamsModel>(value),
        "EmailThreadParam" => recode_as::<types::EmailThreadParam>(value),
        "UpdateEmailThreadParamsModel" => recode_as::<types::UpdateEmailThreadParamsModel>(value),
        "EmailThreadActivityType" => recode_as::<types::EmailThreadActivityType>(value),
        "EmailThreadInitiator" => recode_as::<types::EmailThreadInitiator>(value),
        "EmailThreadState" => recode_as::<types::EmailThreadState>(value),
        "SessionOperators" => recode_as::<types::SessionOperators>(value),
        "CallParamsModel" => recode_as::<types::CallParamsModel>(value),
        "CallParam" => recode_as::<types::CallParam>(value),
        "UpdateCallParamsModel" => recode_as::<types::UpdateCallParamsModel>(value),
        "ForwardSessionModel" => recode_as::<types::ForwardSessionModel>(value),
        "SessionFiles" => recode_as::<types::SessionFiles>(value),
        "SessionFileResponse" => recode_as::<types::SessionFileResponse>(value),
        "SessionModel" => recode_as::<types::SessionModel>(value),
        "SessionGuestInfo" => recode_as::<types::SessionGuestInfo>(value),
        "SessionReviewerInfo" => recode_as::<types::SessionReviewerInfo>(value),
        "SessionActivity" => recode_as::<types::SessionActivity>(value),
        "SessionActivityFile" => recode_as::<types::SessionActivityFile>(value),
        "SessionActivityFormField" => recode_as::<types::SessionActivityFormField>(value),
        "SessionActivityFormChoiceOption" => recode_as::<types::SessionActivityFormChoiceOption>(value),
        "SessionRecording" => recode_as::<types::SessionRecording>(value),
        "SessionChatbotInfo" => recode_as::<types::SessionChatbotInfo>(value),
        "SessionNoteModel" => recode_as::<types::SessionNoteModel>(value),
        "ClientAVSupport" => recode_as::<types::ClientAvSupport>(value),
        "ClientCallParamSource" => recode_as::<types::ClientCallParamSource>(value),
        "ClientType" => recode_as::<types::ClientType>(value),
        "DeliveryState" => recode_as::<types::DeliveryState>(value),
        "DialNumberState" => recode_as::<types::DialNumberState>(value),
        "FeedbackScale" => recode_as::<types::FeedbackScale>(value),
        "FormFieldInputType" => recode_as::<types::FormFieldInputType>(value),
        "GetMediaResult" => recode_as::<types::GetMediaResult>(value),
        "GuestBrowserType" => recode_as::<types::GuestBrowserType>(value),
        "GuestLeftSessionInState" => recode_as::<types::GuestLeftSessionInState>(value),
        "GuestOSType" => recode_as::<types::GuestOsType>(value),
        "HeroCardSubmissionResult" => recode_as::<types::HeroCardSubmissionResult>(value),
        "SessionAVRequestState" => recode_as::<types::SessionAvRequestState>(value),
        "SessionActivityType" => recode_as::<types::SessionActivityType>(value),
        "SessionChannel" => recode_as::<types::SessionChannel>(value),
        "SessionFileRemovalState" => recode_as::<types::SessionFileRemovalState>(value),
        "SessionRecordingType" => recode_as::<types::SessionRecordingType>(value),
        "SessionRecordingsState" => recode_as::<types::SessionRecordingsState>(value),
        "SessionSource" => recode_as::<types::SessionSource>(value),
        "SessionStatus" => recode_as::<types::SessionStatus>(value),
        "SessionTerminationReason" => recode_as::<types::SessionTerminationReason>(value),
        "CompanyMetricSettingsModel" => recode_as::<types::CompanyMetricSettingsModel>(value),
        "CompanyModel" => recode_as::<types::CompanyModel>(value),
        "CompanySettingsModel" => recode_as::<types::CompanySettingsModel>(value),
        "CreateCompanyModel" => recode_as::<types::CreateCompanyModel>(value),
        "ContactModel" => recode_as::<types::ContactModel>(value),
        "FilterModel" => recode_as::<types::FilterModel>(value),
        "MergeModel" => recode_as::<types::MergeModel>(value),
        "IdentityDataModel" => recode_as::<types::IdentityDataModel>(value),
        "ContactFields" => recode_as::<types::ContactFields>(value),
        "FlatContact" => recode_as::<types::FlatContact>(value),
        "FlatContactFields" => recode_as::<types::FlatContactFields>(value),
        "FlatContactValue" => recode_as::<types::FlatContactValue>(value),
        "DepartmentCreateModel" => recode_as::<types::DepartmentCreateModel>(value),
        "DepartmentModel" => recode_as::<types::DepartmentModel>(value),
        "DepartmentSettingsModel" => recode_as::<types::DepartmentSettingsModel>(value),
        "DepartmentUpdateModel" => recode_as::<types::DepartmentUpdateModel>(value),
        "EmailMessageModel" => recode_as::<types::EmailMessageModel>(value),
        "EmailRecipient" => recode_as::<types::EmailRecipient>(value),
        "EmailMessageRecipientType" => recode_as::<types::EmailMessageRecipientType>(value),
        "EmailMessageState" => recode_as::<types::EmailMessageState>(value),
        "FormModel" => recode_as::<types::FormModel>(value),
        "FormEntrypoint" => recode_as::<types::FormEntrypoint>(value),
        "CreateGroupModel" => recode_as::<types::CreateGroupModel>(value),
        "GroupAvailabilityModel" => recode_as::<types::GroupAvailabilityModel>(value),
        "GroupOverallWorkload" => recode_as::<types::GroupOverallWorkload>(value),
        "GroupWorkload" => recode_as::<types::GroupWorkload>(value),
        "GroupModel" => recode_as::<types::GroupModel>(value),
        "GroupSettingsModel" => recode_as::<types::GroupSettingsModel>(value),
        "UpdateGroupModel" => recode_as::<types::UpdateGroupModel>(value),
        "OperatorGroupType" => recode_as::<types::OperatorGroupType>(value),
        "CreateMetricModel" => recode_as::<types::CreateMetricModel>(value),
        "MetricDashboardModel" => recode_as::<types::MetricDashboardModel>(value),
        "MetricGroupingFieldModel" => recode_as::<types::MetricGroupingFieldModel>(value),
        "MetricModel" => recode_as::<types::MetricModel>(value),
        "CallerIdItem" => recode_as::<types::CallerIdItem>(value),
        "CallerIdModel" => recode_as::<types::CallerIdModel>(value),
        "OutboundCallModel" => recode_as::<types::OutboundCallModel>(value),
        "PhoneCall" => recode_as::<types::PhoneCall>(value),
        "PhoneCallEvent" => recode_as::<types::PhoneCallEvent>(value),
        "TwoWayCallModel" => recode_as::<types::TwoWayCallModel>(value),
        "RoutingRuleSetSettingsModel" => recode_as::<types::RoutingRuleSetSettingsModel>(value),
        "CreateTagModel" => recode_as::<types::CreateTagModel>(value),
        "TagModel" => recode_as::<types::TagModel>(value),
        "UpdateTagModel" => recode_as::<types::UpdateTagModel>(value),
        "CreateUserModel" => recode_as::<types::CreateUserModel>(value),
        "DepartmentRolesModel" => recode_as::<types::DepartmentRolesModel>(value),
        "CreateInvitationModel" => recode_as::<types::CreateInvitationModel>(value),
        "ResponseInvitationModel" => recode_as::<types::ResponseInvitationModel>(value),
        "OperatorStateModel" => recode_as::<types::OperatorStateModel>(value),
        "OperatorStatesModel" => recode_as::<types::OperatorStatesModel>(value),
        "SetDepartmentMembershipModel" => recode_as::<types::SetDepartmentMembershipModel>(value),
        "SetEnabledModel" => recode_as::<types::SetEnabledModel>(value),
        "SetGlobalRolesModel" => recode_as::<types::SetGlobalRolesModel>(value),
        "SetOperatorStateModel" => recode_as::<types::SetOperatorStateModel>(value),
        "SetAvailabilityStatusModel" => recode_as::<types::SetAvailabilityStatusModel>(value),
        "UserStatusInfoModel" => recode_as::<types::UserStatusInfoModel>(value),
        "UpdateUserModel" => recode_as::<types::UpdateUserModel>(value),
        "UserModel" => recode_as::<types::UserModel>(value),
        "UserSettingsModel" => recode_as::<types::UserSettingsModel>(value),
        "DepartmentRole" => recode_as::<types::DepartmentRole>(value),
        "GlobalRole" => recode_as::<types::GlobalRole>(value),
        "OpenIDProvider" => recode_as::<types::OpenIdProvider>(value),
        "OperatorStateKind" => recode_as::<types::OperatorStateKind>(value),
        "UserAvailabilityStatus" => recode_as::<types::UserAvailabilityStatus>(value),
        "UserSimplifiedStatus" => recode_as::<types::UserSimplifiedStatus>(value),
        "WebhookAddEditModel" => recode_as::<types::WebhookAddEditModel>(value),
        "WebhookModel" => recode_as::<types::WebhookModel>(value),
        "WebhookPayload" => recode_as::<types::WebhookPayload>(value),
        "WebhookEventType" => recode_as::<types::WebhookEventType>(value),
        "ApplicationSettingChangedPayload" => recode_as::<types::ApplicationSettingChangedPayload>(value),
        "EmailThreadCreatedPayload" => recode_as::<types::EmailThreadCreatedPayload>(value),
        "EmailThreadForwardedPayload" => recode_as::<types::EmailThreadForwardedPayload>(value),
        "EmailThreadInteractionParamsUpdatedPayload" => recode_as::<types::EmailThreadInteractionParamsUpdatedPayload>(value),
        "EmailThreadOperatorJoinedPayload" => recode_as::<types::EmailThreadOperatorJoinedPayload>(value),
        "EmailThreadOperatorLeftPayload" => recode_as::<types::EmailThreadOperatorLeftPayload>(value),
        "GuestIdentityUpdatedPayload" => recode_as::<types::GuestIdentityUpdatedPayload>(value),
        "SessionActivityAvMediaResultPayload" => recode_as::<types::SessionActivityAvMediaResultPayload>(value),
        "SessionActivityAvRequestPayload" => recode_as::<types::SessionActivityAvRequestPayload>(value),
        "SessionActivityAvResponsePayload" => recode_as::<types::SessionActivityAvResponsePayload>(value),
        "SessionActivityAvTerminatedPayload" => recode_as::<types::SessionActivityAvTerminatedPayload>(value),
        "SessionActivityGenericPayload" => recode_as::<types::SessionActivityGenericPayload>(value),
        "SessionActivityHeroCardSubmissionPayload" => recode_as::<types::SessionActivityHeroCardSubmissionPayload>(value),
        "SessionCallParamsUpdatedPayload" => recode_as::<types::SessionCallParamsUpdatedPayload>(value),
        "SessionCreatedPayload" => recode_as::<types::SessionCreatedPayload>(value),
        "SessionEndedPayload" => recode_as::<types::SessionEndedPayload>(value),
        "SessionForwardedPayload" => recode_as::<types::SessionForwardedPayload>(value),
        "SessionOperatorConcludedPayload" => recode_as::<types::SessionOperatorConcludedPayload>(value),
        "SessionOperatorJoinedPayload" => recode_as::<types::SessionOperatorJoinedPayload>(value),
        "SessionOperatorLeftPayload" => recode_as::<types::SessionOperatorLeftPayload>(value),
        "SessionRecordingPostProcessingCompletedPayload" => recode_as::<types::SessionRecordingPostProcessingCompletedPayload>(value),
        "SessionStartedPayload" => recode_as::<types::SessionStartedPayload>(value),
        "StatRealTimePayload" => recode_as::<types::StatRealTimePayload>(value),
        "UserStatusChangedPayload" => recode_as::<types::UserStatusChangedPayload>(value),
        "WhatsAppSubscriptionModel" => recode_as::<types::WhatsAppSubscriptionModel>(value),
        "WhatsAppSendTemplates" => recode_as::<types::WhatsAppSendTemplates>(value),
        "WhatsAppTemplateRecipient" => recode_as::<types::WhatsAppTemplateRecipient>(value),
        "UpdateChatButtonModel" => recode_as::<types::UpdateChatButtonModel>(value),
        "WidgetConfigModel" => recode_as::<types::WidgetConfigModel>(value),
        "WidgetConfigRecordModel" => recode_as::<types::WidgetConfigRecordModel>(value),
        "WidgetConfigRecordsModel" => recode_as::<types::WidgetConfigRecordsModel>(value),
        "WidgetFormModel" => recode_as::<types::WidgetFormModel>(value),
        "WidgetFormsModel" => recode_as::<types::WidgetFormsModel>(value),
        "WidgetPresetModel" => recode_as::<types::WidgetPresetModel>(value),
        "WidgetButtonType" => recode_as::<types::WidgetButtonType>(value),
        "WidgetConfigType" => recode_as::<types::WidgetConfigType>(value),
        "BadRequestBody" => recode_as::<types::BadRequestBody>(value),
        "ErrorMap" => recode_as::<types::ErrorMap>(value),
        "ProblemDetails" => recode_as::<types::ProblemDetails>(value),
        "ChatbotActivity" => recode_as::<types::ChatbotActivity>(value),
        "ChatbotTextMessage" => recode_as::<types::ChatbotTextMessage>(value),
        "ChatbotCardMessage" => recode_as::<types::ChatbotCardMessage>(value),
        "ChatbotAttachment" => recode_as::<types::ChatbotAttachment>(value),
        "ChatbotHeroCard" => recode_as::<types::ChatbotHeroCard>(value),
        "ChatbotCardImage" => recode_as::<types::ChatbotCardImage>(value),
        "ChatbotCardAction" => recode_as::<types::ChatbotCardAction>(value),
        "ChatbotSuggestedActions" => recode_as::<types::ChatbotSuggestedActions>(value),
        "ChatbotCommandAssignCrmIdentity" => recode_as::<types::ChatbotCommandAssignCrmIdentity>(value),
        "ChatbotCommandChatbotOpenFileUploadPrompt" => recode_as::<types::ChatbotCommandChatbotOpenFileUploadPrompt>(value),
        "ChatbotCommandRichCardList" => recode_as::<types::ChatbotCommandRichCardList>(value),
        "ChatbotCommandShareFile" => recode_as::<types::ChatbotCommandShareFile>(value),
        "ChatbotCommandDisableGuestInput" => recode_as::<types::ChatbotCommandDisableGuestInput>(value),
        "ChatbotCommandDisableGuestUpload" => recode_as::<types::ChatbotCommandDisableGuestUpload>(value),
        "ChatbotCommandEnableGuestInput" => recode_as::<types::ChatbotCommandEnableGuestInput>(value),
        "ChatbotCommandEnableGuestUpload" => recode_as::<types::ChatbotCommandEnableGuestUpload>(value),
        "ChatbotCommandEndConversation" => recode_as::<types::ChatbotCommandEndConversation>(value),
        "ChatbotCommandForward" => recode_as::<types::ChatbotCommandForward>(value),
        "ChatbotCommandGetAvailableGroups" => recode_as::<types::ChatbotCommandGetAvailableGroups>(value),
        "ChatbotCommandGetAvailableOperators" => recode_as::<types::ChatbotCommandGetAvailableOperators>(value),
        "ChatbotCommandGetCallParams" => recode_as::<types::ChatbotCommandGetCallParams>(value),
        "ChatbotCommandGetGuestIdentity" => recode_as::<types::ChatbotCommandGetGuestIdentity>(value),
        "ChatbotCommandGetHeroCards" => recode_as::<types::ChatbotCommandGetHeroCards>(value),
        "ChatbotCommandGetMediaObjects" => recode_as::<types::ChatbotCommandGetMediaObjects>(value),
        "ChatbotCommandHandOff" => recode_as::<types::ChatbotCommandHandOff>(value),
        "ChatbotCommandObtainCrmIdentity" => recode_as::<types::ChatbotCommandObtainCrmIdentity>(value),
        "ChatbotCommandRequestLocation" => recode_as::<types::ChatbotCommandRequestLocation>(value),
        "ChatbotCommandSendGuestOfflineEmail" => recode_as::<types::ChatbotCommandSendGuestOfflineEmail>(value),
        "ChatbotCommandSendHeroCard" => recode_as::<types::ChatbotCommandSendHeroCard>(value),
        "ChatbotCommandSetCallParams" => recode_as::<types::ChatbotCommandSetCallParams>(value),
        "ChatbotCommandSetTag" => recode_as::<types::ChatbotCommandSetTag>(value),
        "ChatbotCommandTyping" => recode_as::<types::ChatbotCommandTyping>(value),
        "ChatbotCommandUnsetTag" => recode_as::<types::ChatbotCommandUnsetTag>(value),
        "ChatbotEventAssignCrmIdentityResponse" => recode_as::<types::ChatbotEventAssignCrmIdentityResponse>(value),
        "ChatbotEventConversationEnded" => recode_as::<types::ChatbotEventConversationEnded>(value),
        "ChatbotEventConversationStarted" => recode_as::<types::ChatbotEventConversationStarted>(value),
        "ChatbotEventGuestFileUpload" => recode_as::<types::ChatbotEventGuestFileUpload>(value),
        "ChatbotEventChatbotOpenFileUploadPromptResponse" => recode_as::<types::ChatbotEventChatbotOpenFileUploadPromptResponse>(value),
        "ChatbotEventPing" => recode_as::<types::ChatbotEventPing>(value),
        "ChatbotEventText" => recode_as::<types::ChatbotEventText>(value),
        "ChatbotEventDisableGuestUploadResponse" => recode_as::<types::ChatbotEventDisableGuestUploadResponse>(value),
        "ChatbotEventEnableGuestUploadResponse" => recode_as::<types::ChatbotEventEnableGuestUploadResponse>(value),
        "ChatbotEventGetAvailableGroupsResponse" => recode_as::<types::ChatbotEventGetAvailableGroupsResponse>(value),
        "ChatbotEventGetAvailableOperatorsResponse" => recode_as::<types::ChatbotEventGetAvailableOperatorsResponse>(value),
        "ChatbotEventGetCallParamsResponse" => recode_as::<types::ChatbotEventGetCallParamsResponse>(value),
        "ChatbotEventGetGuestIdentityResponse" => recode_as::<types::ChatbotEventGetGuestIdentityResponse>(value),
        "ChatbotEventGetHeroCardsResponse" => recode_as::<types::ChatbotEventGetHeroCardsResponse>(value),
        "ChatbotEventGetMediaObjectsResponse" => recode_as::<types::ChatbotEventGetMediaObjectsResponse>(value),
        "ChatbotEventGuestInputChangeResponse" => recode_as::<types::ChatbotEventGuestInputChangeResponse>(value),
        "ChatbotEventGuestLocation" => recode_as::<types::ChatbotEventGuestLocation>(value),
        "ChatbotEventHeroCardQuickReply" => recode_as::<types::ChatbotEventHeroCardQuickReply>(value),
        "ChatbotEventHeroCardSubmission" => recode_as::<types::ChatbotEventHeroCardSubmission>(value),
        "ChatbotEventObtainCrmIdentityResponse" => recode_as::<types::ChatbotEventObtainCrmIdentityResponse>(value),
        "ChatbotEventSendHeroCardResponse" => recode_as::<types::ChatbotEventSendHeroCardResponse>(value),
        "ChatbotEventSetCallParamsResponse" => recode_as::<types::ChatbotEventSetCallParamsResponse>(value),
        "ChatbotEventShareFileResponse" => recode_as::<types::ChatbotEventShareFileResponse>(value),
        "ChatbotRichCardItem" => recode_as::<types::ChatbotRichCardItem>(value),
        "ChatbotAvailableGroupInfo" => recode_as::<types::ChatbotAvailableGroupInfo>(value),
        "ChatbotAvailableGroupQueueWorkload" => recode_as::<types::ChatbotAvailableGroupQueueWorkload>(value),
        "ChatbotAvailableGroupWorkload" => recode_as::<types::ChatbotAvailableGroupWorkload>(value),
        "ChatbotAvailableOperatorInfo" => recode_as::<types::ChatbotAvailableOperatorInfo>(value),
        "ChatbotHeroCardInfo" => recode_as::<types::ChatbotHeroCardInfo>(value),
        "ChatbotFileStoreItemInfo" => recode_as::<types::ChatbotFileStoreItemInfo>(value),
        "ChatbotCrmIdentityMatch" => recode_as::<types::ChatbotCrmIdentityMatch>(value),
        "ChatbotItemLayout" => recode_as::<types::ChatbotItemLayout>(value),
        "ChatbotAvailableGroupState" => recode_as::<types::ChatbotAvailableGroupState>(value),
        "ChatbotAvailableGroupOfflineReason" => recode_as::<types::ChatbotAvailableGroupOfflineReason>(value),
        "GenericChannelRegistration" => recode_as::<types::GenericChannelRegistration>(value),
        "GenericChannelActivity" => recode_as::<types::GenericChannelActivity>(value),
        "GenericChannelActivityResponse" => recode_as::<types::GenericChannelActivityResponse>(value),
        "GenericChannelIncomingActivity" => recode_as::<types::GenericChannelIncomingActivity>(value),
        "GenericChannelWebhookPayload" => recode_as::<types::GenericChannelWebhookPayload>(value),
        "GenericChannelActivityType" => recode_as::<types::GenericChannelActivityType>(value),
        "ChatbotCommandAssignCrmIdentityActivity" => recode_as::<types::ChatbotCommandAssignCrmIdentityActivity>(value),
        "ChatbotCommandChatbotOpenFileUploadPromptActivity" => recode_as::<types::ChatbotCommandChatbotOpenFileUploadPromptActivity>(value),
        "ChatbotCommandRichCardListActivity" => recode_as::<types::ChatbotCommandRichCardListActivity>(value),
        "ChatbotCommandShareFileActivity" => recode_as::<types::ChatbotCommandShareFileActivity>(value),
        "ChatbotCommandDisableGuestInputActivity" => recode_as::<types::ChatbotCommandDisableGuestInputActivity>(value),
        "ChatbotCommandDisableGuestUploadActivity" => recode_as::<types::ChatbotCommandDisableGuestUploadActivity>(value),
        "ChatbotCommandEnableGuestInputActivity" => recode_as::<types::ChatbotCommandEnableGuestInputActivity>(value),
        "ChatbotCommandEnableGuestUploadActivity" => recode_as::<types::ChatbotCommandEnableGuestUploadActivity>(value),
        "ChatbotCommandEndConversationActivity" => recode_as::<types::ChatbotCommandEndConversationActivity>(value),
        "ChatbotCommandForwardActivity" => recode_as::<types::ChatbotCommandForwardActivity>(value),
        "ChatbotCommandGetAvailableGroupsActivity" => recode_as::<types::ChatbotCommandGetAvailableGroupsActivity>(value),
        "ChatbotCommandGetAvailableOperatorsActivity" => recode_as::<types::ChatbotCommandGetAvailableOperatorsActivity>(value),
        "ChatbotCommandGetCallParamsActivity" => recode_as::<types::ChatbotCommandGetCallParamsActivity>(value),
        "ChatbotCommandGetGuestIdentityActivity" => recode_as::<types::ChatbotCommandGetGuestIdentityActivity>(value),
        "ChatbotCommandGetHeroCardsActivity" => recode_as::<types::ChatbotCommandGetHeroCardsActivity>(value),
        "ChatbotCommandGetMediaObjectsActivity" => recode_as::<types::ChatbotCommandGetMediaObjectsActivity>(value),
        "ChatbotCommandHandOffActivity" => recode_as::<types::ChatbotCommandHandOffActivity>(value),
        "ChatbotCommandObtainCrmIdentityActivity" => recode_as::<types::ChatbotCommandObtainCrmIdentityActivity>(value),
        "ChatbotCommandRequestLocationActivity" => recode_as::<types::ChatbotCommandRequestLocationActivity>(value),
        "ChatbotCommandSendGuestOfflineEmailActivity" => recode_as::<types::ChatbotCommandSendGuestOfflineEmailActivity>(value),
        "ChatbotCommandSendHeroCardActivity" => recode_as::<types::ChatbotCommandSendHeroCardActivity>(value),
        "ChatbotCommandSetCallParamsActivity" => recode_as::<types::ChatbotCommandSetCallParamsActivity>(value),
        "ChatbotCommandSetTagActivity" => recode_as::<types::ChatbotCommandSetTagActivity>(value),
        "ChatbotCommandTypingActivity" => recode_as::<types::ChatbotCommandTypingActivity>(value),
        "ChatbotCommandUnsetTagActivity" => recode_as::<types::ChatbotCommandUnsetTagActivity>(value),
        "ChatbotEventAssignCrmIdentityResponseActivity" => recode_as::<types::ChatbotEventAssignCrmIdentityResponseActivity>(value),
        "ChatbotEventConversationEndedActivity" => recode_as::<types::ChatbotEventConversationEndedActivity>(value),
        "ChatbotEventConversationStartedActivity" => recode_as::<types::ChatbotEventConversationStartedActivity>(value),
        "ChatbotEventGuestFileUploadActivity" => recode_as::<types::ChatbotEventGuestFileUploadActivity>(value),
        "ChatbotEventChatbotOpenFileUploadPromptResponseActivity" => recode_as::<types::ChatbotEventChatbotOpenFileUploadPromptResponseActivity>(value),
        "ChatbotEventPingActivity" => recode_as::<types::ChatbotEventPingActivity>(value),
        "ChatbotEventTextActivity" => recode_as::<types::ChatbotEventTextActivity>(value),
        "ChatbotEventDisableGuestUploadResponseActivity" => recode_as::<types::ChatbotEventDisableGuestUploadResponseActivity>(value),
        "ChatbotEventEnableGuestUploadResponseActivity" => recode_as::<types::ChatbotEventEnableGuestUploadResponseActivity>(value),
        "ChatbotEventGetAvailableGroupsResponseActivity" => recode_as::<types::ChatbotEventGetAvailableGroupsResponseActivity>(value),
        "ChatbotEventGetAvailableOperatorsResponseActivity" => recode_as::<types::ChatbotEventGetAvailableOperatorsResponseActivity>(value),
        "ChatbotEventGetCallParamsResponseActivity" => recode_as::<types::ChatbotEventGetCallParamsResponseActivity>(value),
        "ChatbotEventGetGuestIdentityResponseActivity" => recode_as::<types::ChatbotEventGetGuestIdentityResponseActivity>(value),
        "ChatbotEventGetHeroCardsResponseActivity" => recode_as::<types::ChatbotEventGetHeroCardsResponseActivity>(value),
        "ChatbotEventGetMediaObjectsResponseActivity" => recode_as::<types::ChatbotEventGetMediaObjectsResponseActivity>(value),
        "ChatbotEventGuestInputChangeResponseActivity" => recode_as::<types::ChatbotEventGuestInputChangeResponseActivity>(value),
        "ChatbotEventGuestLocationActivity" => recode_as::<types::ChatbotEventGuestLocationActivity>(value),
        "ChatbotEventHeroCardQuickReplyActivity" => recode_as::<types::ChatbotEventHeroCardQuickReplyActivity>(value),
        "ChatbotEventHeroCardSubmissionActivity" => recode_as::<types::ChatbotEventHeroCardSubmissionActivity>(value),
        "ChatbotEventObtainCrmIdentityResponseActivity" => recode_as::<types::ChatbotEventObtainCrmIdentityResponseActivity>(value),
        "ChatbotEventSendHeroCardResponseActivity" => recode_as::<types::ChatbotEventSendHeroCardResponseActivity>(value),
        "ChatbotEventSetCallParamsResponseActivity" => recode_as::<types::ChatbotEventSetCallParamsResponseActivity>(value),
        "ChatbotEventShareFileResponseActivity" => recode_as::<types::ChatbotEventShareFileResponseActivity>(value),
        _ => return None,
    })
}

/// Calls the operation of that id.
pub async fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Answer, DispatchError> {
    match operation {
        "createToken" => create_token(client, arguments).await,
        "authorize" => authorize(client, arguments).await,
        "listCampaigns" => list_campaigns(client, arguments).await,
        "createCampaign" => create_campaign(client, arguments).await,
        "getCampaign" => get_campaign(client, arguments).await,
        "updateCampaign" => update_campaign(client, arguments).await,
        "deleteCampaign" => delete_campaign(client, arguments).await,
        "getCampaignState" => get_campaign_state(client, arguments).await,
        "setCampaignState" => set_campaign_state(client, arguments).await,
        "listCampaignIdentities" => list_campaign_identities(client, arguments).await,
        "addCampaignIdentities" => add_campaign_identities(client, arguments).await,
        "removeCampaignIdentities" => remove_campaign_identities(client, arguments).await,
        "addCampaignContacts" => add_campaign_contacts(client, arguments).await,
        "setChatbotCallbackUrl" => set_chatbot_callback_url(client, arguments).await,
        "sendChatbotActivity" => send_chatbot_activity(client, arguments).await,
        "getOwnCompany" => get_own_company(client, arguments).await,
        "createCompany" => create_company(client, arguments).await,
        "getCompany" => get_company(client, arguments).await,
        "getCompanyMetricSettings" => get_company_metric_settings(client, arguments).await,
        "getCompanySettings" => get_company_settings(client, arguments).await,
        "setCompanySettings" => set_company_settings(client, arguments).await,
        "listContacts" => list_contacts(client, arguments).await,
        "createContacts" => create_contacts(client, arguments).await,
        "getContact" => get_contact(client, arguments).await,
        "updateContact" => update_contact(client, arguments).await,
        "deleteContact" => delete_contact(client, arguments).await,
        "anonymizeContact" => anonymize_contact(client, arguments).await,
        "mergeContacts" => merge_contacts(client, arguments).await,
        "listContactFilters" => list_contact_filters(client, arguments).await,
        "listDepartmentContacts" => list_department_contacts(client, arguments).await,
        "createDepartmentContacts" => create_department_contacts(client, arguments).await,
        "getDepartmentContact" => get_department_contact(client, arguments).await,
        "listDepartments" => list_departments(client, arguments).await,
        "createDepartment" => create_department(client, arguments).await,
        "getDepartment" => get_department(client, arguments).await,
        "updateDepartment" => update_department(client, arguments).await,
        "addDepartmentUser" => add_department_user(client, arguments).await,
        "getDepartmentGroupAvailability" => get_department_group_availability(client, arguments).await,
        "getDepartmentSettings" => get_department_settings(client, arguments).await,
        "setDepartmentSettings" => set_department_settings(client, arguments).await,
        "listEmailMessages" => list_email_messages(client, arguments).await,
        "createEmailMessage" => create_email_message(client, arguments).await,
        "getEmailMessage" => get_email_message(client, arguments).await,
        "listEmailThreads" => list_email_threads(client, arguments).await,
        "createEmailThread" => create_email_thread(client, arguments).await,
        "getEmailThread" => get_email_thread(client, arguments).await,
        "getEmailThreadParams" => get_email_thread_params(client, arguments).await,
        "setEmailThreadParams" => set_email_thread_params(client, arguments).await,
        "addEmailThreadTag" => add_email_thread_tag(client, arguments).await,
        "removeEmailThreadTag" => remove_email_thread_tag(client, arguments).await,
        "getEmailThreadRoutingHistory" => get_email_thread_routing_history(client, arguments).await,
        "listForms" => list_forms(client, arguments).await,
        "listGroups" => list_groups(client, arguments).await,
        "createGroup" => create_group(client, arguments).await,
        "getGroup" => get_group(client, arguments).await,
        "updateGroup" => update_group(client, arguments).await,
        "getGroupSettings" => get_group_settings(client, arguments).await,
        "setGroupSettings" => set_group_settings(client, arguments).await,
        "anonymizeGuest" => anonymize_guest(client, arguments).await,
        "listMetrics" => list_metrics(client, arguments).await,
        "createMetric" => create_metric(client, arguments).await,
        "getMetric" => get_metric(client, arguments).await,
        "deleteMetric" => delete_metric(client, arguments).await,
        "listMetricDashboards" => list_metric_dashboards(client, arguments).await,
        "createMetricDashboard" => create_metric_dashboard(client, arguments).await,
        "getMetricDashboard" => get_metric_dashboard(client, arguments).await,
        "deleteMetricDashboard" => delete_metric_dashboard(client, arguments).await,
        "listCallerIds" => list_caller_ids(client, arguments).await,
        "startOutboundCall" => start_outbound_call(client, arguments).await,
        "startTwoWayCall" => start_two_way_call(client, arguments).await,
        "getPhoneCall" => get_phone_call(client, arguments).await,
        "getRoutingSettings" => get_routing_settings(client, arguments).await,
        "setRoutingSettings" => set_routing_settings(client, arguments).await,
        "listSessions" => list_sessions(client, arguments).await,
        "getSession" => get_session(client, arguments).await,
        "getSessionRoutingHistory" => get_session_routing_history(client, arguments).await,
        "anonymizeSession" => anonymize_session(client, arguments).await,
        "getSessionCallParams" => get_session_call_params(client, arguments).await,
        "setSessionCallParams" => set_session_call_params(client, arguments).await,
        "addSessionTag" => add_session_tag(client, arguments).await,
        "removeSessionTag" => remove_session_tag(client, arguments).await,
        "forwardSession" => forward_session(client, arguments).await,
        "deleteSessionFiles" => delete_session_files(client, arguments).await,
        "setSessionNote" => set_session_note(client, arguments).await,
        "startOutboundCallSession" => start_outbound_call_session(client, arguments).await,
        "endSession" => end_session(client, arguments).await,
        "getStorageFile" => get_storage_file(client, arguments).await,
        "listTags" => list_tags(client, arguments).await,
        "createTag" => create_tag(client, arguments).await,
        "getTag" => get_tag(client, arguments).await,
        "updateTag" => update_tag(client, arguments).await,
        "listUsers" => list_users(client, arguments).await,
        "bulkUpdateUsers" => bulk_update_users(client, arguments).await,
        "createUser" => create_user(client, arguments).await,
        "getUser" => get_user(client, arguments).await,
        "updateUser" => update_user(client, arguments).await,
        "setUserEnabled" => set_user_enabled(client, arguments).await,
        "setUserDepartments" => set_user_departments(client, arguments).await,
        "setUserGlobalRoles" => set_user_global_roles(client, arguments).await,
        "getUserDepartmentRoles" => get_user_department_roles(client, arguments).await,
        "setUserDepartmentRoles" => set_user_department_roles(client, arguments).await,
        "resetUserPassword" => reset_user_password(client, arguments).await,
        "listCurrentOperatorStates" => list_current_operator_states(client, arguments).await,
        "listOperatorStates" => list_operator_states(client, arguments).await,
        "getOperatorState" => get_operator_state(client, arguments).await,
        "setOperatorState" => set_operator_state(client, arguments).await,
        "listUserStatuses" => list_user_statuses(client, arguments).await,
        "getUserStatus" => get_user_status(client, arguments).await,
        "setUserStatus" => set_user_status(client, arguments).await,
        "createInvitation" => create_invitation(client, arguments).await,
        "deleteInvitation" => delete_invitation(client, arguments).await,
        "getUserSettings" => get_user_settings(client, arguments).await,
        "setUserSettings" => set_user_settings(client, arguments).await,
        "listWebhooks" => list_webhooks(client, arguments).await,
        "createWebhook" => create_webhook(client, arguments).await,
        "deleteAllWebhooks" => delete_all_webhooks(client, arguments).await,
        "getWebhook" => get_webhook(client, arguments).await,
        "updateWebhook" => update_webhook(client, arguments).await,
        "deleteWebhook" => delete_webhook(client, arguments).await,
        "listWidgets" => list_widgets(client, arguments).await,
        "getWidget" => get_widget(client, arguments).await,
        "setWidgetChatButton" => set_widget_chat_button(client, arguments).await,
        "getWidgetConfig" => get_widget_config(client, arguments).await,
        "setWidgetConfig" => set_widget_config(client, arguments).await,
        "setWidgetForms" => set_widget_forms(client, arguments).await,
        "listWhatsAppSubscriptions" => list_whats_app_subscriptions(client, arguments).await,
        "sendWhatsAppTemplates" => send_whats_app_templates(client, arguments).await,
        "listSentWhatsAppTemplates" => list_sent_whats_app_templates(client, arguments).await,
        other => Err(DispatchError::UnknownOperation(other.to_owned())),
    }
}

async fn create_token(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.create_token();
    if let Some(value) = arguments.body::<types::TokenRequest>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn authorize(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.authorize();
    if let Some(value) = arguments.query::<::std::string::String>("client_id")? {
        call = call.client_id(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("response_type")? {
        call = call.response_type(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("scope")? {
        call = call.scope(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("redirect_uri")? {
        call = call.redirect_uri(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("state")? {
        call = call.state(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn list_campaigns(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_campaigns();
    if let Some(value) = arguments.query::<i32>("departmentId")? {
        call = call.department_id(value);
    }
    if let Some(value) = arguments.query::<i32>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.query::<i32>("offset")? {
        call = call.offset(value);
    }
    Answer::json(&call.send().await?)
}

async fn create_campaign(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.create_campaign();
    if let Some(value) = arguments.path::<i32>("departmentId")? {
        call = call.department_id(value);
    }
    if let Some(value) = arguments.body::<types::CampaignCreateModel>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_campaign(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_campaign();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn update_campaign(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.update_campaign();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::CampaignUpdateModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn delete_campaign(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.delete_campaign();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn get_campaign_state(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_campaign_state();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn set_campaign_state(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.set_campaign_state();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.query::<crate::types::CampaignState>("state")? {
        call = call.state(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn list_campaign_identities(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_campaign_identities();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.query::<i32>("offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.query::<i32>("limit")? {
        call = call.limit(value);
    }
    Answer::json(&call.send().await?)
}

async fn add_campaign_identities(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.add_campaign_identities();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::AddCampaignIdentitiesModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn remove_campaign_identities(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.remove_campaign_identities();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::DeleteCampaignIdentitiesModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn add_campaign_contacts(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.add_campaign_contacts();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<::std::vec::Vec<i32>>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn set_chatbot_callback_url(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.set_chatbot_callback_url();
    if let Some(value) = arguments.path::<i32>("chatbotId")? {
        call = call.chatbot_id(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("callbackUrl")? {
        call = call.callback_url(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn send_chatbot_activity(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.send_chatbot_activity();
    if let Some(value) = arguments.path::<i32>("chatbotId")? {
        call = call.chatbot_id(value);
    }
    if let Some(value) = arguments.body::<types::ChatbotActivity>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn get_own_company(client: &Client, _: &Arguments) -> Result<Answer, DispatchError> {
    let call = client.get_own_company();
    Answer::json(&call.send().await?)
}

async fn create_company(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.create_company();
    if let Some(value) = arguments.body::<types::CreateCompanyModel>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_company(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_company();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_company_metric_settings(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_company_metric_settings();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_company_settings(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_company_settings();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<::std::string::String>>("names")? {
        call = call.names(value);
    }
    Answer::json(&call.send().await?)
}

async fn set_company_settings(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.set_company_settings();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::UpdateSettingsModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn list_contacts(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_contacts();
    if let Some(value) = arguments.query::<i32>("departmentId")? {
        call = call.department_id(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("filterField")? {
        call = call.filter_field(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("filterValue")? {
        call = call.filter_value(value);
    }
    if let Some(value) = arguments.query::<i32>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.query::<i32>("offset")? {
        call = call.offset(value);
    }
    Answer::json(&call.send().await?)
}

async fn create_contacts(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.create_contacts();
    if let Some(value) = arguments.query::<i32>("departmentId")? {
        call = call.department_id(value);
    }
    if let Some(value) = arguments.body::<::std::vec::Vec<types::ContactFields>>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_contact(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_contact();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn update_contact(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.update_contact();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::ContactFields>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn delete_contact(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.delete_contact();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn anonymize_contact(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.anonymize_contact();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn merge_contacts(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.merge_contacts();
    if let Some(value) = arguments.body::<types::MergeModel>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn list_contact_filters(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_contact_filters();
    if let Some(value) = arguments.query::<i32>("departmentId")? {
        call = call.department_id(value);
    }
    Answer::json(&call.send().await?)
}

async fn list_department_contacts(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_department_contacts();
    if let Some(value) = arguments.path::<i32>("departmentId")? {
        call = call.department_id(value);
    }
    if let Some(value) = arguments.query::<i32>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.query::<i32>("offset")? {
        call = call.offset(value);
    }
    Answer::json(&call.send().await?)
}

async fn create_department_contacts(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.create_department_contacts();
    if let Some(value) = arguments.path::<i32>("departmentId")? {
        call = call.department_id(value);
    }
    if let Some(value) = arguments.body::<::std::vec::Vec<types::FlatContactFields>>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_department_contact(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_department_contact();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.path::<i32>("departmentId")? {
        call = call.department_id(value);
    }
    Answer::json(&call.send().await?)
}

async fn list_departments(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_departments();
    if let Some(value) = arguments.query::<i32>("companyId")? {
        call = call.company_id(value);
    }
    Answer::json(&call.send().await?)
}

async fn create_department(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.create_department();
    if let Some(value) = arguments.query::<i32>("companyId")? {
        call = call.company_id(value);
    }
    if let Some(value) = arguments.body::<types::DepartmentCreateModel>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_department(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_department();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn update_department(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.update_department();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::DepartmentUpdateModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn add_department_user(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.add_department_user();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.path::<i32>("userId")? {
        call = call.user_id(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn get_department_group_availability(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_department_group_availability();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_department_settings(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_department_settings();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn set_department_settings(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.set_department_settings();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::UpdateSettingsModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn list_email_messages(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_email_messages();
    if let Some(value) = arguments.query::<::std::vec::Vec<i64>>("MessageId")? {
        call = call.message_id(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<::std::string::String>>("Client")? {
        call = call.client(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<::std::string::String>>("Inbox")? {
        call = call.inbox(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<i64>>("ThreadId")? {
        call = call.thread_id(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("Subject.Text")? {
        call = call.subject_text(value);
    }
    if let Some(value) = arguments.query::<bool>("Subject.Exact")? {
        call = call.subject_exact(value);
    }
    if let Some(value) = arguments.query::<bool>("Subject.Null")? {
        call = call.subject_null(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("Created.Min")? {
        call = call.created_min(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("Created.Max")? {
        call = call.created_max(value);
    }
    if let Some(value) = arguments.query::<bool>("Created.Null")? {
        call = call.created_null(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("SLAExpires.Min")? {
        call = call.sla_expires_min(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("SLAExpires.Max")? {
        call = call.sla_expires_max(value);
    }
    if let Some(value) = arguments.query::<bool>("SLAExpires.Null")? {
        call = call.sla_expires_null(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("Processed.Min")? {
        call = call.processed_min(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("Processed.Max")? {
        call = call.processed_max(value);
    }
    if let Some(value) = arguments.query::<bool>("Processed.Null")? {
        call = call.processed_null(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<i64>>("OperatorUserId")? {
        call = call.operator_user_id(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<crate::types::EmailMessageState>>("Status")? {
        call = call.status(value);
    }
    if let Some(value) = arguments.query::<bool>("HasAttachment")? {
        call = call.has_attachment(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("BodyContain")? {
        call = call.body_contain(value);
    }
    if let Some(value) = arguments.query::<i32>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.query::<i32>("offset")? {
        call = call.offset(value);
    }
    Answer::json(&call.send().await?)
}

async fn create_email_message(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.create_email_message();
    if let Some(value) = arguments.body::<::serde_json::Value>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn get_email_message(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_email_message();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn list_email_threads(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_email_threads();
    if let Some(value) = arguments.query::<::std::vec::Vec<i64>>("ThreadId")? {
        call = call.thread_id(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<crate::types::EmailThreadState>>("State")? {
        call = call.state(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("Client.Text")? {
        call = call.client_text(value);
    }
    if let Some(value) = arguments.query::<bool>("Client.Exact")? {
        call = call.client_exact(value);
    }
    if let Some(value) = arguments.query::<bool>("Client.Null")? {
        call = call.client_null(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<::std::string::String>>("Clients")? {
        call = call.clients(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<::std::string::String>>("Inbox")? {
        call = call.inbox(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("Subject.Text")? {
        call = call.subject_text(value);
    }
    if let Some(value) = arguments.query::<bool>("Subject.Exact")? {
        call = call.subject_exact(value);
    }
    if let Some(value) = arguments.query::<bool>("Subject.Null")? {
        call = call.subject_null(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("Created.Min")? {
        call = call.created_min(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("Created.Max")? {
        call = call.created_max(value);
    }
    if let Some(value) = arguments.query::<bool>("Created.Null")? {
        call = call.created_null(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<crate::types::EmailThreadInitiator>>("Initiator")? {
        call = call.initiator(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<i64>>("MessageCount")? {
        call = call.message_count(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("LastClientMessage.Min")? {
        call = call.last_client_message_min(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("LastClientMessage.Max")? {
        call = call.last_client_message_max(value);
    }
    if let Some(value) = arguments.query::<bool>("LastClientMessage.Null")? {
        call = call.last_client_message_null(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("LastOperatorMessage.Min")? {
        call = call.last_operator_message_min(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("LastOperatorMessage.Max")? {
        call = call.last_operator_message_max(value);
    }
    if let Some(value) = arguments.query::<bool>("LastOperatorMessage.Null")? {
        call = call.last_operator_message_null(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<i32>>("OperatorUserId")? {
        call = call.operator_user_id(value);
    }
    if let Some(value) = arguments.query::<bool>("HasAttachment")? {
        call = call.has_attachment(value);
    }
    if let Some(value) = arguments.query::<bool>("AutoReplySent")? {
        call = call.auto_reply_sent(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<::std::string::String>>("Tags")? {
        call = call.tags(value);
    }
    if let Some(value) = arguments.query::<i32>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.query::<i32>("offset")? {
        call = call.offset(value);
    }
    Answer::json(&call.send().await?)
}

async fn create_email_thread(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.create_email_thread();
    if let Some(value) = arguments.body::<types::EmailThreadCreateModel>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_email_thread(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_email_thread();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_email_thread_params(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_email_thread_params();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn set_email_thread_params(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.set_email_thread_params();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::UpdateEmailThreadParamsModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn add_email_thread_tag(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.add_email_thread_tag();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.path::<::std::string::String>("tag")? {
        call = call.tag(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn remove_email_thread_tag(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.remove_email_thread_tag();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.path::<::std::string::String>("tag")? {
        call = call.tag(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn get_email_thread_routing_history(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_email_thread_routing_history();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn list_forms(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_forms();
    if let Some(value) = arguments.query::<i32>("departmentId")? {
        call = call.department_id(value);
    }
    Answer::json(&call.send().await?)
}

async fn list_groups(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_groups();
    if let Some(value) = arguments.query::<i32>("departmentId")? {
        call = call.department_id(value);
    }
    Answer::json(&call.send().await?)
}

async fn create_group(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.create_group();
    if let Some(value) = arguments.body::<types::CreateGroupModel>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_group(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_group();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn update_group(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.update_group();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::UpdateGroupModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn get_group_settings(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_group_settings();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn set_group_settings(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.set_group_settings();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::UpdateSettingsModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn anonymize_guest(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.anonymize_guest();
    if let Some(value) = arguments.path::<::std::string::String>("id")? {
        call = call.id(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn list_metrics(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_metrics();
    if let Some(value) = arguments.query::<i32>("companyId")? {
        call = call.company_id(value);
    }
    Answer::json(&call.send().await?)
}

async fn create_metric(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.create_metric();
    if let Some(value) = arguments.query::<i32>("companyId")? {
        call = call.company_id(value);
    }
    if let Some(value) = arguments.body::<types::CreateMetricModel>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_metric(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_metric();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn delete_metric(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.delete_metric();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn list_metric_dashboards(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_metric_dashboards();
    if let Some(value) = arguments.query::<i32>("companyId")? {
        call = call.company_id(value);
    }
    Answer::json(&call.send().await?)
}

async fn create_metric_dashboard(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.create_metric_dashboard();
    if let Some(value) = arguments.query::<i32>("companyId")? {
        call = call.company_id(value);
    }
    if let Some(value) = arguments.body::<types::MetricDashboardModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn get_metric_dashboard(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_metric_dashboard();
    if let Some(value) = arguments.path::<::std::string::String>("key")? {
        call = call.key(value);
    }
    Answer::json(&call.send().await?)
}

async fn delete_metric_dashboard(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.delete_metric_dashboard();
    if let Some(value) = arguments.path::<::std::string::String>("key")? {
        call = call.key(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn list_caller_ids(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_caller_ids();
    if let Some(value) = arguments.query::<i32>("companyId")? {
        call = call.company_id(value);
    }
    Answer::json(&call.send().await?)
}

async fn start_outbound_call(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.start_outbound_call();
    if let Some(value) = arguments.body::<types::OutboundCallModel>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn start_two_way_call(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.start_two_way_call();
    if let Some(value) = arguments.body::<types::TwoWayCallModel>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_phone_call(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_phone_call();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_routing_settings(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_routing_settings();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn set_routing_settings(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.set_routing_settings();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::UpdateSettingsModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn list_sessions(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_sessions();
    if let Some(value) = arguments.query::<::std::vec::Vec<i64>>("SessionId")? {
        call = call.session_id(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<i32>>("DepartmentId")? {
        call = call.department_id(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<i64>>("ChannelIdentityId")? {
        call = call.channel_identity_id(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<crate::types::SessionStatus>>("Status")? {
        call = call.status(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<crate::types::SessionChannel>>("Channel")? {
        call = call.channel(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<crate::types::SessionSource>>("Source")? {
        call = call.source(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("LandingPage.Text")? {
        call = call.landing_page_text(value);
    }
    if let Some(value) = arguments.query::<bool>("LandingPage.Exact")? {
        call = call.landing_page_exact(value);
    }
    if let Some(value) = arguments.query::<bool>("LandingPage.Null")? {
        call = call.landing_page_null(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<i32>>("OperatorUserId")? {
        call = call.operator_user_id(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<i32>>("ChatbotId")? {
        call = call.chatbot_id(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<::std::string::String>>("Widget")? {
        call = call.widget(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("Created.Min")? {
        call = call.created_min(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("Created.Max")? {
        call = call.created_max(value);
    }
    if let Some(value) = arguments.query::<bool>("Created.Null")? {
        call = call.created_null(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("GuestJoined.Min")? {
        call = call.guest_joined_min(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("GuestJoined.Max")? {
        call = call.guest_joined_max(value);
    }
    if let Some(value) = arguments.query::<bool>("GuestJoined.Null")? {
        call = call.guest_joined_null(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("Accepted.Min")? {
        call = call.accepted_min(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("Accepted.Max")? {
        call = call.accepted_max(value);
    }
    if let Some(value) = arguments.query::<bool>("Accepted.Null")? {
        call = call.accepted_null(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("Ended.Min")? {
        call = call.ended_min(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("Ended.Max")? {
        call = call.ended_max(value);
    }
    if let Some(value) = arguments.query::<bool>("Ended.Null")? {
        call = call.ended_null(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("WaitingTime.Min")? {
        call = call.waiting_time_min(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("WaitingTime.Max")? {
        call = call.waiting_time_max(value);
    }
    if let Some(value) = arguments.query::<bool>("WaitingTime.Null")? {
        call = call.waiting_time_null(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("Duration.Min")? {
        call = call.duration_min(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("Duration.Max")? {
        call = call.duration_max(value);
    }
    if let Some(value) = arguments.query::<bool>("Duration.Null")? {
        call = call.duration_null(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<::std::string::String>>("Result")? {
        call = call.result(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<i32>>("ClientStars")? {
        call = call.client_stars(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<crate::types::FeedbackScale>>("ClientFeedbackScale")? {
        call = call.client_feedback_scale(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<i64>>("ClientId")? {
        call = call.client_id(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("IPAddress.Text")? {
        call = call.ip_address_text(value);
    }
    if let Some(value) = arguments.query::<bool>("IPAddress.Exact")? {
        call = call.ip_address_exact(value);
    }
    if let Some(value) = arguments.query::<bool>("IPAddress.Null")? {
        call = call.ip_address_null(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("PhoneCallbackNumber.Text")? {
        call = call.phone_callback_number_text(value);
    }
    if let Some(value) = arguments.query::<bool>("PhoneCallbackNumber.Exact")? {
        call = call.phone_callback_number_exact(value);
    }
    if let Some(value) = arguments.query::<bool>("PhoneCallbackNumber.Null")? {
        call = call.phone_callback_number_null(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("InitialMessage.Text")? {
        call = call.initial_message_text(value);
    }
    if let Some(value) = arguments.query::<bool>("InitialMessage.Exact")? {
        call = call.initial_message_exact(value);
    }
    if let Some(value) = arguments.query::<bool>("InitialMessage.Null")? {
        call = call.initial_message_null(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<::std::string::String>>("Tags")? {
        call = call.tags(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<::std::string::String>>("GuestIdentifications")? {
        call = call.guest_identifications(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<crate::types::GuestBrowserType>>("Browser")? {
        call = call.browser(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<crate::types::GuestOsType>>("OS")? {
        call = call.os(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("Language.Text")? {
        call = call.language_text(value);
    }
    if let Some(value) = arguments.query::<bool>("Language.Exact")? {
        call = call.language_exact(value);
    }
    if let Some(value) = arguments.query::<bool>("Language.Null")? {
        call = call.language_null(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("GDPRVersion.Text")? {
        call = call.gdpr_version_text(value);
    }
    if let Some(value) = arguments.query::<bool>("GDPRVersion.Exact")? {
        call = call.gdpr_version_exact(value);
    }
    if let Some(value) = arguments.query::<bool>("GDPRVersion.Null")? {
        call = call.gdpr_version_null(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<crate::types::GuestLeftSessionInState>>("GuestLeftSession")? {
        call = call.guest_left_session(value);
    }
    if let Some(value) = arguments.query::<bool>("AutoAccepted")? {
        call = call.auto_accepted(value);
    }
    if let Some(value) = arguments.query::<bool>("HasConcurrentOperators")? {
        call = call.has_concurrent_operators(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("ActivityTextsContain")? {
        call = call.activity_texts_contain(value);
    }
    if let Some(value) = arguments.query::<::std::vec::Vec<crate::types::SessionTerminationReason>>("TerminationReason")? {
        call = call.termination_reason(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("Anonymized.Min")? {
        call = call.anonymized_min(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("Anonymized.Max")? {
        call = call.anonymized_max(value);
    }
    if let Some(value) = arguments.query::<bool>("Anonymized.Null")? {
        call = call.anonymized_null(value);
    }
    if let Some(value) = arguments.query::<i32>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.query::<i32>("offset")? {
        call = call.offset(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_session(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_session();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_session_routing_history(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_session_routing_history();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn anonymize_session(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.anonymize_session();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn get_session_call_params(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_session_call_params();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn set_session_call_params(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.set_session_call_params();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::UpdateCallParamsModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn add_session_tag(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.add_session_tag();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.path::<::std::string::String>("tag")? {
        call = call.tag(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn remove_session_tag(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.remove_session_tag();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.path::<::std::string::String>("tag")? {
        call = call.tag(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn forward_session(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.forward_session();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::ForwardSessionModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn delete_session_files(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.delete_session_files();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::SessionFiles>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn set_session_note(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.set_session_note();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::SessionNoteModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn start_outbound_call_session(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.start_outbound_call_session();
    if let Some(value) = arguments.body::<types::OutboundCallModel>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn end_session(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.end_session();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn get_storage_file(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_storage_file();
    if let Some(value) = arguments.query::<::std::string::String>("source")? {
        call = call.source(value);
    }
    if let Some(value) = arguments.query::<::std::string::String>("key")? {
        call = call.key(value);
    }
    if let Some(value) = arguments.query::<i32>("download")? {
        call = call.download(value);
    }
    Answer::bytes(call.send().await?, LIMIT).await
}

async fn list_tags(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_tags();
    if let Some(value) = arguments.query::<i32>("departmentId")? {
        call = call.department_id(value);
    }
    Answer::json(&call.send().await?)
}

async fn create_tag(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.create_tag();
    if let Some(value) = arguments.path::<i32>("departmentId")? {
        call = call.department_id(value);
    }
    if let Some(value) = arguments.body::<types::CreateTagModel>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_tag(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_tag();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn update_tag(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.update_tag();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::UpdateTagModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn list_users(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_users();
    if let Some(value) = arguments.query::<i32>("companyId")? {
        call = call.company_id(value);
    }
    Answer::json(&call.send().await?)
}

async fn bulk_update_users(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.bulk_update_users();
    if let Some(value) = arguments.body::<::std::vec::Vec<types::UserModel>>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn create_user(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.create_user();
    if let Some(value) = arguments.query::<i32>("companyId")? {
        call = call.company_id(value);
    }
    if let Some(value) = arguments.body::<types::CreateUserModel>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_user(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_user();
    if let Some(value) = arguments.path::<i64>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn update_user(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.update_user();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::UpdateUserModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn set_user_enabled(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.set_user_enabled();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::SetEnabledModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn set_user_departments(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.set_user_departments();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::SetDepartmentMembershipModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn set_user_global_roles(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.set_user_global_roles();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::SetGlobalRolesModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn get_user_department_roles(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_user_department_roles();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.path::<i32>("departmentId")? {
        call = call.department_id(value);
    }
    Answer::json(&call.send().await?)
}

async fn set_user_department_roles(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.set_user_department_roles();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.path::<i32>("departmentId")? {
        call = call.department_id(value);
    }
    if let Some(value) = arguments.body::<types::DepartmentRolesModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn reset_user_password(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.reset_user_password();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn list_current_operator_states(client: &Client, _: &Arguments) -> Result<Answer, DispatchError> {
    let call = client.list_current_operator_states();
    Answer::json(&call.send().await?)
}

async fn list_operator_states(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_operator_states();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("LastModified")? {
        call = call.last_modified(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("DateLimit")? {
        call = call.date_limit(value);
    }
    if let Some(value) = arguments.query::<i32>("Limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.query::<i32>("Page")? {
        call = call.page(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_operator_state(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_operator_state();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn set_operator_state(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.set_operator_state();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::SetOperatorStateModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn list_user_statuses(client: &Client, _: &Arguments) -> Result<Answer, DispatchError> {
    let call = client.list_user_statuses();
    Answer::json(&call.send().await?)
}

async fn get_user_status(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_user_status();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn set_user_status(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.set_user_status();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::SetAvailabilityStatusModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn create_invitation(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.create_invitation();
    if let Some(value) = arguments.body::<types::CreateInvitationModel>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn delete_invitation(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.delete_invitation();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn get_user_settings(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_user_settings();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn set_user_settings(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.set_user_settings();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::UpdateSettingsModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn list_webhooks(client: &Client, _: &Arguments) -> Result<Answer, DispatchError> {
    let call = client.list_webhooks();
    Answer::json(&call.send().await?)
}

async fn create_webhook(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.create_webhook();
    if let Some(value) = arguments.body::<types::WebhookAddEditModel>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn delete_all_webhooks(client: &Client, _: &Arguments) -> Result<Answer, DispatchError> {
    let call = client.delete_all_webhooks();
    Ok(Answer::empty(&call.send().await?))
}

async fn get_webhook(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_webhook();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn update_webhook(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.update_webhook();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::WebhookAddEditModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn delete_webhook(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.delete_webhook();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn list_widgets(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_widgets();
    if let Some(value) = arguments.query::<i32>("departmentId")? {
        call = call.department_id(value);
    }
    Answer::json(&call.send().await?)
}

async fn get_widget(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_widget();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn set_widget_chat_button(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.set_widget_chat_button();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::UpdateChatButtonModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn get_widget_config(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.get_widget_config();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    Answer::json(&call.send().await?)
}

async fn set_widget_config(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.set_widget_config();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::WidgetConfigRecordsModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn set_widget_forms(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.set_widget_forms();
    if let Some(value) = arguments.path::<i32>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::WidgetFormsModel>()? {
        call = call.body(value);
    }
    Ok(Answer::empty(&call.send().await?))
}

async fn list_whats_app_subscriptions(client: &Client, _: &Arguments) -> Result<Answer, DispatchError> {
    let call = client.list_whats_app_subscriptions();
    Answer::json(&call.send().await?)
}

async fn send_whats_app_templates(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.send_whats_app_templates();
    if let Some(value) = arguments.path::<::uuid::Uuid>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.body::<types::WhatsAppSendTemplates>()? {
        call = call.body(value);
    }
    Answer::json(&call.send().await?)
}

async fn list_sent_whats_app_templates(client: &Client, arguments: &Arguments) -> Result<Answer, DispatchError> {
    let mut call = client.list_sent_whats_app_templates();
    if let Some(value) = arguments.path::<::uuid::Uuid>("id")? {
        call = call.id(value);
    }
    if let Some(value) = arguments.query::<::progenitor_client::Timestamp>("since")? {
        call = call.since(value);
    }
    if let Some(value) = arguments.query::<i32>("offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.query::<i32>("limit")? {
        call = call.limit(value);
    }
    Answer::json(&call.send().await?)
}
