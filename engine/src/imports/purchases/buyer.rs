//! Whose a purchase is: found by phone, email, number or name, and never guessed.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::words;
use crate::customers::CustomerDraft;
use crate::error::Result;
use crate::folding;
use crate::ids::CustomerId;
use crate::imports::headers;
use crate::imports::matching::{Known, Traits};
use crate::imports::merging;
use crate::imports::record::Record;

/// Who bought.
pub(super) enum Buyer {
    /// A customer of the book, or of a row further up.
    Known(CustomerId),
    /// Somebody who is in neither.
    New,
    /// One of these, and the row does not tell which.
    Unclear(Vec<CustomerId>),
}

static NOBODY: LazyLock<HashSet<String>> =
    LazyLock::new(|| words::NOBODY.split('|').map(headers::key).collect());

/// Whether the row stands for a sale at the counter: its name is no one's, and nothing else says whose it was.
pub(super) fn is_nobody(record: &Record) -> bool {
    let draft = &record.draft;
    draft.phones.is_empty() && draft.emails.is_empty() && NOBODY.contains(&headers::key(&draft.name))
}

/// Finds the buyer. `get` reads what is known of a customer.
pub(super) fn find(
    known: &Known,
    record: &Record,
    traits: &Traits,
    get: impl Fn(CustomerId) -> Result<merging::Known>,
) -> Result<Buyer> {
    for reached in [known.by_phone(traits), known.by_email(traits), known.by_code(traits)] {
        match *reached.as_slice() {
            [] => {}
            [only] => return Ok(Buyer::Known(only)),
            // A family with one phone: whoever is called just so.
            _ => return named_so(&reached, record, &get),
        }
    }
    let mut possible = Vec::new();
    for id in known.by_name(traits) {
        let one = get(id)?;
        if !contradicts(&one, record) {
            possible.push(one);
        }
    }
    Ok(match possible.as_slice() {
        [] => Buyer::New,
        [only] => Buyer::Known(only.id),
        several => {
            let mut sharing = several.iter().filter(|one| shares_more(one, record));
            match (sharing.next(), sharing.next()) {
                (Some(only), None) => Buyer::Known(only.id),
                _ => Buyer::Unclear(several.iter().map(|one| one.id).collect()),
            }
        }
    })
}

fn named_so(
    reached: &[CustomerId],
    record: &Record,
    get: &impl Fn(CustomerId) -> Result<merging::Known>,
) -> Result<Buyer> {
    let name = folding::fold(&record.draft.name);
    let mut same = Vec::new();
    for id in reached {
        if folding::fold(&get(*id)?.draft.name) == name {
            same.push(*id);
        }
    }
    Ok(match *same.as_slice() {
        [only] => Buyer::Known(only),
        [] => Buyer::Unclear(reached.to_vec()),
        _ => Buyer::Unclear(same),
    })
}

/// Whether the row says another company or town than is known.
fn contradicts(known: &merging::Known, record: &Record) -> bool {
    facts(known, record).into_iter().any(|(one, other)| one != other)
}

/// Whether the row says the company or the town that is known.
fn shares_more(known: &merging::Known, record: &Record) -> bool {
    facts(known, record).into_iter().any(|(one, other)| one == other)
}

/// What both say of company and town, folded.
fn facts(known: &merging::Known, record: &Record) -> Vec<(String, String)> {
    let town = |draft: &CustomerDraft| {
        let towns = draft.addresses.iter().map(|address| folding::fold(&address.city));
        towns.into_iter().find(|town| !town.is_empty()).unwrap_or_default()
    };
    let company = |draft: &CustomerDraft| folding::fold(&draft.company);
    let pairs = [(company(&known.draft), company(&record.draft)), (town(&known.draft), town(&record.draft))];
    pairs.into_iter().filter(|(one, other)| !one.is_empty() && !other.is_empty()).collect()
}
