//! `bench`: measures Daftar against floors taken in the same run.
use crate::programs::{cargo, run as run_program};
use crate::{Options, Result};

/// Runs the measurements, built as the program is shipped.
pub fn run(options: &Options) -> Result {
    let mut bench = cargo();
    bench.args(["run", "--release", "--quiet", "--locked", "--package", "daftar-bench", "--"]);
    run_program(bench.args(&options.words).args(&options.passed_on))
}
