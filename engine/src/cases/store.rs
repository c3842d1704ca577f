//! The SQL of cases and their steps.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row, ToSql, params, params_from_iter};

use super::clock::{Limit, PutOff, Reading, Tick, Timed};
use super::{
    Case, CaseDraft, CaseQuery, CaseState, CaseStep, CaseStepKind, Standing, Urgency, WaitingFor, kinds,
};
use crate::book::Tx;
use crate::error::{Code, Error, Result};
use crate::folding;
use crate::ids::{CaseId, CaseKindId, CaseStepId, CustomerId, ReminderId};
use crate::ratings;
use crate::reminders;
use crate::settings;

/// Cases that stand for themselves, of customers outside the bin.
const LIVE: &str = "c.merged_into_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM customers AS p WHERE p.id = c.customer_id AND p.deleted_at IS NOT NULL)";
/// For how long cases count as repeated, in milliseconds.
const RECENT: i64 = 90 * 86_400_000;
/// The columns of [`Found`], of a case `c`.
const COLUMNS: &str =
    "c.id, c.customer_id, c.kind_id, c.urgency, c.assignee, c.text, c.state, c.answer_minutes,
    c.solve_minutes, c.opened_at, c.answered_at, c.solved_at, c.solution, c.cause, c.merged_into_id, c.snoozed_at,
    c.snoozed_until_at";

/// A case as it was found.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub id: CaseId,
    pub customer_id: Option<CustomerId>,
    pub kind_id: CaseKindId,
    pub urgency: Urgency,
    pub assignee: String,
    pub text: String,
    pub solution: String,
    pub cause: String,
    pub merged_into_id: Option<CaseId>,
    pub timed: Timed,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Found> {
    let state: String = row.get(6)?;
    let urgency: String = row.get(3)?;
    let (snoozed_at, snoozed_until_at): (Option<i64>, Option<i64>) = (row.get(15)?, row.get(16)?);
    Ok(Found {
        id: row.get(0)?,
        customer_id: row.get(1)?,
        kind_id: row.get(2)?,
        urgency: Urgency::of_name(&urgency).unwrap_or_default(),
        assignee: row.get(4)?,
        text: row.get(5)?,
        solution: row.get(12)?,
        cause: row.get(13)?,
        merged_into_id: row.get(14)?,
        timed: Timed {
            state: CaseState::of_name(&state).unwrap_or_default(),
            answer_minutes: row.get(7)?,
            solve_minutes: row.get(8)?,
            opened_at: row.get(9)?,
            answered_at: row.get(10)?,
            solved_at: row.get(11)?,
            snooze: snoozed_at.zip(snoozed_until_at).map(|(at, until_at)| PutOff { at, until_at }),
            ticks: Vec::new(),
        },
    })
}

/// The cases that a condition finds, with the steps that their clocks need; `rest` follows `WHERE`.
pub(crate) fn select(connection: &Connection, rest: &str, values: &[&dyn ToSql]) -> Result<Vec<Found>> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT {COLUMNS} FROM cases AS c WHERE {rest}"))?;
    let found = statement.query_map(params_from_iter(values), read)?;
    let mut found: Vec<Found> = found.collect::<rusqlite::Result<_>>()?;
    let mut ticks = connection
        .prepare_cached("SELECT kind, at, waiting_for FROM case_steps WHERE case_id = ?1 ORDER BY id")?;
    for case in &mut found {
        let rows = ticks.query_map([case.id], |row| {
            let (kind, waiting_for): (String, String) = (row.get(0)?, row.get(2)?);
            Ok(Tick {
                kind: CaseStepKind::of_name(&kind).unwrap_or_default(),
                at: row.get(1)?,
                waiting_for: WaitingFor::of_name(&waiting_for),
            })
        })?;
        case.timed.ticks = rows.collect::<rusqlite::Result<_>>()?;
    }
    Ok(found)
}

