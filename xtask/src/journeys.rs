//! The journeys through the real window. WebKit's page process may end by itself, and its driver then gives the session up; a
//! journey that failed by that alone is made once more.
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::Result;
use crate::programs::target;

/// Makes all journeys with `command`, and the ones whose page was lost once more.
pub fn make(command: impl Fn() -> Command) -> Result {
    let lost = lost_pages();
    if lost.exists() {
        std::fs::remove_file(&lost)?;
    }
    let (passed, said) = shown(&mut command())?;
    if passed {
        return Ok(());
    }
    let failed = failed(&said);
    let lost = std::fs::read_to_string(lost).unwrap_or_default();
    if failed.is_empty() || !failed.iter().all(|journey| lost.lines().any(|line| line == *journey)) {
        return Err("Not every journey came to its end.".into());
    }
    println!("WebKit lost the page of {}, made once more.", failed.join(", "));
    match shown(command().args(["--", "--exact"]).args(&failed))? {
        (true, _) => Ok(()),
        (false, _) => Err("A page was lost again, or a journey did not come to its end.".into()),
    }
}

/// Where a journey that fails notes its name when its page was lost.
fn lost_pages() -> PathBuf {
    target().join("e2e/lost.pages")
}

/// The names of the tests that failed.
fn failed(said: &str) -> Vec<&str> {
    said.lines().filter_map(|line| line.strip_suffix(" --- FAILED")).map(str::trim).collect()
}

/// Runs a program, showing what it says; whether it succeeded, and what it said.
fn shown(command: &mut Command) -> Result<(bool, String)> {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
    let mut said = Vec::new();
    if let Some(mut output) = child.stdout.take() {
        let mut part = [0; 4096];
        loop {
            let length = output.read(&mut part)?;
            let Some(part) = part.get(..length).filter(|part| !part.is_empty()) else { break };
            std::io::stdout().write_all(part)?;
            std::io::stdout().flush()?;
            said.extend_from_slice(part);
        }
    }
    Ok((child.wait()?.success(), String::from_utf8_lossy(&said).into_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_failed_ones_are_read_from_what_was_said() {
        let said = "\nrunning 3 tests\n. 1/3\ncases::solved --- FAILED\n.\nfailures:\n\n---- cases::solved stdout ----\n";
        assert_eq!(failed(said), ["cases::solved"]);
    }
}
