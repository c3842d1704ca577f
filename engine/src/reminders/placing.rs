//! Where the occurrences of a rule come: on their day, or beside it where it is closed.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

use super::Repeat;
use super::store::Day;
use crate::holidays::{Almanac, ClosedDayMove};

/// How many days what was moved may come after its day: no shop is closed for longer.
const FARTHEST: u64 = 31;

/// Which days are closed, what becomes of what falls on them, and the present moment.
pub(crate) struct Placing {
    pub almanac: Almanac,
    pub way: ClosedDayMove,
    pub now: NaiveDateTime,
}

impl Placing {
    /// Where something comes that falls on a day.
    pub fn place(&self, by_rule: NaiveDate) -> Day {
        Day { by_rule, on: self.almanac.moved(by_rule, self.way, self.now.date()) }
    }

    /// An occurrence of a rule from which [`Placing::next`] soon comes to a day: the open one, or one that lies shortly
    /// before that day.
    pub fn skipped_to(&self, repeat: &Repeat, first_on: NaiveDate, open: Day, day: NaiveDate) -> Day {
        // What comes a month before cannot be moved to the day.
        let near = day - Days::new(2 * FARTHEST);
        match repeat.next_after(first_on, near) {
            Some(by_rule) if by_rule > open.by_rule && by_rule < day - Days::new(FARTHEST) => {
                self.place(by_rule)
            }
            _ => open,
        }
    }

    /// The first occurrence of a rule after one that was handled, as [`Placing::coming`] has them.
    pub fn next(
        &self,
        repeat: &Repeat,
        first_on: NaiveDate,
        handled: Day,
        at: Option<NaiveTime>,
    ) -> Option<Day> {
        self.coming(repeat, first_on, handled, at).next()
    }

    /// The occurrences of a rule after one that was handled, that are not over yet: what was missed is not made up for.
    /// Nothing comes twice on one day, so that what two closed days bring to the same open one comes there once.
    pub fn coming(
        &self,
        repeat: &Repeat,
        first_on: NaiveDate,
        handled: Day,
        at: Option<NaiveTime>,
    ) -> impl Iterator<Item = Day> {
        let today = self.now.date();
        let today_is_over = at.is_none_or(|at| at <= self.now.time());
        let latest_missed = if today_is_over { today } else { today.pred_opt().unwrap_or(today) };
        let looked_from = match self.way {
            ClosedDayMove::Leave => latest_missed,
            // What fell on a closed day just now may still be to come.
            ClosedDayMove::Before | ClosedDayMove::After => latest_missed - Days::new(FARTHEST),
        };
        let mut after = handled.by_rule.max(looked_from);
        let mut last = handled.on;
        std::iter::from_fn(move || {
            let mut passed_over = 0;
            while passed_over < FARTHEST * 2 {
                after = repeat.next_after(first_on, after)?;
                let day = self.place(after);
                let was_missed = day.by_rule <= latest_missed;
                let is_over = if was_missed { day.on <= latest_missed } else { day.on < today };
                if !is_over && day.on > last {
                    last = day.on;
                    return Some(day);
                }
                passed_over += u64::from(!was_missed);
            }
            None
        })
    }
}