/// The cases that are neither solved nor part of another, of customers outside the bin.
pub(crate) fn unsolved(connection: &Connection) -> Result<Vec<Found>> {
    select(connection, &format!("c.solved_at IS NULL AND {LIVE} ORDER BY c.id"), &[])
}

/// A case of them, or nothing.
pub(crate) fn unsolved_one(connection: &Connection, id: CaseId) -> Result<Option<Found>> {
    Ok(select(connection, &format!("c.id = ?1 AND c.solved_at IS NULL AND {LIVE}"), &[&id])?.pop())
}

pub(crate) fn find(connection: &Connection, id: CaseId) -> Result<Found> {
    select(connection, "c.id = ?1", &[&id])?.pop().ok_or(Error::Gone(Code::RecordGone))
}

/// The cases that are part of another, and those that are part of them.
pub(super) fn parts(connection: &Connection, id: CaseId) -> Result<Vec<Found>> {
    let rest = "c.id IN (WITH RECURSIVE part(id) AS (
                    SELECT id FROM cases WHERE merged_into_id = ?1
                    UNION SELECT m.id FROM cases AS m JOIN part ON m.merged_into_id = part.id)
                SELECT id FROM part) ORDER BY c.id";
    select(connection, rest, &[&id])
}

/// The cases that a query finds, solved ones newest first.
pub(super) fn matching(connection: &Connection, query: &CaseQuery) -> Result<Vec<Found>> {
    let mut rest = LIVE.to_owned();
    let mut values: Vec<Box<dyn ToSql>> = Vec::new();
    let mut ask = |rest: &mut String, condition: &str, value: Box<dyn ToSql>| {
        values.push(value);
        rest.push_str(&format!(" AND {}", condition.replace("?", &format!("?{}", values.len()))));
    };
    if !query.states.is_empty() {
        let states: Vec<&str> = query.states.iter().map(|state| state.name()).collect();
        let states = serde_json::to_string(&states)?;
        ask(&mut rest, "c.state IN (SELECT value FROM json_each(?))", Box::new(states));
    }
    if let Some(kind) = query.kind_id {
        ask(&mut rest, "c.kind_id = ?", Box::new(kind));
    }
    if let Some(urgency) = query.urgency {
        ask(&mut rest, "c.urgency = ?", Box::new(urgency.name()));
    }
    if let Some(customer) = query.customer_id {
        ask(&mut rest, "c.customer_id = ?", Box::new(customer));
    }
    if query.overdue {
        rest.push_str(" AND c.solved_at IS NULL");
    }
    for word in folding::fold(&query.search).split_whitespace() {
        let condition = "instr(fold(concat_ws(' ', c.id, c.text, c.assignee,
            (SELECT p.name FROM customers AS p WHERE p.id = c.customer_id))), ?) > 0";
        ask(&mut rest, condition, Box::new(word.trim_start_matches('#').to_owned()));
    }
    rest.push_str(" ORDER BY c.solved_at DESC, c.id DESC");
    let values: Vec<&dyn ToSql> = values.iter().map(AsRef::as_ref).collect();
    select(connection, &rest, &values)
}

/// How limits are looked at now.
pub(crate) fn reading(connection: &Connection, zone: chrono_tz::Tz, now: i64) -> Result<Reading> {
    let settings = settings::read(connection)?;
    Ok(Reading {
        hours: super::WorkingTime::of(connection, zone)?,
        now,
        warning_percent: settings.case_warning_percent,
    })
}

