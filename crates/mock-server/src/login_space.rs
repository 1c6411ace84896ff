//! Logins of one space, changed from outside: secrets that rotate, tokens that are taken back.

use crate::mock_space::MockSpace;
use crate::space::Room;

/// Why nothing could be changed about the logins of an API.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AccessError {
    /// No such API is served.
    #[error("`{api}` is not served; served are: {}", known.join(", "))]
    NoApi {
        /// The name.
        api: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// One does not log in to this API.
    #[error("`{api}` has no login; only an API with `auth` in api.toml has")]
    NoLogin {
        /// The API.
        api: String,
    },
    /// Id or secret is empty; no login could send it.
    #[error("an id and a secret need a character each")]
    Empty,
    /// There is no room for more.
    #[error("{0}")]
    TooMany(String),
}

impl MockSpace {
    /// Gives an id of an API another secret, or lets another id log in. From then on only this secret opens it.
    ///
    /// Tokens that were given out before stay valid until their end, unless they are
    /// [taken back](Self::revoke_tokens_of). What the id may call stays as it was set at the start; a new id may call
    /// everything. A reset puts the secrets of the start back.
    ///
    /// ```
    /// use mock_server::MockServer;
    ///
    /// let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/parrot");
    /// let space = MockServer::builder().api_dir(folder).build()?.space("")?;
    /// space.set_credential("parrot", "demo-client", "another secret")?;
    /// assert_eq!(space.revoke_tokens_of("parrot", "demo-client")?, 0, "nobody has logged in yet");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`AccessError`] when the API is not served or has no login, when a text is empty, or when there are too many.
    pub fn set_credential(&self, api: &str, id: &str, secret: &str) -> Result<(), AccessError> {
        let room = self.room_with_login(api)?;
        if id.is_empty() || secret.is_empty() {
            return Err(AccessError::Empty);
        }
        room.credentials.set(id, secret).map_err(|error| AccessError::TooMany(error.to_string()))?;
        self.service.tell_now(&self.space);
        Ok(())
    }

    /// Takes back all tokens that were given out in this space; says how many. Whoever sends one of them is refused as
    /// with a wrong token.
    pub fn revoke_tokens(&self) -> usize {
        let count = self.space.rooms.iter().map(|room| room.tokens.revoke(|_, _| true)).sum();
        self.service.tell_now(&self.space);
        count
    }

    /// Takes back one token; says whether it was given out in this space and not taken back before.
    pub fn revoke_token(&self, token: &str) -> bool {
        let revoked = self.space.rooms.iter().any(|room| room.tokens.revoke(|own, _| own == token) > 0);
        self.service.tell_now(&self.space);
        revoked
    }

    /// Takes back the tokens of one id of an API; says how many.
    ///
    /// # Errors
    /// [`AccessError`] when the API is not served or has no login.
    pub fn revoke_tokens_of(&self, api: &str, id: &str) -> Result<usize, AccessError> {
        let count = self.room_with_login(api)?.tokens.revoke(|_, owner| owner == id);
        self.service.tell_now(&self.space);
        Ok(count)
    }

    /// Takes back the tokens of one API; says how many.
    ///
    /// # Errors
    /// [`AccessError`] when the API is not served or has no login.
    pub(crate) fn revoke_tokens_at(&self, api: &str) -> Result<usize, AccessError> {
        let count = self.room_with_login(api)?.tokens.revoke(|_, _| true);
        self.service.tell_now(&self.space);
        Ok(count)
    }

    fn room_with_login(&self, api: &str) -> Result<&Room, AccessError> {
        let served = self.service.served();
        let found = served.iter().zip(&self.space.rooms).find(|(served, _)| served.api.name() == api);
        let (served, room) = found.ok_or_else(|| AccessError::NoApi {
            api: api.to_owned(),
            known: served.iter().map(|served| served.api.name().to_owned()).collect(),
        })?;
        if served.login.is_none() {
            return Err(AccessError::NoLogin { api: api.to_owned() });
        }
        Ok(room)
    }
}
