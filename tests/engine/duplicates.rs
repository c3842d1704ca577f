//! Duplicates: whoever is being typed and is in the book already is named, never refused; and the whole book is looked
//! through for those who are in it twice.

use std::ops::ControlFlow;

use daftar_engine::Code;
use daftar_engine::customers::list::Selection;
use daftar_engine::customers::{AddressDraft, CustomerDraft};
use daftar_engine::duplicates::{DuplicatePreset, DuplicateReason};
use daftar_engine::progress::unwatched;

use crate::support::{Scene, add, book, person, with_email, with_phone};

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

/// The names of each group that is found.
fn found(scene: &Scene, preset: DuplicatePreset) -> Vec<Vec<String>> {
    let groups = scene.find_duplicates(preset, &mut unwatched).unwrap();
    groups.into_iter().map(|group| group.customers.into_iter().map(|it| it.name).collect()).collect()
}

fn strict(scene: &Scene) -> Vec<Vec<String>> {
    found(scene, DuplicatePreset::Strict)
}

fn living(city: &str, draft: CustomerDraft) -> CustomerDraft {
    let addresses = vec![AddressDraft { city: city.to_owned(), ..AddressDraft::default() }];
    CustomerDraft { addresses, ..draft }
}

fn born(on: &str, draft: CustomerDraft) -> CustomerDraft {
    CustomerDraft { birthday: Some(on.to_owned()), ..draft }
}

#[test]
fn one_person_is_found_however_the_name_is_written() {
    for (one, other) in [
        ("سارا احمدی", "Sara Ahmadi"),
        ("علی\u{200c}رضا حسین\u{200c}زاده", "علی رضا حسین زاده"),
        ("حسيني كاوه", "کاوه حسینی"),
        ("Žydrūnė Šimkutė", "ZYDRUNE SIMKUTE"),
        ("Robert Walker", "Bob Walker"),
        ("Dr. Sebastian Clark", "Clark, Seb"),
        ("Patricia Thompson", "Patricia Thomspon"),
        ("Jonas Kazlauskas", "J. Kazlauskas"),
        ("Anne van den Berg", "Anne Vandenberg"),
    ] {
        let scene = book();
        scene.add_customer(with_phone(one, "+370 612 34567")).unwrap();
        scene.add_customer(with_phone(other, "+37061234567")).unwrap();
        assert_eq!(strict(&scene), [[one, other]], "{one} and {other}");
    }
}

#[test]
fn a_family_that_shares_a_phone_is_not_one_person() {
    for (one, other) in [
        ("Jonas Kazlauskas", "Ona Kazlauskienė"),
        ("Rasa Kazlauskienė", "Rasa Kazlauskaitė"),
        ("Rasa Butkutė", "Rasa Butkienė"),
        ("Viktor Ivanov", "Viktor Ivanova"),
        ("علی احمدی", "علی\u{200c}رضا احمدی"),
        ("Ali Karimi", "Alireza Karimi"),
        ("سارا احمدی", "Reza Ahmadi"),
        ("Alexander Smith", "Alexandra Smith"),
        ("Viktoras Urbonas", "Viktorija Urbonė"),
        ("Mary Smith", "John Smith"),
    ] {
        let scene = book();
        scene.add_customer(living("Kaunas", with_phone(one, "+370 612 34567"))).unwrap();
        scene.add_customer(living("Kaunas", with_phone(other, "+370 612 34567"))).unwrap();
        assert!(strict(&scene).is_empty(), "{one} and {other}");
    }
}

#[test]
fn a_name_alone_says_nothing_and_different_birthdays_say_no() {
    let scene = book();
    scene.add_customer(with_phone("Mary Smith", "+370 612 34567")).unwrap();
    scene.add_customer(with_phone("Mary Smith", "+370 698 76543")).unwrap();
    assert!(found(&scene, DuplicatePreset::Loose).is_empty());
    scene.add_customer(born("1950-01-02", with_phone("John Brown", "+370 600 00001"))).unwrap();
    scene.add_customer(born("1980-01-02", with_phone("John Brown", "+370 600 00001"))).unwrap();
    assert!(strict(&scene).is_empty(), "father and son");
}

#[test]
fn without_phone_and_email_the_one_who_fits_is_named_and_nobody_where_two_fit() {
    let scene = book();
    scene.add_customer(living("Tehran", with_phone("Maryam Karimi", "09121234567"))).unwrap();
    scene.add_customer(living("تهران", person("مریم کریمی"))).unwrap();
    scene.add_customer(living("Leeds", with_phone("Anna Brown", "+370 612 34567"))).unwrap();
    scene.add_customer(living("Leeds", with_phone("Anna Brown", "+370 698 76543"))).unwrap();
    scene.add_customer(living("Leeds", person("Anna Brown"))).unwrap();
    scene.add_customer(living("Bath", person("Maryam Karimi"))).unwrap();
    assert_eq!(strict(&scene), [["Maryam Karimi", "مریم کریمی"]]);
}

#[test]
fn who_was_told_apart_is_not_named_again_until_that_is_taken_back() {
    let scene = book();
    let one = scene.add_customer(with_phone("Mary Smith", "+370 612 34567")).unwrap();
    let other = scene.add_customer(with_phone("Mary Smith", "+370 612 34567")).unwrap();
    let third = scene.add_customer(with_phone("Mary Smith", "+370 612 34567")).unwrap();
    scene.not_the_same(&[other.id, one.id]).unwrap();

    let groups = scene.find_duplicates(DuplicatePreset::Strict, &mut unwatched).unwrap();
    assert!(groups.iter().all(|group| group.customers.len() == 2), "no group brings the two together");
    assert_eq!(groups.len(), 2);
    scene.not_the_same(&[one.id, other.id, third.id]).unwrap();
    assert!(strict(&scene).is_empty());
    scene.undo_last().unwrap();
    scene.undo_last().unwrap();
    assert_eq!(strict(&scene)[0].len(), 3);
    assert_eq!(scene.not_the_same(&[one.id, one.id]).unwrap_err().code(), &Code::MergeAlone);
}

#[test]
fn a_customers_page_names_a_second_entry_until_they_are_told_apart() {
    let scene = book();
    let one = scene.add_customer(with_phone("Mary Smith", "+370 612 34567")).unwrap();
    let other = scene.add_customer(with_phone("Mary Smith", "+370 612 34567")).unwrap();
    scene.add_customer(with_phone("John Smith", "+370 612 34567")).unwrap();
    let likely = scene.likely_duplicates(one.id).unwrap();
    assert_eq!(likely.iter().map(|it| it.id).collect::<Vec<_>>(), [other.id]);
    scene.not_the_same(&[one.id, other.id]).unwrap();
    assert!(scene.likely_duplicates(one.id).unwrap().is_empty());
}

#[test]
fn the_finding_can_be_stopped_and_leaves_the_bin_out() {
    let scene = book();
    let one = scene.add_customer(with_phone("Mary Smith", "+370 612 34567")).unwrap();
    scene.add_customer(with_phone("Mary Smith", "+370 612 34567")).unwrap();
    let stopped = scene.find_duplicates(DuplicatePreset::Strict, &mut |_| ControlFlow::Break(()));
    assert_eq!(stopped.unwrap_err().code(), &Code::Stopped);
    scene.delete_customers(&Selection::Ids { ids: vec![one.id] }).unwrap();
    assert!(strict(&scene).is_empty());
}
