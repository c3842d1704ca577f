//! Naming, while a customer is typed, whoever in the book they may be.

use super::{DuplicateReason, SimilarCustomer, store};
use crate::book::Book;
use crate::customers::CustomerDraft;
use crate::error::Result;
use crate::ids::CustomerId;
use crate::{folding, phones};

/// Of a name that half the town has, these are looked at.
const WORTH_A_LOOK: usize = 20;

/// More than these are no help at the counter.
const MOST: usize = 5;

impl Book {
    /// Who may be a second entry of a customer: whoever has the name and what reaches them in common, and was not told
    /// apart from them.
    ///
    /// # Errors
    /// `customer_gone`.
    pub fn likely_duplicates(&self, id: CustomerId) -> Result<Vec<SimilarCustomer>> {
        let draft = CustomerDraft::from(self.customer(id)?);
        let others = self.read(|connection| store::told_apart_from(connection, id))?;
        let mut found = self.similar_customers(&draft, Some(id))?;
        found.retain(|it| {
            !it.in_bin
                && !others.contains(&it.id)
                && it.reasons.contains(&DuplicateReason::Name)
                && it.reasons.len() > 1
        });
        Ok(found)
    }

    /// Who in the book may be the customer being typed, the likeliest first, at most five. Nobody is ever refused:
    /// families share phones, and two people may have one name.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn similar_customers(
        &self,
        draft: &CustomerDraft,
        except: Option<CustomerId>,
    ) -> Result<Vec<SimilarCustomer>> {
        let country = self.settings()?.default_country;
        let phones: Vec<String> = draft
            .phones
            .iter()
            .filter_map(|phone| phones::parse(&phone.raw, &country))
            .map(|phone| phone.e164)
            .collect();
        let parts = format!("{} {}", draft.given_name, draft.family_name);
        let name = folding::fold_words(if draft.name.trim().is_empty() { &parts } else { &draft.name });
        self.read(|connection| {
            let mut found: Vec<(CustomerId, Vec<DuplicateReason>)> = Vec::new();
            let mut note = |ids: Vec<CustomerId>, reason| {
                for id in ids.into_iter().filter(|id| Some(*id) != except) {
                    match found.iter_mut().find(|(known, _)| *known == id) {
                        Some((_, reasons)) if !reasons.contains(&reason) => reasons.push(reason),
                        Some(_) => {}
                        None => found.push((id, vec![reason])),
                    }
                }
            };
            for phone in &phones {
                note(store::with_phone(connection, phone)?, DuplicateReason::Phone);
            }
            for email in &draft.emails {
                note(store::with_email(connection, email.address.trim())?, DuplicateReason::Email);
            }
            // Two letters name half the book.
            if name.chars().count() > 2 {
                let named = self.catalogue.entries(connection)?.named(&name);
                note(named.into_iter().take(WORTH_A_LOOK).map(CustomerId).collect(), DuplicateReason::Name);
            }
            found.sort_by_key(|(_, reasons)| std::cmp::Reverse(reasons.len()));
            found.truncate(MOST);
            found.into_iter().map(|(id, reasons)| store::similar(connection, id, reasons)).collect()
        })
    }
}
