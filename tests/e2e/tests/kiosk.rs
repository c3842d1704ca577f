//! The window turned to customers: one question, locked until the owner's key, through a reload and a restart.
use daftar_e2e::{App, Scene, shop};
use daftar_engine::kiosk::KioskDraft;
use daftar_engine::ratings::{RatingQuery, RatingQuestion};
use serde_json::json;

const KEY: &str = "2468";

fn answers(app: &App) -> Vec<(u8, String)> {
    let ratings = app.open_book().ratings(&RatingQuery::default()).unwrap();
    ratings.into_iter().map(|rating| (rating.score, rating.word)).collect()
}

/// Nothing of the shop is on the screen, and nothing can be asked for.
fn is_closed(app: &App) {
    app.see(&app.say("kiosk-ask-satisfaction"));
    assert!(!app.text().contains("George O'Neill"), "no customer is seen");
    let asked = app.evaluate(
        "return window.__TAURI_INTERNALS__.invoke('get_customer', { id: 2 }).then(() => 'answered', (refused) => refused.code)",
    );
    assert_eq!(asked, "kiosk_locked");
}

#[test]
fn customers_answer_and_only_the_key_leads_back() {
    let scene = Scene::in_language("en").with_book(|book| {
        shop::add_customers(book, &shop::regulars("en"));
        book.set_kiosk_key(KEY).unwrap();
    });
    let app = App::start("kiosk", scene);
    app.go("/customers/2");
    app.click("button", &app.say("rating-add"));
    app.axe("the form of a rating");
    app.click("button", &app.say("kiosk-turn"));
    is_closed(&app);
    app.axe("the window turned to customers");

    app.press("Control+k");
    app.press("c");
    app.press("F1");
    app.press("Escape");
    app.evaluate("location.hash = '#/customers/2'");
    app.wait_until_still();
    is_closed(&app);
    app.evaluate("location.reload()");
    is_closed(&app);

    app.click("button", "5 Very content");
    app.type_into(&app.say("kiosk-why"), "Friendly");
    app.click("button", &app.say("kiosk-send"));
    app.see(&app.say("kiosk-thanks"));
    app.see(&app.say("kiosk-ask-satisfaction"));
    assert_eq!(answers(&app), [(5, "Friendly".to_owned())]);
    app.click("button", &app.say("language-fa"));
    app.see("چقدر از ما راضی هستید؟");
    app.click("button", &app.say("language-en"));
    app.see(&app.say("kiosk-ask-satisfaction"));

    app.click("button", &app.say("kiosk-key"));
    app.type_into(&app.say("kiosk-key"), "1357");
    app.click("button", &app.say("kiosk-open"));
    app.see(&app.say("error-kiosk-key-wrong"));
    app.type_into(&app.say("kiosk-key"), KEY);
    app.click("button", &app.say("kiosk-open"));
    app.see_role("heading", "George O'Neill");
    app.see("5 of 5");
}

#[test]
fn a_restart_finds_it_locked_and_no_pop_up_comes() {
    let scene = Scene::in_language("en").without_notifications().with_book(|book| {
        shop::add_customers(book, &shop::regulars("en"));
        shop::remind(book, 2, "Call about the lamp", shop::now("en"));
        book.set_kiosk_key(KEY).unwrap();
        let draft = json!({ "question": "satisfaction" });
        let draft: KioskDraft = serde_json::from_value(draft).unwrap();
        assert_eq!(draft.question, RatingQuestion::Satisfaction);
        book.lock_kiosk(&draft).unwrap();
    });
    let app = App::start("kiosk_restart", scene);
    is_closed(&app);
    app.click("button", &app.say("kiosk-key"));
    app.type_into(&app.say("kiosk-key"), KEY);
    app.click("button", &app.say("kiosk-open"));
    app.see_role("heading", &app.say("nav-today"));
    app.turn_to_popup();
    app.see("Call about the lamp");
}
