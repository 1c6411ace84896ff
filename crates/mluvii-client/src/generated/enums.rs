// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

use progenitor_client::open_enum;

#[cfg(any(feature = "campaigns", feature = "types"))]
open_enum! {
    /// How far a campaign has got with a contact. The values that start with WA_ belong to WhatsApp.
    pub enum CampaignIdentityState: String, else Unknown {
        Initial = "INITIAL",
        AwaitingFreeOperator = "AWAITING_FREE_OPERATOR",
        OperatorAssigned = "OPERATOR_ASSIGNED",
        Bcw = "BCW",
        Acw = "ACW",
        Calling = "CALLING",
        CallInProgress = "CALL_IN_PROGRESS",
        Success = "SUCCESS",
        Failing = "FAILING",
        DialFailed = "DIAL_FAILED",
        RetryScheduled = "RETRY_SCHEDULED",
        WaSent = "WA_SENT",
        WaSendFailed = "WA_SEND_FAILED",
        WaDelivered = "WA_DELIVERED",
        WaDeliveryFailed = "WA_DELIVERY_FAILED",
        WaRead = "WA_READ",
        CancelledByAdmin = "CANCELLED_BY_ADMIN",
        CancelledByClient = "CANCELLED_BY_CLIENT",
        CancelledByOperator = "CANCELLED_BY_OPERATOR",
        Blacklisted = "BLACKLISTED",
        InvalidRecord = "INVALID_RECORD",
        Removed = "REMOVED",
    }
}

#[cfg(any(feature = "campaigns", feature = "types"))]
open_enum! {
    /// How a campaign reaches its contacts.
    pub enum CampaignMode: String, else Unknown {
        Preview = "Preview",
        Predictive = "Predictive",
        Automated = "Automated",
    }
}

#[cfg(any(feature = "campaigns", feature = "types"))]
open_enum! {
    /// State of a campaign. No public model carries it, so where it travels is inferred.
    pub enum CampaignState: String, else Unknown {
        Initial = "Initial",
        Paused = "Paused",
        Finished = "Finished",
        InProgress = "InProgress",
        Canceled = "Canceled",
    }
}

#[cfg(any(feature = "campaigns", feature = "forms", feature = "types"))]
open_enum! {
    /// Channel of a campaign, a form or a group load. The channel of a session is SessionChannel.
    pub enum Channel: String, else Unknown {
        Mluvii = "Mluvii",
        Email = "Email",
        Phone = "Phone",
        Facebook = "Facebook",
        WhatsApp = "WhatsApp",
        Vk = "VK",
        Apple = "Apple",
    }
}

#[cfg(any(feature = "email-threads", feature = "types"))]
open_enum! {
    /// Who set a parameter of an e-mail thread.
    pub enum InteractionParamSource: String, else Unknown {
        User = "User",
        WidgetApi = "WidgetApi",
        Chatbot = "Chatbot",
        HeroCard = "HeroCard",
        EntryForm = "EntryForm",
        FeedbackForm = "FeedbackForm",
        OfflineForm = "OfflineForm",
        ExternalMessaging = "ExternalMessaging",
        Phone = "Phone",
        Api = "API",
    }
}

#[cfg(any(feature = "email-threads", feature = "sessions", feature = "types"))]
open_enum! {
    /// Kind of a routing step.
    pub enum RoutingTimelineActivityType: String, else Unknown {
        RoutingRequestCreated = "RoutingRequestCreated",
        EnteredGroupQueue = "EnteredGroupQueue",
        GroupQueueTimeoutExpired = "GroupQueueTimeoutExpired",
        LeftGroupQueue = "LeftGroupQueue",
        AssignedToOperator = "AssignedToOperator",
        OperatorTimeoutExpired = "OperatorTimeoutExpired",
        AcceptedByOperator = "AcceptedByOperator",
        ForwardedToGroup = "ForwardedToGroup",
        ForwardedToUser = "ForwardedToUser",
        ForwardedToPhone = "ForwardedToPhone",
        RoutingEnded = "RoutingEnded",
        InvitedGroup = "InvitedGroup",
        InvitedUser = "InvitedUser",
    }
}

#[cfg(any(feature = "email-threads", feature = "types"))]
open_enum! {
    /// Kind of a step in an e-mail thread.
    pub enum EmailThreadActivityType: String, else Unknown {
        Mail = "Mail",
        Note = "Note",
        DidNotAnswer = "DidNotAnswer",
        Open = "Open",
        Forward = "Forward",
        ForwardToOperators = "ForwardToOperators",
        AutoIgnore = "AutoIgnore",
        ReplyAgain = "ReplyAgain",
    }
}

