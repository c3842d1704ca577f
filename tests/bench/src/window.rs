//! The window as its user has it before them: how soon what they type shows whom it finds, and what the program holds in the tray.

use std::path::Path;
use std::time::Duration;

use daftar_e2e::{App, Scene};
use daftar_engine::Book;
use daftar_engine::imports::ImportRequest;
use daftar_engine::progress::unwatched;
use serde_json::json;

use crate::Outcome;
use crate::data::{Seeded, keystrokes};
use crate::jobs::typed;
use crate::table::{Table, part};

const TYPE: &str = include_str!("window.js");

/// Keystrokes at a time: a script of the driver may not take long.
const AT_ONCE: usize = 25;

/// Measures the window over a book of this list.
pub fn measure(list: &Path, large: bool, table: &mut Table) -> Outcome<()> {
    keys(list, large, table)?;
    in_tray(list, table)
}

// Whatever fails in a scene ends it, here as in the journeys.
#[allow(clippy::expect_used)]
fn scene(list: &Path) -> Scene {
    let request = ImportRequest { path: list.to_owned(), ..ImportRequest::default() };
    let import = move |book: &Book| book.run_import(&request, &mut unwatched).map(drop);
    Scene::in_language("en").with_book(move |book| import(book).expect("the list is imported"))
}

/// What the program holds while it waits in the tray, its window closed.
fn in_tray(list: &Path, table: &mut Table) -> Outcome<()> {
    let stage = scene(list).with_tray().set_up();
    let program = stage.start(&[]);
    let window = stage.wait_for_window(|title| title.ends_with("Daftar"));
    // As after some work: search is ready by then.
    std::thread::sleep(Duration::from_secs(5));
    stage.desktop().close(&window)?;
    stage.wait_until_no_window_is_open();
    program.wait_until_it_is_alone();
    program.wait_until_it_sleeps();
    table.memory("in the tray: memory of all processes", program.memory(), 130_000_000);
    Ok(())
}

/// How soon each letter that is typed into the search box shows whom it finds.
fn keys(list: &Path, large: bool, table: &mut Table) -> Outcome<()> {
    let app = App::start("bench", scene(list).never_pictured());
    app.go("/customers");
    let book = app.open_book();
    let mut seeded = Seeded::new(19);
    let mut keys = vec![];
    for text in keystrokes(200) {
        let Some(first) = book.list_customers(&typed(&text), 0, 1)?.into_iter().next() else { continue };
        // Only another name shows that the answer is there.
        if keys.last().is_none_or(|(_, name, _)| *name != first.name) {
            keys.push((text, first.name, 40 + seeded.below(17)));
        }
    }
    let mut seconds: [Vec<f64>; 2] = Default::default();
    for keys in keys.chunks(AT_ONCE) {
        let times: Vec<[f64; 2]> = serde_json::from_value(app.evaluate_async(TYPE, json!(keys)))?;
        for time in times {
            seconds.iter_mut().zip(time).for_each(|(all, time)| all.push(time / 1e3));
        }
    }
    let [there, painted] = &mut seconds;
    table.at_most("key to rows in the page: p95", part(there, 0.95), if large { 0.033 } else { 0.016 });
    table.at_most("key to painted rows: median", part(painted, 0.5), if large { 0.033 } else { 0.016 });
    table.at_most("key to painted rows: p95", part(painted, 0.95), if large { 0.033 } else { 0.016 });
    Ok(())
}
