//! The SQL of exports: customers one after the other, each with all that belongs to them, in one pass over the tables.

use std::collections::{BTreeMap, HashMap};

use rusqlite::{Connection, Row, Rows, Statement};

use super::columns::Extent;
use super::purchases::Sold;
use crate::customers::{Address, Customer, Email, Phone, store};
use crate::dates::Calendar;
use crate::error::Result;
use crate::ids::CustomerId;
use crate::interactions;
use crate::reminders::Anniversary;

/// How much there is of what customers may have any number of.
pub(super) fn extent(connection: &Connection) -> Result<Extent> {
    let most = |table: &str| -> Result<usize> {
        let sql = format!(
            "SELECT coalesce(max(many), 0) FROM (SELECT count(*) AS many FROM {table} GROUP BY customer_id)"
        );
        Ok(connection.query_row(&sql, [], |row| row.get(0))?)
    };
    let labelled = |table: &str| -> Result<bool> {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE label <> '')");
        Ok(connection.query_row(&sql, [], |row| row.get(0))?)
    };
    Ok(Extent {
        phones: most("phones")?,
        emails: most("emails")?,
        addresses: most("addresses")?,
        phones_labelled: labelled("phones")?,
        emails_labelled: labelled("emails")?,
        addresses_labelled: labelled("addresses")?,
    })
}

/// Those to be exported.
pub(super) struct People<'c> {
    connection: &'c Connection,
    /// The ids in order as a JSON array; `None` for everybody outside the bin.
    ids: Option<String>,
    /// How many.
    pub(super) total: u64,
}

impl<'c> People<'c> {
    pub(super) fn of(connection: &'c Connection, ids: Option<&[CustomerId]>) -> Result<Self> {
        let total = match ids {
            Some(ids) => ids.len() as u64,
            None => connection.query_row(
                "SELECT count(*) FROM customers WHERE deleted_at IS NULL",
                [],
                |row| row.get(0),
            )?,
        };
        Ok(Self { connection, ids: ids.map(serde_json::to_string).transpose()?, total })
    }

    /// Hands over one customer after the other, whole.
    pub(super) fn each(&self, mut take: impl FnMut(Customer) -> Result<()>) -> Result<()> {
        let (tags, groups) = (Names::of(self.connection, "tags")?, Names::of(self.connection, "groups")?);
        let keys = keys(self.connection)?;
        let mut phones = self.statement("phones", "id, label, raw, e164", "position, id")?;
        let mut emails = self.statement("emails", "id, label, address", "position, id")?;
        let address = "id, label, street, city, region, postal_code, country";
        let mut addresses = self.statement("addresses", address, "position, id")?;
        let mut tagged = self.statement("customer_tags", "tag_id", "tag_id")?;
        let mut grouped = self.statement("customer_groups", "group_id", "group_id")?;
        let mut values = self.statement("custom_values", "field_id, value", "field_id")?;
        let mut customers = self.customers()?;

        let mut phones = self.children(&mut phones, read_phone)?;
        let mut emails = self.children(&mut emails, read_email)?;
        let mut addresses = self.children(&mut addresses, read_address)?;
        let mut tagged = self.children(&mut tagged, |row| row.get(1))?;
        let mut grouped = self.children(&mut grouped, |row| row.get(1))?;
        let mut values = self.children(&mut values, |row| Ok((row.get(1)?, row.get(2)?)))?;
        let mut rows = self.query(&mut customers)?;
        let mut ids: Vec<i64> = Vec::new();
        let mut pairs: Vec<(i64, String)> = Vec::new();
        while let Some(row) = rows.next()? {
            let mut customer = store::read(row)?;
            let id = customer.id.0;
            phones.of(id, &mut customer.phones)?;
            emails.of(id, &mut customer.emails)?;
            addresses.of(id, &mut customer.addresses)?;
            tagged.of(id, &mut ids)?;
            customer.tags = tags.named(&mut ids);
            grouped.of(id, &mut ids)?;
            customer.groups = groups.named(&mut ids);
            values.of(id, &mut pairs)?;
            customer.custom = pairs
                .drain(..)
                .filter_map(|(field, value)| Some((keys.get(&field)?.clone(), value)))
                .collect::<BTreeMap<_, _>>();
            take(customer)?;
        }
        Ok(())
    }

