//! What is said of customers who may be one and the same.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::CustomerId;
use crate::names::names;

/// Why two customers may be the same; `duplicate-<reason>` in the locales.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DuplicateReason {
    /// The same phone.
    Phone,
    /// The same email address.
    Email,
    /// The same name, however it is spelt.
    Name,
    /// Names alike: a letter, a nickname or an initial apart.
    SimilarName,
    /// The same birthday.
    Birthday,
    /// The same city.
    City,
    /// The same tags.
    Tags,
}

/// Somebody in the book who may be whom the user is typing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SimilarCustomer {
    /// Who.
    pub id: CustomerId,
    /// Their name.
    pub name: String,
    /// Their primary phone as typed.
    pub phone: String,
    /// Their primary email address.
    pub email: String,
    /// Why, the strongest first.
    pub reasons: Vec<DuplicateReason>,
    /// Whether they are in the bin.
    pub in_bin: bool,
}

names! {
    /// How much must speak for two customers being one before they are named.
    #[derive(Default)]
    DuplicatePreset {
        /// Little doubt is left.
        #[default]
        Strict = "strict",
        /// Whatever is worth a look.
        Loose = "loose",
    }
}

/// Two customers who may be one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DuplicatePair {
    /// One of them.
    pub one: CustomerId,
    /// The other, entered later.
    pub other: CustomerId,
    /// How much speaks for it; the more, the surer.
    pub weight: i32,
    /// What does, the strongest first.
    pub reasons: Vec<DuplicateReason>,
}

/// Customers who may all be one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DuplicateGroup {
    /// Who, in the order in which they were entered.
    pub customers: Vec<DuplicateCustomer>,
    /// Which of them are alike, and why.
    pub pairs: Vec<DuplicatePair>,
    /// The weight of the least sure link that holds the group together.
    pub weight: i32,
}

/// One of a group, as a list names them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DuplicateCustomer {
    /// Who.
    pub id: CustomerId,
    /// Their name.
    pub name: String,
}
