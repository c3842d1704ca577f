//! WCAG 2.2 AA: every screen and dialog, in three languages, light and dark.
use daftar_e2e::{App, Scene, shop};
use serde_json::json;

fn every_screen_keeps_to_wcag(language: &'static str) {
    let scene = Scene::in_language(language).with_book(move |book| shop::fill(book, language));
    let app = App::start(&format!("accessibility_{language}"), scene);
    for appearance in ["light", "dark"] {
        app.set(&json!({ "appearance": appearance }));
        for (name, address) in shop::places(&app) {
            app.go(&address);
            app.axe(&format!("{name}, {language}, {appearance}"));
            assert!(
                !app.text().contains(&app.say("error-failed")),
                "{name} asks the engine for something it cannot do"
            );
        }
        for (keys, what) in [("Control+k", "palette-title"), ("n", "quick-add"), ("?", "keys-title")] {
            app.press(keys);
            app.see_role("dialog", &app.say(what));
            app.axe(&format!("{what}, {language}, {appearance}"));
            app.close_dialog(&app.say(what));
        }
    }
}

#[test]
fn every_english_screen_keeps_to_wcag() {
    every_screen_keeps_to_wcag("en");
}

#[test]
fn every_persian_screen_keeps_to_wcag() {
    every_screen_keeps_to_wcag("fa");
}

#[test]
fn every_lithuanian_screen_keeps_to_wcag() {
    every_screen_keeps_to_wcag("lt");
}
