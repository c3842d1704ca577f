//! What can go wrong, in codes that each screen turns into the user's words.

use serde::Serialize;
use ts_rs::TS;

/// The engine's result.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a request was not carried out. Nothing has changed in the book when one comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// A rule said no: the request can be mended and tried again.
    Refused(Code),
    /// What the request is about is no longer there or was changed meanwhile.
    Gone(Code),
    /// The disk, the file or the program failed. `detail` is for the log, never for the screen.
    Failed {
        /// What the user is told.
        code: Code,
        /// What the log keeps.
        detail: String,
    },
}

/// One cause, named in the locales as `error-<code>` with dashes; the data fill that message's places.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "code", content = "data", rename_all = "snake_case")]
#[ts(export)]
pub enum Code {
    /// The file was written by a newer Daftar.
    BookNewer,
    /// The file is no Daftar book.
    NotABook,
    /// Another Daftar is writing and did not finish in time.
    BookBusy,
    /// The file is damaged; a backup can be restored.
    BookDamaged,
    /// A backup is damaged, or a copy came out other than the book; it is not used.
    BackupUnsound,
    /// The book may be read but not written.
    BookReadOnly,
    /// The disk is full.
    DiskFull,
    /// A file or folder could not be read or written.
    FileUnreachable {
        /// As the user named it.
        path: String,
    },
    /// There is nothing in the file.
    FileEmpty,
    /// The workbook is locked by a password.
    FileProtected,
    /// The file cannot be opened as what it claims to be.
    FileDamaged,
    /// The file holds more than any list of customers does, or was made to fill the memory.
    FileTooLarge,
    /// The file holds no table of text: a picture, a program, a letter.
    NotAList,
    /// No sheet of the workbook has content, or the chosen one has none.
    SheetEmpty,
    /// The workbook has no such sheet.
    SheetMissing {
        /// As given.
        name: String,
    },
    /// There is no such encoding.
    EncodingUnknown {
        /// As given.
        label: String,
    },
    /// The chosen header row is below the end of the list.
    HeaderMissing,
    /// No customer has that number.
    CustomerGone,
    /// A record that the request names is gone.
    RecordGone,
    /// A customer needs a name, a phone or an email.
    CustomerEmpty,
    /// The text is no email address.
    EmailInvalid {
        /// As typed.
        value: String,
    },
    /// The text is no date of either calendar.
    DateInvalid {
        /// As typed.
        value: String,
    },
    /// The text does not fit the field's kind.
    ValueInvalid {
        /// The field's name.
        field: String,
        /// As typed.
        value: String,
    },
    /// There is no such field.
    FieldUnknown {
        /// As given.
        field: String,
    },
    /// A name is needed.
    NameEmpty,
    /// The name is taken.
    NameTaken {
        /// The name.
        name: String,
    },
    /// There is nothing to take back.
    NothingToUndo,
    /// There is nothing to do again.
    NothingToRedo,
    /// The action was taken back already.
    AlreadyUndone,
    /// There is no such setting.
    SettingUnknown {
        /// As given.
        key: String,
    },
    /// The name of the file to export to says no kind of file that is known.
    ExportFormatUnknown {
        /// As the user named it.
        path: String,
    },
    /// A text is longer than a cell of a workbook may be.
    CellTooLong {
        /// The customer.
        name: String,
        /// The field.
        field: String,
    },
    /// The file is no picture that can be read: no JPEG, PNG, WebP or GIF, or a broken one.
    PhotoUnreadable,
    /// The picture has more bytes or pixels than are read.
    PhotoTooLarge,
    /// The customer has no photo.
    PhotoAbsent,
    /// The reminder was done or skipped already.
    ReminderHandled,
    /// The case is solved: it is reopened before anything else is done with it.
    CaseSolved,
    /// The case is not solved yet.
    CaseUnsolved,
    /// The case is part of another, where it goes on.
    CaseMerged,
    /// One kind of case at least must stay.
    CaseKindLast,
    /// A case cannot become part of itself.
    CaseMergeAlone,
    /// The customer was asked lately, and is left alone until the settings allow it again.
    RatingAskedLately,
    /// The owner set no key, without which the window could not be turned back.
    KioskKeyMissing,
    /// The key is too short.
    KioskKeyShort,
    /// The key is another one.
    KioskKeyWrong,
    /// The key was wrong too often: the next try has to wait.
    KioskWait {
        /// So many seconds.
        seconds: u32,
    },
    /// The window is turned to customers: nothing but the question is answered.
    KioskLocked,
    /// The window is not turned to customers.
    KioskUnlocked,
    /// The list has no such column.
    ColumnUnknown {
        /// As given.
        column: String,
    },
    /// A merge takes at least two customers.
    MergeAlone,
    /// Somebody whom the merge took in was removed from the bin for good: it cannot be taken back.
    MergeSettled,
    /// The customer does not get the message.
    MessageLeftOut {
        /// Why.
        reason: crate::messages::LeftOutReason,
    },
    /// Another Daftar sends this book's messages right now.
    AnotherSends,
    /// The files are larger than mail servers take.
    AttachmentsTooLarge,
    /// A template needs words.
    TemplateEmpty,
    /// A place of a template cannot be filled in.
    TemplateFaulty {
        /// The place as it is written.
        word: String,
    },
    /// The user stopped the work; nothing of it is in the book.
    Stopped,
    /// The program failed in a way that it did not foresee.
    Unexpected,
}

