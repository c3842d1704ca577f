//! What is known of a file of the corpus: its entry in the manifest.

use std::fs;
use std::io;
use std::path::Path;

use serde_json::Value;

/// The entry of one file. A field that the manifest leaves out is not compared.
pub struct Expectation {
    pub file: String,
    /// `csv`, `xlsx`, `vcard` …; empty without a manifest.
    pub kind: String,
    pub encoding: Option<String>,
    pub delimiter: Option<String>,
    /// Whether a byte order mark is known to precede the text.
    pub mark: bool,
    /// What a correct import must do, in words; may name a file with the rows expected.
    pub must: String,
    pub expected: Value,
    /// Which column fills which field.
    pub mapping: Value,
}

/// The entries of `MANIFEST.json`, or else every file of the folder with nothing known of it.
pub fn of_folder(folder: &Path) -> io::Result<Vec<Expectation>> {
    let manifest = folder.join("MANIFEST.json");
    if !manifest.exists() {
        let mut files = Vec::new();
        list(folder, "", &mut files)?;
        return Ok(files.into_iter().map(Expectation::unknown).collect());
    }
    let entries: Value = serde_json::from_slice(&fs::read(manifest)?)?;
    let entries = entries.as_array().cloned().unwrap_or_default();
    Ok(entries.iter().filter_map(Expectation::of_entry).collect())
}

fn list(folder: &Path, prefix: &str, files: &mut Vec<String>) -> io::Result<()> {
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.push(name);
        }
    }
    Ok(())
}

impl Expectation {
    fn unknown(file: String) -> Self {
        let kind = String::new();
        Self {
            file,
            kind,
            encoding: None,
            delimiter: None,
            mark: false,
            must: String::new(),
            expected: Value::Null,
            mapping: Value::Null,
        }
    }

    fn of_entry(entry: &Value) -> Option<Self> {
        let text = |field: &str| entry[field].as_str().map(str::to_owned);
        Some(Self {
            file: text("file")?,
            kind: text("kind")?,
            encoding: text("encoding"),
            delimiter: text("delimiter"),
            mark: entry["bom"].is_string(),
            must: text("must").unwrap_or_default(),
            expected: entry["expected"].clone(),
            mapping: entry["expected_mapping"].clone(),
        })
    }

    /// A count, if the manifest gives one.
    pub fn count(&self, field: &str) -> Option<u64> {
        self.expected[field].as_u64()
    }

    /// A record's cells, if the manifest gives them.
    pub fn cells(&self, field: &str) -> Option<Vec<String>> {
        let cells = self.expected[field].as_array()?;
        Some(cells.iter().map(|it| it.as_str().unwrap_or_default().to_owned()).collect())
    }

    /// Whether the file must be refused.
    pub fn refused(&self) -> bool {
        self.expected["calamine_error"].is_string()
    }
}

/// Compares an encoding as Python names it with a WHATWG label that reads the same letters.
pub fn same_encoding(expected: &str, found: &str) -> bool {
    let expected = expected.to_ascii_lowercase().replace('_', "-");
    let found = found.to_ascii_lowercase().replace('_', "-");
    match expected.as_str() {
        "utf-8-sig" | "ascii" | "us-ascii" | "utf8" => found == "utf-8",
        "utf-16" => found.starts_with("utf-16"),
        "latin-1" | "latin1" | "iso8859-1" | "iso-8859-1" => found == "windows-1252",
        "iso8859-13" | "iso-8859-13" => found == "windows-1257" || found == "iso-8859-13",
        "mac-roman" => found == "macintosh",
        "cp866" => found == "ibm866",
        "cp932" => found == "shift-jis",
        _ => match expected.strip_prefix("cp") {
            Some(page) => found == format!("windows-{page}"),
            None => found == expected,
        },
    }
}
