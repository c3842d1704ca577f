//! Reading the name of one column: which field it names, in any of the languages of `words`.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::target::{AddressPart, Place, Target};
use super::words::{self, Meaning};
use crate::customers::fields::FIELDS;
use crate::folding;
use crate::texts::{Language, Texts};

/// What a header says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// The column fills this.
    Fills(Place),
    /// A name, a phone or an email address: the values tell.
    Contact,
    /// Job title, form of address or a company's legal name: the values tell.
    Title,
    /// A title or an address: the other columns tell.
    TitleOrStreet,
    /// There is no header, or it says nothing (`Column 3`): the values may tell.
    Silent,
    /// Something that no field holds, or that this program does not know.
    Unknown,
    /// It speaks of somebody or something else than the customer.
    Stranger,
}

/// Reads a header.
pub(super) fn read(header: &str) -> Said {
    let said = read_whole(header);
    if said != Said::Unknown {
        return said;
    }
    // `Fecha de nacimiento (customer.metafields.facts.birth_date)`, `Vardas / Name`.
    let outside = without_brackets(header);
    let meant = |said: &Said| matches!(said, Said::Fills(_) | Said::Contact);
    let alternatives: Vec<Said> = outside
        .split(['/', '|', '\n', '\\'])
        .filter(|part| part.chars().any(char::is_alphanumeric))
        .map(read_whole)
        .collect();
    // `Name des/der Vorgesetzten` is no alternative: both sides must mean something.
    if alternatives.iter().all(meant) { alternatives.into_iter().next().unwrap_or(said) } else { said }
}

/// Whether the header names something that only lists of companies have, such as a VAT number.
pub(super) fn is_of_companies(header: &str) -> bool {
    let key: String = Words::of(header).words.concat();
    LEXICON.of_companies.contains(&key)
}

/// Whether the header names something that only lists of things for sale have, such as a price.
pub(super) fn is_of_things(header: &str) -> bool {
    let key: String = Words::of(header).words.concat();
    LEXICON.of_things.contains(&key)
}

/// Whether the header names a part of a town.
pub(super) fn names_a_suburb(header: &str) -> bool {
    Words::of(header).words.iter().any(|word| word == "suburb")
}

/// Whether the header names whom something belongs to.
pub(super) fn names_an_owner(header: &str) -> bool {
    let owners =
        ["owner", "owners", "halter", "besitzer", "proprietaire", "propietario", "владелец", "savininkas"];
    Words::of(header).words.iter().any(|word| owners.contains(&word.as_str()))
}

/// Whether the header names the person one speaks to at a customer's.
pub(super) fn names_a_contact(header: &str) -> bool {
    LEXICON.contacts.contains(&Words::of(header).words.concat())
}

/// The header as it is remembered: without signs, blanks and case.
pub(super) fn key(header: &str) -> String {
    let words = Words::of(header);
    words.all.concat()
}

fn read_whole(header: &str) -> Said {
    let words = Words::of(header);
    let lexicon = &*LEXICON;
    if words.words.is_empty() || lexicon.silent.contains(&words.words.concat()) {
        return Said::Silent;
    }
    if let Some(said) = lexicon.look_up(&words.words, "", &words) {
        return said;
    }
    let plain: Vec<&str> =
        words.words.iter().map(String::as_str).filter(|word| !lexicon.fillers.contains(*word)).collect();
    if let Some(said) = lexicon.look_up(&plain, "", &words) {
        return said;
    }
    let owner = |word: &&str| {
        lexicon.strangers.contains(*word) || lexicon.strangers.contains(word.trim_end_matches('s'))
    };
    if plain.iter().any(owner) {
        return Said::Stranger;
    }
    let part = || lexicon.part_of_address(&plain, |rest| lexicon.look_up(rest, "", &words));
    // `Город (дом. адрес)`: the word for address among those that say what the entry is for.
    let inside = || lexicon.part_of_address(&plain, |rest| lexicon.qualified(rest, &words));
    lexicon.qualified(&plain, &words).or_else(part).or_else(inside).unwrap_or(Said::Unknown)
}

/// The header without these words; `None` where it has none of them, or nothing else.
pub(super) fn without_words(header: &str, unwanted: &[&str]) -> Option<String> {
    let words = Words::of(header).all;
    let rest: Vec<&str> = words.iter().map(String::as_str).filter(|word| !unwanted.contains(word)).collect();
    (!rest.is_empty() && rest.len() < words.len()).then(|| rest.join(" "))
}

