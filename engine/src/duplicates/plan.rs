//! The plan of a merge: for each field the better value, what the lists come to, and what is only kept in a note.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::names;
use crate::book::Book;
use crate::customers::{
    AddressDraft, Consent, Customer, CustomerDraft, CustomerKind, CustomerStatus, Gender, store,
};
use crate::error::{Code, Error, Result};
use crate::exports::Wording;
use crate::folding;
use crate::ids::CustomerId;
use crate::texts::{Texts, Value};

/// What a merge would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MergePlan {
    /// Who stays.
    pub keep: CustomerId,
    /// Everybody, whoever stays among them, in the order in which they were asked for.
    pub customers: Vec<Customer>,
    /// The fields of which there is one value, where anybody has one.
    pub fields: Vec<MergeField>,
    /// The customer after the merge.
    pub result: CustomerDraft,
    /// Values that would be no fact of the customer any more; the merge keeps them in a note.
    pub lost: Vec<LostValue>,
}

/// A field with one value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MergeField {
    /// Its name: `name` (with the given and the family name), `birthday`, …, `custom:<key>`.
    pub field: String,
    /// What each of the customers has, in their order, in words; empty for nothing.
    pub values: Vec<String>,
    /// Whose value is taken.
    pub chosen: CustomerId,
    /// Whether two of them have different values.
    pub differs: bool,
}

/// A value that another took the place of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LostValue {
    /// Whose it was.
    pub customer_id: CustomerId,
    /// The field.
    pub field: String,
    /// The value in words.
    pub value: String,
}

/// The fields of which there is one value, in the order in which forms show them.
const FIELDS: [&str; 11] = [
    "name", "nickname", "kind", "company", "role", "birthday", "gender", "source", "status", "consent",
    "website",
];

impl Book {
    /// Proposes how to make one customer of several: who stays, whose value is the better one in each field. `keep` and
    /// `choices` (a field, and whose value it takes) are followed where they are given.
    ///
    /// # Errors
    /// `customer_gone` for whoever is not in the book, or in the bin; `merge_alone` for fewer than two; `field_unknown`.
    pub fn plan_merge(
        &self,
        ids: &[CustomerId],
        keep: Option<CustomerId>,
        choices: &BTreeMap<String, CustomerId>,
    ) -> Result<MergePlan> {
        let wording = self.wording()?;
        self.read(|connection| {
            let mut customers: Vec<Customer> = Vec::with_capacity(ids.len());
            for id in ids {
                if customers.iter().all(|known| known.id != *id) {
                    customers.push(store::get(connection, *id)?);
                }
            }
            plan(customers, keep, choices, &wording)
        })
    }

    /// How values are put into the words of the book's language.
    pub(super) fn wording(&self) -> Result<Wording> {
        let settings = self.settings()?;
        let texts = Texts::with_digits(settings.language, settings.digits);
        let mut wording = Wording::of(texts, self.clock().zone());
        wording.calendar = settings.calendar;
        wording.digits = settings.digits;
        Ok(wording)
    }
}

