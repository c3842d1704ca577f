//! A notification service like the desktop's own: it records what is shown and presses its buttons.
use std::collections::HashMap;
use std::process::Command;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use daftar_virtual_desktop::Desktop;
use zbus::blocking::Connection;
use zbus::zvariant::OwnedValue;

use crate::wait::until;

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
const CLOSED_BY_THE_PROGRAM: u32 = 3;
const DISMISSED_BY_THE_USER: u32 = 2;
/// How long somebody looks before they press: the program begins to listen only once it knows the notification's number.
const READING: Duration = Duration::from_secs(1);

/// One notification, as the program asked for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    /// The number it was given.
    pub id: u32,
    /// Its first line.
    pub summary: String,
    /// The text below.
    pub body: String,
    /// Its buttons: what they do and what they say.
    pub actions: Vec<(String, String)>,
    /// Whether it has gone, by the program or by the user.
    pub closed: bool,
    /// When it came.
    pub arrived: Instant,
}

type Shown = Arc<Mutex<Vec<Notification>>>;

/// The running service.
pub struct NotificationService {
    connection: Connection,
    shown: Shown,
}

impl NotificationService {
    /// Serves `org.freedesktop.Notifications` on the bus at this address, with these capabilities.
    pub fn start(bus_address: &str, can: &'static [&'static str]) -> Self {
        let shown = Shown::default();
        let connection = zbus::blocking::connection::Builder::address(bus_address)
            .and_then(|builder| builder.serve_at(PATH, Desk { can, shown: shown.clone() }))
            .and_then(|builder| builder.name(NAME))
            .and_then(zbus::blocking::connection::Builder::build)
            .expect("the bus takes a notification service");
        Self { connection, shown }
    }

    /// Everything shown so far, the oldest first.
    pub fn all(&self) -> Vec<Notification> {
        lock(&self.shown).clone()
    }

    /// Those that are still open.
    pub fn open(&self) -> Vec<Notification> {
        self.all().into_iter().filter(|notification| !notification.closed).collect()
    }

    /// Waits until an open notification speaks of this text.
    pub fn wait_for(&self, text: &str) -> Notification {
        let speaks = |notification: &Notification| {
            notification.summary.contains(text) || notification.body.contains(text)
        };
        until(&format!("a notification that speaks of “{text}”"), Duration::from_secs(40), || {
            self.open().into_iter().find(speaks)
        })
    }

    /// Reads it, and presses the button that does `action` (`default` is a click on the notification itself).
    pub fn press(&self, notification: &Notification, action: &str) {
        std::thread::sleep(READING.saturating_sub(notification.arrived.elapsed()));
        self.emit("ActionInvoked", &(notification.id, action));
        close(&self.shown, notification.id);
        self.emit("NotificationClosed", &(notification.id, DISMISSED_BY_THE_USER));
    }

    fn emit<B>(&self, signal: &str, body: &B)
    where
        B: serde::Serialize + zbus::zvariant::DynamicType,
    {
        self.connection.emit_signal(None::<&str>, PATH, NAME, signal, body).expect("the bus takes a signal");
    }
}

/// Starts Xfce's notification service, and waits until it serves.
pub(crate) fn start_that_of_xfce(desktop: &mut Desktop) {
    let libraries = std::fs::read_dir("/usr/lib").expect("there are libraries");
    let places = libraries.flatten().map(|folder| folder.path().join("xfce4/notifyd/xfce4-notifyd"));
    let program = places.into_iter().find(|place| place.is_file()).expect("xfce4-notifyd is installed");
    desktop.run(&mut Command::new(program)).expect("xfce4-notifyd starts");
    let bus = zbus::blocking::connection::Builder::address(desktop.bus_address())
        .and_then(zbus::blocking::connection::Builder::build)
        .expect("the bus answers");
    let names = zbus::blocking::fdo::DBusProxy::new(&bus).expect("the bus answers");
    until("xfce4-notifyd", Duration::from_secs(30), || {
        names.get_name_owner(NAME.try_into().expect("a name")).ok()
    });
}

struct Desk {
    can: &'static [&'static str],
    shown: Shown,
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Desk {
    #[expect(clippy::too_many_arguments, reason = "the shape of the standard's method")]
    fn notify(
        &self,
        _app_name: &str,
        replaces_id: u32,
        _icon: &str,
        summary: String,
        body: String,
        actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _expire_timeout: i32,
    ) -> u32 {
        let mut shown = lock(&self.shown);
        let next = u32::try_from(shown.len()).unwrap_or(u32::MAX) + 1;
        let id = if replaces_id == 0 { next } else { replaces_id };
        shown.iter_mut().filter(|earlier| earlier.id == id).for_each(|earlier| earlier.closed = true);
        let actions = actions.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect();
        shown.push(Notification { id, summary, body, actions, closed: false, arrived: Instant::now() });
        id
    }

    async fn close_notification(
        &self,
        id: u32,
        #[zbus(connection)] bus: &zbus::Connection,
    ) -> zbus::fdo::Result<()> {
        close(&self.shown, id);
        let body = (id, CLOSED_BY_THE_PROGRAM);
        Ok(bus.emit_signal(None::<&str>, PATH, NAME, "NotificationClosed", &body).await?)
    }

    fn get_capabilities(&self) -> Vec<&str> {
        self.can.to_vec()
    }

    fn get_server_information(&self) -> (&str, &str, &str, &str) {
        ("recorder", "Daftar", "1", "1.2")
    }
}

fn close(shown: &Shown, id: u32) {
    lock(shown).iter_mut().filter(|notification| notification.id == id).for_each(|one| one.closed = true);
}

fn lock(shown: &Shown) -> MutexGuard<'_, Vec<Notification>> {
    shown.lock().expect("no thread failed while it held the list")
}
