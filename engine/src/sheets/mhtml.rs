//! Web pages saved in a single file (MHTML, RFC 2557), which Excel and its imitators also call `.xls`.

use std::fs;
use std::path::Path;

use crate::error::{Code, Error, Result};

use super::Format;
use super::charset::Charset;
use super::encoding;
use super::html::Tables;
use super::markup::Pages;
use super::text::Encoded;

/// Larger ones are refused: such a file is held whole.
const LARGEST: u64 = 64 << 20;

/// Whether a text begins with the headers of such a file.
pub(super) fn begins(text: &str) -> bool {
    let head = head(text).to_ascii_lowercase();
    let first = head.lines().next().unwrap_or_default();
    first.contains(':') && head.contains("mime-version:") && head.contains("multipart/related")
}

/// The lines before the first blank one.
fn head(text: &str) -> &str {
    let end = text.find("\r\n\r\n").or_else(|| text.find("\n\n")).unwrap_or(text.len());
    &text[..end]
}

/// Reads all tables of all pages in the file.
pub(super) fn read(path: &Path, chosen: Option<Charset>) -> Result<Pages> {
    if path.metadata().map_err(|it| Error::file(path, &it))?.len() > LARGEST {
        return Err(Error::Refused(Code::FileTooLarge));
    }
    let bytes = fs::read(path).map_err(|it| Error::file(path, &it))?;
    let pages: Vec<Vec<u8>> = parts(&bytes).filter_map(page).collect();
    // The longest has most to tell of its letters.
    let longest = pages.iter().max_by_key(|page| page.len()).ok_or(Error::Refused(Code::NotAList))?;
    let encoding = chosen.unwrap_or_else(|| encoding::of_bytes(longest));
    let mut tables = Tables::new();
    for page in &pages {
        tables.push(&encoding.decode(page).0)?;
    }
    let sheets = tables.finish()?;
    Ok(Pages { format: Format::Html, encoded: Encoded { encoding, mark: 0 }, sheets })
}

/// What stands between the boundaries.
fn parts(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let begin = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]);
    let head = head(&begin);
    let at = head.to_ascii_lowercase().find("boundary=").map(|at| at + "boundary=".len());
    let boundary = at.and_then(|at| head.get(at..)).unwrap_or_default().trim_start_matches('"');
    let boundary = boundary.split(['"', ';', '\r', '\n', ' ']).next().unwrap_or_default();
    let line = format!("--{boundary}").into_bytes();
    let mut rest = (!boundary.is_empty()).then_some(bytes);
    std::iter::from_fn(move || {
        let all = rest?;
        let found = memchr::memmem::find(all, &line);
        rest = found.map(|at| &all[at + line.len()..]);
        Some(&all[..found.unwrap_or(all.len())])
    })
    .skip(1)
}

/// The bytes of a part that is a page; nothing for pictures and styles.
fn page(part: &[u8]) -> Option<Vec<u8>> {
    let part = part.trim_ascii_start();
    let blank =
        [&b"\r\n\r\n"[..], b"\n\n"].into_iter().filter_map(|it| memchr::memmem::find(part, it)).min()?;
    let head = String::from_utf8_lossy(&part[..blank]).to_ascii_lowercase();
    let body = part[blank..].trim_ascii_start();
    if !head.contains("text/html") || head.contains("base64") {
        return None;
    }
    Some(if head.contains("quoted-printable") { unquoted(body) } else { body.to_vec() })
}

/// The bytes behind quoted-printable (RFC 2045).
fn unquoted(body: &[u8]) -> Vec<u8> {
    let digit = |byte: Option<&u8>| byte.and_then(|it| char::from(*it).to_digit(16));
    let mut plain = Vec::with_capacity(body.len());
    let mut at = 0;
    while let Some(&byte) = body.get(at) {
        at += 1;
        if byte != b'=' {
            plain.push(byte);
        } else if let (Some(high), Some(low)) = (digit(body.get(at)), digit(body.get(at + 1))) {
            plain.push((high * 16 + low) as u8);
            at += 2;
        } else if body[at..].starts_with(b"\r\n") {
            at += 2;
        } else if body[at..].starts_with(b"\n") {
            at += 1;
        } else {
            plain.push(byte);
        }
    }
    plain
}
