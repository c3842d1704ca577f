//! Filling in: a template becomes the words for one customer, and what is not known of them is named.

use serde::Serialize;
use ts_rs::TS;

use super::fields::{Condition, Place};
use super::grammar::{Part, TemplateFault};
use crate::folding;

/// A template filled in for one customer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
#[ts(export)]
pub struct FilledTemplate {
    /// The subject of an email.
    pub subject: String,
    /// The words; a place that is not known of the customer is named in square brackets.
    pub text: String,
    /// What is not known of them, as the template names it. Such a message is never sent.
    pub missing: Vec<String>,
    /// What is wrong with the subject.
    pub subject_faults: Vec<TemplateFault>,
    /// What is wrong with the text.
    pub text_faults: Vec<TemplateFault>,
}

/// What is known of a customer.
pub(super) trait Known {
    /// What a place holds; blank or nothing where it is not known.
    fn value(&self, place: &Place) -> Option<String>;
    /// Whether a condition holds.
    fn holds(&self, condition: &Condition) -> bool;
}

/// The words of the parts; what is missing is added to `missing`, each once.
pub(super) fn fill(parts: &[Part], known: &dyn Known, missing: &mut Vec<String>) -> String {
    let mut text = String::new();
    write(parts, known, missing, &mut text);
    tidy(&text)
}

fn write(parts: &[Part], known: &dyn Known, missing: &mut Vec<String>, text: &mut String) {
    for part in parts {
        match part {
            Part::Text(words) => text.push_str(words),
            Part::Place { place, word, instead } => {
                match known.value(place).filter(|value| !value.trim().is_empty()).or_else(|| instead.clone())
                {
                    Some(value) => text.push_str(&value),
                    None => {
                        text.push_str(&format!("[{word}]"));
                        if !missing.iter().any(|it| folding::fold(it) == folding::fold(word)) {
                            missing.push(word.clone());
                        }
                    }
                }
            }
            Part::Choice { branches, otherwise } => {
                let holding = branches.iter().find(|(condition, _)| known.holds(condition));
                write(holding.map_or(otherwise, |(_, parts)| parts), known, missing, text);
            }
        }
    }
}

/// Without the blanks and empty lines that a part left out leaves behind.
fn tidy(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let words: Vec<&str> = line.split(' ').filter(|word| !word.is_empty()).collect();
        let is_second_blank = words.is_empty() && lines.last().is_none_or(String::is_empty);
        if !is_second_blank {
            lines.push(words.join(" "));
        }
    }
    lines.join("\n").trim_end().to_owned()
}
