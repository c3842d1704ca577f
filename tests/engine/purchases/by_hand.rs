//! Purchases that are written down at the counter.

use chrono_tz::Tz;
use daftar_engine::Code;
use daftar_engine::customers::list::{CustomerQuery, Filter, FilterOp};
use daftar_engine::duplicates::MergeRequest;
use daftar_engine::history::FactKind;
use daftar_engine::ids::CustomerId;
use daftar_engine::interactions::{InteractionDraft, InteractionKind, Purchase, PurchaseDraft, PurchaseLine};
use daftar_engine::money::Money;
use daftar_engine::numbers::parse_decimal;
use daftar_engine::settings::Currency;
use daftar_engine::texts::{Language, Texts};
use daftar_engine::timeline::TimelineEntry;
use serde_json::json;

use crate::interactions::said;
use crate::reminders::day;
use crate::support::{Scene, add, book};

fn bought(customer: CustomerId, amount: i64, text: &str) -> InteractionDraft {
    InteractionDraft {
        kind: InteractionKind::Purchase,
        purchase: Some(PurchaseDraft { amount: Some(amount), ..PurchaseDraft::default() }),
        ..said(customer, text)
    }
}

fn in_tomans() -> Scene {
    let scene = book();
    scene.save_settings(json!({"currency": "toman"}).as_object().unwrap()).unwrap();
    scene
}

fn rose() -> PurchaseLine {
    PurchaseLine { product: "Rose".into(), quantity: Some("3".into()), ..PurchaseLine::default() }
}

#[test]
fn a_purchase_is_logged_in_the_shops_currency_on_the_day_of_the_shop() {
    let scene = in_tomans();
    scene.clock.set("2026-11-21T21:30:00Z");
    let sara = add(&scene, "Sara");

    let logged = scene.log_interaction(bought(sara.id, 5_000_000, " red shoes ")).unwrap().interaction;

    let purchase = Purchase {
        on: day("2026-11-22"),
        amount: Some(5_000_000),
        currency: "IRR".into(),
        reference: String::new(),
        lines: Vec::new(),
        import_id: None,
    };
    assert_eq!((logged.text.as_str(), logged.purchase.clone()), ("red shoes", Some(purchase)));
    scene.undo_last().unwrap();
    assert!(scene.interaction(logged.id).is_err());
    scene.redo_last().unwrap();
    assert_eq!(scene.interaction(logged.id).unwrap(), logged);
}

#[test]
fn it_stays_on_its_day_in_any_time_zone() {
    let scene = book();
    let sara = add(&scene, "Sara");
    let on = Some(day("2026-03-05"));
    let purchase = Some(PurchaseDraft { amount: Some(990), on, ..PurchaseDraft::default() });

    let draft = InteractionDraft { purchase, ..bought(sara.id, 0, "") };
    let logged = scene.log_interaction(draft).unwrap().interaction;

    for zone in [Tz::Pacific__Auckland, Tz::America__Los_Angeles] {
        scene.clock.travel(zone);
        let shown = scene.interaction(logged.id).unwrap();
        assert_eq!(shown.purchase.unwrap().on, day("2026-03-05"));
    }
    let noon = chrono::DateTime::from_timestamp_millis(logged.at).unwrap();
    assert_eq!(noon.to_rfc3339(), "2026-03-05T12:00:00+00:00", "where it stands in the timeline");
}

#[test]
fn what_says_nothing_of_money_is_no_purchase() {
    let scene = book();
    let sara = add(&scene, "Sara");
    let none = Code::ValueInvalid { field: "amount".into(), value: String::new() };

    let without = InteractionDraft { kind: InteractionKind::Purchase, ..said(sara.id, "shoes") };
    assert_eq!(scene.log_interaction(without).unwrap_err().code(), &none);
    let mut odd = bought(sara.id, 5, "");
    odd.purchase.as_mut().unwrap().currency = Some("euros".into());
    let wrong = Code::ValueInvalid { field: "currency".into(), value: "euros".into() };
    assert_eq!(scene.log_interaction(odd).unwrap_err().code(), &wrong);
    let call = InteractionDraft { kind: InteractionKind::Call, ..bought(sara.id, 5, "asked") };
    assert_eq!(scene.log_interaction(call).unwrap().interaction.purchase, None, "a call costs nothing");
}