/// The plan over whole customers.
pub(super) fn plan(
    customers: Vec<Customer>,
    keep: Option<CustomerId>,
    choices: &BTreeMap<String, CustomerId>,
    wording: &Wording,
) -> Result<MergePlan> {
    if customers.len() < 2 {
        return Err(Error::Refused(Code::MergeAlone));
    }
    let keep = keep.unwrap_or_else(|| fullest(&customers));
    let is_there = |id: CustomerId| customers.iter().any(|it| it.id == id);
    if customers.iter().any(|customer| customer.deleted_at.is_some())
        || !is_there(keep)
        || !choices.values().all(|id| is_there(*id))
    {
        return Err(Error::Gone(Code::CustomerGone));
    }
    let names = field_names(&customers);
    if let Some(unknown) = choices.keys().find(|field| !names.contains(field)) {
        return Err(Error::Refused(Code::FieldUnknown { field: unknown.clone() }));
    }
    let fields: Vec<MergeField> = names
        .into_iter()
        .filter_map(|field| {
            let values: Vec<String> = customers.iter().map(|it| value(it, &field, wording)).collect();
            let mut held = values.iter().filter(|value| !value.is_empty());
            let first = held.next()?.clone();
            let differs = held.any(|value| *value != first);
            let chosen = choices.get(&field).copied().unwrap_or_else(|| better(&customers, &field, keep));
            Some(MergeField { field, values, chosen, differs })
        })
        .collect();
    let (result, mut lost) = united(&customers, keep, &fields, wording);
    for field in &fields {
        let chosen = customers.iter().position(|it| it.id == field.chosen).unwrap_or_default();
        for (customer, value) in customers.iter().zip(&field.values) {
            if !value.is_empty() && *value != field.values[chosen] && is_said(customer, &field.field) {
                lost.push(LostValue {
                    customer_id: customer.id,
                    field: field.field.clone(),
                    value: value.clone(),
                });
            }
        }
    }
    Ok(MergePlan { keep, customers, fields, result, lost })
}

fn field_names(customers: &[Customer]) -> Vec<String> {
    let mut custom: Vec<&String> = customers.iter().flat_map(|customer| customer.custom.keys()).collect();
    custom.sort_unstable();
    custom.dedup();
    FIELDS
        .iter()
        .map(|field| (*field).to_owned())
        .chain(custom.iter().map(|key| format!("custom:{key}")))
        .collect()
}

/// A value in words.
fn value(customer: &Customer, field: &str, wording: &Wording) -> String {
    match field.strip_prefix("custom:") {
        Some(key) => customer.custom.get(key).cloned().unwrap_or_default(),
        None if field == "name" => whole_name(customer),
        None => wording.field(customer, field).into_owned(),
    }
}

/// The name, and the parts where it does not show them.
fn whole_name(customer: &Customer) -> String {
    let parts = [customer.given_name.as_str(), customer.family_name.as_str()].join(" ");
    let parts = parts.trim();
    if parts.is_empty() || customer.name.contains(parts) {
        customer.name.clone()
    } else {
        format!("{} ({parts})", customer.name)
    }
}

/// Whether somebody said so: a customer is taken for a person and a buyer unless another is said.
fn is_said(customer: &Customer, field: &str) -> bool {
    match field {
        "kind" => customer.kind != CustomerKind::Person,
        "status" => customer.status != CustomerStatus::Customer,
        _ => true,
    }
}

/// Whoever has the most written down, the one entered first among equals.
fn fullest(customers: &[Customer]) -> CustomerId {
    let filled = |customer: &Customer| {
        let texts =
            [&customer.given_name, &customer.family_name, &customer.company, &customer.role, &customer.note];
        texts.iter().filter(|text| !text.is_empty()).count()
            + customer.phones.len()
            + customer.emails.len()
            + customer.addresses.len()
            + customer.custom.len()
            + usize::from(customer.birthday.is_some())
    };
    let best = customers.iter().max_by_key(|it| (filled(it), std::cmp::Reverse(it.id)));
    best.map_or(CustomerId(0), |it| it.id)
}

/// Whose value is the better one; whoever stays has the right of way among equals, then whoever was changed last.
fn better(customers: &[Customer], field: &str, keep: CustomerId) -> CustomerId {
    let rank = |customer: &Customer| -> usize {
        let has = |text: &str| usize::from(!text.is_empty());
        match field {
            "name" => name_quality(customer),
            "nickname" => has(&customer.nickname),
            "kind" => usize::from(customer.kind == CustomerKind::Company),
            "company" => has(&customer.company) + usize::from(customer.company_id.is_some()),
            "role" => has(&customer.role),
            // A birthday without its year says less.
            "birthday" => {
                customer.birthday.as_deref().map_or(0, |text| 1 + usize::from(!text.starts_with("--")))
            }
            "gender" => usize::from(customer.gender != Gender::Unknown),
            "source" => has(&customer.source),
            "status" => usize::from(customer.status == CustomerStatus::Customer),
            // Who declined once is never written to because another entry says otherwise.
            "consent" => match customer.consent {
                Consent::Unknown => 0,
                Consent::Yes => 1,
                Consent::No => 2,
            },
            "website" => has(&customer.website),
            _ => {
                field.strip_prefix("custom:").map_or(0, |key| usize::from(customer.custom.contains_key(key)))
            }
        }
    };
    let best =
        customers.iter().max_by_key(|it| (rank(it), it.id == keep, it.updated_at, std::cmp::Reverse(it.id)));
    best.map_or(keep, |it| it.id)
}

