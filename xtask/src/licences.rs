//! `licences`: everything Daftar is built from has a licence it may be shipped under.
use serde_json::Value;
use spdx::{Expression, ParseMode};

use crate::Result;
use crate::programs::{cargo, output, read, root};

const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MPL-2.0",
    "OFL-1.1",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];
/// For tools that only build and check the screens: nothing of them is shipped.
const ALLOWED_FOR_TOOLS: &[&str] = &["BlueOak-1.0.0", "CC-BY-4.0", "CC-BY-3.0", "MIT-0", "Python-2.0"];
/// What single packages may carry besides: SQLite's blessing and the old terms of LibTomCrypt, both
/// as free as the public domain, come with SQLCipher; LLVM's fuzzer, which no program of Daftar's holds, has terms
/// that are MIT's and BSD's together.
const ALLOWED_IN: &[(&str, &[&str])] =
    &[("crate sqlcipher-src", &["blessing", "WTFPL"]), ("crate libfuzzer-sys", &["NCSA"])];
/// Packages that name no licence in their manifest, with the one in their LICENSE file.
const READ_BY_HAND: &[(&str, &str)] =
    &[("npm node_modules/svelte-toolbelt", "MIT"), ("npm node_modules/svg-tags", "MIT")];
const ALLOWED_EXCEPTION: &str = "LLVM-exception";

/// Checks the crates in Cargo.lock, for every system, and the packages in ui/package-lock.json.
pub fn check() -> Result {
    let mut problems = crates()?;
    problems.extend(npm_packages()?);
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n").into()) }
}

fn crates() -> Result<Vec<String>> {
    let metadata: Value = serde_json::from_str(&output(cargo().args([
        "metadata",
        "--locked",
        "--all-features",
        "--format-version",
        "1",
    ]))?)?;
    let packages = metadata["packages"].as_array().ok_or("cargo metadata names no packages")?;
    println!("{} crates", packages.len());
    let mut problems = Vec::new();
    for package in packages {
        let name = format!("crate {} {}", text(&package["name"]), text(&package["version"]));
        let source = text(&package["source"]);
        let is_ours_or_published = source.is_empty() || source.ends_with("/crates.io-index");
        if !is_ours_or_published {
            problems.push(format!("{name}: comes from {source}, not from crates.io"));
        }
        problems.extend(problem(&name, text(&package["license"]), false));
    }
    Ok(problems)
}

fn npm_packages() -> Result<Vec<String>> {
    let lock: Value = serde_json::from_str(&read(&root().join("ui/package-lock.json"))?)?;
    let packages = lock["packages"].as_object().ok_or("ui/package-lock.json names no packages")?;
    println!("{} npm packages", packages.len().saturating_sub(1));
    let problems = packages.iter().filter(|(path, _)| !path.is_empty()).filter_map(|(path, package)| {
        let is_tool = package["dev"].as_bool() == Some(true);
        problem(&format!("npm {path}"), text(&package["license"]), is_tool)
    });
    Ok(problems.collect())
}

fn problem(name: &str, licence: &str, is_tool: bool) -> Option<String> {
    let read_by_hand = READ_BY_HAND.iter().find(|(package, _)| *package == name).map(|(_, licence)| *licence);
    let licence = if licence.is_empty() { read_by_hand.unwrap_or_default() } else { licence };
    if licence.is_empty() {
        return Some(format!("{name}: names no licence"));
    }
    // Old manifests write `MIT/Apache-2.0`, which the lax mode reads as a choice.
    let Ok(expression) = Expression::parse_mode(licence, ParseMode::LAX) else {
        return Some(format!("{name}: `{licence}` is no licence expression"));
    };
    let may = expression.evaluate(|requirement| {
        let id = requirement.license.id().map_or("", |id| id.name);
        let addition = requirement.addition.as_ref().map(ToString::to_string);
        let besides =
            ALLOWED_IN.iter().any(|(package, more)| name.starts_with(package) && more.contains(&id));
        let listed = ALLOWED.contains(&id) || besides || (is_tool && ALLOWED_FOR_TOOLS.contains(&id));
        listed && addition.is_none_or(|addition| addition == ALLOWED_EXCEPTION)
    });
    (!may).then(|| format!("{name}: `{licence}` is not among the licences Daftar may be built from"))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::problem;

    #[test]
    fn a_choice_needs_one_licence_that_is_allowed() {
        assert_eq!(problem("a", "MIT OR GPL-3.0-only", false), None);
        assert_eq!(problem("a", "MIT/Apache-2.0", false), None);
        assert_eq!(problem("a", "Apache-2.0 WITH LLVM-exception OR GPL-2.0-only", false), None);
    }

    #[test]
    fn a_combination_needs_every_licence_to_be_allowed() {
        assert_eq!(problem("a", "(MIT OR Apache-2.0) AND Unicode-3.0", false), None);
        assert!(problem("a", "MIT AND GPL-3.0-only", false).unwrap().contains("GPL-3.0-only"));
    }

    #[test]
    fn a_licence_for_tools_is_not_one_to_ship() {
        assert_eq!(problem("a", "Python-2.0", true), None);
        assert!(problem("a", "Python-2.0", false).is_some());
    }

    #[test]
    fn terms_allowed_in_one_package_are_not_in_another() {
        assert_eq!(problem("crate sqlcipher-src 1.0.0", "MIT AND blessing", false), None);
        assert!(problem("crate other 1.0.0", "MIT AND blessing", false).is_some());
    }

    #[test]
    fn a_missing_or_unknown_licence_is_named() {
        assert!(problem("a", "", false).unwrap().contains("names no licence"));
        assert!(problem("a", "SEE LICENSE IN README.md", false).unwrap().contains("no licence expression"));
    }
}
