//! `locales`: every text exists, complete and the same in shape, in every language, and is used.
mod catalogue;
mod comparison;
mod markup;
mod usage;

use std::fs;
use std::path::{Path, PathBuf};

use catalogue::Catalogue;

use crate::Result;
use crate::programs::{read, root};

/// English is what the others are compared with.
const LANGUAGES: [&str; 3] = ["en", "fa", "lt"];

/// Checks the catalogues, their use in the code, and that no screen has text of its own.
pub fn check() -> Result {
    let mut problems = Vec::new();
    let mut read = Vec::new();
    for language in LANGUAGES {
        let folder = root().join("assets/locales").join(language);
        read.push(Catalogue::read(language, &folder, &mut problems)?);
    }
    let [english, others @ ..] = read.as_slice() else { return Ok(()) };
    problems.extend(comparison::plurals(english));
    for other in others {
        problems.extend(comparison::plurals(other));
        problems.extend(comparison::differences(english, other));
    }
    let code = sources(&["ui/src", "src-tauri/src", "cli/src", "engine/src"], &["ts", "svelte", "rs"])?;
    problems.extend(usage::problems(english, &code));
    let screens = code.iter().filter(|source| source.name.ends_with(".svelte"));
    problems.extend(screens.flat_map(|screen| markup::problems(&screen.name, &screen.text)));
    println!("{} texts in {} languages", english.texts.len(), LANGUAGES.len());
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n").into()) }
}

/// A file of code, by its path in the project.
pub struct Source {
    pub name: String,
    pub text: String,
}

fn sources(folders: &[&str], endings: &[&str]) -> Result<Vec<Source>> {
    let mut paths = Vec::new();
    for folder in folders {
        collect(&root().join(folder), endings, &mut paths)?;
    }
    paths.sort();
    let read = |path: PathBuf| {
        let name = path.strip_prefix(root()).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        Ok(Source { name, text: read(&path)? })
    };
    paths.into_iter().map(read).collect()
}

fn collect(folder: &Path, endings: &[&str], paths: &mut Vec<PathBuf>) -> Result {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if path.is_dir() {
            collect(&path, endings, paths)?;
        } else if endings.contains(&ending) && !path.to_string_lossy().ends_with(".test.ts") {
            paths.push(path);
        }
    }
    Ok(())
}
