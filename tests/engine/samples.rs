//! Samples: a shop to try things out with, gone without a trace in a click.

use daftar_engine::customers::list::{CustomerQuery, Selection};
use daftar_engine::dates::Calendar;
use daftar_engine::texts::Language;
use serde_json::json;

use crate::support::{add, book, fields, person};

#[test]
fn each_language_has_a_shop_with_something_to_do_today() {
    for language in Language::ALL {
        let scene = book();

        let added = scene.add_sample(language).unwrap();

        assert!((55..=70).contains(&added), "{language:?}: {added}");
        assert_eq!(scene.sample_customers().unwrap(), added);
        let today = scene.today().unwrap();
        assert!(today.counts.today >= 3 && today.counts.overdue >= 2, "{language:?}: {:?}", today.counts);
        assert!(today.counts.birthdays >= 1 && today.next_birthdays.len() >= 2, "{language:?}");
        let ids = scene.customer_ids(&CustomerQuery::default()).unwrap();
        let customers: Vec<_> = ids.into_iter().map(|id| scene.customer(id).unwrap()).collect();
        let mut phones = customers.iter().flat_map(|customer| &customer.phones);
        assert_eq!(phones.find(|phone| phone.e164.is_none()), None, "every phone can be dialled");
        let jalali = customers.iter().any(|customer| customer.birthday_calendar == Calendar::Jalali);
        assert_eq!(jalali, language == Language::Fa);
        assert!(scene.check().unwrap().sound);
    }
}

#[test]
fn a_sample_is_added_once() {
    let scene = book();
    let added = scene.add_sample(Language::En).unwrap();
    assert_eq!(scene.add_sample(Language::Lt).unwrap(), added);
    assert_eq!(scene.sample_customers().unwrap(), added);
}

#[test]
fn a_removed_sample_leaves_the_owner_s_own_and_an_undo_brings_it_back() {
    let scene = book();
    let own = add(&scene, "My own customer");
    scene.tag_customers(&Selection::Ids { ids: vec![own.id] }, &["VIP".into()], &[]).unwrap();
    let own = scene.customer(own.id).unwrap();
    let before = scene.check().unwrap();
    let added = scene.add_sample(Language::Fa).unwrap();
    let sample = scene.customer_ids(&CustomerQuery::default()).unwrap()[..3].to_vec();
    let sample: Vec<_> = sample.into_iter().filter(|id| *id != own.id).collect();
    scene.edit_customer(sample[0], &fields(json!({"note": "written into the sample"}))).unwrap();
    let edited = scene.customer(sample[0]).unwrap();
    scene.add_customer(person("Came later")).unwrap();

    assert_eq!(scene.remove_sample().unwrap(), added);

    assert_eq!(scene.sample_customers().unwrap(), 0);
    assert_eq!(scene.customer(own.id).unwrap(), own, "the tag that both had stays");
    assert_eq!(scene.count_customers(&CustomerQuery::default()).unwrap(), 2);
    let after = scene.check().unwrap();
    assert!(after.sound, "{after:?}");
    for table in ["tags", "groups", "custom_fields", "interactions", "reminders", "occurrences", "phones"] {
        assert_eq!(after.rows[table], before.rows[table], "{table}");
    }

    scene.undo_last().unwrap();
    assert_eq!(scene.sample_customers().unwrap(), added);
    assert_eq!(scene.customer(edited.id).unwrap(), edited);
    assert!(scene.today().unwrap().counts.today >= 3);
    assert!(scene.check().unwrap().sound);
}