/// A name of several words, in letters of both sizes and with its accents, tells the most.
fn name_quality(customer: &Customer) -> usize {
    let name = customer.name.as_str();
    if customer.phones.iter().any(|phone| phone.raw == name)
        || customer.emails.iter().any(|it| it.address == name)
    {
        return 0;
    }
    let words = names::words(name).split(' ').filter(|word| word.chars().count() > 1).count();
    let is_latin = name.chars().any(|letter| letter.is_ascii_alphabetic());
    let is_cased = !is_latin || name.chars().any(char::is_lowercase) && name.chars().any(char::is_uppercase);
    let is_accented = folding::fold(name) != name.to_lowercase();
    let is_parted = !customer.given_name.is_empty() && !customer.family_name.is_empty();
    1 + 8 * words.min(4)
        + 4 * usize::from(is_cased)
        + 2 * usize::from(is_accented && is_cased)
        + usize::from(is_parted)
}

/// The customer after the merge, and what of the lists is lost.
fn united(
    customers: &[Customer],
    keep: CustomerId,
    fields: &[MergeField],
    wording: &Wording,
) -> (CustomerDraft, Vec<LostValue>) {
    let kept = customers.iter().find(|it| it.id == keep).unwrap_or(&customers[0]);
    let mut draft = CustomerDraft::from(kept.clone());
    for field in fields {
        if let Some(from) = customers.iter().find(|it| it.id == field.chosen) {
            take(&mut draft, &field.field, from);
        }
    }
    let mut lost = Vec::new();
    let mut dialled: Vec<Option<&str>> = kept.phones.iter().map(|phone| phone.e164.as_deref()).collect();
    for other in customers.iter().filter(|it| it.id != keep) {
        let mut lose = |field: &str, value: String| {
            lost.push(LostValue { customer_id: other.id, field: field.to_owned(), value });
        };
        let theirs = CustomerDraft::from(other.clone());
        for (phone, new) in other.phones.iter().zip(theirs.phones) {
            let e164 = phone.e164.as_deref();
            let known = draft.phones.iter().zip(&dialled).position(|(known, known_e164)| {
                known.raw == phone.raw || e164.is_some() && *known_e164 == e164
            });
            match known {
                None => {
                    draft.phones.push(new);
                    dialled.push(e164);
                }
                Some(place) => {
                    if let Some(label) = labelled(&mut draft.phones[place].label, &new.label) {
                        lose("phone", format!("{} ({})", new.raw, label_word(wording, label)));
                    }
                }
            }
        }
        for new in theirs.emails {
            let same = |known: &str| known.to_lowercase() == new.address.to_lowercase();
            match draft.emails.iter().position(|known| same(&known.address)) {
                None => draft.emails.push(new),
                Some(place) => {
                    if let Some(label) = labelled(&mut draft.emails[place].label, &new.label) {
                        lose("email", format!("{} ({})", new.address, label_word(wording, label)));
                    }
                }
            }
        }
        for new in theirs.addresses {
            match draft.addresses.iter_mut().find(|known| completes(known, &new)) {
                Some(known) => complete(known, &new),
                None => draft.addresses.push(new),
            }
        }
        add_names(&mut draft.tags, theirs.tags);
        add_names(&mut draft.groups, theirs.groups);
        if !theirs.note.is_empty() && !draft.note.contains(&theirs.note) {
            if !draft.note.is_empty() {
                draft.note.push('\n');
            }
            draft.note.push_str(&theirs.note);
        }
    }
    (draft, lost)
}

