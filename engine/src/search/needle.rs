//! What is looked for in a customer's text: the pieces of one spelling, prepared once.

use memchr::memmem::Finder;

/// The pieces of a spelling, all of which must be there.
pub(super) struct Needle<'p> {
    /// The longest, which is in the fewest texts.
    rarest: Finder<'p>,
    others: Vec<Finder<'p>>,
}

impl<'p> Needle<'p> {
    /// Prepares the pieces; `None` where there are none.
    pub(super) fn of(pieces: &'p [String]) -> Option<Self> {
        let rarest = pieces.iter().enumerate().max_by_key(|(_, piece)| piece.len())?.0;
        let finder = |piece: &'p String| Finder::new(piece.as_bytes());
        let others = pieces.iter().enumerate().filter(|(at, _)| *at != rarest);
        Some(Self {
            rarest: finder(&pieces[rarest]),
            others: others.map(|(_, piece)| finder(piece)).collect(),
        })
    }

    /// Where the rarest piece is next; the others need not be there.
    pub(super) fn find(&self, text: &[u8]) -> Option<usize> {
        self.rarest.find(text)
    }

    /// Whether a text with the rarest piece has the others too.
    pub(super) fn others_are_in(&self, text: &[u8]) -> bool {
        self.others.iter().all(|other| other.find(text).is_some())
    }

    /// Whether a text has all pieces.
    pub(super) fn is_in(&self, text: &[u8]) -> bool {
        self.find(text).is_some() && self.others_are_in(text)
    }
}
