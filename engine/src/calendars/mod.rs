//! Calendars: what is due and whose birthday it is, as iCalendar (RFC 5545) for phones and calendar programs.

mod write;

use chrono::{NaiveDate, NaiveTime, TimeDelta};

pub use write::write;

/// One entry of a calendar, on the wall clock of whoever reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What names it in every export of the book, so that a calendar updates it instead of adding it again.
    pub uid: String,
    /// What it is.
    pub summary: String,
    /// More about it; may be empty.
    pub description: String,
    /// The first day.
    pub on: NaiveDate,
    /// The time; none for the whole day.
    pub at: Option<NaiveTime>,
    /// When it comes again.
    pub repeats: Repeats,
    /// When the calendar rings, from the event's time or the beginning of its day.
    pub rings_after: TimeDelta,
}

/// When an event comes again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Repeats {
    /// Never.
    Never,
    /// By a rule of RFC 5545 that every calendar knows.
    By(String),
    /// On these days: for rules that calendars do not know, such as months of the Jalali calendar.
    On(Vec<NaiveDate>),
}
