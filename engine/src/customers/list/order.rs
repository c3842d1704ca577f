//! The order of a list by any field but the name, which the catalogue keeps in order anyway.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Rows};
use rustc_hash::FxHashMap;

use super::filters;
use crate::custom_fields::CustomFieldKind;
use crate::customers::fields::{self, FieldKind, Home};
use crate::error::{Code, Error, Result};
use crate::search::{Entries, Found, Keys};
use crate::settings;
use crate::shares::Share;
use crate::stay_in_touch::HEALTH;

/// The rank of whoever has nothing in a field.
const BLANK: i64 = i64::MAX;

/// The values of a field, of everybody or `among` some alone, as far as one share of them goes; see [`ranks`].
///
/// # Errors
/// `field_unknown`.
pub(super) fn values(
    connection: &Connection,
    entries: &Entries,
    field: &str,
    share: Share,
    among: Option<&[i64]>,
) -> Result<Values> {
    Column::of(connection, field)?.values(connection, entries, share, among)
}

/// Where everybody stands, by their number in the catalogue; [`BLANK`] for nothing there. The shares come in their order.
pub(super) fn ranks(entries: &Entries, shares: Vec<Values>) -> Vec<i64> {
    let mut ranks = vec![BLANK; entries.len()];
    let mut positions = vec![i64::MAX; entries.len()];
    let mut texts = Vec::new();
    let mut firsts = Vec::new();
    for share in &shares {
        // What stands for a text is its number among those of its share.
        let first = i64::try_from(texts.len()).unwrap_or(i64::MAX);
        firsts.push(first);
        let behind = share.texts.iter().flatten().map(|(key, number)| (key.as_slice(), number + first));
        texts.extend(behind);
    }
    let places = places(texts);
    for (share, first) in shares.iter().zip(firsts) {
        for value in &share.values {
            if value.position < positions[value.of] {
                positions[value.of] = value.position;
                let number = share.texts.as_ref().and_then(|_| usize::try_from(value.rank + first).ok());
                let place = number.and_then(|number| places.get(number));
                ranks[value.of] = place.copied().unwrap_or(value.rank);
            }
        }
    }
    ranks
}

/// Those found, in the order of their ranks. Equals stand in the order of names, and whoever has nothing there comes last
/// either way.
pub(super) fn sorted(found: &Found, ranks: &[i64], descending: bool) -> Vec<i64> {
    let (mut ranked, mut blank) = (Vec::new(), Vec::new());
    let rank_of = |id| found.entries().number(id).and_then(|number| ranks.get(number)).copied();
    found.each_in_order(|id| match rank_of(id) {
        None | Some(BLANK) => blank.push(id),
        Some(rank) => ranked.push((rank, id)),
    });
    let mut ids = by_rank(ranked, descending);
    ids.extend(blank);
    ids
}

/// The ids by their ranks, those of one rank in the order in which they came.
fn by_rank(mut ranked: Vec<(i64, i64)>, descending: bool) -> Vec<i64> {
    let highest = ranked.iter().map(|(rank, _)| *rank).max().and_then(|rank| usize::try_from(rank).ok());
    let lowest = ranked.iter().map(|(rank, _)| *rank).min().unwrap_or_default();
    let Some(highest) = highest.filter(|rank| lowest >= 0 && *rank < 2 * ranked.len() + 1024) else {
        ranked.sort_by_key(|(rank, _)| if descending { !rank } else { *rank });
        return ranked.into_iter().map(|(_, id)| id).collect();
    };
    // Ranks that are hardly more than those ranked are counted: where each begins is known then.
    let bucket = |rank: i64| {
        let rank = usize::try_from(rank).unwrap_or_default();
        if descending { highest - rank } else { rank }
    };
    let mut next = vec![0_usize; highest + 2];
    ranked.iter().for_each(|(rank, _)| next[bucket(*rank) + 1] += 1);
    for at in 1..next.len() {
        next[at] += next[at - 1];
    }
    let mut ids = vec![0; ranked.len()];
    for (rank, id) in ranked {
        let place = &mut next[bucket(rank)];
        ids[*place] = id;
        *place += 1;
    }
    ids
}

