//! Search: whoever is meant is found, whatever keyboard wrote either side.

use daftar_engine::Book;
use daftar_engine::customers::list::{CustomerQuery, Selection};
use daftar_engine::customers::{CustomerDraft, PhoneDraft};
use daftar_engine::ids::CustomerId;
use daftar_engine::imports::ImportRequest;
use daftar_engine::progress::unwatched;
use serde_json::json;

use crate::support::{add, book, fields, person, with_email, with_phone};

fn found(book: &Book, search: &str) -> Vec<String> {
    let query = CustomerQuery { search: search.to_owned(), ..CustomerQuery::default() };
    let rows = book.list_customers(&query, 0, 50).unwrap();
    assert_eq!(rows.len(), book.count_customers(&query).unwrap());
    rows.into_iter().map(|row| row.name).collect()
}

#[test]
fn a_name_is_found_whatever_keyboard_wrote_it() {
    let scene = book();
    add(&scene, "علي كريمي");
    add(&scene, "زهرا علی‌پور");
    add(&scene, "Žydrūnė Šimkutė");

    assert_eq!(found(&scene, "علی کریمی"), ["علي كريمي"]);
    assert_eq!(found(&scene, "علیپور"), ["زهرا علی‌پور"]);
    assert_eq!(found(&scene, "علی پور"), ["زهرا علی‌پور"]);
    assert_eq!(found(&scene, "علی‌پور"), ["زهرا علی‌پور"]);
    assert_eq!(found(&scene, "zydrune"), ["Žydrūnė Šimkutė"]);
    assert_eq!(found(&scene, "simk žyd"), ["Žydrūnė Šimkutė"], "words in any order");
}

#[test]
fn a_phone_is_found_by_any_way_to_dial_it_and_by_its_last_digits() {
    let scene = book();
    scene.save_settings(&fields(json!({"default_country": "IR"}))).unwrap();
    scene.add_customer(with_phone("Sara", "0912 123 4567")).unwrap();
    scene.add_customer(with_phone("Jonas", "+370 612 34567")).unwrap();

    for typed in ["09121234567", "+98 912 123 4567", "0098912", "۰۹۱۲۱۲۳", "٠٩١٢", "912123"] {
        assert_eq!(found(&scene, typed), ["Sara"], "{typed}");
    }
    for typed in ["861234567", "8 612 34567", "+3706", "061234567"] {
        assert_eq!(found(&scene, typed), ["Jonas"], "{typed}");
    }
    assert_eq!(found(&scene, "4567"), ["Jonas", "Sara"]);
}

#[test]
fn emails_tags_companies_and_notes_are_searched_too() {
    let scene = book();
    scene.add_customer(with_email("Mary", "mary.lopez@shop.lt")).unwrap();
    scene
        .add_customer(CustomerDraft {
            tags: vec!["نقدی".into()],
            note: "Takes the blue tyres".into(),
            ..person("Ali")
        })
        .unwrap();
    scene.add_customer(CustomerDraft { company: "Baltic Ratai".into(), ..person("Ona") }).unwrap();

    assert_eq!(found(&scene, "mary.lopez@shop"), ["Mary"]);
    assert_eq!(found(&scene, "lopez"), ["Mary"]);
    assert_eq!(found(&scene, "نقدي"), ["Ali"]);
    assert_eq!(found(&scene, "tyres"), ["Ali"]);
    assert_eq!(found(&scene, "blue ali"), ["Ali"], "one word in the note, one in the name");
    assert_eq!(found(&scene, "ratai"), ["Ona"]);
    assert!(found(&scene, "nobody").is_empty());
}

#[test]
fn a_book_that_rested_finds_what_was_changed_meanwhile() {
    let scene = book();
    let sara = add(&scene, "Sara");
    assert_eq!(found(&scene, "sara"), ["Sara"]);

    scene.rest().unwrap();
    scene.edit_customer(sara.id, &fields(json!({"name": "Aida"}))).unwrap();
    add(&scene, "Mina");
    assert_eq!([found(&scene, "sara"), found(&scene, "i")], [vec![], vec!["Aida", "Mina"]]);
    scene.rest().unwrap();
    assert_eq!(found(&scene, ""), ["Aida", "Mina"]);
}

#[test]
fn search_follows_every_change_and_its_undo() {
    let scene = book();
    let sara = add(&scene, "Sara");
    add(&scene, "Zeynep");
    assert_eq!(found(&scene, ""), ["Sara", "Zeynep"]);

    scene.edit_customer(sara.id, &fields(json!({"name": "Aida"}))).unwrap();
    assert_eq!(found(&scene, "sara"), [""; 0]);
    assert_eq!(found(&scene, ""), ["Aida", "Zeynep"]);

    add(&scene, "Mina");
    assert_eq!(found(&scene, ""), ["Aida", "Mina", "Zeynep"]);

    scene.undo_last().unwrap();
    scene.undo_last().unwrap();
    assert_eq!(found(&scene, "sara"), ["Sara"]);
    assert_eq!(found(&scene, ""), ["Sara", "Zeynep"]);
    scene.undo_last().unwrap();
    scene.undo_last().unwrap();
    assert_eq!(found(&scene, ""), [""; 0]);
    for _ in 0..4 {
        scene.redo_last().unwrap();
    }
    assert_eq!(found(&scene, ""), ["Aida", "Mina", "Zeynep"]);
}

