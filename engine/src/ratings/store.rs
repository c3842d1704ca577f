//! The SQL of ratings.

use rusqlite::{Connection, OptionalExtension, Row, ToSql, params, params_from_iter};

use super::{
    Rating, RatingChannel, RatingDraft, RatingQuery, RatingQuestion, RatingRequest, UnansweredRating,
};
use crate::book::Tx;
use crate::error::{Code, Error, Result};
use crate::folding;
use crate::ids::{CaseId, CustomerId, MessageId, RatingId};
use crate::messages::MessageState;

const COLUMNS: &str =
    "r.id, r.customer_id, coalesce((SELECT c.name FROM customers AS c WHERE c.id = r.customer_id), ''),
    r.case_id, r.question, r.score, r.word, r.channel, r.at";
/// Of customers outside the bin, or of nobody known.
const LIVE: &str =
    "NOT EXISTS (SELECT 1 FROM customers AS c WHERE c.id = r.customer_id AND c.deleted_at IS NOT NULL)";

fn read(row: &Row<'_>) -> rusqlite::Result<Rating> {
    let (question, channel): (String, String) = (row.get(4)?, row.get(7)?);
    let question = RatingQuestion::of_name(&question).unwrap_or_default();
    let score: u8 = row.get(5)?;
    Ok(Rating {
        id: row.get(0)?,
        customer_id: row.get(1)?,
        customer_name: row.get(2)?,
        case_id: row.get(3)?,
        question,
        score,
        word: row.get(6)?,
        channel: RatingChannel::of_name(&channel).unwrap_or_default(),
        at: row.get(8)?,
        low: score <= question.low(),
    })
}

fn select(connection: &Connection, rest: &str, values: &[&dyn ToSql]) -> Result<Vec<Rating>> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT {COLUMNS} FROM ratings AS r WHERE {rest}"))?;
    let ratings = statement.query_map(params_from_iter(values), read)?;
    Ok(ratings.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn get(connection: &Connection, id: RatingId) -> Result<Rating> {
    select(connection, "r.id = ?1", &[&id])?.pop().ok_or(Error::Gone(Code::RecordGone))
}

pub(super) fn list(connection: &Connection, query: &RatingQuery) -> Result<Vec<Rating>> {
    let limit = if query.limit == 0 { 50 } else { query.limit };
    let mut rest = format!("{LIVE} AND (?1 IS NULL OR r.customer_id = ?1)");
    if query.low {
        let low = |question: RatingQuestion| {
            format!("(r.question = '{}' AND r.score <= {})", question.name(), question.low())
        };
        let low = [RatingQuestion::Satisfaction, RatingQuestion::Recommendation].map(low).join(" OR ");
        rest.push_str(&format!(" AND ({low})"));
    }
    let words = folding::fold(&query.search);
    rest.push_str(
        " AND NOT EXISTS (
             SELECT 1 FROM json_each(?4) AS w WHERE instr(fold(concat_ws(' ', r.word,
                 (SELECT c.name FROM customers AS c WHERE c.id = r.customer_id))), w.value) = 0)
         AND (?2 IS NULL OR (r.at, r.id) < (SELECT b.at, b.id FROM ratings AS b WHERE b.id = ?2))
         ORDER BY r.at DESC, r.id DESC LIMIT ?3",
    );
    let words = serde_json::to_string(&words.split_whitespace().collect::<Vec<_>>())?;
    select(connection, &rest, &[&query.customer_id, &query.after, &limit, &words])
}

/// The ratings of a customer older than `before` (instant, id), newest first.
pub(crate) fn page(
    connection: &Connection,
    customer: CustomerId,
    before: Option<(i64, RatingId)>,
    limit: usize,
) -> Result<Vec<Rating>> {
    let (at, id) = before.map_or((i64::MAX, i64::MAX), |(at, id)| (at, id.0));
    let rest = "r.customer_id = ?1 AND (r.at, r.id) < (?2, ?3) ORDER BY r.at DESC, r.id DESC LIMIT ?4";
    select(connection, rest, &[&customer, &at, &id, &limit])
}

