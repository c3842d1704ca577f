//! The SQL of photos.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, params};

use super::Photo;
use super::picture::Picture;
use crate::book::Tx;
use crate::error::Result;
use crate::ids::CustomerId;

/// Keeps a photo for a customer.
pub(crate) fn keep(tx: &Tx<'_>, customer: CustomerId, picture: &Picture) -> Result<()> {
    let Picture { hash, came_as, media_type, bytes } = picture;
    tx.prepare_cached(
        "INSERT INTO photos (customer_id, hash, came_as, media_type, bytes) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO NOTHING",
    )?
    .execute(params![customer, hash, came_as, media_type, bytes])?;
    Ok(())
}

/// Keeps a photo that the book has for a customer as well.
pub(crate) fn share(tx: &Tx<'_>, customer: CustomerId, hash: &str) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO photos (customer_id, hash, came_as, media_type, bytes)
         SELECT ?1, hash, came_as, media_type, bytes FROM photos WHERE hash = ?2 ORDER BY rowid LIMIT 1
         ON CONFLICT DO NOTHING",
    )?
    .execute(params![customer, hash])?;
    Ok(())
}

/// A photo by what it shows.
pub(crate) fn get(connection: &Connection, hash: &str) -> Result<Option<Photo>> {
    Ok(connection
        .prepare_cached("SELECT media_type, bytes FROM photos WHERE hash = ?1 LIMIT 1")?
        .query_row([hash], |row| Ok(Photo { media_type: row.get(0)?, bytes: row.get(1)? }))
        .optional()?)
}

/// The photo that a picture became when it came before.
pub(crate) fn become_of(connection: &Connection, came_as: &str) -> Result<Option<String>> {
    Ok(connection
        .prepare_cached(
            "SELECT hash FROM (SELECT rowid AS place, hash FROM photos WHERE hash = ?1
                 UNION ALL SELECT rowid, hash FROM photos WHERE came_as = ?1) ORDER BY place LIMIT 1",
        )?
        .query_row([came_as], |row| row.get(0))
        .optional()?)
}

/// What every picture that came before became.
pub(crate) fn known(connection: &Connection) -> Result<HashMap<String, String>> {
    let mut statement = connection.prepare("SELECT hash, came_as FROM photos ORDER BY rowid DESC")?;
    let mut rows = statement.query([])?;
    let mut known = HashMap::new();
    while let Some(row) = rows.next()? {
        let (hash, came_as): (String, String) = (row.get(0)?, row.get(1)?);
        known.insert(hash.clone(), hash.clone());
        known.insert(came_as, hash);
    }
    Ok(known)
}

/// Sets the photo that a customer has.
pub(super) fn set(tx: &Tx<'_>, customer: CustomerId, hash: Option<&str>) -> Result<()> {
    tx.prepare_cached("UPDATE customers SET photo = ?2, updated_at = ?3 WHERE id = ?1")?.execute(params![
        customer,
        hash,
        tx.now()
    ])?;
    Ok(())
}

/// Removes every photo that a customer ever had.
pub(crate) fn purge(tx: &Tx<'_>, customer: CustomerId) -> Result<()> {
    tx.prepare_cached("DELETE FROM photos WHERE customer_id = ?1")?.execute([customer])?;
    Ok(())
}
