//! Transposed lists: each customer a column, and the names of what is known of them in the first.

use crate::error::Result;

use super::grid::{Builder, Grid};
use super::layout::Kept;
use super::words;

/// The most that is known of a customer, and the fewest customers of such a list.
const MOST_NAMES: usize = 60;
const FEWEST: usize = 2;

/// The list with a row for each customer; none where it has one already. Its records are counted as the columns are, the
/// names of the columns being the first.
///
/// # Errors
/// `file_too_large`.
pub(super) fn turned(rows: &[Kept], is_all: bool) -> Result<Option<Grid>> {
    let names: Vec<&str> = rows.iter().map(|row| row.cell(0)).collect();
    let known = names.iter().filter(|name| words::names_a_column(name)).count();
    let unlike = (1..names.len()).all(|at| !names[..at].contains(&names[at]));
    let first = rows.first().map_or(&[][..], |row| &row.cells);
    let headers = first.iter().skip(1).filter(|cell| words::names_a_column(cell)).count();
    let customers = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default().saturating_sub(1);
    let is_list = is_all && (3..=MOST_NAMES).contains(&rows.len()) && known * 5 >= names.len() * 4;
    if !is_list || !unlike || customers < FEWEST || headers * 4 > customers {
        return Ok(None);
    }
    let mut out = Builder::default();
    for customer in 0..=customers {
        for (column, row) in (0..).zip(rows) {
            let text = row.cell(customer);
            if !text.is_empty() {
                out.cell(customer as u32, column, |cell| cell.push_str(text))?;
            }
        }
    }
    out.finish().map(Some)
}
