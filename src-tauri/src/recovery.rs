//! A page whose process ends, for want of memory or by a fault of the web view, comes back by itself at the place where it was:
//! otherwise its window would stay white until the program is started anew.
use std::cell::RefCell;
use std::time::{Duration, Instant};

use tauri::WebviewWindow;
use webkit2gtk::{WebProcessTerminationReason, WebViewExt};

/// A page that keeps ending is brought back so often within [`SPAN`], and then left.
const RETURNS: usize = 3;
const SPAN: Duration = Duration::from_mins(1);

/// When a page was last brought back.
#[derive(Debug, Default)]
struct Returns(Vec<Instant>);

impl Returns {
    /// Notes that the page ended at `now`; whether it is to come back.
    fn is_due(&mut self, now: Instant) -> bool {
        self.0.retain(|past| now.duration_since(*past) < SPAN);
        let is_due = self.0.len() < RETURNS;
        if is_due {
            self.0.push(now);
        }
        is_due
    }
}

/// Sees to it that the page of a window comes back.
pub fn watch(window: &WebviewWindow) {
    let watched = window.with_webview(|view| {
        let returns = RefCell::new(Returns::default());
        view.inner().connect_web_process_terminated(move |view, reason| {
            let is_due = reason != WebProcessTerminationReason::TerminatedByApi
                && returns.borrow_mut().is_due(Instant::now());
            log::error!("the process of a page ended: {reason:?}; it comes back: {is_due}");
            if is_due {
                view.reload();
            }
        });
    });
    if let Err(error) = watched {
        log::warn!("a page that ends will not come back: {error}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_keeps_ending_is_left() {
        let mut returns = Returns::default();
        let start = Instant::now();
        for second in 0..3 {
            assert!(returns.is_due(start + Duration::from_secs(second)));
        }
        assert!(!returns.is_due(start + Duration::from_secs(3)));
        assert!(returns.is_due(start + SPAN), "the first is long ago");
        assert!(!returns.is_due(start + SPAN));
    }
}
