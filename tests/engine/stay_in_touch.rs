//! Staying in touch: what starts the count again, when a relation fades, and who stands on Today.

use chrono::TimeDelta;
use daftar_engine::customers::list::{CustomerQuery, Filter, FilterOp, Selection, Sort};
use daftar_engine::customers::{Customer, CustomerDraft};
use daftar_engine::duplicates::MergeRequest;
use daftar_engine::ids::CustomerId;
use daftar_engine::interactions::{InteractionDraft, InteractionKind, PurchaseDraft};
use daftar_engine::reminders::ReminderDraft;
use daftar_engine::stay_in_touch::{Health, Touch};
use daftar_engine::{Book, Code};

use crate::interactions::said;
use crate::purchases::import;
use crate::reminders::draft;
use crate::support::{Scene, add, book, fields, person};

fn only(id: CustomerId) -> Selection {
    Selection::Ids { ids: vec![id] }
}

fn wanted(book: &Book, name: &str, days: u32) -> Customer {
    book.add_customer(CustomerDraft { stay_in_touch_days: Some(days), ..person(name) }).unwrap()
}

fn log(book: &Book, id: CustomerId, kind: InteractionKind) {
    let purchase = PurchaseDraft { amount: Some(500), ..PurchaseDraft::default() };
    book.log_interaction(InteractionDraft { kind, purchase: Some(purchase), ..said(id, "hello") }).unwrap();
}

fn health(book: &Book, id: CustomerId) -> (u32, Health) {
    let touch = book.touch(id).unwrap().unwrap();
    (touch.silent_days, touch.health)
}

fn of_health(book: &Book, health: &str) -> Vec<String> {
    let filter = Filter {
        field: "health".into(),
        op: FilterOp::AnyOf,
        value: String::new(),
        values: vec![health.into()],
    };
    let query = CustomerQuery { filters: vec![filter], ..CustomerQuery::default() };
    book.list_customers(&query, 0, 100).unwrap().into_iter().map(|row| row.name).collect()
}

fn silent(book: &Book) -> Vec<String> {
    book.today().unwrap().silent.into_iter().map(|it| it.customer.name).collect()
}

fn pass(scene: &Scene, days: i64) {
    scene.clock.pass(TimeDelta::days(days));
}

#[test]
fn a_relation_fades_and_goes_silent_by_whole_days_of_the_wall_clock() {
    let scene = book();
    let ona = wanted(&scene, "Ona", 8);
    log(&scene, ona.id, InteractionKind::Call);

    let mut seen = Vec::new();
    for _ in 0..10 {
        let expected = health(&scene, ona.id);
        let row = scene.list_customers(&CustomerQuery::default(), 0, 1).unwrap().remove(0);
        assert_eq!(row.touch.map(|touch| (touch.silent_days, touch.health)), Some(expected));
        assert_eq!(of_health(&scene, expected.1.name()), ["Ona"], "the list counts as the page does");
        seen.push(expected);
        pass(&scene, 1);
    }

    use Health::{Fading, Fresh, Overdue};
    let expected = [Fresh, Fresh, Fresh, Fresh, Fresh, Fresh, Fading, Fading, Fading, Overdue];
    assert_eq!(seen, (0..).zip(expected).collect::<Vec<_>>());
    scene.clock.set("2026-12-01T21:00:00Z");
    assert_eq!(health(&scene, ona.id).0, 11, "half past midnight in Tehran is another day");
}

#[test]
fn any_contact_starts_the_count_again_and_a_note_does_not() {
    for kind in [
        InteractionKind::Call,
        InteractionKind::Visit,
        InteractionKind::Message,
        InteractionKind::Purchase,
        InteractionKind::Note,
    ] {
        let scene = book();
        let ona = wanted(&scene, "Ona", 30);
        pass(&scene, 40);
        log(&scene, ona.id, kind);
        let counted = if kind == InteractionKind::Note { (40, Health::Overdue) } else { (0, Health::Fresh) };
        assert_eq!(health(&scene, ona.id), counted, "{kind:?}");
    }
}

#[test]
fn before_the_first_contact_the_count_runs_since_the_customer_is_in_the_book() {
    let scene = book();
    let ona = add(&scene, "Ona");
    pass(&scene, 40);
    assert_eq!(scene.touch(ona.id).unwrap(), None, "nobody wished so");

    scene.stay_in_touch(&only(ona.id), Some(30)).unwrap();

    let touch = Touch { wanted_days: 30, last_contact_at: None, silent_days: 40, health: Health::Overdue };
    assert_eq!(scene.touch(ona.id).unwrap(), Some(touch));
}

