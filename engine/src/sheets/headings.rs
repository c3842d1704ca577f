//! Headings: rows that say something of the rows below them, as a text alone or under a name: `Customer: Ann Lee`.

use super::kinds::{Look, is_blank, look, trim};
use super::layout::Kept;
use super::words;

/// The longest heading.
const LONGEST: usize = 120;
/// The longest name before a value.
const LONGEST_NAME: usize = 30;

/// A value and its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pair {
    pub name: String,
    pub value: String,
}

/// The column of a row that holds one text and nothing else.
pub(super) fn lone(row: &Kept) -> Option<usize> {
    let mut filled = row.cells.iter().enumerate().filter(|(_, cell)| !is_blank(cell));
    let (column, cell) = filled.next()?;
    let text = matches!(look(cell), Look::Words | Look::Code) && cell.chars().count() <= LONGEST;
    (text && filled.next().is_none() && !words::announces_a_total(cell)).then_some(column)
}

/// The values of a row that has nothing but values with their names: `Customer: Ann Lee`, or the value in the cell behind.
pub(super) fn pairs(row: &Kept) -> Option<Vec<Pair>> {
    let mut filled = row.cells.iter().map(|cell| trim(cell)).filter(|cell| !cell.is_empty());
    let mut pairs = Vec::new();
    while let Some(cell) = filled.next() {
        let (name, value) = cell.split_once([':', '：'])?;
        let (name, value) = (trim(name), trim(value));
        let is_name = name.chars().any(char::is_alphabetic)
            && name.chars().count() <= LONGEST_NAME
            && !value.starts_with("//");
        let value = if value.is_empty() { filled.next()? } else { value };
        if !is_name || value.chars().count() > LONGEST {
            return None;
        }
        pairs.push(Pair { name: name.to_owned(), value: value.to_owned() });
    }
    (!pairs.is_empty()).then_some(pairs)
}

/// Whether all the names are usual ones of columns.
pub(super) fn name_columns(pairs: &[Pair]) -> bool {
    pairs.iter().all(|pair| words::names_a_column(&pair.name))
}
