//! A workbook: one sheet (more where a sheet's million rows are full), right to left in Persian, text kept as text.

use std::borrow::Cow;
use std::path::Path;

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook as File, Worksheet, XlsxError};
use zip::result::ZipError;

use super::cells::{self, Wording};
use super::columns::{Holds, Layout};
use crate::custom_fields::CustomFieldKind;
use crate::customers::Customer;
use crate::error::{Code, Error, Result, is_full};

/// Rows of a sheet, the header among them.
const ROWS: u32 = 1_048_576;
/// The longest text that a cell takes, in UTF-16 units as Excel counts.
const LONGEST: usize = 32_767;
/// Digits that a spreadsheet's number keeps.
const DIGITS: usize = 15;

/// The workbook under way.
pub(super) struct Workbook {
    file: File,
    head: Head,
    sheets: usize,
    row: u32,
}

/// What stands above the rows of each sheet.
pub(super) struct Head {
    /// The sheet's name.
    pub(super) name: String,
    /// Whether it is read from the right.
    pub(super) right_to_left: bool,
    /// The columns and their widths.
    pub(super) columns: Vec<(String, f64)>,
}

impl Workbook {
    pub(super) fn of_customers(layout: &Layout, wording: &Wording) -> Result<Self> {
        let columns = layout.columns.iter().map(|column| (column.header.clone(), width(&column.holds)));
        Self::open(Head {
            name: wording.texts.text("export-sheet", &[]),
            right_to_left: wording.texts.language().is_right_to_left(),
            columns: columns.collect(),
        })
    }

    pub(super) fn open(head: Head) -> Result<Self> {
        let mut workbook = Self { file: File::new(), head, sheets: 0, row: 0 };
        workbook.begin_sheet()?;
        Ok(workbook)
    }

    fn begin_sheet(&mut self) -> Result<()> {
        let Head { name, right_to_left, columns } = &self.head;
        let name = if self.sheets == 0 { name.clone() } else { format!("{name} {}", self.sheets + 1) };
        let sheet = self.file.add_worksheet_with_constant_memory()?;
        sheet.set_name(name)?;
        sheet.set_right_to_left(*right_to_left);
        sheet.set_freeze_panes(1, 0)?;
        let bold = Format::new().set_bold();
        for ((header, width), place) in columns.iter().zip(0_u16..) {
            sheet.set_column_width(place, *width)?;
            sheet.write_string_with_format(0, place, header, &bold)?;
        }
        self.sheets += 1;
        self.row = 1;
        Ok(())
    }

    /// The sheet and the number of the next row.
    fn next_row(&mut self) -> Result<(&mut Worksheet, u32)> {
        if self.row == ROWS {
            self.begin_sheet()?;
        }
        let row = self.row;
        self.row += 1;
        Ok((self.file.worksheet_from_index(self.sheets - 1)?, row))
    }

    pub(super) fn add_customer(
        &mut self,
        customer: &Customer,
        layout: &Layout,
        wording: &Wording,
    ) -> Result<()> {
        let (sheet, row) = self.next_row()?;
        for (column, place) in layout.columns.iter().zip(0_u16..) {
            let cell = cells::cell(customer, &column.holds, wording);
            let value = if let Some(number) = as_number(&column.holds, &cell) {
                Value::Number(number)
            } else if let Some(date) = is_dated(&column.holds).then(|| as_date(&cell)).flatten() {
                Value::Day(date)
            } else {
                Value::Text(cell)
            };
            if !write(sheet, (row, place), &value)? {
                return Err(Error::Refused(Code::CellTooLong {
                    name: customer.name.clone(),
                    field: column.header.clone(),
                }));
            }
        }
        Ok(())
    }

