//! One program for one book: a second start hands over what it was asked for and ends.
use std::ffi::OsString;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Wry};

use crate::startup::Arguments;
use crate::window;

/// The name under which running programs find each other; that of the bundle.
const NAME: &str = "app.daftar.desktop";

/// Ends this start if the program is running with the same book already, and lets that one show what was asked for.
/// `other_book` is the book's path where it is not the usual one.
pub fn plugin(other_book: Option<&Path>) -> TauriPlugin<Wry> {
    tauri_plugin_single_instance::Builder::new()
        .dbus_id(other_book.map_or_else(|| NAME.to_owned(), name_for))
        .callback(|app, args, _folder| show_what_was_asked(app, args))
        .build()
}

fn show_what_was_asked(app: &AppHandle, args: Vec<String>) {
    let asked = Arguments::parse(args.into_iter().skip(1).map(OsString::from));
    if !asked.hidden || asked.page.is_some() {
        window::show(app, asked.page.as_deref());
    }
}

/// A bus name has no room for a path; its hash serves, and only programs of one session compare it.
fn name_for(book: &Path) -> String {
    let mut hasher = DefaultHasher::new();
    std::path::absolute(book).unwrap_or_else(|_| book.to_owned()).hash(&mut hasher);
    format!("{NAME}.book_{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn each_book_has_a_name_of_its_own_however_it_is_spelt() {
        let here = std::env::current_dir().unwrap().join("shop.daftar");

        assert_eq!(name_for(Path::new("shop.daftar")), name_for(&here));
        assert_ne!(name_for(Path::new("other.daftar")), name_for(&here));
    }
}
