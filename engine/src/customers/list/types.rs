//! What a list of customers is asked for, and what a line of it holds.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::customers::{CustomerKind, CustomerStatus};
use crate::ids::{CustomerId, OccurrenceId, ReminderId};
use crate::reminders::ReminderKind;
use crate::stay_in_touch::Touch;

/// Which customers, in which order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct CustomerQuery {
    /// Words to find in names, phones, emails, notes and tags; all must be there.
    pub search: String,
    /// Conditions; all must hold.
    pub filters: Vec<Filter>,
    /// The order.
    pub sort: Sort,
    /// Those in the bin instead of those who are not.
    pub bin: bool,
}

/// One condition on one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Filter {
    /// A field of a customer, `custom:<key>`, `last_contact_on`, `health`, `next_step_on` or `birthday_month`.
    pub field: String,
    /// How it is compared.
    pub op: FilterOp,
    /// With what: dates as ISO, choices and numbers as the book names them. Empty for `empty` and `filled`.
    #[serde(default)]
    pub value: String,
    /// With any of these, for `any_of`; the other bound, for `between`.
    #[serde(default)]
    pub values: Vec<String>,
}

/// How a field is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum FilterOp {
    /// Is just this, however it is spelt; of several names or phones, one is.
    Is,
    /// Is not this; of several, none is.
    IsNot,
    /// One of `values`.
    AnyOf,
    /// Has these letters somewhere.
    Contains,
    /// Begins with these letters.
    StartsWith,
    /// Nothing is entered.
    Empty,
    /// Something is entered.
    Filled,
    /// Earlier than the date.
    Before,
    /// Later than the date.
    After,
    /// From `value` to the first of `values`, both included.
    Between,
    /// The number or more.
    AtLeast,
    /// The number or less.
    AtMost,
}

/// The order of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct Sort {
    /// A field that can be filtered on; `name` goes by the alphabet of the user's language.
    pub field: String,
    /// Last first.
    pub descending: bool,
}

impl Default for Sort {
    fn default() -> Self {
        Self { field: "name".to_owned(), descending: false }
    }
}

/// Customers picked from a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged)]
#[ts(export)]
pub enum Selection {
    /// One by one.
    Ids {
        /// Who.
        ids: Vec<CustomerId>,
    },
    /// All of a list but a few.
    Query {
        /// The list.
        query: CustomerQuery,
        /// Without these.
        #[serde(default)]
        except: Vec<CustomerId>,
    },
}

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CustomerRow {
    /// Who.
    pub id: CustomerId,
    /// Person or company.
    pub kind: CustomerKind,
    /// The name.
    pub name: String,
    /// The company they belong to.
    pub company: String,
    /// What they are in it.
    pub role: String,
    /// The primary phone as typed; empty where there is none.
    pub phone: String,
    /// The primary phone in E.164.
    pub phone_e164: Option<String>,
    /// How many phones.
    pub phones_count: usize,
    /// The primary email address.
    pub email: String,
    /// The city of the primary address.
    pub city: String,
    /// How far they are a customer.
    pub status: CustomerStatus,
    /// Tags by name.
    pub tags: Vec<String>,
    /// Groups by name.
    pub groups: Vec<String>,
    /// As [`crate::customers::Customer::birthday`].
    pub birthday: Option<String>,
    /// The calendar in which the birthday returns.
    pub birthday_calendar: crate::dates::Calendar,
    /// How they heard of the shop.
    pub source: String,
    /// The owner's note.
    pub note: String,
    /// The owner's own fields by key.
    pub custom: std::collections::BTreeMap<String, String>,
    /// Their last call, visit, message or purchase, milliseconds UTC.
    pub last_contact_at: Option<i64>,
    /// After how many days without a contact they should hear from the shop.
    pub stay_in_touch_days: Option<u32>,
    /// How that stands.
    pub touch: Option<Touch>,
    /// The next open reminder.
    pub next_step: Option<PlannedStep>,
    /// Milliseconds UTC.
    pub created_at: i64,
    /// When they went to the bin.
    pub deleted_at: Option<i64>,
}

/// What is to be done next with a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PlannedStep {
    /// The occurrence, to note it as done or put it off.
    pub occurrence_id: OccurrenceId,
    /// The reminder.
    pub reminder_id: ReminderId,
    /// What kind of thing is to be done.
    pub kind: ReminderKind,
    /// What is to be done.
    pub title: String,
    /// On which day, `YYYY-MM-DD`.
    pub due_on: String,
    /// At what time, `HH:MM`; `null` for any time that day.
    pub due_time: Option<String>,
    /// Whether that has passed.
    pub overdue: bool,
}
