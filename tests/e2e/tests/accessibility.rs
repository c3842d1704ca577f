//! WCAG 2.2 AA: every screen, step, dialog and small window, in three languages, light and dark.
use daftar_e2e::tour;

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
