//! Messages that rules write: into the queue, or foreseen in a trial; whoever is left out is recorded with the reason.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::store::Recorded;
use super::{Deed, FiringMessage, What};
use crate::book::Tx;
use crate::error::{Code, Error, Result};
use crate::ids::{CustomerId, MessageId};
use crate::messages::{
    self, Judged, LeftOut, LeftOutReason, Message, Queued, Scribe, TemplateOrder, WantedBy,
};
use crate::ratings::{self, Asker, RatingMessage};
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
    let Some(customer_id) = occasion.customer_id else {
        return Ok(is_written(deed).then(|| Written::none(LeftOutReason::Nobody)));
    };
    let queued = match deed {
        Deed::Message { template_id, channel, .. } => {
            let known = template_id.map(|id| templates::store::find(tx, id)).transpose()?.flatten();
            let Some(template) = known else { return Ok(Some(Written::none(LeftOutReason::TemplateGone))) };
            let order = TemplateOrder {
                template_id: template.id,
                customer_id,
                channel: *channel,
                asked_by,
                greets_on: greeting(occasion, &template),
                wanted_by: WantedBy::Daftar,
            };
            messages::queue(tx, &order)?
        }
        Deed::Rating { question, channel } => {
            let case_id = match &occasion.what {
                What::CaseSolved { case_id, .. } => Some(*case_id),
                _ => None,
            };
            let (question, channel, asker) = (*question, *channel, Asker::Automatic);
            ratings::ask(tx, &RatingMessage { customer_id, question, case_id, channel, asker }, asked_by)?
        }
        _ => return Ok(None),
    };
    Ok(Some(match queued {
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

/// Whether a deed writes to the customer.
pub(super) fn is_written(deed: &Deed) -> bool {
    matches!(deed, Deed::Message { .. } | Deed::Rating { .. })
}

/// Foresees what deeds would write to customers now.
pub(super) struct Foresight {
    scribe: Scribe,
    zone: Tz,
    now: i64,
}

impl Foresight {
    pub fn new(connection: &Connection, zone: Tz, now: i64) -> Result<Self> {
        let today =
            DateTime::from_timestamp_millis(now).unwrap_or_default().with_timezone(&zone).date_naive();
        Ok(Self { scribe: Scribe::new(connection, WantedBy::Daftar, today, now)?, zone, now })
    }

    /// The messages that deeds would write to a customer.
    pub fn of(
        &self,
        connection: &Connection,
        deeds: &[Deed],
        customer: Option<CustomerId>,
    ) -> Result<Vec<FiringMessage>> {
        let written = deeds.iter().filter(|deed| is_written(deed));
        written.map(|deed| self.message(connection, deed, customer)).collect()
    }

    fn message(
        &self,
        connection: &Connection,
        deed: &Deed,
        customer: Option<CustomerId>,
    ) -> Result<FiringMessage> {
        let none = |reason| Ok(left_out(Some(reason), Vec::new()));
        let Some(customer) = customer else { return none(LeftOutReason::Nobody) };
        let (words, channel) = match deed {
            Deed::Rating { question, channel } => {
                if ratings::is_resting(connection, customer, self.zone, self.now)? {
                    return none(LeftOutReason::AskedLately);
                }
                (ratings::words(connection, *question)?, *channel)
            }
            Deed::Message { template_id, template, channel } => {
                let language = settings::read(connection)?.language;
                (templates::meant(connection, *template_id, template, language)?, *channel)
            }
            _ => (None, None),
        };
        let Some(words) = words else { return none(LeftOutReason::TemplateGone) };
        Ok(match self.scribe.judge(connection, &words, channel, (customer, None))? {
            Judged::Not(LeftOut { reason, missing, .. }) => left_out(Some(reason), missing),
            Judged::Gets(channel, addressed) => FiringMessage {
                channel: Some(channel),
                address: addressed.address.clone(),
                text: joined(&addressed.filled.subject, &addressed.filled.text),
                ..left_out(None, Vec::new())
            },
        })
    }
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
