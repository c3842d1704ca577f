//! The SQL of saved views.

use rusqlite::{Connection, Row, params};

use super::{View, ViewDraft};
use crate::book::Tx;
use crate::error::{Code, Error, Result};
use crate::ids::ViewId;

const VIEW: &str = "SELECT id, name, query, columns FROM views";

fn read(row: &Row<'_>) -> Result<View> {
    let (query, columns): (String, String) = (row.get(2)?, row.get(3)?);
    Ok(View {
        id: row.get(0)?,
        name: row.get(1)?,
        query: serde_json::from_str(&query)?,
        columns: serde_json::from_str(&columns)?,
    })
}

pub(super) fn list(connection: &Connection) -> Result<Vec<View>> {
    let mut statement = connection.prepare_cached(&format!("{VIEW} ORDER BY position, id"))?;
    let mut rows = statement.query([])?;
    let mut views = Vec::new();
    while let Some(row) = rows.next()? {
        views.push(read(row)?);
    }
    Ok(views)
}

pub(super) fn get(connection: &Connection, id: ViewId) -> Result<View> {
    let mut statement = connection.prepare_cached(&format!("{VIEW} WHERE id = ?1"))?;
    let mut rows = statement.query([id])?;
    rows.next()?.map_or(Err(Error::Gone(Code::RecordGone)), read)
}

pub(super) fn insert(tx: &Tx<'_>, name: &str, draft: &ViewDraft) -> Result<ViewId> {
    tx.execute(
        "INSERT INTO views (name, position, query, columns)
         VALUES (?1, (SELECT coalesce(max(position), 0) + 1 FROM views), ?2, ?3)",
        params![name, serde_json::to_string(&draft.query)?, serde_json::to_string(&draft.columns)?],
    )?;
    Ok(ViewId(tx.last_insert_rowid()))
}

pub(super) fn update(tx: &Tx<'_>, id: ViewId, name: &str, draft: &ViewDraft) -> Result<ViewId> {
    tx.execute(
        "UPDATE views SET name = ?2, query = ?3, columns = ?4 WHERE id = ?1",
        params![id, name, serde_json::to_string(&draft.query)?, serde_json::to_string(&draft.columns)?],
    )?;
    Ok(id)
}

pub(super) fn delete(tx: &Tx<'_>, id: ViewId) -> Result<()> {
    tx.execute("DELETE FROM views WHERE id = ?1", [id])?;
    Ok(())
}

pub(super) fn order(tx: &Tx<'_>, ids: &[ViewId]) -> Result<()> {
    tx.execute("UPDATE views SET position = position + ?1", [ids.len()])?;
    for (position, id) in ids.iter().enumerate() {
        tx.execute("UPDATE views SET position = ?2 WHERE id = ?1", params![id, position])?;
    }
    Ok(())
}
