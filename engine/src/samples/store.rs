//! The SQL of samples. What belongs to one is known by the journal: the rows that adding it made.

use rusqlite::{Connection, params};

use super::shop::{Complaint, Opinion, Place};
use crate::agenda::moments;
use crate::book::Tx;
use crate::cases::{CaseState, CaseStepKind, WaitingFor};
use crate::error::Result;
use crate::ids::CustomerId;

/// Rows of a table that adding a sample made and that are still there.
const MADE: &str = "SELECT c.row_id FROM changes AS c JOIN actions AS a ON a.id = c.action_id
    WHERE a.kind = 'add_sample' AND c.before IS NULL AND c.table_name = ?1";

/// The customers of the sample, in the bin or not.
pub(super) fn customers(connection: &Connection) -> Result<Vec<CustomerId>> {
    rows(connection, "customers")?.into_iter().map(|id| Ok(CustomerId(id))).collect()
}

fn rows(connection: &Connection, table: &str) -> Result<Vec<i64>> {
    let sql = format!("SELECT id FROM {table} WHERE id IN ({MADE})");
    let mut statement = connection.prepare_cached(&sql)?;
    let ids = statement.query_map([table], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Dates a customer's first day back.
pub(super) fn set_created(tx: &Tx<'_>, id: CustomerId, at: i64) -> Result<()> {
    tx.prepare_cached("UPDATE customers SET created_at = ?2, updated_at = ?2 WHERE id = ?1")?
        .execute(params![id, at])?;
    Ok(())
}

/// Adds a case with its steps as they were taken. Nothing of it pops up: nobody waits.
pub(super) fn add_case(
    tx: &Tx<'_>,
    customer: CustomerId,
    complaint: &Complaint,
    place: &Place,
) -> Result<()> {
    let mut moments = Vec::new();
    for turn in &complaint.steps {
        moments.push(moments::instant(turn.moment(place)?, place.zone).timestamp_millis().min(tx.now()));
    }
    let last = |kinds: &[CaseStepKind]| {
        let place = complaint.steps.iter().rposition(|turn| kinds.contains(&turn.step))?;
        Some((moments[place], &complaint.steps[place]))
    };
    let solved = last(&[CaseStepKind::Solved]);
    let state = match complaint.steps.last().map(|turn| turn.step) {
        Some(CaseStepKind::Solved) => CaseState::Solved,
        Some(CaseStepKind::Waiting) => CaseState::Waiting,
        Some(CaseStepKind::Answered | CaseStepKind::Resumed) => CaseState::Answered,
        _ => CaseState::New,
    };
    tx.prepare_cached(
        "INSERT INTO cases (customer_id, kind_id, urgency, assignee, text, state, answer_minutes, solve_minutes, opened_at,
             answered_at, solved_at, solution, cause)
         SELECT ?1, id, ?3, ?4, ?5, ?6, answer_minutes, solve_minutes, ?7, ?8, ?9, ?10, ?11 FROM case_kinds
         WHERE key = ?2 AND retired = 0 ORDER BY position LIMIT 1",
    )?
    .execute(params![
        customer,
        complaint.kind,
        complaint.urgency.name(),
        complaint.assignee,
        complaint.text,
        state.name(),
        moments.first(),
        last(&[CaseStepKind::Answered, CaseStepKind::Solved]).map(|(at, _)| at),
        solved.map(|(at, _)| at),
        solved.map_or("", |(_, turn)| turn.text.as_str()),
        complaint.cause,
    ])?;
    if tx.changes() == 0 {
        // The owner offers that kind no longer.
        return Ok(());
    }
    let case = tx.last_insert_rowid();
    for (turn, at) in complaint.steps.iter().zip(moments) {
        tx.prepare_cached(
            "INSERT INTO case_steps (case_id, customer_id, kind, at, text, waiting_for) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            case,
            customer,
            turn.step.name(),
            at,
            turn.text,
            turn.waiting_for.map_or("", WaitingFor::name),
        ])?;
    }
    for ring in ["answer:warned:0", "answer:passed:0", "solve:warned:0", "solve:passed:0"] {
        tx.prepare_cached("INSERT INTO case_deliveries (case_id, ring, delivered_at) VALUES (?1, ?2, ?3)")?
            .execute(params![case, ring, tx.now()])?;
    }
    Ok(())
}

/// Adds what a customer said some time ago.
pub(super) fn add_rating(tx: &Tx<'_>, customer: CustomerId, opinion: &Opinion, place: &Place) -> Result<()> {
    let at = moments::instant(opinion.moment(place)?, place.zone).timestamp_millis();
    tx.prepare_cached(
        "INSERT INTO ratings (customer_id, question, score, word, channel, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        customer,
        opinion.question.name(),
        opinion.score,
        opinion.word,
        opinion.channel.name(),
        at.min(tx.now()),
    ])?;
    Ok(())
}

/// Removes the sample's rows and whatever hangs on its customers.
pub(super) fn remove(tx: &Tx<'_>) -> Result<usize> {
    let customers = customers(tx)?;
    let reminders = rows(tx, "reminders")?;
    let lists = tx.tables().iter().filter(|table| {
        table.name != "customers" && table.columns.iter().any(|column| column == "customer_id")
    });
    for table in lists {
        let sql = format!("DELETE FROM {} WHERE customer_id = ?1", table.name);
        for id in &customers {
            tx.prepare_cached(&sql)?.execute([id])?;
        }
    }
    for id in reminders {
        tx.prepare_cached("DELETE FROM occurrences WHERE reminder_id = ?1")?.execute([id])?;
        tx.prepare_cached("DELETE FROM reminders WHERE id = ?1")?.execute([id])?;
    }
    for id in &customers {
        tx.prepare_cached("UPDATE customers SET company_id = NULL WHERE company_id = ?1")?.execute([id])?;
        tx.prepare_cached("DELETE FROM customers WHERE id = ?1")?.execute([id])?;
    }
    remove_unused(tx, "tags", "customer_tags", "tag_id")?;
    remove_unused(tx, "groups", "customer_groups", "group_id")?;
    remove_unused(tx, "custom_fields", "custom_values", "field_id")?;
    Ok(customers.len())
}

/// Removes what the sample made and nobody uses.
fn remove_unused(tx: &Tx<'_>, table: &str, users: &str, column: &str) -> Result<()> {
    let sql = format!("DELETE FROM {table} WHERE id = ?1 AND id NOT IN (SELECT {column} FROM {users})");
    for id in rows(tx, table)? {
        tx.prepare_cached(&sql)?.execute([id])?;
    }
    Ok(())
}
