//! Folding: one spelling for everything that a reader would call the same word, whatever keyboard wrote it.
//!
//! Text is folded the same way when it is stored for searching and when it is searched for. Latin accents, Arabic and
//! Persian letter variants, vowel marks, half-spaces and the shape of digits disappear; letters and their order stay.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, char::decompose_compatible};

/// The zero of every decimal digit set of Unicode outside ASCII, each followed by its one to nine.
const ZEROS: [u32; 36] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6,
    0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0,
    0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
];

/// Folds a text for searching: compatible forms unified, case and accents dropped, ي and ك as ی and ک, every digit an
/// ASCII digit, runs of white space one space, none at the ends. Folding twice changes nothing more.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(text, &mut folded);
    folded
}

/// Like [`fold`], appended to a buffer that the caller keeps from row to row.
pub fn fold_into(text: &str, out: &mut String) {
    let start = out.len();
    if is_plain(text) {
        out.push_str(text);
        out[start..].make_ascii_lowercase();
        return;
    }
    let mut exotic = false;
    for ch in text.chars() {
        match ch {
            ' ' | '\t'..='\r' => push_space(out, start),
            '\0'..='\u{7f}' => out.push(ch.to_ascii_lowercase()),
            _ if ch.is_whitespace() => push_space(out, start),
            _ => exotic |= push_folded(ch, out, start),
        }
    }
    while out.len() > start && out.ends_with(' ') {
        out.pop();
    }
    if exotic {
        let composed: String = out[start..].nfc().collect();
        out.truncate(start);
        out.push_str(&composed);
    }
}

/// Whether only the case of a text's letters changes by folding it.
fn is_plain(text: &str) -> bool {
    let mut last = b' ';
    let plain = text.bytes().all(|byte| {
        let blank = byte == b' ' && last == b' ';
        last = byte;
        byte.is_ascii() && !blank && !matches!(byte, b'\t'..=b'\r')
    });
    plain && (last != b' ' || text.is_empty())
}

/// The words of a text for an index, folded and parted by single spaces: a word written with half-spaces counts joined
/// and in its parts ("علی‌پور" gives "علیپور علی پور").
pub fn fold_words(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    fold_words_into(text, &mut words);
    words
}

/// Like [`fold_words`], appended to a buffer, parted by a space from what it holds.
pub fn fold_words_into(text: &str, out: &mut String) {
    for word in text.split_whitespace() {
        push_words(word, out);
        if !word.is_ascii() && word.contains(HALF_SPACES) {
            word.split(HALF_SPACES).for_each(|part| push_words(part, out));
        }
    }
}

/// The text with the digits of every script as ASCII digits, and nothing else changed.
pub fn latin_digits(text: &str) -> Cow<'_, str> {
    if text.chars().all(|ch| ch.is_ascii() || digit_value(ch).is_none()) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|ch| digit_value(ch).map_or(ch, ascii_digit)).collect())
}

/// The value of a decimal digit of any script.
pub fn digit_value(ch: char) -> Option<u8> {
    if ch.is_ascii() {
        return ch.is_ascii_digit().then(|| ch as u8 - b'0');
    }
    let code = u32::from(ch);
    let zero = match ZEROS.binary_search(&code) {
        Ok(_) => return Some(0),
        Err(0) => return None,
        Err(next) => ZEROS[next - 1],
    };
    u8::try_from(code - zero).ok().filter(|value| *value < 10)
}

/// The text to make an ICU collation key from: the Arabic ye and kaf as the Persian ones, which ICU's Persian order
/// otherwise sorts apart, and no white space at the ends.
pub fn collation_text(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if !text.contains(['ي', 'ى', 'ك']) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(
        text.chars()
            .map(|ch| match ch {
                'ي' | 'ى' => 'ی',
                'ك' => 'ک',
                other => other,
            })
            .collect(),
    )
}

const HALF_SPACES: [char; 2] = ['\u{200c}', '\u{200d}'];

fn push_words(text: &str, out: &mut String) {
    let end = out.len();
    if end > 0 {
        out.push(' ');
    }
    let start = out.len();
    fold_into(text, out);
    if out.len() > start && out[start..].chars().all(is_of_word) {
        return;
    }
    let folded = out.split_off(start);
    out.truncate(end);
    for word in folded.split(|ch: char| !is_of_word(ch)).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
}

