//! Whether a buyer who is named once has all rows below, as in a report that names each customer above their own days.

use chrono::NaiveDate;

use super::Part;
use crate::dates::{Calendar, DateHints, DateOrder, WrittenDate, YearPivot, parse_date};
use crate::imports::columns::Sample;
use crate::imports::target::{Place, Target};

/// Tells it by the days: they go on below each name and begin anew at the next, while those of a day book, where who paid
/// cash has no name, go on from row to row.
pub(in crate::imports) fn reaches_down(
    sample: &Sample,
    places: &[Option<Place>],
    orders: &[DateOrder],
    calendars: &[Option<Calendar>],
) -> bool {
    let find = |test: &dyn Fn(&Target) -> bool| {
        places.iter().position(|place| place.as_ref().is_some_and(|place| test(&place.target)))
    };
    let on = find(&|target| *target == Target::Purchase(Part::On));
    let name = find(&|target| matches!(target, Target::Name(_) | Target::Company));
    let (Some(on), Some(name)) = (on, name) else { return false };
    let hints = DateHints {
        order: orders[on],
        calendar: calendars[on].unwrap_or_default(),
        pivot: YearPivot::Nearest,
        today: NaiveDate::default(),
        excel: None,
    };
    let rows: Vec<(NaiveDate, &str)> = sample
        .beside(on, Some(name))
        .filter_map(|(day, name)| match parse_date(day, &hints) {
            Ok(WrittenDate::Date(date)) => Some((date.date, name)),
            _ => None,
        })
        .collect();
    let unnamed = rows.iter().filter(|(_, name)| name.is_empty()).count();
    let begins = rows.first().is_some_and(|(_, name)| !name.is_empty());
    if !begins || unnamed * 4 < rows.len() {
        return false;
    }
    let steps = |named: bool, back: bool| {
        let of_kind = rows.windows(2).filter(|pair| pair[1].1.is_empty() != named);
        of_kind.filter(|pair| if back { pair[1].0 < pair[0].0 } else { pair[1].0 > pair[0].0 }).count()
    };
    [true, false]
        .into_iter()
        .any(|back| steps(false, back) == 0 && steps(true, back) > 0 && steps(false, !back) > 0)
}
