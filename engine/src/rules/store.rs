//! The SQL of rules, of how far they have looked, and of what they did.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::messages::Written;
use super::occasions::{Occasion, Watch};
use super::{Firing, FiringState, Named, Rule, RuleDraft, What};
use crate::book::Tx;
use crate::error::{Code, Error, Result};
use crate::ids::{ActionId, CustomerId, RuleId};
use crate::reminders::store::date;

const RULE: &str = "SELECT r.id, r.name, r.trigger, r.filters, r.deeds, r.suggestion, r.active_since,
    (SELECT count(*) FROM rule_firings AS f WHERE f.rule_id = r.id AND f.state = 'done'),
    (SELECT max(f.fired_at) FROM rule_firings AS f WHERE f.rule_id = r.id AND f.state = 'done'),
    (SELECT count(*) FROM rule_firings AS f WHERE f.rule_id = r.id AND f.state = 'held')
    FROM rules AS r";

fn read(row: &Row<'_>) -> Result<Rule> {
    let text = |place: usize| row.get::<_, String>(place);
    Ok(Rule {
        id: row.get(0)?,
        name: row.get(1)?,
        trigger: serde_json::from_str(&text(2)?)?,
        filters: serde_json::from_str(&text(3)?)?,
        deeds: serde_json::from_str(&text(4)?)?,
        suggestion: row.get(5)?,
        active_since: row.get(6)?,
        fired: row.get(7)?,
        last_fired_at: row.get(8)?,
        held: row.get(9)?,
    })
}

fn select(connection: &Connection, rest: &str, values: impl rusqlite::Params) -> Result<Vec<Rule>> {
    let mut statement = connection.prepare_cached(&format!("{RULE} {rest}"))?;
    let mut rows = statement.query(values)?;
    let mut rules = Vec::new();
    while let Some(row) = rows.next()? {
        rules.push(read(row)?);
    }
    Ok(rules)
}

pub(super) fn list(connection: &Connection) -> Result<Vec<Rule>> {
    select(connection, "ORDER BY r.id", [])
}

pub(super) fn get(connection: &Connection, id: RuleId) -> Result<Rule> {
    select(connection, "WHERE r.id = ?1", [id])?.pop().ok_or(Error::Gone(Code::RecordGone))
}

/// A rule that is on, as following it needs it.
pub(super) struct Active {
    pub id: RuleId,
    pub active_since: i64,
    pub draft: RuleDraft,
}

pub(super) fn active(connection: &Connection) -> Result<Vec<Active>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, active_since, name, trigger, filters, deeds FROM rules WHERE active_since IS NOT NULL ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    let mut active = Vec::new();
    while let Some(row) = rows.next()? {
        let text = |place: usize| row.get::<_, String>(place);
        let draft = RuleDraft {
            name: text(2)?,
            trigger: serde_json::from_str(&text(3)?)?,
            filters: serde_json::from_str(&text(4)?)?,
            deeds: serde_json::from_str(&text(5)?)?,
            suggestion: String::new(),
        };
        active.push(Active { id: row.get(0)?, active_since: row.get(1)?, draft });
    }
    Ok(active)
}

/// Whether any rule is on.
pub(crate) fn any_active(connection: &Connection) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM rules WHERE active_since IS NOT NULL)";
    Ok(connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

pub(super) fn insert(tx: &Tx<'_>, draft: &RuleDraft) -> Result<RuleId> {
    tx.prepare_cached(
        "INSERT INTO rules (name, trigger, filters, deeds, suggestion, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        draft.name,
        serde_json::to_string(&draft.trigger)?,
        serde_json::to_string(&draft.filters)?,
        serde_json::to_string(&draft.deeds)?,
        draft.suggestion,
        tx.now(),
    ])?;
    Ok(RuleId(tx.last_insert_rowid()))
}

pub(super) fn update(tx: &Tx<'_>, id: RuleId, draft: &RuleDraft) -> Result<()> {
    tx.prepare_cached("UPDATE rules SET name = ?2, trigger = ?3, filters = ?4, deeds = ?5 WHERE id = ?1")?
        .execute(params![
            id,
            draft.name,
            serde_json::to_string(&draft.trigger)?,
            serde_json::to_string(&draft.filters)?,
            serde_json::to_string(&draft.deeds)?,
        ])?;
    Ok(())
}

pub(super) fn switch(tx: &Tx<'_>, id: RuleId, active_since: Option<i64>) -> Result<()> {
    tx.prepare_cached("UPDATE rules SET active_since = ?2 WHERE id = ?1")?
        .execute(params![id, active_since])?;
    Ok(())
}

