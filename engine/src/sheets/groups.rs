//! Groups: rows between the others that say once what holds for all rows below them, as a report of sales by customer does.
//!
//! Of rows with a text alone some name a group, and some are customers of whom only the name is known. What tells
//! headings is their [`Sign`]; a list whose lone rows bear none has no groups.

use std::collections::HashSet;
use std::ops::Range;

use crate::dates::names_a_month;
use crate::error::Result;

use super::grid::{Builder, Grid};
use super::headings::{self, Pair};
use super::kinds::{Look, is_blank, look, trim};
use super::layout::{self, Kept};
use super::stream::Stream;
use super::survey::repeats;

/// More text than this is left as it is: no report comes near it.
const MOST_TEXT: usize = 32 << 20;
/// Headings that are shown.
const SAMPLES: usize = 3;

/// A list whose headings stand in columns beside the rows that they are of.
#[derive(Debug)]
pub(super) struct Gathered {
    /// The list without its headings.
    pub grid: Grid,
    /// The columns that they fill; none where they say nothing, as the letters of an address book.
    pub columns: Range<usize>,
    /// Up to three headings.
    pub samples: Vec<String>,
    /// The records that sum up a group or all of them, and remarks below; the list is without them too.
    pub sums: Vec<u32>,
}

/// What tells headings from customers of whom only the name is known; where they are lone texts, in which column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// No other row fills their column.
    OwnColumn(usize),
    /// They say what they are: `Customer: Ann Lee`.
    Labelled,
    /// The others have figures in their column.
    Unlike(usize),
    /// A blank record stands before each of them, and none behind.
    Apart(usize),
    /// They end with a colon.
    Colon(usize),
    /// They are the letters of an address book.
    Letters(usize),
    /// The names of the columns come again below each.
    Parts,
}

/// Puts what the headings of a list's groups say into columns of the rows below them. None where there are no groups; what they
/// are is told by the first records, of which `header` is one. `sheets` is the column behind all others that says of which sheet
/// a row is, where several are one list.
///
/// # Errors
/// Those of reading the list.
pub(super) fn gather(
    head: &[Kept],
    header: &Kept,
    sheets: Option<usize>,
    stream: &mut Stream<'_>,
) -> Result<Option<Gathered>> {
    let mut head = head.to_vec();
    head.iter_mut().for_each(|row| drop(take_sheet(row, sheets)));
    let Some(sign) = (List { header, rows: &head }).sign() else { return Ok(None) };
    let (mut rows, mut of_sheets, mut text) = (Vec::new(), Vec::new(), 0);
    while let Some(record) = stream.advance()? {
        let mut row = Kept::new(record, stream.cells());
        of_sheets.extend(take_sheet(&mut row, sheets));
        text += row.cells.iter().map(String::len).sum::<usize>();
        if text > MOST_TEXT {
            return Ok(None);
        }
        rows.push(row);
    }
    List { header, rows: &rows }.gather(sign, &of_sheets, sheets).map(Some)
}

/// Takes the sheet that a row is of out of it; blank for those above the list.
fn take_sheet(row: &mut Kept, column: Option<usize>) -> Option<String> {
    let column = column?;
    let sheet = row.cells.get(column).cloned().unwrap_or_default();
    row.cells.truncate(column);
    Some(sheet)
}

/// The records of a list, and which of them names its columns.
#[derive(Clone, Copy)]
struct List<'l> {
    header: &'l Kept,
    rows: &'l [Kept],
}

