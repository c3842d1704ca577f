//! Indexes that a bulk import is faster without: their order is that of what people typed, so that each row of a list goes to
//! another page. Made anew after the last row, they are written once, in order.

use rusqlite::{Connection, OptionalExtension};

use crate::error::Result;

/// None of them is read while an import writes.
const INDEXES: [&str; 5] =
    ["customer_index_order", "customers_birthday", "custom_values_field", "emails_address", "phones_e164"];

/// Fewer rows than these are written faster beside the indexes.
const WORTH_IT: usize = 5_000;

/// Does `work`, which adds about `rows` customers, and makes the scattered indexes after it where that is faster. A transaction that
/// fails in it must be rolled back, which brings the indexes back too.
///
/// # Errors
/// Those of `work` and of the disk.
pub fn without_scattered_indexes<T>(
    connection: &Connection,
    rows: usize,
    work: impl FnOnce() -> Result<T>,
) -> Result<T> {
    let there = || connection.query_row("SELECT count(*) FROM customers", [], |row| row.get::<_, usize>(0));
    // Counting a large book takes longer than writing a few rows.
    if rows < WORTH_IT || rows < there()? {
        return work();
    }
    let mut definitions = Vec::new();
    for index in INDEXES {
        let definition: Option<String> = connection
            .query_row("SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?1", [index], |row| {
                row.get(0)
            })
            .optional()?;
        if let Some(definition) = definition {
            connection.execute_batch(&format!("DROP INDEX {index}"))?;
            definitions.push(definition);
        }
    }
    let outcome = work()?;
    definitions.iter().try_for_each(|definition| connection.execute_batch(definition))?;
    Ok(outcome)
}
