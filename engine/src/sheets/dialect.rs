//! The dialect of a text file: which character stands between cells and how cells are quoted.

use super::kinds::{Look, is_blank, look};
use super::split::{Dialect, Record, Splitter, Step};

/// Delimiters met in the wild, with how far each is believed before it is seen to work.
const DELIMITERS: &[(char, f64)] = &[
    (',', 1.0),
    (';', 1.0),
    ('\t', 1.05),
    ('|', 0.95),
    ('؛', 0.9),
    ('،', 0.8),
    ('^', 0.6),
    ('~', 0.6),
    ('¦', 0.8),
    ('\u{1f}', 1.0),
    (':', 0.35),
];
/// A delimiter less consistent than this is a plain character.
const ENOUGH: f64 = 0.3;
/// What a delimiter has on others that cuts the first record into as many cells as the rest: names of columns are cut by the
/// true one alone, sentences below them by their commas too.
const OF_HEADER: f64 = 0.4;
/// With so few cells, a title above the list may have as many by chance.
const TELLING_WIDTH: usize = 3;
/// Records looked at.
const SAMPLE: usize = 400;

/// A directive such as `sep=;` that Excel reads in the first line: its delimiter.
pub(super) fn directive(text: &str) -> Option<char> {
    let line = text.split(['\r', '\n']).next()?.trim_matches('"');
    let (word, rest) = line.split_at_checked(4)?;
    let mut rest = rest.chars();
    let delimiter = rest.next()?;
    (word.eq_ignore_ascii_case("sep=") && rest.all(|it| it == ' ' || it == delimiter)).then_some(delimiter)
}

/// Recognises the dialect from the beginning of a file; `last` says that it is the whole file.
pub(super) fn recognise(text: &str, last: bool, chosen: Option<char>) -> Dialect {
    let quote = quote_of(text);
    if let Some(delimiter) = chosen {
        return with_escape(text, last, Some(delimiter), quote);
    }
    let mut best: Option<(f64, char)> = None;
    for &(delimiter, trust) in DELIMITERS {
        if !text.contains(delimiter) {
            continue;
        }
        let cut = Cut::of(text, last, &with_escape(text, last, Some(delimiter), quote));
        let score = trust * cut.consistency;
        let weight = score + if cut.fits_header { trust * OF_HEADER } else { 0.0 };
        if score >= ENOUGH && best.is_none_or(|(most, _)| weight > most) {
            best = Some((weight, delimiter));
        }
    }
    let delimiter = match best {
        Some((_, delimiter)) => Some(delimiter),
        None if stands_in_line(text, last) => Some(' '),
        // In one column without a comma, a comma is as good as none, and what the file would be saved with.
        None => (!text.contains(',')).then_some(','),
    };
    with_escape(text, last, delimiter, quote)
}

/// Whether figures stand under each other in columns, with spaces between them; two in a row tell them from those within a
/// phone number.
fn stands_in_line(text: &str, last: bool) -> bool {
    let mut lines: Vec<&str> = text.lines().take(SAMPLE).collect();
    if !last {
        lines.pop();
    }
    lines.retain(|line| !is_blank(line));
    let width = |line: &str| line.split_whitespace().count();
    let usual = lines.first().map_or(0, |line| width(line));
    let figures = |line: &str| {
        line.split_whitespace().all(|cell| matches!(look(cell), Look::Number | Look::Date | Look::Phone))
    };
    let gaps = lines.iter().filter(|line| line.trim().contains("  ")).count();
    usual >= 3
        && lines.len() >= 3
        && gaps * 5 >= lines.len() * 4
        && lines.iter().all(|line| width(line) == usual && figures(line))
}

/// A quote by backslash is believed where it leaves fewer quotes out of place.
fn with_escape(text: &str, last: bool, delimiter: Option<char>, quote: u8) -> Dialect {
    let plain = Dialect { delimiter, quote: Some(quote), backslash: false };
    if !text.contains(&format!("\\{}", char::from(quote))) {
        return plain;
    }
    let escaped = Dialect { backslash: true, ..plain };
    if irregular(text, last, &escaped) < irregular(text, last, &plain) { escaped } else { plain }
}

/// The double quote, unless only apostrophes stand around cells.
fn quote_of(text: &str) -> u8 {
    let wraps = |quote: &str| {
        let lines = text.split(['\n', '\r']).filter(|it| !it.is_empty()).take(SAMPLE);
        let (mut all, mut wrapped) = (0, 0);
        for line in lines {
            all += 1;
            wrapped += usize::from(line.len() > 2 && line.starts_with(quote) && line.ends_with(quote));
        }
        all > 0 && wrapped * 2 > all
    };
    if !text.contains('"') && wraps("'") { b'\'' } else { b'"' }
}

fn each_record(text: &str, last: bool, dialect: &Dialect, mut see: impl FnMut(&Record)) -> u32 {
    let mut splitter = Splitter::new(dialect);
    let mut record = Record::default();
    let mut at = 0;
    for _ in 0..SAMPLE {
        if at >= text.len() {
            break;
        }
        match splitter.step(&text[at..], last, &mut record) {
            Step::Record(length) => at += length,
            Step::More | Step::Unlike => break,
        }
        see(&record);
    }
    splitter.irregular
}

fn irregular(text: &str, last: bool, dialect: &Dialect) -> u32 {
    each_record(text, last, dialect, |_| {})
}

/// How a delimiter cuts a text.
#[derive(Default)]
struct Cut {
    /// From 0 to about 1: how evenly it cuts records into many cells that look like values.
    consistency: f64,
    /// Whether the first record has as many cells as the usual one.
    fits_header: bool,
}

impl Cut {
    fn of(text: &str, last: bool, dialect: &Dialect) -> Self {
        let mut widths: Vec<usize> = Vec::new();
        let (mut cells, mut telling) = (0_usize, 0_usize);
        let irregular = each_record(text, last, dialect, |record| {
            if is_blank(record.text()) {
                return;
            }
            widths.push(record.ends().len());
            for cell in record.cells().iter().take(50) {
                cells += 1;
                telling += usize::from(matches!(
                    look(cell),
                    Look::Email | Look::Url | Look::Date | Look::Number | Look::Phone
                ));
            }
        });
        let Some(usual) = most_frequent(&widths) else { return Self::default() };
        let alike: f64 = widths
            .iter()
            .map(|it| if *it == 1 { 0.0 } else { 1.0 - (it.abs_diff(usual) as f64 / usual as f64).min(1.0) })
            .sum();
        let even = alike / widths.len() as f64;
        let odd_quotes = (f64::from(irregular) / widths.len() as f64).min(1.0);
        let values = 0.15 * telling as f64 / cells.max(1) as f64;
        Self {
            consistency: even * (1.0 - 1.0 / usual as f64) + values - 0.3 * odd_quotes,
            fits_header: usual >= TELLING_WIDTH && widths.first() == Some(&usual),
        }
    }
}

/// The most frequent number of cells above one; the larger of two as frequent.
fn most_frequent(widths: &[usize]) -> Option<usize> {
    let mut sorted: Vec<usize> = widths.iter().copied().filter(|it| *it > 1).collect();
    sorted.sort_unstable();
    sorted.chunk_by(|a, b| a == b).max_by_key(|it| it.len()).and_then(|it| it.first().copied())
}
