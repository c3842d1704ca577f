//! The windows on the desktop, as its window manager lists them.
use std::io;

use x11rb::protocol::xproto::{ConnectionExt, MapState};
use x11rb::wrapper::ConnectionExt as _;

use crate::Desktop;
use crate::x11::X11;

/// A window on the screen.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Window {
    /// The X server's number for it.
    pub id: u32,
    /// Its title.
    pub title: String,
    /// Its left edge on the screen, without the frame.
    pub x: i32,
    /// Its upper edge.
    pub y: i32,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

/// A window of another program; dropping it closes it.
pub struct OtherWindow {
    _client: X11,
}

impl Desktop {
    /// The windows that the window manager knows, the oldest first.
    pub fn windows(&self) -> io::Result<Vec<Window>> {
        let x11 = self.x11()?;
        let listed = x11.numbers(x11.root, "_NET_CLIENT_LIST")?;
        // One that closes meanwhile is no window any more.
        Ok(listed.into_iter().filter_map(|id| described(&x11, id).ok()).collect())
    }

    /// The windows of this class that no window manager has a say in, such as notifications.
    pub fn free_windows(&self, class: &str) -> io::Result<Vec<Window>> {
        let x11 = self.x11()?;
        let asked = x11.connection.query_tree(x11.root).map_err(io::Error::other)?;
        let all = asked.reply().map_err(io::Error::other)?.children;
        let is_seen = |id: &u32| -> io::Result<bool> {
            let asked = x11.connection.get_window_attributes(*id).map_err(io::Error::other)?;
            let attributes = asked.reply().map_err(io::Error::other)?;
            Ok(attributes.map_state == MapState::VIEWABLE && x11.text(*id, "WM_CLASS")?.contains(class))
        };
        let seen = all.into_iter().filter(|id| is_seen(id).unwrap_or(false));
        Ok(seen.filter_map(|id| described(&x11, id).ok()).collect())
    }

    /// The window that has the keyboard.
    pub fn active_window(&self) -> io::Result<Option<Window>> {
        let x11 = self.x11()?;
        let active = x11.numbers(x11.root, "_NET_ACTIVE_WINDOW")?;
        Ok(active.first().and_then(|id| described(&x11, *id).ok()))
    }

    /// Asks a window to close, as its title bar does.
    pub fn close(&self, window: &Window) -> io::Result<()> {
        let x11 = self.x11()?;
        x11.send(x11.root, window.id, "_NET_CLOSE_WINDOW", [0, 2, 0, 0, 0])
    }

    /// Opens a window of another program over the whole screen, with the keyboard in it.
    pub fn open_other_window(&self, title: &str) -> io::Result<OtherWindow> {
        use x11rb::protocol::xproto::{AtomEnum, PropMode};
        let x11 = self.x11()?;
        let window = x11.make_window((0, 0), (1200, 800))?;
        let name = x11.atom("_NET_WM_NAME")?;
        let text = x11.atom("UTF8_STRING")?;
        let named = x11.connection.change_property8(PropMode::REPLACE, window, name, text, title.as_bytes());
        named.map_err(io::Error::other)?;
        let old_name = AtomEnum::WM_NAME;
        let named = x11.connection.change_property8(
            PropMode::REPLACE,
            window,
            old_name,
            AtomEnum::STRING,
            title.as_bytes(),
        );
        named.map_err(io::Error::other)?;
        x11.connection.map_window(window).map_err(io::Error::other)?;
        x11.connection.sync().map_err(io::Error::other)?;
        Ok(OtherWindow { _client: x11 })
    }
}

fn described(x11: &X11, id: u32) -> io::Result<Window> {
    let size = x11.connection.get_geometry(id).map_err(io::Error::other)?;
    let size = size.reply().map_err(io::Error::other)?;
    let place = x11.connection.translate_coordinates(id, x11.root, 0, 0).map_err(io::Error::other)?;
    let place = place.reply().map_err(io::Error::other)?;
    Ok(Window {
        id,
        title: x11.text(id, "_NET_WM_NAME")?,
        x: place.dst_x.into(),
        y: place.dst_y.into(),
        width: size.width.into(),
        height: size.height.into(),
    })
}
