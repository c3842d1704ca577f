//! Handing over: another program sends the message, and the owner says whether it went.

use serde::Serialize;
use ts_rs::TS;

use super::audience::{Audience, Verdict, Words};
use super::store::NewMessage;
use super::{Channel, Message, MessageOrder, MessageState, Why, queue, store};
use crate::book::Book;
use crate::error::{Code, Error, Result};
use crate::history::{Action, ActionKind};
use crate::settings;
use crate::templates::Filler;

/// A message that another program is to send.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct HandedOver {
    /// The message, of which nobody knows until the owner says whether it went.
    pub message: Message,
    /// What opens the other program; `null` for what is copied.
    pub link: Option<String>,
}

impl Book {
    /// Makes a message for one customer ready for another program.
    ///
    /// # Errors
    /// `message_left_out` where they do not get it; `template_empty`, `template_faulty`; `value_invalid` for a channel
    /// that Daftar sends by itself, or for more than one customer.
    pub fn hand_over_message(&self, order: &MessageOrder) -> Result<HandedOver> {
        let ids = self.selected_customers(&order.to)?;
        let ([id], false) = (ids.as_slice(), order.channel.is_sent()) else {
            let (field, value) = ("channel".to_owned(), order.channel.name().to_owned());
            return Err(Error::Refused(Code::ValueInvalid { field, value }));
        };
        self.sound_words(order)?;
        let name = self.customer(*id)?.name;
        let today = self.local().date();
        self.transact(Action::new(ActionKind::HandOverMessage).about(name), |tx| {
            let (settings, filler) = (settings::read(tx)?, Filler::new(tx, today)?);
            let mut audience = Audience::new(Words::of(order), &settings, &filler, false, tx.now());
            let addressed = match audience.judge(tx, *id)? {
                Verdict::Gets(addressed) => addressed,
                Verdict::Not(left_out, _) => {
                    return Err(Error::Refused(Code::MessageLeftOut { reason: left_out.reason }));
                }
            };
            let message = NewMessage {
                state: MessageState::Unknown,
                why: Why::HandedOver,
                ..NewMessage::of(order, &addressed, &[])
            };
            let id = store::insert(tx, &message)?;
            queue::greeted(tx, addressed.customer.id, order.greets_on)?;
            let link = Channel::link(order.channel, message.address, message.subject, message.text);
            Ok(HandedOver { message: store::get(tx, id)?, link })
        })
    }
}
