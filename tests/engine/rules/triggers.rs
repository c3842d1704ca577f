//! Each trigger: for what it is followed, and for what not.

use chrono::TimeDelta;
use chrono_tz::Tz;
use daftar_engine::Code;
use daftar_engine::custom_fields::{CustomFieldDraft, CustomFieldKind};
use daftar_engine::customers::list::{Filter, FilterOp, Selection};
use daftar_engine::customers::{CustomerDraft, CustomerStatus};
use daftar_engine::dates::Calendar;
use daftar_engine::ids::CustomerId;
use daftar_engine::interactions::{InteractionDraft, InteractionKind, PurchaseDraft};
use daftar_engine::reminders::ReminderDraft;
use daftar_engine::rules::{Deed, RuleDraft, Trigger};

use super::{bought_on, buys, calls, euros, followed, on, only, open, remind, rule};
use crate::interactions::said;
use crate::purchases::import;
use crate::reminders::draft;
use crate::support::{Scene, add, book, fields, person};

fn these(ids: &[CustomerId]) -> Selection {
    Selection::Ids { ids: ids.to_vec() }
}

fn pass(scene: &Scene, days: i64) {
    scene.clock.pass(TimeDelta::days(days));
}

#[test]
fn a_purchase_is_followed_once_and_only_from_when_the_rule_is_on() {
    let scene = book();
    let (ona, jonas) = (add(&scene, "Ona").id, add(&scene, "Jonas").id);
    buys(&scene, ona, 10);
    on(&scene, &rule("Thank", Trigger::Purchase { at_least: None }));
    assert_eq!(followed(&scene), Vec::<String>::new(), "what was before does not count");

    buys(&scene, jonas, 20);
    bought_on(&scene, jonas, 30, Some("2026-11-20"));
    calls(&scene, jonas);
    assert_eq!(followed(&scene), ["Thank Jonas 2026-11-21"], "nor does an old purchase entered now");
    assert_eq!(followed(&scene).len(), 1, "nothing comes twice");
    buys(&scene, jonas, 40);
    assert_eq!(followed(&scene).len(), 2);
    buys(&scene, jonas, -40);
    assert_eq!(followed(&scene).len(), 2, "what is given back is no sale");
}

#[test]
fn a_purchase_over_an_amount_counts_in_its_currency_and_also_once_it_is_put_right() {
    let scene = book();
    let ona = add(&scene, "Ona").id;
    on(&scene, &rule("Big", Trigger::Purchase { at_least: Some(euros(500)) }));
    buys(&scene, ona, 499);
    let mistyped = buys(&scene, ona, 50);
    let rials =
        PurchaseDraft { amount: Some(90_000), currency: Some("IRR".into()), ..PurchaseDraft::default() };
    let other = InteractionDraft { kind: InteractionKind::Purchase, purchase: Some(rials), ..said(ona, "") };
    scene.log_interaction(other).unwrap();
    assert_eq!(followed(&scene).len(), 0);

    let right =
        PurchaseDraft { amount: Some(50_000), currency: Some("EUR".into()), ..PurchaseDraft::default() };
    let edit = InteractionDraft { kind: InteractionKind::Purchase, purchase: Some(right), ..said(ona, "") };
    scene.edit_interaction(mistyped.id, edit).unwrap();
    assert_eq!(followed(&scene).len(), 1);
    buys(&scene, ona, 500);
    assert_eq!(followed(&scene).len(), 2);
}

#[test]
fn the_first_purchase_comes_once_a_customer() {
    let scene = book();
    let (old, new) = (add(&scene, "Old").id, add(&scene, "New").id);
    buys(&scene, old, 1);
    on(&scene, &rule("Welcome", Trigger::FirstPurchase));
    for _ in 0..2 {
        buys(&scene, old, 1);
        buys(&scene, new, 1);
        assert_eq!(followed(&scene), ["Welcome New 2026-11-21"]);
    }
}

#[test]
fn all_purchases_together_pass_an_amount_once() {
    let scene = book();
    let (ona, rich) = (add(&scene, "Ona").id, add(&scene, "Rich").id);
    buys(&scene, rich, 2000);
    on(&scene, &rule("Gift", Trigger::TotalPassed { amount: euros(1000) }));
    buys(&scene, rich, 10);
    buys(&scene, ona, 600);
    assert_eq!(followed(&scene).len(), 0, "one was over it before");
    buys(&scene, ona, 300);
    buys(&scene, ona, 100);
    buys(&scene, ona, 700);
    assert_eq!(followed(&scene), ["Gift Ona 2026-11-21"]);
}

