//! A customer: a person or a company, with everything a shop writes down about them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Calendar;
use crate::ids::{AddressId, CustomerId, EmailId, PhoneId};
use crate::names::names;

names! {
    /// Person or company.
    #[derive(Default)]
    CustomerKind {
        /// A person.
        #[default]
        Person = "person",
        /// A company.
        Company = "company",
    }
}

names! {
    /// Gender, where it is known.
    #[derive(Default)]
    Gender {
        /// Not known.
        #[default]
        Unknown = "",
        /// Woman.
        Female = "female",
        /// Man.
        Male = "male",
        /// Neither.
        Other = "other",
    }
}

names! {
    /// How far somebody is a customer.
    #[derive(Default)]
    CustomerStatus {
        /// Has not bought yet.
        Lead = "lead",
        /// Buys.
        #[default]
        Customer = "customer",
        /// Has not come for long.
        Inactive = "inactive",
        /// Will not come again.
        Lost = "lost",
    }
}

names! {
    /// Whether they agreed to be sent messages.
    #[derive(Default)]
    Consent {
        /// Never asked.
        #[default]
        Unknown = "unknown",
        /// Agreed.
        Yes = "yes",
        /// Declined.
        No = "no",
    }
}

/// A phone as typed, and as the whole world dials it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Phone {
    /// Its number in the book.
    pub id: PhoneId,
    /// What it is for: mobile, home, work or the owner's own word.
    pub label: String,
    /// As typed.
    pub raw: String,
    /// `+` and digits; `null` where it is no number that can be dialled from anywhere.
    pub e164: Option<String>,
}

/// An email address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Email {
    /// Its number in the book.
    pub id: EmailId,
    /// What it is for.
    pub label: String,
    /// The address.
    pub address: String,
}

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Address {
    /// Its number in the book.
    pub id: AddressId,
    /// What it is for.
    pub label: String,
    /// Street and house, any further lines below.
    pub street: String,
    /// City or village.
    pub city: String,
    /// Province, county or state.
    pub region: String,
    /// Post code.
    pub postal_code: String,
    /// Country.
    pub country: String,
}

/// One customer whole. The first phone, email and address are the primary ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Customer {
    /// Their number in the book; never given to anybody else.
    pub id: CustomerId,
    /// Person or company.
    pub kind: CustomerKind,
    /// The name that lists show.
    pub name: String,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// What friends call them.
    pub nickname: String,
    /// The company they belong to, by name.
    pub company: String,
    /// The company they belong to, where it is in the book.
    pub company_id: Option<CustomerId>,
    /// What they are in the company.
    pub role: String,
    /// Web address.
    pub website: String,
    /// `YYYY-MM-DD` Gregorian, or `--MM-DD` in `birthday_calendar` where the year is not known.
    pub birthday: Option<String>,
    /// The calendar in which the birthday returns.
    pub birthday_calendar: Calendar,
    /// Gender.
    pub gender: Gender,
    /// How they heard of the shop.
    pub source: String,
    /// How far they are a customer.
    pub status: CustomerStatus,
    /// Whether they agreed to be sent messages.
    pub consent: Consent,
    /// Since when that holds, `YYYY-MM-DD`.
    pub consent_on: Option<String>,
    /// After how many days without a contact they should hear from the shop; `null` where nobody wished so.
    pub stay_in_touch_days: Option<u32>,
    /// The owner's note.
    pub note: String,
    /// The photo, by the hash that [`crate::Book::photo`] gives it for; `null` for none.
    pub photo: Option<String>,
    /// Phones, the primary one first.
    pub phones: Vec<Phone>,
    /// Email addresses, the primary one first.
    pub emails: Vec<Email>,
    /// Addresses, the primary one first.
    pub addresses: Vec<Address>,
    /// Tags by name.
    pub tags: Vec<String>,
    /// Groups by name.
    pub groups: Vec<String>,
    /// The owner's own fields by key: canonical texts.
    pub custom: BTreeMap<String, String>,
    /// Milliseconds UTC.
    pub created_at: i64,
    /// Milliseconds UTC.
    pub updated_at: i64,
    /// When they went to the bin; `null` for everybody who is not in it.
    pub deleted_at: Option<i64>,
    /// Whom they became when they were merged; they are in the bin then.
    pub merged_into_id: Option<CustomerId>,
}

