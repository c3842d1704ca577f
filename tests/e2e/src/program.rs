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

    /// Whether it has not ended.
    pub fn is_running(&mut self) -> bool {
        self.0.try_wait().expect("it can be asked").is_none()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        end(&mut self.0);
    }
}
