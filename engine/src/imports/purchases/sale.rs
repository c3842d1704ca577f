//! One row of a list of purchases: what it says was bought, cell by cell.

use std::collections::HashSet;
use std::sync::LazyLock;

use chrono::NaiveDate;

use super::words::{NO_SALE, OPENINGS, RETURNED};
use super::{Part, Unit};
use crate::folding;
use crate::imports::builder::{Builder, Cell};
use crate::imports::record::Fault;
use crate::imports::types::Reason;
use crate::imports::values;
use crate::numbers::Decimal;

/// What a row says of a purchase.
#[derive(Debug, Clone, Default)]
pub(in crate::imports) struct Sale {
    pub(super) on: Option<NaiveDate>,
    pub(super) reference: String,
    pub(super) amount: Option<Amount>,
    pub(super) line_amount: Option<Amount>,
    pub(super) unit_price: Option<Amount>,
    pub(super) discount: Option<Amount>,
    /// What was paid for it, or for what was bought before.
    pub(super) paid: Option<Amount>,
    /// What was taken off, where it is said as a share.
    pub(super) discount_percent: Option<Decimal>,
    pub(super) quantity: Option<Decimal>,
    pub(super) product: String,
    pub(super) product_code: String,
    /// The unit that a column of its own says.
    pub(super) unit: Option<Unit>,
    pub(super) is_return: bool,
    /// Whether the row says by itself if it is a sale.
    pub(super) says_state: bool,
    pub(super) note: String,
    /// The customer's number in the program that the list is from.
    pub(in crate::imports) customer_code: String,
    /// What speaks against taking the row at all.
    pub(super) refusals: Vec<Fault>,
}

/// A number, and the unit that is written with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Amount {
    pub(super) number: Decimal,
    pub(super) unit: Option<Unit>,
}

struct States {
    no_sale: HashSet<String>,
    openings: HashSet<String>,
    returned: HashSet<String>,
}

static STATES: LazyLock<States> = LazyLock::new(|| {
    let set = |words: &str| words.split('|').map(folding::fold).collect();
    States { no_sale: set(NO_SALE), openings: set(OPENINGS), returned: set(RETURNED) }
});

impl Sale {
    /// What the row says it came to, in the smallest unit of its currency.
    pub(super) fn stated_amount(&self, unit: &Unit) -> Option<i64> {
        let stated = self.amount.as_ref().or(self.line_amount.as_ref());
        let amount = unit.smallest_units(stated?.number)?;
        Some(if self.is_return { -amount.abs() } else { amount })
    }

    /// Whether it says what anything came to.
    pub(super) fn has_amount(&self) -> bool {
        self.amount.is_some() || self.line_amount.is_some() || self.unit_price.is_some()
    }

    /// Whether it says what was paid, and nothing that was bought for it.
    pub(super) fn is_payment(&self) -> bool {
        let is_some =
            |amount: &Option<Amount>| amount.as_ref().is_some_and(|amount| !amount.number.is_zero());
        is_some(&self.paid) && ![&self.amount, &self.line_amount, &self.unit_price].into_iter().any(is_some)
    }

    /// The unit of its amounts, where it says one.
    pub(super) fn said_unit(&self) -> Option<&Unit> {
        let cells = [&self.amount, &self.line_amount, &self.unit_price];
        cells.into_iter().flatten().find_map(|amount| amount.unit.as_ref()).or(self.unit.as_ref())
    }
}

impl Builder<'_> {
    /// Takes one cell of what the row says of a purchase.
    pub(in crate::imports) fn add_to_sale(&mut self, part: Part, cell: Cell<'_>) {
        let text = cell.text;
        match part {
            Part::On => {
                let faults = self.record.faults.len();
                self.sale().on = self.past_day(cell);
                // Without its day a purchase cannot be kept.
                let refusals = self.record.faults.split_off(faults);
                self.sale().refusals.extend(refusals);
            }
            Part::Amount | Part::LineAmount | Part::UnitPrice | Part::Discount | Part::Paid => {
                self.add_amount(part, cell);
            }
            Part::Quantity => match self.reading.units.number(cell.column, text) {
                Some(number) => self.sale().quantity = Some(number),
                None => self.fault(cell, Reason::AmountInvalid),
            },
            Part::Reference => values::fill(&mut self.sale().reference, text),
            Part::Product if STATES.openings.contains(&folding::fold(text)) => {
                self.refuse(cell, Reason::NoSale);
            }
            Part::Product => values::fill(&mut self.sale().product, text),
            Part::ProductCode => values::fill(&mut self.sale().product_code, text),
            Part::CustomerCode => values::fill(&mut self.sale().customer_code, text),
            Part::Currency => self.sale().unit = Unit::said_in(text),
            Part::Note => {
                let note = &mut self.sale().note;
                if !note.is_empty() {
                    note.push('\n');
                }
                note.push_str(&values::lines(text));
            }
            Part::Status => {
                // `wc-cancelled` is what WooCommerce calls it.
                self.sale().says_state = true;
                let state = folding::fold(text.strip_prefix("wc-").unwrap_or(text));
                if STATES.no_sale.contains(&state) {
                    self.refuse(cell, Reason::NoSale);
                } else if STATES.returned.contains(&state) {
                    self.sale().is_return = true;
                }
            }
            Part::Cancelled => {
                let denied = values::yes_or_no(text) == Some(false);
                if !denied {
                    self.refuse(cell, Reason::NoSale);
                }
            }
        }
    }

    fn add_amount(&mut self, part: Part, cell: Cell<'_>) {
        let Some(number) = self.reading.units.number(cell.column, cell.text) else {
            match part {
                Part::Discount | Part::Paid => self.fault(cell, Reason::AmountInvalid),
                _ => self.refuse(cell, Reason::AmountInvalid),
            }
            return;
        };
        if part == Part::Discount && cell.text.contains(['%', '٪']) {
            self.sale().discount_percent = Some(number);
            return;
        }
        let amount = Some(Amount { number, unit: Unit::said_in(cell.text) });
        let sale = self.sale();
        match part {
            Part::Amount => sale.amount = amount,
            Part::LineAmount => sale.line_amount = amount,
            Part::UnitPrice => sale.unit_price = amount,
            Part::Paid => sale.paid = amount,
            _ => sale.discount = amount,
        }
    }

    fn sale(&mut self) -> &mut Sale {
        self.record.sale.get_or_insert_default()
    }

    /// Notes a cell that speaks against the whole row.
    fn refuse(&mut self, cell: Cell<'_>, reason: Reason) {
        let Cell { column, text, written, alone } = cell;
        let corrected = written.map(|_| text.to_owned());
        let fault = Fault { column, value: written.unwrap_or(text).to_owned(), corrected, alone, reason };
        self.sale().refusals.push(fault);
    }
}
