//! Secrets: passwords lie in the system's key store, or, where it has none, sealed in the book with a key that is not.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead, AeadCore, KeyInit, OsRng, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use daftar_engine::messages::Channel;
use daftar_engine::{Book, Code, Error};
use serde::Serialize;
use ts_rs::TS;

/// As the key store lists them.
const SERVICE: &str = "Daftar";
const NONCE: usize = 12;

/// Where a password lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum KeptIn {
    /// Nowhere: none is kept.
    Nowhere,
    /// In the system's key store.
    KeyStore,
    /// In the book, sealed.
    Book,
}

/// The passwords of the accounts.
pub struct Secrets {
    key_file: PathBuf,
    uses_key_store: bool,
}

impl Secrets {
    /// Those of this user of the computer.
    #[must_use]
    pub fn of_user() -> Self {
        let folder = directories::ProjectDirs::from("app", "", "Daftar").map(|it| it.config_dir().to_owned());
        Self { key_file: folder.unwrap_or_default().join("messages.key"), uses_key_store: true }
    }

    /// Sealed in the book only, with the key in this file.
    #[must_use]
    pub fn in_book(key_file: &Path) -> Self {
        Self { key_file: key_file.to_owned(), uses_key_store: false }
    }

    /// Keeps a channel's password, or forgets it; says where.
    ///
    /// # Errors
    /// `file_unreachable` for the key; those of the book.
    pub fn keep(&self, book: &Book, channel: Channel, secret: Option<&str>) -> Result<KeptIn, Error> {
        let entry = self.entry(book, channel);
        let Some(secret) = secret.filter(|secret| !secret.is_empty()) else {
            if let Some(Err(cause)) = entry.map(|entry| entry.delete_credential()) {
                log::debug!("no password in the key store: {cause}");
            }
            book.keep_message_secret(channel, None)?;
            return Ok(KeptIn::Nowhere);
        };
        match entry.map(|entry| entry.set_password(secret)) {
            Some(Ok(())) => {
                book.keep_message_secret(channel, None)?;
                Ok(KeptIn::KeyStore)
            }
            other => {
                if let Some(Err(cause)) = other {
                    log::info!("the system has no key store: {cause}");
                }
                book.keep_message_secret(channel, Some(&self.seal(channel, secret)?))?;
                Ok(KeptIn::Book)
            }
        }
    }

    /// A channel's password; `None` where none is kept, or it cannot be read on this computer.
    ///
    /// # Errors
    /// Those of the book.
    pub fn read(&self, book: &Book, channel: Channel) -> Result<Option<String>, Error> {
        if let Some(sealed) = book.message_secret(channel)? {
            return Ok(self.open(channel, &sealed));
        }
        Ok(self.entry(book, channel).and_then(|entry| entry.get_password().ok()))
    }

    /// Where a channel's password lies.
    ///
    /// # Errors
    /// Those of the book.
    pub fn kept_in(&self, book: &Book, channel: Channel) -> Result<KeptIn, Error> {
        let sealed = book.message_secret(channel)?.is_some();
        Ok(match self.read(book, channel)? {
            None => KeptIn::Nowhere,
            Some(_) if sealed => KeptIn::Book,
            Some(_) => KeptIn::KeyStore,
        })
    }

    fn entry(&self, book: &Book, channel: Channel) -> Option<keyring::Entry> {
        let path = fs::canonicalize(book.path()).unwrap_or_else(|_| book.path().to_owned());
        let name = format!("{} {}", channel.name(), path.display());
        self.uses_key_store.then(|| keyring::Entry::new(SERVICE, &name).ok())?
    }

    fn seal(&self, channel: Channel, secret: &str) -> Result<Vec<u8>, Error> {
        let key = self.key().map_err(|cause| Error::file(&self.key_file, &cause))?;
        let nonce = ChaCha20Poly1305::generate_nonce(&mut OsRng);
        let payload = Payload { msg: secret.as_bytes(), aad: channel.name().as_bytes() };
        let sealed = ChaCha20Poly1305::new(&key)
            .encrypt(&nonce, payload)
            .map_err(|cause| Error::failed(Code::Unexpected, cause))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    fn open(&self, channel: Channel, sealed: &[u8]) -> Option<String> {
        let (nonce, sealed) = sealed.split_at_checked(NONCE)?;
        let key = self.present_key().ok()?;
        let payload = Payload { msg: sealed, aad: channel.name().as_bytes() };
        let opened = ChaCha20Poly1305::new(&key).decrypt(Nonce::from_slice(nonce), payload).ok()?;
        String::from_utf8(opened).ok()
    }

    fn present_key(&self) -> io::Result<Key> {
        let mut bytes = Key::default();
        File::open(&self.key_file)?.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    /// The key of this user; made once, for the user's eyes only.
    fn key(&self) -> io::Result<Key> {
        match self.present_key() {
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => {}
            other => return other,
        }
        if let Some(folder) = self.key_file.parent() {
            fs::create_dir_all(folder)?;
        }
        let key = ChaCha20Poly1305::generate_key(&mut OsRng);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&self.key_file)?;
        file.write_all(&key)?;
        file.sync_all()?;
        Ok(key)
    }
}
