//! The words after `cargo xtask`.

/// A command with its flags, values and the arguments passed on.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The command, empty when none was given.
    pub command: String,
    /// Words that are no flags, in order.
    pub words: Vec<String>,
    /// Everything after `--`.
    pub passed_on: Vec<String>,
    flags: Vec<String>,
}

impl Options {
    /// Reads `COMMAND WORD… --flag… -- PASSED ON…`.
    pub fn from_arguments(arguments: impl Iterator<Item = String>) -> Self {
        let mut options = Self::default();
        let mut arguments = arguments;
        options.command = arguments.next().unwrap_or_default();
        while let Some(argument) = arguments.next() {
            if argument == "--" {
                options.passed_on = arguments.collect();
                break;
            }
            let bucket = if argument.starts_with("--") { &mut options.flags } else { &mut options.words };
            bucket.push(argument);
        }
        options
    }

    /// Whether a flag such as `--yes` was given.
    pub fn has(&self, flag: &str) -> bool {
        self.flags.iter().any(|given| given == flag)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::Options;

    fn options(line: &str) -> Options {
        Options::from_arguments(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn what_follows_two_dashes_belongs_to_the_program() {
        let run = options("run --yes -- --book a.daftar");

        assert_eq!(run.command, "run");
        assert!(run.has("--yes") && !run.has("--book"));
        assert_eq!(run.passed_on, ["--book", "a.daftar"]);
    }

    #[test]
    fn words_are_kept_apart_from_flags() {
        let test = options("test --only e2e,fmt");

        assert!(test.has("--only"));
        assert_eq!(test.words, ["e2e,fmt"]);
    }
}
