//! What can be typed. The words of the help are in the locales: `cli-<command>`, `cli-<command>-<argument>`, and for what
//! stands in the place of a value `cli-value-<name>`.

use std::path::PathBuf;

use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use daftar_engine::cases::{CaseState, CaseStepKind, Urgency, WaitingFor};
use daftar_engine::ids::CustomerId;
use daftar_engine::imports::{BuyerChoice, Correction};
use daftar_engine::interactions::{Direction, InteractionKind};
use daftar_engine::messages::{Channel, MessageState};
use daftar_engine::ratings::{RatingChannel, RatingQuestion};
use daftar_engine::reminders::ReminderKind;
use daftar_engine::texts::Language;

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
            Self::Due { at } | Self::Open { at } => at.as_deref(),
            _ => None,
        }
    }
}

/// What is asked of the follow-up rules.
#[derive(Debug, Clone, Copy, Subcommand)]
pub enum RuleOrder {
    List,
    On {
        #[arg(value_name = "ID")]
        id: i64,
    },
    Off {
        #[arg(value_name = "ID")]
        id: i64,
    },
    Trial {
        #[arg(value_name = "ID")]
        id: i64,
    },
    Log {
        #[arg(value_name = "ID")]
        id: i64,
        #[arg(long, value_name = "N", default_value_t = 50)]
        limit: u32,
    },
    Follow,
}

/// After how many days without a contact a customer should hear from the shop.
#[derive(Debug, Clone, Copy)]
pub struct Days(pub Option<u32>);

/// How much must speak for two customers being one.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Preset {
    Strict,
    Loose,
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
    pub repair: bool,
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

#[derive(Debug, Args)]
pub struct AddCaseOrder {
    #[arg(value_name = "TEXT", num_args = 1.., required = true)]
    pub text: Vec<String>,
    #[arg(long, value_name = "ID")]
    pub customer: Option<i64>,
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    #[arg(long, value_name = "low|normal|high", value_parser = urgency)]
    pub urgency: Option<Urgency>,
    #[arg(long, value_name = "WHO")]
    pub who: Option<String>,
    #[arg(long, value_name = "TITLE", requires = "promise_on")]
    pub promise: Option<String>,
    #[arg(long, value_name = "DATE", requires = "promise")]
    pub promise_on: Option<String>,
}

#[derive(Debug, Args)]
pub struct CasesOrder {
    #[arg(long, value_name = "new|reopened|answered|waiting|solved", value_parser = case_state)]
    pub state: Option<CaseState>,
    #[arg(long, conflicts_with = "state")]
    pub all: bool,
    #[arg(long)]
    pub overdue: bool,
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    #[arg(long, value_name = "WORDS")]
    pub search: Option<String>,
    #[arg(long, value_name = "N")]
    pub limit: Option<u32>,
}

#[derive(Debug, Args)]
pub struct StepCaseOrder {
    #[arg(value_name = "ID")]
    pub id: i64,
    #[arg(value_name = "answered|waiting|resumed|solved|reopened|noted", value_parser = case_step)]
    pub step: CaseStepKind,
    #[arg(value_name = "TEXT")]
    pub text: Vec<String>,
    #[arg(long, value_name = "customer|supplier", value_parser = waiting_for)]
    pub waiting_for: Option<WaitingFor>,
    #[arg(long, value_name = "TEXT")]
    pub cause: Option<String>,
    #[arg(long, value_name = "TITLE", requires = "promise_on")]
    pub promise: Option<String>,
    #[arg(long, value_name = "DATE", requires = "promise")]
    pub promise_on: Option<String>,
}

#[derive(Debug, Args)]
pub struct AddRatingOrder {
    #[arg(value_name = "satisfaction|recommendation", value_parser = rating_question)]
    pub question: RatingQuestion,
    #[arg(value_name = "SCORE")]
    pub score: u8,
    #[arg(value_name = "TEXT")]
    pub word: Vec<String>,
    #[arg(long, value_name = "ID")]
    pub customer: Option<i64>,
    #[arg(long, value_name = "ID")]
    pub case: Option<i64>,
    #[arg(long, value_name = "hand|message|kiosk", value_parser = rating_channel)]
    pub channel: Option<RatingChannel>,
}

