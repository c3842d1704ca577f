//! What another program copied: the owner's part of the clipboard.
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt, PropMode, SelectionRequestEvent};
use x11rb::wrapper::ConnectionExt as _;

use crate::Desktop;
use crate::x11::X11;

/// A picture in the clipboard, which is empty again once this is dropped.
pub struct Copied {
    ends: Arc<AtomicBool>,
    owner: Option<JoinHandle<()>>,
}

impl Desktop {
    /// Puts a PNG picture into the clipboard.
    pub fn copy_picture(&self, png: &[u8]) -> io::Result<Copied> {
        let x11 = self.x11()?;
        let window = x11.make_window((0, 0), (1, 1))?;
        let [clipboard, targets, kind] = ["CLIPBOARD", "TARGETS", "image/png"].map(|name| x11.atom(name));
        let (clipboard, targets, kind) = (clipboard?, targets?, kind?);
        let now = x11.now()?;
        x11.connection.set_selection_owner(window, clipboard, now).map_err(io::Error::other)?;
        x11.connection.sync().map_err(io::Error::other)?;
        let (ends, picture) = (Arc::new(AtomicBool::new(false)), png.to_vec());
        let end = ends.clone();
        let owner = thread::spawn(move || {
            while !end.load(Ordering::Relaxed) {
                match x11.connection.poll_for_event() {
                    Ok(Some(Event::SelectionRequest(request))) => {
                        if give(&x11, &request, (targets, kind), &picture).is_err() {
                            return;
                        }
                    }
                    Ok(Some(_)) => {}
                    Ok(None) => thread::sleep(Duration::from_millis(5)),
                    Err(_) => return,
                }
            }
        });
        Ok(Copied { ends, owner: Some(owner) })
    }
}

impl Drop for Copied {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::Relaxed);
        if let Some(owner) = self.owner.take() {
            drop(owner.join());
        }
    }
}

fn give(
    x11: &X11,
    request: &SelectionRequestEvent,
    (targets, kind): (u32, u32),
    picture: &[u8],
) -> io::Result<()> {
    let (asker, place) = (request.requestor, request.property);
    let put = if request.target == targets {
        x11.connection.change_property32(PropMode::REPLACE, asker, place, AtomEnum::ATOM, &[targets, kind])
    } else if request.target == kind {
        x11.connection.change_property8(PropMode::REPLACE, asker, place, kind, picture)
    } else {
        return x11.given(request, x11rb::NONE);
    };
    put.map_err(io::Error::other)?;
    x11.given(request, place)
}
