//! Rows, cells and spaces that are written once and meant a million times: a workbook of a few bytes may say so of what
//! fills any memory.

use std::io::{BufReader, Read, Seek};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::error::{Code, Error, Result};

/// Text that is meant more often than it is written may add up to this. People repeat blank rows, and now and then a word.
const MOST_REPEATED: u64 = 64 << 20;
/// Cells as they are written and once more as the rectangle they spread over: a million rows of twenty columns stay below.
const MOST_CELLS: u64 = 1 << 26;
/// What is behind the last row and column is never read.
const ROWS: u64 = 1 << 20;
const COLUMNS: u64 = 1 << 14;

/// Refuses an OpenDocument workbook with `file_too_large` where its rows, cells and spaces, each as often as it says, hold
/// no end of text or spread over too many cells. What is no XML is left to its reader.
pub(super) fn refuse_endless<R: Read + Seek>(zip: &mut ZipArchive<R>) -> Result<()> {
    let part = zip.by_name("content.xml").map_err(|_| Error::Refused(Code::FileDamaged))?;
    let mut xml = Reader::from_reader(BufReader::with_capacity(64 << 10, part));
    xml.config_mut().check_end_names = false;
    let (mut buffer, mut extent) = (Vec::new(), Extent::default());
    loop {
        buffer.clear();
        let Ok(event) = xml.read_event_into(&mut buffer) else { return Ok(()) };
        match event {
            Event::Start(tag) => extent.begin(&tag),
            Event::Empty(tag) => {
                extent.begin(&tag);
                extent.end(tag.name().as_ref());
            }
            Event::Text(text) => extent.text(text.len() as u64),
            Event::CData(text) => extent.text(text.len() as u64),
            Event::End(tag) => extent.end(tag.name().as_ref()),
            Event::Eof => return Ok(()),
            _ => {}
        }
        if extent.is_endless() {
            return Err(Error::Refused(Code::FileTooLarge));
        }
    }
}

/// What a workbook's tables add up to.
#[derive(Default)]
struct Extent {
    /// Bytes of text that are meant but not written.
    repeated: u64,
    /// The cells of the tables before this one, and of its rows so far, as they are written.
    cells: u64,
    table: Table,
    row: Row,
}

/// The rectangle of one table.
#[derive(Default)]
struct Table {
    rows: u64,
    first: Option<u64>,
    last: u64,
    width: u64,
}

/// The row that is being read.
#[derive(Default)]
struct Row {
    times: u64,
    columns: u64,
    /// The columns up to the last cell that holds something.
    width: u64,
    /// How often the cell that is being read is meant.
    cell: u64,
    written: u64,
    meant: u64,
}

impl Extent {
    fn begin(&mut self, tag: &BytesStart<'_>) {
        match tag.name().as_ref() {
            "table:table-row" => {
                let times = times(tag, "table:number-rows-repeated");
                self.row = Row { times, cell: 1, ..Row::default() };
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.row.cell = times(tag, "table:number-columns-repeated").min(COLUMNS);
                let (mut holds, mut says) = (false, 0);
                for attribute in tag.attributes().with_checks(false).flatten() {
                    let name = attribute.key.as_ref();
                    if name.starts_with("office:") || name.starts_with("calcext:") || name == "table:formula"
                    {
                        holds = true;
                        says += attribute.value.len() as u64;
                    }
                }
                self.text(says);
                self.row.columns = (self.row.columns + self.row.cell).min(COLUMNS);
                if holds {
                    self.row.width = self.row.columns;
                }
            }
            "text:s" => {
                let spaces = times(tag, "text:c").saturating_mul(self.row.cell);
                self.row.meant = self.row.meant.saturating_add(spaces);
                // They are written out one by one already while their row is read.
                self.repeated = self.repeated.saturating_add(spaces);
            }
            _ => {}
        }
    }

    fn text(&mut self, bytes: u64) {
        self.row.written += bytes;
        self.row.meant = self.row.meant.saturating_add(bytes.saturating_mul(self.row.cell));
    }

    fn end(&mut self, tag: &str) {
        match tag {
            "table:table-row" => {
                let row = std::mem::take(&mut self.row);
                let meant = row.meant.saturating_mul(row.times);
                self.repeated = self.repeated.saturating_add(meant.saturating_sub(row.written));
                self.cells = self.cells.saturating_add(row.width);
                self.table.add(&row);
            }
            "table:table" => self.cells = self.cells.saturating_add(std::mem::take(&mut self.table).area()),
            _ => {}
        }
    }

    fn is_endless(&self) -> bool {
        self.repeated > MOST_REPEATED || self.cells.saturating_add(self.table.area()) > MOST_CELLS
    }
}

impl Table {
    fn add(&mut self, row: &Row) {
        let before = self.rows;
        self.rows = before.saturating_add(row.times).min(ROWS);
        if row.width > 0 {
            self.first.get_or_insert(before);
            self.last = self.rows;
            self.width = self.width.max(row.width);
        }
    }

    fn area(&self) -> u64 {
        self.first.map_or(0, |first| (self.last - first) * self.width)
    }
}

/// How often something is there; once where it does not say.
fn times(tag: &BytesStart<'_>, attribute: &str) -> u64 {
    let said = tag.attributes().with_checks(false).flatten().find(|it| it.key.as_ref() == attribute);
    let number = said.and_then(|it| it.value.trim().parse().ok());
    number.unwrap_or(1).max(1)
}
