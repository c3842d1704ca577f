//! What may ring these days, kept in memory until anything is written: the shell asks for it every minute.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::alarms::{Agenda, Scope, Waiting};
use crate::book::{Book, Version};
use crate::error::Result;

/// What was read last, and of which state of the book and for which scope.
#[derive(Default)]
pub(crate) struct Kept(Mutex<Option<Read>>);

struct Read {
    version: Version,
    scope: Scope,
    waiting: Arc<Waiting>,
}

impl Book {
    /// What may ring these days. `version` is that of the book before `connection` began to read it: what is kept is never of an
    /// older state.
    pub(super) fn waiting(
        &self,
        (connection, version): (&Connection, Version),
        agenda: &Agenda,
        now: DateTime<Utc>,
    ) -> Result<Arc<Waiting>> {
        let scope = agenda.scope(now);
        let mut kept = self.agenda.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(read) = kept.as_ref().filter(|read| read.version == version && read.scope == scope) {
            return Ok(read.waiting.clone());
        }
        let waiting = Arc::new(agenda.waiting(connection, scope)?);
        *kept = Some(Read { version, scope, waiting: waiting.clone() });
        Ok(waiting)
    }
}