#[test]
fn editing_the_words_leaves_what_was_bought_and_its_history_can_be_read() {
    let scene = in_tomans();
    let sara = add(&scene, "Sara");
    let mut draft = bought(sara.id, 300_000, "gift");
    draft.purchase.as_mut().unwrap().lines = vec![rose()];
    let before = scene.log_interaction(draft).unwrap().interaction;
    let words = InteractionDraft { kind: InteractionKind::Purchase, ..said(sara.id, "for her mother") };

    let after = scene.edit_interaction(before.id, words).unwrap();
    assert_eq!((after.text.as_str(), &after.purchase), ("for her mother", &before.purchase));
    let dearer = bought(sara.id, 450_000, "for her mother");
    scene.edit_interaction(before.id, dearer).unwrap();

    let changes = scene.customer_history(sara.id, None, 3).unwrap();
    let told: Vec<_> = changes[0].fields.iter().map(|it| (it.field.as_str(), it.kind)).collect();
    assert_eq!(told, [("amount", FactKind::Money), ("bought", FactKind::Text)]);
    let amount = &changes[0].fields[0];
    assert_eq!(amount.before, json!({"amount": 300_000, "currency": "IRR"}));
    assert_eq!(amount.after, json!({"amount": 450_000, "currency": "IRR"}));
    assert_eq!(changes[0].fields[1].before, json!("3 × Rose"));
    scene.undo_last().unwrap();
    scene.undo_last().unwrap();
    assert_eq!(scene.interaction(before.id).unwrap(), before);
}

#[test]
fn the_customer_is_found_by_what_they_bought_and_was_in_touch_by_buying() {
    let scene = book();
    let (sara, _) = (add(&scene, "Sara"), add(&scene, "Ona"));
    let mut draft = bought(sara.id, 2_500, "");
    draft.purchase.as_mut().unwrap().reference = " INV-77 ".into();
    draft.purchase.as_mut().unwrap().lines = vec![rose()];
    scene.log_interaction(draft).unwrap();

    let found = |query: CustomerQuery| scene.customer_ids(&query).unwrap();
    for search in ["rose", "inv-77"] {
        assert_eq!(found(CustomerQuery { search: search.into(), ..CustomerQuery::default() }), [sara.id]);
    }
    let (field, value, values) = ("last_contact_on".into(), String::new(), Vec::new());
    let silent = Filter { field, op: FilterOp::Filled, value, values };
    assert_eq!(found(CustomerQuery { filters: vec![silent], ..CustomerQuery::default() }), [sara.id]);
}

#[test]
fn whoever_becomes_another_brings_their_purchases() {
    let scene = book();
    let (sara, twin) = (add(&scene, "Sara"), add(&scene, "Sara A"));
    let logged = scene.log_interaction(bought(twin.id, 2_500, "")).unwrap().interaction;

    let request = MergeRequest { keep: sara.id, others: vec![twin.id], choices: Default::default() };
    scene.merge_customers(&request).unwrap();

    assert_eq!(scene.interaction(logged.id).unwrap().customer_id, sara.id);
    let entries = scene.timeline(sara.id, None, 10).unwrap().entries;
    let is_it = |entry: &TimelineEntry| matches!(entry, TimelineEntry::Interaction { interaction, .. } if interaction.id == logged.id);
    assert!(entries.iter().any(is_it));
    scene.undo_last().unwrap();
    assert_eq!(scene.interaction(logged.id).unwrap().customer_id, twin.id);
}

#[test]
fn an_amount_is_spoken_of_in_the_unit_of_the_shop() {
    let words = |amount, currency: &str, shop, language| {
        Money { amount, currency: currency.into() }.in_words(shop, Texts::for_language(language))
    };
    assert_eq!(words(5_000_000, "IRR", Currency::Toman, Language::Fa), "۵۰۰٬۰۰۰\u{a0}تومان");
    assert_eq!(words(5_000_005, "IRR", Currency::Eur, Language::En), "5,000,005\u{a0}rial");
    assert_eq!(words(123_450, "EUR", Currency::Eur, Language::Lt), "1\u{a0}234,50\u{a0}eurų");
    assert_eq!(words(-995, "SEK", Currency::Eur, Language::En), "-9.95\u{a0}SEK");
    assert_eq!(words(995, "JPY", Currency::Eur, Language::En), "995\u{a0}JPY");
    let typed = |text, shop: Currency| shop.smallest_units(parse_decimal(text).unwrap()).unwrap();
    assert_eq!(typed("۲۵۰٬۰۰۰", Currency::Toman), 2_500_000);
    assert_eq!(typed("12,50", Currency::Eur), 1_250);
}
