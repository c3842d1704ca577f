//! Conditions and orders as they are typed: `city=Kaunas`, `name~son`, `birthday:empty`, `created_on>2026-01-01`.

use daftar_engine::Code;
use daftar_engine::customers::list::{CustomerQuery, Filter, FilterOp, Selection, Sort};

use crate::arguments::Which;
use crate::failing::Failing;

/// Signs and what they say, the longer ones first.
const SIGNS: [(&str, FilterOp); 8] = [
    ("!=", FilterOp::IsNot),
    (">=", FilterOp::AtLeast),
    ("<=", FilterOp::AtMost),
    ("^=", FilterOp::StartsWith),
    ("=", FilterOp::Is),
    ("~", FilterOp::Contains),
    ("<", FilterOp::Before),
    (">", FilterOp::After),
];

/// The query that the arguments name.
pub fn query(which: &Which) -> Result<CustomerQuery, Failing> {
    Ok(CustomerQuery {
        search: which.search.clone().unwrap_or_default(),
        filters: which.filter.iter().map(|text| filter(text)).collect::<Result<_, _>>()?,
        sort: which.sort.as_deref().map_or_else(Sort::default, sort),
        bin: which.bin,
    })
}

/// The selection that the arguments name; `None` for everybody in the order of entry.
pub fn selection(which: &Which) -> Result<Option<Selection>, Failing> {
    if which.search.is_none() && which.filter.is_empty() && which.sort.is_none() && !which.bin {
        return Ok(None);
    }
    Ok(Some(Selection::Query { query: query(which)?, except: Vec::new() }))
}

fn filter(text: &str) -> Result<Filter, Failing> {
    let named = |field: &str, op, value: &str| Filter {
        field: field.trim().to_owned(),
        op,
        value: value.trim().to_owned(),
        values: Vec::new(),
    };
    for (ending, op) in [(":empty", FilterOp::Empty), (":filled", FilterOp::Filled)] {
        if let Some(field) = text.strip_suffix(ending) {
            return Ok(named(field, op, ""));
        }
    }
    let first = |(sign, op): &(&'static str, FilterOp)| text.find(sign).map(|at| (at, *sign, *op));
    // Of the signs that begin at one place the longest counts: they stand first.
    let (at, sign, op) = SIGNS
        .iter()
        .filter_map(first)
        .reduce(|best, next| if next.0 < best.0 { next } else { best })
        .ok_or_else(|| Failing::Wrong { key: "cli-wrong-filter", value: text.to_owned() })?;
    let (field, value) = (&text[..at], &text[at + sign.len()..]);
    let filter = named(field, op, value);
    let choices: Vec<String> = value.split('|').map(|part| part.trim().to_owned()).collect();
    Ok(match op {
        FilterOp::Is if choices.len() > 1 => Filter { op: FilterOp::AnyOf, values: choices, ..filter },
        _ => filter,
    })
}

/// `field`, or `-field` for the last first.
fn sort(text: &str) -> Sort {
    let (field, descending) = text.strip_prefix('-').map_or((text, false), |field| (field, true));
    Sort { field: field.to_owned(), descending }
}

/// A field that is not known, as the engine refuses it.
pub fn unknown_field(field: &str) -> Failing {
    Failing::Engine(daftar_engine::Error::Refused(Code::FieldUnknown { field: field.to_owned() }))
}
