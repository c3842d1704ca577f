//! Days in a row: birthdays, whole or in parts, and days that are over.

use chrono::NaiveDate;

use super::builder::{Builder, Cell};
use super::types::Reason;
use super::values;
use crate::dates::{DateFault, DateHints, ExcelEpoch, WrittenDate, YearPivot, parse_date};
use crate::texts::Texts;

impl Builder<'_> {
    /// Takes a birthday, with its year or without.
    pub(super) fn add_birthday(&mut self, cell: Cell<'_>) {
        match parse_date(cell.text, &self.hints(cell, YearPivot::NeverFuture)) {
            Ok(WrittenDate::Date(date)) => {
                self.record.draft.birthday = Some(date.date.format("%Y-%m-%d").to_string());
                self.record.draft.birthday_calendar = date.calendar;
            }
            Ok(WrittenDate::MonthDay(day)) => {
                self.record.draft.birthday = Some(format!("--{:02}-{:02}", day.month, day.day));
                self.record.draft.birthday_calendar = day.calendar;
            }
            Err(DateFault::Empty) => {}
            Err(DateFault::Incomplete) if cell.text.chars().count() > 1 => self.add_birth(cell),
            Err(fault) => self.fault(cell, reason(fault)),
        }
    }

    /// Takes a year, or a month of it, of which no birthday can be made.
    fn add_birth(&mut self, cell: Cell<'_>) {
        self.born = Some(values::line(cell.text).into_owned());
        self.fault(cell, Reason::BirthdayIncomplete);
    }

    /// A day that is over; anything else is told.
    pub(super) fn past_day(&mut self, cell: Cell<'_>) -> Option<NaiveDate> {
        let reason = match parse_date(cell.text, &self.hints(cell, YearPivot::Nearest)) {
            Ok(WrittenDate::Date(date)) if date.date <= self.reading.today => return Some(date.date),
            Ok(WrittenDate::Date(_)) => Reason::DateInFuture,
            Ok(WrittenDate::MonthDay(_)) => Reason::DateInvalid,
            Err(DateFault::Empty) => return None,
            Err(fault) => reason(fault),
        };
        self.fault(cell, reason);
        None
    }

    /// How a date of a column is read.
    pub(super) fn hints(&self, Cell { column, text, .. }: Cell<'_>, pivot: YearPivot) -> DateHints {
        // Five digits alone are no date that anybody writes, but a spreadsheet's count of days.
        let counted = text.len() == 5 && text.bytes().all(|letter| letter.is_ascii_digit());
        DateHints {
            order: self.reading.orders.get(column).copied().unwrap_or_default(),
            calendar: self.reading.calendars.get(column).copied().flatten().unwrap_or(self.reading.calendar),
            pivot,
            today: self.reading.today,
            excel: counted.then_some(ExcelEpoch::Y1900),
        }
    }

    /// Makes a birthday of its parts where no cell says it whole, and keeps in the note what none could be made of.
    pub(super) fn settle_birth(&mut self) {
        if let ([_, Some(month), Some(day)], None) = (self.birth, &self.record.draft.birthday) {
            let written = match self.birth[0] {
                Some(year) => format!("{year}-{month}-{day}"),
                None => format!("--{month:02}-{day:02}"),
            };
            self.add_birthday(Cell { column: usize::MAX, text: &written, written: None, alone: false });
        }
        if let ([Some(_), month, day], Some((column, year)), None) =
            (self.birth, self.birth_year.take(), &self.record.draft.birthday)
            && (month.is_none() || day.is_none())
        {
            let written = month.map_or(year.clone(), |month| format!("{year}-{month:02}"));
            self.add_birth(Cell { column, text: &written, written: Some(&year), alone: false });
        }
        self.note_birth();
    }

    /// Keeps in the note what no birthday could be made of.
    fn note_birth(&mut self) {
        let draft = &mut self.record.draft;
        let Some(born) = self.born.take().filter(|_| draft.birthday.is_none()) else { return };
        let texts = Texts::for_language(self.reading.language);
        if !draft.note.is_empty() {
            draft.note.push('\n');
        }
        draft.note.push_str(&texts.plain("problem-birthday-kept", &[("date", born.into())]));
    }
}

/// Why a date is not taken.
pub(super) fn reason(fault: DateFault) -> Reason {
    match fault {
        DateFault::NoSuchDay => Reason::DateImpossible,
        DateFault::InFuture => Reason::DateInFuture,
        DateFault::Empty | DateFault::NotADate | DateFault::Incomplete | DateFault::OutOfRange => {
            Reason::DateInvalid
        }
    }
}
