//! The corpus: a folder of real lists, each read as a user would bring it, and compared with what is known of it.
#![allow(missing_docs)]

mod cards;
mod expectation;
mod imports;
mod purchases;
mod rows;
mod tables;
mod workbooks;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use daftar_engine::error::Error;
use daftar_engine::progress::unwatched;
use daftar_engine::sheets::{self, ReadOptions, Sheet};
use expectation::Expectation;

/// What a file turned out to be.
enum Verdict {
    Passed,
    Failed(Vec<String>),
    Skipped(String),
}

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        say("usage: daftar-corpus DIR");
        return ExitCode::from(2);
    };
    let expectations = match expectation::of_folder(&folder) {
        Ok(it) => it,
        Err(error) => {
            say(&format!("{}: {error}", folder.display()));
            return ExitCode::from(2);
        }
    };
    let (mut passed, mut failed) = (0, 0);
    for expectation in &expectations {
        let name = &expectation.file;
        match verdict(&folder, expectation) {
            Verdict::Passed => {
                passed += 1;
                say(&format!("ok {name}"));
            }
            Verdict::Failed(found) => {
                failed += 1;
                say(&format!("FAIL {name}: {}", found.join("; ")));
            }
            Verdict::Skipped(kind) => say(&format!("skip {name}: {kind}, no list of customers")),
        }
    }
    say(&format!("{passed} passed, {failed} failed"));
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn say(line: &str) {
    // A reader that hung up is no failure of the corpus.
    let _ = writeln!(std::io::stdout(), "{line}");
}

fn verdict(folder: &Path, expectation: &Expectation) -> Verdict {
    let path = folder.join(&expectation.file);
    let sold = purchases::compare(&path);
    if let (Some(found), "data") = (&sold, expectation.kind.as_str()) {
        return if found.is_empty() { Verdict::Passed } else { Verdict::Failed(found.clone()) };
    }
    let mut found = match expectation.kind.as_str() {
        "csv" => tables::compare(&path, expectation),
        "text" => tables::compare_text(&path, expectation),
        "xlsx" | "xls" | "xlsb" | "ods" => workbooks::compare(&path, expectation),
        "vcard" => cards::compare(&path, expectation),
        "" => read_at_all(&path),
        other => return Verdict::Skipped(other.to_owned()),
    };
    if !expectation.refused() {
        imports::compare(&path, expectation, &mut found);
    }
    found.extend(sold.into_iter().flatten());
    if found.is_empty() { Verdict::Passed } else { Verdict::Failed(found) }
}

/// Reads a list with what is recognised in it, but for the options given.
fn read(path: &Path, options: &ReadOptions) -> Result<Sheet, Error> {
    sheets::read(path, options, &mut unwatched)
}

/// Of a file nothing is known of, only that it must be read or refused, and its rows with it.
fn read_at_all(path: &Path) -> Vec<String> {
    let Ok(sheet) = read(path, &ReadOptions::default()) else { return Vec::new() };
    rows::all(&sheet).err().map(|it| vec![it]).unwrap_or_default()
}
