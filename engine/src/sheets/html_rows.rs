//! The rows of a table of a page, whose cells may reach over several columns and rows.

use crate::error::{Code, Error, Result};

use super::grid::{Builder, Grid};
use super::kinds::is_blank;
use super::split::MOST_CELLS;

/// Text that is meant in more rows than it is written in may add up to this.
const MOST_REPEATED: usize = 64 << 20;

/// Rows as they come. A cell over several columns stands in the first, one over several rows in each: it is said of each.
#[derive(Default)]
pub(super) struct HtmlRows {
    grid: Builder,
    is_open: bool,
    row: u32,
    column: u32,
    filled: u32,
    is_list: bool,
    /// Cells from above that reach into this row, by column, and how many of them were passed.
    from_above: Vec<Reach>,
    passed: usize,
    /// Cells that reach into the next row.
    below: Vec<Reach>,
    repeated: usize,
}

struct Reach {
    column: u32,
    columns: u32,
    rows: u32,
    text: String,
}

impl HtmlRows {
    pub fn begin(&mut self) -> Result<()> {
        self.end()?;
        self.is_open = true;
        Ok(())
    }

    /// Adds the next cell of the row, which begins with it where none was begun.
    pub fn cell(&mut self, text: String, columns: u32, rows: u32) -> Result<()> {
        self.is_open = true;
        self.pass(None)?;
        if self.column as usize >= MOST_CELLS {
            return Ok(());
        }
        self.filled += u32::from(!is_blank(&text));
        self.grid.cell(self.row, self.column, |out| out.push_str(&text))?;
        if rows > 1 {
            self.below.push(Reach { column: self.column, columns, rows: rows - 1, text });
        }
        self.column += columns;
        Ok(())
    }

    /// Passes cells from above that stand before the next cell, or all that are left.
    fn pass(&mut self, end: Option<()>) -> Result<()> {
        while let Some(reach) = self.from_above.get_mut(self.passed)
            && (end.is_some() || reach.column <= self.column)
        {
            self.passed += 1;
            let Reach { column, columns, rows, ref mut text } = *reach;
            let text = std::mem::take(text);
            self.repeated += text.len() + 1;
            if self.repeated > MOST_REPEATED {
                return Err(Error::Refused(Code::FileTooLarge));
            }
            if column >= self.column {
                self.grid.cell(self.row, column, |out| out.push_str(&text))?;
            }
            self.column = self.column.max(column + columns);
            if rows > 1 {
                self.below.push(Reach { column, columns, rows: rows - 1, text });
            }
        }
        Ok(())
    }

    pub fn end(&mut self) -> Result<()> {
        if !self.is_open {
            return Ok(());
        }
        self.pass(Some(()))?;
        self.is_list |= self.filled >= 2;
        self.from_above = std::mem::take(&mut self.below);
        (self.is_open, self.passed, self.column, self.filled) = (false, 0, 0, 0);
        self.row += 1;
        Ok(())
    }

    /// Whether it is no layout: a row with several filled cells is done.
    pub fn is_list(&self) -> bool {
        self.is_list
    }

    pub fn finish(mut self) -> Result<Grid> {
        self.end()?;
        self.grid.finish()
    }
}
