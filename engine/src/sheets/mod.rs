//! Sheets: any file of a customer list read as a table of text.
//!
//! [`read`] recognises a file by its content and answers a [`Sheet`]: what was recognised, for the user to see and correct,
//! and the rows, read again from the start as often as wanted. A record is what a spreadsheet shows as a row, blank ones
//! included, counted from 0; the row number to show a user is [`Row::number`].

mod blocks;
mod cells;
mod charset;
mod compound;
mod dialect;
mod encoding;
mod garbled;
mod grid;
mod groups;
mod headings;
mod html;
mod html_cell;
mod html_rows;
mod iran_system;
mod joining;
mod kinds;
mod layout;
mod letters;
mod markup;
mod mhtml;
mod recognition;
mod records;
mod repetition;
mod shared_strings;
mod side_by_side;
mod source;
mod split;
mod stream;
mod survey;
mod tabs;
mod text;
mod transposed;
mod values;
mod words;
mod workbook;
mod xml2003;

use std::path::Path;

use crate::error::Result;
use crate::progress::{Progress, Watch};

pub use cells::Cells;
pub(crate) use encoding::decode_cards;
pub(crate) use garbled::{Suspicion, Through};
pub(crate) use recognition::estimate;
pub use recognition::{
    AlikeSheets, Column, EncodingCandidate, Escape, Format, Garbled, GarbledSample, GroupHeadings,
    HeaderChoice, Quoting, ReadOptions, Recognition, SheetInfo,
};
use source::Source;
use stream::Stream;
use survey::Layout;
use text::Text;

/// A list recognised in a file. Small text files and large ones cost the same memory; a workbook's sheet is held whole.
#[derive(Debug)]
pub struct Sheet {
    recognition: Recognition,
    source: Source,
    layout: Layout,
    repair: Option<Through>,
}

/// Recognises the list in a file and counts its rows. What the options leave open is told from the content.
/// The watcher is told bytes of a text file, rows of a workbook.
///
/// # Errors
/// Refused with `file_empty`, `file_protected`, `file_damaged`, `file_too_large`, `not_a_list`, `sheet_empty`,
/// `sheet_missing`, `encoding_unknown`, `header_missing` or `stopped`; fails with `file_unreachable`.
pub fn read(path: &Path, options: &ReadOptions, watch: &mut Watch<'_>) -> Result<Sheet> {
    source::open(path, options, watch)
}

/// Up to three names of the file as they read in every encoding it may have, the likeliest first; empty for a workbook.
/// Of the options only `beginning` counts.
///
/// # Errors
/// Refused and fails as [`read`] does.
pub fn encoding_candidates(path: &Path, options: &ReadOptions) -> Result<Vec<EncodingCandidate>> {
    source::encoding_candidates(path, options)
}

impl Sheet {
    /// What the file turned out to be.
    pub fn recognition(&self) -> &Recognition {
        &self.recognition
    }

    /// The records with content from the first of the file to the last: titles, header, customers and totals.
    /// A file of vCards has none; see [`Sheet::pieces`].
    pub fn rows(&self) -> Result<Rows<'_>> {
        Ok(Rows { sheet: self, stream: self.source.stream(self.repair)? })
    }

    /// The whole decoded text of a text file, without its byte order mark; empty for a workbook.
    pub fn text(&self) -> Result<String> {
        let (mut pieces, mut piece, mut whole) = (self.pieces()?, String::new(), String::new());
        while pieces.next_piece(&mut piece)? {
            whole.push_str(&piece);
        }
        Ok(whole)
    }

    /// The decoded text of a text file, without its byte order mark; none of a workbook.
    pub fn pieces(&self) -> Result<Pieces> {
        Ok(Pieces { text: self.source.text()? })
    }
}

/// The text of a file, piece by piece.
pub struct Pieces {
    text: Option<(Text, u64)>,
}

impl Pieces {
    /// Puts the next piece in the place of `piece`; false once there is none.
    pub fn next_piece(&mut self, piece: &mut String) -> Result<bool> {
        piece.clear();
        self.text.as_mut().map_or(Ok(false), |(text, _)| text.more(piece))
    }

    /// How far in the file the last piece ends.
    pub fn progress(&self) -> Progress {
        self.text.as_ref().map_or(Progress { done: 0, total: 0 }, |(text, total)| Progress {
            done: text.done.min(*total),
            total: *total,
        })
    }
}

/// The records of a sheet, one by one.
#[derive(Debug)]
pub struct Rows<'a> {
    sheet: &'a Sheet,
    stream: Stream<'a>,
}

impl Rows<'_> {
    /// The next record with content; its cells are borrowed until the one after it is asked for.
    pub fn next_row(&mut self) -> Result<Option<Row<'_>>> {
        let Some(record) = self.stream.advance()? else { return Ok(None) };
        let cells = self.stream.cells();
        Ok(Some(Row { record, kind: self.sheet.layout.kind(record, cells), cells }))
    }

    /// How far in the file the last record stands.
    pub fn progress(&self) -> Progress {
        self.stream.progress()
    }
}

/// What a record is to the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKind {
    /// A title or remark above the names of the columns.
    Above,
    /// The names of the columns.
    Header,
    /// A customer. May have fewer cells than columns, or more.
    Data,
    /// The names of the columns once more, as on every printed page.
    RepeatedHeader,
    /// A sum below the list.
    Total,
}

/// One record with content.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// Counted from 0, blank records included.
    pub record: u32,
    /// What it is to the list.
    pub kind: RowKind,
    /// Its cells, as they stand in the file.
    pub cells: Cells<'a>,
}

impl Row<'_> {
    /// The number a spreadsheet shows beside the row, from 1.
    pub fn number(&self) -> u32 {
        self.record.saturating_add(1)
    }
}
