//! The SQL of duplicates.

use rusqlite::{Connection, params};

use super::{DuplicateReason, SimilarCustomer};
use crate::error::Result;
use crate::ids::CustomerId;

fn ids(connection: &Connection, sql: &str, value: &str) -> Result<Vec<CustomerId>> {
    let mut statement = connection.prepare_cached(sql)?;
    let ids = statement.query_map(params![value], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn with_phone(connection: &Connection, e164: &str) -> Result<Vec<CustomerId>> {
    ids(connection, "SELECT DISTINCT customer_id FROM phones WHERE e164 = ?1 LIMIT 20", e164)
}

pub(super) fn with_email(connection: &Connection, address: &str) -> Result<Vec<CustomerId>> {
    ids(
        connection,
        "SELECT DISTINCT customer_id FROM emails WHERE lower(address) = lower(?1) LIMIT 20",
        address,
    )
}

pub(super) fn similar(
    connection: &Connection,
    id: CustomerId,
    reasons: Vec<DuplicateReason>,
) -> Result<SimilarCustomer> {
    Ok(connection
        .prepare_cached(
            "SELECT name,
                 coalesce((SELECT raw FROM phones WHERE customer_id = c.id ORDER BY position, id LIMIT 1), ''),
                 coalesce((SELECT address FROM emails WHERE customer_id = c.id ORDER BY position, id LIMIT 1), ''),
                 deleted_at IS NOT NULL
             FROM customers AS c WHERE id = ?1",
        )?
        .query_row([id], |row| {
            Ok(SimilarCustomer {
                id,
                name: row.get(0)?,
                phone: row.get(1)?,
                email: row.get(2)?,
                reasons,
                in_bin: row.get(3)?,
            })
        })?)
}
