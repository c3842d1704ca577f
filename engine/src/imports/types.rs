//! Imports as they cross the border: what was asked, what was recognised, what would happen, what happened.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::purchases::{ImportMoney, ListKind, PlannedPurchase, PurchaseCounts};
use crate::custom_fields::CustomFieldKind;
use crate::dates::{ColumnOrder, DateOrder};
use crate::ids::{CustomerId, ImportId};
use crate::settings::Currency;
use crate::sheets::{EncodingCandidate, Format, Garbled, ReadOptions, SheetInfo};

/// Which file to import, and what the owner chose by hand; everything left out is recognised.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct ImportRequest {
    /// The file.
    #[ts(type = "string")]
    pub path: PathBuf,
    /// Encoding, delimiter, sheet and header row.
    pub reading: ReadOptions,
    /// What the file is a list of; `null` for what it looks like, or what the owner said of the last list of this shape.
    pub list: Option<ListKind>,
    /// The unit of amounts that do not say theirs; `null` for what the list or the owner said before, or the shop's.
    pub currency: Option<Currency>,
    /// Columns whose field was chosen by hand; the others are recognised, or remembered from the last list of this shape.
    pub columns: Vec<ColumnChoice>,
    /// The order of day and month where the dates of the list leave it open.
    pub date_order: Option<DateOrder>,
    /// Which rows are taken.
    pub taking: Taking,
    /// Rows that are left out, by their number.
    pub leave_out: Vec<u32>,
    /// Cells that are read as if something else stood there.
    pub corrections: Vec<Correction>,
}

/// A value of the list that the owner put right.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct Correction {
    /// The column by its label.
    pub column: String,
    /// The whole cell as written, spaces around it aside; of cards the value of the property.
    pub value: String,
    /// What it is to say; empty leaves the cell blank.
    pub replacement: String,
    /// The number of the one row that it is for; `null` for all rows with that value.
    pub row: Option<u32>,
}

/// Which values of a column are asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct ValueQuery {
    /// The column by its label.
    pub column: String,
    /// A piece of the value, in whatever case and letters; empty for all.
    pub search: String,
    /// What comes first.
    pub order: ValueOrder,
}

/// The order of the values of a column.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ValueOrder {
    /// By their letters, so that like stands beside like.
    #[default]
    Spelling,
    /// What most rows have.
    Frequent,
    /// What few rows have.
    Rare,
}

/// The different values of one column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ImportValues {
    /// The first thousand of them.
    pub values: Vec<ColumnValue>,
    /// How many there are of what was asked for.
    pub found: u32,
    /// How many the column has.
    pub distinct: u32,
}

/// One value of a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ColumnValue {
    /// As written.
    pub value: String,
    /// How many rows have it.
    pub rows: u32,
}

/// What a column was chosen to fill.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct ColumnChoice {
    /// The column by its label.
    pub column: String,
    /// The field by name, `custom:<key>` for one of the owner's own, `new:<kind>` for one that the import makes (`new`: of
    /// the kind that its values look like); `null` leaves the column out.
    pub field: Option<String>,
    /// What it does to customers who are in the book already.
    pub rule: FillRule,
    /// For whole names, the part that comes first; `null` where the names themselves are to tell.
    pub name_order: Option<NameOrder>,
}

/// Which part of a whole name comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum NameOrder {
    /// As in "Ona Kazlauskienė"; a comma turns it.
    GivenFirst,
    /// As in "Kovács Anna".
    FamilyFirst,
}

/// What a value of the list does to a customer who is in the book already. Blank cells never do anything, and lists
/// (phones, emails, addresses, tags, groups) are only ever added to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum FillRule {
    /// Fills what is blank, and corrects what an import wrote and nobody has edited since.
    #[default]
    Fill,
    /// Replaces what the book says.
    Overwrite,
    /// Only new customers get it.
    Never,
}

/// Which rows an import takes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Taking {
    /// All.
    #[default]
    All,
    /// Those of people who are not in the book.
    New,
    /// Those of people who are.
    Known,
}

/// One column of the list and the field it fills.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ImportColumn {
    /// The header as written; empty where the file has none. For cards the property (`TEL`).
    pub name: String,
    /// The name to choose it by, unlike any other's.
    pub label: String,
    /// The field by name; `null` where the column is left out.
    pub field: Option<String>,
    /// What it does to customers who are in the book already.
    pub rule: FillRule,
    /// Up to three values.
    pub samples: Vec<String>,
    /// For dates: whether day or month comes first, and if that is sure.
    pub dates: Option<ColumnOrder>,
    /// What a field of the owner's own made for it would hold, by its values.
    pub kind: CustomFieldKind,
    /// The part that comes first in the whole names that it holds, or would hold.
    pub name_order: NameOrder,
}

/// Everything recognised in a file, for the owner to see and correct.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ImportRecognition {
    /// The kind of file.
    pub format: Format,
    /// The WHATWG label in lower case; `null` for a workbook.
    pub encoding: Option<String>,
    /// The encodings that the file may have, each with names from it as they would read; empty for a workbook.
    pub encodings: Vec<EncodingCandidate>,
    /// The character between two cells; `null` for a workbook, cards, and text in one column.
    pub delimiter: Option<char>,
    /// The sheet read.
    pub sheet: Option<String>,
    /// All sheets of the workbook.
    pub sheets: Vec<SheetInfo>,
    /// The record (from 0) with the names of the columns; `null` without one.
    pub header_row: Option<u32>,
    /// The columns and what they fill.
    pub columns: Vec<ImportColumn>,
    /// Customers in the list.
    pub rows: u32,
    /// The ISO 3166 code of the country by which phone numbers without a country code are read: that of the settings.
    pub country: String,
    /// The country that they seem to be from, where that is another one.
    pub likely_country: Option<String>,
    /// What it is a list of.
    pub list: ListKind,
    /// Of purchases, the unit of the amounts that do not say theirs.
    pub money: Option<ImportMoney>,
    /// The first rows, cell by cell.
    pub preview: Vec<Vec<String>>,
    /// Cells that were saved in the wrong letters and saved again; `null` where none were seen.
    pub garbled: Option<Garbled>,
    /// Whether choices of an earlier import of such a list were taken over.
    pub remembered: bool,
}

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
