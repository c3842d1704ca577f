//! Foreign keys of many rows at once: SQLite looks up every table that may refer to a row, for each row.

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::error::{Code, Error, Result};

/// A column that refers to another table.
struct Reference {
    table: String,
    column: String,
    /// `CASCADE`, `SET NULL` or `NO ACTION`.
    on_delete: String,
}

/// Deletes the rows of `table` whose ids stand in the table `gone`; what refers to them goes, or forgets them, as its foreign key
/// says. A transaction that fails in it must be rolled back.
///
/// # Errors
/// `unexpected` where rows stay that refer to them; those of the disk.
pub(crate) fn delete_many(connection: &Connection, table: &str, gone: &str) -> Result<()> {
    for Reference { table: child, column, on_delete } in references(connection, table)? {
        match on_delete.as_str() {
            "CASCADE" => connection.execute(&format!("DELETE FROM {child} WHERE {column} IN {gone}"), [])?,
            "SET NULL" => {
                let forget = format!("UPDATE {child} SET {column} = NULL WHERE {column} IN {gone}");
                connection.execute(&forget, [])?
            }
            _ => {
                let left = format!("SELECT count(*) FROM {child} WHERE {column} IN {gone}");
                match connection.query_row(&left, [], |row| row.get(0))? {
                    0 => 0,
                    left => {
                        let cause = format!("{left} rows of {child} refer to {table}");
                        return Err(Error::failed(Code::Unexpected, cause));
                    }
                }
            }
        };
    }
    unchecked(connection, || {
        connection.execute(&format!("DELETE FROM {table} WHERE id IN {gone}"), [])?;
        Ok(())
    })
}

fn references(connection: &Connection, table: &str) -> Result<Vec<Reference>> {
    let mut statement = connection.prepare(
        "SELECT t.name, f.\"from\", f.on_delete FROM pragma_table_list AS t, pragma_foreign_key_list(t.name) AS f
         WHERE t.schema = 'main' AND t.type = 'table' AND f.\"table\" = ?1",
    )?;
    let references = statement.query_map([table], |row| {
        Ok(Reference { table: row.get(0)?, column: row.get(1)?, on_delete: row.get(2)? })
    })?;
    Ok(references.collect::<rusqlite::Result<_>>()?)
}

/// Does `work` without looking up foreign keys: it must know that they hold.
///
/// # Errors
/// Those of `work`.
pub(crate) fn unchecked<T>(connection: &Connection, work: impl FnOnce() -> Result<T>) -> Result<T> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, false)?;
    let _unchecked = Unchecked(connection);
    work()
}

/// Foreign keys are not looked up as long as it is there; a rollback alone would not bring them back.
struct Unchecked<'c>(&'c Connection);

impl Drop for Unchecked<'_> {
    fn drop(&mut self) {
        if let Err(cause) = self.0.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true) {
            log::error!("foreign keys stay unchecked until the book is opened again: {cause}");
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_refers_to_deleted_rows_goes_forgets_them_or_keeps_them() {
        let connection = Connection::open_in_memory().unwrap();
        connection
            .execute_batch(
                "CREATE TABLE people (id INTEGER PRIMARY KEY, of INTEGER REFERENCES people (id) ON DELETE SET NULL) STRICT;
                 CREATE TABLE phones (id INTEGER PRIMARY KEY, person INTEGER REFERENCES people (id) ON DELETE CASCADE) STRICT;
                 CREATE TABLE visits (id INTEGER PRIMARY KEY, person INTEGER REFERENCES people (id)) STRICT;
                 INSERT INTO people VALUES (1, NULL), (2, 1), (3, 2), (4, 3);
                 INSERT INTO phones VALUES (1, 1), (2, 2), (3, 3);
                 INSERT INTO visits VALUES (1, 4);",
            )
            .unwrap();
        let left = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, String>(0)).unwrap();
        connection
            .execute_batch(
                "CREATE TEMP TABLE gone (id INTEGER PRIMARY KEY); INSERT INTO gone VALUES (1), (2)",
            )
            .unwrap();
        delete_many(&connection, "people", "temp.gone").unwrap();
        assert_eq!(left("SELECT group_concat(id || '>' || coalesce(of, '-')) FROM people"), "3>-,4>3");
        assert_eq!(left("SELECT group_concat(id) FROM phones"), "3");
        connection.execute("UPDATE gone SET id = id + 2", []).unwrap();
        assert!(delete_many(&connection, "people", "temp.gone").is_err());
        assert_eq!(left("SELECT group_concat(id) FROM people"), "3,4");
        // They are looked up again.
        assert!(connection.execute("DELETE FROM people WHERE id = 4", []).is_err());
    }
}
