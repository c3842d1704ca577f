//! Whether a file is a list of purchases, and which column says what of them.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use chrono::NaiveDate;

use super::words::{BUYERS, NAMES, OF_CUSTOMERS, RUNNING};
use super::{ListKind, Part};
use crate::dates::{Calendar, DateHints, DateOrder, WrittenDate, YearPivot, parse_date};
use crate::folding;
use crate::imports::columns::Sample;
use crate::imports::headers::{self, Said};
use crate::imports::target::{AddressPart, NameOrder, Place, Target};
use crate::numbers;
use crate::texts::{Language, Texts};

/// What the columns are, were the file a list of purchases, and whether it looks like one.
pub(in crate::imports) struct Columns {
    pub(in crate::imports) kind: ListKind,
    pub(in crate::imports) places: Vec<Option<Place>>,
}

struct Lexicon {
    parts: HashMap<String, (Part, u8)>,
    buyers: HashSet<String>,
    of_customers: HashSet<String>,
    running: HashSet<String>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut parts = HashMap::new();
    for (part, rank, names) in NAMES {
        for name in names.split('|') {
            parts.entry(headers::key(name)).or_insert((*part, *rank));
        }
    }
    // As Daftar itself heads the tables of purchases that it writes.
    for language in Language::ALL {
        for part in Part::ALL {
            let name = Texts::for_language(language).text(&format!("field-{}", part.field()), &[]);
            // What may mean something else beside a better name stays so: `Suma` beside `Iš viso`.
            let known = parts.entry(headers::key(&name)).or_insert((part, 0));
            if known.0 != part {
                *known = (part, 0);
            }
        }
    }
    let set = |names: &str| names.split('|').map(headers::key).collect();
    Lexicon { parts, buyers: set(BUYERS), of_customers: set(OF_CUSTOMERS), running: set(RUNNING) }
});

/// Tells the columns of a list whose customers' columns are recognised already.
pub(in crate::imports) fn recognise(
    names: &[&str],
    sample: &Sample,
    customers: &[Option<Place>],
    has_header: bool,
) -> Columns {
    if !has_header {
        return by_values(sample, customers);
    }
    let mut places: Vec<Option<Place>> =
        customers.iter().map(|place| place.clone().filter(is_of_buyer)).collect();
    for (column, name) in names.iter().enumerate() {
        if is_misread(name, places[column].as_ref(), sample, column) {
            places[column] = None;
        }
    }
    let number = numbered_name(&places, sample);
    if let Some(number) = number {
        places[number] = Some(Place::of(Target::Purchase(Part::Reference)));
    }
    for (column, name) in names.iter().enumerate() {
        if let Some(place) = buyer(name, &places, column) {
            places[column] = Some(place);
        }
    }
    let said: Vec<Option<(Part, u8)>> = names.iter().map(|name| part(name)).collect();
    for part in Part::ALL.into_iter().filter(|part| *part != Part::Reference || number.is_none()) {
        let of_part = |(column, said): (usize, &Option<(Part, u8)>)| {
            said.filter(|said| said.0 == part && fits(part, sample, column)).map(|(_, rank)| (column, rank))
        };
        let mut columns: Vec<(usize, u8)> = said.iter().enumerate().filter_map(of_part).collect();
        // What is blank in the sample may be filled further down, but nothing is lost by another that is filled; and
        // a product is better told by its name than by the number of its line.
        columns.sort_unstable_by_key(|(column, rank)| {
            let counts = part == Part::Product && sample.share(*column, is_number) >= 0.9;
            (sample.is_blank(*column), counts, *rank, *column)
        });
        let most = if part.takes_many() { columns.len() } else { 1 };
        for (column, _) in columns.into_iter().take(most) {
            places[column] = Some(Place::of(Target::Purchase(part)));
        }
    }
    refuse_codes_of_many(&mut places, sample);
    let said_well = |part: Part, worst: u8| {
        said.iter()
            .zip(&places)
            .any(|(said, place)| is(place, part) && said.is_none_or(|(of, rank)| of != part || rank <= worst))
    };
    let has = |test: &dyn Fn(&Target) -> bool| places.iter().flatten().any(|place| test(&place.target));
    let reach = has(&|target| matches!(target, Target::Phone | Target::Email | Target::ContactLine));
    let person = reach || has(&Target::is_name) || said_well(Part::CustomerCode, 0);
    let money = said_well(Part::Amount, 2) || said_well(Part::UnitPrice, 0) || said_well(Part::LineAmount, 0);
    let things = money || said_well(Part::Product, 0) && said_well(Part::Quantity, 0);
    // An account goes on from sale to sale: by its number, what it was, what was paid.
    let is_account = said_well(Part::Reference, 1) || said_well(Part::Product, 0) || said_well(Part::Paid, 0);
    let is_of_customers = |name: &&str| {
        let key = headers::key(name);
        LEXICON.of_customers.contains(&key) && !(is_account && LEXICON.running.contains(&key))
    };
    let of_customers = names.iter().any(is_of_customers)
        || customers.iter().flatten().any(|place| place.target == Target::Birthday);
    let order = said_well(Part::Reference, 1) && said_well(Part::On, 3) && things;
    // Only of money one has to say in which currency, whatever the day is called.
    let worst_day = if said_well(Part::Currency, 0) { 3 } else { 1 };
    let worst_amount = if said_well(Part::Paid, 0) { 3 } else { 1 };
    let sale =
        said_well(Part::On, worst_day) && said_well(Part::Amount, worst_amount) && person && !of_customers;
    // A book of appointments: the day, who came, what was done and what it cost.
    let visit = said_well(Part::On, 1) && said_well(Part::Product, 0) && money && person && !of_customers;
    // Orders of which only who and when is told: nobody can be reached by them, so they are no list of customers.
    let bare_order = said_well(Part::Reference, 0) && said_well(Part::On, 0) && person && !reach;
    let kind = if order || sale || visit || bare_order { ListKind::Purchases } else { ListKind::Customers };
    Columns { kind, places }
}

