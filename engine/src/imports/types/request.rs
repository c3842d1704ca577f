//! What is asked of an import: the file, and what the owner chose and corrected by hand.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::DateOrder;
use crate::imports::purchases::{BuyerChoice, ListKind};
use crate::settings::Currency;
use crate::sheets::ReadOptions;

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
    /// The part that comes first in the whole names of the list; `null` where they are to tell, or a column says its own.
    pub name_order: Option<NameOrder>,
    /// Which rows are taken.
    pub taking: Taking,
    /// Rows that are left out, by their number.
    pub leave_out: Vec<u32>,
    /// Cells that are read as if something else stood there.
    pub corrections: Vec<Correction>,
    /// Of a list of purchases, who the buyers are of whom the book has several.
    pub buyers: Vec<BuyerChoice>,
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
