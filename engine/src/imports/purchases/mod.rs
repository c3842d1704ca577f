//! Lists of purchases: orders, invoices, receipts and payments, each row of which a customer bought something by.

mod buyer;
mod codes;
mod ledger;
mod orders;
mod part;
mod reach;
mod recognition;
mod run;
mod sale;
mod store;
mod unclear;
mod units;
mod words;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) use codes::settle as settle_codes;
pub(super) use ledger::Ledger;
pub(super) use part::Part;
pub(super) use reach::reaches_down;
pub(super) use recognition::recognise;
pub(super) use sale::Sale;
pub(super) use unclear::Unclear;
pub use unclear::{BuyerCandidate, BuyerChoice, UnclearBuyer};
pub(super) use units::{Unit, Units, units_of};

use crate::money::Money;
use crate::names::names;
use crate::settings::Currency;

names! {
    /// What a file is a list of.
    #[derive(Default)]
    ListKind {
        /// Customers, each of whom has a row.
        #[default]
        Customers = "customers",
        /// What customers bought; each may have many rows, and an order several.
        Purchases = "purchases",
    }
}

/// The unit of the amounts that do not say theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ImportMoney {
    /// The unit.
    pub currency: Currency,
    /// Whether the list says it, or the owner has said it; otherwise it is the shop's, and to be asked.
    pub sure: bool,
}

/// What a list of purchases came to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PurchaseCounts {
    /// New purchases: orders, not rows.
    pub created: u32,
    /// Purchases that the book knew already.
    pub known: u32,
    /// Customers who are new with it.
    pub customers: u32,
    /// What the new purchases come to, a sum for each currency.
    pub sums: Vec<Money>,
}

/// What one row of a list of purchases says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PlannedPurchase {
    /// The day.
    #[ts(type = "string")]
    pub on: chrono::NaiveDate,
    /// What the row says it came to.
    pub amount: Option<Money>,
    /// The number of the order.
    pub reference: String,
    /// What was bought.
    pub product: String,
}
