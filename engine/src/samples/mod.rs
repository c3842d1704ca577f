//! Samples: one believable shop in each language to try things out with, added and removed in a click.

mod shop;
mod store;

use std::collections::HashMap;

use crate::agenda::moments;
use crate::book::{Book, Tx};
use crate::custom_fields;
use crate::customers::{self, CustomerKind, check};
use crate::error::Result;
use crate::folding;
use crate::history::{Action, ActionKind};
use crate::ids::CustomerId;
use crate::interactions::{self, InteractionDraft};
use crate::reminders::{self, ReminderDraft};
use crate::texts::Language;
use shop::{Client, Place, Shop};

impl Book {
    /// Adds the sample shop of a language: its customers, what was said with them, and what is to be done from today on.
    /// Nothing happens while there is one. Returns how many customers it has.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn add_sample(&self, language: Language) -> Result<usize> {
        let shop = Shop::of(language)?;
        let zone = self.clock().zone();
        self.transact(Action::new(ActionKind::AddSample).about(&shop.name), |tx| {
            let there = store::customers(tx)?.len();
            if there > 0 {
                return Ok(there);
            }
            let place = Place { zone, today: tx.local().date(), calendar: shop.calendar };
            let field = field_of(tx, &shop)?;
            let mut companies: Companies = HashMap::new();
            for client in &shop.customers {
                add(tx, client, &shop, field.as_deref(), &place, &mut companies)?;
            }
            for errand in &shop.errands {
                reminders::add(tx, &errand.draft(None, &place)?)?;
            }
            Ok(shop.customers.len())
        })
    }

    /// How many customers of a sample are in the book.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn sample_customers(&self) -> Result<usize> {
        self.read(|connection| Ok(store::customers(connection)?.len()))
    }

    /// Removes the sample: its customers with everything that was written about them since, its tags, groups and field
    /// where nobody else has them, its reminders. The owner's own customers stay. An undo brings all of it back.
    /// Returns how many customers went.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn remove_sample(&self) -> Result<usize> {
        self.transact(Action::new(ActionKind::RemoveSample), |tx| {
            tx.pragma_update(None, "defer_foreign_keys", true)?;
            store::remove(tx)
        })
    }
}

/// The companies of the shop that were added so far, by name.
type Companies = HashMap<String, CustomerId>;

/// The key of the owner's field that the shop fills; made where there is none of that name and kind.
fn field_of(tx: &Tx<'_>, shop: &Shop) -> Result<Option<String>> {
    let Some(wanted) = &shop.field else { return Ok(None) };
    let fields = custom_fields::list(tx)?;
    let same = fields.iter().find(|field| folding::fold(&field.label) == folding::fold(&wanted.label));
    match same {
        Some(field) => Ok((field.kind == wanted.kind).then(|| field.key.clone())),
        None => custom_fields::add(tx, wanted).map(|field| Some(field.key)),
    }
}

fn add(
    tx: &Tx<'_>,
    client: &Client,
    shop: &Shop,
    field: Option<&str>,
    place: &Place,
    companies: &mut Companies,
) -> Result<CustomerId> {
    let mut draft = check::checked(client.draft(shop, field, place)?)?;
    draft.company_id = companies.get(&draft.company).copied();
    let id = customers::store::insert(tx, &draft, &shop.country)?;
    if draft.kind == CustomerKind::Company {
        companies.insert(draft.name, id);
    }
    store::set_created(tx, id, tx.now() - client.known_for_days * 86_400_000)?;
    for talk in &client.talks {
        let at = moments::instant(talk.moment(place)?, place.zone).timestamp_millis();
        interactions::store::insert(
            tx,
            &InteractionDraft {
                customer_id: id,
                kind: talk.kind,
                direction: talk.direction,
                at: Some(at.min(tx.now())),
                text: talk.text.clone(),
                outcome: talk.outcome.clone(),
                purchase: None,
                next_step: None,
            },
        )?;
    }
    for complaint in &client.cases {
        store::add_case(tx, id, complaint, place)?;
    }
    for opinion in &client.ratings {
        store::add_rating(tx, id, opinion, place)?;
    }
    for errand in &client.errands {
        let draft: ReminderDraft = errand.draft(Some(id), place)?;
        reminders::add(tx, &draft)?;
    }
    Ok(id)
}