/// Of a customer a list of purchases tells who they are and how they are reached; what else is there is the order's.
fn is_of_buyer(place: &Place) -> bool {
    place.target.is_name()
        || matches!(
            place.target,
            Target::MiddleName
                | Target::Kind
                | Target::Phone
                | Target::Email
                | Target::PhoneLabel
                | Target::EmailLabel
                | Target::Address(_)
                | Target::Custom(_)
                | Target::New(_)
        )
}

fn is(place: &Option<Place>, part: Part) -> bool {
    place.as_ref().is_some_and(|place| place.target == Target::Purchase(part))
}

/// The part that a header names, with the words in brackets or without.
fn part(header: &str) -> Option<(Part, u8)> {
    let look = |header: &str| LEXICON.parts.get(&headers::key(header)).copied();
    look(header).or_else(|| look(&headers::without_brackets(header)))
}

/// A column of the buyer's that only lists of purchases have: `Bill to`, `Billing Name`, `shipCity`.
fn buyer(header: &str, places: &[Option<Place>], column: usize) -> Option<Place> {
    let taken = |wanted: &Target| {
        let others = places.iter().enumerate().filter(|(other, _)| *other != column);
        others
            .filter_map(|(_, place)| place.as_ref())
            .any(|place| place.target == *wanted || wanted.is_whole_name() && place.target.is_whole_name())
    };
    if places[column].as_ref().is_some_and(|place| place.target == Target::ContactLine) {
        return None;
    }
    let name = Target::Name(NameOrder::GivenFirst);
    if LEXICON.buyers.contains(&headers::key(header)) {
        return (!taken(&name)).then(|| Place::of(name));
    }
    let rest = headers::without_words(
        header,
        &["billing", "bill", "shipping", "ship", "delivery", "customer", "buyer", "to"],
    )?;
    let Said::Fills(place) = headers::read(&rest) else { return None };
    let fits = is_of_buyer(&place) && !taken(&place.target);
    (fits && (places[column].is_none() || place.target.is_name())).then_some(place)
}

/// Whether what a customers' list would hold is something else in one of purchases: the account that a sale is booked on is
/// no company, and `ship via` 3 no street.
fn is_misread(name: &str, place: Option<&Place>, sample: &Sample, column: usize) -> bool {
    match place.map(|place| &place.target) {
        Some(Target::Company) => ["accountname", "account"].contains(&headers::key(name).as_str()),
        Some(Target::Address(AddressPart::Street)) => {
            !sample.is_blank(column)
                && sample.share(column, |value| value.chars().all(char::is_numeric)) >= 0.9
        }
        _ => false,
    }
}

/// A number that several buyers have is the account that their sales are booked on, and no customer's own.
fn refuse_codes_of_many(places: &mut [Option<Place>], sample: &Sample) {
    let find = |test: &dyn Fn(&Target) -> bool| {
        places.iter().position(|place| place.as_ref().is_some_and(|place| test(&place.target)))
    };
    let code = find(&|target| *target == Target::Purchase(Part::CustomerCode));
    let name = find(&|target| matches!(target, Target::Name(_) | Target::Company));
    let (Some(code), Some(name)) = (code, name) else { return };
    let mut buyers: HashMap<&str, HashSet<String>> = HashMap::new();
    for (code, name) in sample.beside(code, Some(name)).filter(|(_, name)| !name.is_empty()) {
        buyers.entry(code).or_default().insert(folding::fold(name));
    }
    let shared = buyers.values().filter(|names| names.len() > 1).count();
    if shared * 2 > buyers.len() {
        places[code] = None;
    }
}

