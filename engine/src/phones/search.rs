//! The digits that a phone is found by, from its start.

use super::{Dialled, extension, unwrapped};

/// The countries whose national numbers are dialled without a prefix (NANP apart, whose prefix is its calling code).
const WITHOUT_PREFIX: [&str; 12] =
    ["1", "30", "34", "39", "45", "47", "48", "351", "352", "356", "371", "420"];

/// What holds every part that someone may type of this number: E.164 without its plus, the national number behind each of its
/// prefixes (0, and 8 in Lithuania), and the digits as written where they stand in none of these.
pub fn search_forms(raw: &str, e164: Option<&str>) -> Vec<String> {
    let mut forms = Vec::new();
    each_search_form(raw, e164, |prefix, digits| forms.push([prefix, digits].concat()));
    forms
}

/// Hands over what [`search_forms`] gives, form by form: a prefix, and the digits behind it.
pub(crate) fn each_search_form(raw: &str, e164: Option<&str>, mut take: impl FnMut(&str, &str)) {
    let text = unwrapped(raw);
    let (main, _) = extension::split(&text);
    let written = Dialled::read(main).digits;
    let mut known = false;
    if let Some(international) = e164.and_then(|e164| e164.strip_prefix('+')) {
        let (code, national) = international.split_at(calling_code_len(international));
        let prefixes = prefixes(code);
        take("", international);
        prefixes.iter().for_each(|prefix| take(prefix, national));
        let before = written.strip_suffix(national);
        known = written == international
            || before.is_some_and(|prefix| prefix.is_empty() || prefixes.contains(&prefix));
    }
    if !written.is_empty() && !known {
        take("", &written);
    }
}

/// The digits to look up when a query looks like (the start or the middle of) a phone: any digits, `+`, `00` and
/// `(0)` understood. `None` when it holds letters or no digit.
pub fn query_digits(query: &str) -> Option<String> {
    let text = unwrapped(query).replace("(0)", "");
    if text.chars().any(|ch| !(ch.is_ascii_digit() || ch.is_whitespace() || "+-().,/–−\u{ff0b}".contains(ch)))
    {
        return None;
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let digits = match digits.strip_prefix("00") {
        Some(rest) if !rest.is_empty() => rest.to_owned(),
        _ => digits,
    };
    (!digits.is_empty()).then_some(digits)
}

fn prefixes(calling_code: &str) -> &'static [&'static str] {
    match calling_code {
        "370" => &["0", "8"],
        "7" => &["8"],
        "36" => &["06"],
        code if WITHOUT_PREFIX.contains(&code) => &[],
        _ => &["0"],
    }
}

/// How many digits of an international number are its country's (ITU-T E.164, list of assigned codes).
fn calling_code_len(digits: &str) -> usize {
    let len = match digits.as_bytes() {
        [b'1' | b'7', ..] => 1,
        [b'2', b'0' | b'7', ..]
        | [b'3', b'0'..=b'4' | b'6' | b'9', ..]
        | [b'4', b'0' | b'1' | b'3'..=b'9', ..]
        | [b'5', b'1'..=b'8', ..]
        | [b'6', b'0'..=b'6', ..]
        | [b'8', b'1' | b'2' | b'4' | b'6', ..]
        | [b'9', b'0'..=b'5' | b'8', ..] => 2,
        _ => 3,
    };
    len.min(digits.len())
}
