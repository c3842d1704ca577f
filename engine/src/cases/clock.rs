//! The clock of a case: how long it ran, from its steps alone, so that other working hours are counted in at once.

use super::hours::{WorkingTime, in_minutes, of_minutes};
use super::{CaseClock, CaseState, CaseStepKind, Standing, WaitingFor};

/// Which of the two limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Limit {
    /// Of the first answer.
    Answer,
    /// Of the solution; it begins anew when a case is opened again.
    Solve,
}

/// A step as the clock needs it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tick {
    pub kind: CaseStepKind,
    pub at: i64,
    pub waiting_for: Option<WaitingFor>,
}

/// That the pop-up of a case was put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PutOff {
    pub at: i64,
    pub until_at: i64,
}

/// A case as its clock needs it.
#[derive(Debug, Clone)]
pub(crate) struct Timed {
    pub state: CaseState,
    pub answer_minutes: Option<u32>,
    pub solve_minutes: Option<u32>,
    pub opened_at: i64,
    pub answered_at: Option<i64>,
    pub solved_at: Option<i64>,
    /// Whether its pop-up was put off.
    pub snooze: Option<PutOff>,
    /// The steps in the order in which they were taken.
    pub ticks: Vec<Tick>,
}

/// How limits are looked at.
pub(crate) struct Reading {
    pub hours: WorkingTime,
    pub now: i64,
    /// The share of a limit at which to warn, in percent.
    pub warning_percent: u32,
}

/// A stretch in which the clock ran; without an end it runs still.
type Run = (i64, Option<i64>);

impl Timed {
    /// How the case stands towards a limit.
    pub fn clock(&self, reading: &Reading, limit: Limit) -> CaseClock {
        let used = spent(&self.runs(limit), &reading.hours, reading.now);
        let used_minutes = in_minutes(used);
        let Some(minutes) = self.minutes(limit) else {
            return CaseClock { used_minutes, ..CaseClock::default() };
        };
        let allowed = of_minutes(minutes);
        let standing = match self.is_met(limit) {
            true if used <= allowed => Standing::Kept,
            true => Standing::Missed,
            false if used >= allowed => Standing::Passed,
            false if self.state == CaseState::Waiting => Standing::Still,
            false if used * 100 >= allowed * i64::from(reading.warning_percent) => Standing::Warned,
            false => Standing::Running,
        };
        let due_at = self.reached_at(&reading.hours, limit, 100);
        CaseClock { limit_minutes: Some(minutes), used_minutes, due_at, standing }
    }

    /// The instant from which a share of a limit, in percent, is used up; `None` once the limit is met, without one, and
    /// where the clock stands still before that.
    pub fn reached_at(&self, hours: &WorkingTime, limit: Limit, percent: u32) -> Option<i64> {
        if self.is_met(limit) {
            return None;
        }
        let mut left = of_minutes(self.minutes(limit)?) * i64::from(percent) / 100;
        for (from, to) in self.runs(limit) {
            let Some(to) = to else { return hours.after(from, left) };
            let ran = hours.between(from, to);
            if ran >= left {
                return hours.after(from, left);
            }
            left -= ran;
        }
        None
    }

    /// How long it took until the first answer, in milliseconds of working time.
    pub fn answered_after(&self, hours: &WorkingTime) -> i64 {
        spent(&self.runs(Limit::Answer), hours, self.opened_at)
    }

    /// How long it took from taking it in to solving it: neither what it waited nor what it stood solved before it was
    /// opened again.
    pub fn solved_after(&self, hours: &WorkingTime) -> i64 {
        spent(&stretches(self.opened_at, &self.ticks), hours, self.opened_at)
    }

    /// Whether the present limit of a solved or answered case was kept.
    pub fn is_kept(&self, hours: &WorkingTime, limit: Limit) -> Option<bool> {
        let allowed = of_minutes(self.minutes(limit)?);
        Some(spent(&self.runs(limit), hours, self.opened_at) <= allowed)
    }

    /// How often it was opened again.
    pub fn round(&self) -> usize {
        self.ticks.iter().filter(|tick| tick.kind == CaseStepKind::Reopened).count()
    }

    /// For whom it waits, and since when.
    pub fn waits(&self) -> Option<(WaitingFor, i64)> {
        if self.state != CaseState::Waiting {
            return None;
        }
        let last = self.ticks.iter().rev().find(|tick| tick.kind == CaseStepKind::Waiting)?;
        Some((last.waiting_for?, last.at))
    }

    fn minutes(&self, limit: Limit) -> Option<u32> {
        match limit {
            Limit::Answer => self.answer_minutes,
            Limit::Solve => self.solve_minutes,
        }
    }

    fn is_met(&self, limit: Limit) -> bool {
        match limit {
            Limit::Answer => self.answered_at.is_some(),
            Limit::Solve => self.solved_at.is_some(),
        }
    }

    fn runs(&self, limit: Limit) -> Vec<Run> {
        let is_answer = |tick: &Tick| matches!(tick.kind, CaseStepKind::Answered | CaseStepKind::Solved);
        match limit {
            Limit::Answer => {
                let answered = self.ticks.iter().position(is_answer);
                let mut runs = stretches(self.opened_at, &self.ticks[..answered.unwrap_or(self.ticks.len())]);
                if let (Some(place), Some((_, to @ None))) = (answered, runs.last_mut()) {
                    *to = Some(self.ticks[place].at);
                }
                runs
            }
            Limit::Solve => {
                let reopened = self.ticks.iter().rposition(|tick| tick.kind == CaseStepKind::Reopened);
                match reopened {
                    Some(place) => stretches(self.ticks[place].at, &self.ticks[place + 1..]),
                    None => stretches(self.opened_at, &self.ticks),
                }
            }
        }
    }
}

/// The stretches in which the clock ran from an instant on.
fn stretches(from: i64, ticks: &[Tick]) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut began = Some(from);
    for tick in ticks {
        match (tick.kind, began) {
            (CaseStepKind::Waiting | CaseStepKind::Solved, Some(since)) => {
                runs.push((since, Some(tick.at)));
                began = None;
            }
            (CaseStepKind::Resumed | CaseStepKind::Reopened | CaseStepKind::Answered, None) => {
                began = Some(tick.at);
            }
            _ => {}
        }
    }
    runs.extend(began.map(|since| (since, None)));
    runs
}

fn spent(runs: &[Run], hours: &WorkingTime, now: i64) -> i64 {
    runs.iter().map(|(from, to)| hours.between(*from, to.unwrap_or(now))).sum()
}
