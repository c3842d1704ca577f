//! Following the rules that are on, and what is held back.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate};
use rusqlite::Connection;

use super::occasions::{self, Events, Occasion, Span, Watch};
use super::store::{Active, Fate};
use super::{FiringState, Followed, RuleDraft, Trigger, What, deeds, store};
use crate::agenda::moments;
use crate::book::Book;
use crate::customers::list::Filter;
use crate::customers::list::filters;
use crate::error::Result;
use crate::history::{Action, ActionKind, Changed, Noun};
use crate::ids::{CustomerId, RuleId};
use crate::{notices, settings};

/// More occasions of one rule at once than these are asked about first.
pub(crate) const MOST_AT_ONCE: usize = 50;

/// What one rule is to be followed for now.
struct Due {
    id: RuleId,
    draft: RuleDraft,
    occasions: Vec<Occasion>,
}

/// What looking at the rules found.
struct Looked {
    due: Vec<Due>,
    /// How far they have looked then; `None` for no further than before.
    watches: Option<Vec<Watch>>,
}

impl Book {
    /// Follows the rules that are on for whatever happened since they were followed last: to be called after every change of the
    /// book and as the days turn; costs little when nothing happened. More than fifty occasions of one rule at once are held
    /// back, with a notice, until the owner says so.
    ///
    /// # Errors
    /// When the disk fails; what was not followed then is followed the next time.
    pub fn follow_rules(&self) -> Result<Followed> {
        let Looked { due, watches } = self.read(|connection| self.look(connection))?;
        let mut followed = Followed::default();
        for due in &due {
            if due.occasions.len() > MOST_AT_ONCE {
                followed.held += self.hold(due)?;
                continue;
            }
            for occasion in &due.occasions {
                if let Some(left_out) = self.follow(due, occasion)? {
                    followed.fired += 1;
                    followed.left_out += left_out;
                }
            }
        }
        if let Some(watches) = watches {
            self.note(|connection| store::keep_watches(connection, &watches))?;
        }
        if followed != Followed::default() {
            self.announce(&Changed::of(vec![Noun::Rules, Noun::Notices]));
        }
        Ok(followed)
    }

