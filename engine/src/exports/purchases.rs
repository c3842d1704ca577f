//! Purchases as a table: a row for each line, headed by the names by which an import knows the columns again.

use std::path::Path;

use rusqlite::Connection;

use super::cells::Wording;
use super::table::{Column, Holds, Table, column, day};
use super::{ExportFormat, store};
use crate::error::Result;
use crate::ids::CustomerId;
use crate::interactions::{Interaction, PurchaseLine};
use crate::money;
use crate::numbers::Decimal;

const COLUMNS: &[Column] = &[
    column("bought_on", 14.0, Holds::Day),
    column("name", 24.0, Holds::Text),
    column("phone", 18.0, Holds::Text),
    column("email", 24.0, Holds::Text),
    column("reference", 14.0, Holds::Text),
    column("amount", 14.0, Holds::Number),
    column("currency", 10.0, Holds::Text),
    column("product", 36.0, Holds::Text),
    column("product_code", 14.0, Holds::Text),
    column("quantity", 10.0, Holds::Number),
    column("unit_price", 14.0, Holds::Number),
    column("discount", 14.0, Holds::Number),
    column("line_amount", 14.0, Holds::Number),
    column("purchase_note", 36.0, Holds::Text),
];

/// A purchase and whose it is.
pub(super) struct Sold {
    pub(super) interaction: Interaction,
    pub(super) name: String,
    pub(super) phone: String,
    pub(super) email: String,
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
    let kind = (format, delimiter);
    let mut table = Table::open((path, partial), kind, ("export-sheet-purchases", COLUMNS), wording)?;
    let mut count = 0;
    store::each_purchase(connection, ids, |sold| {
        count += 1;
        rows(&sold, wording).into_iter().try_for_each(|row| table.add(&sold.name, &row))
    })?;
    table.finish(partial)?;
    Ok(count)
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
            day(purchase.on, wording),
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
