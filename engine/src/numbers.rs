//! Numbers as people and programs write them: any digits, any separators, a currency word before or after.

use std::fmt;

use crate::folding::latin_digits;

/// A decimal number, exact: `units` divided by ten to the power `scale`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decimal {
    /// All the digits as one whole number.
    pub units: i64,
    /// How many of those digits stand after the decimal mark, at most 18.
    pub scale: u32,
}

impl Decimal {
    /// The nearest floating-point number.
    pub fn to_f64(self) -> f64 {
        // The decimal text is parsed rather than divided: the result is then the nearest double.
        self.to_string().parse().unwrap_or(f64::NAN)
    }

    /// Whether it is nought.
    pub fn is_zero(self) -> bool {
        self.units == 0
    }

    /// The number in units of ten to the power `-scale` (2 gives cents), rounded half away from zero; `None` when it
    /// does not fit.
    pub fn at_scale(self, scale: u32) -> Option<i64> {
        if scale >= self.scale {
            return self.units.checked_mul(10_i64.checked_pow(scale - self.scale)?);
        }
        let divisor = 10_i128.pow(self.scale - scale);
        let units = i128::from(self.units);
        i64::try_from((units + units.signum() * divisor / 2) / divisor).ok()
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.units < 0 { "-" } else { "" };
        if self.scale == 0 {
            return write!(f, "{sign}{}", self.units.unsigned_abs());
        }
        let digits = format!("{:0width$}", self.units.unsigned_abs(), width = self.scale as usize + 1);
        let (whole, fraction) = digits.split_at(digits.len() - self.scale as usize);
        write!(f, "{sign}{whole}.{fraction}")
    }
}

/// Reads a number: `1 234,50`, `۵٬۰۰۰٬۰۰۰`, `(142.85)` for a negative one, `899kr`, `€ 1.234,50`, `1.5E+3`. A lone point
/// or comma before exactly three digits groups thousands (`5.000` is five thousand) unless only a zero stands before it.
/// `None` when the text is no single number.
pub fn parse_decimal(text: &str) -> Option<Decimal> {
    parse_decimal_with(text, None)
}

/// Like [`parse_decimal`] where the column's decimal mark is known (see [`decimal_mark`]): the other mark then groups.
pub fn parse_decimal_with(text: &str, mark: Option<char>) -> Option<Decimal> {
    let written = Written::read(text)?;
    let mark = written.decimal_mark(mark)?;
    written.value(mark)
}

/// The decimal mark that a column's values agree on, from those that leave no doubt; `None` when none does or they
/// contradict each other.
pub fn decimal_mark<'a>(samples: impl IntoIterator<Item = &'a str>) -> Option<char> {
    let mut found = None;
    for sample in samples {
        let Some(mark) = Written::read(sample).and_then(|written| written.certain_mark()) else { continue };
        match found {
            None => found = Some(mark),
            Some(earlier) if earlier != mark => return None,
            Some(_) => {}
        }
    }
    found
}

/// The parts of a written number: `body` holds digits and marks only.
struct Written {
    body: String,
    negative: bool,
    exponent: i32,
}