#[test]
fn silence_counts_from_the_last_contact_and_begins_anew_with_the_next() {
    let scene = book();
    let (ona, jonas, never) = (add(&scene, "Ona").id, add(&scene, "Jonas").id, add(&scene, "Never").id);
    calls(&scene, jonas);
    pass(&scene, 40);
    on(&scene, &rule("Ask", Trigger::Silence { days: 30 }));
    calls(&scene, ona);
    assert_eq!(followed(&scene).len(), 0, "whoever was silent before is left alone");

    pass(&scene, 29);
    assert_eq!(followed(&scene).len(), 0);
    pass(&scene, 1);
    assert_eq!(followed(&scene), ["Ask Ona 2027-01-30"]);
    pass(&scene, 5);
    calls(&scene, ona);
    pass(&scene, 45);
    assert_eq!(followed(&scene).len(), 2, "after days with the computer off it is not forgotten");
    assert!(scene.touch(never).unwrap().is_none());
}

#[test]
fn birthdays_come_once_a_year_in_their_own_calendar_and_on_leap_days_too() {
    let scene = book();
    let born = |name: &str, birthday: &str, birthday_calendar| {
        let draft = CustomerDraft { birthday: Some(birthday.into()), birthday_calendar, ..person(name) };
        scene.add_customer(draft).unwrap().id
    };
    born("Leap", "--02-29", Calendar::Gregorian);
    born("Esfand", "--12-30", Calendar::Jalali);
    let ona = born("Ona", "1990-12-01", Calendar::Gregorian);
    let birthday = |days| Trigger::Date { field: "birthday".into(), days, every_year: true };
    on(&scene, &rule("Wish", birthday(0)));
    on(&scene, &rule("Ahead", birthday(-7)));

    let mut seen = Vec::new();
    for _ in 0..140 {
        pass(&scene, 1);
        let now = followed(&scene);
        seen.extend(now.iter().filter(|line| !seen.contains(*line)).cloned().collect::<Vec<_>>());
    }
    // 1405 is no leap year of the Jalali calendar: the thirtieth of Esfand is kept on its last day, 20 March 2027.
    let expected = [
        "Ahead Ona 2026-11-24",
        "Wish Ona 2026-12-01",
        "Ahead Leap 2027-02-21",
        "Wish Leap 2027-02-28",
        "Ahead Esfand 2027-03-13",
        "Wish Esfand 2027-03-20",
    ];
    assert_eq!(seen, expected);

    let changes = serde_json::json!({ "birthday": "1990-04-12" });
    scene.edit_customer(ona, &fields(changes)).unwrap();
    pass(&scene, 30);
    assert_eq!(open(&scene).len(), 6);
    scene.clock.set("2027-04-12T09:00:00Z");
    assert_eq!(
        followed(&scene).iter().filter(|line| line.starts_with("Wish Ona")).count(),
        2,
        "another year"
    );
}

#[test]
fn somebody_entered_on_their_birthday_is_not_missed() {
    let scene = book();
    on(&scene, &rule("Wish", Trigger::Date { field: "birthday".into(), days: 0, every_year: true }));
    assert_eq!(followed(&scene).len(), 0);
    scene.add_customer(CustomerDraft { birthday: Some("--11-21".into()), ..person("Ona") }).unwrap();
    assert_eq!(followed(&scene), ["Wish Ona 2026-11-21"]);
}

#[test]
fn dates_of_the_owners_own_come_before_or_after_once_or_every_year() {
    let scene = book();
    let field = CustomFieldDraft {
        label: "Contract".into(),
        kind: CustomFieldKind::Date,
        choices: vec![],
        is_yearly: false,
    };
    let key = scene.add_custom_field(&field).unwrap().key;
    let with = |name: &str, date: &str| {
        let custom = [(key.clone(), date.to_owned())].into();
        scene.add_customer(CustomerDraft { custom, ..person(name) }).unwrap().id
    };
    with("Ends", "2026-12-01");
    with("Began", "2020-11-25");
    let dated = |days, every_year| Trigger::Date { field: format!("custom:{key}"), days, every_year };
    on(&scene, &rule("Renew", dated(-3, false)));
    on(&scene, &rule("Years", dated(0, true)));
    on(&scene, &rule("Late", dated(2, false)));
    for _ in 0..20 {
        pass(&scene, 1);
        scene.follow_rules().unwrap();
    }
    assert_eq!(open(&scene), ["Late Ends 2026-12-03", "Renew Ends 2026-11-28", "Years Began 2026-11-25"]);

    let refused =
        scene.add_rule(&rule("X", Trigger::Date { field: "custom:shoe".into(), days: 0, every_year: false }));
    assert_eq!(refused.unwrap_err().code(), &Code::FieldUnknown { field: "custom:shoe".into() });
}

