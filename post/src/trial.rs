//! Trials: whether an account works, before anything waits for it.

use daftar_engine::Book;
use daftar_engine::messages::{Channel, EmailAccount, Outcome, SmsGateway, Why};
use serde::Serialize;
use ts_rs::TS;

use crate::Patience;
use crate::email;
use crate::sender::{note, trial_of};
use crate::sms::{self, ShortMessage};

/// What a trial came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AccountTrial {
    /// Whether the account works.
    pub works: bool,
    /// Why not.
    pub why: Why,
    /// What the server said.
    pub answer: String,
}

impl AccountTrial {
    fn of(outcome: &Outcome) -> Self {
        match outcome.clone() {
            Outcome::Sent { answer } => Self { works: true, why: Why::Nothing, answer },
            Outcome::Refused { why, answer }
            | Outcome::Later { why, answer }
            | Outcome::Unreachable { why, answer, .. }
            | Outcome::Unknown { why, answer } => Self { works: false, why, answer },
        }
    }
}

/// Connects and logs in; no letter is sent.
#[must_use]
pub fn try_email(book: &Book, account: &EmailAccount, password: &str) -> AccountTrial {
    let outcome = match email::connect(account, password, Patience::default()) {
        Ok(mut connection) => {
            // Whatever it answers to the goodbye, it took the name and password.
            let _ = connection.quit();
            Outcome::Sent { answer: String::new() }
        }
        Err((why, answer)) => Outcome::Unreachable { why, answer, after: None },
    };
    note(book, &account.host, trial_of(Channel::Email), &outcome);
    AccountTrial::of(&outcome)
}

/// Sends a short message to a phone of the owner's: a gateway cannot be tried otherwise.
#[must_use]
pub fn try_sms(book: &Book, gateway: &SmsGateway, secret: &str, to: &str, text: &str) -> AccountTrial {
    let outcome = sms::send(gateway, secret, &ShortMessage { to, text, id: "0" }, Patience::default());
    note(book, &sms::host(gateway), trial_of(Channel::Sms), &outcome);
    AccountTrial::of(&outcome)
}

/// Whether a gateway's request has a place for a password.
pub(crate) fn needs_secret(gateway: &SmsGateway) -> bool {
    let headers = gateway.headers.iter().map(|header| header.value.as_str());
    [gateway.url.as_str(), gateway.body.as_str()]
        .into_iter()
        .chain(headers)
        .any(|pattern| pattern.contains("{secret}") || pattern.contains("{basic}"))
}
