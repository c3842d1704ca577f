//! One opened program with its desktop: what a test starts with.
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use daftar_engine::history::Origin;
use daftar_engine::{Book, Opening};
use daftar_virtual_desktop::Desktop;
use serde_json::Value;
use thirtyfour::{TimeoutConfiguration, WebDriver};
use tokio::runtime::Runtime;

use crate::driver::{Driver, program};
use crate::notifications::NotificationService;
use crate::shop;
use crate::words::Words;

/// What the program finds when it starts.
pub struct Scene {
    language: &'static str,
    zone: &'static str,
    width: u32,
    height: u32,
    has_notifications: bool,
    chosen_file: Option<PathBuf>,
    prepare: Vec<Prepare>,
}

type Prepare = Box<dyn Fn(&Book)>;

impl Scene {
    /// A shop that works in this language (`en`, `fa`, `lt`) and has answered the first questions.
    pub fn in_language(language: &'static str) -> Self {
        Self::first_start(language).with_book(move |book| shop::settle(book, language))
    }

    /// A system in this language on which Daftar was never opened.
    pub fn first_start(language: &'static str) -> Self {
        let zone = shop::zone(language);
        let (width, height) = (1280, 860);
        Self {
            language,
            zone,
            width,
            height,
            has_notifications: true,
            chosen_file: None,
            prepare: Vec::new(),
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
        self.has_notifications = false;
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
}

/// The program, its window, and the desktop around it. Dropping it closes everything.
pub struct App {
    pub(crate) session: WebDriver,
    pub(crate) runtime: Runtime,
    pub(crate) words: Words,
    pub(crate) name: String,
    pub(crate) log: PathBuf,
    notifications: Option<NotificationService>,
    book: PathBuf,
    driver: Option<Driver>,
    desktop: Desktop,
}

impl App {
    /// Opens the program; `name` names what it leaves behind when something fails.
    pub fn start(name: &str, scene: Scene) -> Self {
        let desktop = Desktop::start(scene.width, scene.height).expect("a virtual desktop starts");
        let notifications =
            scene.has_notifications.then(|| NotificationService::start(desktop.bus_address()));
        let book = desktop.home().join("shop.daftar");
        if !scene.prepare.is_empty() {
            let filled = Book::open(&book, Opening::by(Origin::CommandLine)).expect("the book opens");
            scene.prepare.iter().for_each(|prepare| prepare(&filled));
        }
        let log = left_behind(name, "log");
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let runtime = runtime.expect("a runtime starts");
        let driver = Driver::start(&environment(&desktop, &scene), &log);
        let arguments = [OsString::from("--book"), book.clone().into_os_string()];
        let session = runtime.block_on(driver.open(&program(), &arguments));
        let patience = TimeoutConfiguration::new(
            Some(Duration::from_secs(90)),
            Some(Duration::from_secs(30)),
            Some(Duration::ZERO),
        );
        runtime.block_on(session.update_timeouts(patience)).expect("the driver takes time-outs");
        let words = Words::read(scene.language);
        Self {
            session,
            runtime,
            words,
            name: name.to_owned(),
            log,
            notifications,
            book,
            driver: Some(driver),
            desktop,
        }
    }

    /// The words of a text in the language of the scene, as the screens show them.
    pub fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    /// The words of a text with its placeables filled in.
    pub fn say_with(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.words.say(key, values)
    }

    /// The notification service of this desktop.
    pub fn notifications(&self) -> &NotificationService {
        self.notifications.as_ref().expect("this scene has a notification service")
    }

    /// The file of the book that is open.
    pub fn book(&self) -> &Path {
        &self.book
    }

    /// Saves what the whole screen of this desktop shows, title bar and all.
    pub fn shoot_desktop(&self, path: &Path) {
        self.desktop.picture().and_then(|picture| picture.save(path)).expect("a picture can be saved");
    }

    /// Changes the language of [`App::say`], after the program's was changed.
    pub fn now_speaks(&mut self, language: &str) {
        self.words = Words::read(language);
    }
}

impl Drop for App {
    fn drop(&mut self) {
        let session = self.session.clone();
        let ended = self
            .runtime
            .block_on(async { tokio::time::timeout(Duration::from_secs(10), session.quit()).await });
        if !matches!(ended, Ok(Ok(()))) {
            eprintln!("{}: the window did not close when asked", self.name);
        }
        drop(self.driver.take());
        if !std::thread::panicking() {
            let _unneeded = std::fs::remove_file(&self.log);
        }
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
    environment
}

/// The place of something that a failed test leaves behind: `target/e2e/<name>.<ending>`.
pub(crate) fn left_behind(name: &str, ending: &str) -> PathBuf {
    let here = std::env::current_exe().expect("a test knows where it is");
    let target = here.ancestors().find(|folder| folder.ends_with("target")).map(Path::to_owned);
    let folder = target.unwrap_or_else(std::env::temp_dir).join("e2e");
    std::fs::create_dir_all(&folder).expect("a folder can be made in target");
    folder.join(format!("{name}.{ending}"))
}