fn take(draft: &mut CustomerDraft, field: &str, from: &Customer) {
    let from = CustomerDraft::from(from.clone());
    match field {
        "name" => {
            draft.name = from.name;
            draft.given_name = from.given_name;
            draft.family_name = from.family_name;
        }
        "nickname" => draft.nickname = from.nickname,
        "kind" => draft.kind = from.kind,
        "company" => {
            draft.company = from.company;
            draft.company_id = from.company_id;
        }
        "role" => draft.role = from.role,
        "birthday" => {
            draft.birthday = from.birthday;
            draft.birthday_calendar = from.birthday_calendar;
        }
        "gender" => draft.gender = from.gender,
        "source" => draft.source = from.source,
        "status" => draft.status = from.status,
        "consent" => {
            draft.consent = from.consent;
            draft.consent_on = from.consent_on;
        }
        "website" => draft.website = from.website,
        _ => {
            if let Some(key) = field.strip_prefix("custom:") {
                match from.custom.get(key) {
                    Some(value) => draft.custom.insert(key.to_owned(), value.clone()),
                    None => draft.custom.remove(key),
                };
            }
        }
    }
}

/// Fills a blank label; gives the other one back where both say different things.
fn labelled<'l>(known: &mut String, new: &'l str) -> Option<&'l str> {
    if known.is_empty() {
        new.clone_into(known);
    }
    (!new.is_empty() && known != new).then_some(new)
}

fn label_word(wording: &Wording, label: &str) -> String {
    match label {
        "mobile" | "home" | "work" | "delivery" => wording.texts.text(&format!("label-{label}"), &[]),
        own => own.to_owned(),
    }
}

fn parts(address: &AddressDraft) -> [&str; 6] {
    [&address.label, &address.street, &address.city, &address.region, &address.postal_code, &address.country]
}

/// Whether two addresses may be one, of which each says a part: they agree in something and differ in nothing.
fn completes(known: &AddressDraft, new: &AddressDraft) -> bool {
    let mut agrees = false;
    for (known, new) in parts(known).into_iter().zip(parts(new)) {
        if !known.is_empty() && !new.is_empty() {
            if known != new {
                return false;
            }
            agrees = true;
        }
    }
    agrees
}

fn complete(known: &mut AddressDraft, new: &AddressDraft) {
    for (old, new) in [
        (&mut known.label, &new.label),
        (&mut known.street, &new.street),
        (&mut known.city, &new.city),
        (&mut known.region, &new.region),
        (&mut known.postal_code, &new.postal_code),
        (&mut known.country, &new.country),
    ] {
        if old.is_empty() {
            old.clone_from(new);
        }
    }
}

fn add_names(known: &mut Vec<String>, new: Vec<String>) {
    for name in new {
        if !known.iter().any(|it| folding::fold(it) == folding::fold(&name)) {
            known.push(name);
        }
    }
}

impl MergePlan {
    /// The note that keeps what was lost, in the book's language.
    pub(super) fn note(&self, wording: &Wording, label_of: &dyn Fn(&str) -> String) -> String {
        let names: Vec<&str> = self.customers.iter().map(|it| it.name.as_str()).collect();
        let mut note = wording.texts.plain("merge-note", &[("names", Value::from(names.join(" + ")))]);
        for customer in &self.customers {
            let lost = self.lost.iter().filter(|it| it.customer_id == customer.id);
            let lines: Vec<String> =
                lost.map(|it| format!("{}: {}", label_of(&it.field), it.value)).collect();
            if !lines.is_empty() {
                let of = [("name", Value::from(customer.name.clone()))];
                note.push_str(&format!(
                    "\n\n{}\n{}",
                    wording.texts.plain("merge-note-of", &of),
                    lines.join("\n")
                ));
            }
        }
        note
    }
}
