//! Phone contacts: told from tables, and as many cards as the file begins.

use std::path::Path;

use daftar_engine::sheets::{Format, ReadOptions};

use crate::expectation::{Expectation, same_encoding};
use crate::read;
use crate::rows::expect;

pub fn compare(path: &Path, expectation: &Expectation) -> Vec<String> {
    let sheet = match read(path, &ReadOptions::default()) {
        Ok(it) => it,
        Err(problem) => return vec![format!("{problem}")],
    };
    let mut found = Vec::new();
    let recognition = sheet.recognition();
    expect(&mut found, "format", &Format::VCard, &recognition.format);
    if let Some(cards) = expectation.count("begin_vcard") {
        expect(&mut found, "cards", &cards, &u64::from(recognition.rows));
    }
    let got = recognition.encoding.clone().unwrap_or_default();
    if let Some(encoding) = &expectation.encoding
        && !same_encoding(encoding, &got)
    {
        found.push(format!("encoding {encoding} expected, {got} found"));
    }
    found
}
