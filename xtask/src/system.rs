//! What Debian must have installed: names what is missing, asks, and installs it with apt.
use std::io::{self, BufRead, IsTerminal, Write};
use std::process::{Command, Stdio};

use crate::programs::{self, command};
use crate::{Options, Result};

/// To compile the window and the encrypted database.
pub const BUILD: &[&str] = &[
    "gcc",
    "libc6-dev",
    "make",
    "perl",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libayatana-appindicator3-1",
];
/// To show a window where there is no screen.
pub const VIRTUAL_SCREEN: &[&str] = &["xvfb", "openbox", "dbus-daemon"];
/// To drive the window as a user would, and to show notifications as a desktop does.
pub const DRIVER: &[&str] = &["webkit2gtk-driver", "xfce4-notifyd"];
/// To read what Daftar writes with another program.
pub const SPREADSHEETS: &[&str] = &["python3-openpyxl"];
/// To take the letters that Daftar sends.
pub const MAIL: &[&str] = &["python3-aiosmtpd"];
/// To compile the fuzzer.
pub const FUZZING: &[&str] = &["g++"];
/// To make a package.
pub const PACKAGING: &[&str] = &["libayatana-appindicator3-dev"];

/// Installs those of the packages that are missing, after saying which and asking.
///
/// It does not ask with `--yes` or without a terminal. On other systems than Debian's it only names them.
pub fn ensure(groups: &[&[&'static str]], options: &Options) -> Result {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let wanted: Vec<&str> = groups.concat();
    if !programs::exists("dpkg-query") || !programs::exists("apt-get") {
        println!(
            "This is no Debian, so nothing is installed. Daftar needs what these packages hold: {}",
            wanted.join(" ")
        );
        return Ok(());
    }
    let missing: Vec<&str> = wanted.into_iter().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing on this machine: {}", missing.join(" "));
    let by_hand = format!("apt-get install --no-install-recommends {}", missing.join(" "));
    if !may_install(options)? {
        return Err(format!("Nothing was installed. By hand, as root: {by_hand}").into());
    }
    install(&missing).map_err(|problem| {
        format!("{problem}\nThe packages could not be installed. By hand, as root: {by_hand}").into()
    })
}

fn is_installed(package: &str) -> bool {
    let status = Command::new("dpkg-query")
        .args(["-W", "-f", "${db:Status-Abbrev}", package])
        .stderr(Stdio::null())
        .output();
    status.is_ok_and(|output| output.stdout.starts_with(b"ii"))
}

fn may_install(options: &Options) -> Result<bool> {
    if options.has("--yes") || !io::stdin().is_terminal() {
        println!("Installing them with apt.");
        return Ok(true);
    }
    print!("Install them with apt now? [Y/n] ");
    io::stdout().flush()?;
    let mut answer = String::new();
    io::stdin().lock().read_line(&mut answer)?;
    Ok(matches!(answer.trim().to_lowercase().as_str(), "" | "y" | "yes"))
}

fn install(packages: &[&str]) -> Result {
    // An old list may still hold every package, so a failed update is no end.
    if let Err(problem) = programs::run(apt_get()?.arg("update")) {
        println!("{problem}");
    }
    programs::run(apt_get()?.args(["install", "-y", "--no-install-recommends"]).args(packages))
}

/// `apt-get` as root, waiting for another apt to finish.
pub fn apt_get() -> Result<Command> {
    const OPTIONS: [&str; 4] = ["-o", "DPkg::Lock::Timeout=300", "-o", "APT::Color=0"];
    if is_root()? {
        let mut apt = command("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive").args(OPTIONS);
        return Ok(apt);
    }
    if !programs::exists("sudo") {
        return Err("Installing needs root, and there is no sudo here.".into());
    }
    let mut apt = command("sudo");
    if !io::stdin().is_terminal() {
        apt.arg("-n");
    }
    apt.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(OPTIONS);
    Ok(apt)
}

fn is_root() -> Result<bool> {
    Ok(programs::output(command("id").arg("-u"))?.trim() == "0")
}
