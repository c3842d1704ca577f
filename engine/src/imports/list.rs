//! The list in a file, row by row: the records of a sheet, or the cards of a phone.

use std::ops::ControlFlow;

use super::builder::Builder;
use super::columns::Sample;
use super::target::{NameOrder, Place, Target};
use super::types::ImportRequest;
use crate::dates::Calendar;
use crate::error::Result;
use crate::progress::{Progress, Watch, tell};
use crate::sheets::{
    self, Cells, Column, EncodingCandidate, Format, Garbled, Recognition, RowKind, Sheet, Suspicion, Through,
};
use crate::vcards::{self, Card, Splitter};

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
    /// Cards, and what garbled their letters where that is to be mended.
    Cards(Box<Sheet>, Option<Through>),
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
    ("PHOTO", Target::Photo),
];
/// Values of a property that are shown.
const SAMPLES: usize = 3;

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
        let mut survey = Survey::default();
        let mut so_far = None;
        each_card(&sheet, &mut |_, card, _, progress| {
            survey.look(card);
            tell(watch, progress.done, progress.total * 2)?;
            if !request.reading.suffices(progress.done) || progress.done >= progress.total {
                return Ok(ControlFlow::Continue(()));
            }
            so_far = Some(progress);
            Ok(ControlFlow::Break(()))
        })?;
        let rows = so_far.map_or(survey.cards, |so_far| sheets::estimate(survey.cards, so_far));
        let found = survey.suspicion.verdict();
        let through = found.as_ref().map(|(through, _)| *through).filter(|_| request.reading.repair);
        let garbled = found.map(|(_, garbled)| Garbled { repaired: request.reading.repair, ..garbled });
        let mut columns = survey.columns;
        if let Some(through) = through {
            let samples = columns.iter_mut().flat_map(|column| &mut column.samples);
            samples.for_each(|sample| mend(through, sample));
        }
        let columns = PROPERTIES.iter().filter_map(|(name, _)| take_named(&mut columns, name)).collect();
        let recognition = Recognition { garbled, columns, rows, whole: so_far.is_none(), ..recognition };
        Ok(Self { recognition, source: Source::Cards(Box::new(sheet), through) })
    }

    /// The encodings that the file may have, with names as they would read.
    pub(super) fn encodings(&self, request: &ImportRequest) -> Result<Vec<EncodingCandidate>> {
        sheets::encoding_candidates(&request.path, &request.reading)
    }

    /// Where each property of the cards goes; `None` for a sheet, whose columns have to be recognised.
    pub(super) fn card_places(&self) -> Option<Vec<Option<Place>>> {
        matches!(self.source, Source::Cards(..)).then(|| {
            self.recognition.columns.iter().map(|column| target_of(&column.name).map(Place::of)).collect()
        })
    }

    /// The columns that headings of groups fill.
    pub(super) fn group_columns(&self) -> Vec<usize> {
        let columns = self.recognition.groups.iter().flat_map(|groups| &groups.columns);
        columns
            .map(|column| *column as usize)
            .filter(|column| *column < self.recognition.columns.len())
            .collect()
    }

    /// The column that says which sheet each row is of, and the sheets, where several are read as one list.
    pub(super) fn sheet_column(&self) -> Option<(usize, &[String])> {
        let alike = self.recognition.alike.as_ref()?;
        let column = alike.column? as usize;
        (column < self.recognition.columns.len()).then_some((column, &alike.names))
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
            Source::Cards(sheet, through) => each_card(sheet, &mut |number, mut card, text, progress| {
                if let Some(through) = through {
                    card.each_text(|text| mend(*through, text));
                }
                take(number, Line::Card(&card, text), progress)
            }),
        }
    }
}

/// Takes a card's number, the card, its text, and how far the reading is; breaks off by its answer.
type TakeCard<'a> = dyn FnMut(u32, Card, &str, Progress) -> Result<ControlFlow<()>> + 'a;

/// Reads the cards of a file one after the other: what is held of it is one card and a piece of its text.
fn each_card(sheet: &Sheet, take: &mut TakeCard<'_>) -> Result<()> {
    let (mut pieces, mut splitter) = (sheet.pieces()?, Splitter::default());
    let (mut piece, mut texts, mut number) = (String::new(), Vec::new(), 0);
    let mut hand_over = |texts: &mut Vec<String>, progress: Progress| -> Result<ControlFlow<()>> {
        for text in texts.drain(..) {
            number += 1;
            if take(number, vcards::card(&text), &text, progress)?.is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    };
    while pieces.next_piece(&mut piece)? {
        splitter.feed(&piece, &mut texts);
        if hand_over(&mut texts, pieces.progress())?.is_break() {
            return Ok(());
        }
    }
    splitter.end(&mut texts);
    hand_over(&mut texts, pieces.progress()).map(|_| ())
}

/// A text as it was meant.
fn mend(through: Through, text: &mut String) {
    if let Some(meant) = through.mend(text) {
        *text = meant;
    }
}

fn target_of(property: &str) -> Option<Target> {
    PROPERTIES.iter().find(|(name, _)| *name == property).map(|(_, target)| target.clone())
}

/// What is seen of the cards before they are read one by one.
#[derive(Default)]
struct Survey {
    cards: u32,
    columns: Vec<Column>,
    /// Texts that were saved in the wrong letters and saved again.
    suspicion: Suspicion,
}

impl Survey {
    fn look(&mut self, mut card: Card) {
        self.cards = self.cards.saturating_add(1);
        card.each_text(|text| self.suspicion.look(text));
        for (name, _) in PROPERTIES {
            let known = self.columns.iter().position(|column| column.name == *name);
            if known.is_some_and(|place| self.columns[place].samples.len() >= SAMPLES) {
                continue;
            }
            let sample = sample(&card, name);
            if sample.is_empty() {
                continue;
            }
            let place = known.unwrap_or_else(|| {
                let name = (*name).to_owned();
                self.columns.push(Column { label: name.clone(), name, samples: Vec::new() });
                self.columns.len() - 1
            });
            self.columns[place].samples.push(sample);
        }
    }
}

fn take_named(columns: &mut Vec<Column>, name: &str) -> Option<Column> {
    let place = columns.iter().position(|column| column.name == name)?;
    Some(columns.swap_remove(place))
}

/// What a card says under a property, as an example.
fn sample(card: &Card, property: &str) -> String {
    match property {
        "FN" => card.name.clone(),
        "N" => [card.given_name.as_str(), card.family_name.as_str()].join(" ").trim().to_owned(),
        "NICKNAME" => card.nickname.clone(),
        "ORG" => card.company.clone(),
        "TITLE" => card.role.clone(),
        "TEL" => card.phones.first().map(|phone| phone.value.clone()).unwrap_or_default(),
        "EMAIL" => card.emails.first().map(|email| email.value.clone()).unwrap_or_default(),
        "ADR" => card.addresses.first().map(|a| [a.street.as_str(), &a.city].join(" ")).unwrap_or_default(),
        "URL" => card.website.clone(),
        "BDAY" => card.birthday.clone(),
        "GENDER" => card.gender.clone(),
        "CATEGORIES" => card.tags.join(", "),
        "PHOTO" => card.photo_in_words(),
        _ => card.note.clone(),
    }
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
        "NOTE" => vec![&card.note],
        // A photo is no value that could be mended.
        _ => Vec::new(),
    }
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
    let photos = columns.iter().position(|column| column.name == "PHOTO");
    if let (Some(column), Some(file)) = (photos, &card.photo)
        && places.get(column).is_some_and(Option::is_some)
    {
        builder.add_photo(column, file, card.photo_in_words());
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
