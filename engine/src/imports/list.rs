//! The list in a file, row by row: the records of a sheet, or the cards of a phone.

use std::ops::ControlFlow;

use super::builder::Builder;
use super::columns::Sample;
use super::target::{NameOrder, Place, Target};
use super::types::ImportRequest;
use crate::dates::Calendar;
use crate::error::{Error, Result};
use crate::progress::{Progress, Watch};
use crate::sheets::{
    self, Cells, Column, EncodingCandidate, Format, Garbled, Recognition, RowKind, Sheet, Suspicion,
};
use crate::vcards::{self, Card, Cards};

/// Takes a row's number, the row, and how far the reading is; breaks off by its answer.
pub(super) type Take<'a> = dyn FnMut(u32, Line<'_>, Progress) -> Result<ControlFlow<()>> + 'a;

/// A list opened for reading.
pub(super) struct List {
    /// What its file turned out to be. The columns of cards are their properties.
    pub(super) recognition: Recognition,
    source: Source,
}

enum Source {
    Sheet(Box<Sheet>),
    Cards(Cards),
}

/// One row of a list.
pub(super) enum Line<'a> {
    /// The cells of a sheet's record.
    Cells(Cells<'a>),
    /// A card and its text.
    Card(&'a Card, &'a str),
}

/// The properties of cards that fill a field, as columns.
const PROPERTIES: &[(&str, Target)] = &[
    ("FN", Target::Name(NameOrder::GivenFirst)),
    ("N", Target::GivenName),
    ("NICKNAME", Target::Nickname),
    ("ORG", Target::Company),
    ("TITLE", Target::Role),
    ("TEL", Target::Phone),
    ("EMAIL", Target::Email),
    ("ADR", Target::Address(super::target::AddressPart::Street)),
    ("URL", Target::Website),
    ("BDAY", Target::Birthday),
    ("GENDER", Target::Gender),
    ("CATEGORIES", Target::Tags),
    ("NOTE", Target::Note),
];

impl List {
    /// Opens and recognises the file.
    ///
    /// # Errors
    /// `file_…` and `sheet_…` where it is no list, `stopped`.
    pub(super) fn open(request: &ImportRequest, watch: &mut Watch<'_>) -> Result<Self> {
        // Recognising is the first half of the work, carrying out the second.
        let mut reading =
            |progress: Progress| watch(Progress { done: progress.done, total: progress.total * 2 });
        let sheet = sheets::read(&request.path, &request.reading, &mut reading)?;
        let recognition = sheet.recognition().clone();
        if recognition.format != Format::VCard {
            return Ok(Self { recognition, source: Source::Sheet(Box::new(sheet)) });
        }
        let bytes = std::fs::read(&request.path).map_err(|cause| Error::file(&request.path, &cause))?;
        let mut cards = match &request.reading.encoding {
            Some(chosen) => {
                let text = sheet.text()?;
                Cards { encoding: chosen.to_ascii_lowercase(), ..vcards::read(text.as_bytes()) }
            }
            None => vcards::read(&bytes),
        };
        let garbled = mend(&mut cards, request.reading.repair);
        let recognition = Recognition {
            garbled,
            encoding: Some(cards.encoding.clone()),
            columns: properties(&cards),
            rows: u32::try_from(cards.cards.len()).unwrap_or(u32::MAX),
            ..recognition
        };
        Ok(Self { recognition, source: Source::Cards(cards) })
    }

    /// The encodings that the file may have, with names as they would read.
    pub(super) fn encodings(&self, request: &ImportRequest) -> Result<Vec<EncodingCandidate>> {
        sheets::encoding_candidates(&request.path)
    }

    /// Where each property of the cards goes; `None` for a sheet, whose columns have to be recognised.
    pub(super) fn card_places(&self) -> Option<Vec<Option<Place>>> {
        matches!(self.source, Source::Cards(_)).then(|| {
            self.recognition.columns.iter().map(|column| target_of(&column.name).map(Place::of)).collect()
        })
    }

