//! The photo on a card: kept apart from its text, which is all that a reader of properties needs.

use std::borrow::Cow;
use std::fmt::Write;

use super::Version;
use crate::photos::{from_base64, from_data_address, to_base64};

/// Octets on a line (RFC 6350, 3.2).
const WIDTH: usize = 75;

/// Takes the pictures out of a card: the rest of its text, and the first one's file; an empty one where its letters are broken.
/// The address of a picture on the web stays.
pub(super) fn take(card: &str) -> (Cow<'_, str>, Option<Vec<u8>>) {
    let mut rest = String::new();
    let mut photo = None;
    let mut lines = card.split_inclusive('\n').peekable();
    let mut begun = false;
    let mut at = 0;
    while let Some(line) = lines.next() {
        let start = at;
        at += line.len();
        let Some((_, value)) = line.split_once(':').filter(|(head, value)| is_picture(head, value)) else {
            if begun {
                rest.push_str(line);
            }
            continue;
        };
        if !begun {
            rest.push_str(card.get(..start).unwrap_or_default());
            begun = true;
        }
        let mut written = value.trim().to_owned();
        while let Some(more) = lines.next_if(|line| goes_on(line)) {
            at += more.len();
            written.push_str(more.trim());
        }
        photo.get_or_insert_with(|| {
            let file = if is_data(&written) { from_data_address(&written) } else { from_base64(&written) };
            file.unwrap_or_default()
        });
    }
    (if begun { Cow::Owned(rest) } else { Cow::Borrowed(card) }, photo)
}

/// Whether a property is a picture itself.
fn is_picture(head: &str, value: &str) -> bool {
    let mut parts = head.split(';');
    let name = parts.next().unwrap_or_default();
    let bare = name.rsplit('.').next().unwrap_or_default();
    let is_encoded = |part: &str| {
        let part = part.trim().to_ascii_uppercase().replace('"', "");
        matches!(part.as_str(), "BASE64" | "ENCODING=BASE64" | "ENCODING=B")
    };
    bare.eq_ignore_ascii_case("PHOTO") && (is_data(value) || parts.any(is_encoded))
}

fn is_data(value: &str) -> bool {
    value.trim_start().get(..5).is_some_and(|start| start.eq_ignore_ascii_case("data:"))
}

/// Whether a line goes on with the picture: folded, or as old phones write it, letters without a name in front of them.
fn goes_on(line: &str) -> bool {
    let letters = line.trim_end();
    line.starts_with([' ', '\t'])
        || !letters.is_empty()
            && letters.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='))
}

/// What a picture calls itself: `JPEG`, `PNG`, `GIF`, `WEBP`; empty for anything else.
pub(super) fn kind(file: &[u8]) -> &'static str {
    match file {
        [0xFF, 0xD8, 0xFF, ..] => "JPEG",
        [0x89, b'P', b'N', b'G', ..] => "PNG",
        [b'G', b'I', b'F', b'8', ..] => "GIF",
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => "WEBP",
        _ => "",
    }
}

/// Writes the property, folded.
pub(super) fn write(file: &[u8], version: Version, out: &mut impl Write) -> std::fmt::Result {
    let kind = kind(file);
    let mut line = match version {
        Version::V4 if kind.is_empty() => "PHOTO:data:application/octet-stream;base64,".to_owned(),
        Version::V4 => format!("PHOTO:data:image/{};base64,", kind.to_ascii_lowercase()),
        Version::V3 if kind.is_empty() => "PHOTO;ENCODING=b:".to_owned(),
        Version::V3 => format!("PHOTO;ENCODING=b;TYPE={kind}:"),
    };
    line.push_str(&to_base64(file));
    let mut rest = line.as_str();
    let mut room = WIDTH;
    while let Some((part, more)) = rest.split_at_checked(room).filter(|(_, more)| !more.is_empty()) {
        write!(out, "{part}\r\n ")?;
        rest = more;
        room = WIDTH - 1;
    }
    write!(out, "{rest}\r\n")
}
