//! Templates: what is written once, and read by each customer as if it had been written to them.

use std::collections::BTreeMap;

use daftar_engine::custom_fields::{CustomFieldDraft, CustomFieldKind};
use daftar_engine::customers::{AddressDraft, Customer, CustomerDraft, CustomerKind, Gender};
use daftar_engine::dates::Calendar;
use daftar_engine::error::Code;
use daftar_engine::interactions::{InteractionDraft, InteractionKind, PurchaseDraft, PurchaseLine};
use daftar_engine::reminders::{ReminderDraft, ReminderKind};
use daftar_engine::templates::{FaultKind, FilledTemplate, TemplateDraft, vocative};
use daftar_engine::texts::Language;
use proptest::prelude::*;
use serde_json::json;

use crate::interactions::said;
use crate::reminders::{day, draft};
use crate::support::{Scene, add, book, fields, with_phone};

fn letter(language: Language, text: &str) -> TemplateDraft {
    TemplateDraft { name: "Letter".into(), language, subject: String::new(), text: text.into() }
}

fn filled(book: &Scene, customer: &Customer, language: Language, text: &str) -> FilledTemplate {
    book.preview_template(&letter(language, text), Some(customer.id)).unwrap()
}

fn read(book: &Scene, customer: &Customer, language: Language, text: &str) -> String {
    let filled = filled(book, customer, language, text);
    assert_eq!((filled.missing, filled.text_faults), (vec![], vec![]), "{text}");
    filled.text
}

fn faults(book: &Scene, text: &str) -> Vec<(FaultKind, usize, usize)> {
    let filled = book.preview_template(&letter(Language::En, text), None).unwrap();
    filled.text_faults.iter().map(|fault| (fault.kind, fault.at, fault.length)).collect()
}

fn somebody(book: &Scene, given: &str, family: &str, gender: Gender) -> Customer {
    let draft = CustomerDraft {
        given_name: given.into(),
        family_name: family.into(),
        gender,
        ..CustomerDraft::default()
    };
    book.add_customer(draft).unwrap()
}

#[test]
fn lithuanian_names_are_called_by_their_ending_and_foreign_ones_stay() {
    let called = [
        ("Jonas", "Jonai"),
        ("Tomas", "Tomai"),
        ("Mindaugas", "Mindaugai"),
        ("Lukas", "Lukai"),
        ("Matas", "Matai"),
        ("Darius", "Dariau"),
        ("Vilius", "Viliau"),
        ("Paulius", "Pauliau"),
        ("Justas", "Justai"),
        ("Motiejus", "Motiejau"),
        ("Andrius", "Andriau"),
        ("Elijas", "Elijau"),
        ("Tobijas", "Tobijau"),
        ("Leonas", "Leonai"),
        ("Teodoras", "Teodorai"),
        ("Algis", "Algi"),
        ("Gytis", "Gyti"),
        ("Kęstutis", "Kęstuti"),
        ("Jurgis", "Jurgi"),
        ("Vytys", "Vyty"),
        ("Edmundas", "Edmundai"),
        ("Aurimas", "Aurimai"),
        ("Žygimantas", "Žygimantai"),
        ("Eglė", "Egle"),
        ("Ugnė", "Ugne"),
        ("Dovilė", "Dovile"),
        ("EGLĖ", "EGLE"),
        ("JONAS", "JONAI"),
        ("Ona", "Ona"),
        ("Rasa", "Rasa"),
        ("Liucija", "Liucija"),
        ("Jogaila", "Jogaila"),
        ("Ivo", "Ivo"),
        ("Jonas Petras", "Jonai Petrai"),
        ("Anna-Marija", "Anna-Marija"),
        ("Jonas Petrauskas", "Jonai Petrauskai"),
        ("Petkevičius", "Petkevičiau"),
        ("Petraitis", "Petraiti"),
        ("Gaidys", "Gaidy"),
        ("Kazlauskienė", "Kazlauskiene"),
        ("Thomas", "Thomas"),
        ("Chris", "Chris"),
        ("Dennis", "Dennis"),
        ("Louis", "Louis"),
        ("Iris", "Iris"),
        ("Boris", "Boris"),
        ("Robert", "Robert"),
        ("Abbas", "Abbas"),
        ("Xavier", "Xavier"),
        ("سارا", "سارا"),
        ("Андреас", "Андреас"),
        ("As", "As"),
        ("", ""),
    ];
    for (name, expected) in called {
        assert_eq!(vocative(name), expected, "{name}");
    }
}

