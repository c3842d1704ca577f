//! The desktop's notification service: what it can do, what it shows, and what becomes of that.
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};
use std::time::Duration;

use notify_rust::{CloseReason, Notification, NotificationHandle, NotificationResponse};
use tauri::async_runtime::{JoinHandle, spawn, spawn_blocking};
use zbus::blocking::Connection;
use zbus::blocking::fdo::DBusProxy;

const NAME: &str = "org.freedesktop.Notifications";
/// How long the service may take to answer before the program shows pop-ups itself.
const PATIENCE: Duration = Duration::from_secs(5);

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

/// The service, and who waits for what becomes of its notifications.
#[derive(Default)]
pub struct Service {
    open: Arc<Open>,
    /// Whether the end of the service is listened for.
    watched: Mutex<bool>,
}

/// A notification on the screen.
#[derive(Clone)]
pub struct Shown {
    handle: Arc<NotificationHandle>,
    open: Arc<Open>,
}

type Hear = Box<dyn FnOnce(Outcome) + Send>;

/// The notifications on the screen by their number.
#[derive(Default)]
struct Open(Mutex<HashMap<u32, Waiting>>);

struct Waiting {
    hear: Hear,
    /// What listens for the answer.
    listening: JoinHandle<()>,
}

impl Service {
    /// What the service can do, in the specification's words; `None` where there is none.
    pub fn capabilities(&self) -> Option<Vec<String>> {
        in_time(notify_rust::get_capabilities)
    }

    /// Shows a notification and lets `hear` know once what became of it. `None` where the service did not take it.
    pub fn show(&self, notification: Notification, hear: Hear) -> Option<Shown> {
        self.watch();
        let handle = Arc::new(in_time(move || notification.show())?);
        // Held until it is noted: the answer may come at once.
        let mut open = self.open.lock();
        let (listener, ended) = (Arc::clone(&handle), Arc::clone(&self.open));
        let listening = spawn(async move {
            let mut outcome = Outcome::Gone;
            listener.wait_for_action_async(|response| outcome = read(response)).await;
            ended.end(listener.id(), outcome);
        });
        open.insert(handle.id(), Waiting { hear, listening });
        drop(open);
        Some(Shown { handle, open: Arc::clone(&self.open) })
    }

    /// Listens for the end of the service from now on: it takes its notifications with it and says nothing of them.
    fn watch(&self) {
        let mut watched = self.watched.lock().unwrap_or_else(PoisonError::into_inner);
        if *watched {
            return;
        }
        let open = Arc::clone(&self.open);
        let thread = std::thread::Builder::new().name("notifications".to_owned());
        let started = thread.spawn(move || {
            if let Err(error) = open.lose_when_the_service_ends() {
                log::warn!("the end of the notification service goes unnoticed: {error}");
            }
        });
        *watched = started.is_ok();
    }
}

impl Shown {
    /// Takes the notification off the screen; nobody hears of it any more.
    pub fn withdraw(self) {
        if let Some(waiting) = self.open.lock().remove(&self.handle.id()) {
            waiting.listening.abort();
        }
        spawn(async move { self.handle.close_async().await });
    }
}

impl Open {
    fn end(&self, id: u32, outcome: Outcome) {
        let waiting = self.lock().remove(&id);
        if let Some(waiting) = waiting {
            // The book is written and windows are shown: not for a thread that listens.
            spawn_blocking(move || (waiting.hear)(outcome));
        }
    }

    fn lose_when_the_service_ends(&self) -> zbus::Result<()> {
        let bus =
            DBusProxy::new(&Connection::session()?)?.receive_name_owner_changed_with_args(&[(0, NAME)])?;
        for change in bus {
            if change.args()?.old_owner().is_some() {
                let lost: Vec<u32> = self.lock().keys().copied().collect();
                for id in lost {
                    self.lose(id);
                }
            }
        }
        Ok(())
    }

    fn lose(&self, id: u32) {
        if let Some(waiting) = self.lock().get(&id) {
            waiting.listening.abort();
        }
        self.end(id, Outcome::Lost);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<u32, Waiting>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn read(response: &NotificationResponse) -> Outcome {
    match response {
        NotificationResponse::Default => Outcome::Pressed("default".to_owned()),
        NotificationResponse::Action(name) => Outcome::Pressed(name.clone()),
        NotificationResponse::Closed(CloseReason::Dismissed) => Outcome::Dismissed,
        NotificationResponse::Closed(_) | NotificationResponse::Reply(_) => Outcome::Gone,
    }
}

/// The outcome of `work`, if it comes in time and is a good one: the bus itself would wait for ever.
fn in_time<T: Send + 'static>(
    work: impl FnOnce() -> notify_rust::error::Result<T> + Send + 'static,
) -> Option<T> {
    let (send, outcome) = mpsc::channel();
    spawn_blocking(move || send.send(work()));
    let outcome = outcome.recv_timeout(PATIENCE);
    match outcome {
        Ok(Ok(value)) => Some(value),
        Ok(Err(error)) => {
            log::warn!("the notification service: {error}");
            None
        }
        Err(_) => {
            log::warn!("the notification service does not answer");
            None
        }
    }
}
