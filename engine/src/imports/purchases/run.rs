//! Carrying out a list of purchases, row by row.

use chrono::NaiveDate;

use super::buyer::{self, Buyer};
use super::sale::Sale;
use super::units::Unit;
use super::{ListKind, PlannedPurchase};
use crate::error::Result;
use crate::ids::CustomerId;
use crate::imports::matching::Traits;
use crate::imports::merging::{self, Known, Standing};
use crate::imports::reader::Usable;
use crate::imports::record::{Fault, Record};
use crate::imports::run::{Run, planned_for};
use crate::imports::target::Target;
use crate::imports::types::{PlannedRow, Reason, RowOutcome, Taking};
use crate::imports::values;
use crate::money::Money;

impl Run<'_, '_> {
    /// Whether the list is one of purchases.
    pub(in crate::imports) fn is_of_purchases(&self) -> bool {
        self.job.mapping.list == ListKind::Purchases
    }

    /// Takes a row that says who bought, or goes on with an order further up.
    pub(in crate::imports) fn take_sale(&mut self, number: u32, mut usable: Box<Usable>) -> Result<()> {
        let Usable { record, traits, cells, .. } = &mut *usable;
        let mut sale = record.sale.take().unwrap_or_default();
        let named = record.is_usable() && !buyer::is_nobody(record);
        let reach_down = self.job.mapping.buyers_reach_down;
        let earlier = self.ledger.as_mut().and_then(|ledger| ledger.continued(&mut sale, named, reach_down));
        if let Some(fault) = self.refusal(&sale, named, earlier) {
            if let Some(ledger) = &mut self.ledger {
                ledger.refuse(&sale.reference, fault.reason);
            }
            let faults = sale.refusals.iter().filter(|other| other.reason != fault.reason).cloned();
            return self.reject(number, std::iter::once(fault.clone()).chain(faults).collect(), cells);
        }
        let Some(on) = sale.on.or(earlier.map(|(_, on)| on)) else {
            return self.reject(number, vec![whole(Reason::DateMissing)], cells);
        };
        let (corrected, faults) = (record.corrected, std::mem::take(&mut record.faults));
        let (customer, mut planned) = if let (false, Some((customer, _))) = (named, earlier) {
            (customer, planned_for(&self.writer.get(customer)?))
        } else {
            match self.find_buyer(record, traits)? {
                Buyer::Unclear(_) => {
                    return self.refuse_buyer(number, &sale, Reason::CustomerUnclear, cells);
                }
                Buyer::New if self.job.request.taking == Taking::Known => {
                    return self.refuse_buyer(number, &sale, Reason::CustomerUnknown, cells);
                }
                Buyer::New => {
                    self.new_buyers += 1;
                    let record = record.clone();
                    let made = self.create(usable)?;
                    self.unclear.note_made(&record, made.0);
                    made
                }
                Buyer::Known(id) => {
                    let known = self.writer.get(id)?;
                    let fresh = self.writer.creates(id);
                    if self.job.request.taking == Taking::New && !fresh {
                        self.skip(number, &known)?;
                        return Ok(());
                    }
                    (id, self.complete(&known, record, traits)?)
                }
            }
        };
        self.summary.corrected += corrected;
        self.note_problems(number, faults);
        let unit = Unit::of(self.job.reading.units.currency);
        planned.purchase = Some(planned_purchase(&sale, on, &unit));
        let Some(ledger) = &mut self.ledger else { return Ok(()) };
        let entered = ledger.enter(customer, on, &sale);
        let outcome = if entered.is_new { RowOutcome::Created } else { RowOutcome::Unchanged };
        self.notes.note(self.tx, self.import, outcome, number, (Some(customer), Some(entered.id)))?;
        self.count(PlannedRow { row: number, outcome, ..planned });
        Ok(())
    }

    /// Whose the row is: by what it says, else by what the owner says of its buyer.
    fn find_buyer(&mut self, record: &Record, traits: &Traits) -> Result<Buyer> {
        let get = |id| self.writer.get(id);
        match buyer::find(&self.known, record, traits, get)? {
            // Who is made by a row further up has no lasting number yet.
            Buyer::Unclear(mut several) => {
                several.retain(|id| !self.writer.creates(*id));
                several.sort_unstable();
                self.unclear.settle(record, several, get)
            }
            found => Ok(found),
        }
    }