    fn customers(&self) -> Result<Statement<'c>> {
        let columns = store::COLUMNS;
        Ok(self.connection.prepare(&match self.ids {
            None => format!("SELECT {columns} FROM customers WHERE deleted_at IS NULL ORDER BY id"),
            Some(_) => format!(
                "SELECT {columns} FROM (SELECT value AS wanted, key AS place FROM json_each(?1))
                 CROSS JOIN customers ON id = wanted ORDER BY place"
            ),
        })?)
    }

    /// Rows of a table in the order of the customers they belong to.
    fn statement(&self, table: &str, columns: &str, order: &str) -> Result<Statement<'c>> {
        Ok(self.connection.prepare(&match self.ids {
            None => format!("SELECT customer_id, {columns} FROM {table} ORDER BY customer_id, {order}"),
            Some(_) => format!(
                "SELECT customer_id, {columns} FROM (SELECT value AS wanted, key AS place FROM json_each(?1))
                 CROSS JOIN {table} ON customer_id = wanted ORDER BY place, {order}"
            ),
        })?)
    }

    fn query<'s>(&self, statement: &'s mut Statement<'c>) -> Result<Rows<'s>> {
        Ok(match &self.ids {
            None => statement.query([])?,
            Some(ids) => statement.query([ids])?,
        })
    }

    fn children<'s, T>(&self, statement: &'s mut Statement<'c>, read: Read<T>) -> Result<Children<'s, T>> {
        let mut children =
            Children { rows: self.query(statement)?, read, next: None, in_order_of_id: self.ids.is_none() };
        children.advance()?;
        Ok(children)
    }
}

type Read<T> = fn(&Row<'_>) -> rusqlite::Result<T>;

/// The rows of one table, handed over customer by customer.
struct Children<'s, T> {
    rows: Rows<'s>,
    read: Read<T>,
    next: Option<(i64, T)>,
    in_order_of_id: bool,
}

impl<T> Children<'_, T> {
    fn advance(&mut self) -> Result<()> {
        self.next = match self.rows.next()? {
            Some(row) => Some((row.get(0)?, (self.read)(row)?)),
            None => None,
        };
        Ok(())
    }

    /// Moves the rows of a customer to `list`.
    fn of(&mut self, id: i64, list: &mut Vec<T>) -> Result<()> {
        // Whoever is in the bin is passed by; their rows are there all the same.
        while self.in_order_of_id && self.next.as_ref().is_some_and(|(owner, _)| *owner < id) {
            self.advance()?;
        }
        while let Some((_, value)) = self.next.take_if(|(owner, _)| *owner == id) {
            list.push(value);
            self.advance()?;
        }
        Ok(())
    }
}

fn read_phone(row: &Row<'_>) -> rusqlite::Result<Phone> {
    Ok(Phone { id: row.get(1)?, label: row.get(2)?, raw: row.get(3)?, e164: row.get(4)? })
}

fn read_email(row: &Row<'_>) -> rusqlite::Result<Email> {
    Ok(Email { id: row.get(1)?, label: row.get(2)?, address: row.get(3)? })
}

fn read_address(row: &Row<'_>) -> rusqlite::Result<Address> {
    Ok(Address {
        id: row.get(1)?,
        label: row.get(2)?,
        street: row.get(3)?,
        city: row.get(4)?,
        region: row.get(5)?,
        postal_code: row.get(6)?,
        country: row.get(7)?,
    })
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

    /// The names in order; `ids` is left empty for the next.
    fn named(&self, ids: &mut Vec<i64>) -> Vec<String> {
        let mut found: Vec<&(usize, String)> = ids.drain(..).filter_map(|id| self.0.get(&id)).collect();
        found.sort_unstable();
        found.into_iter().map(|(_, name)| name.clone()).collect()
    }
}

/// An open reminder.
pub(super) struct Due {
    pub(super) id: i64,
    pub(super) title: String,
    pub(super) note: String,
    pub(super) assignee: String,
    pub(super) first_on: String,
    pub(super) due_on: String,
    pub(super) due_time: Option<String>,
    /// An RFC 5545 rule, empty for once.
    pub(super) repeat: String,
    pub(super) customer: Option<String>,
    pub(super) phone: String,
}

/// What is open, of customers outside the bin.
pub(super) fn due(connection: &Connection, ids: Option<&[CustomerId]>) -> Result<Vec<Due>> {
    let mut statement = connection.prepare(
        "SELECT r.id, r.title, r.note, r.first_on, o.due_on, o.due_time, r.repeat, c.name,
             coalesce((SELECT raw FROM phones WHERE customer_id = c.id ORDER BY position, id LIMIT 1), ''), r.assignee
         FROM occurrences AS o JOIN reminders AS r ON r.id = o.reminder_id
         LEFT JOIN customers AS c ON c.id = r.customer_id
         WHERE o.state = 'open' AND c.deleted_at IS NULL
           AND (?1 IS NULL OR r.customer_id IN (SELECT value FROM json_each(?1)))
         ORDER BY o.due, o.id",
    )?;
    let due = statement.query_map([ids.map(serde_json::to_string).transpose()?], |row| {
        Ok(Due {
            id: row.get(0)?,
            title: row.get(1)?,
            note: row.get(2)?,
            assignee: row.get(9)?,
            first_on: row.get(3)?,
            due_on: row.get(4)?,
            due_time: row.get(5)?,
            repeat: row.get(6)?,
            customer: row.get(7)?,
            phone: row.get(8)?,
        })
    })?;
    Ok(due.collect::<rusqlite::Result<_>>()?)
}

