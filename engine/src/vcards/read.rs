//! Reading cards: versions 2.1, 3.0 and 4.0, also mixed in one file, damaged or without a version.

use calcard::vcard::{
    VCard, VCardEntry, VCardKind, VCardParameterName, VCardParameterValue, VCardProperty, VCardSex,
    VCardType, VCardValue,
};

use super::lines::{self, Splitter};
use super::{Card, CardAddress, Labelled, others, photo};
use crate::sheets;

/// The cards of a file in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cards {
    /// The WHATWG label of the file's encoding, in lower case.
    pub encoding: String,
    /// The cards; one that no reader understands is empty.
    pub cards: Vec<Card>,
    /// Each card as it stood in the file, line ends made `\n`.
    pub texts: Vec<String>,
}

/// Reads a file of cards that is held whole. Never fails: what stands outside cards is left out.
#[must_use]
pub fn read(bytes: &[u8]) -> Cards {
    let (text, encoding) = sheets::decode_cards(bytes);
    let mut texts = Vec::new();
    let mut splitter = Splitter::default();
    splitter.feed(&text, &mut texts);
    splitter.end(&mut texts);
    let cards = texts.iter().map(|text| card(text)).collect();
    Cards { encoding, cards, texts }
}

/// One card; empty where no reader understands it.
pub(crate) fn card(text: &str) -> Card {
    let (text, photo) = photo::take(text);
    let Ok(parsed) = VCard::parse(lines::plain(&text)) else { return Card::default() };
    let mut card = Card { photo, ..Card::default() };
    let mut parts = NameParts::default();
    let mut phones = Vec::new();
    let mut emails = Vec::new();
    let mut addresses = Vec::new();
    let mut letters = Vec::new();
    let mut beside: Vec<String> = Vec::new();
    for entry in &parsed.entries {
        match &entry.name {
            VCardProperty::Fn => fill(&mut card.name, &text_of(entry)),
            VCardProperty::N => parts = NameParts::of(entry),
            VCardProperty::Nickname => fill(&mut card.nickname, &texts_of(entry).join(", ")),
            VCardProperty::Org if card.company.is_empty() => {
                card.company = component(entry, 0);
                beside.extend(others::line(&parsed, entry, entry.values.iter().skip(1)));
            }
            VCardProperty::Title => fill(&mut card.role, &text_of(entry)),
            VCardProperty::Tel => {
                phones.push((rank(entry), labelled(&parsed, entry, &telephone(&text_of(entry)))));
            }
            VCardProperty::Email => {
                let address = text_of(entry);
                let address = strip_scheme(&address, "mailto:");
                emails.push((rank(entry), labelled(&parsed, entry, address)));
            }
            VCardProperty::Adr => addresses.push((rank(entry), address(&parsed, entry))),
            VCardProperty::Url if card.website.is_empty() => card.website = text_of(entry),
            VCardProperty::Bday => fill(&mut card.birthday, &birthday(entry)),
            VCardProperty::Gender => fill(&mut card.gender, gender(entry)),
            VCardProperty::Categories => card.tags.extend(texts_of(entry)),
            VCardProperty::Note => {
                if !card.note.is_empty() {
                    card.note.push('\n');
                }
                card.note.push_str(text_of(entry).trim());
            }
            VCardProperty::Kind => {
                card.organisation |= entry
                    .values
                    .first()
                    .is_some_and(|value| matches!(value, VCardValue::Kind(VCardKind::Org)));
            }
            VCardProperty::Other(name) => match name.to_ascii_uppercase().as_str() {
                "X-ABSHOWAS" => card.organisation |= text_of(entry).eq_ignore_ascii_case("COMPANY"),
                "X-GENDER" => fill(&mut card.gender, &text_of(entry).to_lowercase()),
                "LABEL" => letters.push(labelled(&parsed, entry, &text_of(entry))),
                "X-DAFTAR" => card.extras.extend(extra(entry)),
                _ => beside.extend(others::line(&parsed, entry, entry.values.iter())),
            },
            _ => beside.extend(others::line(&parsed, entry, entry.values.iter())),
        }
    }
    if let Some(entry) = parsed.property(&VCardProperty::Role) {
        fill(&mut card.role, &text_of(entry));
    }
    parts.settle(&mut card);
    for line in beside {
        if !card.note.is_empty() {
            card.note.push('\n');
        }
        card.note.push_str(&line);
    }
    card.phones = by_rank(phones);
    card.emails = by_rank(emails);
    card.addresses = by_rank(addresses);
    card.phones.retain(|phone| !phone.value.is_empty());
    card.emails.retain(|email| !email.value.is_empty());
    if card.addresses.iter().all(CardAddress::is_blank) {
        // Only the printed form of the address is there.
        card.addresses = letters
            .into_iter()
            .map(|letter| CardAddress { label: letter.label, street: letter.value, ..CardAddress::default() })
            .collect();
    }
    card.addresses.retain(|address| !address.is_blank());
    card
}

