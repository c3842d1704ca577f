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

    /// The first occurrence of a rule after one that was handled, that is not over yet: what was missed is not made up
    /// for. Nothing comes twice on one day, so that what two closed days bring to the same open one comes there once.
    pub fn next(
        &self,
        repeat: &Repeat,
        first_on: NaiveDate,
        handled: Day,
        at: Option<NaiveTime>,
    ) -> Option<Day> {
        let today = self.now.date();
        let today_is_over = at.is_none_or(|at| at <= self.now.time());
        let latest_missed = if today_is_over { today } else { today.pred_opt()? };
        let looked_from = match self.way {
            ClosedDayMove::Leave => latest_missed,
            // What fell on a closed day just now may still be to come.
            ClosedDayMove::Before | ClosedDayMove::After => latest_missed - Days::new(FARTHEST),
        };
        let first = repeat.next_after(first_on, handled.by_rule.max(looked_from));
        std::iter::successors(first, |day| repeat.next_after(first_on, *day))
            .take_while(|day| *day <= latest_missed)
            .map(|day| self.place(day))
            .find(|day| day.on > latest_missed && day.on > handled.on)
            .or_else(|| {
                let after = handled.by_rule.max(latest_missed);
                std::iter::successors(repeat.next_after(first_on, after), |day| {
                    repeat.next_after(first_on, *day)
                })
                .take(FARTHEST as usize * 2)
                .map(|day| self.place(day))
                .find(|day| day.on >= today && day.on > handled.on)
            })
    }
}
