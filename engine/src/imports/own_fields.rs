//! Fields of the owner's own that a list brings: for a column that no field holds, made together with its customers.

use std::collections::HashSet;
use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::list::{Line, List};
use super::mapping::Mapping;
use super::target::Target;
use super::types::ColumnChoice;
use super::{mapping, values};
use crate::book::Tx;
use crate::custom_fields::{self, CustomField, CustomFieldDraft, CustomFieldKind};
use crate::dates::{Calendar, DateHints, DateOrder, WrittenDate, YearPivot, parse_date};
use crate::error::Result;
use crate::{folding, numbers};

/// A choice has at most so many words where the kind is guessed,
const FEW: usize = 12;
/// and never more than these: beyond, the column is text.
const MOST: usize = 200;
/// The share of the values that must fit a kind for a column to be of it.
const ENOUGH: f64 = 0.95;

/// What a field for these values would hold.
pub(super) fn guess<'v>(values: impl Iterator<Item = &'v str>) -> CustomFieldKind {
    let values: Vec<&str> = values.collect();
    let share = |test: &dyn Fn(&str) -> bool| {
        let held = values.iter().filter(|value| test(value)).count();
        if values.is_empty() { 0.0 } else { held as f64 / values.len() as f64 }
    };
    let distinct: HashSet<String> = values.iter().map(|value| folding::fold(value)).collect();
    let all_ones = distinct.len() == 1 && values.first().is_some_and(|value| is_digit(value));
    if !all_ones && share(&|value| values::yes_or_no(value).is_some()) >= 1.0 {
        CustomFieldKind::YesNo
    } else if share(&is_number) >= ENOUGH {
        CustomFieldKind::Number
    } else if share(&is_date) >= ENOUGH {
        CustomFieldKind::Date
    } else if (2..=FEW).contains(&distinct.len())
        && distinct.len() * 2 <= values.len()
        && values.iter().all(|value| value.chars().count() <= 40)
    {
        CustomFieldKind::Choice
    } else {
        CustomFieldKind::Text
    }
}

fn is_digit(text: &str) -> bool {
    text.chars().all(char::is_numeric)
}

/// A quantity or an amount; not a code, whose zeros in front and many digits are to be kept.
fn is_number(text: &str) -> bool {
    let digits = text.chars().filter(|letter| letter.is_numeric()).count();
    let first = text.chars().next().and_then(folding::digit_value);
    let is_code = first == Some(0) && digits > 1 && text.chars().nth(1).is_some_and(char::is_numeric);
    digits <= 9 && !is_code && numbers::parse_decimal(text).is_some()
}

fn is_date(text: &str) -> bool {
    // Whatever the order and the calendar: only that it is one counts.
    let hints = DateHints {
        order: DateOrder::Dmy,
        calendar: Calendar::Gregorian,
        pivot: YearPivot::Nearest,
        today: NaiveDate::default(),
        excel: None,
    };
    let numeric = DateHints { order: DateOrder::Mdy, ..hints };
    let is_day = |hints: &DateHints| matches!(parse_date(text, hints), Ok(WrittenDate::Date(_)));
    !is_digit(text) && (is_day(&hints) || is_day(&numeric))
}

/// Makes the fields that columns were sent to as new ones. A field of that name which is there already is taken.
pub(super) fn make(
    tx: &Tx<'_>,
    list: &List,
    mapping: &mut Mapping,
    fields: &mut Vec<CustomField>,
    choices: &mut [ColumnChoice],
) -> Result<()> {
    for column in 0..mapping.places.len() {
        let Some(Target::New(kind)) = mapping.places[column].as_ref().map(|place| &place.target) else {
            continue;
        };
        let label = &list.recognition.columns[column].label;
        let folded = folding::fold(label);
        let known = fields.iter().find(|field| folding::fold(&field.label) == folded);
        let key = match known {
            Some(field) => field.key.clone(),
            None => {
                let field = custom_fields::add(tx, &draft(list, column, *kind)?)?;
                let key = field.key.clone();
                fields.push(field);
                key
            }
        };
        for choice in choices.iter_mut() {
            if mapping::find(list, &choice.column) == Some(column) {
                choice.field = Some(format!("custom:{key}"));
            }
        }
        mapping.fill_own(column, key);
    }
    Ok(())
}

fn draft(list: &List, column: usize, kind: CustomFieldKind) -> Result<CustomFieldDraft> {
    let label = list.recognition.columns[column].label.clone();
    if kind != CustomFieldKind::Choice {
        return Ok(CustomFieldDraft { label, kind, choices: Vec::new(), is_yearly: false });
    }
    let mut seen = HashSet::new();
    let mut choices = Vec::new();
    list.each(&mut |_, line, _| {
        if let Line::Cells(cells) = line {
            let value = values::clean(cells.get(column));
            if !value.is_empty() && seen.insert(folding::fold(value)) {
                choices.push(values::line(value).into_owned());
            }
        }
        Ok(if choices.len() > MOST { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
    })?;
    if choices.len() > MOST {
        return Ok(CustomFieldDraft {
            label,
            kind: CustomFieldKind::Text,
            choices: Vec::new(),
            is_yearly: false,
        });
    }
    Ok(CustomFieldDraft { label, kind, choices, is_yearly: false })
}
