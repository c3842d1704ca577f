//! Money: whole numbers of the smallest unit of a currency, which is known by its ISO 4217 code.

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::numbers::Decimal;
use crate::settings::Currency;
use crate::texts::{Texts, Value};

/// An amount of a currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Money {
    /// In the smallest unit.
    #[ts(type = "number")]
    pub amount: i64,
    /// Its ISO 4217 code.
    pub currency: String,
}

impl Money {
    /// The amount with its unit; rials as tomans where the shop counts in them.
    #[must_use]
    pub fn in_words(&self, shop: Currency, texts: &Texts) -> String {
        let iso = self.currency.as_str();
        let (unit, decimals, least) = match iso {
            "IRR" if shop == Currency::Toman => ("toman", 1, 0),
            "IRR" => ("rial", 0, 0),
            "EUR" => ("eur", 2, 2),
            "USD" => ("usd", 2, 2),
            "GBP" => ("gbp", 2, 2),
            _ => ("other", decimals(iso), decimals(iso)),
        };
        let units = Decimal { units: self.amount, scale: decimals };
        let options = FluentNumberOptions {
            // Even none at least would write the decimal mark.
            minimum_fraction_digits: usize::try_from(least).ok().filter(|least| *least > 0),
            ..FluentNumberOptions::default()
        };
        let amount = Value::Number(FluentNumber::new(units.to_f64(), options));
        texts.plain(&format!("money-{unit}"), &[("amount", amount), ("currency", Value::from(iso))])
    }
}

/// Currencies without a smaller unit, the rial among them: nobody counts its dinars.
const WHOLE: [&str; 14] =
    ["IRR", "JPY", "KRW", "VND", "CLP", "ISK", "PYG", "UGX", "RWF", "XAF", "XOF", "XPF", "GNF", "KMF"];
/// Currencies with a thousandth.
const THOUSANDTHS: [&str; 7] = ["KWD", "BHD", "OMR", "JOD", "TND", "LYD", "IQD"];

/// How many digits of an amount stand behind the decimal mark.
#[must_use]
pub fn decimals(iso: &str) -> u32 {
    if WHOLE.contains(&iso) {
        0
    } else if THOUSANDTHS.contains(&iso) {
        3
    } else {
        2
    }
}

/// An amount in the smallest unit of its currency; `None` where it is too large to be one.
#[must_use]
pub fn smallest_units(amount: Decimal, iso: &str) -> Option<i64> {
    amount.at_scale(decimals(iso))
}

impl Currency {
    /// The ISO 4217 code of the currency that amounts in it are kept in: that of tomans is the rial's.
    #[must_use]
    pub fn iso(self) -> &'static str {
        match self {
            Self::Eur => "EUR",
            Self::Toman | Self::Rial => "IRR",
            Self::Usd => "USD",
            Self::Gbp => "GBP",
        }
    }

    /// An amount as it is spoken of, in the smallest unit of the currency it is kept in: a toman is ten rials.
    #[must_use]
    pub fn smallest_units(self, amount: Decimal) -> Option<i64> {
        match self {
            Self::Toman => amount.at_scale(1),
            _ => smallest_units(amount, self.iso()),
        }
    }
}
