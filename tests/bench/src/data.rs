//! A seeded list of customers: Latin, Persian and Lithuanian names, phones, emails, cities and notes.

use std::path::Path;

use chrono::{Days, NaiveDate};
use rust_xlsxwriter::Workbook;

use crate::Outcome;

const GIVEN: [&str; 12] =
    ["Mary", "John", "سارا", "علی", "Jonas", "Ona", "محمد", "Žydrūnė", "Peter", "زهرا", "Rasa", "Linas"];
const FAMILY: [&str; 12] = [
    "Smith",
    "López",
    "احمدی",
    "کریمی",
    "Kazlauskas",
    "Petrauskienė",
    "حسینی‌نژاد",
    "Jones",
    "Šimkutė",
    "رضایی",
    "Brown",
    "Žukauskas",
];
const CITIES: [&str; 6] = ["Tehran", "Kaunas", "London", "اصفهان", "Vilnius", "Leeds"];
const NOTES: [&str; 4] =
    ["", "likes tea, comes on Fridays", "نقد می‌پردازد", "klausė dėl žieminių padangų, paskambinti"];

/// A generator of numbers that gives the same ones in every run (xorshift64*).
pub struct Seeded(u64);

impl Seeded {
    /// Begins at a seed other than 0.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33).unwrap_or_default() % end
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

/// Writes a list of `size` customers as CSV.
pub fn write_list(path: &Path, size: usize) -> Outcome<()> {
    let mut seeded = Seeded::new(20_261_121);
    let mut list = csv::Writer::from_path(path)?;
    list.write_record(["First name", "Last name", "Phone", "E-mail", "City", "Notes"])?;
    for number in 0..size {
        let phone = phone(number);
        let email = format!("customer{number}@example{}.com", seeded.below(40));
        let (given, family) = (seeded.one(&GIVEN), format!("{} {}", seeded.one(&FAMILY), seeded.below(size)));
        list.write_record([given, &family, &phone, &email, seeded.one(&CITIES), seeded.one(&NOTES)])?;
    }
    list.flush()?;
    Ok(())
}

/// Writes the same list as a workbook, every cell a text.
pub fn write_workbook(path: &Path, list: &Path) -> Outcome<()> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet_with_constant_memory()?;
    let mut list = csv::ReaderBuilder::new().has_headers(false).from_path(list)?;
    for (record, row) in list.records().zip(0..) {
        for (cell, column) in record?.iter().zip(0..) {
            sheet.write_string(row, column, cell)?;
        }
    }
    Ok(workbook.save(path)?)
}

fn phone(number: usize) -> String {
    format!("+98912{:07}", (number * 7919) % 10_000_000)
}

/// Writes when the customers of [`write_list`] were born, all over the year.
pub fn write_birthdays(path: &Path, size: usize) -> Outcome<()> {
    let mut seeded = Seeded::new(11);
    let mut list = csv::Writer::from_path(path)?;
    list.write_record(["Phone", "Birthday"])?;
    for number in 0..size {
        let born =
            NaiveDate::from_ymd_opt(1950, 1, 1).unwrap_or_default() + Days::new(seeded.below(20_000) as u64);
        list.write_record([phone(number), born.to_string()])?;
    }
    list.flush()?;
    Ok(())
}

/// What somebody types to find a customer: beginnings of names, words and phones, longer with every keystroke.
pub fn keystrokes(count: usize) -> Vec<String> {
    let mut seeded = Seeded::new(7);
    let words = [
        "mary lop",
        "سارا احم",
        "kazlausk",
        "09121234",
        "customer12",
        "žydr",
        "9876",
        "رضا",
        "example3",
        "peter b",
    ];
    (0..count)
        .map(|_| {
            let word = seeded.one(&words);
            let length = 1 + seeded.below(word.chars().count());
            word.chars().take(length).collect()
        })
        .collect()
}

/// How phones of [`write_list`] end: four digits.
pub fn endings(count: usize) -> Vec<String> {
    let mut seeded = Seeded::new(13);
    (0..count).map(|_| phone(seeded.below(10_000_000))[9..].to_owned()).collect()
}

/// What stands within names and emails of [`write_list`], three letters or more and never their beginning.
pub fn middles(count: usize) -> Vec<String> {
    let mut seeded = Seeded::new(17);
    (0..count)
        .map(|_| {
            let number = seeded.below(100_000);
            let email = format!("customer{number}@example{}", number % 40);
            let word = if seeded.below(3) == 0 { &email } else { seeded.one(&FAMILY) };
            let letters: Vec<char> = word.chars().collect();
            let first = 1 + seeded.below(letters.len() - 3);
            let length = 3 + seeded.below(6);
            letters[first..].iter().take(length).collect()
        })
        .collect()
}
