//! Contact cards; what cards have no place for goes into extra properties that Daftar reads back.

use super::cells::{self, Wording};
use super::columns::Labels;
use super::parts::Part;
use super::store::{Chunk, Reader};
use crate::customers::{Consent, Customer, CustomerKind};
use crate::dates::Calendar;
use crate::error::{Code, Error, Result};
use crate::photos;
use crate::vcards::{self, Card, CardAddress, Labelled, Version};

/// The customers of a chunk as cards.
pub(super) fn part(
    (reader, chunk): (&Reader<'_>, &Chunk),
    version: Version,
    wording: &Wording,
) -> Result<Part> {
    let mut cards = String::new();
    let mut customers = 0;
    reader.each(chunk, Labels::ALL, |customer| {
        customers += 1;
        let photo = customer.photo.as_deref().map(|hash| photos::store::get(reader.connection, hash));
        let photo = photo.transpose()?.flatten();
        let card = Card { photo: photo.map(|photo| photo.bytes), ..card(customer, wording) };
        vcards::write(&card, version, &mut cards).map_err(|cause| Error::failed(Code::Unexpected, cause))
    })?;
    Ok(Part { bytes: cards.into_bytes(), customers })
}

fn card(customer: &Customer, wording: &Wording) -> Card {
    let labelled = |label: &String, value: &String| Labelled { label: label.clone(), value: value.clone() };
    Card {
        name: customer.name.clone(),
        given_name: customer.given_name.clone(),
        family_name: customer.family_name.clone(),
        nickname: customer.nickname.clone(),
        organisation: customer.kind == CustomerKind::Company,
        company: customer.company.clone(),
        role: customer.role.clone(),
        phones: customer.phones.iter().map(|phone| labelled(&phone.label, &phone.raw)).collect(),
        emails: customer.emails.iter().map(|email| labelled(&email.label, &email.address)).collect(),
        addresses: customer
            .addresses
            .iter()
            .map(|address| CardAddress {
                label: address.label.clone(),
                street: address.street.clone(),
                city: address.city.clone(),
                region: address.region.clone(),
                postal_code: address.postal_code.clone(),
                country: address.country.clone(),
            })
            .collect(),
        website: customer.website.clone(),
        birthday: customer.birthday.clone().unwrap_or_default(),
        gender: customer.gender.name().to_owned(),
        tags: customer.tags.clone(),
        note: customer.note.clone(),
        photo: None,
        extras: extras(customer, wording),
    }
}

/// Field and value, as the book names both.
fn extras(customer: &Customer, wording: &Wording) -> Vec<(String, String)> {
    let mut extras = Vec::new();
    let mut add = |field: &str, value: String| {
        if !value.is_empty() {
            extras.push((field.to_owned(), value));
        }
    };
    if customer.birthday.is_some() && customer.birthday_calendar == Calendar::Jalali {
        add("birthday_calendar", "jalali".to_owned());
    }
    add("source", customer.source.clone());
    add("status", customer.status.name().to_owned());
    for group in &customer.groups {
        add("groups", group.clone());
    }
    if customer.consent != Consent::Unknown {
        add("consent", customer.consent.name().to_owned());
    }
    add("consent_on", customer.consent_on.clone().unwrap_or_default());
    add("stay_in_touch_days", customer.stay_in_touch_days.map_or_else(String::new, |days| days.to_string()));
    for (key, value) in &customer.custom {
        add(&format!("custom:{key}"), value.clone());
    }
    add("created_on", cells::created_on(customer, Calendar::Gregorian, wording.zone));
    extras
}
