//! The one door to running, testing, measuring and packing Daftar: `cargo xtask COMMAND`.
mod bench;
mod bundle;
mod corpus;
mod fuzz;
mod journeys;
mod licences;
mod locales;
mod node;
mod options;
mod programs;
mod run;
mod shots;
mod system;
mod test;
mod types;

use std::process::ExitCode;

use options::Options;

/// What an xtask answers: nothing, or a sentence on what went wrong.
pub type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

const HELP: &str = "\
cargo xtask COMMAND

  run [--stay] [-- ARGUMENTS]  installs what is missing, builds and opens Daftar; arguments such as
                               `--book FILE` go to the program. Without a display: opens it on a virtual
                               one, leaves a screenshot and ends (with --stay: stays until it is closed)
  test [--only STEP,STEP]      installs what is missing and runs every check
       [--list]                names the steps
  locales                      checks the texts of all languages, and that no screen has text of its own
  licences                     checks the licences of everything Daftar is built from
  types [--write]              checks (or renews) the TypeScript types of the border
  corpus DIR                   imports every file of a folder and compares with its MANIFEST
  fuzz [TARGET]                feeds the readers of files, dates and phones what no one would write, each for
       [--seconds N] [-- FILE] 20 seconds or N; with files, only those once
  bench                        measures Daftar against floors taken in the same run
  shots                        pictures of every screen, language, light and dark, wide and narrow
  bundle [--check] [--rpm]     makes the .deb package; --check installs it, opens it and removes it again

  --yes                        install without asking (so it is without a terminal)
";

fn main() -> ExitCode {
    let options = Options::from_arguments(std::env::args().skip(1));
    let outcome = match options.command.as_str() {
        "run" => run::run(&options),
        "test" => test::run(&options),
        "locales" => locales::check(),
        "licences" => licences::check(),
        "types" => types::run(&options),
        "corpus" => corpus::run(&options),
        "bench" => bench::run(&options),
        "fuzz" => fuzz::run(&options),
        "shots" => shots::run(&options),
        "bundle" => bundle::run(&options),
        "" | "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(format!("there is no `{other}`; `cargo xtask help` lists what there is").into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            println!("{problem}");
            ExitCode::FAILURE
        }
    }
}
