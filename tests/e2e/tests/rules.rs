//! Follow-up rules through the real window: one is taken and switched on, a purchase is logged, the reminder and the notice
//! appear, and all of it can be taken back; a birthday greeting waits in the queue.
use chrono::{Days, NaiveDate};
use daftar_e2e::{App, Scene, shop};
use serde_json::json;

const BORN_TODAY: &str = "Vita";

fn a_rule_is_switched_on_and_followed(language: &'static str) {
    let scene = Scene::in_language(language).with_customers(shop::regulars(language)).with_book(|book| {
        let bought =
            json!({ "customer_id": 2, "kind": "purchase", "purchase": { "amount": 9_000_000_000_i64 } });
        book.log_interaction(serde_json::from_value(bought).unwrap()).unwrap();
        let born = json!({ "name": BORN_TODAY, "birthday": born_long_ago(language).to_string(), "consent": "yes",
                           "emails": [{ "label": "", "address": "vita@example.com" }] });
        book.add_customer(serde_json::from_value(born).unwrap()).unwrap();
    });
    let app = App::start(&format!("rules_{language}"), scene);
    let name = app.say("rule-suggested-first_purchase");
    let title = app.say("rule-suggested-first_purchase.title");

    app.go("/rules");
    app.see(&app.say("rules-suggested"));
    looks_well(&app, language, "ready-made rules");
    app.click("button", &app.say_with("act-named", &[("act", &app.say("rule-take")), ("name", &name)]));
    app.see_role("dialog", &name);
    app.see(&app.say("rule-past"));
    app.axe(&format!("before a rule is switched on, {language}"));
    app.click("button", &app.say("rule-turn-on"));
    app.wait_for("the dialog to close", || !app.has("dialog", &name));
    app.click(
        "button",
        &app.say_with(
            "act-named",
            &[("act", &app.say("rule-take")), ("name", &app.say("rule-suggested-big_sale"))],
        ),
    );
    app.see_role("dialog", &app.say("rule-suggested-big_sale"));
    app.click("button", &app.say("rule-turn-on"));

    a_greeting_waits(&app, language);

    app.go("/customers/1");
    app.press("6");
    let unit = app.say(if language == "fa" { "currency-toman" } else { "currency-eur" });
    app.type_into(&app.say_with("composer-amount", &[("currency", &unit)]), "900000000");
    app.click("button", &app.say("save"));
    app.see(&title);
    app.press("b");
    app.see(&app.say("notices-read-all"));
    app.see(&app.say("rule-suggested-big_sale"));
    looks_well(&app, language, "notices");
    app.click("button", &app.say("notices-read-all"));
    app.see_no(&app.say("notices-read-all"));

    app.go("/rules");
    app.click("link", &name);
    app.see(&app.say("rule-log"));
    app.see_role("button", &app.say("rule-duplicate"));
    looks_well(&app, language, "a rule");
    app.go("/customers/1");
    app.see(&title);
    app.press("Control+z");
    app.see_no(&title);
}

/// A day whose anniversary is today: 33 years of the Jalali calendar are always as long, 28 years of the Gregorian one.
fn born_long_ago(language: &str) -> NaiveDate {
    let days = if language == "fa" { 12_053 } else { 10_227 };
    shop::now(language).date() - Days::new(days)
}

/// The ready-made greeting by message: foreseen before it is switched on, then in the queue and in the log of the rule.
fn a_greeting_waits(app: &App, language: &str) {
    let name = app.say("rule-suggested-birthday_message");
    app.click("button", &app.say_with("act-named", &[("act", &app.say("rule-take")), ("name", &name)]));
    app.see_role("dialog", &name);
    app.see(&app.say("rule-message-would"));
    app.axe(&format!("before a rule writes, {language}"));
    app.click("button", &app.say("rule-turn-on"));
    app.wait_for("the dialog to close", || !app.has("dialog", &name));
    app.go("/messages");
    app.see("vita@example.com");
    app.go("/rules");
    app.click("link", &name);
    app.see(&app.say("rule-log"));
    app.see("vita@example.com");
    app.see(&app.say("message-state-waiting"));
    looks_well(app, language, "a rule that wrote");
}

fn looks_well(app: &App, language: &str, what: &str) {
    for appearance in ["light", "dark"] {
        app.set(&json!({ "appearance": appearance }));
        app.axe(&format!("{what}, {language}, {appearance}"));
    }
}

#[test]
fn an_english_rule_is_switched_on_and_followed() {
    a_rule_is_switched_on_and_followed("en");
}

#[test]
fn a_persian_rule_is_switched_on_and_followed() {
    a_rule_is_switched_on_and_followed("fa");
}

#[test]
fn a_lithuanian_rule_is_switched_on_and_followed() {
    a_rule_is_switched_on_and_followed("lt");
}
