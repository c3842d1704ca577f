//! Imports: the owner's list, in whatever shape, made customers; rehearsed first, taken back at any time.

mod addresses;
mod aftermath;
mod builder;
mod columns;
mod contact_line;
mod contact_persons;
mod corrections;
mod countries;
mod days;
mod given_names;
mod group_columns;
mod headers;
mod homes;
mod labelled_phones;
mod list;
mod mapping;
mod matching;
mod merging;
mod name_order;
mod names;
mod naming;
mod own_fields;
mod purchases;
mod reader;
mod record;
mod rejects;
mod run;
mod settling;
mod store;
mod tag_signs;
mod target;
mod titles;
mod types;
mod unfinished;
mod uniques;
mod values;
mod words;
mod writer;

use std::ops::ControlFlow;
use std::path::Path;

use chrono::NaiveDate;

pub(crate) use given_names::{Likely, likely};
pub(crate) use titles::without as without_titles;

pub use aftermath::{
    Fate, ImportedCustomer, ImportedRow, ImportedRows, ImportedState, TakenBack, TakenBackRow, TakenBackRows,
};
pub(crate) use names::is_honorific_word;
pub use purchases::{
    BuyerCandidate, BuyerChoice, ImportMoney, ListKind, PlannedPurchase, PurchaseCounts, UnclearBuyer,
};
pub use types::{
    ColumnChoice, ColumnValue, Correction, FillRule, ImportColumn, ImportPlan, ImportRecognition,
    ImportRequest, ImportSummary, ImportValues, NameOrder, PastImport, PlannedChange, PlannedRow,
    ProblemValue, Reason, RowOutcome, RowProblem, SummaryColumn, Taking, ValueOrder, ValueQuery,
};
pub use unfinished::{FileState, ReviewStep, UnfinishedImport};

use corrections::Corrections;
use homes::Homes;
use list::List;
use mapping::Mapping;
use purchases::Units;
use record::Reading;
use run::Job;
use store::Answers;

use crate::book::{Book, Tx};
use crate::custom_fields::{CustomField, CustomFieldKind};
use crate::db;
use crate::error::Result;
use crate::history::{Action, ActionKind};
use crate::ids::ImportId;
use crate::photos;
use crate::progress::Watch;
use crate::search::Keys;
use crate::settings::Settings;
use crate::sheets::ReadOptions;

/// A list opened and mapped.
struct Prepared {
    list: List,
    mapping: Mapping,
    fields: Vec<CustomField>,
    choices: Vec<ColumnChoice>,
    kinds: Vec<CustomFieldKind>,
    preview: Vec<Vec<String>>,
    remembered: bool,
    country: String,
    units: Units,
    money: Option<ImportMoney>,
}

impl Prepared {
    /// How the cells of the list are read.
    fn reading(&self, today: NaiveDate, settings: &Settings, corrections: Corrections) -> Reading {
        Reading {
            corrections,
            country: self.country.clone(),
            language: settings.language,
            today,
            calendar: settings.calendar,
            orders: self.mapping.orders.clone(),
            calendars: self.mapping.calendars.clone(),
            tags: self.mapping.tags.clone(),
            fields: self.fields.clone(),
            units: self.units.clone(),
            code_field: None,
            photos: None,
        }
    }
}

impl Book {
    /// Recognises the list in a file: how it is written, its columns, and the fields that they fill.
    ///
    /// # Errors
    /// `file_…`, `sheet_…`, `not_a_list`, `encoding_unknown`, `header_missing` where there is no list to read;
    /// `column_unknown`, `field_unknown` for choices that name none; `stopped`.
    pub fn recognise_import(
        &self,
        request: &ImportRequest,
        watch: &mut Watch<'_>,
    ) -> Result<ImportRecognition> {
        let prepared = self.prepare(request, watch)?;
        let encodings = prepared.list.encodings(request)?;
        let likely_country = self.likely_country(&prepared)?;
        let Prepared { list, mapping, kinds, preview, remembered, country, money, .. } = prepared;
        let recognition = list.recognition;
        let columns = recognition.columns.into_iter().enumerate().map(|(place, column)| ImportColumn {
            name: column.name,
            label: column.label,
            field: mapping.places[place].as_ref().and_then(|place| place.target.field()),
            rule: mapping.rules[place],
            samples: column.samples,
            dates: mapping.dates[place],
            kind: kinds[place],
            name_order: mapping.name_orders[place],
        });
        Ok(ImportRecognition {
            format: recognition.format,
            encoding: recognition.encoding,
            encodings,
            delimiter: recognition.delimiter,
            sheet: recognition.sheet,
            sheets: recognition.sheets,
            alike: recognition.alike,
            header_row: recognition.header_row,
            columns: columns.collect(),
            rows: recognition.rows,
            whole: recognition.whole,
            garbled: recognition.garbled,
            groups: recognition.groups,
            country,
            likely_country,
            list: mapping.list,
            money,
            preview,
            remembered,
        })
    }

