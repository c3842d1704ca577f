//! Long work that the user can stop: imports, exports, backups.
use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use daftar_engine::progress::Progress;
use tauri::ipc::Channel;

/// How often a screen is told how far its work is: often enough to look alive, seldom enough to cost nothing.
const PACE: Duration = Duration::from_millis(50);

/// The work under way, by the number that the screen gave it.
#[derive(Default)]
pub struct Jobs {
    stops: Mutex<HashMap<u32, Arc<AtomicBool>>>,
}

/// One piece of work under way; over when dropped.
pub struct Job<'jobs> {
    jobs: &'jobs Jobs,
    id: u32,
    stop: Arc<AtomicBool>,
}

impl Jobs {
    /// Begins the work `id`.
    pub fn begin(&self, id: u32) -> Job<'_> {
        let stop = Arc::new(AtomicBool::new(false));
        self.lock().insert(id, Arc::clone(&stop));
        Job { jobs: self, id, stop }
    }

    /// Asks the work `id` to stop; work that is over already stays as it is.
    pub fn stop(&self, id: u32) {
        if let Some(stop) = self.lock().get(&id) {
            stop.store(true, Ordering::Relaxed);
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<u32, Arc<AtomicBool>>> {
        self.stops.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Job<'_> {
    /// Tells the screen how far the work is, and the work whether the user asked it to stop.
    pub fn watch(&self, screen: &Channel<Progress>) -> impl FnMut(Progress) -> ControlFlow<()> {
        let mut told: Option<Instant> = None;
        move |progress| {
            if told.is_none_or(|at| at.elapsed() >= PACE) || progress.done == progress.total {
                told = Some(Instant::now());
                if let Err(error) = screen.send(progress) {
                    // A closed window does not end the work: it can be opened again.
                    log::debug!("nobody hears of the progress: {error}");
                }
            }
            if self.is_stopped() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        }
    }

    fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

impl Drop for Job<'_> {
    fn drop(&mut self) {
        // A window that was opened anew counts from the beginning: the number may stand for later work by now.
        let mut stops = self.jobs.lock();
        if stops.get(&self.id).is_some_and(|stop| Arc::ptr_eq(stop, &self.stop)) {
            stops.remove(&self.id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_work_that_was_named_stops() {
        let jobs = Jobs::default();
        let (import, export) = (jobs.begin(1), jobs.begin(2));

        jobs.stop(1);
        jobs.stop(3);

        assert!(import.is_stopped());
        assert!(!export.is_stopped());
    }

    #[test]
    fn a_number_used_again_begins_unstopped() {
        let jobs = Jobs::default();
        let first = jobs.begin(1);
        jobs.stop(1);
        drop(first);

        assert!(!jobs.begin(1).is_stopped());
    }
}
