//! What a written date consists of: its figures and the month that it names.

use super::{Calendar, words};

/// One number of a date, and how many figures it was written with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Figure {
    pub(super) value: u32,
    pub(super) len: usize,
}

/// What a date text consists of.
pub(super) struct Parts {
    pub(super) figures: Vec<Figure>,
    pub(super) month: Option<(Calendar, u32)>,
}

impl Parts {
    /// Parts a folded text; `None` when it holds what no date holds.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut parts = Self { figures: Vec::with_capacity(3), month: None };
        let mut rest = without_time(text);
        while let Some(ch) = rest.chars().next() {
            let end = if ch.is_ascii_digit() {
                let end = rest.find(|ch: char| !ch.is_ascii_digit()).unwrap_or(rest.len());
                parts.figures.push(Figure { value: rest[..end].parse().ok()?, len: end });
                end
            } else if "年月日".contains(ch) {
                ch.len_utf8()
            } else if ch.is_alphabetic() {
                let end = rest.find(|ch: char| !ch.is_alphabetic()).unwrap_or(rest.len());
                parts.push_word(&rest[..end])?;
                end
            } else if " -/.,،'\u{2010}\u{2012}\u{2013}\u{2014}\\_".contains(ch) {
                ch.len_utf8()
            } else {
                return None;
            };
            rest = &rest[end..];
        }
        (parts.figures.len() <= 3).then_some(parts)
    }

    fn push_word(&mut self, word: &str) -> Option<()> {
        match words::month(word) {
            // "mar" and "di" are weekdays too: the first month stays.
            Some(month) if self.month.is_none() => self.month = Some(month),
            _ if words::is_filler(word) => {}
            _ => return None,
        }
        Some(())
    }
}

/// The text without a time of day, its zone and the letter between.
fn without_time(text: &str) -> &str {
    let bytes = text.as_bytes();
    let joined =
        bytes.windows(3).position(|at| at[0].is_ascii_digit() && at[1] == b't' && at[2].is_ascii_digit());
    if let Some(at) = joined {
        return &text[..=at];
    }
    let Some(colon) = text.find(':') else { return text };
    let before = text[..colon].trim_end_matches(|ch: char| ch.is_ascii_digit());
    if before.chars().any(|ch| ch.is_ascii_digit()) {
        return before;
    }
    // The time comes first: skip it and what belongs to it.
    let after = text[colon..].trim_start_matches(|ch: char| ch.is_ascii_digit() || matches!(ch, ':' | '.'));
    let after = after.trim_start();
    after.strip_prefix("am").or_else(|| after.strip_prefix("pm")).unwrap_or(after)
}