/// A case as the screens show it.
pub(crate) fn whole(connection: &Connection, found: &Found, reading: &Reading) -> Result<Case> {
    let (answer, solve) =
        (found.timed.clock(reading, Limit::Answer), found.timed.clock(reading, Limit::Solve));
    let open = [answer, solve]
        .into_iter()
        .filter(|clock| !matches!(clock.standing, Standing::Kept | Standing::Missed))
        .collect::<Vec<_>>();
    let waits = found.timed.waits();
    Ok(Case {
        id: found.id,
        customer: found.customer_id.map(|id| reminders::store::line(connection, id)).transpose()?,
        kind_id: found.kind_id,
        kind: kinds::kind_name(connection, found.kind_id)?,
        urgency: found.urgency,
        assignee: found.assignee.clone(),
        text: found.text.clone(),
        state: found.timed.state,
        waiting_for: waits.map(|(who, _)| who),
        waiting_since_at: waits.map(|(_, since)| since),
        opened_at: found.timed.opened_at,
        answered_at: found.timed.answered_at,
        solved_at: found.timed.solved_at,
        snoozed_until_at: found
            .timed
            .snooze
            .map(|snooze| snooze.until_at)
            .filter(|until| *until > reading.now),
        solution: found.solution.clone(),
        cause: found.cause.clone(),
        answer,
        solve,
        due_at: open.iter().filter_map(|clock| clock.due_at).min(),
        standing: open.iter().map(|clock| clock.standing).max().unwrap_or_default(),
        recent: found.customer_id.map_or(Ok(0), |id| recent(connection, id, reading.now))?,
        merged_into_id: found.merged_into_id,
        parts: u32::try_from(parts(connection, found.id)?.len()).unwrap_or(u32::MAX),
        rating: ratings::store::of_case(connection, found.id)?,
    })
}

/// How many cases a customer had in the last 90 days.
pub(super) fn recent(connection: &Connection, customer: CustomerId, now: i64) -> Result<u32> {
    Ok(connection
        .prepare_cached(
            "SELECT count(*) FROM cases WHERE customer_id = ?1 AND opened_at > ?2 AND merged_into_id IS NULL",
        )?
        .query_row(params![customer, now - RECENT], |row| row.get(0))?)
}

/// Writes a checked draft as a new case with the limits of its kind.
pub(super) fn insert(tx: &Tx<'_>, draft: &CaseDraft, kind: CaseKindId) -> Result<CaseId> {
    tx.prepare_cached(
        "INSERT INTO cases (customer_id, kind_id, urgency, assignee, text, answer_minutes, solve_minutes, opened_at)
         SELECT ?1, id, ?3, ?4, ?5, answer_minutes, solve_minutes, ?6 FROM case_kinds WHERE id = ?2",
    )?
    .execute(params![draft.customer_id, kind, draft.urgency.name(), draft.assignee, draft.text, tx.now()])?;
    Ok(CaseId(tx.last_insert_rowid()))
}

/// Sets what a case is about anew. Another kind brings its limits; the steps follow the customer.
pub(super) fn update(tx: &Tx<'_>, before: &Found, draft: &CaseDraft, kind: CaseKindId) -> Result<()> {
    tx.prepare_cached(
        "UPDATE cases SET customer_id = ?2, urgency = ?3, assignee = ?4, text = ?5 WHERE id = ?1",
    )?
    .execute(params![before.id, draft.customer_id, draft.urgency.name(), draft.assignee, draft.text])?;
    if kind != before.kind_id {
        tx.prepare_cached(
            "UPDATE cases SET kind_id = k.id, answer_minutes = k.answer_minutes, solve_minutes = k.solve_minutes
             FROM case_kinds AS k WHERE k.id = ?2 AND cases.id = ?1",
        )?
        .execute(params![before.id, kind])?;
    }
    if draft.customer_id != before.customer_id {
        tx.prepare_cached("UPDATE case_steps SET customer_id = ?2 WHERE case_id = ?1")?
            .execute(params![before.id, draft.customer_id])?;
    }
    Ok(())
}

/// Puts the pop-up of a case off.
pub(super) fn set_snoozed(tx: &Tx<'_>, id: CaseId, until_at: i64) -> Result<()> {
    tx.prepare_cached("UPDATE cases SET snoozed_at = ?2, snoozed_until_at = ?3 WHERE id = ?1")?
        .execute(params![id, tx.now(), until_at])?;
    Ok(())
}

