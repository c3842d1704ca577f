//! The SQL of occasions.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Deserialize;

use super::events::Event;
use crate::customers::CustomerStatus;
use crate::error::Result;
use crate::ids::{ActionId, CaseId, CustomerId, ImportId, InteractionId, OccurrenceId, RatingId};
use crate::money::Money;
use crate::ratings::RatingQuestion;
use crate::reminders::store::date;

/// What happened.
pub(in crate::rules) enum Happened {
    /// A purchase was entered, or its amount changed from another.
    Bought { interaction_id: InteractionId, before: Option<i64> },
    /// A list was imported, which may have brought purchases.
    Imported { import_id: ImportId },
    /// A customer was given a status.
    Status { customer_id: CustomerId, status: CustomerStatus },
    /// A customer was given a tag or lost it.
    Tag { customer_id: CustomerId, tag: String, added: bool },
    /// A complaint or request was solved.
    Solved { case_id: CaseId, customer_id: Option<CustomerId>, text: String },
    /// A question was answered.
    Rated { rating: Rated },
    /// A customer was entered.
    Entered { customer_id: CustomerId },
}

/// An answer, as the journal has it.
#[derive(Deserialize)]
pub(in crate::rules) struct Rated {
    pub id: RatingId,
    pub customer_id: Option<CustomerId>,
    pub question: RatingQuestion,
    pub score: u8,
    pub word: String,
}

/// What the journal says behind a place, but for what rules did themselves, for what came with a list or the sample, and for
/// what was taken back since. Only of purchases does the way back out of an undo count: it may be the first time that they are seen.
const EVENTS: &str = include_str!("events.sql");

/// The events behind a place, and whether anything about customers changed.
pub(super) fn events(connection: &Connection, seq: i64, zone: Tz) -> Result<(Vec<Event>, bool)> {
    let mut statement = connection.prepare_cached(EVENTS)?;
    let mut rows = statement.query([seq])?;
    let (mut events, mut customers_changed) = (Vec::new(), false);
    while let Some(row) = rows.next()? {
        customers_changed = true;
        let Some(happened) = happened(row)? else { continue };
        let at = DateTime::from_timestamp_millis(row.get(2)?).unwrap_or_default();
        events.push(Event {
            seq: row.get(0)?,
            cause: ActionId(row.get(1)?),
            on: at.with_timezone(&zone).date_naive(),
            happened,
        });
    }
    Ok((events, customers_changed))
}

fn happened(row: &Row<'_>) -> Result<Option<Happened>> {
    let customer_id: Option<CustomerId> = row.get(4)?;
    let what: String = row.get(3)?;
    let record: i64 = row.get(5)?;
    Ok(match (what.as_str(), customer_id) {
        ("bought", _) => {
            Some(Happened::Bought { interaction_id: InteractionId(record), before: row.get(6)? })
        }
        ("imported", _) => Some(Happened::Imported { import_id: ImportId(record) }),
        ("status", Some(customer_id)) => CustomerStatus::of_name(&row.get::<_, String>(7)?)
            .map(|status| Happened::Status { customer_id, status }),
        ("tagged" | "untagged", Some(customer_id)) => row
            .get::<_, Option<String>>(7)?
            .map(|tag| Happened::Tag { customer_id, tag, added: what == "tagged" }),
        ("solved", customer_id) => {
            Some(Happened::Solved { case_id: CaseId(record), customer_id, text: row.get(7)? })
        }
        ("rated", _) => Some(Happened::Rated { rating: serde_json::from_str(&row.get::<_, String>(7)?)? }),
        ("entered", Some(customer_id)) => Some(Happened::Entered { customer_id }),
        _ => None,
    })
}

/// A purchase of the book.
pub(super) struct Bought {
    pub interaction_id: InteractionId,
    pub customer_id: CustomerId,
    pub on: NaiveDate,
    pub amount: Option<Money>,
    /// The action that entered it; `None` for an imported one.
    pub entered_by: Option<i64>,
}

const BOUGHT: &str = "SELECT i.id, i.customer_id, i.bought_on, i.amount, i.currency,
    (SELECT action_id FROM changes WHERE table_name = 'interactions' AND row_id = i.id ORDER BY seq LIMIT 1)
    FROM interactions AS i WHERE i.kind = 'purchase'";

fn read_bought(row: &Row<'_>) -> Result<Bought> {
    let (amount, currency): (Option<i64>, String) = (row.get(3)?, row.get(4)?);
    Ok(Bought {
        interaction_id: row.get(0)?,
        customer_id: row.get(1)?,
        on: date(&row.get::<_, String>(2)?)?,
        amount: amount.map(|amount| Money { amount, currency }),
        entered_by: row.get(5)?,
    })
}

/// One purchase, where it is in the book.
pub(super) fn bought(connection: &Connection, id: InteractionId) -> Result<Option<Bought>> {
    let mut statement = connection.prepare_cached(&format!("{BOUGHT} AND i.id = ?1"))?;
    let mut rows = statement.query([id])?;
    rows.next()?.map(read_bought).transpose()
}

