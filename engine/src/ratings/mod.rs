//! Ratings: how content customers are, whether they would recommend the shop, and that nobody is asked twice too soon.

mod asking;
mod figures;
pub(crate) mod store;
mod types;

pub(crate) use asking::{ask, is_resting, words};
pub use types::{
    Asker, Rating, RatingChannel, RatingDraft, RatingFigure, RatingFigures, RatingMessage, RatingQuery,
    RatingQuestion, RatingRequest, RatingRest, Recommendation, Satisfaction, UnansweredRating,
};

use crate::book::{Book, Tx};
use crate::cases;
use crate::customers;
use crate::error::{Code, Error, Result};
use crate::history::{Action, ActionKind};
use crate::ids::RatingId;
use crate::reminders;

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
