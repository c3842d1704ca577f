//! A table as text: UTF-8 with a byte order mark, CRLF, quotes where needed, and nothing that a spreadsheet would run.

use std::borrow::Cow;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::cells::{self, Wording};
use super::columns::{Holds, Layout};
use super::parts::Part;
use super::store::{Chunk, Reader};
use crate::error::{Code, Error, Result};
use crate::texts::Language;

/// Bytes that are gathered before they go to the file.
const GATHERED: usize = 1 << 18;

/// What parts the cells: as asked for, else as Excel expects it in that language.
///
/// # Errors
/// `value_invalid` for what cannot be told from a cell.
pub(super) fn delimiter(asked: Option<char>, language: Language) -> Result<u8> {
    // Excel parts columns by the list separator of the system's language.
    let delimiter = asked.unwrap_or(if language == Language::Lt { ';' } else { ',' });
    let invalid = || Code::ValueInvalid { field: "delimiter".to_owned(), value: delimiter.to_string() };
    let fits = |byte: &u8| byte.is_ascii() && !byte.is_ascii_alphanumeric() && !b"\"'\r\n\0".contains(byte);
    u8::try_from(delimiter).ok().filter(fits).ok_or_else(|| Error::Refused(invalid()))
}

/// The table under way.
pub(super) struct Table {
    path: PathBuf,
    file: File,
    rows: Rows,
}

impl Table {
    /// A table with these columns.
    pub(super) fn open<'h>(
        path: &Path,
        delimiter: u8,
        headers: impl Iterator<Item = &'h str>,
    ) -> Result<Self> {
        let rows = Rows::headed(delimiter, headers);
        Ok(Self { path: path.to_owned(), file: super::create(path)?, rows })
    }

    /// Adds a row.
    pub(super) fn add<'c>(&mut self, cells: impl Iterator<Item = &'c str>) -> Result<()> {
        self.rows.add(cells);
        if self.rows.bytes.len() < GATHERED {
            return Ok(());
        }
        self.flush()
    }

    /// Brings the table to the disk.
    pub(super) fn finish(mut self) -> Result<()> {
        self.flush()?;
        self.file.sync_all().map_err(|cause| Error::file(&self.path, &cause))
    }

    fn flush(&mut self) -> Result<()> {
        self.file.write_all(&self.rows.bytes).map_err(|cause| Error::file(&self.path, &cause))?;
        self.rows.bytes.clear();
        Ok(())
    }
}

/// Rows as they stand in the file.
pub(super) struct Rows {
    pub(super) bytes: Vec<u8>,
    delimiter: u8,
}

impl Rows {
    /// The mark by which Excel knows UTF-8, and a row of headers.
    pub(super) fn headed<'h>(delimiter: u8, headers: impl Iterator<Item = &'h str>) -> Self {
        let mut rows = Self { bytes: "\u{feff}".as_bytes().to_vec(), delimiter };
        rows.add(headers);
        rows
    }

    fn add<'c>(&mut self, cells: impl Iterator<Item = &'c str>) {
        for cell in cells {
            self.add_cell(cell);
        }
        self.end();
    }

    fn add_cell(&mut self, cell: &str) {
        let needs_quotes = |byte| matches!(byte, b'"' | b'\r' | b'\n') || byte == self.delimiter;
        if !cell.is_empty() {
            let cell = safe(cell);
            // To look at every byte is faster than to ask after each whether to go on.
            if cell.bytes().fold(false, |any, byte| any | needs_quotes(byte)) {
                self.bytes.push(b'"');
                self.bytes.extend_from_slice(cell.replace('"', "\"\"").as_bytes());
                self.bytes.push(b'"');
            } else {
                self.bytes.extend_from_slice(cell.as_bytes());
            }
        }
        self.bytes.push(self.delimiter);
    }

    /// Ends a row of two cells or more.
    fn end(&mut self) {
        self.bytes.pop();
        self.bytes.extend_from_slice(b"\r\n");
    }
}

/// The customers of a chunk as rows.
pub(super) fn part(
    (reader, chunk): (&Reader<'_>, &Chunk),
    delimiter: u8,
    (layout, wording): (&Layout, &Wording),
) -> Result<Part> {
    let mut rows = Rows { bytes: Vec::with_capacity(GATHERED), delimiter };
    let mut customers = 0;
    // Whoever came with one list came in at one instant.
    let mut created = (i64::MIN, String::new());
    reader.each(chunk, layout.labelled, |customer| {
        for column in &layout.columns {
            if column.holds != Holds::Field("created_on") {
                rows.add_cell(&cells::cell(customer, &column.holds, wording));
                continue;
            }
            if created.0 != customer.created_at {
                let cell = cells::cell(customer, &column.holds, wording);
                created = (customer.created_at, cell.into_owned());
            }
            rows.add_cell(&created.1);
        }
        rows.end();
        customers += 1;
        Ok(())
    })?;
    Ok(Part { bytes: rows.bytes, customers })
}

/// A cell that no spreadsheet takes for a formula: an apostrophe goes before it, as spreadsheets themselves write text,
/// and comes off again when the table is imported. Phones keep their plain `+`: digits and signs cannot call anything.
fn safe(cell: &str) -> Cow<'_, str> {
    if !matches!(cell.as_bytes(), [b'\'' | b'=' | b'@' | b'\t' | b'\r' | b'+' | b'-', ..]) {
        return Cow::Borrowed(cell);
    }
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
