//! The shared texts of a workbook of Excel: room is made for as many as it says to hold, so it may not say what it can't hold.

use std::io::{BufReader, Read, Seek};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use crate::error::{Code, Error, Result};

/// The bytes of the shortest text, `<si/>`.
const SHORTEST: u64 = 5;
/// A count up to this costs little, be it true or not.
const LITTLE: u64 = 1 << 20;
/// More than a list of any size has.
const MOST: u64 = 1 << 26;

/// Refuses a workbook with `file_damaged` that claims more shared texts than its part has room for, in whichever folder
/// that part lies, and with `file_too_large` one that has more than any list.
pub(super) fn refuse_endless<R: Read + Seek>(zip: &mut ZipArchive<R>) -> Result<()> {
    for at in 0..zip.len() {
        let part = zip.by_index_raw(at).map_err(|_| Error::Refused(Code::FileDamaged))?;
        let name = part.name().map_err(|_| Error::Refused(Code::FileDamaged))?.to_ascii_lowercase();
        let held = part.size() / SHORTEST;
        drop(part);
        if name.ends_with("sharedstrings.xml")
            && let Some(claimed) = claimed(zip, at)
            && claimed > held.clamp(LITTLE, MOST)
        {
            let code = if claimed > held { Code::FileDamaged } else { Code::FileTooLarge };
            return Err(Error::Refused(code));
        }
    }
    Ok(())
}

/// The number of texts that a part claims; nothing where it has none or is no XML.
fn claimed<R: Read + Seek>(zip: &mut ZipArchive<R>, at: usize) -> Option<u64> {
    let mut xml = Reader::from_reader(BufReader::new(zip.by_index(at).ok()?));
    xml.config_mut().check_end_names = false;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).ok()? {
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "sst" => {
                let mut attributes = tag.attributes();
                let count =
                    attributes.with_checks(false).flatten().find(|it| it.key.as_ref() == "uniqueCount")?;
                return count.value.trim().parse().ok();
            }
            Event::Eof => return None,
            _ => {}
        }
    }
}
