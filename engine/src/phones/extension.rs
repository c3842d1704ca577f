//! Extensions: the digits behind `ext.`, `x`, `#` or their Persian, Lithuanian and Russian words.

/// The words before an extension, folded to lower case, longest first where one begins another.
const MARKS: [&str; 26] = [
    ";ext=",
    "extension",
    "extention",
    "extn",
    "ext",
    "داخلی",
    "داخلي",
    "داخل",
    "داخ",
    "dakheli",
    "vidinis numeris",
    "vidinis nr",
    "vidinis",
    "vid. nr",
    "vid.nr",
    "vid",
    "papildomas",
    "papild",
    "доб",
    "вн",
    "anexo",
    "internal",
    "int",
    "x",
    "#",
    "~",
];

/// The number without its extension, and the extension's digits.
pub(super) fn split(whole: &str) -> (&str, Option<String>) {
    // `(ext. 12)`.
    let text = whole.trim_end();
    let text = text.strip_suffix(')').filter(|it| it.contains('(')).unwrap_or(text);
    let without_digits = text.trim_end_matches(|ch: char| ch.is_ascii_digit());
    let digits = text[without_digits.len()..].trim_end();
    if digits.is_empty() || digits.len() > 7 {
        return (whole, None);
    }
    let head =
        without_digits.trim_end_matches(|ch: char| ch.is_whitespace() || matches!(ch, '.' | ':' | '-' | ','));
    let lower = head.to_lowercase();
    let Some(mark) = MARKS.into_iter().find(|mark| lower.ends_with(mark)) else { return (whole, None) };
    // Lower case may differ in length from what it was made of; then nothing is cut.
    let Some(main) = head.len().checked_sub(mark.len()).and_then(|end| head.get(..end)) else {
        return (whole, None);
    };
    if main.chars().filter(char::is_ascii_digit).count() < 5 {
        return (whole, None);
    }
    (
        main.trim_end_matches(|ch: char| ch.is_whitespace() || matches!(ch, ',' | '(' | ';')),
        Some(digits.to_owned()),
    )
}