/// Sets where a case stands after a step; what was put off is over with it.
pub(super) fn set_state(tx: &Tx<'_>, id: CaseId, state: CaseState) -> Result<()> {
    let solved_at = (state == CaseState::Solved).then(|| tx.now());
    let answers = matches!(state, CaseState::Solved | CaseState::Answered);
    tx.prepare_cached(
        "UPDATE cases SET state = ?2, solved_at = ?3, snoozed_at = NULL, snoozed_until_at = NULL,
             answered_at = CASE WHEN ?4 THEN coalesce(answered_at, ?5) ELSE answered_at END WHERE id = ?1",
    )?
    .execute(params![id, state.name(), solved_at, answers, tx.now()])?;
    Ok(())
}

/// Notes how a case was solved, or that it is not any more.
pub(super) fn set_solution(tx: &Tx<'_>, id: CaseId, solution: &str, cause: &str) -> Result<()> {
    tx.prepare_cached("UPDATE cases SET solution = ?2, cause = ?3 WHERE id = ?1")?
        .execute(params![id, solution, cause])?;
    Ok(())
}

/// Makes a case part of another, or takes it out.
pub(super) fn set_merged(tx: &Tx<'_>, id: CaseId, into: Option<CaseId>) -> Result<()> {
    tx.prepare_cached("UPDATE cases SET merged_into_id = ?2, merged_at = ?3 WHERE id = ?1")?
        .execute(params![id, into, into.map(|_| tx.now())])?;
    Ok(())
}

pub(super) fn delete(tx: &Tx<'_>, id: CaseId) -> Result<()> {
    tx.prepare_cached("UPDATE cases SET merged_into_id = NULL, merged_at = NULL WHERE merged_into_id = ?1")?
        .execute([id])?;
    tx.prepare_cached("UPDATE case_steps SET other_id = NULL WHERE other_id = ?1")?.execute([id])?;
    tx.prepare_cached("DELETE FROM case_steps WHERE case_id = ?1")?.execute([id])?;
    tx.prepare_cached("DELETE FROM cases WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// A step to be written.
#[derive(Default)]
pub(super) struct NewStep<'t> {
    pub kind: CaseStepKind,
    pub text: &'t str,
    pub waiting_for: Option<WaitingFor>,
    pub reminder_id: Option<ReminderId>,
    pub other_id: Option<CaseId>,
}

pub(super) fn insert_step(tx: &Tx<'_>, case: CaseId, step: &NewStep<'_>) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO case_steps (case_id, customer_id, kind, at, text, waiting_for, reminder_id, other_id)
         SELECT id, customer_id, ?2, ?3, ?4, ?5, ?6, ?7 FROM cases WHERE id = ?1",
    )?
    .execute(params![
        case,
        step.kind.name(),
        tx.now(),
        step.text,
        step.waiting_for.map_or("", WaitingFor::name),
        step.reminder_id,
        step.other_id,
    ])?;
    Ok(())
}

const STEP: &str = "s.id, s.case_id, s.kind, s.at, s.text, s.waiting_for, s.other_id, s.reminder_id";

fn read_step(connection: &Connection, row: &Row<'_>) -> Result<CaseStep> {
    let (kind, waiting_for): (String, String) = (row.get(2)?, row.get(5)?);
    let reminder: Option<ReminderId> = row.get(7)?;
    Ok(CaseStep {
        id: row.get(0)?,
        case_id: row.get(1)?,
        kind: CaseStepKind::of_name(&kind).unwrap_or_default(),
        at: row.get(3)?,
        text: row.get(4)?,
        waiting_for: WaitingFor::of_name(&waiting_for),
        other_id: row.get(6)?,
        reminder: reminder.map(|id| reminders::store::current(connection, id)).transpose()?,
    })
}

fn select_steps(connection: &Connection, rest: &str, values: &[&dyn ToSql]) -> Result<Vec<CaseStep>> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT {STEP} FROM case_steps AS s WHERE {rest}"))?;
    let mut rows = statement.query(params_from_iter(values))?;
    let mut steps = Vec::new();
    while let Some(row) = rows.next()? {
        steps.push(read_step(connection, row)?);
    }
    Ok(steps)
}

