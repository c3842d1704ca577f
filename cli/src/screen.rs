//! What the person in front of the terminal, or the program behind the pipe, gets to read.

use std::io::{self, BufWriter, Stdout, Write, stdout};

use chrono::{DateTime, NaiveDate, Timelike};
use chrono_tz::Tz;
use daftar_engine::dates::Calendar;
use daftar_engine::interactions::{Purchase, PurchaseLine};
use daftar_engine::money::Money;
use daftar_engine::settings::Currency;
use daftar_engine::texts::{Digits, Texts, Value};
use serde::Serialize;

/// The screen.
pub struct Screen {
    pub texts: &'static Texts,
    digits: Digits,
    calendar: Calendar,
    currency: Currency,
    zone: Tz,
    out: BufWriter<Stdout>,
}

impl Screen {
    /// The texts and their digits, and the owner's calendar, currency and wall clock.
    pub fn new(texts: &'static Texts, calendar: Calendar, currency: Currency, zone: Tz) -> Self {
        Self { texts, digits: texts.digits(), calendar, currency, zone, out: BufWriter::new(stdout()) }
    }

    /// A line as it is.
    pub fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{text}")
    }

    /// A sentence of the locales.
    pub fn say(&mut self, key: &str, args: &[(&str, Value<'_>)]) -> io::Result<()> {
        let text = self.texts.text(key, args);
        self.line(&text)
    }

    /// A value for another program, on one line.
    pub fn json(&mut self, value: &impl Serialize) -> io::Result<()> {
        serde_json::to_writer(&mut self.out, value)?;
        writeln!(self.out)
    }

    /// An array for another program, one element after the other.
    pub fn json_array<T: Serialize, E: From<io::Error>>(
        &mut self,
        items: impl Iterator<Item = Result<T, E>>,
    ) -> Result<(), E> {
        write!(self.out, "[")?;
        for (place, item) in items.enumerate() {
            if place > 0 {
                writeln!(self.out, ",")?;
            }
            serde_json::to_writer(&mut self.out, &item?).map_err(io::Error::from)?;
        }
        writeln!(self.out, "]")?;
        Ok(())
    }

    /// Rows under each other, columns in line.
    pub fn table(&mut self, rows: &[Vec<String>]) -> io::Result<()> {
        let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
        let width = |column: usize| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or_default()
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        for row in rows {
            let mut line = String::new();
            for (cell, width) in row.iter().zip(&widths) {
                line.push_str(cell);
                line.extend(std::iter::repeat_n(' ', width + 2 - cell.chars().count()));
            }
            writeln!(self.out, "{}", line.trim_end())?;
        }
        Ok(())
    }

    /// A number in the user's digits, without signs between them.
    pub fn number(&self, number: impl ToString) -> String {
        self.digits.write(&number.to_string())
    }

    /// Who sees to something, to stand behind it; nothing for nobody in particular.
    pub fn seen_to_by(&self, assignee: &str) -> String {
        if assignee.is_empty() {
            return String::new();
        }
        let args = [("assignee", Value::from(assignee))];
        format!("  {}", self.texts.plain("assignee-line", &args))
    }

    /// The calendar of the owner's dates.
    pub fn calendar(&self) -> Calendar {
        self.calendar
    }

    /// What the shop counts in.
    pub fn currency(&self) -> Currency {
        self.currency
    }

    /// An amount with its unit.
    pub fn money(&self, money: &Money) -> String {
        money.in_words(self.currency, self.texts)
    }

    /// What was bought: what it came to, the number of its receipt, the things, and what else was said.
    pub fn purchase(&self, purchase: &Purchase, said: &str) -> String {
        let Purchase { amount, currency, reference, lines, .. } = purchase;
        let money = |amount| self.money(&Money { amount, currency: currency.clone() });
        let parts = [
            amount.map(money).unwrap_or_default(),
            reference.clone(),
            PurchaseLine::in_words(lines),
            said.to_owned(),
        ];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    /// A day in the user's calendar and digits.
    pub fn day(&self, day: NaiveDate) -> String {
        let (year, month, day) = self.calendar.fields(day);
        let calendar = match self.calendar {
            Calendar::Gregorian => "gregorian",
            Calendar::Jalali => "jalali",
        };
        let name =
            |form: &str| Value::from(self.texts.text(&format!("month-{calendar}-{month}.{form}"), &[]));
        let written = |text: String| Value::from(self.digits.write(&text));
        self.texts.plain(
            "date-short",
            &[
                ("year", written(year.to_string())),
                ("month", name("of")),
                ("monthshort", name("short")),
                ("month2", written(format!("{month:02}"))),
                ("day", written(day.to_string())),
                ("day2", written(format!("{day:02}"))),
            ],
        )
    }

    /// An instant on the user's wall clock.
    pub fn instant(&self, at: i64) -> String {
        let local = DateTime::from_timestamp_millis(at).unwrap_or_default().with_timezone(&self.zone);
        let time = format!("{:02}:{:02}", local.hour(), local.minute());
        let day = self.day(local.date_naive());
        self.texts.plain(
            "date-and-time",
            &[("day", Value::from(day)), ("time", Value::from(self.digits.write(&time)))],
        )
    }

    pub fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