#[test]
fn a_letter_addresses_people_as_its_language_does() {
    let book = book();
    let sara = somebody(&book, "سارا", "احمدی", Gender::Female);
    let reza = somebody(&book, "رضا", "کریمی", Gender::Male);
    let ona = somebody(&book, "Ona", "Petraitienė", Gender::Unknown);
    let jonas = add(&book, "Jonas Petraitis");
    let text = "{title and last name} / {formal address}";

    let fa = |customer| read(&book, customer, Language::Fa, "{آقا یا خانم} / {جناب یا سرکار}");
    assert_eq!(fa(&sara), "خانم احمدی / سرکار خانم احمدی");
    assert_eq!(fa(&reza), "آقای کریمی / جناب آقای کریمی");
    assert_eq!(
        fa(&add(&book, "سارا محمدی")),
        "سارا محمدی / سارا محمدی",
        "nobody wrote down whether it is a woman"
    );
    let lt = |customer| {
        read(&book, customer, Language::Lt, "{kreipinys} / {ponas ar ponia} / {pagarbus kreipinys}")
    };
    assert_eq!(lt(&ona), "Ona / ponia Petraitiene / gerbiama ponia Petraitiene");
    assert_eq!(lt(&jonas), "Jonai / pone Petraiti / gerbiamas pone Petraiti");
    assert_eq!(
        read(&book, &somebody(&book, "Ann", "Smith", Gender::Female), Language::En, text),
        "Ms Smith / Ms Smith"
    );
    let firm =
        CustomerDraft { kind: CustomerKind::Company, name: "UAB Rožė".into(), ..CustomerDraft::default() };
    assert_eq!(read(&book, &book.add_customer(firm).unwrap(), Language::En, text), "UAB Rožė / UAB Rožė");
}

#[test]
fn every_place_is_filled_as_the_language_writes_it() {
    let book = book();
    book.save_settings(&fields(json!({"shop_name": "گلستان", "language": "fa", "calendar": "jalali", "digits": "persian", "currency": "toman"}))).unwrap();
    let own = CustomFieldDraft {
        label: "سایز کفش".into(),
        kind: CustomFieldKind::Number,
        choices: vec![],
        is_yearly: false,
    };
    let own = book.add_custom_field(&own).unwrap();
    let draft_of = CustomerDraft {
        birthday: Some("1990-04-12".into()),
        birthday_calendar: Calendar::Jalali,
        addresses: vec![AddressDraft { city: "تهران".into(), ..AddressDraft::default() }],
        custom: BTreeMap::from([(own.key, "42.5".into())]),
        ..with_phone("سارا احمدی", "0912 345 6789")
    };
    let sara = book.add_customer(draft_of).unwrap();
    let bought = PurchaseDraft {
        on: Some(day("2026-11-10")),
        amount: Some(5_000_000),
        lines: vec![PurchaseLine { product: "گل رز".into(), ..PurchaseLine::default() }],
        ..PurchaseDraft::default()
    };
    let bought =
        InteractionDraft { kind: InteractionKind::Purchase, purchase: Some(bought), ..said(sara.id, "") };
    book.log_interaction(bought).unwrap();
    let visit = ReminderDraft {
        kind: ReminderKind::Visit,
        customer_id: Some(sara.id),
        due_time: Some("16:30".into()),
        ..draft("پرو", "2026-11-24")
    };
    book.add_reminder(visit).unwrap();

    let text = "{نام کوچک}|{نام خانوادگی}|{تولد}|{شهر}|{تلفن}|{سایز کفش}|{روز خرید}|{مبلغ خرید}|{کالای خریداری‌شده}|{روز مراجعه} {ساعت مراجعه}|{نام فروشگاه}";
    assert_eq!(
        read(&book, &sara, Language::Fa, text),
        "سارا|احمدی|۲۳ فروردین|تهران|۰۹۱۲ ۳۴۵ ۶۷۸۹|۴۲٫۵|۱۴۰۵/۰۸/۱۹|۵۰۰٬۰۰۰\u{a0}تومان|گل رز|سه‌شنبه ۳ آذر ۱۴۰۵ ۱۶:۳۰|گلستان"
    );
    assert_eq!(
        read(&book, &sara, Language::Lt, "{pirkimo diena}, {vizito diena}, {سایز کفش}"),
        "2026-11-10, 2026 m. lapkričio 24 d., antradienis, 42,5",
        "another language is written as its readers expect, and may use words of any"
    );
}

