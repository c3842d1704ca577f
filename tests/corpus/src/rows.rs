//! The rows of a list as the corpus compares them.

use daftar_engine::error::Error;
use daftar_engine::sheets::{RowKind, Sheet};

/// One record with content.
pub struct Kept {
    pub record: u32,
    pub kind: RowKind,
    pub cells: Vec<String>,
}

impl Kept {
    pub fn is_customer(&self) -> bool {
        matches!(self.kind, RowKind::Data | RowKind::RepeatedHeader)
    }
}

/// All records with content; in words why they cannot be read.
pub fn all(sheet: &Sheet) -> Result<Vec<Kept>, String> {
    let refused = |it: Error| format!("its rows: {it}");
    let mut rows = sheet.rows().map_err(refused)?;
    let mut kept = Vec::new();
    while let Some(row) = rows.next_row().map_err(refused)? {
        let cells = row.cells.iter().map(str::to_owned).collect();
        kept.push(Kept { record: row.record, kind: row.kind, cells });
    }
    Ok(kept)
}

/// The manifest keeps this many cells of a record.
const KEPT: usize = 40;

/// Whether two records hold the same, cells without content at the end aside.
pub fn same(expected: &[String], found: &[String]) -> bool {
    let end = |cells: &[String]| cells.iter().rposition(|it| !it.is_empty()).map_or(0, |it| it + 1);
    let found = if expected.len() == KEPT { &found[..found.len().min(KEPT)] } else { found };
    expected[..end(expected)] == found[..end(found)]
}

/// Notes a difference.
pub fn expect<T: PartialEq + std::fmt::Debug>(found: &mut Vec<String>, what: &str, wanted: &T, got: &T) {
    if wanted != got {
        found.push(format!("{what} {wanted:?} expected, {got:?} found"));
    }
}
