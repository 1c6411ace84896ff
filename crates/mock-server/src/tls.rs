//! TLS of a mock that is served as `https://`; needs the feature `tls`.

use std::path::{Path, PathBuf};

/// A certificate and its key.
///
/// ```
/// use mock_server::{Tls, TlsError};
///
/// match Tls::self_signed() {
///     Ok(tls) => assert!(tls.certificate().starts_with("-----BEGIN CERTIFICATE-----")),
///     Err(error) => assert!(matches!(error, TlsError::NotBuilt)),
/// }
/// ```
#[derive(Clone)]
pub struct Tls {
    /// In PEM.
    certificate: String,
    #[cfg(feature = "tls")]
    acceptor: tokio_rustls::TlsAcceptor,
}

impl std::fmt::Debug for Tls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tls").finish_non_exhaustive()
    }
}

/// Why there is no TLS.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TlsError {
    /// This program was built without it.
    #[error("this program was built without TLS; build it with `cargo build -p mock-server --features tls`")]
    NotBuilt,
    /// A file cannot be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// A file does not hold what it should.
    #[error("{}: {problem}", path.display())]
    Pem {
        /// The file.
        path: PathBuf,
        /// What is wrong, with the mend.
        problem: String,
    },
    /// Certificate and key cannot be used together.
    #[error("certificate and key cannot be used: {reason}")]
    Unusable {
        /// What the TLS library said.
        reason: String,
    },
}

impl Tls {
    /// The certificate with those that it was given with, in PEM; what a caller of a self-signed one has to trust.
    pub fn certificate(&self) -> &str {
        &self.certificate
    }

    /// Writes the certificate, without its key, as `mock-server.pem` into a folder, and says where.
    ///
    /// # Errors
    /// [`TlsError::File`] when that cannot be done.
    pub fn write_certificate(&self, folder: &Path) -> Result<PathBuf, TlsError> {
        let path = folder.join("mock-server.pem");
        let wrong = |source| TlsError::File { path: path.clone(), source };
        std::fs::create_dir_all(folder).map_err(wrong)?;
        std::fs::write(&path, &self.certificate).map_err(wrong)?;
        Ok(path)
    }
}

#[cfg(not(feature = "tls"))]
impl Tls {
    /// Reads certificate and key from files in PEM.
    ///
    /// # Errors
    /// [`TlsError::NotBuilt`], as the feature `tls` is off.
    pub fn from_files(_certificate: &Path, _key: &Path) -> Result<Self, TlsError> {
        Err(TlsError::NotBuilt)
    }

    /// Makes a certificate for `localhost`, `127.0.0.1` and `::1`.
    ///
    /// # Errors
    /// [`TlsError::NotBuilt`], as the feature `tls` is off.
    pub fn self_signed() -> Result<Self, TlsError> {
        Err(TlsError::NotBuilt)
    }

    /// Nothing makes a value that could be asked.
    pub(crate) async fn accept<S>(&self, stream: S) -> std::io::Result<(S, bool)> {
        drop(stream);
        Err(std::io::Error::other(TlsError::NotBuilt))
    }
}

#[cfg(feature = "tls")]
mod with_rustls {
    use std::path::Path;
    use std::sync::Arc;

    use rustls::ServerConfig;
    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio_rustls::TlsAcceptor;
    use tokio_rustls::server::TlsStream;

    use super::{Tls, TlsError};

    /// What callers may choose among, the best first.
    const PROTOCOLS: &[&[u8]] = if cfg!(feature = "http2") { &[b"h2", b"http/1.1"] } else { &[b"http/1.1"] };

    /// Names of this machine.
    const NAMES: [&str; 3] = ["localhost", "127.0.0.1", "::1"];

    impl Tls {
        /// Reads certificate and key from files in PEM.
        ///
        /// # Errors
        /// [`TlsError`] with the file and what is wrong with it.
        pub fn from_files(certificate: &Path, key: &Path) -> Result<Self, TlsError> {
            let read = |path: &Path| {
                std::fs::read_to_string(path).map_err(|source| TlsError::File { path: path.to_owned(), source })
            };
            let wrong = |path: &Path, problem: String| TlsError::Pem { path: path.to_owned(), problem };
            let text = read(certificate)?;
            let chain: Vec<_> = CertificateDer::pem_slice_iter(text.as_bytes())
                .collect::<Result<_, _>>()
                .map_err(|error| wrong(certificate, format!("this is not PEM: {error}")))?;
            if chain.is_empty() {
                let problem = "there is no certificate in it; it must have a block `-----BEGIN CERTIFICATE-----`";
                return Err(wrong(certificate, problem.to_owned()));
            }
            let own = PrivateKeyDer::from_pem_slice(read(key)?.as_bytes()).map_err(|_| {
                let problem =
                    "there is no key in it; it must have a block `-----BEGIN PRIVATE KEY-----`, not encrypted";
                wrong(key, problem.to_owned())
            })?;
            Self::new(chain, own, text)
        }

        /// Makes a certificate for `localhost`, `127.0.0.1` and `::1`, another one each time.
        ///
        /// # Errors
        /// [`TlsError::Unusable`] when the system gives no random numbers.
        pub fn self_signed() -> Result<Self, TlsError> {
            let made = rcgen::generate_simple_self_signed(NAMES.map(str::to_owned));
            let made = made.map_err(|error| TlsError::Unusable { reason: error.to_string() })?;
            let key = PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
            Self::new(vec![made.cert.der().clone()], key, made.cert.pem())
        }

        fn new(
            chain: Vec<CertificateDer<'static>>,
            key: PrivateKeyDer<'static>,
            certificate: String,
        ) -> Result<Self, TlsError> {
            let unusable = |error: rustls::Error| TlsError::Unusable { reason: error.to_string() };
            let provider = Arc::new(rustls::crypto::ring::default_provider());
            let builder = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
            let config = builder.map_err(unusable)?.with_no_client_auth().with_single_cert(chain, key);
            let mut config = config.map_err(unusable)?;
            config.alpn_protocols = PROTOCOLS.iter().map(|name| name.to_vec()).collect();
            Ok(Self { certificate, acceptor: TlsAcceptor::from(Arc::new(config)) })
        }

        /// The encrypted stream, and whether HTTP/2 is to be spoken on it.
        pub(crate) async fn accept<S>(&self, stream: S) -> std::io::Result<(TlsStream<S>, bool)>
        where
            S: AsyncRead + AsyncWrite + Unpin,
        {
            let stream = self.acceptor.accept(stream).await?;
            let is_http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
            Ok((stream, is_http2))
        }
    }
}
