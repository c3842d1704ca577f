//! A desktop without a screen for one program: an X server, a session bus, a window manager and a home of its own.
mod clipboard;
mod drag;
mod hands;
mod picture;
mod windows;
mod x11;

use std::ffi::OsString;
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

pub use clipboard::Copied;
pub use drag::Drag;
pub use picture::Picture;
use tempfile::TempDir;
pub use windows::{OtherWindow, Window};
use x11::X11;

/// The session bus serves only what the program's own desktop starts: whatever notification
/// services this machine has installed, none of them is started by itself.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=DIR</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// A running desktop; dropping it ends its programs and removes its folders.
pub struct Desktop {
    display: String,
    bus_address: String,
    programs: Vec<Child>,
    folder: TempDir,
}

impl Desktop {
    /// Starts a desktop of the given size in pixels.
    pub fn start(width: u32, height: u32) -> io::Result<Self> {
        let folder = tempfile::Builder::new().prefix("daftar-desktop-").tempdir()?;
        for name in ["run", "home", "frame", "bus"] {
            let path = folder.path().join(name);
            fs::create_dir(&path)?;
            fs::set_permissions(&path, fs::Permissions::from_mode(0o700))?;
        }
        let mut desktop =
            Self { display: String::new(), bus_address: String::new(), programs: Vec::new(), folder };
        desktop.start_screen(width, height)?;
        desktop.start_bus()?;
        desktop.start_window_manager()?;
        Ok(desktop)
    }

    /// What a program needs in its environment to appear here, its home left as it is.
    pub fn environment(&self) -> Vec<(&'static str, OsString)> {
        vec![
            ("DISPLAY", self.display.clone().into()),
            ("DBUS_SESSION_BUS_ADDRESS", self.bus_address.clone().into()),
            ("XDG_RUNTIME_DIR", self.folder.path().join("run").into()),
            ("XDG_SESSION_TYPE", "x11".into()),
            ("GDK_BACKEND", "x11".into()),
            ("NO_AT_BRIDGE", "1".into()),
        ]
    }

    /// The environment that gives a program a home of its own as well.
    pub fn private_environment(&self) -> Vec<(&'static str, OsString)> {
        let home = self.home();
        let mut all = self.environment();
        all.extend([
            ("HOME", home.clone().into_os_string()),
            ("XDG_CONFIG_HOME", home.join(".config").into()),
            ("XDG_DATA_HOME", home.join(".local/share").into()),
            ("XDG_STATE_HOME", home.join(".local/state").into()),
            ("XDG_CACHE_HOME", home.join(".cache").into()),
        ]);
        all
    }

    /// The home folder of this desktop.
    pub fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// The address of this desktop's session bus.
    pub fn bus_address(&self) -> &str {
        &self.bus_address
    }

    /// What the screen shows now.
    pub fn picture(&self) -> io::Result<Picture> {
        Picture::from_xwd(&fs::read(self.folder.path().join("frame/Xvfb_screen0"))?)
    }

    /// Waits until the screen shows more than an empty window and keeps still, at most `limit`.
    /// Answers whether it did.
    pub fn wait_until_painted(&self, limit: Duration) -> io::Result<bool> {
        const COLOURS_OF_A_PAGE: usize = 24;
        let end = Instant::now() + limit;
        let mut last = self.picture()?;
        while Instant::now() < end {
            std::thread::sleep(Duration::from_millis(700));
            let now = self.picture()?;
            if now == last && now.colours() >= COLOURS_OF_A_PAGE {
                return Ok(true);
            }
            last = now;
        }
        Ok(false)
    }

    fn x11(&self) -> io::Result<X11> {
        X11::connect(&self.display)
    }

    fn start_screen(&mut self, width: u32, height: u32) -> io::Result<()> {
        let mut screen = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0"])
            .arg(format!("{width}x{height}x24"))
            .arg("-fbdir")
            .arg(self.folder.path().join("frame"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| named("Xvfb", &error))?;
        let number = first_line(&mut screen);
        self.programs.push(screen);
        self.display = format!(":{}", number.map_err(|error| named("Xvfb", &error))?);
        Ok(())
    }

    fn start_bus(&mut self) -> io::Result<()> {
        let config = self.folder.path().join("bus.conf");
        fs::write(&config, BUS.replace("DIR", &self.folder.path().join("bus").to_string_lossy()))?;
        let mut bus = Command::new("dbus-daemon")
            .arg("--config-file")
            .arg(&config)
            .args(["--nofork", "--nosyslog", "--print-address=1"])
            .envs(self.environment())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| named("dbus-daemon", &error))?;
        let address = first_line(&mut bus);
        self.programs.push(bus);
        self.bus_address = address.map_err(|error| named("dbus-daemon", &error))?;
        Ok(())
    }

    fn start_window_manager(&mut self) -> io::Result<()> {
        self.run(Command::new("openbox").arg("--sm-disable"))
    }

    /// Starts another program of this desktop, such as a notification service; it ends with the desktop.
    pub fn run(&mut self, program: &mut Command) -> io::Result<()> {
        let name = program.get_program().to_string_lossy().into_owned();
        let silent = program.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let started = silent.envs(self.private_environment()).spawn();
        self.programs.push(started.map_err(|error| named(&name, &error))?);
        Ok(())
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        for program in self.programs.iter_mut().rev() {
            end(program);
        }
    }
}

/// Ends a program and waits for it, so that nothing of it is left behind.
pub fn end(program: &mut Child) {
    // A program that has ended already cannot be killed: that is what was wanted.
    if program.kill().is_ok() {
        let _ended = program.wait();
    }
}

/// The programs of a desktop that this machine lacks.
pub fn missing_programs() -> Vec<&'static str> {
    ["Xvfb", "dbus-daemon", "openbox"].into_iter().filter(|name| !on_path(Path::new(name))).collect()
}

fn on_path(program: &Path) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}

fn first_line(program: &mut Child) -> io::Result<String> {
    let output = program.stdout.take().ok_or_else(|| io::Error::other("says nothing"))?;
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line)?;
    match line.trim() {
        "" => Err(io::Error::other("ended before it was ready")),
        line => Ok(line.to_owned()),
    }
}

fn named(program: &str, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{program}: {error}"))
}
