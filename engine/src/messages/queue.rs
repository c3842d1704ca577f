//! Queueing: messages that leave as soon as they can.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::Connection;

use super::audience::{Addressed, Audience, Verdict, Words};
use super::store::NewMessage;
use super::{
    Attachment, Channel, LeftOut, MessageOrder, MessageState, QueuedMessages, Why, accounts, files,
    sms_parts, store,
};
use crate::book::{Book, Tx};
use crate::error::{Code, Error, Result};
use crate::history::{Action, ActionKind};
use crate::ids::{CustomerId, MessageId, TemplateId};
use crate::reminders::birthdays::store as birthdays;
use crate::settings::{self, Settings};
use crate::templates::{self, Filler, TemplateDraft};

/// The most that all files of one email may come to: what most mail servers still take.
const MOST_BYTES: u64 = 15 * 1024 * 1024;

/// A message from a template, asked for by a rule or another part of the engine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateOrder<'a> {
    /// The template.
    pub template_id: TemplateId,
    /// To whom.
    pub customer_id: CustomerId,
    /// Which way; the first that an account is set up for and that reaches them where it is left open.
    pub channel: Option<Channel>,
    /// A name for this very occasion: a second order of that name comes to nothing.
    pub asked_by: &'a str,
    /// The day of the birthday that it is the greeting of.
    pub greets_on: Option<NaiveDate>,
    /// Who wants it written.
    pub wanted_by: WantedBy,
}

/// Who wants a message written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WantedBy {
    /// The owner, to this one customer: only those who do not want messages are left out.
    Owner,
    /// Daftar by itself: all that a message to many obeys holds.
    Daftar,
}

/// What an order came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Queued {
    /// It waits.
    Message(MessageId),
    /// It was asked for before, whatever became of it.
    Already(MessageId),
    /// They do not get it.
    LeftOut(LeftOut),
}

/// Writes templates to one customer after the other: knows the shop's settings and the ways that are set up.
pub(crate) struct Scribe {
    settings: Settings,
    filler: Filler,
    ready: Vec<Channel>,
    wanted_by: WantedBy,
    now: i64,
}

/// A message as a customer would get it, with its way; or why not.
pub(crate) enum Judged {
    Gets(Channel, Box<Addressed>),
    Not(LeftOut),
}

impl Scribe {
    /// One for the book as it is at an instant of a day.
    pub(crate) fn new(
        connection: &Connection,
        wanted_by: WantedBy,
        today: NaiveDate,
        now: i64,
    ) -> Result<Self> {
        let mut ready = Vec::new();
        for channel in [Channel::Email, Channel::Sms] {
            if accounts::server(connection, channel)?.is_some() {
                ready.push(channel);
            }
        }
        if ready.is_empty() {
            ready.push(Channel::Email);
        }
        Ok(Self {
            settings: settings::read(connection)?,
            filler: Filler::new(connection, today)?,
            ready,
            wanted_by,
            now,
        })
    }

    /// What a customer would get, on a birthday as its greeting: by the way asked for, else by the first that reaches them.
    pub(crate) fn judge(
        &self,
        connection: &Connection,
        words: &TemplateDraft,
        channel: Option<Channel>,
        (customer, greets_on): (CustomerId, Option<NaiveDate>),
    ) -> Result<Judged> {
        let mut left_out = None;
        for channel in channel.as_ref().map_or(self.ready.as_slice(), std::slice::from_ref) {
            let words = Words {
                channel: *channel,
                language: words.language,
                subject: &words.subject,
                text: &words.text,
                greets_on,
            };
            let to_many = self.wanted_by == WantedBy::Daftar;
            let mut audience = Audience::new(words, &self.settings, &self.filler, to_many, self.now);
            match audience.judge(connection, customer)? {
                Verdict::Gets(addressed) => return Ok(Judged::Gets(*channel, addressed)),
                Verdict::Not(not, _) => left_out = left_out.or(Some(not)),
            }
        }
        left_out.map(Judged::Not).ok_or(Error::Gone(Code::CustomerGone))
    }
}

/// Queues a message from a template within an action. Consent, addresses, the pause between two messages and fields that are
/// not known are looked at, where Daftar wants it, as if it went to many.
///
/// # Errors
/// `record_gone`, `customer_gone`.
pub fn queue(tx: &Tx<'_>, order: &TemplateOrder<'_>) -> Result<Queued> {
    if let Some(id) = store::asked_by(tx, order.asked_by)?.filter(|_| !order.asked_by.is_empty()) {
        return Ok(Queued::Already(id));
    }
    let template = templates::store::get(tx, order.template_id)?.into();
    let scribe = Scribe::new(tx, order.wanted_by, tx.local().date(), tx.now())?;
    let (channel, addressed) =
        match scribe.judge(tx, &template, order.channel, (order.customer_id, order.greets_on))? {
            Judged::Gets(channel, addressed) => (channel, addressed),
            Judged::Not(not) => return Ok(Queued::LeftOut(not)),
        };
    let (subject, text) = (&addressed.filled.subject, &addressed.filled.text);
    let id = store::insert(
        tx,
        &NewMessage {
            customer_id: order.customer_id,
            channel,
            address: &addressed.address,
            template_id: Some(order.template_id),
            asked_by: order.asked_by,
            subject,
            text,
            files: &[],
            parts: parts(channel, text),
            state: MessageState::Waiting,
            why: Why::Nothing,
            greets_on: order.greets_on,
        },
    )?;
    greeted(tx, order.customer_id, order.greets_on)?;
    Ok(Queued::Message(id))
}

