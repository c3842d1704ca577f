//! Pairs that hang together, as groups to be merged at once.

use std::collections::{BTreeMap, HashSet};

use super::finder::Pair;
use super::people::People;
use super::{DuplicateCustomer, DuplicateGroup, DuplicatePair};
use crate::error::Result;
use crate::ids::CustomerId;

/// The groups of these pairs, the surest first. No group holds two of whom the owner said that they are two: the pair
/// that would bring them together is a group of its own.
///
/// # Errors
/// Those of `name`.
pub(super) fn of(
    people: &People,
    mut pairs: Vec<Pair>,
    told_apart: &HashSet<(u32, u32)>,
    name: impl Fn(CustomerId) -> Result<String>,
) -> Result<Vec<DuplicateGroup>> {
    pairs.sort_by_key(|pair| (std::cmp::Reverse(pair.verdict.weight), pair.one, pair.other));
    let mut members: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    let mut home: BTreeMap<u32, u32> = BTreeMap::new();
    let (mut joined, mut apart) = (Vec::new(), Vec::new());
    for pair in pairs {
        let (one, other) =
            (*home.get(&pair.one).unwrap_or(&pair.one), *home.get(&pair.other).unwrap_or(&pair.other));
        let of = |group: u32| members.get(&group).cloned().unwrap_or_else(|| vec![group]);
        let (ours, theirs) = (of(one), of(other));
        let are_two = |a: &u32, b: &u32| told_apart.contains(&(*a.min(b), *a.max(b)));
        if one != other && ours.iter().any(|a| theirs.iter().any(|b| are_two(a, b))) {
            apart.push((vec![pair.one, pair.other], vec![pair]));
            continue;
        }
        if one != other {
            home.extend(theirs.iter().map(|place| (*place, one)));
            members.remove(&other);
            members.insert(one, [ours, theirs].concat());
        }
        joined.push(pair);
    }
    let mut linked: BTreeMap<u32, Vec<Pair>> = BTreeMap::new();
    for pair in joined {
        linked.entry(*home.get(&pair.one).unwrap_or(&pair.one)).or_default().push(pair);
    }
    let together =
        linked.into_iter().map(|(group, pairs)| (members.remove(&group).unwrap_or_default(), pairs));
    let all: Vec<(Vec<u32>, Vec<Pair>)> = together.chain(apart).collect();
    let mut groups = all
        .into_iter()
        .map(|(mut places, pairs)| {
            places.sort_unstable();
            let customers = places
                .iter()
                .map(|place| people.at(*place).id)
                .map(|id| Ok(DuplicateCustomer { id, name: name(id)? }))
                .collect::<Result<Vec<_>>>()?;
            let weight = pairs.iter().map(|pair| pair.verdict.weight).min().unwrap_or_default();
            let pairs = pairs.into_iter().map(|pair| shown(people, pair)).collect();
            Ok(DuplicateGroup { customers, pairs, weight })
        })
        .collect::<Result<Vec<_>>>()?;
    groups.sort_by_key(|group| (std::cmp::Reverse(group.weight), group.customers.first().map(|it| it.id)));
    Ok(groups)
}

fn shown(people: &People, pair: Pair) -> DuplicatePair {
    let mut reasons = pair.verdict.reasons;
    reasons.sort_unstable();
    DuplicatePair {
        one: people.at(pair.one).id,
        other: people.at(pair.other).id,
        weight: pair.verdict.weight,
        reasons,
    }
}
