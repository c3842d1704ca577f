//! A table of whatever a row is: CSV or a workbook, in which numbers, days and moments are what they are and no text is run.

use std::borrow::Cow;
use std::path::Path;

use chrono::{DateTime, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cells::{Wording, in_calendar};
use super::xlsx::{self, Head, Value};
use super::{ExportFormat, csv};
use crate::dates::Calendar;
use crate::error::{Code, Error, Result};
use crate::texts::{Digits, Language};

/// How a table is written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct TableRequest {
    /// The kind of file; `null` for what its name says.
    pub format: Option<ExportFormat>,
    /// The language of headers and words; `null` for that of the settings.
    pub language: Option<Language>,
    /// Between the cells of a CSV file, in ASCII; `null` for what Excel expects in that language.
    pub delimiter: Option<char>,
    /// The calendar of dates; `null` for that of the settings.
    pub calendar: Option<Calendar>,
    /// The digits of dates; `null` for Latin ones, which every program reads.
    pub digits: Option<Digits>,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    Text,
    Number,
    /// A day, or a moment.
    Day,
}

/// A column: its header is `field-<field>`.
pub(super) struct Column {
    pub(super) field: &'static str,
    /// How wide it is in a workbook.
    pub(super) width: f64,
    pub(super) holds: Holds,
}

/// A column of a table.
pub(super) const fn column(field: &'static str, width: f64, holds: Holds) -> Column {
    Column { field, width, holds }
}

enum Kind {
    Csv(Box<csv::Table>),
    Xlsx(Box<xlsx::Workbook>),
}

/// The table under way.
pub(super) struct Table {
    kind: Kind,
    columns: &'static [Column],
}

impl Table {
    /// Opens a table at `partial`.
    ///
    /// # Errors
    /// `export_format_unknown` for anything but a table, named by `path`; `value_invalid` for a delimiter outside ASCII.
    pub(super) fn open(
        (path, partial): (&Path, &Path),
        (format, delimiter): (ExportFormat, Option<char>),
        (sheet, columns): (&str, &'static [Column]),
        wording: &Wording,
    ) -> Result<Self> {
        let headers: Vec<String> = columns
            .iter()
            .map(|column| wording.texts.text(&format!("field-{}", column.field), &[]))
            .collect();
        let language = wording.texts.language();
        let kind = match format {
            ExportFormat::Csv => {
                let names = headers.iter().map(String::as_str);
                let delimiter = csv::delimiter(delimiter, language)?;
                Kind::Csv(Box::new(csv::Table::open(partial, delimiter, names)?))
            }
            ExportFormat::Xlsx => Kind::Xlsx(Box::new(xlsx::Workbook::open(Head {
                name: wording.texts.text(sheet, &[]),
                right_to_left: language.is_right_to_left(),
                columns: headers.into_iter().zip(columns.iter().map(|column| column.width)).collect(),
            })?)),
            _ => return Err(Error::Refused(Code::ExportFormatUnknown { path: path.display().to_string() })),
        };
        Ok(Self { kind, columns })
    }

    /// Adds a row of somebody's, cell by cell.
    pub(super) fn add(&mut self, name: &str, row: &[String]) -> Result<()> {
        match &mut self.kind {
            Kind::Csv(table) => table.add(row.iter().map(String::as_str)),
            Kind::Xlsx(workbook) => workbook
                .add(name, row.iter().zip(self.columns).map(|(cell, column)| value(column.holds, cell))),
        }
    }

    pub(super) fn finish(self, partial: &Path) -> Result<()> {
        match self.kind {
            Kind::Csv(table) => table.finish(),
            Kind::Xlsx(workbook) => workbook.finish(partial),
        }
    }
}

fn value(holds: Holds, cell: &str) -> Value<'_> {
    let text = || Value::Text(Cow::Borrowed(cell));
    match holds {
        Holds::Text => text(),
        Holds::Number => cell.parse().map_or_else(|_| text(), Value::Number),
        Holds::Day => xlsx::as_date(cell)
            .map(Value::Day)
            .or_else(|| xlsx::as_moment(cell).map(Value::Moment))
            .unwrap_or_else(text),
    }
}

/// A day as it is written in a cell.
pub(super) fn day(on: NaiveDate, wording: &Wording) -> String {
    wording.digits.write(&in_calendar(on, wording.calendar))
}

/// An instant on the shop's wall clock, to the minute; blank for none.
pub(super) fn moment(at: Option<i64>, wording: &Wording) -> String {
    let Some(instant) = at.and_then(DateTime::from_timestamp_millis) else { return String::new() };
    let local = instant.with_timezone(&wording.zone);
    let time = local.format("%H:%M");
    wording.digits.write(&format!("{} {time}", in_calendar(local.date_naive(), wording.calendar)))
}
