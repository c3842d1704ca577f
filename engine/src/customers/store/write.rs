//! Writing customers one at a time.

use std::sync::LazyLock;

use rusqlite::types::{ToSqlOutput, Value};
use rusqlite::{ToSql, params, params_from_iter};

use super::names::{GROUPS, TAGS, set_names};
use crate::book::Tx;
use crate::customers::{AddressDraft, CustomerDraft, EmailDraft, PhoneDraft, birthday};
use crate::dates::Calendar;
use crate::error::Result;
use crate::ids::CustomerId;
use crate::{custom_fields, phones};

/// The columns of `customers` that a draft fills, as [`facts`] lists their values.
pub(super) const FACTS: [&str; 20] = [
    "kind",
    "name",
    "given_name",
    "family_name",
    "nickname",
    "company",
    "company_id",
    "role",
    "website",
    "birthday",
    "birthday_calendar",
    "birthday_month_day",
    "gender",
    "source",
    "status",
    "consent",
    "consent_on",
    "stay_in_touch_days",
    "note",
    "photo",
];

/// The values of [`FACTS`].
pub(super) fn facts(draft: &CustomerDraft) -> Result<[ToSqlOutput<'_>; 20]> {
    Ok([
        draft.kind.name().into(),
        draft.name.as_str().into(),
        draft.given_name.as_str().into(),
        draft.family_name.as_str().into(),
        draft.nickname.as_str().into(),
        draft.company.as_str().into(),
        draft.company_id.to_sql()?,
        draft.role.as_str().into(),
        draft.website.as_str().into(),
        draft.birthday.to_sql()?,
        calendar_name(draft.birthday_calendar).into(),
        ToSqlOutput::Owned(month_day(draft).map_or(Value::Null, Into::into)),
        draft.gender.name().into(),
        draft.source.as_str().into(),
        draft.status.name().into(),
        draft.consent.name().into(),
        draft.consent_on.to_sql()?,
        draft.stay_in_touch_days.to_sql()?,
        draft.note.as_str().into(),
        draft.photo.to_sql()?,
    ])
}

static INSERT: LazyLock<String> = LazyLock::new(|| {
    let places = vec!["?"; FACTS.len() + 2].join(", ");
    format!("INSERT INTO customers ({}, created_at, updated_at) VALUES ({places})", FACTS.join(", "))
});

static UPDATE: LazyLock<String> = LazyLock::new(|| {
    format!("UPDATE customers SET {} = ?, updated_at = ? WHERE id = ?", FACTS.join(" = ?, "))
});

/// Writes a checked draft as a new customer.
pub(crate) fn insert(tx: &Tx<'_>, draft: &CustomerDraft, country: &str) -> Result<CustomerId> {
    let values = facts(draft)?.into_iter().chain([tx.now().into(), tx.now().into()]);
    tx.prepare_cached(&INSERT)?.execute(params_from_iter(values))?;
    let id = CustomerId(tx.last_insert_rowid());
    write_lists(tx, id, &CustomerDraft::default(), draft, country)?;
    Ok(id)
}

/// Writes what differs between a customer as they are and a checked draft.
pub(crate) fn update(
    tx: &Tx<'_>,
    id: CustomerId,
    before: &CustomerDraft,
    draft: &CustomerDraft,
    country: &str,
) -> Result<()> {
    if before == draft {
        return Ok(());
    }
    let values = facts(draft)?.into_iter().chain([tx.now().into(), id.0.into()]);
    tx.prepare_cached(&UPDATE)?.execute(params_from_iter(values))?;
    write_lists(tx, id, before, draft, country)
}

/// Gives the people of a company its new name.
pub(crate) fn rename_company(tx: &Tx<'_>, company: CustomerId, name: &str) -> Result<()> {
    tx.prepare_cached("UPDATE customers SET company = ?2, updated_at = ?3 WHERE company_id = ?1")?
        .execute(params![company, name, tx.now()])?;
    Ok(())
}

fn calendar_name(calendar: Calendar) -> &'static str {
    match calendar {
        Calendar::Gregorian => "gregorian",
        Calendar::Jalali => "jalali",
    }
}

fn month_day(draft: &CustomerDraft) -> Option<i64> {
    let (month, day) = birthday::month_day(draft.birthday.as_deref()?, draft.birthday_calendar)?;
    Some(i64::from(month * 100 + day))
}

fn write_lists(
    tx: &Tx<'_>,
    id: CustomerId,
    before: &CustomerDraft,
    draft: &CustomerDraft,
    country: &str,
) -> Result<()> {
    if before.phones != draft.phones {
        write_phones(tx, id, &draft.phones, country)?;
    }
    if before.emails != draft.emails {
        write_emails(tx, id, &draft.emails)?;
    }
    if before.addresses != draft.addresses {
        write_addresses(tx, id, &draft.addresses)?;
    }
    if before.tags != draft.tags {
        set_names(tx, id, &TAGS, &draft.tags)?;
    }
    if before.groups != draft.groups {
        set_names(tx, id, &GROUPS, &draft.groups)?;
    }
    if before.custom == draft.custom { Ok(()) } else { custom_fields::set_values(tx, id, &draft.custom) }
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
