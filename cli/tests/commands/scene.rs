//! A book to try commands on.

use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::Value;

/// A book in a folder of its own.
pub struct Scene(pub tempfile::TempDir);

impl Scene {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn with(&self, name: &str, content: &str) -> String {
        let path = self.file(name);
        std::fs::write(&path, content).unwrap();
        path.display().to_string()
    }

    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_daftar"));
        command.arg("--book").arg(self.file("book.daftar")).args(words).env("LC_ALL", "C").env("TZ", "UTC");
        command
    }

    pub fn run(&self, words: &[&str]) -> Output {
        self.command(words).output().unwrap()
    }

    /// What the command says; it must succeed.
    pub fn say(&self, words: &[&str]) -> String {
        let output = self.run(words);
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{words:?}: {said}{}", String::from_utf8_lossy(&output.stderr));
        said
    }

    pub fn json(&self, words: &[&str]) -> Value {
        let said = self.say(&[&["--json"], words].concat());
        serde_json::from_str(&said).unwrap_or_else(|cause| panic!("{words:?}: {cause}: {said}"))
    }

    /// The exit code and what the person is told.
    pub fn fail(&self, words: &[&str]) -> (i32, String) {
        let output = self.run(words);
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    }
}

pub const LIST: &str = "Name;Phone;Email;Tags\nOna Kazlauskienė;+370 612 34567;ona@example.com;VIP, nauji\n\
                    Jonas Petraitis;+370 698 76543;;\n;;not-an-email;\n";
