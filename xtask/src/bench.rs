//! `bench`: measures Daftar against floors taken in the same run.
use crate::programs::{cargo, command, run as run_program, target};
use crate::{Options, Result, node, system};

/// Runs the measurements, built as the program is shipped.
pub fn run(options: &Options) -> Result {
    let words: Vec<&String> = options.words.iter().chain(&options.passed_on).collect();
    let is_named = |name: &str| words.iter().any(|word| word.split(',').any(|part| part == name));
    let mut build = cargo();
    build.args(["build", "--release", "--quiet", "--locked", "--package", "daftar-bench"]);
    if is_named("window") || !(is_named("--only") || is_named("--duplicates")) {
        system::ensure(&[system::BUILD, system::VIRTUAL_SCREEN, system::DRIVER], options)?;
        node::ensure_screens()?;
        build.args(["--package", "daftar-desktop"]);
    }
    run_program(&mut build)?;
    run_program(command(target().join("release/daftar-bench")).args(words))
}
