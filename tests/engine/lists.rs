//! Lists: filtered on any field, sorted, windowed, and acted on as a whole.

use daftar_engine::custom_fields::{CustomFieldDraft, CustomFieldKind};
use daftar_engine::customers::list::{CustomerQuery, Filter, FilterOp, Selection, Sort};
use daftar_engine::customers::{AddressDraft, CustomerDraft, CustomerStatus, EmailDraft, PhoneDraft};
use daftar_engine::ids::CustomerId;
use daftar_engine::imports::ImportRequest;
use daftar_engine::progress::unwatched;
use daftar_engine::reminders::ReminderDraft;
use daftar_engine::tags::TagKind;
use daftar_engine::texts::Language;
use daftar_engine::views::ViewDraft;
use daftar_engine::{Book, Code};
use serde_json::json;

use crate::support::{Scene, add, book, fields, person, with_phone};

fn filter(field: &str, op: FilterOp, value: &str) -> Filter {
    Filter { field: field.into(), op, value: value.into(), values: vec![] }
}

fn names(book: &Book, query: &CustomerQuery) -> Vec<String> {
    book.list_customers(query, 0, 100).unwrap().into_iter().map(|row| row.name).collect()
}

fn filtered(book: &Book, filters: &[Filter]) -> Vec<String> {
    names(book, &CustomerQuery { filters: filters.to_vec(), ..CustomerQuery::default() })
}

fn city(name: &str, city: &str) -> CustomerDraft {
    CustomerDraft {
        addresses: vec![AddressDraft { city: city.into(), ..AddressDraft::default() }],
        ..person(name)
    }
}

/// Ona (Kaunas, lead, VIP, born 1990-05-04, 12 points), Petras (Vilnius, a phone), Rasa (Kaunas, 7 points).
fn shop() -> Scene {
    let scene = book();
    let points = CustomFieldDraft {
        label: "Points".into(),
        kind: CustomFieldKind::Number,
        choices: vec![],
        is_yearly: false,
    };
    scene.add_custom_field(&points).unwrap();
    let custom = |value: &str| [("points".to_owned(), value.to_owned())].into();
    let ona = CustomerDraft {
        status: CustomerStatus::Lead,
        tags: vec!["VIP".into()],
        birthday: Some("1990-05-04".into()),
        custom: custom("12"),
        ..city("Ona", "Kaunas")
    };
    scene.add_customer(ona).unwrap();
    scene.clock.pass(chrono::TimeDelta::days(2));
    let vilnius = city("", "Vilnius").addresses;
    scene
        .add_customer(CustomerDraft { addresses: vilnius, ..with_phone("Petras", "+370 612 34567") })
        .unwrap();
    scene.add_customer(CustomerDraft { custom: custom("7"), ..city("Rasa", "kaunas") }).unwrap();
    scene
}

