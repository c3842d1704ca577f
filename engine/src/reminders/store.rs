//! The SQL of reminders and their occurrences.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, ToSql, params, params_from_iter};

use super::{CustomerLine, Reminder, ReminderDraft, ReminderKind, ReminderQuery, ReminderState, Repeat};
use crate::book::Tx;
use crate::error::{Code, Error, Result};
use crate::ids::{CustomerId, OccurrenceId, ReminderId};
use crate::interactions;

/// An occurrence `o` with its reminder `r`; those of customers in the bin are left out by [`LIVE`].
const COLUMNS: &str =
    "r.id, o.id, o.customer_id, r.title, r.note, o.due_on, o.due_time, o.snoozed_until_at, r.repeat,
    o.state, o.handled_at, r.created_at, r.kind, o.moved_from_on, r.assignee";
const FROM: &str = "occurrences AS o JOIN reminders AS r ON r.id = o.reminder_id";
const LIVE: &str =
    "NOT EXISTS (SELECT 1 FROM customers AS c WHERE c.id = o.customer_id AND c.deleted_at IS NOT NULL)";
/// What somebody sees to: the few ways in which the name is written are looked up once, in their index.
const ASSIGNED: &str = "r.assignee IN (SELECT a.assignee FROM (SELECT DISTINCT assignee FROM reminders WHERE assignee <> '') AS a
    WHERE fold(a.assignee) = fold(?7))";

fn read(connection: &Connection, row: &Row<'_>) -> Result<Reminder> {
    let customer: Option<CustomerId> = row.get(2)?;
    let repeat: String = row.get(8)?;
    let state: String = row.get(9)?;
    let kind: String = row.get(12)?;
    let moved_from: Option<String> = row.get(13)?;
    Ok(Reminder {
        id: row.get(0)?,
        occurrence_id: row.get(1)?,
        customer: customer.map(|id| line(connection, id)).transpose()?,
        kind: ReminderKind::of_name(&kind).unwrap_or_default(),
        title: row.get(3)?,
        note: row.get(4)?,
        assignee: row.get(14)?,
        due_on: date(&row.get::<_, String>(5)?)?,
        moved_from_on: moved_from.as_deref().map(date).transpose()?,
        due_time: row.get(6)?,
        snoozed_until_at: row.get(7)?,
        repeat: (!repeat.is_empty()).then(|| Repeat::from_rrule(&repeat)).transpose()?,
        state: ReminderState::of_name(&state).unwrap_or_default(),
        handled_at: row.get(10)?,
        created_at: row.get(11)?,
    })
}

/// A date as the file keeps it.
pub(crate) fn date(text: &str) -> Result<NaiveDate> {
    text.parse().map_err(|_| Error::failed(Code::BookDamaged, format!("no date: {text}")))
}

/// The customer behind a reminder or birthday.
pub(crate) fn line(connection: &Connection, id: CustomerId) -> Result<CustomerLine> {
    let (name, phone) = connection
        .prepare_cached(
            "SELECT c.name, (SELECT p.raw FROM phones AS p WHERE p.customer_id = c.id
                             ORDER BY p.position, p.id LIMIT 1)
             FROM customers AS c WHERE c.id = ?1",
        )?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(CustomerLine { id, name, phone, last_interaction: interactions::store::last(connection, id)? })
}

fn select(connection: &Connection, rest: &str, values: &[&dyn ToSql]) -> Result<Vec<Reminder>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM {FROM} WHERE {rest}"))?;
    let mut rows = statement.query(params_from_iter(values))?;
    let mut reminders = Vec::new();
    while let Some(row) = rows.next()? {
        reminders.push(read(connection, row)?);
    }
    Ok(reminders)
}

pub(crate) fn get(connection: &Connection, id: OccurrenceId) -> Result<Reminder> {
    select(connection, "o.id = ?1", &[&id])?.pop().ok_or(Error::Gone(Code::RecordGone))
}

