//! The survey of a list: one pass that finds the header, counts the customers and takes samples.

use std::collections::VecDeque;

use crate::error::{Code, Error, Result};
use crate::progress::{Progress, Watch, tell};

use super::garbled::{Suspicion, Through};
use super::kinds::{is_blank, trim};
use super::layout::{self, HEAD, Kept};
use super::recognition::{Column, Garbled, HeaderChoice, ReadOptions, Recognition, estimate};
use super::stream::Stream;
use super::{Cells, RowKind, words};

/// Records between two questions whether to go on.
const ASK_EVERY: u32 = 4096;
/// A header chosen by hand may stand this deep.
const DEEPEST_CHOICE: u32 = 20_000;
/// Records at the end that are looked at for sums.
const TAIL: usize = 8;
/// Values shown of each column.
const SAMPLES: usize = 3;
/// Columns without a header that a sheet may have beyond the last with one.
const BEYOND: usize = 16;

/// Where things stand in a list.
#[derive(Debug, Default)]
pub(super) struct Layout {
    head: Vec<Kept>,
    header: Option<Kept>,
    /// The record above the header, where both together name the columns.
    upper: Option<Kept>,
    score: f64,
    columns: Vec<Vec<String>>,
    rows: u32,
    whole: bool,
    totals: Vec<u32>,
    titles: Vec<u32>,
    suspicion: Suspicion,
}

/// Goes through all records once.
pub(super) fn survey(
    stream: &mut Stream<'_>,
    options: &ReadOptions,
    watch: &mut Watch<'_>,
) -> Result<Layout> {
    let mut head = Vec::new();
    while !deep_enough(&head, options.header) {
        let Some(record) = stream.advance()? else { break };
        head.push(Kept::new(record, stream.cells()));
    }
    let (header, score) = choose_header(&head, options.header)?;
    let stands = header.as_ref().and_then(|it| head.iter().position(|row| row.record == it.record));
    let upper = stands.and_then(|at| layout::upper_of_two(&head, at)).cloned();
    let mut count = Count::new(header, upper, &head, stream.is_in_memory());
    for row in &head {
        count.see(row.record, &mut row.cells.iter().map(String::as_str));
    }
    let (mut seen, mut whole) = (0, true);
    while let Some(record) = stream.advance()? {
        let cells = stream.cells();
        count.see(record, &mut cells.iter());
        seen += 1;
        if seen % ASK_EVERY == 0 {
            let progress = stream.progress();
            tell(watch, progress.done, progress.total)?;
        }
        if options.beginning && !stream.is_in_memory() && options.suffices(stream.progress().done) {
            whole = stream.advance()?.is_none();
            break;
        }
    }
    let progress = stream.progress();
    tell(watch, progress.done, progress.total)?;
    Ok(count.finish(head, score, (!whole).then_some(progress)))
}

fn deep_enough(head: &[Kept], choice: Option<HeaderChoice>) -> bool {
    let reached = match choice {
        Some(HeaderChoice::Record(wanted)) => {
            head.last().is_some_and(|it| it.record >= wanted.min(DEEPEST_CHOICE))
        }
        _ => true,
    };
    head.len() >= HEAD && reached
}

fn choose_header(head: &[Kept], choice: Option<HeaderChoice>) -> Result<(Option<Kept>, f64)> {
    match choice {
        Some(HeaderChoice::Absent) => Ok((None, 0.0)),
        Some(HeaderChoice::Record(wanted)) => match head.iter().find(|it| it.record >= wanted) {
            Some(row) if row.record == wanted => Ok((Some(row.clone()), layout::ENOUGH)),
            // A blank record was chosen: all columns are without a name.
            Some(_) => Ok((Some(Kept { record: wanted, cells: Vec::new() }), layout::ENOUGH)),
            None => Err(Error::Refused(Code::HeaderMissing)),
        },
        None => {
            let found = layout::find_header(head);
            let stands = found.map(|it| layout::lower_of_two(head, it.at).unwrap_or(it.at));
            Ok((stands.map(|at| head[at].clone()), found.map_or(0.0, |it| it.score)))
        }
    }
}

/// The count of a list, record by record.
struct Count {
    header: Option<Kept>,
    upper: Option<Kept>,
    width: usize,
    in_memory: bool,
    columns: Vec<Vec<String>>,
    rows: u32,
    /// Records with content beyond the header's last column, and the furthest such column.
    beyond: u32,
    furthest: usize,
    tail: VecDeque<Kept>,
    /// Sums and titles between the parts of a list each of which has the header above it.
    sums: Vec<u32>,
    titles: Vec<u32>,
    suspicion: Suspicion,
}