#[test]
fn a_status_and_a_tag_are_followed_when_somebody_sets_them() {
    let scene = book();
    let (ona, jonas) = (add(&scene, "Ona").id, add(&scene, "Jonas").id);
    scene.tag_customers(&these(&[jonas]), &["VIP".into()], &[]).unwrap();
    on(&scene, &rule("Lost", Trigger::Status { to: Some(CustomerStatus::Lost) }));
    on(&scene, &rule("Any", Trigger::Status { to: None }));
    on(&scene, &rule("Given", Trigger::Tag { tag: "vip".into(), added: true }));
    on(&scene, &rule("Taken", Trigger::Tag { tag: "VIP".into(), added: false }));

    scene.set_customers_status(&these(&[ona]), CustomerStatus::Inactive).unwrap();
    scene.set_customers_status(&these(&[ona]), CustomerStatus::Lost).unwrap();
    scene.tag_customers(&these(&[ona]), &["VIP".into(), "other".into()], &[]).unwrap();
    scene.tag_customers(&these(&[jonas]), &[], &["VIP".into()]).unwrap();
    let expected = [
        "Any Ona 2026-11-21",
        "Any Ona 2026-11-21",
        "Given Ona 2026-11-21",
        "Lost Ona 2026-11-21",
        "Taken Jonas 2026-11-21",
    ];
    assert_eq!(followed(&scene), expected);

    scene.set_customers_status(&these(&[jonas]), CustomerStatus::Lost).unwrap();
    scene.undo_last().unwrap();
    assert_eq!(followed(&scene), expected, "what was taken back before anybody looked did not happen");
}

#[test]
fn a_new_customer_is_one_who_was_entered_and_not_brought() {
    let scene = book();
    on(&scene, &rule("New", Trigger::NewCustomer));
    add(&scene, "Ona");
    import(&scene, "Name,Phone\nJonas Petraitis,+37061234567\n");
    scene.add_sample(daftar_engine::texts::Language::Lt).unwrap();
    scene.follow_rules().unwrap();
    let new: Vec<String> = open(&scene).into_iter().filter(|line| line.starts_with("New")).collect();
    assert_eq!(new, ["New Ona 2026-11-21"]);
}

#[test]
fn a_reminder_that_nobody_does_is_followed_but_not_the_rules_own() {
    let scene = book();
    let ona = add(&scene, "Ona").id;
    let about = |title: &str, on: &str| ReminderDraft { customer_id: Some(ona), ..draft(title, on) };
    scene.add_reminder(about("Old", "2026-10-01")).unwrap();
    scene.add_reminder(about("Offer", "2026-11-22")).unwrap();
    let done = scene.add_reminder(about("Done", "2026-11-22")).unwrap();
    on(&scene, &rule("Nudge", Trigger::Overdue { days: 3 }));
    scene.complete_reminder(done.occurrence_id).unwrap();
    let nudges = || followed(&scene).into_iter().filter(|line| line.starts_with("Nudge")).collect::<Vec<_>>();

    pass(&scene, 3);
    assert_eq!(nudges().len(), 0);
    pass(&scene, 1);
    assert_eq!(nudges(), ["Nudge Ona 2026-11-25"]);
    pass(&scene, 20);
    assert_eq!(nudges().len(), 1);
}

#[test]
fn imported_purchases_count_by_their_day() {
    let scene = book();
    on(&scene, &rule("Thank", Trigger::Purchase { at_least: None }));
    import(
        &scene,
        "Customer,Order,Order date,Total\nOna Kazlauskienė,1,2026-11-01,20.00\nOna Kazlauskienė,2,2026-11-21,30.00\n",
    );
    assert_eq!(followed(&scene), ["Thank Ona Kazlauskienė 2026-11-21"]);
}

#[test]
fn only_those_who_meet_the_conditions_are_meant_and_nobody_in_the_bin() {
    let scene = book();
    let (ona, jonas, gone) = (add(&scene, "Ona").id, add(&scene, "Jonas").id, add(&scene, "Gone").id);
    scene.tag_customers(&these(&[ona, gone]), &["VIP".into()], &[]).unwrap();
    let vip = Filter {
        field: "tags".into(),
        op: FilterOp::AnyOf,
        value: String::new(),
        values: vec!["vip".into()],
    };
    let named = Filter { field: "name".into(), op: FilterOp::Filled, value: String::new(), values: vec![] };
    on(&scene, &only(rule("Thank", Trigger::Purchase { at_least: None }), vec![vip.clone(), named]));
    let empty = Filter { op: FilterOp::Empty, values: vec![], ..vip };
    on(&scene, &only(rule("Plain", Trigger::Purchase { at_least: None }), vec![empty]));
    for customer in [ona, jonas, gone] {
        buys(&scene, customer, 1);
    }
    scene.delete_customers(&these(&[gone])).unwrap();
    assert_eq!(followed(&scene), ["Plain Jonas 2026-11-21", "Thank Ona 2026-11-21"]);
}