/// The kind of the reminder that an occurrence is one of.
pub(crate) fn kind(connection: &Connection, id: OccurrenceId) -> Result<ReminderKind> {
    let name: String = connection
        .prepare_cached(&format!("SELECT r.kind FROM {FROM} WHERE o.id = ?1"))?
        .query_row([id], |row| row.get(0))?;
    Ok(ReminderKind::of_name(&name).unwrap_or_default())
}

/// The open occurrence of a reminder, or else its last one.
pub(crate) fn current(connection: &Connection, id: ReminderId) -> Result<Reminder> {
    select(connection, "r.id = ?1 ORDER BY o.state = 'open' DESC, o.id DESC LIMIT 1", &[&id])?
        .pop()
        .ok_or(Error::Gone(Code::RecordGone))
}

/// All occurrences of a reminder, newest first.
pub(super) fn occurrences(connection: &Connection, id: ReminderId) -> Result<Vec<Reminder>> {
    select(connection, "r.id = ?1 ORDER BY o.id DESC", &[&id])
}

/// Open occurrences due from one place in the list's order up to before another, at most `limit`.
pub(crate) fn open_between(
    connection: &Connection,
    from: &str,
    to: &str,
    limit: u32,
) -> Result<Vec<Reminder>> {
    let rest =
        format!("o.state = 'open' AND o.due >= ?1 AND o.due < ?2 AND {LIVE} ORDER BY o.due, o.id LIMIT ?3");
    select(connection, &rest, &[&from, &to, &limit])
}

/// How many open occurrences are due from one place up to before another: all in the index, without those of customers in the bin,
/// so that no row need be read.
pub(crate) fn count_open_between(connection: &Connection, from: &str, to: &str) -> Result<u32> {
    Ok(connection
        .prepare_cached(
            "SELECT (SELECT count(*) FROM occurrences WHERE state = 'open' AND due >= ?1 AND due < ?2)
                 - (SELECT count(*) FROM customers AS c CROSS JOIN occurrences AS o ON o.customer_id = c.id
                    WHERE c.deleted_at IS NOT NULL AND o.state = 'open' AND o.due >= ?1 AND o.due < ?2)",
        )?
        .query_row([from, to], |row| row.get(0))?)
}

pub(super) fn list(connection: &Connection, query: &ReminderQuery) -> Result<Vec<Reminder>> {
    let open = query.state == ReminderState::Open;
    let from = query.from_on.map(|day| day.to_string());
    let to = query.to_on.and_then(|day| day.succ_opt()).map(|day| day.to_string());
    let limit = if query.limit == 0 { 100 } else { query.limit };
    let (states, order, behind) = if open {
        (
            "o.state = 'open'",
            "o.due, o.id",
            "(o.due, o.id) > (SELECT b.due, b.id FROM occurrences AS b WHERE b.id = ?4)",
        )
    } else {
        (
            "o.state <> 'open' AND o.state = ?5",
            "o.handled_at DESC, o.id DESC",
            "(o.handled_at, o.id) < (SELECT b.handled_at, b.id FROM occurrences AS b WHERE b.id = ?4)",
        )
    };
    let mut rest = format!("{states} AND {LIVE} AND ?5 IS NOT NULL AND ?7 IS NOT NULL");
    for (asked, condition) in [
        (from.is_some(), "o.due >= ?1"),
        (to.is_some(), "o.due < ?2"),
        (query.customer_id.is_some(), "o.customer_id = ?3"),
        (!query.assignee.is_empty(), ASSIGNED),
        (query.after.is_some(), behind),
    ] {
        if asked {
            rest.push_str(" AND ");
            rest.push_str(condition);
        }
    }
    rest.push_str(&format!(" ORDER BY {order} LIMIT ?6"));
    let values: [&dyn ToSql; 7] =
        [&from, &to, &query.customer_id, &query.after, &query.state.name(), &limit, &query.assignee];
    select(connection, &rest, &values)
}

/// Refuses a customer who is not in the book.
pub(crate) fn check_customer(connection: &Connection, id: CustomerId) -> Result<()> {
    let sql = "SELECT EXISTS (SELECT 1 FROM customers WHERE id = ?1)";
    match connection.prepare_cached(sql)?.query_row([id], |row| row.get(0))? {
        true => Ok(()),
        false => Err(Error::Gone(Code::CustomerGone)),
    }
}

