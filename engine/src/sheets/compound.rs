//! The wrapping of a workbook of Excel 97 to 2003, checked before it is read: chains of sectors that never end, and sheets
//! that claim or spread over more cells than a sheet has, would fill any memory.
//!
//! The wrapping is [MS-CFB], the records inside are [MS-XLS].

use crate::error::{Code, Error, Result};

use super::records;

const HEADER: usize = 512;
const END_OF_CHAIN: u32 = 0xFFFF_FFFE;
/// From here on a number is no sector.
const RESERVED: u32 = 0xFFFF_FFFA;
const DIRECTORY_ENTRY: usize = 128;
/// Smaller streams lie in the small sectors of a stream of their own.
const SMALL_STREAM: usize = 4096;
const SMALL_SECTOR: usize = 64;

/// Refuses what would be read without end: with `file_damaged` what no program writes, with `file_too_large` sheets that
/// spread over too many cells.
pub(super) fn refuse_endless(bytes: &[u8]) -> Result<()> {
    let file = Compound::read(bytes).ok_or(Error::Refused(Code::FileDamaged))?;
    for name in ["Workbook", "Book"] {
        if let Some(entry) = file.entries.iter().find(|it| it.name.eq_ignore_ascii_case(name)) {
            let stream = file.stream(entry).ok_or(Error::Refused(Code::FileDamaged))?;
            records::refuse_endless(&stream)?;
        }
    }
    Ok(())
}

struct Entry {
    name: String,
    start: u32,
    len: usize,
}

/// The sectors of a file or of its stream of small ones, and which follows which.
struct Sectors<'a> {
    bytes: &'a [u8],
    size: usize,
    next: Vec<u32>,
}

struct Compound<'a> {
    sectors: Sectors<'a>,
    entries: Vec<Entry>,
    small: Vec<u8>,
    small_next: Vec<u32>,
}

impl<'a> Compound<'a> {
    /// Nothing where a chain is broken or goes round.
    fn read(bytes: &'a [u8]) -> Option<Self> {
        let header = bytes.get(..HEADER)?;
        let size = match u16_at(header, 30)? {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut sectors = Sectors { bytes: bytes.get(size..)?, size, next: Vec::new() };
        sectors.next = table(&sectors, header, bytes.len() / size)?;
        let directory = sectors.chain(u32_at(header, 48)?, usize::MAX)?;
        let entries: Vec<Entry> =
            directory.chunks_exact(DIRECTORY_ENTRY).filter_map(|it| entry(it, size)).collect();
        let root = entries.first()?;
        let small_tables = u32_at(header, 64)? as usize;
        let (small, small_next) = if small_tables > 0 {
            let next = sectors.chain(u32_at(header, 60)?, small_tables.checked_mul(size)?)?;
            (sectors.chain(root.start, root.len)?, numbers(&next).collect())
        } else {
            (Vec::new(), Vec::new())
        };
        Some(Self { sectors, entries, small, small_next })
    }

    fn stream(&self, entry: &Entry) -> Option<Vec<u8>> {
        if entry.len >= SMALL_STREAM {
            return self.sectors.chain(entry.start, entry.len);
        }
        chain(&self.small, SMALL_SECTOR, &self.small_next, entry.start, entry.len)
    }
}

impl Sectors<'_> {
    fn get(&self, at: u32) -> &[u8] {
        sector(self.bytes, self.size, at)
    }

    fn chain(&self, start: u32, len: usize) -> Option<Vec<u8>> {
        chain(self.bytes, self.size, &self.next, start, len)
    }
}

/// Which sector follows which, for the whole file.
fn table(sectors: &Sectors<'_>, header: &[u8], most: usize) -> Option<Vec<u32>> {
    let mut places: Vec<u32> = numbers(&header[76..]).collect();
    let mut more = u32_at(header, 68)?;
    let mut seen = 0;
    while more < RESERVED {
        seen += 1;
        if seen > most {
            return None;
        }
        places.extend(numbers(sectors.get(more)));
        more = places.pop()?;
    }
    places.retain(|it| *it < RESERVED);
    // One that stands twice would make a table longer than the file.
    if places.len() > most {
        return None;
    }
    Some(places.into_iter().flat_map(|it| numbers(sectors.get(it)).collect::<Vec<_>>()).collect())
}

/// A stream of at most `len` bytes; nothing where its chain is broken or goes round.
fn chain(bytes: &[u8], size: usize, next: &[u32], start: u32, len: usize) -> Option<Vec<u8>> {
    let mut stream = Vec::new();
    let mut at = start;
    for _ in 0..=next.len() {
        if at == END_OF_CHAIN {
            return Some(stream);
        }
        let sector = sector(bytes, size, at);
        stream.extend_from_slice(&sector[..sector.len().min(len - stream.len())]);
        if stream.len() >= len {
            return Some(stream);
        }
        at = *next.get(at as usize)?;
    }
    None
}

/// One sector; shorter or empty where the file is cut off.
fn sector(bytes: &[u8], size: usize, at: u32) -> &[u8] {
    let rest = (at as usize).checked_mul(size).and_then(|from| bytes.get(from..)).unwrap_or_default();
    &rest[..rest.len().min(size)]
}

fn entry(bytes: &[u8], size: usize) -> Option<Entry> {
    let units = bytes[..64].chunks_exact(2).map(|it| u16::from_le_bytes([it[0], it[1]]));
    let name =
        char::decode_utf16(units.take_while(|it| *it != 0)).map(|it| it.unwrap_or('\u{fffd}')).collect();
    let low = u32_at(bytes, 120)? as usize;
    let high = if size == 512 { 0 } else { u32_at(bytes, 124)? as usize };
    Some(Entry { name, start: u32_at(bytes, 116)?, len: high << 32 | low })
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.chunks_exact(4).map(|it| u32::from_le_bytes([it[0], it[1], it[2], it[3]]))
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}
