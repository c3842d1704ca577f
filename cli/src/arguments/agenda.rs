//! What can be typed about what was said and what is due: the log, reminders, the calendar and holidays.

use std::path::PathBuf;

use clap::Args;
use daftar_engine::interactions::{Direction, InteractionKind};
use daftar_engine::reminders::ReminderKind;

#[derive(Debug, Args)]
pub struct LogOrder {
    #[arg(value_name = "ID")]
    pub id: i64,
    #[arg(value_name = "call|visit|message|note|purchase", value_parser = interaction)]
    pub kind: InteractionKind,
    #[arg(value_name = "TEXT", num_args = 1.., required_unless_present = "amount")]
    pub text: Vec<String>,
    #[arg(long, value_name = "NUMBER", allow_hyphen_values = true)]
    pub amount: Option<String>,
    #[arg(long, value_name = "NUMBER", requires = "amount")]
    pub reference: Option<String>,
    #[arg(long, value_name = "in|out", value_parser = direction)]
    pub direction: Option<Direction>,
    #[arg(long, value_name = "TEXT")]
    pub outcome: Option<String>,
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
    #[arg(long, value_name = "TITLE", requires = "next_on")]
    pub next: Option<String>,
    #[arg(long, value_name = "DATE", requires = "next")]
    pub next_on: Option<String>,
    #[arg(long, value_name = "call|visit|message|task", value_parser = reminder, requires = "next")]
    pub next_kind: Option<ReminderKind>,
}

#[derive(Debug, Args)]
pub struct RemindOrder {
    #[arg(value_name = "TITLE", num_args = 1.., required = true)]
    pub title: Vec<String>,
    #[arg(long, alias = "at", value_name = "DATE")]
    pub on: String,
    #[arg(long, value_name = "call|visit|message|task", value_parser = reminder)]
    pub kind: Option<ReminderKind>,
    #[arg(long, value_name = "HOUR")]
    pub time: Option<String>,
    #[arg(long, value_name = "ID")]
    pub customer: Option<i64>,
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    #[arg(long, value_name = "WHO")]
    pub who: Option<String>,
    #[arg(long, value_name = "RULE")]
    pub repeat: Option<String>,
    #[arg(long)]
    pub open_day: bool,
}

#[derive(Debug, Args)]
pub struct CalendarOrder {
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub save: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct HolidaysOrder {
    #[arg(long, value_name = "DATE", conflicts_with = "own")]
    pub from: Option<String>,
    #[arg(long, value_name = "DATE", conflicts_with = "own")]
    pub to: Option<String>,
    #[arg(long)]
    pub own: bool,
}

#[derive(Debug, Args)]
pub struct AddHolidayOrder {
    #[arg(value_name = "NAME", num_args = 1.., required = true)]
    pub name: Vec<String>,
    #[arg(long, value_name = "DATE")]
    pub on: String,
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
    #[arg(long)]
    pub yearly: bool,
    #[arg(long)]
    pub opened: bool,
}

fn interaction(text: &str) -> Result<InteractionKind, String> {
    InteractionKind::of_name(text).ok_or_else(|| text.to_owned())
}

fn reminder(text: &str) -> Result<ReminderKind, String> {
    ReminderKind::of_name(text).ok_or_else(|| text.to_owned())
}

fn direction(text: &str) -> Result<Direction, String> {
    Direction::of_name(text)
        .filter(|direction| *direction != Direction::Unknown)
        .ok_or_else(|| text.to_owned())
}
