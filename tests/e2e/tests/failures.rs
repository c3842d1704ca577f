//! What goes wrong on a screen by itself: every journey ends with a look whether something did.
use daftar_e2e::{App, Scene};

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
