//! Scenes for the tests: a book in a folder of its own, a clock that stands still, customers in one line.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use daftar_engine::clock::Clock;
use daftar_engine::customers::{Customer, CustomerDraft, EmailDraft, PhoneDraft};
use daftar_engine::history::Origin;
use daftar_engine::{Book, Opening};
use serde_json::{Map, Value};

/// A clock that moves only when told to.
pub struct TestClock(Mutex<(DateTime<Utc>, Tz)>);

impl TestClock {
    /// Stands at an instant such as `2026-11-21T09:00:00Z`, in Tehran.
    pub fn at(instant: &str) -> Arc<Self> {
        Arc::new(Self(Mutex::new((instant.parse().unwrap(), Tz::Asia__Tehran))))
    }

    pub fn set(&self, instant: &str) {
        self.0.lock().unwrap().0 = instant.parse().unwrap();
    }

    pub fn pass(&self, time: TimeDelta) {
        self.0.lock().unwrap().0 += time;
    }

    pub fn travel(&self, zone: Tz) {
        self.0.lock().unwrap().1 = zone;
    }
}

impl Clock for TestClock {
    fn now(&self) -> DateTime<Utc> {
        self.0.lock().unwrap().0
    }

    fn zone(&self) -> Tz {
        self.0.lock().unwrap().1
    }
}

/// A new book, its folder and its clock; the folder goes with it.
pub struct Scene {
    pub book: Book,
    pub clock: Arc<TestClock>,
    folder: tempfile::TempDir,
}

impl std::ops::Deref for Scene {
    type Target = Book;

    fn deref(&self) -> &Book {
        &self.book
    }
}

impl Scene {
    /// The folder of the book, for other files of the test.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Another process with the same book.
    pub fn second(&self) -> Book {
        Book::open(self.book.path(), opening(&self.clock)).unwrap()
    }
}

pub fn opening(clock: &Arc<TestClock>) -> Opening {
    Opening { clock: clock.clone(), origin: Origin::Window, staff: String::new() }
}

/// A new, empty book on Saturday 21 November 2026 (30 Aban 1405), 12:30 in Tehran.
pub fn book() -> Scene {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::at("2026-11-21T09:00:00Z");
    let book = Book::open(&folder.path().join("book.daftar"), opening(&clock)).unwrap();
    Scene { book, clock, folder }
}

pub fn person(name: &str) -> CustomerDraft {
    CustomerDraft { name: name.to_owned(), ..CustomerDraft::default() }
}

pub fn with_phone(name: &str, phone: &str) -> CustomerDraft {
    CustomerDraft {
        phones: vec![PhoneDraft { raw: phone.to_owned(), ..PhoneDraft::default() }],
        ..person(name)
    }
}

pub fn with_email(name: &str, email: &str) -> CustomerDraft {
    let emails = vec![EmailDraft { address: email.to_owned(), ..EmailDraft::default() }];
    CustomerDraft { emails, ..person(name) }
}

pub fn add(book: &Book, name: &str) -> Customer {
    book.add_customer(person(name)).unwrap()
}

/// `{"field": value}` for an edit.
pub fn fields(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        other => panic!("an edit is an object, not {other}"),
    }
}
