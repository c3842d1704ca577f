//! One row of a list as a customer to be, and what reading it needs to know.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::corrections::Corrections;
use super::purchases::{Sale, Units};
use super::tag_signs::TagSigns;
use super::types::Reason;
use crate::book::Tx;
use crate::custom_fields::CustomField;
use crate::customers::{Consent, CustomerDraft};
use crate::dates::{Calendar, DateOrder};
use crate::ids::CustomerId;
use crate::photos::{self, Picture, PictureFault};
use crate::texts::Language;

/// A cell that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// The column.
    pub(super) column: usize,
    /// The cell as written.
    pub(super) value: String,
    /// What the owner corrected it to.
    pub(super) corrected: Option<String>,
    /// Whether they did so for this row alone.
    pub(super) alone: bool,
    /// Why.
    pub(super) reason: Reason,
}

/// A row as a customer to be.
#[derive(Debug, Clone, Default)]
pub(super) struct Record {
    /// The customer; nameless where the row names nobody.
    pub(super) draft: CustomerDraft,
    /// Each phone as the world dials it, in the draft's order.
    pub(super) e164: Vec<Option<String>>,
    /// Customer since.
    pub(super) created_on: Option<NaiveDate>,
    /// Whether the row says if they are a person or a company.
    pub(super) says_kind: bool,
    /// Whether the row says how far they are a customer.
    pub(super) says_status: bool,
    /// Whether they live in another country than the owner's, and their phones are read accordingly.
    pub(super) is_abroad: bool,
    /// The photo of the card.
    pub(super) photo: Option<CardPhoto>,
    /// What the row says was bought, in a list of purchases.
    pub(super) sale: Option<Sale>,
    /// Cells that were not taken.
    pub(super) faults: Vec<Fault>,
    /// Cells that the owner corrected.
    pub(super) corrected: u32,
}

/// What reading cells needs to know.
#[derive(Debug)]
pub(super) struct Reading {
    /// The owner's country, for phones written without a country code.
    pub(super) country: String,
    /// The language of what is written into notes.
    pub(super) language: Language,
    /// Today.
    pub(super) today: NaiveDate,
    /// The calendar of dates that do not tell theirs.
    pub(super) calendar: Calendar,
    /// The order of day and month in each column.
    pub(super) orders: Vec<DateOrder>,
    /// The calendar of each column's dates, where their full years tell it.
    pub(super) calendars: Vec<Option<Calendar>>,
    /// What parts the tags of each column.
    pub(super) tags: Vec<TagSigns>,
    /// The owner's own fields.
    pub(super) fields: Vec<CustomField>,
    /// What the owner corrected.
    pub(super) corrections: Corrections,
    /// How amounts are written.
    pub(super) units: Units,
    /// The owner's field for the numbers that the list's program gives customers, by its key.
    pub(super) code_field: Option<String>,
    /// What the pictures that came before became, by their hashes; `None` where photos are not read.
    pub(super) photos: Option<HashMap<String, String>>,
}

/// The photo of a card on its way into the book.
#[derive(Debug, Clone)]
pub(super) enum CardPhoto {
    /// The book has it, of this customer or another, under this hash.
    Known(String),
    /// It is new.
    New(Box<Picture>),
}

impl CardPhoto {
    /// Reads a photo, unless it is known.
    pub(super) fn of(file: &[u8], known: &HashMap<String, String>) -> Result<Self, PictureFault> {
        match known.get(&photos::hash_of(file)) {
            Some(hash) => Ok(Self::Known(hash.clone())),
            None => photos::read(file).map(|picture| Self::New(Box::new(picture))),
        }
    }

    /// What it is called in the book.
    pub(super) fn hash(&self) -> &str {
        match self {
            Self::Known(hash) => hash,
            Self::New(picture) => &picture.hash,
        }
    }

    /// Keeps it for a customer.
    ///
    /// # Errors
    /// Those of the disk.
    pub(super) fn keep(&self, tx: &Tx<'_>, customer: CustomerId) -> crate::error::Result<()> {
        match self {
            Self::Known(hash) => photos::store::share(tx, customer, hash),
            Self::New(picture) => photos::store::keep(tx, customer, picture),
        }
    }

    /// How much memory it takes.
    pub(super) fn bytes(&self) -> usize {
        match self {
            Self::Known(_) => 0,
            Self::New(picture) => picture.bytes.len(),
        }
    }
}

impl Record {
    /// The customer's number in the program that the list is from; empty where it has none.
    pub(super) fn code(&self) -> &str {
        self.sale.as_ref().map_or("", |sale| sale.customer_code.as_str())
    }

    /// Keeps that number with the customer; who has nothing else is called by it.
    pub(super) fn settle_code(&mut self, field: Option<&str>) {
        let code = self.code().to_owned();
        if code.is_empty() {
            return;
        }
        if !self.is_usable() {
            self.draft.name.clone_from(&code);
        }
        if let Some(field) = field {
            self.draft.custom.entry(field.to_owned()).or_insert(code);
        }
    }

    /// Whether the row names or reaches anybody.
    pub(super) fn is_usable(&self) -> bool {
        let draft = &self.draft;
        let named = [&draft.name, &draft.given_name, &draft.family_name, &draft.nickname, &draft.company];
        named.iter().any(|name| !name.is_empty()) || !draft.phones.is_empty() || !draft.emails.is_empty()
    }

    /// Whether the row says anything of consent.
    pub(super) fn says_consent(&self) -> bool {
        self.draft.consent != Consent::Unknown
    }
}
