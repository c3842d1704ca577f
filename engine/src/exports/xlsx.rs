//! A workbook: one sheet (more where a sheet's million rows are full), right to left in Persian, text kept as text.

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
    sheets: usize,
    row: u32,
}

impl Workbook {
    pub(super) fn open(layout: &Layout, wording: &Wording) -> Result<Self> {
        let mut workbook = Self { file: File::new(), sheets: 0, row: 0 };
        workbook.begin_sheet(layout, wording)?;
        Ok(workbook)
    }

    fn begin_sheet(&mut self, layout: &Layout, wording: &Wording) -> Result<()> {
        let name = wording.texts.text("export-sheet", &[]);
        let name = if self.sheets == 0 { name } else { format!("{name} {}", self.sheets + 1) };
        let sheet = self.file.add_worksheet_with_constant_memory()?;
        sheet.set_name(name)?;
        sheet.set_right_to_left(wording.texts.language().is_right_to_left());
        sheet.set_freeze_panes(1, 0)?;
        let bold = Format::new().set_bold();
        for (column, place) in layout.columns.iter().zip(0_u16..) {
            sheet.set_column_width(place, width(&column.holds))?;
            sheet.write_string_with_format(0, place, &column.header, &bold)?;
        }
        self.sheets += 1;
        self.row = 1;
        Ok(())
    }

    fn sheet(&mut self) -> Result<&mut Worksheet> {
        Ok(self.file.worksheet_from_index(self.sheets - 1)?)
    }

    pub(super) fn add(&mut self, customer: &Customer, layout: &Layout, wording: &Wording) -> Result<()> {
        if self.row == ROWS {
            self.begin_sheet(layout, wording)?;
        }
        let row = self.row;
        let sheet = self.sheet()?;
        for (column, place) in layout.columns.iter().zip(0_u16..) {
            let cell = cells::cell(customer, &column.holds, wording);
            if cell.is_empty() {
                continue;
            }
            if let Some(number) = as_number(&column.holds, &cell) {
                sheet.write_number(row, place, number)?;
            } else if let Some(date) = as_date(&column.holds, &cell) {
                let format = Format::new().set_num_format("yyyy-mm-dd");
                sheet.write_datetime_with_format(row, place, &date, &format)?;
            } else if cell.encode_utf16().count() > LONGEST {
                return Err(Error::Refused(Code::CellTooLong {
                    name: customer.name.clone(),
                    field: column.header.clone(),
                }));
            } else {
                sheet.write_string(row, place, cell)?;
            }
        }
        self.row += 1;
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

/// Days of the Gregorian calendar since 1900, which a workbook can count and sort; Jalali ones stay as they are written.
fn as_date(holds: &Holds, cell: &str) -> Option<ExcelDateTime> {
    let dated = match holds {
        Holds::Field(name) => matches!(*name, "birthday" | "created_on"),
        Holds::Custom { kind, .. } => *kind == CustomFieldKind::Date,
        Holds::ConsentSince => true,
        _ => false,
    };
    let parts: Vec<&str> = cell.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return None };
    let (year, month, day) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    (dated && year >= 1900).then(|| ExcelDateTime::from_ymd(year, month, day).ok())?
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
