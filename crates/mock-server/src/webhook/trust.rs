//! Which receivers on `https://` are trusted.

#[cfg(not(feature = "tls"))]
use std::path::Path;

use crate::tls::TlsError;

/// Certificates of authorities that are trusted beside those of the system when webhooks go to `https://`.
///
/// ```
/// use mock_server::{Roots, Tls};
///
/// # let folder = std::env::temp_dir().join(format!("mock-server-roots-{}", std::process::id()));
/// if let Ok(tls) = Tls::self_signed() {
///     let file = tls.write_certificate(&folder)?;
///     let roots = Roots::from_file(&file)?;
///     let mock = mock_server::MockServer::builder().webhook_roots(roots);
///     # let _ = mock;
///     # std::fs::remove_dir_all(&folder)?;
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default)]
pub struct Roots {
    #[cfg(feature = "tls")]
    trust: std::sync::Arc<with_rustls::Trust>,
}

impl std::fmt::Debug for Roots {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Roots").finish_non_exhaustive()
    }
}

#[cfg(not(feature = "tls"))]
impl Roots {
    /// Reads certificates from a file in PEM.
    ///
    /// # Errors
    /// [`TlsError::NotBuilt`], as the feature `tls` is off.
    pub fn from_file(_path: &Path) -> Result<Self, TlsError> {
        Err(TlsError::NotBuilt)
    }
}

#[cfg(feature = "tls")]
mod with_rustls {
    use std::path::Path;
    use std::sync::{Arc, OnceLock};

    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{CertificateDer, ServerName};
    use rustls::{ClientConfig, RootCertStore};
    use tokio::net::TcpStream;
    use tokio_rustls::TlsConnector;
    use tokio_rustls::client::TlsStream;

    use super::{Roots, TlsError};

    /// The system's certificates are read when the first webhook goes to `https://`.
    #[derive(Default)]
    pub(super) struct Trust {
        extra: Vec<CertificateDer<'static>>,
        config: OnceLock<Result<Arc<ClientConfig>, String>>,
    }

    impl Roots {
        /// Reads certificates from a file in PEM.
        ///
        /// # Errors
        /// [`TlsError`] with the file and what is wrong with it.
        pub fn from_file(path: &Path) -> Result<Self, TlsError> {
            let wrong = |problem: String| TlsError::Pem { path: path.to_owned(), problem };
            let text = std::fs::read(path).map_err(|source| TlsError::File { path: path.to_owned(), source })?;
            let extra: Vec<_> = CertificateDer::pem_slice_iter(&text)
                .collect::<Result<_, _>>()
                .map_err(|error| wrong(format!("this is not PEM: {error}")))?;
            if extra.is_empty() {
                let problem = "there is no certificate in it; it must have a block `-----BEGIN CERTIFICATE-----`";
                return Err(wrong(problem.to_owned()));
            }
            let mut store = RootCertStore::empty();
            for (number, certificate) in extra.iter().enumerate() {
                let problem = |error| wrong(format!("its certificate {} cannot be used: {error}", number + 1));
                store.add(certificate.clone()).map_err(problem)?;
            }
            Ok(Self { trust: Arc::new(Trust { extra, config: OnceLock::new() }) })
        }

        /// Encrypts a connection to a host whose certificate must be trusted. The error says what is wrong.
        pub(in crate::webhook) async fn encrypt(
            &self,
            host: &str,
            stream: TcpStream,
        ) -> Result<TlsStream<TcpStream>, String> {
            let name = ServerName::try_from(host.to_owned()).map_err(|error| error.to_string())?;
            let trust = Arc::clone(&self.trust);
            // Reading the system's certificates takes a while.
            let config =
                tokio::task::spawn_blocking(move || trust.config()).await.map_err(|error| error.to_string())??;
            TlsConnector::from(config).connect(name, stream).await.map_err(|error| error.to_string())
        }
    }

    impl Trust {
        fn config(&self) -> Result<Arc<ClientConfig>, String> {
            self.config.get_or_init(|| self.read()).clone()
        }

        fn read(&self) -> Result<Arc<ClientConfig>, String> {
            let mut store = RootCertStore::empty();
            let found = rustls_native_certs::load_native_certs();
            store.add_parsable_certificates(found.certs.into_iter().chain(self.extra.iter().cloned()));
            if store.is_empty() {
                return Err("this system has no certificates of authorities; install some, or name a file of them in \
                            SSL_CERT_FILE"
                    .to_owned());
            }
            let provider = Arc::new(rustls::crypto::ring::default_provider());
            let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
            let config = builder.map_err(|error| error.to_string())?.with_root_certificates(store);
            Ok(Arc::new(config.with_no_client_auth()))
        }
    }
}
