//! A book with somebody to write to, on a clock that moves only when told to.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use daftar_engine::clock::Clock;
use daftar_engine::customers::list::Selection;
use daftar_engine::customers::{Consent, CustomerDraft, EmailDraft, PhoneDraft};
use daftar_engine::history::Origin;
use daftar_engine::ids::CustomerId;
use daftar_engine::messages::{Channel, Message, MessageOrder, MessageQuery};
use daftar_engine::texts::Language;
use daftar_engine::{Book, Opening};
use daftar_post::{Patience, Secrets, Sender};

pub struct TestClock(Mutex<DateTime<Utc>>);

impl Clock for TestClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }

    fn zone(&self) -> Tz {
        Tz::Asia__Tehran
    }
}

pub struct Scene {
    pub book: Book,
    pub secrets: Secrets,
    pub sara: CustomerId,
    pub patience: Patience,
    clock: Arc<TestClock>,
    folder: tempfile::TempDir,
}

impl Scene {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(TestClock(Mutex::new("2026-11-21T09:00:00Z".parse().unwrap())));
        let opening = Opening { clock: clock.clone(), origin: Origin::Daftar, staff: String::new() };
        let book = Book::open(&folder.path().join("book.daftar"), opening).unwrap();
        let draft = CustomerDraft {
            given_name: "سارا".into(),
            family_name: "احمدی".into(),
            consent: Consent::Yes,
            emails: vec![EmailDraft { address: "sara@example.com".into(), ..EmailDraft::default() }],
            phones: vec![PhoneDraft { raw: "+989123456789".into(), ..PhoneDraft::default() }],
            ..CustomerDraft::default()
        };
        let sara = book.add_customer(draft).unwrap().id;
        let secrets = Secrets::in_book(&folder.path().join("messages.key"));
        Self { book, secrets, sara, patience: Patience::default(), clock, folder }
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn pass(&self, time: TimeDelta) {
        *self.clock.0.lock().unwrap() += time;
    }

    pub fn queue(&self, channel: Channel, subject: &str, text: &str, files: Vec<PathBuf>) {
        let order = MessageOrder {
            to: Selection::Ids { ids: vec![self.sara] },
            channel,
            template_id: None,
            language: Language::Fa,
            subject: subject.into(),
            text: text.into(),
            files,
            greets_on: None,
        };
        assert_eq!(self.book.queue_messages(&order).unwrap().count, 1);
    }

    /// Sends whatever may leave; says when to look again.
    pub fn send(&self) -> Option<i64> {
        let sender = Sender::take(&self.book).unwrap().expect("no other program sends");
        let mut sender = sender.with_patience(self.patience);
        sender.send_due(&self.book, &self.secrets, &|| false).unwrap()
    }

    /// The newest message.
    pub fn last(&self) -> Message {
        self.book.messages(&MessageQuery::default()).unwrap().remove(0)
    }

    pub fn outcomes(&self) -> Vec<String> {
        self.book.connections(100).unwrap().into_iter().rev().map(|it| it.outcome).collect()
    }
}
