//! How much speaks for two customers being one: a weight for each fact that agrees or speaks against it.

use super::names::{self, Agreement};
use super::people::People;
use super::{DuplicatePreset, DuplicateReason};

/// What speaks for a pair.
pub(super) struct Verdict {
    pub weight: i32,
    pub reasons: Vec<DuplicateReason>,
}

/// What else is known of a pair beyond its facts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Nothing.
    Plain,
    /// One of them can be reached by nothing, and no other customer fits them better.
    OnlyMatch,
}

/// The least weight of a pair that is shown.
pub(super) fn least(preset: DuplicatePreset) -> i32 {
    match preset {
        DuplicatePreset::Strict => 60,
        DuplicatePreset::Loose => 45,
    }
}

/// Weighs all facts of two people. Two facts must agree before anything is said: a family shares a phone, and half a
/// town a name.
pub(super) fn weigh(people: &People, one: u32, other: u32, standing: Standing) -> Option<Verdict> {
    use DuplicateReason::{Birthday, City, Email, Name, Phone, SimilarName, Tags};
    let (a, b) = (people.at(one), people.at(other));
    if a.is_company != b.is_company {
        return None;
    }
    let mut verdict = Verdict { weight: 0, reasons: Vec::new() };
    let mut add = |weight: i32, reason: Option<DuplicateReason>| {
        verdict.weight += weight;
        verdict.reasons.extend(reason);
    };
    match people.phones.meet(one, other) {
        Some(true) => add(50, Some(Phone)),
        Some(false) => add(-15, None),
        None => {}
    }
    match people.emails.meet(one, other) {
        Some(true) => add(60, Some(Email)),
        Some(false) => add(-10, None),
        None => {}
    }
    match names::compare(people.name(one), people.name(other)) {
        Agreement::Same => add(35, Some(Name)),
        Agreement::Close => add(25, Some(SimilarName)),
        Agreement::Open => add(5, None),
        Agreement::Family => add(-40, None),
        Agreement::Other => add(-60, None),
    }
    match (a.birthday, b.birthday) {
        (0, _) | (_, 0) => {}
        (one, other) if one == other => add(40, Some(Birthday)),
        _ => add(-50, None),
    }
    match people.cities.meet(one, other) {
        Some(true) => add(15, Some(City)),
        Some(false) => add(-15, None),
        None => {}
    }
    let tagged_alike = people.tags.are_equal(one, other);
    if tagged_alike && !people.tags.of(one).is_empty() {
        add(8, Some(Tags));
    }
    if standing == Standing::OnlyMatch {
        // Of several whom the rest fits alike, the one with other tags is the less likely.
        add(if tagged_alike { 20 } else { 12 }, None);
    }
    let telling = verdict.reasons.iter().filter(|reason| **reason != Tags).count();
    (telling > 1).then_some(verdict)
}
