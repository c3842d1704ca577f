//! The targets of the fuzzer: each takes any bytes as a stranger's file or cell and reads them as Daftar would.
//!
//! A target fails on a panic that leaves the engine, on an input that takes too long, and on more memory than
//! [`MOST_MEMORY`]. Every input is a file that Daftar could be given: what is found can be opened as it is.

#[cfg(feature = "libfuzzer")]
pub mod fuzzer;
pub mod parts;

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use chrono::NaiveDate;
use daftar_engine::dates::{self, Calendar, DateHints, DateOrder, ExcelEpoch, YearPivot};
use daftar_engine::history::Origin;
use daftar_engine::imports::{ImportRequest, ListKind};
use daftar_engine::phones;
use daftar_engine::photos::Photo;
use daftar_engine::progress::unwatched;
use daftar_engine::sheets::{self, HeaderChoice, ReadOptions, Sheet};
use daftar_engine::vcards::{self, Version};
use daftar_engine::{Book, Opening};
use tempfile::{NamedTempFile, TempDir};

/// The bytes that reading an input of at most 64 KiB may hold at one time.
pub const MOST_MEMORY: usize = 512 << 20;

/// A list in any kind of file: as it is recognised, then with everything chosen by hand that can be.
pub fn list(bytes: &[u8]) {
    let Some(path) = file(bytes) else { return };
    let recognised = sheets::read(path, &ReadOptions::default(), &mut unwatched);
    if let Ok(candidates) = sheets::encoding_candidates(path, &ReadOptions::default()) {
        for candidate in candidates {
            let options = ReadOptions { encoding: Some(candidate.encoding), ..ReadOptions::default() };
            walk(sheets::read(path, &options, &mut unwatched));
        }
    }
    let Ok(sheet) = recognised else { return };
    let last = sheet.recognition().sheets.last().map(|it| it.name.clone());
    let chosen = ReadOptions {
        encoding: None,
        delimiter: sheet.recognition().delimiter,
        sheet: last,
        join: true,
        repair: true,
        header: Some(HeaderChoice::Absent),
        beginning: true,
        ..ReadOptions::default()
    };
    walk(Ok(sheet));
    walk(sheets::read(path, &chosen, &mut unwatched));
    let third = ReadOptions { header: Some(HeaderChoice::Record(2)), ..ReadOptions::default() };
    walk(sheets::read(path, &third, &mut unwatched));
}

fn walk(sheet: daftar_engine::Result<Sheet>) {
    let Ok(sheet) = sheet else { return };
    let Ok(mut rows) = sheet.rows() else { return };
    while let Ok(Some(row)) = rows.next_row() {
        std::hint::black_box(row.cells.iter().map(str::len).sum::<usize>());
    }
    std::hint::black_box(sheet.text().map(|it| it.len()).unwrap_or_default());
}

/// The one file that each input in turn is written to, in the folder for temporary files.
fn file(bytes: &[u8]) -> Option<&'static Path> {
    static FILE: OnceLock<Option<NamedTempFile>> = OnceLock::new();
    let path = FILE.get_or_init(|| NamedTempFile::new().ok()).as_ref()?.path();
    fs::write(path, bytes).ok()?;
    Some(path)
}

/// A list brought into an empty book: as what it looks like, as one of customers, and as one of purchases. It is rehearsed, so
/// that the book stays empty.
pub fn imports(bytes: &[u8]) {
    static BOOK: OnceLock<Option<(TempDir, Book)>> = OnceLock::new();
    let open = || {
        let folder = tempfile::tempdir().ok()?;
        let book = Book::open(&folder.path().join("book.daftar"), Opening::by(Origin::Window)).ok()?;
        Some((folder, book))
    };
    let (Some(path), Some((_, book))) = (file(bytes), BOOK.get_or_init(open)) else { return };
    for list in [None, Some(ListKind::Customers), Some(ListKind::Purchases)] {
        let request = ImportRequest { path: path.to_owned(), list, ..ImportRequest::default() };
        std::hint::black_box(book.plan_import(&request, &mut unwatched).is_ok());
    }
}

/// Cards, their photos among them, which are then written in both versions and read once more.
pub fn vcards(bytes: &[u8]) {
    for photo in vcards::read(bytes).cards.into_iter().filter_map(|card| card.photo) {
        std::hint::black_box(Photo::read(&photo).is_ok());
    }
    for version in [Version::V3, Version::V4] {
        let mut written = String::new();
        for card in vcards::read(bytes).cards {
            if vcards::write(&card, version, &mut written).is_err() {
                return;
            }
        }
        std::hint::black_box(vcards::read(written.as_bytes()));
    }
}

/// A column of dates, a line each, under every hint.
pub fn dates(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let usual = dates::column_order(text.lines());
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
    for order in [DateOrder::Dmy, DateOrder::Mdy, usual.order(DateOrder::Ymd)] {
        for calendar in [Calendar::Gregorian, Calendar::Jalali] {
            for (pivot, excel) in [
                (YearPivot::NeverFuture, None),
                (YearPivot::Nearest, Some(ExcelEpoch::Y1900)),
                (YearPivot::Nearest, Some(ExcelEpoch::Y1904)),
            ] {
                let hints = DateHints { order, calendar, pivot, today, excel };
                for line in text.lines() {
                    std::hint::black_box(dates::parse_date(line, &hints).is_ok());
                }
            }
        }
    }
}

/// A cell of telephone numbers.
///
/// # Panics
/// When a number that was read is another one once it is written in E.164.
pub fn phones(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    std::hint::black_box(phones::query_digits(&text));
    for part in phones::split_numbers(&text) {
        for country in ["IR", "LT", "US", "IT", "AR"] {
            let read = phones::parse(part, country);
            let e164 = read.as_ref().map(|it| it.e164.as_str());
            std::hint::black_box(phones::search_forms(part, e164));
            if let Some(e164) = e164 {
                std::hint::black_box(phones::display(e164, country));
                let again = phones::parse(e164, country).map(|it| it.e164);
                assert_eq!(again.as_deref(), Some(e164), "{part:?} in {country}");
            }
        }
    }
}
