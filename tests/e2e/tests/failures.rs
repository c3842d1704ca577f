//! What goes wrong on a screen by itself: every journey ends with a look whether something did.
use std::time::Duration;

use daftar_e2e::{App, Scene, shop};

#[test]
fn a_breach_of_the_content_policy_and_an_error_are_noted_in_the_log() {
    let app = App::start("noted_failures", Scene::in_language("en"));
    app.see_role("heading", &app.say("nav-today"));
    assert_eq!(app.take_failures(), Vec::<String>::new(), "the first screens keep to the policy");

    app.evaluate("document.body.setAttribute('style', 'color: red');");
    app.evaluate("const now = document.createElement('script'); now.textContent = 'window.ran = 1'; document.head.append(now);");
    app.evaluate("setTimeout(() => { throw new TypeError('Sara') });");

    app.wait_for("three lines in the log", || app.failures().len() == 3);
    let noted = app.take_failures();
    for what in ["style-src-attr", "script-src-elem", "TypeError"] {
        assert!(noted.iter().any(|failure| failure.starts_with(what)), "{what}: {noted:?}");
    }
    assert!(!noted.iter().any(|failure| failure.contains("Sara")), "the words stay out: {noted:?}");
    assert_eq!(
        app.evaluate("return [document.body.style.color, window.ran ?? null]"),
        serde_json::json!(["", null])
    );
}

#[test]
fn a_page_whose_process_ends_comes_back() {
    let stage = Scene::in_language("en").with_book(|book| shop::fill(book, "en")).set_up();
    let program = stage.start(&["--open", "customer/1"]);
    let is_painted = || stage.desktop().wait_until_painted(Duration::from_secs(30)).unwrap();
    assert!(is_painted());
    let before = stage.desktop().picture().unwrap();

    program.lose_its_page();

    assert!(is_painted());
    let after = stage.desktop().picture().unwrap();
    assert!(after.colours() * 10 >= before.colours() * 9, "{} of {}", after.colours(), before.colours());
    assert!(stage.log().contains("it comes back: true"), "{}", stage.log());
}