/// What `N` says.
#[derive(Default)]
struct NameParts {
    prefix: String,
    given: String,
    additional: String,
    family: String,
    suffix: String,
}

impl NameParts {
    fn of(entry: &VCardEntry) -> Self {
        Self {
            family: component(entry, 0),
            given: component(entry, 1),
            additional: component(entry, 2),
            prefix: component(entry, 3),
            suffix: component(entry, 4),
        }
    }

    fn settle(self, card: &mut Card) {
        let Self { prefix, given, additional, family, suffix } = self;
        card.given_name = joined(&[&given, &additional]);
        if card.name.is_empty() {
            card.name = joined(&[&prefix, &given, &additional, &family, &suffix]);
        }
        card.family_name = family;
        if card.name.is_empty() && !card.company.is_empty() || card.name == card.company {
            card.organisation |=
                !card.company.is_empty() && joined(&[&card.given_name, &card.family_name]).is_empty();
        }
    }
}

fn joined(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

/// Fills what is still empty: the first property of a kind counts.
fn fill(field: &mut String, value: &str) {
    if field.is_empty() {
        *field = value.trim().to_owned();
    }
}

pub(super) fn text(value: &VCardValue) -> String {
    match value {
        VCardValue::Text(text) => text.clone(),
        VCardValue::Component(parts) => joined(&parts.iter().map(String::as_str).collect::<Vec<_>>()),
        VCardValue::Integer(number) => number.to_string(),
        VCardValue::Float(number) => number.to_string(),
        VCardValue::Sex(_) | VCardValue::GramGender(_) | VCardValue::Kind(_) => {
            value.as_text().unwrap_or_default().to_owned()
        }
        VCardValue::Boolean(_) | VCardValue::Binary(_) | VCardValue::PartialDateTime(_) => String::new(),
    }
}

/// The whole value, also where a reader cut it at separators that this property has none of.
fn text_of(entry: &VCardEntry) -> String {
    texts_of(entry).join(";")
}

fn texts_of(entry: &VCardEntry) -> Vec<String> {
    entry.values.iter().map(|value| text(value).trim().to_owned()).filter(|text| !text.is_empty()).collect()
}

/// One part of a structured value.
fn component(entry: &VCardEntry, at: usize) -> String {
    entry.values.get(at).map(|value| text(value).trim().to_owned()).unwrap_or_default()
}

fn strip_scheme<'a>(value: &'a str, scheme: &str) -> &'a str {
    match value.get(..scheme.len()) {
        Some(start) if start.eq_ignore_ascii_case(scheme) => value.get(scheme.len()..).unwrap_or_default(),
        _ => value,
    }
}

/// A `tel:` URI (RFC 3966) as a person would write the number.
fn telephone(value: &str) -> String {
    strip_scheme(value, "tel:").replace(";ext=", " ext. ")
}

/// Preferred values first: `PREF=1`, then the types or bare parameters that say so, then the rest.
fn rank(entry: &VCardEntry) -> u32 {
    entry
        .params
        .iter()
        .find_map(|param| match (&param.name, &param.value) {
            (VCardParameterName::Pref, VCardParameterValue::Integer(rank)) => Some(*rank),
            (VCardParameterName::Pref, _) => Some(1),
            (VCardParameterName::Type, VCardParameterValue::Text(word)) => {
                word.eq_ignore_ascii_case("pref").then_some(1)
            }
            _ => None,
        })
        .unwrap_or(101)
}

fn by_rank<T>(mut ranked: Vec<(u32, T)>) -> Vec<T> {
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, value)| value).collect()
}

fn labelled(card: &VCard, entry: &VCardEntry, value: &str) -> Labelled {
    Labelled { label: label(card, entry), value: value.trim().to_owned() }
}

