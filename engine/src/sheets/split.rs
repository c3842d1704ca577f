//! Splitting text into records and cells, forgiving what real lists get wrong: stray quotes, ragged rows, mixed line ends.
//!
//! A well-formed file splits exactly as the `csv` crate splits it (a property test holds us to that). What differs is the
//! damaged one: a quote that never closes, or closes in the middle of a later cell, is read as a plain character instead
//! of swallowing the customers between, and a quote inside a quoted cell stays where the user sees it.

use memchr::{memchr2, memchr3};

use super::Cells;

/// The longest quoted cell that is looked for before its opening quote counts as stray.
const LONGEST_CELL: usize = 1 << 20;
/// The same after many stray quotes, so that a damaged file costs time in proportion to its size.
const SHORTEST_LIMIT: usize = 4 << 10;
/// A record longer than this is no record of a list.
pub(super) const LONGEST_RECORD: usize = 16 << 20;
/// The columns of the widest spreadsheet; a record with more cells is no record of a list.
pub(super) const MOST_CELLS: usize = 16_384;

/// How cells are told apart in a text file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Dialect {
    /// Between two cells; none in a file of one column. Of spaces any number stands there.
    pub delimiter: Option<char>,
    /// Around a cell that holds a delimiter or a line break.
    pub quote: Option<u8>,
    /// Whether a backslash protects a quote.
    pub backslash: bool,
}

/// The cells of one record, end to end in one string.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Record {
    text: String,
    ends: Vec<u32>,
}

impl Record {
    pub fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
    }

    /// Ends the cell whose text was written last.
    fn close(&mut self) {
        self.ends.push(self.text.len() as u32);
    }

    /// Adds a cell behind the last.
    pub fn push(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.close();
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn ends(&self) -> &[u32] {
        &self.ends
    }

    pub fn cells(&self) -> Cells<'_> {
        Cells::new(&self.text, &self.ends, 0)
    }
}

/// What became of an attempt to split one record off the front of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// A record of this many bytes, its line end included.
    Record(usize),
    /// The text stops inside the record: more of the file is needed.
    More,
    /// Longer or wider than any list.
    Unlike,
}

/// Splits records off a text, one by one, and remembers how many quotes were out of place.
#[derive(Debug, Clone)]
pub(super) struct Splitter {
    delimiter: [u8; 4],
    delimiter_len: usize,
    quote: Option<u8>,
    backslash: bool,
    /// Opening quotes without an end so far; shortens the search for the next.
    endless: u32,
    /// Quotes out of place so far.
    pub irregular: u32,
}

enum Cell {
    Closed(usize),
    Stray { endless: bool },
    More,
}

impl Splitter {
    pub fn new(dialect: &Dialect) -> Self {
        let mut delimiter = [0; 4];
        let delimiter_len = dialect.delimiter.map_or(0, |it| it.encode_utf8(&mut delimiter).len());
        let Dialect { quote, backslash, .. } = *dialect;
        Self { delimiter, delimiter_len, quote, backslash, endless: 0, irregular: 0 }
    }

    /// Splits the first record off `text`, which is not empty; `last` says that the file ends where the text ends.
    pub fn step(&mut self, text: &str, last: bool, out: &mut Record) -> Step {
        let mut endless = self.endless;
        let mut irregular = self.irregular;
        let bytes = text.as_bytes();
        let mut at = 0;
        out.clear();
        loop {
            if at > LONGEST_RECORD || out.ends.len() > MOST_CELLS {
                return Step::Unlike;
            }
            if let Some(opened) = self.opening(bytes, at) {
                let kept = out.text.len();
                let before = irregular;
                match self.quoted(text, opened, last, endless, &mut irregular, &mut out.text) {
                    Cell::Closed(end) => at = end,
                    Cell::More => return Step::More,
                    Cell::Stray { endless: never } => {
                        endless = endless.saturating_add(u32::from(never));
                        irregular = before.saturating_add(1);
                        out.text.truncate(kept);
                        let Some(end) = self.plain_end(bytes, opened, last) else { return Step::More };
                        out.text.push_str(&text[at..end]);
                        at = end;
                    }
                }
            } else {
                let Some(end) = self.plain_end(bytes, at, last) else { return Step::More };
                out.text.push_str(&text[at..end]);
                at = end;
            }
            if !self.is_padding(bytes, at, out) {
                out.close();
            }
            match bytes.get(at) {
                Some(b'\r') if at + 1 == bytes.len() && !last => return Step::More,
                Some(b'\r') if bytes.get(at + 1) == Some(&b'\n') => at += 2,
                Some(b'\r' | b'\n') => at += 1,
                Some(_) => {
                    at += self.delimiter_len;
                    continue;
                }
                None => {}
            }
            (self.endless, self.irregular) = (endless, irregular);
            return Step::Record(at);
        }
    }

