//! Blocks: customers below each other instead of side by side, each line a value and its name: `Name: Ann Lee`, `Phone: 0912…`.

use crate::error::Result;

use super::grid::{Builder, Grid};
use super::headings::{self, Pair};
use super::kinds::{is_blank, trim};
use super::layout::Kept;
use super::stream::Stream;
use super::words;

/// Lines that tell whether there are blocks.
const HEAD: usize = 400;
/// More text than this is left as it is: no list of this kind comes near it.
const MOST_TEXT: usize = 32 << 20;
/// The most names that values have.
const MOST_NAMES: usize = 60;

/// One line with content.
#[derive(Debug)]
struct Line {
    record: u32,
    text: String,
    pair: Option<Pair>,
}

impl Line {
    /// A line of a text: the name and the value parted by a colon, a tabulator, or as programs do.
    fn of_text(record: u32, text: &str) -> Self {
        if text.contains('\t') {
            return Self::of_row(&Kept { record, cells: text.split('\t').map(str::to_owned).collect() });
        }
        let pairs_of = |text: String| headings::pairs(&Kept { record, cells: vec![text] });
        let pair = pairs_of(text.to_owned()).or_else(|| pairs_of(text.replacen('=', ":", 1)));
        Self { record, text: trim(text).to_owned(), pair: pair.and_then(|mut pairs| pairs.pop()) }
    }

    /// A row of a sheet: the name and the value in one cell or in two.
    fn of_row(row: &Kept) -> Self {
        let filled: Vec<&str> =
            row.cells.iter().map(|cell| trim(cell)).filter(|cell| !cell.is_empty()).collect();
        let pair = match *filled.as_slice() {
            [name, value] if words::names_a_column(name) => Some(Pair {
                name: trim(name.trim_end_matches([':', '：'])).to_owned(),
                value: value.to_owned(),
            }),
            _ => headings::pairs(row).filter(|pairs| pairs.len() == 1).and_then(|mut pairs| pairs.pop()),
        };
        Self { record: row.record, text: filled.join(" "), pair }
    }

    /// A line that only parts the customers.
    fn is_rule(&self) -> bool {
        !self.text.chars().any(char::is_alphanumeric)
    }
}

/// The blocks of a text as a list with a row for each; none where its beginning looks like something else.
///
/// # Errors
/// `file_too_large`.
pub(super) fn of_text(text: &str, whole: impl FnOnce() -> Result<Option<String>>) -> Result<Option<Grid>> {
    let lines = |text: &str| -> Vec<Line> {
        let lines = (0..).zip(text.lines()).filter(|(_, line)| !is_blank(line));
        lines.map(|(record, line)| Line::of_text(record, line)).collect()
    };
    let mut head = lines(text);
    head.truncate(HEAD);
    if first_name(&head).is_none() {
        return Ok(None);
    }
    match whole()? {
        Some(whole) => put_together(&lines(&whole)),
        None => Ok(None),
    }
}

/// The blocks of a sheet, as those of a text.
///
/// # Errors
/// `file_too_large`, and those of reading the sheet.
pub(super) fn of_sheet(head: &[Kept], stream: &mut Stream<'_>) -> Result<Option<Grid>> {
    if first_name(&head.iter().map(Line::of_row).collect::<Vec<_>>()).is_none() {
        return Ok(None);
    }
    let mut lines = Vec::new();
    while let Some(record) = stream.advance()? {
        lines.push(Line::of_row(&Kept::new(record, stream.cells())));
    }
    put_together(&lines)
}

/// How much of a text is read for its blocks.
pub(super) fn suffices(text: &str) -> bool {
    text.len() > MOST_TEXT
}

/// The name that each block begins with, where lines are blocks: most have names of columns, and the same come again.
fn first_name(lines: &[Line]) -> Option<&str> {
    let pairs: Vec<&Pair> = lines.iter().filter_map(|line| line.pair.as_ref()).collect();
    let known = |pair: &&&Pair| words::names_a_column(&pair.name);
    let first = pairs.iter().find(known)?;
    let times = |name: &str| pairs.iter().filter(|pair| pair.name == name).count();
    let second = pairs.iter().filter(known).find(|pair| pair.name != first.name)?;
    let usual = pairs.iter().filter(known).filter(|pair| times(&pair.name) > 1).count();
    let told = usual * 10 >= lines.len() * 6;
    (told && times(&first.name) > 1 && times(&second.name) > 1).then_some(first.name.as_str())
}

fn put_together(lines: &[Line]) -> Result<Option<Grid>> {
    let Some(first) = first_name(lines) else { return Ok(None) };
    let times = |name: &str| {
        lines.iter().filter_map(|line| line.pair.as_ref()).filter(|pair| pair.name == name).count()
    };
    let mut names: Vec<&str> = Vec::new();
    for Pair { name, .. } in lines.iter().filter_map(|line| line.pair.as_ref()) {
        let is_new = names.len() < MOST_NAMES && !names.contains(&name.as_str());
        if is_new && (words::names_a_column(name) || times(name) > 1) {
            names.push(name);
        }
    }
    let mut out = Builder::default();
    for (column, name) in (0..).zip(&names) {
        out.cell(0, column, |cell| cell.push_str(name))?;
    }
    let mut block: Vec<String> = vec![String::new(); names.len()];
    let (mut last, mut place) = (0, None);
    let mut end = |block: &mut Vec<String>, last: u32| -> Result<()> {
        for (column, value) in (0..).zip(block.iter_mut()) {
            if !value.is_empty() {
                // The names of the columns are the first record.
                out.cell(last.max(1), column, |cell| cell.push_str(value))?;
            }
            value.clear();
        }
        Ok(())
    };
    for line in lines {
        let gap = line.record > last + 1 || line.is_rule();
        let named = line.pair.as_ref().and_then(|pair| {
            let place = names.iter().position(|name| *name == pair.name)?;
            Some((place, pair.value.as_str()))
        });
        if let Some((at, value)) = named {
            if names[at] == first || gap && !block[at].is_empty() {
                end(&mut block, last)?;
            }
            add(&mut block[at], value);
            place = Some(at);
        } else if gap {
            place = None;
        } else if let Some(at) = place {
            add(&mut block[at], &line.text);
        }
        last = line.record;
    }
    end(&mut block, last)?;
    out.finish().map(Some)
}

/// Puts a line below what is said already.
fn add(said: &mut String, line: &str) {
    if !said.is_empty() {
        said.push('\n');
    }
    said.push_str(line);
}
