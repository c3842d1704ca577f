//! What an import would do or did, row by row and in all.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{CustomerId, ImportId};
use crate::imports::purchases::{PlannedPurchase, PurchaseCounts, UnclearBuyer};
use crate::sheets::Format;

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RowOutcome {
    /// A new customer.
    Created,
    /// A customer who was in the book, or further up in the list, learnt something new.
    Updated,
    /// The book knows all of it already.
    Unchanged,
    /// Left out by choice, or the same as a row further up.
    Skipped,
    /// Not imported; see the problem.
    Rejected,
}

/// Why a row, or a cell of it, was not taken. Each has its sentence in the locales: `problem-<reason>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Reason {
    /// No name, phone or email: nobody to know.
    NothingUsable,
    /// No email address.
    EmailInvalid,
    /// A spreadsheet rounded the number: its last digits are lost.
    PhoneRounded,
    /// No phone number.
    PhoneInvalid,
    /// A number that nobody can dial: it is kept as written.
    PhoneUndiallable,
    /// No date.
    DateInvalid,
    /// The calendar has no such day.
    DateImpossible,
    /// A birthday still to come.
    DateInFuture,
    /// A birthday without its day: what is known of it is kept in the note.
    BirthdayIncomplete,
    /// A word that this field does not have.
    WordUnknown,
    /// It does not fit the owner's field.
    ValueInvalid,
    /// A photo that cannot be read: a broken one, or of a kind that is not read.
    PhotoUnreadable,
    /// A photo with more bytes or pixels than are read.
    PhotoTooLarge,
    /// Nothing was sold: cancelled, a draft, or booked as something else.
    NoSale,
    /// No amount.
    AmountInvalid,
    /// A purchase of which no amount is said.
    AmountMissing,
    /// A purchase of which no day is said.
    DateMissing,
    /// Several customers may have bought it.
    CustomerUnclear,
    /// Nobody of the book bought it, and none is to be made.
    CustomerUnknown,
}

/// One cell that was not taken, or not as what its column is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RowProblem {
    /// The row's number as the spreadsheet shows it, from 1; for cards the card.
    pub row: u32,
    /// The column's label; empty where it is about the whole row.
    pub column: String,
    /// The cell as written.
    pub value: String,
    /// What the owner corrected it to, which cannot be taken either.
    #[serde(default)]
    pub corrected: Option<String>,
    /// Why.
    pub reason: Reason,
}

/// What was recognised and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ImportSummary {
    /// The kind of file.
    pub format: Format,
    /// The WHATWG label in lower case; `null` for a workbook.
    pub encoding: Option<String>,
    /// The character between two cells.
    pub delimiter: Option<char>,
    /// The sheet read.
    pub sheet: Option<String>,
    /// The record (from 0) with the names of the columns.
    pub header_row: Option<u32>,
    /// The columns and the fields they filled.
    pub columns: Vec<SummaryColumn>,
    /// Customers in the list: all the counts below together.
    pub rows: u32,
    /// Rows that became new customers.
    pub created: u32,
    /// Rows that changed a customer.
    pub updated: u32,
    /// Rows that the book knew already.
    pub unchanged: u32,
    /// Rows left out by choice, or the same as one further up.
    pub skipped: u32,
    /// Rows that were not imported, each once, with its first problem.
    pub rejected: Vec<RowProblem>,
    /// Cells left out of rows that were imported; the first thousands of a long list.
    pub problems: Vec<RowProblem>,
    /// All of those cells, counted.
    pub problem_count: u32,
    /// Cells of rows that were imported, or known already, which the owner corrected.
    #[serde(default)]
    pub corrected: u32,
    /// Of a list of purchases, what it came to; the counts above are of rows.
    #[serde(default)]
    pub purchases: Option<PurchaseCounts>,
    /// The import; `null` when it was only rehearsed.
    pub import_id: Option<ImportId>,
}

/// A column and its field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SummaryColumn {
    /// The header as written.
    pub name: String,
    /// The field by name.
    pub field: Option<String>,
}

/// A rehearsal: what an import would do, told by the very code that does it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ImportPlan {
    /// The counts and problems.
    pub summary: ImportSummary,
    /// What would become of the rows, in their order: of each outcome the first thousand, and all that are left out by
    /// choice. Rejected rows are in the summary.
    pub rows: Vec<PlannedRow>,
    /// The values behind the problems, each once, as they come in the list; the first thousands of a long one. Cells
    /// that were corrected for their row alone are not among them.
    pub values: Vec<ProblemValue>,
    /// Of a list of purchases, the buyers who may be one of several customers, settled by the owner or not.
    pub buyers: Vec<UnclearBuyer>,
}

/// A value that cannot be taken, in all its rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ProblemValue {
    /// The column's label.
    pub column: String,
    /// The cell as written.
    pub value: String,
    /// What the owner corrected it to, which cannot be taken either.
    pub corrected: Option<String>,
    /// Why.
    pub reason: Reason,
    /// How many rows have it.
    pub rows: u32,
}

/// What would become of one row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PlannedRow {
    /// The row's number.
    pub row: u32,
    /// What would become of it.
    pub outcome: RowOutcome,
    /// The customer who is in the book already.
    pub customer_id: Option<CustomerId>,
    /// Their name.
    pub name: String,
    /// Which facts would change: field, before, after.
    pub changes: Vec<PlannedChange>,
    /// What it says was bought, in a list of purchases.
    pub purchase: Option<PlannedPurchase>,
}

/// One fact before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PlannedChange {
    /// The field by name.
    pub field: String,
    /// What the book says.
    pub before: String,
    /// What it would say.
    pub after: String,
}

/// An import of the past.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PastImport {
    /// Its number.
    pub id: ImportId,
    /// When, milliseconds UTC.
    pub at: i64,
    /// The file, without its folder.
    pub file_name: String,
    /// The action to take back.
    pub action_id: crate::ids::ActionId,
    /// Whether it was taken back.
    pub undone: bool,
    /// Rows in the list.
    pub rows: u32,
    /// New customers.
    pub created: u32,
    /// Changed customers.
    pub updated: u32,
    /// Rows that were not imported and can be saved.
    pub rejected: u32,
    /// Of a list of purchases, what it came to.
    pub purchases: Option<PurchaseCounts>,
}
