//! Why a file cannot be read as a list.

use serde::{Deserialize, Serialize};

/// Shorthand for readings that may be refused.
pub type Result<T> = std::result::Result<T, Problem>;

/// Why a file cannot be read as a list; nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// No such file.
    FileMissing,
    /// The system does not let us read it.
    FileUnreadable,
    /// No text in it.
    FileEmpty,
    /// A workbook under a password.
    FileProtected,
    /// A workbook that cannot be opened.
    FileDamaged,
    /// More than any list of customers holds, or made to fill the memory.
    FileTooLarge,
    /// A picture, a program, a page, a letter: no table of text.
    NotAList,
    /// No sheet of the workbook has content.
    SheetEmpty,
    /// No sheet of that name.
    SheetMissing,
    /// No encoding of that name.
    EncodingUnknown,
    /// The chosen header row is below the end of the list.
    HeaderMissing,
    /// Stopped by the user.
    Stopped,
}

impl Problem {
    pub(super) fn unreadable(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound => Self::FileMissing,
            _ => Self::FileUnreadable,
        }
    }
}
