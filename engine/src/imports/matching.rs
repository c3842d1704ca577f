//! Whether a row's customer is in the book already, or stands further up in the list.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher, Hash, Hasher};

use super::names;
use super::record::Record;
use crate::folding;
use crate::ids::CustomerId;

/// Everybody known so far, found by what reaches or names them. Holds hashes and folded names only: tens of bytes each.
#[derive(Default)]
pub(super) struct Known {
    people: Vec<Person>,
    names: String,
    heads: HashMap<u64, u32, BuildHasherDefault<Through>>,
    links: Vec<Link>,
}

struct Person {
    id: CustomerId,
    name: (u32, u32),
    birthday: u64,
    reachable: bool,
    /// A list's program has a number for them.
    coded: bool,
}

struct Link {
    person: u32,
    next: u32,
}

const NONE: u32 = u32::MAX;

/// The keys are hashes already.
#[derive(Default)]
pub(super) struct Through(u64);

impl Hasher for Through {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}

/// What finds a person.
#[derive(Hash)]
enum Key<'a> {
    Email(&'a str),
    Phone(&'a str),
    Name(&'a str),
    Code(&'a str),
}

impl Key<'_> {
    fn hash(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        Hash::hash(self, &mut hasher);
        hasher.finish()
    }
}

/// Somebody found.
pub(super) struct Candidate {
    /// Their number in the book.
    pub(super) id: CustomerId,
    /// How sure it is.
    pub(super) link: Sureness,
}

/// How sure it is that two are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sureness {
    /// They share what reaches them, and the names agree.
    Same,
    /// They only share the name: a further fact must agree.
    SameName,
}

impl Known {
    /// Adds a person; `folded` is the folded name.
    pub(super) fn add(&mut self, id: CustomerId, folded: &str, birthday: Option<&str>) -> u32 {
        self.add_person(id, folded, Key::Name(&joined(folded)).hash(), birthday_key(birthday))
    }

    fn add_person(&mut self, id: CustomerId, folded: &str, name: u64, birthday: u64) -> u32 {
        let start = u32::try_from(self.names.len()).unwrap_or(NONE);
        self.names.push_str(folded);
        let end = u32::try_from(self.names.len()).unwrap_or(NONE);
        let place = u32::try_from(self.people.len()).unwrap_or(NONE);
        self.people.push(Person { id, name: (start, end), birthday, reachable: false, coded: false });
        self.link(name, place);
        place
    }

    /// Makes a person found by an email address.
    pub(super) fn add_email(&mut self, person: u32, address: &str) {
        self.link(Key::Email(&address.to_lowercase()).hash(), person);
        self.mark_reachable(person);
    }

    /// Makes a person found by a phone.
    pub(super) fn add_phone(&mut self, person: u32, raw: &str, e164: Option<&str>) {
        if let Some(key) = phone_key(raw, e164) {
            self.link(Key::Phone(&key).hash(), person);
            if is_whole_number(&key) {
                self.mark_reachable(person);
            }
        }
    }

    /// Makes a person found by the number that a list's program has for them.
    pub(super) fn add_code(&mut self, person: u32, code: &str) {
        self.link(Key::Code(&folding::fold(code)).hash(), person);
        if let Some(person) = self.people.get_mut(person as usize) {
            person.coded = true;
        }
    }

    fn mark_reachable(&mut self, person: u32) {
        if let Some(person) = self.people.get_mut(person as usize) {
            person.reachable = true;
        }
    }

    /// Adds a row's customer, or what a row further down says of a known one.
    pub(super) fn add_traits(&mut self, id: CustomerId, traits: &Traits) {
        let person = self.add_person(id, &traits.folded, traits.name, traits.birthday);
        for key in &traits.emails {
            self.link(*key, person);
        }
        for phone in traits.phones.iter().filter(|phone| phone.reaches) {
            self.link(phone.key, person);
        }
        if !traits.emails.is_empty() || traits.phones.iter().any(|phone| phone.whole && phone.reaches) {
            self.mark_reachable(person);
        }
        if let Some(code) = traits.code {
            self.link(code, person);
            if let Some(person) = self.people.get_mut(person as usize) {
                person.coded = true;
            }
        }
    }

    fn link(&mut self, key: u64, person: u32) {
        let place = u32::try_from(self.links.len()).unwrap_or(NONE);
        let next = self.heads.insert(key, place).unwrap_or(NONE);
        self.links.push(Link { person, next });
    }

    fn at(&self, key: u64) -> impl Iterator<Item = &Person> {
        let mut link = self.heads.get(&key).copied().unwrap_or(NONE);
        std::iter::from_fn(move || {
            let found = self.links.get(link as usize)?;
            link = found.next;
            self.people.get(found.person as usize)
        })
    }

    fn name(&self, person: &Person) -> &str {
        self.names.get(person.name.0 as usize..person.name.1 as usize).unwrap_or_default()
    }

    /// Everybody who may be the row's customer, the surest first.
    pub(super) fn find(&self, traits: &Traits) -> Vec<Candidate> {
        let mut found = Vec::new();
        for id in self.by_email(traits).into_iter().chain(self.by_phone(traits)) {
            push(&mut found, id, Sureness::Same);
        }
        for person in self.named(traits) {
            if traits.birthday != 0 && traits.birthday == person.birthday {
                push(&mut found, person.id, Sureness::Same);
            } else if !traits.is_reachable() || !person.reachable {
                push(&mut found, person.id, Sureness::SameName);
            }
        }
        found
    }

    /// Whom an email of the row reaches, where the names agree; who has the row's very name before others.
    pub(super) fn by_email(&self, traits: &Traits) -> Vec<CustomerId> {
        let people = traits.emails.iter().flat_map(|key| self.at(*key));
        let agrees =
            |person: &&Person| traits.nameless || agree(&traits.folded, self.name(person), Strictness::Typos);
        self.same_first(traits, people.filter(agrees))
    }

    /// Whom a phone of the row reaches, where the names agree; who has the row's very name, or without one is called by its
    /// number, before others who share it.
    pub(super) fn by_phone(&self, traits: &Traits) -> Vec<CustomerId> {
        let people = traits.phones.iter().flat_map(|phone| {
            self.at(phone.key).filter(move |person| {
                // A number that cannot be dialled from anywhere may be an extension of many: only the whole name will do.
                let agrees = if phone.dialled {
                    agree(&traits.folded, self.name(person), Strictness::Words)
                } else {
                    self.is_named_so(traits, person)
                };
                traits.nameless && phone.whole || agrees
            })
        });
        self.same_first(traits, people)
    }

    fn is_named_so(&self, traits: &Traits, person: &Person) -> bool {
        joined(&traits.folded) == joined(self.name(person))
    }

    /// Each of them once, those with the row's very name before the others.
    fn same_first<'p>(&self, traits: &Traits, people: impl Iterator<Item = &'p Person>) -> Vec<CustomerId> {
        let mut people: Vec<&Person> = people.collect();
        if people.len() > 1 {
            people.sort_by_cached_key(|person| !self.is_named_so(traits, person));
        }
        distinct(people.into_iter())
    }

    /// Whom the program of the list has the row's number for.
    pub(super) fn by_code(&self, traits: &Traits) -> Vec<CustomerId> {
        distinct(traits.code.into_iter().flat_map(|key| self.at(key)))
    }

    /// Who has the row's name, and nothing that tells them from the row's customer: where both can be reached, or both have a
    /// number, it would have found them.
    pub(super) fn by_name(&self, traits: &Traits) -> Vec<CustomerId> {
        let told_apart = |person: &&Person| {
            traits.is_reachable() && person.reachable || traits.code.is_some() && person.coded
        };
        distinct(self.named(traits).into_iter().filter(|person| !told_apart(person)))
    }

    /// Who has the row's name: whoever is spelt just so before those whose words are the same, for "9" is not "9-".
    fn named(&self, traits: &Traits) -> Vec<&Person> {
        if traits.nameless {
            return Vec::new();
        }
        let (mut same, alike): (Vec<&Person>, Vec<&Person>) =
            self.at(traits.name).partition(|person| self.name(person) == traits.folded);
        same.extend(alike);
        same
    }
}

