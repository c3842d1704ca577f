//! vCards: the contacts of phones and mail programs, read in every version, written in 4.0 or 3.0.

mod lines;
mod others;
mod photo;
mod read;
mod write;

pub(crate) use lines::{Splitter, named_charset};
pub(crate) use read::card;
pub use read::{Cards, read};
pub use write::{Version, write};

/// One contact as a card holds it, every value as text and none checked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Card {
    /// The name to show (`FN`), or the parts of `N` in order.
    pub name: String,
    /// Given name, further given names after it.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Nicknames, with `, ` between several.
    pub nickname: String,
    /// Whether the card is an organisation's own.
    pub organisation: bool,
    /// The organisation the person belongs to, without its departments.
    pub company: String,
    /// Job title, or what the person does.
    pub role: String,
    /// Telephones, the preferred one first.
    pub phones: Vec<Labelled>,
    /// E-mail addresses, the preferred one first.
    pub emails: Vec<Labelled>,
    /// Postal addresses, the preferred one first.
    pub addresses: Vec<CardAddress>,
    /// The first web page.
    pub website: String,
    /// `YYYY-MM-DD`, `--MM-DD` where the year is not known, or the text of the card where it is neither.
    pub birthday: String,
    /// `male`, `female`, `other` or nothing.
    pub gender: String,
    /// Categories.
    pub tags: Vec<String>,
    /// Notes, a line break between several; then what the card says that no other field holds, a line each.
    pub note: String,
    /// The file of the photo, unread; empty where the card holds a broken one.
    pub photo: Option<Vec<u8>>,
    /// What only Daftar writes: the field's name and its value.
    pub extras: Vec<(String, String)>,
}

/// A value and what the owner calls it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Labelled {
    /// `mobile`, `home`, `work`, `main`, `other`, `fax`, `pager`, the owner's own word, or nothing.
    pub label: String,
    /// The value as written.
    pub value: String,
}

/// A postal address in its parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CardAddress {
    /// `home`, `work`, `other`, the owner's own word, or nothing.
    pub label: String,
    /// Street, house, flat and post box; a line break or `, ` between them.
    pub street: String,
    /// Town.
    pub city: String,
    /// Province or state.
    pub region: String,
    /// Post code, as text.
    pub postal_code: String,
    /// Country, as written.
    pub country: String,
}

impl Card {
    /// Calls `take` with each text that a person wrote.
    pub(crate) fn each_text(&mut self, mut take: impl FnMut(&mut String)) {
        let Self { name, given_name, family_name, nickname, company, role, website, note, .. } = self;
        for text in [name, given_name, family_name, nickname, company, role, website, note] {
            take(text);
        }
        for Labelled { label, value } in self.phones.iter_mut().chain(&mut self.emails) {
            take(label);
            take(value);
        }
        for address in &mut self.addresses {
            let CardAddress { label, street, city, region, postal_code, country } = address;
            for text in [label, street, city, region, postal_code, country] {
                take(text);
            }
        }
        self.tags.iter_mut().for_each(&mut take);
        self.extras.iter_mut().for_each(|(_, value)| take(value));
    }

    /// The photo as a line of a list: `JPEG, 48 kB`; empty for none.
    #[must_use]
    pub fn photo_in_words(&self) -> String {
        let Some(file) = &self.photo else { return String::new() };
        let size = format!("{} kB", file.len().div_ceil(1000));
        let kind = photo::kind(file);
        if kind.is_empty() { size } else { format!("{kind}, {size}") }
    }

    /// Whether nothing on the card names or reaches anyone.
    #[must_use]
    pub fn is_nobody(&self) -> bool {
        let texts = [&self.name, &self.given_name, &self.family_name, &self.nickname, &self.company];
        texts.iter().all(|text| text.is_empty()) && self.phones.is_empty() && self.emails.is_empty()
    }
}
