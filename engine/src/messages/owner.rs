//! What the owner decides of messages: stopped, sent again, or said to have arrived.

use super::sending::{log, set};
use super::store::{self, NewState};
use super::{Channel, Message, MessageChoice, MessageState, Why, holds};
use crate::book::{Book, Tx};
use crate::error::Result;
use crate::history::{Action, ActionKind};
use crate::ids::MessageId;
use crate::reminders::birthdays::store as birthdays;

impl Book {
    /// Stops messages that wait, and gives up those of which nobody knows or that were refused; what left stays as it is.
    /// Returns how many.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn cancel_messages(&self, choice: &MessageChoice) -> Result<usize> {
        let states = [MessageState::Waiting, MessageState::Unknown, MessageState::Refused];
        self.decide(ActionKind::CancelMessages, choice, &states, |tx, message| {
            set(tx, message, MessageState::Cancelled, Why::Nothing, "")
        })
    }

    /// Sends messages again that were refused or cancelled, or of which nobody knows: whoever got one already gets it
    /// twice. A message that another program had cannot be sent again by Daftar; a greeting on a birthday that was greeted
    /// meanwhile is refused. Returns how many were looked at.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn retry_messages(&self, choice: &MessageChoice) -> Result<usize> {
        let states = [MessageState::Unknown, MessageState::Refused, MessageState::Cancelled];
        self.decide(ActionKind::RetryMessages, choice, &states, |tx, message| {
            if !message.channel.is_sent() {
                return Ok(());
            }
            if let (Some(on), true) = (message.greets_on, message.state != MessageState::Unknown) {
                if birthdays::is_handled(tx, message.customer_id, on)? {
                    return set(tx, message, MessageState::Refused, Why::Greeted, "");
                }
                birthdays::set_handled(tx, message.customer_id, on)?;
            }
            let (state, why, due_at) = (MessageState::Waiting, Why::Nothing, tx.now());
            store::set_state(tx, message.id, &NewState { state, why, answer: "", failures: 0, due_at })
        })
    }

    /// Tries everything that waits at once, whatever pause a failure asked for.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn hurry_messages(&self) -> Result<usize> {
        let waiting = MessageChoice::State(MessageState::Waiting);
        self.decide(ActionKind::NoteMessage, &waiting, &[MessageState::Waiting], |tx, message| {
            holds::clear(tx, message.channel)?;
            let failures = store::failures(tx, message.id)?;
            let (state, why, due_at) = (MessageState::Waiting, message.why, message.due_at.min(tx.now()));
            store::set_state(
                tx,
                message.id,
                &NewState { state, why, answer: &message.answer, failures, due_at },
            )
        })
    }

    /// Notes that a message of which nobody knew did leave; it is in the customer's timeline from then on.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn confirm_message(&self, id: MessageId) -> Result<Message> {
        self.decide(
            ActionKind::ConfirmMessage,
            &MessageChoice::Ids(vec![id]),
            &[MessageState::Unknown],
            |tx, message| {
                set(tx, message, MessageState::Sent, Why::Nothing, "")?;
                log(tx, message)
            },
        )?;
        self.message(id)
    }

    fn decide(
        &self,
        kind: ActionKind,
        choice: &MessageChoice,
        states: &[MessageState],
        act: impl Fn(&Tx<'_>, &Message) -> Result<()>,
    ) -> Result<usize> {
        let chosen = self.read(|connection| store::chosen(connection, choice, states))?;
        let about = match chosen.as_slice() {
            [only] => self.message(*only)?.customer_name,
            _ => String::new(),
        };
        self.transact(Action::new(kind).about(about).of_many(chosen.len()), |tx| {
            // Read again: meanwhile one may have left.
            let chosen = store::chosen(tx, &MessageChoice::Ids(chosen), states)?;
            for id in &chosen {
                act(tx, &store::get(tx, *id)?)?;
            }
            Ok(chosen.len())
        })
    }
}

impl Channel {
    /// The link that opens another program with the message in it; `None` where Daftar sends it, or it is only copied.
    #[must_use]
    pub fn link(self, address: &str, subject: &str, text: &str) -> Option<String> {
        let digits: String = address.chars().filter(char::is_ascii_digit).collect();
        let (subject, text) = (escaped(subject), escaped(text));
        match self {
            Self::MailProgram => {
                Some(format!("mailto:{}?subject={subject}&body={text}", escaped_address(address)))
            }
            Self::SmsProgram => Some(format!("sms:{address}?body={text}")),
            Self::Whatsapp => Some(format!("https://wa.me/{digits}?text={text}")),
            Self::Telegram => Some(format!("https://t.me/+{digits}?text={text}")),
            Self::Email | Self::Sms | Self::Clipboard => None,
        }
    }
}

fn escaped_address(address: &str) -> String {
    escaped(address).replace("%40", "@")
}

/// As RFC 3986 writes data in a query; line ends as mail programs want them.
fn escaped(text: &str) -> String {
    let mut written = String::new();
    for byte in text.replace('\n', "\r\n").bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                written.push(char::from(byte));
            }
            other => written.push_str(&format!("%{other:02X}")),
        }
    }
    written
}
