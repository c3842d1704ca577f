//! The SQL of interactions.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Direction, Interaction, InteractionDraft, InteractionKind, Purchase};
use crate::book::Tx;
use crate::error::{Code, Error, Result};
use crate::ids::{CustomerId, InteractionId};

const COLUMNS: &str = "id, customer_id, kind, direction, at, text, outcome, created_at,
    bought_on, amount, currency, reference, lines, import_id, message_id";

fn read(row: &Row<'_>) -> rusqlite::Result<Interaction> {
    Ok(Interaction {
        id: row.get(0)?,
        customer_id: row.get(1)?,
        kind: InteractionKind::of_name(&row.get::<_, String>(2)?).unwrap_or_default(),
        direction: Direction::of_name(&row.get::<_, String>(3)?).unwrap_or_default(),
        at: row.get(4)?,
        text: row.get(5)?,
        outcome: row.get(6)?,
        created_at: row.get(7)?,
        purchase: purchase(row)?,
        message_id: row.get(14)?,
    })
}

fn purchase(row: &Row<'_>) -> rusqlite::Result<Option<Purchase>> {
    let Some(on) = row.get::<_, Option<String>>(8)? else { return Ok(None) };
    let damaged = |column, cause: Box<dyn std::error::Error + Send + Sync>| {
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, cause)
    };
    let lines: String = row.get(12)?;
    Ok(Some(Purchase {
        on: on.parse().map_err(|cause| damaged(8, Box::new(cause)))?,
        amount: row.get(9)?,
        currency: row.get(10)?,
        reference: row.get(11)?,
        lines: serde_json::from_str(&lines).map_err(|cause| damaged(12, Box::new(cause)))?,
        import_id: row.get(13)?,
    }))
}

pub(crate) fn get(connection: &Connection, id: InteractionId) -> Result<Interaction> {
    connection
        .prepare_cached(&format!("SELECT {COLUMNS} FROM interactions WHERE id = ?1"))?
        .query_row([id], read)
        .optional()?
        .ok_or(Error::Gone(Code::RecordGone))
}

/// Writes a checked draft as a new interaction.
pub(crate) fn insert(tx: &Tx<'_>, draft: &InteractionDraft) -> Result<InteractionId> {
    let Bought { on, amount, currency, reference, lines } = Bought::of(draft)?;
    tx.prepare_cached(
        "INSERT INTO interactions (customer_id, kind, direction, at, text, outcome, created_at,
             bought_on, amount, currency, reference, lines)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute(params![
        draft.customer_id,
        draft.kind.name(),
        draft.direction.name(),
        draft.at.unwrap_or(tx.now()),
        draft.text,
        draft.outcome,
        tx.now(),
        on,
        amount,
        currency,
        reference,
        lines,
    ])?;
    Ok(InteractionId(tx.last_insert_rowid()))
}

pub(super) fn update(tx: &Tx<'_>, before: &Interaction, draft: &InteractionDraft) -> Result<()> {
    let Bought { on, amount, currency, reference, lines } = Bought::of(draft)?;
    tx.prepare_cached(
        "UPDATE interactions SET kind = ?2, direction = ?3, at = ?4, text = ?5, outcome = ?6,
             bought_on = ?7, amount = ?8, currency = ?9, reference = ?10, lines = ?11 WHERE id = ?1",
    )?
    .execute(params![
        before.id,
        draft.kind.name(),
        draft.direction.name(),
        draft.at.unwrap_or(before.at),
        draft.text,
        draft.outcome,
        on,
        amount,
        currency,
        reference,
        lines,
    ])?;
    Ok(())
}

/// The columns of a purchase; those of anything else are blank.
struct Bought<'d> {
    on: Option<String>,
    amount: Option<i64>,
    currency: &'d str,
    reference: &'d str,
    lines: String,
}

impl<'d> Bought<'d> {
    fn of(draft: &'d InteractionDraft) -> Result<Self> {
        let purchase = draft.purchase.as_ref();
        Ok(Self {
            on: purchase.and_then(|it| it.on).map(|on| on.format("%Y-%m-%d").to_string()),
            amount: purchase.and_then(|it| it.amount),
            currency: purchase.and_then(|it| it.currency.as_deref()).unwrap_or_default(),
            reference: purchase.map(|it| it.reference.as_str()).unwrap_or_default(),
            lines: serde_json::to_string(purchase.map(|it| it.lines.as_slice()).unwrap_or_default())?,
        })
    }
}

pub(super) fn delete(tx: &Tx<'_>, id: InteractionId) -> Result<()> {
    match tx.prepare_cached("DELETE FROM interactions WHERE id = ?1")?.execute([id])? {
        0 => Err(Error::Gone(Code::RecordGone)),
        _ => Ok(()),
    }
}

/// What was said or done last with a customer.
pub(crate) fn last(connection: &Connection, customer: CustomerId) -> Result<Option<Interaction>> {
    Ok(page(connection, customer, None, 1)?.pop())
}

/// The interactions of a customer older than `before` (instant, id), newest first.
pub(crate) fn page(
    connection: &Connection,
    customer: CustomerId,
    before: Option<(i64, InteractionId)>,
    limit: usize,
) -> Result<Vec<Interaction>> {
    let (at, id) = before.map_or((i64::MAX, i64::MAX), |(at, id)| (at, id.0));
    let sql = format!(
        "SELECT {COLUMNS} FROM interactions WHERE customer_id = ?1 AND (at, id) < (?2, ?3)
         ORDER BY at DESC, id DESC LIMIT ?4"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![customer, at, id, limit], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