    /// Recognises the list by its beginning, in a time that does not grow with a text's length. Where that is not
    /// `whole`, the rest may tell more, as [`Book::recognise_import`] does.
    ///
    /// # Errors
    /// Those of [`Book::recognise_import`].
    pub fn glance_at_import(
        &self,
        request: &ImportRequest,
        watch: &mut Watch<'_>,
    ) -> Result<ImportRecognition> {
        let reading = ReadOptions { beginning: true, ..request.reading.clone() };
        self.recognise_import(&ImportRequest { reading, ..request.clone() }, watch)
    }

    /// Rehearses an import: carries it out and rolls it back, so that counts and problems are those of the import.
    ///
    /// # Errors
    /// Those of [`Book::run_import`].
    pub fn plan_import(&self, request: &ImportRequest, watch: &mut Watch<'_>) -> Result<ImportPlan> {
        let mut prepared = self.prepare(request, watch)?;
        self.transact(action(request), |tx| {
            tx.execute_batch("SAVEPOINT rehearsal")?;
            let outcome = self.carry_out(request, &mut prepared, tx, watch);
            tx.execute_batch("ROLLBACK TO rehearsal; RELEASE rehearsal")?;
            let mut plan = outcome?;
            plan.summary.import_id = None;
            Ok(plan)
        })
    }

    /// Imports a list: all of it or, when it is stopped or fails, nothing.
    ///
    /// # Errors
    /// Those of [`Book::recognise_import`]; `stopped`, `book_busy`, `disk_full`.
    pub fn run_import(&self, request: &ImportRequest, watch: &mut Watch<'_>) -> Result<ImportSummary> {
        let mut prepared = self.prepare(request, watch)?;
        let shape = mapping::shape(&prepared.list);
        self.transact(action(request), |tx| {
            let ImportPlan { summary, .. } = self.carry_out(request, &mut prepared, tx, watch)?;
            if !request.columns.is_empty() || request.list.is_some() || request.currency.is_some() {
                let (list, currency) = (prepared.mapping.list, prepared.units.currency);
                let asked = prepared.money.is_some_and(|money| money.sure);
                let answers = Answers {
                    choices: prepared.choices.clone(),
                    list: Some(list),
                    currency: asked.then_some(currency),
                };
                store::remember(tx, &shape, &answers)?;
            }
            Ok(summary)
        })
    }

    /// The different values of a column as they stand in the file, and how many rows have each.
    ///
    /// # Errors
    /// Those of [`Book::recognise_import`].
    pub fn import_values(
        &self,
        request: &ImportRequest,
        query: &ValueQuery,
        watch: &mut Watch<'_>,
    ) -> Result<ImportValues> {
        uniques::count(&List::open(request, watch)?, query, watch)
    }

