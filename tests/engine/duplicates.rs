//! Duplicates: whoever is being typed and is in the book already is named, never refused.

use daftar_engine::customers::CustomerDraft;
use daftar_engine::duplicates::DuplicateReason;

use crate::support::{add, book, person, with_email, with_phone};

#[test]
fn the_same_phone_email_or_name_is_named_with_its_reasons() {
    let scene = book();
    let sara = scene.add_customer(with_phone("سارا احمدی", "+98 912 123 4567")).unwrap();
    let mary = scene.add_customer(with_email("Mary", "Mary@Shop.lt")).unwrap();
    add(&scene, "Somebody Else");

    let typed = CustomerDraft {
        emails: with_email("", "mary@shop.lt").emails,
        ..with_phone("سارا احمدي", "00989121234567")
    };
    let similar = scene.similar_customers(&typed, None).unwrap();

    assert_eq!(similar[0].id, sara.id);
    assert_eq!(similar[0].reasons, [DuplicateReason::Phone, DuplicateReason::Name]);
    assert_eq!(similar[1].id, mary.id);
    assert_eq!(similar[1].reasons, [DuplicateReason::Email]);
    assert_eq!(similar.len(), 2);
}

#[test]
fn nobody_is_their_own_duplicate_and_two_letters_name_nobody() {
    let scene = book();
    let sara = add(&scene, "Sara");
    add(&scene, "Al");
    assert!(scene.similar_customers(&person("Sara"), Some(sara.id)).unwrap().is_empty());
    assert!(scene.similar_customers(&person("Al"), None).unwrap().is_empty());
    assert!(scene.similar_customers(&person("Sar"), None).unwrap().is_empty());
}
