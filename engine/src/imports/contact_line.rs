//! A name and what reaches its owner, written into one cell: `Ali Rezaei 0912 123 4567`, `Ona <ona@example.lt>, +370 612 34567`.

use std::ops::Range;

use super::labelled_phones;
use super::names;
use super::titles;
use crate::customers::is_email;
use crate::{folding, phones};

/// What stands in such a cell.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ContactLine<'c> {
    /// The first words; blank where there are none.
    pub(super) name: &'c str,
    /// Phones, as they stand there; blank where there is none.
    pub(super) phones: &'c str,
    /// An email address; blank where there is none.
    pub(super) email: &'c str,
    /// All other words.
    pub(super) rest: Vec<&'c str>,
}

/// Words that only say what the number or address behind them is, folded.
const LABELS: &str = "tel telefon telefonas telephone phone ph mob mobile mobil mobilus cell fax faksas nr no email e-mail mail el pastas تلفن موبایل همراه شماره تماس ایمیل";

/// Digits of a number that is taken for one whatever it begins with.
const WHOLE: usize = 9;
/// More digits are no number: the longest that E.164 knows.
const LONGEST: usize = 15;
/// Fewer digits are no number.
const SHORTEST: usize = 7;

/// Reads a cell; nothing where nothing in it reaches anybody. Numbers without a country code are of `country`.
pub(super) fn read<'c>(cell: &'c str, country: &str) -> Option<ContactLine<'c>> {
    let cell = without_count(cell);
    let email = email_in(cell);
    let phones = phones_in(cell, country, email.as_ref());
    let mut taken: Vec<Range<usize>> = [&email, &phones].into_iter().flatten().cloned().collect();
    taken.sort_by_key(|range| range.start);
    let ends = taken.iter().map(|range| range.start).chain([cell.len()]);
    let starts = [0].into_iter().chain(taken.iter().map(|range| range.end));
    let pieces = starts.zip(ends).filter_map(|(start, end)| cell.get(start..end)).map(bare);
    if taken.is_empty() {
        return None;
    }
    let mut pieces = pieces.filter(|piece| piece.chars().any(char::is_alphanumeric));
    let text = |range: Option<Range<usize>>| range.and_then(|range| cell.get(range)).unwrap_or_default();
    Some(ContactLine {
        name: pieces.next().unwrap_or_default(),
        phones: text(phones),
        email: text(email),
        rest: pieces.collect(),
    })
}

/// A line without the count before it: `1. Ona …`, `۲) علی …`.
fn without_count(cell: &str) -> &str {
    let rest = cell.trim_start_matches(char::is_numeric);
    let digits = cell[..cell.len() - rest.len()].chars().count();
    match rest.strip_prefix(['.', ')', '-']) {
        Some(rest) if (1..=3).contains(&digits) && rest.starts_with(char::is_whitespace) => rest.trim_start(),
        _ => cell,
    }
}

/// Whether a cell is the name of a person or company with a phone or an email address.
pub(super) fn is_one(cell: &str, country: &str) -> bool {
    read(cell, country).is_some_and(|line| {
        let name = titles::without(line.name).join(" ");
        names::looks_like_name(&name) || names::is_company(line.name)
    })
}

/// A piece without the signs around it and the labels behind it.
fn bare(piece: &str) -> &str {
    let is_sign = |letter: char| letter.is_whitespace() || " -–—:,،;؛/|<>()[]\"«».=".contains(letter);
    let mut piece = piece.trim_matches(is_sign);
    loop {
        let start = piece.rfind(is_sign).map_or(0, |at| piece.ceil_char_boundary(at + 1));
        let word = folding::fold(&piece[start..]);
        if word.is_empty() || !LABELS.split(' ').any(|label| label == word) {
            return piece;
        }
        piece = piece[..start].trim_matches(is_sign);
    }
}

