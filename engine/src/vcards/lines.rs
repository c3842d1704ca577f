//! The text of a card file made plain: cards told apart, quoted-printable decoded.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8};
use memchr::memchr2;

/// More than this of one card is left out: the largest picture has room in it.
const LONGEST_CARD: usize = 48 << 20;

/// The first encoding other than UTF-8 that a property says it is in.
pub(crate) fn named_charset(text: &str) -> Option<&'static Encoding> {
    text.to_ascii_uppercase()
        .split("CHARSET=")
        .skip(1)
        .filter_map(|rest| rest.split([':', ';', '\r', '\n']).next())
        .filter_map(|label| Encoding::for_label(label.trim_matches('"').as_bytes()))
        .find(|encoding| *encoding != UTF_8)
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

/// Tells the cards of a text apart as it comes in, each from `BEGIN:VCARD` to its `END:VCARD` or, where that is missing, to
/// the next card. Lines outside cards are dropped, and so is a card within a card (`AGENT`). Line ends become `\n`.
#[derive(Debug, Default)]
pub(crate) struct Splitter {
    /// Lines that begin a card, also one within another.
    pub begun: u32,
    /// The line that the last piece of the text ended in.
    line: String,
    /// Whether the rest of that line is left out.
    is_overlong: bool,
    card: String,
    depth: usize,
    agent: bool,
}

impl Splitter {
    /// Takes the next piece of the text; the cards that end in it are added to `cards`.
    pub fn feed(&mut self, piece: &str, cards: &mut Vec<String>) {
        let mut rest = piece;
        while let Some(end) = memchr2(b'\r', b'\n', rest.as_bytes()) {
            let line = &rest[..end];
            rest = &rest[end + 1..];
            if self.line.is_empty() && !self.is_overlong {
                self.take(line, cards);
                continue;
            }
            self.hold(line);
            let whole = std::mem::take(&mut self.line);
            self.is_overlong = false;
            self.take(&whole, cards);
        }
        self.hold(rest);
    }

    /// The text is at its end.
    pub fn end(mut self, cards: &mut Vec<String>) {
        let last = std::mem::take(&mut self.line);
        self.take(&last, cards);
        if self.depth > 0 {
            cards.push(close(&mut self.card));
        }
    }

    fn hold(&mut self, part: &str) {
        self.is_overlong |= self.line.len() + part.len() > LONGEST_CARD;
        if self.is_overlong {
            self.line.clear();
        } else {
            self.line.push_str(part);
        }
    }

    fn take(&mut self, line: &str, cards: &mut Vec<String>) {
        if line.is_empty() {
            return;
        }
        let bare = line.trim().trim_start_matches('\u{feff}');
        if bare.eq_ignore_ascii_case("BEGIN:VCARD") {
            self.begun += 1;
            if self.depth > 0 && self.agent {
                self.depth += 1;
                return;
            }
            if self.depth > 0 {
                cards.push(close(&mut self.card));
            }
            self.depth = 1;
            self.card.push_str("BEGIN:VCARD\n");
        } else if bare.eq_ignore_ascii_case("END:VCARD") {
            match self.depth {
                0 => {}
                1 => {
                    cards.push(close(&mut self.card));
                    self.depth = 0;
                }
                _ => self.depth -= 1,
            }
        } else if self.depth == 1 && self.card.len() + line.len() <= LONGEST_CARD {
            self.card.push_str(line);
            self.card.push('\n');
        }
        self.agent = bare.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("AGENT"));
    }
}

fn close(card: &mut String) -> String {
    card.push_str("END:VCARD\n");
    std::mem::take(card)
}

/// One card with its quoted-printable properties written as plain text, as vCard 3.0 and later would, and its
/// birthday marked as text: versions and phones differ in how they write a date, and every way counts.
pub(super) fn plain(card: &str) -> String {
    let mut out = String::with_capacity(card.len());
    let mut lines = card.lines();
    while let Some(line) = lines.next() {
        let Some((head, value)) = quoted_printable_property(line) else {
            match birthday_as_text(line) {
                Some(birthday) => out.push_str(&birthday),
                None => out.push_str(line),
            }
            out.push('\n');
            continue;
        };
        let mut encoded = value.to_owned();
        while encoded.ends_with('=') {
            encoded.pop();
            match lines.next() {
                Some(next) => encoded.push_str(next.trim_start_matches([' ', '\t'])),
                None => break,
            }
        }
        write_plain(&mut out, head, &encoded);
    }
    out
}

/// Name with parameters, and value, of a line that is written in quoted-printable.
fn quoted_printable_property(line: &str) -> Option<(&str, &str)> {
    if line.starts_with([' ', '\t']) {
        return None;
    }
    let (head, value) = line.split_once(':')?;
    head.to_ascii_uppercase().contains("QUOTED-PRINTABLE").then_some((head, value))
}

/// A `BDAY` line with `VALUE=text` in place of whatever value it declares.
fn birthday_as_text(line: &str) -> Option<String> {
    let (head, value) = line.split_once(':')?;
    let mut parts = head.split(';');
    let name = parts.next()?;
    let bare = name.rsplit('.').next()?;
    if !bare.eq_ignore_ascii_case("BDAY") {
        return None;
    }
    let others: String = parts
        .filter(|part| !part.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("VALUE=")))
        .flat_map(|part| [";", part])
        .collect();
    Some(format!("{name}{others};VALUE=text:{value}"))
}

/// Writes the property without its encoding. Separators that stand in the encoded text stay separators.
fn write_plain(out: &mut String, head: &str, encoded: &str) {
    let mut charset = None;
    for (at, part) in head.split(';').enumerate() {
        let upper = part.to_ascii_uppercase();
        if let Some(label) = upper.strip_prefix("CHARSET=") {
            charset = Encoding::for_label(label.trim_matches('"').as_bytes());
        } else if !upper.contains("QUOTED-PRINTABLE") {
            if at > 0 {
                out.push(';');
            }
            out.push_str(part);
        }
    }
    out.push(':');
    for (at, part) in encoded.split(';').enumerate() {
        if at > 0 {
            // A backslash before the semicolon keeps it a plain character.
            out.push(';');
        }
        let bytes = unquote(part);
        let text = match (std::str::from_utf8(&bytes), charset) {
            (Ok(text), None) => text.to_owned(),
            (_, Some(charset)) => charset.decode(&bytes).0.into_owned(),
            (Err(_), None) => guess(&bytes).decode(&bytes).0.into_owned(),
        };
        for letter in text.chars() {
            match letter {
                '\n' => out.push_str("\\n"),
                '\r' => {}
                ';' => out.push_str("\\;"),
                other => out.push(other),
            }
        }
    }
    out.push('\n');
}

/// The bytes of quoted-printable text (RFC 2045, 6.7); what is no escape stays as it is.
fn unquote(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let escape = bytes.get(at + 1..at + 3).and_then(|pair| std::str::from_utf8(pair).ok());
        match escape.filter(|_| byte == b'=').and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(value) => {
                out.push(value);
                at += 3;
            }
            None => {
                out.push(byte);
                at += 1;
            }
        }
    }
    out
}
