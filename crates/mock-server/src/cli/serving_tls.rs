//! The flags of `mock-server serve` that are about TLS.

use std::path::PathBuf;

use clap::Args;
use mock_server::{Tls, TlsError};

/// How `https://` is served.
#[derive(Debug, Args)]
pub(super) struct ServingTls {
    /// Serve https:// with this certificate, and its chain, in PEM; needs a program built with `--features tls`
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// The key of --tls-cert in PEM, not encrypted
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// Serve https:// with a certificate made at the start for localhost, 127.0.0.1 and ::1
    #[arg(long, conflicts_with = "tls_cert")]
    tls_self_signed: bool,
    /// Write the certificate of --tls-self-signed there, as mock-server.pem, for callers to trust
    #[arg(long, value_name = "DIR", requires = "tls_self_signed")]
    tls_out: Option<PathBuf>,
}

impl ServingTls {
    /// Nothing when `http://` is served.
    pub(super) fn read(&self) -> Result<Option<Tls>, TlsError> {
        if let (Some(certificate), Some(key)) = (&self.tls_cert, &self.tls_key) {
            return Tls::from_files(certificate, key).map(Some);
        }
        if !self.tls_self_signed {
            return Ok(None);
        }
        let tls = Tls::self_signed()?;
        match &self.tls_out {
            Some(folder) => {
                let path = tls.write_certificate(folder)?;
                tracing::info!(path = %path.display(), "callers must trust this certificate");
            }
            None => tracing::info!(
                "callers must trust this certificate; --tls-out writes it to a file\n{}",
                tls.certificate()
            ),
        }
        Ok(Some(tls))
    }
}
