//! `test`: every check as a named step with its time; all run, the failed ones are listed at the end.
use std::process::Command;
use std::time::Instant;

use crate::programs::{self, cargo};
use crate::{Options, Result, fuzz, journeys, licences, locales, node, system, types};

type Step = (&'static str, fn() -> Result);

/// In the order they run: what needs no compiler first, then one build that all later steps share.
const STEPS: &[Step] = &[
    ("fmt", format),
    ("locales", locales::check),
    ("licences", licences::check),
    ("svelte-check", || screens("check")),
    ("eslint", || screens("lint")),
    ("stylelint", || screens("stylelint")),
    ("screens", || screens("test")),
    ("vite", node::ensure_screens),
    ("build", build),
    ("units", units),
    ("types", types::check),
    ("engine", || tests(&["--test", "engine"])),
    ("post", || tests(&["--test", "post"])),
    ("cli", || tests(&["--test", "commands"])),
    ("kill", || tests(&["--test", "kill"])),
    ("disk", || tests(&["--test", "disk"])),
    ("examples", || tests(&["--doc"])),
    ("clippy", clippy),
    ("e2e", window),
    ("fuzz", fuzz::short),
];

/// Runs all steps, or those after `--only`, and fails when one failed.
pub fn run(options: &Options) -> Result {
    if options.has("--list") {
        STEPS.iter().for_each(|(name, _)| println!("{name}"));
        return Ok(());
    }
    let steps = chosen(options)?;
    let groups = [
        system::BUILD,
        system::VIRTUAL_SCREEN,
        system::DRIVER,
        system::SPREADSHEETS,
        system::MAIL,
        system::FUZZING,
    ];
    system::ensure(&groups, options)?;
    let results: Vec<_> = steps.iter().map(|step| (step.0, passes(step))).collect();
    println!("\n── all steps");
    for (name, (passed, seconds)) in &results {
        println!("{} {name:<14}{seconds:>7.1} s", mark(*passed));
    }
    let failed = results.iter().filter(|(_, (passed, _))| !passed).count();
    println!("{} passed, {failed} failed", results.len() - failed);
    if failed == 0 { Ok(()) } else { Err("Not every step passed.".into()) }
}

fn chosen(options: &Options) -> Result<Vec<&'static Step>> {
    let [only] = options.words.as_slice() else {
        return if options.words.is_empty() && !options.has("--only") {
            Ok(STEPS.iter().collect())
        } else {
            Err("name the steps in one word: cargo xtask test --only fmt,e2e".into())
        };
    };
    let find = |name: &str| {
        let step = STEPS.iter().find(|(step, _)| *step == name);
        step.ok_or_else(|| format!("there is no step `{name}`; `cargo xtask test --list` names them").into())
    };
    only.split(',').map(find).collect()
}

fn passes((name, check): &Step) -> (bool, f64) {
    println!("\n── {name}");
    let start = Instant::now();
    let outcome = check();
    let seconds = start.elapsed().as_secs_f64();
    match &outcome {
        Ok(()) => println!("{} {name} in {seconds:.1} s", mark(true)),
        Err(problem) => println!("{problem}\n{} {name} in {seconds:.1} s", mark(false)),
    }
    (outcome.is_ok(), seconds)
}

fn mark(passed: bool) -> char {
    if passed { '✓' } else { '✗' }
}

fn format() -> Result {
    programs::run(cargo().args(["fmt", "--all", "--", "--check"]))
}

fn clippy() -> Result {
    let mut clippy = cargo();
    clippy.args(["clippy", "--quiet", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"]);
    programs::run(&mut clippy)
}

fn screens(script: &str) -> Result {
    node::ensure_packages()?;
    node::script(script)
}

/// Builds every program and every test at once: the same choice of packages in each later step
/// keeps cargo from building shared dependencies again with other features.
pub fn build() -> Result {
    node::ensure_screens()?;
    programs::run(cargo().args(["build", "--quiet", "--locked", "--workspace", "--all-targets"]))
}

/// The unit tests, which also write the types that the next step compares.
fn units() -> Result {
    types::clear()?;
    tests(&["--lib", "--bins"])
}

fn tests(which: &[&str]) -> Result {
    node::ensure_screens()?;
    programs::run(&mut test(which))
}

fn test(which: &[&str]) -> Command {
    let mut test = cargo();
    test.args(["test", "--quiet", "--locked", "--workspace"]).args(which);
    test.env("TS_RS_EXPORT_DIR", types::fresh());
    test
}

fn window() -> Result {
    build()?;
    journeys::make(|| test(&["--test", "e2e"]))
}
