//! Holds: a server that was not reached, or asked to be left alone, is not asked again for a while.

use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use ts_rs::TS;

use super::{Channel, Why};
use crate::book::Tx;
use crate::error::Result;

/// The pauses after one failure, two, and so on, in minutes; the last goes on.
const PAUSES: [i64; 6] = [1, 1, 2, 5, 10, 15];
/// The longest that a server is believed to want, in seconds.
const LONGEST: u32 = 3600;

/// Why a channel is at rest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Hold {
    /// Which one.
    pub channel: Channel,
    /// Why.
    pub why: Why,
    /// What the server said.
    pub answer: String,
    /// When it is tried again, milliseconds UTC.
    pub until_at: i64,
}

/// Until when a channel is at rest. One that was set while the clock was ahead is over.
pub(super) fn until(connection: &Connection, channel: Channel, now: i64) -> Result<Option<i64>> {
    Ok(connection
        .prepare_cached(
            "SELECT until_at FROM message_holds WHERE channel = ?1 AND set_at <= ?2 AND until_at > ?2",
        )?
        .query_row(params![channel.name(), now], |row| row.get(0))
        .optional()?)
}

/// The channels that are at rest.
pub(super) fn list(connection: &Connection, now: i64) -> Result<Vec<Hold>> {
    let mut statement = connection.prepare_cached(
        "SELECT channel, why, answer, until_at FROM message_holds WHERE set_at <= ?1 AND until_at > ?1 ORDER BY channel",
    )?;
    let holds = statement.query_map([now], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get(2)?, row.get(3)?))
    })?;
    let mut found = Vec::new();
    for hold in holds {
        let (channel, why, answer, until_at) = hold?;
        if let Some(channel) = Channel::of_name(&channel) {
            found.push(Hold { channel, why: Why::of_name(&why).unwrap_or_default(), answer, until_at });
        }
    }
    Ok(found)
}

/// Leaves a channel alone for the next pause, or as long as its server asked; returns until when.
pub(super) fn set(tx: &Tx<'_>, channel: Channel, why: Why, answer: &str, after: Option<u32>) -> Result<i64> {
    let before: i64 = tx
        .prepare_cached("SELECT failures FROM message_holds WHERE channel = ?1")?
        .query_row([channel.name()], |row| row.get(0))
        .optional()?
        .unwrap_or(0);
    let pause = usize::try_from(before).ok().and_then(|place| PAUSES.get(place)).unwrap_or(&15) * 60_000;
    let pause = after.map_or(pause, |seconds| i64::from(seconds.clamp(1, LONGEST)) * 1000);
    let until = tx.now() + pause;
    tx.prepare_cached(
        "INSERT INTO message_holds (channel, why, answer, failures, set_at, until_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (channel) DO UPDATE SET why = excluded.why, answer = excluded.answer, failures = excluded.failures,
             set_at = excluded.set_at, until_at = excluded.until_at",
    )?
    .execute(params![channel.name(), why.name(), answer, before + 1, tx.now(), until])?;
    Ok(until)
}

/// The channel works again, or is to be tried at once.
pub(super) fn clear(tx: &Tx<'_>, channel: Channel) -> Result<()> {
    tx.prepare_cached("DELETE FROM message_holds WHERE channel = ?1")?.execute([channel.name()])?;
    Ok(())
}