    /// What speaks against the row by itself; `earlier` is what it goes on with.
    fn refusal(&self, sale: &Sale, named: bool, earlier: Option<(CustomerId, NaiveDate)>) -> Option<Fault> {
        let goes_on = earlier.is_some();
        if let Some(fault) = sale.refusals.first() {
            return Some(fault.clone());
        }
        let ledger = self.ledger.as_ref()?;
        match ledger.refusal_of(&sale.reference) {
            // The rows of an order stand or fall with the one that says whose it is.
            Some(reason) if !named || reason == Reason::NoSale && !sale.says_state => Some(whole(reason)),
            _ if sale.is_payment() => Some(whole(Reason::NoSale)),
            _ if !named && !goes_on => Some(whole(Reason::NothingUsable)),
            _ if !sale.has_amount() && !goes_on && self.has_amounts() => Some(whole(Reason::AmountMissing)),
            _ => None,
        }
    }

    /// Whether the list has columns of amounts at all.
    fn has_amounts(&self) -> bool {
        let places = self.job.mapping.places.iter().flatten();
        places.into_iter().any(|place| matches!(place.target, Target::Purchase(part) if part.is_money()))
    }

    fn refuse_buyer(&mut self, number: u32, sale: &Sale, reason: Reason, cells: &[String]) -> Result<()> {
        if let Some(ledger) = &mut self.ledger {
            ledger.refuse(&sale.reference, reason);
        }
        let places = &self.job.mapping.places;
        let column =
            places.iter().position(|place| place.as_ref().is_some_and(|place| place.target.is_name()));
        let written = column.and_then(|column| Some((column, values::clean(cells.get(column)?))));
        let fault = match written {
            Some((column, value)) => Fault { column, value: value.to_owned(), ..whole(reason) },
            None => whole(reason),
        };
        self.reject(number, vec![fault], cells)
    }

    fn skip(&mut self, number: u32, known: &Known) -> Result<()> {
        let outcome = RowOutcome::Skipped;
        self.notes.note(self.tx, self.import, outcome, number, (Some(known.id), None))?;
        self.count(PlannedRow { row: number, outcome, ..planned_for(known) });
        Ok(())
    }

    /// Fills what is blank of a customer from a row of their purchase; nothing else of them changes.
    fn complete(&mut self, known: &Known, record: &mut Record, traits: &Traits) -> Result<PlannedRow> {
        let mut planned = planned_for(known);
        if self.writer.creates(known.id) {
            planned.customer_id = None;
        }
        keep_blanks(known, record);
        let draft = merging::merged(known, record, Standing::Kept, self.job.mapping);
        if draft == known.draft {
            return Ok(planned);
        }
        planned.changes = self.learn(known, draft, record, traits)?;
        Ok(planned)
    }
}

/// Leaves of a row's customer only what nothing is known of yet: an order is often sent elsewhere, or paid by another.
fn keep_blanks(known: &Known, record: &mut Record) {
    if !known.draft.phones.is_empty() {
        record.draft.phones.clear();
        record.e164.clear();
    }
    if !known.draft.emails.is_empty() {
        record.draft.emails.clear();
    }
    if !known.draft.addresses.is_empty() {
        record.draft.addresses.clear();
    }
}

fn whole(reason: Reason) -> Fault {
    Fault { column: usize::MAX, value: String::new(), corrected: None, alone: false, reason }
}

fn planned_purchase(sale: &Sale, on: NaiveDate, unit: &Unit) -> PlannedPurchase {
    let unit = sale.said_unit().unwrap_or(unit);
    let amount = sale.stated_amount(unit);
    PlannedPurchase {
        on,
        amount: amount.map(|amount| Money { amount, currency: unit.iso().to_owned() }),
        reference: sale.reference.clone(),
        product: sale.product.clone(),
    }
}
