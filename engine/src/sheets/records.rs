//! The records of a workbook of Excel 97 to 2003 ([MS-XLS]), looked through for how many cells its sheets spread over.

use crate::error::{Code, Error, Result};

/// The cells of the largest sheet that the format has: 65,536 rows of 256. All sheets together may spread over as many.
const MOST_CELLS: u64 = 1 << 24;

const FORMULA: u16 = 0x0006;
const END: u16 = 0x000A;
const SHEET: u16 = 0x0085;
const ROW_OF_NUMBERS: u16 = 0x00BD;
const TEXT_IN_RUNS: u16 = 0x00D6;
const SHARED_TEXT: u16 = 0x00FD;
const DIMENSIONS: u16 = 0x0200;
const NUMBER: u16 = 0x0203;
const TEXT: u16 = 0x0204;
const TRUTH: u16 = 0x0205;
const SHORT_NUMBER: u16 = 0x027E;
const BEGIN: u16 = 0x0809;

/// Refuses sheets that claim more cells than the format has, and those that share their records, with `file_damaged`;
/// with `file_too_large` cells too far apart.
pub(super) fn refuse_endless(stream: &[u8]) -> Result<()> {
    let damaged = || Error::Refused(Code::FileDamaged);
    let (mut cells, mut looked_through) = (0_u64, 0);
    for (kind, data) in records(stream) {
        match kind {
            END => break,
            SHEET => {
                let start = data.first_chunk().map_or(0, |it| u32::from_le_bytes(*it) as usize);
                let sheet = stream.get(start..).ok_or_else(damaged)?;
                let mut extent = Extent::default();
                looked_through += extent.look_through(sheet).ok_or_else(damaged)?;
                cells = cells.saturating_add(extent.cells());
                if looked_through > stream.len() {
                    return Err(damaged());
                }
                if cells > MOST_CELLS {
                    return Err(Error::Refused(Code::FileTooLarge));
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// The records from here on, as far as they are whole: kind and data.
fn records(stream: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    let mut rest = stream;
    std::iter::from_fn(move || {
        let (head, behind) = rest.split_first_chunk::<4>()?;
        let len = usize::from(u16::from_le_bytes([head[2], head[3]]));
        let (data, next) = behind.split_at_checked(len)?;
        rest = next;
        Some((u16::from_le_bytes([head[0], head[1]]), data))
    })
}

/// The rectangle that the cells of one sheet spread over.
#[derive(Default)]
struct Extent {
    rows: Option<(u16, u16)>,
    columns: Option<(u16, u16)>,
}

impl Extent {
    /// Takes in a sheet and answers the bytes of its records; nothing where it claims more cells than the format has.
    fn look_through(&mut self, sheet: &[u8]) -> Option<usize> {
        let (mut bytes, mut depth) = (0, 0_usize);
        for (kind, data) in records(sheet) {
            bytes += 4 + data.len();
            match kind {
                BEGIN => depth += 1,
                END if depth <= 1 => break,
                END => depth -= 1,
                // A chart within the sheet has cells of its own.
                _ if depth > 1 => {}
                DIMENSIONS if claimed(data) > MOST_CELLS => return None,
                FORMULA | ROW_OF_NUMBERS | TEXT_IN_RUNS | SHARED_TEXT | NUMBER | TEXT | TRUTH
                | SHORT_NUMBER => {
                    self.take_in(kind, data);
                }
                _ => {}
            }
        }
        Some(bytes)
    }

    fn take_in(&mut self, kind: u16, data: &[u8]) {
        let &[row_low, row_high, column_low, column_high, ..] = data else { return };
        let column = u16::from_le_bytes([column_low, column_high]);
        widen(&mut self.rows, u16::from_le_bytes([row_low, row_high]));
        widen(&mut self.columns, column);
        if kind == ROW_OF_NUMBERS
            && let Some(last) = data.last_chunk()
        {
            widen(&mut self.columns, u16::from_le_bytes(*last));
        }
    }

    fn cells(&self) -> u64 {
        let length = |span: Option<(u16, u16)>| span.map_or(0, |(from, to)| u64::from(to - from) + 1);
        length(self.rows) * length(self.columns)
    }
}

fn widen(span: &mut Option<(u16, u16)>, to: u16) {
    *span = Some(span.map_or((to, to), |(least, most)| (least.min(to), most.max(to))));
}

/// The cells that a sheet says it has; what is behind its last row and column counts from them backwards.
fn claimed(data: &[u8]) -> u64 {
    let short = |at: usize| u32::from(u16::from_le_bytes([data[at], data[at + 1]]));
    let long = |at: usize| u32::from_le_bytes([data[at], data[at + 1], data[at + 2], data[at + 3]]);
    let (top, bottom, left, right) = match data.len() {
        10 => (short(0), short(2), short(4), short(6)),
        14 | 16 => (long(0), long(4), short(8), short(10)),
        _ => return 0,
    };
    if bottom == 0 || right == 0 {
        return 1;
    }
    let left = if left > 0xFF || right < left { 0 } else { left };
    u64::from(bottom.wrapping_sub(top)).saturating_mul(u64::from(right.wrapping_sub(left)))
}
