//! The first time Daftar is opened on a machine.
use daftar_e2e::{App, Scene};

#[test]
fn first_start_opens_a_window_that_shows_something() {
    let app = App::start("first_start_opens", Scene::first_start("en"));

    app.wait_for("a page with text", || !app.text().is_empty());
}
