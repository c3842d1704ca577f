//! Birthdays: a date whose year may not be known, and which returns in the customer's own calendar.

use chrono::NaiveDate;

use crate::dates::Calendar;

/// Month and day, in the calendar in which the birthday returns, of `YYYY-MM-DD` (Gregorian) or `--MM-DD` (in
/// `calendar`); `None` where the text is no such date.
#[must_use]
pub fn month_day(text: &str, calendar: Calendar) -> Option<(u32, u32)> {
    if let Some(yearless) = text.strip_prefix("--") {
        let (month, day) = yearless.split_once('-')?;
        let (month, day) = (month.parse().ok()?, day.parse().ok()?);
        return (yearless.len() == 5 && day >= 1 && day <= calendar.longest_month(month))
            .then_some((month, day));
    }
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|_| text.len() == 10)?;
    let (_, month, day) = calendar.fields(date);
    Some((month, day))
}
