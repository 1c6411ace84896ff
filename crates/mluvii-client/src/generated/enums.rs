// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

use progenitor_client::open_enum;

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

open_enum! {
    /// How a campaign reaches its contacts.
    pub enum CampaignMode: String, else Unknown {
        Preview = "Preview",
        Predictive = "Predictive",
        Automated = "Automated",
    }
}

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

open_enum! {
    /// Who opened an e-mail thread.
    pub enum EmailThreadInitiator: String, else Unknown {
        Client = "Client",
        Operator = "Operator",
    }
}

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

open_enum! {
    /// Audio and video ability of the visitor's browser.
    pub enum ClientAvSupport: String, else Unknown {
        WebRtc = "WEB_RTC",
        FlashOnly = "FLASH_ONLY",
        None = "NONE",
    }
}

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

open_enum! {
    /// Who did something in a session.
    pub enum ClientType: String, else Unknown {
        User = "User",
        Guest = "Guest",
        Chatbot = "Chatbot",
    }
}

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

open_enum! {
    /// Scale on which the visitor rated the session.
    pub enum FeedbackScale: String, else Unknown {
        Likert = "Likert",
        Nps = "NPS",
    }
}

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

open_enum! {
    /// What came of asking for the visitor's camera and microphone.
    pub enum GetMediaResult: String, else Unknown {
        Success = "Success",
        NoCameraOnlyMic = "NoCameraOnlyMic",
        NoDevices = "NoDevices",
        UserDenied = "UserDenied",
    }
}

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

open_enum! {
    /// How a card was answered.
    pub enum HeroCardSubmissionResult: String, else Unknown {
        Submitted = "Submitted",
        Cancelled = "Cancelled",
    }
}

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

open_enum! {
    /// Channel of a session.
    pub enum SessionChannel: String, else Unknown {
        Chat = "Chat",
        Av = "AV",
        Phone = "Phone",
    }
}

open_enum! {
    /// What became of a file to be removed.
    pub enum SessionFileRemovalState: String, else Unknown {
        Removed = "REMOVED",
        AlreadyRemoved = "ALREADY_REMOVED",
        Inaccessible = "INACCESSIBLE",
    }
}

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

open_enum! {
    /// How far the processing of recordings has got.
    pub enum SessionRecordingsState: String, else Unknown {
        Processed = "Processed",
        FailedToProcess = "FailedToProcess",
        Processing = "Processing",
    }
}

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

open_enum! {
    /// Line of the message on which a recipient stands.
    pub enum EmailMessageRecipientType: String, else Unknown {
        To = "To",
        Cc = "Cc",
        Bcc = "Bcc",
    }
}

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

open_enum! {
    /// Kind of an operator group.
    pub enum OperatorGroupType: String, else Unknown {
        Normal = "NORMAL",
        AllOperators = "ALL_OPERATORS",
        Chatbot = "CHATBOT",
    }
}

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

open_enum! {
    /// Provider through which a user must sign in.
    pub enum OpenIdProvider: String, else Unknown {
        Google = "Google",
        Microsoft = "Microsoft",
    }
}

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

open_enum! {
    /// Availability in the older model.
    pub enum UserAvailabilityStatus: String, else Unknown {
        Default = "DEFAULT",
        Away = "AWAY",
        OnCall = "ON_CALL",
    }
}

open_enum! {
    /// Overall status of a user.
    pub enum UserSimplifiedStatus: String, else Unknown {
        Offline = "OFFLINE",
        Online = "ONLINE",
        Busy = "BUSY",
        Away = "AWAY",
    }
}

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

open_enum! {
    /// Part of a widget a setting belongs to.
    pub enum WidgetConfigType: String, else Unknown {
        Button = "BUTTON",
        Window = "WINDOW",
        PresetPrivate = "PRESET_PRIVATE",
        PresetPublic = "PRESET_PUBLIC",
    }
}

open_enum! {
    /// How rich cards are laid out.
    pub enum ChatbotItemLayout: String, else Unknown {
        List = "List",
        Carousel = "Carousel",
    }
}