#[test]
fn a_condition_and_an_order_agree_in_a_long_list_too_also_after_a_change() {
    let scene = book();
    let list = scene.file("list.csv");
    let mut rows = String::from("Name,E-mail,City\n");
    for number in 0..1_200 {
        let city = if number % 3 == 0 { "KAUNAS" } else { "Vilnius" };
        rows.push_str(&format!("Ona {number},a{:04}@example.com,{city}\n", number * 7 % 1_200));
    }
    std::fs::write(&list, rows).unwrap();
    scene.run_import(&ImportRequest { path: list, ..ImportRequest::default() }, &mut unwatched).unwrap();
    let by_city = |descending| CustomerQuery {
        sort: Sort { field: "city".into(), descending },
        ..CustomerQuery::default()
    };
    let ends = || {
        [false, true]
            .map(|descending| scene.list_customers(&by_city(descending), 0, 1).unwrap()[0].name.clone())
    };
    assert_eq!(ends(), ["Ona 0", "Ona 1"], "whoever lives in one town stands by name");
    let moved = json!({ "addresses": [{ "city": "Zarasai" }, { "city": "Alytus" }] });
    scene.edit_customer(CustomerId(5), &fields(moved)).unwrap();
    assert_eq!(ends(), ["Ona 0", "Ona 4"], "the first of two towns counts");
    scene.undo_last().unwrap();
    let query = CustomerQuery {
        filters: vec![filter("city", FilterOp::Is, "Kaunas")],
        sort: Sort { field: "email".into(), descending: true },
        ..CustomerQuery::default()
    };

    let emails = || -> Vec<String> {
        scene.list_customers(&query, 0, 1_000).unwrap().into_iter().map(|row| row.email).collect()
    };
    let expected: Vec<String> =
        (0..1_200).rev().filter(|at| at % 3 == 0).map(|at| format!("a{at:04}@example.com")).collect();
    assert_eq!(emails(), expected);
    let last = scene.list_customers(&query, expected.len() - 1, 1).unwrap()[0].id;
    scene.edit_customer(last, &fields(json!({ "emails": [{ "address": "b@example.com" }] }))).unwrap();
    let mut changed = expected;
    changed.rotate_right(1);
    changed[0] = "b@example.com".into();
    assert_eq!(emails(), changed);
}

#[test]
fn a_line_has_the_first_phone_email_and_city_and_says_how_many_phones_there_are() {
    let scene = book();
    let phone = |raw: &str| PhoneDraft { raw: raw.into(), ..PhoneDraft::default() };
    let email = |address: &str| EmailDraft { address: address.into(), ..EmailDraft::default() };
    let two = CustomerDraft {
        phones: vec![phone("+370 612 34567"), phone("+370 698 76543")],
        emails: vec![email("ona@example.com"), email("office@example.com")],
        addresses: [city("", "Kaunas").addresses, city("", "Vilnius").addresses].concat(),
        ..person("Ona")
    };
    let gone = add(&scene, "Petras");
    scene.add_customer(two).unwrap();
    let everybody = || scene.list_customers(&CustomerQuery::default(), 0, 10).unwrap();

    let line = |at: usize| {
        let row = everybody().swap_remove(at);
        (row.name, row.phone, row.phone_e164, row.phones_count, row.email, row.city)
    };
    let ona = (
        "Ona".to_owned(),
        "+370 612 34567".to_owned(),
        Some("+37061234567".to_owned()),
        2,
        "ona@example.com".to_owned(),
        "Kaunas".to_owned(),
    );
    assert_eq!(line(0), ona);
    assert_eq!(line(1), (gone.name, String::new(), None, 0, String::new(), String::new()));
}

#[test]
fn any_field_can_be_a_condition() {
    let scene = shop();
    let cases = [
        (filter("city", FilterOp::Is, "KAUNAS"), vec!["Ona", "Rasa"]),
        (filter("city", FilterOp::IsNot, "Kaunas"), vec!["Petras"]),
        (filter("status", FilterOp::Is, "lead"), vec!["Ona"]),
        (filter("tags", FilterOp::Is, "vip"), vec!["Ona"]),
        (filter("tags", FilterOp::Empty, ""), vec!["Petras", "Rasa"]),
        (filter("phone", FilterOp::Contains, "612 345"), vec!["Petras"]),
        (filter("phone", FilterOp::Filled, ""), vec!["Petras"]),
        (filter("birthday", FilterOp::Before, "1991-01-01"), vec!["Ona"]),
        (filter("birthday_month", FilterOp::Is, "5"), vec!["Ona"]),
        (filter("custom:points", FilterOp::AtLeast, "۱۰"), vec!["Ona"]),
        (filter("custom:points", FilterOp::AtMost, "10"), vec!["Rasa"]),
        (filter("name", FilterOp::StartsWith, "pet"), vec!["Petras"]),
        (filter("created_on", FilterOp::Is, "2026-11-21"), vec!["Ona"]),
        (filter("created_on", FilterOp::After, "2026-11-21"), vec!["Petras", "Rasa"]),
        (filter("last_contact_on", FilterOp::Empty, ""), vec!["Ona", "Petras", "Rasa"]),
    ];
    for (condition, expected) in cases {
        assert_eq!(filtered(&scene, std::slice::from_ref(&condition)), expected, "{condition:?}");
    }
    let any =
        Filter { values: vec!["Vilnius".into(), "Klaipėda".into()], ..filter("city", FilterOp::AnyOf, "") };
    assert_eq!(filtered(&scene, &[any]), ["Petras"]);
    let both = [filter("city", FilterOp::Is, "Kaunas"), filter("tags", FilterOp::Empty, "")];
    assert_eq!(filtered(&scene, &both), ["Rasa"]);
}

