//! Messages from a script.

use daftar_engine::history::Origin;
use daftar_engine::texts::Language;
use daftar_engine::{Book, Opening};
use serde_json::json;

use crate::scene::{LIST, Scene};

#[test]
fn messages_are_queued_listed_and_sent_from_a_script() {
    let scene = Scene::new();
    let list = scene.with("list.csv", LIST);
    scene.say(&["import", &list]);
    let book = Book::open(&scene.file("book.daftar"), Opening::by(Origin::Window)).unwrap();
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let account = json!({ "host": "127.0.0.1", "port": port, "security": "none", "user": "", "from_name": "",
                          "from_address": "shop@example.com", "per_minute": 60 });
    book.save_email_account(Some(serde_json::from_value(account).unwrap())).unwrap();
    book.add_ready_templates(Language::Lt).unwrap();
    let listed = scene.json(&["templates"]);
    assert_eq!((listed.as_array().unwrap().len(), &listed[0]["ready"]), (7, &json!("birthday")));
    assert!(scene.say(&["templates"]).contains("Gimtadienis"));

    let would = scene.say(&["queue", "1", "--filter", "tags=VIP", "--dry-run"]);
    assert!(would.contains("1 would get it, 0 would not"), "one alone may be written to unasked: {would}");
    assert!(scene.say(&["queue", "1", "--dry-run"]).contains("0 would get it, 2 would not"));
    assert_eq!(scene.json(&["messages"]), json!([]), "a dry run queues nothing");
    let queued = scene.json(&["queue", "1", "--customer", "1"]);
    assert_eq!((&queued["count"], &queued["left_out"]), (&json!(1), &json!(0)));

    let sent = scene.say(&["send"]);

    assert!(sent.contains("0 sent, 1 waiting, 0 unknown"), "{sent}");
    let messages = scene.json(&["messages", "--state", "waiting"]);
    assert_eq!((&messages[0]["why"], &messages[0]["attempts"]), (&json!("network"), &json!(1)));
    assert!(scene.say(&["messages"]).contains("Ona Kazlauskienė"));
    assert_eq!(scene.fail(&["queue", "99", "--customer", "1"]).0, 1);
    assert_eq!(scene.fail(&["queue", "1", "--by", "whatsapp"]).0, 2);
}

#[test]
fn a_customer_is_asked_by_a_message_in_the_queue() {
    let scene = Scene::new();
    scene.json(&["add-customer", "--name", "Ona Kazlauskienė", "--email", "ona@example.com"]);

    let message = scene.json(&["ask-rating", "1", "--question", "recommendation"]);
    assert_eq!((&message["state"], &message["address"]), (&json!("waiting"), &json!("ona@example.com")));
    assert_eq!(scene.fail(&["ask-rating", "1"]).0, 1, "asked just now");
    assert!(scene.say(&["ask-rating", "1", "--again"]).contains("Ona"));
    assert_eq!(scene.json(&["messages"]).as_array().unwrap().len(), 2);
    scene.say(&["undo"]);
    assert_eq!(scene.json(&["messages"]).as_array().unwrap().len(), 1);
}
