//! What waiting in the tray need not hold: the memory that the book keeps for its window, and the process that WebKit keeps for the network.
use daftar_engine::Book;
use tauri::AppHandle;

/// Gives back what the window that is gone needed.
pub fn rest(app: &AppHandle, book: &Book) {
    if let Err(error) = book.rest() {
        log::warn!("the memory of the book was not given back: {error}");
    }
    network::end_soon(app);
}

#[cfg(target_os = "linux")]
mod network {
    use std::fs;
    use std::io;
    use std::time::Duration;

    use rustix::process::{Pid, Signal, kill_process};
    use tauri::{AppHandle, Manager};

    /// The process as the kernel calls it, which keeps fifteen letters of a name.
    const NAME: &str = "WebKitNetworkPr";
    /// What a page kept (a column's width, say) is on the disk by then; a window closed by mistake is open again.
    const SOON: Duration = Duration::from_secs(5);

    /// Ends it unless a window opens meanwhile. WebKit starts another one with its next page.
    pub(super) fn end_soon(app: &AppHandle) {
        let app = app.clone();
        tauri::async_runtime::spawn(async move {
            tokio::time::sleep(SOON).await;
            let windows = app.clone();
            // Pages are made on the main thread: none can be made between the look and the end.
            let asked = app.run_on_main_thread(move || {
                if windows.webview_windows().is_empty() {
                    end();
                }
            });
            if let Err(error) = asked {
                log::warn!("WebKit's process for the network was not ended: {error}");
            }
        });
    }

    fn end() {
        let ended = children().and_then(|children| {
            let is_it = |child: &Pid| {
                let name = fs::read_to_string(format!("/proc/{}/comm", child.as_raw_nonzero()));
                name.is_ok_and(|name| name.trim_end() == NAME)
            };
            let mut processes = children.into_iter().filter(is_it);
            processes.try_for_each(|process| Ok(kill_process(process, Signal::TERM)?))
        });
        if let Err(error) = ended {
            log::warn!("WebKit's process for the network was not ended: {error}");
        }
    }

    /// The processes that any thread of this one started.
    fn children() -> io::Result<Vec<Pid>> {
        let mut children = Vec::new();
        for thread in fs::read_dir("/proc/self/task")? {
            // A thread may end between the two readings.
            let list = fs::read_to_string(thread?.path().join("children")).unwrap_or_default();
            let ids = list.split_whitespace().filter_map(|id| id.parse().ok());
            children.extend(ids.filter_map(Pid::from_raw));
        }
        Ok(children)
    }
}

/// Elsewhere the processes of a page end with it.
#[cfg(not(target_os = "linux"))]
mod network {
    use tauri::AppHandle;

    pub(super) fn end_soon(_: &AppHandle) {}
}
