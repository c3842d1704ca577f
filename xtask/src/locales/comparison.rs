//! Two languages side by side: the same files, keys and variables, whole plurals, nothing left in English.
use std::collections::BTreeSet;

use super::catalogue::{Catalogue, Text};

/// Names and units that are written alike in every language.
const NAMES: &str = "Daftar CSV TSV JSON XLSX XLS XLSB ODS vCard Excel Google UTF-8 PDF SMS WhatsApp Telegram \
    Instagram Ctrl Alt Shift Enter Esc Escape Tab Delete Home End Space kB MB GB";
/// Patterns of dates: each language takes the parts it writes.
const CHOOSES_ITS_PARTS: &str = "date-";
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Plural choices that lack a form which whole numbers need in that language.
pub fn plurals(catalogue: &Catalogue) -> Vec<String> {
    let needed: &[&str] = match catalogue.language.as_str() {
        // Lithuanian `many` is for fractions only, and Daftar counts whole things.
        "lt" => &["one", "few", "other"],
        _ => &["one", "other"],
    };
    let mut problems = Vec::new();
    for (key, text) in &catalogue.texts {
        for (variable, names) in text.choices.iter().filter(|(_, names)| is_plural(names)) {
            let missing: Vec<_> = needed.iter().copied().filter(|name| !names.contains(*name)).collect();
            if !missing.is_empty() {
                let place = place(catalogue, key, text);
                problems.push(format!("{place}: the plural of ${variable} lacks {}", missing.join(", ")));
            }
        }
    }
    problems
}

/// What `other` has less, more or differently than English.
pub fn differences(english: &Catalogue, other: &Catalogue) -> Vec<String> {
    let mut problems = Vec::new();
    for file in english.files.symmetric_difference(&other.files) {
        problems.push(format!("{file} is not in both en and {}", other.language));
    }
    for (key, text) in &english.texts {
        match other.texts.get(key) {
            None => problems.push(format!("{}/{}: {key} is missing", other.language, text.file)),
            Some(translated) => problems.extend(
                pair(key, text, translated, &other.language)
                    .into_iter()
                    .map(|problem| format!("{}: {problem}", place(other, key, translated))),
            ),
        }
    }
    for (key, text) in other.texts.iter().filter(|(key, _)| !english.texts.contains_key(*key)) {
        problems.push(format!("{} is not in English", place(other, key, text)));
    }
    problems
}

fn pair(key: &str, english: &Text, translated: &Text, language: &str) -> Vec<String> {
    let mut problems = Vec::new();
    if english.file != translated.file {
        problems.push(format!("stands in {} in English", english.file));
    }
    let names =
        |text: &Text| text.variables.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(" ");
    if english.variables != translated.variables && !key.starts_with(CHOOSES_ITS_PARTS) {
        problems.push(format!("speaks of {{{}}}, in English of {{{}}}", names(translated), names(english)));
    }
    // A Persian noun stays as it is after a number; a Lithuanian one never does.
    if language == "lt" && has_plural(english) && !has_plural(translated) {
        problems.push("needs plural forms, as in English".to_owned());
    }
    if left_in_english(key, &english.words, &translated.words) {
        problems.push(format!("is still English: {}", english.words.trim()));
    }
    problems
}

fn left_in_english(key: &str, english: &str, translated: &str) -> bool {
    let is_name = |word: &str| {
        NAMES.split_whitespace().any(|name| name == word)
            || word.chars().filter(|c| c.is_alphabetic()).count() <= 1
    };
    let words = |text: &str| -> Vec<String> {
        let split = text.split(|c: char| !c.is_alphanumeric() && c != '-');
        split.filter(|word| !word.is_empty() && !is_name(word)).map(str::to_owned).collect()
    };
    // A language is named in itself, and a keyboard key or format carries its own name.
    !key.starts_with("language-") && english.trim() == translated.trim() && !words(english).is_empty()
}

fn is_plural(names: &BTreeSet<String>) -> bool {
    let is_form = |name: &String| CATEGORIES.contains(&name.as_str()) || name.parse::<f64>().is_ok();
    names.iter().all(is_form) && names.iter().any(|name| name != "other")
}

fn has_plural(text: &Text) -> bool {
    text.choices.iter().any(|(_, names)| is_plural(names))
}

fn place(catalogue: &Catalogue, key: &str, text: &Text) -> String {
    format!("{}/{}: {key}", catalogue.language, text.file)
}

#[cfg(test)]
mod tests {
    use super::super::catalogue::Catalogue;
    use super::{differences, plurals};

    fn catalogue(language: &str, source: &str) -> Catalogue {
        let mut catalogue = Catalogue { language: language.to_owned(), ..Catalogue::default() };
        let mut problems = Vec::new();
        catalogue.add_file("app.ftl", source, &mut problems);
        assert!(problems.is_empty(), "{problems:?}");
        catalogue
    }

    #[test]
    fn a_text_missing_in_a_language_is_named() {
        let problems = differences(&catalogue("en", "save = Save"), &catalogue("lt", "open = Atverti"));

        assert_eq!(problems, ["lt/app.ftl: save is missing", "lt/app.ftl: open is not in English"]);
    }

    #[test]
    fn a_text_must_speak_of_the_same_variables() {
        let problems = differences(&catalogue("en", "hi = Hello { $name }"), &catalogue("fa", "hi = سلام"));

        assert_eq!(problems, ["fa/app.ftl: hi: speaks of {}, in English of {$name}"]);
    }

    #[test]
    fn a_text_left_in_english_is_named_and_a_name_is_not() {
        let english = catalogue("en", "save = Save it\napp = Daftar");

        let problems = differences(&english, &catalogue("lt", "save = Save it\napp = Daftar"));

        assert_eq!(problems, ["lt/app.ftl: save: is still English: Save it"]);
    }

    #[test]
    fn a_lithuanian_count_needs_all_forms() {
        let count = "rows = { $count ->\n    [one] eilutė\n   *[other] eilučių\n }";

        assert_eq!(plurals(&catalogue("lt", count)), ["lt/app.ftl: rows: the plural of $count lacks few"]);
        assert!(plurals(&catalogue("en", count)).is_empty());
    }

    #[test]
    fn a_choice_between_words_is_no_plural() {
        let choice = "sent = { $way ->\n    [call] Call\n   *[other] Message\n }";

        assert!(plurals(&catalogue("lt", choice)).is_empty());
    }
}