/// How values are compared.
enum Measure {
    /// By the alphabet of the user's language, capitals or not.
    Letters,
    /// Byte by byte, as ISO dates can be.
    Bytes,
    /// By their place among these words.
    Words(&'static [&'static str]),
    /// As numbers.
    Numbers,
}

/// The values of one field.
struct Column {
    /// The customer's id, the value, and for one of several values which it is: the lowest counts, of two alike the first.
    sql: String,
    /// The table whose rows can be shared, and what names whose they are: the statement can be asked for some of either.
    rows: Option<(&'static str, &'static str)>,
    measure: Measure,
}

/// The values that a share of the rows has of a field.
pub(super) struct Values {
    values: Vec<Value>,
    /// The keys by which texts compare, and their numbers; nothing where numbers do.
    texts: Option<Vec<(Vec<u8>, i64)>>,
}

/// One value of one customer.
struct Value {
    /// The customer's number in the catalogue.
    of: usize,
    /// The number itself, or that of a text.
    rank: i64,
    /// Which of several values it is.
    position: i64,
}

impl Column {
    fn of(connection: &Connection, field: &str) -> Result<Self> {
        let column = |sql: &str, measure| Ok(Self { sql: sql.to_owned(), rows: None, measure });
        if let Some(key) = field.strip_prefix("custom:") {
            return Self::of_custom(connection, key);
        }
        match field {
            "last_contact_on" => {
                return column(
                    "SELECT customer_id, since_at FROM last_contacts WHERE interaction_id IS NOT NULL",
                    Measure::Numbers,
                );
            }
            // The longest over first.
            HEALTH => {
                return column(
                    "SELECT customer_id, due_at FROM last_contacts WHERE due_at IS NOT NULL",
                    Measure::Numbers,
                );
            }
            "next_step_on" => {
                return column(
                    "SELECT customer_id, min(due_on) FROM occurrences
                     WHERE customer_id IS NOT NULL AND state = 'open' GROUP BY customer_id",
                    Measure::Bytes,
                );
            }
            _ => {}
        }
        let known = fields::by_name(field)
            .ok_or_else(|| Error::Refused(Code::FieldUnknown { field: field.to_owned() }))?;
        let (sql, rows) = match known.home {
            Home::Column(column) => {
                (format!("SELECT id, {column} FROM customers WHERE"), Some(("customers", "id")))
            }
            Home::Rows(table, column) => {
                let sql = format!("SELECT customer_id, {column}, position FROM {table} WHERE");
                (sql, Some((table, "customer_id")))
            }
            Home::Links(links, names) => {
                let sql = format!(
                    "SELECT l.customer_id, v.name FROM {links} AS l JOIN {names} AS v ON v.id = l.{}_id
                     ORDER BY l.customer_id, v.folded",
                    names.trim_end_matches('s')
                );
                (sql, None)
            }
        };
        let measure = match known.kind {
            FieldKind::Number | FieldKind::Instant => Measure::Numbers,
            FieldKind::Date => Measure::Bytes,
            FieldKind::Choice => Measure::Words(known.choices),
            _ => Measure::Letters,
        };
        Ok(Self { sql, rows, measure })
    }

    fn of_custom(connection: &Connection, key: &str) -> Result<Self> {
        let (id, kind) = filters::custom_field(connection, key)?;
        let (value, measure) = match kind {
            CustomFieldKind::Text | CustomFieldKind::Choice => ("value", Measure::Letters),
            CustomFieldKind::Number => ("CAST(value AS REAL)", Measure::Numbers),
            CustomFieldKind::Date | CustomFieldKind::YesNo => ("value", Measure::Bytes),
        };
        let sql =
            format!("SELECT customer_id, {value} FROM custom_values WHERE field_id = {id} AND value <> ''");
        Ok(Self { sql, rows: None, measure })
    }

    fn values(
        &self,
        connection: &Connection,
        entries: &Entries,
        share: Share,
        among: Option<&[i64]>,
    ) -> Result<Values> {
        let mut gathered = Gathered { entries, values: Vec::new(), texts: Texts::default() };
        match (self.rows, among) {
            (Some((_, owner)), Some(ids)) => {
                let mut one = connection.prepare_cached(&format!("{} {owner} = ?1 ORDER BY id", self.sql))?;
                share.of(ids).iter().try_for_each(|id| gathered.add(one.query([id])?))?;
            }
            (Some((table, _)), None) => {
                let sql = format!("{} id BETWEEN ?1 AND ?2 ORDER BY id", self.sql);
                let bounds = share.bounds(connection, table)?;
                gathered.add(connection.prepare_cached(&sql)?.query(bounds)?)?;
            }
            (None, _) if share.is_first() => {
                gathered.add(connection.prepare_cached(&self.sql)?.query([])?)?;
            }
            (None, _) => {}
        }
        let texts = match self.measure {
            Measure::Numbers => None,
            _ => Some(gathered.texts.keys(&self.measure, connection)?),
        };
        Ok(Values { values: gathered.values, texts })
    }
}

