//! What the whole program shares: the open book, or what keeps it closed.
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Instant;

use daftar_engine::history::Origin;
use daftar_engine::settings::Settings;
use daftar_engine::texts::{Language, Texts};
use daftar_engine::{Book, Code, Error, Failure, Opening, UsualBook};
use serde_json::Value;

use crate::jobs::Jobs;
use crate::tray::Tray;

/// The one state of the program; every command and thread is handed it.
pub struct Desk {
    /// When the program started.
    pub started: Instant,
    /// Where the log is.
    pub log_folder: Option<PathBuf>,
    /// Long work under way.
    pub jobs: Jobs,
    /// The icon in the tray.
    pub tray: Tray,
    usual: Option<UsualBook>,
    open: RwLock<Open>,
}

/// The book that is, or should be, open.
struct Open {
    path: PathBuf,
    book: Result<Arc<Book>, Error>,
}

impl Desk {
    /// A desk on which the book at `path` is still to be laid: the usual one, or one that was named.
    pub fn new(path: PathBuf, usual: Option<UsualBook>, log_folder: Option<PathBuf>) -> Self {
        let closed = Err(Error::failed(Code::Unexpected, "the book is not open yet"));
        Self {
            started: Instant::now(),
            log_folder,
            jobs: Jobs::default(),
            tray: Tray::default(),
            usual,
            open: RwLock::new(Open { path, book: closed }),
        }
    }

    /// Opens the book at `path` and keeps it, or keeps what prevents it.
    ///
    /// # Errors
    /// Those of [`Book::open`].
    pub fn open(&self, path: &Path) -> Result<Arc<Book>, Error> {
        let is_new = !path.exists();
        let opening = Opening::by(Origin::Window);
        let book = match self.usual.as_ref().filter(|usual| usual.path() == path) {
            Some(usual) => usual.open(opening),
            None => Book::open(path, opening),
        };
        let book = book.map(Arc::new);
        if let (Ok(book), true) = (&book, is_new) {
            speak_as_the_system(book);
        }
        if let Err(error) = &book {
            log::error!("the book could not be opened: {error}");
        }
        *self.open.write().unwrap_or_else(PoisonError::into_inner) =
            Open { path: path.to_owned(), book: book.clone() };
        book
    }

    /// Opens the book at `path` from now on, unless another was named at the start.
    pub fn keep_to(&self, path: &Path) {
        if let Some(Err(error)) = self.usual.as_ref().map(|usual| usual.choose(path)) {
            log::warn!("the next start will not open the chosen book: {error}");
        }
    }

    /// The open book.
    ///
    /// # Errors
    /// What keeps it closed.
    pub fn book(&self) -> Result<Arc<Book>, Error> {
        self.open.read().unwrap_or_else(PoisonError::into_inner).book.clone()
    }

    /// Where the book is, open or not.
    pub fn path(&self) -> PathBuf {
        self.open.read().unwrap_or_else(PoisonError::into_inner).path.clone()
    }

    /// What keeps the book closed; `None` while it is open.
    pub fn trouble(&self) -> Option<Failure> {
        self.book().err().as_ref().map(Failure::from)
    }

    /// The settings of the open book; those usual in the system's language without one.
    pub fn settings(&self) -> Settings {
        let settings = self.book().and_then(|book| book.settings());
        settings.unwrap_or_else(|_| Settings::for_language(system_language()))
    }

    /// The words in the user's language and digits.
    pub fn texts(&self) -> &'static Texts {
        let settings = self.settings();
        Texts::with_digits(settings.language, settings.digits)
    }
}

/// Gives a new book the settings that are usual in the system's language, until its owner chooses.
fn speak_as_the_system(book: &Book) {
    let usual = serde_json::to_value(Settings::for_language(system_language()));
    let saved = usual.map_err(Error::from).and_then(|usual| match usual {
        Value::Object(settings) => book.save_settings(&settings).map(drop),
        _ => Ok(()),
    });
    if let Err(error) = saved {
        log::warn!("the new book speaks English: {error}");
    }
}

/// The language of the session, where it is one that the program speaks.
pub fn system_language() -> Language {
    sys_locale::get_locales().find_map(|locale| Language::from_locale(&locale)).unwrap_or_default()
}
