//! What the columns of a list fill: told from their names, and from their values where the names say nothing.

use std::collections::HashSet;

use super::given_names::{Likely, likely};
use super::headers::{self, Said};
use super::target::{AddressPart, NameOrder, Place, Target};
use super::{contact_line, names, settling, titles, values};
use crate::{folding, phones};

/// The first rows of a list, their cells cleaned, for telling what the columns hold.
#[derive(Debug, Default)]
pub(super) struct Sample {
    rows: Vec<Vec<String>>,
}

/// How much of a value is looked at.
const LONGEST_VALUE: usize = 1000;
/// How many rows are looked at.
pub(super) const SAMPLE_ROWS: usize = 400;

impl Sample {
    /// Takes one more row; `false` once there are enough.
    pub(super) fn add<'a>(&mut self, cells: impl Iterator<Item = &'a str>) -> bool {
        let beginning = |cell: &str| {
            let value = values::clean(cell);
            value[..value.floor_char_boundary(LONGEST_VALUE)].to_owned()
        };
        self.rows.push(cells.map(beginning).collect());
        self.rows.len() < SAMPLE_ROWS
    }

    /// The values of a column that are not blank.
    pub(super) fn values(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows
            .iter()
            .filter_map(move |row| row.get(column))
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    }

    /// The values of a column that are not blank, each with that of another beside it.
    pub(super) fn beside(&self, column: usize, other: Option<usize>) -> impl Iterator<Item = (&str, &str)> {
        self.rows.iter().filter_map(move |row| {
            let value = row.get(column).filter(|value| !value.is_empty())?;
            let beside = other.and_then(|other| row.get(other)).map_or("", String::as_str);
            Some((value.as_str(), beside))
        })
    }

    /// Whether the list goes on behind the sample.
    pub(super) fn is_full(&self) -> bool {
        self.rows.len() >= SAMPLE_ROWS
    }

    /// Whether a column has no values.
    pub(super) fn is_blank(&self, column: usize) -> bool {
        self.values(column).next().is_none()
    }

    /// The share of a column's values of which `test` holds; none for a blank column.
    pub(super) fn share(&self, column: usize, test: impl Fn(&str) -> bool) -> f64 {
        let (mut all, mut held) = (0_u32, 0_u32);
        for value in self.values(column) {
            all += 1;
            held += u32::from(test(value));
        }
        if all == 0 { 0.0 } else { f64::from(held) / f64::from(all) }
    }

    fn is_varied(&self, column: usize) -> bool {
        let values: Vec<&str> = self.values(column).collect();
        let distinct: HashSet<&str> = values.iter().copied().collect();
        distinct.len() * 10 >= values.len() * 6
    }

    /// The share of rows that have both columns, and where `test` holds of the two values.
    pub(super) fn agreement(
        &self,
        one: usize,
        other: usize,
        test: impl Fn(&str, &str) -> bool,
    ) -> Option<f64> {
        let (mut both, mut held) = (0_u32, 0_u32);
        for row in &self.rows {
            let pair = (row.get(one).map_or("", String::as_str), row.get(other).map_or("", String::as_str));
            if !pair.0.is_empty() && !pair.1.is_empty() {
                both += 1;
                held += u32::from(test(pair.0, pair.1));
            }
        }
        (both > 0).then(|| f64::from(held) / f64::from(both))
    }
}

/// What a list is known to be apart from its cells.
#[derive(Debug, Clone, Copy)]
pub(super) struct ListFacts<'a> {
    /// Whether the columns have names at all.
    pub(super) has_header: bool,
    /// The owner's country.
    pub(super) country: &'a str,
}