/// Values on their way out of the book.
struct Gathered<'e> {
    entries: &'e Entries,
    values: Vec<Value>,
    texts: Texts,
}

impl Gathered<'_> {
    fn add(&mut self, mut rows: Rows<'_>) -> Result<()> {
        let has_position = rows.as_ref().is_some_and(|statement| statement.column_count() > 2);
        while let Some(row) = rows.next()? {
            let Some(of) = self.entries.number(row.get(0)?) else { continue };
            let rank = match row.get_ref(1)? {
                ValueRef::Integer(number) => number,
                ValueRef::Real(number) => ordered(number),
                ValueRef::Text(text) if !text.is_empty() => self.texts.number(text),
                _ => continue,
            };
            let position = if has_position { row.get(2)? } else { 0 };
            self.values.push(Value { of, rank, position });
        }
        Ok(())
    }
}

/// A number as an integer that compares as it does.
fn ordered(number: f64) -> i64 {
    let bits = number.to_bits().cast_signed();
    // Negative ones compare the other way round.
    if bits < 0 { bits ^ i64::MAX } else { bits }
}

/// The different texts of a column: most columns have few, and each is compared once.
#[derive(Default)]
struct Texts(FxHashMap<Vec<u8>, i64>);

impl Texts {
    /// The number of a text, counted in the order in which they are met.
    fn number(&mut self, text: &[u8]) -> i64 {
        if let Some(number) = self.0.get(text) {
            return *number;
        }
        let number = i64::try_from(self.0.len()).unwrap_or(i64::MAX);
        self.0.insert(text.to_owned(), number);
        number
    }

    /// The key of each, by which it compares with others, and its number.
    fn keys(self, measure: &Measure, connection: &Connection) -> Result<Vec<(Vec<u8>, i64)>> {
        let keys = Keys::of(settings::language(connection)?)?;
        let key = |text: Vec<u8>| match (measure, str::from_utf8(&text)) {
            (Measure::Letters, Ok(text)) => keys.key(&text.to_lowercase()),
            (Measure::Words(words), Ok(text)) => {
                let place = words.iter().position(|word| *word == text).unwrap_or(words.len());
                Ok(place.to_be_bytes().to_vec())
            }
            _ => Ok(text),
        };
        self.0.into_iter().map(|(text, number)| Ok((key(text)?, number))).collect()
    }
}

/// Where each text stands among all of them, by its number. Those that are spelt alike stand at one place.
fn places(mut texts: Vec<(&[u8], i64)>) -> Vec<i64> {
    texts.sort_unstable();
    let mut places = vec![0; texts.len()];
    let mut place = 0;
    for (at, (key, number)) in texts.iter().enumerate() {
        place += i64::from(at > 0 && texts[at - 1].0 != *key);
        if let Some(slot) = usize::try_from(*number).ok().and_then(|number| places.get_mut(number)) {
            *slot = place;
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::{by_rank, ordered};

    #[test]
    fn numbers_compare_as_their_integers_do() {
        let mut numbers = [0.5, -2.0, 1e9, 0.0, -0.25];
        numbers.sort_by_key(|number| ordered(*number));
        assert!(numbers.is_sorted(), "{numbers:?}");
    }

    #[test]
    fn ranks_that_are_counted_give_the_order_of_those_that_are_compared() {
        let ranked =
            |scale: i64| (0..500_i64).map(move |id| ((id * 7919 % 83) * scale, id)).collect::<Vec<_>>();
        for descending in [false, true] {
            let compared = by_rank(ranked(1_000_000), descending);
            assert_eq!(by_rank(ranked(1), descending), compared);
            assert_eq!(compared[0], if descending { 61 } else { 0 });
        }
    }
}