fn parts(channel: Channel, text: &str) -> usize {
    if channel == Channel::Sms { sms_parts(text).parts } else { 0 }
}

impl Book {
    /// Queues a message to everybody chosen but those who are left out. It leaves by itself; taking it back stops what has
    /// not left.
    ///
    /// # Errors
    /// `template_empty`, `template_faulty`; `value_invalid` for a channel that another program sends, and for one greeting to several; `file_unreachable`
    /// and `attachments_too_large`; those of the selection.
    pub fn queue_messages(&self, order: &MessageOrder) -> Result<QueuedMessages> {
        if !order.channel.is_sent() {
            let (field, value) = ("channel".to_owned(), order.channel.name().to_owned());
            return Err(Error::Refused(Code::ValueInvalid { field, value }));
        }
        self.sound_words(order)?;
        let ids = self.selected_customers(&order.to)?;
        if let (Some(on), true) = (order.greets_on, ids.len() > 1) {
            let (field, value) = ("greets_on".to_owned(), on.to_string());
            return Err(Error::Refused(Code::ValueInvalid { field, value }));
        }
        let attached = if order.channel == Channel::Email { read_files(&order.files)? } else { Vec::new() };
        let about = match ids.as_slice() {
            [only] => self.customer(*only)?.name,
            _ => String::new(),
        };
        let today = self.local().date();
        self.transact(Action::new(ActionKind::QueueMessages).about(about).of_many(ids.len()), |tx| {
            let (settings, filler) = (settings::read(tx)?, Filler::new(tx, today)?);
            let mut audience = Audience::new(Words::of(order), &settings, &filler, ids.len() > 1, tx.now());
            if !attached.is_empty() {
                files::drop_unneeded(tx, tx.now())?;
            }
            let mut numbers = Vec::new();
            let mut count = 0;
            for id in &ids {
                let Verdict::Gets(addressed) = audience.judge(tx, *id)? else { continue };
                if count == 0 {
                    for file in &attached {
                        numbers.push(files::store::insert(tx, file)?);
                    }
                }
                store::insert(tx, &NewMessage::of(order, &addressed, &numbers))?;
                greeted(tx, *id, order.greets_on)?;
                count += 1;
            }
            Ok(QueuedMessages { count, left_out: ids.len() - count, batch_id: tx.action().0 })
        })
    }

    /// Refuses words that cannot be sent to anybody.
    pub(super) fn sound_words(&self, order: &MessageOrder) -> Result<()> {
        if order.text.trim().is_empty() {
            return Err(Error::Refused(Code::TemplateEmpty));
        }
        let today = self.local().date();
        let faults =
            self.read(|connection| Ok(Filler::new(connection, today)?.faults(&order.subject, &order.text)))?;
        match faults.subject_faults.iter().chain(&faults.text_faults).next() {
            Some(fault) => Err(Error::Refused(Code::TemplateFaulty { word: fault.word.clone() })),
            None => Ok(()),
        }
    }
}

impl<'a> NewMessage<'a> {
    /// One of those that an order comes to, waiting.
    pub(super) fn of(order: &MessageOrder, addressed: &'a Addressed, files: &'a [i64]) -> Self {
        let (subject, text) = (&addressed.filled.subject, &addressed.filled.text);
        Self {
            customer_id: addressed.customer.id,
            channel: order.channel,
            address: &addressed.address,
            template_id: order.template_id,
            asked_by: "",
            subject,
            text,
            files,
            parts: parts(order.channel, text),
            state: MessageState::Waiting,
            why: Why::Nothing,
            greets_on: order.greets_on,
        }
    }
}

impl<'a> Words<'a> {
    /// The words of an order.
    pub(super) fn of(order: &'a MessageOrder) -> Self {
        Self {
            channel: order.channel,
            language: order.language,
            subject: &order.subject,
            text: &order.text,
            greets_on: order.greets_on,
        }
    }
}

/// Notes the birthday as greeted that a message is the greeting of.
pub(super) fn greeted(tx: &Tx<'_>, customer: CustomerId, on: Option<NaiveDate>) -> Result<()> {
    on.map_or(Ok(()), |on| birthdays::set_handled(tx, customer, on))
}

fn read_files(paths: &[PathBuf]) -> Result<Vec<Attachment>> {
    let mut all = 0;
    paths
        .iter()
        .map(|path| {
            let unreachable = |cause: std::io::Error| Error::file(path, &cause);
            all += std::fs::metadata(path).map_err(unreachable)?.len();
            if all > MOST_BYTES {
                return Err(Error::Refused(Code::AttachmentsTooLarge));
            }
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let bytes = std::fs::read(path).map_err(unreachable)?;
            Ok(Attachment { name, media_type: media_type(path).to_owned(), bytes })
        })
        .collect()
}

/// What a file is, by its ending.
fn media_type(path: &Path) -> &'static str {
    let ending = path.extension().map(|it| it.to_string_lossy().to_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "pdf" => "application/pdf",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "txt" => "text/plain",
        "csv" => "text/csv",
        "ics" => "text/calendar",
        "doc" => "application/msword",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xls" => "application/vnd.ms-excel",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "zip" => "application/zip",
        "mp4" => "video/mp4",
        _ => "application/octet-stream",
    }
}
