//! `types`: the TypeScript of the border, generated from the Rust types, equals what is committed.
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::programs::{self, cargo, root, target};
use crate::{Options, Result, node};

/// Checks the types, or with `--write` renews them.
pub fn run(options: &Options) -> Result {
    node::ensure_screens()?;
    clear()?;
    programs::run(
        cargo()
            .args(["test", "--quiet", "--locked", "--workspace", "--lib", "--bins", "export_bindings"])
            .env("TS_RS_EXPORT_DIR", fresh()),
    )?;
    if options.has("--write") { renew() } else { check() }
}

/// The folder that tests write the types of this run to.
pub fn fresh() -> PathBuf {
    target().join("types")
}

/// Forgets the types of the last run, so that one that is no longer there is noticed.
pub fn clear() -> Result {
    if fresh().is_dir() {
        fs::remove_dir_all(fresh())?;
    }
    Ok(fs::create_dir_all(fresh())?)
}

/// Compares the types written by the last run of the unit tests with the committed ones.
pub fn check() -> Result {
    let (fresh, committed) = (files(&fresh())?, files(&committed())?);
    if fresh.is_empty() {
        return Err("no types were generated: run the step `units` first".into());
    }
    let names = fresh.keys().chain(committed.keys());
    let mut differing: Vec<&str> =
        names.filter(|name| fresh.get(*name) != committed.get(*name)).map(String::as_str).collect();
    differing.sort_unstable();
    differing.dedup();
    if differing.is_empty() {
        return Ok(());
    }
    Err(format!("other than in Rust: {}\n`cargo xtask types --write` renews them", differing.join(", "))
        .into())
}

fn renew() -> Result {
    let fresh = files(&fresh())?;
    let folder = committed();
    for name in files(&folder)?.keys().filter(|name| !fresh.contains_key(*name)) {
        fs::remove_file(folder.join(name))?;
    }
    for (name, text) in fresh {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap_or(&folder))?;
        fs::write(path, text)?;
    }
    Ok(())
}

fn committed() -> PathBuf {
    root().join("ui/src/engine/types")
}

/// Every file below a folder by its name in it.
fn files(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.file_type()?.is_dir() {
                let inner = files(&entry.path())?;
                found.extend(inner.into_iter().map(|(path, text)| (format!("{name}/{path}"), text)));
            } else {
                found.insert(name, fs::read_to_string(entry.path())?);
            }
        }
    }
    Ok(found)
}