/// The place of each column, none for those that are left out.
pub(super) fn recognise(headers: &[&str], sample: &Sample, facts: ListFacts<'_>) -> Vec<Option<Place>> {
    let said: Vec<Said> = headers
        .iter()
        .map(|header| if facts.has_header { headers::read(header) } else { Said::Silent })
        .collect();
    let mut places: Vec<Option<Place>> = said.iter().map(named).collect();
    for (column, said) in said.iter().enumerate() {
        match said {
            Said::Contact => {
                places[column] = by_value(sample, column, facts)
                    .or_else(|| reach_by_value(sample, column, facts))
                    .or_else(|| name_by_value(sample, column));
            }
            Said::TitleOrStreet if !has_street(&places) => {
                places[column] = Some(Place::of(Target::Address(AddressPart::Street)));
            }
            Said::Title | Said::TitleOrStreet => places[column] = title(sample, column, &places),
            _ => {}
        }
    }
    settling::birthdays(&mut places, headers, sample);
    settling::subscribers(&mut places, headers, sample);
    refuse_misfits(&mut places, sample);
    settling::names(&mut places, sample);
    let unnamed: Vec<usize> = (0..said.len())
        .filter(|column| places[*column].is_none() && matches!(said[*column], Said::Silent | Said::Unknown))
        .collect();
    fill_by_value(&mut places, &unnamed, &said, headers, sample, facts);
    find_contact_lines(&mut places, &said, sample, facts.country);
    settling::addresses(&mut places, headers);
    keep_one_each(&mut places, sample);
    refuse_things(&mut places, headers);
    places
}

/// A list of things for sale has names too, but nobody to reach.
fn refuse_things(places: &mut [Option<Place>], headers: &[&str]) {
    let of_people = |place: &Place| {
        !matches!(place.target, Target::Name(_) | Target::Note | Target::Tags | Target::Groups)
    };
    let things = headers.iter().filter(|header| headers::is_of_things(header)).count();
    if things >= 2 && !places.iter().flatten().any(of_people) {
        places.fill(None);
    }
}

fn named(said: &Said) -> Option<Place> {
    match said {
        Said::Fills(place) => Some(place.clone()),
        _ => None,
    }
}

fn is_email(value: &str) -> bool {
    value.contains('@') && values::emails(value).iter().any(Result::is_ok)
}

/// A dialable number: one that is given out, or written the way only phones are.
fn is_phone(value: &str, country: &str) -> bool {
    let digits = value.chars().filter(|letter| letter.is_numeric()).count();
    let plain = value.chars().all(|letter| letter.is_numeric() || " +-()./\u{a0}\u{2011}x#".contains(letter));
    (7..=20).contains(&digits)
        && plain
        && phones::split_numbers(value).iter().any(|part| phones::parse(part, country).is_some())
}

/// Phone or email, where the values leave no doubt.
fn by_value(sample: &Sample, column: usize, facts: ListFacts<'_>) -> Option<Place> {
    if sample.share(column, is_email) >= 0.8 {
        return Some(Place::of(Target::Email));
    }
    let dialled_in = |country: &str| sample.share(column, |value| is_phone(value, country)) >= 0.8;
    let is_phones =
        dialled_in(facts.country) || abroad(sample, column).is_some_and(|country| dialled_in(&country));
    (is_phones && !is_counted(sample, column)).then(|| Place::of(Target::Phone))
}

/// Phones and email addresses in the same cells, which the column of phones takes as well.
fn reach_by_value(sample: &Sample, column: usize, facts: ListFacts<'_>) -> Option<Place> {
    let reaches = sample.share(column, |value| contact_line::only_reaches(value, facts.country)) >= 0.7;
    reaches.then(|| Place::of(Target::Phone))
}

/// The country that the numbers of a column name, where one of them does: the others are dialled there.
fn abroad(sample: &Sample, column: usize) -> Option<String> {
    let international = sample.values(column).filter(|value| value.starts_with('+'));
    international
        .filter_map(|value| phones::parse(value, ""))
        .find_map(|phone| phones::country_of(&phone.e164))
}

/// Numbers that follow each other are numbers of records, not phones.
fn is_counted(sample: &Sample, column: usize) -> bool {
    // Nobody counts `09…`, `+98…`.
    let counts = |value: &str| !value.starts_with(['0', '+']);
    let numbers: Vec<i64> = sample
        .values(column)
        .map(folding::latin_digits)
        .filter(|value| counts(value))
        .filter_map(|value| value.parse().ok())
        .collect();
    let steps = numbers.windows(2).filter(|pair| matches!(pair, [a, b] if (b - a).abs() <= 1)).count();
    numbers.len() > 2 && steps * 2 >= numbers.len()
}

fn name_by_value(sample: &Sample, column: usize) -> Option<Place> {
    let named = sample.share(column, names::looks_like_name) >= 0.9 && sample.is_varied(column);
    named.then(|| Place::of(Target::Name(NameOrder::GivenFirst)))
}

