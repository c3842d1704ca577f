//! What was recognised in a file, for the owner to see and correct.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FillRule, NameOrder};
use crate::custom_fields::CustomFieldKind;
use crate::dates::ColumnOrder;
use crate::imports::purchases::{ImportMoney, ListKind};
use crate::sheets::{AlikeSheets, EncodingCandidate, Format, Garbled, GroupHeadings, SheetInfo};

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
    /// The sheet read; `null` where several are read as one list.
    pub sheet: Option<String>,
    /// All sheets of the workbook.
    pub sheets: Vec<SheetInfo>,
    /// The sheets that have the same columns, that read among them; `null` where no other has.
    pub alike: Option<AlikeSheets>,
    /// The record (from 0) with the names of the columns; `null` without one.
    pub header_row: Option<u32>,
    /// The columns and what they fill.
    pub columns: Vec<ImportColumn>,
    /// Customers in the list.
    pub rows: u32,
    /// Whether the list was read to its end; otherwise `rows` is estimated from its beginning.
    pub whole: bool,
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
    /// Rows that head groups of others; `null` where there are none.
    pub groups: Option<GroupHeadings>,
    /// Whether choices of an earlier import of such a list were taken over.
    pub remembered: bool,
}
