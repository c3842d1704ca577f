//! Rows that are written once and meant a million times: a workbook of a few bytes may say so of a row that fills any memory.

use std::io::{BufReader, Read, Seek};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::error::{Code, Error, Result};

/// Text that repeated rows and cells may add up to. People repeat blank rows, and now and then a word.
const MOST_REPEATED: u64 = 64 << 20;

/// Refuses an OpenDocument workbook with `file_too_large` where its rows and cells, each as often as it says, hold no end
/// of text. What is no XML is left to its reader.
pub(super) fn refuse_endless<R: Read + Seek>(zip: &mut ZipArchive<R>) -> Result<()> {
    let part = zip.by_name("content.xml").map_err(|_| Error::Refused(Code::FileDamaged))?;
    let mut xml = Reader::from_reader(BufReader::with_capacity(64 << 10, part));
    xml.config_mut().check_end_names = false;
    let mut buffer = Vec::new();
    let (mut rows, mut cells, mut in_row, mut repeated) = (1_u64, 1_u64, 0_u64, 0_u64);
    loop {
        buffer.clear();
        let Ok(event) = xml.read_event_into(&mut buffer) else { return Ok(()) };
        match event {
            Event::Start(tag) | Event::Empty(tag) => match tag.name().as_ref() {
                "table:table-row" => {
                    rows = times(&tag, "table:number-rows-repeated");
                    in_row = 0;
                }
                "table:table-cell" => {
                    cells = times(&tag, "table:number-columns-repeated");
                    let mut says = 0;
                    for attribute in tag.attributes().with_checks(false).flatten() {
                        if attribute.key.as_ref().starts_with("office:") {
                            says += attribute.value.len() as u64;
                        }
                    }
                    in_row = in_row.saturating_add(says.saturating_mul(cells));
                }
                _ => {}
            },
            Event::Text(text) => in_row = in_row.saturating_add((text.len() as u64).saturating_mul(cells)),
            Event::CData(text) => in_row = in_row.saturating_add((text.len() as u64).saturating_mul(cells)),
            Event::End(tag) if tag.name().as_ref() == "table:table-row" => {
                repeated = repeated.saturating_add(in_row.saturating_mul(rows - 1));
                if repeated > MOST_REPEATED {
                    return Err(Error::Refused(Code::FileTooLarge));
                }
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// How often a row or cell is there; once where it does not say.
fn times(tag: &BytesStart<'_>, attribute: &str) -> u64 {
    let said = tag.attributes().with_checks(false).flatten().find(|it| it.key.as_ref() == attribute);
    let number = said.and_then(|it| it.value.trim().parse().ok());
    number.unwrap_or(1).max(1)
}
