//! Waiting for what happens outside the page.
use std::time::{Duration, Instant};

/// Asks again and again until there is an answer; fails after `limit`, saying what was waited for.
pub fn until<T>(what: &str, limit: Duration, mut ask: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + limit;
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(Instant::now() < end, "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}
