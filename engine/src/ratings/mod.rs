//! Ratings: how content customers are, whether they would recommend the shop, and that nobody is asked twice too soon.

mod figures;
pub(crate) mod store;
mod types;

use chrono::{DateTime, Days};

pub use types::{
    Asker, Rating, RatingChannel, RatingDraft, RatingFigure, RatingFigures, RatingQuery, RatingQuestion,
    RatingRequest, RatingRest, Recommendation, Satisfaction,
};

use crate::book::{Book, Tx};
use crate::cases;
use crate::customers;
use crate::error::{Code, Error, Result};
use crate::history::{Action, ActionKind};
use crate::ids::{CustomerId, RatingId};
use crate::reminders;
use crate::settings;

impl Book {
    /// Enters an answer.
    ///
    /// # Errors
    /// `value_invalid` for a score outside its range; `customer_gone`; `record_gone` for a case that is none.
    pub fn add_rating(&self, draft: &RatingDraft) -> Result<Rating> {
        let name = match draft.customer_id {
            Some(id) => self.read(|connection| Ok(customers::store::get(connection, id)?.name))?,
            None => String::new(),
        };
        self.transact(Action::new(ActionKind::AddRating).about(name), |tx| add(tx, draft))
    }

    /// Deletes an answer; the history brings it back.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn delete_rating(&self, id: RatingId) -> Result<()> {
        let name = self.read(|connection| store::get(connection, id))?.customer_name;
        self.transact(Action::new(ActionKind::DeleteRating).about(name), |tx| store::delete(tx, id))
    }

    /// Ratings, newest first, a page at a time; those of customers in the bin are left out.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn ratings(&self, query: &RatingQuery) -> Result<Vec<Rating>> {
        self.read(|connection| store::list(connection, query))
    }

    /// Whether a customer was asked or answered so lately that they should not be asked again yet.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn rating_rest(&self, customer: CustomerId) -> Result<Option<RatingRest>> {
        let (zone, now) = (self.clock().zone(), self.now());
        self.read(|connection| {
            let days = settings::read(connection)?.rating_rest_days;
            let Some(asked_at) = store::asked_at(connection, customer)? else { return Ok(None) };
            let local = DateTime::from_timestamp_millis(asked_at).unwrap_or_default().with_timezone(&zone);
            let today = DateTime::from_timestamp_millis(now).unwrap_or_default().with_timezone(&zone);
            let again_on = local.date_naive().checked_add_days(Days::new(u64::from(days)));
            // A clock that was set back makes nobody wait for longer.
            Ok(again_on
                .filter(|again| today.date_naive() < *again && asked_at <= now)
                .map(|again_on| RatingRest { asked_at, again_on }))
        })
    }

    /// Notes that a customer was asked.
    ///
    /// # Errors
    /// `customer_gone`; `rating_asked_lately` where Daftar asks by itself and they are to be left alone still.
    pub fn request_rating(&self, request: &RatingRequest) -> Result<()> {
        if request.asker == Asker::Automatic && self.rating_rest(request.customer_id)?.is_some() {
            return Err(Error::Refused(Code::RatingAskedLately));
        }
        let name = self.customer(request.customer_id)?.name;
        self.transact(Action::new(ActionKind::RequestRating).about(name), |tx| {
            store::insert_request(tx, request.customer_id, request.channel)
        })
    }
}

/// Enters an answer within an action.
pub(crate) fn add(tx: &Tx<'_>, draft: &RatingDraft) -> Result<Rating> {
    let (lowest, highest) = draft.question.range();
    if !(lowest..=highest).contains(&draft.score) {
        let (field, value) = ("score".to_owned(), draft.score.to_string());
        return Err(Error::Refused(Code::ValueInvalid { field, value }));
    }
    if let Some(customer) = draft.customer_id {
        reminders::store::check_customer(tx, customer)?;
    }
    if let Some(case) = draft.case_id {
        cases::store::find(tx, case)?;
    }
    let id = store::insert(tx, &RatingDraft { word: draft.word.trim().to_owned(), ..draft.clone() })?;
    store::get(tx, id)
}
