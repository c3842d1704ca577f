//! Alarms: the moments at which open reminders, birthdays and the limits of cases ring.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use rusqlite::Connection;

use super::moments::{self, QuietHours};
use super::store;
use super::{PopUpKey, Shown};
use crate::cases;
use crate::error::Result;
use crate::holidays::{Almanac, ClosedDayMove};
use crate::ids::NoticeId;
use crate::notices::store as notices;
use crate::reminders::store::date;
use crate::reminders::yearly::{self, Found};
use crate::reminders::{Reminder, day_start, time};
use crate::settings::Settings;

/// For how many days a birthday that nobody could see is still told.
const BELATED_DAYS: u64 = 7;

/// How far a pop-up may be moved off closed days and still be looked for.
const MOVED_DAYS: u64 = 31;

/// How far ahead reminders are looked at: a journey moves wall-clock times by up to a day against the order of the list.
const HORIZON: Days = Days::new(3);

/// What may ring these days.
pub(crate) struct Waiting {
    /// The reminders that were not shown for their moment.
    pub reminders: Vec<Alarm>,
    /// The birthdays that are not handled.
    pub born: Vec<Found>,
}

/// Something that rings at a moment.
#[derive(Clone)]
pub(crate) struct Alarm {
    pub shown: Shown,
    pub at: DateTime<Utc>,
    pub birthday: Option<Found>,
    /// Of a case, when its time is over.
    pub over_at: Option<DateTime<Utc>>,
}

/// See [`Agenda::scope`].
pub(crate) type Scope = (NaiveDate, Tz, NaiveTime);

/// How this shop wants to be reminded, and where it is.
pub(super) struct Agenda {
    pub quiet: Option<QuietHours>,
    zone: Tz,
    day_start: NaiveTime,
    days_ahead: u64,
    almanac: Almanac,
    birthday_move: ClosedDayMove,
}

impl Agenda {
    pub fn of(connection: &Connection, settings: &Settings, zone: Tz) -> Result<Self> {
        Ok(Self {
            quiet: QuietHours::of(settings),
            zone,
            day_start: day_start(settings),
            days_ahead: u64::from(settings.birthday_days_ahead.min(60)),
            almanac: Almanac::of(connection, settings)?,
            birthday_move: settings.closed_day_moves.birthday,
        })
    }

    /// Whether a moment lay in quiet hours.
    pub fn was_quiet(&self, at: DateTime<Utc>) -> bool {
        self.quiet.is_some_and(|quiet| quiet.end(at, self.zone).is_some())
    }

    /// What has rung and was not shown, earliest first.
    pub fn due(&self, connection: &Connection, waiting: &Waiting, now: DateTime<Utc>) -> Result<Vec<Alarm>> {
        let mut alarms: Vec<Alarm> =
            waiting.reminders.iter().filter(|alarm| alarm.at <= now).cloned().collect();
        alarms.extend(self.birthdays(connection, &waiting.born, now)?);
        alarms.extend(self.cases(connection, now)?.0);
        alarms.extend(untold(connection)?);
        alarms.sort_by_key(|alarm| alarm.at);
        Ok(alarms)
    }

    /// The next moment after now at which something rings, as far as a day or so ahead.
    pub fn next(
        &self,
        connection: &Connection,
        waiting: &Waiting,
        now: DateTime<Utc>,
    ) -> Result<Option<DateTime<Utc>>> {
        let reminders = waiting.reminders.iter().map(|alarm| alarm.at);
        let snoozed = self.snoozed(connection, now)?.into_iter().map(|alarm| alarm.at);
        let mut moments: Vec<DateTime<Utc>> = reminders.chain(snoozed).filter(|at| *at > now).collect();
        moments.extend(self.cases(connection, now)?.1);
        let today = moments::wall_clock(now, self.zone).date();
        for day in today.iter_days().take(2) {
            let morning = self.morning(day);
            if morning > now && self.rings_on(connection, day)? {
                moments.push(morning);
            }
        }
        Ok(moments.into_iter().min())
    }

    /// What that which may ring depends on besides the book: the day before which it is due, where, and when a day begins.
    pub fn scope(&self, now: DateTime<Utc>) -> Scope {
        (moments::wall_clock(now, self.zone).date() + HORIZON, self.zone, self.day_start)
    }

