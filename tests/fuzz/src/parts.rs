//! Zipped workbooks changed where it matters: in what they hold, not in the packing around it.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// A workbook that unpacks to more is changed as plain bytes.
const MOST_UNPACKED: u64 = 1 << 20;

/// A part of a workbook: its name and what it holds.
pub type Part = (String, Vec<u8>);

/// The parts of a workbook; `None` where it can't be unpacked, or not to a handy size.
#[must_use]
pub fn unpacked(bytes: &[u8]) -> Option<Vec<Part>> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut left = MOST_UNPACKED;
    let mut parts = Vec::new();
    for at in 0..zip.len() {
        let mut part = zip.by_index(at).ok()?;
        let name = part.name().ok()?.into_owned();
        let mut content = Vec::new();
        part.by_ref().take(left + 1).read_to_end(&mut content).ok()?;
        left = left.checked_sub(content.len() as u64)?;
        parts.push((name, content));
    }
    Some(parts)
}

/// A workbook of these parts; `None` where a name stands twice.
#[must_use]
pub fn packed(parts: &[Part]) -> Option<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(name.as_str(), SimpleFileOptions::default().compression_level(Some(1))).ok()?;
        zip.write_all(content).ok()?;
    }
    Some(zip.finish().ok()?.into_inner())
}

/// Changes one part of the workbook in `data`, now and then the packed bytes themselves; answers the new size.
#[cfg(feature = "libfuzzer")]
pub fn mutated(data: &mut [u8], size: usize, most: usize, seed: u32) -> usize {
    let changed = if seed.is_multiple_of(8) { None } else { with_one_part_changed(&data[..size], seed / 8) };
    match changed.filter(|it| it.len() <= most) {
        Some(workbook) => {
            data[..workbook.len()].copy_from_slice(&workbook);
            workbook.len()
        }
        None => libfuzzer_sys::fuzzer_mutate(data, size, most),
    }
}

#[cfg(feature = "libfuzzer")]
fn with_one_part_changed(workbook: &[u8], seed: u32) -> Option<Vec<u8>> {
    let mut parts = unpacked(workbook)?;
    let which = (seed as usize).checked_rem(parts.len())?;
    let (_, content) = &mut parts[which];
    let size = content.len();
    content.resize(size + size / 4 + 64, 0);
    let room = content.len();
    let size = libfuzzer_sys::fuzzer_mutate(content, size, room);
    content.truncate(size);
    packed(&parts)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_packed_unpacks_to_the_same() {
        let parts =
            vec![("xl/workbook.xml".to_owned(), b"<workbook/>".to_vec()), ("b".to_owned(), vec![0; 300])];

        assert_eq!(unpacked(&packed(&parts).unwrap()).unwrap(), parts);
    }

    #[test]
    fn what_is_no_archive_or_unpacks_without_end_has_no_parts() {
        let endless = packed(&[("a".to_owned(), vec![0; 2 << 20])]).unwrap();

        assert_eq!((unpacked(b"PK\x03\x04"), unpacked(&endless)), (None, None));
    }
}
