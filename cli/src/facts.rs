//! What changed of a customer, each fact on a line in the user's words.

use chrono::NaiveDate;
use daftar_engine::custom_fields::CustomField;
use daftar_engine::history::{FactKind, FieldChange};
use daftar_engine::money::Money;
use daftar_engine::reminders::{Repeat, RepeatUnit};
use daftar_engine::texts::Value;
use serde::Deserialize;

use crate::screen::Screen;

/// One fact: from what, to what. `own` are the owner's own fields.
pub fn line(screen: &Screen, change: &FieldChange, own: &[CustomField]) -> String {
    if change.kind == FactKind::Photo {
        let key = match (change.before.is_null(), change.after.is_null()) {
            (true, _) => "change-photo-set",
            (false, true) => "change-photo-removed",
            (false, false) => "change-photo-replaced",
        };
        return screen.texts.text(key, &[]);
    }
    let (before, after) = (words(screen, change, &change.before), words(screen, change, &change.after));
    let key = match (before.is_empty(), after.is_empty()) {
        (true, _) => "change-entered",
        (false, true) => "change-cleared",
        (false, false) => "change-made",
    };
    let args = [("field", label(screen, &change.field, own)), ("before", before), ("after", after)];
    screen.texts.text(key, &args.map(|(name, value)| (name, Value::from(value))))
}

fn label(screen: &Screen, field: &str, own: &[CustomField]) -> String {
    match field.strip_prefix("custom:") {
        Some(key) => {
            own.iter().find(|field| field.key == key).map_or(key, |field| field.label.as_str()).to_owned()
        }
        None => screen.texts.text(&format!("field-{field}"), &[]),
    }
}

fn words(screen: &Screen, change: &FieldChange, value: &serde_json::Value) -> String {
    let text = value.as_str().unwrap_or_default();
    match change.kind {
        FactKind::Number => value.as_i64().map_or_else(String::new, |number| screen.number(number)),
        FactKind::Instant => value.as_i64().map_or_else(String::new, |at| screen.instant(at)),
        FactKind::Repeat => {
            Repeat::deserialize(value).map_or_else(|_| text.to_owned(), |it| repeat(screen, &it))
        }
        FactKind::Money => {
            Money::deserialize(value).map_or_else(|_| String::new(), |money| screen.money(&money))
        }
        _ if text.is_empty() => String::new(),
        FactKind::Text | FactKind::Photo => text.to_owned(),
        FactKind::Date => {
            text.parse::<NaiveDate>().map_or_else(|_| screen.number(text), |day| screen.day(day))
        }
        FactKind::Time => screen.number(text),
        FactKind::Choice => screen.texts.text(&format!("{}-{text}", change.field.replace('_', "-")), &[]),
    }
}

/// "Every two weeks, until 5 March 2027".
fn repeat(screen: &Screen, repeat: &Repeat) -> String {
    let key = match repeat.unit {
        RepeatUnit::Day => "reminder-every-days",
        RepeatUnit::Week => "reminder-every-weeks",
        RepeatUnit::Month => "reminder-every-months",
        RepeatUnit::Year => "reminder-every-years",
    };
    let every = screen.texts.text(key, &[("count", repeat.interval.into())]);
    let Some(until) = repeat.until_on else { return every };
    let args = [("every", Value::from(every)), ("date", Value::from(screen.day(until)))];
    screen.texts.text("reminder-every-until", &args)
}