    /// What may ring within a scope.
    pub fn waiting(&self, connection: &Connection, (horizon, ..): Scope) -> Result<Waiting> {
        Ok(Waiting {
            reminders: self.reminders(connection, horizon)?,
            born: self.born(connection, horizon - HORIZON)?,
        })
    }

    /// The open reminders due before a day that were not shown for the moment they are due.
    fn reminders(&self, connection: &Connection, horizon: NaiveDate) -> Result<Vec<Alarm>> {
        let mut alarms = Vec::new();
        // Many are due on one day.
        let mut morning: Option<(NaiveDate, DateTime<Utc>)> = None;
        store::each_waiting(connection, &horizon.to_string(), |it| {
            let whole_day = it.due_time.is_none() && it.snoozed_until_at.is_none();
            let due_on = date(it.due_on)?;
            let at = match morning {
                Some((day, at)) if whole_day && day == due_on => at,
                _ => self.moment(due_on, it.due_time, it.snoozed_until_at),
            };
            if whole_day {
                morning = Some((due_on, at));
            }
            // One entered for a day whose morning was over is seen by whoever enters it.
            if !(whole_day && it.set_at >= at.timestamp_millis()) {
                let key = PopUpKey::Reminder { occurrence_id: it.id };
                let shown = Shown { key, ring: it.ring() };
                alarms.push(Alarm { shown, at, birthday: None, over_at: None });
            }
            Ok(())
        })?;
        Ok(alarms)
    }

    /// The birthdays that may ring on a day.
    fn born(&self, connection: &Connection, today: NaiveDate) -> Result<Vec<Found>> {
        let (earlier, later) = self.moved_days();
        let from = today - Days::new(BELATED_DAYS + later);
        let to = today + Days::new(self.days_ahead + earlier);
        let mut born = Vec::new();
        for day in from.iter_days().take_while(|day| *day <= to) {
            born.extend(
                yearly::on(connection, day)?
                    .into_iter()
                    .filter(|found| found.handled_at.is_none() && found.snoozed_until_at.is_none()),
            );
        }
        Ok(born)
    }

    /// The moment at which an open reminder rings.
    pub fn rings_at(&self, reminder: &Reminder) -> DateTime<Utc> {
        self.moment(reminder.due_on, reminder.due_time.as_deref(), reminder.snoozed_until_at)
    }

    fn moment(
        &self,
        due_on: NaiveDate,
        due_time: Option<&str>,
        snoozed_until_at: Option<i64>,
    ) -> DateTime<Utc> {
        if let Some(until) = snoozed_until_at.and_then(DateTime::from_timestamp_millis) {
            return until;
        }
        moments::instant(due_on.and_time(due_time.and_then(time).unwrap_or(self.day_start)), self.zone)
    }

    fn morning(&self, day: NaiveDate) -> DateTime<Utc> {
        moments::instant(day.and_time(self.day_start), self.zone)
    }

    /// The birthdays that have rung: in the morning of the day, so many days ahead as the settings say, or when they
    /// were put off to.
    fn birthdays(&self, connection: &Connection, born: &[Found], now: DateTime<Utc>) -> Result<Vec<Alarm>> {
        let mut alarms: Vec<Alarm> = born.iter().filter_map(|found| self.morning_alarm(found, now)).collect();
        alarms.extend(self.snoozed(connection, now)?.into_iter().filter(|alarm| alarm.at <= now));
        Ok(alarms)
    }

    /// The latest morning on which a birthday has rung, unless that or a later one was shown.
    fn morning_alarm(&self, found: &Found, now: DateTime<Utc>) -> Option<Alarm> {
        let mornings = self.mornings(found.falls_on);
        if mornings[0] + Days::new(BELATED_DAYS) < moments::wall_clock(now, self.zone).date() {
            return None;
        }
        let rings_on = mornings.into_iter().find(|day| self.morning(*day) <= now)?;
        let (ring, at) = (rings_on.to_string(), self.morning(rings_on));
        let was_shown = found.delivered_ring.as_ref().is_some_and(|shown| *shown >= ring);
        // Whoever is entered or imported later need not be told of by a pop-up.
        if was_shown || found.created_at >= at.timestamp_millis() {
            return None;
        }
        let key = found.key();
        Some(Alarm { shown: Shown { key, ring }, at, birthday: Some(found.clone()), over_at: None })
    }

