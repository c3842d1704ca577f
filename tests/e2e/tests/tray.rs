//! The icon in the tray, and the program that waits behind it.
use daftar_e2e::{App, Scene, Stage, shop};
use serde_json::json;

fn wait_for_window(stage: &Stage) -> daftar_virtual_desktop::Window {
    stage.wait_for_window(|title| title.ends_with("Daftar"))
}

#[test]
fn the_menu_in_the_tray_follows_the_language_and_the_day() {
    let scene = Scene::in_language("en").with_tray().with_book(|book| {
        shop::add_customers(book, &shop::regulars("en"));
        for title in ["Call about the invoice", "Send the new prices"] {
            shop::remind(book, 1, title, shop::now("en") - chrono::Days::new(1));
        }
    });
    let mut app = App::start("tray_menu", scene);
    for (language, two) in [("en", "2"), ("fa", "۲"), ("lt", "2")] {
        app.set(
            &json!({ "language": language, "digits": if language == "fa" { "persian" } else { "latin" } }),
        );
        app.now_speaks(language);
        app.tray().wait_for(&app.say("tray-quit"));
        let menu = app.tray().menu();
        assert_eq!(menu.len(), 4, "{menu:?}");
        assert_eq!(
            [&menu[0], &menu[1], &menu[3]],
            [&app.say("tray-open"), &app.say("tray-add"), &app.say("tray-quit")]
        );
        assert!(menu[2].contains(two), "{} things are due: {}", two, menu[2]);
    }

    app.go("/reminders");
    app.tray().choose(&app.say("tray-add"));
    app.see_role("dialog", &app.say("quick-add"));
    app.close_dialog(&app.say("quick-add"));
    assert_eq!(app.evaluate("return location.hash"), "#/reminders", "it stays where it was");
    let today = app.tray().menu()[2].clone();
    app.tray().choose(&today);
    app.see_role("heading", &app.say("nav-today"));
}

#[test]
fn a_closed_window_leaves_daftar_in_the_tray_unless_it_is_to_end() {
    let stage = Scene::in_language("en").with_tray().set_up();
    let mut program = stage.start(&[]);

    stage.desktop().close(&wait_for_window(&stage)).unwrap();
    stage.wait_until_no_window_is_open();
    stage.tray().choose("Open Daftar");
    let window = wait_for_window(&stage);
    assert!(program.is_running());

    stage.daftar(&["settings", "keep_in_tray", "false"]);
    stage.desktop().close(&window).unwrap();
    assert!(program.wait_for_its_end().success());
}

#[test]
fn in_the_tray_no_process_of_the_page_is_left_and_the_next_window_has_its_own() {
    let stage = Scene::in_language("en").with_tray().with_customers(shop::regulars("en")).set_up();
    let program = stage.start(&[]);
    stage.desktop().close(&stage.wait_for_window(|title| title == "Today · Daftar")).unwrap();
    stage.wait_until_no_window_is_open();

    program.wait_until_it_is_alone();

    stage.tray().choose("Open Daftar");
    stage.desktop().close(&stage.wait_for_window(|title| title == "Today · Daftar")).unwrap();
    stage.wait_until_no_window_is_open();
    program.wait_until_it_is_alone();
}

#[test]
fn daftar_sleeps_in_the_tray_until_there_is_something_to_do() {
    let stage = Scene::in_language("en").with_tray().with_customers(shop::regulars("en")).set_up();
    let program = stage.start(&[]);
    stage.desktop().close(&wait_for_window(&stage)).unwrap();
    stage.wait_until_no_window_is_open();

    program.wait_until_it_sleeps();
}

#[test]
fn quitting_in_the_tray_ends_daftar_started_with_the_session() {
    let stage = Scene::in_language("en").with_tray().set_up();
    let mut program = stage.start(&["--hidden"]);

    stage.tray().wait_for("Quit");
    assert_eq!(stage.desktop().windows().unwrap(), [], "it starts without a window");
    stage.tray().choose("Quit");

    assert!(program.wait_for_its_end().success());
}

#[test]
fn a_second_start_brings_the_first_to_the_front_and_shows_what_was_asked_for() {
    let stage = Scene::in_language("en").with_customers(shop::regulars("en")).set_up();
    let mut first = stage.start(&[]);
    wait_for_window(&stage);
    let _other = stage.desktop().open_other_window("A letter").unwrap();
    stage.wait_for_active_window(|title| title == "A letter");

    let mut second = stage.start(&["--open", "customer/1"]);

    assert!(second.wait_for_its_end().success());
    stage.wait_for_active_window(|title| title == "Customers · Daftar");
    assert_eq!(stage.desktop().windows().unwrap().len(), 2, "one window of Daftar, and the letter");
    assert!(first.is_running());
}

#[test]
fn a_window_asked_for_while_daftar_waits_in_the_tray_comes_to_the_front() {
    let stage = Scene::in_language("en").with_tray().set_up();
    let _first = stage.start(&["--hidden"]);
    stage.tray().wait_for("Open Daftar");
    let _other = stage.desktop().open_other_window("A letter").unwrap();
    stage.wait_for_active_window(|title| title == "A letter");

    stage.tray().choose("Open Daftar");

    stage.wait_for_active_window(|title| title.ends_with("Daftar"));
}
