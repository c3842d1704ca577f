//! Messages as they are queued, told and shown.

use std::path::PathBuf;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::parts::SmsParts;
use crate::customers::list::Selection;
use crate::ids::{CustomerId, MessageId, TemplateId};
use crate::names::names;
use crate::templates::FilledTemplate;
use crate::texts::Language;

names! {
    /// The way a message goes.
    Channel {
        /// By the shop's own mail server.
        Email = "email",
        /// By the shop's own SMS gateway.
        Sms = "sms",
        /// Handed to the mail program.
        MailProgram = "mail_program",
        /// Handed to the phone's or computer's SMS program.
        SmsProgram = "sms_program",
        /// Handed to WhatsApp.
        Whatsapp = "whatsapp",
        /// Handed to Telegram.
        Telegram = "telegram",
        /// Copied, to be pasted anywhere.
        Clipboard = "clipboard",
    }
}

impl Channel {
    /// Whether Daftar sends it by itself; else another program does, and the owner says whether it went.
    #[must_use]
    pub fn is_sent(self) -> bool {
        matches!(self, Self::Email | Self::Sms)
    }

    /// Whether it has a subject.
    #[must_use]
    pub fn has_subject(self) -> bool {
        matches!(self, Self::Email | Self::MailProgram)
    }
}

names! {
    /// What became of a message so far.
    MessageState {
        /// It leaves as soon as it can.
        Waiting = "waiting",
        /// It is being handed over right now.
        Sending = "sending",
        /// It left; of one handed to another program the owner said so.
        Sent = "sent",
        /// It will not leave.
        Refused = "refused",
        /// Nobody knows whether it left.
        Unknown = "unknown",
        /// The owner stopped it.
        Cancelled = "cancelled",
    }
}

names! {
    /// Why a message has not left: `message-why-<name>` in the locales.
    #[derive(Default)]
    Why {
        /// Nothing to tell.
        #[default]
        Nothing = "",
        /// Another program has it; the owner has not said whether it went.
        HandedOver = "handed_over",
        /// Daftar was ended while it was being sent.
        Interrupted = "interrupted",
        /// The connection broke after it was handed over and before the server answered.
        NoAnswer = "no_answer",
        /// The server was not reached.
        Network = "network",
        /// The server did not accept name and password.
        Login = "login",
        /// No password is kept for the account.
        NoPassword = "no_password",
        /// The server cannot prove who it is.
        Certificate = "certificate",
        /// The server said: later.
        Busy = "busy",
        /// The server has no such address.
        Recipient = "recipient",
        /// The server did not accept it.
        Rejected = "rejected",
        /// The server failed.
        Server = "server",
        /// The customer does not want messages.
        NoConsent = "no_consent",
        /// It waited too long.
        Expired = "expired",
        /// It failed too often.
        GaveUp = "gave_up",
        /// The files that went with it are kept no more.
        FilesGone = "files_gone",
        /// The birthday was greeted with another message meanwhile.
        Greeted = "greeted",
    }
}

/// One message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Message {
    /// Its number.
    pub id: MessageId,
    /// To whom.
    pub customer_id: CustomerId,
    /// Their name.
    pub customer_name: String,
    /// Which way.
    pub channel: Channel,
    /// To which address.
    pub address: String,
    /// The template that it was written with.
    pub template_id: Option<TemplateId>,
    /// The sending that it belongs to.
    #[ts(type = "number")]
    pub batch_id: i64,
    /// What became of it.
    pub state: MessageState,
    /// Why it has not left.
    pub why: Why,
    /// What the server said.
    pub answer: String,
    /// The subject of an email.
    pub subject: String,
    /// The words.
    pub text: String,
    /// The names of the attached files.
    pub files: Vec<String>,
    /// Of an SMS, how many are charged.
    pub parts: usize,
    /// How often it was handed to a server.
    pub attempts: u32,
    /// When it is tried next at the earliest, milliseconds UTC.
    pub due_at: i64,
    /// When it was queued, milliseconds UTC.
    pub queued_at: i64,
    /// When its fate was settled, milliseconds UTC.
    pub settled_at: Option<i64>,
    /// The day of the birthday that it is the greeting of.
    #[ts(type = "string | null")]
    pub greets_on: Option<NaiveDate>,
}

