//! The desktop's notification service on the session bus, as the Desktop Notifications Specification 1.2 describes it.
//!
//! One connection for as long as the program runs: it hears the answers from before the first notification is shown, so
//! that none is missed, and notices when the service ends and takes its notifications with it.
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use zbus::blocking::connection::Builder;
use zbus::blocking::fdo::DBusProxy;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Type;
use zbus::zvariant::Value;
use zbus::{MatchRule, Message};

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
/// How long the service may take to answer before the program shows pop-ups itself.
const PATIENCE: Duration = Duration::from_secs(5);
/// Stays until it is answered.
const NEVER_EXPIRES: i32 = 0;
/// The reason that a notification is closed for when the user put it away.
const DISMISSED: u32 = 2;

/// What became of a notification.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Outcome {
    /// The user pressed the button of this name, or the notification itself (`default`).
    Pressed(String),
    /// The user put it away.
    Dismissed,
    /// It went without the user.
    Gone,
    /// The service ended.
    Lost,
}

/// A notification to be shown.
pub struct Request {
    pub icon: String,
    pub summary: String,
    pub body: String,
    /// Names and words of its buttons.
    pub buttons: Vec<(String, String)>,
}

/// The service, reached when it is first wanted.
#[derive(Default)]
pub struct Service(Mutex<Option<Arc<Line>>>);

/// A notification on the screen.
#[derive(Clone)]
pub struct Shown {
    line: Arc<Line>,
    id: u32,
}

type Hear = Box<dyn FnOnce(Outcome) + Send>;

struct Line {
    bus: Connection,
    /// Who waits for the outcome of which notification.
    open: Mutex<HashMap<u32, Hear>>,
}

impl Service {
    /// What the service can do, in the specification's words; `None` where there is none.
    pub fn capabilities(&self) -> Option<Vec<String>> {
        let answer = self.line()?.ask("GetCapabilities", &())?;
        answer.body().deserialize().inspect_err(|error| log::warn!("the service's answer: {error}")).ok()
    }

    /// Shows a notification and lets `hear` know once what became of it. `None` where the service did not take it.
    pub fn show(&self, request: &Request, hear: Hear) -> Option<Shown> {
        let line = self.line()?;
        let id = line.show(request, hear)?;
        Some(Shown { line, id })
    }

    fn line(&self) -> Option<Arc<Line>> {
        let mut line = lock(&self.0);
        if line.as_ref().is_none_or(|line| line.bus.is_closed()) {
            *line = Line::open().inspect_err(|error| log::warn!("no session bus: {error}")).ok();
        }
        line.clone()
    }
}

impl Shown {
    /// Takes the notification off the screen; nobody hears of it any more.
    pub fn withdraw(self) {
        lock(&self.line.open).remove(&self.id);
        self.line.ask("CloseNotification", &self.id);
    }
}

impl Line {
    fn open() -> zbus::Result<Arc<Self>> {
        let bus = Builder::session()?.method_timeout(PATIENCE).build()?;
        let signal = || MatchRule::builder().msg_type(Type::Signal);
        let answers = signal().sender(NAME)?.interface(NAME)?.path(PATH)?.build();
        let ends =
            signal().sender("org.freedesktop.DBus")?.member("NameOwnerChanged")?.add_arg(NAME)?.build();
        let heard = MessageIterator::from(&bus);
        let rules = DBusProxy::new(&bus)?;
        rules.add_match_rule(answers)?;
        rules.add_match_rule(ends)?;
        let line = Arc::new(Self { bus, open: Mutex::default() });
        let listening = Arc::clone(&line);
        std::thread::Builder::new()
            .name("notifications".to_owned())
            .spawn(move || listening.listen(heard))
            .map_err(|error| zbus::Error::InputOutput(Arc::new(error)))?;
        Ok(line)
    }

    fn show(&self, request: &Request, hear: Hear) -> Option<u32> {
        let buttons: Vec<&str> = request.buttons.iter().flat_map(|(name, words)| [&**name, words]).collect();
        let hints = HashMap::from([("desktop-entry", Value::from("Daftar"))]);
        let (icon, summary, body) = (&*request.icon, &*request.summary, &*request.body);
        // Held until the number is known: the answer to it may come at once.
        let mut open = lock(&self.open);
        let asked = ("Daftar", 0_u32, icon, summary, body, buttons, hints, NEVER_EXPIRES);
        let id: u32 = self.ask("Notify", &asked)?.body().deserialize().ok()?;
        open.insert(id, hear);
        Some(id)
    }

    fn ask<B: serde::Serialize + zbus::zvariant::DynamicType>(
        &self,
        method: &str,
        body: &B,
    ) -> Option<Message> {
        let answer = self.bus.call_method(Some(NAME), PATH, Some(NAME), method, body);
        answer.inspect_err(|error| log::warn!("the notification service on {method}: {error}")).ok()
    }

    fn listen(&self, heard: MessageIterator) {
        for message in heard {
            match message {
                Ok(message) => self.hear(&message),
                Err(error) => log::warn!("the session bus: {error}"),
            }
        }
        self.lose_all();
    }

    fn hear(&self, message: &Message) {
        let header = message.header();
        let body = message.body();
        match header.member().map(|member| member.as_str()) {
            Some("ActionInvoked") => {
                if let Ok((id, name)) = body.deserialize::<(u32, String)>() {
                    self.end(id, Outcome::Pressed(name));
                }
            }
            Some("NotificationClosed") => {
                if let Ok((id, reason)) = body.deserialize::<(u32, u32)>() {
                    self.end(id, if reason == DISMISSED { Outcome::Dismissed } else { Outcome::Gone });
                }
            }
            Some("NameOwnerChanged") => {
                let owners = body.deserialize::<(String, String, String)>();
                if owners.is_ok_and(|(name, before, _)| name == NAME && !before.is_empty()) {
                    self.lose_all();
                }
            }
            _ => {}
        }
    }

    fn end(&self, id: u32, outcome: Outcome) {
        let hear = lock(&self.open).remove(&id);
        if let Some(hear) = hear {
            hear(outcome);
        }
    }

    fn lose_all(&self) {
        let lost: Vec<Hear> = lock(&self.open).drain().map(|(_, hear)| hear).collect();
        lost.into_iter().for_each(|hear| hear(Outcome::Lost));
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
