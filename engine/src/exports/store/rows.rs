//! The rows of a customer, read over those of the one before: only what a file holds of them.

use rusqlite::Row;

use crate::customers::{Address, Consent, Customer, CustomerKind, CustomerStatus, Email, Gender, Phone};
use crate::dates::Calendar;
use crate::ids::{AddressId, CustomerId, EmailId, PhoneId};

/// What [`read`] takes of a customer, in its order.
pub(super) const CUSTOMER: &str = "id, kind, name, given_name, family_name, nickname, company, role, website, birthday,
    birthday_calendar, gender, source, status, consent, consent_on, note, created_at, stay_in_touch_days, photo";
/// What [`read_phone`] takes, behind the customer's id; so the others. Labels stand last, where they are wanted.
pub(super) const PHONE: &str = "raw, label";
pub(super) const EMAIL: &str = "address, label";
pub(super) const ADDRESS: &str = "street, city, region, postal_code, country, label";

/// Nobody yet.
pub(super) fn blank() -> Customer {
    Customer {
        id: CustomerId(0),
        kind: CustomerKind::default(),
        name: String::new(),
        given_name: String::new(),
        family_name: String::new(),
        nickname: String::new(),
        company: String::new(),
        company_id: None,
        role: String::new(),
        website: String::new(),
        birthday: None,
        birthday_calendar: Calendar::Gregorian,
        gender: Gender::default(),
        source: String::new(),
        status: CustomerStatus::default(),
        consent: Consent::default(),
        consent_on: None,
        note: String::new(),
        phones: Vec::new(),
        emails: Vec::new(),
        addresses: Vec::new(),
        tags: Vec::new(),
        groups: Vec::new(),
        custom: std::collections::BTreeMap::new(),
        created_at: 0,
        updated_at: 0,
        deleted_at: None,
        merged_into_id: None,
        stay_in_touch_days: None,
        photo: None,
    }
}

/// The facts of a customer, without what other tables hold.
pub(super) fn read(row: &Row<'_>, customer: &mut Customer) -> rusqlite::Result<()> {
    customer.id = row.get(0)?;
    customer.kind = CustomerKind::of_name(text(row, 1)?).unwrap_or_default();
    let texts = [
        (2, &mut customer.name),
        (3, &mut customer.given_name),
        (4, &mut customer.family_name),
        (5, &mut customer.nickname),
        (6, &mut customer.company),
        (7, &mut customer.role),
        (8, &mut customer.website),
        (12, &mut customer.source),
        (16, &mut customer.note),
    ];
    for (place, old) in texts {
        write_over(old, row, place)?;
    }
    write_over_any(&mut customer.birthday, any_text(row, 9)?);
    let is_jalali = customer.birthday.is_some() && text(row, 10)? == "jalali";
    customer.birthday_calendar = if is_jalali { Calendar::Jalali } else { Calendar::Gregorian };
    customer.gender = Gender::of_name(text(row, 11)?).unwrap_or_default();
    customer.status = CustomerStatus::of_name(text(row, 13)?).unwrap_or_default();
    customer.consent = Consent::of_name(text(row, 14)?).unwrap_or_default();
    write_over_any(&mut customer.consent_on, any_text(row, 15)?);
    customer.created_at = row.get(17)?;
    customer.stay_in_touch_days = row.get(18)?;
    write_over_any(&mut customer.photo, any_text(row, 19)?);
    Ok(())
}

pub(super) fn blank_phone() -> Phone {
    Phone { id: PhoneId(0), label: String::new(), raw: String::new(), e164: None }
}

pub(super) fn blank_email() -> Email {
    Email { id: EmailId(0), label: String::new(), address: String::new() }
}

pub(super) fn blank_address() -> Address {
    Address {
        id: AddressId(0),
        label: String::new(),
        street: String::new(),
        city: String::new(),
        region: String::new(),
        postal_code: String::new(),
        country: String::new(),
    }
}

pub(super) fn read_phone(row: &Row<'_>, phone: &mut Phone, labelled: bool) -> rusqlite::Result<()> {
    write_over(&mut phone.raw, row, 1)?;
    if labelled { write_over(&mut phone.label, row, 2) } else { Ok(()) }
}

pub(super) fn read_email(row: &Row<'_>, email: &mut Email, labelled: bool) -> rusqlite::Result<()> {
    write_over(&mut email.address, row, 1)?;
    if labelled { write_over(&mut email.label, row, 2) } else { Ok(()) }
}

pub(super) fn read_address(row: &Row<'_>, address: &mut Address, labelled: bool) -> rusqlite::Result<()> {
    let Address { label, street, city, region, postal_code, country, .. } = address;
    for (place, old) in (1..).zip([street, city, region, postal_code, country]) {
        write_over(old, row, place)?;
    }
    if labelled { write_over(label, row, 6) } else { Ok(()) }
}

fn text<'r>(row: &'r Row<'_>, place: usize) -> rusqlite::Result<&'r str> {
    Ok(row.get_ref(place)?.as_str()?)
}

fn any_text<'r>(row: &'r Row<'_>, place: usize) -> rusqlite::Result<Option<&'r str>> {
    Ok(row.get_ref(place)?.as_str_or_null()?)
}

/// Much of what stands in a row stood in the one before: then it stays. Most is blank, and blank texts are not compared,
/// for that costs more than a long one.
fn write_over(old: &mut String, row: &Row<'_>, place: usize) -> rusqlite::Result<()> {
    let new = row.get_ref(place)?;
    let bytes = new.as_bytes()?;
    if bytes.is_empty() {
        old.clear();
    } else if bytes != old.as_bytes() {
        old.clear();
        old.push_str(new.as_str()?);
    }
    Ok(())
}

fn write_over_any(old: &mut Option<String>, new: Option<&str>) {
    match new {
        Some(new) => {
            let old = old.get_or_insert_default();
            old.clear();
            old.push_str(new);
        }
        None => *old = None,
    }
}
