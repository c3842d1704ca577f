//! The grammar of templates: text, `{places}`, `{places|words instead}` and `{if something}…{else}…{end}`. What does not fit
//! is told where it stands, while it is written; what fits can always be filled in.

use serde::Serialize;
use ts_rs::TS;

use super::fields::{Condition, Place, Words};
use crate::folding;
use crate::names::names;

names! {
    /// What is wrong at a place of a template: `template-fault-<name>` in the locales.
    FaultKind {
        /// No field is called that.
        FieldUnknown = "field_unknown",
        /// Nothing that a part can depend on is called that.
        ConditionUnknown = "condition_unknown",
        /// There is nothing between the braces.
        Empty = "empty",
        /// A brace is opened and not closed.
        Unclosed = "unclosed",
        /// A brace is closed that was not opened.
        Unopened = "unopened",
        /// A condition has no end.
        EndMissing = "end_missing",
        /// An end, or an else, without a condition before it.
        ConditionMissing = "condition_missing",
    }
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TemplateFault {
    /// What.
    pub kind: FaultKind,
    /// The words in question.
    pub word: String,
    /// What was probably meant.
    pub suggestion: Option<String>,
    /// Where it begins, counted as text boxes count (UTF-16).
    pub at: usize,
    /// How long it is, counted likewise.
    pub length: usize,
}

/// A part of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// As it stands.
    Text(String),
    /// A customer's own, or else these words.
    Place {
        /// What is filled in.
        place: Place,
        /// Its name as it was written.
        word: String,
        /// What stands there for whom it is not known of.
        instead: Option<String>,
    },
    /// The first branch whose condition holds, else the last.
    Choice {
        /// Conditions and what they show.
        branches: Vec<(Condition, Vec<Part>)>,
        /// What is shown where none of them holds.
        otherwise: Vec<Part>,
    },
}

/// Reads a text. Of one with faults the parts are what is left of it.
#[must_use]
pub fn read(text: &str, words: &Words) -> (Vec<Part>, Vec<TemplateFault>) {
    let mut reader = Reader { words, faults: Vec::new(), open: vec![Level::default()] };
    let mut rest = text;
    while let Some(brace) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(brace);
        reader.push(before);
        let at = text.len() - from.len();
        rest = reader.brace(text, at, from);
    }
    reader.push(rest);
    while reader.open.len() > 1 {
        reader.close(text);
    }
    let parts = reader.open.pop().map(|level| level.parts).unwrap_or_default();
    (parts, reader.faults)
}

/// What is open at a place of the text: the text itself, or a condition within it.
#[derive(Default)]
struct Level {
    parts: Vec<Part>,
    branches: Vec<(Condition, Vec<Part>)>,
    condition: Option<Condition>,
    /// Where the condition stands, and its words.
    opened: Option<(usize, String)>,
    is_else: bool,
}

struct Reader<'w> {
    words: &'w Words,
    faults: Vec<TemplateFault>,
    open: Vec<Level>,
}

