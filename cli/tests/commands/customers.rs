//! Customers: found, written down, with a photo and what they bought.

use serde_json::{Value, json};

use crate::scene::{LIST, Scene};

#[test]
fn customers_are_found_filtered_sorted_and_shown_in_parts() {
    let scene = Scene::new();
    for (name, city) in [("Ona", "Kaunas"), ("Petras", "Vilnius"), ("Rasa", "Kaunas"), ("Jonas", "")] {
        scene.say(&["add-customer", name, "--city", city, "--tag", &name[..1]]);
    }
    let names = |words: &[&str]| -> Vec<String> {
        let customers = scene.json(&[&["customers"], words].concat());
        customers.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect()
    };

    assert_eq!(names(&[]), ["Jonas", "Ona", "Petras", "Rasa"]);
    assert_eq!(names(&["--filter", "city=Kaunas"]), ["Ona", "Rasa"]);
    assert_eq!(names(&["--filter", "city!=Kaunas", "--filter", "city:filled"]), ["Petras"]);
    assert_eq!(names(&["--filter", "city:empty"]), ["Jonas"]);
    assert_eq!(names(&["--filter", "name~AS", "--sort", "-name"]), ["Rasa", "Petras", "Jonas"]);
    assert_eq!(names(&["--filter", "tags=o|p"]), ["Ona", "Petras"]);
    assert_eq!(
        names(&["--filter", "created_on>2000-01-01", "--limit", "2", "--offset", "1"]),
        ["Ona", "Petras"]
    );
    assert_eq!(scene.say(&["customers", "--count", "--filter", "name^=jo"]).trim(), "1");
    assert_eq!(scene.fail(&["customers", "--filter", "shoe=9"]).0, 1);
    assert_eq!(scene.fail(&["customers", "--filter", "Kaunas"]).0, 2);
}

#[test]
fn a_customer_is_written_down_with_any_field_and_shown_whole() {
    let scene = Scene::new();
    scene.say(&["settings", "default_country", "IR"]);
    let added = scene.json(&[
        "add-customer",
        "--first-name",
        "سارا",
        "--last-name",
        "احمدی",
        "--phone",
        "۰۹۱۲ ۱۲۳ ۴۵۶۷",
        "--email",
        "sara@example.ir",
        "--birthday",
        "۱۳۶۹/۰۲/۱۴",
        "--set",
        "status=lead",
        "--set",
        "street=ولیعصر",
    ]);
    assert_eq!(added["name"], "سارا احمدی");
    assert_eq!(added["phones"][0]["e164"], "+989121234567");
    assert_eq!((&added["birthday"], &added["birthday_calendar"]), (&json!("1990-05-04"), &json!("jalali")));
    assert_eq!((&added["status"], &added["addresses"][0]["street"]), (&json!("lead"), &json!("ولیعصر")));
    let id = added["id"].to_string();
    scene.say(&[
        "log",
        &id,
        "call",
        "کفش",
        "سفارش",
        "داد",
        "--direction",
        "in",
        "--next",
        "زنگ",
        "--next-on",
        "فردا",
    ]);

    let whole = scene.json(&["customer", &id]);
    assert_eq!(whole["timeline"][0]["interaction"]["text"], "کفش سفارش داد");
    assert_eq!(whole["reminders"][0]["title"], "زنگ");
    assert!(scene.json(&["history", &id])[0]["record"].is_string());
    assert!(scene.say(&["--lang", "fa", "customer", &id]).contains("تماس: کفش سفارش داد"));

    assert_eq!(scene.fail(&["customer", "999"]).0, 1);
    assert_eq!(scene.fail(&["add-customer", "--set", "shoe=9"]).0, 1);
    assert_eq!(scene.fail(&["add-customer"]).0, 1);
    assert_eq!(scene.fail(&["add-customer", "Ona", "--set", "shoe"]).0, 2);
}

/// Four pixels, as a PNG file.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x02\0\0\0\x02\x08\x02\0\0\0\xfd\xd4\x9as\0\0\0\x10IDATx\xdac8!\x17\x05D\x0c\x10\n\0$\xc6\x05\x01\xecu\x98$\0\0\0\0IEND\xaeB`\x82";

#[test]
fn a_photo_is_set_saved_and_taken_away() {
    let scene = Scene::new();
    scene.say(&["add-customer", "Ona"]);
    let (picture, saved) = (scene.file("ona.png"), scene.file("saved.png"));
    std::fs::write(&picture, PICTURE).unwrap();
    let (picture, save) = (picture.display().to_string(), saved.display().to_string());

    let customer = scene.json(&["photo", "1", "--set", &picture]);
    assert_eq!(customer["photo"].as_str().unwrap().len(), 64);
    assert!(scene.say(&["photo", "1", "--save", &save]).contains("saved.png"));
    assert_eq!(std::fs::read(&saved).unwrap(), PICTURE);
    assert!(scene.say(&["history", "1"]).contains("A photo was added"));
    assert_eq!(scene.json(&["photo", "1", "--remove"])["photo"], Value::Null);

    assert_eq!(scene.fail(&["photo", "1", "--save", &save]), (1, "This customer has no photo.\n".to_owned()));
    let list = scene.with("list.csv", LIST);
    let (code, told) = scene.fail(&["photo", "1", "--set", &list]);
    assert_eq!((code, told.starts_with("This is no picture")), (1, true), "{told}");
    assert_eq!(scene.fail(&["photo", "1"]).0, 2);
    assert_eq!(scene.fail(&["photo", "1", "--set", &picture, "--remove"]).0, 2);
}

#[test]
fn a_purchase_is_logged_in_the_shops_currency_and_told_with_it() {
    let scene = Scene::new();
    let ona = scene.json(&["add-customer", "Ona"])["id"].to_string();
    scene.say(&["settings", "currency", "toman"]);

    let words = ["log", &ona, "purchase", "raudoni batai", "--amount", "250,000", "--reference", "A-7"];
    let logged = scene.json(&words);

    assert_eq!(logged["interaction"]["purchase"]["amount"], json!(2_500_000));
    assert_eq!(logged["interaction"]["purchase"]["currency"], json!("IRR"));
    let told = scene.say(&["customer", &ona]);
    assert!(told.contains("Purchase: 250,000\u{a0}toman · A-7 · raudoni batai"), "{told}");
    let (code, said) = scene.fail(&["log", &ona, "purchase", "--amount", "much"]);
    assert_eq!(code, 1, "{said}");
}
