//! The bell of a thread that works from time to time.
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Wakes a thread that sleeps until there is something to do.
#[derive(Default)]
pub struct Waker {
    called: Mutex<bool>,
    bell: Condvar,
}

impl Waker {
    /// Ends the sleep, or the next one if the thread is at work.
    pub fn wake(&self) {
        *self.called.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.bell.notify_all();
    }

    /// Sleeps for so long, or until it is woken.
    pub fn sleep(&self, time: Duration) {
        let called = self.called.lock().unwrap_or_else(PoisonError::into_inner);
        let woken = self.bell.wait_timeout_while(called, time, |called| !*called);
        *woken.unwrap_or_else(PoisonError::into_inner).0 = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_during_the_work_ends_the_next_sleep() {
        let waker = Waker::default();
        waker.wake();

        let begun = std::time::Instant::now();
        waker.sleep(Duration::from_secs(20));

        assert!(begun.elapsed() < Duration::from_secs(10));
    }
}