    /// The days on whose mornings a birthday rings, the last one first: on the day and so many ahead of it, or beside these
    /// where they are closed.
    fn mornings(&self, falls_on: NaiveDate) -> [NaiveDate; 2] {
        let ahead = falls_on - Days::new(self.days_ahead);
        [falls_on, ahead].map(|day| self.almanac.moved(day, self.birthday_move, NaiveDate::MIN))
    }

    /// How many days a birthday may ring before and after the day on which it would.
    fn moved_days(&self) -> (u64, u64) {
        match self.birthday_move {
            ClosedDayMove::Leave => (0, 0),
            ClosedDayMove::Before => (MOVED_DAYS, 0),
            ClosedDayMove::After => (0, MOVED_DAYS),
        }
    }

    /// The birthdays that were put off to now or later and not shown since.
    fn snoozed(&self, connection: &Connection, now: DateTime<Utc>) -> Result<Vec<Alarm>> {
        let horizon = (now + Days::new(2)).timestamp_millis();
        let found = yearly::snoozed(connection, horizon)?;
        Ok(found.into_iter().filter_map(snoozed_alarm).collect())
    }

    /// The cases whose time runs out or ran out and of which that was not shown, and the moments at which the next ring.
    fn cases(&self, connection: &Connection, now: DateTime<Utc>) -> Result<(Vec<Alarm>, Vec<DateTime<Utc>>)> {
        let instant = |at: i64| DateTime::from_timestamp_millis(at).unwrap_or(now);
        let reading = cases::store::reading(connection, self.zone, now.timestamp_millis())?;
        let delivered = store::case_deliveries(connection)?;
        let (mut alarms, mut next) = (Vec::new(), Vec::new());
        for case in cases::store::unsolved(connection)? {
            let rings = cases::alarms::rings(&case.timed, &reading);
            let new = rings.into_iter().filter(|ring| !delivered.contains(&(case.id, ring.name.clone())));
            let (due, coming): (Vec<_>, Vec<_>) = new.partition(|ring| ring.at <= reading.now);
            next.extend(coming.iter().map(|ring| instant(ring.at)));
            // What rang of one case is one pop-up, of the time that ran out first.
            let named = due.iter().filter(|ring| ring.passed).chain(&due).next();
            if let Some(named) = named {
                let mut names = vec![named.name.clone()];
                names.extend(due.iter().filter(|ring| *ring != named).map(|ring| ring.name.clone()));
                let over_at = case.timed.reached_at(&reading.hours, named.limit, 100);
                alarms.push(Alarm {
                    shown: Shown { key: PopUpKey::Case { case_id: case.id }, ring: names.join(" ") },
                    at: instant(named.at),
                    birthday: None,
                    over_at: over_at.map(instant),
                });
            }
        }
        Ok((alarms, next))
    }

    /// The zone of the shop.
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// Whether a birthday rings on the morning of a day.
    fn rings_on(&self, connection: &Connection, day: NaiveDate) -> Result<bool> {
        let (earlier, later) = self.moved_days();
        let first = day - Days::new(later);
        let days = first.iter_days().take_while(|it| *it <= day + Days::new(self.days_ahead + earlier));
        for falls_on in days.filter(|falls_on| self.mornings(*falls_on).contains(&day)) {
            let open = |found: &Found| found.handled_at.is_none() && found.snoozed_until_at.is_none();
            if yearly::on(connection, falls_on)?.iter().any(open) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// The notices that nobody has seen yet ring at once.
fn untold(connection: &Connection) -> Result<Vec<Alarm>> {
    let alarm = |(notice_id, created_at): (NoticeId, i64)| {
        let key = PopUpKey::Notice { notice_id };
        let at = DateTime::from_timestamp_millis(created_at)?;
        Some(Alarm { shown: Shown { key, ring: created_at.to_string() }, at, birthday: None, over_at: None })
    };
    Ok(notices::untold(connection)?.into_iter().filter_map(alarm).collect())
}

fn snoozed_alarm(found: Found) -> Option<Alarm> {
    let until = found.snoozed_until_at?;
    let ring = format!("snoozed:{until}");
    if found.delivered_ring.as_ref() == Some(&ring) {
        return None;
    }
    let key = found.key();
    Some(Alarm {
        shown: Shown { key, ring },
        at: DateTime::from_timestamp_millis(until)?,
        birthday: Some(found),
        over_at: None,
    })
}