    /// Does what a rule holds back, as one action; says how often. Whoever is gone or in the bin is let be.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn release_held(&self, id: RuleId) -> Result<usize> {
        let rule = self.rule(id)?;
        let draft = RuleDraft {
            name: rule.name,
            trigger: rule.trigger,
            filters: rule.filters,
            deeds: rule.deeds,
            suggestion: rule.suggestion,
        };
        let count = self.transact(
            Action::new(ActionKind::FollowRule).about(&draft.name).of_many(rule.held as usize),
            |tx| {
                let held = store::held(tx, id)?;
                for occasion in &held {
                    let written = deeds::carry_out(tx, (id, &draft), occasion)?;
                    store::settle(tx, id, &occasion.key, &written)?;
                }
                store::leave(tx, id)?;
                Ok(held.len())
            },
        )?;
        self.announce(&Changed::of(vec![Noun::Rules, Noun::Notices]));
        Ok(count)
    }

    /// Lets be what a rule holds back; it does not come again. Says how much that was.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn leave_held(&self, id: RuleId) -> Result<usize> {
        let count = self.note(|connection| store::leave(connection, id))?;
        self.announce(&Changed::of(vec![Noun::Rules]));
        Ok(count)
    }

    /// What is due by the rules, and how far they will have looked then.
    fn look(&self, connection: &Connection) -> Result<Looked> {
        let active = store::active(connection)?;
        let known = store::watches(connection)?;
        if active.is_empty() {
            return Ok(Looked { due: Vec::new(), watches: (!known.is_empty()).then(Vec::new) });
        }
        let zone = self.clock().zone();
        let today = self.local().date();
        let last = store::last_change(connection)?;
        let mut watches = Vec::with_capacity(active.len());
        for rule in &active {
            watches.push(self.watch(connection, rule, &known)?);
        }
        let seq = watches.iter().map(|watch| watch.seq).min().unwrap_or(last);
        let events = Events::since(connection, seq, zone)?;
        let calendar = settings::read(connection)?.calendar;
        let mut due = Vec::new();
        for (rule, watch) in active.into_iter().zip(&mut watches) {
            let is_date = matches!(rule.draft.trigger, Trigger::Date { .. });
            let again = is_date && events.customers_changed;
            let next = watch.looked_on.succ_opt().unwrap_or(today);
            let span = Span {
                seq: watch.seq,
                since_action: watch.since_action,
                since_on: watch.since_on,
                // Somebody whose date was entered today is not missed.
                from_on: if again { next.min(today).max(watch.since_on) } else { next },
                to_on: today,
                now: true,
                zone,
                calendar,
            };
            let mut occasions = occasions::find(connection, &rule.draft.trigger, &span, &events)?;
            self.keep_new(connection, rule.id, &mut occasions)?;
            self.keep_meant(connection, &rule.draft.filters, &mut occasions)?;
            if !occasions.is_empty() {
                due.push(Due { id: rule.id, draft: rule.draft, occasions });
            }
            (watch.seq, watch.looked_on) = (last, today);
        }
        let moved = watches != known;
        Ok(Looked { due, watches: moved.then_some(watches) })
    }

    /// How far a rule has looked; one that was switched on since begins there.
    fn watch(&self, connection: &Connection, rule: &Active, known: &[Watch]) -> Result<Watch> {
        let same = |watch: &&Watch| watch.rule_id == rule.id && watch.active_since == rule.active_since;
        if let Some(watch) = known.iter().find(same) {
            let mut watch = watch.clone();
            // A clock that was set back is not waited for.
            let yesterday = self.local().date().pred_opt().unwrap_or(NaiveDate::MIN);
            if watch.looked_on > self.local().date() {
                watch.looked_on = yesterday;
            }
            return Ok(watch);
        }
        let (since_action, seq) = store::switched_on(connection, rule.id)?;
        let on = DateTime::from_timestamp_millis(rule.active_since).unwrap_or_default();
        let since_on = moments::wall_clock(on, self.clock().zone()).date().min(self.local().date());
        Ok(Watch {
            rule_id: rule.id,
            active_since: rule.active_since,
            since_action,
            since_on,
            seq,
            looked_on: since_on.pred_opt().unwrap_or(since_on),
        })
    }

    /// Leaves out what a rule knows already, what comes twice, and reminders that it made itself.
    fn keep_new(&self, connection: &Connection, rule: RuleId, occasions: &mut Vec<Occasion>) -> Result<()> {
        let mut seen = HashSet::new();
        let mut fresh = Vec::with_capacity(occasions.len());
        for occasion in occasions.drain(..) {
            let own = match &occasion.what {
                What::Overdue { occurrence_id, .. } => occasions::is_own(connection, rule, *occurrence_id)?,
                _ => false,
            };
            if !own && seen.insert(occasion.key()) && !store::is_known(connection, rule, &occasion)? {
                fresh.push(occasion);
            }
        }
        *occasions = fresh;
        Ok(())
    }

    /// Leaves those whose customer is in the book and meets the conditions.
    pub(super) fn keep_meant(
        &self,
        connection: &Connection,
        conditions: &[Filter],
        occasions: &mut Vec<Occasion>,
    ) -> Result<()> {
        if occasions.is_empty() {
            return Ok(());
        }
        let ids: HashSet<CustomerId> = occasions.iter().filter_map(|it| it.customer_id).collect();
        let meant = filters::meeting(connection, conditions, &ids, self.clock().zone(), self.day_began())?;
        occasions.retain(|occasion| match occasion.customer_id {
            Some(id) => meant.contains(&id),
            None => conditions.is_empty(),
        });
        Ok(())
    }

    /// Follows a rule for one occasion; says how often somebody was left out of a message. `None` where it is known already.
    fn follow(&self, due: &Due, occasion: &Occasion) -> Result<Option<usize>> {
        self.transact(Action::new(ActionKind::FollowRule).about(&due.draft.name), |tx| {
            // Another process may have been faster.
            if store::is_known(tx, due.id, occasion)? {
                return Ok(None);
            }
            let written = deeds::carry_out(tx, (due.id, &due.draft), &occasion.recorded())?;
            let fate = Fate { state: FiringState::Done, action: Some(tx.action()), written: &written };
            store::record(tx, due.id, occasion, &fate)?;
            Ok(Some(written.iter().filter(|it| it.left_out.is_some()).count()))
        })
    }

    fn hold(&self, due: &Due) -> Result<usize> {
        self.transact(Action::new(ActionKind::FollowRule).about(&due.draft.name), |tx| {
            let mut count = 0;
            for occasion in &due.occasions {
                if !store::is_known(tx, due.id, occasion)? {
                    let fate = Fate { state: FiringState::Held, action: None, written: &[] };
                    store::record(tx, due.id, occasion, &fate)?;
                    count += 1;
                }
            }
            if count > 0 {
                let what = What::Held { count: u32::try_from(count).unwrap_or(u32::MAX) };
                notices::store::insert(tx, Some(due.id), None, "", &what)?;
            }
            Ok(count)
        })
    }
}
