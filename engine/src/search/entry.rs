//! What one customer is found by, their folded words, and what their line in a list shows beside their own row.

use super::order::Keys;
use crate::customers::CustomerDraft;
use crate::error::Result;
use crate::{folding, phones};

/// The index entry of one customer.
#[derive(Debug, Default, Clone)]
pub(crate) struct Entry {
    /// Folded name, company, phones, emails, tags…, one a line, the name first.
    pub(super) folded: String,
    /// Folded words of the note and of everything logged.
    pub(super) notes: String,
    /// Where they stand in the order of names.
    pub(super) sort_key: Vec<u8>,
    /// What their line in a list shows of phones, emails and addresses: the first of each, and how many phones there are.
    pub(super) phone: String,
    pub(super) phone_e164: Option<String>,
    pub(super) phones: i64,
    pub(super) email: String,
    pub(super) city: Option<String>,
}

impl Entry {
    /// The entry of a customer of whom nothing is logged yet; `e164` goes with the draft's phones.
    ///
    /// # Errors
    /// Those of [`Keys::key`].
    pub(crate) fn of(draft: &CustomerDraft, e164: &[Option<String>], keys: &Keys) -> Result<Self> {
        let mut entry = Self { sort_key: keys.key(&draft.name)?, ..Self::default() };
        let parts =
            [draft.given_name.as_str(), &draft.family_name, &draft.nickname, &draft.company, &draft.role];
        entry.add_names(&draft.name, parts);
        draft.phones.iter().zip(e164).for_each(|(phone, e164)| entry.add_phone(&phone.raw, e164.as_deref()));
        draft.emails.iter().for_each(|email| entry.add_email(&email.address));
        draft.addresses.iter().for_each(|address| entry.add_city(&address.city));
        draft.tags.iter().chain(&draft.groups).for_each(|name| entry.add_line(name));
        entry.add_note(&draft.note);
        Ok(entry)
    }

    /// Empties the entry for the next customer.
    pub(super) fn clear(&mut self) {
        self.folded.clear();
        self.notes.clear();
        self.sort_key.clear();
        self.phone.clear();
        self.phone_e164 = None;
        self.phones = 0;
        self.email.clear();
        self.city = None;
    }

    /// Adds the name, and given name, family name, nickname, company and role.
    pub(super) fn add_names(&mut self, name: &str, parts: [&str; 5]) {
        let [given, family, others @ ..] = parts;
        // The parts of a name mostly stand in it already.
        let stands_in = |part: &str| name.starts_with(part) || name.ends_with(part) || name.contains(part);
        let parts = [given, family].into_iter().filter(|part| !stands_in(part));
        for text in [name].into_iter().chain(parts).chain(others).filter(|text| !text.is_empty()) {
            self.add_line(text);
        }
    }

    /// Adds the next phone, in every form that it is typed in.
    pub(super) fn add_phone(&mut self, raw: &str, e164: Option<&str>) {
        if self.phones == 0 {
            raw.clone_into(&mut self.phone);
            self.phone_e164 = e164.map(str::to_owned);
        }
        self.phones += 1;
        phones::each_search_form(raw, e164, |prefix, digits| {
            self.folded.push_str(prefix);
            self.folded.push_str(digits);
            self.folded.push('\n');
        });
    }

    /// Adds the next email.
    pub(super) fn add_email(&mut self, address: &str) {
        if self.email.is_empty() {
            address.clone_into(&mut self.email);
        }
        self.add_line(address);
    }

    /// Adds the town of the next address.
    pub(super) fn add_city(&mut self, city: &str) {
        self.city.get_or_insert_with(|| city.to_owned());
    }

    /// Adds a tag or a group.
    pub(super) fn add_line(&mut self, text: &str) {
        folding::fold_words_into(text, &mut self.folded);
        self.folded.push('\n');
    }

    /// Adds a note, or something logged.
    pub(super) fn add_note(&mut self, text: &str) {
        folding::fold_words_into(text, &mut self.notes);
    }
}
