//! Whether a column of dates puts the day or the month first, told from all its values together.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DateOrder, parts::Parts};
use crate::folding::fold;

/// What a column's values say about the order of day and month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ColumnOrder {
    /// Values such as 25/12/2025 put the day first.
    DayFirst,
    /// Values such as 12/25/2025 put the month first.
    MonthFirst,
    /// The year comes first or months are named: nothing to decide.
    Plain,
    /// Every value could be read either way: ask.
    Ambiguous,
    /// Some values only make sense one way and some only the other: ask, and show them.
    Contradictory,
    /// No value looks like a date.
    NoDates,
}

impl ColumnOrder {
    /// The order to read the column with, where `usual` settles what the values leave open.
    pub fn order(self, usual: DateOrder) -> DateOrder {
        match self {
            Self::DayFirst => DateOrder::Dmy,
            Self::MonthFirst => DateOrder::Mdy,
            Self::Plain | Self::Ambiguous | Self::Contradictory | Self::NoDates => usual,
        }
    }
}

/// Tells the order of day and month from a column's values; those that are no dates are passed over.
pub fn column_order<'a>(samples: impl IntoIterator<Item = &'a str>) -> ColumnOrder {
    let (mut day_first, mut month_first, mut either, mut plain) = (0_usize, 0_usize, 0_usize, 0_usize);
    for sample in samples {
        match order_of(sample) {
            Some(ColumnOrder::DayFirst) => day_first += 1,
            Some(ColumnOrder::MonthFirst) => month_first += 1,
            Some(ColumnOrder::Ambiguous) => either += 1,
            Some(_) => plain += 1,
            None => {}
        }
    }
    match (day_first, month_first) {
        (0, 0) if either > 0 => ColumnOrder::Ambiguous,
        (0, 0) if plain > 0 => ColumnOrder::Plain,
        (0, 0) => ColumnOrder::NoDates,
        (_, 0) => ColumnOrder::DayFirst,
        (0, _) => ColumnOrder::MonthFirst,
        _ => ColumnOrder::Contradictory,
    }
}

fn order_of(sample: &str) -> Option<ColumnOrder> {
    let parts = Parts::read(fold(sample).trim_matches(['\'', '"', ' ']))?;
    let (first, second) = match *parts.figures.as_slice() {
        [] | [_] if parts.month.is_none() => return None,
        _ if parts.month.is_some() => return Some(ColumnOrder::Plain),
        [first, second, third] if first.len <= 2 && first.value <= 31 && third.value > 0 => {
            (first.value, second.value)
        }
        [first, second] if first.len <= 2 && second.len <= 2 => (first.value, second.value),
        [_, _, _] => return Some(ColumnOrder::Plain),
        _ => return None,
    };
    match (first, second) {
        (0, _) | (_, 0) | (32.., _) | (_, 32..) => None,
        (13.., 13..) => None,
        (13.., _) => Some(ColumnOrder::DayFirst),
        (_, 13..) => Some(ColumnOrder::MonthFirst),
        _ if first == second => Some(ColumnOrder::Plain),
        _ => Some(ColumnOrder::Ambiguous),
    }
}
