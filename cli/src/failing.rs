//! What went wrong, in the user's words, and with which exit code the program then ends.

use std::io::{ErrorKind, Write, stderr};
use std::process::ExitCode;

use daftar_engine::texts::{Texts, Value};
use daftar_engine::{Error, Failure};
use serde_json::json;

/// The outcome of a command.
pub type Done = Result<(), Failing>;

/// Why a command did not do what it should.
#[derive(Debug)]
pub enum Failing {
    /// The book refused or failed.
    Engine(Error),
    /// The book could not be opened at all.
    Closed(Error),
    /// An argument cannot be understood: the text's key, and what was typed.
    Wrong { key: &'static str, value: String },
    /// A check found something; it has been told.
    Unsound,
    /// Nobody reads what the program says any more.
    Output(std::io::Error),
}

impl From<Error> for Failing {
    fn from(error: Error) -> Self {
        Self::Engine(error)
    }
}

impl From<std::io::Error> for Failing {
    fn from(error: std::io::Error) -> Self {
        Self::Output(error)
    }
}

const DONE: u8 = 0;
const REFUSED: u8 = 1;
const WRONG: u8 = 2;
const FAILED: u8 = 3;

/// Tells what went wrong, and gives the exit code.
pub fn conclude(outcome: Done, texts: &Texts, json: bool) -> ExitCode {
    let code = match outcome {
        Ok(()) => DONE,
        Err(Failing::Unsound) => REFUSED,
        // `daftar customers | head` is no failure.
        Err(Failing::Output(error)) if error.kind() == ErrorKind::BrokenPipe => DONE,
        Err(Failing::Output(_)) => FAILED,
        Err(Failing::Engine(error)) => {
            tell(&error, texts, json);
            if matches!(error, Error::Failed { .. }) { FAILED } else { REFUSED }
        }
        Err(Failing::Closed(error)) => {
            tell(&error, texts, json);
            FAILED
        }
        Err(Failing::Wrong { key, value }) => {
            wrong(&texts.text(key, &[("value", Value::from(value))]), json);
            WRONG
        }
    };
    ExitCode::from(code)
}

/// A wrong argument, in words.
pub fn wrong(message: &str, json: bool) -> ExitCode {
    say(&if json {
        json!({"kind": "refused", "code": "argument_invalid", "message": message}).to_string()
    } else {
        message.to_owned()
    });
    ExitCode::from(WRONG)
}

fn tell(error: &Error, texts: &Texts, json: bool) {
    let message = message(error, texts);
    let mut failure = serde_json::to_value(Failure::from(error)).unwrap_or_default();
    say(&match failure.as_object_mut().filter(|_| json) {
        Some(fields) => {
            fields.insert("message".to_owned(), message.into());
            failure.to_string()
        }
        None => message,
    });
}

/// The sentence of an error's code.
fn message(error: &Error, texts: &Texts) -> String {
    let code = serde_json::to_value(error.code()).unwrap_or_default();
    let name = code["code"].as_str().unwrap_or("unexpected").replace('_', "-");
    let args: Vec<(&str, Value<'_>)> = code["data"].as_object().map_or_else(Vec::new, |data| {
        let text =
            |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        data.iter()
            .map(|(name, value)| match value.as_i64() {
                Some(number) => (name.as_str(), Value::from(number)),
                None => (name.as_str(), Value::from(text(value))),
            })
            .collect()
    });
    texts.text(&format!("error-{name}"), &args)
}

/// To the person, not into the pipe; that nobody listens there changes nothing.
fn say(message: &str) {
    if writeln!(stderr(), "{message}").is_err() {
        log::debug!("nobody listens: {message}");
    }
}
