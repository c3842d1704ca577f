//! Which part of the whole names of a column comes first: told by all of its names together.

use super::columns::Sample;
use super::given_names::{Likely, is_patronymic, likely};
use super::names;
use super::target::NameOrder;
use super::titles;
use crate::folding;

/// What all names together must say at least.
const ENOUGH: u32 = 2;
/// How much more of it they must say than of the opposite.
const CLEARLY: u32 = 3;

/// The order that the names of a column are written in; `None` where they leave it open. Addresses of a column of emails
/// are told by too: they are written given name first.
pub(super) fn of_column(sample: &Sample, column: usize, emails: Option<usize>) -> Option<NameOrder> {
    let (mut given_first, mut family_first) = (0, 0);
    for (name, email) in sample.beside(column, emails) {
        let says = of_name(name).or_else(|| of_email(name, email));
        match says {
            Some((NameOrder::GivenFirst, weight)) => given_first += weight,
            Some((NameOrder::FamilyFirst, weight)) => family_first += weight,
            None => {}
        }
    }
    let clear = |one: u32, other: u32| one >= ENOUGH && one >= other * CLEARLY;
    if clear(family_first, given_first) {
        Some(NameOrder::FamilyFirst)
    } else {
        clear(given_first, family_first).then_some(NameOrder::GivenFirst)
    }
}

/// What one name says: twice as much where both of its parts are known.
fn of_name(name: &str) -> Option<(NameOrder, u32)> {
    let name = names::without_remarks(name);
    let words = words(&name)?;
    let [first, .., last] = *words.as_slice() else { return None };
    if let [_, second, third] = *words.as_slice() {
        if is_patronymic(third) {
            return Some((NameOrder::FamilyFirst, 2));
        }
        if is_patronymic(second) {
            return Some((NameOrder::GivenFirst, 2));
        }
    }
    match (likely(first), likely(last)) {
        (Likely::Given, Likely::Family) => Some((NameOrder::GivenFirst, 2)),
        (Likely::Family, Likely::Given) => Some((NameOrder::FamilyFirst, 2)),
        (Likely::Given, Likely::Either) | (Likely::Either, Likely::Family) => {
            Some((NameOrder::GivenFirst, 1))
        }
        (Likely::Family, Likely::Either) | (Likely::Either, Likely::Given) => {
            Some((NameOrder::FamilyFirst, 1))
        }
        _ => None,
    }
}

/// `Petrauskas Jonas` beside `jonas.petrauskas@example.com`.
fn of_email(name: &str, email: &str) -> Option<(NameOrder, u32)> {
    let name = names::without_remarks(name);
    let words = words(&name)?;
    let [first, .., last] = *words.as_slice() else { return None };
    let (user, _) = email.split_once('@')?;
    let user = folding::fold(user);
    let place = |word: &str| user.find(folding::fold(word).as_str());
    let (first, last) = (place(first)?, place(last)?);
    let order = if first < last { NameOrder::GivenFirst } else { NameOrder::FamilyFirst };
    (first != last).then_some((order, 1))
}

/// The words of a person's name that does not show its order by itself.
fn words(name: &str) -> Option<Vec<&str>> {
    let shows = name.contains(|it: char| matches!(it, ',' | '،' | '@') || it.is_numeric());
    if shows || names::is_company(name) {
        return None;
    }
    let words = titles::without(name);
    let fits = (2..=4).contains(&words.len())
        && !names::shouts_first(&words)
        && !words.iter().any(|word| names::is_unparted(word));
    fits.then_some(words)
}
