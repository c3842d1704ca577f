//! One opened program with its desktop: what a test starts with.
use std::cell::Cell;
use std::ffi::OsString;
use std::fs::File;
use std::io::Write as _;
use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::time::Duration;

use thirtyfour::{TimeoutConfiguration, WebDriver};
use tokio::runtime::Runtime;

use crate::driver::{Driver, program};
use crate::stage::{Scene, Stage};
use crate::words::Words;

/// The program, its window, and the desktop around it. Dropping it closes everything.
pub struct App {
    pub(crate) session: WebDriver,
    pub(crate) runtime: Runtime,
    pub(crate) words: Words,
    pub(crate) name: String,
    pub(crate) log: PathBuf,
    taken_failures: Cell<usize>,
    driver: Option<Driver>,
    stage: Stage,
}

impl App {
    /// Opens the program; `name` names what it leaves behind when something fails.
    pub fn start(name: &str, scene: Scene) -> Self {
        let words = Words::read(scene.language);
        let stage = scene.set_up();
        let log = left_behind(name, "log");
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let runtime = runtime.expect("a runtime starts");
        let driver = Driver::start(&stage.environment, &log);
        let arguments = [OsString::from("--book"), stage.book().as_os_str().to_owned()];
        let session = runtime.block_on(driver.open(&program(), &arguments));
        let patience = TimeoutConfiguration::new(
            Some(Duration::from_secs(90)),
            Some(Duration::from_secs(30)),
            Some(Duration::ZERO),
        );
        runtime.block_on(session.update_timeouts(patience)).expect("the driver takes time-outs");
        let (name, taken_failures) = (name.to_owned(), Cell::new(0));
        Self { session, runtime, words, name, log, taken_failures, driver: Some(driver), stage }
    }

    /// The words of a text in the language of the scene, as the screens show them.
    pub fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    /// The words of a text with its placeables filled in.
    pub fn say_with(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.words.say(key, values)
    }

    /// Saves what the whole screen of this desktop shows, title bar and all.
    pub fn shoot_desktop(&self, path: &Path) {
        self.desktop().picture().and_then(|picture| picture.save(path)).expect("a picture can be saved");
    }

    /// What has failed on a screen by itself, as the program's log notes it, and was not taken.
    pub fn failures(&self) -> Vec<String> {
        let noted = self.stage.log();
        let failures = noted.lines().filter_map(|line| line.split_once("a screen failed: "));
        failures.map(|(_, failure)| failure.to_owned()).skip(self.taken_failures.get()).collect()
    }

    /// Takes what has failed, so that it does not fail the test.
    pub fn take_failures(&self) -> Vec<String> {
        let failures = self.failures();
        self.taken_failures.set(self.taken_failures.get() + failures.len());
        failures
    }

    /// Notes the journey among those whose page was lost, if the driver says so: it then knows the session no longer.
    fn note_lost_page(&self) {
        let ask = || self.runtime.block_on(self.session.execute("return true", Vec::new()));
        let told =
            [ask(), ask()].map(|answer| answer.err().map(|error| error.to_string()).unwrap_or_default());
        let Some(told) = told.iter().find(|told| told.contains("page crash or hang")) else { return };
        eprintln!("{}: {told}", self.name);
        let thread = std::thread::current();
        let noted = File::options().append(true).create(true).open(left_behind("lost", "pages"));
        if let Err(error) = noted.and_then(|mut file| writeln!(file, "{}", thread.name().unwrap_or_default()))
        {
            eprintln!("{}: {error}", self.name);
        }
    }

    /// Changes the language of [`App::say`], after the program's was changed.
    pub fn now_speaks(&mut self, language: &str) {
        self.words = Words::read(language);
    }
}

impl Deref for App {
    type Target = Stage;

    fn deref(&self) -> &Stage {
        &self.stage
    }
}

impl DerefMut for App {
    fn deref_mut(&mut self) -> &mut Stage {
        &mut self.stage
    }
}

impl Drop for App {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.note_lost_page();
        }
        let session = self.session.clone();
        let ended = self
            .runtime
            .block_on(async { tokio::time::timeout(Duration::from_secs(10), session.quit()).await });
        if !matches!(ended, Ok(Ok(()))) {
            eprintln!("{}: the window did not close when asked", self.name);
        }
        drop(self.driver.take());
        if !std::thread::panicking() {
            let failures = self.failures();
            assert!(failures.is_empty(), "{}: screens failed by themselves: {failures:#?}", self.name);
            let _unneeded = std::fs::remove_file(&self.log);
        }
    }
}

/// The place of something that a failed test leaves behind: `target/e2e/<name>.<ending>`.
pub(crate) fn left_behind(name: &str, ending: &str) -> PathBuf {
    let here = std::env::current_exe().expect("a test knows where it is");
    let target = here.ancestors().find(|folder| folder.ends_with("target")).map(Path::to_owned);
    let folder = target.unwrap_or_else(std::env::temp_dir).join("e2e");
    std::fs::create_dir_all(&folder).expect("a folder can be made in target");
    folder.join(format!("{name}.{ending}"))
}