/// Whether something open is planned for a customer.
pub(super) fn is_planned(connection: &Connection, customer: CustomerId) -> Result<bool> {
    Ok(connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM occurrences WHERE customer_id = ?1 AND state = 'open')",
        )?
        .query_row([customer], |row| row.get(0))?)
}

/// The handled occurrences of a customer older than `before` (instant, id), newest first.
pub(crate) fn handled_page(
    connection: &Connection,
    customer: CustomerId,
    before: Option<(i64, OccurrenceId)>,
    limit: usize,
) -> Result<Vec<Reminder>> {
    let (at, id) = before.map_or((i64::MAX, i64::MAX), |(at, id)| (at, id.0));
    let rest = "o.customer_id = ?1 AND o.state <> 'open' AND (o.handled_at, o.id) < (?2, ?3)
        ORDER BY o.handled_at DESC, o.id DESC LIMIT ?4";
    select(connection, rest, &[&customer, &at, &id, &limit])
}

/// A reminder's own row.
pub(super) struct Rule {
    pub first_on: NaiveDate,
    pub due_time: Option<String>,
    pub repeat: Option<Repeat>,
}

pub(super) fn rule(connection: &Connection, id: ReminderId) -> Result<Rule> {
    let (first_on, due_time, repeat): (String, Option<String>, String) = connection
        .prepare_cached("SELECT first_on, due_time, repeat FROM reminders WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?
        .ok_or(Error::Gone(Code::RecordGone))?;
    let repeat = (!repeat.is_empty()).then(|| Repeat::from_rrule(&repeat)).transpose()?;
    Ok(Rule { first_on: date(&first_on)?, due_time, repeat })
}

/// The day of an occurrence: by its rule, and where it comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Day {
    /// By its rule.
    pub by_rule: NaiveDate,
    /// Where it comes: another one where that is closed.
    pub on: NaiveDate,
}

impl Day {
    /// A day that is left as it is.
    pub fn as_given(on: NaiveDate) -> Self {
        Self { by_rule: on, on }
    }

    fn moved_from(self) -> Option<NaiveDate> {
        (self.on != self.by_rule).then_some(self.by_rule)
    }
}

/// The place of a moment in the order of lists.
pub(crate) fn place(on: NaiveDate, time: Option<&str>) -> String {
    time.map_or_else(|| on.to_string(), |time| format!("{on}T{time}"))
}

/// Enters a reminder, due first on the day of the draft: by its rule on that one, moved to another where it is closed.
pub(super) fn insert(tx: &Tx<'_>, draft: &ReminderDraft, due: Day) -> Result<OccurrenceId> {
    tx.prepare_cached(
        "INSERT INTO reminders (customer_id, kind, title, note, first_on, due_time, repeat, created_at, assignee)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute(params![
        draft.customer_id,
        draft.kind.name(),
        draft.title,
        draft.note,
        draft.due_on.to_string(),
        draft.due_time,
        rrule(draft),
        tx.now(),
        draft.assignee,
    ])?;
    let reminder = ReminderId(tx.last_insert_rowid());
    insert_occurrence(tx, reminder, draft.customer_id, due, draft.due_time.as_deref())
}

fn rrule(draft: &ReminderDraft) -> String {
    draft.repeat.as_ref().map(Repeat::to_rrule).unwrap_or_default()
}

pub(super) fn insert_occurrence(
    tx: &Tx<'_>,
    reminder: ReminderId,
    customer: Option<CustomerId>,
    due: Day,
    due_time: Option<&str>,
) -> Result<OccurrenceId> {
    tx.prepare_cached(
        "INSERT INTO occurrences (reminder_id, customer_id, due_on, due_time, due, set_at, moved_from_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        reminder,
        customer,
        due.on.to_string(),
        due_time,
        place(due.on, due_time),
        tx.now(),
        due.moved_from().map(|day| day.to_string()),
    ])?;
    Ok(OccurrenceId(tx.last_insert_rowid()))
}

