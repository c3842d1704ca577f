//! The columns that headings of groups fill: who bought, in a list of purchases; else the groups of the customers below.

use super::columns::Sample;
use super::names;
use super::target::{NameOrder, Place, Target};
use crate::dates;

/// The places of a list's columns, were it one of purchases: where nobody is named, the first heading names the buyer, or the
/// sheet that a row stands on where each customer has one.
pub(super) fn with_buyer(
    places: &[Option<Place>],
    groups: &[usize],
    sheets: Option<(usize, &[String])>,
) -> Vec<Option<Place>> {
    let mut places = places.to_vec();
    let of_customers = |(_, names): &(usize, &[String])| {
        names.iter().all(|name| names::looks_like_name(name) && !says_nothing(name))
    };
    let sheet = sheets.filter(of_customers).map(|(column, _)| column);
    if let Some(buyer) = groups.first().copied().or(sheet).filter(|_| !is_named(&places)) {
        places[buyer] = Some(Place::of(Target::Name(NameOrder::GivenFirst)));
    }
    places
}

/// Gives the headings of a list of customers their place, unless their own name tells it: the customer's name where no other
/// column has it, else a group; a month is neither.
pub(super) fn settle(places: &mut [Option<Place>], groups: &[usize], sample: &Sample) {
    for group in groups.iter().copied() {
        if places[group].is_some() {
            continue;
        }
        if sample.share(group, dates::names_a_month) >= 0.5 {
            continue;
        }
        let names = !is_named(places) && sample.share(group, names::looks_like_name) >= 0.9;
        let target = if names { Target::Name(NameOrder::GivenFirst) } else { Target::Groups };
        places[group] = Some(Place::of(target));
    }
}

/// Gives the sheets that customers stand on their place: groups, where they are called after something.
pub(super) fn settle_sheets(places: &mut [Option<Place>], sheets: Option<(usize, &[String])>) {
    let Some((column, names)) = sheets else { return };
    if places[column].is_none() && !names.iter().any(|name| says_nothing(name)) {
        places[column] = Some(Place::of(Target::Groups));
    }
}

/// `Sheet2` and `January` say nothing of a customer.
fn says_nothing(name: &str) -> bool {
    name.chars().any(char::is_numeric) || dates::names_a_month(name)
}

fn is_named(places: &[Option<Place>]) -> bool {
    places.iter().flatten().any(|place| place.target.is_name())
}
