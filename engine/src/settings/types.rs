//! The settings and their defaults.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::business_hours::{self, OpenSpan};
use crate::dates::Calendar;
use crate::error::{Code, Error, Result};
use crate::holidays::{ClosedDayMoves, HolidayTable};
use crate::texts::{Digits, Language};

/// The currency of the shop, as amounts are shown; rials are stored either way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Currency {
    /// Euro.
    #[default]
    Eur,
    /// Toman: ten rials.
    Toman,
    /// Rial.
    Rial,
    /// United States dollar.
    Usd,
    /// Pound sterling.
    Gbp,
}

/// The first day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Weekday {
    /// Monday.
    #[default]
    Monday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

/// Light, dark, or as the system has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Appearance {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Everything that can be set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Settings {
    /// The language of the screens, and of the order of names.
    pub language: Language,
    /// The calendar of all dates.
    pub calendar: Calendar,
    /// The digits of all numbers.
    pub digits: Digits,
    /// The currency of all amounts.
    pub currency: Currency,
    /// ISO 3166 code of the country whose phones are written without a country code.
    pub default_country: String,
    /// The first day of the week.
    pub first_weekday: Weekday,
    /// Light or dark.
    pub appearance: Appearance,
    /// Whether Daftar starts with the session.
    pub start_with_session: bool,
    /// Whether closing the window leaves Daftar in the tray, where it can still remind.
    pub keep_in_tray: bool,
    /// Whether pop-ups are held back at night.
    pub quiet_hours: bool,
    /// When the quiet begins, `HH:MM`.
    pub quiet_from: String,
    /// When it ends, `HH:MM`.
    pub quiet_to: String,
    /// When a reminder without a time pops up, `HH:MM`.
    pub day_starts_at: String,
    /// How many days ahead a birthday is shown.
    pub birthday_days_ahead: u32,
    /// When the shop is open, from Monday to Sunday; a day without hours is one on which it never opens.
    pub business_hours: Vec<Vec<OpenSpan>>,
    /// Whose public holidays it keeps.
    pub holidays: HolidayTable,
    /// What becomes of what falls on a closed day.
    pub closed_day_moves: ClosedDayMoves,
    /// At what share of its time limit a complaint or request is warned of, in percent; 100 for only when it has passed.
    pub case_warning_percent: u32,
    /// How many days after a case was solved the shop asks whether all is fine; 0 for never.
    pub case_check_days: u32,
    /// For how many days nobody is asked for a rating again; 0 for none.
    pub rating_rest_days: u32,
    /// Where backups go besides the data folder; empty for nowhere.
    pub backup_folder: String,
    /// The shop's name, for greetings and reports.
    pub shop_name: String,
    /// Whether nothing leaves until the owner lets it.
    pub messages_paused: bool,
    /// How many days lie between two messages to many that one customer gets; 0 for no matter.
    pub message_gap_days: u32,
    /// Whether those who were never asked get what goes to many.
    pub message_unknown_consent: bool,
    /// How an email ends, to tell how to get no more; empty for the usual words.
    pub message_way_out_email: String,
    /// How an SMS ends likewise.
    pub message_way_out_sms: String,
    /// What one part of an SMS costs, in the smallest unit of the currency; 0 where it is not known.
    #[ts(type = "number")]
    pub sms_part_price: i64,
    /// Whether the first questions (language, bring the list) were answered.
    pub welcomed: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self::for_language(Language::En)
    }
}

