//! `corpus DIR`: imports every file of a folder and compares with what its MANIFEST expects.
use crate::programs::{self, cargo};
use crate::{Options, Result};

/// Runs the importer over a folder; prints a line a file and `N passed, N failed`.
pub fn run(options: &Options) -> Result {
    let [folder] = options.words.as_slice() else {
        return Err("name one folder: cargo xtask corpus DIR".into());
    };
    let folder = std::path::absolute(folder)?;
    let mut corpus = cargo();
    corpus.args(["run", "--profile", "corpus", "--quiet", "--locked", "--package", "daftar-corpus", "--"]);
    programs::run(corpus.arg(folder).args(&options.passed_on))
}
