//! The jobs that are measured, each through the engine's border as the screens use it.

use std::fs::File;
use std::path::Path;
use std::time::Instant;

use daftar_engine::customers::list::{CustomerQuery, Filter, FilterOp, Sort};
use daftar_engine::duplicates::DuplicatePreset;
use daftar_engine::exports::{ExportFormat, ExportRequest};
use daftar_engine::history::Origin;
use daftar_engine::progress::unwatched;
use daftar_engine::{Book, Opening};
use serde_json::json;

use crate::data::{Seeded, endings, keystrokes, middles};
use crate::days;
use crate::floors::Floors;
use crate::imports::imported;
use crate::table::{Table, median, part};
use crate::{Outcome, Parts};

pub fn typed(search: &str) -> CustomerQuery {
    CustomerQuery { search: search.to_owned(), ..CustomerQuery::default() }
}

pub fn timed<T>(work: impl FnOnce() -> daftar_engine::Result<T>) -> Outcome<f64> {
    let start = Instant::now();
    work()?;
    Ok(start.elapsed().as_secs_f64())
}

/// Everything that is done with a book that is there.
pub fn with_book(
    folder: &Path,
    list: &Path,
    floors: &Floors,
    parts: &Parts,
    table: &mut Table,
) -> Outcome<()> {
    let path = folder.join("book.daftar");
    let size = imported(&path, list)?.count_customers(&CustomerQuery::default())?;
    if parts.have("lists") {
        lists(&path, size, table)?;
    }
    let book = Book::open(&path, Opening::by(Origin::Daftar))?;
    if parts.have("edits") {
        edits(&book, size, floors, table)?;
    }
    if parts.have("copies") {
        leave(&book, folder, size, table)?;
    }
    if parts.have("days") {
        drop(book);
        days::with_reminders_ahead(&path, folder, table)?;
        days::with_reminders_and_rules(&path, folder, table)?;
    }
    Ok(())
}

fn lists(path: &Path, size: usize, table: &mut Table) -> Outcome<()> {
    let first = median(5, || {
        timed(|| {
            let book = Book::open(path, Opening::by(Origin::Daftar))?;
            book.list_customers(&CustomerQuery::default(), 0, 50)
        })
    })?;
    table.at_most("open to the first page", first, 0.01);
    let book = Book::open(path, Opening::by(Origin::Daftar))?;
    search(&book, size > 200_000, table)?;
    windows(&book, size, table)?;
    let strict = median(3, || timed(|| book.find_duplicates(DuplicatePreset::Strict, &mut unwatched)))?;
    #[allow(clippy::cast_precision_loss)]
    table.at_most("duplicates over the book", strict, size as f64 * 3e-6);
    table.at_most("pop-ups that are due", median(51, || timed(|| book.due_popups()))?, 0.0001);
    Ok(())
}

fn search(book: &Book, large: bool, table: &mut Table) -> Outcome<()> {
    book.list_customers(&typed("a"), 0, 50)?;
    // Each is asked twice, as the screen does: for its first page, and then for the count, which needs the whole list.
    let (mut first, mut seconds) = (Vec::new(), Vec::new());
    for text in keystrokes(300) {
        let page = timed(|| book.list_customers(&typed(&text), 0, 50))?;
        seconds.push(page + timed(|| book.count_customers(&typed(&text)))?);
        first.push(page);
    }
    table.at_most(
        "first fifty while typing: p95",
        part(&mut first, 0.95),
        if large { 0.003 } else { 0.0005 },
    );
    table.at_most("first fifty while typing: worst", part(&mut first, 1.0), 0.01);
    table.at_most("search, exact count, name order: median", part(&mut seconds, 0.5), 0.01);
    table.at_most(
        "search, exact count, name order: p95",
        part(&mut seconds, 0.95),
        if large { 0.02 } else { 0.005 },
    );
    table.at_most(
        "search, exact count, name order: worst",
        part(&mut seconds, 1.0),
        if large { 0.06 } else { 0.02 },
    );
    parts_of_words(book, table)?;
    let city = Filter { field: "city".into(), op: FilterOp::Is, value: "Kaunas".into(), values: vec![] };
    let filtered = CustomerQuery {
        filters: vec![city],
        sort: Sort { field: "created_on".into(), descending: true },
        ..CustomerQuery::default()
    };
    let seconds = timed(|| book.list_customers(&filtered, 0, 50))?;
    table.at_most("filter and sort on fields without an index", seconds, if large { 0.12 } else { 0.012 });
    let mut seconds = keystrokes(20)
        .into_iter()
        .map(|search| timed(|| book.list_customers(&CustomerQuery { search, ..filtered.clone() }, 0, 50)))
        .collect::<Outcome<Vec<f64>>>()?;
    let next = part(&mut seconds, 0.95);
    table.at_most("… the next letter typed into that list: p95", next, if large { 0.033 } else { 0.016 });
    let by_city =
        CustomerQuery { sort: Sort { field: "city".into(), descending: false }, ..CustomerQuery::default() };
    let seconds = timed(|| book.list_customers(&by_city, 0, 50))?;
    table.at_most("everybody in the order of a column", seconds, if large { 0.12 } else { 0.012 });
    Ok(())
}

