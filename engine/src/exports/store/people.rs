//! The SQL of exporting customers: chunk by chunk, each customer with all that belongs to them, in one pass over the tables.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::{CachedStatement, Connection, Row, Rows, params};

use super::rows;
use crate::customers::Customer;
use crate::db;
use crate::error::Result;
use crate::exports::columns::Labels;
use crate::ids::CustomerId;
use crate::shares::newest_action;

/// Customers of a chunk, at most.
const CHUNK: usize = 2_000;
/// How often connections are opened until they see the same state.
const ATTEMPTS: usize = 5;

/// Connections that all read one and the same state of the book: as many as wanted, or a single one where others write so
/// often that no two would.
pub(in crate::exports) fn snapshots(book: &Path, wanted: usize) -> Result<Vec<Connection>> {
    let snapshot = || {
        let connection = db::open_reader(book)?;
        connection.execute_batch("BEGIN")?;
        Ok((newest_action(&connection)?, connection))
    };
    for _ in 0..ATTEMPTS {
        let snapshots = (0..wanted).map(|_| snapshot()).collect::<Result<Vec<_>>>()?;
        if snapshots.windows(2).all(|pair| pair[0].0 == pair[1].0) {
            return Ok(snapshots.into_iter().map(|(_, connection)| connection).collect());
        }
    }
    Ok(vec![snapshot()?.1])
}

/// Some of those to be exported.
pub(in crate::exports) enum Chunk {
    /// Whoever is not in the bin from one id to another.
    Between(i64, i64),
    /// Ids in their order as a JSON array.
    These(String),
}

/// Those to be exported.
pub(in crate::exports) struct People {
    /// In their order; each can be read apart from the others.
    pub(in crate::exports) chunks: Vec<Chunk>,
    /// How many.
    pub(in crate::exports) total: u64,
}

impl People {
    /// The customers with these ids; everybody outside the bin for `None`.
    pub(in crate::exports) fn of(connection: &Connection, ids: Option<&[CustomerId]>) -> Result<Self> {
        if let Some(ids) = ids {
            let chunks = ids.chunks(CHUNK).map(|ids| Ok(Chunk::These(serde_json::to_string(ids)?)));
            return Ok(Self { chunks: chunks.collect::<Result<_>>()?, total: ids.len() as u64 });
        }
        // Whoever is in the bin is counted by an index, as everybody is.
        let (total, first, last) = connection.query_row(
            "SELECT (SELECT count(*) FROM customers) - (SELECT count(*) FROM customers WHERE deleted_at IS NOT NULL),
                 (SELECT coalesce(min(id), 1) FROM customers), (SELECT coalesce(max(id), 0) FROM customers)",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )?;
        let chunks =
            (first..=last).step_by(CHUNK).map(|id| Chunk::Between(id, last.min(id + CHUNK as i64 - 1)));
        Ok(Self { chunks: chunks.collect(), total })
    }
}

/// Reads customers through one connection.
pub(in crate::exports) struct Reader<'c> {
    pub(in crate::exports) connection: &'c Connection,
    tags: Names,
    groups: Names,
    /// The keys of the owner's own fields.
    keys: HashMap<i64, String>,
}

impl<'c> Reader<'c> {
    pub(in crate::exports) fn of(connection: &'c Connection) -> Result<Self> {
        let (tags, groups) = (Names::of(connection, "tags")?, Names::of(connection, "groups")?);
        Ok(Self { connection, tags, groups, keys: keys(connection)? })
    }

    /// Hands over one customer of a chunk after the other, with all that a file holds of them (see [`rows`]), and with
    /// labels where they are wanted.
    pub(in crate::exports) fn each(
        &self,
        chunk: &Chunk,
        labelled: Labels,
        mut take: impl FnMut(&Customer) -> Result<()>,
    ) -> Result<()> {
        let statement = |table, columns, order| self.statement(chunk, table, columns, order);
        let mut phones = statement("phones", rows::PHONE, "position, id")?;
        let mut emails = statement("emails", rows::EMAIL, "position, id")?;
        let mut addresses = statement("addresses", rows::ADDRESS, "position, id")?;
        let mut tagged = statement("customer_tags", "tag_id", "tag_id")?;
        let mut grouped = statement("customer_groups", "group_id", "group_id")?;
        let mut values = statement("custom_values", "field_id, value", "field_id")?;
        let mut customers = self.customers(chunk)?;

        let mut phones = Children::of(&mut phones, chunk, rows::blank_phone, |row, phone| {
            rows::read_phone(row, phone, labelled.phones)
        })?;
        let mut emails = Children::of(&mut emails, chunk, rows::blank_email, |row, email| {
            rows::read_email(row, email, labelled.emails)
        })?;
        let mut addresses = Children::of(&mut addresses, chunk, rows::blank_address, |row, address| {
            rows::read_address(row, address, labelled.addresses)
        })?;
        let mut tagged = Children::of(&mut tagged, chunk, i64::default, read_id)?;
        let mut grouped = Children::of(&mut grouped, chunk, i64::default, read_id)?;
        let mut values = Children::of(&mut values, chunk, <(i64, String)>::default, |row, value| {
            *value = (row.get(1)?, row.get(2)?);
            Ok(())
        })?;
        let mut rows = chunk.rows(&mut customers)?;
        let (mut tag_ids, mut group_ids, mut pairs) = (Vec::new(), Vec::new(), Vec::new());
        // One for all of them: what it holds is written over, so that nothing has to be allocated for each.
        let mut customer = rows::blank();
        while let Some(row) = rows.next()? {
            rows::read(row, &mut customer)?;
            let id = customer.id.0;
            phones.of_customer(id, &mut customer.phones)?;
            emails.of_customer(id, &mut customer.emails)?;
            addresses.of_customer(id, &mut customer.addresses)?;
            tagged.of_customer(id, &mut tag_ids)?;
            customer.tags = self.tags.named(&tag_ids);
            grouped.of_customer(id, &mut group_ids)?;
            customer.groups = self.groups.named(&group_ids);
            values.of_customer(id, &mut pairs)?;
            let values = pairs.iter().filter_map(|(field, value): &(i64, String)| {
                Some((self.keys.get(field)?.clone(), value.clone()))
            });
            customer.custom = values.collect::<BTreeMap<_, _>>();
            take(&customer)?;
        }
        Ok(())
    }