/// Writes a changed reminder, and moves its open occurrence when it is due otherwise than before.
pub(super) fn update(tx: &Tx<'_>, before: &Reminder, draft: &ReminderDraft) -> Result<()> {
    let moved = before.due_on != draft.due_on || before.due_time != draft.due_time;
    // One occurrence alone may have been moved: then the rule keeps its own day and time.
    let (first_on, due_time) = if moved {
        (draft.due_on, draft.due_time.clone())
    } else {
        let rule = rule(tx, before.id)?;
        (rule.first_on, rule.due_time)
    };
    tx.prepare_cached(
        "UPDATE reminders SET customer_id = ?2, kind = ?3, title = ?4, note = ?5, first_on = ?6, due_time = ?7, repeat = ?8,
             assignee = ?9
         WHERE id = ?1",
    )?
    .execute(params![
        before.id,
        draft.customer_id,
        draft.kind.name(),
        draft.title,
        draft.note,
        first_on.to_string(),
        due_time,
        rrule(draft),
        draft.assignee,
    ])?;
    // The earlier ones too: they were about the same customer, who is known better now.
    tx.prepare_cached(
        "UPDATE occurrences SET customer_id = ?2 WHERE reminder_id = ?1 AND customer_id IS NOT ?2",
    )?
    .execute(params![before.id, draft.customer_id])?;
    if moved {
        move_occurrence(tx, before.occurrence_id, Day::as_given(draft.due_on), draft.due_time.as_deref())?;
    }
    Ok(())
}

/// Puts an open occurrence on another day and time.
pub(crate) fn move_occurrence(tx: &Tx<'_>, id: OccurrenceId, due: Day, due_time: Option<&str>) -> Result<()> {
    tx.prepare_cached(
        "UPDATE occurrences SET due_on = ?2, due_time = ?3, due = ?4, snoozed_until_at = NULL, set_at = ?5,
             moved_from_on = ?6
         WHERE id = ?1",
    )?
    .execute(params![
        id,
        due.on.to_string(),
        due_time,
        place(due.on, due_time),
        tx.now(),
        due.moved_from().map(|day| day.to_string()),
    ])?;
    Ok(())
}

/// Lets a reminder count from another day and come at another time.
pub(crate) fn count_from(
    tx: &Tx<'_>,
    id: ReminderId,
    first_on: NaiveDate,
    due_time: Option<&str>,
) -> Result<()> {
    tx.prepare_cached("UPDATE reminders SET first_on = ?2, due_time = ?3 WHERE id = ?1")?
        .execute(params![id, first_on.to_string(), due_time])?;
    Ok(())
}

pub(super) fn set_state(tx: &Tx<'_>, id: OccurrenceId, state: ReminderState) -> Result<()> {
    let handled_at = (state != ReminderState::Open).then(|| tx.now());
    tx.prepare_cached("UPDATE occurrences SET state = ?2, handled_at = ?3 WHERE id = ?1")?
        .execute(params![id, state.name(), handled_at])?;
    Ok(())
}

/// Puts an occurrence off until an instant, which stands at `due` in the lists.
pub(super) fn snooze(tx: &Tx<'_>, id: OccurrenceId, until: i64, due: &str) -> Result<()> {
    tx.prepare_cached("UPDATE occurrences SET snoozed_until_at = ?2, due = ?3 WHERE id = ?1")?
        .execute(params![id, until, due])?;
    Ok(())
}

pub(super) fn delete_open_occurrences(tx: &Tx<'_>, id: ReminderId) -> Result<()> {
    tx.prepare_cached("DELETE FROM occurrences WHERE reminder_id = ?1 AND state = 'open'")?.execute([id])?;
    Ok(())
}

pub(crate) fn delete(tx: &Tx<'_>, id: ReminderId) -> Result<()> {
    tx.prepare_cached("DELETE FROM occurrences WHERE reminder_id = ?1")?.execute([id])?;
    tx.prepare_cached("DELETE FROM reminders WHERE id = ?1")?.execute([id])?;
    Ok(())
}
