//! Sending: which message leaves next, and what became of it. Nothing here touches the network: whoever does takes one message
//! at a time and tells the outcome.
//!
//! A message is marked as being sent, on the disk, before the network is touched. Found so later it may have left: it is
//! *unknown* then, and only the owner says what is to become of it. Tried again by itself is only what a server surely did
//! not accept.

use chrono::{NaiveDateTime, NaiveTime, TimeDelta};

use super::accounts::{self, EmailAccount, SmsGateway};
use super::store::{self, NewState};
use super::{Channel, Message, MessageState, Why, files, holds};
use crate::agenda::moments;
use crate::book::{Book, Tx};
use crate::customers::{self, Consent};
use crate::error::Result;
use crate::history::{Action, ActionKind};
use crate::ids::MessageId;
use crate::interactions::{self, Direction, InteractionDraft, InteractionKind};
use crate::reminders::birthdays::store as birthdays;
use crate::settings::{self, Settings};

/// The pauses after a failure that concerns one message, in minutes; after the last it is given up.
const PAUSES: [i64; 8] = [1, 5, 15, 60, 180, 360, 720, 1440];
/// How long a message waits for a server before it is too old to be sent: a week.
const KEEPS: i64 = 7 * 86_400_000;
const MINUTE: i64 = 60_000;

/// A file that goes with an email.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The server that a message goes to.
#[derive(Debug, Clone, PartialEq)]
pub enum Server {
    /// A mail server.
    Email(EmailAccount),
    /// An SMS gateway.
    Sms(SmsGateway),
}

/// A message that whoever asked for it must now send, once.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// The message.
    pub message: Message,
    /// Which attempt it is; the outcome is told with it.
    pub attempt: u32,
    /// Its files.
    pub attachments: Vec<Attachment>,
    /// Where it goes.
    pub server: Server,
}

/// What there is to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Next {
    /// Send this.
    Send(Box<Claim>),
    /// Look again at this instant, milliseconds UTC, or when something changes.
    Wait(i64),
    /// Nothing waits.
    Nothing,
}

/// What became of an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The server accepted it.
    Sent {
        /// What the server said.
        answer: String,
    },
    /// The server will never accept it.
    Refused {
        /// Why.
        why: Why,
        /// What the server said.
        answer: String,
    },
    /// The server surely did not accept this one now.
    Later {
        /// Why.
        why: Why,
        /// What the server said.
        answer: String,
    },
    /// The server surely accepted nothing, and would accept no other either.
    Unreachable {
        /// Why.
        why: Why,
        /// What the server said.
        answer: String,
        /// How long it asked to be left alone, in seconds.
        after: Option<u32>,
    },
    /// It may have been accepted.
    Unknown {
        /// Why.
        why: Why,
        /// What the server said.
        answer: String,
    },
}

impl Book {
    /// Takes the next message that may leave now: it is marked as being sent when this returns. Only one program may take
    /// messages at a time, and must tell each outcome to [`Book::settle_message`].
    ///
    /// # Errors
    /// When the disk fails.
    pub fn claim_message(&self) -> Result<Next> {
        let zone = self.clock().zone();
        if !self.read(store::any_waiting)? {
            return Ok(Next::Nothing);
        }
        self.transact(Action::new(ActionKind::NoteMessage), |tx| {
            let settings = settings::read(tx)?;
            if settings.messages_paused {
                return Ok(Next::Nothing);
            }
            if let Some(end) = quiet_until(&settings, tx.local()) {
                return Ok(Next::Wait(moments::instant(end, zone).timestamp_millis()));
            }
            let mut wake: Option<i64> = None;
            for channel in [Channel::Email, Channel::Sms] {
                let Some(server) = accounts::server(tx, channel)? else { continue };
                match next_of(tx, channel, &server)? {
                    Next::Send(claim) => return Ok(Next::Send(claim)),
                    Next::Wait(at) => wake = Some(wake.map_or(at, |soonest| soonest.min(at))),
                    Next::Nothing => {}
                }
            }
            Ok(wake.map_or(Next::Nothing, Next::Wait))
        })
    }

    /// Tells what became of an attempt. One that is no longer under way (the owner or another program was faster) stays as it is.
    ///
    /// # Errors
    /// `record_gone`; when the disk fails: the message is then found as being sent, and unknown.
    pub fn settle_message(&self, id: MessageId, attempt: u32, outcome: &Outcome) -> Result<Message> {
        let name = self.read(|connection| store::get(connection, id))?.customer_name;
        let kind = match outcome {
            Outcome::Sent { .. } => ActionKind::SendMessage,
            _ => ActionKind::NoteMessage,
        };
        self.transact(Action::new(kind).about(name), |tx| {
            let message = store::get(tx, id)?;
            if message.state == MessageState::Sending && message.attempts == attempt {
                settle(tx, &message, outcome)?;
            }
            store::get(tx, id)
        })
    }

    /// Marks the messages as unknown that were being sent by a program that is no longer there. Only whoever alone may take
    /// messages can know that.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn note_interrupted_messages(&self) -> Result<usize> {
        if self.read(store::sending)?.is_empty() {
            return Ok(0);
        }
        self.transact(Action::new(ActionKind::NoteMessage), |tx| {
            let interrupted = store::sending(tx)?;
            for id in &interrupted {
                set(tx, &store::get(tx, *id)?, MessageState::Unknown, Why::Interrupted, "")?;
            }
            Ok(interrupted.len())
        })
    }
}

