//! `run`: opens Daftar on this screen, or on a virtual one that leaves a picture.
use std::time::Duration;

use daftar_virtual_desktop::{Desktop, end};

use crate::programs::{self, cargo, command, target};
use crate::{Options, Result, node, system};

/// Installs what is missing, builds the screens and the window, and opens it.
pub fn run(options: &Options) -> Result {
    let has_screen = cfg!(not(target_os = "linux"))
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|v| !v.is_empty()));
    if has_screen {
        system::ensure(&[system::BUILD], options)?;
    } else {
        system::ensure(&[system::BUILD, system::VIRTUAL_SCREEN], options)?;
    }
    node::ensure_screens()?;
    println!("Building the window (the first time takes a few minutes).");
    programs::run(cargo().args(["build", "--locked", "--package", "daftar-desktop"]))?;
    if has_screen { open_here(options) } else { open_on_virtual_screen(options) }
}

fn open_here(options: &Options) -> Result {
    println!("Opening Daftar.");
    programs::run(command(program()).args(&options.passed_on))
}

fn open_on_virtual_screen(options: &Options) -> Result {
    println!("There is no display here, so Daftar opens on a virtual one.");
    let desktop = Desktop::start(1200, 820)?;
    let mut window = command(program())
        .args(&options.passed_on)
        .envs(desktop.environment())
        .spawn()
        .map_err(|error| format!("Daftar did not start: {error}"))?;
    let painted = desktop.wait_until_painted(Duration::from_secs(60));
    let picture = target().join("daftar.png");
    let saved = desktop.picture().and_then(|now| now.save(&picture));
    let ended = window.try_wait()?;
    if options.has("--stay") && ended.is_none() {
        println!("A picture of it: {}", picture.display());
        println!("Daftar stays open until it is closed (Ctrl+C here).");
        window.wait()?;
        return Ok(());
    }
    end(&mut window);
    saved?;
    if let Some(status) = ended {
        return Err(
            format!("Daftar ended by itself ({status}); its last picture: {}", picture.display()).into()
        );
    }
    println!("A picture of it: {}", picture.display());
    if painted? { Ok(()) } else { Err("Daftar's window stayed empty for a minute".into()) }
}

fn program() -> std::path::PathBuf {
    target().join("debug").join(format!("daftar-desktop{}", std::env::consts::EXE_SUFFIX))
}
