//! The SQL of the kinds of cases.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::book::Tx;
use crate::cases::{CaseKind, CaseKindDraft};
use crate::error::{Code, Error, Result};
use crate::ids::CaseKindId;
use crate::settings;
use crate::texts::Texts;

const COLUMNS: &str = "k.id, k.key, k.name, k.answer_minutes, k.solve_minutes,
    (SELECT count(*) FROM cases AS c WHERE c.kind_id = k.id)";

fn read(row: &Row<'_>, texts: &Texts) -> rusqlite::Result<CaseKind> {
    let (key, name): (String, String) = (row.get(1)?, row.get(2)?);
    Ok(CaseKind {
        id: row.get(0)?,
        name: named(&key, name, texts),
        answer_minutes: row.get(3)?,
        solve_minutes: row.get(4)?,
        cases: row.get(5)?,
    })
}

/// A ready-made kind is called as the language has it, until the owner names it.
fn named(key: &str, name: String, texts: &Texts) -> String {
    if name.is_empty() { texts.text(&format!("case-kind-{key}"), &[]) } else { name }
}

fn texts(connection: &Connection) -> Result<&'static Texts> {
    let settings = settings::read(connection)?;
    Ok(Texts::with_digits(settings.language, settings.digits))
}

pub(super) fn list(connection: &Connection) -> Result<Vec<CaseKind>> {
    let texts = texts(connection)?;
    let sql = format!("SELECT {COLUMNS} FROM case_kinds AS k WHERE k.retired = 0 ORDER BY k.position, k.id");
    let mut statement = connection.prepare_cached(&sql)?;
    let kinds = statement.query_map([], |row| read(row, texts))?;
    Ok(kinds.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn get(connection: &Connection, id: CaseKindId) -> Result<CaseKind> {
    let texts = texts(connection)?;
    connection
        .prepare_cached(&format!("SELECT {COLUMNS} FROM case_kinds AS k WHERE k.id = ?1"))?
        .query_row([id], |row| read(row, texts))
        .optional()?
        .ok_or(Error::Gone(Code::RecordGone))
}

/// What a kind is called, also one that is not offered any more; empty where it was taken back.
pub(crate) fn kind_name(connection: &Connection, id: CaseKindId) -> Result<String> {
    let texts = texts(connection)?;
    let found = connection
        .prepare_cached("SELECT key, name FROM case_kinds WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))
        .optional()?;
    Ok(found.map(|(key, name)| named(&key, name, texts)).unwrap_or_default())
}

/// The kind that is meant where none is named.
pub(crate) fn first(connection: &Connection) -> Result<CaseKindId> {
    let sql = "SELECT id FROM case_kinds WHERE retired = 0 ORDER BY position, id LIMIT 1";
    connection
        .prepare_cached(sql)?
        .query_row([], |row| row.get(0))
        .optional()?
        .ok_or(Error::Gone(Code::RecordGone))
}

/// Refuses a kind that is not there.
pub(crate) fn check(connection: &Connection, id: CaseKindId) -> Result<()> {
    let sql = "SELECT EXISTS (SELECT 1 FROM case_kinds WHERE id = ?1)";
    match connection.prepare_cached(sql)?.query_row([id], |row| row.get(0))? {
        true => Ok(()),
        false => Err(Error::Gone(Code::RecordGone)),
    }
}

pub(super) fn insert(tx: &Tx<'_>, draft: &CaseKindDraft) -> Result<CaseKindId> {
    tx.prepare_cached(
        "INSERT INTO case_kinds (name, answer_minutes, solve_minutes, position)
         SELECT ?1, ?2, ?3, coalesce(max(position), 0) + 1 FROM case_kinds",
    )?
    .execute(params![draft.name, draft.answer_minutes, draft.solve_minutes])?;
    Ok(CaseKindId(tx.last_insert_rowid()))
}

/// Writes a changed kind; a ready-made one that keeps its name goes on being called as the language has it.
pub(super) fn update(tx: &Tx<'_>, before: &CaseKind, draft: &CaseKindDraft) -> Result<()> {
    tx.prepare_cached(
        "UPDATE case_kinds SET name = CASE WHEN ?2 THEN name ELSE ?3 END, answer_minutes = ?4, solve_minutes = ?5
         WHERE id = ?1",
    )?
    .execute(params![
        before.id,
        before.name == draft.name,
        draft.name,
        draft.answer_minutes,
        draft.solve_minutes
    ])?;
    Ok(())
}

pub(super) fn retire(tx: &Tx<'_>, id: CaseKindId) -> Result<()> {
    tx.prepare_cached("UPDATE case_kinds SET retired = 1 WHERE id = ?1")?.execute([id])?;
    Ok(())
}
