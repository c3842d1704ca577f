//! Exports: customers leave as CSV, XLSX or vCard, every field of theirs, and come back unchanged; what they bought, complaints
//! and ratings as tables; reminders and birthdays as a calendar.

mod calendar;
mod cases;
mod cells;
mod columns;
mod csv;
mod parts;
mod purchases;
mod ratings;
mod store;
mod table;
mod vcard;
mod xlsx;

use std::fs::File;
use std::path::{Path, PathBuf};

pub(crate) use cells::Wording;
pub use table::TableRequest;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::book::Book;
use crate::custom_fields;
use crate::customers::list::Selection;
use crate::dates::Calendar;
use crate::error::{Code, Error, Result};
use crate::imports::ListKind;
use crate::progress::{Watch, tell};
use crate::settings;
use crate::texts::{Digits, Language, Texts};
use crate::vcards::Version;
use crate::whole_file::write_whole;
use columns::{Extent, Layout};
use store::{Chunk, People, Reader};

/// What kind of file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ExportFormat {
    /// A table as text, for any program: UTF-8 with a byte order mark, so that Excel reads it.
    Csv,
    /// A workbook for Excel, LibreOffice and the like.
    Xlsx,
    /// Contact cards for phones and mail programs, version 4.0.
    Vcard,
    /// Contact cards of version 3.0, for older phones.
    Vcard3,
    /// Open reminders and birthdays for a calendar (iCalendar), with their rules and alarms.
    Icalendar,
}

impl ExportFormat {
    /// Whether it is text, customer by customer.
    fn is_of_text(self) -> bool {
        matches!(self, Self::Csv | Self::Vcard | Self::Vcard3)
    }

    /// The format that a file's name asks for.
    ///
    /// # Errors
    /// `export_format_unknown`.
    pub fn of_path(path: &Path) -> Result<Self> {
        let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        match ending.as_str() {
            "csv" => Ok(Self::Csv),
            "xlsx" => Ok(Self::Xlsx),
            "vcf" => Ok(Self::Vcard),
            "ics" => Ok(Self::Icalendar),
            _ => Err(Error::Refused(Code::ExportFormatUnknown { path: path.display().to_string() })),
        }
    }
}

/// What is exported, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ExportRequest {
    /// Customers, or what they bought: then as a table, a row for each line of a purchase.
    pub list: ListKind,
    /// Whom; `null` for everybody who is not in the bin.
    pub selection: Option<Selection>,
    /// The kind of file; `null` for what its name says.
    pub format: Option<ExportFormat>,
    /// The language of headers and words; `null` for that of the settings.
    pub language: Option<Language>,
    /// Between the cells of a CSV file, in ASCII; `null` for what Excel expects in that language.
    pub delimiter: Option<char>,
    /// The calendar of dates; `null` for that of the settings.
    pub calendar: Option<Calendar>,
    /// The digits of dates in a table; `null` for Latin ones, which every program reads.
    pub digits: Option<Digits>,
}

/// What was exported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Exported {
    /// The file.
    pub path: PathBuf,
    /// The kind of file.
    pub format: ExportFormat,
    /// How many customers, purchases, complaints, ratings or entries of a calendar are in it.
    pub entries: u64,
    /// How large it is.
    pub bytes: u64,
}

impl Book {
    /// Writes customers, or what they bought, to a file, which appears under its name only when it is whole; one that was there is replaced.
    ///
    /// # Errors
    /// `export_format_unknown`, `value_invalid` for a delimiter outside ASCII, `stopped`, `disk_full`, `file_unreachable`; `cell_too_long` where a note does not fit a
    /// workbook; those of the selection.
    pub fn export_customers(
        &self,
        path: &Path,
        request: &ExportRequest,
        watch: &mut Watch<'_>,
    ) -> Result<Exported> {
        let format = request.format.map_or_else(|| ExportFormat::of_path(path), Ok)?;
        let ids =
            request.selection.as_ref().map(|selection| self.selected_customers(selection)).transpose()?;
        let zone = self.clock().zone();
        let entries = write_whole(path, |partial| {
            let is_text = request.list == ListKind::Customers && format.is_of_text();
            let mut readers = store::snapshots(self.path(), if is_text { parts::readers() } else { 1 })?;
            let [connection, ..] = readers.as_slice() else { return Ok(0) };
            let settings = settings::read(connection)?;
            let language = request.language.unwrap_or(settings.language);
            let texts = Texts::with_digits(language, Digits::Latin);
            let mut wording = Wording::of(texts, zone);
            wording.calendar = request.calendar.unwrap_or(settings.calendar);
            wording.digits = request.digits.unwrap_or(Digits::Latin);
            let kind = (format, request.delimiter);
            if request.list == ListKind::Purchases {
                return purchases::write(connection, (path, partial), kind, ids.as_deref(), &wording);
            }
            if format == ExportFormat::Icalendar {
                let words = (&settings, texts);
                return calendar::write(connection, partial, ids.as_deref(), words, self.clock());
            }
            let fields = custom_fields::list(connection)?;
            let (people, extent) = if matches!(format, ExportFormat::Csv | ExportFormat::Xlsx) {
                store::people_and_extent(&mut readers, ids.as_deref())?
            } else {
                (People::of(connection, ids.as_deref())?, Extent::default())
            };
            let layout = Layout::of(&extent, &fields, texts);
            write_customers(partial, kind, (readers, &people), (&layout, &wording), watch)
        })?;
        let bytes = path.metadata().map_err(|cause| Error::file(path, &cause))?.len();
        Ok(Exported { path: path.to_owned(), format, entries, bytes })
    }
}

