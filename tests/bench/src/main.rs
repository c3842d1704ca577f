//! Measures Daftar against floors taken in the same run: `daftar-bench [ROWS…]`, 10,000 and 100,000 unless told.
//!
//! Machines differ and are noisy, so a figure counts as its ratio to a floor: the least that any program of this kind
//! must do for the same job, measured beside it.

mod data;
mod floors;
mod jobs;
mod table;

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
    let mut sizes = std::env::args().skip(1).map(|size| size.parse()).collect::<Result<Vec<usize>, _>>()?;
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
