//! Messages through the real window: a birthday greeting that waits for the internet and leaves once.
use daftar_e2e::{App, Scene, shop};
use daftar_engine::messages::MailSecurity;
use daftar_engine::texts::Language;
use serde_json::json;

use crate::mail_server::{PASSWORD, Planned};

#[test]
fn a_birthday_greeting_waits_for_the_server_leaves_once_and_stands_in_the_timeline() {
    let planned = Planned::new(MailSecurity::Tls);
    let account = planned.account();
    let today = shop::now("fa").date().format("--%m-%d").to_string();
    let sara = json!({ "birthday": today, "birthday_calendar": "gregorian", "given_name": "سارا", "family_name": "احمدی", "gender": "female", "consent": "yes",
                       "emails": [{ "label": "", "address": "sara@example.com" }] });
    let scene = Scene::in_language("fa").with_customers(vec![sara]).with_book(move |book| {
        book.save_email_account(Some(account.clone())).unwrap();
        book.add_ready_templates(Language::Fa).unwrap();
    });
    let app = App::start("birthday_greeting", scene);

    app.go("/settings?part=messages");
    let act = app.say("accounts-change");
    app.click("button", &app.say_with("act-named", &[("act", &act), ("name", &app.say("accounts-email"))]));
    app.see_role("dialog", &app.say("accounts-email"));
    app.type_into(&app.say("accounts-password"), PASSWORD);
    app.axe("email-account");
    app.click("button", &app.say("accounts-try"));
    app.see(&app.say_with("accounts-not", &[("why", &app.say("message-why-network"))]));
    app.click("button", &app.say("save"));
    app.see(&app.say("accounts-kept-book"));

    app.go("/today");
    let write = app.say("today-write-greeting");
    app.click("link", &app.say_with("act-named", &[("act", &write), ("name", "سارا احمدی")]));
    app.see("خانم احمدی عزیز، سلام");
    app.axe("compose");
    // What was said of the account stands below, clear of it.
    app.click("button", "ارسال");
    app.see(&app.say("today-empty-title"));
    app.go("/messages");
    app.see(&app.say("message-why-network"));
    app.axe("messages-waiting");

    let mut server = planned.start();
    app.click("button", &app.say("messages-hurry"));
    app.see(&app.say("messages-empty-waiting"));

    let arrived = server.letter();
    let letter = arrived.read();
    assert_eq!(letter.subject(), Some("تولدتان مبارک!"));
    assert!(letter.body_text(0).unwrap().starts_with("خانم احمدی عزیز، سلام"));
    app.go("/customers/1");
    app.see(&app.say("direction-message-out"));
    app.see("تولدتان مبارک!");
    app.see(&app.say("timeline-birthday"));
    app.click("link", &app.say("message-open"));
    app.see(&app.say("message-state-sent"));
    app.axe("message");
    app.click("button", &app.say("customer-back"));
    app.see(&app.say("direction-message-out"));
    app.go("/settings?part=privacy");
    app.see(&app.say("privacy-sent"));
    assert_eq!(server.end(), 0, "it left once");
}

#[test]
fn many_are_written_to_at_once_and_who_is_left_out_is_named() {
    let scene = Scene::in_language("lt").with_book(|book| {
        shop::fill(book, "lt");
        book.add_ready_templates(Language::Lt).unwrap();
    });
    let app = App::start("written_to_many", scene);
    app.go("/customers");
    app.click("grid", &app.say("nav-customers"));
    app.press("Control+a");
    app.click("link", &app.say("selection-write"));
    app.see(&app.say("compose-title"));
    app.click("radio", &app.say("message-channel-email"));
    app.type_into(&app.say("templates-subject"), "Naujienos");
    app.type_into(&app.say("templates-words"), "Sveiki");
    app.axe("compose-many");
    app.see(&app.say("message-left-out-consent_unknown"));
    app.see(&app.say("messages-no-account"));
    app.go("/messages/new?ids=1");
    app.click("radio", &app.say("message-channel-clipboard"));
    app.type_into(&app.say("templates-words"), "Labas");
    app.click("button", &app.say("compose-copy"));
    app.see_role("dialog", &app.say("compose-asked-title"));
    app.axe("compose-asked");
    app.click("button", &app.say("messages-confirm-handed"));
    app.wait_for("the page before", || !app.evaluate("return location.hash").to_string().contains("ids=1"));
    app.go("/messages?state=sent");
    app.see("Labas");
    app.axe("messages-sent");
}
