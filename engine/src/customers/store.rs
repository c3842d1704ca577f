//! The SQL of customers.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{
    Address, AddressDraft, Consent, Customer, CustomerDraft, CustomerKind, CustomerStatus, Email, EmailDraft,
    Gender, Phone, PhoneDraft, birthday,
};
use crate::book::Tx;
use crate::dates::Calendar;
use crate::error::{Code, Error, Result};
use crate::ids::CustomerId;
use crate::{custom_fields, folding, phones};

/// The columns of `customers` as [`read`] takes them.
pub(crate) const COLUMNS: &str = "id, kind, name, given_name, family_name, nickname, company, company_id, role, website,
    birthday, birthday_calendar, gender, source, status, consent, consent_on, note, created_at, updated_at, deleted_at";

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

/// Writes a checked draft as a new customer.
pub(crate) fn insert(tx: &Tx<'_>, draft: &CustomerDraft, country: &str) -> Result<CustomerId> {
    tx.prepare_cached(
        "INSERT INTO customers (kind, name, given_name, family_name, nickname, company, company_id, role, website,
             birthday, birthday_calendar, birthday_month_day, gender, source, status, consent, consent_on, note,
             created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?19)",
    )?
    .execute(params![
        draft.kind.name(),
        draft.name,
        draft.given_name,
        draft.family_name,
        draft.nickname,
        draft.company,
        draft.company_id,
        draft.role,
        draft.website,
        draft.birthday,
        calendar_name(draft.birthday_calendar),
        month_day(draft),
        draft.gender.name(),
        draft.source,
        draft.status.name(),
        draft.consent.name(),
        draft.consent_on,
        draft.note,
        tx.now(),
    ])?;
    let id = CustomerId(tx.last_insert_rowid());
    write_lists(tx, id, draft, country)?;
    Ok(id)
}

/// Writes what differs between a customer and a checked draft.
pub(crate) fn update(tx: &Tx<'_>, before: &Customer, draft: &CustomerDraft, country: &str) -> Result<()> {
    if CustomerDraft::from(before.clone()) == *draft {
        return Ok(());
    }
    tx.prepare_cached(
        "UPDATE customers SET kind = ?2, name = ?3, given_name = ?4, family_name = ?5, nickname = ?6, company = ?7,
             company_id = ?8, role = ?9, website = ?10, birthday = ?11, birthday_calendar = ?12,
             birthday_month_day = ?13, gender = ?14, source = ?15, status = ?16, consent = ?17, consent_on = ?18,
             note = ?19, updated_at = ?20
         WHERE id = ?1",
    )?
    .execute(params![
        before.id,
        draft.kind.name(),
        draft.name,
        draft.given_name,
        draft.family_name,
        draft.nickname,
        draft.company,
        draft.company_id,
        draft.role,
        draft.website,
        draft.birthday,
        calendar_name(draft.birthday_calendar),
        month_day(draft),
        draft.gender.name(),
        draft.source,
        draft.status.name(),
        draft.consent.name(),
        draft.consent_on,
        draft.note,
        tx.now(),
    ])?;
    write_lists(tx, before.id, draft, country)
}

fn calendar_name(calendar: Calendar) -> &'static str {
    match calendar {
        Calendar::Gregorian => "gregorian",
        Calendar::Jalali => "jalali",
    }
}

fn month_day(draft: &CustomerDraft) -> Option<u32> {
    let (month, day) = birthday::month_day(draft.birthday.as_deref()?, draft.birthday_calendar)?;
    Some(month * 100 + day)
}

fn write_lists(tx: &Tx<'_>, id: CustomerId, draft: &CustomerDraft, country: &str) -> Result<()> {
    write_phones(tx, id, &draft.phones, country)?;
    write_emails(tx, id, &draft.emails)?;
    write_addresses(tx, id, &draft.addresses)?;
    set_names(tx, id, &TAGS, &draft.tags)?;
    set_names(tx, id, &GROUPS, &draft.groups)?;
    custom_fields::set_values(tx, id, &draft.custom)
}

