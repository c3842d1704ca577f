//! The SQL of messages.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Channel, Message, MessageChoice, MessageCounts, MessageQuery, MessageState, Why};
use crate::book::Tx;
use crate::error::{Code, Error, Result};
use crate::ids::{CustomerId, InteractionId, MessageId, TemplateId};
use crate::reminders::store::date;

/// No message is put off for longer than a day: a later time was set while the clock was ahead.
const LONGEST_PAUSE: i64 = 86_400_000;

const MESSAGE: &str = "SELECT m.id, m.customer_id, c.name, m.channel, m.address, m.template_id, m.batch_id, m.state, m.why,
        m.answer, t.subject, t.text,
        (SELECT json_group_array(f.name) FROM json_each(t.files) AS n JOIN message_files AS f ON f.file = n.value),
        m.parts, m.attempts, m.due_at, m.queued_at, m.settled_at, m.greets_on
    FROM messages AS m JOIN customers AS c ON c.id = m.customer_id JOIN message_contents AS t ON t.message_id = m.id";

fn read(row: &Row<'_>) -> Result<Message> {
    let text = |place: usize| row.get::<_, String>(place);
    let unknown = || Error::failed(Code::BookDamaged, "a message of an unknown kind");
    Ok(Message {
        id: row.get(0)?,
        customer_id: row.get(1)?,
        customer_name: text(2)?,
        channel: Channel::of_name(&text(3)?).ok_or_else(unknown)?,
        address: text(4)?,
        template_id: row.get(5)?,
        batch_id: row.get(6)?,
        state: MessageState::of_name(&text(7)?).ok_or_else(unknown)?,
        why: Why::of_name(&text(8)?).unwrap_or_default(),
        answer: text(9)?,
        subject: text(10)?,
        text: text(11)?,
        files: serde_json::from_str(&text(12)?)?,
        parts: row.get(13)?,
        attempts: row.get(14)?,
        due_at: row.get(15)?,
        queued_at: row.get(16)?,
        settled_at: row.get(17)?,
        greets_on: row.get::<_, Option<String>>(18)?.as_deref().map(date).transpose()?,
    })
}

/// One message.
pub(crate) fn get(connection: &Connection, id: MessageId) -> Result<Message> {
    let mut statement = connection.prepare_cached(&format!("{MESSAGE} WHERE m.id = ?1"))?;
    let mut rows = statement.query([id])?;
    rows.next()?.map_or(Err(Error::Gone(Code::RecordGone)), read)
}

pub(super) fn list(connection: &Connection, query: &MessageQuery) -> Result<Vec<Message>> {
    let sql = format!(
        "{MESSAGE} WHERE (?1 IS NULL OR m.state = ?1 OR ?1 = 'waiting' AND m.state = 'sending')
           AND (?2 IS NULL OR m.customer_id = ?2) AND (?3 IS NULL OR m.channel = ?3)
           AND m.id < coalesce(?4, 9223372036854775807)
         ORDER BY m.id DESC LIMIT ?5"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params![
        query.state.map(MessageState::name),
        query.customer_id,
        query.channel.map(Channel::name),
        query.before,
        query.limit.clamp(1, 500),
    ])?;
    let mut messages = Vec::new();
    while let Some(row) = rows.next()? {
        messages.push(read(row)?);
    }
    Ok(messages)
}

pub(super) fn counts(connection: &Connection) -> Result<MessageCounts> {
    let mut counts = MessageCounts::default();
    let mut statement = connection.prepare_cached("SELECT state, count(*) FROM messages GROUP BY state")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let count: usize = row.get(1)?;
        match MessageState::of_name(row.get_ref(0)?.as_str().unwrap_or_default()) {
            Some(MessageState::Waiting | MessageState::Sending) => counts.waiting += count,
            Some(MessageState::Sent) => counts.sent += count,
            Some(MessageState::Refused) => counts.refused += count,
            Some(MessageState::Unknown) => counts.unknown += count,
            Some(MessageState::Cancelled) => counts.cancelled += count,
            None => {}
        }
    }
    Ok(counts)
}

