//! What a cell looks like: a date, a number, a phone, an email, or words.

use crate::dates::names_a_month;

/// The look of a cell, as far as it helps to tell names of columns from values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Look {
    Blank,
    Email,
    Url,
    /// Digits with separators: an amount, a count, a date, a time, a phone.
    Number,
    Date,
    Phone,
    /// Words, and a phone or an email in the same cell.
    Contact,
    /// Letters and digits mixed without a space: a key, a post code.
    Code,
    Words,
}

impl Look {
    /// Whether no name of a column looks like this.
    pub fn is_value(self) -> bool {
        matches!(self, Self::Email | Self::Url | Self::Number | Self::Date | Self::Phone | Self::Contact)
    }
}

/// A cell with nothing to see in it: empty, spaces of any kind, direction marks, zero-width characters.
pub(super) fn is_blank(cell: &str) -> bool {
    cell.chars().all(|it| it.is_whitespace() || is_invisible(it))
}

/// Characters without width or ink that files carry along.
pub(super) fn is_invisible(it: char) -> bool {
    matches!(it, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The cell without spaces and invisible marks around it.
pub(super) fn trim(cell: &str) -> &str {
    cell.trim_matches(|it: char| it.is_whitespace() || is_invisible(it))
}

/// Tells the look of one cell.
pub(super) fn look(cell: &str) -> Look {
    let cell = trim(cell);
    if cell.is_empty() {
        return Look::Blank;
    }
    if is_email(cell) {
        return Look::Email;
    }
    let lower = cell.get(..8).unwrap_or(cell).to_ascii_lowercase();
    if lower.starts_with("http://") || lower.starts_with("https://") || lower.starts_with("www.") {
        return Look::Url;
    }
    let (mut digits, mut letters, mut spaces, mut others, mut joints) = (0, 0, 0, 0, 0);
    for it in cell.chars() {
        match it {
            _ if it.is_numeric() => digits += 1,
            _ if it.is_alphabetic() => letters += 1,
            _ if it.is_whitespace() || is_invisible(it) => spaces += 1,
            '-' | '/' | '.' | ':' => joints += 1,
            _ => others += 1,
        }
    }
    if spaces > 0 && has_email(cell) {
        return Look::Contact;
    }
    if digits == 0 {
        return Look::Words;
    }
    if letters == 0 {
        return digits_look(cell, digits, joints, others);
    }
    if is_stamp(cell) {
        return Look::Date;
    }
    if digits >= 2
        && letters <= 4
        && digits > letters
        && (others > 0 || spaces > 0)
        && is_amount(cell)
        && !names_a_month(cell)
    {
        return Look::Number;
    }
    if spaces == 0 && letters + digits + joints + others == cell.chars().count() && digits >= 2 {
        return Look::Code;
    }
    if spaces > 0 && digits >= PHONE && has_phone(cell) {
        return Look::Contact;
    }
    Look::Words
}

/// Digits of a phone that stands among words, at least.
const PHONE: usize = 9;

/// Whether one run of digits, and what stands within phones, is as long as a phone.
fn has_phone(cell: &str) -> bool {
    let belongs = |it: char| it.is_numeric() || " -()+./".contains(it);
    let digits = |run: &str| run.chars().filter(|it| it.is_numeric()).count();
    cell.split(|it| !belongs(it)).any(|run| (PHONE..=15).contains(&digits(run)))
}

fn digits_look(cell: &str, digits: usize, joints: usize, others: usize) -> Look {
    let begins = cell.starts_with(['+', '0', '(']) || cell.starts_with("٠") || cell.starts_with("۰");
    if joints >= 2 && others == 0 && (4..=14).contains(&digits) && is_stamp(cell) {
        return Look::Date;
    }
    if (7..=15).contains(&digits) && (begins || joints >= 2) && !cell.contains(',') {
        return Look::Phone;
    }
    if others <= 4 { Look::Number } else { Look::Words }
}

fn has_email(cell: &str) -> bool {
    cell.contains('@') && cell.split(|it: char| it.is_whitespace() || "<>(),;:".contains(it)).any(is_email)
}

fn is_email(cell: &str) -> bool {
    let Some((user, host)) = cell.split_once('@') else { return false };
    !user.is_empty() && host.contains('.') && !cell.chars().any(char::is_whitespace) && cell.len() <= 254
}

/// Three numbers joined by the same sign, a year or a day first, perhaps with a time behind.
fn is_stamp(cell: &str) -> bool {
    let date = cell.split(['T', ' ']).next().unwrap_or_default();
    for joint in ['-', '/', '.'] {
        let parts: Vec<&str> = date.split(joint).collect();
        if parts.len() == 3 {
            let lengths: Vec<usize> = parts.iter().map(|it| it.chars().count()).collect();
            let numeric = parts.iter().all(|it| !it.is_empty() && it.chars().all(char::is_numeric));
            return numeric
                && lengths[1] <= 2
                && (lengths[0] <= 2 && lengths[2] <= 4 || lengths[0] == 4 && lengths[2] <= 2);
        }
    }
    false
}

/// A number with a currency before or behind.
fn is_amount(cell: &str) -> bool {
    let first = cell.chars().next().is_some_and(char::is_alphabetic);
    let last = cell.chars().next_back().is_some_and(char::is_alphabetic);
    let inner = cell.trim_matches(|it: char| it.is_alphabetic() || it.is_whitespace());
    (first != last) && inner.chars().all(|it| it.is_numeric() || it.is_whitespace() || ",.٬٫'-+".contains(it))
}