/// The header without what stands in brackets.
pub(super) fn without_brackets(header: &str) -> String {
    let mut depth = 0_u32;
    let outside = |letter: &char| match letter {
        '(' | '[' | '（' => {
            depth += 1;
            false
        }
        ')' | ']' | '）' => {
            depth = depth.saturating_sub(1);
            false
        }
        _ => depth == 0,
    };
    header.chars().filter(outside).collect()
}

/// The words of a header, folded, numbers apart.
struct Words {
    /// Every word and number in order.
    all: Vec<String>,
    /// The words without the numbers.
    words: Vec<String>,
    /// The number in the header: `Phone 2 - Value` has 2.
    number: u32,
    /// Whether that number is the last word.
    number_last: bool,
}

impl Words {
    fn of(header: &str) -> Self {
        let mut all: Vec<String> = Vec::new();
        let mut word = String::new();
        let mut previous = ' ';
        let mut letters = header.chars().peekable();
        while let Some(letter) = letters.next() {
            // `FirstName` is two words, and so is `POBox`.
            let behind_capitals =
                previous.is_uppercase() && letters.peek().is_some_and(|next| next.is_lowercase());
            let starts_word = !letter.is_alphanumeric() && !is_mark(letter)
                || letter.is_uppercase() && (previous.is_lowercase() || behind_capitals)
                || letter.is_numeric() != previous.is_numeric() && letter.is_alphanumeric();
            if starts_word {
                close(&mut word, &mut all);
            }
            if letter.is_alphanumeric() || is_mark(letter) {
                word.push(letter);
            }
            previous = letter;
        }
        close(&mut word, &mut all);
        let several = all.len() > 1;
        let number_of = |word: &String| match word.as_str() {
            "one" if several => Some(1),
            "two" if several => Some(2),
            "three" if several => Some(3),
            digits => digits.parse::<u32>().ok(),
        };
        let number = all.iter().find_map(number_of).filter(|number| (1..100).contains(number)).unwrap_or(1);
        let number_last = all.last().and_then(number_of).is_some();
        let words = all.iter().filter(|word| number_of(word).is_none()).cloned().collect();
        Self { all, words, number, number_last }
    }
}

/// Combining marks belong to the letter before them.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{640}' | '\u{670}' | '\u{93c}'..='\u{94d}' | '\'' | '’')
}

fn close(word: &mut String, all: &mut Vec<String>) {
    let folded = folding::fold(&std::mem::take(word)).replace(['\'', '’', ' '], "");
    if !folded.is_empty() {
        all.push(folded);
    }
}

/// The table of `words`, folded, for looking up.
struct Lexicon {
    meanings: HashMap<String, Cow<'static, Meaning>>,
    qualifiers: HashMap<String, &'static str>,
    address: HashSet<String>,
    fillers: HashSet<String>,
    strangers: HashSet<String>,
    of_companies: HashSet<String>,
    of_things: HashSet<String>,
    contacts: HashSet<String>,
    silent: HashSet<String>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let key = |name: &str| Words::of(name).words.concat();
    let set = |list: &str, by: char| {
        list.split(by).map(key).filter(|word| !word.is_empty()).collect::<HashSet<_>>()
    };
    let mut meanings = HashMap::new();
    for (meaning, names) in words::NAMES {
        for name in names.split('|') {
            // The first row that has a name keeps it.
            meanings.entry(key(name)).or_insert(Cow::Borrowed(meaning));
        }
    }
    for (name, target) in own_names() {
        meanings.entry(key(&name)).or_insert_with(|| Cow::Owned(Meaning::Fills(target)));
    }
    let mut qualifiers = HashMap::new();
    for (label, list) in words::QUALIFIERS {
        for word in list.split_whitespace() {
            qualifiers.entry(key(word)).or_insert(*label);
        }
    }
    let street = |meaning: &Meaning| matches!(meaning, Meaning::Fills(Target::Address(AddressPart::Street)));
    let mut address: HashSet<String> =
        meanings.iter().filter(|(_, meaning)| street(meaning)).map(|(name, _)| name.clone()).collect();
    address.extend(["adr", "addr", "adreso"].map(str::to_owned));
    Lexicon {
        meanings,
        qualifiers,
        address,
        fillers: set(words::FILLERS, ' '),
        strangers: set(words::STRANGERS, ' '),
        of_companies: set(words::OF_COMPANIES, '|'),
        of_things: set(words::OF_THINGS, '|'),
        contacts: set(words::CONTACTS, '|'),
        silent: set(words::SILENT, '|'),
    }
});

