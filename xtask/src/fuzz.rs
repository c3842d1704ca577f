//! `fuzz`: feeds the readers what no one would write, and fails on a crash, a hang or too much memory.
use std::fs;
use std::path::{Path, PathBuf};

use crate::programs::{self, cargo, command, output, root, target};
use crate::{Options, Result, system};

/// A target, the bytes of its longest input, and the endings of the files that are seeds for it.
type Target = (&'static str, u32, &'static [&'static str]);

const TARGETS: &[Target] = &[
    ("csv", 4 << 10, &["csv", "tsv", "txt"]),
    ("xlsx", 64 << 10, &["xlsx"]),
    ("xls", 64 << 10, &["xls"]),
    ("xlsb", 64 << 10, &["xlsb"]),
    ("ods", 64 << 10, &["ods"]),
    ("html", 8 << 10, &["html", "htm"]),
    ("xml2003", 8 << 10, &["xml"]),
    ("vcards", 4 << 10, &["vcf"]),
    ("imports", 4 << 10, &["csv", "tsv", "txt", "vcf"]),
    ("dates", 1 << 10, &[]),
    ("phones", 1 << 10, &[]),
];
/// How long each target runs where nothing else is said.
const SECONDS: u32 = 20;
/// Counts which branches an input takes and what it is compared with. The pinned compiler has this as it is; only the
/// sanitizers need another, and what they find, code without `unsafe` has none of.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";
/// An input that takes more seconds hangs, also on a machine that is busy with other things.
const TIMEOUT: &str = "-timeout=30";

/// How long each runs among all checks.
const SHORT: u32 = 5;

/// Builds all targets and runs each for a moment.
pub fn short() -> Result {
    // Without a line for each input that taught something.
    build_and_run(&TARGETS.iter().collect::<Vec<_>>(), SHORT, &[], &["-verbosity=0"])
}

/// Builds the targets and runs all of them, or the named one; with files after `--` only those, once.
pub fn run(options: &Options) -> Result {
    let (numbers, names): (Vec<_>, Vec<_>) = options.words.iter().partition(|it| it.parse::<u32>().is_ok());
    let seconds = match numbers.as_slice() {
        [] if !options.has("--seconds") => SECONDS,
        [number] if options.has("--seconds") => number.parse()?,
        _ => return Err("say for how long: cargo xtask fuzz --seconds 60".into()),
    };
    let chosen = chosen(&names)?;
    system::ensure(&[system::BUILD, system::FUZZING], options)?;
    build_and_run(&chosen, seconds, &options.passed_on, &[])
}

fn build_and_run(chosen: &[&Target], seconds: u32, files: &[String], flags: &[&str]) -> Result {
    println!("Building the targets (the first time takes a few minutes).");
    let host = host()?;
    build(&host, chosen)?;
    let mut failed = Vec::new();
    for (name, longest, endings) in chosen {
        println!("\n── {name}");
        let mut fuzzer = fuzzer(&host, name, *longest)?;
        fuzzer.args(flags);
        if files.is_empty() {
            with_seeds(&mut fuzzer, name, endings, seconds)?;
        } else {
            for file in files {
                fuzzer.arg(std::path::absolute(file)?);
            }
        }
        if let Err(problem) = programs::run(&mut fuzzer) {
            println!("{problem}");
            failed.push(*name);
        }
    }
    if failed.is_empty() {
        return Ok(());
    }
    let finds = finds().display().to_string();
    Err(format!(
        "{} failed. What each failed on lies in {finds}; to see it once more: cargo xtask fuzz TARGET -- FILE",
        failed.join(", ")
    )
    .into())
}

fn chosen(names: &[&String]) -> Result<Vec<&'static Target>> {
    let find = |name: &&String| {
        let known: Vec<_> = TARGETS.iter().map(|(target, ..)| *target).collect();
        let target = TARGETS.iter().find(|(target, ..)| target == name);
        target.ok_or_else(|| format!("there is no target `{name}`, only {}", known.join(", ")).into())
    };
    if names.is_empty() { Ok(TARGETS.iter().collect()) } else { names.iter().map(find).collect() }
}

/// The system that is built for. Naming it keeps build scripts and macros free of the counting.
fn host() -> Result<String> {
    let about = output(command("rustc").arg("-vV"))?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.ok_or("rustc does not say which system it builds for")?.to_owned())
}

fn build(host: &str, targets: &[&Target]) -> Result {
    let mut build = cargo();
    build.args(["build", "--quiet", "--locked", "--profile", "fuzz", "--package", "daftar-fuzz"]);
    build.args(["--features", "libfuzzer", "--target", host]).arg("--target-dir").arg(folder().join("build"));
    for (name, ..) in targets {
        build.args(["--bin", &format!("fuzz-{name}")]);
    }
    programs::run(build.env("RUSTFLAGS", COVERAGE))
}

fn fuzzer(host: &str, name: &str, longest: u32) -> Result<std::process::Command> {
    let finds = finds().join(name);
    fs::create_dir_all(&finds)?;
    let mut fuzzer = command(folder().join("build").join(host).join("fuzz").join(format!("fuzz-{name}")));
    fuzzer.arg(TIMEOUT).arg(format!("-max_len={longest}"));
    fuzzer.arg(format!("-artifact_prefix={}/", finds.display()));
    // Every input becomes a file for a moment: in memory, where there is a folder for that.
    let memory = Path::new("/dev/shm");
    if memory.is_dir() {
        fuzzer.env("TMPDIR", memory);
    }
    Ok(fuzzer)
}

/// Runs for some seconds: on from what earlier runs learned, the committed seeds, and a folder of lists beside the project.
fn with_seeds(fuzzer: &mut std::process::Command, name: &str, endings: &[&str], seconds: u32) -> Result {
    let learned = folder().join("learned").join(name);
    fs::create_dir_all(&learned)?;
    fuzzer.arg(format!("-max_total_time={seconds}"));
    let mut more = Vec::new();
    collect(&root().join("../shared/corpus"), endings, &mut more)?;
    if !more.is_empty() {
        let list: Vec<_> = more.iter().map(|it| it.display().to_string()).collect();
        let file = folder().join(format!("{name}.seeds"));
        fs::write(&file, list.join(","))?;
        fuzzer.arg(format!("-seed_inputs=@{}", file.display()));
    }
    fuzzer.arg(learned).arg(root().join("tests/fuzz/seeds").join(name));
    Ok(())
}

/// The files below a folder with one of the endings; none where there is no folder.
fn collect(in_folder: &Path, endings: &[&str], files: &mut Vec<PathBuf>) -> Result {
    let Ok(entries) = fs::read_dir(in_folder) else { return Ok(()) };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, endings, files)?;
        } else if path.extension().is_some_and(|it| endings.iter().any(|ending| it == *ending)) {
            files.push(path);
        }
    }
    Ok(())
}

fn folder() -> PathBuf {
    target().join("fuzz")
}

fn finds() -> PathBuf {
    folder().join("finds")
}