#[test]
fn a_rule_does_all_that_it_says_and_starts_no_other() {
    let scene = book();
    let ona = add(&scene, "Ona").id;
    let everything = RuleDraft {
        deeds: vec![
            remind("Thank", 2),
            remind("Ask", 30),
            Deed::Tag { tag: "buyer".into() },
            Deed::Status { status: CustomerStatus::Inactive },
            Deed::Notice { text: "hurray".into() },
        ],
        ..rule("All", Trigger::FirstPurchase)
    };
    on(&scene, &everything);
    on(&scene, &rule("Chain", Trigger::Tag { tag: "buyer".into(), added: true }));
    on(&scene, &rule("Chain", Trigger::Status { to: None }));
    buys(&scene, ona, 5);
    assert_eq!(followed(&scene), ["Ask Ona 2026-12-21", "Thank Ona 2026-11-23"]);
    let customer = scene.customer(ona).unwrap();
    assert_eq!((customer.tags, customer.status), (vec!["buyer".to_owned()], CustomerStatus::Inactive));
    assert_eq!(scene.notices(None, 10).unwrap()[0].text, "hurray");
    assert_eq!(followed(&scene).len(), 2);
}

#[test]
fn days_are_those_of_the_wall_clock_through_changes_of_the_clocks() {
    let scene = book();
    scene.clock.travel(Tz::Europe__Vilnius);
    let ona = add(&scene, "Ona").id;
    // The clocks go forward on 28 March 2027 and back on 31 October.
    for (called, reached) in [("2027-03-25T20:00:00Z", "2027-04-04"), ("2027-10-28T20:00:00Z", "2027-11-07")]
    {
        scene.clock.set(called);
        let id = on(&scene, &rule("Ask", Trigger::Silence { days: 10 }));
        calls(&scene, ona);
        let mut first = None;
        for _ in 0..30 {
            scene.clock.pass(TimeDelta::hours(12));
            if scene.follow_rules().unwrap().fired > 0 {
                first = Some(scene.local().date().to_string());
                break;
            }
        }
        assert_eq!(first.as_deref(), Some(reached));
        scene.delete_rule(id).unwrap();
    }
}

#[test]
fn a_rule_that_says_nothing_is_refused() {
    let scene = book();
    let code = |draft: &RuleDraft| scene.add_rule(draft).unwrap_err().code().clone();
    let invalid = |field: &str, value: &str| Code::ValueInvalid { field: field.into(), value: value.into() };
    let sound = rule("X", Trigger::FirstPurchase);
    assert_eq!(code(&RuleDraft { name: " ".into(), ..sound.clone() }), Code::NameEmpty);
    assert_eq!(code(&RuleDraft { deeds: vec![], ..sound.clone() }), invalid("deeds", ""));
    assert_eq!(code(&RuleDraft { deeds: vec![remind(" ", 0)], ..sound.clone() }), invalid("title", ""));
    assert_eq!(
        code(&RuleDraft { trigger: Trigger::Silence { days: 0 }, ..sound.clone() }),
        invalid("days", "0")
    );
    let tag = Trigger::Tag { tag: String::new(), added: true };
    assert_eq!(code(&RuleDraft { trigger: tag, ..sound.clone() }), invalid("tag", ""));
    let filter = Filter { field: "shoe".into(), op: FilterOp::Filled, value: String::new(), values: vec![] };
    assert_eq!(code(&only(sound, vec![filter])), Code::FieldUnknown { field: "shoe".into() });
}

#[test]
fn a_solved_complaint_is_followed_each_time_it_is_solved() {
    let scene = book();
    let ona = add(&scene, "Ona").id;
    let case = scene.add_case(&crate::cases::of(ona, "Torn seam")).unwrap();
    on(&scene, &rule("Fine now?", Trigger::CaseSolved));
    // The question of the case itself stands beside.
    let followed = |scene: &Scene| {
        followed(scene).into_iter().filter(|line| line.starts_with("Fine now?")).collect::<Vec<_>>()
    };
    scene.answer_case(case.id, &Default::default()).unwrap();
    assert_eq!(followed(&scene).len(), 0);
    scene.solve_case(case.id, &Default::default()).unwrap();
    assert_eq!(followed(&scene), ["Fine now? Ona 2026-11-21"]);
    scene.reopen_case(case.id, &crate::cases::words("torn again")).unwrap();
    scene.solve_case(case.id, &Default::default()).unwrap();
    assert_eq!(followed(&scene).len(), 2);
}
