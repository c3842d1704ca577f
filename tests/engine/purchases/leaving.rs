//! Purchases that leave as a table, and come back in with nothing doubled.

use daftar_engine::Code;
use daftar_engine::exports::{ExportFormat, ExportRequest};
use daftar_engine::imports::{ImportRequest, ListKind};
use daftar_engine::interactions::{InteractionDraft, InteractionKind, PurchaseDraft, PurchaseLine};
use daftar_engine::progress::unwatched;
use daftar_engine::settings::Currency;
use daftar_engine::texts::Language;

use super::{import, in_iran, purchases, run, sold};
use crate::interactions::said;
use crate::reminders::day;
use crate::support::{Scene, add};

/// Two orders with numbers, one by hand with two lines and none, and a return.
fn shop() -> Scene {
    let scene = in_iran();
    import(
        &scene,
        "Invoice No,Invoice Date,Customer,Phone,Product,Qty,Price,Total,Currency\n\
         A-1,2026-10-25,Sara Ahmadi,0912 111 22 33,Shoes,1,12.50,20.50,EUR\nA-1,2026-10-25,Sara Ahmadi,,Bag,2,4.00,20.50,EUR\n\
         A-2,2026-11-01,Ona Petraitė,,Belt,1,-7.00,-7.00,EUR\n",
    );
    let line = |product: &str, amount| PurchaseLine {
        product: product.into(),
        quantity: Some("1.5".into()),
        amount: Some(amount),
        ..PurchaseLine::default()
    };
    let by_hand = PurchaseDraft {
        on: Some(day("2026-11-20")),
        amount: Some(5_000_000),
        lines: vec![line("چای", 3_000_000), line("قند", 2_000_000)],
        ..PurchaseDraft::default()
    };
    let customer = add(&scene, "رضا محمدی").id;
    let kind = InteractionKind::Purchase;
    let draft = InteractionDraft { kind, purchase: Some(by_hand), ..said(customer, "for the feast") };
    scene.log_interaction(draft).unwrap();
    scene
}

fn leave(scene: &Scene, name: &str, language: Language) -> ImportRequest {
    let path = scene.file(name);
    let request =
        ExportRequest { list: ListKind::Purchases, language: Some(language), ..ExportRequest::default() };
    assert_eq!(scene.export_customers(&path, &request, &mut unwatched).unwrap().entries, 3);
    ImportRequest { path, ..ImportRequest::default() }
}

#[test]
fn what_leaves_is_known_when_it_comes_back() {
    let scene = shop();
    for (name, language) in [("en.csv", Language::En), ("fa.xlsx", Language::Fa), ("lt.csv", Language::Lt)] {
        let request = leave(&scene, name, language);

        let back = run(&scene, &request);

        let counts = back.purchases.unwrap();
        assert_eq!((counts.created, counts.known, counts.customers), (0, 3, 0), "{name}");
        assert_eq!((back.unchanged, back.rejected), (5, vec![]), "{name}: a row for each line");
    }
}

#[test]
fn another_book_gets_all_of_it() {
    let scene = shop();
    let elsewhere = in_iran();
    let request = leave(&scene, "all.xlsx", Language::En);

    run(&elsewhere, &ImportRequest { currency: Some(Currency::Rial), ..request });

    for id in 1..=3 {
        let (before, after) = (purchases(&scene, id), purchases(&elsewhere, id));
        assert_eq!((before.len(), after.len()), (1, 1));
        assert_eq!((&before[0].on, before[0].amount), (&after[0].on, after[0].amount));
        assert_eq!((&before[0].lines, &before[0].currency), (&after[0].lines, &after[0].currency));
    }
    assert_eq!(sold(&elsewhere, 1)[0].2, "A-1");
    assert_eq!(sold(&elsewhere, 3)[0].2, "daftar-3", "so that its lines stay together");
}

#[test]
fn purchases_are_a_table_and_nothing_else() {
    let scene = shop();
    let request = ExportRequest {
        list: ListKind::Purchases,
        format: Some(ExportFormat::Vcard),
        ..ExportRequest::default()
    };

    let refusal = scene.export_customers(&scene.file("p.vcf"), &request, &mut unwatched).unwrap_err();

    assert!(matches!(refusal.code(), Code::ExportFormatUnknown { .. }));
}
