//! Notices: told under the bell and on the desktop until they are read.

use daftar_engine::agenda::PopUpKey;
use daftar_engine::customers::list::Selection;
use daftar_engine::ids::RuleId;
use daftar_engine::rules::{Deed, RuleDraft, Trigger, What};

use super::{buys, euros, on, rule};
use crate::support::{Scene, add, book};

fn telling(name: &str, trigger: Trigger) -> RuleDraft {
    RuleDraft { deeds: vec![Deed::Notice { text: String::new() }], ..rule(name, trigger) }
}

fn shop() -> (Scene, RuleId) {
    let scene = book();
    let id = on(&scene, &telling("Big sale", Trigger::Purchase { at_least: Some(euros(500)) }));
    (scene, id)
}

#[test]
fn a_notice_says_what_happened_with_whom_and_is_read_once() {
    let (scene, rule) = shop();
    let ona = add(&scene, "Ona");
    let sale = buys(&scene, ona.id, 700);
    scene.follow_rules().unwrap();

    let notice = scene.notices(None, 10).unwrap().remove(0);
    assert_eq!(notice.what, What::Purchase { interaction_id: sale.id, amount: Some(euros(700)) });
    let told = (notice.customer.unwrap().name, notice.rule, notice.rule_id, notice.read_at);
    assert_eq!(told, ("Ona".to_owned(), Some("Big sale".to_owned()), Some(rule), None));
    assert_eq!(scene.count_notices().unwrap(), 1);

    scene.read_notices(Some(&[notice.id])).unwrap();
    assert_eq!((scene.count_notices().unwrap(), scene.notices(None, 10).unwrap().len()), (0, 1));
    assert_eq!(scene.notices(None, 10).unwrap()[0].read_at, Some(scene.now()));
    let last = scene.history(None, 1).unwrap().remove(0);
    assert_eq!(last.kind, daftar_engine::history::ActionKind::FollowRule, "having read is no action");
}

#[test]
fn a_notice_pops_up_once_and_is_taken_away_when_it_is_read() {
    let (scene, _) = shop();
    let ona = add(&scene, "Ona");
    buys(&scene, ona.id, 700);
    scene.follow_rules().unwrap();

    let popup = scene.due_popups().unwrap().single.remove(0);
    assert!(matches!(popup.shown.key, PopUpKey::Notice { .. }));
    assert_eq!((popup.customer.unwrap().name.as_str(), popup.notice.is_some()), ("Ona", true));
    let shown = [popup.shown];
    assert_eq!(scene.due_popups().unwrap().single.len(), 1, "shown again rather than lost");
    scene.record_delivery(&shown).unwrap();
    assert!(scene.due_popups().unwrap().single.is_empty());
    assert!(scene.popups_to_withdraw(&shown).unwrap().is_empty());
    scene.read_notices(None).unwrap();
    assert_eq!(scene.popups_to_withdraw(&shown).unwrap(), shown);
}

#[test]
fn many_notices_are_told_in_one() {
    let (scene, _) = shop();
    let ona = add(&scene, "Ona").id;
    (0..5).for_each(|_| drop(buys(&scene, ona, 700)));
    scene.follow_rules().unwrap();
    let popups = scene.due_popups().unwrap();
    let digest = popups.digest.unwrap();
    assert_eq!((popups.single.len(), digest.notices, digest.birthdays, digest.shown.len()), (0, 5, 0, 5));
}

#[test]
fn notices_about_customers_in_the_bin_wait_with_them_and_go_with_them_for_good() {
    let (scene, rule) = shop();
    let ona = add(&scene, "Ona").id;
    buys(&scene, ona, 700);
    scene.follow_rules().unwrap();
    let only = Selection::Ids { ids: vec![ona] };
    scene.delete_customers(&only).unwrap();
    assert_eq!((scene.count_notices().unwrap(), scene.notices(None, 10).unwrap().len()), (0, 0));
    scene.undo_last().unwrap();
    assert_eq!(scene.count_notices().unwrap(), 1);
    scene.delete_customers(&only).unwrap();
    scene.purge_customers(&only).unwrap();
    assert_eq!((scene.notices(None, 10).unwrap().len(), scene.rule_firings(rule, 10).unwrap().len()), (0, 0));
}
