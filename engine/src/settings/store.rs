//! The SQL of the settings.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, params};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::Settings;
use crate::error::Result;
use crate::texts::Language;

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

/// The language alone: it is asked for with every change.
pub(crate) fn language(connection: &Connection) -> Result<Language> {
    Ok(chosen(connection, "language")?.unwrap_or_default())
}

/// The country of phones without a country code alone.
pub(crate) fn default_country(connection: &Connection) -> Result<String> {
    Ok(chosen(connection, "default_country")?.unwrap_or_else(|| Settings::default().default_country))
}

fn chosen<T: DeserializeOwned>(connection: &Connection, key: &str) -> Result<Option<T>> {
    let value: Option<String> = connection
        .prepare_cached("SELECT value FROM settings WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?;
    Ok(value.map(|value| serde_json::from_str(&value)).transpose()?)
}

pub(super) fn set(connection: &Connection, key: &str, value: &Value) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO settings (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        )?
        .execute(params![key, value.to_string()])?;
    Ok(())
}
