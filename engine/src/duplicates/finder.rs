//! Finding pairs: only people who share a phone, an email, a birthday or a word of the name and a city are compared,
//! never everybody with everybody.

use std::collections::{HashMap, HashSet};

use super::DuplicatePreset;
use super::people::{People, bone_key, key};
use super::weights::{self, Standing, Verdict, weigh};
use crate::error::Result;
use crate::progress::{self, Watch};

/// Two people by their places, the earlier first.
pub(super) struct Pair {
    pub one: u32,
    pub other: u32,
    pub verdict: Verdict,
}

/// In blocks larger than this one only people of one name are compared.
const LARGEST_BLOCK: usize = 60;

/// Everybody who may be one, each pair once. `told_apart` are the pairs of whom the owner said that they are two.
///
/// # Errors
/// `stopped`.
pub(super) fn find(
    people: &People,
    preset: DuplicatePreset,
    told_apart: &HashSet<(u32, u32)>,
    watch: &mut Watch<'_>,
) -> Result<Vec<Pair>> {
    let mut candidates = Vec::new();
    let total = people.len() as u64;
    blocks(people.phones.all().iter().map(|(person, key)| (*key, *person)).collect(), |block| {
        compare_block(people, block, &mut candidates, false);
    });
    progress::tell(watch, total / 4, total)?;
    blocks(people.emails.all().iter().map(|(person, key)| (*key, *person)).collect(), |block| {
        compare_block(people, block, &mut candidates, false);
    });
    progress::tell(watch, total / 2, total)?;
    let born = people.places().filter(|place| people.at(*place).birthday > 0);
    blocks(born.map(|place| (u64::from(people.at(place).birthday), place)).collect(), |block| {
        compare_block(people, block, &mut candidates, true);
    });
    progress::tell(watch, total * 3 / 4, total)?;
    if preset == DuplicatePreset::Loose {
        blocks(by_name_and_city(people), |block| compare_block(people, block, &mut candidates, true));
    }
    candidates.sort_unstable();
    candidates.dedup();
    let least = weights::least(preset);
    let mut pairs: Vec<Pair> = candidates
        .into_iter()
        .filter(|pair| !told_apart.contains(pair))
        .filter_map(|(one, other)| {
            let verdict = weigh(people, one, other, Standing::Plain)?;
            (verdict.weight >= least).then_some(Pair { one, other, verdict })
        })
        .collect();
    unreachable_ones(people, least, told_apart, &mut pairs);
    progress::tell(watch, total, total)?;
    Ok(pairs)
}

/// Hands over the people of each key that more than one has.
fn blocks(mut keys: Vec<(u64, u32)>, mut take: impl FnMut(&mut [(u64, u32)])) {
    keys.sort_unstable();
    keys.chunk_by_mut(|(one, _), (other, _)| one == other)
        .filter(|block| block.len() > 1)
        .for_each(&mut take);
}

/// Notes the pairs of a block that may come to something. With `by_name` two people must have a word of the name alike.
fn compare_block(people: &People, block: &mut [(u64, u32)], found: &mut Vec<(u32, u32)>, by_name: bool) {
    if block.len() > LARGEST_BLOCK {
        block.sort_unstable_by(|(_, one), (_, other)| {
            people.name(*one).cmp(people.name(*other)).then(one.cmp(other))
        });
        for same in block.chunk_by(|(_, one), (_, other)| people.name(*one) == people.name(*other)) {
            let some = &same[..same.len().min(LARGEST_BLOCK)];
            note_pairs(people, some, found, by_name);
        }
        return;
    }
    note_pairs(people, block, found, by_name);
}

fn note_pairs(people: &People, block: &[(u64, u32)], found: &mut Vec<(u32, u32)>, by_name: bool) {
    for (place, (_, one)) in block.iter().enumerate() {
        for (_, other) in &block[place + 1..] {
            if !by_name || people.at(*one).bones & people.at(*other).bones != 0 {
                found.push((*one.min(other), *one.max(other)));
            }
        }
    }
}

