//! The SQL of the settings.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};
use serde_json::{Map, Value};

use super::Settings;
use crate::error::Result;

pub(crate) fn settings(connection: &Connection) -> Result<Settings> {
    let mut all = serde_json::to_value(Settings::default())?;
    let mut chosen = BTreeSet::new();
    let mut statement = connection.prepare_cached("SELECT key, value FROM settings")?;
    let mut rows = statement.query([])?;
    let known: &mut Map<String, Value> = match &mut all {
        Value::Object(known) => known,
        _ => return Ok(Settings::default()),
    };
    while let Some(row) = rows.next()? {
        let (key, value): (String, String) = (row.get(0)?, row.get(1)?);
        if let Some(place) = known.get_mut(&key) {
            *place = serde_json::from_str(&value)?;
            chosen.insert(key);
        }
    }
    let mut settings: Settings = serde_json::from_value(all)?;
    // The week goes by the country; whoever chose none lives where their language is spoken.
    let country = match chosen.contains("default_country") {
        true => settings.default_country.clone(),
        false => Settings::for_language(settings.language).default_country,
    };
    settings.follow_country(&country, |key| chosen.contains(key));
    Ok(settings)
}

pub(super) fn set(connection: &Connection, key: &str, value: &Value) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO settings (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        )?
        .execute(params![key, value.to_string()])?;
    Ok(())
}
