//! What surrounds the program: a desktop with what a scene puts on it, and the book that the program finds.
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use chrono::{DateTime, NaiveDateTime, Utc};
use daftar_engine::history::Origin;
use daftar_engine::{Book, Opening};
use daftar_virtual_desktop::{Desktop, Window};
use serde_json::Value;

use crate::driver::{beside, program};
use crate::notifications::{self, NotificationService};
use crate::program::Program;
use crate::shop;
use crate::tray::TrayHost;
use crate::wait::until;

/// What the program finds when it starts.
pub struct Scene {
    pub(crate) language: &'static str,
    zone: &'static str,
    width: u32,
    height: u32,
    notifications: Notifications,
    has_tray: bool,
    chosen_file: Option<PathBuf>,
    prepare: Vec<Prepare>,
    is_damaged: bool,
    is_never_pictured: bool,
}

/// Who shows notifications.
enum Notifications {
    Nobody,
    /// The tests' own service, with these capabilities.
    Recorder(&'static [&'static str]),
    /// That of Xfce.
    Xfce,
}

type Prepare = Box<dyn Fn(&Book)>;

const WITH_BUTTONS: &[&str] = &["actions", "body", "persistence"];
const PATIENCE: Duration = Duration::from_secs(20);
const WITHOUT_BUTTONS: &[&str] = &["body", "body-markup", "icon-static"];

impl Scene {
    /// A shop that works in this language (`en`, `fa`, `lt`) and has answered the first questions.
    pub fn in_language(language: &'static str) -> Self {
        Self::first_start(language).with_book(move |book| shop::settle(book, language))
    }

    /// A system in this language on which Daftar was never opened.
    pub fn first_start(language: &'static str) -> Self {
        Self {
            language,
            zone: shop::zone(language),
            width: 1280,
            height: 860,
            notifications: Notifications::Recorder(WITH_BUTTONS),
            has_tray: false,
            chosen_file: None,
            prepare: Vec::new(),
            is_damaged: false,
            is_never_pictured: false,
        }
    }

    /// A screen of another size.
    #[must_use]
    pub fn on_screen(mut self, width: u32, height: u32) -> Self {
        (self.width, self.height) = (width, height);
        self
    }

    /// A system without a notification service.
    #[must_use]
    pub fn without_notifications(mut self) -> Self {
        self.notifications = Notifications::Nobody;
        self
    }

    /// A system whose notifications have no buttons.
    #[must_use]
    pub fn without_buttons(mut self) -> Self {
        self.notifications = Notifications::Recorder(WITHOUT_BUTTONS);
        self
    }

    /// A system with the notification service of Xfce.
    #[must_use]
    pub fn with_xfce_notifications(mut self) -> Self {
        self.notifications = Notifications::Xfce;
        self
    }

    /// A system that shows icons of programs in a tray.
    #[must_use]
    pub fn with_tray(mut self) -> Self {
        self.has_tray = true;
        self
    }

    /// Has the page drawn as for users (`src-tauri/src/startup.rs`), without a graphics driver: of such a page no picture can be taken.
    #[must_use]
    pub fn never_pictured(mut self) -> Self {
        self.is_never_pictured = true;
        self
    }

    /// The file that a file chooser answers with.
    #[must_use]
    pub fn choosing(mut self, file: impl Into<PathBuf>) -> Self {
        self.chosen_file = Some(file.into());
        self
    }

    /// Adds customers as the engine takes them, names and phones enough.
    #[must_use]
    pub fn with_customers(self, customers: Vec<Value>) -> Self {
        self.with_book(move |book| shop::add_customers(book, &customers))
    }

    /// Fills the book before the program opens it.
    #[must_use]
    pub fn with_book(mut self, prepare: impl Fn(&Book) + 'static) -> Self {
        self.prepare.push(Box::new(prepare));
        self
    }

    /// Damages the file of the book once it is filled, so that the program cannot open it.
    #[must_use]
    pub fn with_damaged_book(mut self) -> Self {
        self.is_damaged = true;
        self
    }

    /// Sets it up, the program not yet started.
    pub fn set_up(self) -> Stage {
        let mut desktop = Desktop::start(self.width, self.height).expect("a virtual desktop starts");
        let notifications = match self.notifications {
            Notifications::Nobody => None,
            Notifications::Recorder(can) => Some(NotificationService::start(desktop.bus_address(), can)),
            Notifications::Xfce => {
                notifications::start_that_of_xfce(&mut desktop);
                None
            }
        };
        let tray = self.has_tray.then(|| TrayHost::start(desktop.bus_address()));
        let book = desktop.home().join("shop.daftar");
        let environment = environment(&desktop, &self);
        let stage = Stage { notifications, tray, book, environment, zone: self.zone, desktop };
        if !self.prepare.is_empty() {
            let filled = stage.open_book();
            self.prepare.iter().for_each(|prepare| prepare(&filled));
        }
        if self.is_damaged {
            std::fs::write(&stage.book, "no book").expect("the file of the book can be written");
        }
        stage
    }
}

