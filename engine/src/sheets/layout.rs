//! The layout of a list: titles above, the names of the columns, customers, and sums below.

use super::kinds::{Look, is_blank, look, trim};
use super::{Cells, words};

/// How many records with content are looked at to find the header.
pub(super) const HEAD: usize = 200;
/// The header is one of the first records with content.
const DEEPEST_HEADER: usize = 40;
/// What a header must show at least.
pub(super) const ENOUGH: f64 = 0.9;
/// By how much a later record must look more like a header than an earlier one that does.
const CLEARLY: f64 = 0.5;

/// A record kept for a second look.
#[derive(Debug, Clone, Default)]
pub(super) struct Kept {
    pub record: u32,
    pub cells: Vec<String>,
}

impl Kept {
    pub fn new(record: u32, cells: Cells<'_>) -> Self {
        Self { record, cells: cells.iter().map(str::to_owned).collect() }
    }

    /// The cell of a column, without blanks around it; empty beyond the last.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |it| trim(it))
    }

    fn filled(&self) -> usize {
        self.cells.iter().filter(|it| !is_blank(it)).count()
    }
}

/// The header found, and how much like a list of people the columns below it are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Header {
    /// Which of the head's records.
    pub at: usize,
    pub score: f64,
}

/// Finds the names of the columns among the first records with content; none where the list begins at once.
pub(super) fn find_header(head: &[Kept]) -> Option<Header> {
    let looks: Vec<Vec<Look>> =
        head.iter().map(|row| row.cells.iter().map(|it| look(it)).collect()).collect();
    let usual = usual_fill(head);
    let mut best: Option<Header> = None;
    for at in 0..head.len().min(DEEPEST_HEADER) {
        let score = header_score(head, &looks, at, usual);
        if score >= ENOUGH && best.is_none_or(|it| score > it.score + CLEARLY) {
            best = Some(Header { at, score });
        }
    }
    best
}

/// A header of two records: names of groups, or of columns that need no second one, above the names proper. Which of the head's records
/// the lower is, whether the header found is that or the upper.
pub(super) fn lower_of_two(head: &[Kept], header: usize) -> Option<usize> {
    if upper_of_two(head, header).is_some() {
        return Some(header);
    }
    let is_name = |cell: &String| is_blank(cell) || (is_heading(cell) && words::names_a_column(trim(cell)));
    let next = head.get(header + 1)?;
    let told = next.cells.iter().all(is_name) && upper_of_two(head, header + 1).is_some();
    let fills_in =
        (0..next.cells.len()).any(|at| !next.cell(at).is_empty() && head[header].cell(at).is_empty());
    (told && fills_in).then_some(header + 1)
}

/// The record above a header that names columns which the header leaves without a name, or groups of columns that are named alike.
pub(super) fn upper_of_two(head: &[Kept], header: usize) -> Option<&Kept> {
    let (above, here) = (head.get(header.checked_sub(1)?)?, head.get(header)?);
    let names = || above.cells.iter().enumerate().filter(|(_, it)| !is_blank(it));
    let fills_in = || names().any(|(at, it)| here.cell(at).is_empty() && words::names_a_column(trim(it)));
    let tells_apart = || {
        let parted = names_of_two(above, here);
        let longer = (0..here.cells.len()).any(|column| parted[column] != here.cell(column));
        let unlike = parted.iter().enumerate().all(|(at, it)| it.is_empty() || !parted[..at].contains(it));
        longer && unlike
    };
    let adjacent = above.record + 1 == here.record;
    let told = adjacent && above.filled() > 1 && names().all(|(_, it)| is_heading(it));
    (told && (fills_in() || tells_apart())).then_some(above)
}

