//! What stands in the cell of a customer under a column.

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;

use super::columns::{Holds, Part};
use crate::customers::{Consent, Customer, CustomerKind, CustomerStatus, Gender};
use crate::dates::{Calendar, MonthDay};
use crate::texts::{Digits, Texts, Value};

/// How values are put into words.
pub(crate) struct Wording {
    /// The words.
    pub(crate) texts: &'static Texts,
    /// The calendar of dates that have none of their own.
    pub(crate) calendar: Calendar,
    /// The digits of dates.
    pub(crate) digits: Digits,
    /// Where the owner's days begin.
    pub(super) zone: Tz,
    kinds: Words,
    statuses: Words,
    genders: Words,
    consents: Words,
}

/// The words for a choice, by its names.
type Words = Vec<(&'static str, String)>;

impl Wording {
    pub(crate) fn of(texts: &'static Texts, zone: Tz) -> Self {
        let words = |kind: &str, names: &[&'static str]| -> Words {
            let named = names.iter().filter(|name| !name.is_empty() && **name != "unknown");
            named.map(|name| (*name, texts.text(&format!("{kind}-{name}"), &[]))).collect()
        };
        Self {
            texts,
            calendar: Calendar::Gregorian,
            digits: Digits::Latin,
            zone,
            kinds: words("kind", CustomerKind::NAMES),
            statuses: words("status", CustomerStatus::NAMES),
            genders: words("gender", Gender::NAMES),
            consents: words("consent", Consent::NAMES),
        }
    }

    /// A field of which there is one value; empty where there is nothing.
    pub(crate) fn field<'c>(&'c self, customer: &'c Customer, name: &str) -> Cow<'c, str> {
        field(customer, name, self)
    }
}

/// The text of one cell; empty where there is nothing.
pub(super) fn cell<'c>(customer: &'c Customer, holds: &Holds, wording: &'c Wording) -> Cow<'c, str> {
    match holds {
        Holds::Field(name) => field(customer, name, wording),
        Holds::ConsentSince => {
            let since = |since: &str| Cow::Owned(wording.digits.write(&date(since, wording.calendar)));
            customer.consent_on.as_deref().map_or(Cow::Borrowed(""), since)
        }
        Holds::Phone(at) => text(customer.phones.get(*at).map(|phone| &phone.raw)),
        Holds::PhoneLabel(at) => text(customer.phones.get(*at).map(|phone| &phone.label)),
        Holds::Email(at) => text(customer.emails.get(*at).map(|email| &email.address)),
        Holds::EmailLabel(at) => text(customer.emails.get(*at).map(|email| &email.label)),
        Holds::Address(at, part) => text(customer.addresses.get(*at).map(|address| match part {
            Part::Street => &address.street,
            Part::City => &address.city,
            Part::Region => &address.region,
            Part::PostalCode => &address.postal_code,
            Part::Country => &address.country,
        })),
        Holds::AddressLabel(at) => text(customer.addresses.get(*at).map(|address| &address.label)),
        Holds::Custom { key, .. } => text(customer.custom.get(key)),
    }
}

fn text(value: Option<&String>) -> Cow<'_, str> {
    Cow::Borrowed(value.map_or("", String::as_str))
}

fn field<'c>(customer: &'c Customer, name: &str, wording: &'c Wording) -> Cow<'c, str> {
    let word = |words: &'c Words, value: &str| {
        let known = words.iter().find(|(name, _)| *name == value);
        Cow::Borrowed(known.map_or("", |(_, word)| word.as_str()))
    };
    match name {
        "name" => Cow::Borrowed(&customer.name),
        "given_name" => Cow::Borrowed(&customer.given_name),
        "family_name" => Cow::Borrowed(&customer.family_name),
        "nickname" => Cow::Borrowed(&customer.nickname),
        "kind" => word(&wording.kinds, customer.kind.name()),
        "company" => Cow::Borrowed(&customer.company),
        "role" => Cow::Borrowed(&customer.role),
        "birthday" if customer.birthday.is_none() => Cow::Borrowed(""),
        "birthday" => Cow::Owned(wording.digits.write(&birthday(customer, wording))),
        "gender" => word(&wording.genders, customer.gender.name()),
        "source" => Cow::Borrowed(&customer.source),
        "status" => word(&wording.statuses, customer.status.name()),
        "tags" => Cow::Owned(names(&customer.tags)),
        "groups" => Cow::Owned(names(&customer.groups)),
        "consent" => word(&wording.consents, customer.consent.name()),
        "stay_in_touch_days" => {
            Cow::Owned(customer.stay_in_touch_days.map_or_else(String::new, |days| days.to_string()))
        }
        "website" => Cow::Borrowed(&customer.website),
        "note" => Cow::Borrowed(&customer.note),
        "created_on" => {
            Cow::Owned(wording.digits.write(&created_on(customer, wording.calendar, wording.zone)))
        }
        _ => Cow::Borrowed(""),
    }
}

/// Names in one cell. A semicolon within a name would part it: it becomes a comma.
fn names(names: &[String]) -> String {
    let mut cell = String::new();
    for name in names {
        if !cell.is_empty() {
            cell.push_str("; ");
        }
        cell.push_str(&name.replace(';', ","));
    }
    cell
}

/// The day since when they are in the book.
pub(super) fn created_on(customer: &Customer, calendar: Calendar, zone: Tz) -> String {
    let instant = DateTime::from_timestamp_millis(customer.created_at).unwrap_or_default();
    in_calendar(instant.with_timezone(&zone).date_naive(), calendar)
}

/// A birthday in its own calendar, whose year (or, without one, the month's name) tells which that is.
fn birthday(customer: &Customer, wording: &Wording) -> String {
    let Some(stored) = &customer.birthday else { return String::new() };
    let calendar = customer.birthday_calendar;
    match (MonthDay::from_text(stored, calendar), calendar) {
        (None, _) => date(stored, calendar),
        (Some(_), Calendar::Gregorian) => stored.clone(),
        (Some(day), Calendar::Jalali) => {
            let month = wording.texts.text(&format!("month-jalali-{}.of", day.month), &[]);
            wording.texts.plain(
                "export-day-month",
                &[("day", Value::from(day.day.to_string())), ("month", Value::from(month))],
            )
        }
    }
}

/// A stored date in a calendar, as `YYYY-MM-DD` of it.
fn date(iso: &str, calendar: Calendar) -> String {
    NaiveDate::parse_from_str(iso, "%Y-%m-%d")
        .map_or_else(|_| iso.to_owned(), |day| in_calendar(day, calendar))
}

pub(super) fn in_calendar(day: NaiveDate, calendar: Calendar) -> String {
    let (year, month, day) = calendar.fields(day);
    format!("{year:04}-{month:02}-{day:02}")
}
