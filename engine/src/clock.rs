//! The time and the place, passed in so that every moment can be tested.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

/// Where "now" comes from.
pub trait Clock: Send + Sync {
    /// This instant.
    fn now(&self) -> DateTime<Utc>;
    /// The zone whose wall clock the user reads, asked anew each time: it may change while the program runs.
    fn zone(&self) -> Tz;
}

/// The computer's own clock and zone.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn zone(&self) -> Tz {
        // As every program of the system does: the variable first, then the computer's setting.
        let set = std::env::var("TZ").ok().and_then(|name| name.trim_start_matches(':').parse().ok());
        let computers = || iana_time_zone::get_timezone().ok().and_then(|name| name.parse().ok());
        set.or_else(computers).unwrap_or(Tz::UTC)
    }
}