/// How many messages are in each state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
#[ts(export)]
pub struct MessageCounts {
    /// Those that leave as soon as they can, and the one under way.
    pub waiting: usize,
    /// Those that left.
    pub sent: usize,
    /// Those that will not leave.
    pub refused: usize,
    /// Those of which nobody knows.
    pub unknown: usize,
    /// Those that the owner stopped.
    pub cancelled: usize,
}

/// Which messages, newest first.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct MessageQuery {
    /// In this state; `waiting` has the one under way too.
    pub state: Option<MessageState>,
    /// To this customer.
    pub customer_id: Option<CustomerId>,
    /// This way.
    pub channel: Option<Channel>,
    /// Older than this one.
    pub before: Option<MessageId>,
    /// At most so many.
    pub limit: usize,
}

impl Default for MessageQuery {
    fn default() -> Self {
        Self { state: None, customer_id: None, channel: None, before: None, limit: 100 }
    }
}

/// What is to be sent, and to whom.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct MessageOrder {
    /// To whom.
    pub to: Selection,
    /// Which way.
    pub channel: Channel,
    /// The template that the words came from.
    #[serde(default)]
    pub template_id: Option<TemplateId>,
    /// The language that they are written in.
    pub language: Language,
    /// The subject, with its places.
    #[serde(default)]
    pub subject: String,
    /// The words, with their places.
    pub text: String,
    /// Files to attach to an email.
    #[serde(default)]
    #[ts(type = "Array<string>")]
    pub files: Vec<PathBuf>,
    /// The day of the birthday that it is the greeting of, which is then noted as greeted.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub greets_on: Option<NaiveDate>,
}

names! {
    /// Why somebody is left out: `message-left-out-<name>` in the locales.
    LeftOutReason {
        /// They do not want messages.
        NoConsent = "no_consent",
        /// They were never asked, and the shop writes to many only with consent.
        ConsentUnknown = "consent_unknown",
        /// They have no address for this way.
        NoAddress = "no_address",
        /// They got a message lately.
        Recent = "recent",
        /// Another of those chosen has the same address.
        SameAddress = "same_address",
        /// Something that the words need is not known of them.
        Missing = "missing",
        /// They are in the bin.
        InBin = "in_bin",
        /// They were asked lately how content they are, and are left alone still.
        AskedLately = "asked_lately",
        /// The template is gone.
        TemplateGone = "template_gone",
        /// What was the occasion is about nobody in the book.
        Nobody = "nobody",
        /// They were greeted on this year's birthday.
        Greeted = "greeted",
    }
}

/// One customer who is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LeftOut {
    /// Who.
    pub customer_id: CustomerId,
    /// Their name.
    pub name: String,
    /// Why.
    pub reason: LeftOutReason,
    /// What is not known of them, where that is why.
    pub missing: Vec<String>,
}

/// How many are left out for one reason, with the first of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LeftOutGroup {
    /// Why.
    pub reason: LeftOutReason,
    /// How many.
    pub count: usize,
    /// The first of them.
    pub first: Vec<LeftOut>,
}

/// A message as one customer would get it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MessageSample {
    /// To whom.
    pub customer_id: CustomerId,
    /// Their name.
    pub name: String,
    /// To which address.
    pub address: String,
    /// The words.
    pub filled: FilledTemplate,
    /// Of an SMS, how it is charged.
    pub sms: Option<SmsParts>,
}

/// What an order would come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MessagePlan {
    /// How many were chosen.
    pub chosen: usize,
    /// How many would get it.
    pub count: usize,
    /// Who would not, by reason.
    pub left_out: Vec<LeftOutGroup>,
    /// The first, one in the middle and the last of those who would.
    pub samples: Vec<MessageSample>,
    /// Of an SMS to one who lacks something: the words with what is missing named.
    pub incomplete: Option<MessageSample>,
    /// Of SMS, how many are charged in all.
    pub parts: usize,
    /// What they cost in the smallest unit of the shop's currency; `null` where the shop has set no price.
    #[ts(type = "number | null")]
    pub cost: Option<i64>,
    /// Whether an account for this way is set up; always for what another program sends.
    pub ready: bool,
}

/// What queueing came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct QueuedMessages {
    /// How many wait now.
    pub count: usize,
    /// How many were left out.
    pub left_out: usize,
    /// The number of the sending.
    #[ts(type = "number")]
    pub batch_id: i64,
}

/// Which messages something is done with.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MessageChoice {
    /// These.
    Ids(Vec<MessageId>),
    /// All of a sending.
    Batch(#[ts(type = "number")] i64),
    /// All of a state.
    State(MessageState),
}