fn distinct<'p>(people: impl Iterator<Item = &'p Person>) -> Vec<CustomerId> {
    let mut ids = Vec::new();
    for person in people {
        if !ids.contains(&person.id) {
            ids.push(person.id);
        }
    }
    ids
}

/// What a row's customer is found by, worked out from the row alone.
pub(super) struct Traits {
    folded: String,
    name: u64,
    birthday: u64,
    emails: Vec<u64>,
    phones: Vec<PhoneTrait>,
    code: Option<u64>,
    /// The name is only a phone or email.
    nameless: bool,
}

struct PhoneTrait {
    key: u64,
    /// It can be dialled from anywhere.
    dialled: bool,
    /// It has enough digits to be one customer's.
    whole: bool,
    /// It is no fax or pager.
    reaches: bool,
}

impl Traits {
    pub(super) fn of(record: &Record) -> Self {
        let draft = &record.draft;
        let folded = folding::fold(&draft.name);
        let phones = draft.phones.iter().zip(&record.e164).filter_map(|(phone, e164)| {
            let key = phone_key(&phone.raw, e164.as_deref())?;
            Some(PhoneTrait {
                key: Key::Phone(&key).hash(),
                dialled: e164.is_some(),
                whole: is_whole_number(&key),
                reaches: !matches!(phone.label.as_str(), "fax" | "pager"),
            })
        });
        Self {
            name: Key::Name(&joined(&folded)).hash(),
            birthday: birthday_key(draft.birthday.as_deref()),
            emails: draft.emails.iter().map(|it| Key::Email(&it.address.to_lowercase()).hash()).collect(),
            phones: phones.collect(),
            code: Some(record.code())
                .filter(|code| !code.is_empty())
                .map(|code| Key::Code(&folding::fold(code)).hash()),
            nameless: is_made_of_reach(record),
            folded,
        }
    }

