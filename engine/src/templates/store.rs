//! The SQL of templates, and of the two facts about a customer that only they ask for.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Template, TemplateDraft};
use crate::book::Tx;
use crate::error::{Code, Error, Result};
use crate::ids::{CustomerId, TemplateId};
use crate::interactions::PurchaseLine;
use crate::reminders::store::date;
use crate::texts::Language;

const TEMPLATE: &str = "SELECT id, ready, name, language, subject, text FROM templates";

fn read(row: &Row<'_>) -> rusqlite::Result<Template> {
    let language: String = row.get(3)?;
    Ok(Template {
        id: row.get(0)?,
        ready: row.get(1)?,
        name: row.get(2)?,
        language: Language::from_locale(&language).unwrap_or_default(),
        subject: row.get(4)?,
        text: row.get(5)?,
    })
}

pub(super) fn list(connection: &Connection) -> Result<Vec<Template>> {
    let mut statement = connection.prepare_cached(&format!("{TEMPLATE} ORDER BY id"))?;
    let templates = statement.query_map([], read)?;
    Ok(templates.collect::<rusqlite::Result<_>>()?)
}

/// One template.
pub(crate) fn get(connection: &Connection, id: TemplateId) -> Result<Template> {
    find(connection, id)?.ok_or(Error::Gone(Code::RecordGone))
}

/// One template, where it is in the book.
pub(crate) fn find(connection: &Connection, id: TemplateId) -> Result<Option<Template>> {
    let mut statement = connection.prepare_cached(&format!("{TEMPLATE} WHERE id = ?1"))?;
    Ok(statement.query_row([id], read).optional()?)
}

/// What became of a ready-made template of a language in the book.
pub(super) fn find_ready(
    connection: &Connection,
    ready: &str,
    language: Language,
) -> Result<Option<Template>> {
    let mut statement = connection
        .prepare_cached(&format!("{TEMPLATE} WHERE ready = ?1 AND language = ?2 ORDER BY id LIMIT 1"))?;
    Ok(statement.query_row(params![ready, language.tag()], read).optional()?)
}

pub(super) fn insert(tx: &Tx<'_>, ready: &str, draft: &TemplateDraft) -> Result<TemplateId> {
    tx.prepare_cached(
        "INSERT INTO templates (ready, name, language, subject, text, created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)",
    )?
    .execute(params![ready, draft.name, draft.language.tag(), draft.subject, draft.text, tx.now()])?;
    Ok(TemplateId(tx.last_insert_rowid()))
}

pub(super) fn update(tx: &Tx<'_>, id: TemplateId, draft: &TemplateDraft) -> Result<()> {
    let changed = tx
        .prepare_cached(
            "UPDATE templates SET name = ?2, language = ?3, subject = ?4, text = ?5, updated_at = ?6 WHERE id = ?1",
        )?
        .execute(params![id, draft.name, draft.language.tag(), draft.subject, draft.text, tx.now()])?;
    if changed == 0 { Err(Error::Gone(Code::RecordGone)) } else { Ok(()) }
}

pub(super) fn delete(tx: &Tx<'_>, id: TemplateId) -> Result<()> {
    tx.prepare_cached("DELETE FROM templates WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// What a customer bought last.
pub(super) struct LastPurchase {
    pub(super) on: NaiveDate,
    pub(super) amount: Option<i64>,
    pub(super) currency: String,
    pub(super) things: String,
}

/// What a customer bought last; what they gave back is no purchase to thank for.
pub(super) fn last_purchase(connection: &Connection, customer: CustomerId) -> Result<Option<LastPurchase>> {
    let mut statement = connection.prepare_cached(
        "SELECT bought_on, amount, currency, lines FROM interactions
         WHERE customer_id = ?1 AND kind = 'purchase' AND coalesce(amount, 0) >= 0
         ORDER BY bought_on DESC, id DESC LIMIT 1",
    )?;
    let mut rows = statement.query([customer])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let lines: Vec<PurchaseLine> = serde_json::from_str(&row.get::<_, String>(3)?)?;
    Ok(Some(LastPurchase {
        on: date(&row.get::<_, String>(0)?)?,
        amount: row.get(1)?,
        currency: row.get(2)?,
        things: PurchaseLine::in_words(&lines),
    }))
}

/// When a customer is expected next.
pub(super) struct NextVisit {
    pub(super) on: NaiveDate,
    pub(super) time: Option<String>,
}

/// The next visit that is planned with a customer, from today on.
pub(super) fn next_visit(
    connection: &Connection,
    customer: CustomerId,
    today: NaiveDate,
) -> Result<Option<NextVisit>> {
    let mut statement = connection.prepare_cached(
        "SELECT o.due_on, o.due_time FROM occurrences AS o JOIN reminders AS r ON r.id = o.reminder_id
         WHERE o.customer_id = ?1 AND o.state = 'open' AND r.kind = 'visit' AND o.due_on >= ?2
         ORDER BY o.due, o.id LIMIT 1",
    )?;
    let mut rows = statement.query(params![customer, today.to_string()])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    Ok(Some(NextVisit { on: date(&row.get::<_, String>(0)?)?, time: row.get(1)? }))
}