    fn customers(&self, chunk: &Chunk) -> Result<CachedStatement<'c>> {
        let columns = rows::CUSTOMER;
        Ok(self.connection.prepare_cached(&match chunk {
            Chunk::Between(..) => format!(
                "SELECT {columns} FROM customers WHERE id BETWEEN ?1 AND ?2 AND deleted_at IS NULL ORDER BY id"
            ),
            Chunk::These(_) => format!(
                "SELECT {columns} FROM (SELECT value AS wanted, key AS place FROM json_each(?1))
                 CROSS JOIN customers ON id = wanted ORDER BY place"
            ),
        })?)
    }

    /// Rows of a table in the order of the customers they belong to.
    fn statement(
        &self,
        chunk: &Chunk,
        table: &str,
        columns: &str,
        order: &str,
    ) -> Result<CachedStatement<'c>> {
        Ok(self.connection.prepare_cached(&match chunk {
            Chunk::Between(..) => format!(
                "SELECT customer_id, {columns} FROM {table} WHERE customer_id BETWEEN ?1 AND ?2
                 ORDER BY customer_id, {order}"
            ),
            Chunk::These(_) => format!(
                "SELECT customer_id, {columns} FROM (SELECT value AS wanted, key AS place FROM json_each(?1))
                 CROSS JOIN {table} ON customer_id = wanted ORDER BY place, {order}"
            ),
        })?)
    }
}

impl Chunk {
    fn rows<'s>(&self, statement: &'s mut CachedStatement<'_>) -> Result<Rows<'s>> {
        Ok(match self {
            Self::Between(first, last) => statement.query(params![first, last])?,
            Self::These(ids) => statement.query([ids])?,
        })
    }
}

/// The rows of one table, read customer by customer.
struct Children<'s, T, R> {
    /// They stand on the row that is next.
    rows: Rows<'s>,
    /// Whose row is next.
    owner: Option<i64>,
    blank: fn() -> T,
    /// Reads a row over what was read before.
    read: R,
    /// What was read before, to be written over.
    spare: Vec<T>,
    in_order_of_id: bool,
}

impl<'s, T, R: Fn(&Row<'_>, &mut T) -> rusqlite::Result<()>> Children<'s, T, R> {
    fn of(statement: &'s mut CachedStatement<'_>, chunk: &Chunk, blank: fn() -> T, read: R) -> Result<Self> {
        let in_order_of_id = matches!(chunk, Chunk::Between(..));
        let rows = chunk.rows(statement)?;
        let mut children = Self { rows, owner: None, blank, read, spare: Vec::new(), in_order_of_id };
        children.advance()?;
        Ok(children)
    }

    fn advance(&mut self) -> Result<()> {
        self.owner = self.rows.next()?.map(|row| row.get(0)).transpose()?;
        Ok(())
    }

    /// Puts the rows of a customer in `list`, in the place of what stands there.
    fn of_customer(&mut self, id: i64, list: &mut Vec<T>) -> Result<()> {
        // Whoever is in the bin is passed by; their rows are there all the same.
        while self.in_order_of_id && self.owner.is_some_and(|owner| owner < id) {
            self.advance()?;
        }
        let mut found = 0;
        while self.owner == Some(id)
            && let Some(row) = self.rows.get()
        {
            if found == list.len() {
                list.push(self.spare.pop().unwrap_or_else(self.blank));
            }
            (self.read)(row, &mut list[found])?;
            found += 1;
            self.advance()?;
        }
        self.spare.extend(list.drain(found..));
        Ok(())
    }
}

fn read_id(row: &Row<'_>, id: &mut i64) -> rusqlite::Result<()> {
    *id = row.get(1)?;
    Ok(())
}

fn keys(connection: &Connection) -> Result<HashMap<i64, String>> {
    let mut statement = connection.prepare("SELECT id, key FROM custom_fields")?;
    let keys = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(keys.collect::<rusqlite::Result<_>>()?)
}

/// All tags or groups, and where each stands in their order.
struct Names(HashMap<i64, (usize, String)>);

impl Names {
    fn of(connection: &Connection, table: &str) -> Result<Self> {
        let mut statement = connection.prepare(&format!("SELECT id, name FROM {table} ORDER BY folded"))?;
        let names = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let names: rusqlite::Result<Vec<(i64, String)>> = names.collect();
        Ok(Self(names?.into_iter().zip(0..).map(|((id, name), place)| (id, (place, name))).collect()))
    }

    /// The names in order.
    fn named(&self, ids: &[i64]) -> Vec<String> {
        if ids.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<&(usize, String)> = ids.iter().filter_map(|id| self.0.get(id)).collect();
        found.sort_unstable();
        found.into_iter().map(|(_, name)| name.clone()).collect()
    }
}