fn has_street(places: &[Option<Place>]) -> bool {
    let is_street = |place: &Place| place.target == Target::Address(AddressPart::Street);
    places.iter().flatten().any(is_street)
}

/// A title is a job unless it is a form of address or the legal name of a company, or the job has a column of its own.
fn title(sample: &Sample, column: usize, places: &[Option<Place>]) -> Option<Place> {
    let has = |target: &Target| {
        let filled = |(at, place): (usize, &Option<Place>)| {
            place.as_ref().is_some_and(|place| place.target == *target) && !sample.is_blank(at)
        };
        places.iter().enumerate().any(filled)
    };
    if sample.is_blank(column) || sample.share(column, titles::is_title) >= 0.5 {
        return None;
    }
    if sample.share(column, names::is_company) >= 0.3 && !has(&Target::Company) {
        return Some(Place::of(Target::Company));
    }
    (!has(&Target::Role)).then(|| Place::of(Target::Role))
}

/// A column of choices whose words are unknown is left out rather than misread; so is a phone column without digits.
fn refuse_misfits(places: &mut [Option<Place>], sample: &Sample) {
    for (column, place) in places.iter_mut().enumerate() {
        let Some(target) = place.as_ref().map(|place| place.target.clone()) else { continue };
        if sample.is_blank(column) {
            continue;
        }
        let fits = match target {
            Target::Gender => sample.share(column, |value| values::gender(value).is_some()) >= 0.5,
            Target::Consent => sample.share(column, |value| values::consent(value).is_some()) >= 0.5,
            Target::OptOut => sample.share(column, |value| values::opted_out(value).is_some()) >= 0.5,
            Target::Status => sample.share(column, |value| values::status(value).is_some()) >= 0.6,
            Target::Kind => sample.share(column, |value| values::kind(value).is_some()) >= 0.6,
            Target::Email => sample.share(column, |value| value.contains('@')) > 0.0 || sample.rows.len() < 4,
            // What an account of a web shop may do is nobody's job.
            Target::Role => sample.share(column, |value| is_yes_or_no(value) || is_web_role(value)) < 0.8,
            Target::Phone => {
                sample.share(column, |value| value.chars().any(char::is_numeric)) >= 0.3
                    || sample.rows.len() < 4
            }
            Target::Birthday | Target::CreatedOn => {
                sample.share(column, |value| value.chars().any(char::is_numeric)) >= 0.3
            }
            // `Country Code: 98` is how it is dialled.
            Target::Address(AddressPart::Country) => {
                sample.share(column, |value| value.chars().any(char::is_alphabetic)) >= 0.5
            }
            Target::Address(_)
            | Target::Company
            | Target::Source
            | Target::Website
            | Target::Nickname
            | Target::Name(_) => sample.share(column, is_yes_or_no) < 0.5,
            // `Family: 4` counts heads.
            Target::GivenName | Target::FamilyName => {
                sample.share(column, |value| value.chars().any(char::is_alphabetic)) >= 0.5
                    && sample.share(column, is_yes_or_no) < 0.5
            }
            _ => true,
        };
        if !fits {
            *place = None;
        }
    }
}

/// `Shipping address: False` answers a question and is no address, `Company: Yes` no company.
fn is_yes_or_no(value: &str) -> bool {
    ["true", "false", "yes", "no", "0", "1"].iter().any(|word| value.eq_ignore_ascii_case(word))
}

fn is_web_role(value: &str) -> bool {
    let words =
        ["customer", "subscriber", "administrator", "editor", "author", "contributor", "shop_manager"];
    words.iter().any(|word| value.eq_ignore_ascii_case(word))
}

