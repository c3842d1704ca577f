//! Writing many rows of one table: a statement for every [`ROWS`] of them instead of one each.

use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, params_from_iter};

use crate::error::Result;

/// Rows that one statement writes.
const ROWS: usize = 48;

/// Rows of one table, gathered and then written in their order.
///
/// A column that is blank (null or an empty text) in every row is left to its default, which must be the same blank: most
/// lists fill a few columns of many.
pub(crate) struct Bulk<'v> {
    table: &'static str,
    columns: Vec<&'static str>,
    values: Vec<ToSqlOutput<'v>>,
}

impl<'v> Bulk<'v> {
    /// No rows yet; each will have a value for every one of `columns`.
    pub fn into(table: &'static str, columns: Vec<&'static str>) -> Self {
        Self { table, columns, values: Vec::new() }
    }

    /// The table.
    pub fn table(&self) -> &'static str {
        self.table
    }

    /// Adds one row.
    pub fn push(&mut self, row: impl IntoIterator<Item = ToSqlOutput<'v>>) {
        self.values.extend(row);
        debug_assert_eq!(self.values.len() % self.columns.len(), 0, "{}", self.table);
    }

    /// Writes them.
    ///
    /// # Errors
    /// Those of the database; the caller's transaction is to be given up then.
    pub fn write(self, connection: &Connection) -> Result<()> {
        let width = self.columns.len();
        let filled: Vec<usize> = (0..width)
            .filter(|column| self.values.iter().skip(*column).step_by(width).any(|value| !is_blank(value)))
            .collect();
        let names: Vec<&str> = filled.iter().map(|column| self.columns[*column]).collect();
        let places = format!("({})", vec!["?"; names.len()].join(", "));
        let insert = |rows: usize| {
            let rows = vec![places.as_str(); rows].join(", ");
            // The transaction is given up after a failure, so nothing has to be kept for taking back a statement.
            format!("INSERT OR FAIL INTO {} ({}) VALUES {rows}", self.table, names.join(", "))
        };
        for rows in self.values.chunks(width * ROWS) {
            let values = rows.chunks_exact(width).flat_map(|row| filled.iter().map(|column| &row[*column]));
            connection.prepare_cached(&insert(rows.len() / width))?.execute(params_from_iter(values))?;
        }
        Ok(())
    }
}

fn is_blank(value: &ToSqlOutput<'_>) -> bool {
    matches!(
        value,
        ToSqlOutput::Borrowed(ValueRef::Null | ValueRef::Text(b"")) | ToSqlOutput::Owned(Value::Null)
    )
}
