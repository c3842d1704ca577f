//! Files dragged from another program: the source's part of the XDND protocol, version 5.
use std::cell::Cell;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{ConnectionExt, PropMode, SelectionRequestEvent};
use x11rb::wrapper::ConnectionExt as _;

use crate::Desktop;
use crate::windows::Window;
use crate::x11::X11;

const VERSION: u32 = 5;
const PATIENCE: Duration = Duration::from_secs(20);

/// A file held over a window.
pub struct Drag {
    x11: X11,
    source: u32,
    target: u32,
    offer: String,
    /// Whether the window has asked what it is.
    given: Cell<bool>,
    clock: X11,
}

impl Desktop {
    /// Holds a file over the middle of a window until the window knows what it is and says that it takes it.
    pub fn drag_file(&self, file: &Path, onto: &Window) -> io::Result<Drag> {
        let x11 = self.x11()?;
        let source = x11.make_window((0, 0), (1, 1))?;
        let selection = x11.atom("XdndSelection")?;
        let clock = self.x11()?;
        let now = clock.now()?;
        x11.connection.set_selection_owner(source, selection, now).map_err(io::Error::other)?;
        let offer = format!("file://{}\r\n", escaped(file));
        let drag = Drag { x11, source, target: onto.id, offer, given: Cell::new(false), clock };
        drag.tell("XdndEnter", [VERSION << 24, drag.x11.atom("text/uri-list")?, 0, 0])?;
        let middle = (onto.x + onto.width.cast_signed() / 2, onto.y + onto.height.cast_signed() / 2);
        drag.hold(middle)?;
        Ok(drag)
    }
}

impl Drag {
    /// Lets the file go and waits until the window has taken it.
    pub fn drop_it(self) -> io::Result<()> {
        let now = self.clock.now()?;
        self.tell("XdndDrop", [0, now, 0, 0])?;
        let finished = self.x11.atom("XdndFinished")?;
        self.wait_for(finished).map(drop)
    }

    /// Moves it away again.
    pub fn take_away(self) -> io::Result<()> {
        self.tell("XdndLeave", [0; 4])
    }

    fn hold(&self, (x, y): (i32, i32)) -> io::Result<()> {
        let place = (x.cast_unsigned() << 16) | y.cast_unsigned();
        let (copy, status) = (self.x11.atom("XdndActionCopy")?, self.x11.atom("XdndStatus")?);
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            let now = self.clock.now()?;
            self.tell("XdndPosition", [0, place, now, copy])?;
            let accepted = self.wait_for(status)?[1] & 1 == 1;
            if accepted && self.given.get() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Err(io::Error::other("the window does not take the file"))
    }

    fn tell(&self, kind: &str, [a, b, c, d]: [u32; 4]) -> io::Result<()> {
        self.x11.send(self.target, self.target, kind, [self.source, a, b, c, d])
    }

    /// Waits for a message of this kind, giving out the file's address meanwhile to whoever asks for it.
    fn wait_for(&self, kind: u32) -> io::Result<[u32; 5]> {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            match self.x11.connection.poll_for_event().map_err(io::Error::other)? {
                Some(Event::ClientMessage(message)) if message.type_ == kind => {
                    return Ok(message.data.as_data32());
                }
                Some(Event::SelectionRequest(request)) => self.give(&request)?,
                Some(_) => {}
                None => std::thread::sleep(Duration::from_millis(5)),
            }
        }
        Err(io::Error::other("the window does not answer"))
    }

    fn give(&self, request: &SelectionRequestEvent) -> io::Result<()> {
        let given = self.x11.connection.change_property8(
            PropMode::REPLACE,
            request.requestor,
            request.property,
            request.target,
            self.offer.as_bytes(),
        );
        given.map_err(io::Error::other)?;
        self.given.set(true);
        self.x11.given(request, request.property)
    }
}

/// A path as an address writes it.
fn escaped(path: &Path) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(byte);
    let text = path.to_string_lossy();
    let written = text.bytes().map(|byte| match plain(&byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    });
    written.collect()
}