open_enum! {
    /// State of a group.
    pub enum ChatbotAvailableGroupState: String, else Unknown {
        Offline = "OFFLINE",
        Online = "ONLINE",
        Busy = "BUSY",
    }
}

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

open_enum! {
    /// Kind of an activity on the generic channel.
    pub enum GenericChannelActivityType: String, else Unknown {
        ChatMessage = "ChatMessage",
        OperatorJoined = "OperatorJoined",
        OperatorLeft = "OperatorLeft",
        GuestLeft = "GuestLeft",
    }
}

open_enum! {
    /// `ChatbotCommandAssignCrmIdentityActivity`.
    pub enum ChatbotCommandAssignCrmIdentityActivity: String, else Unknown {
        AssignCrmIdentity = "AssignCrmIdentity",
    }
}

open_enum! {
    /// `ChatbotCommandChatbotOpenFileUploadPromptActivity`.
    pub enum ChatbotCommandChatbotOpenFileUploadPromptActivity: String, else Unknown {
        ChatbotOpenFileUploadPrompt = "ChatbotOpenFileUploadPrompt",
    }
}

open_enum! {
    /// `ChatbotCommandRichCardListActivity`.
    pub enum ChatbotCommandRichCardListActivity: String, else Unknown {
        RichCardList = "RichCardList",
    }
}

open_enum! {
    /// `ChatbotCommandShareFileActivity`.
    pub enum ChatbotCommandShareFileActivity: String, else Unknown {
        ShareFile = "ShareFile",
    }
}

open_enum! {
    /// `ChatbotCommandDisableGuestInputActivity`.
    pub enum ChatbotCommandDisableGuestInputActivity: String, else Unknown {
        DisableGuestInput = "DisableGuestInput",
    }
}

open_enum! {
    /// `ChatbotCommandDisableGuestUploadActivity`.
    pub enum ChatbotCommandDisableGuestUploadActivity: String, else Unknown {
        DisableGuestUpload = "DisableGuestUpload",
    }
}

open_enum! {
    /// `ChatbotCommandEnableGuestInputActivity`.
    pub enum ChatbotCommandEnableGuestInputActivity: String, else Unknown {
        EnableGuestInput = "EnableGuestInput",
    }
}

open_enum! {
    /// `ChatbotCommandEnableGuestUploadActivity`.
    pub enum ChatbotCommandEnableGuestUploadActivity: String, else Unknown {
        EnableGuestUpload = "EnableGuestUpload",
    }
}

open_enum! {
    /// `ChatbotCommandEndConversationActivity`.
    pub enum ChatbotCommandEndConversationActivity: String, else Unknown {
        EndConversation = "EndConversation",
    }
}

open_enum! {
    /// `ChatbotCommandForwardActivity`.
    pub enum ChatbotCommandForwardActivity: String, else Unknown {
        Forward = "Forward",
    }
}

open_enum! {
    /// `ChatbotCommandGetAvailableGroupsActivity`.
    pub enum ChatbotCommandGetAvailableGroupsActivity: String, else Unknown {
        GetAvailableGroups = "GetAvailableGroups",
    }
}

open_enum! {
    /// `ChatbotCommandGetAvailableOperatorsActivity`.
    pub enum ChatbotCommandGetAvailableOperatorsActivity: String, else Unknown {
        GetAvailableOperators = "GetAvailableOperators",
    }
}

open_enum! {
    /// `ChatbotCommandGetCallParamsActivity`.
    pub enum ChatbotCommandGetCallParamsActivity: String, else Unknown {
        GetCallParams = "GetCallParams",
    }
}

open_enum! {
    /// `ChatbotCommandGetGuestIdentityActivity`.
    pub enum ChatbotCommandGetGuestIdentityActivity: String, else Unknown {
        GetGuestIdentity = "GetGuestIdentity",
    }
}

open_enum! {
    /// `ChatbotCommandGetHeroCardsActivity`.
    pub enum ChatbotCommandGetHeroCardsActivity: String, else Unknown {
        GetHeroCards = "GetHeroCards",
    }
}

