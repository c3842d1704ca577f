//! Imports: lists of every shape made customers, rehearsed, repeated, mended and taken back.

mod aftermath;
mod cards;
mod columns;
mod contacts;
mod corrections;
mod groups;
mod homes;
mod large;
mod name_parts;
mod repeats;
mod round_trips;
mod shapes;
mod tags;
mod unfinished;
mod values;

use std::ops::ControlFlow;

use daftar_engine::Code;
use daftar_engine::customers::{Consent, Customer, CustomerKind, CustomerStatus, Gender};
use daftar_engine::dates::Calendar;
use daftar_engine::ids::CustomerId;
use daftar_engine::imports::{
    ColumnChoice, FillRule, ImportRequest, ImportSummary, Reason, RowOutcome, Taking,
};
use daftar_engine::progress::{Progress, unwatched};
use proptest::prelude::*;
use serde_json::json;

use crate::support::{Scene, book};

pub fn written(scene: &Scene, name: &str, text: &str) -> ImportRequest {
    written_bytes(scene, name, text.as_bytes())
}

pub fn written_bytes(scene: &Scene, name: &str, bytes: &[u8]) -> ImportRequest {
    let path = scene.file(name);
    std::fs::write(&path, bytes).unwrap();
    ImportRequest { path, ..ImportRequest::default() }
}

pub fn import(scene: &Scene, text: &str) -> ImportSummary {
    let request = written(scene, "list.csv", text);
    scene.run_import(&request, &mut unwatched).unwrap()
}

/// Created, updated, unchanged, skipped, rejected.
pub fn counts(summary: &ImportSummary) -> (u32, u32, u32, u32, usize) {
    (summary.created, summary.updated, summary.unchanged, summary.skipped, summary.rejected.len())
}

pub fn iranian() -> Scene {
    let scene = book();
    scene.save_settings(json!({"default_country": "IR"}).as_object().unwrap()).unwrap();
    scene
}

pub fn lithuanian() -> Scene {
    let scene = book();
    scene.save_settings(json!({"default_country": "LT"}).as_object().unwrap()).unwrap();
    scene
}

pub fn customer(scene: &Scene, id: i64) -> Customer {
    scene.customer(CustomerId(id)).unwrap()
}

pub fn fields(scene: &Scene, text: &str) -> Vec<Option<String>> {
    let request = written(scene, "fields.csv", text);
    let recognition = scene.recognise_import(&request, &mut unwatched).unwrap();
    recognition.columns.into_iter().map(|column| column.field).collect()
}

/// The field recognised for one header beside a name and an email, over two plain values.
pub fn field(scene: &Scene, header: &str, values: [&str; 2]) -> String {
    let text = format!(
        "Full name\t{header}\tE-mail\nOna Petraitė\t{}\tona@example.com\nJonas Kazlauskas\t{}\tjonas@example.com\n",
        values[0], values[1]
    );
    fields(scene, &text)[1].clone().unwrap_or_default()
}
