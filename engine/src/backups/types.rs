//! What the screens are told of backups.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Serialize;
use ts_rs::TS;

use crate::error::Code;

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum BackupReason {
    /// Daftar does it once a day.
    Daily,
    /// The user asked for it.
    Asked,
    /// A new Daftar was about to change the file's form.
    BeforeUpdate,
    /// A backup was about to be put in the book's place.
    BeforeRestore,
    /// Customers were about to be removed for good.
    BeforePurge,
}

impl BackupReason {
    const ALL: [Self; 5] =
        [Self::Daily, Self::Asked, Self::BeforeUpdate, Self::BeforeRestore, Self::BeforePurge];

    /// As the border and the file names write it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::Asked => "asked",
            Self::BeforeUpdate => "before_update",
            Self::BeforeRestore => "before_restore",
            Self::BeforePurge => "before_purge",
        }
    }

    /// The reason of that name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }

    /// Whether it was made before an act that cannot be undone.
    #[must_use]
    pub fn is_before_risk(self) -> bool {
        matches!(self, Self::BeforeUpdate | Self::BeforeRestore | Self::BeforePurge)
    }
}

/// One copy of the whole book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// Why it was made.
    pub reason: BackupReason,
    /// When, milliseconds UTC.
    pub made_at: i64,
    /// How large it is.
    pub bytes: u64,
    /// How many customers it holds, outside the bin; `null` for the copy of a damaged book, kept as it was and not checked.
    pub customers: Option<u64>,
}

/// What became of the copy outside the data folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
#[ts(export)]
pub enum OutsideCopy {
    /// No folder is set for it.
    Unwanted,
    /// It is there.
    Made {
        /// Where.
        path: PathBuf,
    },
    /// The folder is not there, or not now (a stick that is not plugged in); it is tried again by itself.
    Missed {
        /// Why.
        #[serde(flatten)]
        reason: Code,
    },
}

/// A backup that was just made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BackupMade {
    /// The backup in the data folder.
    pub backup: Backup,
    /// Its copy outside.
    pub outside: OutsideCopy,
}

/// How safe the book is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BackupState {
    /// The newest backup.
    pub newest: Option<Backup>,
    /// The folder outside the data folder; empty for none.
    pub outside_folder: String,
    /// Whether that folder is there now.
    pub outside_reachable: bool,
    /// The newest copy in it.
    pub newest_outside: Option<Backup>,
}

/// A book that was just replaced by a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Restored {
    /// The book as it was before, kept as a backup.
    pub kept: Backup,
    /// How many customers the book holds now, outside the bin.
    pub customers: u64,
}

/// What kind of thing is wrong with a book.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CheckProblemKind {
    /// The file itself is damaged.
    File,
    /// A record points at one that is not there.
    Reference,
    /// Search does not hold what the customers say.
    Index,
}

/// One thing that is wrong with a book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CheckProblem {
    /// What kind of thing.
    pub kind: CheckProblemKind,
    /// The finding, for whoever repairs it.
    pub detail: String,
}

/// The outcome of a check of the whole book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CheckReport {
    /// Whether nothing is wrong.
    pub sound: bool,
    /// What is wrong.
    pub problems: Vec<CheckProblem>,
    /// Customers outside the bin.
    pub customers: u64,
    /// Rows of every table.
    pub rows: BTreeMap<String, u64>,
}
