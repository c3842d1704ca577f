//! Phones of one cell that stand behind words which say what each is for: `Phone:(650) 555-3311 Mobile:(650) 555-7777`.

use super::headers::{self, Said};
use super::target::{Place, Target};

/// Fewer digits are no number of their own.
const SHORTEST: usize = 7;

/// The numbers of a cell, each with what the word before it says it is for; nothing where no word says so, or what stands
/// behind one is no number.
pub(super) fn part(cell: &str) -> Option<Vec<(String, &str)>> {
    if !cell.contains(char::is_alphabetic) {
        return None;
    }
    let mut pieces: Vec<(String, &str)> = Vec::new();
    let (mut label, mut from, mut at) = (None, 0, 0);
    while let Some(begin) = cell[at..].find(char::is_alphabetic).map(|it| at + it) {
        let end = cell[begin..].find(begins_number).map_or(cell.len(), |it| begin + it);
        if let Some(said) = label_of(&cell[begin..end]).filter(|_| end < cell.len()) {
            pieces.extend(piece(label.take(), &cell[from..begin]));
            (label, from) = (Some(said), end);
        }
        at = end;
    }
    label.as_ref()?;
    pieces.extend(piece(label, &cell[from..]));
    let whole =
        |(_, number): &(String, &str)| number.chars().filter(|it| it.is_numeric()).count() >= SHORTEST;
    pieces.iter().all(whole).then_some(pieces)
}

/// No letter does: `Ⅷ` is one, and counts too.
fn begins_number(letter: char) -> bool {
    !letter.is_alphabetic() && letter.is_numeric() || matches!(letter, '+' | '(')
}

fn piece(label: Option<String>, text: &str) -> Option<(String, &str)> {
    let text = text.trim_matches(|it: char| it.is_whitespace() || ",;/|،؛-".contains(it));
    (label.is_some() || !text.is_empty()).then(|| (label.unwrap_or_default(), text))
}

/// What the words before a number say that it is for; `None` where they say something else than that it is a phone.
fn label_of(words: &str) -> Option<String> {
    // So Facebook writes the phones of its leads.
    if words == "p:" {
        return Some(String::new());
    }
    let phone = |header: &str| match headers::read(header) {
        Said::Fills(Place { target: Target::Phone, label, .. }) => Some(label),
        _ => None,
    };
    phone(words).or_else(|| phone(&format!("{words} tel")))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_letter_that_counts_is_of_the_words() {
        assert_eq!(super::part("Ⅷ"), None);
        assert_eq!(super::part("8612345671 Ⅷ tel 8612345672"), None);
    }
}
