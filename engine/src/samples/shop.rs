//! The shops as they are written down, with days counted from today.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;
use serde::Deserialize;

use crate::cases::{CaseStepKind, Urgency, WaitingFor};
use crate::custom_fields::CustomFieldDraft;
use crate::customers::{
    AddressDraft, Consent, CustomerDraft, CustomerKind, CustomerStatus, EmailDraft, Gender, PhoneDraft,
};
use crate::dates::Calendar;
use crate::error::{Code, Error, Result};
use crate::ids::CustomerId;
use crate::interactions::{Direction, InteractionKind};
use crate::ratings::{RatingChannel, RatingQuestion};
use crate::reminders::{ReminderDraft, ReminderKind, Repeat};
use crate::texts::Language;

/// When opinions were given.
const NOON: NaiveTime = NaiveTime::from_hms_opt(12, 0, 0).unwrap();

/// Where and when the sample is added.
pub(super) struct Place {
    pub(super) zone: Tz,
    pub(super) today: NaiveDate,
    pub(super) calendar: Calendar,
}

/// One shop.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Shop {
    pub(super) name: String,
    /// ISO 3166, for phones.
    pub(super) country: String,
    pub(super) calendar: Calendar,
    pub(super) city: String,
    #[serde(default)]
    pub(super) field: Option<CustomFieldDraft>,
    pub(super) customers: Vec<Client>,
    /// What is to be done that is about nobody.
    #[serde(default)]
    pub(super) errands: Vec<Errand>,
}

/// One customer; whatever is left out is blank, the city that of the shop.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Client {
    #[serde(default)]
    given_name: String,
    #[serde(default)]
    family_name: String,
    #[serde(default)]
    company: String,
    #[serde(default)]
    kind: CustomerKind,
    #[serde(default)]
    role: String,
    #[serde(default)]
    phones: Vec<String>,
    #[serde(default)]
    email: String,
    #[serde(default)]
    street: String,
    #[serde(default)]
    city: Option<String>,
    #[serde(default)]
    gender: Gender,
    #[serde(default)]
    source: String,
    #[serde(default)]
    status: CustomerStatus,
    #[serde(default)]
    consent: Consent,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    groups: Vec<String>,
    #[serde(default)]
    note: String,
    /// The value of the shop's own field.
    #[serde(default)]
    field: String,
    /// Days until the next birthday, and which it is.
    #[serde(default)]
    birthday: Option<(u64, i32)>,
    pub(super) known_for_days: i64,
    #[serde(default)]
    stay_in_touch_days: Option<u32>,
    #[serde(default)]
    pub(super) talks: Vec<Talk>,
    #[serde(default)]
    pub(super) errands: Vec<Errand>,
    #[serde(default)]
    pub(super) cases: Vec<Complaint>,
    #[serde(default)]
    pub(super) ratings: Vec<Opinion>,
}

/// What was said.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Talk {
    days_ago: u64,
    time: NaiveTime,
    pub(super) kind: InteractionKind,
    #[serde(default)]
    pub(super) direction: Direction,
    pub(super) text: String,
    #[serde(default)]
    pub(super) outcome: String,
}

/// What somebody complained of or asked for, with the steps that were taken.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Complaint {
    /// The key of a ready-made kind.
    pub(super) kind: String,
    #[serde(default)]
    pub(super) urgency: Urgency,
    #[serde(default)]
    pub(super) assignee: String,
    pub(super) text: String,
    #[serde(default)]
    pub(super) cause: String,
    /// The first is that it was taken in.
    pub(super) steps: Vec<Turn>,
}

/// One step of a case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Turn {
    days_ago: u64,
    time: NaiveTime,
    pub(super) step: CaseStepKind,
    #[serde(default)]
    pub(super) text: String,
    #[serde(default)]
    pub(super) waiting_for: Option<WaitingFor>,
}

impl Turn {
    pub(super) fn moment(&self, place: &Place) -> Result<NaiveDateTime> {
        let day = place.today.checked_sub_days(Days::new(self.days_ago)).ok_or_else(beyond)?;
        Ok(day.and_time(self.time))
    }
}

