//! What somebody did: purchases, statuses, tags, newcomers, as the journal has them.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::store::{self, Bought, Happened};
use super::{Occasion, Span};
use crate::cases;
use crate::customers::CustomerStatus;
use crate::error::Result;
use crate::folding;
use crate::ids::{ActionId, CustomerId};
use crate::money::Money;
use crate::rules::{Trigger, What};

/// Something that happened, in the order of the journal.
pub(in crate::rules) struct Event {
    /// Its place in the journal.
    pub seq: i64,
    /// The action, the first of a chain of undoing and doing again.
    pub cause: ActionId,
    /// The day of the action on the wall clock.
    pub on: NaiveDate,
    pub happened: Happened,
}

/// Everything that happened behind a place of the journal.
pub(in crate::rules) struct Events {
    all: Vec<Event>,
    /// Whether customers or their values changed at all, so that their dates are to be looked at again.
    pub customers_changed: bool,
}

impl Events {
    /// Reads them once, for all rules together.
    pub fn since(connection: &Connection, seq: i64, zone: chrono_tz::Tz) -> Result<Self> {
        let (all, customers_changed) = store::events(connection, seq, zone)?;
        Ok(Self { all, customers_changed })
    }

    pub(super) fn occasions(
        &self,
        connection: &Connection,
        trigger: &Trigger,
        span: &Span,
    ) -> Result<Vec<Occasion>> {
        let mut occasions = Vec::new();
        for event in self.all.iter().filter(|event| event.seq > span.seq) {
            match &event.happened {
                Happened::Bought { interaction_id, before } => {
                    if let Some(bought) = store::bought(connection, *interaction_id)? {
                        let entered = bought.entered_by.unwrap_or(i64::MAX) > span.since_action;
                        if (entered || before.is_some()) && bought.on >= span.since_on {
                            let event = Some((event.cause, *before));
                            occasions.extend(purchase(connection, trigger, &bought, event)?);
                        }
                    }
                }
                Happened::Imported { import_id } => {
                    for bought in store::imported(connection, *import_id, span.since_on)? {
                        occasions.extend(purchase(connection, trigger, &bought, None)?);
                    }
                }
                happened => occasions.extend(other(trigger, event, happened)),
            }
        }
        Ok(occasions)
    }
}

/// The occasion that a purchase is. Of one that was edited only that it passes the amount now counts; its cause is the action,
/// and of imported ones none, for who takes back an import of many does not look for each.
fn purchase(
    connection: &Connection,
    trigger: &Trigger,
    bought: &Bought,
    event: Option<(ActionId, Option<i64>)>,
) -> Result<Option<Occasion>> {
    let edited_from = event.and_then(|(_, before)| before);
    let occasion = |kind, named_by: Option<CustomerId>, rest: String, what| Occasion {
        kind,
        named_by,
        rest,
        customer_id: Some(bought.customer_id),
        on: bought.on,
        what,
        cause: event.map(|(cause, _)| cause),
    };
    let amount = bought.amount.clone();
    let id = bought.interaction_id;
    let is_sale = bought.amount.as_ref().is_none_or(|money| money.amount >= 0);
    Ok(match trigger {
        Trigger::Purchase { at_least: None } if edited_from.is_none() && is_sale => {
            let what = What::Purchase { interaction_id: id, amount };
            Some(occasion("purchase", None, id.to_string(), what))
        }
        Trigger::Purchase { at_least: Some(least) } => {
            let passes = amount.as_ref().is_some_and(|money| {
                money.currency == least.currency
                    && money.amount >= least.amount
                    && edited_from.is_none_or(|before| before < least.amount)
            });
            let what = What::Purchase { interaction_id: id, amount };
            passes.then(|| occasion("purchase", None, id.to_string(), what))
        }
        Trigger::FirstPurchase if edited_from.is_none() && is_sale => {
            let first = store::is_first(connection, bought)?;
            let what = What::FirstPurchase { interaction_id: id, amount };
            first.then(|| occasion("first", Some(bought.customer_id), String::new(), what))
        }
        Trigger::TotalPassed { amount: least } => {
            let currency = &least.currency;
            let until = store::total(connection, bought.customer_id, currency, id)?;
            let own = amount.filter(|money| money.currency == *currency).map_or(0, |money| money.amount);
            let earlier = until - own + edited_from.unwrap_or(0);
            let what = What::TotalPassed { amount: Money { amount: until, currency: currency.clone() } };
            let passes = earlier < least.amount && until >= least.amount;
            passes.then(|| occasion("total", Some(bought.customer_id), String::new(), what))
        }
        _ => None,
    })
}

/// The occasion that anything else is.
fn other(trigger: &Trigger, event: &Event, happened: &Happened) -> Option<Occasion> {
    let occasion = |kind, customer: CustomerId, rest: String, what| Occasion {
        kind,
        named_by: Some(customer),
        rest,
        customer_id: Some(customer),
        on: event.on,
        what,
        cause: Some(event.cause),
    };
    match (trigger, happened) {
        (Trigger::Status { to }, Happened::Status { customer_id, status })
            if to.is_none_or(|wanted: CustomerStatus| wanted == *status) =>
        {
            let what = What::Status { status: *status };
            Some(occasion("status", *customer_id, event.cause.to_string(), what))
        }
        (Trigger::Tag { tag, added }, Happened::Tag { customer_id, tag: name, added: was_added })
            if added == was_added && folding::fold(tag) == folding::fold(name) =>
        {
            let what = What::Tag { tag: name.clone(), added: *added };
            Some(occasion("tag", *customer_id, event.cause.to_string(), what))
        }
        (Trigger::CaseSolved, Happened::Solved { customer_id, case_id, text }) => Some(Occasion {
            kind: "solved",
            named_by: None,
            rest: format!("{case_id}:{}", event.cause),
            customer_id: *customer_id,
            on: event.on,
            what: What::CaseSolved { case_id: *case_id, text: cases::name_of(text) },
            cause: Some(event.cause),
        }),
        (Trigger::Rating { question, under }, Happened::Rated { rating })
            if rating.question == *question && rating.score < *under =>
        {
            Some(Occasion {
                kind: "rated",
                named_by: None,
                rest: rating.id.to_string(),
                customer_id: rating.customer_id,
                on: event.on,
                what: What::Rating {
                    rating_id: rating.id,
                    question: rating.question,
                    score: rating.score,
                    word: rating.word.clone(),
                },
                cause: Some(event.cause),
            })
        }
        (Trigger::NewCustomer, Happened::Entered { customer_id }) => {
            Some(occasion("entered", *customer_id, String::new(), What::NewCustomer))
        }
        _ => None,
    }
}
