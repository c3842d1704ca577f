//! A table as text: UTF-8 with a byte order mark, CRLF, quotes where needed, and nothing that a spreadsheet would run.

use std::borrow::Cow;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use super::cells::{self, Wording};
use super::columns::Layout;
use crate::customers::Customer;
use crate::error::{Code, Error, Result, is_full};
use crate::texts::Language;

/// The table under way.
pub(super) struct Table(::csv::Writer<BufWriter<File>>);

impl Table {
    /// A table with these columns.
    pub(super) fn open<'h>(
        path: &Path,
        delimiter: Option<char>,
        headers: impl Iterator<Item = &'h str>,
        language: Language,
    ) -> Result<Self> {
        // Excel parts columns by the list separator of the system's language.
        let delimiter = delimiter.unwrap_or(if language == Language::Lt { ';' } else { ',' });
        let invalid = || Code::ValueInvalid { field: "delimiter".to_owned(), value: delimiter.to_string() };
        let fits =
            |byte: &u8| byte.is_ascii() && !byte.is_ascii_alphanumeric() && !b"\"'\r\n\0".contains(byte);
        let delimiter = u8::try_from(delimiter).ok().filter(fits).ok_or_else(|| Error::Refused(invalid()))?;
        let mut file = BufWriter::with_capacity(1 << 18, super::create(path)?);
        file.write_all("\u{feff}".as_bytes()).map_err(|cause| Error::file(path, &cause))?;
        let mut table = Self(
            ::csv::WriterBuilder::new()
                .delimiter(delimiter)
                .terminator(::csv::Terminator::CRLF)
                .buffer_capacity(1 << 16)
                .from_writer(file),
        );
        table.add(headers.map(Cow::Borrowed))?;
        Ok(table)
    }

    pub(super) fn add_customer(
        &mut self,
        customer: &Customer,
        layout: &Layout,
        wording: &Wording,
    ) -> Result<()> {
        self.add(layout.columns.iter().map(|column| cells::cell(customer, &column.holds, wording)))
    }

    /// Adds a row.
    pub(super) fn add<'c>(&mut self, cells: impl Iterator<Item = Cow<'c, str>>) -> Result<()> {
        for cell in cells {
            self.0.write_field(safe(&cell).as_ref()).map_err(failed)?;
        }
        self.0.write_record(None::<&[u8]>).map_err(failed)
    }

    pub(super) fn finish(self, path: &Path) -> Result<()> {
        let file = self.0.into_inner().map_err(|error| Error::file(path, error.error()))?;
        let file = file.into_inner().map_err(|error| Error::file(path, error.error()))?;
        file.sync_all().map_err(|cause| Error::file(path, &cause))
    }
}

#[allow(clippy::needless_pass_by_value, reason = "for map_err")]
fn failed(error: ::csv::Error) -> Error {
    match error.kind() {
        ::csv::ErrorKind::Io(cause) if is_full(cause) => Error::failed(Code::DiskFull, error),
        _ => Error::failed(Code::Unexpected, error),
    }
}

/// A cell that no spreadsheet takes for a formula: an apostrophe goes before it, as spreadsheets themselves write text,
/// and comes off again when the table is imported. Phones keep their plain `+`: digits and signs cannot call anything.
pub(super) fn safe(cell: &str) -> Cow<'_, str> {
    let bare = cell.trim_start_matches('\'');
    let escaped = bare.len() < cell.len();
    let needed = match bare.chars().next() {
        Some('=' | '@' | '\t' | '\r') => true,
        Some('+' | '-') => escaped || !bare.chars().all(is_of_phone),
        // An apostrophe of the user's own that would else come off.
        Some(first) => escaped && first.is_numeric(),
        None => false,
    };
    if needed { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

fn is_of_phone(letter: char) -> bool {
    letter.is_numeric() || matches!(letter, '+' | '-' | ' ' | '(' | ')' | '.' | '/' | '\u{a0}')
}
