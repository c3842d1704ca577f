//! The SQL of attached files.

use rusqlite::{Connection, params};

use crate::book::Tx;
use crate::error::Result;
use crate::ids::{CustomerId, MessageId};
use crate::messages::Attachment;

/// Keeps a file that messages carry.
pub(in crate::messages) fn insert(tx: &Tx<'_>, file: &Attachment) -> Result<i64> {
    tx.prepare_cached(
        "INSERT INTO message_files (name, media_type, bytes, added_at) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![file.name, file.media_type, file.bytes, tx.now()])?;
    Ok(tx.last_insert_rowid())
}

/// The files that a message carries; `None` where one was let go.
pub(in crate::messages) fn of_message(
    connection: &Connection,
    id: MessageId,
) -> Result<Option<Vec<Attachment>>> {
    let mut statement = connection.prepare_cached(
        "SELECT f.name, f.media_type, f.bytes, f.dropped_at IS NULL
         FROM message_contents AS t, json_each(t.files) AS n LEFT JOIN message_files AS f ON f.file = n.value
         WHERE t.message_id = ?1 ORDER BY n.key",
    )?;
    let mut rows = statement.query([id])?;
    let mut files = Vec::new();
    while let Some(row) = rows.next()? {
        let (Some(name), true) = (row.get(0)?, row.get(3)?) else { return Ok(None) };
        files.push(Attachment { name, media_type: row.get(1)?, bytes: row.get(2)? });
    }
    Ok(Some(files))
}

/// Whether a file lies there that was added up to an instant.
pub(super) fn any_before(connection: &Connection, before: i64) -> Result<bool> {
    Ok(connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM message_files WHERE dropped_at IS NULL AND added_at <= ?1)",
        )?
        .query_row([before], |row| row.get(0))?)
}

/// Lets go what was added up to an instant and carried by no message that waits, or whose fate was settled since then.
pub(super) fn drop_unneeded(connection: &Connection, before: i64, now: i64) -> Result<usize> {
    Ok(connection
        .prepare_cached(
            "UPDATE message_files SET bytes = x'', dropped_at = ?2
             WHERE dropped_at IS NULL AND added_at <= ?1 AND file NOT IN (
                 SELECT n.value FROM message_contents AS t JOIN messages AS m ON m.id = t.message_id, json_each(t.files) AS n
                 WHERE t.files <> '[]'
                   AND (m.state IN ('waiting', 'sending') OR coalesce(m.settled_at, m.queued_at) > ?1))",
        )?
        .execute(params![before, now])?)
}

/// Removes every file that only this customer was sent, before their messages go for good.
pub(crate) fn purge(tx: &Tx<'_>, customer: CustomerId) -> Result<()> {
    let files: Vec<i64> = tx
        .prepare_cached(
            "SELECT n.value FROM message_contents AS t, json_each(t.files) AS n
             WHERE t.customer_id = ?1 AND t.files <> '[]'
             UNION SELECT n.value
             FROM changes AS c, json_each(json_extract(coalesce(c.after, c.before), '$.files')) AS n
             WHERE c.customer_id = ?1 AND c.table_name = 'message_contents'",
        )?
        .query_map([customer], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for file in files {
        tx.prepare_cached(
            "DELETE FROM message_files WHERE file = ?1
               AND NOT EXISTS (
                   SELECT 1 FROM message_contents AS t, json_each(t.files) AS n
                   WHERE t.files <> '[]' AND t.customer_id <> ?2 AND n.value = ?1)
               AND NOT EXISTS (
                   SELECT 1 FROM changes AS c, json_each(json_extract(coalesce(c.after, c.before), '$.files')) AS n
                   WHERE c.table_name = 'message_contents' AND c.customer_id <> ?2 AND n.value = ?1)",
        )?
        .execute(params![file, customer])?;
    }
    Ok(())
}
