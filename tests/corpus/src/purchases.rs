//! Histories of purchases, compared with what was counted in them by other means.

use std::path::Path;

use daftar_engine::history::Origin;
use daftar_engine::imports::ImportRequest;
use daftar_engine::progress::unwatched;
use daftar_engine::{Book, Opening};

/// What a history holds: its file, purchases, buyers, and the sum in cents where it tells amounts.
type History = (&'static str, u32, u32, Option<i64>);

const HISTORIES: [History; 4] = [
    ("history_invoices_ninja.csv", 400, 20, Some(1_186_087)),
    ("history_invoices_wave.csv", 3, 3, Some(906_491)),
    ("history_orders_northwind.csv", 830, 89, None),
    ("history_cdnow_sample.txt", 6_919, 2_357, Some(24_409_194)),
];

/// Whether the file is such a history; if so, what differs.
pub fn compare(path: &Path) -> Option<Vec<String>> {
    let name = path.file_name()?.to_str()?;
    let history = HISTORIES.iter().find(|(file, ..)| *file == name)?;
    Some(differences(path, history).unwrap_or_else(|problem| vec![problem]))
}

fn differences(path: &Path, (_, purchases, buyers, sum): &History) -> Result<Vec<String>, String> {
    let folder = tempfile::tempdir().map_err(|it| it.to_string())?;
    let failed = |it: daftar_engine::Error| format!("import: {it}");
    let book =
        Book::open(&folder.path().join("corpus.daftar"), Opening::by(Origin::CommandLine)).map_err(failed)?;
    let request = ImportRequest { path: path.to_owned(), ..ImportRequest::default() };
    let first = book.run_import(&request, &mut unwatched).map_err(failed)?;
    let Some(found) = first.purchases else { return Ok(vec!["taken for a list of customers".to_owned()]) };
    let mut differences = Vec::new();
    let mut compare = |what: &str, wanted: i64, found: i64| {
        if wanted != found {
            differences.push(format!("{what}: {wanted} expected, {found} found"));
        }
    };
    compare("purchases", (*purchases).into(), found.created.into());
    compare("buyers", (*buyers).into(), found.customers.into());
    let total: i64 = found.sums.iter().map(|sum| sum.amount).sum();
    compare("sum", sum.unwrap_or_default(), total);
    let again = book.run_import(&request, &mut unwatched).map_err(failed)?.purchases.unwrap_or_default();
    compare("purchases of the second time", 0, again.created.into());
    compare("purchases known then", (*purchases).into(), again.known.into());
    Ok(differences)
}
