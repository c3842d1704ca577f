//! The help and the answers to wrong arguments, in the user's language.

use std::ffi::OsString;
use std::io::{Write, stdout};
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory, FromArgMatches};
use daftar_engine::texts::{Language, Texts, Value};

use crate::arguments::Arguments;
use crate::failing;

/// The language to speak before the book is open: as asked for, else the system's.
pub fn language(words: &[OsString]) -> Language {
    let words: Vec<&str> = words.iter().filter_map(|word| word.to_str()).collect();
    let after = words.iter().position(|word| *word == "--lang").and_then(|at| words.get(at + 1)).copied();
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang="));
    after.or(joined).and_then(Language::from_locale).or_else(of_system).unwrap_or_default()
}

/// The language of the session, where Daftar speaks it.
pub fn of_system() -> Option<Language> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .and_then(|locale| Language::from_locale(&locale))
}

/// What was typed, or how it should be.
///
/// # Errors
/// The exit code, after the help or the mistake was told.
pub fn read(words: &[OsString], language: Language) -> Result<Arguments, ExitCode> {
    let texts = Texts::for_language(language);
    let mut command = worded(Arguments::command(), texts);
    let matches = command.try_get_matches_from_mut(words);
    matches.and_then(|matches| Arguments::from_arg_matches(&matches)).map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let asked = error.kind() != ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
            if asked {
                let written = write!(stdout(), "{error}").and_then(|()| stdout().flush());
                return if written.is_ok() { ExitCode::SUCCESS } else { ExitCode::from(3) };
            }
            failing::wrong(&error.to_string(), false)
        }
        _ => failing::wrong(&mistake(&error, texts), words.iter().any(|word| word == "--json")),
    })
}

/// The command with its help from the locales.
fn worded(command: Command, texts: &Texts) -> Command {
    let heading = |key: &str| texts.text(key, &[]);
    let (usage, commands, options) = (heading("cli-usage"), heading("cli-commands"), heading("cli-options"));
    let root = format!(
        "{{about}}\n\n{usage} {{usage}}\n\n{commands}\n{{subcommands}}\n\n{options}\n{{options}}{{after-help}}\n"
    );
    let page = |positionals: &str| {
        format!("{{about}}\n\n{usage} {{usage}}\n\n{positionals}{options}\n{{options}}\n")
    };
    let part = |subcommand: Command, key: &str| {
        let positionals =
            if subcommand.get_positionals().next().is_some() { "{positionals}\n\n" } else { "" };
        let subcommand = subcommand.about(heading(key)).help_template(page(positionals));
        subcommand.mut_args(|arg| explained(arg, key, texts))
    };
    let mut command = command
        .about(heading("cli-about"))
        .after_help(heading("cli-exit-codes"))
        .help_template(root)
        .subcommand_value_name(placeholder("COMMAND", texts))
        .mut_args(|arg| explained(arg, "cli-option", texts));
    let names: Vec<String> =
        command.get_subcommands().map(|subcommand| subcommand.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(&name, |subcommand| {
            let key = format!("cli-{name}");
            let orders: Vec<String> =
                subcommand.get_subcommands().map(|order| order.get_name().to_owned()).collect();
            let mut subcommand = part(subcommand, &key);
            if !orders.is_empty() {
                let template = format!(
                    "{{about}}\n\n{usage} {{usage}}\n\n{commands}\n{{subcommands}}\n\n{options}\n{{options}}\n\n"
                );
                subcommand =
                    subcommand.help_template(template).subcommand_value_name(placeholder("COMMAND", texts));
            }
            for order in orders {
                subcommand =
                    subcommand.mut_subcommand(&order, |command| part(command, &format!("{key}-{order}")));
            }
            subcommand
        });
    }
    with_usage(command, texts)
}

/// An argument with what it is for, what stands in the place of its value, and what holds without it.
fn explained(arg: Arg, command: &str, texts: &Texts) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let help = texts.text(&format!("{command}-{id}"), &[]);
    let arg = match arg.get_default_values().first() {
        Some(default) => {
            let args = [("help", Value::from(help)), ("value", Value::from(default.to_string_lossy()))];
            let help = texts.plain("cli-default", &args);
            arg.help(help).hide_default_value(true)
        }
        None => arg.help(help),
    };
    let names: Vec<String> =
        arg.get_value_names().unwrap_or_default().iter().map(|name| placeholder(name, texts)).collect();
    if names.is_empty() { arg } else { arg.value_names(names) }
}

/// What stands in the place of a value: its capitals are a text of the locales (`cli-value-file`), words in small letters
/// are typed as they are.
fn placeholder(name: &str, texts: &Texts) -> String {
    let mut words = String::new();
    for part in name.split_inclusive(|letter: char| !letter.is_ascii_uppercase()) {
        let word = part.trim_end_matches(|letter: char| !letter.is_ascii_uppercase());
        if !word.is_empty() {
            words.push_str(&texts.text(&format!("cli-value-{}", word.to_ascii_lowercase()), &[]));
        }
        words.push_str(&part[word.len()..]);
    }
    words
}

/// The command with the lines that say how it is written. Only clap knows what is needed and what may be left out, and it
/// has one English word of its own there.
fn with_usage(mut command: Command, texts: &Texts) -> Command {
    let options = format!("[{}]", placeholder("OPTIONS", texts));
    let usage = |command: &mut Command| -> String {
        let usage = command.render_usage().to_string();
        usage.trim_start_matches("Usage:").trim().replace("[OPTIONS]", &options)
    };
    let mut built = command.clone();
    built.build();
    for subcommand in built.get_subcommands_mut() {
        let written = usage(subcommand);
        let orders: Vec<(String, String)> = subcommand
            .get_subcommands_mut()
            .map(|order| (order.get_name().to_owned(), usage(order)))
            .collect();
        command = command.mut_subcommand(subcommand.get_name(), |subcommand| {
            let orders = orders.into_iter();
            orders.fold(subcommand.override_usage(written), |subcommand, (name, written)| {
                subcommand.mut_subcommand(name, |order| order.override_usage(written))
            })
        });
    }
    command.override_usage(usage(&mut built))
}

/// What is wrong with what was typed, and how it goes.
fn mistake(error: &clap::Error, texts: &Texts) -> String {
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(list)) => list.join(" "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        _ => String::new(),
    };
    let say = |key: &str, value: String| texts.text(key, &[("value", Value::from(value))]);
    let sentence = match error.kind() {
        ErrorKind::InvalidSubcommand => say("cli-wrong-command", context(ContextKind::InvalidSubcommand)),
        ErrorKind::UnknownArgument => say("cli-wrong-argument", context(ContextKind::InvalidArg)),
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => {
            say("cli-wrong-missing", context(ContextKind::InvalidArg))
        }
        ErrorKind::ArgumentConflict => say("cli-wrong-conflict", context(ContextKind::InvalidArg)),
        _ => {
            let value = context(ContextKind::InvalidValue);
            let argument = context(ContextKind::InvalidArg);
            texts.text(
                "cli-wrong-value",
                &[("argument", Value::from(argument)), ("value", Value::from(value))],
            )
        }
    };
    let usage = context(ContextKind::Usage);
    let usage = usage.trim().trim_start_matches("Usage:").trim();
    let help = texts.text("cli-wrong-help", &[]);
    match usage {
        "" => format!("{sentence}\n{help}"),
        usage => format!("{sentence}\n{} {usage}\n{help}", texts.text("cli-usage", &[])),
    }
}
