//! A list dragged from the file manager onto the window.
use std::io::Write;

use daftar_e2e::{App, Scene};

#[test]
fn a_file_let_go_over_any_screen_is_read_by_the_import() {
    let mut file = tempfile::Builder::new().prefix("my list – ").suffix(".csv").tempfile().unwrap();
    file.write_all(b"Name,Phone,City\nAmelia Hart,020 7946 0018,London\nPriya Shah,07700 900789,Leicester\n")
        .unwrap();
    let app = App::start("dropped_file", Scene::in_language("en"));
    app.see_role("heading", &app.say("nav-today"));
    let window = app.wait_for_window(|title| title.ends_with("Daftar"));

    let drag = app.desktop().drag_file(file.path(), &window).unwrap();
    app.see(&app.say("import-drop-now"));
    drag.take_away().unwrap();
    app.see_no(&app.say("import-drop-now"));
    let drag = app.desktop().drag_file(file.path(), &window).unwrap();
    app.see(&app.say("import-drop-now"));
    drag.drop_it().unwrap();

    app.see(&app.say("import-preview"));
    app.see("Amelia Hart");
    app.see_no(&app.say("import-drop-now"));
    assert_eq!(app.evaluate("return location.hash"), "#/import");
}
