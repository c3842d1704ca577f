//! A disk whose room the test sets: a library loaded before the C library refuses what has no room.
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

const WORK: &str = "DAFTAR_WORK";
const FOLDER: &str = "DAFTAR_DISK";
const ROOM: &str = "DAFTAR_ROOM";
/// More than any work needs.
const ENOUGH: i64 = i64::MAX / 2;

/// The disk of this process.
pub struct Disk {
    /// Where the room is limited.
    pub folder: PathBuf,
    /// Where it is not.
    pub elsewhere: PathBuf,
    room: PathBuf,
}

impl Disk {
    /// The work to do and the disk to do it on, where this process is the one to do it.
    pub fn of_this_process() -> Option<(String, Self)> {
        let work = std::env::var(WORK).ok()?;
        let (folder, room) =
            (PathBuf::from(std::env::var_os(FOLDER)?), PathBuf::from(std::env::var_os(ROOM)?));
        let elsewhere = room.parent()?.to_owned();
        Some((work, Self { folder, elsewhere, room }))
    }

    /// Leaves room for so many bytes to be written.
    pub fn leave(&self, bytes: u64) {
        self.set(i64::try_from(bytes).unwrap());
    }

    /// Leaves all the room that is wanted.
    pub fn free(&self) {
        self.set(ENOUGH);
    }

    fn set(&self, bytes: i64) {
        use std::os::unix::fs::FileExt;
        let room = std::fs::File::options().write(true).open(&self.room).unwrap();
        room.write_all_at(&bytes.to_ne_bytes(), 0).unwrap();
    }
}

/// Does the work on a small disk, in a process of its own.
pub fn run(work: &str) {
    let folder = tempfile::tempdir().unwrap();
    // The library compares with the paths of open files, which have no links in them.
    let root = folder.path().canonicalize().unwrap();
    let (disk, room) = (root.join("disk"), root.join("room"));
    std::fs::create_dir(&disk).unwrap();
    std::fs::write(&room, ENOUGH.to_ne_bytes()).unwrap();
    let done = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "the_one_with_the_small_disk", "--nocapture"])
        .env("LD_PRELOAD", library())
        .env(WORK, work)
        .env(FOLDER, &disk)
        .env(ROOM, &room)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stderr).into_owned() + &String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success(), "{said}");
    assert!(said.contains("1 passed"), "the work was done: {said}");
}

/// The library, compiled once.
fn library() -> &'static PathBuf {
    static LIBRARY: OnceLock<PathBuf> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let library = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("full_disk.so");
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/disk/full_disk.c");
        let compiled = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o"])
            .arg(&library)
            .arg(source)
            .status()
            .expect("a C compiler, with which SQLite was compiled too");
        assert!(compiled.success(), "the small disk compiles");
        library
    })
}
