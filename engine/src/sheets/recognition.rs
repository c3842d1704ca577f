//! Recognition: what a file of customers turned out to be, and what the user may choose instead.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::progress::Progress;

/// What the user chose by hand; everything left out is recognised from the file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct ReadOptions {
    /// A WHATWG label such as `windows-1256`; an unknown one is refused.
    pub encoding: Option<String>,
    /// The character between two cells of a text file.
    pub delimiter: Option<char>,
    /// The name of a sheet of the workbook, hidden ones included.
    pub sheet: Option<String>,
    /// Whether all sheets with the same columns are read as one list.
    pub join: bool,
    /// Whether cells that were saved in the wrong letters and saved again are read as they were meant.
    pub repair: bool,
    /// Whether rows that head groups of others are read as rows like any other.
    pub headings_as_rows: bool,
    /// Where the names of the columns stand.
    pub header: Option<HeaderChoice>,
    /// Whether of a long text only the beginning is looked at: enough to show its columns at once, and to estimate its rows.
    #[serde(skip)]
    #[ts(skip)]
    pub beginning: bool,
}

/// How much of a text is its beginning, in bytes.
const BEGINNING: u64 = 4 << 20;

impl ReadOptions {
    /// Whether what was read so far is all that is to be looked at.
    pub(crate) fn suffices(&self, done: u64) -> bool {
        self.beginning && done >= BEGINNING
    }
}

/// How many there are in all, in two digits and noughts, where so many were met so far.
pub(crate) fn estimate(met: u32, so_far: Progress) -> u32 {
    let all = u128::from(met) * u128::from(so_far.total) / u128::from(so_far.done.max(1));
    let all = u32::try_from(all).unwrap_or(u32::MAX);
    let unit = 10_u32.pow(all.checked_ilog10().unwrap_or_default().saturating_sub(1));
    (all / unit * unit).max(met)
}

/// Where the names of the columns stand, chosen by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum HeaderChoice {
    /// In this record, counted from 0; records above it are not customers.
    Record(u32),
    /// Nowhere: the first record is a customer already.
    Absent,
}

/// The kinds of file a list of customers comes in, told by content and never by the file's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum Format {
    /// Text with one record a line and a delimiter between cells, whatever the delimiter.
    Csv,
    /// Excel 2007 and later.
    Xlsx,
    /// Excel 97 to 2003.
    Xls,
    /// Excel's binary workbook.
    Xlsb,
    /// LibreOffice and OpenOffice.
    Ods,
    /// A page of the web with a table, as programs save for Excel.
    Html,
    /// XML Spreadsheet 2003.
    Xml2003,
    /// Contacts of a phone, vCard 2.1 to 4.0: people, not a table.
    VCard,
}

/// Everything recognised in a file, for the user to see and correct before anything is imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Recognition {
    /// The kind of file.
    pub format: Format,
    /// The WHATWG label in lower case (`utf-8`, `windows-1256`, `utf-16le`); none for a workbook that is no text.
    pub encoding: Option<String>,
    /// Whether the text begins with a byte order mark.
    pub bom: bool,
    /// The character between two cells; none for a workbook, and for text in one column without any.
    pub delimiter: Option<char>,
    /// How cells that hold a delimiter or a line break are wrapped.
    pub quoting: Option<Quoting>,
    /// The sheet read; none where several are read as one list.
    pub sheet: Option<String>,
    /// All sheets of the workbook in the order of its tabs.
    pub sheets: Vec<SheetInfo>,
    /// The sheets that have the same columns, that read among them; `null` where no other has.
    pub alike: Option<AlikeSheets>,
    /// The record (from 0, blank ones counted) with the names of the columns; none without one.
    pub header_row: Option<u32>,
    /// The columns from first to last, each reachable, named or not.
    pub columns: Vec<Column>,
    /// Records below the header that are neither blank nor totals; cards in a vCard file.
    pub rows: u32,
    /// Whether the list was read to its end; otherwise `rows` is estimated from its beginning, and there are no `totals`.
    pub whole: bool,
    /// Cells that were saved in the wrong letters and saved again; `null` where none were seen.
    pub garbled: Option<Garbled>,
    /// Rows that head groups of others: what they say stands in columns of the rows below; `null` where there are none.
    pub groups: Option<GroupHeadings>,
    /// Records that sum up the list or a part of it, or only comment on it, and so are no customers.
    pub totals: Vec<u32>,
}

/// Rows that say once what holds for all rows below them: `Customer: Ann Lee` above her purchases, a town above its customers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GroupHeadings {
    /// Up to three of them.
    pub samples: Vec<String>,
    /// The columns that they fill, from 0; none where they say nothing, or are read as rows.
    pub columns: Vec<u32>,
    /// Whether they are read as rows like any other.
    pub as_rows: bool,
}

/// The wrapping of cells in a text file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Quoting {
    /// The wrapping character, `"` nearly always.
    pub quote: char,
    /// How a quote inside a wrapped cell is written.
    pub escape: Escape,
}

/// How a quote inside a quoted cell is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Escape {
    /// Twice: `""`.
    Doubled,
    /// After a backslash: `\"`; doubled ones are understood too.
    Backslash,
}

/// One sheet of a workbook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SheetInfo {
    /// As written on its tab.
    pub name: String,
    /// Rows with content, header included.
    pub rows: u32,
    /// Whether the workbook hides it.
    pub hidden: bool,
}

/// Sheets of the same columns, which may be read as one list, its rows numbered on from sheet to sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AlikeSheets {
    /// Their names in the order of their tabs.
    pub names: Vec<String>,
    /// The column, from 0, that says which of them each row is of; `null` unless they are read as one.
    pub column: Option<u32>,
}

/// One column of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Column {
    /// The header as written, line breaks made spaces; empty where the file has none.
    pub name: String,
    /// The name to show and to map by, unlike any other of this list: `Email`, `Email (2)`, `D` for the fourth without a name.
    pub label: String,
    /// Up to three values that are not blank, from the top.
    pub samples: Vec<String>,
}

/// Cells that were saved in UTF-8, read as something else and saved again: `PetraitÄ—` for `Petraitė`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Garbled {
    /// Up to three of them.
    pub samples: Vec<GarbledSample>,
    /// Whether they are read as they were meant.
    pub repaired: bool,
}

/// One garbled cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GarbledSample {
    /// As it stands in the file.
    pub before: String,
    /// As it was meant.
    pub after: String,
}

/// A few names of the file as they read in one encoding, so that the right one can be told by eye.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EncodingCandidate {
    /// The WHATWG label in lower case.
    pub encoding: String,
    /// Up to three pieces of the file with letters outside ASCII, decoded; the same pieces in every candidate.
    pub samples: Vec<String>,
}
