//! Where the people of a list live, as far as their phone numbers and the letters of their names tell.

use std::collections::HashMap;

use super::record::Record;
use crate::phones;

/// How many people are looked at.
const MOST: usize = 300;
/// The share of the numbers that must be in use in a country for it to be theirs.
const ENOUGH: f64 = 0.6;

/// Letters that names are written with in one country, each with the country; a whole script by its first and last.
const LETTERS: &[(&str, &str)] = &[
    ("IR", "آ-ی"),
    ("LT", "ėįųĖĮŲ"),
    ("LV", "āēģīķļņĀĒĢĪĶĻŅ"),
    ("EE", "õÕ"),
    ("PL", "łńśźżŁŃŚŹŻ"),
    ("DE", "ß"),
    ("TR", "ığşİĞŞ"),
    ("UA", "іїєґІЇЄҐ"),
    ("RU", "ыэъёЫЭЪЁ"),
    ("GR", "α-ω"),
    ("IL", "א-ת"),
];

/// What was seen of the people of a list.
#[derive(Default)]
pub(super) struct Homes {
    people: usize,
    /// Numbers written without a country code.
    national: Vec<String>,
    /// How many numbers with one are from each country.
    abroad: HashMap<String, usize>,
    /// How many names are written with the letters of each country.
    letters: HashMap<&'static str, usize>,
}

impl Homes {
    /// Looks at one more; `false` once enough were seen.
    pub(super) fn look(&mut self, record: &Record) -> bool {
        self.people += 1;
        let draft = &record.draft;
        let names = [&draft.name, &draft.given_name, &draft.family_name].map(String::as_str).concat();
        for (country, letters) in LETTERS {
            if names.chars().any(|letter| is_among(letter, letters)) {
                *self.letters.entry(country).or_default() += 1;
            }
        }
        // Whoever's country is written down says nothing of the others.
        if !record.is_abroad {
            for phone in &draft.phones {
                // Without a country only a number that carries its code can be read.
                match phones::parse(&phone.raw, "").and_then(|phone| phones::country_of(&phone.e164)) {
                    Some(country) => *self.abroad.entry(country).or_default() += 1,
                    None => self.national.push(phone.raw.clone()),
                }
            }
        }
        self.people < MOST
    }

    /// The country other than `own` that the numbers without a country code are from; `spoken` is the one where most
    /// speak the owner's language. `None` where nothing speaks for another.
    pub(super) fn likely_country(&self, own: &str, spoken: &str) -> Option<String> {
        let by_letters = most(&self.letters, self.people / 5).map(|country| (*country).to_owned());
        let by_numbers = most(&self.abroad, self.people / 5).cloned();
        let read_at_home = self.share(own);
        let is_likely =
            |country: &String, at_least: f64| country != own && self.share(country) >= ENOUGH.max(at_least);
        by_letters.filter(|country| is_likely(country, read_at_home)).or_else(|| {
            let others = [by_numbers, Some(spoken.to_owned())].into_iter().flatten();
            others.filter(|_| read_at_home < 0.5).find(|country| is_likely(country, ENOUGH))
        })
    }

    /// The share of the numbers that are in use in a country.
    fn share(&self, country: &str) -> f64 {
        let used = self.national.iter().filter(|raw| phones::parse(raw, country).is_some()).count();
        if self.national.is_empty() { 0.0 } else { ratio(used, self.national.len()) }
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    let exact = |count: usize| u32::try_from(count).map_or(f64::MAX, f64::from);
    exact(part) / exact(whole)
}

/// What was seen most, where it was seen more often than that; of two seen as often the first by name.
fn most<K: Ord>(seen: &HashMap<K, usize>, than: usize) -> Option<&K> {
    let often = seen.iter().filter(|(_, count)| **count > than);
    often.max_by(|one, other| one.1.cmp(other.1).then(other.0.cmp(one.0))).map(|(country, _)| country)
}

fn is_among(letter: char, letters: &str) -> bool {
    let all: Vec<char> = letters.chars().collect();
    match all[..] {
        [first, '-', last] => (first..=last).contains(&letter),
        _ => all.contains(&letter),
    }
}
