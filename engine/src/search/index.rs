//! The index entries of customers, made in one pass over all tables that name them.

use std::ops::RangeInclusive;

use rusqlite::{Rows, Statement, ToSql, params};

use super::entry::Entry;
use super::order::Keys;
use crate::book::Tx;
use crate::db::bulk::{Bulk, GATHERED};
use crate::error::Result;

const CUSTOMERS: &str =
    "SELECT id, name, given_name, family_name, nickname, company, role, note FROM customers
    WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
const PHONES: &str = "SELECT customer_id, raw, e164 FROM phones WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id, position";
const EMAILS: &str = "SELECT customer_id, address, NULL FROM emails WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id, position";
const CITIES: &str = "SELECT customer_id, city, NULL FROM addresses WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id, position";
const TAGS: &str =
    "SELECT l.customer_id, t.name, NULL FROM customer_tags AS l JOIN tags AS t ON t.id = l.tag_id
    WHERE l.customer_id BETWEEN ?1 AND ?2 ORDER BY l.customer_id";
const GROUPS: &str =
    "SELECT l.customer_id, g.name, NULL FROM customer_groups AS l JOIN groups AS g ON g.id = l.group_id
    WHERE l.customer_id BETWEEN ?1 AND ?2 ORDER BY l.customer_id";
/// What was said, and what a purchase is known by: its number and the things bought.
const LOGGED: &str = "SELECT customer_id, text || ' ' || outcome || ' ' || reference || ' ' || coalesce(
        (SELECT group_concat((value ->> 'product') || ' ' || (value ->> 'code'), ' ') FROM json_each(lines)), ''), NULL
    FROM interactions WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id";
const COLUMNS: [&str; 8] =
    ["customer_id", "folded", "sort_key", "phone", "phone_e164", "phones", "email", "city"];
/// Nothing is written where nothing is new, as when a note was edited.
const WRITE: &str = "INSERT INTO customer_index (customer_id, folded, sort_key, phone, phone_e164, phones, email, city)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    ON CONFLICT (customer_id) DO UPDATE SET (folded, sort_key, phone, phone_e164, phones, email, city) = (?2, ?3, ?4, ?5, ?6, ?7, ?8)
    WHERE (folded, sort_key, phone, phone_e164, phones, email, city) IS NOT (?2, ?3, ?4, ?5, ?6, ?7, ?8)";
const FORGET: &str = "DELETE FROM customer_index WHERE customer_id BETWEEN ?1 AND ?2
    AND customer_id NOT IN (SELECT id FROM customers WHERE id BETWEEN ?1 AND ?2)";
const WRITE_NOTES: &str = "INSERT INTO notes_index (rowid, words) VALUES (?1, ?2)";

/// Makes the entries of the customers of these ids anew; whoever is gone loses theirs.
pub(super) fn make(tx: &Tx<'_>, ids: RangeInclusive<i64>, keys: &Keys) -> Result<()> {
    let bounds = [*ids.start(), *ids.end()];
    tx.prepare_cached(FORGET)?.execute(bounds)?;
    tx.prepare_cached("DELETE FROM notes_index WHERE rowid BETWEEN ?1 AND ?2")?.execute(bounds)?;
    let mut phones = tx.prepare_cached(PHONES)?;
    let mut phones = Follower::of(&mut phones, bounds)?;
    let [mut emails, mut cities, mut tags, mut groups] = [
        tx.prepare_cached(EMAILS)?,
        tx.prepare_cached(CITIES)?,
        tx.prepare_cached(TAGS)?,
        tx.prepare_cached(GROUPS)?,
    ];
    let mut emails = Follower::of(&mut emails, bounds)?;
    let mut cities = Follower::of(&mut cities, bounds)?;
    let mut names = [Follower::of(&mut tags, bounds)?, Follower::of(&mut groups, bounds)?];
    let mut logged = tx.prepare_cached(LOGGED)?;
    let mut logged = Follower::of(&mut logged, bounds)?;
    let mut write = tx.prepare_cached(WRITE)?;
    let mut write_notes = tx.prepare_cached(WRITE_NOTES)?;
    let mut customers = tx.prepare_cached(CUSTOMERS)?;
    let mut customers = customers.query(bounds)?;
    let mut entry = Entry::default();
    while let Some(row) = customers.next()? {
        entry.clear();
        let id: i64 = row.get(0)?;
        let text =
            |column: usize| row.get_ref(column).ok().and_then(|it| it.as_str().ok()).unwrap_or_default();
        entry.add_names(text(1), [text(2), text(3), text(4), text(5), text(6)]);
        phones.each(id, |raw, e164| entry.add_phone(raw, e164))?;
        emails.each(id, |address, _| entry.add_email(address))?;
        cities.each(id, |city, _| entry.add_city(city))?;
        for names in &mut names {
            names.each(id, |name, _| entry.add_line(name))?;
        }
        entry.add_note(text(7));
        logged.each(id, |logged, _| entry.add_note(logged))?;
        entry.sort_key = keys.key(text(1))?;
        let Entry { folded, sort_key, phone, phone_e164, phones, email, city, .. } = &entry;
        let city = city.as_deref().unwrap_or_default();
        write.execute(params![id, folded, sort_key, phone, phone_e164, phones, email, city])?;
        if !entry.notes.is_empty() {
            write_notes.execute(params![id, entry.notes])?;
        }
    }
    Ok(())
}

/// Writes the entries of customers who have none yet.
pub(crate) fn add<'e>(tx: &Tx<'_>, entries: impl Iterator<Item = (i64, &'e Entry)>) -> Result<()> {
    let mut rows = Bulk::into("customer_index", COLUMNS.to_vec());
    let mut write_notes = tx.prepare_cached(WRITE_NOTES)?;
    for (number, (id, entry)) in entries.enumerate() {
        if number.is_multiple_of(GATHERED) {
            rows.write(tx)?;
        }
        rows.push([
            id.into(),
            entry.folded.as_str().into(),
            entry.sort_key.as_slice().into(),
            entry.phone.as_str().into(),
            entry.phone_e164.to_sql()?,
            entry.phones.into(),
            entry.email.as_str().into(),
            entry.city.as_deref().unwrap_or_default().into(),
        ]);
        if !entry.notes.is_empty() {
            write_notes.execute(params![id, entry.notes])?;
        }
    }
    rows.write(tx)
}

/// Rows of another table that keep step with the customers; both go by ascending id.
struct Follower<'statement> {
    rows: Rows<'statement>,
    ahead: Option<(i64, String, Option<String>)>,
}

impl<'statement> Follower<'statement> {
    fn of(statement: &'statement mut Statement<'_>, bounds: [i64; 2]) -> Result<Self> {
        let mut follower = Self { rows: statement.query(bounds)?, ahead: None };
        follower.step()?;
        Ok(follower)
    }

    fn step(&mut self) -> Result<()> {
        self.ahead = match self.rows.next()? {
            Some(row) => Some((row.get(0)?, row.get(1)?, row.get(2)?)),
            None => None,
        };
        Ok(())
    }

    /// Hands over the rows of the customer `id`.
    fn each(&mut self, id: i64, mut take: impl FnMut(&str, Option<&str>)) -> Result<()> {
        while let Some((_, text, more)) = self.ahead.as_ref().filter(|(owner, ..)| *owner == id) {
            take(text, more.as_deref());
            self.step()?;
        }
        Ok(())
    }
}
