//! Several customers put together as one: the chosen values, and all that they have any number of.

use super::plan::{LostValue, MergeField};
use crate::customers::{AddressDraft, Customer, CustomerDraft};
use crate::exports::Wording;
use crate::folding;
use crate::ids::CustomerId;

/// The customer after the merge, and what of the lists is lost.
pub(super) fn united(
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
        "stay_in_touch_days" => draft.stay_in_touch_days = from.stay_in_touch_days,
        "photo" => draft.photo = from.photo,
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
