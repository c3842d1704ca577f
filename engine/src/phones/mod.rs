//! Phones: kept as they were typed, and beside it in E.164 so that one number is one number however it was written.
//!
//! What a number is follows libphonenumber's metadata; what people and Excel do to numbers before they get here is
//! mended first, and never so that another number could come out of it.

mod extension;
mod search;
mod shorthand;
mod splitting;
mod usual;

use std::borrow::Cow;

use phonenumber::{Mode, country};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::folding::latin_digits;

pub(crate) use search::each_search_form;
pub use search::{query_digits, search_forms};
pub use shorthand::written_out;
pub use splitting::split_numbers;

/// A number that exists in its country's numbering plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// The number in E.164, with its plus: `+989123456789`.
    pub e164: String,
    /// The extension behind it, digits only.
    pub extension: Option<String>,
}

/// Why a text is kept as it was written and no number is made of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PhoneFault {
    /// No digits, or something else than a phone.
    NotANumber,
    /// A spreadsheet rounded it (`9.12E+09`): the last digits are lost for good.
    Rounded,
    /// Digits are missing.
    TooShort,
    /// There are more digits than any number has.
    TooLong,
    /// The length may be right, but no such number is given out.
    NotInUse,
}

/// The number that a text holds, or `None` when it is to be kept as written; [`examine`] says why.
/// `default_country` is the ISO 3166 code (`IR`) of the country whose national form is understood.
pub fn parse(raw: &str, default_country: &str) -> Option<Phone> {
    examine(raw, default_country).ok()
}

/// Like [`parse`], with the reason where there is no number.
pub fn examine(raw: &str, default_country: &str) -> Result<Phone, PhoneFault> {
    let text = unwrapped(raw);
    let text = mended(&text)?;
    let (main, extension) = extension::split(&text);
    let dialled = Dialled::read(main);
    if dialled.digits.is_empty() || text.contains('@') {
        return Err(PhoneFault::NotANumber);
    }
    let e164 = match usual::e164(&dialled, default_country) {
        Some(e164) => e164,
        None => dialled.e164(main, default_country)?,
    };
    Ok(Phone { e164, extension })
}

/// The number of another country that a text holds with its country code but without the plus before it: `33612345678`.
/// Only for what is no number at home, as programs write it: hands that put signs between digits leave the country out.
pub(crate) fn from_abroad(raw: &str) -> Option<Phone> {
    let text = unwrapped(raw);
    let digits = mended(&text).ok()?;
    let plain = digits.bytes().all(|it| it.is_ascii_digit()) && (11..=15).contains(&digits.len());
    // Russians and their neighbours dial an 8 first.
    let at_home = digits.starts_with('0') || digits.starts_with('8') && digits.len() == 11;
    let e164 = if plain && !at_home { libphonenumber(&digits, true, "").ok()? } else { return None };
    Some(Phone { e164, extension: None })
}

/// The number as it is dialled at home, where a spreadsheet took it for an amount and dropped its first zero or gave it
/// decimals (`9121234567.0`); otherwise as it was written. `e164` is what [`parse`] made of it.
pub(crate) fn restored<'r>(raw: &'r str, e164: &str, country: &str) -> Cow<'r, str> {
    let text = unwrapped(raw);
    let Ok(digits) = mended(&text) else { return Cow::Borrowed(raw) };
    let is_amount =
        !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit()) && !digits.starts_with('0');
    if !is_amount || !e164.ends_with(&*digits) {
        return Cow::Borrowed(raw);
    }
    let at_home: String = display(e164, country).chars().filter(char::is_ascii_digit).collect();
    if at_home.strip_prefix('0') == Some(&*digits) {
        return Cow::Owned(at_home);
    }
    if digits == text { Cow::Borrowed(raw) } else { Cow::Owned(digits.into_owned()) }
}

/// How a number is shown to someone in `country`: nationally at home, internationally elsewhere. Lithuania's national
/// prefix is changing, so its numbers are always shown internationally. Latin digits; the screen sets others.
pub fn display(e164: &str, country: &str) -> String {
    let Ok(number) = phonenumber::parse(None, e164) else { return e164.to_owned() };
    let home = country::Id::ok_from(country).and_then(calling_code);
    let mode = if home == Some(number.code().value()) && country != "LT" {
        Mode::National
    } else {
        Mode::International
    };
    number.format().mode(mode).to_string()
}

/// The digits of a number in E.164 as it is dialled within its country: `09123456789`; `None` where it is none.
pub fn national_digits(e164: &str) -> Option<String> {
    let number = phonenumber::parse(None, e164).ok()?;
    let national = number.format().mode(Mode::National).to_string();
    Some(national.chars().filter(char::is_ascii_digit).collect())
}

/// The ISO 3166 code of the country that a number in E.164 belongs to.
pub(crate) fn country_of(e164: &str) -> Option<String> {
    let number = phonenumber::parse(None, e164).ok()?;
    number.country().id().map(|id| id.as_ref().to_owned())
}

/// A number's digits as dialled: in ASCII, an international prefix apart.
struct Dialled {
    digits: String,
    international: bool,
}

impl Dialled {
    fn read(text: &str) -> Self {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        // Right-to-left software moves the plus behind the number.
        let international =
            text.trim_start_matches(|ch: char| !is_plus(ch) && !ch.is_ascii_digit()).starts_with(is_plus)
                || text.trim_end_matches([' ', ')']).ends_with(is_plus);
        match digits.strip_prefix("00").filter(|rest| !international && !rest.starts_with('0')) {
            Some(rest) => Self { digits: rest.to_owned(), international: true },
            None => Self { digits, international },
        }
    }

