//! What somebody typed into the search box, as words to look for.

use crate::{folding, phones};

/// One typed word. It is found where all pieces of any one of its spellings are found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Ways to spell it, each as the pieces that must all be there.
    pub spellings: Vec<Vec<String>>,
}

/// The words of a query; all must be found. A query that looks like a phone is one word of digits.
pub(super) fn words(query: &str) -> Vec<Word> {
    if let Some(digits) = phones::query_digits(query) {
        return vec![Word { spellings: vec![vec![digits]] }];
    }
    query.split_whitespace().filter_map(word).collect()
}

fn word(typed: &str) -> Option<Word> {
    let pieces = |text: &str| -> Vec<String> {
        text.split(|ch: char| !ch.is_alphanumeric())
            .filter(|piece| !piece.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let joined = pieces(&folding::fold(typed));
    if joined.is_empty() {
        return None;
    }
    let mut spellings = vec![joined];
    // A word typed with half-spaces may stand in the book with spaces instead.
    let parted: Vec<String> =
        typed.split(['\u{200c}', '\u{200d}']).flat_map(|part| pieces(&folding::fold(part))).collect();
    if !spellings.contains(&parted) {
        spellings.push(parted);
    }
    Some(Word { spellings })
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn a_phone_in_persian_digits_is_one_word() {
        let found = words("۰۹۱۲ ۱۲۳");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].spellings, [["0912123"]]);
    }

    #[test]
    fn a_half_space_counts_joined_or_parted() {
        let found = words("علی‌پور");
        assert_eq!(found[0].spellings, [vec!["علیپور"], vec!["علی", "پور"]]);
    }

    #[test]
    fn an_email_is_found_by_its_pieces() {
        assert_eq!(words("Mary.López@shop.lt")[0].spellings, [["mary", "lopez", "shop", "lt"]]);
    }

    #[test]
    fn nothing_but_signs_is_no_word() {
        assert!(words(" – / @ ").is_empty());
    }
}