#[test]
fn many_changes_between_two_looks_leave_everybody_in_order() {
    let scene = book();
    let ids: Vec<_> = ["Asta", "Birutė", "Dalia", "Ona", "Zita"].map(|name| add(&scene, name).id).to_vec();
    assert_eq!(found(&scene, "").len(), 5);

    add(&scene, "Gabija");
    add(&scene, "Greta");
    for (id, name) in [(ids[0], "Vaida"), (ids[1], "Vilma"), (ids[4], "Aida"), (ids[3], "Vera")] {
        scene.edit_customer(id, &fields(json!({ "name": name }))).unwrap();
    }
    scene.delete_customers(&Selection::Ids { ids: vec![ids[2]] }).unwrap();
    assert_eq!(found(&scene, ""), ["Aida", "Gabija", "Greta", "Vaida", "Vera", "Vilma"]);
    assert_eq!(found(&scene, "v"), ["Vaida", "Vera", "Vilma"]);

    for _ in 0..7 {
        scene.undo_last().unwrap();
    }
    assert_eq!(found(&scene, ""), ["Asta", "Birutė", "Dalia", "Ona", "Zita"]);
}

#[test]
fn the_first_page_of_a_search_is_the_beginning_of_all_that_it_finds() {
    let scene = book();
    let list = scene.file("list.csv");
    let mut rows = String::from("Name,Phone,Note\n");
    for number in 0..12_000 {
        let name = ["Ona", "Ąžuolas", "سارا", "Peter"][number % 4];
        let note = ["", "likes the window seat", "", ""][number / 4 % 4];
        rows.push_str(&format!("{name} {},+37061{:06},{note}\n", number * 7 % 12_000, number * 31));
    }
    std::fs::write(&list, rows).unwrap();
    scene.run_import(&ImportRequest { path: list, ..ImportRequest::default() }, &mut unwatched).unwrap();
    let everybody = scene.customer_ids(&CustomerQuery::default()).unwrap();
    let change = |number: usize, name: &str| {
        scene.edit_customer(everybody[number], &fields(json!({ "name": name }))).unwrap();
    };
    for (number, name) in [(0, "Zita Peter"), (11_999, "Aa Peter"), (5_000, "Peter Window"), (4_095, "سارا")]
    {
        change(number, name);
    }
    scene.delete_customers(&Selection::Ids { ids: everybody[4_096..4_100].to_vec() }).unwrap();

    for typed in ["o", "peter", "سارا", "11999", "77", "window", "peter window", "ona 7 seat", "061", "x"]
    {
        for bin in [false, true] {
            let query = CustomerQuery { search: typed.to_owned(), bin, ..CustomerQuery::default() };
            let page = |book: &Book, limit: usize| -> Vec<CustomerId> {
                book.list_customers(&query, 0, limit).unwrap().into_iter().map(|row| row.id).collect()
            };
            let (one, first, many) = (page(&scene, 1), page(&scene, 50), page(&scene, 500));
            let all = scene.customer_ids(&query).unwrap();
            let begins = |wanted: usize| &all[..wanted.min(all.len())];
            assert_eq!([one, first, many], [begins(1), begins(50), begins(500)], "{typed}");
            let anew = scene.second();
            assert_eq!(
                (page(&anew, 50), anew.customer_ids(&query).unwrap()),
                (begins(50).to_vec(), all.clone())
            );
        }
    }
}

#[test]
fn search_sees_what_another_process_wrote() {
    let scene = book();
    add(&scene, "Sara");
    assert_eq!(found(&scene, ""), ["Sara"]);
    let other = scene.second();
    other.add_customer(person("Jonas")).unwrap();

    scene.poll_changes().unwrap();

    assert_eq!(found(&scene, "jonas"), ["Jonas"]);
}

#[test]
fn names_stand_in_the_order_of_the_language() {
    let scene = book();
    for name in ["چای", "پسر", "گچ", "بابا", "كتاب", "ژاله", "آب"] {
        add(&scene, name);
    }
    scene.save_settings(&fields(json!({"language": "fa"}))).unwrap();
    assert_eq!(found(&scene, ""), ["آب", "بابا", "پسر", "چای", "ژاله", "كتاب", "گچ"]);

    let scene = book();
    for name in
        ["Žilvinas", "Yla", "Indrė", "Ąžuolas", "Zita", "Adomas", "Jonas", "Česlovas", "Cibulskis", "Dalia"]
    {
        add(&scene, name);
    }
    scene.save_settings(&fields(json!({"language": "lt"}))).unwrap();
    assert_eq!(
        found(&scene, ""),
        ["Adomas", "Ąžuolas", "Cibulskis", "Česlovas", "Dalia", "Yla", "Indrė", "Jonas", "Zita", "Žilvinas"],
        "i, į and y are one letter in a Lithuanian list"
    );
}

#[test]
fn two_phones_of_two_customers_are_never_read_as_one() {
    let scene = book();
    let phones = |raw: &str| vec![PhoneDraft { raw: raw.into(), ..PhoneDraft::default() }];
    scene.add_customer(CustomerDraft { phones: phones("12345"), ..person("A") }).unwrap();
    scene.add_customer(CustomerDraft { phones: phones("67890"), ..person("B") }).unwrap();
    assert!(found(&scene, "4567").is_empty());
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]

    /// Whatever is typed, the list holds just those whose name holds every word of it.
    #[test]
    fn the_catalogue_finds_what_a_plain_look_finds(
        names in proptest::collection::vec("[abcی ]{1,6}", 1..12),
        typed in "[abcی ]{0,3}",
    ) {
        let scene = book();
        let mut expected = Vec::new();
        for name in names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()) {
            add(&scene, name);
            let folded = daftar_engine::folding::fold_words(name);
            if typed.split_whitespace().all(|word| folded.contains(word)) {
                expected.push(name.to_owned());
            }
        }
        let mut listed = found(&scene, &typed);
        listed.sort();
        expected.sort();
        proptest::prop_assert_eq!(listed, expected);
    }
}
