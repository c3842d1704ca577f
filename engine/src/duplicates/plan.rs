//! The plan of a merge: for each field the better value, what the lists come to, and what is only kept in a note.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::better::{better, fullest};
use super::united::united;
use crate::book::Book;
use crate::customers::{Customer, CustomerDraft, CustomerKind, CustomerStatus, store};
use crate::error::{Code, Error, Result};
use crate::exports::Wording;
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
    /// What each of the customers has, in their order, in words, a photo by its hash; empty for nothing.
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
const FIELDS: [&str; 13] = [
    "photo",
    "name",
    "nickname",
    "kind",
    "company",
    "role",
    "birthday",
    "gender",
    "source",
    "status",
    "consent",
    "website",
    "stay_in_touch_days",
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
                let value =
                    if field.field == "photo" { photo_of(customer, keep, wording) } else { value.clone() };
                lost.push(LostValue { customer_id: customer.id, field: field.field.clone(), value });
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
        None if field == "photo" => customer.photo.clone().unwrap_or_default(),
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

/// Where a photo is that another took the place of.
fn photo_of(customer: &Customer, keep: CustomerId, wording: &Wording) -> String {
    wording.texts.text(if customer.id == keep { "merge-photo-changes" } else { "merge-photo-bin" }, &[])
}

/// Whether somebody said so: a customer is taken for a person and a buyer unless another is said.
fn is_said(customer: &Customer, field: &str) -> bool {
    match field {
        "kind" => customer.kind != CustomerKind::Person,
        "status" => customer.status != CustomerStatus::Customer,
        _ => true,
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
