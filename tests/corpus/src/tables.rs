//! Delimited text: encoding, delimiter, header and rows as the manifest knows them.

use std::path::Path;

use daftar_engine::error::{Code, Error};
use daftar_engine::sheets::{ReadOptions, RowKind, Sheet};
use serde_json::Value;

use crate::expectation::{Expectation, same_encoding};
use crate::read;
use crate::rows::{self, Kept, expect};

pub fn compare(path: &Path, expectation: &Expectation) -> Vec<String> {
    let sheet = match read(path, &ReadOptions::default()) {
        Ok(it) => it,
        // A file without a single cell is refused, and rightly so.
        Err(Error::Refused(Code::FileEmpty)) if expectation.count("data_rows") == Some(0) => {
            return Vec::new();
        }
        Err(problem) => return vec![format!("{problem}")],
    };
    let records = match rows::all(&sheet) {
        Ok(it) => it,
        Err(problem) => return vec![problem],
    };
    let mut found = Vec::new();
    compare_recognition(&sheet, expectation, &mut found);
    compare_rows(&sheet, &records, expectation, &mut found);
    compare_named_rows(path, &sheet, &records, expectation, &mut found);
    found
}

/// Running text: only its encoding and what it says.
pub fn compare_text(path: &Path, expectation: &Expectation) -> Vec<String> {
    let sheet = match read(path, &ReadOptions::default()) {
        Ok(it) => it,
        Err(problem) => return vec![format!("{problem}")],
    };
    let mut found = Vec::new();
    compare_encoding(&sheet, expectation, &mut found);
    if let Some(text) = expectation.expected["text"].as_str()
        && sheet.text().map(|it| it.replace("\r\n", "\n")).as_deref() != Ok(text)
    {
        found.push("the text reads otherwise".to_owned());
    }
    found
}

fn compare_encoding(sheet: &Sheet, expectation: &Expectation, found: &mut Vec<String>) {
    let got = sheet.recognition().encoding.clone().unwrap_or_default();
    if let Some(encoding) = &expectation.encoding
        && !same_encoding(encoding, &got)
    {
        found.push(format!("encoding {encoding} expected, {got} found"));
    }
    if expectation.mark && !sheet.recognition().bom {
        found.push("a byte order mark expected, none found".to_owned());
    }
}

fn compare_recognition(sheet: &Sheet, expectation: &Expectation, found: &mut Vec<String>) {
    let recognition = sheet.recognition();
    compare_encoding(sheet, expectation, found);
    let one_column = expectation.count("columns") == Some(1);
    if let Some(delimiter) = &expectation.delimiter
        && !one_column
    {
        let got = recognition.delimiter.map(String::from).unwrap_or_default();
        expect(found, "delimiter", delimiter, &got);
    }
    if let Some(header) = expectation.count("header_record_index") {
        expect(found, "header in record", &Some(header), &recognition.header_row.map(u64::from));
    }
    if let Some(columns) = expectation.count("columns") {
        expect(found, "columns", &columns, &(recognition.columns.len() as u64));
    }
}

fn compare_rows(sheet: &Sheet, records: &[Kept], expectation: &Expectation, found: &mut Vec<String>) {
    let named = expectation.count("header_record_index").is_some()
        || expectation.expected["first_data_row"].is_null();
    // Without a header in the manifest all records with content are counted there, whatever they are.
    let counted: Vec<&Kept> = records.iter().filter(|it| !named || it.is_customer()).collect();
    let swallowed = swallowed_lines(expectation);
    if let Some(wanted) = expectation.count("data_rows") {
        // A header that comes again is a row to the manifest.
        let repeated = records.iter().filter(|it| it.kind == RowKind::RepeatedHeader).count() as u64;
        let rows = u64::from(sheet.recognition().rows);
        let got = if named { rows + repeated } else { counted.len() as u64 };
        expect(found, "rows", &(wanted + swallowed), &got);
    }
    if let Some(header) = expectation.cells("header") {
        let got = records.iter().find(|it| Some(it.record) == sheet.recognition().header_row);
        expect(found, "header", &header, &got.map(|it| it.cells.clone()).unwrap_or_default());
    }
    let ends = [("first_data_row", counted.first()), ("last_data_row", counted.last())];
    for (field, got) in ends {
        let got = got.map(|it| it.cells.as_slice()).unwrap_or_default();
        match expectation.cells(field) {
            Some(wanted) if swallowed == 0 && !rows::same(&wanted, got) => {
                found.push(format!("{field} {wanted:?} expected, {got:?} found"));
            }
            _ => {}
        }
    }
}

/// Lines that the manifest's reader lost to a stray quote: its last record then holds a cell with delimiters and line breaks.
fn swallowed_lines(expectation: &Expectation) -> u64 {
    let delimiter = expectation.delimiter.as_deref().unwrap_or(",");
    let last = expectation.cells("last_data_row").unwrap_or_default();
    let swallowing = last.iter().filter(|it| it.contains('\n') && it.matches(delimiter).count() > 2);
    swallowing.map(|it| it.matches('\n').count() as u64).sum()
}

/// The rows in a file of JSON objects that the manifest names.
fn compare_named_rows(
    path: &Path,
    sheet: &Sheet,
    records: &[Kept],
    expectation: &Expectation,
    found: &mut Vec<String>,
) {
    let truth = path.with_extension("json");
    let name = truth.file_name().and_then(|it| it.to_str()).unwrap_or_default();
    if !expectation.must.contains(name) || !truth.is_file() {
        return;
    }
    let wanted = std::fs::read(&truth).ok().and_then(|it| serde_json::from_slice::<Value>(&it).ok());
    let columns = &sheet.recognition().columns;
    let wanted = match wanted {
        Some(Value::Array(it)) => it,
        // One object alone only names the columns.
        Some(Value::Object(it)) => {
            let mut names: Vec<&String> = it.keys().collect();
            let mut got: Vec<&String> = columns.iter().map(|it| &it.label).collect();
            names.sort();
            got.sort();
            return expect(found, "columns", &names, &got);
        }
        _ => return found.push(format!("{name} cannot be read")),
    };
    let got: Vec<Value> = records
        .iter()
        .filter(|it| it.is_customer())
        .map(|row| {
            let cell = |at: usize| Value::from(row.cells.get(at).map(String::as_str).unwrap_or_default());
            columns.iter().enumerate().map(|(at, column)| (column.label.clone(), cell(at))).collect()
        })
        .collect();
    if wanted != got {
        found.push(format!("rows other than in {name}: {got:?}"));
    }
}
