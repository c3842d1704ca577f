//! `duplicates`, `merge`, `tell-apart`: customers who are in the book more than once.

use daftar_engine::duplicates::{DuplicatePreset, MergeRequest};
use daftar_engine::ids::CustomerId;
use daftar_engine::progress::unwatched;
use daftar_engine::texts::Value;
use serde_json::json;

use crate::arguments::{MergeOrder, Preset};
use crate::customers::as_json;
use crate::failing::Done;
use crate::session::Session;

pub fn list(session: &mut Session, preset: Preset) -> Done {
    let Session { book, screen, json } = session;
    let preset = match preset {
        Preset::Strict => DuplicatePreset::Strict,
        Preset::Loose => DuplicatePreset::Loose,
    };
    let groups = book.find_duplicates(preset, &mut unwatched)?;
    if *json {
        return Ok(screen.json(&groups)?);
    }
    if groups.is_empty() {
        return Ok(screen.say("cli-no-duplicates", &[])?);
    }
    for group in groups {
        let mut reasons: Vec<_> = group.pairs.iter().flat_map(|pair| &pair.reasons).collect();
        reasons.sort_unstable();
        reasons.dedup();
        let reasons: Vec<String> = reasons
            .into_iter()
            .filter_map(|reason| serde_json::to_value(reason).ok())
            .map(|name| screen.texts.text(&format!("duplicate-{}", name.as_str().unwrap_or_default()), &[]))
            .collect();
        let people: Vec<String> = group
            .customers
            .into_iter()
            .map(|customer| format!("{} {}", screen.number(customer.id), customer.name))
            .collect();
        screen.line(&format!("{}  ({})", people.join(" | "), reasons.join(", ")))?;
    }
    Ok(())
}

pub fn merge(session: &mut Session, order: MergeOrder) -> Done {
    let Session { book, screen, json } = session;
    let request = MergeRequest {
        keep: CustomerId(order.keep),
        others: order.ids.into_iter().map(CustomerId).collect(),
        choices: order.choose.into_iter().map(|(field, id)| (field, CustomerId(id))).collect(),
    };
    let merged = book.merge_customers(&request)?;
    if *json {
        let customer = as_json(&merged.customer)?;
        return Ok(screen.json(&json!({ "customer": customer, "note_id": merged.note_id }))?);
    }
    let name = Value::from(merged.customer.name);
    Ok(screen.say("cli-merged", &[("name", name), ("id", Value::from(screen.number(merged.customer.id)))])?)
}

pub fn tell_apart(session: &mut Session, ids: Vec<i64>) -> Done {
    let ids: Vec<CustomerId> = ids.into_iter().map(CustomerId).collect();
    session.book.not_the_same(&ids)?;
    if session.json {
        return Ok(session.screen.json(&json!({ "told_apart": ids }))?);
    }
    Ok(session.screen.say("cli-told-apart", &[])?)
}
