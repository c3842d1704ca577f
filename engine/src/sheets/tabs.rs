//! Tabs: the sheets of a file that has several, and the one that holds the list.

use crate::error::{Code, Error, Result};
use crate::progress::Watch;

use super::Sheet;
use super::blocks;
use super::grid::Grid;
use super::joining::{self, Joined, Surveyed};
use super::recognition::{AlikeSheets, Format, HeaderChoice, ReadOptions, Recognition, SheetInfo};
use super::source::{self, Source};
use super::stream::Stream;
use super::survey;
use super::text::Encoded;
use super::transposed;

/// The tab of a sheet.
#[derive(Debug, Clone)]
pub(super) struct Tab {
    pub name: String,
    pub hidden: bool,
}

/// A file of sheets, each of which is read by itself.
pub(super) trait Tabbed {
    fn format(&self) -> Format;
    /// The encoding, where the file is text.
    fn encoded(&self) -> Option<Encoded>;
    fn tabs(&self) -> Vec<Tab>;
    /// Reads the sheet of a tab, counted from 0. Asked for once.
    fn grid(&mut self, tab: usize, watch: &mut Watch<'_>) -> Result<Grid>;
}

/// Opens the sheet that was chosen, or the visible one that looks most like a list; with its likes, where that is wished.
pub(super) fn open(mut book: impl Tabbed, options: &ReadOptions, watch: &mut Watch<'_>) -> Result<Sheet> {
    let tabs = book.tabs();
    if let Some(wanted) = &options.sheet
        && !tabs.iter().any(|it| it.name == *wanted)
    {
        return Err(Error::Refused(Code::SheetMissing { name: wanted.clone() }));
    }
    let (mut sheets, mut surveyed) = (Vec::new(), Vec::new());
    let mut best: Option<(f64, usize)> = None;
    for (at, Tab { name, hidden }) in tabs.into_iter().enumerate() {
        let grid = book.grid(at, watch)?;
        let eligible = options.sheet.as_ref().map_or(!hidden, |it| *it == name);
        sheets.push(SheetInfo { name: name.clone(), rows: grid.len() as u32, hidden });
        if grid.len() == 0 || hidden && !eligible {
            continue;
        }
        let layout = survey::survey(&mut Stream::Grid { grid: &grid, at: None }, options, watch)?;
        let likeness = layout.likeness();
        if eligible && best.is_none_or(|(it, _)| likeness > it + 0.5) {
            best = Some((likeness, surveyed.len()));
        }
        surveyed.push(Surveyed { name, grid, layout });
    }
    let Some((_, likeliest)) = best else { return Err(Error::Refused(Code::SheetEmpty)) };
    let alike = joining::alike(&surveyed, likeliest);
    let joined = if options.join && alike.len() > 1 { Some(joining::join(&surveyed, &alike)?) } else { None };
    let names = |at: &usize| surveyed[*at].name.clone();
    let alike = (alike.len() > 1).then(|| AlikeSheets {
        names: alike.iter().map(names).collect(),
        column: joined.as_ref().map(|joined| joined.column as u32),
    });
    let Surveyed { name, grid, layout } = surveyed.swap_remove(likeliest);
    if book.format() == Format::Html && source::is_prose(&layout) {
        return Err(Error::Refused(Code::NotAList));
    }
    let encoded = book.encoded();
    let mut recognition = Recognition {
        format: book.format(),
        encoding: encoded.map(|it| it.encoding.label()),
        bom: encoded.is_some_and(|it| it.mark > 0),
        delimiter: None,
        quoting: None,
        sheet: Some(name).filter(|it| !it.is_empty()),
        sheets,
        alike,
        header_row: None,
        columns: Vec::new(),
        rows: 0,
        whole: true,
        garbled: None,
        groups: None,
        totals: Vec::new(),
    };
    // A page with one table has no tabs to choose from.
    if recognition.sheet.is_none() {
        recognition.sheets.clear();
    }
    if options.header.is_none()
        && let Some(grid) = blocks::of_sheet(layout.head(), &mut Stream::Grid { grid: &grid, at: None })?
    {
        return source::finish_put_together(grid, 0, recognition, options, watch);
    }
    if options.header.is_none()
        && let Some(turned) = transposed::turned(layout.head(), layout.head().len() == grid.len())?
    {
        return source::finish_put_together(turned, 0, recognition, options, watch);
    }
    let Some(Joined { grid, header, sums, .. }) = joined else {
        return source::finish(Source::Grid(grid), layout, recognition, options, watch);
    };
    recognition.sheet = None;
    let options = ReadOptions { header: Some(HeaderChoice::Record(header)), ..options.clone() };
    let mut layout = survey::survey(&mut Stream::Grid { grid: &grid, at: None }, &options, watch)?;
    layout.leave_out(sums);
    source::finish(Source::Grid(grid), layout, recognition, &options, watch)
}
