//! The index entries of customers, made in one pass over all tables that name them.

use std::ops::RangeInclusive;

use rusqlite::{Rows, Statement, params};

use super::order::Keys;
use crate::book::Tx;
use crate::error::Result;
use crate::{folding, phones};

const CUSTOMERS: &str =
    "SELECT id, name, given_name, family_name, nickname, company, role, note FROM customers
    WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
const PHONES: &str = "SELECT customer_id, raw, e164 FROM phones WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id, position";
/// Emails, tags and groups: all that is found by its words.
const NAMES: [&str; 3] = [
    "SELECT customer_id, address, NULL FROM emails WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id, position",
    "SELECT l.customer_id, t.name, NULL FROM customer_tags AS l JOIN tags AS t ON t.id = l.tag_id
     WHERE l.customer_id BETWEEN ?1 AND ?2 ORDER BY l.customer_id",
    "SELECT l.customer_id, g.name, NULL FROM customer_groups AS l JOIN groups AS g ON g.id = l.group_id
     WHERE l.customer_id BETWEEN ?1 AND ?2 ORDER BY l.customer_id",
];
const LOGGED: &str = "SELECT customer_id, text || ' ' || outcome, NULL FROM interactions
    WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id";
const WRITE: &str = "INSERT INTO customer_index (customer_id, folded, sort_key) VALUES (?1, ?2, ?3)
    ON CONFLICT (customer_id) DO UPDATE SET folded = excluded.folded, sort_key = excluded.sort_key";

/// Makes the entries of the customers of these ids anew; whoever is gone loses theirs.
pub(super) fn make(tx: &Tx<'_>, ids: RangeInclusive<i64>, keys: &Keys) -> Result<()> {
    let bounds = [*ids.start(), *ids.end()];
    tx.prepare_cached("DELETE FROM customer_index WHERE customer_id BETWEEN ?1 AND ?2")?.execute(bounds)?;
    tx.prepare_cached("DELETE FROM notes_index WHERE rowid BETWEEN ?1 AND ?2")?.execute(bounds)?;
    let mut phones = tx.prepare_cached(PHONES)?;
    let mut phones = Follower::of(&mut phones, bounds)?;
    let [mut emails, mut tags, mut groups] =
        [tx.prepare_cached(NAMES[0])?, tx.prepare_cached(NAMES[1])?, tx.prepare_cached(NAMES[2])?];
    let mut names = [
        Follower::of(&mut emails, bounds)?,
        Follower::of(&mut tags, bounds)?,
        Follower::of(&mut groups, bounds)?,
    ];
    let mut logged = tx.prepare_cached(LOGGED)?;
    let mut logged = Follower::of(&mut logged, bounds)?;
    let mut write = tx.prepare_cached(WRITE)?;
    let mut write_notes = tx.prepare_cached("INSERT INTO notes_index (rowid, words) VALUES (?1, ?2)")?;
    let mut customers = tx.prepare_cached(CUSTOMERS)?;
    let mut customers = customers.query(bounds)?;
    let (mut folded, mut notes) = (String::new(), String::new());
    while let Some(row) = customers.next()? {
        folded.clear();
        notes.clear();
        let id: i64 = row.get(0)?;
        let name = row.get_ref(1)?.as_str().unwrap_or_default();
        for column in 1..=6 {
            let text = row.get_ref(column)?.as_str().unwrap_or_default();
            // The parts of a name mostly stand in it already.
            if !(text.is_empty() || (2..=3).contains(&column) && name.contains(text)) {
                line(&mut folded, text);
            }
        }
        phones.each(id, |raw, e164| {
            for form in phones::search_forms(raw, e164) {
                folded.push_str(&form);
                folded.push('\n');
            }
        })?;
        for names in &mut names {
            names.each(id, |text, _| line(&mut folded, text))?;
        }
        write.execute(params![id, folded, keys.key(name)?])?;
        folding::fold_words_into(row.get_ref(7)?.as_str().unwrap_or_default(), &mut notes);
        logged.each(id, |text, _| folding::fold_words_into(text, &mut notes))?;
        if !notes.is_empty() {
            write_notes.execute(params![id, notes])?;
        }
    }
    Ok(())
}

fn line(folded: &mut String, text: &str) {
    folding::fold_words_into(text, folded);
    folded.push('\n');
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
