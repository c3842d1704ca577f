//! The mobile numbers of Iran and Lithuania in their usual shapes, recognised without the metadata's patterns: most of
//! what a list holds there. Held equal to libphonenumber by `tests/engine/phones.rs`.

use super::Dialled;

/// The number in E.164 when it is one of the usual shapes; `None` leaves it to the whole rules.
pub(super) fn e164(dialled: &Dialled, default_country: &str) -> Option<String> {
    if dialled.international {
        let national = dialled.digits.strip_prefix("98").filter(|national| is_iranian_mobile(national));
        let national =
            national.or_else(|| dialled.digits.strip_prefix("370").filter(|n| is_lithuanian_mobile(n)));
        return national.map(|_| format!("+{}", dialled.digits));
    }
    match default_country {
        "IR" => national(&dialled.digits, &["0", "98"], is_iranian_mobile)
            .map(|national| format!("+98{national}")),
        "LT" => national(&dialled.digits, &["8", "0", "370"], is_lithuanian_mobile)
            .map(|national| format!("+370{national}")),
        _ => None,
    }
}

fn national<'a>(digits: &'a str, prefixes: &[&str], is_mobile: fn(&str) -> bool) -> Option<&'a str> {
    if is_mobile(digits) {
        return Some(digits);
    }
    prefixes.iter().find_map(|prefix| digits.strip_prefix(prefix).filter(|national| is_mobile(national)))
}

/// 90x to 93x, the ranges that are given out whole.
fn is_iranian_mobile(national: &str) -> bool {
    match national.as_bytes() {
        [b'9', b'0', b'0'..=b'5', ..] | [b'9', b'1' | b'3', ..] | [b'9', b'2', b'0'..=b'3', ..] => {
            national.len() == 10
        }
        _ => false,
    }
}

fn is_lithuanian_mobile(national: &str) -> bool {
    national.len() == 8 && national.starts_with('6')
}