/// The email addresses of a cell that holds other things too, and what is left of it without them; nothing where it has none.
pub(super) fn without_emails(cell: &str) -> Option<(Vec<&str>, String)> {
    let is_sign = |letter: char| letter.is_whitespace() || ",;/|<>،؛-".contains(letter);
    let (mut emails, mut rest, mut from) = (Vec::new(), Vec::new(), 0);
    while let Some(range) = email_in(&cell[from..]).map(|it| from + it.start..from + it.end) {
        rest.push(cell[from..range.start].trim_matches(is_sign));
        emails.push(&cell[range.clone()]);
        from = range.end;
    }
    rest.push(cell[from..].trim_matches(is_sign));
    rest.retain(|piece| !piece.is_empty());
    (!emails.is_empty()).then(|| (emails, rest.join(";")))
}

/// Whether a text has the digits of a phone.
pub(super) fn has_phone(text: &str) -> bool {
    text.chars().filter(|letter| letter.is_numeric()).count() >= SHORTEST
}

/// Whether a cell holds what a customer is reached by, and nothing else: phones with or without words that say what they are
/// for, email addresses, or both.
pub(super) fn only_reaches(cell: &str, country: &str) -> bool {
    let (emails, rest) = without_emails(cell).unwrap_or((Vec::new(), cell.to_owned()));
    if !rest.chars().any(char::is_numeric) {
        return !emails.is_empty() && bare(&rest).is_empty();
    }
    let dialled =
        |text: &str| phones::split_numbers(text).iter().all(|it| phones::parse(it, country).is_some());
    match labelled_phones::part(&rest) {
        Some(parts) => parts.iter().all(|(_, numbers)| dialled(numbers)),
        // An extension or whose number it is may stand behind it, but no name before it.
        None => rest.starts_with(|it: char| it.is_numeric() || matches!(it, '+' | '(')) && dialled(&rest),
    }
}

fn email_in(cell: &str) -> Option<Range<usize>> {
    let at = cell.find('@')?;
    let is_end = |letter: char| letter.is_whitespace() || "<>()[]\",;:|،؛".contains(letter);
    let start = cell[..at].rfind(is_end).map_or(0, |end| cell.ceil_char_boundary(end + 1));
    let end = cell[at..].find(is_end).map_or(cell.len(), |end| at + end);
    let address = cell[start..end].trim_end_matches('.');
    is_email(&address.to_lowercase()).then(|| start..start + address.len())
}

/// The first run of digits and the signs of phones that can be dialled, or a part of it that begins behind a blank.
fn phones_in(cell: &str, country: &str, email: Option<&Range<usize>>) -> Option<Range<usize>> {
    let belongs = |letter: char| letter.is_numeric() || " -–()+./,،;؛\u{a0}\u{2011}".contains(letter);
    let mut from = 0;
    while let Some(begin) = cell[from..].find(belongs).map(|at| from + at) {
        let end = cell[begin..].find(|letter| !belongs(letter)).map_or(cell.len(), |at| begin + at);
        from = end;
        let is_email = email.is_some_and(|email| email.contains(&begin));
        if is_email || count(&cell[begin..end]) < SHORTEST {
            continue;
        }
        let starts = [begin].into_iter().chain(cell[begin..end].match_indices(' ').map(|(at, _)| begin + at));
        let parts: Vec<Range<usize>> = starts.map(|start| number(cell, start..end)).collect();
        let text = |part: &&Range<usize>| &cell[(*part).clone()];
        let found = parts.iter().find(|part| is_dialled(text(part), country));
        let found = found.or_else(|| parts.iter().find(|part| has_dialled(text(part), country)));
        // A number of another country is kept as it is written, and told of.
        if let Some(found) = found.or_else(|| parts.first().filter(|part| looks_dialled(text(part)))) {
            return Some(found.clone());
        }
    }
    None
}

/// A part of a cell without what stands around its digits.
fn number(cell: &str, part: Range<usize>) -> Range<usize> {
    let text = &cell[part.clone()];
    let begins = text.trim_start_matches(|letter: char| !letter.is_numeric() && !"+(".contains(letter));
    let ends = begins.trim_end_matches(|letter: char| !letter.is_numeric());
    let start = part.end - begins.len();
    start..start + ends.len()
}

