//! Passwords: sealed in the book where the system has no key store, and readable nowhere else.

use daftar_engine::messages::Channel;
use daftar_post::{KeptIn, Secrets};

use crate::scene::Scene;

#[test]
fn a_password_in_the_book_is_read_only_with_the_key_that_is_not() {
    let scene = Scene::new();
    let kept = scene.secrets.keep(&scene.book, Channel::Email, Some("گذرواژه 1")).unwrap();
    assert_eq!(kept, KeptIn::Book);
    assert_eq!(scene.secrets.read(&scene.book, Channel::Email).unwrap().as_deref(), Some("گذرواژه 1"));
    assert_eq!(scene.secrets.kept_in(&scene.book, Channel::Sms).unwrap(), KeptIn::Nowhere);

    let elsewhere = Secrets::in_book(&scene.file("other.key"));
    assert_eq!(
        elsewhere.read(&scene.book, Channel::Email).unwrap(),
        None,
        "a copied book gives it to nobody"
    );
    let sealed = scene.book.message_secret(Channel::Email).unwrap().unwrap();
    scene.book.keep_message_secret(Channel::Sms, Some(&sealed)).unwrap();
    assert_eq!(scene.secrets.read(&scene.book, Channel::Sms).unwrap(), None, "nor does another account");
    drop(scene.book.back_up(&mut daftar_engine::progress::unwatched).unwrap());
    for path in walked(scene.file(".").as_path()) {
        let bytes = std::fs::read(&path).unwrap();
        let plain = "گذرواژه 1".as_bytes();
        assert!(!bytes.windows(plain.len()).any(|part| part == plain), "{} tells it", path.display());
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(scene.file("messages.key")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "for its owner's eyes only");
    }
    assert_eq!(scene.secrets.keep(&scene.book, Channel::Email, Some("")).unwrap(), KeptIn::Nowhere);
    assert_eq!(scene.secrets.read(&scene.book, Channel::Email).unwrap(), None);
}

/// Every file under a folder.
fn walked(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(walked(&path)) } else { files.push(path) }
    }
    files
}
