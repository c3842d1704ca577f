//! Everybody in the book as the finder compares them: names as words, and hashes of what reaches and describes them.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::{names, skeleton};
use crate::folding;
use crate::ids::CustomerId;

/// What hashes are made of; two of them are equal only where the text is.
pub(super) fn key(kind: &str, text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (kind, text).hash(&mut hasher);
    hasher.finish()
}

/// One customer.
pub(super) struct Person {
    pub id: CustomerId,
    name: (u32, u32),
    /// A company is never a person's duplicate.
    pub is_company: bool,
    /// Year, month and day as digits; 0 where the year is not known.
    pub birthday: u32,
    /// A bit for the skeleton of each word of the name, whatever the script.
    pub bones: u64,
}

/// Everybody, in the order of their ids.
#[derive(Default)]
pub(super) struct People {
    people: Vec<Person>,
    text: String,
    /// What reaches or describes them.
    pub phones: Lists,
    pub emails: Lists,
    pub cities: Lists,
    pub tags: Lists,
}

/// Any number of hashes for each person.
#[derive(Default)]
pub(super) struct Lists {
    gathered: Vec<(u32, u64)>,
    starts: Vec<u32>,
}

impl Lists {
    fn close(&mut self, people: usize) {
        self.gathered.sort_unstable();
        self.gathered.dedup();
        self.starts = Vec::with_capacity(people + 1);
        let mut place = 0;
        for person in 0..=people {
            while self.gathered.get(place).is_some_and(|(owner, _)| (*owner as usize) < person) {
                place += 1;
            }
            self.starts.push(u32::try_from(place).unwrap_or(u32::MAX));
        }
    }

    /// Those of a person, ascending.
    pub fn of(&self, person: u32) -> &[(u32, u64)] {
        let at = |place: u32| self.starts.get(place as usize).map_or(0, |start| *start as usize);
        self.gathered.get(at(person)..at(person + 1)).unwrap_or_default()
    }

    /// All of them with their owners.
    pub fn all(&self) -> &[(u32, u64)] {
        &self.gathered
    }

    /// Whether two people have one in common; `None` where one of them has none.
    pub fn meet(&self, one: u32, other: u32) -> Option<bool> {
        let (one, other) = (self.of(one), self.of(other));
        if one.is_empty() || other.is_empty() {
            return None;
        }
        Some(one.iter().any(|(_, key)| other.iter().any(|(_, known)| known == key)))
    }

    /// Whether two people have exactly the same.
    pub fn are_equal(&self, one: u32, other: u32) -> bool {
        let keys = |person| self.of(person).iter().map(|(_, key)| *key);
        keys(one).eq(keys(other))
    }
}

impl People {
    /// Adds somebody; those added later have greater ids.
    pub fn add(&mut self, id: CustomerId, name: &str, is_company: bool, birthday: Option<&str>) {
        let start = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        let words = names::words(name);
        let bones = words.split(' ').fold(0, |bits, word| bits | 1 << (bone_key(word) % 64));
        self.text.push_str(&words);
        let end = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        let birthday = birthday.map_or(0, date_number);
        self.people.push(Person { id, name: (start, end), is_company, birthday, bones });
    }

    /// The place of a customer, looked for at `hint` first: lists are read in the order of customers.
    pub fn place(&self, id: i64, hint: &mut u32) -> Option<u32> {
        let is_at = |place: u32| self.people.get(place as usize).is_some_and(|person| person.id.0 == id);
        for near in [*hint, *hint + 1] {
            if is_at(near) {
                *hint = near;
                return Some(near);
            }
        }
        let found = self.people.binary_search_by_key(&id, |person| person.id.0).ok()?;
        *hint = u32::try_from(found).ok()?;
        Some(*hint)
    }

    /// Makes somebody reachable by a phone: its last digits, so that a number read in another country is the same.
    pub fn add_phone(&mut self, person: u32, raw: &str, e164: Option<&str>) {
        let digits: String =
            folding::latin_digits(e164.unwrap_or(raw)).chars().filter(char::is_ascii_digit).collect();
        if digits.len() >= SHORTEST_PHONE {
            let last = &digits[digits.len().saturating_sub(TELLING_DIGITS)..];
            self.phones.gathered.push((person, key("phone", last)));
        }
    }

    /// Makes somebody reachable by an email address.
    pub fn add_email(&mut self, person: u32, address: &str) {
        self.emails.gathered.push((person, key("email", &address.to_lowercase())));
    }

    /// Says that somebody lives in a city, in whichever script.
    pub fn add_city(&mut self, person: u32, city: &str) {
        let bones: String = names::words(city).split(' ').map(skeleton::of).collect();
        let key = if bones.is_empty() { key("city", &folding::fold(city)) } else { key("bones", &bones) };
        self.cities.gathered.push((person, key));
    }

    /// Says that somebody has a tag.
    pub fn add_tag(&mut self, person: u32, tag: i64) {
        self.tags.gathered.push((person, tag.unsigned_abs()));
    }

    /// Puts the lists in order; nobody is added after it.
    pub fn close(&mut self) {
        let people = self.people.len();
        for lists in [&mut self.phones, &mut self.emails, &mut self.cities, &mut self.tags] {
            lists.close(people);
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.people.len()
    }

    /// All places.
    pub fn places(&self) -> std::ops::Range<u32> {
        0..u32::try_from(self.people.len()).unwrap_or(u32::MAX)
    }

    /// The person at a place of [`People::places`].
    pub fn at(&self, place: u32) -> &Person {
        &self.people[place as usize]
    }

    /// Their name as [`names::words`] gives it.
    pub fn name(&self, place: u32) -> &str {
        let (start, end) = self.at(place).name;
        &self.text[start as usize..end as usize]
    }
}

/// Fewer digits are an extension.
const SHORTEST_PHONE: usize = 6;
/// No two numbers of one town share these, and country and area codes are left out of them.
const TELLING_DIGITS: usize = 8;

/// One hash for all spellings of a word, in either script.
pub(super) fn bone_key(word: &str) -> u64 {
    let bones = skeleton::of(word);
    key("bone", if bones.is_empty() { word } else { &bones })
}

fn date_number(birthday: &str) -> u32 {
    let digits: String = birthday.chars().filter(char::is_ascii_digit).collect();
    if digits.len() == 8 { digits.parse().unwrap_or(0) } else { 0 }
}