    /// Whether the cell that ends at `at` is only the gap between two that stand in line: spaces part those, however many.
    fn is_padding(&self, bytes: &[u8], at: usize, record: &Record) -> bool {
        let begun = record.ends.last().map_or(0, |end| *end as usize);
        let more = bytes.get(at) == Some(&b' ') || !record.ends.is_empty();
        self.delimiter_len == 1 && self.delimiter[0] == b' ' && record.text.len() == begun && more
    }

    /// Just behind the opening quote of a cell that begins at `at`, spaces before it allowed.
    fn opening(&self, bytes: &[u8], at: usize) -> Option<usize> {
        let quote = self.quote?;
        let spaces = bytes[at..].iter().take_while(|it| **it == b' ').count();
        (bytes.get(at + spaces) == Some(&quote)).then_some(at + spaces + 1)
    }

    /// Where an unquoted cell ends: at a delimiter, a line end or the end of the file.
    fn plain_end(&self, bytes: &[u8], from: usize, last: bool) -> Option<usize> {
        let mut at = from;
        loop {
            let rest = &bytes[at..];
            let found = if self.delimiter_len == 0 {
                memchr2(b'\n', b'\r', rest)
            } else {
                memchr3(self.delimiter[0], b'\n', b'\r', rest)
            };
            match found {
                Some(hit) if self.cell_ends(bytes, at + hit) => return Some(at + hit),
                Some(hit) => at += hit + 1,
                None => return last.then_some(bytes.len()),
            }
        }
    }

    fn cell_ends(&self, bytes: &[u8], at: usize) -> bool {
        match bytes.get(at) {
            None | Some(b'\r' | b'\n') => true,
            Some(_) => {
                self.delimiter_len > 0 && bytes[at..].starts_with(&self.delimiter[..self.delimiter_len])
            }
        }
    }

    /// Reads a quoted cell from just behind its opening quote into `out`.
    fn quoted(
        &self,
        text: &str,
        from: usize,
        last: bool,
        endless: u32,
        irregular: &mut u32,
        out: &mut String,
    ) -> Cell {
        let bytes = text.as_bytes();
        let quote = self.quote.unwrap_or(b'"');
        let limit = (LONGEST_CELL >> endless.min(16)).max(SHORTEST_LIMIT);
        let stop = bytes.len().min(from.saturating_add(limit));
        let mut at = from;
        let mut written = from;
        loop {
            let protects = if self.backslash { b'\\' } else { quote };
            let Some(hit) = memchr2(quote, protects, &bytes[at..stop]) else {
                if stop < from + limit && !last {
                    return Cell::More;
                }
                return self.unclosed(text, from, written, stop, out);
            };
            at += hit;
            if at + 1 >= bytes.len() && !last {
                return Cell::More;
            }
            if bytes[at] == quote {
                if bytes.get(at + 1) == Some(&quote) {
                    out.push_str(&text[written..=at]);
                    at += 2;
                    written = at;
                    continue;
                }
                let spaces = bytes[at + 1..].iter().take_while(|it| **it == b' ').count();
                let behind = at + 1 + spaces;
                if behind >= bytes.len() && !last {
                    return Cell::More;
                }
                if self.cell_ends(bytes, behind) {
                    out.push_str(&text[written..at]);
                    return Cell::Closed(behind);
                }
                if self.opens_another(bytes, from, at) {
                    return Cell::Stray { endless: false };
                }
                *irregular = irregular.saturating_add(1);
                at += 1;
            } else if bytes.get(at + 1) == Some(&quote) || bytes.get(at + 1) == Some(&b'\\') {
                out.push_str(&text[written..at]);
                written = at + 1;
                at += 2;
            } else {
                at += 1;
            }
        }
    }

    /// Whether the quote at `at` looks like the beginning of a later cell, so that the one before `from` never ended.
    fn opens_another(&self, bytes: &[u8], from: usize, at: usize) -> bool {
        let before = &bytes[from..at];
        match before.last() {
            Some(b'\n' | b'\r') => true,
            Some(_) => {
                self.delimiter_len > 0
                    && before.ends_with(&self.delimiter[..self.delimiter_len])
                    && memchr2(b'\n', b'\r', before).is_some()
            }
            None => false,
        }
    }

    /// A quoted cell without an end: the rest of a file that was cut off in its last line, or a stray quote.
    fn unclosed(&self, text: &str, from: usize, written: usize, stop: usize, out: &mut String) -> Cell {
        let bytes = text.as_bytes();
        let cut_off = stop == bytes.len() && memchr2(b'\n', b'\r', &bytes[from..]).is_none();
        if cut_off && self.delimiter_len > 0 && !text[from..].contains(self.delimiter_text()) {
            out.push_str(&text[written..]);
            return Cell::Closed(bytes.len());
        }
        Cell::Stray { endless: true }
    }

    fn delimiter_text(&self) -> &str {
        std::str::from_utf8(&self.delimiter[..self.delimiter_len]).unwrap_or_default()
    }
}
