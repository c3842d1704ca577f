//! Measures Daftar against floors taken in the same run: `daftar-bench [ROWS…]`, 10,000 and 100,000 unless told.
//! `daftar-bench --duplicates LIST TRUTH` measures what is found of the duplicates in a list whose truth is known.
//!
//! Machines differ and are noisy, so a figure counts as its ratio to a floor: the least that any program of this kind
//! must do for the same job, measured beside it.

mod data;
mod days;
mod floors;
mod jobs;
mod memory;
mod table;
mod truth;

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
    let mut sizes = words.iter().map(|size| size.parse()).collect::<Result<Vec<usize>, _>>()?;
    if sizes.is_empty() {
        sizes = vec![10_000, 100_000];
    }
    for size in sizes {
        let mut table = Table::of(size);
        measure(size, &mut table)?;
        table.print();
    }
    Ok(())
}

fn measure(size: usize, table: &mut Table) -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let list = folder.path().join("list.csv");
    data::write_list(&list, size)?;
    let times = if size > 200_000 { 3 } else { 5 };

    let floor = floors::Floors::take(folder.path(), &list, times)?;
    jobs::import(folder.path(), &list, &floor, times, table)?;
    jobs::with_book(folder.path(), &list, &floor, table)
}
