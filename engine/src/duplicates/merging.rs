//! Merging: several customers become one, and nothing of any of them is lost.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::plan::{MergePlan, plan};
use super::store;
use crate::book::{Book, Tx};
use crate::custom_fields;
use crate::customers::{self, Customer, CustomerDraft, checked};
use crate::error::Result;
use crate::history::{Action, ActionKind};
use crate::ids::{CustomerId, InteractionId};
use crate::interactions::{self, Direction, InteractionDraft, InteractionKind};
use crate::photos;

/// What is to become one.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct MergeRequest {
    /// Who stays.
    pub keep: CustomerId,
    /// Who becomes part of them.
    pub others: Vec<CustomerId>,
    /// Whose value a field takes, where it is not to be the better one; the fields as [`MergePlan`] names them.
    #[serde(default)]
    pub choices: BTreeMap<String, CustomerId>,
}

/// What a merge came to.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Merged {
    /// The one customer.
    pub customer: Customer,
    /// The note that says who was merged and keeps every value that another took the place of.
    pub note_id: InteractionId,
}

impl Book {
    /// Makes one customer of several. Who stays gets the chosen values and all lists together, everything that was
    /// logged or planned with the others, and a note of what no field has any more. The others go to the bin, where they
    /// lead to whom they became.
    ///
    /// # Errors
    /// Those of [`Book::plan_merge`].
    pub fn merge_customers(&self, request: &MergeRequest) -> Result<Merged> {
        let wording = self.wording()?;
        let country = self.settings()?.default_country;
        let ids: Vec<CustomerId> =
            std::iter::once(request.keep).chain(request.others.iter().copied()).collect();
        let proposed = self.plan_merge(&ids, Some(request.keep), &request.choices)?;
        let action = Action::new(ActionKind::MergeCustomers)
            .about(&proposed.result.name)
            .of_many(proposed.customers.len());
        self.transact(action, |tx| {
            // Read again: another process may have been faster.
            let all = proposed.customers.iter().map(|it| customers::store::get(tx, it.id));
            let plan = plan(all.collect::<Result<_>>()?, Some(request.keep), &request.choices, &wording)?;
            let own = custom_fields::list(tx)?;
            let label = |field: &str| match field.strip_prefix("custom:") {
                Some(key) => own.iter().find(|it| it.key == key).map_or(key, |it| &it.label).to_owned(),
                None => wording.texts.text(&format!("field-{field}"), &[]),
            };
            write_kept(tx, &plan, &country)?;
            for other in plan.customers.iter().filter(|it| it.id != plan.keep) {
                store::move_history(tx, other.id, plan.keep)?;
                for third in store::told_apart_from(tx, other.id)? {
                    if plan.customers.iter().all(|it| it.id != third) {
                        store::tell_apart(tx, plan.keep, third)?;
                    }
                }
                store::mark_merged(tx, other.id, plan.keep)?;
            }
            let note = plan.note(&wording, &label);
            let note_id = interactions::store::insert(tx, &note_of(plan.keep, note))?;
            Ok(Merged { customer: customers::store::get(tx, plan.keep)?, note_id })
        })
    }
}

fn write_kept(tx: &Tx<'_>, plan: &MergePlan, country: &str) -> Result<()> {
    let Some(kept) = plan.customers.iter().find(|it| it.id == plan.keep) else { return Ok(()) };
    let mut draft = checked(plan.result.clone())?;
    // Nobody belongs to the company that they become.
    if plan.customers.iter().any(|it| Some(it.id) == draft.company_id) {
        draft.company_id = None;
    }
    if let Some(photo) = &draft.photo {
        photos::store::share(tx, plan.keep, photo)?;
    }
    customers::store::update(tx, plan.keep, &CustomerDraft::from(kept.clone()), &draft, country)?;
    let dialled: Vec<(String, String)> = plan
        .customers
        .iter()
        .flat_map(|it| &it.phones)
        .filter_map(|phone| Some((phone.raw.clone(), phone.e164.clone()?)))
        .collect();
    let created_at = plan.customers.iter().map(|it| it.created_at).min().unwrap_or(kept.created_at);
    store::settle(tx, plan.keep, &dialled, created_at)
}

fn note_of(customer_id: CustomerId, text: String) -> InteractionDraft {
    InteractionDraft {
        customer_id,
        kind: InteractionKind::Note,
        direction: Direction::default(),
        at: None,
        text,
        outcome: String::new(),
        purchase: None,
        next_step: None,
    }
}