#[cfg(any(feature = "email-threads", feature = "types"))]
open_enum! {
    /// Who opened an e-mail thread.
    pub enum EmailThreadInitiator: String, else Unknown {
        Client = "Client",
        Operator = "Operator",
    }
}

#[cfg(any(feature = "email-threads", feature = "types"))]
open_enum! {
    /// State of an e-mail thread.
    pub enum EmailThreadState: String, else Unknown {
        InQueue = "InQueue",
        Waiting = "Waiting",
        Accepted = "Accepted",
        SentToClient = "SentToClient",
        DidNotAnswer = "DidNotAnswer",
    }
}

#[cfg(any(feature = "sessions", feature = "types"))]
open_enum! {
    /// Audio and video ability of the visitor's browser.
    pub enum ClientAvSupport: String, else Unknown {
        WebRtc = "WEB_RTC",
        FlashOnly = "FLASH_ONLY",
        None = "NONE",
    }
}

#[cfg(any(feature = "sessions", feature = "types"))]
open_enum! {
    /// Who set a session parameter.
    pub enum ClientCallParamSource: String, else Unknown {
        User = "USER",
        WidgetApi = "WIDGET_API",
        Chatbot = "CHATBOT",
        HeroCard = "HERO_CARD",
        EntryForm = "ENTRY_FORM",
        FeedbackForm = "FEEDBACK_FORM",
        OfflineForm = "OFFLINE_FORM",
        ExternalMessaging = "EXTERNAL_MESSAGING",
        Phone = "PHONE",
        Api = "API",
    }
}

#[cfg(any(feature = "events", feature = "sessions", feature = "types"))]
open_enum! {
    /// Who did something in a session.
    pub enum ClientType: String, else Unknown {
        User = "User",
        Guest = "Guest",
        Chatbot = "Chatbot",
    }
}

#[cfg(any(feature = "sessions", feature = "types"))]
open_enum! {
    /// Delivery of a WhatsApp message.
    pub enum DeliveryState: String, else Unknown {
        Sent = "Sent",
        SendingFailed = "SendingFailed",
        DeliveryFailed = "DeliveryFailed",
        Delivered = "Delivered",
        Read = "Read",
    }
}

#[cfg(any(feature = "sessions", feature = "types"))]
open_enum! {
    /// Result of dialling a number.
    pub enum DialNumberState: String, else Unknown {
        Dialing = "DIALING",
        Answered = "ANSWERED",
        Ringing = "RINGING",
        Failed = "FAILED",
        NoAnswer = "NO_ANSWER",
        Blacklisted = "BLACKLISTED",
        Rejected = "REJECTED",
        InvalidNumber = "INVALID_NUMBER",
        Unreachable = "UNREACHABLE",
        CancelledByUser = "CANCELLED_BY_USER",
    }
}

#[cfg(any(feature = "sessions", feature = "types"))]
open_enum! {
    /// Scale on which the visitor rated the session.
    pub enum FeedbackScale: String, else Unknown {
        Likert = "Likert",
        Nps = "NPS",
    }
}

#[cfg(any(feature = "sessions", feature = "types"))]
open_enum! {
    /// Kind of input of a form field.
    pub enum FormFieldInputType: String, else Unknown {
        Text = "Text",
        Email = "Email",
        Phone = "Phone",
        Number = "Number",
        TextArea = "TextArea",
        RichText = "RichText",
        Radio = "Radio",
        Select = "Select",
        Image = "Image",
        Video = "Video",
        Document = "Document",
        Gdpr = "Gdpr",
        Confirmation = "Confirmation",
        Submit = "Submit",
        Identification = "Identification",
        TimePicker = "TimePicker",
        ListPicker = "ListPicker",
        QuickReply = "QuickReply",
        Stars = "Stars",
        Smiles = "Smiles",
        Thumbs = "Thumbs",
        Feedback = "Feedback",
        Transcript = "Transcript",
        NpsScale = "NPSScale",
        FileUpload = "FileUpload",
        PaymentRequest = "PaymentRequest",
    }
}

#[cfg(any(feature = "events", feature = "sessions", feature = "types"))]
open_enum! {
    /// What came of asking for the visitor's camera and microphone.
    pub enum GetMediaResult: String, else Unknown {
        Success = "Success",
        NoCameraOnlyMic = "NoCameraOnlyMic",
        NoDevices = "NoDevices",
        UserDenied = "UserDenied",
    }
}

