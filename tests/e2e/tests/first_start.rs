//! The first time Daftar is opened on a machine.
use daftar_e2e::{App, Scene};

#[test]
fn first_start_asks_for_the_language_and_shows_a_sample_shop_in_it() {
    let mut app = App::start("first_start_sample", Scene::first_start("en"));
    app.click("button", &app.say("language-lt"));
    app.now_speaks("lt");
    app.see(&app.say("welcome-start"));
    app.axe("the first start");

    app.click("button", &app.say("welcome-sample"));

    app.see_role("heading", &app.say("nav-today"));
    app.go("/customers");
    app.wait_for("customers of the sample shop", || {
        app.evaluate("return document.querySelectorAll('a[href^=\"#/customers/\"]').length") != 0
    });
}

#[test]
fn first_start_with_an_empty_book_shows_how_to_begin() {
    let app = App::start("first_start_empty", Scene::first_start("en"));
    app.click("button", &app.say("language-en"));

    app.click("button", &app.say("welcome-empty"));

    app.see(&app.say("customers-empty-title"));
}