impl Reader<'_> {
    fn push(&mut self, text: &str) {
        if !text.is_empty() {
            self.add(Part::Text(text.to_owned()));
        }
    }

    fn add(&mut self, part: Part) {
        if let Some(level) = self.open.last_mut() {
            level.parts.push(part);
        }
    }

    /// Reads what begins with a brace at `at`; returns what follows it.
    fn brace<'t>(&mut self, text: &str, at: usize, from: &'t str) -> &'t str {
        for doubled in ["{{", "}}"] {
            if let Some(rest) = from.strip_prefix(doubled) {
                self.push(&doubled[1..]);
                return rest;
            }
        }
        let Some(inner) = from.strip_prefix('{') else {
            self.fault(text, FaultKind::Unopened, at, "}", None);
            return &from[1..];
        };
        let end = inner.find(['{', '}', '\n']).unwrap_or(inner.len());
        let (word, rest) = inner.split_at(end);
        let Some(rest) = rest.strip_prefix('}') else {
            self.fault(text, FaultKind::Unclosed, at, &from[..=end], None);
            return rest;
        };
        self.word(text, at, word);
        rest
    }

    fn word(&mut self, text: &str, at: usize, written: &str) {
        let word = written.trim();
        let whole = format!("{{{written}}}");
        if word.is_empty() {
            return self.fault(text, FaultKind::Empty, at, &whole, None);
        }
        let folded = folding::fold(word);
        if self.words.end.contains(&folded) {
            return self.end(text, at, &whole);
        }
        if self.words.otherwise.contains(&folded) {
            return self.otherwise(text, at, &whole, None);
        }
        if let Some(rest) = after(word, &self.words.otherwise).and_then(|rest| after(rest, &self.words.when))
        {
            let condition = self.condition(text, at, &whole, rest);
            return self.otherwise(text, at, &whole, Some(condition));
        }
        if let Some(rest) = after(word, &self.words.when) {
            let condition = self.condition(text, at, &whole, rest);
            let opened = Some((at, whole));
            return self.open.push(Level { condition, opened, ..Level::default() });
        }
        let (name, instead) = match word.split_once('|') {
            Some((name, instead)) => (name.trim(), Some(instead.trim().to_owned())),
            None => (word, None),
        };
        match self.words.place(name) {
            Some(place) => self.add(Part::Place { place, word: name.to_owned(), instead }),
            None => {
                let near = self.words.near(name);
                self.fault(text, FaultKind::FieldUnknown, at, &whole, near);
            }
        }
    }

    fn condition(&mut self, text: &str, at: usize, whole: &str, word: &str) -> Option<Condition> {
        let condition = self.words.condition(word);
        if condition.is_none() {
            let near = self.words.near(word);
            self.fault(text, FaultKind::ConditionUnknown, at, whole, near);
        }
        condition
    }

    /// `{else}`, or `{else if …}` with its condition.
    fn otherwise(&mut self, text: &str, at: usize, whole: &str, condition: Option<Option<Condition>>) {
        match self.open.as_mut_slice() {
            [_, .., level] if !level.is_else => {
                let parts = std::mem::take(&mut level.parts);
                level.branches.extend(level.condition.take().map(|it| (it, parts)));
                level.is_else = condition.is_none();
                level.condition = condition.flatten();
            }
            _ => self.fault(text, FaultKind::ConditionMissing, at, whole, None),
        }
    }

    fn end(&mut self, text: &str, at: usize, whole: &str) {
        if self.open.len() < 2 {
            return self.fault(text, FaultKind::ConditionMissing, at, whole, None);
        }
        if let Some(mut level) = self.open.pop() {
            let parts = std::mem::take(&mut level.parts);
            let otherwise = if level.is_else {
                parts
            } else {
                level.branches.extend(level.condition.map(|it| (it, parts)));
                Vec::new()
            };
            self.add(Part::Choice { branches: level.branches, otherwise });
        }
    }

    /// Closes a condition that the text leaves open.
    fn close(&mut self, text: &str) {
        if let Some((at, whole)) = self.open.last().and_then(|level| level.opened.clone()) {
            self.fault(text, FaultKind::EndMissing, at, &whole, None);
        }
        self.open.pop();
    }

    fn fault(&mut self, text: &str, kind: FaultKind, at: usize, word: &str, suggestion: Option<String>) {
        let wide = |text: &str| text.encode_utf16().count();
        let (at, length) = (wide(&text[..at]), wide(word));
        self.faults.push(TemplateFault { kind, word: word.to_owned(), suggestion, at, length });
    }
}

/// What follows one of the words and a blank.
fn after<'t>(text: &'t str, words: &[String]) -> Option<&'t str> {
    let (first, rest) = text.split_once(char::is_whitespace)?;
    words.contains(&folding::fold(first)).then(|| rest.trim())
}