#[cfg(any(feature = "sessions", feature = "types"))]
open_enum! {
    /// Browser of the visitor.
    pub enum GuestBrowserType: String, else Unknown {
        Other = "OTHER",
        IeLow = "IE_LOW",
        Ie8 = "IE_8",
        Ie9 = "IE_9",
        Ie10 = "IE_10",
        Ie11 = "IE_11",
        IeHi = "IE_HI",
        Chrome = "CHROME",
        Opera = "OPERA",
        Ff = "FF",
        Safari = "SAFARI",
        Edge = "EDGE",
        ChromiumEdge = "CHROMIUM_EDGE",
    }
}

#[cfg(any(feature = "sessions", feature = "types"))]
open_enum! {
    /// When the visitor left the session.
    pub enum GuestLeftSessionInState: String, else Unknown {
        LeftQueue = "LeftQueue",
        LeftSession = "LeftSession",
        LeftAfterSession = "LeftAfterSession",
        StillConnected = "StillConnected",
        LeftBeforeQueue = "LeftBeforeQueue",
    }
}

#[cfg(any(feature = "sessions", feature = "types"))]
open_enum! {
    /// Operating system of the visitor.
    pub enum GuestOsType: String, else Unknown {
        Other = "OTHER",
        Windows = "WINDOWS",
        Osx = "OSX",
        Linux = "LINUX",
        Android = "ANDROID",
        Ios = "IOS",
    }
}

#[cfg(any(feature = "events", feature = "sessions", feature = "types"))]
open_enum! {
    /// How a card was answered.
    pub enum HeroCardSubmissionResult: String, else Unknown {
        Submitted = "Submitted",
        Cancelled = "Cancelled",
    }
}

#[cfg(any(feature = "events", feature = "sessions", feature = "types"))]
open_enum! {
    /// Answer to a request for audio or video. The 2018 snapshot spelled these values in upper snake case.
    pub enum SessionAvRequestState: String, else Unknown {
        None = "None",
        Requested = "Requested",
        Accepted = "Accepted",
        RejectedUser = "RejectedUser",
        RejectedShitBrowser = "RejectedShitBrowser",
        RejectedNoMic = "RejectedNoMic",
    }
}

#[cfg(any(feature = "events", feature = "sessions", feature = "types"))]
open_enum! {
    /// Kind of an activity in a session.
    pub enum SessionActivityType: String, else Unknown {
        ChatMessage = "ChatMessage",
        SharedFile = "SharedFile",
        SharedScreen = "SharedScreen",
        PhotoRequest = "PhotoRequest",
        CobrowsingStarted = "CobrowsingStarted",
        CobrowsingStoppedByGuest = "CobrowsingStoppedByGuest",
        ScreenSharingFailedByGuest = "ScreenSharingFailedByGuest",
        FileUploadFailed = "FileUploadFailed",
        HeroCard = "HeroCard",
        HeroCardSubmission = "HeroCardSubmission",
        ChatbotMessage = "ChatbotMessage",
        CallScript = "CallScript",
        CallScriptSubmission = "CallScriptSubmission",
        WelcomeMessage = "WelcomeMessage",
        LastFarewellMessage = "LastFarewellMessage",
        PreviewUrl = "PreviewUrl",
        Location = "Location",
        HeroCardQuickReply = "HeroCardQuickReply",
        LocationRequest = "LocationRequest",
        ExternalMessage = "ExternalMessage",
        OnHold = "OnHold",
        ResumeGuest = "ResumeGuest",
        AvRequest = "AvRequest",
        AvResponse = "AvResponse",
        AvGetMediaResult = "AvGetMediaResult",
        AvTerminated = "AvTerminated",
        ChatToMail = "ChatToMail",
        AutoActivity = "AutoActivity",
        ChatbotHeroCardSubmission = "ChatbotHeroCardSubmission",
        AutoActivityAsOperator = "AutoActivityAsOperator",
        NotifyOperator = "NotifyOperator",
        UpgradeToFull = "UpgradeToFull",
        SessionEnded = "SessionEnded",
        SessionForwarded = "SessionForwarded",
        OperatorInvited = "OperatorInvited",
        OperatorInviteCanceled = "OperatorInviteCanceled",
        OperatorInviteRejected = "OperatorInviteRejected",
        OperatorKicked = "OperatorKicked",
        Handoff = "Handoff",
        Joined = "Joined",
        Left = "Left",
    }
}

#[cfg(any(feature = "events", feature = "sessions", feature = "types"))]
open_enum! {
    /// Channel of a session.
    pub enum SessionChannel: String, else Unknown {
        Chat = "Chat",
        Av = "AV",
        Phone = "Phone",
    }
}