fn by_name_and_city(people: &People) -> Vec<(u64, u32)> {
    let mut keys = Vec::new();
    for place in people.places() {
        let mut words: Vec<&str> = people.name(place).split(' ').collect();
        words.sort_unstable();
        if words.len() > 1 {
            let name = key("name", &words.concat());
            keys.extend(people.cities.of(place).iter().map(|(_, city)| (name ^ city, place)));
        }
    }
    keys
}

/// Of whoever can be reached by nothing, only name, city and what little else is known speak. They are paired with the
/// one customer whom these fit best, and with nobody where they fit two people alike.
fn unreachable_ones(people: &People, least: i32, told_apart: &HashSet<(u32, u32)>, pairs: &mut Vec<Pair>) {
    let mut linked: HashMap<u32, Vec<u32>> = HashMap::new();
    for pair in pairs.iter() {
        linked.entry(pair.one).or_default().push(pair.other);
        linked.entry(pair.other).or_default().push(pair.one);
    }
    let lonely: Vec<u32> = people
        .places()
        .filter(|place| people.phones.of(*place).is_empty() && people.emails.of(*place).is_empty())
        .filter(|place| !linked.contains_key(place) && !people.at(*place).is_company)
        .collect();
    let neighbours = neighbours(people, &lonely);
    let mut seen: HashSet<(u32, u32)> = HashSet::new();
    for one in lonely {
        let mut fitting: Vec<(i32, u32, Verdict)> = Vec::new();
        let mut near: Vec<u32> =
            word_keys(people, one).filter_map(|key| neighbours.get(&key)).flatten().copied().collect();
        near.sort_unstable();
        near.dedup();
        for other in near.into_iter().filter(|other| *other != one) {
            if people.at(one).bones & people.at(other).bones == 0
                || told_apart.contains(&(one.min(other), one.max(other)))
            {
                continue;
            }
            if let Some(verdict) =
                weigh(people, one, other, Standing::OnlyMatch).filter(|it| it.weight >= least - 20)
            {
                fitting.push((verdict.weight, other, verdict));
            }
        }
        fitting.sort_by_key(|(weight, ..)| std::cmp::Reverse(*weight));
        let mut fitting = fitting.into_iter();
        let Some((weight, best, verdict)) = fitting.next() else { continue };
        // Two entries of one person fit alike and are no rivals.
        let is_rival = |other: u32| !linked.get(&best).is_some_and(|known| known.contains(&other));
        let rivalled =
            fitting.any(|(other_weight, other, _)| weight - other_weight < MARGIN && is_rival(other));
        let (first, second) = (one.min(best), one.max(best));
        if weight >= least && !rivalled && seen.insert((first, second)) {
            pairs.push(Pair { one: first, other: second, verdict });
        }
    }
}

/// So much better must the best fit than the next.
const MARGIN: i32 = 8;

/// Everybody who shares a city and the skeleton of a word of the name with one of these people, by the hash of both.
fn neighbours(people: &People, of: &[u32]) -> HashMap<u64, Vec<u32>> {
    let mut wanted: HashMap<u64, Vec<u32>> =
        of.iter().flat_map(|place| word_keys(people, *place)).map(|key| (key, Vec::new())).collect();
    if !wanted.is_empty() {
        for place in people.places() {
            for key in word_keys(people, place) {
                if let Some(known) = wanted.get_mut(&key) {
                    known.push(place);
                }
            }
        }
    }
    wanted
}

fn word_keys(people: &People, place: u32) -> impl Iterator<Item = u64> {
    let cities = people.cities.of(place);
    people.name(place).split(' ').filter(|word| word.chars().count() > 1).flat_map(move |word| {
        let word = bone_key(word);
        cities.iter().map(move |(_, city)| word ^ city)
    })
}