/// Fills columns whose names say nothing from their values; a column with an unknown name only where nothing else
/// gives phone or email and its values differ from row to row, as a customer's own do.
fn fill_by_value(
    places: &mut [Option<Place>],
    unnamed: &[usize],
    said: &[Said],
    headers: &[&str],
    sample: &Sample,
    facts: ListFacts<'_>,
) {
    let has = |places: &[Option<Place>], target: &Target| {
        places.iter().flatten().any(|place| place.target == *target)
    };
    let (had_phone, had_email) = (has(places, &Target::Phone), has(places, &Target::Email));
    for &column in unnamed {
        let Some(place) = by_value(sample, column, facts) else { continue };
        let had = if place.target == Target::Phone { had_phone } else { had_email };
        let silent = said[column] == Said::Silent;
        if silent || !had && !has(places, &place.target) && sample.is_varied(column) {
            places[column] = Some(place);
        }
    }
    let is_name = |place: &Place| place.target.is_name();
    let reachable = has(places, &Target::Phone) || has(places, &Target::Email);
    if !reachable || places.iter().flatten().any(is_name) {
        return;
    }
    let candidates: Vec<usize> = unnamed
        .iter()
        .copied()
        .filter(|column| said[*column] == Said::Silent && places[*column].is_none())
        .filter(|column| name_by_value(sample, *column).is_some())
        .collect();
    let single = |column: usize| sample.share(column, |value| !value.contains(char::is_whitespace)) >= 0.7;
    match *candidates.as_slice() {
        [first, second, ..]
            if second == first + 1 && single(first) && single(second) && !facts.has_header =>
        {
            places[first] = Some(Place::of(Target::GivenName));
            places[second] = Some(Place::of(Target::FamilyName));
        }
        [first, ..] => places[first] = Some(Place::of(Target::Name(NameOrder::GivenFirst))),
        [] => {
            if let Some(column) = persons(places, said, headers, sample) {
                places[column] = Some(Place::of(Target::Name(NameOrder::GivenFirst)));
            }
        }
    }
}

/// The column of persons in a list that calls its customers by no name that is known: pupils, debtors; else the owners of what the list
/// is about, be it cars or pets.
fn persons(places: &[Option<Place>], said: &[Said], headers: &[&str], sample: &Sample) -> Option<usize> {
    let is_person = |value: &str| value.split_whitespace().any(|word| likely(word) == Likely::Given);
    let mut columns = (0..said.len()).filter(|column| {
        places[*column].is_none()
            && name_by_value(sample, *column).is_some()
            && sample.share(*column, is_person) >= 0.5
    });
    let owners =
        |column: &usize| said[*column] == Said::Stranger && headers::names_an_owner(headers[*column]);
    columns.clone().find(|column| said[*column] == Said::Unknown).or_else(|| columns.find(owners))
}

/// In a list without a phone or email of its own, names that have them behind: one column that says it all.
fn find_contact_lines(places: &mut [Option<Place>], said: &[Said], sample: &Sample, country: &str) {
    let is_line = |column: &usize| {
        let target = places[*column].as_ref().map(|place| &place.target);
        let may_be = match target {
            None => matches!(said[*column], Said::Silent | Said::Unknown | Said::Contact),
            Some(target) => matches!(target, Target::Name(_) | Target::Phone | Target::Email),
        };
        may_be && sample.share(*column, |value| contact_line::is_one(value, country)) >= 0.6
    };
    let Some(line) = (0..places.len()).find(is_line) else { return };
    let tells_more = |(column, place): (usize, &Option<Place>)| {
        let tells = |place: &Place| {
            matches!(
                place.target,
                Target::Name(_) | Target::GivenName | Target::FamilyName | Target::Phone | Target::Email
            )
        };
        column != line && !sample.is_blank(column) && place.as_ref().is_some_and(tells)
    };
    if !places.iter().enumerate().any(tells_more) {
        places[line] = Some(Place::of(Target::ContactLine));
    }
}

/// Of several columns for one place, the first with values keeps it; lists and notes take them all.
fn keep_one_each(places: &mut [Option<Place>], sample: &Sample) {
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by_key(|column| (sample.is_blank(*column), *column));
    let mut taken: HashSet<Place> = HashSet::new();
    for column in order {
        let Some(place) = places[column].clone() else { continue };
        let several = place.target.takes_many() || place.target == Target::Address(AddressPart::StreetMore);
        let key = match place.target {
            Target::Address(_) | Target::PhoneLabel | Target::EmailLabel | Target::AddressLabel => place,
            Target::Name(_) => Place::of(Target::Name(NameOrder::GivenFirst)),
            target => Place::of(target),
        };
        if !taken.insert(key) && !several {
            places[column] = None;
        }
    }
}
