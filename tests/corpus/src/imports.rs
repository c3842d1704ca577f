//! Imports: a list brought into a new book, its columns and customers compared with the truth.

use std::path::Path;

use daftar_engine::customers::Customer;
use daftar_engine::folding::fold;
use daftar_engine::history::Origin;
use daftar_engine::ids::CustomerId;
use daftar_engine::imports::{ImportRequest, ImportSummary};
use daftar_engine::progress::unwatched;
use daftar_engine::{Book, Opening};
use serde_json::{Map, Value, json};

use crate::expectation::Expectation;

/// Differences told of one list; the rest is counted.
const TOLD: usize = 3;

/// Imports the file where the manifest or a file beside it knows what must come of it.
pub fn compare(path: &Path, expectation: &Expectation, found: &mut Vec<String>) {
    let truth = truth_of(path);
    let people = expectation.expected["people"].as_array();
    if truth.is_none() && people.is_none() && expectation.mapping.is_null() {
        return;
    }
    let country = truth.as_deref().map_or("US", country_of);
    match import(path, country) {
        Ok((summary, customers)) => {
            compare_mapping(&summary, &expectation.mapping, found);
            let differences = match (&truth, people) {
                (Some(truth), _) => truth.iter().filter_map(|it| missed_row(it, &customers)).collect(),
                (None, Some(people)) => {
                    people.iter().filter_map(|it| missed_person(it, &customers)).collect()
                }
                (None, None) => Vec::new(),
            };
            tell(&differences, found);
        }
        Err(problem) => found.push(problem),
    }
}

fn tell(differences: &[String], found: &mut Vec<String>) {
    found.extend(differences.iter().take(TOLD).cloned());
    if differences.len() > TOLD {
        found.push(format!("{} more such", differences.len() - TOLD));
    }
}

/// The rows of `expected_<name>.json` beside the list.
fn truth_of(path: &Path) -> Option<Vec<Value>> {
    let truth = path.with_file_name(format!("expected_{}.json", path.file_stem()?.to_str()?));
    serde_json::from_slice(&std::fs::read(truth).ok()?).ok()
}

/// The country that the phones of a list without a country code are in.
fn country_of(truth: &[Value]) -> &'static str {
    let phone = truth.iter().find_map(|it| it["phone_e164"].as_str()).unwrap_or_default();
    match phone {
        _ if phone.starts_with("+98") => "IR",
        _ if phone.starts_with("+370") => "LT",
        _ => "US",
    }
}

fn import(path: &Path, country: &str) -> Result<(ImportSummary, Vec<Customer>), String> {
    let folder = tempfile::tempdir().map_err(|it| it.to_string())?;
    let failed = |it: daftar_engine::Error| format!("import: {it}");
    let book =
        Book::open(&folder.path().join("corpus.daftar"), Opening::by(Origin::CommandLine)).map_err(failed)?;
    let settings = Map::from_iter([("default_country".to_owned(), json!(country))]);
    book.save_settings(&settings).map_err(failed)?;
    let request = ImportRequest { path: path.to_owned(), ..ImportRequest::default() };
    let summary = book.run_import(&request, &mut unwatched).map_err(failed)?;
    let last = i64::from(summary.rows) * 2;
    let customers = (1..=last).filter_map(|it| book.customer(CustomerId(it)).ok()).collect();
    Ok((summary, customers))
}

/// Compares which column fills which field, names of fields in the manifest's spelling allowed.
fn compare_mapping(summary: &ImportSummary, mapping: &Value, found: &mut Vec<String>) {
    for (column, wanted) in mapping.as_object().into_iter().flatten() {
        let wanted = match wanted.as_str().unwrap_or_default() {
            "first_name" => "given_name",
            "last_name" => "family_name",
            "full_name" => "name",
            "notes" => "note",
            "created_at" => "created_on",
            // A figure goes wherever the owner's fields take it.
            "number" => continue,
            other => other,
        };
        let fields: Vec<&str> = summary
            .columns
            .iter()
            .filter(|it| it.name == *column)
            .filter_map(|it| it.field.as_deref())
            .collect();
        if !fields.contains(&wanted) {
            found.push(format!("column {column}: {wanted} expected, {fields:?} found"));
        }
    }
}

/// A row of the truth that no customer agrees with.
fn missed_row(row: &Value, customers: &[Customer]) -> Option<String> {
    let text = |field: &str| row[field].as_str().unwrap_or_default();
    let (name, phone) = (name_of(row), text("phone_e164"));
    let differs = |it: &Customer| {
        let mut differs = Vec::new();
        if !text("email").is_empty() && !it.emails.iter().any(|email| email.address == text("email")) {
            differs.push("email");
        }
        if !it.addresses.iter().any(|address| fold(&address.city) == fold(text("city")))
            && !text("city").is_empty()
        {
            differs.push("city");
        }
        if !text("birthday").is_empty() && it.birthday.as_deref() != Some(text("birthday")) {
            differs.push("birthday");
        }
        differs
    };
    let same = |it: &&Customer| {
        let phoned = it.phones.iter().any(|it| it.e164.as_deref() == Some(phone));
        joined(&it.name) == name && (phone.is_empty() || phoned)
    };
    let Some(customer) = customers.iter().find(same) else {
        return Some(format!("row {}: nobody is called {name} with {phone}", row["row"]));
    };
    let differs = differs(customer);
    (!differs.is_empty()).then(|| format!("row {}: other {}", row["row"], differs.join(", ")))
}

fn name_of(row: &Value) -> String {
    let text = |field: &str| row[field].as_str().unwrap_or_default();
    let names = ["match_key", "full_name"].into_iter().map(text).find(|it| !it.is_empty());
    joined(&names.map_or_else(|| format!("{} {}", text("first_name"), text("last_name")), str::to_owned))
}

/// A name without what two spellings of it differ in.
fn joined(name: &str) -> String {
    fold(name).replace(' ', "")
}

/// A person of a card whom no customer has the phones and emails of.
fn missed_person(person: &Value, customers: &[Customer]) -> Option<String> {
    let list = |field: &str| -> Vec<String> {
        let values = person[field].as_array().into_iter().flatten();
        values.filter_map(|it| it.as_str()).filter(|it| !it.is_empty()).map(str::to_owned).collect()
    };
    let digits = |it: &str| -> String { it.chars().filter(char::is_ascii_digit).collect() };
    // What is no address is told as a problem of its card, not kept as an email.
    let reachable = |it: &String| it.rsplit_once('@').is_some_and(|(_, host)| host.contains('.'));
    let (phones, mut emails) = (list("phones"), list("emails"));
    emails.retain(reachable);
    let known = |it: &Customer| {
        phones.iter().all(|wanted| it.phones.iter().any(|phone| digits(&phone.raw) == digits(wanted)))
            && emails
                .iter()
                .all(|wanted| it.emails.iter().any(|email| email.address.eq_ignore_ascii_case(wanted)))
    };
    let name = person["fn"].as_str().unwrap_or_default();
    let named = |it: &Customer| {
        name.is_empty() || joined(&it.name) == joined(name) || joined(name).contains(&joined(&it.family_name))
    };
    if (phones.is_empty() && emails.is_empty() && name.is_empty())
        || customers.iter().any(|it| known(it) && named(it))
    {
        return None;
    }
    Some(format!("nobody of {} is called {name} with {phones:?} {emails:?}", customers.len()))
}
