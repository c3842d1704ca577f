//! When cases ring: as time runs out, and when it ran out; each once in a round, whatever the clock does.

use super::clock::{Limit, Reading, Timed};

/// Something that rings at a moment of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ring {
    /// What it is known by among those of its case.
    pub name: String,
    /// The moment.
    pub at: i64,
    /// Of which limit.
    pub limit: Limit,
    /// Whether the time ran out; else it runs out.
    pub passed: bool,
}

/// The rings of a case that are to come or that hold, earliest first: once the time ran out, nothing says that it runs out.
/// What rang before it was put off rings again when that is over, if it still holds; what rings later rings all the same.
pub(crate) fn rings(case: &Timed, reading: &Reading) -> Vec<Ring> {
    let round = case.round();
    let mut rings = Vec::new();
    for (limit, called) in [(Limit::Answer, "answer"), (Limit::Solve, "solve")] {
        let Some(over_at) = case.reached_at(&reading.hours, limit, 100) else { continue };
        if over_at > reading.now
            && reading.warning_percent < 100
            && let Some(at) = case.reached_at(&reading.hours, limit, reading.warning_percent)
        {
            rings.push(Ring { name: format!("{called}:warned:{round}"), at, limit, passed: false });
        }
        rings.push(Ring { name: format!("{called}:passed:{round}"), at: over_at, limit, passed: true });
    }
    // One that waits keeps what rang before; what it waits for may not come while the clock stands still.
    rings.sort_by_key(|ring| ring.at);
    // One that was put off while the clock was ahead is not waited for.
    if let Some(snooze) = case.snooze.filter(|snooze| snooze.at <= reading.now) {
        let held = rings.iter().filter(|ring| ring.at <= snooze.until_at);
        let again = held.clone().find(|ring| ring.passed).or(held.clone().next()).map(|ring| Ring {
            name: format!("{}:snoozed:{}", ring.name, snooze.until_at),
            at: snooze.until_at,
            ..ring.clone()
        });
        rings.retain(|ring| ring.at > snooze.at);
        rings.extend(again);
        rings.sort_by_key(|ring| ring.at);
    }
    rings
}
