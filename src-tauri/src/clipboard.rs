//! The picture that was copied last. The web view of Linux keeps pictures from its pages, so they are asked of the desktop there;
//! elsewhere a page finds them in what is pasted.
use tauri::AppHandle;

/// The file of the picture in the clipboard; `None` where there is none.
#[cfg(not(target_os = "linux"))]
pub fn picture(_: &AppHandle) -> Option<Vec<u8>> {
    None
}

/// The file of the picture in the clipboard; `None` where there is none, or its owner does not answer.
#[cfg(target_os = "linux")]
pub fn picture(app: &AppHandle) -> Option<Vec<u8>> {
    ["image/png", "image/jpeg", "image/webp"].into_iter().find_map(|kind| linux::contents(app, kind))
}

#[cfg(target_os = "linux")]
mod linux {
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use gtk::{Clipboard, gdk};
    use tauri::AppHandle;

    /// How long the program that copied may take.
    const PATIENCE: Duration = Duration::from_secs(5);

    /// What the clipboard holds of a kind. Waits for the thread of the windows, and so must not be asked on it.
    pub fn contents(app: &AppHandle, kind: &'static str) -> Option<Vec<u8>> {
        let (sender, answer) = channel();
        let ask = move || {
            let clipboard = Clipboard::get(&gdk::SELECTION_CLIPBOARD);
            clipboard.request_contents(&gdk::Atom::intern(kind), move |_, data| {
                if sender.send(data.data()).is_err() {
                    log::info!("the clipboard answered too late");
                }
            });
        };
        if let Err(error) = app.run_on_main_thread(ask) {
            log::warn!("the clipboard cannot be asked: {error}");
        }
        answer.recv_timeout(PATIENCE).ok().filter(|data| !data.is_empty())
    }
}
