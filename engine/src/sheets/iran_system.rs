//! Iran System: how programs of DOS wrote Persian, each letter in the shape it takes and each line as it is seen, from left
//! to right. The table is the one of <https://en.wikipedia.org/wiki/Iran_System_encoding>.

use unicode_normalization::UnicodeNormalization;

/// What the bytes from 128 on stand for.
pub(super) static LETTERS: [char; 128] = [
    '۰', '۱', '۲', '۳', '۴', '۵', '۶', '۷', '۸', '۹', '،', 'ـ', '؟', 'ﺁ', 'ﺋ', 'ﺀ', //
    'ﺍ', 'ﺎ', 'ﺏ', 'ﺑ', 'ﭖ', 'ﭘ', 'ﺕ', 'ﺗ', 'ﺙ', 'ﺛ', 'ﺝ', 'ﺟ', 'ﭺ', 'ﭼ', 'ﺡ', 'ﺣ', //
    'ﺥ', 'ﺧ', 'ﺩ', 'ﺫ', 'ﺭ', 'ﺯ', 'ﮊ', 'ﺱ', 'ﺳ', 'ﺵ', 'ﺷ', 'ﺹ', 'ﺻ', 'ﺽ', 'ﺿ', 'ﻁ', //
    '░', '▒', '▓', '│', '┤', '╡', '╢', '╖', '╕', '╣', '║', '╗', '╝', '╜', '╛', '┐', //
    '└', '┴', '┬', '├', '─', '┼', '╞', '╟', '╚', '╔', '╩', '╦', '╠', '═', '╬', '╧', //
    '╨', '╤', '╥', '╙', '╘', '╒', '╓', '╫', '╪', '┘', '┌', '█', '▄', '▌', '▐', '▀', //
    'ﻅ', 'ﻉ', 'ﻊ', 'ﻌ', 'ﻋ', 'ﻍ', 'ﻎ', 'ﻐ', 'ﻏ', 'ﻑ', 'ﻓ', 'ﻕ', 'ﻗ', 'ﮎ', 'ﮐ', 'ﮒ', //
    'ﮔ', 'ﻝ', 'ﻻ', 'ﻟ', 'ﻡ', 'ﻣ', 'ﻥ', 'ﻧ', 'ﻭ', 'ﻩ', 'ﻬ', 'ﻫ', 'ﯽ', 'ﯼ', 'ﯾ', '\u{a0}',
];

/// Letters in the shape that joins the next one, and in the shape of those that could join it but do not.
const JOINING: &[u8] = b"\x8E\x93\x95\x97\x99\x9B\x9D\x9F\xA1\xA8\xAA\xAC\xAE\xE3\xE4\xE7\xE8\xEA\xEC\xEE\xF0\xF3\xF5\xF7\xFA\xFB\xFE";
const ENDING: &[u8] = b"\x92\x94\x96\x98\x9A\x9C\x9E\xA0\xA7\xA9\xAB\xAD\xE1\xE2\xE5\xE6\xE9\xEB\xED\xEF\xF1\xF4\xF6\xF9\xFC\xFD";

/// How many letters are in a shape that they cannot have where they stand: then it is no Persian.
pub(super) fn misshapen(bytes: &[u8]) -> usize {
    let is_letter = |it: &u8| matches!(it, 0x8D..=0xAF | 0xE0..=0xFE);
    let wrong = |at: usize| {
        // The next letter stands to the left.
        let joins = at > 0 && is_letter(&bytes[at - 1]);
        if joins { ENDING.contains(&bytes[at]) } else { JOINING.contains(&bytes[at]) }
    };
    (0..bytes.len()).filter(|at| wrong(*at)).count()
}

/// Letters after which a cell is turned even though nothing parted it.
pub(super) const LONGEST: usize = 64 << 10;

/// Whether a letter stands between cells, each of which was turned by itself.
pub(super) fn parts_cells(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\t' | ',' | ';' | '|' | '"')
}

/// Writes a cell in the order in which it is spoken, its letters without their shapes, and empties it.
pub(super) fn write_as_spoken(cell: &mut Vec<char>, out: &mut String) {
    if !cell.iter().any(|it| is_shaped(*it)) {
        out.extend(cell.drain(..));
        return;
    }
    cell.reverse();
    // Figures and Latin words are seen as they are spoken.
    let mut at = 0;
    while at < cell.len() {
        let end = at + cell[at..].iter().take_while(|it| runs_right(**it)).count();
        let end = at + cell[at..end].iter().rposition(|it| it.is_alphanumeric()).map_or(0, |it| it + 1);
        cell[at..end].reverse();
        at = end.max(at + 1);
    }
    for letter in cell.drain(..) {
        match letter {
            '(' => out.push(')'),
            ')' => out.push('('),
            it if is_shaped(it) => out.extend(std::iter::once(it).nfkc()),
            it => out.push(it),
        }
    }
}

fn is_shaped(letter: char) -> bool {
    matches!(letter, '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// Figures of either script, Latin letters, and what stands within numbers and addresses.
fn runs_right(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '۰'..='۹') || "./-:@_+".contains(letter)
}
