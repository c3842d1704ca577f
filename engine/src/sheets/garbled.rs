//! Cells that were saved in UTF-8, read as something else and saved again: `PetraitÄ—` for `Petraitė`, `Ø¹Ù„ÛŒ` for `علی`.

use std::collections::HashMap;
use std::sync::LazyLock;

use encoding_rs::{Encoding, WINDOWS_1250, WINDOWS_1252, WINDOWS_1254, WINDOWS_1256, WINDOWS_1257};

use super::recognition::{Garbled, GarbledSample};

/// What the bytes were mistaken for, the likeliest first.
const THROUGH: [&Encoding; 5] = [WINDOWS_1252, WINDOWS_1256, WINDOWS_1257, WINDOWS_1254, WINDOWS_1250];
/// Cells outside ASCII of which each is looked at; behind them only some are.
const FIRST: u32 = 20_000;
const THEN_EVERY: u32 = 16;
/// Cells shown before and after.
const SAMPLES: usize = 3;

static BYTES: LazyLock<[HashMap<char, u8>; 5]> = LazyLock::new(|| {
    THROUGH.map(|encoding| {
        let letter = |byte: u8| {
            let decoded = encoding.decode_without_bom_handling_and_without_replacement(&[byte])?.into_owned();
            decoded.chars().next()
        };
        (0x80..=0xFF_u8).filter_map(|byte| Some((letter(byte)?, byte))).collect()
    })
});

/// The reading that garbled the cells of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Through(usize);

impl Through {
    /// The cell as it was meant; `None` where it was not garbled.
    pub fn mend(self, cell: &str) -> Option<String> {
        if cell.is_ascii() {
            return None;
        }
        if let Some(mended) = self.undo(cell) {
            return Some(mended);
        }
        // A garbled word beside a good one.
        let words: Vec<(&str, Option<String>)> =
            cell.split(' ').map(|word| (word, self.undo(word))).collect();
        words.iter().any(|(_, mended)| mended.is_some()).then(|| {
            let words = words.iter().map(|(word, mended)| mended.as_deref().unwrap_or(word));
            words.collect::<Vec<_>>().join(" ")
        })
    }

    /// As often as it was garbled: each time the text becomes shorter.
    fn undo(self, text: &str) -> Option<String> {
        let mut meant = self.undo_once(text)?;
        while let Some(deeper) = self.undo_once(&meant) {
            meant = deeper;
        }
        Some(meant)
    }

    fn undo_once(self, text: &str) -> Option<String> {
        let mut outside = text.chars().skip_while(char::is_ascii);
        // Most cells are good: their first letter outside ASCII tells.
        if !matches!(self.byte(outside.next()?)?, 0xC2..=0xF4)
            || !matches!(self.byte(outside.next()?)?, 0x80..=0xBF)
        {
            return None;
        }
        let bytes: Vec<u8> = text.chars().map(|letter| self.byte(letter)).collect::<Option<_>>()?;
        let meant = String::from_utf8(bytes).ok()?;
        let letters = meant.chars().filter(|letter| !letter.is_ascii()).count();
        // Two letters of Persian may by chance be the bytes of one: two such chances are none.
        let enough = if THROUGH[self.0] == WINDOWS_1256 { 2 } else { 1 };
        (letters >= enough && meant.chars().all(is_written)).then_some(meant)
    }

    fn byte(self, letter: char) -> Option<u8> {
        match u32::from(letter) {
            code @ 0..0xA0 => u8::try_from(code).ok(),
            _ => BYTES[self.0].get(&letter).copied(),
        }
    }
}

/// A letter or sign that people write.
fn is_written(letter: char) -> bool {
    letter.is_ascii()
        || letter.is_alphanumeric()
        || matches!(letter, '\u{a0}'..='\u{bf}' | '\u{300}'..='\u{36f}' | '\u{60c}'..='\u{670}' | '\u{200b}'..='\u{203a}' | '\u{20a0}'..='\u{2122}' | '\u{2600}'..='\u{27bf}' | '\u{1f300}'..='\u{1faff}' | '\u{fe0f}')
}

/// What was seen of garbled cells in a list.
#[derive(Debug, Default)]
pub(crate) struct Suspicion {
    looked: u32,
    cells: [u32; 5],
    samples: [Vec<GarbledSample>; 5],
}

impl Suspicion {
    /// Looks at one more cell.
    pub fn look(&mut self, cell: &str) {
        if cell.is_ascii() {
            return;
        }
        self.looked = self.looked.saturating_add(1);
        if self.looked > FIRST && !self.looked.is_multiple_of(THEN_EVERY) {
            return;
        }
        for at in 0..THROUGH.len() {
            let Some(after) = Through(at).mend(cell) else { continue };
            self.cells[at] += 1;
            let samples = &mut self.samples[at];
            if samples.len() < SAMPLES && !samples.iter().any(|it| it.before == cell) {
                let beginning = |text: &str| text.chars().take(80).collect();
                samples.push(GarbledSample { before: beginning(cell), after: beginning(&after) });
            }
        }
    }

    /// The reading that explains most of the garbled cells; `None` where none is.
    pub fn verdict(mut self) -> Option<(Through, Garbled)> {
        let most = *self.cells.iter().max().filter(|it| **it > 0)?;
        let at = self.cells.iter().position(|it| *it == most)?;
        Some((Through(at), Garbled { samples: std::mem::take(&mut self.samples[at]), repaired: false }))
    }
}