/// What a message is queued with.
pub(super) struct NewMessage<'a> {
    pub(super) customer_id: CustomerId,
    pub(super) channel: Channel,
    pub(super) address: &'a str,
    pub(super) template_id: Option<TemplateId>,
    pub(super) asked_by: &'a str,
    pub(super) subject: &'a str,
    pub(super) text: &'a str,
    pub(super) files: &'a [i64],
    pub(super) parts: usize,
    pub(super) state: MessageState,
    pub(super) why: Why,
    /// The birthday that it greets on.
    pub(super) greets_on: Option<NaiveDate>,
}

pub(super) fn insert(tx: &Tx<'_>, new: &NewMessage<'_>) -> Result<MessageId> {
    tx.prepare_cached(
        "INSERT INTO messages (customer_id, channel, address, template_id, batch_id, asked_by, state, why, parts, due_at, queued_at, greets_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10, ?11)",
    )?
    .execute(params![
        new.customer_id,
        new.channel.name(),
        new.address,
        new.template_id,
        tx.action(),
        new.asked_by,
        new.state.name(),
        new.why.name(),
        new.parts,
        tx.now(),
        new.greets_on.map(|on| on.to_string()),
    ])?;
    let id = MessageId(tx.last_insert_rowid());
    tx.prepare_cached(
        "INSERT INTO message_contents (message_id, customer_id, subject, text, files) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![id, new.customer_id, new.subject, new.text, serde_json::to_string(new.files)?])?;
    Ok(id)
}

/// The message that was asked for under this name, whatever became of it.
pub(super) fn asked_by(connection: &Connection, name: &str) -> Result<Option<MessageId>> {
    Ok(connection
        .prepare_cached("SELECT id FROM messages WHERE asked_by = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()?)
}

/// Whether a customer got a message since an instant, or will get one.
pub(super) fn is_written_to(connection: &Connection, customer: CustomerId, since: i64) -> Result<bool> {
    Ok(connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM messages WHERE customer_id = ?1 AND (state IN ('waiting', 'sending')
                 OR state IN ('sent', 'unknown') AND coalesce(settled_at, queued_at) > ?2))",
        )?
        .query_row(params![customer, since], |row| row.get(0))?)
}

/// A new state of a message, and when it is tried next.
pub(super) struct NewState<'a> {
    pub(super) state: MessageState,
    pub(super) why: Why,
    pub(super) answer: &'a str,
    pub(super) failures: u32,
    pub(super) due_at: i64,
}

pub(super) fn set_state(tx: &Tx<'_>, id: MessageId, new: &NewState<'_>) -> Result<()> {
    let is_settled = !matches!(new.state, MessageState::Waiting | MessageState::Sending);
    tx.prepare_cached(
        "UPDATE messages SET state = ?2, why = ?3, answer = ?4, failures = ?5, due_at = ?6, settled_at = ?7 WHERE id = ?1",
    )?
    .execute(params![
        id,
        new.state.name(),
        new.why.name(),
        new.answer,
        new.failures,
        new.due_at,
        is_settled.then_some(tx.now()),
    ])?;
    Ok(())
}

/// Marks a message as being sent; from now on this is its attempt number.
pub(super) fn claim(tx: &Tx<'_>, id: MessageId) -> Result<u32> {
    tx.prepare_cached(
        "UPDATE messages SET state = 'sending', attempts = attempts + 1, tried_at = ?2 WHERE id = ?1",
    )?
    .execute(params![id, tx.now()])?;
    Ok(tx.prepare_cached("SELECT attempts FROM messages WHERE id = ?1")?.query_row([id], |row| row.get(0))?)
}

/// How often a message failed since the owner last wanted it sent.
pub(super) fn failures(connection: &Connection, id: MessageId) -> Result<u32> {
    Ok(connection
        .prepare_cached("SELECT failures FROM messages WHERE id = ?1")?
        .query_row([id], |row| row.get(0))?)
}

