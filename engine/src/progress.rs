//! Long work: how far it is, and whether it is to go on.

use std::ops::ControlFlow;

use serde::Serialize;
use ts_rs::TS;

use crate::error::{Code, Error, Result};

/// How far a piece of long work is, in its own units; `total` is 0 while it is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Progress {
    /// Done so far.
    pub done: u64,
    /// To be done in all.
    pub total: u64,
}

/// Is told now and then how far the work is, and may stop it; what was begun is then taken back.
pub type Watch<'a> = dyn FnMut(Progress) -> ControlFlow<()> + 'a;

/// For work that nobody watches.
pub fn unwatched(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Tells the watcher.
///
/// # Errors
/// `stopped` where the watcher wants no more of it.
pub(crate) fn tell(watch: &mut Watch<'_>, done: u64, total: u64) -> Result<()> {
    match watch(Progress { done, total }) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(Error::Refused(Code::Stopped)),
    }
}
