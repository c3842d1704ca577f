//! The sender: takes one message after the other from the book, sends it, and tells what became of it.

use std::fs::{File, OpenOptions, TryLockError};

use daftar_engine::ids::MessageId;
use daftar_engine::messages::{Channel, Claim, Next, Outcome, Server, Why};
use daftar_engine::{Book, Error};

use crate::Patience;
use crate::email::MailServer;
use crate::secrets::Secrets;
use crate::sms::{self, ShortMessage};

/// The one program that sends from a book; others wait until it ends.
pub struct Sender {
    /// Locked as long as it is there; the system unlocks it whatever way the program ends.
    _lock: File,
    mail: MailServer,
    patience: Patience,
    /// Outcomes that the book could not take yet.
    untold: Vec<(MessageId, u32, Outcome)>,
}

impl Sender {
    /// Becomes the sender of a book; `None` while another program is. Messages that were being sent when the last one
    /// ended are unknown from now on, and attached files that nothing needs any more are let go.
    ///
    /// # Errors
    /// `file_unreachable` for the lock; those of the book.
    pub fn take(book: &Book) -> Result<Option<Self>, Error> {
        let mut path = book.path().as_os_str().to_owned();
        path.push(".sending");
        let path = std::path::PathBuf::from(path);
        let unreachable = |cause: &std::io::Error| Error::file(&path, cause);
        let lock = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(|cause| unreachable(&cause))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(cause)) => return Err(unreachable(&cause)),
        }
        let interrupted = book.note_interrupted_messages()?;
        if interrupted > 0 {
            log::warn!("of {interrupted} messages nobody knows whether they left");
        }
        book.drop_message_files()?;
        let (mail, patience) = (MailServer::default(), Patience::default());
        Ok(Some(Self { _lock: lock, mail, patience, untold: Vec::new() }))
    }

    /// … that waits so long for a server.
    #[must_use]
    pub fn with_patience(self, patience: Patience) -> Self {
        Self { patience, ..self }
    }

    /// Sends whatever may leave now, until `is_stopped`. Returns when to look again, milliseconds UTC; `None` for when
    /// something changes.
    ///
    /// # Errors
    /// Those of the book; whatever was under way is told the next time.
    pub fn send_due(
        &mut self,
        book: &Book,
        secrets: &Secrets,
        is_stopped: &dyn Fn() -> bool,
    ) -> Result<Option<i64>, Error> {
        let outcome = self.send_all(book, secrets, is_stopped);
        self.mail.hang_up();
        outcome
    }

    fn send_all(
        &mut self,
        book: &Book,
        secrets: &Secrets,
        is_stopped: &dyn Fn() -> bool,
    ) -> Result<Option<i64>, Error> {
        self.tell(book)?;
        while !is_stopped() {
            match book.claim_message()? {
                Next::Nothing => return Ok(None),
                Next::Wait(at) => return Ok(Some(at)),
                Next::Send(claim) => {
                    let outcome = self.send(book, secrets, &claim);
                    self.untold.push((claim.message.id, claim.attempt, outcome));
                    self.tell(book)?;
                }
            }
        }
        Ok(None)
    }

    fn tell(&mut self, book: &Book) -> Result<(), Error> {
        while let Some((id, attempt, outcome)) = self.untold.last() {
            book.settle_message(*id, *attempt, outcome)?;
            self.untold.pop();
        }
        Ok(())
    }

    fn send(&mut self, book: &Book, secrets: &Secrets, claim: &Claim) -> Outcome {
        let message = &claim.message;
        let needs_password = match &claim.server {
            Server::Email(account) => !account.user.is_empty(),
            Server::Sms(gateway) => crate::trial::needs_secret(gateway),
        };
        // The key store is not asked for what nobody needs: some ask the user to unlock them.
        let secret = match needs_password.then(|| secrets.read(book, message.channel)) {
            None => Some(String::new()),
            Some(Ok(secret)) => secret,
            Some(Err(cause)) => {
                log::error!("the password could not be read: {cause}");
                None
            }
        };
        let Some(secret) = secret else {
            return Outcome::Unreachable { why: Why::NoPassword, answer: String::new(), after: None };
        };
        let (host, outcome) = match &claim.server {
            Server::Email(account) => {
                let outcome = self.mail.send(account, &secret, (message, &claim.attachments), self.patience);
                (account.host.clone(), outcome)
            }
            Server::Sms(gateway) => {
                let id = message.id.to_string();
                let short = ShortMessage { to: &message.address, text: &message.text, id: &id };
                (sms::host(gateway), sms::send(gateway, &secret, &short, self.patience))
            }
        };
        note(book, &host, message.channel.name(), &outcome);
        log::info!("message {}: {}", message.id, word(&outcome));
        outcome
    }
}

/// Remembers a connection in the book.
pub(crate) fn note(book: &Book, host: &str, purpose: &str, outcome: &Outcome) {
    if let Err(cause) = book.note_connection(host, purpose, word(outcome)) {
        log::error!("a connection to a server is not in the list: {cause}");
    }
}

/// What came of an attempt, in one word for the list of connections and the log.
fn word(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Sent { .. } => "sent",
        Outcome::Refused { why, .. }
        | Outcome::Later { why, .. }
        | Outcome::Unreachable { why, .. }
        | Outcome::Unknown { why, .. } => why.name(),
    }
}

/// The channel's name in the list of connections where it was only tried.
pub(crate) fn trial_of(channel: Channel) -> &'static str {
    if channel == Channel::Email { "test_email" } else { "test_sms" }
}
