//! `sample`: a shop to try things out with.

use daftar_engine::texts::{Language, Value};
use serde_json::json;

use crate::failing::Done;
use crate::session::Session;

pub fn run(session: &mut Session, language: Option<Language>, remove: bool) -> Done {
    let Session { book, screen, json } = session;
    let (key, customers) = if remove {
        ("cli-sample-removed", book.remove_sample()?)
    } else {
        ("cli-sample-added", book.add_sample(language.unwrap_or(screen.texts.language()))?)
    };
    if *json {
        return Ok(screen.json(&json!({"customers": customers}))?);
    }
    Ok(screen.say(key, &[("count", Value::from(customers))])?)
}