#[cfg(any(feature = "sessions", feature = "types"))]
open_enum! {
    /// What became of a file to be removed.
    pub enum SessionFileRemovalState: String, else Unknown {
        Removed = "REMOVED",
        AlreadyRemoved = "ALREADY_REMOVED",
        Inaccessible = "INACCESSIBLE",
    }
}

#[cfg(any(feature = "sessions", feature = "types"))]
open_enum! {
    /// What a recording holds.
    pub enum SessionRecordingType: String, else Unknown {
        Other = "Other",
        Operator = "Operator",
        Guest = "Guest",
        AllParticipants = "AllParticipants",
        ScreenSharing = "ScreenSharing",
    }
}

#[cfg(any(feature = "sessions", feature = "types"))]
open_enum! {
    /// How far the processing of recordings has got.
    pub enum SessionRecordingsState: String, else Unknown {
        Processed = "Processed",
        FailedToProcess = "FailedToProcess",
        Processing = "Processing",
    }
}

#[cfg(any(feature = "events", feature = "sessions", feature = "types"))]
open_enum! {
    /// How a session came to be.
    pub enum SessionSource: String, else Unknown {
        Default = "Default",
        Callback = "Callback",
        Invitation = "Invitation",
        ChatInvitation = "ChatInvitation",
        IncomingCall = "IncomingCall",
        OutgoingCall = "OutgoingCall",
        Campaign = "Campaign",
        Api = "API",
        Facebook = "Facebook",
        WhatsApp = "WhatsApp",
        Vk = "VK",
        Apple = "Apple",
        GenericChannel = "GenericChannel",
    }
}

#[cfg(any(feature = "sessions", feature = "types"))]
open_enum! {
    /// Status of a session. Life cycle: CREATED, IN_QUEUE, WAITING, BCW, ACTIVE, ACW, CLOSED; some kinds of session skip steps. In the routing history CREATED ends with the first RoutingRequestCreated, IN_QUEUE with the first AssignedToOperator and WAITING with the first AcceptedByOperator. BCW is the work before a call, ACW the work after it: from the latest `left` of an operator to the latest `concluded`.
    pub enum SessionStatus: String, else Unknown {
        Created = "CREATED",
        InQueue = "IN_QUEUE",
        Waiting = "WAITING",
        Active = "ACTIVE",
        Acw = "ACW",
        Bcw = "BCW",
        Closed = "CLOSED",
        Blacklisted = "BLACKLISTED",
    }
}

#[cfg(any(feature = "events", feature = "sessions", feature = "types"))]
open_enum! {
    /// Why a session ended. The fallback value is UnknownReason.
    pub enum SessionTerminationReason: String, else Unknown {
        UnknownReason = "UnknownReason",
        GuestLeft = "GuestLeft",
        OperatorLeft = "OperatorLeft",
        ChatbotLeft = "ChatbotLeft",
        GuestAbandoned = "GuestAbandoned",
        OperatorAbandoned = "OperatorAbandoned",
        ExternalPartyLeft = "ExternalPartyLeft",
        CampaignFailedDial = "CampaignFailedDial",
        CampaignTerminated = "CampaignTerminated",
        CallForwardedToExternalPhone = "CallForwardedToExternalPhone",
        OperatorWithoutExtension = "OperatorWithoutExtension",
        ForwardToExternalPhoneFailed = "ForwardToExternalPhoneFailed",
        FailedRouting = "FailedRouting",
        ExternalSessionExpired = "ExternalSessionExpired",
        SessionApiCall = "SessionApiCall",
        SingleUseSession = "SingleUseSession",
    }
}

#[cfg(any(feature = "email-messages", feature = "types"))]
open_enum! {
    /// Line of the message on which a recipient stands.
    pub enum EmailMessageRecipientType: String, else Unknown {
        To = "To",
        Cc = "Cc",
        Bcc = "Bcc",
    }
}

#[cfg(any(feature = "email-messages", feature = "types"))]
open_enum! {
    /// State of an e-mail message.
    pub enum EmailMessageState: String, else Unknown {
        WaitingToSend = "WaitingToSend",
        Sending = "Sending",
        FailedToSend = "FailedToSend",
        Sent = "Sent",
        WaitingToRetrySending = "WaitingToRetrySending",
        Received = "Received",
        DidNotAnswer = "DidNotAnswer",
    }
}

