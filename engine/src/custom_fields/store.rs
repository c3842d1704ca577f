//! The SQL of custom fields and their values.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row, params};

use super::{CustomField, CustomFieldDraft, CustomFieldKind, canonical};
use crate::book::Tx;
use crate::error::{Code, Error, Result};
use crate::ids::{CustomFieldId, CustomerId};

const FIELD: &str = "id, key, label, kind, choices, is_yearly";

fn read(row: &Row<'_>) -> Result<CustomField> {
    let (kind, choices): (String, String) = (row.get(3)?, row.get(4)?);
    Ok(CustomField {
        id: row.get(0)?,
        key: row.get(1)?,
        label: row.get(2)?,
        kind: CustomFieldKind::of_name(&kind).unwrap_or_default(),
        choices: serde_json::from_str(&choices)?,
        is_yearly: row.get(5)?,
    })
}

pub(crate) fn list(connection: &Connection) -> Result<Vec<CustomField>> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT {FIELD} FROM custom_fields ORDER BY position, id"))?;
    let mut rows = statement.query([])?;
    let mut fields = Vec::new();
    while let Some(row) = rows.next()? {
        fields.push(read(row)?);
    }
    Ok(fields)
}

pub(crate) fn get(connection: &Connection, id: CustomFieldId) -> Result<CustomField> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT {FIELD} FROM custom_fields WHERE id = ?1"))?;
    let mut rows = statement.query([id])?;
    rows.next()?.map_or(Err(Error::Gone(Code::RecordGone)), read)
}

pub(super) fn insert(tx: &Tx<'_>, key: &str, draft: &CustomFieldDraft) -> Result<CustomFieldId> {
    tx.execute(
        "INSERT INTO custom_fields (key, label, kind, choices, is_yearly, position)
         VALUES (?1, ?2, ?3, ?4, ?5, (SELECT coalesce(max(position), 0) + 1 FROM custom_fields))",
        params![key, draft.label, draft.kind.name(), serde_json::to_string(&draft.choices)?, draft.is_yearly],
    )?;
    Ok(CustomFieldId(tx.last_insert_rowid()))
}

pub(super) fn update(tx: &Tx<'_>, id: CustomFieldId, draft: &CustomFieldDraft) -> Result<()> {
    tx.execute(
        "UPDATE custom_fields SET label = ?2, choices = ?3, is_yearly = ?4 WHERE id = ?1",
        params![id, draft.label, serde_json::to_string(&draft.choices)?, draft.is_yearly],
    )?;
    Ok(())
}

pub(super) fn delete(tx: &Tx<'_>, id: CustomFieldId) -> Result<()> {
    tx.execute("DELETE FROM custom_values WHERE field_id = ?1", [id])?;
    tx.execute("DELETE FROM anniversaries WHERE field_id = ?1", [id])?;
    tx.execute("DELETE FROM custom_fields WHERE id = ?1", [id])?;
    Ok(())
}

/// Sets a customer's values to exactly these, by key.
pub(crate) fn set_values(tx: &Tx<'_>, customer: CustomerId, values: &BTreeMap<String, String>) -> Result<()> {
    let mut kept: Vec<CustomFieldId> = Vec::with_capacity(values.len());
    for (key, text) in values.iter().filter(|(_, text)| !text.trim().is_empty()) {
        let sql = format!("SELECT {FIELD} FROM custom_fields WHERE key = ?1");
        let mut statement = tx.prepare_cached(&sql)?;
        let mut rows = statement.query([key])?;
        let unknown = || Error::Refused(Code::FieldUnknown { field: format!("custom:{key}") });
        let field = rows.next()?.map_or_else(|| Err(unknown()), read)?;
        let invalid =
            || Error::Refused(Code::ValueInvalid { field: field.label.clone(), value: text.clone() });
        let value = canonical(&field, text).ok_or_else(invalid)?;
        tx.prepare_cached(
            "INSERT INTO custom_values (customer_id, field_id, value) VALUES (?1, ?2, ?3)
             ON CONFLICT (customer_id, field_id) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
        )?
        .execute(params![customer, field.id, value])?;
        kept.push(field.id);
    }
    let mut statement = tx.prepare_cached("SELECT id, field_id FROM custom_values WHERE customer_id = ?1")?;
    let rows: Vec<(i64, CustomFieldId)> = statement
        .query_map([customer], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (row, _) in rows.into_iter().filter(|(_, field)| !kept.contains(field)) {
        tx.prepare_cached("DELETE FROM custom_values WHERE id = ?1")?.execute([row])?;
    }
    Ok(())
}
