//! The book that is opened unless another is named: the one in the user's data folder, or one chosen in its place.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::book::{Book, Opening};
use crate::error::{Code, Error, Result};

const NAME: &str = "book.daftar";
/// The file beside it that names the book chosen in its place, as JSON.
const CHOSEN: &str = "chosen-book.json";

/// Which book is usual, by the data folder that says so.
#[derive(Debug, Clone)]
pub struct UsualBook {
    folder: PathBuf,
}

impl UsualBook {
    /// That of the user who runs the program.
    ///
    /// # Errors
    /// `file_unreachable` where the system names no home folder.
    pub fn of_user() -> Result<Self> {
        directories::ProjectDirs::from("app", "Daftar", "Daftar")
            .map(|folders| Self::in_folder(folders.data_dir()))
            .ok_or_else(|| Error::failed(Code::FileUnreachable { path: "~".to_owned() }, "no home folder"))
    }

    /// That of a data folder.
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// The data folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Its file.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.chosen().unwrap_or_else(|| self.folder.join(NAME))
    }

    /// Opens it. The first time it is made; one that was chosen is there already, and is not made anew where it is gone.
    ///
    /// # Errors
    /// `file_unreachable` where the chosen book is gone; those of [`Book::open`].
    pub fn open(&self, opening: Opening) -> Result<Book> {
        let path = self.path();
        if self.chosen().is_some()
            && let Err(cause) = path.metadata()
        {
            return Err(Error::file(&path, &cause));
        }
        Book::open(&path, opening)
    }

    /// Makes another book the usual one from now on.
    ///
    /// # Errors
    /// `file_unreachable`, `disk_full` where it cannot be noted.
    pub fn choose(&self, path: &Path) -> Result<()> {
        let note = self.folder.join(CHOSEN);
        let path = std::path::absolute(path).map_err(|cause| Error::file(path, &cause))?;
        let noted = if path == self.folder.join(NAME) {
            std::fs::remove_file(&note).or_else(|cause| match cause.kind() {
                ErrorKind::NotFound => Ok(()),
                _ => Err(cause),
            })
        } else {
            let text = serde_json::to_string(&path)?;
            std::fs::create_dir_all(&self.folder).and_then(|()| std::fs::write(&note, text))
        };
        noted.map_err(|cause| Error::file(&note, &cause))
    }

    /// A note that cannot be read names no book.
    fn chosen(&self) -> Option<PathBuf> {
        let text = std::fs::read_to_string(self.folder.join(CHOSEN)).ok()?;
        serde_json::from_str(&text).ok()
    }
}