#[cfg(any(feature = "forms", feature = "types"))]
open_enum! {
    /// Where a form is used.
    pub enum FormEntrypoint: String, else Unknown {
        Entry = "Entry",
        Feedback = "Feedback",
        Offline = "Offline",
        Chat = "Chat",
        CallScript = "CallScript",
    }
}

#[cfg(any(feature = "groups", feature = "types"))]
open_enum! {
    /// Kind of an operator group.
    pub enum OperatorGroupType: String, else Unknown {
        Normal = "NORMAL",
        AllOperators = "ALL_OPERATORS",
        Chatbot = "CHATBOT",
    }
}

#[cfg(any(feature = "types", feature = "users"))]
open_enum! {
    /// Role of a user in a tenant.
    pub enum DepartmentRole: String, else Unknown {
        Operator = "Operator",
        Reception = "Reception",
        Wallboard = "Wallboard",
        Telephonist = "Telephonist",
        MluviiOperator = "MluviiOperator",
        EmailOperator = "EmailOperator",
        FacebookOperator = "FacebookOperator",
        WhatsAppOperator = "WhatsAppOperator",
        VkOperator = "VkOperator",
        AppleOperator = "AppleOperator",
        GenericChannelOperator = "GenericChannelOperator",
        TenantAdmin = "TenantAdmin",
        TenantTemplatesAdmin = "TenantTemplatesAdmin",
        TenantFilesAdmin = "TenantFilesAdmin",
        TenantSessionsView = "TenantSessionsView",
        TenantVisitors = "TenantVisitors",
        TenantEmailsView = "TenantEmailsView",
        TenantOperatorsView = "TenantOperatorsView",
        TenantCampaignsAdmin = "TenantCampaignsAdmin",
    }
}

#[cfg(any(feature = "types", feature = "users"))]
open_enum! {
    /// Company-wide role of a user.
    pub enum GlobalRole: String, else Unknown {
        Admin = "Admin",
        CompanyAdmin = "CompanyAdmin",
        Wallboard = "Wallboard",
        CompanyOperatorMetricsView = "CompanyOperatorMetricsView",
        CompanyStatistics = "CompanyStatistics",
    }
}

#[cfg(any(feature = "types", feature = "users"))]
open_enum! {
    /// Provider through which a user must sign in.
    pub enum OpenIdProvider: String, else Unknown {
        Google = "Google",
        Microsoft = "Microsoft",
    }
}

#[cfg(any(feature = "types", feature = "users"))]
open_enum! {
    /// State of an operator.
    pub enum OperatorStateKind: String, else Unknown {
        Offline = "OFFLINE",
        Disconnected = "DISCONNECTED",
        Online = "ONLINE",
        Away = "AWAY",
        Break = "BREAK",
        BeforeCall = "BEFORE_CALL",
        OnCall = "ON_CALL",
        AfterCall = "AFTER_CALL",
    }
}

#[cfg(any(feature = "events", feature = "types", feature = "users"))]
open_enum! {
    /// Availability in the older model.
    pub enum UserAvailabilityStatus: String, else Unknown {
        Default = "DEFAULT",
        Away = "AWAY",
        OnCall = "ON_CALL",
    }
}

#[cfg(any(feature = "events", feature = "types", feature = "users"))]
open_enum! {
    /// Overall status of a user.
    pub enum UserSimplifiedStatus: String, else Unknown {
        Offline = "OFFLINE",
        Online = "ONLINE",
        Busy = "BUSY",
        Away = "AWAY",
    }
}