#[test]
fn today_names_the_silent_until_they_are_called_or_something_is_planned() {
    let scene = book();
    let (ona, jonas) = (wanted(&scene, "Ona", 30), wanted(&scene, "Jonas", 10));
    wanted(&scene, "Rasa", 90);
    add(&scene, "Nobody's wish");
    pass(&scene, 31);
    assert_eq!(
        (silent(&scene), scene.today().unwrap().counts.silent),
        (vec!["Jonas".into(), "Ona".into()], 2)
    );

    log(&scene, ona.id, InteractionKind::Call);
    assert_eq!(silent(&scene), ["Jonas"]);
    let far = ReminderDraft { customer_id: Some(jonas.id), ..draft("Some day", "2027-01-05") };
    scene.add_reminder(far).unwrap();
    assert_eq!(silent(&scene), ["Jonas"], "what is planned for later than the wish is too late");
    let soon = ReminderDraft { customer_id: Some(jonas.id), ..draft("Call", "2026-12-24") };
    scene.add_reminder(soon).unwrap();
    assert_eq!((silent(&scene), scene.today().unwrap().counts.silent), (Vec::new(), 0));

    scene.undo_last().unwrap();
    assert_eq!(silent(&scene), ["Jonas"]);
    scene.delete_customers(&only(jonas.id)).unwrap();
    assert_eq!(silent(&scene), Vec::<String>::new(), "nobody in the bin is missed");
}

#[test]
fn many_are_set_at_once_and_it_is_undone_as_one() {
    let scene = book();
    let ids: Vec<CustomerId> = ["Ona", "Jonas"].map(|name| add(&scene, name).id).to_vec();
    let both = Selection::Ids { ids: ids.clone() };

    assert_eq!(scene.stay_in_touch(&both, Some(30)).unwrap(), 2);
    assert_eq!(scene.stay_in_touch(&both, Some(30)).unwrap(), 0, "nothing to change");
    assert_eq!(scene.stay_in_touch(&only(ids[0]), Some(7)).unwrap(), 1);
    assert_eq!(scene.customer(ids[0]).unwrap().stay_in_touch_days, Some(7));

    scene.undo_last().unwrap();
    assert_eq!(scene.touch(ids[0]).unwrap().unwrap().wanted_days, 30);
    scene.undo_last().unwrap();
    assert!(ids.iter().all(|id| scene.touch(*id).unwrap().is_none()));
}

#[test]
fn a_number_of_days_that_nobody_can_mean_is_refused() {
    let scene = book();
    let ona = add(&scene, "Ona");
    for days in [0, 3651] {
        let refused = Code::ValueInvalid { field: "stay_in_touch_days".into(), value: days.to_string() };
        let set = scene.stay_in_touch(&only(ona.id), Some(days)).unwrap_err();
        let edited = scene
            .edit_customer(ona.id, &fields(serde_json::json!({ "stay_in_touch_days": days })))
            .unwrap_err();
        assert_eq!([set.code(), edited.code()], [&refused, &refused]);
    }
}

#[test]
fn a_deleted_contact_counts_no_more_and_comes_back_with_its_undo() {
    let scene = book();
    let ona = wanted(&scene, "Ona", 30);
    log(&scene, ona.id, InteractionKind::Call);
    pass(&scene, 20);
    let logged =
        scene.log_interaction(InteractionDraft { kind: InteractionKind::Visit, ..said(ona.id, "came by") });
    assert_eq!(health(&scene, ona.id).0, 0);

    scene.delete_interaction(logged.unwrap().interaction.id).unwrap();
    assert_eq!(health(&scene, ona.id).0, 20);
    scene.undo_last().unwrap();
    assert_eq!(health(&scene, ona.id).0, 0);
}

#[test]
fn a_merge_keeps_the_wish_and_the_latest_contact_of_all_and_gives_them_back() {
    let scene = book();
    let (ona, again) = (add(&scene, "Ona"), wanted(&scene, "Ona K.", 30));
    log(&scene, again.id, InteractionKind::Call);
    pass(&scene, 10);
    log(&scene, ona.id, InteractionKind::Visit);
    pass(&scene, 1);

    let request = MergeRequest { keep: ona.id, others: vec![again.id], choices: [].into() };
    scene.merge_customers(&request).unwrap();
    assert_eq!(health(&scene, ona.id), (1, Health::Fresh));
    assert_eq!(scene.touch(ona.id).unwrap().unwrap().wanted_days, 30);

    scene.undo_last().unwrap();
    assert_eq!(scene.touch(ona.id).unwrap(), None);
    assert_eq!(health(&scene, again.id).0, 11);
}

#[test]
fn the_list_goes_by_how_long_over_the_wish_is() {
    let scene = book();
    for (name, days) in [("Ona", 30), ("Jonas", 10), ("Rasa", 90)] {
        wanted(&scene, name, days);
    }
    add(&scene, "Nobody's wish");
    let sort = Sort { field: "health".into(), descending: false };
    let query = CustomerQuery { sort, ..CustomerQuery::default() };
    let rows = scene.list_customers(&query, 0, 10).unwrap();
    let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["Jonas", "Ona", "Rasa", "Nobody's wish"]);
}

#[test]
fn a_list_of_purchases_and_its_taking_back_move_the_last_contact() {
    let scene = book();
    let ona = wanted(&scene, "Ona Kazlauskienė", 30);
    pass(&scene, 60);
    import(&scene, "Customer,Order,Order date,Total\nOna Kazlauskienė,1,2027-01-15,20.00\n");
    assert_eq!(health(&scene, ona.id).0, 5);
    scene.undo_last().unwrap();
    assert_eq!(health(&scene, ona.id).0, 60);
}
