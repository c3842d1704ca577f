//! The book that a command works on, and the screen it speaks to.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use daftar_engine::clock::{Clock, SystemClock};
use daftar_engine::history::Origin;
use daftar_engine::settings::Settings;
use daftar_engine::texts::{Language, Texts};
use daftar_engine::{Book, Opening, UsualBook};

use crate::failing::Failing;
use crate::help;
use crate::moments;
use crate::screen::Screen;

/// An open book and a screen.
pub struct Session {
    pub book: Book,
    pub screen: Screen,
    pub json: bool,
}

impl Session {
    /// Opens the book at `path`, or the usual one. `moment` is taken for now where it is given.
    pub fn open(
        path: Option<PathBuf>,
        lang: Option<Language>,
        json: bool,
        moment: Option<&str>,
    ) -> Result<Self, Failing> {
        let clock: Arc<dyn Clock> = match moment {
            Some(text) => Arc::new(Fixed(moments::instant(text, &SystemClock)?)),
            None => Arc::new(SystemClock),
        };
        let opening = Opening { clock, origin: Origin::CommandLine, staff: String::new() };
        let book = match path {
            Some(path) => Book::open(&path, opening),
            None => UsualBook::of_user().and_then(|usual| usual.open(opening)),
        };
        let book = book.map_err(Failing::Closed)?;
        let settings = book.settings()?;
        let (language, digits) = match lang {
            Some(language) => (language, language.digits()),
            // A book whose owner has not chosen yet speaks as the system does.
            None if !settings.welcomed => {
                let language = help::of_system().unwrap_or(settings.language);
                (language, language.digits())
            }
            None => (settings.language, settings.digits),
        };
        // Dates go by what the owner chose, or would in that language.
        let calendar =
            if settings.welcomed { settings.calendar } else { Settings::for_language(language).calendar };
        let texts = Texts::with_digits(language, digits);
        let screen = Screen::new(texts, calendar, settings.currency, book.clock().zone());
        Ok(Self { book, screen, json })
    }
}

/// A clock that stands at the moment that was asked about.
struct Fixed(DateTime<Utc>);

impl Clock for Fixed {
    fn now(&self) -> DateTime<Utc> {
        self.0
    }

    fn zone(&self) -> Tz {
        SystemClock.zone()
    }
}
