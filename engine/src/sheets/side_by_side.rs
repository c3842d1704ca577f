//! Lists side by side: one that was folded to fit a page, its columns once more beside themselves.

use std::ops::Range;

use crate::error::Result;

use super::RowKind;
use super::grid::{Builder, Grid};
use super::kinds::trim;
use super::layout::Kept;
use super::stream::Stream;
use super::survey::Layout;
use super::words;

/// More text than this is left as it is: no such list comes near it.
const MOST_TEXT: usize = 32 << 20;

/// Puts the lists that stand beside the first below it, their records counted on. None where there is one list.
///
/// # Errors
/// `file_too_large`, and those of reading the list.
pub(super) fn unfold(layout: &Layout, stream: &mut Stream<'_>) -> Result<Option<Grid>> {
    let Some(header) = layout.header().filter(|_| !layout.is_two_high()) else { return Ok(None) };
    let Some(Lists { starts, width }) = lists(header) else { return Ok(None) };
    let (mut above, mut rows, mut text) = (Vec::new(), Vec::new(), 0);
    while let Some(record) = stream.advance()? {
        let cells = stream.cells();
        text += cells.iter().map(str::len).sum::<usize>();
        if text > MOST_TEXT {
            return Ok(None);
        }
        match layout.kind(record, cells) {
            RowKind::Data => rows.push(Kept::new(record, cells)),
            RowKind::Above | RowKind::Header if record <= header.record => {
                above.push(Kept::new(record, cells));
            }
            _ => {}
        }
    }
    let mut out = Builder::default();
    for row in &above {
        let columns = if row.record == header.record { width } else { row.cells.len() };
        write(&mut out, row.record, row, 0..columns)?;
    }
    let length = rows.last().map_or(0, |last| last.record + 1);
    for (start, first) in starts.into_iter().zip((0..).map(|list| length * list)) {
        for row in &rows {
            write(&mut out, first + row.record, row, start..start + width)?;
        }
    }
    out.finish().map(Some)
}

fn write(out: &mut Builder, record: u32, row: &Kept, columns: Range<usize>) -> Result<()> {
    let cells = columns.filter_map(|column| row.cells.get(column));
    for (column, text) in (0..).zip(cells).filter(|(_, text)| !text.is_empty()) {
        out.cell(record, column, |cell| cell.push_str(text))?;
    }
    Ok(())
}

/// Lists side by side: the column that each begins in, and how many it has.
struct Lists {
    starts: Vec<usize>,
    width: usize,
}

/// The lists under a header: the same names, two at least, again and again to its end. None where they come once.
fn lists(header: &Kept) -> Option<Lists> {
    let names: Vec<String> = header.cells.iter().map(|cell| trim(cell).to_lowercase()).collect();
    let again = (1..names.len()).find(|column| names[*column] == names[0])?;
    let width = (0..again).rfind(|column| !names[*column].is_empty())? + 1;
    let one = &names[..width];
    let known = one.iter().filter(|name| words::names_a_column(name)).count();
    if width < 2 || known * 2 < width || one.iter().any(String::is_empty) {
        return None;
    }
    let mut starts = vec![0];
    let mut end = width;
    while let Some(start) = (end..names.len()).find(|column| !names[*column].is_empty()) {
        if names.get(start..start + width) != Some(one) {
            return None;
        }
        starts.push(start);
        end = start + width;
    }
    Some(Lists { starts, width })
}
