//! The name of a row: whole, in parts, or of a company, each from the others where the row does not give it.

use super::given_names::{Likely, likely};
use super::names;
use super::record::Record;
use super::target::NameOrder;
use super::titles;
use crate::customers::{CustomerDraft, CustomerKind};

/// Settles name, parts and kind.
pub(super) fn settle(record: &mut Record, order: NameOrder, middle: &str, only_companies: bool) {
    let draft = &mut record.draft;
    if is_reach(draft, &draft.given_name) && draft.family_name.is_empty() {
        // Phones call the nameless by their number.
        draft.given_name.clear();
    }
    if draft.name.is_empty() {
        settle_parts(draft, record.says_kind);
    }
    let has_parts = !draft.given_name.is_empty() || !draft.family_name.is_empty();
    if has_parts && !draft.name.is_empty() {
        fill_other_part(draft);
    } else if !draft.name.is_empty() {
        let company = record.says_kind && draft.kind == CustomerKind::Company
            || !record.says_kind && (only_companies || names::is_company(&draft.name));
        if company {
            draft.kind = CustomerKind::Company;
        } else if !is_reach(draft, &draft.name) {
            let parted = names::part(&draft.name, order);
            draft.given_name = parted.given;
            draft.family_name = parted.family;
        }
    }
    if !middle.is_empty() && !draft.given_name.is_empty() && !draft.given_name.contains(middle) {
        draft.given_name.push(' ');
        draft.given_name.push_str(middle);
    }
    if draft.name.is_empty() && !has_parts && draft.nickname.is_empty() && !draft.company.is_empty() {
        draft.name.clone_from(&draft.company);
        let person = person_order(&draft.name).filter(|_| !record.says_kind);
        if let Some(order) = person {
            let parted = names::part(&std::mem::take(&mut draft.company), order);
            draft.given_name = parted.given;
            draft.family_name = parted.family;
        } else if !record.says_kind {
            draft.kind = CustomerKind::Company;
        }
    }
}

/// The order of the name that a list of companies calls one of them by, where it can only be a person's: a given and a family
/// name.
fn person_order(name: &str) -> Option<NameOrder> {
    let name = names::without_remarks(name);
    let [first, second] = *titles::without(&name).as_slice() else { return None };
    match (likely(first), likely(second)) {
        _ if names::is_company(&name) => None,
        (Likely::Given, Likely::Family) => Some(NameOrder::GivenFirst),
        (Likely::Family, Likely::Given) => Some(NameOrder::FamilyFirst),
        _ => None,
    }
}

/// Parts without a whole: a company written in one of them is one, and titles among them stay in the whole name alone.
fn settle_parts(draft: &mut CustomerDraft, says_kind: bool) {
    let whole = [draft.given_name.as_str(), draft.family_name.as_str()].join(" ").trim().to_owned();
    let alone = draft.given_name.is_empty() != draft.family_name.is_empty();
    if alone && !says_kind && names::is_company(&whole) {
        draft.name = whole;
        draft.kind = CustomerKind::Company;
        draft.given_name.clear();
        draft.family_name.clear();
        return;
    }
    let bare = [&draft.given_name, &draft.family_name].map(|part| titles::without(part).join(" "));
    let [given, family] = bare;
    if given.len() < draft.given_name.len() || family.len() < draft.family_name.len() {
        draft.name = whole;
        draft.given_name = given;
        draft.family_name = family;
    }
}

/// The part that the row does not give is what is left of the whole.
fn fill_other_part(draft: &mut CustomerDraft) {
    if draft.kind == CustomerKind::Company {
        return;
    }
    let bare = titles::without(&draft.name).join(" ");
    if draft.family_name.is_empty() {
        draft.family_name = names::rest(&bare, &draft.given_name).unwrap_or_default().to_owned();
    } else if draft.given_name.is_empty() {
        draft.given_name = names::rest(&bare, &draft.family_name).unwrap_or_default().to_owned();
    }
}

/// Whether a text is only a phone or an email of the customer.
fn is_reach(draft: &CustomerDraft, text: &str) -> bool {
    !text.is_empty()
        && (draft.phones.iter().any(|phone| phone.raw == text)
            || draft.emails.iter().any(|email| email.address == text))
}
