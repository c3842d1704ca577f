//! `bundle`: the `.deb` and `.rpm` packages, and a check that the first installs, opens and goes again.
use std::fs;
use std::path::{Path, PathBuf};

use crate::programs::{self, cargo, command, root, target};
use crate::{Options, Result, node, system, test};

const NAME: &str = "daftar";
const ENTRY: &str = "Daftar";
const PROGRAM: &str = "/usr/bin/daftar-desktop";

/// Makes the packages; with `--check` installs the `.deb`, opens it on a virtual screen and removes it.
pub fn run(options: &Options) -> Result {
    system::ensure(&[system::BUILD, system::PACKAGING], options)?;
    node::ensure_screens()?;
    build()?;
    let kinds = if options.has("--rpm") { "deb,rpm" } else { "deb" };
    let tauri = root().join("ui/node_modules/.bin/tauri");
    programs::run(command(tauri).args(["bundle", "--bundles", kinds]))?;
    let package = newest_package()?;
    println!("{}", package.display());
    if options.has("--check") { check(options, &package) } else { Ok(()) }
}

/// Builds the window and the command line at once, so that what they share is built once.
fn build() -> Result {
    let mut build = cargo();
    build.args(["build", "--release", "--locked", "--package", "daftar-cli", "--package", "daftar-desktop"]);
    programs::run(&mut build)
}

/// Installs the package, looks at what it brought, drives its window, and purges it again.
fn check(options: &Options, package: &Path) -> Result {
    system::ensure(&[system::VIRTUAL_SCREEN, system::DRIVER], options)?;
    programs::run(system::apt_get()?.args(["install", "-y", "--no-install-recommends"]).arg(package))?;
    let outcome = looks_right();
    programs::run(system::apt_get()?.args(["purge", "-y", NAME]))?;
    outcome?;
    if Path::new(PROGRAM).exists() {
        return Err(format!("{PROGRAM} is still there after the package was removed").into());
    }
    println!("The package installs, opens and goes again.");
    Ok(())
}

fn looks_right() -> Result {
    programs::run(command("daftar").arg("--version"))?;
    let entry = programs::read(Path::new(&format!("/usr/share/applications/{ENTRY}.desktop")))?;
    for line in [format!("Exec={NAME}"), "Name=Daftar".to_owned(), "Categories=Office;".to_owned()] {
        if !entry.lines().any(|given| given.starts_with(&line)) {
            return Err(format!("the menu entry has no line `{line}`:\n{entry}").into());
        }
    }
    test::build()?;
    programs::run(
        cargo()
            .args(["test", "--quiet", "--locked", "--workspace", "--test", "e2e", "first_start"])
            .env("DAFTAR_PROGRAM", PROGRAM),
    )
}

fn newest_package() -> Result<PathBuf> {
    let folder = target().join("release/bundle/deb");
    let mut packages = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "deb") {
            packages.push((fs::metadata(&path)?.modified()?, path));
        }
    }
    packages.sort();
    let newest = packages.pop().map(|(_, path)| path);
    newest.ok_or_else(|| format!("there is no package in {}", folder.display()).into())
}
