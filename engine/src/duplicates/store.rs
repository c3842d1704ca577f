//! The SQL of duplicates.

use std::collections::HashSet;

use rusqlite::{Connection, params};

use super::people::People;
use super::{DuplicateReason, SimilarCustomer};
use crate::book::Tx;
use crate::error::Result;
use crate::ids::CustomerId;

/// Those found by a phone or address, each by whom they were merged into.
fn ids(connection: &Connection, sql: &str, value: &str) -> Result<Vec<CustomerId>> {
    let mut statement = connection.prepare_cached(sql)?;
    let ids = statement.query_map(params![value], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn with_phone(connection: &Connection, e164: &str) -> Result<Vec<CustomerId>> {
    ids(
        connection,
        "SELECT DISTINCT coalesce(c.merged_into_id, c.id) FROM phones AS p JOIN customers AS c ON c.id = p.customer_id
         WHERE p.e164 = ?1 LIMIT 20",
        e164,
    )
}

pub(super) fn with_email(connection: &Connection, address: &str) -> Result<Vec<CustomerId>> {
    ids(
        connection,
        "SELECT DISTINCT coalesce(c.merged_into_id, c.id) FROM emails AS e JOIN customers AS c ON c.id = e.customer_id
         WHERE lower(e.address) = lower(?1) LIMIT 20",
        address,
    )
}

pub(super) fn similar(
    connection: &Connection,
    id: CustomerId,
    reasons: Vec<DuplicateReason>,
) -> Result<SimilarCustomer> {
    Ok(connection
        .prepare_cached(
            "SELECT name,
                 coalesce((SELECT raw FROM phones WHERE customer_id = c.id ORDER BY position, id LIMIT 1), ''),
                 coalesce((SELECT address FROM emails WHERE customer_id = c.id ORDER BY position, id LIMIT 1), ''),
                 deleted_at IS NOT NULL
             FROM customers AS c WHERE id = ?1",
        )?
        .query_row([id], |row| {
            Ok(SimilarCustomer {
                id,
                name: row.get(0)?,
                phone: row.get(1)?,
                email: row.get(2)?,
                reasons,
                in_bin: row.get(3)?,
            })
        })?)
}

/// Notes a text and the form in which the world knows it of the person at a place.
type Add = fn(&mut People, u32, &str, Option<&str>);

/// Everybody outside the bin, as the finder compares them.
pub(super) fn people(connection: &Connection) -> Result<People> {
    let mut people = People::default();
    let mut statement = connection
        .prepare("SELECT id, name, kind, birthday FROM customers WHERE deleted_at IS NULL ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let name = row.get_ref(1)?.as_str().unwrap_or_default();
        let is_company = row.get_ref(2)?.as_str() == Ok("company");
        people.add(row.get(0)?, name, is_company, row.get_ref(3)?.as_str().ok());
    }
    let lists: [(&str, Add); 3] = [
        (
            "SELECT customer_id, raw, e164 FROM phones WHERE label NOT IN ('fax', 'pager')",
            |people, place, raw, e164| people.add_phone(place, raw, e164),
        ),
        ("SELECT customer_id, address, NULL FROM emails", |people, place, address, _| {
            people.add_email(place, address);
        }),
        ("SELECT customer_id, city, NULL FROM addresses WHERE city <> ''", |people, place, city, _| {
            people.add_city(place, city);
        }),
    ];
    for (sql, add) in lists {
        let mut statement = connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        let mut hint = 0;
        while let Some(row) = rows.next()? {
            if let Some(place) = people.place(row.get(0)?, &mut hint) {
                let text = row.get_ref(1)?.as_str().unwrap_or_default();
                add(&mut people, place, text, row.get_ref(2)?.as_str().ok());
            }
        }
    }
    let mut statement = connection.prepare("SELECT customer_id, tag_id FROM customer_tags")?;
    let mut rows = statement.query([])?;
    let mut hint = 0;
    while let Some(row) = rows.next()? {
        if let Some(place) = people.place(row.get(0)?, &mut hint) {
            people.add_tag(place, row.get(1)?);
        }
    }
    people.close();
    Ok(people)
}

/// The pairs of whom the owner said that they are two, by their places.
pub(super) fn told_apart(connection: &Connection, people: &People) -> Result<HashSet<(u32, u32)>> {
    let mut statement = connection.prepare("SELECT one_id, other_id FROM told_apart")?;
    let mut rows = statement.query([])?;
    let (mut pairs, mut hint) = (HashSet::new(), 0);
    while let Some(row) = rows.next()? {
        let one = people.place(row.get(0)?, &mut hint);
        if let (Some(one), Some(other)) = (one, people.place(row.get(1)?, &mut hint)) {
            pairs.insert((one, other));
        }
    }
    Ok(pairs)
}

/// Remembers that two customers are two.
pub(super) fn tell_apart(tx: &Tx<'_>, one: CustomerId, other: CustomerId) -> Result<()> {
    tx.prepare_cached("INSERT INTO told_apart (one_id, other_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?
        .execute(params![one.min(other), one.max(other)])?;
    Ok(())
}

/// From whom a customer was told apart.
pub(super) fn told_apart_from(connection: &Connection, id: CustomerId) -> Result<Vec<CustomerId>> {
    let mut statement = connection.prepare_cached(
        "SELECT other_id FROM told_apart WHERE one_id = ?1 UNION SELECT one_id FROM told_apart WHERE other_id = ?1",
    )?;
    let ids = statement.query_map([id], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Forgets for good from whom a customer was told apart, in the journal too.
pub(crate) fn forget(tx: &Tx<'_>, id: CustomerId) -> Result<()> {
    tx.prepare_cached("DELETE FROM told_apart WHERE one_id = ?1 OR other_id = ?1")?.execute([id])?;
    tx.prepare_cached(
        "DELETE FROM changes WHERE table_name = 'told_apart'
           AND ?1 IN (json_extract(coalesce(after, before), '$.one_id'), json_extract(coalesce(after, before), '$.other_id'))",
    )?
    .execute([id])?;
    Ok(())
}

/// Moves everything that was logged, planned and sold from one customer to another: all rows but those that describe
/// who they are, which stay readable where they were. The people of a company follow it.
pub(super) fn move_history(tx: &Tx<'_>, from: CustomerId, to: CustomerId) -> Result<()> {
    let histories = tx.tables().iter().filter(|table| {
        !DESCRIBING.contains(&table.name.as_str()) && table.columns.iter().any(|it| it == "customer_id")
    });
    for table in histories {
        // A birthday that both were greeted on is one greeting.
        let sql = format!("UPDATE OR IGNORE {} SET customer_id = ?2 WHERE customer_id = ?1", table.name);
        tx.prepare_cached(&sql)?.execute([from, to])?;
    }
    tx.prepare_cached("UPDATE customers SET company_id = ?2 WHERE company_id = ?1 AND id <> ?2")?
        .execute([from, to])?;
    Ok(())
}

/// Tables that say who somebody is.
const DESCRIBING: [&str; 6] =
    ["phones", "emails", "addresses", "customer_tags", "customer_groups", "custom_values"];

/// Puts a customer into the bin as merged into another, and whoever was merged into them before.
pub(super) fn mark_merged(tx: &Tx<'_>, id: CustomerId, into: CustomerId) -> Result<()> {
    tx.prepare_cached("UPDATE customers SET deleted_at = ?3, merged_into_id = ?2 WHERE id = ?1")?
        .execute(params![id, into, tx.now()])?;
    tx.prepare_cached("UPDATE customers SET merged_into_id = ?2 WHERE merged_into_id = ?1")?
        .execute([id, into])?;
    Ok(())
}

/// Gives the kept customer's phones the form in which the others' were dialled, and dates them back to the first of them.
pub(super) fn settle(
    tx: &Tx<'_>,
    keep: CustomerId,
    phones: &[(String, String)],
    created_at: i64,
) -> Result<()> {
    for (raw, e164) in phones {
        tx.prepare_cached(
            "UPDATE phones SET e164 = ?3 WHERE customer_id = ?1 AND raw = ?2 AND e164 IS NOT ?3",
        )?
        .execute(params![keep, raw, e164])?;
    }
    tx.prepare_cached("UPDATE customers SET created_at = ?2, updated_at = ?3 WHERE id = ?1")?
        .execute(params![keep, created_at, tx.now()])?;
    Ok(())
}
