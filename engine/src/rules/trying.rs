//! Trying a rule on the past: what it would have done, with the messages that it would write.

use std::collections::HashSet;

use chrono::Days;
use rusqlite::Connection;

use super::messages::{self, Foresight};
use super::occasions::{self, Events, Occasion, Span};
use super::{Firing, FiringState, RuleDraft, Trial, store};
use crate::book::Book;
use crate::error::Result;
use crate::settings;

/// How many days a trial goes back.
const TRIAL_DAYS: u64 = 30;
/// The most firings that a trial names.
const TRIAL_NAMED: usize = 100;

impl Book {
    /// What a rule would have done in the last thirty days: the very search that follows it, over the past, writing nothing. Its
    /// conditions, and who is left out of its messages, are those of today, and what it did in truth is not looked at.
    ///
    /// # Errors
    /// Those of [`Book::add_rule`].
    pub fn try_rule(&self, draft: &RuleDraft) -> Result<Trial> {
        let draft = self.checked_rule(draft)?;
        self.read(|connection| {
            let occasions = self.past_occasions(connection, &draft)?;
            let writes = draft.deeds.iter().any(messages::is_written);
            let foresight =
                writes.then(|| Foresight::new(connection, self.clock().zone(), self.now())).transpose()?;
            let firing = |occasion: &Occasion| {
                let customer = occasion.customer_id.map(|id| store::name_of(connection, id)).transpose()?;
                let foreseen = foresight
                    .as_ref()
                    .map(|foresight| foresight.of(connection, &draft.deeds, occasion.customer_id));
                Ok(Firing {
                    customer: customer.flatten(),
                    what: occasion.what.clone(),
                    occurred_on: occasion.on,
                    fired_at: None,
                    state: FiringState::Done,
                    action_id: None,
                    undone: false,
                    messages: foreseen.transpose()?.unwrap_or_default(),
                })
            };
            let firings = occasions.iter().rev().take(TRIAL_NAMED).map(firing).collect::<Result<_>>()?;
            Ok(Trial { count: u32::try_from(occasions.len()).unwrap_or(u32::MAX), firings })
        })
    }

    /// The occasions that a rule had lately, each once, earliest first.
    fn past_occasions(&self, connection: &Connection, draft: &RuleDraft) -> Result<Vec<Occasion>> {
        let today = self.local().date();
        let from_on = today.checked_sub_days(Days::new(TRIAL_DAYS)).unwrap_or(today);
        let began = self.now() - i64::try_from(TRIAL_DAYS).unwrap_or_default() * 86_400_000;
        let (since_action, seq) = store::place_at(connection, began)?;
        let span = Span {
            seq,
            since_action,
            since_on: from_on,
            from_on,
            to_on: today,
            now: false,
            zone: self.clock().zone(),
            calendar: settings::read(connection)?.calendar,
        };
        let events = Events::since(connection, seq, span.zone)?;
        let mut occasions = occasions::find(connection, &draft.trigger, &span, &events)?;
        let mut seen = HashSet::new();
        occasions.retain(|occasion| seen.insert(occasion.key()));
        self.keep_meant(connection, &draft.filters, &mut occasions)?;
        Ok(occasions)
    }
}