    fn e164(&self, text: &str, default_country: &str) -> Result<String, PhoneFault> {
        let fault = match libphonenumber(&self.digits, self.international, default_country) {
            Ok(e164) => return Ok(e164),
            Err(fault) => fault,
        };
        // The library takes the 8 that some Lithuanian numbers begin with for the old national prefix.
        if self.international
            && let Some(national) = self.digits.strip_prefix("370").filter(|it| it.len() == 8)
            && let Ok(e164) = libphonenumber(&format!("0{national}"), false, "LT")
        {
            return Ok(e164);
        }
        match vanity(text) {
            Some(digits) => libphonenumber(&digits, self.international, default_country).map_err(|_| fault),
            None => Err(fault),
        }
    }
}

/// The whole rules, for digits that are clean already.
fn libphonenumber(digits: &str, international: bool, default_country: &str) -> Result<String, PhoneFault> {
    if digits.len() < 4 {
        return Err(PhoneFault::TooShort);
    }
    if digits.len() > 20 {
        return Err(PhoneFault::TooLong);
    }
    let number = if international {
        phonenumber::parse(None, format!("+{digits}"))
    } else {
        phonenumber::parse(country::Id::ok_from(default_country), digits)
    };
    let number = number.map_err(|error| match error {
        phonenumber::ParseError::TooLong => PhoneFault::TooLong,
        phonenumber::ParseError::TooShortNsn | phonenumber::ParseError::TooShortAfterIdd => {
            PhoneFault::TooShort
        }
        _ => PhoneFault::NotInUse,
    })?;
    if phonenumber::is_valid(&number) {
        return Ok(number.format().mode(Mode::E164).to_string());
    }
    Err(match digits.len() {
        ..7 => PhoneFault::TooShort,
        16.. => PhoneFault::TooLong,
        _ => PhoneFault::NotInUse,
    })
}

/// The text without what surrounds it by no fault of its own: direction marks, Excel's apostrophe and `="…"`.
fn unwrapped(raw: &str) -> Cow<'_, str> {
    if raw.is_ascii() {
        return Cow::Borrowed(within_signs(raw));
    }
    let text: String = latin_digits(raw)
        .chars()
        .filter(|ch| !matches!(ch, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{061c}'))
        .collect();
    Cow::Owned(within_signs(&text).to_owned())
}

/// The text within a spreadsheet's apostrophe or `="…"`.
fn within_signs(text: &str) -> &str {
    let text = text.trim().trim_start_matches('\'');
    text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')).unwrap_or(text).trim()
}

/// Undoes what a spreadsheet does to a number that it took for an amount, when every digit is still there.
fn mended(text: &str) -> Result<Cow<'_, str>, PhoneFault> {
    if let Some((mantissa, exponent)) = text.split_once(['e', 'E'])
        && let Ok(exponent) = exponent.parse::<usize>()
        && mantissa.chars().all(|ch| ch.is_ascii_digit() || matches!(ch, '.' | ','))
    {
        let (whole, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
        // Only a mantissa that ends on the number's last digit is known to have lost none.
        let exact = exponent == fraction.len() && whole.len() == 1 && exponent > 5;
        return if exact { Ok(Cow::Owned(format!("{whole}{fraction}"))) } else { Err(PhoneFault::Rounded) };
    }
    match text.split_once(['.', ',']) {
        Some((whole, zeros))
            if whole.len() >= 7
                && !zeros.is_empty()
                && zeros.bytes().all(|b| b == b'0')
                && zeros.len() <= 2
                && whole.bytes().all(|b| b.is_ascii_digit()) =>
        {
            Ok(Cow::Borrowed(whole))
        }
        _ => Ok(Cow::Borrowed(text)),
    }
}

/// The digits of a number written with letters (`0800 FLOWERS`) as on a telephone's keys (ITU-T E.161).
fn vanity(text: &str) -> Option<String> {
    let start = text.find(|ch: char| ch.is_ascii_digit() || is_plus(ch))?;
    let number = &text[start..];
    let digits_first =
        number.chars().take_while(|ch| !ch.is_ascii_alphabetic()).filter(char::is_ascii_digit).count();
    let letters = number.chars().filter(char::is_ascii_alphabetic).count();
    if digits_first < 3 || letters < 3 {
        return None;
    }
    Some(
        number
            .chars()
            .filter_map(|ch| match ch.to_ascii_lowercase() {
                digit @ '0'..='9' => Some(digit),
                'a'..='c' => Some('2'),
                'd'..='f' => Some('3'),
                'g'..='i' => Some('4'),
                'j'..='l' => Some('5'),
                'm'..='o' => Some('6'),
                'p'..='s' => Some('7'),
                't'..='v' => Some('8'),
                'w'..='z' => Some('9'),
                _ => None,
            })
            .collect(),
    )
}

fn is_plus(ch: char) -> bool {
    matches!(ch, '+' | '\u{ff0b}')
}

fn calling_code(country: country::Id) -> Option<u16> {
    phonenumber::metadata::DATABASE.by_id(country.as_ref()).map(phonenumber::Metadata::country_code)
}

/// Reads a country code without caring for its case.
trait OkFrom: Sized {
    fn ok_from(code: &str) -> Option<Self>;
}

impl OkFrom for country::Id {
    fn ok_from(code: &str) -> Option<Self> {
        code.to_ascii_uppercase().parse().ok()
    }
}
