//! WebKit's own driver: one process a test, which starts the program and passes its output on.
use std::ffi::OsString;
use std::fs::File;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use daftar_virtual_desktop::end;
use serde_json::json;
use thirtyfour::{Capabilities, WebDriver};

/// A running driver; dropping it ends it and the program it started.
pub struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts the driver; what it and the program say goes to `log`.
    pub fn start(environment: &[(&'static str, OsString)], log: &Path) -> Self {
        let port = free_port();
        let output = File::create(log).expect("the log can be written");
        let process = Command::new("WebKitWebDriver")
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            // With either of these set, a screenshot never comes.
            .env_remove("WEBKIT_DISABLE_DMABUF_RENDERER")
            .env_remove("WEBKIT_DISABLE_COMPOSITING_MODE")
            .stdin(Stdio::null())
            .stdout(output.try_clone().expect("the log can be written"))
            .stderr(output)
            .spawn()
            .expect("WebKitWebDriver starts (package webkit2gtk-driver)");
        let driver = Self { process, port };
        driver.wait_until_it_listens();
        driver
    }

    /// Opens the program. Under load a first try may hang, so there is a second one.
    pub async fn open(&self, program: &Path, arguments: &[OsString]) -> WebDriver {
        match self.try_to_open(program, arguments).await {
            Ok(session) => session,
            Err(first) => self.try_to_open(program, arguments).await.unwrap_or_else(|second| {
                panic!("the window did not open: {first}; and again: {second}");
            }),
        }
    }

    async fn try_to_open(
        &self,
        program: &Path,
        arguments: &[OsString],
    ) -> thirtyfour::error::WebDriverResult<WebDriver> {
        let arguments: Vec<_> = arguments.iter().map(|argument| argument.to_string_lossy()).collect();
        let mut wanted = Capabilities::new();
        wanted.set("webkitgtk:browserOptions", json!({ "binary": program, "args": arguments }))?;
        let address = format!("http://127.0.0.1:{}", self.port);
        WebDriver::builder(address, wanted).request_timeout(Duration::from_secs(60)).await
    }

    fn wait_until_it_listens(&self) {
        let end = Instant::now() + Duration::from_secs(20);
        while std::net::TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            assert!(Instant::now() < end, "WebKitWebDriver does not listen");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

/// The program under test: `DAFTAR_PROGRAM`, or the one built beside this test.
pub fn program() -> PathBuf {
    if let Some(given) = std::env::var_os("DAFTAR_PROGRAM") {
        return given.into();
    }
    beside("daftar-desktop")
        .expect("daftar-desktop is built beside the tests: run `cargo xtask test --only e2e`")
}

/// A program that was built beside this test.
pub fn beside(name: &str) -> Option<PathBuf> {
    let here = std::env::current_exe().expect("a test knows where it is");
    let mut built = here.ancestors().skip(1).take(2).map(|folder| folder.join(name));
    built.find(|path| path.is_file())
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.local_addr().expect("a listener has an address").port()
}