/// The steps of these cases, newest first.
pub(super) fn steps_of(connection: &Connection, cases: &[CaseId]) -> Result<Vec<CaseStep>> {
    let ids = serde_json::to_string(cases)?;
    select_steps(connection, "s.case_id IN (SELECT value FROM json_each(?1)) ORDER BY s.id DESC", &[&ids])
}

/// The steps in the timeline of a customer older than `before` (instant, id), newest first: those of their own cases, and
/// of the cases that those became part of, from then on.
pub(crate) fn steps_page(
    connection: &Connection,
    customer: CustomerId,
    before: Option<(i64, CaseStepId)>,
    limit: usize,
) -> Result<Vec<CaseStep>> {
    let (at, id) = before.map_or((i64::MAX, i64::MAX), |(at, id)| (at, id.0));
    let rest = "s.id IN (
            WITH RECURSIVE own(id, since) AS (
                SELECT c.merged_into_id, c.merged_at FROM cases AS c
                WHERE c.customer_id = ?1 AND c.merged_into_id IS NOT NULL
                UNION SELECT c.merged_into_id, max(own.since, c.merged_at) FROM cases AS c
                JOIN own ON c.id = own.id WHERE c.merged_into_id IS NOT NULL)
            SELECT id FROM case_steps WHERE customer_id = ?1
            UNION SELECT t.id FROM case_steps AS t JOIN own ON t.case_id = own.id
            WHERE t.at >= own.since AND t.customer_id IS NOT ?1 AND t.kind NOT IN ('merged', 'unmerged'))
          AND (s.at, s.id) < (?2, ?3) ORDER BY s.at DESC, s.id DESC LIMIT ?4";
    select_steps(connection, rest, &[&customer, &at, &id, &limit])
}

/// The reminder that asks whether a solved case is fine, as far as it is open.
pub(super) fn open_check(connection: &Connection, id: CaseId) -> Result<Option<ReminderId>> {
    Ok(connection
        .prepare_cached(
            "SELECT s.reminder_id FROM case_steps AS s
             WHERE s.case_id = ?1 AND s.kind = 'solved' AND EXISTS (
                 SELECT 1 FROM occurrences AS o WHERE o.reminder_id = s.reminder_id AND o.state = 'open')
             ORDER BY s.id DESC LIMIT 1",
        )?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

/// The causes of the cases solved in a period, by how often each was; spellings of one cause count as one, named as it was
/// written last.
pub(super) fn causes(connection: &Connection, from: i64, to: i64) -> Result<Vec<(String, u32)>> {
    let mut statement = connection.prepare_cached(
        "SELECT c.cause FROM cases AS c WHERE c.solved_at >= ?1 AND c.solved_at < ?2 AND c.cause <> ''
           AND c.merged_into_id IS NULL ORDER BY c.solved_at DESC, c.id DESC",
    )?;
    let mut rows = statement.query([from, to])?;
    let mut counts: Vec<(String, u32)> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    while let Some(row) = rows.next()? {
        let cause: String = row.get(0)?;
        let place = *places.entry(folding::fold(&cause)).or_insert_with(|| {
            counts.push((cause, 0));
            counts.len() - 1
        });
        counts[place].1 += 1;
    }
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    Ok(counts)
}

/// How many cases were taken in within a period.
pub(super) fn taken_in(connection: &Connection, from: i64, to: i64) -> Result<u32> {
    let sql =
        format!("SELECT count(*) FROM cases AS c WHERE c.opened_at >= ?1 AND c.opened_at < ?2 AND {LIVE}");
    Ok(connection.prepare_cached(&sql)?.query_row([from, to], |row| row.get(0))?)
}

/// The cases that were answered first, or solved, within a period.
pub(super) fn met_between(connection: &Connection, limit: Limit, from: i64, to: i64) -> Result<Vec<Found>> {
    let at = match limit {
        Limit::Answer => "answered_at",
        Limit::Solve => "solved_at",
    };
    select(connection, &format!("c.{at} >= ?1 AND c.{at} < ?2 AND {LIVE} ORDER BY c.id"), &[&from, &to])
}