#[test]
fn a_condition_that_makes_no_sense_is_refused() {
    let scene = shop();
    let refused = |condition| {
        let query = CustomerQuery { filters: vec![condition], ..CustomerQuery::default() };
        scene.count_customers(&query).unwrap_err().code().clone()
    };
    assert_eq!(refused(filter("shoe", FilterOp::Is, "38")), Code::FieldUnknown { field: "shoe".into() });
    let expected = Code::ValueInvalid { field: "birthday".into(), value: "soon".into() };
    assert_eq!(refused(filter("birthday", FilterOp::Before, "soon")), expected);
}

#[test]
fn every_field_can_be_the_order_and_blanks_come_last() {
    let scene = shop();
    let sorted = |field: &str, descending| {
        names(
            &scene,
            &CustomerQuery { sort: Sort { field: field.into(), descending }, ..CustomerQuery::default() },
        )
    };
    assert_eq!(sorted("name", true), ["Rasa", "Petras", "Ona"]);
    assert_eq!(sorted("custom:points", false), ["Rasa", "Ona", "Petras"]);
    assert_eq!(sorted("custom:points", true), ["Ona", "Rasa", "Petras"]);
    assert_eq!(sorted("city", true), ["Petras", "Ona", "Rasa"]);
    assert_eq!(sorted("created_on", true), ["Petras", "Rasa", "Ona"]);
    for field in daftar_engine::customers::fields::FIELDS {
        assert_eq!(sorted(field.name, false).len(), 3, "{}", field.name);
    }
}

#[test]
fn the_order_is_that_of_the_users_alphabet_and_equals_stand_by_name() {
    for (language, cities) in [
        (
            Language::Lt,
            ["Čekiškė", "Cirkliškis", "Ylakiai", "Šilutė", "Žagarė", "Zarasai", "Joniškis"].as_slice(),
        ),
        (Language::Fa, ["یزد", "پردیس", "گرگان", "تهران", "چالوس", "کرج"].as_slice()),
    ] {
        let scene = book();
        let settings = serde_json::json!({ "language": language });
        scene.save_settings(settings.as_object().unwrap()).unwrap();
        for (number, name) in cities.iter().enumerate() {
            scene.add_customer(city(&format!("{number}"), name)).unwrap();
        }
        scene.add_customer(city("0 again", cities[0])).unwrap();
        let sort = Sort { field: "city".into(), descending: false };
        let query = CustomerQuery { sort, ..CustomerQuery::default() };
        let expected = match language {
            Language::Lt => vec!["1", "0", "0 again", "2", "6", "3", "5", "4"],
            _ => vec!["1", "3", "4", "5", "2", "0", "0 again"],
        };
        assert_eq!(names(&scene, &query), expected, "{language:?}");
        let turned = CustomerQuery { sort: Sort { descending: true, ..query.sort }, ..query };
        let first = names(&scene, &turned).remove(0);
        assert_eq!(first, if language == Language::Lt { "4" } else { "0" });
    }
}

