//! Joining: the sheets of a workbook that are parts of one list, as those of twelve months are.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::error::Result;

use super::RowKind;
use super::grid::{Builder, Grid};
use super::kinds::trim;
use super::stream::Stream;
use super::survey::Layout;

/// One sheet of a workbook, surveyed by itself.
pub(super) struct Surveyed {
    pub name: String,
    pub grid: Grid,
    pub layout: Layout,
}

/// Several sheets as one list.
#[derive(Debug)]
pub(super) struct Joined {
    /// The rows of the first, and below them those of the others; in a column behind the last, the sheet that each is of.
    /// Records are counted on from sheet to sheet.
    pub grid: Grid,
    /// That column.
    pub column: usize,
    /// The record with the names of the columns.
    pub header: u32,
    /// Their sums, which the list is without.
    pub sums: Vec<u32>,
}

/// The sheet at `likeliest` and those with the same columns, in the order of their tabs. A sheet most of whose rows another
/// has too is a copy, and none of them.
pub(super) fn alike(sheets: &[Surveyed], likeliest: usize) -> Vec<usize> {
    let columns = names(&sheets[likeliest].layout);
    let mut alike = vec![likeliest];
    let has_them = |at: usize| at != likeliest && names(&sheets[at].layout) == columns;
    let others: Vec<usize> = (0..sheets.len()).filter(|at| has_them(*at)).collect();
    if columns.len() < 2 || others.is_empty() || sheets.iter().any(|sheet| sheet.name.is_empty()) {
        return alike;
    }
    let mut known = rows(&sheets[likeliest]);
    for at in others {
        let own = rows(&sheets[at]);
        if !own.is_empty() && own.intersection(&known).count() * 2 < own.len() {
            known.extend(own);
            alike.push(at);
        }
    }
    alike.sort_unstable();
    alike
}

/// The names of the columns, where they stand in one record.
fn names(layout: &Layout) -> Vec<String> {
    let header = layout.header().filter(|_| !layout.is_two_high());
    let mut names: Vec<String> =
        header.map_or_else(Vec::new, |it| it.cells.iter().map(|cell| trim(cell).to_lowercase()).collect());
    while names.last().is_some_and(String::is_empty) {
        names.pop();
    }
    names
}

/// The rows of a sheet, each by a hash of its cells.
fn rows(sheet: &Surveyed) -> HashSet<u64> {
    let (mut hashes, mut stream) = (HashSet::new(), sheet.stream());
    while let Ok(Some(record)) = stream.advance() {
        let cells = stream.cells();
        if sheet.layout.kind(record, cells) == RowKind::Data {
            let mut hasher = DefaultHasher::new();
            cells.iter().filter(|cell| !cell.is_empty()).for_each(|cell| trim(cell).hash(&mut hasher));
            hashes.insert(hasher.finish());
        }
    }
    hashes
}

/// Puts sheets together.
///
/// # Errors
/// `file_too_large`.
pub(super) fn join(sheets: &[Surveyed], alike: &[usize]) -> Result<Joined> {
    let parts = || alike.iter().map(|at| &sheets[*at]);
    let column = parts().map(|part| part.grid.width()).max().unwrap_or_default();
    let (mut out, mut sums, mut header) = (Builder::default(), Vec::new(), None);
    let mut first = 0_u32;
    for part in parts() {
        let is_first = header.is_none();
        let mut last = first;
        let mut stream = part.stream();
        while let Some(record) = stream.advance()? {
            let cells = stream.cells();
            let kind = part.layout.kind(record, cells);
            let record = first.saturating_add(record);
            last = record;
            match kind {
                RowKind::Data => out.cell(record, column, |cell| cell.push_str(&part.name))?,
                RowKind::Header if is_first => header = Some(record),
                RowKind::Above if is_first => {}
                RowKind::Total => {
                    sums.push(record);
                    continue;
                }
                _ => continue,
            }
            for (column, text) in (0_u32..).zip(cells.iter()).filter(|(_, cell)| !cell.is_empty()) {
                out.cell(record, column, |cell| cell.push_str(text))?;
            }
        }
        first = last.saturating_add(1);
    }
    Ok(Joined { grid: out.finish()?, column: column as usize, header: header.unwrap_or_default(), sums })
}

impl Surveyed {
    fn stream(&self) -> Stream<'_> {
        Stream::Grid { grid: &self.grid, at: None }
    }
}
