//! The program's log: a few small files in the data folder, with no customer's data in them.
use std::path::Path;

use flexi_logger::{Cleanup, Criterion, FileSpec, FlexiLoggerError, Logger, LoggerHandle, Naming};

/// How large one file grows, in bytes.
const FILE: u64 = 1_000_000;
/// How many full files are kept besides.
const KEPT: usize = 4;

/// Starts logging to `folder`. The log ends when the handle is dropped.
///
/// # Errors
/// When the folder cannot be written; the program then runs without a log.
pub fn start(folder: &Path) -> Result<LoggerHandle, FlexiLoggerError> {
    Logger::try_with_env_or_str("warn, daftar_desktop=info, daftar_engine=info")?
        .log_to_file(FileSpec::default().directory(folder).basename("daftar").suppress_timestamp())
        .append()
        .format(flexi_logger::detailed_format)
        .rotate(Criterion::Size(FILE), Naming::Numbers, Cleanup::KeepLogFiles(KEPT))
        .start()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_logged_is_found_in_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        let log = start(&folder.path().join("logs")).unwrap();

        log::info!("the book was opened");
        log.flush();

        let file = std::fs::read_to_string(folder.path().join("logs/daftar_rCURRENT.log")).unwrap();
        assert!(file.contains("the book was opened"), "{file}");
    }
}
