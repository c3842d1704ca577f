//! The SQL of the kiosk.

use rusqlite::{Connection, params};

use super::KioskDraft;
use crate::book::Tx;
use crate::error::Result;
use crate::ids::{CaseId, CustomerId};
use crate::ratings::RatingQuestion;

pub(super) struct Row {
    pub key_hash: String,
    pub locked: bool,
    pub question: RatingQuestion,
    pub customer_id: Option<CustomerId>,
    pub case_id: Option<CaseId>,
    pub tries: u32,
    pub tried_at: i64,
}

pub(super) fn get(connection: &Connection) -> Result<Row> {
    Ok(connection
        .prepare_cached(
            "SELECT key_hash, locked, question, customer_id, case_id, tries, tried_at FROM kiosk WHERE only = 1",
        )?
        .query_row([], |row| {
            Ok(Row {
                key_hash: row.get(0)?,
                locked: row.get(1)?,
                question: RatingQuestion::of_name(&row.get::<_, String>(2)?).unwrap_or_default(),
                customer_id: row.get(3)?,
                case_id: row.get(4)?,
                tries: row.get(5)?,
                tried_at: row.get(6)?,
            })
        })?)
}

pub(super) fn set_key(tx: &Tx<'_>, hash: &str) -> Result<()> {
    tx.prepare_cached("UPDATE kiosk SET key_hash = ?1, tries = 0")?.execute([hash])?;
    Ok(())
}

pub(super) fn lock(tx: &Tx<'_>, draft: &KioskDraft) -> Result<()> {
    tx.prepare_cached(
        "UPDATE kiosk SET locked = 1, question = ?1, customer_id = ?2, case_id = ?3, tries = 0",
    )?
    .execute(params![draft.question.name(), draft.customer_id, draft.case_id])?;
    Ok(())
}

pub(super) fn forget_customer(tx: &Tx<'_>) -> Result<()> {
    tx.prepare_cached("UPDATE kiosk SET customer_id = NULL, case_id = NULL")?.execute([])?;
    Ok(())
}

/// Notes a try to unlock: a right key opens.
pub(super) fn note_try(tx: &Tx<'_>, fits: bool) -> Result<()> {
    tx.prepare_cached(
        "UPDATE kiosk SET locked = CASE WHEN ?1 THEN 0 ELSE locked END, tries = CASE WHEN ?1 THEN 0 ELSE tries + 1 END,
             tried_at = ?2, customer_id = CASE WHEN ?1 THEN NULL ELSE customer_id END,
             case_id = CASE WHEN ?1 THEN NULL ELSE case_id END",
    )?
    .execute(params![fits, tx.now()])?;
    Ok(())
}
