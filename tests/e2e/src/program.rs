//! The program as a user starts it, without a driver: seen through its windows, its tray and how it ends.
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use daftar_virtual_desktop::end;

use crate::wait::until;

/// A running program; dropping it ends it.
pub struct Program(Child);

impl Program {
    pub(crate) fn start(command: &mut Command) -> Self {
        let silent = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        Self(silent.spawn().expect("the program starts"))
    }

    /// Waits until it has ended by itself, and answers how.
    pub fn wait_for_its_end(&mut self) -> ExitStatus {
        until("the program to end", Duration::from_secs(30), || self.0.try_wait().expect("it can be asked"))
    }

    /// Waits until it does nothing by itself: at most one of its threads wakes a second.
    pub fn wait_until_it_sleeps(&self) {
        const WATCHED: u32 = 5;
        until("the program to sleep", Duration::from_secs(60), || {
            let before = self.wakes();
            std::thread::sleep(Duration::from_secs(WATCHED.into()));
            (self.wakes() <= before + u64::from(WATCHED)).then_some(())
        });
    }

    /// Waits until no process of a page is left of it.
    pub fn wait_until_it_is_alone(&self) {
        until("the processes of the page to end", Duration::from_secs(30), || {
            children(self.0.id()).is_empty().then_some(())
        });
    }

    /// How often its threads have woken so far.
    fn wakes(&self) -> u64 {
        let threads = std::fs::read_dir(format!("/proc/{}/task", self.0.id())).expect("it is running");
        let status = |thread: std::io::Result<std::fs::DirEntry>| {
            // A thread may end between the two readings.
            std::fs::read_to_string(thread.ok()?.path().join("status")).ok()
        };
        let wakes = |status: String| {
            let line = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
            line.and_then(|count| count.trim().parse::<u64>().ok())
        };
        threads.filter_map(status).filter_map(wakes).sum()
    }

    /// The bytes of memory that it and the processes of its page hold, what they share with others counted in part.
    pub fn memory(&self) -> u64 {
        let mut processes = vec![self.0.id()];
        let mut held = 0;
        while let Some(process) = processes.pop() {
            let rollup = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup"));
            // A process may have ended meanwhile.
            let Ok(rollup) = rollup else { continue };
            let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
            let kibibytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
            held += 1024 * kibibytes.unwrap_or_default();
            processes.extend(children(process));
        }
        held
    }

    /// Ends the process that shows its page, as a fault of the web view does, and waits until another one is there.
    pub fn lose_its_page(&self) {
        let page = || children(self.0.id()).into_iter().find(|child| is_page(*child));
        let limit = Duration::from_secs(30);
        let lost = until("a page", limit, page);
        let killed = Command::new("kill").args(["-KILL", &lost.to_string()]).status();
        assert!(killed.is_ok_and(|status| status.success()), "the page's process can be ended");
        until("another page", limit, || page().filter(|page| *page != lost));
    }

    /// Whether it has not ended.
    pub fn is_running(&mut self) -> bool {
        self.0.try_wait().expect("it can be asked").is_none()
    }
}

fn children(process: u32) -> Vec<u32> {
    let threads = std::fs::read_dir(format!("/proc/{process}/task")).expect("it is running");
    let list = |thread: std::io::Result<std::fs::DirEntry>| {
        std::fs::read_to_string(thread.ok()?.path().join("children")).ok()
    };
    let lists: String = threads.filter_map(list).collect();
    lists.split_whitespace().filter_map(|id| id.parse().ok()).collect()
}

fn is_page(process: u32) -> bool {
    let name = std::fs::read_to_string(format!("/proc/{process}/comm"));
    name.is_ok_and(|name| name.starts_with("WebKitWebProc"))
}

impl Drop for Program {
    fn drop(&mut self) {
        end(&mut self.0);
    }
}