open_enum! {
    /// `ChatbotCommandGetMediaObjectsActivity`.
    pub enum ChatbotCommandGetMediaObjectsActivity: String, else Unknown {
        GetMediaObjects = "GetMediaObjects",
    }
}

open_enum! {
    /// `ChatbotCommandHandOffActivity`.
    pub enum ChatbotCommandHandOffActivity: String, else Unknown {
        HandOff = "HandOff",
    }
}

open_enum! {
    /// `ChatbotCommandObtainCrmIdentityActivity`.
    pub enum ChatbotCommandObtainCrmIdentityActivity: String, else Unknown {
        ObtainCrmIdentity = "ObtainCrmIdentity",
    }
}

open_enum! {
    /// `ChatbotCommandRequestLocationActivity`.
    pub enum ChatbotCommandRequestLocationActivity: String, else Unknown {
        RequestLocation = "RequestLocation",
    }
}

open_enum! {
    /// `ChatbotCommandSendGuestOfflineEmailActivity`.
    pub enum ChatbotCommandSendGuestOfflineEmailActivity: String, else Unknown {
        SendGuestOfflineEmail = "SendGuestOfflineEmail",
    }
}

open_enum! {
    /// `ChatbotCommandSendHeroCardActivity`.
    pub enum ChatbotCommandSendHeroCardActivity: String, else Unknown {
        SendHeroCard = "SendHeroCard",
    }
}

open_enum! {
    /// `ChatbotCommandSetCallParamsActivity`.
    pub enum ChatbotCommandSetCallParamsActivity: String, else Unknown {
        SetCallParams = "SetCallParams",
    }
}

open_enum! {
    /// `ChatbotCommandSetTagActivity`.
    pub enum ChatbotCommandSetTagActivity: String, else Unknown {
        SetTag = "SetTag",
    }
}

open_enum! {
    /// `ChatbotCommandTypingActivity`.
    pub enum ChatbotCommandTypingActivity: String, else Unknown {
        Typing = "Typing",
    }
}

open_enum! {
    /// `ChatbotCommandUnsetTagActivity`.
    pub enum ChatbotCommandUnsetTagActivity: String, else Unknown {
        UnsetTag = "UnsetTag",
    }
}

open_enum! {
    /// `ChatbotEventAssignCrmIdentityResponseActivity`.
    pub enum ChatbotEventAssignCrmIdentityResponseActivity: String, else Unknown {
        AssignCrmIdentityResponse = "AssignCrmIdentityResponse",
    }
}

open_enum! {
    /// `ChatbotEventConversationEndedActivity`.
    pub enum ChatbotEventConversationEndedActivity: String, else Unknown {
        ConversationEnded = "ConversationEnded",
    }
}

open_enum! {
    /// `ChatbotEventConversationStartedActivity`.
    pub enum ChatbotEventConversationStartedActivity: String, else Unknown {
        ConversationStarted = "ConversationStarted",
    }
}

open_enum! {
    /// `ChatbotEventGuestFileUploadActivity`.
    pub enum ChatbotEventGuestFileUploadActivity: String, else Unknown {
        GuestFileUpload = "GuestFileUpload",
    }
}

open_enum! {
    /// `ChatbotEventChatbotOpenFileUploadPromptResponseActivity`.
    pub enum ChatbotEventChatbotOpenFileUploadPromptResponseActivity: String, else Unknown {
        ChatbotOpenFileUploadPromptResponse = "ChatbotOpenFileUploadPromptResponse",
    }
}

open_enum! {
    /// `ChatbotEventPingActivity`.
    pub enum ChatbotEventPingActivity: String, else Unknown {
        Ping = "Ping",
    }
}

open_enum! {
    /// `ChatbotEventTextActivity`.
    pub enum ChatbotEventTextActivity: String, else Unknown {
        Text = "Text",
    }
}

