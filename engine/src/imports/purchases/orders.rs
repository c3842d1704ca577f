//! Orders: the rows that belong together, and what they come to.

use chrono::NaiveDate;

use super::sale::{Amount, Sale};
use super::units::Unit;
use crate::ids::{CustomerId, InteractionId};
use crate::interactions::PurchaseLine;
use crate::numbers::Decimal;

/// One order on its way into the book, row by row.
pub(super) struct Order {
    pub(super) id: InteractionId,
    pub(super) customer: CustomerId,
    pub(super) on: NaiveDate,
    pub(super) reference: String,
    pub(super) unit: Unit,
    pub(super) note: String,
    lines: Vec<Line>,
}

/// One row of it, in the smallest unit of the order's currency.
struct Line {
    /// What the column of amounts says: of the order, or of the line.
    stated: Option<i64>,
    /// What the line came to by its own columns.
    own: Option<i64>,
    line: PurchaseLine,
}

/// What the amounts of a list are, where an order has several rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stated {
    /// What the whole order came to, said once or on each of its rows.
    Totals,
    /// What each line came to.
    Lines,
}

impl Order {
    pub(super) fn new(
        id: InteractionId,
        customer: CustomerId,
        on: NaiveDate,
        sale: &Sale,
        unit: &Unit,
    ) -> Self {
        let unit = sale.said_unit().unwrap_or(unit).clone();
        let reference = sale.reference.clone();
        let mut order = Self { id, customer, on, reference, unit, note: String::new(), lines: Vec::new() };
        order.add(sale);
        order
    }

    /// Adds what a row says of it.
    pub(super) fn add(&mut self, sale: &Sale) {
        if !self.note.contains(&sale.note) {
            if !self.note.is_empty() {
                self.note.push('\n');
            }
            self.note.push_str(&sale.note);
        }
        let line = Line::of(sale, &self.unit);
        self.lines.push(line);
    }

    /// Whether its rows say different amounts, none of which is the sum of the others: then they are those of lines.
    pub(super) fn has_amounts_of_lines(&self) -> bool {
        let stated: Vec<i64> = self.lines.iter().filter_map(|line| line.stated).collect();
        stated.windows(2).any(|pair| matches!(pair, [one, other] if one != other))
    }

    /// What it came to, and its lines.
    pub(super) fn settled(&self, role: Stated) -> (Option<i64>, Vec<PurchaseLine>) {
        let stated = || self.lines.iter().filter_map(|line| line.stated);
        let several = self.lines.len() > 1;
        let own: Option<i64> = self.lines.iter().map(|line| line.own).sum();
        let of_lines = several && role == Stated::Lines && stated().nth(1).is_some();
        let sum_row = of_lines.then(|| self.sum_row()).flatten();
        let amount = if of_lines {
            sum_row.and_then(|row| self.lines[row].stated).or_else(|| Some(stated().sum()))
        } else {
            stated().next().or(own)
        };
        let mut lines: Vec<PurchaseLine> = Vec::with_capacity(self.lines.len());
        for (row, line) in self.lines.iter().enumerate().filter(|(row, _)| Some(*row) != sum_row) {
            let mut told = line.line.clone();
            told.amount = line.own.or(line.stated.filter(|_| of_lines));
            if !several && told.amount.is_none() && !line.is_blank() {
                told.amount = line.stated;
            }
            // A row that came twice, where the total counts it once.
            let twice = !of_lines && amount != own && lines.contains(&told) && stated().nth(row).is_some();
            if !twice && (several || !line.is_blank()) && told != PurchaseLine::default() {
                lines.push(told);
            }
        }
        (amount, lines)
    }

    /// The row that only sums up the others.
    fn sum_row(&self) -> Option<usize> {
        let sum: i64 = self.lines.iter().filter_map(|line| line.stated).sum();
        let is_sum = |line: &Line| line.stated.is_some_and(|stated| stated != 0 && stated * 2 == sum);
        (self.lines.len() > 2).then(|| self.lines.iter().rposition(is_sum)).flatten()
    }
}

impl Line {
    fn of(sale: &Sale, unit: &Unit) -> Self {
        let sign = |amount: i64| if sale.is_return { -amount.abs() } else { amount };
        let units =
            |amount: &Option<Amount>| amount.as_ref().and_then(|amount| unit.smallest_units(amount.number));
        let (unit_price, mut discount) = (units(&sale.unit_price), units(&sale.discount));
        let quantity = sale.quantity.unwrap_or(Decimal { units: 1, scale: 0 });
        let gross = unit_price.and_then(|price| times(price, quantity));
        if let (Some(gross), Some(percent)) = (gross, sale.discount_percent) {
            discount = times(gross, Decimal { units: percent.units, scale: percent.scale + 2 });
        }
        let own = units(&sale.line_amount).or_else(|| gross.map(|gross| gross - discount.unwrap_or(0)));
        let line = PurchaseLine {
            product: sale.product.clone(),
            code: sale.product_code.clone(),
            quantity: sale.quantity.map(|quantity| quantity.to_string()),
            unit_price,
            discount: discount.filter(|discount| *discount != 0),
            amount: None,
        };
        Self { stated: units(&sale.amount).map(sign), own: own.map(sign), line }
    }

    /// Whether the row says nothing but what the whole came to.
    fn is_blank(&self) -> bool {
        self.own.is_none() && self.line == PurchaseLine::default()
    }
}

/// A product, rounded half away from zero.
fn times(amount: i64, by: Decimal) -> Option<i64> {
    let product = i128::from(amount) * i128::from(by.units);
    let divisor = 10_i128.checked_pow(by.scale)?;
    i64::try_from((product + product.signum() * divisor / 2) / divisor).ok()
}
