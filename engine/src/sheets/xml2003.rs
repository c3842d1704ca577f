//! XML Spreadsheets of Excel 2002 and 2003, which many programs write under the ending `.xls`.

use std::io::{self, BufReader, Read};
use std::path::Path;

use quick_xml::Reader;
use quick_xml::escape::{resolve_predefined_entity, unescape};
use quick_xml::events::{BytesStart, Event};

use crate::error::{Code, Error, Result};
use crate::progress::{Watch, tell};

use super::grid::{Builder, Grid};
use super::html::LARGEST;
use super::markup::Pages;
use super::split::{LONGEST_RECORD, MOST_CELLS};
use super::tabs::Tab;
use super::text::{Encoded, Text};
use super::{Format, values};

/// Rows that a sheet may have.
const MOST_ROWS: u32 = 1 << 20;
/// Sheets of one file.
const MOST_SHEETS: usize = 10_000;
/// Rows between two questions whether to go on.
const ASK_EVERY: u64 = 1000;

/// Reads all sheets.
pub(super) fn read(path: &Path, encoded: Encoded, watch: &mut Watch<'_>) -> Result<Pages> {
    if path.metadata().map_err(|it| Error::file(path, &it))?.len() > LARGEST {
        return Err(Error::Refused(Code::FileTooLarge));
    }
    let decoded = Decoded { text: Text::open(path, encoded)?, pending: String::new(), at: 0 };
    let mut xml = Reader::from_reader(BufReader::with_capacity(64 << 10, decoded));
    let config = xml.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    let (mut buffer, mut book, mut asked) = (Vec::new(), Book::default(), 0);
    loop {
        buffer.clear();
        let event = xml.read_event_into(&mut buffer).map_err(|it| match it {
            quick_xml::Error::Io(cause) => Error::file(path, &cause),
            _ => Error::Refused(Code::FileDamaged),
        })?;
        match event {
            Event::Start(tag) => book.begin(&tag)?,
            Event::Empty(tag) => {
                book.begin(&tag)?;
                book.end(tag.local_name().as_ref())?;
            }
            Event::End(tag) => book.end(tag.local_name().as_ref())?,
            Event::Text(text) => book.push(&text)?,
            Event::CData(text) => book.push(&text)?,
            Event::GeneralRef(name) => match name.resolve_char_ref() {
                Ok(Some(letter)) => book.push(letter.encode_utf8(&mut [0; 4]))?,
                Ok(None) => match resolve_predefined_entity(&name) {
                    Some(letter) => book.push(letter)?,
                    None => book.push(&format!("&{};", &*name))?,
                },
                Err(_) => {}
            },
            Event::Eof => break,
            _ => {}
        }
        if book.rows / ASK_EVERY != asked {
            asked = book.rows / ASK_EVERY;
            tell(watch, book.rows, 0)?;
        }
    }
    book.end_sheet()?;
    if book.sheets.is_empty() {
        return Err(Error::Refused(Code::NotAList));
    }
    Ok(Pages { format: Format::Xml2003, encoded, sheets: book.sheets })
}

/// The text of a file in UTF-8, whatever the file is in.
struct Decoded {
    text: Text,
    pending: String,
    at: usize,
}

impl Read for Decoded {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.pending.len() {
            self.pending.clear();
            self.at = 0;
            if !self
                .text
                .more(&mut self.pending)
                .map_err(|it| io::Error::other(format!("{:?}", it.code())))?
            {
                return Ok(0);
            }
        }
        let got = (&self.pending.as_bytes()[self.at..]).read(buffer)?;
        self.at += got;
        Ok(got)
    }
}

/// A workbook as its elements come.
#[derive(Default)]
struct Book {
    sheets: Vec<(Tab, Grid)>,
    sheet: Option<(Tab, Builder)>,
    /// All rows so far.
    rows: u64,
    /// The row and the column that come next in the sheet.
    row: u32,
    column: u32,
    cell: Cell,
    /// What the text that is read belongs to.
    part: Part,
    text: String,
}

#[derive(Default)]
struct Cell {
    column: u32,
    kind: String,
}

#[derive(Default, PartialEq, Eq)]
enum Part {
    #[default]
    None,
    Data,
    Comment,
    Visible,
}