/// A customer with a birthday or an anniversary.
pub(super) struct Born {
    pub(super) customer_id: CustomerId,
    pub(super) name: String,
    /// `YYYY-MM-DD` Gregorian, or `--MM-DD` in the calendar.
    pub(super) date: String,
    pub(super) calendar: Calendar,
    pub(super) phone: String,
    /// What returns, where it is a date of the owner's own.
    pub(super) anniversary: Option<Anniversary>,
}

/// The birthdays of customers outside the bin.
pub(super) fn born(connection: &Connection, ids: Option<&[CustomerId]>) -> Result<Vec<Born>> {
    let mut statement = connection.prepare(
        "SELECT id, name, birthday, birthday_calendar = 'jalali',
             coalesce((SELECT raw FROM phones WHERE customer_id = c.id ORDER BY position, id LIMIT 1), '')
         FROM customers AS c
         WHERE birthday IS NOT NULL AND deleted_at IS NULL
           AND (?1 IS NULL OR id IN (SELECT value FROM json_each(?1)))
         ORDER BY birthday_month_day, id",
    )?;
    let born = statement.query_map([ids.map(serde_json::to_string).transpose()?], |row| {
        Ok(Born {
            customer_id: row.get(0)?,
            name: row.get(1)?,
            date: row.get(2)?,
            calendar: if row.get(3)? { Calendar::Jalali } else { Calendar::Gregorian },
            phone: row.get(4)?,
            anniversary: None,
        })
    })?;
    Ok(born.collect::<rusqlite::Result<_>>()?)
}

/// The dates of the owner's own that return each year, of customers outside the bin.
pub(super) fn anniversaries(
    connection: &Connection,
    ids: Option<&[CustomerId]>,
    calendar: Calendar,
) -> Result<Vec<Born>> {
    let mut statement = connection.prepare(
        "SELECT c.id, c.name, v.value, f.id, f.label,
             coalesce((SELECT raw FROM phones WHERE customer_id = c.id ORDER BY position, id LIMIT 1), '')
         FROM custom_fields AS f JOIN custom_values AS v ON v.field_id = f.id
         JOIN customers AS c ON c.id = v.customer_id
         WHERE f.is_yearly = 1 AND c.deleted_at IS NULL
           AND (?1 IS NULL OR c.id IN (SELECT value FROM json_each(?1)))
         ORDER BY f.position, f.id, c.id",
    )?;
    let dates = statement.query_map([ids.map(serde_json::to_string).transpose()?], |row| {
        Ok(Born {
            customer_id: row.get(0)?,
            name: row.get(1)?,
            date: row.get(2)?,
            calendar,
            phone: row.get(5)?,
            anniversary: Some(Anniversary { field_id: row.get(3)?, label: row.get(4)? }),
        })
    })?;
    Ok(dates.collect::<rusqlite::Result<_>>()?)
}

/// Hands over the purchases of these customers, or of everybody outside the bin, by their days.
pub(super) fn each_purchase(
    connection: &Connection,
    ids: Option<&[CustomerId]>,
    mut take: impl FnMut(Sold) -> Result<()>,
) -> Result<()> {
    let mut statement = connection.prepare(
        "SELECT i.id, c.name,
             coalesce((SELECT raw FROM phones WHERE customer_id = c.id ORDER BY position, id LIMIT 1), ''),
             coalesce((SELECT address FROM emails WHERE customer_id = c.id ORDER BY position, id LIMIT 1), '')
         FROM interactions AS i JOIN customers AS c ON c.id = i.customer_id
         WHERE i.kind = 'purchase'
           AND CASE WHEN ?1 IS NULL THEN c.deleted_at IS NULL
               ELSE i.customer_id IN (SELECT value FROM json_each(?1)) END
         ORDER BY i.bought_on, i.id",
    )?;
    let mut rows = statement.query([ids.map(serde_json::to_string).transpose()?])?;
    while let Some(row) = rows.next()? {
        let interaction = interactions::store::get(connection, row.get(0)?)?;
        take(Sold { interaction, name: row.get(1)?, phone: row.get(2)?, email: row.get(3)? })?;
    }
    Ok(())
}