/// Whether all numbers of a text can be dialled.
fn is_dialled(text: &str, country: &str) -> bool {
    let numbers = phones::split_numbers(text);
    !numbers.is_empty() && numbers.iter().all(|number| is_phone(number, country))
}

fn has_dialled(text: &str, country: &str) -> bool {
    phones::split_numbers(text).iter().any(|number| is_phone(number, country))
}

/// Whether a text is a number that can be dialled: what is written like a date or a count is none.
fn is_phone(text: &str, country: &str) -> bool {
    let begins = folding::latin_digits(text).starts_with(['+', '0', '(']);
    let is_plain = text.chars().all(char::is_numeric);
    let digits = count(text);
    (begins || digits >= WHOLE || is_plain && digits >= SHORTEST) && phones::parse(text, country).is_some()
}

/// Whether a text is written as a number is that is dialled somewhere.
fn looks_dialled(text: &str) -> bool {
    let begins = folding::latin_digits(text).starts_with(['+', '0']);
    begins && (WHOLE..=LONGEST).contains(&count(text)) && !text.contains(['/', '.', ','])
}

fn count(text: &str) -> usize {
    text.chars().filter(|letter| letter.is_numeric()).count()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_name_and_what_reaches_its_owner_are_told_apart() {
        let parted = |cell: &'static str, country: &str| {
            read(cell, country).map(|it| (it.name, it.phones, it.email, it.rest.join("; ")))
        };
        let line = |name, phones, email, rest: &str| Some((name, phones, email, rest.to_owned()));
        for (cell, country, expected) in [
            ("Ali Rezaei 0912 123 4567", "IR", line("Ali Rezaei", "0912 123 4567", "", "")),
            ("علی رضایی - ۰۹۱۲۱۲۳۴۵۶۷ - تهران", "IR", line("علی رضایی", "۰۹۱۲۱۲۳۴۵۶۷", "", "تهران")),
            ("مریم موبایل: 09351112233", "IR", line("مریم", "09351112233", "", "")),
            ("+98 912 345 6789 - Ali Rezaei", "LT", line("Ali Rezaei", "+98 912 345 6789", "", "")),
            ("UAB Rytas, tel. nr. 8 37 123456", "LT", line("UAB Rytas", "8 37 123456", "", "")),
            ("علی 09121234567، 02188776655", "IR", line("علی", "09121234567، 02188776655", "", "")),
            ("Ona 61234567 (Kaunas)", "LT", line("Ona", "61234567", "", "Kaunas")),
            ("Ali 2 09121234567/02188776655", "IR", line("Ali 2", "09121234567/02188776655", "", "")),
            (
                "Ona <ona@example.lt>, +370 612 34567",
                "LT",
                line("Ona", "+370 612 34567", "ona@example.lt", ""),
            ),
            ("\"Petraitė, Ona\" <ona@example.lt>", "LT", line("Petraitė, Ona", "", "ona@example.lt", "")),
            ("علی 09121234567", "LT", line("علی", "09121234567", "", "")),
            ("Ali 12", "IR", None),
            ("Bought 2024-05-06 10:30", "LT", None),
            ("0912 123 4567", "IR", line("", "0912 123 4567", "", "")),
            ("<ona@example.lt>", "LT", line("", "", "ona@example.lt", "")),
            ("IBAN LT12 1000 0111 0100 1000", "LT", None),
            ("", "IR", None),
        ] {
            assert_eq!(parted(cell, country), expected, "{cell}");
        }
    }

    #[test]
    fn a_line_is_one_where_its_words_are_a_name() {
        assert!(is_one("خانم مریم احمدی 09351112233", "IR"));
        assert!(is_one("UAB „Rytas“ +370 37 123456", "LT"));
        assert!(!is_one("ask for the one who sells tea in the evening 09351112233", "IR"));
        assert!(!is_one("Ona", "LT"));
    }
}