/// Whether a folded letter is one of a word. Those of Persian are told at once: the tables of Unicode are searched for each.
fn is_of_word(ch: char) -> bool {
    match ch {
        '\0'..='\u{7f}' => ch.is_ascii_alphanumeric(),
        'ا'..='غ' | 'ف'..='ي' | 'پ' | 'چ' | 'ژ' | 'ک' | 'گ' | 'ی' => true,
        _ => ch.is_alphanumeric(),
    }
}

fn push_space(out: &mut String, start: usize) {
    if out.len() > start && !out.ends_with(' ') {
        out.push(' ');
    }
}

/// Appends one letter's folding. True when the script composes letters from marks that are kept, so that the caller
/// must compose the text again.
fn push_folded(ch: char, out: &mut String, start: usize) -> bool {
    if let Some(letter) = arabic_letter(ch) {
        out.push(letter);
        return false;
    }
    if is_dropped(ch) {
        return false;
    }
    let mut exotic = false;
    decompose_compatible(ch, |part| exotic |= push_part(part, out, start));
    exotic
}

fn push_part(part: char, out: &mut String, start: usize) -> bool {
    if is_dropped(part) {
        return false;
    }
    if part.is_whitespace() {
        push_space(out, start);
        return false;
    }
    if let Some(letter) = arabic_letter(part) {
        out.push(letter);
        return false;
    }
    if let Some(value) = digit_value(part) {
        out.push(ascii_digit(value));
        return false;
    }
    let mut exotic = false;
    for lower in part.to_lowercase().filter(|lower| !is_dropped(*lower)) {
        match latin_letters(lower) {
            Some(letters) => out.push_str(letters),
            None => out.push(lower),
        }
        exotic |= lower >= '\u{0900}';
    }
    exotic
}

/// Letters that Unicode does not decompose and readers take for others all the same, and apostrophes of all kinds.
fn latin_letters(ch: char) -> Option<&'static str> {
    Some(match ch {
        'ł' => "l",
        'ø' => "o",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ħ' => "h",
        'ı' => "i",
        'ŧ' => "t",
        'ŋ' => "n",
        'ĸ' => "k",
        'ς' => "σ",
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' | '\u{02bc}' | '\u{02bb}' => "'",
        _ => return None,
    })
}

/// The Persian letter that stands for an Arabic, Persian or Urdu one in searches.
fn arabic_letter(ch: char) -> Option<char> {
    Some(match ch {
        'ي' | 'ى' | 'ئ' | 'ی' | 'ۍ' | 'ې' | 'ے' | 'ۓ' => 'ی',
        'ك' | 'ک' | 'ڪ' => 'ک',
        'ة' | 'ۀ' | 'ۂ' | 'ۃ' | 'ە' | 'ھ' | 'ہ' | 'ه' => 'ه',
        'أ' | 'إ' | 'آ' | 'ٱ' | 'ا' => 'ا',
        'ؤ' | 'و' => 'و',
        'ب' | 'پ' | 'ت' | 'ث' | 'ج' | 'چ' | 'ح' | 'خ' | 'د' | 'ذ' | 'ر' | 'ز' | 'ژ' | 'س' | 'ش' | 'ص'
        | 'ض' | 'ط' | 'ظ' | 'ع' | 'غ' | 'ف' | 'ق' | 'گ' | 'ل' | 'م' | 'ن' => ch,
        _ => return None,
    })
}

/// Marks that carry no letter: accents, vowel signs, the hamza on its own, tatweel, half-spaces and direction marks.
fn is_dropped(ch: char) -> bool {
    matches!(u32::from(ch),
        0x00AD | 0x034F | 0x061C | 0x0621 | 0x0640 | 0x0670 | 0x0674 | 0x180E | 0xFEFF
        | 0x0300..=0x036F | 0x0483..=0x0489 | 0x0591..=0x05BD | 0x05BF | 0x05C1..=0x05C2 | 0x05C4..=0x05C5 | 0x05C7
        | 0x0610..=0x061A | 0x064B..=0x065F | 0x06D6..=0x06DC | 0x06DF..=0x06E4 | 0x06E7..=0x06E8 | 0x06EA..=0x06ED
        | 0x08D3..=0x08E1 | 0x08E3..=0x08FF | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x200B..=0x200F | 0x202A..=0x202E
        | 0x2060..=0x206F | 0x20D0..=0x20FF | 0xFE00..=0xFE0F | 0xFE20..=0xFE2F)
}

fn ascii_digit(value: u8) -> char {
    char::from(b'0' + value)
}
