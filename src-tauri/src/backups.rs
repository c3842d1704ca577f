//! The backup of the day, made by itself while the program runs.
use std::sync::Arc;
use std::time::Duration;

use daftar_engine::Book;
use daftar_engine::backups::OutsideCopy;

/// How long after the start the first look is taken: whoever opens the book to answer the phone comes first.
const AT_FIRST: Duration = Duration::from_secs(60);
/// How often it is looked whether one is due.
const PACE: Duration = Duration::from_secs(30 * 60);

/// Makes backups when they are due from now on, on a thread of its own.
///
/// # Errors
/// When the system has no thread to give.
pub fn keep(book: Arc<Book>) -> std::io::Result<()> {
    std::thread::Builder::new().name("backups".to_owned()).spawn(move || {
        std::thread::sleep(AT_FIRST);
        loop {
            make(&book);
            std::thread::sleep(PACE);
        }
    })?;
    Ok(())
}

fn make(book: &Book) {
    match book.back_up_if_due() {
        Ok(None) => {}
        Ok(Some(made)) => match made.outside {
            OutsideCopy::Missed { .. } => log::warn!("a backup was made, but not in the folder outside"),
            OutsideCopy::Unwanted | OutsideCopy::Made { .. } => log::info!("a backup was made"),
        },
        Err(error) => log::error!("no backup was made: {error}"),
    }
}
