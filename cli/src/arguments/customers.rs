//! What can be typed about customers: which ones, and what is kept of them.

use std::path::PathBuf;

use clap::{ArgGroup, Args, ValueEnum};

use super::pair;

/// After how many days without a contact a customer should hear from the shop.
#[derive(Debug, Clone, Copy)]
pub struct Days(pub Option<u32>);

/// How much must speak for two customers being one.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Preset {
    Strict,
    Loose,
}

/// Which customers.
#[derive(Debug, Args)]
pub struct Which {
    #[arg(long, value_name = "WORDS")]
    pub search: Option<String>,
    #[arg(long, value_name = "CONDITION", allow_hyphen_values = true)]
    pub filter: Vec<String>,
    #[arg(long, value_name = "FIELD", allow_hyphen_values = true)]
    pub sort: Option<String>,
    #[arg(long)]
    pub bin: bool,
}

#[derive(Debug, Args)]
pub struct ListOrder {
    #[command(flatten)]
    pub which: Which,
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub offset: usize,
    #[arg(long, conflicts_with_all = ["limit", "offset"])]
    pub count: bool,
}

#[derive(Debug, Args)]
pub struct AddOrder {
    #[arg(value_name = "NAME", conflicts_with = "name")]
    pub whole_name: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    #[arg(long, alias = "first-name", value_name = "NAME")]
    pub given_name: Option<String>,
    #[arg(long, alias = "last-name", value_name = "NAME")]
    pub family_name: Option<String>,
    #[arg(long, value_name = "COMPANY")]
    pub company: Option<String>,
    #[arg(long, value_name = "NUMBER", allow_hyphen_values = true)]
    pub phone: Vec<String>,
    #[arg(long, value_name = "ADDRESS")]
    pub email: Vec<String>,
    #[arg(long, value_name = "CITY")]
    pub city: Option<String>,
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub birthday: Option<String>,
    #[arg(long, value_name = "TAG")]
    pub tag: Vec<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub note: Option<String>,
    #[arg(long, value_name = "FIELD=VALUE", value_parser = pair)]
    pub set: Vec<(String, String)>,
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("act").required(true).args(["set", "save", "remove"]))]
pub struct PhotoOrder {
    #[arg(value_name = "ID")]
    pub id: i64,
    #[arg(long, value_name = "FILE")]
    pub set: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub save: Option<PathBuf>,
    #[arg(long)]
    pub remove: bool,
}

#[derive(Debug, Args)]
pub struct MergeOrder {
    #[arg(value_name = "ID")]
    pub keep: i64,
    #[arg(value_name = "ID", required = true)]
    pub ids: Vec<i64>,
    #[arg(long, value_name = "FIELD=ID", value_parser = choice)]
    pub choose: Vec<(String, i64)>,
}

pub(super) fn days(text: &str) -> Result<Days, String> {
    match text {
        "never" => Ok(Days(None)),
        number => number.parse().map(|days| Days(Some(days))).map_err(|_| text.to_owned()),
    }
}

/// `FIELD=ID`.
fn choice(text: &str) -> Result<(String, i64), String> {
    let (field, id) = pair(text)?;
    Ok((field, id.parse().map_err(|_| text.to_owned())?))
}