/// The next message of a channel whose time has come. A time that was set while the clock was ahead has come.
pub(super) fn next_due(connection: &Connection, channel: Channel, now: i64) -> Result<Option<MessageId>> {
    Ok(connection
        .prepare_cached(
            "SELECT m.id FROM messages AS m JOIN customers AS c ON c.id = m.customer_id
             WHERE m.state = 'waiting' AND m.channel = ?1 AND c.deleted_at IS NULL
               AND (m.due_at <= ?2 OR m.due_at > ?3 OR max(m.queued_at, coalesce(m.tried_at, 0)) > ?2)
             ORDER BY m.due_at, m.id LIMIT 1",
        )?
        .query_row(params![channel.name(), now, now + LONGEST_PAUSE], |row| row.get(0))
        .optional()?)
}

/// When the next message of a channel comes due.
pub(super) fn next_time(connection: &Connection, channel: Channel) -> Result<Option<i64>> {
    Ok(connection
        .prepare_cached(
            "SELECT min(m.due_at) FROM messages AS m JOIN customers AS c ON c.id = m.customer_id
             WHERE m.state = 'waiting' AND m.channel = ?1 AND c.deleted_at IS NULL",
        )?
        .query_row([channel.name()], |row| row.get(0))?)
}

/// When the messages of a channel were handed over after an instant and not later than now, oldest first.
pub(super) fn tried_since(
    connection: &Connection,
    channel: Channel,
    since: i64,
    now: i64,
) -> Result<Vec<i64>> {
    let mut statement = connection.prepare_cached(
        "SELECT tried_at FROM messages WHERE channel = ?1 AND tried_at > ?2 AND tried_at <= ?3 ORDER BY tried_at",
    )?;
    let times = statement.query_map(params![channel.name(), since, now], |row| row.get(0))?;
    Ok(times.collect::<rusqlite::Result<_>>()?)
}

/// The messages that were being sent.
pub(super) fn sending(connection: &Connection) -> Result<Vec<MessageId>> {
    let mut statement =
        connection.prepare_cached("SELECT id FROM messages WHERE state = 'sending' ORDER BY id")?;
    let ids = statement.query_map([], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// The messages that a choice names, in one of these states.
pub(super) fn chosen(
    connection: &Connection,
    choice: &MessageChoice,
    states: &[MessageState],
) -> Result<Vec<MessageId>> {
    let states: Vec<&str> = states.iter().map(|state| state.name()).collect();
    let (condition, value) = match choice {
        MessageChoice::Ids(ids) => ("id IN (SELECT value FROM json_each(?2))", serde_json::to_string(ids)?),
        MessageChoice::Batch(batch) => ("batch_id = CAST(?2 AS INTEGER)", batch.to_string()),
        MessageChoice::State(state) => ("state = ?2", state.name().to_owned()),
    };
    let sql = format!(
        "SELECT id FROM messages WHERE state IN (SELECT value FROM json_each(?1)) AND {condition} ORDER BY id"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let ids = statement.query_map(params![serde_json::to_string(&states)?, value], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// The messages to a customer that have not left and were not stopped, older than `before` (instant, id), newest first.
pub(crate) fn unsent_page(
    connection: &Connection,
    customer: CustomerId,
    before: Option<(i64, MessageId)>,
    limit: usize,
) -> Result<Vec<Message>> {
    let (at, id) = before.map_or((i64::MAX, i64::MAX), |(at, id)| (at, id.0));
    let sql = format!(
        "{MESSAGE} WHERE m.customer_id = ?1 AND m.state IN ('waiting', 'sending', 'refused', 'unknown')
           AND (m.queued_at, m.id) < (?2, ?3) ORDER BY m.queued_at DESC, m.id DESC LIMIT ?4"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params![customer, at, id, limit])?;
    let mut messages = Vec::new();
    while let Some(row) = rows.next()? {
        messages.push(read(row)?);
    }
    Ok(messages)
}

/// Joins what was logged to the message that it tells of.
pub(super) fn link(tx: &Tx<'_>, interaction: InteractionId, message: MessageId) -> Result<()> {
    tx.prepare_cached("UPDATE interactions SET message_id = ?2 WHERE id = ?1")?
        .execute(params![interaction, message])?;
    Ok(())
}

/// Whether anything waits at all.
pub(super) fn any_waiting(connection: &Connection) -> Result<bool> {
    Ok(connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM messages WHERE state = 'waiting')")?
        .query_row([], |row| row.get(0))?)
}