/// What Daftar itself calls the fields in the tables that it writes, in all its languages.
fn own_names() -> Vec<(String, Target)> {
    let mut names = Vec::new();
    for language in [Language::En, Language::Fa, Language::Lt] {
        let texts = Texts::for_language(language);
        for field in FIELDS {
            if let Some(target) = Target::of_field(field.name) {
                names.push((texts.text(&format!("field-{}", field.name), &[]), target));
            }
        }
        for (name, target) in [
            ("export-consent-since", Target::ConsentOn),
            ("export-phone-label", Target::PhoneLabel),
            ("export-email-label", Target::EmailLabel),
            ("export-address-label", Target::AddressLabel),
        ] {
            names.push((texts.text(name, &[]), target));
        }
    }
    names
}

impl Lexicon {
    fn look_up<S: AsRef<str>>(&self, core: &[S], label: &str, words: &Words) -> Option<Said> {
        let name: String = core.iter().map(AsRef::as_ref).collect();
        let (target, own_label) = match self.meanings.get(&name)?.as_ref() {
            Meaning::Fills(target) => (target, label),
            Meaning::FillsAs(target, own) => (target, *own),
            Meaning::Contact => return Some(Said::Contact),
            Meaning::Title => return Some(Said::Title),
            Meaning::TitleOrStreet => return Some(Said::TitleOrStreet),
            Meaning::Nothing => return Some(Said::Stranger),
        };
        place(target, own_label, words).map(Said::Fills)
    }

    /// A name with words around it that say what the entry is for. As few words as possible are taken for those:
    /// `Home Mobile` is a mobile phone.
    fn qualified(&self, plain: &[&str], words: &Words) -> Option<Said> {
        let qualifies = |word: &&&str| self.qualifiers.contains_key(**word);
        let leading = plain.iter().take_while(qualifies).count();
        let trailing = plain.iter().rev().take_while(qualifies).count().min(plain.len() - leading);
        let mut ways: Vec<(usize, usize)> =
            (0..=leading).flat_map(|start| (0..=trailing).map(move |end| (start, end))).collect();
        ways.sort_by_key(|(start, end)| start + end);
        ways.into_iter().find_map(|(start, end)| {
            let core = plain.get(start..plain.len() - end).unwrap_or_default();
            let around = plain.iter().take(start).chain(plain.iter().rev().take(end).rev());
            let label = around
                .filter_map(|word| self.qualifiers.get(*word))
                .find(|label| !label.is_empty())
                .copied()
                .unwrap_or_default();
            let part = || self.part_of_address(core, |rest| self.look_up(rest, label, words));
            self.look_up(core, label, words).or_else(|| part().filter(|_| core.len() < plain.len()))
        })
    }

    /// `Address 1 - City`, `Andere Adr. Strasse`: a part of an address beside the word for address.
    fn part_of_address(&self, core: &[&str], read: impl Fn(&[&str]) -> Option<Said>) -> Option<Said> {
        let is_part = |said: &Said| matches!(said, Said::Fills(place) if matches!(place.target, Target::Address(_) | Target::Company | Target::Phone));
        (0..core.len()).filter(|at| self.address.contains(core[*at])).find_map(|at| {
            let rest = [&core[..at], &core[at + 1..]].concat();
            read(&rest).filter(is_part)
        })
    }
}

/// A column's place, unless the words around the name do not go with the field: there is no `home` birthday.
fn place(target: &Target, label: &str, words: &Words) -> Option<Place> {
    let labelled = matches!(
        target,
        Target::Phone
            | Target::Email
            | Target::Address(_)
            | Target::PhoneLabel
            | Target::EmailLabel
            | Target::AddressLabel
    );
    let bare = matches!(target, Target::Website | Target::Note | Target::Company | Target::Role);
    if !label.is_empty() && !labelled && !bare || label == "mobile" && *target != Target::Phone {
        return None;
    }
    let second_line =
        *target == Target::Address(AddressPart::Street) && words.number_last && words.number > 1;
    if second_line {
        return Some(Place {
            target: Target::Address(AddressPart::StreetMore),
            label: label.to_owned(),
            number: 1,
        });
    }
    let first_line = words.number_last && matches!(target, Target::Address(_));
    Some(Place {
        target: target.clone(),
        label: if labelled { label.to_owned() } else { String::new() },
        number: if first_line && *target == Target::Address(AddressPart::Street) { 1 } else { words.number },
    })
}
