//! A tray like the desktop's own: programs put their icons into it, and it opens their menus.
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use zbus::blocking::{Connection, Proxy};
use zbus::message::Header;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use crate::wait::until;

const WATCHER: &str = "org.kde.StatusNotifierWatcher";
const ITEM: &str = "org.kde.StatusNotifierItem";
const MENU: &str = "com.canonical.dbusmenu";
const PATIENCE: Duration = Duration::from_secs(20);

/// The running tray.
pub struct TrayHost {
    connection: Connection,
    icons: Icons,
}

/// Programs and the paths of their icons on the bus.
type Icons = Arc<Mutex<Vec<(String, String)>>>;

/// A menu as it crosses the bus: number, properties, what is below.
type Layout = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

impl TrayHost {
    /// Serves a tray on the bus at this address.
    pub fn start(bus_address: &str) -> Self {
        let icons = Icons::default();
        let connection = zbus::blocking::connection::Builder::address(bus_address)
            .and_then(|builder| builder.serve_at("/StatusNotifierWatcher", Watcher { icons: icons.clone() }))
            .and_then(|builder| builder.name(WATCHER))
            .and_then(zbus::blocking::connection::Builder::build)
            .expect("the bus takes a tray");
        Self { connection, icons }
    }

    /// The words of the menu of the one icon, from its first line to its last.
    pub fn menu(&self) -> Vec<String> {
        self.lines().into_iter().map(|(_, words)| words).collect()
    }

    /// Waits until the menu has a line of these words.
    pub fn wait_for(&self, words: &str) {
        until(&format!("“{words}” in the tray, which says {:?}", self.menu()), PATIENCE, || {
            self.menu().iter().any(|line| line == words).then_some(())
        });
    }

    /// Chooses the line of these words.
    pub fn choose(&self, words: &str) {
        self.wait_for(words);
        let line = self.lines().into_iter().find(|(_, line)| line == words);
        let (number, _) = line.expect("it was there a moment ago");
        let menu = self.proxy_of_menu();
        menu.call_method("Event", &(number, "clicked", Value::from(0_i32), 0_u32)).expect("the menu answers");
    }

    fn lines(&self) -> Vec<(i32, String)> {
        let asked = (0_i32, -1_i32, Vec::<&str>::new());
        let menu = self.proxy_of_menu();
        let (_, (_, _, below)): (u32, Layout) = menu.call("GetLayout", &asked).expect("the menu answers");
        below.into_iter().filter_map(line).collect()
    }

    fn proxy_of_menu(&self) -> Proxy<'static> {
        let (program, icon) = until("an icon in the tray", PATIENCE, || self.icon());
        let icon = Proxy::new(&self.connection, program.clone(), icon, ITEM).expect("the icon is on the bus");
        let menu: OwnedObjectPath = icon.get_property("Menu").expect("the icon has a menu");
        Proxy::new(&self.connection, program, menu, MENU).expect("the menu is on the bus")
    }

    fn icon(&self) -> Option<(String, String)> {
        self.icons.lock().expect("no thread failed while it held the list").last().cloned()
    }
}

/// A line with words; separators have none. An underscore marks the letter of a shortcut.
fn line(value: OwnedValue) -> Option<(i32, String)> {
    let (number, properties, _) = Layout::try_from(value).ok()?;
    let words = properties.get("label").and_then(|label| <&str>::try_from(label).ok())?;
    Some((number, words.replace('_', "").replace(['\u{2068}', '\u{2069}'], "")))
}

struct Watcher {
    icons: Icons,
}

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, icon: String, #[zbus(header)] header: Header<'_>) {
        let program = header.sender().map(ToString::to_string).unwrap_or_default();
        self.icons.lock().expect("no thread failed while it held the list").push((program, icon));
    }

    fn register_status_notifier_host(&self, _host: String) {}

    #[zbus(property)]
    fn registered_status_notifier_items(&self) -> Vec<String> {
        let icons = self.icons.lock().expect("no thread failed while it held the list");
        icons.iter().map(|(program, icon)| format!("{program}{icon}")).collect()
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}
