//! What rules will bring to the days of a calendar: how much, and the first of each day. All rules are followed, however many.

use std::collections::{BinaryHeap, HashMap};

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use rusqlite::Connection;

use super::store::{self, Repeating};
use crate::error::Result;
use crate::holidays::{Almanac, ClosedDayMoves};
use crate::ids::ReminderId;
use crate::reminders::Repeat;
use crate::reminders::placing::Placing;
use crate::reminders::store::Day;

/// How far outside the days closed ones are worked out beforehand: no occurrence is moved farther.
const AROUND: Days = Days::new(100);

/// One occurrence that a rule will bring, in the order of its day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Brought {
    pub time: Option<NaiveTime>,
    pub id: ReminderId,
    /// The day it falls on by its rule, where it was moved from there.
    pub moved_from_on: Option<NaiveDate>,
}

/// What comes on one day.
#[derive(Debug, Default)]
pub(super) struct Coming {
    /// How much it is in all.
    pub count: usize,
    first: BinaryHeap<Brought>,
}

impl Coming {
    fn add(&mut self, brought: Brought, most: usize) {
        self.count += 1;
        if self.first.len() < most {
            self.first.push(brought);
        } else if let Some(mut last) = self.first.peek_mut()
            && brought < *last
        {
            *last = brought;
        }
    }

    /// The first of it, in order.
    pub fn first(self) -> Vec<Brought> {
        self.first.into_sorted_vec()
    }
}

/// What rules will bring to each of some days that follow each other, with the first `most` of each.
pub(super) fn on_days(
    connection: &Connection,
    (almanac, moves): (&Almanac, ClosedDayMoves),
    now: NaiveDateTime,
    days: &[NaiveDate],
    most: u32,
) -> Result<Vec<Coming>> {
    let mut coming: Vec<Coming> = days.iter().map(|_| Coming::default()).collect();
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return Ok(coming) };
    let almanac = almanac.clone().worked_out(*first - AROUND, *last + AROUND);
    let mut placing = Placing { almanac, way: moves.task, now };
    let mut rules: HashMap<String, Repeat> = HashMap::new();
    store::each_repeating(connection, *last, |it: Repeating<'_>| {
        if !rules.contains_key(it.rule) {
            rules.insert(it.rule.to_owned(), Repeat::from_rrule(it.rule)?);
        }
        let Some(repeat) = rules.get(it.rule) else { return Ok(()) };
        placing.way = moves.of(it.kind);
        let open = Day { by_rule: it.by_rule, on: it.due_on };
        // Nothing before the days that are asked for has to be gone through one by one.
        let near = placing.skipped_to(repeat, it.first_on, open, *first);
        let brought = placing.coming(repeat, it.first_on, near, it.time);
        for day in brought.take_while(|day| day.on <= *last) {
            let place = usize::try_from((day.on - *first).num_days()).ok();
            if let Some(coming) = place.and_then(|place| coming.get_mut(place)) {
                let moved_from_on = (day.on != day.by_rule).then_some(day.by_rule);
                coming.add(Brought { time: it.time, id: it.id, moved_from_on }, most as usize);
            }
        }
        Ok(())
    })?;
    Ok(coming)
}