/// Whether the values of a column can be what its name says.
fn fits(part: Part, sample: &Sample, column: usize) -> bool {
    if sample.is_blank(column) {
        return true;
    }
    let share = |test: &dyn Fn(&str) -> bool| sample.share(column, test);
    match part {
        Part::On => share(&is_day) >= 0.6,
        Part::Quantity => share(&is_number) >= 0.6,
        part if part.is_money() => share(&is_number) >= 0.6,
        Part::Reference | Part::CustomerCode => {
            share(&|value| value.chars().any(char::is_alphanumeric) && !is_day(value)) >= 0.6
        }
        Part::Currency => {
            share(&|value| value.chars().count() <= 12 && !value.chars().any(char::is_numeric)) >= 0.6
        }
        // Where a receipt is shown is not what was bought.
        Part::Product => share(&|value| value.starts_with("http")) < 0.5,
        Part::Status => share(&|value| value.chars().count() <= 60 && !is_number(value)) >= 0.6,
        _ => true,
    }
}

fn is_number(value: &str) -> bool {
    numbers::parse_decimal(value).is_some()
}

/// A day, with or without its time; a number alone is one only as `20260321`.
pub(super) fn is_day(value: &str) -> bool {
    let hints = |order| DateHints {
        order,
        calendar: Calendar::Gregorian,
        pivot: YearPivot::Nearest,
        today: NaiveDate::default(),
        excel: None,
    };
    let digits = value.chars().all(char::is_numeric);
    let read = |order| matches!(parse_date(value, &hints(order)), Ok(WrittenDate::Date(_)));
    (!digits || value.chars().count() == 8) && (read(DateOrder::Dmy) || read(DateOrder::Mdy))
}

/// The column `Name` of a list whose names count `#1001`, `#1002`: those are the numbers of orders.
fn numbered_name(places: &[Option<Place>], sample: &Sample) -> Option<usize> {
    let is_numbered = |value: &str| {
        let rest = value
            .trim_start_matches('#')
            .trim_start_matches(|it: char| it.is_ascii_uppercase() || "-_/".contains(it));
        !rest.is_empty() && rest.chars().all(|it| it.is_numeric() || "-/".contains(it))
    };
    places.iter().enumerate().find_map(|(column, place)| {
        let named = place.as_ref().is_some_and(|place| place.target.is_whole_name());
        (named && !sample.is_blank(column) && sample.share(column, is_numbered) >= 0.9).then_some(column)
    })
}

/// Without names of columns: who, a day, how many and how much, and nobody to reach.
fn by_values(sample: &Sample, customers: &[Option<Place>]) -> Columns {
    let mut places: Vec<Option<Place>> = vec![None; customers.len()];
    let columns: Vec<usize> = (0..customers.len()).filter(|column| !sample.is_blank(*column)).collect();
    let all = |column: usize, test: &dyn Fn(&str) -> bool| sample.share(column, test) >= 0.95;
    let whole = |value: &str| value.chars().all(char::is_numeric);
    let money =
        |value: &str| is_number(value) && value.chars().any(|it| ".,٫$€£".contains(it)) && !is_day(value);
    let on = columns.iter().copied().find(|column| all(*column, &is_day));
    let amount = columns.iter().copied().rfind(|column| Some(*column) != on && all(*column, &money));
    let who = columns.iter().copied().find(|column| {
        Some(*column) != on
            && all(*column, &|value: &str| value.chars().any(char::is_numeric) && !money(value))
            && repeats(sample, *column)
    });
    let reached = customers.iter().flatten().any(|place| {
        place.target.is_name()
            || matches!(place.target, Target::Phone | Target::Email | Target::Address(AddressPart::Street))
    });
    let (Some(on), Some(amount)) = (on, amount) else {
        return Columns { kind: ListKind::Customers, places: customers.to_vec() };
    };
    if who.is_none() && !reached {
        return Columns { kind: ListKind::Customers, places: customers.to_vec() };
    }
    for (place, known) in places.iter_mut().zip(customers) {
        *place = known.clone().filter(is_of_buyer);
    }
    if let Some(who) = who.filter(|_| !reached) {
        places[who] = Some(Place::of(Target::Purchase(Part::CustomerCode)));
    }
    places[on] = Some(Place::of(Target::Purchase(Part::On)));
    places[amount] = Some(Place::of(Target::Purchase(Part::Amount)));
    let count = |value: &str| whole(value) && value.chars().count() <= 4 && !value.starts_with('0');
    let quantity = columns
        .iter()
        .copied()
        .find(|column| places[*column].is_none() && *column > on && all(*column, &count));
    if let Some(quantity) = quantity {
        places[quantity] = Some(Place::of(Target::Purchase(Part::Quantity)));
    }
    Columns { kind: ListKind::Purchases, places }
}

/// Whether values come more than once: the same customer bought again.
fn repeats(sample: &Sample, column: usize) -> bool {
    let values: Vec<&str> = sample.values(column).collect();
    let distinct: HashSet<&str> = values.iter().copied().collect();
    distinct.len() * 10 <= values.len() * 9
}
