//! The catalogue: what search needs of all customers, held in memory between keystrokes.

use super::Touched;
use std::sync::atomic::{AtomicU64, Ordering};

/// Counts the changes, so that whatever was worked out before one is known to be stale.
#[derive(Debug, Default)]
pub(crate) struct Catalogue {
    version: AtomicU64,
}

impl Catalogue {
    /// Takes note of what a commit touched.
    pub fn note(&self, _touched: &Touched) {
        self.version.fetch_add(1, Ordering::Relaxed);
    }

    /// Forgets everything, after the file was replaced or put in another order.
    pub fn clear(&self) {
        self.version.fetch_add(1, Ordering::Relaxed);
    }
}
