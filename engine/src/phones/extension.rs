//! Extensions: the digits behind `ext.`, `x`, `#` or their Persian, Lithuanian and Russian words.

/// The words before an extension, folded to lower case, longest first where one begins another.
const MARKS: [&str; 14] = [
    ";ext=",
    "extension",
    "extn",
    "ext",
    "داخلی",
    "داخلي",
    "vidinis",
    "vid",
    "доб",
    "anexo",
    "int",
    "x",
    "#",
    "~",
];

/// The number without its extension, and the extension's digits.
pub(super) fn split(text: &str) -> (&str, Option<String>) {
    let without_digits = text.trim_end().trim_end_matches(|ch: char| ch.is_ascii_digit());
    let digits = text[without_digits.len()..].trim_end();
    if digits.is_empty() || digits.len() > 7 {
        return (text, None);
    }
    let head =
        without_digits.trim_end_matches(|ch: char| ch.is_whitespace() || matches!(ch, '.' | ':' | '-' | ','));
    let lower = head.to_lowercase();
    let Some(mark) = MARKS.into_iter().find(|mark| lower.ends_with(mark)) else { return (text, None) };
    // Lower case may differ in length from what it was made of; then nothing is cut.
    let Some(main) = head.len().checked_sub(mark.len()).and_then(|end| head.get(..end)) else {
        return (text, None);
    };
    if main.chars().filter(char::is_ascii_digit).count() < 5 {
        return (text, None);
    }
    (
        main.trim_end_matches(|ch: char| ch.is_whitespace() || matches!(ch, ',' | '(' | ';')),
        Some(digits.to_owned()),
    )
}