impl Settings {
    /// What a shop of that language expects before it has chosen anything.
    #[must_use]
    pub fn for_language(language: Language) -> Self {
        let persian = language == Language::Fa;
        let country = match language {
            Language::En => "GB",
            Language::Fa => "IR",
            Language::Lt => "LT",
        };
        Self {
            language,
            calendar: if persian { Calendar::Jalali } else { Calendar::Gregorian },
            digits: if persian { Digits::Persian } else { Digits::Latin },
            currency: if persian { Currency::Toman } else { Currency::Eur },
            default_country: country.to_owned(),
            first_weekday: if persian { Weekday::Saturday } else { Weekday::Monday },
            appearance: Appearance::System,
            start_with_session: false,
            keep_in_tray: true,
            quiet_hours: false,
            quiet_from: "22:00".to_owned(),
            quiet_to: "08:00".to_owned(),
            day_starts_at: "09:00".to_owned(),
            birthday_days_ahead: 0,
            business_hours: usual_hours(country),
            holidays: usual_holidays(country),
            closed_day_moves: ClosedDayMoves::default(),
            case_warning_percent: 75,
            case_check_days: 3,
            rating_rest_days: 90,
            backup_folder: String::new(),
            shop_name: String::new(),
            messages_paused: false,
            message_gap_days: 7,
            message_unknown_consent: false,
            message_way_out_email: String::new(),
            message_way_out_sms: String::new(),
            sms_part_price: 0,
            welcomed: false,
        }
    }

    /// Gives the week and the public holidays of a country to a shop that did not choose its own.
    pub(super) fn follow_country(&mut self, country: &str, chose: impl Fn(&str) -> bool) {
        if !chose("business_hours") {
            self.business_hours = usual_hours(country);
        }
        if !chose("holidays") {
            self.holidays = usual_holidays(country);
        }
    }

    /// The settings, if each value is one that can be used.
    pub(super) fn checked(self) -> Result<Self> {
        let invalid = |field: &str, value: &str| {
            Error::Refused(Code::ValueInvalid { field: field.to_owned(), value: value.to_owned() })
        };
        for (field, time) in [
            ("quiet_from", &self.quiet_from),
            ("quiet_to", &self.quiet_to),
            ("day_starts_at", &self.day_starts_at),
        ] {
            if time.len() != 5 || chrono::NaiveTime::parse_from_str(time, "%H:%M").is_err() {
                return Err(invalid(field, time));
            }
        }
        for (field, number, range) in [
            ("case_warning_percent", self.case_warning_percent, 10..=100),
            ("case_check_days", self.case_check_days, 0..=365),
            ("rating_rest_days", self.rating_rest_days, 0..=3650),
        ] {
            if !range.contains(&number) {
                return Err(invalid(field, &number.to_string()));
            }
        }
        if self.sms_part_price < 0 {
            return Err(invalid("sms_part_price", &self.sms_part_price.to_string()));
        }
        if self.default_country.parse::<phonenumber::country::Id>().is_err() {
            return Err(invalid("default_country", &self.default_country));
        }
        if !business_hours::is_sound(&self.business_hours) {
            return Err(invalid("business_hours", &serde_json::to_string(&self.business_hours)?));
        }
        Ok(self)
    }
}

/// Countries whose week ends on Friday.
const FRIDAY_ENDS: [&str; 15] =
    ["AF", "BH", "DZ", "EG", "IQ", "IR", "JO", "KW", "LY", "OM", "QA", "SA", "SD", "SY", "YE"];

/// The hours of a usual shop, from Monday to Sunday.
fn usual_hours(country: &str) -> Vec<Vec<OpenSpan>> {
    let spans = |spans: &[(&str, &str)]| -> Vec<OpenSpan> {
        spans.iter().map(|(from, to)| OpenSpan::new(from, to)).collect()
    };
    let closed = Vec::new();
    if FRIDAY_ENDS.contains(&country) {
        let day = spans(&[("09:00", "13:00"), ("16:00", "20:00")]);
        let thursday = spans(&[("09:00", "13:00")]);
        return vec![day.clone(), day.clone(), day.clone(), thursday, closed, day.clone(), day];
    }
    let (day, saturday) = (spans(&[("09:00", "18:00")]), spans(&[("10:00", "15:00")]));
    vec![day.clone(), day.clone(), day.clone(), day.clone(), day, saturday, closed]
}

fn usual_holidays(country: &str) -> HolidayTable {
    match country {
        "IR" => HolidayTable::Iran,
        "LT" => HolidayTable::Lithuania,
        _ => HolidayTable::None,
    }
}
