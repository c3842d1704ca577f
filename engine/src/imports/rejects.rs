//! Saving rejected rows: the layout of their file, and why each was not taken.

use std::fmt::Write as _;
use std::path::Path;

use super::store::Reject;
use super::types::{ImportSummary, Reason};
use crate::error::{Code, Error, Result};
use crate::sheets::Format;
use crate::texts::{Language, Texts};
use crate::whole_file::write_whole;

/// Writes the rows; returns how many.
///
/// # Errors
/// `file_unreachable`, `disk_full`.
pub(super) fn save(
    path: &Path,
    summary: &ImportSummary,
    headers: &[String],
    rejects: &[Reject],
    language: Language,
) -> Result<usize> {
    let is_workbook = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx"));
    write_whole(path, |partial| {
        if summary.format == Format::VCard {
            write(partial, cards(rejects, language)?.as_bytes())
        } else if is_workbook {
            workbook(partial, headers, rejects, language)
        } else {
            write(partial, &csv(summary, headers, rejects, language)?)
        }
    })?;
    Ok(rejects.len())
}

/// The reason in words, with the column it stands in.
fn words(reject: &Reject, language: Language) -> Result<String> {
    let reason = sentence(reject.reason, language)?;
    Ok(if reject.column.is_empty() { reason } else { format!("{}: {reason}", reject.column) })
}

fn sentence(reason: Reason, language: Language) -> Result<String> {
    let name = serde_json::to_value(reason)?.as_str().unwrap_or_default().replace('_', "-");
    Ok(Texts::for_language(language).text(&format!("problem-{name}"), &[]))
}

fn title(language: Language) -> String {
    Texts::for_language(language).text("problem-column", &[])
}

fn cards(rejects: &[Reject], language: Language) -> Result<String> {
    let mut text = String::new();
    for reject in rejects {
        let card = reject.cells.first().map(String::as_str).unwrap_or_default();
        let body = card.trim_end().strip_suffix("END:VCARD").unwrap_or(card);
        let reason = words(reject, language)?.replace('\n', " ");
        write!(text, "{body}X-DAFTAR-PROBLEM:{reason}\nEND:VCARD\n")
            .map_err(|cause| Error::failed(Code::Unexpected, cause))?;
    }
    Ok(text)
}

/// UTF-8 with a mark at its start: without it Excel garbles every letter outside ASCII.
fn csv(
    summary: &ImportSummary,
    headers: &[String],
    rejects: &[Reject],
    language: Language,
) -> Result<Vec<u8>> {
    // Where spaces part the cells, a blank one could not be told.
    let fits = |byte: &u8| byte.is_ascii() && *byte != b' ';
    let delimiter =
        summary.delimiter.and_then(|letter| u8::try_from(letter).ok()).filter(fits).unwrap_or(b',');
    let failed = |cause: csv::Error| Error::failed(Code::Unexpected, cause);
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let width = rejects.iter().map(|reject| reject.cells.len()).chain([headers.len()]).max().unwrap_or(0);
    let blank = || std::iter::repeat_n("", width);
    if summary.header_row.is_some() {
        let names = headers.iter().map(String::as_str).chain(blank()).take(width);
        writer.write_record(names.chain([title(language).as_str()])).map_err(failed)?;
    }
    for reject in rejects {
        let cells = reject.cells.iter().map(String::as_str).chain(blank()).take(width);
        writer.write_record(cells.chain([words(reject, language)?.as_str()])).map_err(failed)?;
    }
    writer.into_inner().map_err(|cause| Error::failed(Code::Unexpected, cause))
}

fn workbook(path: &Path, headers: &[String], rejects: &[Reject], language: Language) -> Result<()> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_right_to_left(language == Language::Fa);
    let width = rejects.iter().map(|reject| reject.cells.len()).chain([headers.len()]).max().unwrap_or(0);
    let mut put = |row: usize, cells: &[String], last: &str| -> Result<()> {
        let row = u32::try_from(row).map_err(|cause| Error::failed(Code::FileTooLarge, cause))?;
        let column =
            |place: usize| u16::try_from(place).map_err(|cause| Error::failed(Code::FileTooLarge, cause));
        for (place, cell) in cells.iter().enumerate() {
            sheet.write_string(row, column(place)?, cell)?;
        }
        sheet.write_string(row, column(width)?, last)?;
        Ok(())
    };
    put(0, headers, &title(language))?;
    for (place, reject) in rejects.iter().enumerate() {
        put(place + 1, &reject.cells, &words(reject, language)?)?;
    }
    Ok(book.save(path)?)
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(path, bytes).map_err(|cause| Error::file(path, &cause))
}
