//! What parts the tags in a cell: some signs always, others where the whole column shows it.

use std::collections::{HashMap, HashSet};

use super::values;
use crate::folding;

/// Signs that part tags wherever they stand.
const STRONG: [char; 8] = [';', '|', '؛', '\n', '\r', '\t', '•', '·'];
/// Signs that part them where no stronger one does.
const COMMAS: [char; 2] = [',', '،'];

/// What the cells of a column show of its signs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct TagSigns {
    /// A comma parts beside stronger signs too.
    comma: bool,
    slash: bool,
}

impl TagSigns {
    /// What a column shows: a sign parts tags where what stands beside it also stands elsewhere without it. `B2B/retail` that
    /// never comes apart is one tag.
    pub(super) fn of_column<'v>(cells: impl Iterator<Item = &'v str>) -> Self {
        let (mut strongly, mut finely) = (Pieces::default(), Pieces::default());
        for cell in cells {
            for piece in split(cell, Self { comma: false, slash: false }) {
                strongly.add(piece, &COMMAS);
                for piece in piece.split(COMMAS) {
                    finely.add(piece.trim(), &['/']);
                }
            }
        }
        Self { comma: strongly.come_apart(), slash: finely.come_apart() }
    }

    /// The tags of a cell. What Google and phones put every contact into is none.
    pub(super) fn part(self, cell: &str) -> Vec<String> {
        split(cell, self).into_iter().filter_map(name).collect()
    }
}

/// One tag without the signs that programs put around it; `None` where nothing is left.
pub(super) fn name(part: &str) -> Option<String> {
    let around = |it: char| it.is_whitespace() || matches!(it, '"' | '[' | ']' | ',' | '،');
    let name = part.trim_matches(around).trim_start_matches(['*', '#']).trim_matches(around);
    let folded = folding::fold(name).replace(' ', "");
    let says_nothing = matches!(folded.as_str(), "" | "mycontacts" | "starred" | "systemgroup:mycontacts");
    (!says_nothing).then(|| values::line(name).into_owned())
}

fn split(cell: &str, signs: TagSigns) -> Vec<&str> {
    let cell = cell.trim();
    // `#vip #tehran`: each begins with its own sign.
    let parts: Vec<&str> =
        if cell.starts_with('#') { cell.split('#').collect() } else { cell.split(":::").collect() };
    let strong = parts.len() > 1 || cell.contains(STRONG);
    let mut pieces: Vec<&str> = parts.into_iter().flat_map(|part| part.split(STRONG)).collect();
    if signs.comma || !strong || cell.starts_with('#') {
        pieces = pieces.into_iter().flat_map(|piece| piece.split(COMMAS)).collect();
    }
    let pieces = pieces.into_iter().map(str::trim).filter(|piece| !piece.is_empty());
    pieces.flat_map(|piece| slashed(piece, signs.slash)).collect()
}

/// The parts at slashes; the whole piece where it is an address, a date, or shorthand such as `n/a`.
fn slashed(piece: &str, parts_all: bool) -> Vec<&str> {
    let sign = if parts_all { "/" } else { " / " };
    let parts: Vec<&str> = piece.split(sign).map(str::trim).collect();
    if parts.len() > 1 && is_parted(piece, &parts) { parts } else { vec![piece] }
}

/// Whether each part is a word, and all of it no address.
fn is_parted(piece: &str, parts: &[&str]) -> bool {
    let letters = |part: &&str| part.chars().filter(|it| it.is_alphabetic()).count() > 1;
    parts.iter().all(letters) && !piece.contains("://") && !piece.contains("www.") && !piece.contains('@')
}

/// The pieces of a column, those that a sign might part again and the others.
#[derive(Default)]
struct Pieces {
    whole: HashSet<String>,
    parted: HashMap<String, Vec<String>>,
}

impl Pieces {
    fn add(&mut self, piece: &str, signs: &[char]) {
        if !piece.contains(signs) {
            self.whole.insert(folding::fold(piece));
            return;
        }
        let parts: Vec<&str> = piece.split(signs).map(str::trim).filter(|part| !part.is_empty()).collect();
        if parts.len() > 1 && is_parted(piece, &parts) {
            let parts = parts.into_iter().map(folding::fold).collect();
            self.parted.insert(folding::fold(piece), parts);
        }
    }

    /// Whether half of what might be parted has a part that stands alone or beside others elsewhere.
    fn come_apart(&self) -> bool {
        let mut uses: HashMap<&str, u32> = HashMap::new();
        for part in self.parted.values().flatten() {
            *uses.entry(part).or_default() += 1;
        }
        let elsewhere =
            |part: &String| self.whole.contains(part) || uses.get(part.as_str()).is_some_and(|it| *it > 1);
        let recurring = self.parted.values().filter(|parts| parts.iter().any(elsewhere)).count();
        recurring > 0 && recurring * 2 >= self.parted.len()
    }
}
