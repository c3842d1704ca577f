//! WCAG 2.2 AA: every screen, step, dialog and small window, in three languages, light and dark.
use daftar_e2e::{App, Scene, shop, tour};

fn everything_keeps_to_wcag(language: &'static str) {
    tour::take(language, &mut |sight| {
        for appearance in ["light", "dark"] {
            sight.app.wear(appearance);
            sight.app.axe(&format!("{}, {language}, {appearance}", sight.name));
        }
        assert!(
            !sight.app.text().contains(&sight.app.say("error-failed")),
            "{} asks the engine for something it cannot do",
            sight.name
        );
    });
}

#[test]
fn everything_english_keeps_to_wcag() {
    everything_keeps_to_wcag("en");
}

#[test]
fn everything_persian_keeps_to_wcag() {
    everything_keeps_to_wcag("fa");
}

#[test]
fn everything_lithuanian_keeps_to_wcag() {
    everything_keeps_to_wcag("lt");
}

#[test]
fn a_dialog_ends_above_what_has_just_been_said() {
    let scene = Scene::in_language("fa").with_book(|book| shop::fill(book, "fa"));
    let app = App::start("dialog_above_messages", scene);
    app.go("/today");
    app.press("d");
    app.see_role("button", &app.say("undo"));
    app.go("/reminders?new");
    app.see_role("dialog", &app.say("reminders-add"));
    app.axe("a dialog and a message");
    let gap = app.evaluate(
        "const edge = (s) => document.querySelector(s).getBoundingClientRect(); \
         return edge('.toast').top - edge('[role=dialog]').bottom",
    );
    assert!(gap.as_f64().is_some_and(|gap| gap > 0.0), "{gap}");
}
