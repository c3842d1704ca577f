//! Customers: entered, changed, read.

use daftar_engine::Code;
use daftar_engine::custom_fields::{CustomFieldDraft, CustomFieldKind};
use daftar_engine::customers::list::{CustomerQuery, Filter, FilterOp};
use daftar_engine::customers::{CustomerDraft, CustomerKind, Gender, PhoneDraft};
use daftar_engine::dates::Calendar;
use serde_json::json;

use crate::support::{add, book, fields, person, with_email, with_phone};

#[test]
fn a_customer_keeps_everything_that_was_entered() {
    let scene = book();
    let field = CustomFieldDraft {
        label: "Shoe size".into(),
        kind: CustomFieldKind::Number,
        choices: vec![],
        is_yearly: false,
    };
    let field = scene.add_custom_field(&field).unwrap();
    let draft = CustomerDraft {
        given_name: "سارا".into(),
        family_name: "احمدی".into(),
        company: "کفش ملی".into(),
        birthday: Some("1990-05-04".into()),
        birthday_calendar: Calendar::Jalali,
        gender: Gender::Female,
        phones: vec![PhoneDraft { label: "mobile".into(), raw: "۰۹۱۲ ۱۲۳ ۴۵۶۷".into() }],
        tags: vec!["VIP".into(), "vip".into(), "نقدی".into()],
        custom: [(field.key.clone(), "۳۸٫۵".to_owned())].into(),
        ..with_email("", "sara@example.ir")
    };
    scene.save_settings(&fields(json!({"default_country": "IR"}))).unwrap();

    let customer = scene.add_customer(draft).unwrap();

    assert_eq!(customer.name, "سارا احمدی");
    assert_eq!(customer.phones[0].e164.as_deref(), Some("+989121234567"));
    assert_eq!(customer.phones[0].raw, "۰۹۱۲ ۱۲۳ ۴۵۶۷");
    assert_eq!(customer.tags, ["VIP", "نقدی"], "one tag, however it is spelt");
    assert_eq!(customer.custom[&field.key], "38.5");
    assert_eq!(scene.customer(customer.id).unwrap(), customer);
}

#[test]
fn an_edit_changes_what_it_names_and_nothing_else() {
    let scene = book();
    let before = scene.add_customer(with_phone("Jonas Kazlauskas", "+370 612 34567")).unwrap();

    let after = scene
        .edit_customer(before.id, &fields(json!({"note": "Mėgsta arbatą", "tags": ["nuolatinis"]})))
        .unwrap();

    assert_eq!(after.note, "Mėgsta arbatą");
    assert_eq!(after.tags, ["nuolatinis"]);
    assert_eq!(after.phones, before.phones);
    assert_eq!(after.name, before.name);
}

#[test]
fn a_name_made_of_its_parts_follows_them() {
    let scene = book();
    let draft = CustomerDraft { given_name: "Ona".into(), family_name: "Kazlauskaitė".into(), ..person("") };
    let ona = scene.add_customer(draft).unwrap();

    let married = scene.edit_customer(ona.id, &fields(json!({"family_name": "Petrauskienė"}))).unwrap();

    assert_eq!(married.name, "Ona Petrauskienė");
}

#[test]
fn bad_values_are_refused_with_the_value_and_change_nothing() {
    let scene = book();
    let ona = add(&scene, "Ona");
    let cases = [
        (json!({"emails": [{"address": "ona@"}]}), Code::EmailInvalid { value: "ona@".into() }),
        (json!({"birthday": "1990-02-31"}), Code::DateInvalid { value: "1990-02-31".into() }),
        (json!({"shoe": 38}), Code::FieldUnknown { field: "shoe".into() }),
        (json!({"status": "friend"}), Code::ValueInvalid { field: "status".into(), value: "friend".into() }),
        (json!({"custom": {"shoe": "38"}}), Code::FieldUnknown { field: "custom:shoe".into() }),
    ];
    for (changes, code) in cases {
        assert_eq!(scene.edit_customer(ona.id, &fields(changes)).unwrap_err().code(), &code);
    }
    assert_eq!(scene.customer(ona.id).unwrap(), ona);
}

#[test]
fn a_customer_who_is_gone_is_said_to_be_gone() {
    let scene = book();
    let refusal = scene.customer(daftar_engine::ids::CustomerId(7)).unwrap_err();
    assert_eq!(refusal.code(), &Code::CustomerGone);
}

#[test]
fn the_people_of_a_company_are_listed_by_it_and_keep_up_with_its_name() {
    let scene = book();
    let company =
        scene.add_customer(CustomerDraft { kind: CustomerKind::Company, ..person("Rytas") }).unwrap();
    let ona = CustomerDraft { company: "Rytas".into(), company_id: Some(company.id), ..person("Ona") };
    let ona = scene.add_customer(ona).unwrap();
    scene.add_customer(CustomerDraft { company: "Rytas".into(), ..person("Jonas") }).unwrap();
    let of_company = Filter {
        field: "company_id".into(),
        op: FilterOp::Is,
        value: company.id.0.to_string(),
        values: vec![],
    };
    let people = CustomerQuery { filters: vec![of_company], ..CustomerQuery::default() };

    assert_eq!(scene.customer_ids(&people).unwrap(), [ona.id]);
    scene.edit_customer(company.id, &fields(json!({"name": "Rytas ir Ko"}))).unwrap();

    assert_eq!(scene.customer(ona.id).unwrap().company, "Rytas ir Ko");
    scene.undo_last().unwrap();
    assert_eq!(scene.customer(ona.id).unwrap().company, "Rytas");
}
