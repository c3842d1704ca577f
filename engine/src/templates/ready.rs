//! The ready-made templates of each language, to be taken over and changed.

use serde::Deserialize;

use super::TemplateDraft;
use crate::error::Result;
use crate::texts::Language;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ready {
    ready: String,
    name: String,
    subject: String,
    text: Vec<String>,
}

/// Those of a language: which it is, and its words.
pub(super) fn of(language: Language) -> Result<Vec<(String, TemplateDraft)>> {
    let written = match language {
        Language::En => include_str!("../../../assets/templates/en.json"),
        Language::Fa => include_str!("../../../assets/templates/fa.json"),
        Language::Lt => include_str!("../../../assets/templates/lt.json"),
    };
    let all: Vec<Ready> = serde_json::from_str(written)?;
    let draft = |it: Ready| {
        (it.ready, TemplateDraft { name: it.name, language, subject: it.subject, text: it.text.join("\n") })
    };
    Ok(all.into_iter().map(draft).collect())
}