/// The names of the columns under a header of two records: one that comes twice has the name of its group before it.
pub(super) fn names_of_two(upper: &Kept, lower: &Kept) -> Vec<String> {
    let mut group = "";
    let mut names = Vec::new();
    for column in 0..upper.cells.len().max(lower.cells.len()) {
        let (above, name) = (upper.cell(column), lower.cell(column));
        if !above.is_empty() {
            group = above;
        }
        let comes_twice = lower.cells.iter().filter(|it| trim(it) == name).count() > 1;
        names.push(match name {
            "" => above.to_owned(),
            name if comes_twice && !group.is_empty() => format!("{group} {name}"),
            name => name.to_owned(),
        });
    }
    names
}

/// Whether a cell may be the name of a column or of a group of them.
fn is_heading(cell: &str) -> bool {
    let cell = trim(cell);
    !look(cell).is_value() && !cell.ends_with(':') && cell.chars().count() <= 60
}

/// How many cells a record of the list proper has: what at least half of the records with content reach.
fn usual_fill(head: &[Kept]) -> usize {
    let mut fills: Vec<usize> = head.iter().map(Kept::filled).collect();
    fills.sort_unstable();
    fills.get(fills.len() / 2).copied().unwrap_or(0)
}

/// How much a record looks like the names of the columns above the records that follow it.
fn header_score(head: &[Kept], looks: &[Vec<Look>], at: usize, usual: usize) -> f64 {
    let row = &head[at];
    let filled = row.filled();
    if filled == 0 || (filled == 1 && usual > 1) {
        return 0.0;
    }
    let body = &head[at + 1..];
    let body_looks = &looks[at + 1..];
    let repeated = body.iter().any(|it| same_cells(row, it));
    let mut values = 0.0;
    let (mut known, mut contrasts, mut repeats, mut names, mut oversized) = (0, 0, 0, 0, 0);
    for (column, cell) in row.cells.iter().enumerate().filter(|(_, it)| !is_blank(it)) {
        let here = looks[at][column];
        let cell = trim(cell);
        let named = here != Look::Email && words::names_a_column(cell);
        let program = is_identifier(cell) || (at == 0 && cell.contains(['\n', '\r']));
        known += usize::from(named);
        names += usize::from(program);
        values += if here.is_value() { weight_of_value(cell) } else { 0.0 };
        oversized += usize::from(cell.chars().count() > 80);
        let below = || body.iter().any(|it| it.cells.get(column).is_some_and(|below| trim(below) == cell));
        repeats += usize::from(!repeated && !named && !program && below());
        contrasts += usize::from(!here.is_value() && contrasts_with(body_looks, column, here));
    }
    if head.len() == 1 && known * 2 < filled {
        return 0.0;
    }
    let share = |count: usize| count as f64 / filled as f64;
    let full = (filled as f64 / usual.max(1) as f64).min(1.0);
    // Titles above a list, and names of groups of columns, fill fewer cells than the list does.
    let title = if full < 0.6 { 1.0 } else { 0.0 };
    2.0 * share(known) + 1.5 * share(contrasts) + 0.6 * share(names) + 0.6 * full
        - 3.0 * values / filled as f64
        - 1.5 * share(repeats)
        - share(oversized)
        - title
}

/// A lone digit heads a column more often than a phone does; 0 heads running numbers in some exports.
fn weight_of_value(cell: &str) -> f64 {
    match cell {
        "0" => 0.0,
        _ if cell.chars().count() == 1 => 0.3,
        _ => 1.0,
    }
}

fn same_cells(one: &Kept, other: &Kept) -> bool {
    one.cells.len() == other.cells.len()
        && one.cells.iter().zip(&other.cells).all(|(a, b)| trim(a) == trim(b))
}

/// Whether the cells below mostly look alike and unlike the name above them.
fn contrasts_with(body: &[Vec<Look>], column: usize, name: Look) -> bool {
    let below: Vec<Look> = body
        .iter()
        .filter_map(|it| it.get(column).copied())
        .filter(|it| *it != Look::Blank)
        .take(50)
        .collect();
    let unlike = below.iter().filter(|it| (it.is_value() || **it == Look::Code) && **it != name).count();
    !below.is_empty() && unlike * 2 >= below.len()
}

