//! Ratings as they are given and shown.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{CaseId, CustomerId, RatingId};
use crate::messages::{Channel, MessageState};
use crate::names::names;

names! {
    /// What is asked.
    #[derive(Default)]
    RatingQuestion {
        /// How content they are: 1 to 5.
        #[default]
        Satisfaction = "satisfaction",
        /// Whether they would recommend the shop: 0 to 10.
        Recommendation = "recommendation",
    }
}

impl RatingQuestion {
    /// The lowest and the highest score.
    #[must_use]
    pub fn range(self) -> (u8, u8) {
        match self {
            Self::Satisfaction => (1, 5),
            Self::Recommendation => (0, 10),
        }
    }

    /// Up to which score something went wrong: 2 of 5, and whoever speaks ill of the shop (0 to 6 of 10).
    #[must_use]
    pub fn low(self) -> u8 {
        match self {
            Self::Satisfaction => 2,
            Self::Recommendation => 6,
        }
    }
}

names! {
    /// How the answer came.
    #[derive(Default)]
    RatingChannel {
        /// Asked and typed in by the shop.
        #[default]
        Hand = "hand",
        /// By a message that the customer answered.
        Message = "message",
        /// On the page turned to the customer.
        Kiosk = "kiosk",
    }
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Rating {
    /// Its number.
    pub id: RatingId,
    /// Whose; `null` where nobody knows.
    pub customer_id: Option<CustomerId>,
    /// Their name; empty where nobody knows.
    pub customer_name: String,
    /// The case that it was given after.
    pub case_id: Option<CaseId>,
    /// What was asked.
    pub question: RatingQuestion,
    /// The score.
    pub score: u8,
    /// Why, in the customer's words.
    pub word: String,
    /// How it came.
    pub channel: RatingChannel,
    /// When, milliseconds UTC.
    pub at: i64,
    /// Whether it is so low that something went wrong.
    pub low: bool,
}

/// An answer as it is entered.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct RatingDraft {
    /// Whose; none where nobody knows.
    #[serde(default)]
    pub customer_id: Option<CustomerId>,
    /// The case that it is given after.
    #[serde(default)]
    pub case_id: Option<CaseId>,
    /// What was asked.
    pub question: RatingQuestion,
    /// The score: 1 to 5, or 0 to 10.
    pub score: u8,
    /// Why, in the customer's words.
    #[serde(default)]
    pub word: String,
    /// How it came.
    #[serde(default)]
    pub channel: RatingChannel,
}

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Asker {
    /// The shop, by hand: it may ask again too early, after a warning.
    Hand,
    /// Daftar by itself: it may not.
    Automatic,
}

/// A question put to a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct RatingRequest {
    /// Whom.
    pub customer_id: CustomerId,
    /// How.
    pub channel: RatingChannel,
    /// Who asks.
    pub asker: Asker,
    /// What is asked.
    #[serde(default)]
    pub question: RatingQuestion,
    /// The case that it is asked after.
    #[serde(default)]
    pub case_id: Option<CaseId>,
}

/// A question that Daftar puts to a customer by message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct RatingMessage {
    /// Whom.
    pub customer_id: CustomerId,
    /// What is asked: in the words of the ready-made template for it, as the owner has it.
    pub question: RatingQuestion,
    /// The case that it is asked after.
    #[serde(default)]
    pub case_id: Option<CaseId>,
    /// `email` or `sms`; none for the first that is set up and reaches the customer.
    #[serde(default)]
    pub channel: Option<Channel>,
    /// Who asks.
    pub asker: Asker,
}

/// A question by message that the customer has not answered yet, as far as the shop knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct UnansweredRating {
    /// Whom.
    pub customer_id: CustomerId,
    /// Their name.
    pub customer_name: String,
    /// What was asked.
    pub question: RatingQuestion,
    /// The case that it was asked after.
    pub case_id: Option<CaseId>,
    /// When, milliseconds UTC.
    pub at: i64,
    /// What became of the message; `null` where the owner sent it.
    pub state: Option<MessageState>,
}

/// That a customer was asked lately.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RatingRest {
    /// When they were asked or answered last, milliseconds UTC.
    pub asked_at: i64,
    /// The day from which they may be asked again.
    #[ts(type = "string")]
    pub again_on: NaiveDate,
}

/// How content customers were: the mean of all answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Satisfaction {
    /// The mean of the scores of 1 to 5, in hundredths: 425 is 4.25.
    pub mean_hundredths: u32,
    /// Of how many answers.
    pub answers: u32,
}

/// The net promoter score: the share of promoters less that of detractors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Recommendation {
    /// From −100 to 100, rounded to the nearest whole number, halves away from nought.
    pub net_promoters: i32,
    /// Answers of 9 and 10.
    pub promoters: u32,
    /// Answers of 7 and 8.
    pub passives: u32,
    /// Answers of 0 to 6.
    pub detractors: u32,
}

/// The answers of a stretch of days; `null` where nobody answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RatingFigure {
    /// The first day.
    #[ts(type = "string")]
    pub from_on: NaiveDate,
    /// The last day.
    #[ts(type = "string")]
    pub to_on: NaiveDate,
    /// How content customers were.
    pub satisfaction: Option<Satisfaction>,
    /// Whether they would recommend the shop.
    pub recommendation: Option<Recommendation>,
}

/// The ratings of a period, beside those of the period before, and month by month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RatingFigures {
    /// The period.
    pub now: RatingFigure,
    /// The one before, as long.
    pub before: RatingFigure,
    /// The months of the calendar of the settings that the period touches, whole, oldest first.
    pub months: Vec<RatingFigure>,
}

/// Which ratings to list, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct RatingQuery {
    /// Only of this customer.
    pub customer_id: Option<CustomerId>,
    /// Only low ones.
    pub low: bool,
    /// Words of the reason, or of the customer's name.
    pub search: String,
    /// Behind this one of the list, for its next page.
    pub after: Option<RatingId>,
    /// How many at most; 0 for 50.
    pub limit: u32,
}