open_enum! {
    /// `ChatbotEventDisableGuestUploadResponseActivity`.
    pub enum ChatbotEventDisableGuestUploadResponseActivity: String, else Unknown {
        DisableGuestUploadResponse = "DisableGuestUploadResponse",
    }
}

open_enum! {
    /// `ChatbotEventEnableGuestUploadResponseActivity`.
    pub enum ChatbotEventEnableGuestUploadResponseActivity: String, else Unknown {
        EnableGuestUploadResponse = "EnableGuestUploadResponse",
    }
}

open_enum! {
    /// `ChatbotEventGetAvailableGroupsResponseActivity`.
    pub enum ChatbotEventGetAvailableGroupsResponseActivity: String, else Unknown {
        GetAvailableGroupsResponse = "GetAvailableGroupsResponse",
    }
}

open_enum! {
    /// `ChatbotEventGetAvailableOperatorsResponseActivity`.
    pub enum ChatbotEventGetAvailableOperatorsResponseActivity: String, else Unknown {
        GetAvailableOperatorsResponse = "GetAvailableOperatorsResponse",
    }
}

open_enum! {
    /// `ChatbotEventGetCallParamsResponseActivity`.
    pub enum ChatbotEventGetCallParamsResponseActivity: String, else Unknown {
        GetCallParamsResponse = "GetCallParamsResponse",
    }
}

open_enum! {
    /// `ChatbotEventGetGuestIdentityResponseActivity`.
    pub enum ChatbotEventGetGuestIdentityResponseActivity: String, else Unknown {
        GetGuestIdentityResponse = "GetGuestIdentityResponse",
    }
}

open_enum! {
    /// `ChatbotEventGetHeroCardsResponseActivity`.
    pub enum ChatbotEventGetHeroCardsResponseActivity: String, else Unknown {
        GetHeroCardsResponse = "GetHeroCardsResponse",
    }
}

open_enum! {
    /// `ChatbotEventGetMediaObjectsResponseActivity`.
    pub enum ChatbotEventGetMediaObjectsResponseActivity: String, else Unknown {
        GetMediaObjectsResponse = "GetMediaObjectsResponse",
    }
}

open_enum! {
    /// `ChatbotEventGuestInputChangeResponseActivity`.
    pub enum ChatbotEventGuestInputChangeResponseActivity: String, else Unknown {
        GuestInputChangeResponse = "GuestInputChangeResponse",
    }
}

open_enum! {
    /// `ChatbotEventGuestLocationActivity`.
    pub enum ChatbotEventGuestLocationActivity: String, else Unknown {
        GuestLocation = "GuestLocation",
    }
}

open_enum! {
    /// `ChatbotEventHeroCardQuickReplyActivity`.
    pub enum ChatbotEventHeroCardQuickReplyActivity: String, else Unknown {
        HeroCardQuickReply = "HeroCardQuickReply",
    }
}

open_enum! {
    /// `ChatbotEventHeroCardSubmissionActivity`.
    pub enum ChatbotEventHeroCardSubmissionActivity: String, else Unknown {
        HeroCardSubmission = "HeroCardSubmission",
    }
}

open_enum! {
    /// `ChatbotEventObtainCrmIdentityResponseActivity`.
    pub enum ChatbotEventObtainCrmIdentityResponseActivity: String, else Unknown {
        ObtainCrmIdentityResponse = "ObtainCrmIdentityResponse",
    }
}

open_enum! {
    /// `ChatbotEventSendHeroCardResponseActivity`.
    pub enum ChatbotEventSendHeroCardResponseActivity: String, else Unknown {
        SendHeroCardResponse = "SendHeroCardResponse",
    }
}

open_enum! {
    /// `ChatbotEventSetCallParamsResponseActivity`.
    pub enum ChatbotEventSetCallParamsResponseActivity: String, else Unknown {
        SetCallParamsResponse = "SetCallParamsResponse",
    }
}

open_enum! {
    /// `ChatbotEventShareFileResponseActivity`.
    pub enum ChatbotEventShareFileResponseActivity: String, else Unknown {
        ShareFileResponse = "ShareFileResponse",
    }
}
