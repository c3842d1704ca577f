//! Lists of customers that name beside each whom one speaks to there: the customer is the company, its person the name.

use super::columns::Sample;
use super::given_names::{Likely, likely};
use super::headers::{self, Said};
use super::names;
use super::target::{NameOrder, Place, Target};
use super::titles;
use crate::folding;

/// Settles the columns of such a list; any other stays as it is.
pub(super) fn settle(places: &mut [Option<Place>], headers: &[&str], sample: &Sample) {
    let taken = |(column, place): (usize, &Option<Place>)| {
        let target = place.as_ref().map(|place| &place.target);
        matches!(target, Some(Target::Company | Target::GivenName | Target::FamilyName | Target::ContactLine))
            && !sample.is_blank(column)
    };
    if places.iter().enumerate().any(taken) {
        return;
    }
    // QuickBooks calls whom one speaks to at a `Customer` by their `Full Name`.
    let keys: Vec<String> = headers.iter().map(|header| headers::key(header)).collect();
    let has_customers = keys.iter().any(|key| key == "customer");
    let is_contact = |column: usize| {
        headers::names_a_contact(headers[column]) || has_customers && keys[column] == "fullname"
    };
    let names_persons =
        |column: &usize| is_contact(*column) && sample.share(*column, names::looks_like_name) >= 0.7;
    let Some(contacts) = (0..places.len()).find(names_persons) else { return };
    let names_customers = |column: &usize| {
        let place = places[*column].as_ref();
        *column != contacts
            && !sample.is_blank(*column)
            && !is_contact(*column)
            && (place.is_some_and(|place| place.target.is_whole_name())
                || place.is_none() && is_name(headers[*column]))
    };
    let Some(customers) = (0..places.len()).find(names_customers) else { return };
    let (mut rows, mut with_contact, mut same) = (0, 0, 0);
    for (customer, contact) in sample.beside(customers, Some(contacts)) {
        rows += 1;
        with_contact += u32::from(!contact.is_empty());
        same += u32::from(!contact.is_empty() && folding::fold(customer) == folding::fold(contact));
    }
    // Whom one calls about a child or a parent is no customer.
    let are_people = sample.share(customers, is_person) >= 0.5;
    if with_contact * 3 >= rows && same * 2 < with_contact && !are_people {
        places[customers] = Some(Place::of(Target::Company));
        places[contacts] = Some(Place::of(Target::Name(NameOrder::GivenFirst)));
    }
}

fn is_person(name: &str) -> bool {
    let has_given_name = || titles::without(name).iter().any(|word| matches!(likely(word), Likely::Given));
    !names::is_company(name) && has_given_name()
}

fn is_name(header: &str) -> bool {
    matches!(headers::read(header), Said::Fills(place) if place.target.is_whole_name())
}
