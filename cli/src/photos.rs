//! `photo`: what a customer looks like.

use std::path::Path;

use daftar_engine::ids::CustomerId;
use daftar_engine::texts::Value;
use serde_json::json;

use crate::arguments::PhotoOrder;
use crate::customers::as_json;
use crate::failing::Done;
use crate::session::Session;

pub fn run(session: &mut Session, order: &PhotoOrder) -> Done {
    let id = CustomerId(order.id);
    if let Some(path) = &order.save {
        return save(session, id, path);
    }
    let Session { book, screen, json } = session;
    let (customer, said) = match &order.set {
        Some(file) => (book.set_photo_from_file(id, file)?, "cli-photo-done"),
        None => (book.remove_photo(id)?, "cli-photo-removed"),
    };
    if *json {
        return Ok(screen.json(&as_json(&customer)?)?);
    }
    Ok(screen.say(said, &[("name", Value::from(customer.name))])?)
}

fn save(session: &mut Session, id: CustomerId, path: &Path) -> Done {
    let Session { book, screen, json } = session;
    let photo = book.save_photo(id, path)?;
    if *json {
        let told = json!({ "path": path, "media_type": photo.media_type, "bytes": photo.bytes.len() });
        return Ok(screen.json(&told)?);
    }
    Ok(screen.say("cli-photo-saved", &[("path", Value::from(path.display().to_string()))])?)
}
