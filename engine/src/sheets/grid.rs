//! Rows held in memory: the cells of a sheet end to end in one string, rows without content left out.

use crate::error::{Code, Error, Result};

use super::Cells;
use super::kinds::is_blank;
use super::split::{self, LONGEST_RECORD};

/// More text than this in one sheet is refused: no list of customers comes near it.
const MOST_TEXT: usize = 1 << 30;
/// More cells than this, blank ones between others included.
const MOST_CELLS: usize = 1 << 26;

#[derive(Debug, Clone, Copy)]
struct Row {
    record: u32,
    first: u32,
    last: u32,
}

/// The rows of one sheet that have content, in their order.
#[derive(Debug, Clone, Default)]
pub(super) struct Grid {
    text: String,
    ends: Vec<u32>,
    rows: Vec<Row>,
}

impl Grid {
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// The record of a row counted from 0 as the sheet counts, and its cells.
    pub fn row(&self, at: usize) -> Option<(u32, Cells<'_>)> {
        let row = self.rows.get(at)?;
        let (first, last) = (row.first as usize, row.last as usize);
        let start = if first == 0 { 0 } else { self.ends[first - 1] };
        Some((row.record, Cells::new(&self.text, &self.ends[first..last], start)))
    }

    /// The bytes of all cells.
    pub fn text_len(&self) -> usize {
        self.text.len()
    }

    /// The cells of the widest row.
    pub fn width(&self) -> u32 {
        self.rows.iter().map(|it| it.last - it.first).max().unwrap_or_default()
    }

    /// Puts the rows of another sheet below these, a blank one between.
    pub fn append(&mut self, below: Self) -> Result<()> {
        if self.ends.len() + below.ends.len() > MOST_CELLS || self.text.len() + below.text.len() > MOST_TEXT {
            return Err(Error::Refused(Code::FileTooLarge));
        }
        let (text, cells) = (self.text.len() as u32, self.ends.len() as u32);
        let next = self.rows.last().map_or(0, |it| it.record + 2);
        self.text.push_str(&below.text);
        self.ends.extend(below.ends.iter().map(|it| it + text));
        self.rows.extend(below.rows.iter().map(|it| Row {
            record: it.record.saturating_add(next),
            first: it.first + cells,
            last: it.last + cells,
        }));
        Ok(())
    }
}

/// Builds a grid from cells that mostly come in order.
#[derive(Debug, Default)]
pub(super) struct Builder {
    grid: Grid,
    record: u32,
    row: Vec<(u32, String)>,
    spare: Vec<String>,
}

impl Builder {
    /// Adds one cell; blank ones may be left out.
    pub fn cell(&mut self, record: u32, column: u32, write: impl FnOnce(&mut String)) -> Result<()> {
        if column as usize >= split::MOST_CELLS {
            return Err(Error::Refused(Code::FileDamaged));
        }
        if record != self.record {
            self.end_row()?;
            self.record = record;
        }
        let mut text = self.spare.pop().unwrap_or_default();
        text.clear();
        write(&mut text);
        if text.len() > LONGEST_RECORD {
            return Err(Error::Refused(Code::FileTooLarge));
        }
        self.row.push((column, text));
        Ok(())
    }

    fn end_row(&mut self) -> Result<()> {
        if self.row.iter().any(|(_, text)| !is_blank(text)) {
            if !self.row.is_sorted_by_key(|(column, _)| *column) {
                self.row.sort_by_key(|(column, _)| *column);
            }
            let first = self.grid.ends.len();
            let last_used = self.row.iter().rposition(|(_, text)| !is_blank(text)).map_or(0, |it| it + 1);
            for (column, text) in &self.row[..last_used] {
                let so_far = self.grid.text.len() as u32;
                let wanted = first + *column as usize;
                if wanted >= MOST_CELLS || self.grid.text.len() + text.len() > MOST_TEXT {
                    return Err(Error::Refused(Code::FileTooLarge));
                }
                if wanted >= self.grid.ends.len() {
                    self.grid.ends.resize(wanted, so_far);
                    self.grid.text.push_str(text);
                    self.grid.ends.push(self.grid.text.len() as u32);
                }
            }
            let last = self.grid.ends.len();
            self.grid.rows.push(Row { record: self.record, first: first as u32, last: last as u32 });
        }
        self.spare.extend(self.row.drain(..).map(|(_, text)| text));
        self.spare.truncate(256);
        Ok(())
    }

    pub fn finish(mut self) -> Result<Grid> {
        self.end_row()?;
        self.grid.rows.sort_by_key(|row| row.record);
        Ok(self.grid)
    }
}
