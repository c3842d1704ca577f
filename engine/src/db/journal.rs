//! The journal: triggers, generated from the schema, that record every row before and after a change.

use rusqlite::{Connection, OptionalExtension, params};

use super::foreign_keys;
use crate::error::Result;

/// Tables with an `id` that keep the journal itself.
const UNJOURNALED: [&str; 1] = ["actions"];

/// A journaled table and its columns, in the order of the schema.
#[derive(Debug, Clone)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns, `id` first.
    pub columns: Vec<String>,
}

impl Table {
    /// `json_object('id', NEW.id, …)` over the row called `row`.
    #[must_use]
    pub fn json_of(&self, row: &str) -> String {
        let pairs: Vec<String> =
            self.columns.iter().map(|column| format!("'{column}', {row}.{column}")).collect();
        format!("json_object({})", pairs.join(", "))
    }

    fn insert_trigger(&self) -> String {
        self.trigger("INSERT", "NEW", "NULL", &self.json_of("NEW"))
    }

    fn trigger(&self, verb: &str, row: &str, before: &str, after: &str) -> String {
        let (name, customer) = (&self.name, self.customer_of(row));
        format!(
            "CREATE TEMP TRIGGER journal_{name}_{verb} AFTER {verb} ON main.{name} BEGIN
                 INSERT INTO changes (action_id, table_name, row_id, customer_id, before, after)
                 VALUES ((SELECT action_id FROM temp.recording), '{name}', {row}.id, {customer}, {before}, {after});
             END;"
        )
    }

    /// The expression that names the customer whom a row of this table belongs to, `NULL` for none.
    fn customer_of(&self, row: &str) -> String {
        if self.name == "customers" {
            format!("{row}.id")
        } else if self.columns.iter().any(|column| column == "customer_id") {
            format!("{row}.customer_id")
        } else {
            "NULL".to_owned()
        }
    }
}

/// The journaled tables: all that have a column `id`.
///
/// # Errors
/// When the schema cannot be read.
fn tables(connection: &Connection) -> Result<Vec<Table>> {
    let mut statement = connection.prepare(
        "SELECT t.name, c.name FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
         WHERE t.schema = 'main' AND t.type = 'table' ORDER BY t.name, c.cid",
    )?;
    let mut tables: Vec<Table> = Vec::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (name, column): (String, String) = (row.get(0)?, row.get(1)?);
        match tables.last_mut() {
            Some(table) if table.name == name => table.columns.push(column),
            _ => tables.push(Table { name, columns: vec![column] }),
        }
    }
    tables.retain(|table| {
        table.columns.iter().any(|column| column == "id") && !UNJOURNALED.contains(&table.name.as_str())
    });
    Ok(tables)
}

/// Puts the triggers on the writing connection, all or none, and says which tables they are on. They refuse any write outside an action.
///
/// # Errors
/// When the schema cannot be read.
pub(crate) fn install(connection: &Connection) -> Result<Vec<Table>> {
    let whole = connection.unchecked_transaction()?;
    let mut sql = String::from(
        "CREATE TEMP TABLE recording (action_id INTEGER) STRICT; INSERT INTO temp.recording VALUES (NULL);",
    );
    let tables = tables(connection)?;
    for table in &tables {
        sql.push_str(&table.insert_trigger());
        sql.push_str(&table.trigger("UPDATE", "NEW", &table.json_of("OLD"), &table.json_of("NEW")));
        sql.push_str(&table.trigger("DELETE", "OLD", &table.json_of("OLD"), "NULL"));
    }
    connection.execute_batch(&sql)?;
    whole.commit()?;
    Ok(tables)
}

/// Names the action that the following changes belong to.
pub(crate) fn begin(connection: &Connection, action_id: i64) -> Result<()> {
    connection.prepare_cached("UPDATE temp.recording SET action_id = ?1")?.execute([action_id])?;
    Ok(())
}

/// No action is under way any more: a write now would be refused.
pub(crate) fn end(connection: &Connection) -> Result<()> {
    connection.prepare_cached("UPDATE temp.recording SET action_id = NULL")?.execute([])?;
    Ok(())
}

/// Does `work` without recording the rows that it creates in these tables: those of an import carry the import's id. Nor are foreign
/// keys looked up: `work` names rows that it wrote itself, or knows. A transaction that fails in it must be rolled back, which brings
/// the triggers back too.
pub(crate) fn unrecorded<'t>(
    connection: &Connection,
    tables: impl Iterator<Item = &'t Table> + Clone,
    work: impl FnOnce() -> Result<()>,
) -> Result<()> {
    let drop = |table: &Table| format!("DROP TRIGGER temp.journal_{}_INSERT;", table.name);
    connection.execute_batch(&tables.clone().map(drop).collect::<String>())?;
    foreign_keys::unchecked(connection, work)?;
    connection.execute_batch(&tables.map(Table::insert_trigger).collect::<String>())?;
    Ok(())
}

/// The row as JSON, or `None` where it is gone.
pub(crate) fn current_row(connection: &Connection, table: &Table, row_id: i64) -> Result<Option<String>> {
    let sql = format!("SELECT {} FROM {} AS r WHERE r.id = ?1", table.json_of("r"), table.name);
    Ok(connection.prepare_cached(&sql)?.query_row(params![row_id], |row| row.get(0)).optional()?)
}