/// The owner's own word (`item1.X-ABLabel`), else the type.
fn label(card: &VCard, entry: &VCardEntry) -> String {
    if let Some(own) = own_label(card, entry) {
        return own;
    }
    let words: Vec<String> = entry
        .params
        .iter()
        .filter_map(|param| match (&param.name, &param.value) {
            (VCardParameterName::Type, VCardParameterValue::Type(kind)) => Some(type_word(kind).to_owned()),
            (VCardParameterName::Type, VCardParameterValue::Text(word)) => Some(word.to_lowercase()),
            (VCardParameterName::Other(word), VCardParameterValue::Null) => Some(word.to_lowercase()),
            _ => None,
        })
        .collect();
    let has = |word: &str| words.iter().any(|known| known == word);
    let known = [
        ("fax", "fax"),
        ("pager", "pager"),
        ("cell", "mobile"),
        ("iphone", "mobile"),
        ("mobile", "mobile"),
        ("work", "work"),
        ("home", "home"),
        ("main", "main"),
        ("main-number", "main"),
        ("other", "other"),
    ];
    known.iter().find(|(word, _)| has(word)).map(|(_, label)| (*label).to_owned()).unwrap_or_default()
}

fn type_word(kind: &VCardType) -> &'static str {
    match kind {
        VCardType::Fax => "fax",
        VCardType::Pager => "pager",
        VCardType::Cell => "cell",
        VCardType::Work => "work",
        VCardType::Home => "home",
        VCardType::MainNumber => "main",
        _ => "",
    }
}

/// Apple writes its own labels as `_$!<HomePage>!$_`.
pub(super) fn own_label(card: &VCard, entry: &VCardEntry) -> Option<String> {
    let group = entry.group.as_ref()?;
    let label = card.entries.iter().find(|other| {
        other.group.as_ref().is_some_and(|name| name.eq_ignore_ascii_case(group))
            && matches!(&other.name, VCardProperty::Other(name) if name.eq_ignore_ascii_case("X-ABLABEL"))
    })?;
    let label = text_of(label);
    let label = label.trim_start_matches("_$!<").trim_end_matches(">!$_").trim();
    let known =
        ["mobile", "home", "work", "main", "other"].into_iter().find(|word| label.eq_ignore_ascii_case(word));
    let label = known.unwrap_or(label);
    (!label.is_empty()).then(|| label.to_owned())
}

fn address(card: &VCard, entry: &VCardEntry) -> CardAddress {
    let [post_box, extended, street] = [0, 1, 2].map(|at| component(entry, at));
    let street: Vec<String> =
        [street, extended, post_box].into_iter().filter(|part| !part.is_empty()).collect();
    CardAddress {
        label: label(card, entry),
        street: street.join(", "),
        city: component(entry, 3),
        region: component(entry, 4),
        postal_code: component(entry, 5),
        country: component(entry, 6),
    }
}

impl CardAddress {
    fn is_blank(&self) -> bool {
        [&self.street, &self.city, &self.region, &self.postal_code, &self.country]
            .iter()
            .all(|part| part.is_empty())
    }
}

/// `YYYY-MM-DD` or `--MM-DD`, also from `YYYYMMDD`, `--MMDD` and with a time of day; any other text as it is.
/// Apple writes a birthday without a year as of a year that it names to be left out.
fn birthday(entry: &VCardEntry) -> String {
    let written = text_of(entry);
    let day = written.split(['T', ' ']).next().unwrap_or_default();
    let digits: String = day.chars().filter(char::is_ascii_digit).collect();
    let plain = day.chars().all(|letter| letter.is_ascii_digit() || letter == '-');
    match (plain, digits.len(), day.starts_with("--")) {
        (true, 8, false) if omitted_year(entry) == digits.get(..4) => {
            format!("--{}-{}", &digits[4..6], &digits[6..])
        }
        (true, 8, false) => format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..]),
        (true, 4, true) => format!("--{}-{}", &digits[..2], &digits[2..]),
        _ => written,
    }
}

fn omitted_year(entry: &VCardEntry) -> Option<&str> {
    entry.params.iter().find_map(|param| match (&param.name, &param.value) {
        (VCardParameterName::Other(name), VCardParameterValue::Text(year))
            if name.eq_ignore_ascii_case("X-APPLE-OMIT-YEAR") =>
        {
            Some(year.as_str())
        }
        _ => None,
    })
}

fn gender(entry: &VCardEntry) -> &'static str {
    match entry.values.first() {
        Some(VCardValue::Sex(VCardSex::Male)) => "male",
        Some(VCardValue::Sex(VCardSex::Female)) => "female",
        Some(VCardValue::Sex(VCardSex::Other)) => "other",
        _ => "",
    }
}

/// `X-DAFTAR;FIELD=status:customer`.
fn extra(entry: &VCardEntry) -> Option<(String, String)> {
    let field = entry.params.iter().find_map(|param| match (&param.name, &param.value) {
        (VCardParameterName::Other(name), VCardParameterValue::Text(field))
            if name.eq_ignore_ascii_case("FIELD") =>
        {
            Some(field.clone())
        }
        _ => None,
    })?;
    Some((field, text_of(entry)))
}