/// Row `n` of a list stays row `n`, so that the history shows a changed phone as changed and not as another.
fn rows_of(tx: &Tx<'_>, table: &str, id: CustomerId) -> Result<Vec<i64>> {
    let sql = format!("SELECT id FROM {table} WHERE customer_id = ?1 ORDER BY position, id");
    let mut statement = tx.prepare_cached(&sql)?;
    let ids = statement.query_map([id], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

fn delete_rows(tx: &Tx<'_>, table: &str, rows: &[i64]) -> Result<()> {
    let sql = format!("DELETE FROM {table} WHERE id = ?1");
    for row in rows {
        tx.prepare_cached(&sql)?.execute([row])?;
    }
    Ok(())
}

fn write_phones(tx: &Tx<'_>, id: CustomerId, drafts: &[PhoneDraft], country: &str) -> Result<()> {
    let rows = rows_of(tx, "phones", id)?;
    for (position, draft) in drafts.iter().enumerate() {
        let e164 = phones::parse(&draft.raw, country).map(|phone| phone.e164);
        match rows.get(position) {
            // A number that is not touched keeps what it was read as: the default country may have changed since.
            Some(row) => tx
                .prepare_cached(
                    "UPDATE phones SET position = ?2, label = ?3, e164 = CASE WHEN raw = ?4 THEN e164 ELSE ?5 END,
                         raw = ?4 WHERE id = ?1",
                )?
                .execute(params![row, position, draft.label, draft.raw, e164])?,
            None => tx
                .prepare_cached(
                    "INSERT INTO phones (customer_id, position, label, raw, e164) VALUES (?1, ?2, ?3, ?4, ?5)",
                )?
                .execute(params![id, position, draft.label, draft.raw, e164])?,
        };
    }
    delete_rows(tx, "phones", rows.get(drafts.len()..).unwrap_or_default())
}

fn write_emails(tx: &Tx<'_>, id: CustomerId, drafts: &[EmailDraft]) -> Result<()> {
    let rows = rows_of(tx, "emails", id)?;
    for (position, draft) in drafts.iter().enumerate() {
        match rows.get(position) {
            Some(row) => tx
                .prepare_cached("UPDATE emails SET position = ?2, label = ?3, address = ?4 WHERE id = ?1")?
                .execute(params![row, position, draft.label, draft.address])?,
            None => tx
                .prepare_cached(
                    "INSERT INTO emails (customer_id, position, label, address) VALUES (?1, ?2, ?3, ?4)",
                )?
                .execute(params![id, position, draft.label, draft.address])?,
        };
    }
    delete_rows(tx, "emails", rows.get(drafts.len()..).unwrap_or_default())
}

fn write_addresses(tx: &Tx<'_>, id: CustomerId, drafts: &[AddressDraft]) -> Result<()> {
    let rows = rows_of(tx, "addresses", id)?;
    for (position, draft) in drafts.iter().enumerate() {
        let values = params![
            rows.get(position),
            position,
            draft.label,
            draft.street,
            draft.city,
            draft.region,
            draft.postal_code,
            draft.country,
            id,
        ];
        let sql = if rows.len() > position {
            "UPDATE addresses SET position = ?2, label = ?3, street = ?4, city = ?5, region = ?6, postal_code = ?7,
                 country = ?8 WHERE id = ?1 AND customer_id = ?9"
        } else {
            "INSERT INTO addresses (id, customer_id, position, label, street, city, region, postal_code, country)
             VALUES (?1, ?9, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
        };
        tx.prepare_cached(sql)?.execute(values)?;
    }
    delete_rows(tx, "addresses", rows.get(drafts.len()..).unwrap_or_default())
}

/// A kind of name that customers are linked to.
pub(crate) struct Names {
    /// The table of names.
    pub table: &'static str,
    /// The table of links.
    pub links: &'static str,
    /// The link's column.
    pub key: &'static str,
}

/// Tags.
pub(crate) const TAGS: Names = Names { table: "tags", links: "customer_tags", key: "tag_id" };
/// Groups.
pub(crate) const GROUPS: Names = Names { table: "groups", links: "customer_groups", key: "group_id" };

/// The id of a tag or group by name, however it is spelt; made where there is none.
pub(crate) fn name_id(tx: &Tx<'_>, names: &Names, name: &str) -> Result<i64> {
    let folded = folding::fold(name);
    let sql = format!("SELECT id FROM {} WHERE folded = ?1", names.table);
    if let Some(id) = tx.prepare_cached(&sql)?.query_row([&folded], |row| row.get(0)).optional()? {
        return Ok(id);
    }
    let sql = format!("INSERT INTO {} (name, folded) VALUES (?1, ?2)", names.table);
    tx.prepare_cached(&sql)?.execute(params![name, folded])?;
    Ok(tx.last_insert_rowid())
}

/// Links a customer to a name; nothing happens where they are linked already.
pub(crate) fn link(tx: &Tx<'_>, customer: CustomerId, names: &Names, name_id: i64) -> Result<()> {
    let sql = format!(
        "INSERT INTO {} (customer_id, {}) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        names.links, names.key
    );
    tx.prepare_cached(&sql)?.execute(params![customer, name_id])?;
    Ok(())
}

/// Unlinks a customer from a name.
pub(crate) fn unlink(tx: &Tx<'_>, customer: CustomerId, names: &Names, name_id: i64) -> Result<()> {
    let sql = format!("DELETE FROM {} WHERE customer_id = ?1 AND {} = ?2", names.links, names.key);
    tx.prepare_cached(&sql)?.execute(params![customer, name_id])?;
    Ok(())
}

/// Links a customer to exactly these names.
fn set_names(tx: &Tx<'_>, customer: CustomerId, names: &Names, wanted: &[String]) -> Result<()> {
    let sql = format!("SELECT {} FROM {} WHERE customer_id = ?1", names.key, names.links);
    let linked: Vec<i64> =
        tx.prepare_cached(&sql)?.query_map([customer], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut kept = Vec::with_capacity(wanted.len());
    for name in wanted {
        let id = name_id(tx, names, name)?;
        link(tx, customer, names, id)?;
        kept.push(id);
    }
    for id in linked.into_iter().filter(|id| !kept.contains(id)) {
        unlink(tx, customer, names, id)?;
    }
    Ok(())
}

/// Removes a customer in the bin with all their rows and their history; `false` where they are not in it.
pub(crate) fn purge(tx: &Tx<'_>, id: CustomerId) -> Result<bool> {
    let in_bin = "SELECT EXISTS (SELECT 1 FROM customers WHERE id = ?1 AND deleted_at IS NOT NULL)";
    if !tx.prepare_cached(in_bin)?.query_row([id], |row| row.get::<_, bool>(0))? {
        return Ok(false);
    }
    // Whoever belonged to a company that goes keeps its name.
    tx.prepare_cached("UPDATE customers SET company_id = NULL WHERE company_id = ?1")?.execute([id])?;
    for table in tx.tables() {
        if table.name != "customers" && table.columns.iter().any(|column| column == "customer_id") {
            tx.prepare_cached(&format!("DELETE FROM {} WHERE customer_id = ?1", table.name))?
                .execute([id])?;
        }
    }
    // For good means that nothing of them is left in the file: not in the journal, nor in the names of its actions.
    tx.prepare_cached(
        "UPDATE actions SET subject = json_set(subject, '$.name', '')
         WHERE id IN (SELECT action_id FROM changes WHERE customer_id = ?1)
           AND json_extract(subject, '$.name') = (SELECT name FROM customers WHERE id = ?1)",
    )?
    .execute([id])?;
    tx.prepare_cached("DELETE FROM customers WHERE id = ?1")?.execute([id])?;
    tx.prepare_cached("DELETE FROM changes WHERE customer_id = ?1 AND action_id <> ?2")?
        .execute(params![id, tx.action()])?;
    tx.prepare_cached("UPDATE changes SET before = '{}' WHERE customer_id = ?1")?.execute([id])?;
    Ok(true)
}
