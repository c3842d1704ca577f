//! What can be typed. The words of the help are in the locales: `cli-<command>`, `cli-<command>-<argument>`, and for what
//! stands in the place of a value `cli-value-<name>`.

mod agenda;
mod cases;
mod customers;
mod exports;
mod imports;
mod messages;
mod ratings;

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use daftar_engine::texts::Language;

pub use agenda::{AddHolidayOrder, CalendarOrder, HolidaysOrder, LogOrder, RemindOrder};
pub use cases::{AddCaseOrder, CasesOrder, StepCaseOrder};
use customers::days;
pub use customers::{AddOrder, Days, ListOrder, MergeOrder, PhotoOrder, Preset, Which};
pub use exports::ExportOrder;
pub use imports::{HeaderRow, ImportOrder, MoneyUnit, Names, Order};
pub use messages::{MessagesOrder, QueueOrder, RuleOrder};
pub use ratings::{AddRatingOrder, AskRatingOrder};

#[derive(Debug, Parser)]
#[command(
    name = "daftar",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub struct Arguments {
    #[arg(long, global = true, value_name = "FILE", display_order = 100)]
    pub book: Option<PathBuf>,
    #[arg(long, global = true, value_name = "en|fa|lt", value_parser = language, display_order = 101)]
    pub lang: Option<Language>,
    #[arg(long, global = true, display_order = 102)]
    pub json: bool,
    #[arg(short, long, global = true, action = clap::ArgAction::HelpShort, display_order = 103)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = clap::ArgAction::Version, display_order = 104)]
    version: Option<bool>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Import(ImportOrder),
    Undo {
        #[arg(value_name = "ACTION")]
        action: Option<i64>,
        #[arg(long, conflicts_with = "action")]
        last: bool,
    },
    Redo,
    Customers(ListOrder),
    Customer {
        #[arg(value_name = "ID")]
        id: i64,
    },
    AddCustomer(Box<AddOrder>),
    Photo(PhotoOrder),
    Duplicates {
        #[arg(
            long,
            value_name = "strict|loose",
            default_value = "strict",
            hide_possible_values = true,
            hide_default_value = true
        )]
        preset: Preset,
    },
    Merge(MergeOrder),
    TellApart {
        #[arg(value_name = "ID", required = true, num_args = 2..)]
        ids: Vec<i64>,
    },
    StayInTouch {
        #[arg(value_name = "DAYS|never", value_parser = days)]
        days: Days,
        #[arg(value_name = "ID", required = true)]
        ids: Vec<i64>,
    },
    Log(Box<LogOrder>),
    Remind(RemindOrder),
    Due {
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
        #[arg(long, value_name = "WHO")]
        who: Option<String>,
    },
    Done {
        #[arg(value_name = "ID")]
        id: i64,
    },
    Open {
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
    },
    Calendar(CalendarOrder),
    Holidays(HolidaysOrder),
    AddHoliday(AddHolidayOrder),
    DeleteHoliday {
        #[arg(value_name = "ID")]
        id: i64,
    },
    AddCase(Box<AddCaseOrder>),
    Cases(CasesOrder),
    Case {
        #[arg(value_name = "ID")]
        id: i64,
    },
    StepCase(Box<StepCaseOrder>),
    MergeCases {
        #[arg(value_name = "ID")]
        keep: i64,
        #[arg(value_name = "ID", required = true)]
        ids: Vec<i64>,
    },
    UnmergeCase {
        #[arg(value_name = "ID")]
        id: i64,
    },
    CaseFigures {
        #[arg(long, value_name = "DATE")]
        from: Option<String>,
        #[arg(long, value_name = "DATE")]
        to: Option<String>,
    },
    AddRating(AddRatingOrder),
    AskRating(AskRatingOrder),
    Ratings {
        #[arg(long, value_name = "ID")]
        customer: Option<i64>,
        #[arg(long)]
        low: bool,
        #[arg(long, value_name = "N")]
        limit: Option<u32>,
    },
    RatingFigures {
        #[arg(long, value_name = "DATE")]
        from: Option<String>,
        #[arg(long, value_name = "DATE")]
        to: Option<String>,
    },
    #[command(disable_help_subcommand = true)]
    Rules {
        #[command(subcommand)]
        order: Option<RuleOrder>,
    },
    Notices {
        #[arg(long)]
        read: bool,
    },
    Templates,
    Queue(QueueOrder),
    Messages(MessagesOrder),
    Send {
        #[arg(long)]
        wait: bool,
    },
    Export(ExportOrder),
    Backup {
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    Restore {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    Check,
    Sample {
        #[arg(value_name = "en|fa|lt", value_parser = language)]
        language: Option<Language>,
        #[arg(long, conflicts_with = "language")]
        remove: bool,
    },
    History {
        #[arg(value_name = "ID")]
        customer: Option<i64>,
        #[arg(long, value_name = "N", default_value_t = 50)]
        limit: usize,
    },
    Settings {
        #[arg(value_name = "SETTING")]
        key: Option<String>,
        #[arg(value_name = "VALUE", requires = "key", allow_hyphen_values = true)]
        value: Option<String>,
    },
}

impl Command {
    /// The moment that the command is to take for now.
    pub fn moment(&self) -> Option<&str> {
        match self {
            Self::Due { at, .. } | Self::Open { at } => at.as_deref(),
            _ => None,
        }
    }
}

fn language(text: &str) -> Result<Language, String> {
    Language::ALL.into_iter().find(|language| language.tag() == text).ok_or_else(|| text.to_owned())
}

/// `COLUMN=FIELD`; the column's own name may hold an equals sign.
fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.rsplit_once('=').ok_or_else(|| text.to_owned())?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}
