//! `settings`: read and changed, each value in the form of its kind.

use daftar_engine::{Code, Error};
use serde_json::{Map, Value};

use crate::failing::Done;
use crate::session::Session;

pub fn run(session: &mut Session, key: Option<String>, value: Option<String>) -> Done {
    let Session { book, screen, json } = session;
    let mut all = serde_json::to_value(book.settings()?).map_err(Error::from)?;
    let Some(key) = key else {
        if *json {
            return Ok(screen.json(&all)?);
        }
        let rows: Vec<Vec<String>> = all
            .as_object()
            .into_iter()
            .flatten()
            .map(|(key, value)| vec![key.clone(), plain(value)])
            .collect();
        return Ok(screen.table(&rows)?);
    };
    let unknown = || Error::Refused(Code::SettingUnknown { key: key.clone() });
    let before = all.get(&key).ok_or_else(unknown)?;
    if let Some(text) = value {
        let changes: Map<String, Value> = [(key.clone(), typed(before, &text))].into_iter().collect();
        all = serde_json::to_value(book.save_settings(&changes)?).map_err(Error::from)?;
    }
    let now = &all[key.as_str()];
    if *json { Ok(screen.json(now)?) } else { Ok(screen.line(&plain(now))?) }
}

/// The text as a value of the same kind as the one before it; what does not fit is left for the book to refuse.
fn typed(before: &Value, text: &str) -> Value {
    match before {
        Value::Bool(_) => match text.to_lowercase().as_str() {
            "true" | "yes" | "on" | "1" => Value::Bool(true),
            "false" | "no" | "off" | "0" => Value::Bool(false),
            _ => Value::String(text.to_owned()),
        },
        Value::Number(_) => text.parse::<i64>().map_or_else(|_| Value::String(text.to_owned()), Value::from),
        Value::Array(_) | Value::Object(_) => {
            serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned()))
        }
        _ => Value::String(text.to_owned()),
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