impl Book {
    /// Writes what stands on the days from one to another to a calendar file (iCalendar): reminders, also those that a
    /// rule will bring, visits, birthdays, holidays; at most 100 days.
    ///
    /// # Errors
    /// `disk_full`, `file_unreachable`.
    pub fn export_calendar(&self, path: &Path, from_on: NaiveDate, to_on: NaiveDate) -> Result<Exported> {
        let days = self.calendar(from_on, to_on, u32::MAX)?.days;
        let settings = self.settings()?;
        let texts = Texts::with_digits(settings.language, Digits::Latin);
        let entries = write_whole(path, |partial| {
            calendar::write_days(partial, &days, (&settings, texts), self.clock())
        })?;
        let bytes = path.metadata().map_err(|cause| Error::file(path, &cause))?.len();
        Ok(Exported { path: path.to_owned(), format: ExportFormat::Icalendar, entries, bytes })
    }
}

impl Book {
    /// Writes a table as a request wants it; `write` says how many entries are in it.
    fn export_table(
        &self,
        path: &Path,
        request: &TableRequest,
        write: impl FnOnce((ExportFormat, Option<char>), &Path, &Wording) -> Result<u64>,
    ) -> Result<Exported> {
        let format = request.format.map_or_else(|| ExportFormat::of_path(path), Ok)?;
        let settings = self.settings()?;
        let language = request.language.unwrap_or(settings.language);
        let mut wording = Wording::of(Texts::with_digits(language, Digits::Latin), self.clock().zone());
        wording.calendar = request.calendar.unwrap_or(settings.calendar);
        wording.digits = request.digits.unwrap_or(Digits::Latin);
        let entries = write_whole(path, |partial| write((format, request.delimiter), partial, &wording))?;
        let bytes = path.metadata().map_err(|cause| Error::file(path, &cause))?.len();
        Ok(Exported { path: path.to_owned(), format, entries, bytes })
    }
}

fn create(path: &Path) -> Result<File> {
    File::create(path).map_err(|cause| Error::file(path, &cause))
}

/// Writes them to a file; returns how many they are.
fn write_customers(
    path: &Path,
    (format, delimiter): (ExportFormat, Option<char>),
    (readers, people): (Vec<Connection>, &People),
    (layout, wording): (&Layout, &Wording),
    watch: &mut Watch<'_>,
) -> Result<u64> {
    let version = match format {
        ExportFormat::Csv => {
            let delimiter = csv::delimiter(delimiter, wording.texts.language())?;
            let headers = layout.columns.iter().map(|column| column.header.as_str());
            let head = csv::Rows::headed(delimiter, headers).bytes;
            let part =
                |reader: &Reader<'_>, chunk: &Chunk| csv::part((reader, chunk), delimiter, (layout, wording));
            return parts::write((path, &head), (readers, people), part, watch);
        }
        ExportFormat::Xlsx => {
            return readers.first().map_or(Ok(0), |connection| {
                write_workbook(path, (connection, people), (layout, wording), watch)
            });
        }
        ExportFormat::Vcard3 => Version::V3,
        ExportFormat::Vcard | ExportFormat::Icalendar => Version::V4,
    };
    let part = |reader: &Reader<'_>, chunk: &Chunk| vcard::part((reader, chunk), version, wording);
    parts::write((path, &[]), (readers, people), part, watch)
}

fn write_workbook(
    path: &Path,
    (connection, people): (&Connection, &People),
    (layout, wording): (&Layout, &Wording),
    watch: &mut Watch<'_>,
) -> Result<u64> {
    let mut workbook = xlsx::Workbook::of_customers(layout, wording)?;
    let reader = Reader::of(connection)?;
    let mut done = 0;
    for chunk in &people.chunks {
        reader.each(chunk, layout.labelled, |customer| {
            done += 1;
            workbook.add_customer(customer, layout, wording)
        })?;
        tell(watch, done, people.total)?;
    }
    tell(watch, done, people.total.max(done))?;
    workbook.finish(path)?;
    Ok(done)
}
