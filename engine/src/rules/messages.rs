//! Messages that rules write: into the queue, or foreseen in a trial; whoever is left out is recorded with the reason.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::store::Recorded;
use super::{Deed, FiringMessage, What};
use crate::book::Tx;
use crate::error::{Code, Error, Result};
use crate::ids::{CustomerId, MessageId};
use crate::messages::{self, Judged, LeftOut, LeftOutReason, Message, Queued, Scribe, TemplateOrder};
use crate::settings;
use crate::templates::{self, Template};

/// What came of one message deed of an occasion, as it is recorded with it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Written {
    message_id: Option<MessageId>,
    pub left_out: Option<LeftOutReason>,
    missing: Vec<String>,
}

impl Written {
    fn none(reason: LeftOutReason) -> Self {
        Self { left_out: Some(reason), ..Self::default() }
    }

    /// As it is shown: with what became of the message since.
    pub fn told(self, connection: &Connection) -> Result<FiringMessage> {
        let Some(id) = self.message_id else { return Ok(left_out(self.left_out, self.missing)) };
        match messages::store::get(connection, id) {
            Ok(message) => Ok(of_message(message)),
            Err(Error::Gone(Code::RecordGone)) => Ok(left_out(None, Vec::new())),
            Err(error) => Err(error),
        }
    }
}

/// Queues the message of a deed, known by `asked_by` for ever; other deeds write none.
pub(super) fn write(
    tx: &Tx<'_>,
    deed: &Deed,
    occasion: &Recorded,
    asked_by: &str,
) -> Result<Option<Written>> {
    let Deed::Message { template_id, channel, .. } = deed else { return Ok(None) };
    let Some(customer_id) = occasion.customer_id else {
        return Ok(Some(Written::none(LeftOutReason::Nobody)));
    };
    let known = template_id.map(|id| templates::store::find(tx, id)).transpose()?.flatten();
    let Some(template) = known else { return Ok(Some(Written::none(LeftOutReason::TemplateGone))) };
    let greets_on = greeting(occasion, &template);
    let order =
        TemplateOrder { template_id: template.id, customer_id, channel: *channel, asked_by, greets_on };
    Ok(Some(match messages::queue(tx, &order)? {
        Queued::Message(id) | Queued::Already(id) => Written { message_id: Some(id), ..Written::default() },
        Queued::LeftOut(LeftOut { reason, missing, .. }) => Written { missing, ..Written::none(reason) },
    }))
}

/// The birthday that a message is the greeting of: what is written on it or after it, and before it with the template for
/// that.
fn greeting(occasion: &Recorded, template: &Template) -> Option<NaiveDate> {
    match &occasion.what {
        What::Date { field, on } if field == "birthday" => {
            (occasion.on >= *on || template.ready == "birthday").then_some(*on)
        }
        _ => None,
    }
}

/// The messages that deeds would write to a customer now.
pub(super) fn foresee(
    connection: &Connection,
    scribe: &Scribe,
    deeds: &[Deed],
    customer: Option<CustomerId>,
) -> Result<Vec<FiringMessage>> {
    let language = settings::read(connection)?.language;
    let mut foreseen = Vec::new();
    for deed in deeds {
        let Deed::Message { template_id, template, channel } = deed else { continue };
        let words = templates::meant(connection, *template_id, template, language)?;
        foreseen.push(match (words, customer) {
            (None, _) => left_out(Some(LeftOutReason::TemplateGone), Vec::new()),
            (_, None) => left_out(Some(LeftOutReason::Nobody), Vec::new()),
            (Some(words), Some(customer)) => {
                match scribe.judge(connection, &words, *channel, (customer, None))? {
                    Judged::Not(LeftOut { reason, missing, .. }) => left_out(Some(reason), missing),
                    Judged::Gets(channel, addressed) => FiringMessage {
                        channel: Some(channel),
                        address: addressed.address.clone(),
                        text: joined(&addressed.filled.subject, &addressed.filled.text),
                        ..left_out(None, Vec::new())
                    },
                }
            }
        });
    }
    Ok(foreseen)
}

/// Takes the ready-made templates that deeds mean into the book, and keeps what each template is called.
pub(super) fn take_templates(tx: &Tx<'_>, deeds: &mut [Deed]) -> Result<()> {
    let language = settings::read(tx)?.language;
    for deed in deeds {
        let Deed::Message { template_id, template, .. } = deed else { continue };
        if template_id.is_none() {
            *template_id = templates::take_ready(tx, template, language)?;
        }
        if let Some(known) = template_id.map(|id| templates::store::get(tx, id)).transpose()? {
            *template = known.name;
        }
    }
    Ok(())
}

fn of_message(message: Message) -> FiringMessage {
    FiringMessage {
        message_id: Some(message.id),
        state: Some(message.state),
        channel: Some(message.channel),
        text: joined(&message.subject, &message.text),
        address: message.address,
        ..left_out(None, Vec::new())
    }
}

fn left_out(reason: Option<LeftOutReason>, missing: Vec<String>) -> FiringMessage {
    FiringMessage {
        message_id: None,
        state: None,
        channel: None,
        address: String::new(),
        text: String::new(),
        left_out: reason,
        missing,
    }
}

fn joined(subject: &str, text: &str) -> String {
    if subject.is_empty() { text.to_owned() } else { format!("{subject}\n{text}") }
}
