//! Texts and code side by side: no key asked for that is missing, none kept that nobody asks for.
use std::collections::BTreeSet;

use super::Source;
use super::catalogue::Catalogue;

/// Calls whose first argument is a key.
const ASKING: &[&str] = &["t(", ".text(", ".say(", "texts.has("];

/// Keys that are missing or unused.
pub fn problems(catalogue: &Catalogue, code: &[Source]) -> Vec<String> {
    let mut problems = Vec::new();
    let mut named = BTreeSet::new();
    let mut beginnings = BTreeSet::new();
    for source in code {
        for literal in literals(&source.text) {
            match literal {
                Literal::Whole { text, asked } => {
                    if asked && !is_known(catalogue, text) {
                        problems.push(format!("{}: there is no text `{text}`", source.name));
                    }
                    named.insert(text);
                }
                Literal::Beginning(text) => {
                    beginnings.insert(text);
                }
            }
        }
    }
    let unused = catalogue.texts.iter().filter(|(key, _)| {
        let message = key.split('.').next().unwrap_or(key);
        let is_named = named.contains(key.as_str()) || named.contains(message);
        !is_named && !beginnings.iter().any(|beginning| key.starts_with(beginning))
    });
    problems.extend(unused.map(|(key, text)| format!("{}: {key} is used nowhere", text.file)));
    problems
}

/// Whether there is such a text, or a message of that name that has attributes only.
fn is_known(catalogue: &Catalogue, key: &str) -> bool {
    let is_part = |known: &String| known.strip_prefix(key).is_some_and(|rest| rest.starts_with('.'));
    catalogue.texts.contains_key(key) || catalogue.texts.keys().any(is_part)
}

enum Literal<'a> {
    /// A literal that looks like a key; `asked` when it is the argument of a call that takes one.
    Whole { text: &'a str, asked: bool },
    /// The start of a key whose end is filled in: `error-${code}`, `format!("error-{code}")`.
    Beginning(&'a str),
}

fn literals(source: &str) -> Vec<Literal<'_>> {
    let mut found = Vec::new();
    let quotes = source.char_indices().filter(|(_, letter)| matches!(letter, '\'' | '"' | '`'));
    for (at, quote) in quotes {
        let rest = &source[at + 1..];
        let length = rest.find(|c: char| !is_of_key(c)).unwrap_or(rest.len());
        let (text, after) = rest.split_at(length);
        if !text.starts_with(|c: char| c.is_ascii_lowercase()) {
            continue;
        }
        if after.starts_with(quote) {
            let before = source[..at].trim_end();
            let asked = ASKING.iter().any(|call| is_call(before, call));
            found.push(Literal::Whole { text, asked });
        } else if text.ends_with(['-', '.']) && (after.starts_with("${") || after.starts_with('{')) {
            found.push(Literal::Beginning(text));
        }
    }
    found
}

fn is_call(before: &str, call: &str) -> bool {
    let Some(ahead) = before.strip_suffix(call) else { return false };
    let is_of_name = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '$' | '.');
    call.starts_with('.') || !ahead.ends_with(is_of_name)
}

fn is_of_key(letter: char) -> bool {
    letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, '-' | '.' | '_')
}

#[cfg(test)]
mod tests {
    use super::super::catalogue::Catalogue;
    use super::{Source, problems};

    fn check(texts: &str, code: &str) -> Vec<String> {
        let mut catalogue = Catalogue { language: "en".to_owned(), ..Catalogue::default() };
        catalogue.add_file("app.ftl", texts, &mut Vec::new());
        problems(&catalogue, &[Source { name: "Page.svelte".to_owned(), text: code.to_owned() }])
    }

    #[test]
    fn a_key_that_is_asked_for_must_exist() {
        assert_eq!(check("", "<h1>{t('no-such')}</h1>"), ["Page.svelte: there is no text `no-such`"]);
    }

    #[test]
    fn a_key_that_nobody_asks_for_is_named() {
        assert_eq!(check("old-text = Old", "go('other')"), ["app.ftl: old-text is used nowhere"]);
    }

    #[test]
    fn a_key_may_be_put_together_from_a_known_beginning() {
        assert!(check("error-gone = Gone", "t(`error-${code}`)").is_empty());
    }

    #[test]
    fn an_attribute_is_used_with_its_message() {
        assert!(check("field = Field\n    .hint = Hint", "t('field'); t('field.hint')").is_empty());
    }
}