#[test]
fn a_part_is_there_only_for_whom_it_is_meant() {
    let book = book();
    let ann = somebody(&book, "Ann", "Smith", Gender::Female);
    let bob = somebody(&book, "Bob", "Smith", Gender::Male);
    book.edit_customer(bob.id, &fields(json!({"tags": ["VIP"], "birthday": "1990-01-02"}))).unwrap();
    let read = |customer: &Customer, text| {
        let customer = book.customer(customer.id).unwrap();
        read(&book, &customer, Language::En, text)
    };

    let text = "{if woman}Dear Ms{else if man}Dear Mr{else}Dear{end} {last name},\n\n{if tag vip}Your card is gold.{end}\n\n{if birthday}We know your birthday{if company} and firm{end}.{else}Tell us your birthday.{end} Bye";

    assert_eq!(read(&ann, text), "Dear Ms Smith,\n\nTell us your birthday. Bye");
    assert_eq!(read(&bob, text), "Dear Mr Smith,\n\nYour card is gold.\n\nWe know your birthday. Bye");
    assert_eq!(
        read(&ann, "{{first name}} is {First  Name}, {city|somewhere}"),
        "{first name} is Ann, somewhere"
    );
}

#[test]
fn what_is_not_known_is_named_and_words_instead_of_it_are_not() {
    let book = book();
    let ann = add(&book, "Ann");

    let filled = filled(
        &book,
        &ann,
        Language::En,
        "{first name}: {birthday}, {Birthday}, {city|here}, {if city}{phone}{end}",
    );

    assert_eq!(filled.text, "Ann: [birthday], [Birthday], here,");
    assert_eq!(filled.missing, ["birthday"], "once, and not what stands in a part left out");
}

#[test]
fn what_cannot_be_filled_in_is_told_where_it_stands_and_never_saved() {
    let book = book();
    assert_eq!(faults(&book, "Dear {first name}, {{braces}}"), []);
    assert_eq!(faults(&book, "سلام 🎉 {frist name}"), [(FaultKind::FieldUnknown, 8, 12)]);
    assert_eq!(faults(&book, "a {first name"), [(FaultKind::Unclosed, 2, 11)]);
    assert_eq!(faults(&book, "a } b {}"), [(FaultKind::Unopened, 2, 1), (FaultKind::Empty, 6, 2)]);
    assert_eq!(faults(&book, "{if woman}x"), [(FaultKind::EndMissing, 0, 10)]);
    assert_eq!(
        faults(&book, "x{end}{else}"),
        [(FaultKind::ConditionMissing, 1, 5), (FaultKind::ConditionMissing, 6, 6)]
    );
    assert_eq!(
        faults(&book, "{if rich}x{else}y{else}z{end}"),
        [(FaultKind::ConditionUnknown, 0, 9), (FaultKind::ConditionMissing, 17, 6),]
    );
    let filled = book.preview_template(&letter(Language::En, "{frist name}"), None).unwrap();
    assert_eq!(filled.text_faults[0].suggestion.as_deref(), Some("first name"));

    let refused = book.save_template(None, letter(Language::En, "{frist name}")).unwrap_err();

    assert_eq!(refused.code(), &Code::TemplateFaulty { word: "{frist name}".into() });
    assert_eq!(book.save_template(None, letter(Language::En, " ")).unwrap_err().code(), &Code::TemplateEmpty);
    assert_eq!(book.templates().unwrap(), []);
}

