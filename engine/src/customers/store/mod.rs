//! The SQL of customers.

mod bulk;
mod names;
mod purge;
mod write;

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row};

pub(crate) use bulk::{Newcomer, insert_many};
pub(crate) use names::{GROUPS, Names, TAGS, link, name_id, unlink};
pub(crate) use purge::purge;
pub(crate) use write::{insert, rename_company, update};

use super::{Address, Consent, Customer, CustomerKind, CustomerStatus, Email, Gender, Phone};
use crate::dates::Calendar;
use crate::error::{Code, Error, Result};
use crate::ids::CustomerId;

/// The columns of `customers` as [`read`] takes them.
pub(crate) const COLUMNS: &str = "id, kind, name, given_name, family_name, nickname, company, company_id, role, website,
    birthday, birthday_calendar, gender, source, status, consent, consent_on, note, created_at, updated_at, deleted_at,
    merged_into_id, stay_in_touch_days, photo";

/// A customer whole.
pub(crate) fn get(connection: &Connection, id: CustomerId) -> Result<Customer> {
    let mut customer = connection
        .prepare_cached(&format!("SELECT {COLUMNS} FROM customers WHERE id = ?1"))?
        .query_row([id], read)
        .optional()?
        .ok_or(Error::Gone(Code::CustomerGone))?;
    customer.phones = phones_of(connection, id)?;
    customer.emails = emails_of(connection, id)?;
    customer.addresses = addresses_of(connection, id)?;
    customer.tags = names_of(connection, "customer_tags", "tags", "tag_id", id)?;
    customer.groups = names_of(connection, "customer_groups", "groups", "group_id", id)?;
    customer.custom = connection
        .prepare_cached(
            "SELECT f.key, v.value FROM custom_values AS v JOIN custom_fields AS f ON f.id = v.field_id
             WHERE v.customer_id = ?1",
        )?
        .query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(customer)
}

/// A customer's name.
pub(crate) fn name(connection: &Connection, id: CustomerId) -> Result<String> {
    connection
        .prepare_cached("SELECT name FROM customers WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or(Error::Gone(Code::CustomerGone))
}

/// A customer without phones, emails, addresses and whatever else is kept in tables of its own.
pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Customer> {
    let text = |place: usize| row.get::<_, String>(place);
    Ok(Customer {
        id: row.get(0)?,
        kind: CustomerKind::of_name(&text(1)?).unwrap_or_default(),
        name: text(2)?,
        given_name: text(3)?,
        family_name: text(4)?,
        nickname: text(5)?,
        company: text(6)?,
        company_id: row.get(7)?,
        role: text(8)?,
        website: text(9)?,
        birthday: row.get(10)?,
        birthday_calendar: if text(11)? == "jalali" { Calendar::Jalali } else { Calendar::Gregorian },
        gender: Gender::of_name(&text(12)?).unwrap_or_default(),
        source: text(13)?,
        status: CustomerStatus::of_name(&text(14)?).unwrap_or_default(),
        consent: Consent::of_name(&text(15)?).unwrap_or_default(),
        consent_on: row.get(16)?,
        note: text(17)?,
        phones: Vec::new(),
        emails: Vec::new(),
        addresses: Vec::new(),
        tags: Vec::new(),
        groups: Vec::new(),
        custom: BTreeMap::new(),
        created_at: row.get(18)?,
        updated_at: row.get(19)?,
        deleted_at: row.get(20)?,
        merged_into_id: row.get(21)?,
        stay_in_touch_days: row.get(22)?,
        photo: row.get(23)?,
    })
}

fn phones_of(connection: &Connection, id: CustomerId) -> Result<Vec<Phone>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, label, raw, e164 FROM phones WHERE customer_id = ?1 ORDER BY position, id",
    )?;
    let phones = statement.query_map([id], |row| {
        Ok(Phone { id: row.get(0)?, label: row.get(1)?, raw: row.get(2)?, e164: row.get(3)? })
    })?;
    Ok(phones.collect::<rusqlite::Result<_>>()?)
}

fn emails_of(connection: &Connection, id: CustomerId) -> Result<Vec<Email>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, label, address FROM emails WHERE customer_id = ?1 ORDER BY position, id",
    )?;
    let emails = statement
        .query_map([id], |row| Ok(Email { id: row.get(0)?, label: row.get(1)?, address: row.get(2)? }))?;
    Ok(emails.collect::<rusqlite::Result<_>>()?)
}

fn addresses_of(connection: &Connection, id: CustomerId) -> Result<Vec<Address>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, label, street, city, region, postal_code, country FROM addresses
         WHERE customer_id = ?1 ORDER BY position, id",
    )?;
    let addresses = statement.query_map([id], |row| {
        Ok(Address {
            id: row.get(0)?,
            label: row.get(1)?,
            street: row.get(2)?,
            city: row.get(3)?,
            region: row.get(4)?,
            postal_code: row.get(5)?,
            country: row.get(6)?,
        })
    })?;
    Ok(addresses.collect::<rusqlite::Result<_>>()?)
}

fn names_of(
    connection: &Connection,
    links: &str,
    names: &str,
    key: &str,
    id: CustomerId,
) -> Result<Vec<String>> {
    let sql = format!(
        "SELECT n.name FROM {links} AS l JOIN {names} AS n ON n.id = l.{key} WHERE l.customer_id = ?1 ORDER BY n.folded"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let names = statement.query_map([id], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}