    /// Adds a row of somebody's.
    pub(super) fn add<'c>(&mut self, name: &str, cells: impl Iterator<Item = Value<'c>>) -> Result<()> {
        let headers: Vec<String> = self.head.columns.iter().map(|(header, _)| header.clone()).collect();
        let (sheet, row) = self.next_row()?;
        for ((cell, field), place) in cells.zip(headers).zip(0_u16..) {
            if !write(sheet, (row, place), &cell)? {
                return Err(Error::Refused(Code::CellTooLong { name: name.to_owned(), field }));
            }
        }
        Ok(())
    }

    pub(super) fn finish(mut self, path: &Path) -> Result<()> {
        let file = super::create(path)?;
        self.file.save_to_writer(&file)?;
        file.sync_all().map_err(|cause| Error::file(path, &cause))
    }
}

/// The owner's own numbers can be summed in the sheet, unless a spreadsheet would change them.
fn as_number(holds: &Holds, cell: &str) -> Option<f64> {
    if !matches!(holds, Holds::Custom { kind: CustomFieldKind::Number, .. }) {
        return None;
    }
    let number: f64 = cell.parse().ok()?;
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    (digits <= DIGITS && number.to_string() == cell).then_some(number)
}

/// What a cell of a workbook holds.
pub(super) enum Value<'c> {
    Text(Cow<'c, str>),
    Number(f64),
    Day(ExcelDateTime),
    Moment(ExcelDateTime),
}

/// Writes a cell; `false` for a text that is too long for one.
fn write(sheet: &mut Worksheet, (row, place): (u32, u16), value: &Value<'_>) -> Result<bool> {
    match value {
        Value::Text(text) if text.is_empty() => {}
        Value::Text(text) if text.encode_utf16().count() > LONGEST => return Ok(false),
        Value::Text(text) => {
            sheet.write_string(row, place, text.as_ref())?;
        }
        Value::Number(number) => {
            sheet.write_number(row, place, *number)?;
        }
        Value::Day(date) => {
            let format = Format::new().set_num_format("yyyy-mm-dd");
            sheet.write_datetime_with_format(row, place, date, &format)?;
        }
        Value::Moment(moment) => {
            let format = Format::new().set_num_format("yyyy-mm-dd hh:mm");
            sheet.write_datetime_with_format(row, place, moment, &format)?;
        }
    }
    Ok(true)
}

fn is_dated(holds: &Holds) -> bool {
    match holds {
        Holds::Field(name) => matches!(*name, "birthday" | "created_on"),
        Holds::Custom { kind, .. } => *kind == CustomFieldKind::Date,
        Holds::ConsentSince => true,
        _ => false,
    }
}

/// Days of the Gregorian calendar since 1900, which a workbook can count and sort; Jalali ones stay as they are written.
pub(super) fn as_date(cell: &str) -> Option<ExcelDateTime> {
    let parts: Vec<&str> = cell.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return None };
    let (year, month, day) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    (year >= 1900).then(|| ExcelDateTime::from_ymd(year, month, day).ok())?
}

/// The same with a time of the day to the minute: `2026-11-21 12:30`.
pub(super) fn as_moment(cell: &str) -> Option<ExcelDateTime> {
    let (day, time) = cell.split_once(' ')?;
    let (hour, minute) = time.split_once(':')?;
    as_date(day)?.and_hms(hour.parse().ok()?, minute.parse().ok()?, 0).ok()
}

fn width(holds: &Holds) -> f64 {
    match holds {
        Holds::Field("name" | "company") | Holds::Email(_) => 24.0,
        Holds::Field("note") | Holds::Address(_, super::columns::Part::Street) => 36.0,
        Holds::Phone(_) => 18.0,
        _ => 14.0,
    }
}

impl From<XlsxError> for Error {
    fn from(cause: XlsxError) -> Self {
        let no_room = match &cause {
            XlsxError::IoError(cause) | XlsxError::ZipError(ZipError::Io(cause)) => is_full(cause),
            _ => false,
        };
        Self::failed(if no_room { Code::DiskFull } else { Code::Unexpected }, cause)
    }
}
