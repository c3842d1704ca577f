//! The texts of one language: keys, where they stand, their variables and their choices.
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use crate::Result;
use crate::programs::read;

/// One message or attribute.
#[derive(Debug, Default)]
pub struct Text {
    /// The file it stands in, such as `app.ftl`.
    pub file: String,
    /// Names of the variables it speaks of.
    pub variables: BTreeSet<String>,
    /// For each variable it chooses by: the names of the variants.
    pub choices: Vec<(String, BTreeSet<String>)>,
    /// Its letters, without variables.
    pub words: String,
}

/// All texts of a language by key: `message` or `message.attribute`.
#[derive(Debug, Default)]
pub struct Catalogue {
    pub language: String,
    pub files: BTreeSet<String>,
    pub texts: BTreeMap<String, Text>,
}

impl Catalogue {
    /// Reads every `.ftl` file of a folder; what cannot be read is added to `problems`.
    pub fn read(language: &str, folder: &Path, problems: &mut Vec<String>) -> Result<Self> {
        let mut catalogue = Self { language: language.to_owned(), ..Self::default() };
        for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            catalogue.add_file(&name, &read(&path)?, problems);
        }
        Ok(catalogue)
    }

    /// Adds the texts of one file.
    pub fn add_file(&mut self, name: &str, source: &str, problems: &mut Vec<String>) {
        let place = format!("{}/{name}", self.language);
        self.files.insert(name.to_owned());
        let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, errors)| {
            problems.extend(errors.iter().map(|error| {
                let line = source[..error.pos.start.min(source.len())].lines().count().max(1);
                format!("{place}:{line}: {error}")
            }));
            resource
        });
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            if let Some(value) = &message.value {
                self.add(message.id.name.to_owned(), name, value, problems);
            }
            for attribute in &message.attributes {
                let key = format!("{}.{}", message.id.name, attribute.id.name);
                self.add(key, name, &attribute.value, problems);
            }
        }
    }

    fn add(&mut self, key: String, file: &str, pattern: &Pattern<&str>, problems: &mut Vec<String>) {
        let mut text = Text { file: file.to_owned(), ..Text::default() };
        read_pattern(pattern, &mut text);
        let place = format!("{}/{file}: {key}", self.language);
        if text.words.trim().is_empty() && text.variables.is_empty() {
            problems.push(format!("{place} is empty"));
        }
        if let Some(first) = self.texts.insert(key, text) {
            problems.push(format!("{place} stands in {} as well", first.file));
        }
    }
}

fn read_pattern(pattern: &Pattern<&str>, text: &mut Text) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.words.push_str(value),
            PatternElement::Placeable { expression } => read_expression(expression, text),
        }
    }
}

fn read_expression(expression: &Expression<&str>, text: &mut Text) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, text),
        Expression::Select { selector, variants } => {
            let before = text.variables.clone();
            read_inline(selector, text);
            let chosen_by = text.variables.difference(&before).next().cloned();
            let chosen_by = chosen_by.or_else(|| variable_of(selector)).unwrap_or_default();
            let names = variants.iter().map(|variant| match &variant.key {
                VariantKey::Identifier { name } => (*name).to_owned(),
                VariantKey::NumberLiteral { value } => (*value).to_owned(),
            });
            text.choices.push((chosen_by, names.collect()));
            for variant in variants {
                text.words.push(' ');
                read_pattern(&variant.value, text);
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, text: &mut Text) {
    match inline {
        InlineExpression::VariableReference { id } => {
            text.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            arguments.positional.iter().for_each(|argument| read_inline(argument, text));
        }
        InlineExpression::Placeable { expression } => read_expression(expression, text),
        InlineExpression::StringLiteral { value } => text.words.push_str(value),
        InlineExpression::MessageReference { id, .. } => text.words.push_str(id.name),
        InlineExpression::NumberLiteral { .. } | InlineExpression::TermReference { .. } => {}
    }
}

fn variable_of(selector: &InlineExpression<&str>) -> Option<String> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(variable_of)
        }
        _ => None,
    }
}
