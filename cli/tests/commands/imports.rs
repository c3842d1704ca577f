//! Lists that come in.

use daftar_engine::history::Origin;
use daftar_engine::imports::{ImportRequest, ReviewStep};
use daftar_engine::{Book, Opening};
use serde_json::{Value, json};

use crate::scene::{LIST, Scene};

#[test]
fn a_list_imported_here_is_no_more_unfinished_in_the_window() {
    let scene = Scene::new();
    let list = scene.with("list.csv", LIST);
    let book = Book::open(&scene.file("book.daftar"), Opening::by(Origin::Window)).unwrap();
    let request = ImportRequest { path: list.clone().into(), ..ImportRequest::default() };
    book.keep_unfinished_import(&request, ReviewStep::Columns).unwrap();

    scene.say(&["import", &list, "--dry-run"]);
    assert_eq!(book.unfinished_imports().unwrap().len(), 1);
    scene.say(&["import", &list]);
    assert_eq!(book.unfinished_imports().unwrap(), []);
}

#[test]
fn an_import_is_one_object_and_is_taken_back() {
    let scene = Scene::new();
    let list = scene.with("list.csv", LIST);

    let rehearsed = scene.json(&["import", &list, "--dry-run"]);
    assert_eq!((&rehearsed["import_id"], &rehearsed["created"]), (&Value::Null, &json!(2)));
    assert_eq!(scene.say(&["customers", "--count"]).trim(), "0");

    let imported = scene.json(&["import", &list, "--rejects", &scene.with("rejects.csv", "")]);
    assert_eq!(imported["format"], "csv");
    assert_eq!(imported["encoding"], "utf-8");
    assert_eq!(imported["delimiter"], ";");
    assert_eq!(imported["sheet"], Value::Null);
    assert_eq!(imported["header_row"], 0);
    assert_eq!(imported["columns"][1], json!({"name": "Phone", "field": "phone"}));
    assert_eq!(imported["rows"], 3);
    assert_eq!(
        imported["created"].as_u64().unwrap() + imported["rejected"].as_array().unwrap().len() as u64,
        3
    );
    assert!(imported["import_id"].is_number());
    let customers = scene.json(&["customers", "--search", "kazlausk"]);
    let ona = &customers[0];
    assert_eq!(ona["name"], "Ona Kazlauskienė");
    assert_eq!(ona["phones"][0]["raw"], "+370 612 34567");
    assert_eq!(ona["phones"][0]["e164"], "+37061234567");
    assert_eq!(ona["emails"], json!(["ona@example.com"]));
    assert_eq!(ona["tags"], json!(["nauji", "VIP"]));
    assert_eq!(ona["city"], "");

    scene.say(&["undo", "--last"]);
    assert_eq!(scene.say(&["customers", "--count"]).trim(), "0");
    scene.say(&["redo"]);
    assert_ne!(scene.say(&["customers", "--count"]).trim(), "0");
}

#[test]
fn values_of_a_list_are_corrected_on_the_way_in() {
    let scene = Scene::new();
    let list = scene.with("list.csv", "Name,Tel: home,City\nOna,call me=no,Kauns\nJonas,,Kauns\n");
    let correct =
        ["import", &list, "--correct", "City:Kauns=Kaunas", "--correct", "Tel\\: home:call me\\=no="];

    let said = scene.say(&correct);

    assert!(said.contains("corrected cells: 3"), "{said}");
    assert_eq!(scene.json(&["customers", "--filter", "city=Kaunas"]).as_array().unwrap().len(), 2);
    for wrong in ["City", "City:Kauns", "City:=Kaunas", ":Kauns=Kaunas"] {
        assert_eq!(scene.fail(&["import", &list, "--correct", wrong]).0, 2, "{wrong}");
    }
}

#[test]
fn a_list_says_which_part_of_its_names_comes_first() {
    let scene = Scene::new();
    let list = scene.with("list.csv", "Name;Phone\nOna Rasa;+370 612 34567\n");

    scene.say(&["import", &list, "--name-order", "family-first"]);

    let rasa = scene.json(&["customer", "1"]);
    assert_eq!((&rasa["given_name"], &rasa["family_name"]), (&json!("Rasa"), &json!("Ona")));
    assert_eq!(scene.fail(&["import", &list, "--name-order", "last"]).0, 2);
}

#[test]
fn a_buyer_of_whom_the_book_has_several_is_settled_by_hand() {
    let scene = Scene::new();
    scene.say(&["add-customer", "Jonas Kazlauskas", "--city", "Kaunas"]);
    scene.say(&["add-customer", "Jonas Kazlauskas", "--city", "Vilnius"]);
    let list = scene.with("sales.csv", "Invoice No;Date;Customer;Total\n7;2026-01-02;Jonas Kazlauskas;20\n");
    assert_eq!(scene.json(&["import", &list, "--dry-run"])["rejected"][0]["reason"], "customer_unclear");

    let imported = scene.json(&["import", &list, "--buyer", "Jonas Kazlauskas=2"]);

    assert_eq!((&imported["created"], &imported["rejected"]), (&json!(1), &json!([])));
    let bought =
        |id: &str| scene.json(&["customer", id])["timeline"].to_string().contains(r#""reference":"7""#);
    assert_eq!((bought("1"), bought("2")), (false, true));
    assert_eq!(scene.fail(&["import", &list, "--buyer", "Jonas Kazlauskas=nobody"]).0, 2);
}