    /// The first rows, for telling what the columns hold.
    pub(super) fn sample(&self) -> Result<(Sample, Vec<Vec<String>>)> {
        let mut sample = Sample::default();
        let mut preview: Vec<Vec<String>> = Vec::new();
        self.each(&mut |_, line, _| {
            let Line::Cells(cells) = line else { return Ok(ControlFlow::Break(())) };
            if preview.len() < 20 {
                preview.push(cells.iter().map(str::to_owned).collect());
            }
            Ok(if sample.add(cells.iter()) { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
        })?;
        Ok((sample, preview))
    }

    /// Calls `take` with each customer's number, row and how far the reading is, until it breaks off.
    pub(super) fn each(&self, take: &mut Take<'_>) -> Result<()> {
        match &self.source {
            Source::Sheet(sheet) => {
                let mut rows = sheet.rows()?;
                loop {
                    let progress = rows.progress();
                    let Some(row) = rows.next_row()? else { return Ok(()) };
                    if row.kind == RowKind::Data
                        && take(row.number(), Line::Cells(row.cells), progress)?.is_break()
                    {
                        return Ok(());
                    }
                }
            }
            Source::Cards(cards) => {
                let total = cards.cards.len() as u64;
                for ((card, text), number) in cards.cards.iter().zip(&cards.texts).zip(1_u32..) {
                    let progress = Progress { done: u64::from(number), total };
                    if take(number, Line::Card(card, text), progress)?.is_break() {
                        return Ok(());
                    }
                }
                Ok(())
            }
        }
    }
}

fn target_of(property: &str) -> Option<Target> {
    PROPERTIES.iter().find(|(name, _)| *name == property).map(|(_, target)| target.clone())
}

/// The properties that some card has, with the first values.
fn properties(cards: &Cards) -> Vec<Column> {
    let values = |property: &str| -> Vec<String> {
        let value = |card: &Card| -> String {
            match property {
                "FN" => card.name.clone(),
                "N" => [card.given_name.as_str(), card.family_name.as_str()].join(" ").trim().to_owned(),
                "NICKNAME" => card.nickname.clone(),
                "ORG" => card.company.clone(),
                "TITLE" => card.role.clone(),
                "TEL" => card.phones.first().map(|phone| phone.value.clone()).unwrap_or_default(),
                "EMAIL" => card.emails.first().map(|email| email.value.clone()).unwrap_or_default(),
                "ADR" => {
                    card.addresses.first().map(|a| [a.street.as_str(), &a.city].join(" ")).unwrap_or_default()
                }
                "URL" => card.website.clone(),
                "BDAY" => card.birthday.clone(),
                "GENDER" => card.gender.clone(),
                "CATEGORIES" => card.tags.join(", "),
                _ => card.note.clone(),
            }
        };
        cards.cards.iter().map(value).filter(|text| !text.is_empty()).take(3).collect()
    };
    PROPERTIES
        .iter()
        .map(|(name, _)| Column {
            name: (*name).to_owned(),
            label: (*name).to_owned(),
            samples: values(name),
        })
        .filter(|column| !column.samples.is_empty())
        .collect()
}

/// What a card says under a property, value by value.
pub(super) fn card_values<'c>(card: &'c Card, property: &str) -> Vec<&'c str> {
    match property {
        "FN" => vec![&card.name],
        "N" => vec![&card.given_name, &card.family_name],
        "NICKNAME" => vec![&card.nickname],
        "ORG" => vec![&card.company],
        "TITLE" => vec![&card.role],
        "TEL" => card.phones.iter().map(|phone| phone.value.as_str()).collect(),
        "EMAIL" => card.emails.iter().map(|email| email.value.as_str()).collect(),
        "ADR" => {
            let parts = card.addresses.iter().flat_map(|address| {
                [&address.street, &address.city, &address.region, &address.postal_code, &address.country]
            });
            parts.map(String::as_str).collect()
        }
        "URL" => vec![&card.website],
        "BDAY" => vec![&card.birthday],
        "GENDER" => vec![&card.gender],
        "CATEGORIES" => card.tags.iter().map(String::as_str).collect(),
        _ => vec![&card.note],
    }
}

/// Tells of texts that were saved in the wrong letters and saved again; where it is wished, they become what was meant.
fn mend(cards: &mut Cards, repaired: bool) -> Option<Garbled> {
    let mut suspicion = Suspicion::default();
    cards.cards.iter_mut().for_each(|card| card.each_text(|text| suspicion.look(text)));
    let (through, garbled) = suspicion.verdict()?;
    if repaired {
        let mend = |text: &mut String| {
            if let Some(meant) = through.mend(text) {
                *text = meant;
            }
        };
        cards.cards.iter_mut().for_each(|card| card.each_text(mend));
    }
    Some(Garbled { repaired, ..garbled })
}

/// Takes a card's values, those of properties that are left out excepted.
pub(super) fn add_card(builder: &mut Builder<'_>, card: &Card, columns: &[Column], places: &[Option<Place>]) {
    let mut add = |property: &str, target: Target, label: &str, number: u32, value: &str| {
        let Some(column) = columns.iter().position(|column| column.name == property) else { return };
        if places.get(column).is_some_and(Option::is_some) && !value.is_empty() {
            builder.add(column, &Place { target, label: label.to_owned(), number }, value);
        }
    };
    add("FN", Target::Name(NameOrder::GivenFirst), "", 1, &card.name);
    add("N", Target::GivenName, "", 1, &card.given_name);
    add("N", Target::FamilyName, "", 1, &card.family_name);
    add("NICKNAME", Target::Nickname, "", 1, &card.nickname);
    add("ORG", Target::Company, "", 1, &card.company);
    add("TITLE", Target::Role, "", 1, &card.role);
    for phone in &card.phones {
        add("TEL", Target::Phone, &phone.label, 1, &phone.value);
    }
    for email in &card.emails {
        add("EMAIL", Target::Email, &email.label, 1, &email.value);
    }
    for (address, number) in card.addresses.iter().zip(1..) {
        use super::target::AddressPart::{City, Country, PostalCode, Region, Street};
        let parts = [
            (Street, &address.street),
            (City, &address.city),
            (Region, &address.region),
            (PostalCode, &address.postal_code),
            (Country, &address.country),
        ];
        for (part, value) in parts {
            add("ADR", Target::Address(part), &address.label, number, value);
        }
    }
    add("URL", Target::Website, "", 1, &card.website);
    add("BDAY", Target::Birthday, "", 1, &card.birthday);
    add("GENDER", Target::Gender, "", 1, &card.gender);
    add("NOTE", Target::Note, "", 1, &card.note);
    let categories = columns.iter().position(|column| column.name == "CATEGORIES");
    if categories.is_some_and(|column| places.get(column).is_some_and(Option::is_some)) {
        card.tags
            .iter()
            .for_each(|tag| builder.add_name(categories.unwrap_or(usize::MAX), &Target::Tags, tag));
    }
    if card.organisation {
        builder.add(usize::MAX, &Place::of(Target::Kind), "company");
    }
    for (field, value) in &card.extras {
        match Target::of_field(field) {
            Some(target @ (Target::Groups | Target::Tags)) => builder.add_name(usize::MAX, &target, value),
            Some(target) => builder.add(usize::MAX, &Place::of(target), value),
            None if field == "birthday_calendar" && value == "jalali" => {
                builder.set_birthday_calendar(Calendar::Jalali);
            }
            None => {}
        }
    }
}
