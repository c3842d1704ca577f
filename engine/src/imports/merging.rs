//! What a row teaches the book about a customer it knows: blanks filled, lists added to, nothing erased.

use super::matching::is_made_of_reach;
use super::record::Record;
use super::types::{FillRule, PlannedChange};
use crate::customers::{AddressDraft, Consent, Customer, CustomerDraft, Gender};
use crate::folding;
use crate::ids::CustomerId;

/// What a row may change of a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// The owner entered or edited them: only blanks are filled.
    Kept,
    /// An import wrote them and nobody has edited them since: a newer list corrects it.
    Untouched,
    /// This import wrote them from a row further up: only blanks are filled, notes are joined.
    Fresh,
}

/// A customer who is known already: in the book, or from a row further up.
pub(super) struct Known {
    pub(super) id: CustomerId,
    pub(super) draft: CustomerDraft,
    /// Each phone as the whole world dials it.
    pub(super) e164: Vec<Option<String>>,
}

impl From<Customer> for Known {
    fn from(customer: Customer) -> Self {
        let e164 = customer.phones.iter().map(|phone| phone.e164.clone()).collect();
        Self { id: customer.id, draft: CustomerDraft::from(customer), e164 }
    }
}

impl Known {
    /// The dialled form of each phone of a draft that the record taught: known ones keep theirs.
    pub(super) fn e164_of(&self, draft: &CustomerDraft, record: &Record) -> Vec<Option<String>> {
        let known = self.draft.phones.iter().zip(&self.e164);
        let all: Vec<_> = known.chain(record.draft.phones.iter().zip(&record.e164)).collect();
        let of =
            |raw: &str| all.iter().find(|(phone, _)| phone.raw == raw).and_then(|(_, e164)| (*e164).clone());
        draft.phones.iter().map(|phone| of(&phone.raw)).collect()
    }
}

/// The rules by field.
pub(super) trait Rules {
    /// What the list does with this field of a known customer.
    fn rule(&self, field: &str) -> FillRule;
}

/// The customer after the row, as a draft; equal to the customer where the row teaches nothing.
pub(super) fn merged(known: &Known, record: &Record, standing: Standing, rules: &dyn Rules) -> CustomerDraft {
    let mut draft = known.draft.clone();
    let new = &record.draft;
    let replaces = |field: &str| match rules.rule(field) {
        FillRule::Overwrite => Some(true),
        FillRule::Fill => Some(standing == Standing::Untouched),
        FillRule::Never => None,
    };
    let nameless = draft.phones.iter().any(|phone| phone.raw == draft.name)
        || draft.emails.iter().any(|email| email.address == draft.name);
    // Who is called by their number or address in the list has a better name in the book.
    let name = if is_made_of_reach(record) { "" } else { new.name.as_str() };
    if nameless && !name.is_empty() && replaces("name").is_some() {
        name.clone_into(&mut draft.name);
        draft.kind = new.kind;
    }
    let set = |field: &str, old: &mut String, new: &str| {
        if let Some(replaces) = replaces(field)
            && !new.is_empty()
            && (old.is_empty() || replaces)
        {
            new.clone_into(old);
        }
    };
    set("name", &mut draft.name, name);
    set("given_name", &mut draft.given_name, &new.given_name);
    set("family_name", &mut draft.family_name, &new.family_name);
    set("nickname", &mut draft.nickname, &new.nickname);
    set("company", &mut draft.company, &new.company);
    set("role", &mut draft.role, &new.role);
    set("website", &mut draft.website, &new.website);
    set("source", &mut draft.source, &new.source);
    if !draft.note.contains(&new.note) {
        if standing == Standing::Fresh && !draft.note.is_empty() {
            draft.note.push('\n');
            draft.note.push_str(&new.note);
        } else {
            set("note", &mut draft.note, &new.note);
        }
    }
    for (key, value) in &new.custom {
        let old = draft.custom.entry(key.clone()).or_default();
        set(&format!("custom:{key}"), old, value);
    }
    draft.custom.retain(|_, value| !value.is_empty());
    if let (Some(replaces), Some(birthday)) = (replaces("birthday"), &new.birthday)
        && (replaces || is_vaguer(draft.birthday.as_deref()))
    {
        draft.birthday = Some(birthday.clone());
        draft.birthday_calendar = new.birthday_calendar;
    }
    if let Some(replaces) = replaces("photo")
        && new.photo.is_some()
        && (replaces || draft.photo.is_none())
    {
        draft.photo.clone_from(&new.photo);
    }
    if let Some(replaces) = replaces("gender")
        && new.gender != Gender::Unknown
        && (replaces || draft.gender == Gender::Unknown)
    {
        draft.gender = new.gender;
    }
    if let Some(replaces) = replaces("stay_in_touch_days")
        && new.stay_in_touch_days.is_some()
        && (replaces || draft.stay_in_touch_days.is_none())
    {
        draft.stay_in_touch_days = new.stay_in_touch_days;
    }
    if let Some(replaces) = replaces("consent")
        && record.says_consent()
        // Who declined is never written to again because an old list says otherwise.
        && (replaces || draft.consent == Consent::Unknown || new.consent == Consent::No)
    {
        if draft.consent != new.consent || new.consent_on.is_some() {
            draft.consent_on.clone_from(&new.consent_on);
        }
        draft.consent = new.consent;
    }
    if record.says_status && replaces("status") == Some(true) {
        draft.status = new.status;
    }
    if record.says_kind && replaces("kind") == Some(true) {
        draft.kind = new.kind;
    }
    add_lists(&mut draft, known, record, &replaces);
    draft
}

/// A birthday without a year says less than one with it.
fn is_vaguer(birthday: Option<&str>) -> bool {
    birthday.is_none_or(|text| text.starts_with("--"))
}

