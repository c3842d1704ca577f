//! What can be typed about a list that comes in.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use daftar_engine::ids::CustomerId;
use daftar_engine::imports::{BuyerChoice, Correction};

use super::pair;

#[derive(Debug, Args)]
pub struct ImportOrder {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "SHEET")]
    pub sheet: Option<String>,
    #[arg(long, value_name = "ROW|none", value_parser = header_row)]
    pub header_row: Option<HeaderRow>,
    #[arg(long, value_name = "ENCODING")]
    pub encoding: Option<String>,
    #[arg(long, value_name = "CHARACTER", value_parser = delimiter, allow_hyphen_values = true)]
    pub delimiter: Option<char>,
    #[arg(long)]
    pub all_sheets: bool,
    #[arg(long)]
    pub repair: bool,
    #[arg(long)]
    pub headings_as_rows: bool,
    #[arg(long, value_name = "COLUMN=FIELD", value_parser = pair)]
    pub map: Vec<(String, String)>,
    #[arg(long, value_name = "dmy|mdy|ymd", hide_possible_values = true)]
    pub date_order: Option<Order>,
    #[arg(long, value_name = "given-first|family-first", hide_possible_values = true)]
    pub name_order: Option<Names>,
    #[arg(long, conflicts_with = "purchases")]
    pub customers: bool,
    #[arg(long)]
    pub purchases: bool,
    #[arg(long, value_name = "toman|rial|eur|usd|gbp", hide_possible_values = true)]
    pub unit: Option<MoneyUnit>,
    #[arg(long, value_name = "COLUMN:VALUE=REPLACEMENT", value_parser = correction, allow_hyphen_values = true)]
    pub correct: Vec<Correction>,
    #[arg(long, value_name = "BUYER=ID|new", value_parser = buyer)]
    pub buyer: Vec<BuyerChoice>,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long, value_name = "FILE", conflicts_with = "dry_run")]
    pub rejects: Option<PathBuf>,
}

/// Where the names of the columns stand.
#[derive(Debug, Clone, Copy)]
pub enum HeaderRow {
    Record(u32),
    Absent,
}

/// The order of day and month in dates that leave it open.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Order {
    Dmy,
    Mdy,
    Ymd,
}

/// The part that comes first in whole names.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Names {
    GivenFirst,
    FamilyFirst,
}

/// The unit of amounts that do not say theirs.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum MoneyUnit {
    Toman,
    Rial,
    Eur,
    Usd,
    Gbp,
}

fn header_row(text: &str) -> Result<HeaderRow, String> {
    match text {
        "none" => Ok(HeaderRow::Absent),
        number => number.parse().map(HeaderRow::Record).map_err(|_| text.to_owned()),
    }
}

fn delimiter(text: &str) -> Result<char, String> {
    let mut letters = text.chars();
    match (text, letters.next(), letters.next()) {
        ("tab" | "\\t", ..) => Ok('\t'),
        (_, Some(letter), None) => Ok(letter),
        _ => Err(text.to_owned()),
    }
}

/// `COLUMN:VALUE=REPLACEMENT`: the column ends at the first colon, the value at the first equals sign behind it; a backslash
/// in front of a sign makes it part of the words.
fn correction(text: &str) -> Result<Correction, String> {
    let mut parts = [String::new(), String::new(), String::new()];
    let mut at = 0;
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match (letter, at) {
            ('\\', _) => match letters.next() {
                Some(sign @ ('\\' | ':' | '=')) => parts[at].push(sign),
                other => parts[at].extend([letter].into_iter().chain(other)),
            },
            (':', 0) | ('=', 1) => at += 1,
            _ => parts[at].push(letter),
        }
    }
    let [column, value, replacement] = parts.map(|part| part.trim().to_owned());
    if at < 2 || column.is_empty() || value.is_empty() {
        return Err(text.to_owned());
    }
    Ok(Correction { column, value, replacement, row: None })
}

/// `BUYER=ID`, or `BUYER=new`.
fn buyer(text: &str) -> Result<BuyerChoice, String> {
    let (buyer, id) = pair(text)?;
    let customer_id = match id.as_str() {
        "new" => None,
        id => Some(CustomerId(id.parse().map_err(|_| text.to_owned())?)),
    };
    Ok(BuyerChoice { buyer, customer_id })
}
