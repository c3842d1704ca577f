//! The SQL of notices.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::Notice;
use crate::book::Tx;
use crate::error::{Code, Error, Result};
use crate::ids::{CustomerId, NoticeId, RuleId};
use crate::rules::{Named, What};

const NOTICE: &str = "SELECT n.id, n.rule_id, r.name, c.id, c.name, n.text, n.what, n.created_at, d.read_at
    FROM notices AS n LEFT JOIN rules AS r ON r.id = n.rule_id LEFT JOIN customers AS c ON c.id = n.customer_id
    LEFT JOIN notice_reads AS d ON d.notice_id = n.id
    WHERE c.deleted_at IS NULL";

fn notice(row: &Row<'_>) -> Result<Notice> {
    let (id, name): (Option<CustomerId>, Option<String>) = (row.get(3)?, row.get(4)?);
    Ok(Notice {
        id: row.get(0)?,
        rule_id: row.get(1)?,
        rule: row.get(2)?,
        customer: id.zip(name).map(|(id, name)| Named { id, name }),
        text: row.get(5)?,
        what: serde_json::from_str(&row.get::<_, String>(6)?)?,
        created_at: row.get(7)?,
        read_at: row.get(8)?,
    })
}

fn select(connection: &Connection, rest: &str, values: impl rusqlite::Params) -> Result<Vec<Notice>> {
    let mut statement = connection.prepare_cached(&format!("{NOTICE} {rest}"))?;
    let mut rows = statement.query(values)?;
    let mut notices = Vec::new();
    while let Some(row) = rows.next()? {
        notices.push(notice(row)?);
    }
    Ok(notices)
}

pub(super) fn list(connection: &Connection, before: Option<NoticeId>, limit: u32) -> Result<Vec<Notice>> {
    let before = before.map_or(i64::MAX, |id| id.0);
    select(connection, "AND n.id < ?1 ORDER BY n.id DESC LIMIT ?2", params![before, limit])
}

/// One notice, read or not.
pub(crate) fn get(connection: &Connection, id: NoticeId) -> Result<Notice> {
    select(connection, "AND n.id = ?1", [id])?.pop().ok_or(Error::Gone(Code::RecordGone))
}

const UNREAD: &str = "NOT EXISTS (SELECT 1 FROM notice_reads AS d WHERE d.notice_id = n.id)
    AND NOT EXISTS (SELECT 1 FROM customers AS c WHERE c.id = n.customer_id AND c.deleted_at IS NOT NULL)";

pub(super) fn count_unread(connection: &Connection) -> Result<u32> {
    let sql = format!("SELECT count(*) FROM notices AS n WHERE {UNREAD}");
    Ok(connection.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
}

/// Writes a notice.
pub(crate) fn insert(
    tx: &Tx<'_>,
    rule: Option<RuleId>,
    customer: Option<CustomerId>,
    text: &str,
    what: &What,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO notices (rule_id, customer_id, text, what, created_at) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![rule, customer, text, serde_json::to_string(what)?, tx.now()])?;
    Ok(())
}

pub(super) fn read(connection: &Connection, ids: Option<&[NoticeId]>, now: i64) -> Result<()> {
    let named = ids.map(serde_json::to_string).transpose()?;
    connection
        .prepare_cached(
            "INSERT INTO notice_reads (notice_id, read_at)
             SELECT n.id, ?2 FROM notices AS n
             WHERE (?1 IS NULL OR n.id IN (SELECT value FROM json_each(?1)))
               AND NOT EXISTS (SELECT 1 FROM notice_reads AS d WHERE d.notice_id = n.id)",
        )?
        .execute(params![named, now])?;
    Ok(())
}

/// The notices that nobody has read or seen on the desktop, oldest first.
pub(crate) fn untold(connection: &Connection) -> Result<Vec<(NoticeId, i64)>> {
    let sql = format!(
        "SELECT n.id, n.created_at FROM notices AS n
         WHERE {UNREAD} AND NOT EXISTS (SELECT 1 FROM notice_deliveries AS s WHERE s.notice_id = n.id) ORDER BY n.id"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Notes that a notice was shown on the desktop.
pub(crate) fn record_delivery(connection: &Connection, id: NoticeId, now: i64) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO notice_deliveries (notice_id, delivered_at) SELECT id, ?2 FROM notices WHERE id = ?1
             ON CONFLICT (notice_id) DO UPDATE SET delivered_at = excluded.delivered_at",
        )?
        .execute(params![id, now])?;
    Ok(())
}

/// Whether a notice waits to be read.
pub(crate) fn is_unread(connection: &Connection, id: NoticeId) -> Result<bool> {
    let sql = format!("SELECT 1 FROM notices AS n WHERE n.id = ?1 AND {UNREAD}");
    Ok(connection.prepare_cached(&sql)?.query_row([id], |_| Ok(())).optional()?.is_some())
}