fn add_lists(
    draft: &mut CustomerDraft,
    known: &Known,
    record: &Record,
    replaces: &dyn Fn(&str) -> Option<bool>,
) {
    let new = &record.draft;
    if replaces("phone").is_some() {
        for (phone, e164) in new.phones.iter().zip(&record.e164) {
            let known = e164.is_some() && known.e164.contains(e164)
                || draft.phones.iter().any(|known| known.raw == phone.raw);
            if !known {
                draft.phones.push(phone.clone());
            }
        }
    }
    if replaces("email").is_some() {
        for email in &new.emails {
            if !draft.emails.iter().any(|known| known.address.eq_ignore_ascii_case(&email.address)) {
                draft.emails.push(email.clone());
            }
        }
    }
    add_addresses(draft, record, replaces);
    if replaces("tags").is_some() {
        add_names(&mut draft.tags, &new.tags);
    }
    if replaces("groups").is_some() {
        add_names(&mut draft.groups, &new.groups);
    }
}

fn add_names(known: &mut Vec<String>, new: &[String]) {
    for name in new {
        let folded = folding::fold(name);
        if !known.iter().any(|other| folding::fold(other) == folded) {
            known.push(name.clone());
        }
    }
}

/// Finds each address of the row among the customer's and fills or corrects its parts like any field; one with a
/// street of its own that is not found is added.
fn add_addresses(draft: &mut CustomerDraft, record: &Record, replaces: &dyn Fn(&str) -> Option<bool>) {
    let corrects = replaces("street") == Some(true);
    for (place, new) in record.draft.addresses.iter().enumerate() {
        let alike = |known: &AddressDraft| known.label == new.label && !differ(known, new);
        let same_street = |known: &AddressDraft| !new.street.is_empty() && known.street == new.street;
        let in_place = draft.addresses.get(place).filter(|known| known.label == new.label).map(|_| place);
        let position = draft
            .addresses
            .iter()
            .position(|known| known == new)
            .or_else(|| draft.addresses.iter().position(alike))
            .or_else(|| draft.addresses.iter().position(same_street))
            .or_else(|| in_place.filter(|_| corrects));
        let Some(known) = position.and_then(|position| draft.addresses.get_mut(position)) else {
            let adds = !new.street.is_empty() || in_place.is_none();
            if adds && replaces("street").is_some() {
                draft.addresses.push(new.clone());
            }
            continue;
        };
        let parts = [
            ("street", &mut known.street, &new.street),
            ("city", &mut known.city, &new.city),
            ("region", &mut known.region, &new.region),
            ("postal_code", &mut known.postal_code, &new.postal_code),
            ("country", &mut known.country, &new.country),
        ];
        for (field, old, value) in parts {
            if let Some(replaces) = replaces(field)
                && !value.is_empty()
                && (old.is_empty() || replaces)
            {
                old.clone_from(value);
            }
        }
    }
}

/// Whether both addresses have some part, and not the same.
fn differ(one: &AddressDraft, other: &AddressDraft) -> bool {
    let parts = [
        (&one.street, &other.street),
        (&one.city, &other.city),
        (&one.region, &other.region),
        (&one.postal_code, &other.postal_code),
        (&one.country, &other.country),
    ];
    parts.iter().any(|(one, other)| !one.is_empty() && !other.is_empty() && one != other)
}

/// The facts that differ, for showing.
pub(super) fn changes(old: &CustomerDraft, after: &CustomerDraft) -> Vec<PlannedChange> {
    let list = |items: Vec<&str>| items.join(", ");
    let facts = |draft: &CustomerDraft| -> Vec<(&'static str, String)> {
        let address = |part: fn(&AddressDraft) -> &str| {
            list(draft.addresses.iter().map(part).filter(|text| !text.is_empty()).collect())
        };
        vec![
            ("name", draft.name.clone()),
            ("given_name", draft.given_name.clone()),
            ("family_name", draft.family_name.clone()),
            ("nickname", draft.nickname.clone()),
            ("kind", draft.kind.name().to_owned()),
            ("company", draft.company.clone()),
            ("role", draft.role.clone()),
            ("phone", list(draft.phones.iter().map(|phone| phone.raw.as_str()).collect())),
            ("email", list(draft.emails.iter().map(|email| email.address.as_str()).collect())),
            ("street", address(|a| &a.street)),
            ("city", address(|a| &a.city)),
            ("region", address(|a| &a.region)),
            ("postal_code", address(|a| &a.postal_code)),
            ("country", address(|a| &a.country)),
            ("birthday", draft.birthday.clone().unwrap_or_default()),
            ("gender", draft.gender.name().to_owned()),
            ("source", draft.source.clone()),
            ("status", draft.status.name().to_owned()),
            ("tags", draft.tags.join(", ")),
            ("groups", draft.groups.join(", ")),
            ("consent", draft.consent.name().to_owned()),
            (
                "stay_in_touch_days",
                draft.stay_in_touch_days.map_or_else(String::new, |days| days.to_string()),
            ),
            ("website", draft.website.clone()),
            ("note", draft.note.clone()),
            ("photo", draft.photo.clone().unwrap_or_default()),
        ]
    };
    let mut changes: Vec<PlannedChange> = facts(old)
        .into_iter()
        .zip(facts(after))
        .filter(|((_, before), (_, after))| before != after)
        .map(|((field, before), (_, after))| PlannedChange { field: field.to_owned(), before, after })
        .collect();
    for (key, value) in &after.custom {
        let before = old.custom.get(key).cloned().unwrap_or_default();
        if before != *value {
            changes.push(PlannedChange { field: format!("custom:{key}"), before, after: value.clone() });
        }
    }
    changes
}
