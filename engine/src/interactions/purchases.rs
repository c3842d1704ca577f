//! Purchases: what a customer bought on a day, and what it came to.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{ImportId, InteractionId};

/// What was bought, or given back, at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Purchase {
    /// The day, the same in any time zone.
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// All of it in the smallest unit of the currency, negative for what was given back; `null` where nobody wrote it down.
    #[ts(type = "number | null")]
    pub amount: Option<i64>,
    /// The ISO 4217 code of the currency of all its amounts.
    pub currency: String,
    /// The number of the order, invoice or receipt; empty where there is none.
    pub reference: String,
    /// What was bought, as far as it is known.
    pub lines: Vec<PurchaseLine>,
    /// The import that it came with.
    pub import_id: Option<ImportId>,
}

/// One kind of thing that was bought. Amounts are in the smallest unit of the purchase's currency.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct PurchaseLine {
    /// What it is called.
    pub product: String,
    /// Its number in the shop.
    pub code: String,
    /// How many or how much, as a decimal with a point.
    pub quantity: Option<String>,
    /// What one costs.
    #[ts(type = "number | null")]
    pub unit_price: Option<i64>,
    /// What was taken off.
    #[ts(type = "number | null")]
    pub discount: Option<i64>,
    /// What all of it came to, the discount taken off.
    #[ts(type = "number | null")]
    pub amount: Option<i64>,
}

impl PurchaseLine {
    /// What a purchase without a number is called where its lines stand apart, as in an export.
    #[must_use]
    pub fn reference_of(id: InteractionId) -> String {
        format!("daftar-{id}")
    }

    /// What lines say in one text: `2 × Rose; Vase`.
    #[must_use]
    pub fn in_words(lines: &[Self]) -> String {
        let words = |line: &Self| {
            let product = if line.product.is_empty() { &line.code } else { &line.product };
            match line.quantity.as_deref() {
                Some(quantity) if product.is_empty() => quantity.to_owned(),
                Some(quantity) if quantity != "1" => format!("{quantity} × {product}"),
                _ => product.clone(),
            }
        };
        lines.iter().map(words).collect::<Vec<_>>().join("; ")
    }
}

/// A purchase as it is logged.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct PurchaseDraft {
    /// The day; none for that of the moment it is logged at.
    #[ts(type = "string | null")]
    pub on: Option<NaiveDate>,
    /// All of it in the smallest unit of the currency, negative for what was given back; needed.
    #[ts(type = "number | null")]
    pub amount: Option<i64>,
    /// The ISO 4217 code of the currency; none for the shop's.
    pub currency: Option<String>,
    /// The number of the order, invoice or receipt.
    pub reference: String,
    /// What was bought.
    pub lines: Vec<PurchaseLine>,
}
