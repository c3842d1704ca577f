//! Workbooks: their sheets, and the values of the first rows of each.

use std::path::Path;

use daftar_engine::error::{Code, Error};
use daftar_engine::sheets::{HeaderChoice, ReadOptions, Recognition};
use serde_json::Value;

use crate::expectation::Expectation;
use crate::read;
use crate::rows::{self, Kept, expect};

pub fn compare(path: &Path, expectation: &Expectation) -> Vec<String> {
    let sheets = expectation.expected["sheets"].as_array().cloned().unwrap_or_default();
    let without_content = !sheets.is_empty() && sheets.iter().all(|it| it["nonblank_rows"] == 0);
    match read(path, &ReadOptions::default()) {
        Ok(_) if expectation.refused() => vec!["read, though it must be refused".to_owned()],
        Err(_) if expectation.refused() => Vec::new(),
        Err(Error::Refused(Code::SheetEmpty)) if without_content => Vec::new(),
        Err(problem) => vec![format!("{problem}")],
        Ok(sheet) => {
            let mut found = Vec::new();
            compare_counts(sheet.recognition(), expectation, &mut found);
            if !sheets.is_empty() {
                compare_tabs(sheet.recognition(), &sheets, &mut found);
            }
            for expected in &sheets {
                compare_sheet(path, expected, &mut found);
            }
            found
        }
    }
}

fn compare_counts(recognition: &Recognition, expectation: &Expectation, found: &mut Vec<String>) {
    if let Some(rows) = expectation.count("data_rows") {
        expect(found, "rows", &rows, &u64::from(recognition.rows));
    }
    if let Some(columns) = expectation.count("columns") {
        expect(found, "columns", &columns, &(recognition.columns.len() as u64));
    }
}

fn compare_tabs(recognition: &Recognition, sheets: &[Value], found: &mut Vec<String>) {
    let wanted: Vec<(String, bool, u64)> = sheets
        .iter()
        .map(|it| {
            let name = it["name"].as_str().unwrap_or_default().to_owned();
            (name, it["visible"] != "Visible", it["nonblank_rows"].as_u64().unwrap_or_default())
        })
        .collect();
    let got: Vec<(String, bool, u64)> =
        recognition.sheets.iter().map(|it| (it.name.clone(), it.hidden, u64::from(it.rows))).collect();
    expect(found, "sheets", &wanted, &got);
    let chosen = recognition.sheets.iter().find(|it| Some(&it.name) == recognition.sheet.as_ref());
    if chosen.is_none_or(|it| it.hidden) {
        found.push("a hidden sheet was chosen".to_owned());
    }
}

fn compare_sheet(path: &Path, expected: &Value, found: &mut Vec<String>) {
    let name = expected["name"].as_str().unwrap_or_default();
    let options = ReadOptions {
        sheet: Some(name.to_owned()),
        header: Some(HeaderChoice::Absent),
        ..ReadOptions::default()
    };
    let records = match read(path, &options) {
        Ok(it) => rows::all(&it),
        Err(Error::Refused(Code::SheetEmpty)) if expected["nonblank_rows"] == 0 => return,
        Err(problem) => Err(format!("{problem}")),
    };
    let records = match records {
        Ok(it) => it,
        Err(problem) => return found.push(format!("sheet {name}: {problem}")),
    };
    for (at, row) in (0_u32..).zip(expected["first_rows"].as_array().into_iter().flatten()) {
        compare_row(name, at, row, records.iter().find(|it| it.record == at), found);
    }
    if let Some(last) = records.last().filter(|_| expected["last_row"].is_array()) {
        compare_row(name, last.record, &expected["last_row"], Some(last), found);
    }
}

fn compare_row(sheet: &str, record: u32, wanted: &Value, got: Option<&Kept>, found: &mut Vec<String>) {
    for (column, value) in wanted.as_array().into_iter().flatten().enumerate() {
        let cell = got.and_then(|it| it.cells.get(column)).map(String::as_str).unwrap_or_default();
        if !same_value(value, cell) {
            found.push(format!(
                "sheet {sheet}, row {}, column {}: {value} expected, {cell:?} found",
                record + 1,
                column + 1
            ));
        }
    }
}

/// Compares a value as another reader typed it with our text.
fn same_value(wanted: &Value, cell: &str) -> bool {
    match wanted {
        Value::String(it) => match it.strip_prefix("timedelta ").and_then(|it| it.strip_suffix('s')) {
            Some(seconds) => seconds.parse::<f64>().ok() == span_seconds(cell),
            None => it.strip_suffix("T00:00:00").unwrap_or(it).replace('T', " ") == cell.replace('T', " "),
        },
        Value::Number(it) => {
            let (Some(wanted), Ok(got)) = (it.as_f64(), cell.parse::<f64>()) else { return false };
            (wanted - got).abs() <= wanted.abs() * 1e-14 && !cell.contains(['e', 'E'])
        }
        Value::Bool(it) => it.to_string() == cell,
        _ => cell.is_empty(),
    }
}

fn span_seconds(cell: &str) -> Option<f64> {
    let parts: Vec<f64> = cell.split(':').map(str::parse).collect::<Result<_, _>>().ok()?;
    Some(parts.iter().fold(0.0, |sum, it| sum * 60.0 + it))
}