/// How content somebody said they were.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Opinion {
    days_ago: u64,
    pub(super) question: RatingQuestion,
    pub(super) score: u8,
    #[serde(default)]
    pub(super) word: String,
    #[serde(default)]
    pub(super) channel: RatingChannel,
}

impl Opinion {
    pub(super) fn moment(&self, place: &Place) -> Result<NaiveDateTime> {
        let day = place.today.checked_sub_days(Days::new(self.days_ago)).ok_or_else(beyond)?;
        Ok(day.and_time(NOON))
    }
}

/// What is to be done; days before today are negative.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Errand {
    in_days: i64,
    #[serde(default)]
    kind: ReminderKind,
    #[serde(default)]
    time: Option<String>,
    title: String,
    #[serde(default)]
    note: String,
    #[serde(default)]
    repeat: Option<String>,
}

impl Shop {
    /// The shop of a language.
    pub(super) fn of(language: Language) -> Result<Self> {
        Ok(serde_json::from_str(match language {
            Language::En => include_str!("../../../assets/samples/en.json"),
            Language::Fa => include_str!("../../../assets/samples/fa.json"),
            Language::Lt => include_str!("../../../assets/samples/lt.json"),
        })?)
    }
}

impl Client {
    pub(super) fn draft(&self, shop: &Shop, field: Option<&str>, place: &Place) -> Result<CustomerDraft> {
        let city = self.city.clone().unwrap_or_else(|| shop.city.clone());
        let address = AddressDraft { street: self.street.clone(), city, ..AddressDraft::default() };
        let emails = vec![EmailDraft { address: self.email.clone(), ..EmailDraft::default() }];
        let custom = field.filter(|_| !self.field.is_empty()).map(|key| (key.to_owned(), self.field.clone()));
        let name = if self.kind == CustomerKind::Company { self.company.clone() } else { String::new() };
        Ok(CustomerDraft {
            kind: self.kind,
            name,
            given_name: self.given_name.clone(),
            family_name: self.family_name.clone(),
            company: self.company.clone(),
            role: self.role.clone(),
            phones: self
                .phones
                .iter()
                .map(|raw| PhoneDraft { label: String::new(), raw: raw.clone() })
                .collect(),
            emails,
            addresses: vec![address],
            gender: self.gender,
            source: self.source.clone(),
            status: self.status,
            consent: self.consent,
            stay_in_touch_days: self.stay_in_touch_days,
            tags: self.tags.clone(),
            groups: self.groups.clone(),
            note: self.note.clone(),
            birthday: self.birthday.map(|birthday| born(birthday, place)).transpose()?,
            birthday_calendar: place.calendar,
            custom: custom.into_iter().collect(),
            ..CustomerDraft::default()
        })
    }
}

/// The day of birth of whoever turns so old in so many days.
fn born((in_days, turns): (u64, i32), place: &Place) -> Result<String> {
    let next = day(place.today, in_days.try_into().unwrap_or_default())?;
    let (year, month, day) = place.calendar.fields(next);
    let born = place.calendar.date_or_month_end(year - turns, month, day).ok_or_else(beyond)?;
    Ok(born.to_string())
}

impl Talk {
    pub(super) fn moment(&self, place: &Place) -> Result<NaiveDateTime> {
        let day = place.today.checked_sub_days(Days::new(self.days_ago)).ok_or_else(beyond)?;
        Ok(day.and_time(self.time))
    }
}

impl Errand {
    pub(super) fn draft(&self, customer_id: Option<CustomerId>, place: &Place) -> Result<ReminderDraft> {
        Ok(ReminderDraft {
            kind: self.kind,
            title: self.title.clone(),
            note: self.note.clone(),
            assignee: String::new(),
            customer_id,
            due_on: day(place.today, self.in_days)?,
            due_time: self.time.clone(),
            repeat: self.repeat.as_deref().map(Repeat::from_rrule).transpose()?,
        })
    }
}

fn day(today: NaiveDate, in_days: i64) -> Result<NaiveDate> {
    let days = Days::new(in_days.unsigned_abs());
    let day = if in_days < 0 { today.checked_sub_days(days) } else { today.checked_add_days(days) };
    day.ok_or_else(beyond)
}

fn beyond() -> Error {
    Error::failed(Code::Unexpected, "a day beyond the calendar")
}
