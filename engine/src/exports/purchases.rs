//! Purchases as a table: a row for each line, headed by the names by which an import knows the columns again.

use std::borrow::Cow;
use std::path::Path;

use rusqlite::Connection;

use super::cells::{Wording, in_calendar};
use super::xlsx::{self, Head, Value};
use super::{ExportFormat, csv, store};
use crate::error::{Code, Error, Result};
use crate::ids::CustomerId;
use crate::interactions::{Interaction, PurchaseLine};
use crate::money;
use crate::numbers::Decimal;

/// The columns by their fields, and how wide they are in a workbook.
const COLUMNS: [(&str, f64); 14] = [
    ("bought_on", 14.0),
    ("name", 24.0),
    ("phone", 18.0),
    ("email", 24.0),
    ("reference", 14.0),
    ("amount", 14.0),
    ("currency", 10.0),
    ("product", 36.0),
    ("product_code", 14.0),
    ("quantity", 10.0),
    ("unit_price", 14.0),
    ("discount", 14.0),
    ("line_amount", 14.0),
    ("purchase_note", 36.0),
];
/// Those that hold numbers.
const NUMBERS: [&str; 5] = ["amount", "quantity", "unit_price", "discount", "line_amount"];

/// A purchase and whose it is.
pub(super) struct Sold {
    pub(super) interaction: Interaction,
    pub(super) name: String,
    pub(super) phone: String,
    pub(super) email: String,
}

enum Table {
    Csv(Box<csv::Table>),
    Xlsx(Box<xlsx::Workbook>),
}

/// Writes the purchases of these customers, or of all, to `partial`; returns how many.
///
/// # Errors
/// `export_format_unknown` for anything but a table, named by `path`; those of the disk.
pub(super) fn write(
    connection: &Connection,
    (path, partial): (&Path, &Path),
    (format, delimiter): (ExportFormat, Option<char>),
    ids: Option<&[CustomerId]>,
    wording: &Wording,
) -> Result<u64> {
    let headers = COLUMNS.map(|(field, _)| wording.texts.text(&format!("field-{field}"), &[]));
    let language = wording.texts.language();
    let mut table = match format {
        ExportFormat::Csv => {
            let names = headers.iter().map(String::as_str);
            Table::Csv(Box::new(csv::Table::open(partial, delimiter, names, language)?))
        }
        ExportFormat::Xlsx => {
            let widths = COLUMNS.iter().map(|(_, width)| *width);
            Table::Xlsx(Box::new(xlsx::Workbook::open(Head {
                name: wording.texts.text("export-sheet-purchases", &[]),
                right_to_left: language.is_right_to_left(),
                columns: headers.into_iter().zip(widths).collect(),
            })?))
        }
        _ => return Err(Error::Refused(Code::ExportFormatUnknown { path: path.display().to_string() })),
    };
    let mut count = 0;
    store::each_purchase(connection, ids, |sold| {
        count += 1;
        rows(&sold, wording).into_iter().try_for_each(|row| table.add(&sold.name, &row))
    })?;
    match table {
        Table::Csv(table) => table.finish(partial)?,
        Table::Xlsx(workbook) => workbook.finish(partial)?,
    }
    Ok(count)
}

impl Table {
    fn add(&mut self, name: &str, row: &[String; 14]) -> Result<()> {
        match self {
            Self::Csv(table) => table.add(row.iter().map(|cell| Cow::Borrowed(cell.as_str()))),
            Self::Xlsx(workbook) => {
                workbook.add(name, row.iter().zip(COLUMNS).map(|(cell, (field, _))| value(field, cell)))
            }
        }
    }
}

fn value<'c>(field: &str, cell: &'c str) -> Value<'c> {
    let number = || cell.parse().ok().filter(|_| NUMBERS.contains(&field)).map(Value::Number);
    let day = || xlsx::as_date(cell).filter(|_| field == "bought_on").map(Value::Day);
    number().or_else(day).unwrap_or(Value::Text(Cow::Borrowed(cell)))
}

/// A purchase line by line; one without lines has a row all the same.
fn rows(sold: &Sold, wording: &Wording) -> Vec<[String; 14]> {
    let Some(purchase) = &sold.interaction.purchase else { return Vec::new() };
    let scale = money::decimals(&purchase.currency);
    let amount =
        |units: Option<i64>| units.map(|units| Decimal { units, scale }.to_string()).unwrap_or_default();
    let reference = if purchase.reference.is_empty() {
        PurchaseLine::reference_of(sold.interaction.id)
    } else {
        purchase.reference.clone()
    };
    let none = [PurchaseLine::default()];
    let lines = if purchase.lines.is_empty() { &none[..] } else { &purchase.lines };
    let row = |line: &PurchaseLine| {
        [
            wording.digits.write(&in_calendar(purchase.on, wording.calendar)),
            sold.name.clone(),
            sold.phone.clone(),
            sold.email.clone(),
            reference.clone(),
            amount(purchase.amount),
            purchase.currency.clone(),
            line.product.clone(),
            line.code.clone(),
            line.quantity.clone().unwrap_or_default(),
            amount(line.unit_price),
            amount(line.discount),
            amount(line.amount),
            sold.interaction.text.clone(),
        ]
    };
    lines.iter().map(row).collect()
}
