//! Purchases: what customers bought and gave back, entered by hand or brought with a list.

mod accounts;
mod by_hand;
mod leaving;
mod lists;
mod matching;

use daftar_engine::ids::{CustomerId, InteractionId};
use daftar_engine::imports::{ImportRequest, ImportSummary, ListKind};
use daftar_engine::interactions::Purchase;
use daftar_engine::progress::unwatched;
use daftar_engine::timeline::TimelineEntry;
use serde_json::json;

use crate::imports::written;
use crate::support::{Scene, book};

pub fn in_iran() -> Scene {
    let scene = book();
    let settings = json!({"default_country": "IR", "currency": "toman", "calendar": "jalali"});
    scene.save_settings(settings.as_object().unwrap()).unwrap();
    scene
}

pub fn recognised(scene: &Scene, text: &str) -> ListKind {
    let request = written(scene, "list.csv", text);
    scene.recognise_import(&request, &mut unwatched).unwrap().list
}

pub fn run(scene: &Scene, request: &ImportRequest) -> ImportSummary {
    scene.run_import(request, &mut unwatched).unwrap()
}

pub fn import(scene: &Scene, text: &str) -> ImportSummary {
    run(scene, &written(scene, "list.csv", text))
}

/// What a customer bought, the oldest entry first.
pub fn purchases(scene: &Scene, customer: i64) -> Vec<Purchase> {
    let entries = scene.timeline(CustomerId(customer), None, 100).unwrap().entries;
    let mut found: Vec<(InteractionId, Purchase)> = entries
        .into_iter()
        .filter_map(|entry| match entry {
            TimelineEntry::Interaction { interaction, .. } => Some((interaction.id, interaction.purchase?)),
            _ => None,
        })
        .collect();
    found.sort_by_key(|(id, _)| *id);
    found.into_iter().map(|(_, purchase)| purchase).collect()
}

/// Day, amount, reference.
pub fn sold(scene: &Scene, customer: i64) -> Vec<(String, Option<i64>, String)> {
    let short = |it: Purchase| (it.on.to_string(), it.amount, it.reference);
    purchases(scene, customer).into_iter().map(short).collect()
}
