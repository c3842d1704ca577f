//! The ledger: which purchases the book has, and which an import adds.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use chrono::NaiveDate;

use super::orders::{Order, Stated};
use super::sale::Sale;
use super::units::Unit;
use super::{PurchaseCounts, store};
use crate::book::Tx;
use crate::error::Result;
use crate::ids::{CustomerId, ImportId, InteractionId};
use crate::imports::types::Reason;
use crate::interactions::PurchaseLine;
use crate::money::Money;
use crate::search::{self, Keys};

/// Everything sold, as far as an import has come.
pub(in crate::imports) struct Ledger {
    /// The purchases of the book by what they are known by.
    by_reference: HashMap<u64, InteractionId>,
    by_facts: HashMap<u64, Vec<InteractionId>>,
    /// The orders of this list.
    orders: Vec<Order>,
    places: HashMap<(String, CustomerId, NaiveDate), Place>,
    /// Whose each number was last, for rows that do not say it again.
    latest: HashMap<String, (CustomerId, NaiveDate)>,
    /// The numbers of orders that were not taken, and why.
    refused: HashMap<String, Reason>,
    known: HashSet<InteractionId>,
    /// The number of the row above and who bought it, for rows under merged cells.
    above: (String, Option<(CustomerId, NaiveDate)>),
    next: i64,
    unit: Unit,
}

#[derive(Clone, Copy)]
enum Place {
    New(usize),
    Known(InteractionId),
}

/// What became of a row's purchase.
pub(super) struct Entered {
    pub(super) id: InteractionId,
    pub(super) is_new: bool,
}

impl Ledger {
    /// The purchases of the book.
    pub(in crate::imports) fn of_book(tx: &Tx<'_>, unit: Unit) -> Result<Self> {
        let mut ledger = Self {
            by_reference: HashMap::new(),
            by_facts: HashMap::new(),
            orders: Vec::new(),
            places: HashMap::new(),
            latest: HashMap::new(),
            refused: HashMap::new(),
            known: HashSet::new(),
            above: (String::new(), None),
            next: store::next_interaction(tx)?,
            unit,
        };
        store::each_purchase(tx, |purchase| {
            let store::Sold { id, customer, on, amount, currency, reference, lines } = purchase;
            if reference.is_empty() {
                // So an export calls it, which has one row for each of its lines.
                let exported = PurchaseLine::reference_of(id);
                ledger.by_reference.insert(hash(&(exported.as_str(), customer, on)), id);
            } else {
                ledger.by_reference.insert(hash(&(reference.as_str(), customer, on)), id);
            }
            let facts = facts(customer, on, amount, &currency, &lines);
            ledger.by_facts.entry(facts).or_default().push(id);
        })?;
        // Those that were entered first are recognised first.
        ledger.by_facts.values_mut().for_each(|ids| ids.reverse());
        Ok(ledger)
    }

    /// Whose an order is, and when, that has rows further up.
    pub(super) fn order_of(&self, reference: &str) -> Option<(CustomerId, NaiveDate)> {
        self.latest.get(reference).copied().filter(|_| !reference.is_empty())
    }

    /// What a row goes on with: an order that has rows further up. Where it says what was bought, but neither whose it is, nor when,
    /// nor a number, that is what the row above is of, whose cells reach down to it. Where `buyers_reach_down`, a row of another
    /// day is of the same buyer.
    pub(super) fn continued(
        &mut self,
        sale: &mut Sale,
        named: bool,
        buyers_reach_down: bool,
    ) -> Option<(CustomerId, NaiveDate)> {
        if buyers_reach_down && !named && sale.on.is_some() {
            self.above.0.clone_from(&sale.reference);
            return self.order_of(&sale.reference).or(self.above.1);
        }
        let is_below = !named && sale.on.is_none() && sale.reference.is_empty();
        if is_below && !sale.product.is_empty() && sale.has_amount() {
            sale.reference.clone_from(&self.above.0);
            return self.order_of(&sale.reference).or(self.above.1);
        }
        self.above = (sale.reference.clone(), None);
        self.order_of(&sale.reference)
    }

