//! Measures Daftar against floors taken in the same run: `daftar-bench [ROWS…] [--only PART,PART]`, 10,000 and 100,000 rows
//! and all parts (`import`, `lists`, `edits`, `copies`, `days`, `window`) unless told.
//! `daftar-bench --duplicates LIST TRUTH` measures what is found of the duplicates in a list whose truth is known.
//!
//! Machines differ and are noisy, so a figure counts as its ratio to a floor: the least that any program of this kind
//! must do for the same job, measured beside it.

mod data;
mod days;
mod floors;
mod imports;
mod jobs;
mod memory;
mod table;
mod truth;
mod window;

use std::process::ExitCode;

use table::Table;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) => {
            println!("The measuring stopped: {cause}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Outcome<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [option, list, truth] = words.as_slice()
        && option == "--duplicates"
    {
        return truth::measure(list.as_ref(), truth.as_ref());
    }
    let (sizes, parts) = match words.iter().position(|word| word == "--only") {
        Some(at) => (&words[..at], words[at + 1..].join(",")),
        None => (words.as_slice(), String::new()),
    };
    let parts = Parts::named(&parts)?;
    let mut sizes = sizes.iter().map(|size| size.parse()).collect::<Result<Vec<usize>, _>>()?;
    if sizes.is_empty() {
        sizes = vec![10_000, 100_000];
    }
    for size in sizes {
        let mut table = Table::of(size);
        measure(size, &parts, &mut table)?;
        table.print();
    }
    Ok(())
}

/// What is measured.
pub struct Parts(Vec<String>);

impl Parts {
    const ALL: [&str; 6] = ["import", "lists", "edits", "copies", "days", "window"];

    fn named(names: &str) -> Outcome<Self> {
        let names: Vec<String> =
            names.split(',').filter(|name| !name.is_empty()).map(str::to_owned).collect();
        match names.iter().find(|name| !Self::ALL.contains(&name.as_str())) {
            Some(unknown) => Err(format!("no part is called {unknown}").into()),
            None => Ok(Self(names)),
        }
    }

    /// Whether a part is measured.
    pub fn have(&self, part: &str) -> bool {
        self.0.is_empty() || self.0.iter().any(|name| name == part)
    }
}

fn measure(size: usize, parts: &Parts, table: &mut Table) -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let list = folder.path().join("list.csv");
    data::write_list(&list, size)?;
    let times = if size > 200_000 { 3 } else { 5 };

    let floor = floors::Floors::take(folder.path(), &list, times)?;
    if parts.have("import") {
        imports::import(folder.path(), &list, &floor, times, table)?;
    }
    jobs::with_book(folder.path(), &list, &floor, parts, table)?;
    // The desktop that it is measured on is one of X11.
    if parts.have("window") && cfg!(target_os = "linux") {
        window::measure(&list, size > 200_000, table)?;
    }
    Ok(())
}