impl Written {
    fn read(text: &str) -> Option<Self> {
        let latin = latin_digits(text);
        let mut text = latin.trim_matches(|ch: char| ch.is_whitespace() || is_invisible(ch));
        let mut negative = false;
        if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
            negative = true;
            text = inner;
        }
        let first = text.find(|ch: char| ch.is_ascii_digit())?;
        let last = text.rfind(|ch: char| ch.is_ascii_digit())?;
        let (before, after) = (&text[..first], &text[last + 1..]);
        // A mark straight before the first digit belongs to it (".5", "٫۵"); one after a word does not ("kr.500").
        let leading_mark = before.ends_with(['.', '٫'])
            && !before.trim_end_matches(['.', '٫']).ends_with(char::is_alphabetic);
        negative ^= is_signed(before)? | is_signed(after)?;
        let (mantissa, exponent) = split_exponent(&text[first..=last])?;
        let mut body = String::with_capacity(mantissa.len() + 1);
        if leading_mark {
            body.push_str("0.");
        }
        for ch in mantissa.chars() {
            match ch {
                '0'..='9' | '.' | ',' => body.push(ch),
                '٫' => body.push('٫'),
                // Spaces, apostrophes and the Arabic separator only ever group.
                ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '\'' | '’' | '٬' | '_' => body.push('\''),
                '،' => body.push(','),
                _ if is_invisible(ch) => {}
                _ => return None,
            }
        }
        Some(Self { body, negative, exponent })
    }

    /// The mark when the shape of the number leaves no doubt: both marks are there, one repeats, or what follows it is
    /// no group of three.
    fn certain_mark(&self) -> Option<char> {
        if self.body.contains('٫') {
            return Some('٫');
        }
        match (self.body.rfind('.'), self.body.rfind(',')) {
            (Some(point), Some(comma)) => Some(if point > comma { '.' } else { ',' }),
            (Some(at), None) => self.certain_lone_mark('.', at),
            (None, Some(at)) => self.certain_lone_mark(',', at),
            (None, None) => None,
        }
    }

    fn certain_lone_mark(&self, mark: char, at: usize) -> Option<char> {
        if self.body.matches(mark).count() > 1 {
            return Some(if mark == '.' { ',' } else { '.' });
        }
        let whole = &self.body[..at];
        let grouped_already = whole.contains('\'');
        let groups =
            self.body.len() - at - 1 == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0');
        (grouped_already || !groups).then_some(mark)
    }

    fn decimal_mark(&self, hint: Option<char>) -> Option<Option<char>> {
        if let Some(mark) = self.certain_mark() {
            return Some(Some(mark));
        }
        Some(hint.filter(|mark| self.body.contains(*mark)))
    }

    fn value(&self, mark: Option<char>) -> Option<Decimal> {
        let (whole, fraction) = match mark.and_then(|mark| self.body.split_once(mark)) {
            Some((whole, fraction)) => (whole, fraction),
            None => (self.body.as_str(), ""),
        };
        if !fraction.chars().all(|ch| ch.is_ascii_digit()) || !is_grouped(whole) {
            return None;
        }
        let fraction = fraction.trim_end_matches('0');
        let digits: String = whole.chars().chain(fraction.chars()).filter(char::is_ascii_digit).collect();
        let mut units: i64 = digits.parse().ok()?;
        if self.negative {
            units = -units;
        }
        let scale = i32::try_from(fraction.len()).ok()? - self.exponent;
        if scale < 0 {
            return Some(Decimal {
                units: units.checked_mul(10_i64.checked_pow(scale.unsigned_abs())?)?,
                scale: 0,
            });
        }
        u32::try_from(scale).ok().filter(|scale| *scale <= 18).map(|scale| Decimal { units, scale })
    }
}

/// True when what surrounds the digits makes the number negative; `None` when it holds more than a sign and a unit.
fn is_signed(around: &str) -> Option<bool> {
    let mut negative = false;
    for ch in around.chars() {
        match ch {
            '-' | '−' | '–' => negative = true,
            '+' | '.' | '٫' | '%' | '٪' | '/' => {}
            _ if ch.is_alphabetic() || ch.is_whitespace() || is_currency(ch) || is_invisible(ch) => {}
            _ => return None,
        }
    }
    Some(negative)
}

fn split_exponent(number: &str) -> Option<(&str, i32)> {
    match number.split_once(['e', 'E']) {
        None => Some((number, 0)),
        Some((mantissa, exponent)) => {
            Some((mantissa.trim_end(), exponent.parse().ok().filter(|e: &i32| e.abs() < 19)?))
        }
    }
}

/// Whole digits, or groups of at most three of which only the first may be short (India's twos are allowed).
fn is_grouped(whole: &str) -> bool {
    let groups: Vec<&str> = whole.split(|ch: char| !ch.is_ascii_digit()).collect();
    match groups.as_slice() {
        [] => false,
        [only] => !only.is_empty(),
        [first, between @ .., last] => {
            (1..=3).contains(&first.len())
                && last.len() == 3
                && between.iter().all(|group| group.len() == 3 || group.len() == 2)
        }
    }
}

fn is_currency(ch: char) -> bool {
    matches!(ch, '$' | '¢' | '£' | '¤' | '¥' | '\u{20a0}'..='\u{20cf}' | '﷼')
}

fn is_invisible(ch: char) -> bool {
    matches!(ch, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
