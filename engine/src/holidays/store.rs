//! The SQL of the owner's own days.

use rusqlite::{Connection, Row, params};

use super::{Holiday, HolidayDraft, HolidayKind};
use crate::book::Tx;
use crate::dates::Calendar;
use crate::error::{Code, Error, Result};
use crate::ids::HolidayId;
use crate::reminders::store::date;

const COLUMNS: &str = "id, kind, name, from_on, to_on, returns_in";

fn read(row: &Row<'_>) -> Result<Holiday> {
    let (kind, from, to): (String, String, String) = (row.get(1)?, row.get(3)?, row.get(4)?);
    let returns_in: String = row.get(5)?;
    Ok(Holiday {
        id: row.get(0)?,
        kind: HolidayKind::of_name(&kind).unwrap_or_default(),
        name: row.get(2)?,
        from_on: date(&from)?,
        to_on: date(&to)?,
        returns_in: Calendar::of_name(&returns_in),
    })
}

/// All of them, by their first day.
pub(super) fn list(connection: &Connection) -> Result<Vec<Holiday>> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT {COLUMNS} FROM holidays ORDER BY from_on, id"))?;
    let mut rows = statement.query([])?;
    let mut holidays = Vec::new();
    while let Some(row) = rows.next()? {
        holidays.push(read(row)?);
    }
    Ok(holidays)
}

pub(super) fn get(connection: &Connection, id: HolidayId) -> Result<Holiday> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT {COLUMNS} FROM holidays WHERE id = ?1"))?;
    let mut rows = statement.query([id])?;
    rows.next()?.map_or(Err(Error::Gone(Code::RecordGone)), read)
}

pub(super) fn insert(tx: &Tx<'_>, draft: &HolidayDraft) -> Result<HolidayId> {
    tx.execute(
        "INSERT INTO holidays (kind, name, from_on, to_on, returns_in) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            draft.kind.name(),
            draft.name,
            draft.from_on.to_string(),
            draft.to_on.unwrap_or(draft.from_on).to_string(),
            draft.returns_in.map_or("", Calendar::name),
        ],
    )?;
    Ok(HolidayId(tx.last_insert_rowid()))
}

pub(super) fn update(tx: &Tx<'_>, id: HolidayId, draft: &HolidayDraft) -> Result<()> {
    tx.execute(
        "UPDATE holidays SET kind = ?2, name = ?3, from_on = ?4, to_on = ?5, returns_in = ?6 WHERE id = ?1",
        params![
            id,
            draft.kind.name(),
            draft.name,
            draft.from_on.to_string(),
            draft.to_on.unwrap_or(draft.from_on).to_string(),
            draft.returns_in.map_or("", Calendar::name),
        ],
    )?;
    Ok(())
}

pub(super) fn delete(tx: &Tx<'_>, id: HolidayId) -> Result<()> {
    tx.execute("DELETE FROM holidays WHERE id = ?1", [id])?;
    Ok(())
}