    /// Why an order that has rows further up was not taken.
    pub(super) fn refusal_of(&self, reference: &str) -> Option<Reason> {
        self.refused.get(reference).copied()
    }

    /// Notes that an order is not taken; its further rows are not either.
    pub(super) fn refuse(&mut self, reference: &str, reason: Reason) {
        if !reference.is_empty() {
            self.refused.insert(reference.to_owned(), reason);
        }
    }

    /// Takes a row of a customer's.
    pub(super) fn enter(&mut self, customer: CustomerId, on: NaiveDate, sale: &Sale) -> Entered {
        self.above.1 = Some((customer, on));
        if sale.reference.is_empty() {
            return self.enter_alone(customer, on, sale);
        }
        self.refused.remove(&sale.reference);
        self.latest.insert(sale.reference.clone(), (customer, on));
        let key = (sale.reference.clone(), customer, on);
        let place = self.places.get(&key).copied().unwrap_or_else(|| {
            let known = self.by_reference.get(&hash(&(sale.reference.as_str(), customer, on)));
            known.map_or(Place::New(self.orders.len()), |id| Place::Known(*id))
        });
        self.places.insert(key, place);
        match place {
            Place::Known(id) => self.is_known(id),
            Place::New(place) => {
                match self.orders.get_mut(place) {
                    Some(order) => order.add(sale),
                    None => self.open(customer, on, sale),
                }
                Entered { id: self.orders[place].id, is_new: true }
            }
        }
    }

    /// A row without a number is a purchase of its own: known as often as the book has it already.
    fn enter_alone(&mut self, customer: CustomerId, on: NaiveDate, sale: &Sale) -> Entered {
        let order = Order::new(InteractionId(self.next), customer, on, sale, &self.unit);
        let (amount, lines) = order.settled(Stated::Totals);
        let facts = facts(customer, on, amount, order.unit.iso(), &lines);
        if let Some(id) = self.by_facts.get_mut(&facts).and_then(Vec::pop) {
            return self.is_known(id);
        }
        self.next += 1;
        let id = order.id;
        self.orders.push(order);
        Entered { id, is_new: true }
    }

    fn open(&mut self, customer: CustomerId, on: NaiveDate, sale: &Sale) {
        self.orders.push(Order::new(InteractionId(self.next), customer, on, sale, &self.unit));
        self.next += 1;
    }

    fn is_known(&mut self, id: InteractionId) -> Entered {
        self.known.insert(id);
        Entered { id, is_new: false }
    }

    /// Writes the new purchases; the customers are in the book by now.
    pub(in crate::imports) fn finish(
        self,
        tx: &Tx<'_>,
        import: ImportId,
        keys: &Keys,
    ) -> Result<PurchaseCounts> {
        let of_lines = self.orders.iter().any(Order::has_amounts_of_lines);
        let role = if of_lines { Stated::Lines } else { Stated::Totals };
        let mut sums: BTreeMap<String, i64> = BTreeMap::new();
        let mut customers = BTreeSet::new();
        let mut rows = store::Rows::default();
        for order in &self.orders {
            let (amount, lines) = order.settled(role);
            if let Some(amount) = amount {
                let sum = sums.entry(order.unit.iso().to_owned()).or_default();
                *sum = sum.saturating_add(amount);
            }
            customers.insert(order.customer);
            rows.add(tx, order, amount, &lines)?;
        }
        rows.write(tx, import)?;
        search::refresh_many(tx, &customers, keys)?;
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Ok(PurchaseCounts {
            created: count(self.orders.len()),
            known: count(self.known.len()),
            customers: 0,
            sums: sums.into_iter().map(|(currency, amount)| Money { amount, currency }).collect(),
        })
    }
}

fn hash(key: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}

/// What a purchase without a number is known by.
fn facts(
    customer: CustomerId,
    on: NaiveDate,
    amount: Option<i64>,
    currency: &str,
    lines: &[PurchaseLine],
) -> u64 {
    let lines: Vec<_> =
        lines.iter().map(|line| (&line.product, &line.code, &line.quantity, line.amount)).collect();
    hash(&(customer, on, amount, currency, lines))
}
