//! Certificates: whom a server must be vouched for by.

use std::error::Error as StdError;
use std::sync::LazyLock;

use ureq::tls::{Certificate, PemItem, RootCerts, parse_pem};

/// Those that this computer trusts.
static OF_SYSTEM: LazyLock<Vec<Certificate<'static>>> = LazyLock::new(|| {
    let found = rustls_native_certs::load_native_certs();
    for error in &found.errors {
        log::warn!("certificates of the system: {error}");
    }
    found.certs.iter().map(|certificate| Certificate::from_der(certificate).to_owned()).collect()
});

/// Those of this computer, and one that the owner trusts besides.
pub(crate) fn trusted(own: &str) -> RootCerts {
    let own = parse_pem(own.as_bytes()).filter_map(|item| match item {
        Ok(PemItem::Certificate(certificate)) => Some(certificate),
        _ => None,
    });
    let all: Vec<Certificate<'static>> = OF_SYSTEM.iter().cloned().chain(own).collect();
    // A computer that keeps none trusts those of Mozilla.
    if all.is_empty() { RootCerts::WebPki } else { RootCerts::new_with_certs(&all) }
}

/// Whether something failed since the server could not prove who it is.
pub(crate) fn is_at_fault(error: &(dyn StdError + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        let tls = error
            .downcast_ref::<rustls::Error>()
            .or_else(|| inner.and_then(|inner| inner.downcast_ref::<rustls::Error>()));
        if tls.is_some() {
            return true;
        }
        next = error.source();
    }
    false
}
