//! The X server of the desktop: the connection that its windows, pointer, keyboard and drags go through.
use std::io;

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, SELECTION_NOTIFY_EVENT,
    SelectionNotifyEvent, SelectionRequestEvent, Timestamp, Window,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

/// A client of the X server.
pub(crate) struct X11 {
    pub connection: RustConnection,
    pub root: Window,
}

impl X11 {
    /// Connects to a display such as `:99`.
    pub fn connect(display: &str) -> io::Result<Self> {
        let (connection, screen) = x11rb::connect(Some(display)).map_err(io::Error::other)?;
        let root = connection.setup().roots[screen].root;
        Ok(Self { connection, root })
    }

    /// The atom of a name.
    pub fn atom(&self, name: &str) -> io::Result<Atom> {
        let asked = self.connection.intern_atom(false, name.as_bytes()).map_err(io::Error::other)?;
        Ok(asked.reply().map_err(io::Error::other)?.atom)
    }

    /// The numbers that a window's property holds; none where it has no such property.
    pub fn numbers(&self, window: Window, property: &str) -> io::Result<Vec<u32>> {
        let property = self.atom(property)?;
        let asked = self.connection.get_property(false, window, property, AtomEnum::ANY, 0, 1024);
        let reply = asked.map_err(io::Error::other)?.reply().map_err(io::Error::other)?;
        Ok(reply.value32().map(Iterator::collect).unwrap_or_default())
    }

    /// The text that a window's property holds.
    pub fn text(&self, window: Window, property: &str) -> io::Result<String> {
        let property = self.atom(property)?;
        let asked = self.connection.get_property(false, window, property, AtomEnum::ANY, 0, 1024);
        let reply = asked.map_err(io::Error::other)?.reply().map_err(io::Error::other)?;
        Ok(String::from_utf8_lossy(&reply.value).into_owned())
    }

    /// Makes a window at a place of the screen, shown or not.
    pub fn make_window(&self, (x, y): (i16, i16), (width, height): (u16, u16)) -> io::Result<Window> {
        use x11rb::protocol::xproto::{CreateWindowAux, WindowClass};
        let window = self.connection.generate_id().map_err(io::Error::other)?;
        let values =
            CreateWindowAux::new().event_mask(EventMask::PROPERTY_CHANGE).background_pixel(0x0080_8080);
        let class = WindowClass::INPUT_OUTPUT;
        self.connection
            .create_window(0, window, self.root, x, y, width, height, 0, class, 0, &values)
            .map_err(io::Error::other)?;
        Ok(window)
    }

    /// Sends a client message about `window` to `receiver`.
    pub fn send(&self, receiver: Window, window: Window, kind: &str, data: [u32; 5]) -> io::Result<()> {
        let message = ClientMessageEvent::new(32, window, self.atom(kind)?, data);
        let mask = match receiver == self.root {
            true => EventMask::SUBSTRUCTURE_REDIRECT | EventMask::SUBSTRUCTURE_NOTIFY,
            false => EventMask::NO_EVENT,
        };
        self.connection.send_event(false, receiver, mask, message).map_err(io::Error::other)?;
        self.connection.sync().map_err(io::Error::other)
    }

    /// Tells whoever asked for a selection that it lies in this property of theirs; in none where it cannot be given so.
    pub fn given(&self, request: &SelectionRequestEvent, property: Atom) -> io::Result<()> {
        let answer = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time: request.time,
            requestor: request.requestor,
            selection: request.selection,
            target: request.target,
            property,
        };
        let sent = self.connection.send_event(false, request.requestor, EventMask::NO_EVENT, answer);
        sent.map_err(io::Error::other)?;
        self.connection.flush().map_err(io::Error::other)
    }

    /// The server's clock, read through a property of a window of this client's own. Other events are lost by it.
    pub fn now(&self) -> io::Result<Timestamp> {
        use x11rb::protocol::Event;
        use x11rb::protocol::xproto::PropMode;
        let window = self.make_window((0, 0), (1, 1))?;
        let property = self.atom("DAFTAR_TEST_CLOCK")?;
        self.connection
            .change_property8(PropMode::APPEND, window, property, AtomEnum::STRING, b"")
            .map_err(io::Error::other)?;
        self.connection.flush().map_err(io::Error::other)?;
        loop {
            if let Event::PropertyNotify(changed) =
                self.connection.wait_for_event().map_err(io::Error::other)?
                && changed.atom == property
            {
                return Ok(changed.time);
            }
        }
    }
}