#[cfg(any(feature = "types", feature = "webhooks"))]
open_enum! {
    /// An event a webhook can be registered for.
    pub enum WebhookEventType: String, else Unknown {
        UserStatusChanged = "UserStatusChanged",
        SessionCreated = "SessionCreated",
        SessionStarted = "SessionStarted",
        SessionEnded = "SessionEnded",
        SessionForwarded = "SessionForwarded",
        SessionOperatorJoined = "SessionOperatorJoined",
        SessionOperatorLeft = "SessionOperatorLeft",
        SessionOperatorConcluded = "SessionOperatorConcluded",
        SessionCallParamsUpdated = "SessionCallParamsUpdated",
        SessionRecordingPostProcessingCompleted = "SessionRecordingPostProcessingCompleted",
        EmailThreadCreated = "EmailThreadCreated",
        EmailThreadOperatorJoined = "EmailThreadOperatorJoined",
        EmailThreadOperatorLeft = "EmailThreadOperatorLeft",
        EmailThreadForwarded = "EmailThreadForwarded",
        GuestIdentityUpdated = "GuestIdentityUpdated",
        SessionActivityChatMessage = "SessionActivityChatMessage",
        SessionActivitySharedFile = "SessionActivitySharedFile",
        SessionActivitySharedScreen = "SessionActivitySharedScreen",
        SessionActivityCobrowsingStarted = "SessionActivityCobrowsingStarted",
        SessionActivityCobrowsingStoppedByGuest = "SessionActivityCobrowsingStoppedByGuest",
        SessionActivityScreenSharingFailedByGuest = "SessionActivityScreenSharingFailedByGuest",
        SessionActivityFileUploadFailed = "SessionActivityFileUploadFailed",
        SessionActivityHeroCard = "SessionActivityHeroCard",
        SessionActivityHeroCardSubmission = "SessionActivityHeroCardSubmission",
        SessionActivityChatbotMessage = "SessionActivityChatbotMessage",
        SessionActivityCallScript = "SessionActivityCallScript",
        SessionActivityCallScriptSubmission = "SessionActivityCallScriptSubmission",
        SessionActivityWelcomeMessage = "SessionActivityWelcomeMessage",
        SessionActivityLastFarewellMessage = "SessionActivityLastFarewellMessage",
        SessionActivityPreviewUrl = "SessionActivityPreviewUrl",
        SessionActivityExternalMessage = "SessionActivityExternalMessage",
        SessionActivityOnHold = "SessionActivityOnHold",
        SessionActivityResumeGuest = "SessionActivityResumeGuest",
        SessionActivityChatToMail = "SessionActivityChatToMail",
        SessionActivityAutoActivity = "SessionActivityAutoActivity",
        SessionActivityAutoActivityAsOperator = "SessionActivityAutoActivityAsOperator",
        SessionActivityChatbotHeroCardSubmission = "SessionActivityChatbotHeroCardSubmission",
        SessionActivitySessionEnded = "SessionActivitySessionEnded",
        SessionActivitySessionForwarded = "SessionActivitySessionForwarded",
        SessionActivityOperatorInvited = "SessionActivityOperatorInvited",
        SessionActivityOperatorInviteCanceled = "SessionActivityOperatorInviteCanceled",
        SessionActivityOperatorInviteRejected = "SessionActivityOperatorInviteRejected",
        SessionActivityOperatorKicked = "SessionActivityOperatorKicked",
        SessionActivityAvRequest = "SessionActivityAvRequest",
        SessionActivityAvResponse = "SessionActivityAvResponse",
        SessionActivityAvMediaResult = "SessionActivityAvMediaResult",
        SessionActivityAvTerminated = "SessionActivityAvTerminated",
        EmailThreadParamsUpdated = "EmailThreadParamsUpdated",
        ApplicationSettingChanged = "ApplicationSettingChanged",
    }
}

#[cfg(any(feature = "types", feature = "widgets"))]
open_enum! {
    /// Design of a widget button.
    pub enum WidgetButtonType: String, else Unknown {
        ChatMluvii = "CHAT_MLUVII",
        ChatCustom = "CHAT_CUSTOM",
        ChatCloud = "CHAT_CLOUD",
        ChatThumb = "CHAT_THUMB",
        ChatComics = "CHAT_COMICS",
        Video = "VIDEO",
        Phone = "PHONE",
        PhoneMluvii = "PHONE_MLUVII",
        PhonePanelCircle = "PHONE_PANEL_CIRCLE",
        PhoneBookmark = "PHONE_BOOKMARK",
    }
}