impl Book {
    fn begin(&mut self, tag: &BytesStart<'_>) -> Result<()> {
        match tag.local_name().as_ref() {
            "Worksheet" => {
                self.end_sheet()?;
                if self.sheets.len() >= MOST_SHEETS {
                    return Err(Error::Refused(Code::FileTooLarge));
                }
                let name = attribute(tag, "Name").unwrap_or_else(|| (self.sheets.len() + 1).to_string());
                self.sheet = Some((Tab { name, hidden: false }, Builder::default()));
                (self.row, self.column) = (0, 0);
            }
            "Row" => {
                self.row = place(tag, self.row, MOST_ROWS)?;
                self.column = 0;
                self.rows += 1;
            }
            "Cell" => {
                self.cell.column = place(tag, self.column, MOST_CELLS as u32)?;
                let more =
                    attribute(tag, "MergeAcross").and_then(|it| it.trim().parse().ok()).unwrap_or(0_u32);
                self.column = self.cell.column.saturating_add(1).saturating_add(more);
            }
            "Comment" => self.part = Part::Comment,
            "Data" if self.part != Part::Comment => {
                self.part = Part::Data;
                self.cell.kind = attribute(tag, "Type").unwrap_or_default();
                self.text.clear();
            }
            "Visible" => {
                self.part = Part::Visible;
                self.text.clear();
            }
            _ => {}
        }
        Ok(())
    }

    fn push(&mut self, text: &str) -> Result<()> {
        if matches!(self.part, Part::Data | Part::Visible) {
            self.text.push_str(text);
        }
        if self.text.len() > LONGEST_RECORD { Err(Error::Refused(Code::FileTooLarge)) } else { Ok(()) }
    }

    fn end(&mut self, name: &str) -> Result<()> {
        match name {
            "Data" if self.part == Part::Data => {
                self.part = Part::None;
                if let Some((_, sheet)) = &mut self.sheet {
                    let (kind, text) = (self.cell.kind.as_str(), self.text.as_str());
                    sheet.cell(self.row, self.cell.column, |out| write(kind, text, out))?;
                }
            }
            "Visible" if self.part == Part::Visible => {
                self.part = Part::None;
                if let Some((tab, _)) = &mut self.sheet {
                    tab.hidden = self.text.trim() != "SheetVisible";
                }
            }
            "Comment" => self.part = Part::None,
            "Row" => self.row = self.row.saturating_add(1),
            "Worksheet" => self.end_sheet()?,
            _ => {}
        }
        Ok(())
    }

    fn end_sheet(&mut self) -> Result<()> {
        if let Some((tab, sheet)) = self.sheet.take() {
            self.sheets.push((tab, sheet.finish()?));
        }
        self.part = Part::None;
        Ok(())
    }
}

/// Where a row or a cell stands, counted from 0: where it says, or next to the one before it.
fn place(tag: &BytesStart<'_>, next: u32, most: u32) -> Result<u32> {
    let said = attribute(tag, "Index").and_then(|it| it.trim().parse::<u32>().ok());
    let place = said.map_or(next, |it| it.saturating_sub(1));
    if place < most { Ok(place) } else { Err(Error::Refused(Code::FileDamaged)) }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = tag.attributes();
    let found = attributes.with_checks(false).flatten().find(|it| it.key.local_name().as_ref() == name)?;
    Some(unescape(&found.value).map_or_else(|_| found.value.to_string(), std::borrow::Cow::into_owned))
}

/// Writes a value of one of the types that the format has; an error such as `#N/A` is left empty.
fn write(kind: &str, text: &str, out: &mut String) {
    match kind {
        "Number" => match text.trim().parse() {
            Ok(number) => values::write_number(number, out),
            Err(_) => out.push_str(text),
        },
        "Boolean" => out.push_str(if text.trim() == "0" { "false" } else { "true" }),
        "DateTime" => write_moment(text.trim(), out),
        "Error" => {}
        _ => out.push_str(text),
    }
}

/// `1990-12-01T00:00:00.000` is a day, what stands on the last days of 1899 a time of day.
fn write_moment(text: &str, out: &mut String) {
    let (day, time) = text.split_once('T').unwrap_or((text, ""));
    let time = time.split('.').next().unwrap_or_default();
    let time = time.strip_suffix(":00").unwrap_or(time);
    let is_day = !matches!(day, "1899-12-30" | "1899-12-31");
    if is_day {
        out.push_str(day);
    }
    if !time.is_empty() && (time != "00:00" || !is_day) {
        out.push_str(if is_day { " " } else { "" });
        out.push_str(time);
    }
}