/// How many answers there are of each score within a period.
pub(super) fn scores(
    connection: &Connection,
    question: RatingQuestion,
    from: i64,
    to: i64,
) -> Result<Vec<(u8, u32)>> {
    let sql = format!(
        "SELECT r.score, count(*) FROM ratings AS r
         WHERE r.question = ?1 AND r.at >= ?2 AND r.at < ?3 AND {LIVE} GROUP BY r.score"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let counts =
        statement.query_map(params![question.name(), from, to], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(counts.collect::<rusqlite::Result<_>>()?)
}

/// When a customer was asked or answered last. A message that will not leave asked nothing.
pub(super) fn asked_at(connection: &Connection, customer: CustomerId) -> Result<Option<i64>> {
    Ok(connection
        .prepare_cached(
            "SELECT max(at) FROM (SELECT at FROM ratings WHERE customer_id = ?1
                                  UNION ALL SELECT r.at FROM rating_requests AS r
                                  LEFT JOIN messages AS m ON m.id = r.message_id
                                  WHERE r.customer_id = ?1 AND coalesce(m.state, '') NOT IN ('refused', 'cancelled'))",
        )?
        .query_row([customer], |row| row.get(0))?)
}

/// Whether a case was rated.
pub(crate) fn is_rated(connection: &Connection, case: CaseId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM ratings WHERE case_id = ?1)";
    Ok(connection.prepare_cached(sql)?.query_row([case], |row| row.get(0))?)
}

/// The last answer that was given after a case.
pub(crate) fn of_case(connection: &Connection, case: CaseId) -> Result<Option<Rating>> {
    let rest = "r.case_id = ?1 ORDER BY r.at DESC, r.id DESC LIMIT 1";
    Ok(select(connection, rest, &[&case])?.pop())
}

pub(super) fn insert(tx: &Tx<'_>, draft: &RatingDraft) -> Result<RatingId> {
    tx.prepare_cached(
        "INSERT INTO ratings (customer_id, case_id, question, score, word, channel, at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        draft.customer_id,
        draft.case_id,
        draft.question.name(),
        draft.score,
        draft.word,
        draft.channel.name(),
        tx.now(),
    ])?;
    Ok(RatingId(tx.last_insert_rowid()))
}

pub(crate) fn insert_request(tx: &Tx<'_>, request: &RatingRequest, message: Option<MessageId>) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO rating_requests (customer_id, channel, question, case_id, message_id, at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        request.customer_id,
        request.channel.name(),
        request.question.name(),
        request.case_id,
        message,
        tx.now(),
    ])?;
    Ok(())
}

/// The last question by message to each customer that was not answered since an instant, the latest first.
pub(super) fn unanswered(
    connection: &Connection,
    customer: Option<CustomerId>,
    since: i64,
) -> Result<Vec<UnansweredRating>> {
    let mut statement = connection.prepare_cached(
        "SELECT q.customer_id, c.name, q.question, q.case_id, q.at, m.state
         FROM rating_requests AS q JOIN customers AS c ON c.id = q.customer_id
         LEFT JOIN messages AS m ON m.id = q.message_id
         WHERE q.at > ?2 AND q.channel = 'message' AND (?1 IS NULL OR q.customer_id = ?1) AND c.deleted_at IS NULL
           AND coalesce(m.state, '') NOT IN ('refused', 'cancelled')
           AND NOT EXISTS (SELECT 1 FROM ratings AS r WHERE r.customer_id = q.customer_id AND r.at >= q.at)
           AND NOT EXISTS (SELECT 1 FROM rating_requests AS n
                           WHERE n.customer_id = q.customer_id AND n.channel = 'message' AND (n.at, n.id) > (q.at, q.id))
         ORDER BY q.at DESC, q.id DESC LIMIT 100",
    )?;
    let read = |row: &Row<'_>| {
        let (question, state): (String, Option<String>) = (row.get(2)?, row.get(5)?);
        Ok(UnansweredRating {
            customer_id: row.get(0)?,
            customer_name: row.get(1)?,
            question: RatingQuestion::of_name(&question).unwrap_or_default(),
            case_id: row.get(3)?,
            at: row.get(4)?,
            state: state.and_then(|name| MessageState::of_name(&name)),
        })
    };
    let unanswered = statement.query_map(params![customer, since], read)?;
    Ok(unanswered.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn delete(tx: &Tx<'_>, id: RatingId) -> Result<()> {
    match tx.prepare_cached("DELETE FROM ratings WHERE id = ?1")?.execute([id])? {
        0 => Err(Error::Gone(Code::RecordGone)),
        _ => Ok(()),
    }
}

/// The case that a reminder asked about, where it was not rated yet.
pub(crate) fn case_asked_about(
    connection: &Connection,
    reminder: crate::ids::ReminderId,
) -> Result<Option<CaseId>> {
    let case: Option<CaseId> = connection
        .prepare_cached("SELECT case_id FROM case_steps WHERE reminder_id = ?1 AND kind = 'solved'")?
        .query_row([reminder], |row| row.get(0))
        .optional()?;
    match case {
        Some(case) if !is_rated(connection, case)? => Ok(Some(case)),
        _ => Ok(None),
    }
}
