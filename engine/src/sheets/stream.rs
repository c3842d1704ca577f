//! Records with content, one at a time, from wherever they come.

use crate::error::{Code, Error, Result};
use crate::progress::Progress;

use super::Cells;
use super::garbled::Through;
use super::grid::Grid;
use super::kinds::is_blank;
use super::split::Record;
use super::text::TextRecords;

/// Records with content, one at a time.
pub(super) enum Stream<'a> {
    Text {
        records: Box<TextRecords>,
        record: Record,
        at: u32,
        total: u64,
    },
    Grid {
        grid: &'a Grid,
        at: Option<usize>,
    },
    /// Another stream whose garbled cells are read as they were meant.
    Repaired {
        inner: Box<Stream<'a>>,
        through: Through,
        record: Record,
    },
    Ended,
}

impl std::fmt::Debug for Stream<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stream").field("progress", &self.progress()).finish()
    }
}

impl Stream<'_> {
    /// Goes to the next record with content and answers which one of all records it is.
    pub fn advance(&mut self) -> Result<Option<u32>> {
        match self {
            Self::Text { records, record, at, .. } => {
                while records.next(record)? {
                    let here = *at;
                    *at = at.checked_add(1).ok_or(Error::Refused(Code::FileTooLarge))?;
                    if !is_blank(record.text()) {
                        return Ok(Some(here));
                    }
                }
                Ok(None)
            }
            Self::Grid { grid, at } => {
                let next = at.map_or(0, |it| it + 1);
                *at = Some(next);
                Ok(grid.row(next).map(|(record, _)| record))
            }
            Self::Repaired { inner, through, record } => {
                let here = inner.advance()?;
                record.clear();
                for cell in inner.cells().iter() {
                    match through.mend(cell) {
                        Some(meant) => record.push(&meant),
                        None => record.push(cell),
                    }
                }
                Ok(here)
            }
            Self::Ended => Ok(None),
        }
    }

    /// The cells of the record gone to.
    pub fn cells(&self) -> Cells<'_> {
        match self {
            Self::Text { record, .. } | Self::Repaired { record, .. } => record.cells(),
            Self::Grid { grid, at } => {
                at.and_then(|it| grid.row(it)).map_or(Cells::new("", &[], 0), |(_, cells)| cells)
            }
            Self::Ended => Cells::new("", &[], 0),
        }
    }

    /// Whether the records are those of a workbook.
    pub fn is_in_memory(&self) -> bool {
        match self {
            Self::Repaired { inner, .. } => inner.is_in_memory(),
            other => matches!(other, Self::Grid { .. }),
        }
    }

    /// This stream with its garbled cells read as they were meant.
    pub fn repaired(self, through: Option<Through>) -> Self {
        match through {
            Some(through) => Self::Repaired { inner: Box::new(self), through, record: Record::default() },
            None => self,
        }
    }

    pub fn progress(&self) -> Progress {
        match self {
            Self::Text { records, total, .. } => Progress { done: records.done().min(*total), total: *total },
            Self::Grid { grid, at } => {
                Progress { done: at.map_or(0, |it| it as u64 + 1), total: grid.len() as u64 }
            }
            Self::Repaired { inner, .. } => inner.progress(),
            Self::Ended => Progress { done: 0, total: 0 },
        }
    }
}