/// What a phone is entered with.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct PhoneDraft {
    /// What it is for.
    pub label: String,
    /// As typed.
    pub raw: String,
}

/// What an email address is entered with.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct EmailDraft {
    /// What it is for.
    pub label: String,
    /// The address.
    pub address: String,
}

/// What a postal address is entered with.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct AddressDraft {
    /// What it is for.
    pub label: String,
    /// Street and house.
    pub street: String,
    /// City or village.
    pub city: String,
    /// Province, county or state.
    pub region: String,
    /// Post code.
    pub postal_code: String,
    /// Country.
    pub country: String,
}

/// What a customer is entered with; whatever is left out is blank.
///
/// `edit_customer` takes any part of these fields: those it names are set (lists as a whole), the others stay.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct CustomerDraft {
    /// Person or company.
    pub kind: CustomerKind,
    /// The whole name; made of the parts where it is blank.
    pub name: String,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// What friends call them.
    pub nickname: String,
    /// The company they belong to, by name.
    pub company: String,
    /// The company they belong to, where it is in the book.
    pub company_id: Option<CustomerId>,
    /// What they are in the company.
    pub role: String,
    /// Web address.
    pub website: String,
    /// `YYYY-MM-DD` Gregorian, or `--MM-DD` in `birthday_calendar`.
    pub birthday: Option<String>,
    /// The calendar in which the birthday returns.
    pub birthday_calendar: Calendar,
    /// Gender.
    pub gender: Gender,
    /// How they heard of the shop.
    pub source: String,
    /// How far they are a customer.
    pub status: CustomerStatus,
    /// Whether they agreed to be sent messages.
    pub consent: Consent,
    /// Since when that holds, `YYYY-MM-DD`.
    pub consent_on: Option<String>,
    /// After how many days without a contact they should hear from the shop: 1 to 3650.
    pub stay_in_touch_days: Option<u32>,
    /// The owner's note.
    pub note: String,
    /// The photo by its hash; the border sets it with `set_photo`.
    #[serde(skip)]
    #[ts(skip)]
    pub photo: Option<String>,
    /// Phones, the primary one first.
    pub phones: Vec<PhoneDraft>,
    /// Email addresses, the primary one first.
    pub emails: Vec<EmailDraft>,
    /// Addresses, the primary one first.
    pub addresses: Vec<AddressDraft>,
    /// Tags by name; new ones are made.
    pub tags: Vec<String>,
    /// Groups by name; new ones are made.
    pub groups: Vec<String>,
    /// The owner's own fields by key.
    pub custom: BTreeMap<String, String>,
}

impl From<Customer> for CustomerDraft {
    fn from(customer: Customer) -> Self {
        Self {
            kind: customer.kind,
            name: customer.name,
            given_name: customer.given_name,
            family_name: customer.family_name,
            nickname: customer.nickname,
            company: customer.company,
            company_id: customer.company_id,
            role: customer.role,
            website: customer.website,
            birthday: customer.birthday,
            birthday_calendar: customer.birthday_calendar,
            gender: customer.gender,
            source: customer.source,
            status: customer.status,
            consent: customer.consent,
            consent_on: customer.consent_on,
            stay_in_touch_days: customer.stay_in_touch_days,
            note: customer.note,
            photo: customer.photo,
            phones: customer
                .phones
                .into_iter()
                .map(|phone| PhoneDraft { label: phone.label, raw: phone.raw })
                .collect(),
            emails: customer
                .emails
                .into_iter()
                .map(|email| EmailDraft { label: email.label, address: email.address })
                .collect(),
            addresses: customer.addresses.into_iter().map(AddressDraft::from).collect(),
            tags: customer.tags,
            groups: customer.groups,
            custom: customer.custom,
        }
    }
}

impl From<Address> for AddressDraft {
    fn from(address: Address) -> Self {
        Self {
            label: address.label,
            street: address.street,
            city: address.city,
            region: address.region,
            postal_code: address.postal_code,
            country: address.country,
        }
    }
}
