//! Which of several values a merge takes, unless the owner says otherwise.

use super::names;
use crate::customers::{Consent, Customer, CustomerKind, CustomerStatus, Gender};
use crate::folding;
use crate::ids::CustomerId;

/// Whoever has the most written down, the one entered first among equals.
pub(super) fn fullest(customers: &[Customer]) -> CustomerId {
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
pub(super) fn better(customers: &[Customer], field: &str, keep: CustomerId) -> CustomerId {
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
            "stay_in_touch_days" => usize::from(customer.stay_in_touch_days.is_some()),
            // Two photos are as good as each other: whoever stays keeps theirs.
            "photo" => usize::from(customer.photo.is_some()),
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