#[cfg(any(feature = "types", feature = "widgets"))]
open_enum! {
    /// Part of a widget a setting belongs to.
    pub enum WidgetConfigType: String, else Unknown {
        Button = "BUTTON",
        Window = "WINDOW",
        PresetPrivate = "PRESET_PRIVATE",
        PresetPublic = "PRESET_PUBLIC",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// How rich cards are laid out.
    pub enum ChatbotItemLayout: String, else Unknown {
        List = "List",
        Carousel = "Carousel",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// State of a group.
    pub enum ChatbotAvailableGroupState: String, else Unknown {
        Offline = "OFFLINE",
        Online = "ONLINE",
        Busy = "BUSY",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// Why a group is offline.
    pub enum ChatbotAvailableGroupOfflineReason: String, else Unknown {
        None = "NONE",
        BusinessHours = "BUSINESS_HOURS",
        NoOperators = "NO_OPERATORS",
        QueueFull = "QUEUE_FULL",
        Deleted = "DELETED",
        AwayIsOffline = "AWAY_IS_OFFLINE",
        ChannelBlocked = "CHANNEL_BLOCKED",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// Kind of an activity on the generic channel.
    pub enum GenericChannelActivityType: String, else Unknown {
        ChatMessage = "ChatMessage",
        OperatorJoined = "OperatorJoined",
        OperatorLeft = "OperatorLeft",
        GuestLeft = "GuestLeft",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandAssignCrmIdentityActivity`.
    pub enum ChatbotCommandAssignCrmIdentityActivity: String, else Unknown {
        AssignCrmIdentity = "AssignCrmIdentity",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandChatbotOpenFileUploadPromptActivity`.
    pub enum ChatbotCommandChatbotOpenFileUploadPromptActivity: String, else Unknown {
        ChatbotOpenFileUploadPrompt = "ChatbotOpenFileUploadPrompt",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandRichCardListActivity`.
    pub enum ChatbotCommandRichCardListActivity: String, else Unknown {
        RichCardList = "RichCardList",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandShareFileActivity`.
    pub enum ChatbotCommandShareFileActivity: String, else Unknown {
        ShareFile = "ShareFile",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandDisableGuestInputActivity`.
    pub enum ChatbotCommandDisableGuestInputActivity: String, else Unknown {
        DisableGuestInput = "DisableGuestInput",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandDisableGuestUploadActivity`.
    pub enum ChatbotCommandDisableGuestUploadActivity: String, else Unknown {
        DisableGuestUpload = "DisableGuestUpload",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandEnableGuestInputActivity`.
    pub enum ChatbotCommandEnableGuestInputActivity: String, else Unknown {
        EnableGuestInput = "EnableGuestInput",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandEnableGuestUploadActivity`.
    pub enum ChatbotCommandEnableGuestUploadActivity: String, else Unknown {
        EnableGuestUpload = "EnableGuestUpload",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandEndConversationActivity`.
    pub enum ChatbotCommandEndConversationActivity: String, else Unknown {
        EndConversation = "EndConversation",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandForwardActivity`.
    pub enum ChatbotCommandForwardActivity: String, else Unknown {
        Forward = "Forward",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandGetAvailableGroupsActivity`.
    pub enum ChatbotCommandGetAvailableGroupsActivity: String, else Unknown {
        GetAvailableGroups = "GetAvailableGroups",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandGetAvailableOperatorsActivity`.
    pub enum ChatbotCommandGetAvailableOperatorsActivity: String, else Unknown {
        GetAvailableOperators = "GetAvailableOperators",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandGetCallParamsActivity`.
    pub enum ChatbotCommandGetCallParamsActivity: String, else Unknown {
        GetCallParams = "GetCallParams",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandGetGuestIdentityActivity`.
    pub enum ChatbotCommandGetGuestIdentityActivity: String, else Unknown {
        GetGuestIdentity = "GetGuestIdentity",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandGetHeroCardsActivity`.
    pub enum ChatbotCommandGetHeroCardsActivity: String, else Unknown {
        GetHeroCards = "GetHeroCards",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandGetMediaObjectsActivity`.
    pub enum ChatbotCommandGetMediaObjectsActivity: String, else Unknown {
        GetMediaObjects = "GetMediaObjects",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandHandOffActivity`.
    pub enum ChatbotCommandHandOffActivity: String, else Unknown {
        HandOff = "HandOff",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandObtainCrmIdentityActivity`.
    pub enum ChatbotCommandObtainCrmIdentityActivity: String, else Unknown {
        ObtainCrmIdentity = "ObtainCrmIdentity",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandRequestLocationActivity`.
    pub enum ChatbotCommandRequestLocationActivity: String, else Unknown {
        RequestLocation = "RequestLocation",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandSendGuestOfflineEmailActivity`.
    pub enum ChatbotCommandSendGuestOfflineEmailActivity: String, else Unknown {
        SendGuestOfflineEmail = "SendGuestOfflineEmail",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandSendHeroCardActivity`.
    pub enum ChatbotCommandSendHeroCardActivity: String, else Unknown {
        SendHeroCard = "SendHeroCard",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandSetCallParamsActivity`.
    pub enum ChatbotCommandSetCallParamsActivity: String, else Unknown {
        SetCallParams = "SetCallParams",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandSetTagActivity`.
    pub enum ChatbotCommandSetTagActivity: String, else Unknown {
        SetTag = "SetTag",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandTypingActivity`.
    pub enum ChatbotCommandTypingActivity: String, else Unknown {
        Typing = "Typing",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotCommandUnsetTagActivity`.
    pub enum ChatbotCommandUnsetTagActivity: String, else Unknown {
        UnsetTag = "UnsetTag",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventAssignCrmIdentityResponseActivity`.
    pub enum ChatbotEventAssignCrmIdentityResponseActivity: String, else Unknown {
        AssignCrmIdentityResponse = "AssignCrmIdentityResponse",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventConversationEndedActivity`.
    pub enum ChatbotEventConversationEndedActivity: String, else Unknown {
        ConversationEnded = "ConversationEnded",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventConversationStartedActivity`.
    pub enum ChatbotEventConversationStartedActivity: String, else Unknown {
        ConversationStarted = "ConversationStarted",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventGuestFileUploadActivity`.
    pub enum ChatbotEventGuestFileUploadActivity: String, else Unknown {
        GuestFileUpload = "GuestFileUpload",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventChatbotOpenFileUploadPromptResponseActivity`.
    pub enum ChatbotEventChatbotOpenFileUploadPromptResponseActivity: String, else Unknown {
        ChatbotOpenFileUploadPromptResponse = "ChatbotOpenFileUploadPromptResponse",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventPingActivity`.
    pub enum ChatbotEventPingActivity: String, else Unknown {
        Ping = "Ping",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventTextActivity`.
    pub enum ChatbotEventTextActivity: String, else Unknown {
        Text = "Text",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventDisableGuestUploadResponseActivity`.
    pub enum ChatbotEventDisableGuestUploadResponseActivity: String, else Unknown {
        DisableGuestUploadResponse = "DisableGuestUploadResponse",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventEnableGuestUploadResponseActivity`.
    pub enum ChatbotEventEnableGuestUploadResponseActivity: String, else Unknown {
        EnableGuestUploadResponse = "EnableGuestUploadResponse",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventGetAvailableGroupsResponseActivity`.
    pub enum ChatbotEventGetAvailableGroupsResponseActivity: String, else Unknown {
        GetAvailableGroupsResponse = "GetAvailableGroupsResponse",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventGetAvailableOperatorsResponseActivity`.
    pub enum ChatbotEventGetAvailableOperatorsResponseActivity: String, else Unknown {
        GetAvailableOperatorsResponse = "GetAvailableOperatorsResponse",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventGetCallParamsResponseActivity`.
    pub enum ChatbotEventGetCallParamsResponseActivity: String, else Unknown {
        GetCallParamsResponse = "GetCallParamsResponse",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventGetGuestIdentityResponseActivity`.
    pub enum ChatbotEventGetGuestIdentityResponseActivity: String, else Unknown {
        GetGuestIdentityResponse = "GetGuestIdentityResponse",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventGetHeroCardsResponseActivity`.
    pub enum ChatbotEventGetHeroCardsResponseActivity: String, else Unknown {
        GetHeroCardsResponse = "GetHeroCardsResponse",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventGetMediaObjectsResponseActivity`.
    pub enum ChatbotEventGetMediaObjectsResponseActivity: String, else Unknown {
        GetMediaObjectsResponse = "GetMediaObjectsResponse",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventGuestInputChangeResponseActivity`.
    pub enum ChatbotEventGuestInputChangeResponseActivity: String, else Unknown {
        GuestInputChangeResponse = "GuestInputChangeResponse",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventGuestLocationActivity`.
    pub enum ChatbotEventGuestLocationActivity: String, else Unknown {
        GuestLocation = "GuestLocation",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventHeroCardQuickReplyActivity`.
    pub enum ChatbotEventHeroCardQuickReplyActivity: String, else Unknown {
        HeroCardQuickReply = "HeroCardQuickReply",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventHeroCardSubmissionActivity`.
    pub enum ChatbotEventHeroCardSubmissionActivity: String, else Unknown {
        HeroCardSubmission = "HeroCardSubmission",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventObtainCrmIdentityResponseActivity`.
    pub enum ChatbotEventObtainCrmIdentityResponseActivity: String, else Unknown {
        ObtainCrmIdentityResponse = "ObtainCrmIdentityResponse",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventSendHeroCardResponseActivity`.
    pub enum ChatbotEventSendHeroCardResponseActivity: String, else Unknown {
        SendHeroCardResponse = "SendHeroCardResponse",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventSetCallParamsResponseActivity`.
    pub enum ChatbotEventSetCallParamsResponseActivity: String, else Unknown {
        SetCallParamsResponse = "SetCallParamsResponse",
    }
}

#[cfg(feature = "types")]
open_enum! {
    /// `ChatbotEventShareFileResponseActivity`.
    pub enum ChatbotEventShareFileResponseActivity: String, else Unknown {
        ShareFileResponse = "ShareFileResponse",
    }
}