impl Count {
    fn new(header: Option<Kept>, upper: Option<Kept>, head: &[Kept], in_memory: bool) -> Self {
        let width = match &header {
            Some(it) if !it.cells.is_empty() => {
                it.cells.len().max(upper.as_ref().map_or(0, |it| it.cells.len()))
            }
            _ => usual_width(head),
        };
        let columns = vec![Vec::new(); width];
        Self {
            header,
            upper,
            width,
            in_memory,
            columns,
            rows: 0,
            beyond: 0,
            furthest: width,
            tail: VecDeque::new(),
            sums: Vec::new(),
            titles: Vec::new(),
            suspicion: Suspicion::default(),
        }
    }

    fn see(&mut self, record: u32, cells: &mut dyn Iterator<Item = &str>) {
        if self.header.as_ref().is_some_and(|it| record <= it.record) {
            cells.for_each(|cell| self.suspicion.look(cell));
            return;
        }
        self.rows += 1;
        let mut kept = if self.tail.len() >= TAIL { self.tail.pop_front() } else { None }.unwrap_or_default();
        kept.record = record;
        let mut len = 0;
        let mut reach = 0;
        for (column, cell) in cells.enumerate() {
            self.suspicion.look(cell);
            len = column + 1;
            match kept.cells.get_mut(column) {
                Some(it) => {
                    it.clear();
                    it.push_str(cell);
                }
                None => kept.cells.push(cell.to_owned()),
            }
            let full = self.columns.get(column).is_some_and(|it| it.len() >= SAMPLES);
            if (full && column < self.width) || is_blank(cell) {
                continue;
            }
            reach = column + 1;
            if column >= self.columns.len() && column < self.width + BEYOND {
                self.columns.resize_with(column + 1, Vec::new);
            }
            if let Some(samples) = self.columns.get_mut(column)
                && samples.len() < SAMPLES
            {
                samples.push(trim(cell).chars().take(200).collect());
            }
        }
        kept.cells.truncate(len);
        let blank = kept.cells.iter().filter(|cell| cell.is_empty()).count();
        let above = self.tail.back();
        if blank * 2 >= len && above.is_some_and(|above| layout::is_subtotal(&kept.cells, &above.cells)) {
            self.sums.push(record);
            self.rows -= 1;
            return;
        }
        let again = |row: &Option<Kept>| {
            row.as_ref().is_some_and(|row| repeats(row, kept.cells.iter().map(String::as_str)))
        };
        let (upper, lower) = (again(&self.upper), again(&self.header));
        if upper || lower && self.upper.is_none() {
            self.end_part();
        }
        self.rows -= u32::from(upper || lower);
        self.tail.push_back(kept);
        if reach > self.width {
            self.beyond += 1;
            self.furthest = self.furthest.max(reach);
        }
    }

    /// Before the header comes again: the title of the next part, and the sum of the one that ends.
    fn end_part(&mut self) {
        let mut before = self.tail.iter().rev().peekable();
        let is_sum = |row: &Kept| layout::is_total(&row.cells, false, self.width);
        // A customer of whom only the name is known, last on their page, is no title.
        let is_title = |row: &Kept, above: Option<&&Kept>| {
            layout::is_title(&row.cells, self.width)
                && above.is_some_and(|above| above.record + 1 < row.record || is_sum(above))
        };
        let mut ended = 0;
        if let Some(title) = before.peek().copied()
            && !is_sum(title)
        {
            before.next();
            if !is_title(title, before.peek()) {
                return;
            }
            self.titles.push(title.record);
            ended += 1;
        }
        if let Some(sum) = before.next().filter(|row| is_sum(row)) {
            self.sums.push(sum.record);
            ended += 1;
        }
        self.rows = self.rows.saturating_sub(ended);
    }

    /// What was found; `so_far` is how far the list was read, where that was not to its end.
    fn finish(mut self, head: Vec<Kept>, score: f64, so_far: Option<Progress>) -> Layout {
        let totals = if so_far.is_none() { self.totals() } else { Vec::new() };
        self.rows -= totals.len() as u32;
        let mut totals = [std::mem::take(&mut self.sums), totals].concat();
        totals.sort_unstable();
        let real = if self.in_memory { self.beyond > 0 } else { self.beyond * 2 > self.rows };
        let width = if real { self.furthest.min(self.width + BEYOND) } else { self.width };
        self.columns.resize_with(width, Vec::new);
        let Self { header, upper, columns, rows, titles, suspicion, .. } = self;
        let rows = so_far.map_or(rows, |so_far| estimate(rows, so_far));
        Layout {
            head,
            header,
            upper,
            score,
            columns,
            rows,
            whole: so_far.is_none(),
            totals,
            titles,
            suspicion,
        }
    }

