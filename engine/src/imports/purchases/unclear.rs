//! Buyers who may be one of several customers: told with the rehearsal, and settled by the owner one by one.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::buyer::Buyer;
use crate::error::Result;
use crate::folding;
use crate::ids::CustomerId;
use crate::imports::merging::Known;
use crate::imports::record::Record;

/// Buyers that are told one by one.
const TOLD: usize = 1000;

/// Somebody who bought and may be one of several customers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct UnclearBuyer {
    /// What the list says of them, the same in all their rows: a [`BuyerChoice`] names them by it.
    pub buyer: String,
    /// How many rows they have.
    pub rows: u32,
    /// The customers of the book whom it may be.
    pub candidates: Vec<BuyerCandidate>,
}

/// A customer who may be a buyer, with what tells them from another of the name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BuyerCandidate {
    /// Who.
    pub id: CustomerId,
    /// Their name.
    pub name: String,
    /// Their primary phone as typed.
    pub phone: String,
    /// Their primary email address.
    pub email: String,
    /// Their company.
    pub company: String,
    /// The city of their primary address.
    pub city: String,
}

/// Whom the owner says a buyer is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct BuyerChoice {
    /// The buyer as [`UnclearBuyer`] tells them.
    pub buyer: String,
    /// Which of the candidates; `null` for somebody new.
    pub customer_id: Option<CustomerId>,
}

/// The unclear buyers of an import under way.
pub(in crate::imports) struct Unclear {
    choices: HashMap<String, Option<CustomerId>>,
    told: Vec<UnclearBuyer>,
    places: HashMap<String, usize>,
    /// Who was made for somebody new.
    made: HashMap<String, CustomerId>,
}

impl Unclear {
    pub(in crate::imports) fn of(choices: &[BuyerChoice]) -> Self {
        let choices =
            choices.iter().map(|choice| (folding::fold(&choice.buyer), choice.customer_id)).collect();
        Self { choices, told: Vec::new(), places: HashMap::new(), made: HashMap::new() }
    }

    /// Whom the owner says that the row's buyer is, who may be any of `several`; without their word still unclear.
    pub(super) fn settle(
        &mut self,
        record: &Record,
        several: Vec<CustomerId>,
        get: impl Fn(CustomerId) -> Result<Known>,
    ) -> Result<Buyer> {
        let buyer = as_told(record);
        let key = folding::fold(&buyer);
        self.tell(&key, buyer, &several, get)?;
        Ok(match self.choices.get(&key) {
            Some(Some(chosen)) if several.contains(chosen) => Buyer::Known(*chosen),
            Some(None) => self.made.get(&key).map_or(Buyer::New, |made| Buyer::Known(*made)),
            _ => Buyer::Unclear(several),
        })
    }

    /// Remembers who was made for a buyer whom the owner called new: their other rows are theirs as well.
    pub(super) fn note_made(&mut self, record: &Record, id: CustomerId) {
        let key = folding::fold(&as_told(record));
        if self.choices.get(&key) == Some(&None) {
            self.made.insert(key, id);
        }
    }

    /// Every unclear buyer, settled or not, as they come in the list; the first thousand of them.
    pub(in crate::imports) fn finish(self) -> Vec<UnclearBuyer> {
        self.told
    }

    fn tell(
        &mut self,
        key: &str,
        buyer: String,
        several: &[CustomerId],
        get: impl Fn(CustomerId) -> Result<Known>,
    ) -> Result<()> {
        if let Some(place) = self.places.get(key) {
            self.told[*place].rows += 1;
            return Ok(());
        }
        if self.told.len() >= TOLD {
            return Ok(());
        }
        let candidates = several.iter().map(|id| Ok(candidate(get(*id)?))).collect::<Result<_>>()?;
        self.places.insert(key.to_owned(), self.told.len());
        self.told.push(UnclearBuyer { buyer, rows: 1, candidates });
        Ok(())
    }
}

/// What a row says of its buyer, on one line.
fn as_told(record: &Record) -> String {
    let draft = &record.draft;
    let town = draft.addresses.first().map_or("", |address| &address.city);
    let name = if draft.name.is_empty() { &draft.company } else { &draft.name };
    let company = if draft.company == *name { "" } else { &draft.company };
    let reached = draft.phones.iter().map(|phone| phone.raw.as_str());
    let written = draft.emails.iter().map(|email| email.address.as_str());
    let all = [name.as_str(), company].into_iter().chain(reached).chain(written).chain([record.code(), town]);
    let mut parts: Vec<&str> = Vec::new();
    for part in all.filter(|part| !part.is_empty()) {
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    parts.join(" · ")
}

fn candidate(Known { id, draft, .. }: Known) -> BuyerCandidate {
    BuyerCandidate {
        id,
        phone: draft.phones.into_iter().next().map(|phone| phone.raw).unwrap_or_default(),
        email: draft.emails.into_iter().next().map(|email| email.address).unwrap_or_default(),
        city: draft.addresses.into_iter().next().map(|address| address.city).unwrap_or_default(),
        name: draft.name,
        company: draft.company,
    }
}