#[test]
fn templates_are_saved_changed_and_deleted_with_the_way_back() {
    let book = book();
    let first = book.save_template(None, letter(Language::En, " Hello {first name} ")).unwrap();
    assert_eq!((first.name.as_str(), first.text.as_str()), ("Letter", "Hello {first name}"));

    let second = book.save_template(Some(first.id), letter(Language::Lt, "Labas")).unwrap();

    assert_eq!((second.id, second.language), (first.id, Language::Lt));
    book.delete_template(first.id).unwrap();
    assert_eq!(book.templates().unwrap(), []);
    assert_eq!(
        book.save_template(Some(first.id), letter(Language::Lt, "x")).unwrap_err().code(),
        &Code::RecordGone
    );
    book.undo_last().unwrap();
    assert_eq!(book.templates().unwrap(), [second]);
    book.undo_last().unwrap();
    assert_eq!(book.templates().unwrap(), [first]);
}

#[test]
fn the_ready_made_ones_come_once_in_each_language_and_suit_everybody() {
    let book = book();
    let plain = with_phone("", "0912 345 6789");
    let nameless = book.add_customer(plain).unwrap();
    for language in Language::ALL {
        let all = book.add_ready_templates(language).unwrap();
        assert_eq!(book.add_ready_templates(language).unwrap(), all);
        for ready in all.iter().filter(|it| it.language == language) {
            let draft = TemplateDraft {
                name: ready.name.clone(),
                language,
                subject: ready.subject.clone(),
                text: ready.text.clone(),
            };
            let filled = book.preview_template(&draft, Some(nameless.id)).unwrap();
            assert_eq!((&filled.subject_faults, &filled.text_faults), (&vec![], &vec![]), "{draft:?}");
            let expected = usize::from(ready.ready == "appointment");
            assert_eq!(
                filled.missing.len(),
                expected,
                "without a visit nobody is reminded of one: {filled:?}"
            );
        }
    }
    assert_eq!(book.templates().unwrap().len(), 21);
    book.undo_last().unwrap();
    assert_eq!(book.templates().unwrap().len(), 14);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever is typed is either told as a fault or can be filled in, without a brace left over.
    #[test]
    fn any_text_is_faulty_or_can_be_sent(parts in proptest::collection::vec(
        prop_oneof![
            "[a-zآ-ی {}|\n]{0,6}",
            Just("{first name}".to_owned()),
            Just("{city|here}".to_owned()),
            Just("{if woman}".to_owned()),
            Just("{else}".to_owned()),
            Just("{else if city}".to_owned()),
            Just("{end}".to_owned()),
        ], 0..12)) {
        let book = SCENE.get_or_init(|| std::sync::Mutex::new(book())).lock().unwrap();
        let ann = add(&book, "Ann Smith");
        let text = parts.concat();
        let filled = book.preview_template(&letter(Language::En, &text), Some(ann.id)).unwrap();
        let doubled = text.contains("{{") || text.contains("}}");
        if filled.text_faults.is_empty() && !doubled {
            prop_assert!(!filled.text.contains(['{', '}']), "{text:?} became {:?}", filled.text);
        }
        for fault in &filled.text_faults {
            let wide: Vec<u16> = text.encode_utf16().collect();
            let there = String::from_utf16(&wide[fault.at..fault.at + fault.length]).unwrap();
            prop_assert_eq!(&there, &fault.word);
        }
    }
}

static SCENE: std::sync::OnceLock<std::sync::Mutex<Scene>> = std::sync::OnceLock::new();
