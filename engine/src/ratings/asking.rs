//! Asking customers how content they are: by hand or by a message in the queue, and not again before the time is over.

use chrono::{DateTime, Days};
use chrono_tz::Tz;
use rusqlite::Connection;

use super::{
    Asker, RatingChannel, RatingMessage, RatingQuestion, RatingRequest, RatingRest, UnansweredRating, store,
};
use crate::book::{Book, Tx};
use crate::cases;
use crate::error::{Code, Error, Result};
use crate::history::{Action, ActionKind};
use crate::ids::CustomerId;
use crate::messages::{self, LeftOut, LeftOutReason, Message, Queued, TemplateOrder, WantedBy};
use crate::settings;
use crate::templates::{self, TemplateDraft};

impl Book {
    /// Whether a customer was asked or answered so lately that they should not be asked again yet.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn rating_rest(&self, customer: CustomerId) -> Result<Option<RatingRest>> {
        let (zone, now) = (self.clock().zone(), self.now());
        self.read(|connection| rest(connection, customer, zone, now))
    }

    /// Notes that a customer was asked.
    ///
    /// # Errors
    /// `customer_gone`; `record_gone` for a case that is none; `rating_asked_lately` where Daftar asks by itself and they are to be
    /// left alone still.
    pub fn request_rating(&self, request: &RatingRequest) -> Result<()> {
        if request.asker == Asker::Automatic && self.rating_rest(request.customer_id)?.is_some() {
            return Err(Error::Refused(Code::RatingAskedLately));
        }
        let name = self.customer(request.customer_id)?.name;
        self.transact(Action::new(ActionKind::RequestRating).about(name), |tx| {
            if let Some(case) = request.case_id {
                cases::store::find(tx, case)?;
            }
            store::insert_request(tx, request, None)
        })
    }

    /// Asks a customer by a message that waits in the queue; taking it back stops it while it has not left.
    ///
    /// # Errors
    /// `customer_gone`; `record_gone` for a case that is none; `message_left_out` for whoever gets none: those who do not want
    /// messages or have no address, and where Daftar asks by itself whoever was asked or written to lately.
    pub fn ask_rating(&self, asked: &RatingMessage) -> Result<Message> {
        let name = self.customer(asked.customer_id)?.name;
        self.transact(Action::new(ActionKind::RequestRating).about(name), |tx| match ask(tx, asked, "")? {
            Queued::Message(id) | Queued::Already(id) => messages::store::get(tx, id),
            Queued::LeftOut(LeftOut { reason, .. }) => Err(Error::Refused(Code::MessageLeftOut { reason })),
        })
    }

    /// The questions by message that nobody has answered since, of one customer or of all, the latest first: at most a hundred,
    /// of the last ninety days. A message that did not leave asks nothing.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn unanswered_ratings(&self, customer: Option<CustomerId>) -> Result<Vec<UnansweredRating>> {
        const KEPT: i64 = 90 * 86_400_000;
        let since = self.now() - KEPT;
        self.read(|connection| store::unanswered(connection, customer, since))
    }
}

/// Asks by message within an action, under a name for the occasion that is used once.
pub(crate) fn ask(tx: &Tx<'_>, asked: &RatingMessage, asked_by: &str) -> Result<Queued> {
    let customer_id = asked.customer_id;
    let wanted_by = match asked.asker {
        Asker::Hand => WantedBy::Owner,
        Asker::Automatic => WantedBy::Daftar,
    };
    if wanted_by == WantedBy::Daftar && is_resting(tx, customer_id, tx.zone(), tx.now())? {
        let (name, reason, missing) = (String::new(), LeftOutReason::AskedLately, Vec::new());
        return Ok(Queued::LeftOut(LeftOut { customer_id, name, reason, missing }));
    }
    if let Some(case) = asked.case_id {
        cases::store::find(tx, case)?;
    }
    let language = settings::read(tx)?.language;
    let name = templates::ready_name(template_of(asked.question), language)?;
    let template_id = templates::take_ready(tx, &name, language)?.ok_or(Error::Gone(Code::RecordGone))?;
    let order = TemplateOrder {
        template_id,
        customer_id,
        channel: asked.channel,
        asked_by,
        greets_on: None,
        wanted_by,
    };
    let queued = messages::queue(tx, &order)?;
    if let Queued::Message(id) = queued {
        let request = RatingRequest {
            customer_id,
            channel: RatingChannel::Message,
            asker: asked.asker,
            question: asked.question,
            case_id: asked.case_id,
        };
        store::insert_request(tx, &request, Some(id))?;
    }
    Ok(queued)
}

/// The words that ask a question, as the book has them or would take them.
pub(crate) fn words(connection: &Connection, question: RatingQuestion) -> Result<Option<TemplateDraft>> {
    let language = settings::read(connection)?.language;
    let name = templates::ready_name(template_of(question), language)?;
    templates::meant(connection, None, &name, language)
}

/// Whether a customer is to be left alone still.
pub(crate) fn is_resting(connection: &Connection, customer: CustomerId, zone: Tz, now: i64) -> Result<bool> {
    Ok(rest(connection, customer, zone, now)?.is_some())
}

/// The ready-made template that asks a question.
fn template_of(question: RatingQuestion) -> &'static str {
    match question {
        RatingQuestion::Satisfaction => "rating",
        RatingQuestion::Recommendation => "recommendation",
    }
}

fn rest(connection: &Connection, customer: CustomerId, zone: Tz, now: i64) -> Result<Option<RatingRest>> {
    let days = settings::read(connection)?.rating_rest_days;
    let Some(asked_at) = store::asked_at(connection, customer)? else { return Ok(None) };
    let local = DateTime::from_timestamp_millis(asked_at).unwrap_or_default().with_timezone(&zone);
    let today = DateTime::from_timestamp_millis(now).unwrap_or_default().with_timezone(&zone);
    let again_on = local.date_naive().checked_add_days(Days::new(u64::from(days)));
    // A clock that was set back makes nobody wait for longer.
    Ok(again_on
        .filter(|again| today.date_naive() < *again && asked_at <= now)
        .map(|again_on| RatingRest { asked_at, again_on }))
}
