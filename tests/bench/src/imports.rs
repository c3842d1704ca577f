//! Lists that come in: as text and as a workbook, each until its people are found.

use std::path::Path;
use std::time::Instant;

use daftar_engine::history::Origin;
use daftar_engine::imports::ImportRequest;
use daftar_engine::progress::unwatched;
use daftar_engine::{Book, Opening};

use crate::floors::{self, Floors};
use crate::jobs::{timed, typed};
use crate::table::{Table, median, part};
use crate::{Outcome, data, memory};

/// An import until the list is durable and somebody is found in it, by a name and by a note.
pub fn import(folder: &Path, list: &Path, floors: &Floors, times: usize, table: &mut Table) -> Outcome<()> {
    let mut taken_back = Vec::new();
    let mut most = None;
    let seconds = median(times, || {
        let path = folder.join(format!("import-{}.daftar", taken_back.len()));
        memory::forget_peak();
        let start = Instant::now();
        let book = imported(&path, list)?;
        most = most.max(memory::peak());
        are_found(&book)?;
        let seconds = start.elapsed().as_secs_f64();
        taken_back.push(timed(|| book.undo_last())?);
        Ok(seconds)
    })?;
    let target = if floors.insert > 1.0 { 6.0 } else { 4.0 };
    table.ratio("CSV import to usable", seconds, ("insert", floors.insert), target);
    table.ratio("… beside counting its records", seconds, ("count", floors.count), 60.0);
    let indexed = median(times, || floors::insert_and_index(folder, list))?;
    table.ratio("… beside rows and an index of their words", seconds, ("insert + FTS5", indexed), 1.0 / 0.6);
    table.ratio("taking the import back", part(&mut taken_back, 0.5), ("import", seconds), 3.0);
    if let Some(most) = most {
        table.memory("import: memory at its most", most, 500_000_000);
    }
    workbook(folder, list, seconds, times, table)?;
    let book = Book::open(&folder.join("preview.daftar"), Opening::by(Origin::Daftar))?;
    let request = ImportRequest { path: list.to_owned(), ..ImportRequest::default() };
    let first_look = median(times, || timed(|| book.glance_at_import(&request, &mut unwatched)))?;
    table.at_most("import: the first look at the file", first_look, 0.3);
    Ok(())
}

/// The same list as a workbook, beside its import as text and what calamine takes to read it.
fn workbook(folder: &Path, list: &Path, as_text: f64, times: usize, table: &mut Table) -> Outcome<()> {
    let path = folder.join("list.xlsx");
    data::write_workbook(&path, list)?;
    let read = median(times, || floors::read_workbook(&path))?;
    let mut books = (0..).map(|number| folder.join(format!("workbook-{number}.daftar")));
    let seconds = median(times, || {
        let book = books.next().ok_or("no more books")?;
        let start = Instant::now();
        are_found(&imported(&book, &path)?)?;
        Ok(start.elapsed().as_secs_f64())
    })?;
    table.ratio("XLSX import", seconds, ("text + 1.2 read", as_text + 1.2 * read), 1.0);
    Ok(())
}

fn are_found(book: &Book) -> Outcome<()> {
    for word in ["customer1", "tea"] {
        if book.count_customers(&typed(word))? == 0 {
            return Err(format!("nobody is found by {word} after the import").into());
        }
    }
    Ok(())
}

/// A new book that the list was imported into.
pub fn imported(path: &Path, list: &Path) -> Outcome<Book> {
    let book = Book::open(path, Opening::by(Origin::Daftar))?;
    let request = ImportRequest { path: list.to_owned(), ..ImportRequest::default() };
    book.run_import(&request, &mut unwatched)?;
    Ok(book)
}