/// A desktop and a book, ready for the program.
pub struct Stage {
    notifications: Option<NotificationService>,
    tray: Option<TrayHost>,
    book: PathBuf,
    pub(crate) environment: Vec<(&'static str, OsString)>,
    zone: &'static str,
    desktop: Desktop,
}

impl Stage {
    /// The desktop.
    pub fn desktop(&self) -> &Desktop {
        &self.desktop
    }

    /// Its notification service.
    pub fn notifications(&self) -> &NotificationService {
        self.notifications.as_ref().expect("this scene has a notification service")
    }

    /// Takes the notification service off the desktop, as when it crashes.
    pub fn end_notifications(&mut self) {
        drop(self.notifications.take());
    }

    /// Its tray.
    pub fn tray(&self) -> &TrayHost {
        self.tray.as_ref().expect("this scene has a tray")
    }

    /// The file of the book.
    pub fn book(&self) -> &Path {
        &self.book
    }

    /// The book, opened by another process than the program.
    pub fn open_book(&self) -> Book {
        Book::open(&self.book, Opening::by(Origin::CommandLine)).expect("the book opens")
    }

    /// The wall clock of the shop.
    pub fn now(&self) -> NaiveDateTime {
        self.local(Utc::now())
    }

    /// An instant on the wall clock of the shop.
    pub fn local(&self, at: DateTime<Utc>) -> NaiveDateTime {
        let zone: chrono_tz::Tz = self.zone.parse().expect("a time zone");
        at.with_timezone(&zone).naive_local()
    }

    /// What the program has noted in its log.
    pub fn log(&self) -> String {
        let file = self.desktop.home().join(".local/share/daftar/logs/daftar_rCURRENT.log");
        std::fs::read_to_string(file).unwrap_or_default()
    }

    /// The first window of a title, once it is there.
    pub fn wait_for_window(&self, is_wanted: impl Fn(&str) -> bool) -> Window {
        let end = Instant::now() + PATIENCE;
        loop {
            let windows = self.desktop.windows().expect("the windows can be listed");
            if let Some(found) = windows.iter().find(|window| is_wanted(&window.title)) {
                return found.clone();
            }
            assert!(Instant::now() < end, "no such window among {windows:?}; the log:\n{}", self.log());
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Waits until the window that has the keyboard is one of such a title.
    pub fn wait_for_active_window(&self, is_wanted: impl Fn(&str) -> bool) {
        let end = Instant::now() + PATIENCE;
        loop {
            let active = self.desktop.active_window().expect("the windows can be listed");
            if active.as_ref().is_some_and(|window| is_wanted(&window.title)) {
                return;
            }
            assert!(Instant::now() < end, "another window has the keyboard: {active:?}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Waits until every window is closed.
    pub fn wait_until_no_window_is_open(&self) {
        until("the windows to close", PATIENCE, || {
            self.desktop.windows().expect("the windows can be listed").is_empty().then_some(())
        });
    }

    /// Starts the program as the session or the user does, with arguments after that of the book.
    pub fn start(&self, arguments: &[&str]) -> Program {
        let mut command = Command::new(program());
        command.arg("--book").arg(&self.book).args(arguments);
        Program::start(command.envs(self.environment.iter().map(|(name, value)| (name, value))))
    }

    /// Runs the command line on the book and answers what it says in JSON.
    pub fn daftar(&self, arguments: &[&str]) -> Value {
        let mut command = Command::new(beside("daftar").expect("the command line is built beside the tests"));
        command.arg("--json").arg("--book").arg(&self.book).args(arguments).stdin(Stdio::null());
        let output = command.envs(self.environment.iter().map(|(name, value)| (name, value))).output();
        let output = output.expect("the command line starts");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "daftar {arguments:?}: {said}");
        serde_json::from_slice(&output.stdout).expect("the command line speaks JSON")
    }
}

fn environment(desktop: &Desktop, scene: &Scene) -> Vec<(&'static str, OsString)> {
    let locale = match scene.language {
        "fa" => "fa_IR.UTF-8",
        "lt" => "lt_LT.UTF-8",
        _ => "en_GB.UTF-8",
    };
    let mut environment = desktop.private_environment();
    environment.extend([
        ("LANG", locale.into()),
        ("LANGUAGE", scene.language.into()),
        ("TZ", scene.zone.into()),
    ]);
    if let Some(file) = &scene.chosen_file {
        environment.push(("DAFTAR_TEST_CHOOSE_FILE", file.clone().into_os_string()));
    }
    if scene.is_never_pictured {
        environment.extend([
            ("WEBKIT_DISABLE_DMABUF_RENDERER", "1".into()),
            ("GDK_GL", "disable".into()),
            ("WEBKIT_WEB_RENDER_DEVICE_FILE", "/dev/dri/renderD128".into()),
        ]);
    }
    environment
}