/// What stands in the middle of a name or an email, and how a phone ends.
fn parts_of_words(book: &Book, table: &mut Table) -> Outcome<()> {
    let measure = |texts: Vec<String>| {
        let seconds = texts.iter().map(|text| timed(|| book.list_customers(&typed(text), 0, 50)));
        Ok::<_, Box<dyn std::error::Error>>(part(&mut seconds.collect::<Outcome<Vec<f64>>>()?, 0.95))
    };
    table.at_most("search for the last four digits: p95", measure(endings(300))?, 0.005);
    table.at_most("search for any part of a word: p95", measure(middles(300))?, 0.005);
    Ok(())
}

fn windows(book: &Book, size: usize, table: &mut Table) -> Outcome<()> {
    let all = CustomerQuery::default();
    let mut seeded = Seeded::new(3);
    book.list_customers(&all, 0, 50)?;
    let first = median(51, || timed(|| book.list_customers(&all, 0, 50)))?;
    let deep = median(51, || timed(|| book.list_customers(&all, size * 9 / 10, 50)))?;
    let mut anywhere = (0..200)
        .map(|_| timed(|| book.list_customers(&all, seeded.below(size), 50)))
        .collect::<Outcome<Vec<f64>>>()?;
    table.at_most("list window of 50 at any depth: p95", part(&mut anywhere, 0.95), 0.0002);
    table.ratio("list window at nine tenths of the depth", deep, ("first", first), 2.0);
    Ok(())
}

fn edits(book: &Book, size: usize, floors: &Floors, table: &mut Table) -> Outcome<()> {
    let ids = book.customer_ids(&CustomerQuery::default())?;
    let mut seeded = Seeded::new(5);
    let mut seconds = (0..2_000)
        .map(|number| {
            let id = ids[seeded.below(size)];
            let changes = json!({ "note": format!("edited {number}") });
            let changes = changes.as_object().cloned().unwrap_or_default();
            timed(|| book.edit_customer(id, &changes))
        })
        .collect::<Outcome<Vec<f64>>>()?;
    let typical = part(&mut seconds, 0.5);
    table.ratio("single edit, journal and index included", typical, ("append", floors.append), 4.0);
    table.at_most("single edit: worst of 2,000 after an import", part(&mut seconds, 1.0), 0.05);
    Ok(())
}

fn leave(book: &Book, folder: &Path, size: usize, table: &mut Table) -> Outcome<()> {
    let request = ExportRequest { format: Some(ExportFormat::Csv), ..ExportRequest::default() };
    let path = folder.join("export.csv");
    let seconds = median(3, || timed(|| book.export_customers(&path, &request, &mut unwatched)))?;
    #[allow(clippy::cast_precision_loss)]
    table.at_most("export to CSV", seconds, size as f64 / 600_000.0);
    let copy = median(3, || copy(book.path(), &folder.join("copy.daftar")))?;
    let backup = median(3, || timed(|| book.back_up(&mut unwatched)))?;
    table.ratio("backup, checked", backup, ("copy + fsync", copy), 6.0);
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Outcome<f64> {
    let start = Instant::now();
    std::fs::copy(from, to)?;
    File::open(to)?.sync_all()?;
    Ok(start.elapsed().as_secs_f64())
}