    /// The imports of the past that are in the book, newest first.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn imports(&self) -> Result<Vec<PastImport>> {
        self.read(store::past)
    }

    /// What came of an import.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn import_summary(&self, id: ImportId) -> Result<ImportSummary> {
        self.read(|connection| Ok(store::summary(connection, id)?.0))
    }

    /// Saves the rows that an import did not take in the layout of their file, each with its reason in the user's
    /// language, to be mended and imported. A name ending in `.xlsx` makes a workbook, cards stay cards, everything else
    /// is CSV. Returns how many rows were saved.
    ///
    /// # Errors
    /// `record_gone`, `file_unreachable`, `disk_full`.
    pub fn save_rejected_rows(&self, id: ImportId, path: &Path) -> Result<usize> {
        let language = self.settings()?.language;
        let (summary, headers) = self.read(|connection| store::summary(connection, id))?;
        let rows = self.read(|connection| store::rejects(connection, id))?;
        rejects::save(path, &summary, &headers, &rows, language)
    }

    fn prepare(&self, request: &ImportRequest, watch: &mut Watch<'_>) -> Result<Prepared> {
        let list = List::open(request, watch)?;
        let country = self.settings()?.default_country;
        let fields = self.custom_fields()?;
        let shape = mapping::shape(&list);
        let Answers { mut choices, list: kind, currency } =
            self.read(|connection| store::remembered(connection, &shape))?;
        choices.retain(|choice| mapping::find(&list, &choice.column).is_some());
        let remembered = !choices.is_empty() || kind.is_some() || currency.is_some();
        choices.retain(|choice| !request.columns.iter().any(|newer| newer.column == choice.column));
        choices.extend(request.columns.iter().cloned());
        let (sample, preview) = list.sample()?;
        let known = mapping::Known {
            country: &country,
            fields: &fields,
            choices: &choices,
            list: request.list.or(kind),
            date_order: request.date_order,
            name_order: request.name_order,
        };
        let mapping = mapping::map(&list, &sample, &known)?;
        let columns = 0..list.recognition.columns.len();
        let kinds = columns.map(|column| own_fields::guess(sample.values(column))).collect();
        let (units, money) = match mapping.list {
            ListKind::Customers => (Units::default(), None),
            ListKind::Purchases => {
                let said = request.currency.or(currency);
                let shops = self.settings()?.currency;
                let (units, money) = purchases::units_of(&list, &mapping, &sample, said, shops);
                (units, Some(money))
            }
        };
        Ok(Prepared { list, mapping, fields, choices, kinds, preview, remembered, country, units, money })
    }

    /// The country that the numbers of a list seem to be from, where that is not the owner's.
    fn likely_country(&self, prepared: &Prepared) -> Result<Option<String>> {
        let settings = self.settings()?;
        let reading = prepared.reading(self.local().date(), &settings, Corrections::default());
        let spoken = Settings::for_language(settings.language).default_country;
        let mut homes = Homes::default();
        prepared.list.each(&mut |number, line, _| {
            let record = reader::record(&prepared.list, &prepared.mapping, &reading, number, &line);
            Ok(if homes.look(&record) { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
        })?;
        Ok(homes.likely_country(&prepared.country, &spoken))
    }

    fn carry_out(
        &self,
        request: &ImportRequest,
        prepared: &mut Prepared,
        tx: &Tx<'_>,
        watch: &mut Watch<'_>,
    ) -> Result<ImportPlan> {
        let settings = self.settings()?;
        let Prepared { list, mapping, fields, choices, .. } = &mut *prepared;
        own_fields::make(tx, list, mapping, fields, choices)?;
        let code_field = purchases::settle_codes(tx, list, mapping, fields)?;
        let prepared = &*prepared;
        let Prepared { list, mapping, .. } = prepared;
        let corrections = Corrections::of(list, &request.corrections)?;
        let mut reading = prepared.reading(tx.local().date(), &settings, corrections);
        if list.recognition.columns.iter().any(|column| column.name == "PHOTO") {
            reading.photos = Some(photos::store::known(tx)?);
        }
        reading.code_field = code_field.as_ref().map(|field| field.key.clone());
        let code_field = code_field.map(|field| field.id);
        let keys = Keys::of(settings.language)?;
        let job = Job { list, mapping, request, reading: &reading, keys: &keys, code_field };
        let rows = list.recognition.rows as usize;
        db::with_large_cache(tx, || {
            db::without_scattered_indexes(tx, rows, || run::carry_out(&job, tx, watch))
        })
    }
}

fn action(request: &ImportRequest) -> Action {
    let name = request.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Action::new(ActionKind::RunImport).about(name)
}