/// `id`, `column1`, `first_name`: written for programs, as no person's name is.
fn is_identifier(cell: &str) -> bool {
    let first = cell.chars().next().is_some_and(|it| it.is_ascii_lowercase());
    first && cell.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_')
}

/// Whether a record below the list sums it up: a word for a sum and figures, or below a gap figures alone, or when the list
/// was made.
pub(super) fn is_total(cells: &[String], below_gap: bool, width: usize) -> bool {
    let filled: Vec<&str> = cells.iter().map(|it| trim(it)).filter(|it| !it.is_empty()).collect();
    let announced = filled.iter().take(3).position(|it| words::announces_a_total(it));
    let figures =
        filled.iter().enumerate().filter(|(at, _)| Some(*at) != announced).all(|(_, it)| is_figure(it));
    match announced {
        Some(_) => figures && (width > 1 || below_gap),
        None if !below_gap || width < 3 || filled.is_empty() => false,
        None => figures && filled.len() * 2 <= width || matches!(*filled.as_slice(), [one] if has_clock(one)),
    }
}

/// Whether a record sums up rows above it, in a list that is known to have sums between its rows: `Total for Ann Lee` and figures.
pub(super) fn is_sum(cells: &[String], above: &[String]) -> bool {
    sums_up(cells, |cell| {
        words::announces_a_total(cell) || words::begins_a_total(cell) || is_sum_of(cell, above)
    })
}

/// Whether a record sums up rows that have the value of the one above: `Ann Lee Total` below `Ann Lee`.
pub(super) fn is_subtotal(cells: &[String], above: &[String]) -> bool {
    sums_up(cells, |cell| is_sum_of(cell, above))
}

fn is_sum_of(cell: &str, above: &[String]) -> bool {
    let stands_in =
        |value: &str| cell.len() > value.len() && (cell.starts_with(value) || cell.ends_with(value));
    let mut values = above.iter().map(|value| trim(value)).filter(|value| !value.is_empty());
    values.any(|value| stands_in(value) && words::is_total_of(cell, value))
}

/// Whether one of the first cells announces a sum, and all others are figures.
fn sums_up(cells: &[String], announces: impl Fn(&str) -> bool) -> bool {
    let filled: Vec<&str> = cells.iter().map(|it| trim(it)).filter(|it| !it.is_empty()).collect();
    let Some(announced) = filled.iter().take(3).position(|it| announces(it)) else { return false };
    let mut others = filled.iter().enumerate().filter(|(at, _)| *at != announced).peekable();
    others.peek().is_some() && others.all(|(_, it)| is_figure(it))
}

/// Whether a text says what o'clock it was: `Tuesday, 19 March 2024 14:13`.
fn has_clock(cell: &str) -> bool {
    let digit = |it: Option<&u8>| it.is_some_and(u8::is_ascii_digit);
    cell.as_bytes()
        .windows(4)
        .any(|it| digit(it.first()) && it.get(1) == Some(&b':') && digit(it.get(2)) && digit(it.get(3)))
}

/// Whether a record holds a text alone, as a title does.
pub(super) fn is_title(cells: &[String], width: usize) -> bool {
    let mut filled = cells.iter().filter(|it| !is_blank(it));
    let text = filled.next().is_some_and(|it| !matches!(look(it), Look::Phone | Look::Email));
    text && filled.next().is_none() && width > 1
}

/// Whether a record fills so little of a list that below its sum it is only a remark: a date, a signature.
pub(super) fn is_sparse(cells: &[String], width: usize) -> bool {
    width >= 3 && cells.iter().filter(|it| !is_blank(it)).count() * 2 <= width
}

/// An amount or a count, and no phone.
fn is_figure(cell: &str) -> bool {
    match look(cell) {
        Look::Number => true,
        Look::Phone => !cell.starts_with(['+', '0', '۰', '٠', '(']),
        _ => false,
    }
}
