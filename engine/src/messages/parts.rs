//! The parts of an SMS, which is what a gateway charges: by the alphabet that its letters need (3GPP TS 23.038).

use serde::Serialize;
use ts_rs::TS;

/// The letters of the GSM alphabet, each one septet.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿\
    abcdefghijklmnopqrstuvwxyzäöñüà";
/// Those of its extension table, each two.
const EXTENSION: &str = "\u{c}^{}\\[~]|€";

/// How an SMS is charged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SmsParts {
    /// How many messages are charged; one for none.
    pub parts: usize,
    /// How many letters it has, as the alphabet counts them.
    pub units: usize,
    /// How many more fit without another part.
    pub left: usize,
    /// Whether the letters need Unicode, of which fewer fit.
    pub is_unicode: bool,
    /// The letters that need it, each once, the first few.
    pub because_of: Vec<String>,
}

/// Counts a text.
#[must_use]
pub fn sms_parts(text: &str) -> SmsParts {
    let septets = |letter: char| match letter {
        _ if BASIC.contains(letter) => Some(1),
        _ if EXTENSION.contains(letter) => Some(2),
        _ => None,
    };
    let mut because_of: Vec<String> = Vec::new();
    for letter in text.chars().filter(|letter| septets(*letter).is_none()) {
        if because_of.len() < 5 && !because_of.iter().any(|it| it.starts_with(letter)) {
            because_of.push(letter.to_string());
        }
    }
    let is_unicode = !because_of.is_empty();
    let sizes: Vec<usize> = text
        .chars()
        .map(|letter| if is_unicode { letter.len_utf16() } else { septets(letter).unwrap_or(1) })
        .collect();
    let units = sizes.iter().sum();
    let (alone, joined) = if is_unicode { (70, 67) } else { (160, 153) };
    if units <= alone {
        return SmsParts { parts: 1, units, left: alone - units, is_unicode, because_of };
    }
    // A letter of two units is never parted.
    let (mut parts, mut filled) = (1, 0);
    for size in sizes {
        if filled + size > joined {
            (parts, filled) = (parts + 1, 0);
        }
        filled += size;
    }
    SmsParts { parts, units, left: joined - filled, is_unicode, because_of }
}
