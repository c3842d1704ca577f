//! Messages: what the shop writes to its customers, to one or to many, and what became of each.

mod accounts;
mod audience;
pub(crate) mod files;
mod handing;
mod holds;
mod owner;
mod parts;
mod planning;
mod presets;
mod queue;
mod sending;
pub(crate) mod store;
mod types;

pub use accounts::{
    EmailAccount, GatewayBody, GatewayHeader, GatewaySuccess, MadeConnection, MailSecurity, MessageAccounts,
    SmsGateway,
};
pub use handing::HandedOver;
pub use holds::Hold;
pub use parts::{SmsParts, sms_parts};
pub use presets::{AccountPresets, EmailPreset, SmsPreset};
pub(crate) use queue::{Judged, Scribe};
pub use queue::{Queued, TemplateOrder, WantedBy, queue};
pub use sending::{Attachment, Claim, Next, Outcome, Server};
pub use types::{
    Channel, LeftOut, LeftOutGroup, LeftOutReason, Message, MessageChoice, MessageCounts, MessageOrder,
    MessagePlan, MessageQuery, MessageSample, MessageState, QueuedMessages, Why,
};

use crate::book::Book;
use crate::error::Result;
use crate::ids::MessageId;

impl Book {
    /// Messages, newest first.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn messages(&self, query: &MessageQuery) -> Result<Vec<Message>> {
        self.read(|connection| store::list(connection, query))
    }

    /// One message.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn message(&self, id: MessageId) -> Result<Message> {
        self.read(|connection| store::get(connection, id))
    }

    /// How many messages are in each state.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn message_counts(&self) -> Result<MessageCounts> {
        self.read(store::counts)
    }
}
