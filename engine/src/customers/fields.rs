//! The one table of a customer's fields: import, export, filters, columns and forms all read it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Consent, CustomerKind, CustomerStatus, Gender};

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum FieldKind {
    /// A line of text.
    Text,
    /// Several lines of text.
    LongText,
    /// A phone number.
    Phone,
    /// An email address.
    Email,
    /// A calendar date; a birthday may lack its year.
    Date,
    /// An instant.
    Instant,
    /// A decimal number.
    Number,
    /// One of a few words.
    Choice,
    /// Yes or no.
    YesNo,
    /// Any number of names.
    Names,
}

/// One field of every customer.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// As imports, exports, filters and the command line name it. Its label in the locales is `field-<name>`.
    pub name: &'static str,
    /// What it holds.
    pub kind: FieldKind,
    /// The column of `customers`, or the table and column, that keeps it.
    pub home: Home,
    /// The words it may hold, for a choice.
    pub choices: &'static [&'static str],
    /// The vCard property it goes out and comes in as; empty for none of its own.
    pub vcard: &'static str,
    /// Whether an import may fill it.
    pub importable: bool,
}

/// Where a field is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Home {
    /// A column of `customers`.
    Column(&'static str),
    /// A column of a table with any number of rows a customer, the first of which is the primary one.
    Rows(&'static str, &'static str),
    /// Names linked through a table: links, names.
    Links(&'static str, &'static str),
}

const fn field(name: &'static str, kind: FieldKind, home: Home, vcard: &'static str) -> Field {
    Field { name, kind, home, choices: &[], vcard, importable: true }
}

const fn choice(name: &'static str, choices: &'static [&'static str], vcard: &'static str) -> Field {
    Field { name, kind: FieldKind::Choice, home: Home::Column(name), choices, vcard, importable: true }
}

/// Every field, in the order in which forms and exports show them.
pub const FIELDS: &[Field] = &[
    field("name", FieldKind::Text, Home::Column("name"), "FN"),
    field("given_name", FieldKind::Text, Home::Column("given_name"), "N"),
    field("family_name", FieldKind::Text, Home::Column("family_name"), "N"),
    field("nickname", FieldKind::Text, Home::Column("nickname"), "NICKNAME"),
    choice("kind", CustomerKind::NAMES, "KIND"),
    field("company", FieldKind::Text, Home::Column("company"), "ORG"),
    field("role", FieldKind::Text, Home::Column("role"), "TITLE"),
    field("phone", FieldKind::Phone, Home::Rows("phones", "raw"), "TEL"),
    field("email", FieldKind::Email, Home::Rows("emails", "address"), "EMAIL"),
    field("street", FieldKind::Text, Home::Rows("addresses", "street"), "ADR"),
    field("city", FieldKind::Text, Home::Rows("addresses", "city"), "ADR"),
    field("region", FieldKind::Text, Home::Rows("addresses", "region"), "ADR"),
    field("postal_code", FieldKind::Text, Home::Rows("addresses", "postal_code"), "ADR"),
    field("country", FieldKind::Text, Home::Rows("addresses", "country"), "ADR"),
    field("birthday", FieldKind::Date, Home::Column("birthday"), "BDAY"),
    choice("gender", Gender::NAMES, "GENDER"),
    field("source", FieldKind::Text, Home::Column("source"), ""),
    choice("status", CustomerStatus::NAMES, ""),
    field("tags", FieldKind::Names, Home::Links("customer_tags", "tags"), "CATEGORIES"),
    field("groups", FieldKind::Names, Home::Links("customer_groups", "groups"), ""),
    choice("consent", Consent::NAMES, ""),
    field("stay_in_touch_days", FieldKind::Number, Home::Column("stay_in_touch_days"), ""),
    field("website", FieldKind::Text, Home::Column("website"), "URL"),
    field("note", FieldKind::LongText, Home::Column("note"), "NOTE"),
    field("created_on", FieldKind::Instant, Home::Column("created_at"), ""),
];

/// The field of that name.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static Field> {
    let name = match name {
        "first_name" => "given_name",
        "last_name" => "family_name",
        "full_name" => "name",
        "notes" => "note",
        "created_at" => "created_on",
        "group" => "groups",
        other => other,
    };
    FIELDS.iter().find(|field| field.name == name)
}