/// The purchases that an import brought of a day or later.
pub(super) fn imported(connection: &Connection, import: ImportId, since: NaiveDate) -> Result<Vec<Bought>> {
    let sql = format!("{BOUGHT} AND i.import_id = ?1 AND i.bought_on >= ?2 ORDER BY i.bought_on, i.id");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params![import, since.to_string()])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.push(read_bought(row)?);
    }
    Ok(all)
}

/// Whether a customer bought nothing before a purchase.
pub(super) fn is_first(connection: &Connection, bought: &Bought) -> Result<bool> {
    Ok(connection
        .prepare_cached(
            "SELECT NOT EXISTS (SELECT 1 FROM interactions WHERE customer_id = ?1 AND kind = 'purchase'
                 AND (bought_on, id) < (?2, ?3))",
        )?
        .query_row(params![bought.customer_id, bought.on.to_string(), bought.interaction_id], |row| {
            row.get(0)
        })?)
}

/// What a customer has bought in a currency, as far as one purchase in the order of entry.
pub(super) fn total(
    connection: &Connection,
    customer: CustomerId,
    currency: &str,
    until: InteractionId,
) -> Result<i64> {
    Ok(connection
        .prepare_cached(
            "SELECT coalesce(sum(amount), 0) FROM interactions
             WHERE customer_id = ?1 AND kind = 'purchase' AND currency = ?2 AND id <= ?3",
        )?
        .query_row(params![customer, currency, until], |row| row.get(0))?)
}

/// The last contacts from one instant to before another that were followed by silence of `wished` milliseconds: still unbroken
/// for `now`, else broken later than that.
pub(super) fn silent(
    connection: &Connection,
    from: i64,
    to: i64,
    wished: i64,
    now: bool,
) -> Result<Vec<(i64, CustomerId, i64)>> {
    let sql = if now {
        "SELECT interaction_id, customer_id, since_at FROM last_contacts
         WHERE interaction_id IS NOT NULL AND since_at >= ?1 AND since_at < ?2 AND ?3 > 0"
    } else {
        "SELECT i.id, i.customer_id, i.at FROM interactions AS i
         WHERE i.kind <> 'note' AND i.at >= ?1 AND i.at < ?2 AND NOT EXISTS (
             SELECT 1 FROM interactions AS n WHERE n.customer_id = i.customer_id AND n.kind <> 'note'
               AND (n.at, n.id) > (i.at, i.id) AND n.at < i.at + ?3)"
    };
    let mut statement = connection.prepare_cached(sql)?;
    let found = statement.query_map([from, to, wished], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// A reminder that is open, or was.
pub(super) struct Undone {
    pub occurrence_id: OccurrenceId,
    pub customer_id: Option<CustomerId>,
    pub title: String,
    pub due_on: NaiveDate,
    pub handled_at: Option<i64>,
}

/// The reminders due from one day to before another: those open `now`, or all.
pub(super) fn undone(connection: &Connection, from: &str, to: &str, now: bool) -> Result<Vec<Undone>> {
    let open = if now { "o.state = 'open'" } else { "TRUE" };
    let sql = format!(
        "SELECT o.id, o.customer_id, r.title, o.due, o.handled_at
         FROM occurrences AS o JOIN reminders AS r ON r.id = o.reminder_id
         WHERE {open} AND o.due >= ?1 AND o.due < ?2 ORDER BY o.due, o.id"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([from, to])?;
    let mut undone = Vec::new();
    while let Some(row) = rows.next()? {
        let due: String = row.get(3)?;
        undone.push(Undone {
            occurrence_id: row.get(0)?,
            customer_id: row.get(1)?,
            title: row.get(2)?,
            due_on: date(due.get(..10).unwrap_or(&due))?,
            handled_at: row.get(4)?,
        });
    }
    Ok(undone)
}

/// Whether a rule made the reminder of an occurrence itself.
pub(in crate::rules) fn is_own(
    connection: &Connection,
    rule: crate::ids::RuleId,
    occurrence: OccurrenceId,
) -> Result<bool> {
    Ok(connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM occurrences AS o
                 JOIN changes AS c ON c.table_name = 'reminders' AND c.row_id = o.reminder_id AND c.before IS NULL
                 JOIN rule_firings AS f ON f.action_id = c.action_id
                 WHERE o.id = ?1 AND f.rule_id = ?2)",
        )?
        .query_row(params![occurrence, rule], |row| row.get(0))?)
}

/// Whose value of a date of the owner's own is one of these.
pub(super) fn dated(connection: &Connection, key: &str, dates: &[String]) -> Result<Vec<CustomerId>> {
    let field: Option<i64> = connection
        .prepare_cached("SELECT id FROM custom_fields WHERE key = ?1 AND kind = 'date'")?
        .query_row([key], |row| row.get(0))
        .optional()?;
    let Some(field) = field else { return Ok(Vec::new()) };
    let mut statement = connection.prepare_cached(
        "SELECT v.customer_id FROM json_each(?2) AS d CROSS JOIN custom_values AS v
         WHERE v.field_id = ?1 AND v.value = d.value ORDER BY v.customer_id",
    )?;
    let ids = statement.query_map(params![field, serde_json::to_string(dates)?], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}
