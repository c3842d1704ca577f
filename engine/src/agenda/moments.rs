//! The moments at which wall-clock times fall due, through changes of the clocks and of the zone.

use chrono::{
    DateTime, Days, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Utc,
};
use chrono_tz::Tz;

use crate::reminders::time;
use crate::settings::Settings;

/// The instant of a wall-clock time. A time that the clocks leave out in spring counts from the offset before (02:30
/// becomes 03:30), one that they show twice in autumn is the first (RFC 5545, 3.3.5).
pub(crate) fn instant(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => at.to_utc(),
        LocalResult::None => {
            // Zones leave out at most a day at once.
            let before = (1..=26).find_map(|hours| {
                let earlier = local.checked_sub_signed(TimeDelta::hours(hours))?;
                zone.offset_from_local_datetime(&earlier).earliest()
            });
            let offset = before.map_or(0, |offset| offset.fix().local_minus_utc());
            (local - TimeDelta::seconds(i64::from(offset))).and_utc()
        }
    }
}

/// The wall clock at an instant.
pub(crate) fn wall_clock(at: DateTime<Utc>, zone: Tz) -> NaiveDateTime {
    at.with_timezone(&zone).naive_local()
}

/// The first instant of the day after the one that an instant lies in.
pub(crate) fn next_midnight(at: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    let today = wall_clock(at, zone).date();
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX);
    // Where midnight itself is left out, the day begins later; never at or before now.
    instant(tomorrow.and_time(NaiveTime::MIN), zone).max(at + TimeDelta::minutes(1))
}

/// The hours in which nothing pops up, every day from one time to another, over midnight or not.
#[derive(Debug, Clone, Copy)]
pub(crate) struct QuietHours {
    from: NaiveTime,
    to: NaiveTime,
}

impl QuietHours {
    /// Those of the settings, where they are on.
    pub fn of(settings: &Settings) -> Option<Self> {
        let (from, to) = (time(&settings.quiet_from)?, time(&settings.quiet_to)?);
        (settings.quiet_hours && from != to).then_some(Self { from, to })
    }

    /// When the quiet that an instant lies in ends; `None` outside it.
    pub fn end(self, at: DateTime<Utc>, zone: Tz) -> Option<DateTime<Utc>> {
        let local = wall_clock(at, zone);
        let (time, over_midnight) = (local.time(), self.from > self.to);
        let quiet = if over_midnight {
            time >= self.from || time < self.to
        } else {
            time >= self.from && time < self.to
        };
        if !quiet {
            return None;
        }
        let ends_tomorrow = over_midnight && time >= self.from;
        let day = local.date().checked_add_days(Days::new(u64::from(ends_tomorrow)))?;
        Some(instant(day.and_time(self.to), zone))
    }
}
