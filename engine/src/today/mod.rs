//! Today: what is due, overdue and coming, and whose birthday it is.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use crate::book::Book;
use crate::cases::clock::Reading;
use crate::cases::store::Found;
use crate::cases::{self, Case, Rank};
use crate::error::Result;
use crate::reminders::birthdays::BELATED_DAYS;
use crate::reminders::yearly;
use crate::reminders::{Birthday, Reminder, store};
use crate::stay_in_touch::{SilentCustomer, store as stay_in_touch};

/// How many days after today count as the next ones.
const NEXT_DAYS: u64 = 7;
/// The most entries of each list; the counts say how many there are in all.
const MOST: u32 = 200;

/// One screen with everything that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Today {
    /// Which day it is on the user's wall clock.
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// Open and due before today, oldest first; at most 200.
    pub overdue: Vec<Reminder>,
    /// Open and due today; at most 200.
    pub today: Vec<Reminder>,
    /// Open and due in the seven days after today; at most 200.
    pub next_days: Vec<Reminder>,
    /// Today's birthdays, handled or not; at most 200.
    pub birthdays: Vec<Birthday>,
    /// The birthdays of the seven days after today that are not handled yet; at most 200.
    pub next_birthdays: Vec<Birthday>,
    /// The birthdays of the three days before today that nobody handled; at most 200.
    pub belated_birthdays: Vec<Birthday>,
    /// Those who have not heard from the shop for longer than was wished, and with whom nothing is planned: the longest over
    /// first; at most 200.
    pub silent: Vec<SilentCustomer>,
    /// Complaints and requests whose time runs out or ran out, the earliest first; at most 200.
    pub cases: Vec<Case>,
    /// How many there are of each.
    pub counts: TodayCounts,
}

/// How much waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TodayCounts {
    /// Reminders due before today.
    pub overdue: u32,
    /// Reminders due today.
    pub today: u32,
    /// Reminders due in the seven days after today.
    pub next_days: u32,
    /// Today's birthdays that are not handled yet.
    pub birthdays: u32,
    /// Customers who are silent for longer than was wished.
    pub silent: u32,
    /// Complaints and requests whose time runs out or ran out.
    pub cases: u32,
}

impl Book {
    /// What waits today and in the week after it, with whom and what was said last.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn today(&self) -> Result<Today> {
        let (on, day_began) = (self.local().date(), self.day_began());
        let (tomorrow, end) = (on + Days::new(1), on + Days::new(NEXT_DAYS + 1));
        let place = |day: NaiveDate| day.to_string();
        let (zone, now) = (self.clock().zone(), self.now());
        self.read(|connection| {
            let reminders =
                |from: &str, to: NaiveDate| store::open_between(connection, from, &place(to), MOST);
            let count = |from: &str, to: NaiveDate| store::count_open_between(connection, from, &place(to));
            let open = |mut birthdays: Vec<Birthday>| {
                birthdays.retain(|birthday| birthday.handled_at.is_none());
                birthdays
            };
            let reading = cases::store::reading(connection, zone, now)?;
            let mut pressing = pressing(connection, &reading)?;
            pressing.sort_by_key(|(rank, _)| *rank);
            let belated = yearly::between(connection, on - Days::new(BELATED_DAYS), on - Days::new(1), MOST)?;
            Ok(Today {
                on,
                overdue: reminders("", on)?,
                today: reminders(&place(on), tomorrow)?,
                next_days: reminders(&place(tomorrow), end)?,
                birthdays: yearly::between(connection, on, on, MOST)?,
                next_birthdays: open(yearly::between(connection, tomorrow, end - Days::new(1), MOST)?),
                belated_birthdays: open(belated),
                silent: stay_in_touch::silent(connection, day_began, &place(on), MOST)?,
                cases: pressing
                    .iter()
                    .take(MOST as usize)
                    .map(|(_, case)| cases::store::whole(connection, case, &reading))
                    .collect::<Result<_>>()?,
                counts: TodayCounts {
                    overdue: count("", on)?,
                    today: count(&place(on), tomorrow)?,
                    next_days: count(&place(tomorrow), end)?,
                    birthdays: open_birthdays(connection, on)?,
                    silent: stay_in_touch::count_silent(connection, day_began, &place(on))?,
                    cases: u32::try_from(pressing.len()).unwrap_or(u32::MAX),
                },
            })
        })
    }

    /// How much waits today, in one number: reminders overdue or due, birthdays that are not handled, cases whose time runs out.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn count_due_today(&self) -> Result<u32> {
        let (on, zone, now) = (self.local().date(), self.clock().zone(), self.now());
        self.read(|connection| {
            let tomorrow = (on + Days::new(1)).to_string();
            let reading = cases::store::reading(connection, zone, now)?;
            Ok(store::count_open_between(connection, "", &tomorrow)?
                + open_birthdays(connection, on)?
                + u32::try_from(pressing(connection, &reading)?.len()).unwrap_or(u32::MAX))
        })
    }
}

/// The cases whose time runs out or ran out.
fn pressing(connection: &Connection, reading: &Reading) -> Result<Vec<(Rank, Found)>> {
    let unsolved = cases::store::unsolved(connection)?.into_iter();
    let ranked = unsolved.map(|case| (Rank::of(&case, reading), case));
    Ok(ranked.filter(|(rank, _)| rank.presses).collect())
}

/// How many birthdays of a day are not handled.
fn open_birthdays(connection: &Connection, on: NaiveDate) -> Result<u32> {
    let open = yearly::on(connection, on)?.iter().filter(|found| found.handled_at.is_none()).count();
    Ok(u32::try_from(open).unwrap_or(u32::MAX))
}
