//! What the owner corrects in the review of a list: a value for all rows that have it, or the cell of one row.

use std::collections::HashMap;

use super::list::List;
use super::mapping;
use super::types::Correction;
use super::values;
use crate::error::{Code, Error, Result};

/// The corrections of one list, found by column and value; without any, a look costs one comparison.
#[derive(Debug, Default)]
pub(super) struct Corrections {
    columns: Vec<OfColumn>,
}

#[derive(Debug, Default)]
struct OfColumn {
    everywhere: HashMap<String, String>,
    rows: HashMap<u32, HashMap<String, String>>,
}

/// What a cell is to say instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Corrected<'c> {
    /// The right value; empty where the cell is to be blank.
    pub(super) text: &'c str,
    /// Whether it holds for this row alone.
    pub(super) alone: bool,
}

impl Corrections {
    /// Sorts them by the columns of the list. Where two speak of the same cells, the later one counts.
    ///
    /// # Errors
    /// `column_unknown`.
    pub(super) fn of(list: &List, corrections: &[Correction]) -> Result<Self> {
        let mut columns = Vec::new();
        for correction in corrections {
            let column = mapping::find(list, &correction.column)
                .ok_or_else(|| Error::Refused(Code::ColumnUnknown { column: correction.column.clone() }))?;
            if columns.len() <= column {
                columns.resize_with(column + 1, OfColumn::default);
            }
            let of_column: &mut OfColumn = &mut columns[column];
            let value = values::clean(&correction.value).to_owned();
            let replacement = values::clean(&correction.replacement).to_owned();
            let values = match correction.row {
                Some(row) => of_column.rows.entry(row).or_default(),
                // Blank cells are many and say nothing: only that of one row can be filled.
                None if value.is_empty() => continue,
                None => &mut of_column.everywhere,
            };
            values.insert(value, replacement);
        }
        Ok(Self { columns })
    }

    /// What a cell, cleaned, is to say instead; that of the one row goes before that of all.
    pub(super) fn find(&self, row: u32, column: usize, value: &str) -> Option<Corrected<'_>> {
        let of_column = self.columns.get(column)?;
        let alone = of_column.rows.get(&row).and_then(|values| values.get(value));
        let everywhere = || of_column.everywhere.get(value);
        alone
            .map(|text| Corrected { text, alone: true })
            .or_else(|| everywhere().map(|text| Corrected { text, alone: false }))
    }

    /// The cells of a row as corrected, otherwise as they stand in the file.
    pub(super) fn cells<'c>(&self, row: u32, cells: impl Iterator<Item = &'c str>) -> Vec<String> {
        let corrected = |(column, cell): (usize, &str)| match self.find(row, column, values::clean(cell)) {
            Some(corrected) => corrected.text.to_owned(),
            None => cell.to_owned(),
        };
        cells.enumerate().map(corrected).collect()
    }
}
