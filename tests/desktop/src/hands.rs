//! The user's hands: the pointer and the keyboard of the desktop, as the X server takes them from real ones.
use std::io;

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ConnectionExt, KEY_PRESS_EVENT, KEY_RELEASE_EVENT,
    MOTION_NOTIFY_EVENT,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::wrapper::ConnectionExt as _;

use crate::Desktop;
use crate::x11::X11;

const FIRST_BUTTON: u8 = 1;
/// How long keys pressed together are held, in milliseconds: a busy window manager misses what is faster.
const HELD: u32 = 400;

impl Desktop {
    /// Moves the pointer to a place of the screen and clicks.
    pub fn click(&self, x: i32, y: i32) -> io::Result<()> {
        let x11 = self.x11()?;
        let place = (i16::try_from(x), i16::try_from(y));
        let (Ok(x), Ok(y)) = place else { return Err(io::Error::other("outside the screen")) };
        let moved = x11.connection.xtest_fake_input(MOTION_NOTIFY_EVENT, 0, 0, x11.root, x, y, 0);
        moved.map_err(io::Error::other)?;
        for event in [BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT] {
            let pressed = x11.connection.xtest_fake_input(event, FIRST_BUTTON, 0, x11.root, 0, 0, 0);
            pressed.map_err(io::Error::other)?;
        }
        x11.connection.sync().map_err(io::Error::other)
    }

    /// Presses keys at once, such as `Tab` or `Alt+Tab`, wherever the keyboard is.
    pub fn press(&self, keys: &str) -> io::Result<()> {
        let x11 = self.x11()?;
        let codes = keys.split('+').map(|key| code(&x11, key)).collect::<io::Result<Vec<u8>>>()?;
        let strike = |event: u8, code: u8, after: u32| -> io::Result<()> {
            let struck = x11.connection.xtest_fake_input(event, code, after, x11.root, 0, 0, 0);
            struck.map(drop).map_err(io::Error::other)
        };
        let held = if codes.len() > 1 { HELD } else { 0 };
        codes.iter().try_for_each(|code| strike(KEY_PRESS_EVENT, *code, 0))?;
        codes.iter().rev().try_for_each(|code| strike(KEY_RELEASE_EVENT, *code, held))?;
        x11.connection.sync().map_err(io::Error::other)
    }
}

/// The key of this name on the server's keyboard.
fn code(x11: &X11, key: &str) -> io::Result<u8> {
    let sign: u32 = match key {
        "Tab" => 0xff09,
        "Enter" => 0xff0d,
        "Escape" => 0xff1b,
        "Alt" => 0xffe9,
        "Space" => 0x20,
        letter => letter.chars().next().map_or(0, u32::from),
    };
    let (first, last) = (x11.connection.setup().min_keycode, x11.connection.setup().max_keycode);
    let asked = x11.connection.get_keyboard_mapping(first, last - first + 1).map_err(io::Error::other)?;
    let mapping = asked.reply().map_err(io::Error::other)?;
    let each = usize::from(mapping.keysyms_per_keycode).max(1);
    let place = mapping.keysyms.chunks(each).position(|signs| signs.contains(&sign));
    let code = place.and_then(|place| u8::try_from(place).ok()).map(|place| first + place);
    code.ok_or_else(|| io::Error::other(format!("the keyboard has no {key}")))
}
