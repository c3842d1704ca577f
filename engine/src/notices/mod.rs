//! Notices: what rules tell the owner, under the bell and on the desktop, until it is read.

pub(crate) mod store;

use serde::Serialize;
use ts_rs::TS;

use crate::book::Book;
use crate::error::Result;
use crate::history::{Changed, Noun};
use crate::ids::{NoticeId, RuleId};
use crate::rules::{Named, What};

/// One notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Notice {
    /// Its number.
    pub id: NoticeId,
    /// The rule that it is of.
    pub rule_id: Option<RuleId>,
    /// What the rule is called; `null` where it is gone.
    pub rule: Option<String>,
    /// With whom it happened.
    pub customer: Option<Named>,
    /// The owner's words; empty for what happened.
    pub text: String,
    /// What happened.
    pub what: What,
    /// When it was told, milliseconds UTC.
    pub created_at: i64,
    /// When it was read, milliseconds UTC.
    pub read_at: Option<i64>,
}

impl Book {
    /// The newest notices, at most `limit` older than `before`; those about customers in the bin are left out.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn notices(&self, before: Option<NoticeId>, limit: u32) -> Result<Vec<Notice>> {
        self.read(|connection| store::list(connection, before, limit))
    }

    /// How many notices are not read yet.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn count_notices(&self) -> Result<u32> {
        self.read(store::count_unread)
    }

    /// Notes that notices were read; all of them for `None`. Whoever has read something need not take it back.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn read_notices(&self, ids: Option<&[NoticeId]>) -> Result<()> {
        let now = self.now();
        self.note(|connection| store::read(connection, ids, now))?;
        self.announce(&Changed::of(vec![Noun::Notices]));
        Ok(())
    }
}