#[derive(Debug, Args)]
pub struct AskRatingOrder {
    #[arg(value_name = "ID")]
    pub customer: i64,
    #[arg(long, value_name = "satisfaction|recommendation", value_parser = rating_question)]
    pub question: Option<RatingQuestion>,
    #[arg(long, value_name = "ID")]
    pub case: Option<i64>,
    #[arg(long, value_name = "email|sms", value_parser = sent_by)]
    pub by: Option<Channel>,
    #[arg(long)]
    pub again: bool,
}

#[derive(Debug, Args)]
pub struct QueueOrder {
    #[arg(value_name = "ID")]
    pub template: i64,
    #[arg(long, value_name = "email|sms", value_parser = sent_by, default_value = "email", hide_default_value = true)]
    pub by: Channel,
    #[arg(long, value_name = "ID", conflicts_with_all = ["search", "filter", "sort", "bin"])]
    pub customer: Vec<i64>,
    #[command(flatten)]
    pub which: Which,
    #[arg(long, value_name = "FILE")]
    pub attach: Vec<PathBuf>,
    #[arg(long, value_name = "DATE", requires = "customer")]
    pub greets_on: Option<String>,
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Args)]
pub struct MessagesOrder {
    #[arg(long, value_name = "waiting|sent|refused|unknown|cancelled", value_parser = message_state)]
    pub state: Option<MessageState>,
    #[arg(long, value_name = "ID")]
    pub customer: Option<i64>,
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub limit: usize,
}

#[derive(Debug, Args)]
pub struct ExportOrder {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long)]
    pub purchases: bool,
    #[arg(long, conflicts_with_all = ["purchases", "ratings", "search", "filter", "sort", "bin"])]
    pub cases: bool,
    #[arg(long, conflicts_with_all = ["purchases", "search", "filter", "sort", "bin"])]
    pub ratings: bool,
    #[command(flatten)]
    pub which: Which,
}

fn language(text: &str) -> Result<Language, String> {
    Language::ALL.into_iter().find(|language| language.tag() == text).ok_or_else(|| text.to_owned())
}

fn days(text: &str) -> Result<Days, String> {
    match text {
        "never" => Ok(Days(None)),
        number => number.parse().map(|days| Days(Some(days))).map_err(|_| text.to_owned()),
    }
}

fn interaction(text: &str) -> Result<InteractionKind, String> {
    InteractionKind::of_name(text).ok_or_else(|| text.to_owned())
}

fn reminder(text: &str) -> Result<ReminderKind, String> {
    ReminderKind::of_name(text).ok_or_else(|| text.to_owned())
}

fn rating_question(text: &str) -> Result<RatingQuestion, String> {
    RatingQuestion::of_name(text).ok_or_else(|| text.to_owned())
}

fn rating_channel(text: &str) -> Result<RatingChannel, String> {
    RatingChannel::of_name(text).ok_or_else(|| text.to_owned())
}

fn urgency(text: &str) -> Result<Urgency, String> {
    Urgency::of_name(text).ok_or_else(|| text.to_owned())
}

fn case_state(text: &str) -> Result<CaseState, String> {
    CaseState::of_name(text).ok_or_else(|| text.to_owned())
}

fn case_step(text: &str) -> Result<CaseStepKind, String> {
    use CaseStepKind::{Merged, Opened, Unmerged};
    CaseStepKind::of_name(text)
        .filter(|step| !matches!(step, Opened | Merged | Unmerged))
        .ok_or_else(|| text.to_owned())
}

fn waiting_for(text: &str) -> Result<WaitingFor, String> {
    WaitingFor::of_name(text).ok_or_else(|| text.to_owned())
}

fn sent_by(text: &str) -> Result<Channel, String> {
    Channel::of_name(text).filter(|channel| channel.is_sent()).ok_or_else(|| text.to_owned())
}

fn message_state(text: &str) -> Result<MessageState, String> {
    MessageState::of_name(text).ok_or_else(|| text.to_owned())
}

fn direction(text: &str) -> Result<Direction, String> {
    Direction::of_name(text)
        .filter(|direction| *direction != Direction::Unknown)
        .ok_or_else(|| text.to_owned())
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

/// `COLUMN=FIELD`; the column's own name may hold an equals sign.
fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.rsplit_once('=').ok_or_else(|| text.to_owned())?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
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

/// `FIELD=ID`.
fn choice(text: &str) -> Result<(String, i64), String> {
    let (field, id) = pair(text)?;
    Ok((field, id.parse().map_err(|_| text.to_owned())?))
}
