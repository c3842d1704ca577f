//! The columns of an exported table: every field, as many phones, emails and addresses as anybody has, the owner's own.

use crate::custom_fields::{CustomField, CustomFieldKind};
use crate::texts::{Texts, Value};

/// A part of a postal address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Street,
    City,
    Region,
    PostalCode,
    Country,
}

/// What a column holds. Lists count from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Holds {
    /// A field with one value, by its name.
    Field(&'static str),
    /// Since when consent is as it is.
    ConsentSince,
    Phone(usize),
    PhoneLabel(usize),
    Email(usize),
    EmailLabel(usize),
    Address(usize, Part),
    AddressLabel(usize),
    /// A field of the owner's, by its key.
    Custom {
        key: String,
        kind: CustomFieldKind,
    },
}

/// One column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) header: String,
    pub(super) holds: Holds,
}

/// How much there is of what customers may have any number of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Extent {
    pub(super) phones: usize,
    pub(super) emails: usize,
    pub(super) addresses: usize,
    pub(super) labelled: Labels,
}

/// Of what anybody says what it is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Labels {
    pub(super) phones: bool,
    pub(super) emails: bool,
    pub(super) addresses: bool,
}

impl Labels {
    /// All, for a file that has a place for each label.
    pub(super) const ALL: Self = Self { phones: true, emails: true, addresses: true };
}

/// All columns in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Layout {
    pub(super) columns: Vec<Column>,
    pub(super) labelled: Labels,
}

const BEFORE: [&str; 7] = ["name", "given_name", "family_name", "nickname", "kind", "company", "role"];
const BETWEEN: [&str; 7] = ["birthday", "gender", "source", "status", "tags", "groups", "consent"];
const AFTER: [&str; 4] = ["stay_in_touch_days", "website", "note", "created_on"];
const PARTS: [(Part, &str); 5] = [
    (Part::Street, "street"),
    (Part::City, "city"),
    (Part::Region, "region"),
    (Part::PostalCode, "postal_code"),
    (Part::Country, "country"),
];

impl Layout {
    /// The columns that hold everything, headed in the language of `texts`.
    pub(super) fn of(extent: &Extent, fields: &[CustomField], texts: &Texts) -> Self {
        let mut columns = Vec::with_capacity(32);
        let mut add = |header: String, holds: Holds| columns.push(Column { header, holds });
        let label = |name: &str| texts.text(&format!("field-{name}"), &[]);
        for name in BEFORE {
            add(label(name), Holds::Field(name));
        }
        for at in 0..extent.phones.max(1) {
            add(numbered(texts, &label("phone"), at), Holds::Phone(at));
            if extent.labelled.phones {
                add(numbered(texts, &texts.text("export-phone-label", &[]), at), Holds::PhoneLabel(at));
            }
        }
        for at in 0..extent.emails.max(1) {
            add(numbered(texts, &label("email"), at), Holds::Email(at));
            if extent.labelled.emails {
                add(numbered(texts, &texts.text("export-email-label", &[]), at), Holds::EmailLabel(at));
            }
        }
        for at in 0..extent.addresses.max(1) {
            for (part, name) in PARTS {
                add(part_of_address(texts, &label(name), at), Holds::Address(at, part));
            }
            if extent.labelled.addresses {
                add(numbered(texts, &texts.text("export-address-label", &[]), at), Holds::AddressLabel(at));
            }
        }
        for name in BETWEEN {
            add(label(name), Holds::Field(name));
        }
        add(texts.text("export-consent-since", &[]), Holds::ConsentSince);
        for name in AFTER {
            add(label(name), Holds::Field(name));
        }
        for field in fields {
            let taken = columns.iter().any(|column| column.header == field.label);
            let header =
                if taken { format!("{} (custom:{})", field.label, field.key) } else { field.label.clone() };
            let holds = Holds::Custom { key: field.key.clone(), kind: field.kind };
            columns.push(Column { header, holds });
        }
        Self { columns, labelled: extent.labelled }
    }
}

fn numbered(texts: &Texts, header: &str, at: usize) -> String {
    if at == 0 {
        return header.to_owned();
    }
    texts.plain("export-numbered", &[("header", Value::from(header)), ("number", Value::from(at + 1))])
}

fn part_of_address(texts: &Texts, header: &str, at: usize) -> String {
    if at == 0 {
        return header.to_owned();
    }
    texts.plain("export-address-part", &[("header", Value::from(header)), ("number", Value::from(at + 1))])
}