#[test]
fn a_line_says_the_last_contact_and_the_next_step() {
    let scene = shop();
    let ona =
        scene.customer_ids(&CustomerQuery { search: "ona".into(), ..CustomerQuery::default() }).unwrap()[0];
    let remind = |title: &str, due_on: &str| ReminderDraft {
        customer_id: Some(ona),
        ..crate::reminders::draft(title, due_on)
    };
    scene.add_reminder(remind("Later", "2026-12-01")).unwrap();
    scene.add_reminder(remind("Ask how the shoes fit", "2026-11-22")).unwrap();

    let row = scene.list_customers(&CustomerQuery::default(), 0, 1).unwrap().remove(0);
    let step = row.next_step.unwrap();
    assert_eq!(
        (step.title.as_str(), step.due_on.as_str(), step.overdue),
        ("Ask how the shoes fit", "2026-11-22", true)
    );
    assert_eq!(filtered(&scene, &[filter("next_step_on", FilterOp::Filled, "")]), ["Ona"]);

    scene.complete_reminder(step.occurrence_id).unwrap();
    let row = scene.list_customers(&CustomerQuery::default(), 0, 1).unwrap().remove(0);
    assert_eq!(row.next_step.map(|step| (step.title, step.overdue)), Some(("Later".to_owned(), false)));
}

#[test]
fn a_window_shows_its_part_of_the_list() {
    let scene = book();
    for number in 0..25 {
        add(&scene, &format!("Customer {number:02}"));
    }
    let rows = scene.list_customers(&CustomerQuery::default(), 20, 10).unwrap();
    let names: Vec<String> = rows.into_iter().map(|row| row.name).collect();
    assert_eq!(names, ["Customer 20", "Customer 21", "Customer 22", "Customer 23", "Customer 24"]);
    assert!(scene.list_customers(&CustomerQuery::default(), 99, 10).unwrap().is_empty());
}

#[test]
fn the_bin_takes_and_gives_back() {
    let scene = shop();
    let all_but_ona = Selection::Query {
        query: CustomerQuery::default(),
        except: scene
            .customer_ids(&CustomerQuery { search: "ona".into(), ..CustomerQuery::default() })
            .unwrap(),
    };
    assert_eq!(scene.delete_customers(&all_but_ona).unwrap(), 2);
    assert_eq!(names(&scene, &CustomerQuery::default()), ["Ona"]);

    let bin = CustomerQuery { bin: true, ..CustomerQuery::default() };
    assert_eq!(names(&scene, &bin), ["Petras", "Rasa"]);
    let petras = Selection::Ids { ids: vec![scene.customer_ids(&bin).unwrap()[0]] };
    scene.restore_customers(&petras).unwrap();
    assert_eq!(names(&scene, &CustomerQuery::default()), ["Ona", "Petras"]);

    scene.undo_last().unwrap();
    scene.undo_last().unwrap();
    assert_eq!(names(&scene, &CustomerQuery::default()), ["Ona", "Petras", "Rasa"]);
}

#[test]
fn what_leaves_the_bin_for_good_leaves_no_trace_and_others_stay() {
    let scene = shop();
    let only = |name: &str, bin| CustomerQuery { search: name.into(), bin, ..CustomerQuery::default() };
    let ona = Selection::Query { query: only("ona", false), except: vec![] };
    assert_eq!(scene.purge_customers(&ona).unwrap(), 0, "nobody is purged who is not in the bin");
    scene.delete_customers(&ona).unwrap();

    assert_eq!(
        scene.purge_customers(&Selection::Query { query: only("", true), except: vec![] }).unwrap(),
        1
    );

    assert_eq!(names(&scene, &CustomerQuery::default()), ["Petras", "Rasa"]);
    assert!(names(&scene, &only("", true)).is_empty());
    let told = serde_json::to_string(&scene.history(None, 100).unwrap()).unwrap();
    assert!(!told.contains("Ona"), "{told}");
    while scene.undo_last().is_ok() {}
    assert!(names(&scene, &CustomerQuery::default()).is_empty(), "earlier actions can still be taken back");
}

