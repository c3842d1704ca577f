//! The way out: sends what waits in the book through the owner's own mail server and SMS gateway.
//!
//! This is the only part of Daftar that opens a connection to anywhere, and it opens one only to a server that the owner
//! entered, which the book then remembers. What leaves, and when, the book decides ([`daftar_engine::messages`]).

mod certificates;
mod email;
mod places;
mod secrets;
mod sender;
mod sms;
mod trial;

pub use secrets::{KeptIn, Secrets};
pub use sender::Sender;
pub use trial::{AccountTrial, try_email, try_sms};

use std::time::Duration;

/// How long a server is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// Until it is reached: found, connected to, and greeted.
    pub to_reach: Duration,
    /// Until it answers.
    pub to_answer: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { to_reach: Duration::from_secs(20), to_answer: Duration::from_secs(60) }
    }
}

/// How much of a server's answer is kept.
const MOST_LETTERS: usize = 300;

/// What a server said, short, without line ends, and without a password that it repeats.
fn shortened(answer: &str, secret: &str) -> String {
    let hidden = if secret.is_empty() { answer.to_owned() } else { answer.replace(secret, "•••") };
    let words = hidden.split_whitespace().collect::<Vec<_>>().join(" ");
    words.chars().take(MOST_LETTERS).collect()
}