pub(super) fn delete(tx: &Tx<'_>, id: RuleId) -> Result<()> {
    tx.prepare_cached("DELETE FROM rules WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// The last change that the journal knows.
pub(super) fn last_change(connection: &Connection) -> Result<i64> {
    Ok(connection
        .prepare_cached("SELECT coalesce(max(seq), 0) FROM changes")?
        .query_row([], |row| row.get(0))?)
}

/// The last action before an instant, and its last change: where a trial begins.
pub(super) fn place_at(connection: &Connection, at: i64) -> Result<(i64, i64)> {
    let action: i64 = connection
        .prepare_cached("SELECT id FROM actions WHERE at < ?1 ORDER BY id DESC LIMIT 1")?
        .query_row([at], |row| row.get(0))
        .optional()?
        .unwrap_or(0);
    let seq = connection
        .prepare_cached(
            "SELECT coalesce(max(seq), 0) FROM changes
             WHERE action_id = (SELECT max(action_id) FROM changes WHERE action_id <= ?1)",
        )?
        .query_row([action], |row| row.get(0))?;
    Ok((action, seq))
}

/// The action that switched a rule on last, and the last change of it.
pub(super) fn switched_on(connection: &Connection, id: RuleId) -> Result<(i64, i64)> {
    Ok(connection
        .prepare_cached(
            "SELECT coalesce(max(action_id), 0), coalesce(max(seq), 0) FROM changes
             WHERE table_name = 'rules' AND row_id = ?1 AND json_extract(after, '$.active_since') IS NOT NULL
               AND (before IS NULL OR json_extract(before, '$.active_since') IS NULL)",
        )?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

pub(super) fn watches(connection: &Connection) -> Result<Vec<Watch>> {
    let mut statement = connection.prepare_cached(
        "SELECT rule_id, active_since, since_action, since_on, seq, looked_on FROM rule_watches ORDER BY rule_id",
    )?;
    let mut rows = statement.query([])?;
    let mut watches = Vec::new();
    while let Some(row) = rows.next()? {
        watches.push(Watch {
            rule_id: row.get(0)?,
            active_since: row.get(1)?,
            since_action: row.get(2)?,
            since_on: date(&row.get::<_, String>(3)?)?,
            seq: row.get(4)?,
            looked_on: date(&row.get::<_, String>(5)?)?,
        });
    }
    Ok(watches)
}

/// Keeps exactly these watches.
pub(super) fn keep_watches(connection: &Connection, watches: &[Watch]) -> Result<()> {
    connection.prepare_cached("DELETE FROM rule_watches")?.execute([])?;
    let mut insert = connection.prepare_cached(
        "INSERT INTO rule_watches (rule_id, active_since, since_action, since_on, seq, looked_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for watch in watches {
        insert.execute(params![
            watch.rule_id,
            watch.active_since,
            watch.since_action,
            watch.since_on.to_string(),
            watch.seq,
            watch.looked_on.to_string(),
        ])?;
    }
    Ok(())
}

/// Whether a rule knows an occasion already, by this customer's number or by that of somebody who became them.
pub(super) fn is_known(connection: &Connection, rule: RuleId, occasion: &Occasion) -> Result<bool> {
    let mut known = connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM rule_firings WHERE rule_id = ?1 AND occasion = ?2)")?;
    if known.query_row(params![rule, occasion.key()], |row| row.get(0))? {
        return Ok(true);
    }
    let Some(customer) = occasion.named_by else { return Ok(false) };
    let mut merged = connection.prepare_cached("SELECT id FROM customers WHERE merged_into_id = ?1")?;
    let mut rows = merged.query([customer])?;
    while let Some(row) = rows.next()? {
        if known.query_row(params![rule, occasion.key_of(Some(row.get(0)?))], |row| row.get(0))? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What became of an occasion.
pub(super) struct Fate<'a> {
    pub state: FiringState,
    pub action: Option<ActionId>,
    pub written: &'a [Written],
}

/// Records what became of an occasion; nothing happens where it is known.
pub(super) fn record(tx: &Tx<'_>, rule: RuleId, occasion: &Occasion, fate: &Fate<'_>) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO rule_firings (rule_id, occasion, customer_id, occurred_on, what, fired_at, state, cause_id, action_id,
                                   messages)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT DO NOTHING",
    )?
    .execute(params![
        rule,
        occasion.key(),
        occasion.customer_id,
        occasion.on.to_string(),
        serde_json::to_string(&occasion.what)?,
        tx.now(),
        fate.state.name(),
        occasion.cause,
        fate.action,
        serde_json::to_string(fate.written)?,
    ])?;
    Ok(())
}

/// An occasion as it is recorded.
pub(super) struct Recorded {
    pub key: String,
    pub customer_id: Option<CustomerId>,
    pub on: chrono::NaiveDate,
    pub what: What,
}

/// The occasions that wait for the owner's word.
pub(super) fn held(connection: &Connection, rule: RuleId) -> Result<Vec<Recorded>> {
    // Whoever is gone or in the bin by now is let be.
    let mut statement = connection.prepare_cached(
        "SELECT f.occasion, f.customer_id, f.occurred_on, f.what FROM rule_firings AS f
         WHERE f.rule_id = ?1 AND f.state = 'held' AND (f.customer_id IS NULL OR EXISTS (
             SELECT 1 FROM customers AS c WHERE c.id = f.customer_id AND c.deleted_at IS NULL))
         ORDER BY f.occurred_on, f.occasion",
    )?;
    let mut rows = statement.query([rule])?;
    let mut held = Vec::new();
    while let Some(row) = rows.next()? {
        held.push(Recorded {
            key: row.get(0)?,
            customer_id: row.get(1)?,
            on: date(&row.get::<_, String>(2)?)?,
            what: serde_json::from_str(&row.get::<_, String>(3)?)?,
        });
    }
    Ok(held)
}

/// Records that an occasion that was held back is done.
pub(super) fn settle(tx: &Tx<'_>, rule: RuleId, key: &str, written: &[Written]) -> Result<()> {
    tx.prepare_cached(
        "UPDATE rule_firings SET state = 'done', fired_at = ?3, action_id = ?4, messages = ?5
         WHERE rule_id = ?1 AND occasion = ?2",
    )?
    .execute(params![rule, key, tx.now(), tx.action(), serde_json::to_string(written)?])?;
    Ok(())
}

/// Lets all be that a rule still holds back.
pub(super) fn leave(connection: &Connection, rule: RuleId) -> Result<usize> {
    Ok(connection
        .prepare_cached("UPDATE rule_firings SET state = 'left' WHERE rule_id = ?1 AND state = 'held'")?
        .execute([rule])?)
}

/// What a rule did, the latest first.
pub(super) fn firings(connection: &Connection, rule: RuleId, limit: u32) -> Result<Vec<Firing>> {
    let mut statement = connection.prepare_cached(
        "SELECT c.id, c.name, f.what, f.occurred_on, f.fired_at, f.state, a.id, a.reverted_by_id IS NOT NULL, f.messages
         FROM rule_firings AS f
         LEFT JOIN customers AS o ON o.id = f.customer_id
         LEFT JOIN customers AS c ON c.id = coalesce(o.merged_into_id, o.id)
         LEFT JOIN actions AS a ON a.id = f.action_id AND a.kind = 'follow_rule'
         WHERE f.rule_id = ?1 ORDER BY f.fired_at DESC, f.occasion LIMIT ?2",
    )?;
    let mut rows = statement.query(params![rule, limit])?;
    let mut firings = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, name): (Option<CustomerId>, Option<String>) = (row.get(0)?, row.get(1)?);
        let state: String = row.get(5)?;
        let written: Vec<Written> = serde_json::from_str(&row.get::<_, String>(8)?)?;
        firings.push(Firing {
            customer: id.zip(name).map(|(id, name)| Named { id, name }),
            what: serde_json::from_str(&row.get::<_, String>(2)?)?,
            occurred_on: date(&row.get::<_, String>(3)?)?,
            fired_at: row.get(4)?,
            state: FiringState::of_name(&state).unwrap_or(FiringState::Done),
            action_id: row.get(6)?,
            undone: row.get::<_, Option<bool>>(7)?.unwrap_or_default(),
            messages: written.into_iter().map(|it| it.told(connection)).collect::<Result<_>>()?,
        });
    }
    Ok(firings)
}

/// The actions of rules that an action was the occasion of, newest first.
pub(crate) fn caused_by(connection: &Connection, action: ActionId) -> Result<Vec<ActionId>> {
    let mut statement = connection.prepare_cached(
        "SELECT DISTINCT a.id FROM rule_firings AS f JOIN actions AS a ON a.id = f.action_id AND a.kind = 'follow_rule'
         WHERE f.cause_id = ?1 ORDER BY a.id DESC",
    )?;
    let ids = statement.query_map([action], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Forgets for good what rules did about a customer.
pub(crate) fn forget(connection: &Connection, customer: CustomerId) -> Result<()> {
    connection.prepare_cached("DELETE FROM rule_firings WHERE customer_id = ?1")?.execute([customer])?;
    Ok(())
}

/// Names of customers, of those who are in the book.
pub(super) fn name_of(connection: &Connection, id: CustomerId) -> Result<Option<Named>> {
    Ok(connection
        .prepare_cached("SELECT id, name FROM customers WHERE id = ?1")?
        .query_row([id], |row| Ok(Named { id: row.get(0)?, name: row.get(1)? }))
        .optional()?)
}
