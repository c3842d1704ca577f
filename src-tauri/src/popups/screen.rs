//! What is on the screen: each card once, as the desktop's notification or in the program's own window.
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use daftar_engine::agenda::Shown;
use daftar_engine::texts::Texts;
use tauri::AppHandle;

use super::card::{Card, CardId};
use super::desktop::{Desktop, NotificationState};
use super::own_window::OwnWindow;
use super::replies;
use super::service::Shown as Notification;
use crate::waker::Waker;

/// The pop-ups on the screen.
#[derive(Default)]
pub struct Popups {
    on_screen: Mutex<BTreeMap<CardId, OnScreen>>,
    desktop: Desktop,
    own_window: OwnWindow,
    pub(super) waker: Waker,
}

/// A card and what it is about.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Topic {
    pub card: Card,
    /// The moments of the book that it tells of.
    pub shown: Vec<Shown>,
    /// The page that it opens.
    pub page: String,
}

struct OnScreen {
    topic: Topic,
    place: Place,
    seen: Seen,
}

enum Place {
    Desktop(Notification),
    OwnWindow,
}

/// How far a card has come on its way to the user.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Seen {
    /// Its window is being made.
    NotYet,
    /// It can be seen.
    Now,
    /// It can be seen, and the book knows.
    Recorded,
}

impl Popups {
    /// Says that something changed, so that what is due is looked at anew.
    pub fn wake(&self) {
        self.waker.wake();
    }

    /// What the desktop's notifications can do.
    pub fn notifications(&self) -> NotificationState {
        self.desktop.state()
    }

    /// The cards in the program's own window, which has come to show them.
    pub fn own_cards(&self) -> Vec<Card> {
        let cards = self.own_window.cards();
        let mut on_screen = self.lock();
        for card in &cards {
            if let Some(shown) = on_screen.get_mut(&card.id).filter(|shown| shown.seen == Seen::NotYet) {
                shown.seen = Seen::Now;
            }
        }
        drop(on_screen);
        self.wake();
        cards
    }

    /// Forgets what the program's own window showed, since the user closed it.
    pub fn own_window_closed(&self) {
        self.own_window.forget();
        self.lock().retain(|_, shown| !matches!(shown.place, Place::OwnWindow));
    }

    /// Opens the program's own window again if a card came while it was closing.
    pub fn own_window_gone(&self, app: &AppHandle) {
        self.own_window.reopen(app);
    }

    /// Shows a card, unless it is on the screen for the same moment already: as the desktop's notification where that has
    /// buttons, in the program's own window elsewhere.
    pub(super) fn show(&self, app: &AppHandle, texts: &Texts, topic: Topic) {
        let id = topic.card.id.clone();
        if self.lock().get(&id).is_some_and(|shown| shown.topic.shown == topic.shown) {
            return;
        }
        self.withdraw(app, &id);
        let (asker, asked) = (app.clone(), topic.clone());
        let answered = move |answer| replies::answer_on_desktop(&asker, &asked, answer);
        // Held until it is noted: the answer may come at once.
        let mut on_screen = self.lock();
        let (place, seen, own) = match self.desktop.show(&topic.card, texts, answered) {
            Some(notification) => (Place::Desktop(notification), Seen::Now, None),
            None => (Place::OwnWindow, Seen::NotYet, Some(topic.card.clone())),
        };
        on_screen.insert(id, OnScreen { topic, place, seen });
        drop(on_screen);
        if let Some(card) = own {
            self.own_window.show(app, card);
        }
    }

    /// Shows a card that has gone from the desktop in the program's own window instead: with the keyboard in it where the
    /// user `asked` for its choices.
    pub(super) fn take_over(&self, app: &AppHandle, topic: &Topic, asked: bool) {
        match self.lock().get_mut(&topic.card.id).filter(|shown| shown.topic == *topic) {
            Some(shown) => shown.place = Place::OwnWindow,
            None => return,
        }
        self.own_window.show(app, Card { asked, ..topic.card.clone() });
    }

    /// Takes a card off the screen, wherever it is.
    pub(super) fn withdraw(&self, app: &AppHandle, id: &CardId) {
        let removed = self.lock().remove(id);
        match removed.map(|shown| shown.place) {
            Some(Place::Desktop(notification)) => notification.withdraw(),
            Some(Place::OwnWindow) => self.own_window.withdraw(app, id),
            None => {}
        }
    }

    /// Forgets a card that has gone from the screen by itself. Says whether it was there; a newer one of its name stays.
    pub(super) fn forget(&self, topic: &Topic) -> bool {
        let mut on_screen = self.lock();
        let is_it = on_screen.get(&topic.card.id).is_some_and(|shown| shown.topic == *topic);
        is_it && on_screen.remove(&topic.card.id).is_some()
    }

    /// A card on the screen.
    pub(super) fn topic(&self, id: &CardId) -> Option<Topic> {
        self.lock().get(id).map(|shown| shown.topic.clone())
    }

    /// Every card on the screen.
    pub(super) fn topics(&self) -> Vec<Topic> {
        self.lock().values().map(|shown| shown.topic.clone()).collect()
    }

    /// Whether anything is on the screen, or about to be.
    pub fn any_shown(&self) -> bool {
        !self.lock().is_empty()
    }

    /// The moments that can be seen and of which the book does not know yet.
    pub(super) fn unrecorded(&self) -> Vec<Shown> {
        let on_screen = self.lock();
        let seen = on_screen.values().filter(|shown| shown.seen == Seen::Now);
        seen.flat_map(|shown| shown.topic.shown.clone()).collect()
    }

    /// Notes that the book knows of these moments.
    pub(super) fn recorded(&self, moments: &[Shown]) {
        for shown in self.lock().values_mut() {
            if shown.seen == Seen::Now && shown.topic.shown.iter().all(|moment| moments.contains(moment)) {
                shown.seen = Seen::Recorded;
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<CardId, OnScreen>> {
        self.on_screen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