/// The next message of one channel, claimed.
fn next_of(tx: &Tx<'_>, channel: Channel, server: &Server) -> Result<Next> {
    let now = tx.now();
    if let Some(until) = holds::until(tx, channel, now)? {
        return if store::next_time(tx, channel)?.is_some() {
            Ok(Next::Wait(until))
        } else {
            Ok(Next::Nothing)
        };
    }
    while let Some(id) = store::next_due(tx, channel, now)? {
        let message = store::get(tx, id)?;
        // Consent is looked at again: it may have been withdrawn since.
        if customers::store::get(tx, message.customer_id)?.consent == Consent::No {
            set(tx, &message, MessageState::Refused, Why::NoConsent, "")?;
            continue;
        }
        if message.queued_at + KEEPS < now && store::failures(tx, id)? > 0 {
            set(tx, &message, MessageState::Refused, Why::Expired, &message.answer)?;
            continue;
        }
        let a_minute = usize::try_from(accounts::per_minute(server)).unwrap_or(usize::MAX).max(1);
        let tried = store::tried_since(tx, channel, now - MINUTE, now)?;
        if tried.len() >= a_minute {
            let oldest = tried[tried.len() - a_minute];
            return Ok(Next::Wait(oldest + MINUTE + 1));
        }
        let Some(attachments) = files::store::of_message(tx, id)? else {
            set(tx, &message, MessageState::Refused, Why::FilesGone, "")?;
            continue;
        };
        let attempt = store::claim(tx, id)?;
        let message = store::get(tx, id)?;
        return Ok(Next::Send(Box::new(Claim { message, attempt, attachments, server: server.clone() })));
    }
    Ok(store::next_time(tx, channel)?.map_or(Next::Nothing, Next::Wait))
}

fn settle(tx: &Tx<'_>, message: &Message, outcome: &Outcome) -> Result<()> {
    let (channel, id) = (message.channel, message.id);
    let failures = store::failures(tx, id)? + 1;
    let again = |why, answer, due_at| {
        store::set_state(tx, id, &NewState { state: MessageState::Waiting, why, answer, failures, due_at })
    };
    match outcome {
        Outcome::Sent { answer } => {
            holds::clear(tx, channel)?;
            set(tx, message, MessageState::Sent, Why::Nothing, answer)?;
            log(tx, message)
        }
        Outcome::Refused { why, answer } => {
            holds::clear(tx, channel)?;
            set(tx, message, MessageState::Refused, *why, answer)
        }
        Outcome::Unknown { why, answer } => set(tx, message, MessageState::Unknown, *why, answer),
        Outcome::Unreachable { why, answer, after } => {
            let until = holds::set(tx, channel, *why, answer, *after)?;
            again(*why, answer, until)
        }
        Outcome::Later { why, answer } => {
            match usize::try_from(failures).ok().and_then(|nth| PAUSES.get(nth - 1)) {
                Some(pause) => again(*why, answer, tx.now() + pause * MINUTE),
                None => set(tx, message, MessageState::Refused, Why::GaveUp, answer),
            }
        }
    }
}

/// Settles a message. Where a birthday greeting does not leave, the birthday waits again.
pub(super) fn set(tx: &Tx<'_>, message: &Message, state: MessageState, why: Why, answer: &str) -> Result<()> {
    let is_over = matches!(state, MessageState::Refused | MessageState::Cancelled) && why != Why::Greeted;
    if let (Some(on), true) = (message.greets_on, is_over) {
        birthdays::reopen(tx, message.customer_id, on)?;
    }
    let failures = store::failures(tx, message.id)?;
    store::set_state(tx, message.id, &NewState { state, why, answer, failures, due_at: message.due_at })
}

/// Writes a message that left into the customer's timeline.
pub(super) fn log(tx: &Tx<'_>, message: &Message) -> Result<()> {
    let text = if message.subject.is_empty() {
        message.text.clone()
    } else {
        format!("{}\n\n{}", message.subject, message.text)
    };
    let draft = InteractionDraft {
        customer_id: message.customer_id,
        kind: InteractionKind::Message,
        direction: Direction::Out,
        at: None,
        text,
        outcome: String::new(),
        purchase: None,
        next_step: None,
    };
    let interaction = interactions::store::insert(tx, &draft)?;
    store::link(tx, interaction, message.id)
}

/// When the quiet ends that a moment on the wall clock lies in; `None` outside it.
fn quiet_until(settings: &Settings, now: NaiveDateTime) -> Option<NaiveDateTime> {
    if !settings.quiet_hours {
        return None;
    }
    let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").ok();
    let (from, to) = (time(&settings.quiet_from)?, time(&settings.quiet_to)?);
    let at = now.time();
    let is_quiet = if from <= to { from <= at && at < to } else { at >= from || at < to };
    if !is_quiet {
        return None;
    }
    let end = now.date().and_time(to);
    Some(if end > now { end } else { end + TimeDelta::days(1) })
}
