//! The screens: their packages installed when the lock file changed, built when a source is newer.
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::Result;
use crate::programs::{command, output, read, root, run};

const OLDEST_NODE: u32 = 20;
const INSTALLED_LOCK: &str = "node_modules/.installed-package-lock.json";

/// Installs the packages of the screens unless those of this very lock file are there.
pub fn ensure_packages() -> Result {
    let ui = root().join("ui");
    check_node()?;
    let lock = read(&ui.join("package-lock.json"))?;
    if fs::read_to_string(ui.join(INSTALLED_LOCK)).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("Installing the packages of the screens.");
    run(command("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(&ui))?;
    Ok(fs::write(ui.join(INSTALLED_LOCK), lock)?)
}

/// Builds the screens unless the built ones are newer than every source.
pub fn ensure_screens() -> Result {
    ensure_packages()?;
    let ui = root().join("ui");
    let built = fs::metadata(ui.join("dist/index.html")).and_then(|file| file.modified()).ok();
    let mut newest = SystemTime::UNIX_EPOCH;
    for source in ["src", "public", "index.html", "package-lock.json", "vite.config.ts", "tsconfig.json"] {
        newest = newest.max(last_change(&ui.join(source))?);
    }
    newest = newest.max(last_change(&root().join("assets"))?);
    if built.is_some_and(|built| built > newest) {
        return Ok(());
    }
    println!("Building the screens.");
    script("build")
}

/// Runs one of the scripts of ui/package.json.
pub fn script(name: &str) -> Result {
    run(command("npm").args(["run", "--silent", name]).current_dir(root().join("ui")))
}

fn check_node() -> Result {
    let install =
        format!("Daftar's screens are built with Node.js {OLDEST_NODE} or newer and npm: install them first");
    let version = output(command("node").arg("--version")).map_err(|_| install.clone())?;
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|n| n.parse::<u32>().ok());
    if major.is_none_or(|major| major < OLDEST_NODE) {
        return Err(format!("{install} (this one is {})", version.trim()).into());
    }
    output(command("npm").arg("--version")).map_err(|_| install)?;
    Ok(())
}

fn last_change(path: &Path) -> Result<SystemTime> {
    let Ok(here) = fs::metadata(path) else { return Ok(SystemTime::UNIX_EPOCH) };
    let mut newest = here.modified()?;
    if here.is_dir() {
        for entry in fs::read_dir(path)? {
            newest = newest.max(last_change(&entry?.path())?);
        }
    }
    Ok(newest)
}
