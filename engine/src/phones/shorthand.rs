//! Numbers written short behind a whole one: `021-88776655-6` and `88776655/66` name only the digits that differ.

use super::{Dialled, extension, parse, unwrapped};
use crate::folding::latin_digits;

/// Signs and words between a number and the last digits of the next, each with how many digits may follow it.
const BETWEEN: [(&str, usize); 11] = [
    (" الی ", 4),
    (" تا ", 4),
    ("/", 4),
    ("\\", 4),
    ("،", 3),
    (",", 3),
    ("-", 3),
    ("–", 3),
    (" و ", 4),
    (" ir ", 4),
    (" and ", 4),
];
/// Numbers that one cell names like this.
const MOST: usize = 10;

/// The numbers that a text means which is itself none, each written out; `None` where it is no such shorthand.
pub fn written_out(raw: &str, default_country: &str) -> Option<Vec<String>> {
    // An extension behind the last of them is one of each: they are lines of one house.
    let latin = latin_digits(raw);
    if let (main, Some(_)) = extension::split(&latin) {
        let end = raw.char_indices().nth(main.chars().count()).map_or(raw.len(), |(at, _)| at);
        let (main, extension) = raw.split_at(end);
        let numbers = written_out(main, default_country)?;
        return Some(numbers.into_iter().map(|number| number + extension).collect());
    }
    if let Some(number) = with_code_behind(raw.trim(), default_country) {
        return Some(vec![number]);
    }
    let mut whole = raw.trim();
    let mut endings: Vec<&str> = Vec::new();
    while let Some((before, ending)) = last_ending(whole).filter(|_| endings.len() < MOST) {
        whole = before;
        endings.push(ending);
    }
    let of_country = parse(whole, default_country).is_some();
    if endings.is_empty() || !of_country && (!is_local(whole) || is_grouped(raw, &endings)) {
        return None;
    }
    let mut numbers = vec![whole.to_owned()];
    for ending in endings.iter().rev() {
        let number = with_ending(whole, ending);
        if of_country && parse(&number, default_country).is_none() {
            return None;
        }
        numbers.push(number);
    }
    Some(numbers)
}

/// The text before the last sign, and the few digits behind it.
fn last_ending(text: &str) -> Option<(&str, &str)> {
    let (at, between, most) = BETWEEN
        .iter()
        .filter_map(|(sign, most)| Some((text.rfind(sign)?, *sign, *most)))
        .max_by_key(|it| it.0)?;
    let (before, ending) = (text[..at].trim_end(), text[at + between.len()..].trim());
    let digits = ending.chars().count();
    // What begins with a zero is the code of a town.
    let code = digits > 2 && latin_digits(ending).starts_with('0');
    let fits = (1..=most).contains(&digits) && ending.chars().all(char::is_numeric) && !code;
    (fits && digits < digits_of(before)).then_some((before, ending))
}

/// `8 910 222-33-44`: the digits of one number in groups, as a whole one of another country.
fn is_grouped(raw: &str, endings: &[&str]) -> bool {
    let of_two = |ending: &&str| ending.chars().count() == 2;
    endings.len() > 1 && endings.iter().all(of_two) && !raw.contains(['/', '\\', ',', '،'])
}

/// `88776655-021`: the code of the town behind the number, as hands write it that go from right to left.
fn with_code_behind(text: &str, default_country: &str) -> Option<String> {
    let (number, code) = text.rsplit_once(['-', '–', ' ', '/'])?;
    let number = number.trim_end_matches([' ', '-', '–', '/']);
    let is_code = (3..=4).contains(&code.chars().count()) && latin_digits(code).starts_with('0');
    let turned = format!("{code}-{number}");
    (is_code && is_local(number) && parse(&turned, default_country).is_some()).then_some(turned)
}

/// A number of a town as it is dialled there, without its code.
fn is_local(text: &str) -> bool {
    let digits = latin_digits(text);
    let plain = text.chars().all(|it| it.is_numeric() || matches!(it, ' ' | '-'));
    plain && (7..=8).contains(&digits_of(text)) && !digits.starts_with('0')
}

fn digits_of(text: &str) -> usize {
    let text = unwrapped(text);
    Dialled::read(extension::split(&text).0).digits.len()
}

/// The number with its last digits replaced, whatever stands between them.
fn with_ending(number: &str, ending: &str) -> String {
    let mut ending = ending.chars().rev();
    let mut letters: Vec<char> = number.chars().collect();
    for letter in letters.iter_mut().rev().filter(|it| it.is_numeric()) {
        match ending.next() {
            Some(digit) => *letter = digit,
            None => break,
        }
    }
    letters.into_iter().collect()
}
