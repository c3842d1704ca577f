//! Writing many rows of one table: a statement for every [`ROWS`] of them instead of one each.

use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, params_from_iter};

use crate::error::Result;

/// Rows that one statement writes.
const ROWS: usize = 48;
/// Rows that are worth gathering: their values stay in the processor's cache until they are written.
pub(crate) const GATHERED: usize = 8 * ROWS;

/// Rows of one table, gathered and then written in their order.
///
/// A column that is blank (null or an empty text) in every row is left to its default, which must be the same blank: most
/// lists fill a few columns of many. What all rows have in common is handed over once.
pub(crate) struct Bulk<'v> {
    table: &'static str,
    columns: Vec<&'static str>,
    values: Vec<ToSqlOutput<'v>>,
}

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    Nothing,
    /// The same in every row.
    One,
    Several,
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

    /// Writes the rows that were gathered, and forgets them.
    ///
    /// # Errors
    /// Those of the database; the caller's transaction is to be given up then.
    pub fn write(&mut self, connection: &Connection) -> Result<()> {
        let width = self.columns.len();
        let holds: Vec<Holds> = (0..width).map(|column| self.holds(column)).collect();
        let that = |held: Holds| (0..width).filter(|column| holds[*column] == held).collect::<Vec<_>>();
        let (same, own) = (that(Holds::One), that(Holds::Several));
        let insert = |rows: usize| self.insert(&same, &own, rows);
        let many = if self.values.len() >= width * ROWS { insert(ROWS) } else { String::new() };
        for rows in self.values.chunks(width * ROWS) {
            let shared = same.iter().map(|column| &rows[*column]);
            let values = rows.chunks_exact(width).flat_map(|row| own.iter().map(|column| &row[*column]));
            let parameters = params_from_iter(shared.chain(values));
            match rows.len() / width {
                ROWS => connection.prepare_cached(&many)?.execute(parameters)?,
                fewer => connection.prepare_cached(&insert(fewer))?.execute(parameters)?,
            };
        }
        self.values.clear();
        Ok(())
    }

    fn holds(&self, column: usize) -> Holds {
        let mut values = self.values.iter().skip(column).step_by(self.columns.len());
        match values.next() {
            Some(first) if values.all(|value| is_same(value, first)) => {
                if is_blank(first) {
                    Holds::Nothing
                } else {
                    Holds::One
                }
            }
            Some(_) => Holds::Several,
            None => Holds::Nothing,
        }
    }

    /// The statement: the parameters of the columns that all rows share come first.
    fn insert(&self, same: &[usize], own: &[usize], rows: usize) -> String {
        let names: Vec<&str> = same.iter().chain(own).map(|column| self.columns[*column]).collect();
        let shared = (1..=same.len()).map(|number| format!("?{number}"));
        // A parameter without a number has the next one.
        let row = shared.chain(own.iter().map(|_| "?".to_owned())).collect::<Vec<_>>().join(",");
        let rows = vec![format!("({row})"); rows].join(",");
        // The transaction is given up after a failure, so nothing has to be kept for taking back a statement.
        format!("INSERT OR FAIL INTO {} ({}) VALUES {rows}", self.table, names.join(", "))
    }
}

/// Whether two values are one. Words for choices are mostly the very same text.
fn is_same(one: &ToSqlOutput<'_>, other: &ToSqlOutput<'_>) -> bool {
    match (one, other) {
        (ToSqlOutput::Borrowed(ValueRef::Text(one)), ToSqlOutput::Borrowed(ValueRef::Text(other))) => {
            std::ptr::eq(*one, *other) || one == other
        }
        (one, other) => one == other,
    }
}

fn is_blank(value: &ToSqlOutput<'_>) -> bool {
    matches!(
        value,
        ToSqlOutput::Borrowed(ValueRef::Null | ValueRef::Text(b"")) | ToSqlOutput::Owned(Value::Null)
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn rows_are_written_as_they_were_gathered() {
        let connection = Connection::open_in_memory().unwrap();
        connection
            .execute_batch(
                "CREATE TABLE rows (id INTEGER PRIMARY KEY, same TEXT NOT NULL, own TEXT NOT NULL DEFAULT '',
                                    often TEXT NOT NULL DEFAULT '', never INTEGER) STRICT",
            )
            .unwrap();
        let mut bulk = Bulk::into("rows", vec!["id", "same", "own", "often", "never"]);
        let count = i64::try_from(2 * ROWS).unwrap() + 5;
        let texts: Vec<String> = (0..count).map(|id| format!("row {id}")).collect();
        let row = |id: i64| {
            let own = texts[usize::try_from(id).unwrap()].as_str();
            let often = if id % 3 == 0 { "" } else { "often" };
            [id.into(), "the same".into(), own.into(), often.into(), ToSqlOutput::Owned(Value::Null)]
        };
        // The last alone: all that it holds is the same in every row.
        for rows in [0..count - 1, count - 1..count] {
            rows.for_each(|id| bulk.push(row(id)));
            bulk.write(&connection).unwrap();
        }
        bulk.write(&connection).unwrap();
        let wrong = "SELECT count(*), sum(same <> 'the same' OR own <> 'row ' || id OR never IS NOT NULL
                         OR often <> CASE WHEN id % 3 = 0 THEN '' ELSE 'often' END) FROM rows";
        let found: (i64, i64) =
            connection.query_row(wrong, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        assert_eq!(found, (count, 0));
    }
}
