//! Columns whose meaning depends on the columns beside them: names in parts, suburbs, parts of a birthday, what subscribers agreed to.

use super::columns::Sample;
use super::headers;
use super::target::{AddressPart, NameOrder, Place, Target};
use super::values;
use crate::folding;

/// A suburb is the town where no column names another, and else stands with the street. A plate is of a house where there is an address.
pub(super) fn addresses(places: &mut [Option<Place>], headers: &[&str]) {
    let is_more = |place: &Place| place.target == Target::Address(AddressPart::StreetMore);
    let is_address = |place: &Place| matches!(place.target, Target::Address(_));
    if places.iter().flatten().filter(|place| is_address(place)).all(is_more) {
        places.iter_mut().filter(|place| place.as_ref().is_some_and(is_more)).for_each(|place| *place = None);
    }
    let is_town = |place: &Option<Place>| {
        place.as_ref().is_some_and(|it| it.target == Target::Address(AddressPart::City))
    };
    let is_suburb = |column: usize| headers::names_a_suburb(headers[column]);
    let towns: Vec<usize> = (0..places.len()).filter(|column| is_town(&places[*column])).collect();
    if towns.iter().all(|column| is_suburb(*column)) {
        return;
    }
    for column in towns.into_iter().filter(|column| is_suburb(*column)) {
        let place = places[column].take();
        places[column] =
            place.map(|place| Place { target: Target::Address(AddressPart::StreetMore), ..place });
    }
}

/// What Portuguese call a birthday is a wedding day in Spanish, where the birthday has a column of its own; and beside the
/// month of birth it is a day alone.
pub(super) fn birthdays(places: &mut [Option<Place>], headers: &[&str], sample: &Sample) {
    let is_birthday =
        |column: &usize| places[*column].as_ref().is_some_and(|place| place.target == Target::Birthday);
    let columns: Vec<usize> = (0..places.len()).filter(is_birthday).collect();
    let is_open = |column: &usize| headers::key(headers[*column]) == "aniversario";
    if columns.iter().any(|column| !is_open(column)) {
        columns.iter().copied().filter(is_open).for_each(|column| places[column] = None);
    }
    let has_month = places.iter().flatten().any(|place| place.target == Target::BirthMonth);
    let is_day = |column: usize| sample.share(column, |value| value.chars().count() <= 2) >= 0.9;
    for column in columns.into_iter().filter(|column| has_month && is_day(*column)) {
        places[column] = Some(Place::of(Target::BirthDay));
    }
}

/// The status of a subscriber is what they agreed to, for messages by email before others.
pub(super) fn subscribers(places: &mut [Option<Place>], headers: &[&str], sample: &Sample) {
    let target = |column: &usize| places[*column].as_ref().map(|place| &place.target);
    if (0..places.len()).any(|column| target(&column) == Some(&Target::Consent)) {
        return;
    }
    let tells = |column: &usize| {
        matches!(target(column), None | Some(Target::Status))
            && sample.values(*column).any(values::is_of_subscribers)
            && sample.share(*column, |value| values::consent(value).is_some()) >= 0.8
    };
    let columns = (0..places.len()).filter(tells);
    if let Some(column) = columns.min_by_key(|column| headers::key(headers[*column]).contains("sms")) {
        places[column] = Some(Place::of(Target::Consent));
    }
}

/// What a column called only "name" holds depends on the columns beside it.
pub(super) fn names(places: &mut [Option<Place>], sample: &Sample) {
    let find = |places: &[Option<Place>], wanted: &dyn Fn(&Target) -> bool| {
        places.iter().position(|place| place.as_ref().is_some_and(|place| wanted(&place.target)))
    };
    let is_name = |target: &Target| matches!(target, Target::Name(_));
    let name = find(places, &is_name);
    let second = places.iter().rposition(|place| place.as_ref().is_some_and(|place| is_name(&place.target)));
    if let (Some(name), Some(second)) = (name, second)
        && name != second
        && find(places, &|target| *target == Target::GivenName).is_none()
        && find(places, &|target| *target == Target::FamilyName).is_some()
        && sample.agreement(name, second, contains_words).is_some_and(|share| share >= 0.5)
    {
        // `Vardas` behind `Vardas, pavardė`: the part of the whole.
        places[second] = Some(Place::of(Target::GivenName));
    }
    let given = find(places, &|target| *target == Target::GivenName);
    let family = find(places, &|target| *target == Target::FamilyName);
    match (name, given, family) {
        // `Name` beside `Vorname`, `Nom` beside `Prénom`: the family name.
        (Some(name), Some(given), None) => {
            let whole = sample.agreement(name, given, contains_words).unwrap_or(0.0) >= 0.5;
            if !whole {
                places[name] = Some(Place::of(Target::FamilyName));
            }
        }
        // `نام` beside `نام خانوادگی`: the given name.
        (Some(name), None, Some(family)) => {
            let whole = sample.agreement(name, family, contains_words).unwrap_or(0.0) >= 0.5;
            if !whole {
                places[name] = Some(Place::of(Target::GivenName));
            }
        }
        // The name of the business beside the name of the person one speaks to.
        (Some(name), Some(given), Some(family)) => {
            let has_company = find(places, &|target| *target == Target::Company).is_some();
            let with_given = sample.agreement(name, given, contains_words);
            let with_family = sample.agreement(name, family, contains_words);
            let other = |share: Option<f64>| share.is_some_and(|share| share < 0.3);
            if !has_company && other(with_given) && other(with_family) {
                places[name] = Some(Place::of(Target::Company));
            }
        }
        (None, Some(given), None)
            if sample.share(given, |value| value.split_whitespace().count() > 1) >= 0.5 =>
        {
            places[given] = Some(Place::of(Target::Name(NameOrder::GivenFirst)));
        }
        _ => {}
    }
}

/// Whether every word of `part` stands in `whole`.
fn contains_words(whole: &str, part: &str) -> bool {
    let (whole, part) = (folding::fold(whole), folding::fold(part));
    part.split_whitespace().all(|word| whole.contains(word))
}