impl List<'_> {
    fn is_header(&self, row: &Kept) -> bool {
        repeats(self.header, row.cells.iter().map(String::as_str))
    }

    fn sign(&self) -> Option<Sign> {
        let body = self.rows.iter().position(|row| row.record > self.header.record)?;
        if self.has_parts() {
            return Some(Sign::Parts);
        }
        let below: Vec<usize> =
            (body..self.rows.len()).filter(|at| !self.is_header(&self.rows[*at])).collect();
        let first = &self.rows[*below.first()?];
        let column = headings::lone(first);
        let is_lone = |at: &usize| column.is_some() && headings::lone(&self.rows[*at]) == column;
        let (lone, others): (Vec<usize>, Vec<usize>) = below.iter().partition(|at| is_lone(at));
        let others: Vec<usize> = others.into_iter().filter(|at| !self.is_sum(*at)).collect();
        if let Some(column) = column {
            let filled = others.iter().filter(|at| !self.rows[**at].cell(column).is_empty()).count();
            if others.len() >= 2 && filled * 20 <= others.len() {
                return Some(Sign::OwnColumn(column));
            }
        }
        let labelled = |row: &Kept| headings::pairs(row).is_some_and(|pairs| headings::name_columns(&pairs));
        let headed = below.iter().filter(|at| labelled(&self.rows[**at])).count();
        if labelled(first) && headed < below.len() - headed {
            return Some(Sign::Labelled);
        }
        let column = column?;
        let cell = |at: &usize| self.rows[*at].cell(column);
        // Below the last row stand remarks.
        let lone: Vec<usize> =
            lone.into_iter().filter(|at| others.last().is_some_and(|last| at < last)).collect();
        if others.len() <= lone.len() || !lone.iter().all(|at| others.contains(&(at + 1))) {
            return None;
        }
        if lone.iter().all(|at| cell(at).ends_with([':', '：'])) {
            return Some(Sign::Colon(column));
        }
        if lone.len() < 2 {
            return None;
        }
        let letters: HashSet<&str> = lone.iter().map(cell).filter(|it| it.chars().count() == 1).collect();
        if letters.len() == lone.len() {
            return Some(Sign::Letters(column));
        }
        let figures = others.iter().filter(|at| matches!(look(cell(at)), Look::Number | Look::Date)).count();
        if figures * 10 >= others.len() * 9 {
            return Some(Sign::Unlike(column));
        }
        let apart = lone.iter().skip(1).all(|at| self.is_behind_gap(*at));
        (apart && !others.iter().any(|at| self.is_behind_gap(*at))).then_some(Sign::Apart(column))
    }

    fn is_behind_gap(&self, at: usize) -> bool {
        let above = at.checked_sub(1).map(|above| &self.rows[above]);
        above
            .is_some_and(|above| self.rows[at].record > above.record + 1 && above.record > self.header.record)
    }

    fn is_sum(&self, at: usize) -> bool {
        let above = at.checked_sub(1).map_or(&[][..], |above| &self.rows[above].cells);
        layout::is_sum(&self.rows[at].cells, above)
    }

    /// Whether the names of the columns come several times, each time below a heading, and not below the same on each page, or
    /// that of another month.
    fn has_parts(&self) -> bool {
        let headers: Vec<usize> = (0..self.rows.len()).filter(|at| self.is_header(&self.rows[*at])).collect();
        let words = |at: usize| {
            let cells = self.rows[at].cells.iter();
            cells.flat_map(|cell| cell.chars().filter(|it| !it.is_numeric())).collect::<String>()
        };
        let texts = headers.iter().filter_map(|at| self.headings_above(*at).next_back().map(words));
        let texts: Vec<String> = texts.filter(|words| !names_a_month(words)).collect();
        let unlike: HashSet<&String> = texts.iter().collect();
        texts.len() == headers.len() && unlike.len() > 1
    }

    /// The rows right above one that names the columns which may be headings of it. A text alone with a gap below is a title.
    fn headings_above(&self, header: usize) -> Range<usize> {
        let mut first = header;
        while let Some(above) = first.checked_sub(1).map(|above| &self.rows[above]) {
            let is_near = above.record + 1 == self.rows[first].record;
            let is_first = first == header;
            let labelled = (is_near || is_first) && headings::pairs(above).is_some();
            let lone = is_near && is_first && headings::lone(above).is_some();
            if !(labelled || lone) {
                break;
            }
            first -= 1;
        }
        first..header
    }

    /// Which rows are headings.
    fn headings(&self, sign: Sign) -> HashSet<usize> {
        if sign == Sign::Parts {
            let headers = (0..self.rows.len()).filter(|at| self.is_header(&self.rows[*at]));
            return headers.flat_map(|at| self.headings_above(at)).collect();
        }
        let is_heading = |at: &usize| {
            let row = &self.rows[*at];
            let is_lone = |column| headings::lone(row) == Some(column) && !self.is_sum(*at);
            match sign {
                Sign::OwnColumn(column) | Sign::Unlike(column) | Sign::Letters(column) => is_lone(column),
                Sign::Colon(column) => is_lone(column) && row.cell(column).ends_with([':', '：']),
                Sign::Apart(column) => {
                    let first = self.rows[at - 1].record <= self.header.record;
                    let goes_on = self.rows.get(at + 1).is_some_and(|next| next.record == row.record + 1);
                    is_lone(column) && goes_on && (first || self.is_behind_gap(*at))
                }
                Sign::Labelled => headings::pairs(row).is_some_and(|pairs| headings::name_columns(&pairs)),
                Sign::Parts => false,
            }
        };
        (1..self.rows.len())
            .filter(|at| self.rows[*at].record > self.header.record)
            .filter(is_heading)
            .collect()
    }

    /// What a heading says: under the names that headings have, or without.
    fn said(&self, at: usize, names: &[String]) -> Vec<Pair> {
        let row = &self.rows[at];
        let pairs = headings::pairs(row).unwrap_or_default();
        let known: Vec<Pair> = pairs.into_iter().filter(|pair| names.contains(&pair.name)).collect();
        match (known.is_empty(), headings::lone(row)) {
            (true, Some(column)) => {
                let value = trim(row.cell(column).trim_end_matches([':', '：'])).to_owned();
                vec![Pair { name: String::new(), value }]
            }
            _ => known,
        }
    }

    /// The names of what the headings say, in the order in which they come; blank for what they say without one.
    fn names(&self, headings: &[usize]) -> Vec<String> {
        let mut times: Vec<(String, u32)> = Vec::new();
        for pair in headings.iter().filter_map(|at| headings::pairs(&self.rows[*at])).flatten() {
            match times.iter_mut().find(|(known, _)| *known == pair.name) {
                Some((_, times)) => *times += 1,
                None => times.push((pair.name, 1)),
            }
        }
        // What stands above the first part alone may be of the whole report.
        let usual = |(name, times): (String, u32)| (times > 1 || headings.len() == 1).then_some(name);
        let mut names: Vec<String> = times.into_iter().filter_map(usual).collect();
        if headings.iter().flat_map(|at| self.said(*at, &names)).any(|pair| pair.name.is_empty()) {
            names.insert(0, String::new());
        }
        names
    }

    /// The list without its headings; `of_sheets` are the sheets that its rows are of, which stand in the column `sheets`.
    fn gather(&self, sign: Sign, of_sheets: &[String], sheets: Option<usize>) -> Result<Gathered> {
        let headings = self.headings(sign);
        let mut order: Vec<usize> = headings.iter().copied().collect();
        order.sort_unstable();
        let names = match sign {
            Sign::Letters(_) => Vec::new(),
            // One column is there, so that all of a heading goes there.
            Sign::OwnColumn(_) => {
                let names = self.names(&order);
                if names.len() == 1 { names } else { vec![String::new()] }
            }
            _ => self.names(&order),
        };
        let width = self.rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
        let width = sheets.map_or(width, |column| column + 1);
        let first = if let Sign::OwnColumn(column) = sign { column } else { width };
        let mut said: Vec<String> = vec![String::new(); names.len()];
        let sums = self.sums(&headings, width);
        let mut out = Builder::default();
        for (at, row) in
            self.rows.iter().enumerate().filter(|(_, row)| sums.binary_search(&row.record).is_err())
        {
            let is_heading = headings.contains(&at);
            let above = at.checked_sub(1).and_then(|above| of_sheets.get(above));
            if above.is_some_and(|above| !above.is_empty() && of_sheets.get(at) != Some(above)) {
                said.iter_mut().for_each(String::clear);
            }
            if is_heading {
                if !headings.contains(&at.wrapping_sub(1)) {
                    said.iter_mut().for_each(String::clear);
                }
                for Pair { name, value } in self.said(at, &names) {
                    if let Some(place) = names.iter().position(|known| *known == name) {
                        said[place] = value;
                    }
                }
            }
            if is_heading && row.record > self.header.record {
                continue;
            }
            let beside = match () {
                () if self.is_header(row) => &names[..],
                () if row.record < self.header.record => &[],
                () => &said[..],
            };
            write(&mut out, row, first, beside)?;
            if let (Some(column), Some(sheet)) = (sheets, of_sheets.get(at).filter(|sheet| !sheet.is_empty()))
            {
                out.cell(row.record, column as u32, |cell| cell.push_str(sheet))?;
            }
        }
        let texts = order.iter().map(|at| self.rows[*at].cells.iter().filter(|cell| !is_blank(cell)));
        let samples =
            texts.take(SAMPLES).map(|cells| cells.map(|cell| trim(cell)).collect::<Vec<_>>().join(" "));
        Ok(Gathered {
            samples: samples.collect(),
            grid: out.finish()?,
            columns: first..first + names.len(),
            sums,
        })
    }

    /// The records that sum up rows, and what is remarked below the last of them.
    fn sums(&self, headings: &HashSet<usize>, width: usize) -> Vec<u32> {
        let below = (0..self.rows.len()).filter(|at| self.rows[*at].record > self.header.record);
        let mut sums: Vec<usize> = below.filter(|at| !headings.contains(at) && self.is_sum(*at)).collect();
        let behind = sums.last().map_or(self.rows.len(), |last| last + 1)..self.rows.len();
        if behind.clone().all(|at| layout::is_sparse(&self.rows[at].cells, width)) {
            sums.extend(behind.filter(|at| !headings.contains(at)));
        }
        sums.into_iter().map(|at| self.rows[at].record).collect()
    }
}

/// Writes a row, and what is said of it where the row itself says nothing.
fn write(out: &mut Builder, row: &Kept, first: usize, beside: &[String]) -> Result<()> {
    let columns = row.cells.len().max(first + beside.len());
    for column in 0..columns {
        let own = row.cell(column);
        let beside = column.checked_sub(first).and_then(|at| beside.get(at)).map_or("", String::as_str);
        let written = row.cells.get(column).map_or("", String::as_str);
        let text = if own.is_empty() { beside } else { written };
        if !text.is_empty() {
            out.cell(row.record, column as u32, |cell| cell.push_str(text))?;
        }
    }
    Ok(())
}