impl Error {
    /// The cause.
    #[must_use]
    pub fn code(&self) -> &Code {
        match self {
            Self::Refused(code) | Self::Gone(code) | Self::Failed { code, .. } => code,
        }
    }

    /// A failure with what the log should say of it.
    pub fn failed(code: Code, detail: impl ToString) -> Self {
        Self::Failed { code, detail: detail.to_string() }
    }

    /// A failure to read or write `path`.
    pub fn file(path: &std::path::Path, cause: &std::io::Error) -> Self {
        let unreachable = || Code::FileUnreachable { path: path.display().to_string() };
        Self::failed(if is_full(cause) { Code::DiskFull } else { unreachable() }, cause)
    }
}

/// Whether there was no room left: on the disk, or in what its user may fill of it.
pub(crate) fn is_full(cause: &std::io::Error) -> bool {
    matches!(cause.kind(), std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded)
}

/// As it crosses the border: `{kind, code, data}`.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Failure {
    /// `refused`, `gone` or `failed`.
    pub kind: FailureKind,
    /// The cause and its data.
    #[serde(flatten)]
    pub code: Code,
}

/// The three kinds of failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum FailureKind {
    /// A rule said no.
    Refused,
    /// The record is gone or changed.
    Gone,
    /// Disk, file or program failed.
    Failed,
}

impl From<&Error> for Failure {
    fn from(error: &Error) -> Self {
        let kind = match error {
            Error::Refused(_) => FailureKind::Refused,
            Error::Gone(_) => FailureKind::Gone,
            Error::Failed { .. } => FailureKind::Failed,
        };
        Self { kind, code: error.code().clone() }
    }
}

impl std::fmt::Display for Error {
    /// For the log; screens use the code.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name = serde_json::to_string(self.code()).map_err(|_| std::fmt::Error)?;
        match self {
            Self::Refused(_) => write!(f, "refused: {name}"),
            Self::Gone(_) => write!(f, "gone: {name}"),
            Self::Failed { detail, .. } => write!(f, "failed: {name}: {detail}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<rusqlite::Error> for Error {
    fn from(cause: rusqlite::Error) -> Self {
        use rusqlite::{ErrorCode, ffi};
        // SQLite calls it a failure of the disk when the index of its log of writes finds no room.
        let no_room_for_index = [ffi::SQLITE_IOERR_SHMOPEN, ffi::SQLITE_IOERR_SHMSIZE];
        if cause.sqlite_error().is_some_and(|error| no_room_for_index.contains(&error.extended_code)) {
            return Self::failed(Code::DiskFull, cause);
        }
        let code = match cause.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Code::BookBusy,
            Some(ErrorCode::DiskFull) => Code::DiskFull,
            Some(ErrorCode::DatabaseCorrupt) => Code::BookDamaged,
            Some(ErrorCode::NotADatabase) => Code::NotABook,
            Some(ErrorCode::ReadOnly) => Code::BookReadOnly,
            Some(ErrorCode::OperationInterrupted) => Code::Stopped,
            _ => Code::Unexpected,
        };
        Self::failed(code, cause)
    }
}

impl From<serde_json::Error> for Error {
    fn from(cause: serde_json::Error) -> Self {
        Self::failed(Code::Unexpected, cause)
    }
}