    /// Whether anything tells the customer from another of the same name.
    fn is_reachable(&self) -> bool {
        !self.emails.is_empty() || self.phones.iter().any(|phone| phone.whole)
    }
}

fn push(found: &mut Vec<Candidate>, id: CustomerId, link: Sureness) {
    if !found.iter().any(|known| known.id == id) {
        found.push(Candidate { id, link });
    }
}

/// Whether the customer's name is only a phone, an email or a number.
pub(super) fn is_made_of_reach(record: &Record) -> bool {
    let draft = &record.draft;
    draft.name.is_empty()
        || draft.name == record.code()
        || draft.phones.iter().any(|phone| phone.raw == draft.name)
        || draft.emails.iter().any(|email| email.address == draft.name)
}

/// A number by its E.164 form, else by its digits.
fn phone_key(raw: &str, e164: Option<&str>) -> Option<String> {
    if let Some(e164) = e164 {
        return Some(e164.to_owned());
    }
    let digits: String = folding::latin_digits(raw).chars().filter(char::is_ascii_digit).collect();
    (!digits.is_empty()).then_some(digits)
}

/// A few digits are an extension or a short number that many have.
fn is_whole_number(key: &str) -> bool {
    key.len() >= 5
}

fn birthday_key(birthday: Option<&str>) -> u64 {
    let digits = birthday.map(|text| text.chars().filter(char::is_ascii_digit).collect::<String>());
    digits.filter(|digits| digits.len() == 8).and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

fn joined(folded: &str) -> String {
    let mut words: Vec<&str> = words(folded).collect();
    words.sort_unstable();
    words.concat()
}

fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty() && !names::is_honorific_word(word))
}

/// How exactly names must agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Strictness {
    /// A letter may be mistyped: the address is theirs alone.
    Typos,
    /// Word for word: a family shares one phone, and brothers have names alike.
    Words,
}

/// Whether two folded names may be one person's: the words of the shorter stand in the longer.
fn agree(one: &str, other: &str, strictness: Strictness) -> bool {
    if one.is_empty()
        || other.is_empty()
        || one == other
        || !other.contains(char::is_alphabetic)
        || other.contains('@')
    {
        return true;
    }
    let (mut short, mut long): (Vec<&str>, Vec<&str>) = (words(one).collect(), words(other).collect());
    if short.concat() == long.concat() {
        return true;
    }
    if short.len() > long.len() {
        std::mem::swap(&mut short, &mut long);
    }
    let same = |a: &str, b: &str| a == b || strictness == Strictness::Typos && is_one_letter_off(a, b);
    let Some(first) = short.first() else { return true };
    if short.len() == 1 && long.len() > 1 {
        // A given name alone is the same person; a family name alone may be anybody of the family.
        let named_so = |word: &&str| strictness == Strictness::Typos && same(first, word);
        return long.first().is_some_and(|word| same(first, word)) || long.iter().any(named_so);
    }
    short.iter().all(|word| {
        long.iter().any(|known| same(word, known) || word.chars().count() == 1 && known.starts_with(*word))
    })
}

/// Whether one letter added, lost or changed, or two beside each other swapped, make one word of the other.
fn is_one_letter_off(one: &str, other: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if a.len().min(b.len()) < 3 || a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (a.get(start..).unwrap_or_default(), b.get(start..).unwrap_or_default());
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    match (a.get(..a.len() - end).unwrap_or_default(), b.get(..b.len() - end).unwrap_or_default()) {
        ([x, y], [z, w]) => x == w && y == z,
        (a, b) => a.len() <= 1 && b.len() <= 1,
    }
}
