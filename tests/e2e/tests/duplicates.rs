//! Duplicates in the window: laid side by side, merged by keyboard alone, taken back.
use daftar_e2e::{App, Scene};
use serde_json::json;

fn twice() -> Scene {
    let again = |name: &str, email: &str| {
        json!({ "name": name, "phones": [{ "label": "", "raw": "+370 612 34567" }],
                "emails": [{ "label": "", "address": email }] })
    };
    Scene::in_language("lt").with_customers(vec![
        again("RASA ZUKAUSKIENE", "rasa@shop.lt"),
        again("Rasa Žukauskienė", "rasa@home.lt"),
    ])
}

#[test]
fn two_entries_of_one_customer_are_merged_by_keyboard_and_taken_back() {
    let app = App::start("merged_by_keyboard", twice());
    app.go("/duplicates");
    app.see(&app.say("merge-lost"));
    app.see_role("button", &app.say("merge-do"));
    app.wait_until_still();
    app.wait_for("the merge button to have the focus", || {
        app.press("Tab");
        app.focused().contains(&app.say("merge-do"))
    });

    app.press("Enter");

    app.see(&app.say("duplicates-none-title"));
    app.go("/customers");
    app.see("Rasa Žukauskienė");
    app.see_no("RASA ZUKAUSKIENE");
    app.press("Control+z");
    app.see("RASA ZUKAUSKIENE");
}

#[test]
fn whoever_was_told_apart_is_not_suggested_again() {
    let app = App::start("told_apart", twice());
    app.go("/customers/1");
    app.see(&app.say("customer-twice"));
    app.click("link", &app.say("customer-twice-compare"));
    app.see_role("button", &app.say("merge-not-the-same"));

    app.click("button", &app.say("merge-not-the-same"));

    app.see(&app.say("duplicates-none-title"));
    app.go("/customers/1");
    app.see_role("heading", "RASA ZUKAUSKIENE");
    app.see_no(&app.say("customer-twice"));
}