#[test]
fn many_are_tagged_and_given_a_status_at_once_and_it_is_one_undo() {
    let scene = shop();
    let all = Selection::Query { query: CustomerQuery::default(), except: vec![] };
    scene.tag_customers(&all, &["Žiema".into()], &["vip".into()]).unwrap();
    scene.set_customers_status(&all, CustomerStatus::Inactive).unwrap();

    assert_eq!(filtered(&scene, &[filter("tags", FilterOp::Is, "ziema")]).len(), 3);
    assert!(filtered(&scene, &[filter("tags", FilterOp::Is, "VIP")]).is_empty());
    assert_eq!(filtered(&scene, &[filter("status", FilterOp::Is, "inactive")]).len(), 3);

    scene.undo_last().unwrap();
    scene.undo_last().unwrap();
    assert_eq!(filtered(&scene, &[filter("tags", FilterOp::Is, "VIP")]), ["Ona"]);
    assert_eq!(filtered(&scene, &[filter("status", FilterOp::Is, "lead")]), ["Ona"]);
    assert_eq!(scene.tags(TagKind::Tag).unwrap().len(), 1, "the tag made for it is gone with it");
}

#[test]
fn a_renamed_tag_is_found_by_its_new_name_and_a_deleted_one_comes_back() {
    let scene = shop();
    let vip = scene.tags(TagKind::Tag).unwrap()[0].clone();
    assert_eq!((vip.name.as_str(), vip.customers), ("VIP", 1));
    scene.rename_tag(TagKind::Tag, vip.id, "Gold").unwrap();
    let gold = CustomerQuery { search: "gold".into(), ..CustomerQuery::default() };
    assert_eq!(names(&scene, &gold), ["Ona"]);

    scene.delete_tag(TagKind::Tag, vip.id).unwrap();
    assert!(names(&scene, &gold).is_empty());
    scene.undo_last().unwrap();
    assert_eq!(names(&scene, &gold), ["Ona"]);
}

#[test]
fn a_view_keeps_its_conditions_and_its_place() {
    let scene = shop();
    let query =
        CustomerQuery { filters: vec![filter("city", FilterOp::Is, "Kaunas")], ..CustomerQuery::default() };
    let draft = |name: &str| ViewDraft {
        id: None,
        name: name.into(),
        query: query.clone(),
        columns: vec!["city".into()],
    };
    let first = scene.save_view(&draft("Kaunas")).unwrap();
    let second = scene.save_view(&draft("Also")).unwrap();
    assert_eq!(names(&scene, &first.query), ["Ona", "Rasa"]);

    scene.order_views(&[second.id, first.id]).unwrap();
    assert_eq!(scene.views().unwrap(), [second.clone(), first.clone()]);
    scene.delete_view(second.id).unwrap();
    assert_eq!(scene.views().unwrap(), std::slice::from_ref(&first));
    scene.undo_last().unwrap();
    assert_eq!(scene.views().unwrap(), [second, first]);
    assert_eq!(scene.save_view(&draft(" ")).unwrap_err().code(), &Code::NameEmpty);
}

#[test]
fn the_first_pages_are_the_same_before_and_after_the_list_is_in_memory() {
    let scene = book();
    for number in 0..30 {
        add(&scene, &format!("Žana {}", number % 10));
    }
    let gone = add(&scene, "Ąžuolas").id;
    scene.delete_customers(&Selection::Ids { ids: vec![gone] }).unwrap();
    let everybody = CustomerQuery::default();
    let pages = |book: &Book| {
        let page = |offset| book.list_customers(&everybody, offset, 12).unwrap();
        (book.count_customers(&everybody).unwrap(), [page(0), page(12), page(24), page(36)])
    };

    let started = scene.second();
    let from_disk = pages(&started);
    started.prepare_search().unwrap();
    assert_eq!(pages(&started), from_disk);
    assert_eq!(from_disk.0, 30);
    assert_eq!(from_disk.1.map(|page| page.len()), [12, 12, 6, 0]);
}
