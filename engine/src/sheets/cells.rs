//! The cells of one record, without a string for each.

/// The cells of one record, as they stand in the file.
#[derive(Debug, Clone, Copy)]
pub struct Cells<'a> {
    text: &'a str,
    ends: &'a [u32],
    start: u32,
}

impl<'a> Cells<'a> {
    /// Cells that stand end to end in `text` from `start`, each ending where `ends` says.
    pub(super) fn new(text: &'a str, ends: &'a [u32], start: u32) -> Self {
        Self { text, ends, start }
    }

    /// How many cells the record has, trailing blank ones of a text file included.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether the record has no cell at all.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The cell of a column, from 0; empty beyond the last.
    pub fn get(&self, column: usize) -> &'a str {
        let Some(&end) = self.ends.get(column) else { return "" };
        let start = if column == 0 { self.start } else { self.ends[column - 1] };
        self.text.get(start as usize..end as usize).unwrap_or_default()
    }

    /// The cells from the first column to the last.
    pub fn iter(&self) -> impl Iterator<Item = &'a str> {
        let cells = *self;
        (0..cells.len()).map(move |column| cells.get(column))
    }
}
