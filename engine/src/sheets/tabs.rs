//! Tabs: the sheets of a file that has several, and the one that holds the list.

use crate::error::{Code, Error, Result};
use crate::progress::Watch;

use super::Sheet;
use super::grid::Grid;
use super::recognition::{Format, ReadOptions, Recognition, SheetInfo};
use super::source::{self, Source};
use super::stream::Stream;
use super::survey::{self, Layout};
use super::text::Encoded;

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

/// Opens the sheet that was chosen, or the visible one that looks most like a list.
pub(super) fn open(mut book: impl Tabbed, options: &ReadOptions, watch: &mut Watch<'_>) -> Result<Sheet> {
    let tabs = book.tabs();
    if let Some(wanted) = &options.sheet
        && !tabs.iter().any(|it| it.name == *wanted)
    {
        return Err(Error::Refused(Code::SheetMissing { name: wanted.clone() }));
    }
    let mut sheets = Vec::new();
    let mut best: Option<(f64, String, Grid, Layout)> = None;
    for (at, Tab { name, hidden }) in tabs.into_iter().enumerate() {
        let grid = book.grid(at, watch)?;
        let eligible = options.sheet.as_ref().map_or(!hidden, |it| *it == name);
        sheets.push(SheetInfo { name: name.clone(), rows: grid.len() as u32, hidden });
        if grid.len() == 0 || !eligible {
            continue;
        }
        let layout = survey::survey(&mut Stream::Grid { grid: &grid, at: None }, options, watch)?;
        let likeness = layout.likeness();
        if best.as_ref().is_none_or(|(it, ..)| likeness > it + 0.5) {
            best = Some((likeness, name, grid, layout));
        }
    }
    let Some((_, sheet, grid, mut layout)) = best else { return Err(Error::Refused(Code::SheetEmpty)) };
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
        sheet: Some(sheet).filter(|it| !it.is_empty()),
        sheets,
        header_row: None,
        columns: Vec::new(),
        rows: 0,
        whole: true,
        garbled: None,
        totals: Vec::new(),
    };
    // A page with one table has no tabs to choose from.
    if recognition.sheet.is_none() {
        recognition.sheets.clear();
    }
    let source = Source::Grid(grid);
    let repair = source::repair(&source, &mut layout, &mut recognition, options, watch)?;
    layout.describe(&mut recognition);
    Ok(Sheet { recognition, source, layout, repair })
}
