//! The one canonical text of a custom field's value, whatever way it was typed.

use chrono::NaiveDate;

use super::{CustomField, CustomFieldKind};
use crate::{folding, numbers};

/// Words that say yes and no, folded, in the languages of the screens.
const YES: [&str; 9] = ["yes", "y", "true", "1", "بله", "بلي", "اری", "taip", "x"];
const NO: [&str; 7] = ["no", "n", "false", "0", "خیر", "نه", "ne"];

/// `text` as the book keeps it: a number with a point and no separators, a date as ISO, `yes` or `no`, a choice in
/// the owner's own spelling. `None` where it does not fit the field.
#[must_use]
pub fn canonical(field: &CustomField, text: &str) -> Option<String> {
    let text = text.trim();
    match field.kind {
        CustomFieldKind::Text => Some(text.to_owned()),
        CustomFieldKind::Number => numbers::parse_decimal(text).map(|number| number.to_string()),
        CustomFieldKind::Date => {
            let text = folding::latin_digits(text);
            NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok().map(|date| date.format("%Y-%m-%d").to_string())
        }
        CustomFieldKind::Choice => {
            let folded = folding::fold(text);
            field.choices.iter().find(|choice| folding::fold(choice) == folded).cloned()
        }
        CustomFieldKind::YesNo => {
            let folded = folding::fold(text);
            let said = |words: &[&str]| words.iter().any(|word| folding::fold(word) == folded);
            if said(&YES) {
                Some("yes".to_owned())
            } else if said(&NO) {
                Some("no".to_owned())
            } else {
                None
            }
        }
    }
}
