//! The unit of an amount: what the cell says, else its currency column, else what holds for the list.

use std::collections::HashMap;

use super::{ImportMoney, Part};
use crate::folding;
use crate::imports::columns::Sample;
use crate::imports::list::List;
use crate::imports::mapping::Mapping;
use crate::imports::target::Target;
use crate::money;
use crate::numbers::{self, Decimal};
use crate::settings::Currency;

/// A unit that amounts are written in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(in crate::imports) enum Unit {
    /// Ten rials.
    Toman,
    /// A currency by its ISO 4217 code.
    Iso(String),
}

/// Words and signs for units, folded.
const WORDS: &[(&str, &str)] = &[
    ("toman", "تومان تومن toman tomans irt"),
    ("IRR", "ریال ﷼ rial rials irr rls"),
    ("EUR", "€ eur euro euros eurai euru euras eurų یورو евро يورو"),
    ("USD", "$ usd dollar dollars دلار دولار доллар dólar"),
    ("GBP", "£ gbp pound pounds پوند"),
    ("TRY", "₺ try tl لیر"),
    ("RUB", "₽ rub руб рублей р"),
    ("PLN", "zł pln"),
    ("SEK", "sek kr"),
    ("AED", "aed درهم"),
    ("INR", "₹ inr"),
    ("JPY", "¥ jpy"),
    ("UAH", "₴ uah грн"),
];
/// Further codes that are a unit where they stand alone.
const CODES: &str = "chf nok dkk cad aud nzd cny iqd afn kwd sar qar bhd omr jod egp huf czk ron bgn isk brl mxn ars clp cop zar sgd hkd krw thb vnd idr myr php ils gel amd azn kzt uzs tnd lyd mad ngn kes pkr";

impl Unit {
    pub(in crate::imports) fn of(currency: Currency) -> Self {
        match currency {
            Currency::Toman => Self::Toman,
            other => Self::Iso(other.iso().to_owned()),
        }
    }

    /// The unit that a text names by a word or sign; `None` where it names none.
    pub(in crate::imports) fn said_in(text: &str) -> Option<Self> {
        let folded = folding::fold(text);
        let words = folded.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
        let signs = folded.split(|letter: char| {
            letter.is_alphanumeric() || letter.is_whitespace() || ".,-+()'٬٫/".contains(letter)
        });
        words.chain(signs.filter(|sign| !sign.is_empty())).find_map(Self::named)
    }

    fn named(word: &str) -> Option<Self> {
        let found = WORDS.iter().find(|(_, words)| words.split(' ').any(|it| folding::fold(it) == word));
        match found {
            Some(("toman", _)) => Some(Self::Toman),
            Some((iso, _)) => Some(Self::Iso((*iso).to_owned())),
            None => CODES.split(' ').find(|code| *code == word).map(|code| Self::Iso(code.to_uppercase())),
        }
    }

    /// The unit as the owner can choose it, where it is one of those.
    pub(in crate::imports) fn choice(&self) -> Option<Currency> {
        match self {
            Self::Toman => Some(Currency::Toman),
            Self::Iso(code) => match code.as_str() {
                "IRR" => Some(Currency::Rial),
                "EUR" => Some(Currency::Eur),
                "USD" => Some(Currency::Usd),
                "GBP" => Some(Currency::Gbp),
                _ => None,
            },
        }
    }

    /// The ISO 4217 code of the currency it is kept in.
    pub(in crate::imports) fn iso(&self) -> &str {
        match self {
            Self::Toman => "IRR",
            Self::Iso(code) => code,
        }
    }

    /// So much of it in the smallest unit of its currency; `None` where it is too much.
    pub(in crate::imports) fn smallest_units(&self, amount: Decimal) -> Option<i64> {
        match self {
            Self::Toman => amount.at_scale(1),
            Self::Iso(code) => money::smallest_units(amount, code),
        }
    }
}

/// How the amounts of a list are written.
#[derive(Debug, Clone, Default)]
pub(in crate::imports) struct Units {
    /// The unit of those that do not say theirs.
    pub(in crate::imports) currency: Currency,
    /// The decimal mark of each column, where its values tell.
    pub(in crate::imports) marks: Vec<Option<char>>,
}

impl Units {
    /// Reads a number of a column.
    pub(super) fn number(&self, column: usize, text: &str) -> Option<Decimal> {
        numbers::parse_decimal_with(text, self.marks.get(column).copied().flatten())
    }
}

/// How the amounts of a list are written: in the unit that the owner `said`, else that the list says by the names of its
/// columns or in most of its cells, else the shop's, which is then to be asked.
pub(in crate::imports) fn units_of(
    list: &List,
    mapping: &Mapping,
    sample: &Sample,
    said: Option<Currency>,
    shops: Currency,
) -> (Units, ImportMoney) {
    let part = |column: usize| match mapping.places[column].as_ref().map(|place| &place.target) {
        Some(Target::Purchase(part)) => Some(*part),
        _ => None,
    };
    let columns = || 0..mapping.places.len();
    let money: Vec<usize> = columns().filter(|column| part(*column).is_some_and(Part::is_money)).collect();
    let of_header = || {
        let names = money.iter().map(|column| list.recognition.columns[*column].name.as_str());
        names.filter_map(Unit::said_in).find_map(|unit| unit.choice())
    };
    let mut counts: HashMap<Unit, usize> = HashMap::new();
    let (mut values, mut speaking) = (0, 0);
    let own_column = columns().find(|column| part(*column) == Some(Part::Currency));
    for column in
        money.iter().copied().filter(|column| part(*column) != Some(Part::Discount)).chain(own_column)
    {
        for value in sample.values(column) {
            values += usize::from(Some(column) != own_column);
            if let Some(unit) = Unit::said_in(value) {
                speaking += 1;
                *counts.entry(unit).or_default() += 1;
            }
        }
    }
    let all_say = speaking >= values && values > 0;
    let of_cells = || counts.iter().max_by_key(|(_, count)| **count).and_then(|(unit, _)| unit.choice());
    let found = said.or_else(of_header).or_else(of_cells);
    let sure = found.is_some() || all_say || money.is_empty();
    let marks = columns().map(|column| {
        let of_numbers = part(column).is_some_and(|part| part.is_money() || part == Part::Quantity);
        of_numbers.then(|| numbers::decimal_mark(sample.values(column))).flatten()
    });
    let currency = found.unwrap_or(shops);
    (Units { currency, marks: marks.collect() }, ImportMoney { currency, sure })
}
