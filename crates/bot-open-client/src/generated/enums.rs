// Machine-owned: written by `cargo xtask codegen bot-open` from specs/bot-open/. Edit there, not here.

use progenitor_client::open_enum;

#[cfg(any(feature = "transcript", feature = "types"))]
open_enum! {
    /// The code of a channel.
    pub enum ChannelId: i64, else Unknown {
        Webchat = 1010,
        Workflow = 1011,
        GoogleBusinessMessages = 1012,
        General = 1013,
        Whatsapp = 1014,
        RcsBusinessMessages = 1015,
        Telegram = 1016,
        Facebook = 1017,
        Sms = 1018,
        HangoutsChat = 1019,
        Google = 1020,
        InstagramMessaging = 1021,
    }
}

#[cfg(any(feature = "types", feature = "user"))]
open_enum! {
    /// The channels that `listUsers` can be asked for. The page lists the first four; 1021 is not on its list but was accepted in an observed call.
    pub enum UserChannelId: i64, else Unknown {
        Webchat = 1010,
        Whatsapp = 1014,
        Telegram = 1016,
        Facebook = 1017,
        InstagramMessaging = 1021,
    }
}
