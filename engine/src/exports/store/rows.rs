//! The rows of a customer, read over those of the one before: only what a file holds of them.

use rusqlite::Row;

use crate::customers::{Address, Consent, Customer, CustomerKind, CustomerStatus, Email, Gender, Phone};
use crate::dates::Calendar;
use crate::ids::{AddressId, CustomerId, EmailId, PhoneId};

/// What [`read`] takes of a customer, in its order.
pub(super) const CUSTOMER: &str = "id, kind, name, given_name, family_name, nickname, company, role, website, birthday,
    birthday_calendar, gender, source, status, consent, consent_on, note, created_at, stay_in_touch_days, photo";
/// What [`read_phone`] takes, behind the customer's id; so the others.
pub(super) const PHONE: &str = "label, raw";
pub(super) const EMAIL: &str = "label, address";
pub(super) const ADDRESS: &str = "label, street, city, region, postal_code, country";

/// Reads a row; what was read before can be given to be written over.
pub(super) type Read<T> = fn(&Row<'_>, Option<T>) -> rusqlite::Result<T>;

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
        write_over(old, text(row, place)?);
    }
    write_over_any(&mut customer.birthday, any_text(row, 9)?);
    customer.birthday_calendar =
        if text(row, 10)? == "jalali" { Calendar::Jalali } else { Calendar::Gregorian };
    customer.gender = Gender::of_name(text(row, 11)?).unwrap_or_default();
    customer.status = CustomerStatus::of_name(text(row, 13)?).unwrap_or_default();
    customer.consent = Consent::of_name(text(row, 14)?).unwrap_or_default();
    write_over_any(&mut customer.consent_on, any_text(row, 15)?);
    customer.created_at = row.get(17)?;
    customer.stay_in_touch_days = row.get(18)?;
    write_over_any(&mut customer.photo, any_text(row, 19)?);
    Ok(())
}

pub(super) fn read_phone(row: &Row<'_>, old: Option<Phone>) -> rusqlite::Result<Phone> {
    let blank = || Phone { id: PhoneId(0), label: String::new(), raw: String::new(), e164: None };
    let mut phone = old.unwrap_or_else(blank);
    write_over(&mut phone.label, text(row, 1)?);
    write_over(&mut phone.raw, text(row, 2)?);
    Ok(phone)
}

pub(super) fn read_email(row: &Row<'_>, old: Option<Email>) -> rusqlite::Result<Email> {
    let mut email =
        old.unwrap_or_else(|| Email { id: EmailId(0), label: String::new(), address: String::new() });
    write_over(&mut email.label, text(row, 1)?);
    write_over(&mut email.address, text(row, 2)?);
    Ok(email)
}

pub(super) fn read_address(row: &Row<'_>, old: Option<Address>) -> rusqlite::Result<Address> {
    let mut address = old.unwrap_or_else(|| Address {
        id: AddressId(0),
        label: String::new(),
        street: String::new(),
        city: String::new(),
        region: String::new(),
        postal_code: String::new(),
        country: String::new(),
    });
    let Address { label, street, city, region, postal_code, country, .. } = &mut address;
    for (place, old) in (1..).zip([label, street, city, region, postal_code, country]) {
        write_over(old, text(row, place)?);
    }
    Ok(address)
}

fn text<'r>(row: &'r Row<'_>, place: usize) -> rusqlite::Result<&'r str> {
    Ok(row.get_ref(place)?.as_str()?)
}

fn any_text<'r>(row: &'r Row<'_>, place: usize) -> rusqlite::Result<Option<&'r str>> {
    Ok(row.get_ref(place)?.as_str_or_null()?)
}

fn write_over(old: &mut String, new: &str) {
    old.clear();
    old.push_str(new);
}

fn write_over_any(old: &mut Option<String>, new: Option<&str>) {
    match new {
        Some(new) => write_over(old.get_or_insert_default(), new),
        None => *old = None,
    }
}