    /// The records at the end that sum the list up, and remarks below them.
    fn totals(&self) -> Vec<u32> {
        let tail: Vec<&Kept> = self.tail.iter().collect();
        let gap = (1..tail.len()).rev().find(|at| tail[*at].record > tail[at - 1].record + 1);
        let mut first = tail.len();
        for at in (0..tail.len()).rev() {
            // A list of nothing but sums is a list.
            if self.rows as usize <= tail.len() - at {
                break;
            }
            if layout::is_total(&tail[at].cells, gap.is_some_and(|it| at >= it), self.width) {
                first = at;
            } else if !layout::is_sparse(&tail[at].cells, self.width) {
                break;
            }
        }
        tail[first..].iter().map(|it| it.record).collect()
    }
}

/// The number of cells most records have.
fn usual_width(head: &[Kept]) -> usize {
    let mut widths: Vec<usize> = head.iter().map(|it| it.cells.len()).collect();
    widths.sort_unstable();
    widths.chunk_by(|a, b| a == b).max_by_key(|it| it.len()).map_or(0, |it| it[0])
}

impl Layout {
    /// What garbled the cells of the list, and which; nothing more is known of it then.
    pub fn take_garbled(&mut self) -> Option<(Through, Garbled)> {
        std::mem::take(&mut self.suspicion).verdict()
    }

    pub fn head(&self) -> &[Kept] {
        &self.head
    }

    /// The names of the columns; the lower record where they stand in two.
    pub fn header(&self) -> Option<&Kept> {
        self.header.as_ref()
    }

    /// Whether the names of the columns stand in two records.
    pub fn is_two_high(&self) -> bool {
        self.upper.is_some()
    }

    /// The records that sum up the list or a part of it.
    pub fn totals(&self) -> &[u32] {
        &self.totals
    }

    /// Counts records among the sums that the list is read without.
    pub fn leave_out(&mut self, sums: Vec<u32>) {
        self.totals.extend(sums);
        self.totals.sort_unstable();
        self.totals.dedup();
    }

    pub fn columns(&self) -> usize {
        self.columns.len()
    }

    /// The names of the columns as written.
    fn names(&self) -> Vec<String> {
        match (&self.header, &self.upper) {
            (Some(lower), Some(upper)) => layout::names_of_two(upper, lower),
            (Some(header), None) => header.cells.clone(),
            (None, _) => Vec::new(),
        }
    }

    /// What a record is to the list.
    pub fn kind(&self, record: u32, cells: Cells<'_>) -> RowKind {
        if let Some(header) = &self.header {
            if record < header.record {
                return RowKind::Above;
            }
            if record == header.record {
                return RowKind::Header;
            }
            let again = |row: &Kept| repeats(row, cells.iter());
            if again(header) || self.upper.as_ref().is_some_and(again) {
                return RowKind::RepeatedHeader;
            }
        }
        let among = |records: &[u32]| records.binary_search(&record).is_ok();
        match (among(&self.totals), among(&self.titles)) {
            (true, _) => RowKind::Total,
            (_, true) => RowKind::Above,
            _ => RowKind::Data,
        }
    }

    /// How much a sheet of a workbook looks like the list that the user wants to bring.
    pub fn likeness(&self) -> f64 {
        let known = self.names().iter().filter(|it| words::names_a_column(it)).count();
        let several = if self.columns() > 1 { 1.0 } else { 0.0 };
        self.score.min(3.0)
            + several
            + f64::from(self.rows.min(10_000) + 1).ln() / 2.0
            + known.min(6) as f64 / 2.0
    }

    /// Fills in where things stand.
    pub fn describe(&self, recognition: &mut Recognition) {
        recognition.header_row = self.header.as_ref().map(|it| it.record);
        (recognition.rows, recognition.whole) = (self.rows, self.whole);
        recognition.totals.clone_from(&self.totals);
        let named = self.names();
        let names = (0..self.columns.len()).map(|column| {
            let name = named.get(column).map_or("", String::as_str);
            trim(name).split_whitespace().collect::<Vec<_>>().join(" ")
        });
        let mut taken: Vec<String> = Vec::new();
        recognition.columns = names
            .zip(&self.columns)
            .enumerate()
            .map(|(at, (name, samples))| {
                let label = unlike(&taken, if name.is_empty() { letters(at) } else { name.clone() });
                taken.push(label.clone());
                Column { name, label, samples: samples.clone() }
            })
            .collect();
    }
}

/// Whether a record has the names of the columns once more.
pub(super) fn repeats<'c>(header: &Kept, mut cells: impl Iterator<Item = &'c str>) -> bool {
    let mut some = false;
    let same = header.cells.iter().all(|name| {
        some |= !is_blank(name);
        trim(name) == trim(cells.next().unwrap_or_default())
    });
    same && some
}

/// The name, or the name with a number that makes it unlike those taken.
fn unlike(taken: &[String], name: String) -> String {
    if !taken.contains(&name) {
        return name;
    }
    (2..).map(|it| format!("{name} ({it})")).find(|it| !taken.contains(it)).unwrap_or(name)
}

/// The letters a spreadsheet shows above a column: A, B, … Z, AA.
fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect()
}
