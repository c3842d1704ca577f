//! Iran's public holidays: fixed ones by the solar calendar, the others by the moon.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::{Datelike, Days, NaiveDate};
use icu_calendar::Date;
use icu_calendar::cal::Hijri;
use icu_calendar::types::RataDie;

use super::PublicHoliday::{self, *};
use crate::dates::Calendar;

/// What the official calendars said of the years that are known.
static LUNAR: LazyLock<BTreeMap<NaiveDate, PublicHoliday>> = LazyLock::new(|| {
    include_str!("iran_lunar.txt").lines().filter(|line| !line.starts_with('#')).filter_map(read).collect()
});

/// The solar years that are known, both included.
static KNOWN: LazyLock<Option<(i32, i32)>> = LazyLock::new(|| {
    let year = |day: &NaiveDate| Calendar::Jalali.fields(*day).0;
    Some((LUNAR.keys().next().map(year)?, LUNAR.keys().next_back().map(year)?))
});

/// `1405-04-04 ashura`.
fn read(line: &str) -> Option<(NaiveDate, PublicHoliday)> {
    let (day, name) = line.split_once(' ')?;
    let mut parts = day.split('-').map(str::parse::<u32>);
    let mut part = || parts.next()?.ok();
    let (year, month, day) = (i32::try_from(part()?).ok()?, part()?, part()?);
    Some((Calendar::Jalali.date(year, month, day)?, PublicHoliday::of_name(name)?))
}

/// The holidays of a day, and whether each is an estimate.
pub(super) fn on(date: NaiveDate) -> Vec<(PublicHoliday, bool)> {
    let (year, month, day) = Calendar::Jalali.fields(date);
    let fixed = match (month, day) {
        (1, 1..=4) => Some(Nowruz),
        (1, 12) => Some(IslamicRepublicDay),
        (1, 13) => Some(NatureDay),
        (3, 14) => Some(KhomeiniDeath),
        (3, 15) => Some(KhordadUprising),
        (11, 22) => Some(RevolutionDay),
        (12, 29) => Some(OilNationalisation),
        (12, 30) => Some(YearEnd),
        _ => None,
    };
    let known = KNOWN.is_some_and(|(first, last)| (first..=last).contains(&year));
    let lunar = if known { LUNAR.get(&date).copied() } else { estimated(date) };
    fixed.map(|it| (it, false)).into_iter().chain(lunar.map(|it| (it, !known))).collect()
}

/// The last day whose lunar holidays are known.
pub(super) fn known_until() -> Option<NaiveDate> {
    let (_, last) = (*KNOWN)?;
    Calendar::Jalali.date(last + 1, 1, 1)?.pred_opt()
}

/// The lunar holiday that a day probably is. Months begin in Iran when the new moon is seen there: mostly a day after
/// the calendar of Umm al-Qura, which reckons with its birth alone.
fn estimated(date: NaiveDate) -> Option<PublicHoliday> {
    let lunar = |date: NaiveDate| {
        let day = date.checked_sub_days(Days::new(1))?;
        let rata_die = RataDie::new(i64::from(day.num_days_from_ce()));
        let date = Date::from_rata_die(rata_die, Hijri::new_umm_al_qura());
        Some((date.month().ordinal, date.day_of_month().0))
    };
    match lunar(date)? {
        (1, 9) => Some(Tasua),
        (1, 10) => Some(Ashura),
        (2, 20) => Some(Arbaeen),
        (2, 28) => Some(ProphetDeath),
        (2, 29 | 30) if lunar(date.succ_opt()?)? == (3, 1) => Some(ImamRezaMartyrdom),
        (3, 8) => Some(ImamAskariMartyrdom),
        (3, 17) => Some(ProphetBirthday),
        (6, 3) => Some(FatimaMartyrdom),
        (7, 13) => Some(ImamAliBirthday),
        (7, 27) => Some(Mabath),
        (8, 15) => Some(ImamMahdiBirthday),
        (9, 21) => Some(ImamAliMartyrdom),
        (10, 1) => Some(EidFitr),
        (10, 2) => Some(EidFitrSecond),
        (10, 25) => Some(ImamSadiqMartyrdom),
        (12, 10) => Some(EidAdha),
        (12, 18) => Some(EidGhadir),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read_and_each_year_is_whole() {
        let lines = include_str!("iran_lunar.txt").lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(LUNAR.len(), lines);
        for year in 1403..=1405 {
            let first = Calendar::Jalali.date(year, 1, 1).unwrap();
            let next = Calendar::Jalali.date(year + 1, 1, 1).unwrap();
            let found = LUNAR.range(first..next).map(|(_, holiday)| *holiday);
            let kinds = found.map(PublicHoliday::name).collect::<std::collections::BTreeSet<_>>();
            // The lunar year is shorter: what came twice in one year is missing in another, but never for a whole one.
            assert!(kinds.len() >= 15, "{year}: {kinds:?}");
        }
    }

    #[test]
    fn an_estimate_is_at_most_a_day_off_what_was_published() {
        for (published, holiday) in LUNAR.iter() {
            let near = [published.pred_opt().unwrap(), *published, published.succ_opt().unwrap()];
            assert!(
                near.iter().any(|day| estimated(*day) == Some(*holiday)),
                "{published} {}",
                holiday.name()
            );
        }
        let exact = LUNAR.iter().filter(|(day, holiday)| estimated(**day) == Some(**holiday)).count();
        assert!(exact * 2 > LUNAR.len(), "{exact} of {}", LUNAR.len());
    }
}
