//! Imports beside a book that knows some of the people already: rehearsed, repeated, stopped, taken back.

use daftar_engine::customers::list::CustomerQuery;
use daftar_engine::reminders::{ReminderDraft, ReminderQuery};

use super::*;
use crate::reminders::draft;

#[test]
fn the_repeat_of_a_file_changes_nothing() {
    let scene = iranian();
    let text = "Name,Phone,City,Tags\nAli Rezaei,09121112233,Tehran,vip\nMaryam Rezaei,09121112233,Tehran,\nOna,,Kaunas,\n,09123334455,,\n";
    assert_eq!(counts(&import(&scene, text)), (4, 0, 0, 0, 0), "a family shares one phone");
    let before = [1, 2, 3, 4].map(|id| customer(&scene, id));

    assert_eq!(counts(&import(&scene, text)), (0, 0, 4, 0, 0));

    assert_eq!([1, 2, 3, 4].map(|id| customer(&scene, id)), before);
}

#[test]
fn people_without_phone_or_email_are_known_again_by_what_else_is_known() {
    let scene = book();
    let text = "Name,City,Country\nOna Petraitė,,Lietuva\nOna Petraitė,Kaunas,Lietuva\nJonas Jonaitis,Kaunas,Lietuva\nJonas Jonaitis,Vilnius,Lietuva\n";

    let first = import(&scene, text);

    assert_eq!(counts(&first), (3, 1, 0, 0, 0), "two towns are two people, no town is no other");
    assert_eq!(counts(&import(&scene, text)), (0, 0, 4, 0, 0));
}

#[test]
fn the_repeat_finds_whoever_is_spelt_just_so() {
    let scene = book();
    let list = "Phone,Birthday,Name\n,,9\n9-,,\nx@example.com,,\n,,x example com\n";
    let first = import(&scene, list);
    let again = import(&scene, list);
    assert_eq!((again.created, again.updated), (0, 0), "{first:?}\n{again:?}");
}

#[test]
fn a_row_with_nothing_but_a_short_number_is_nobody_else_with_that_extension() {
    let scene = book();
    let list = "Phone,Name,Phone\n,,7\n,Reception,7 (desk)\n12-345,,\n12345,Office,\n";
    let first = import(&scene, list);
    let again = import(&scene, list);
    assert_eq!((counts(&first), counts(&again)), ((4, 0, 0, 0, 0), (0, 0, 4, 0, 0)), "{again:?}");
}

#[test]
fn a_corrected_row_updates_just_its_customer() {
    let scene = book();
    import(&scene, "Name,Email,City\nOna,ona@example.com,Kaunass\nJonas,jonas@example.com,Vilnius\n");

    let summary = import(&scene, "Name,Email,City\nOna,ona@example.com,Kaunas\nJonas,jonas@example.com,\n");

    assert_eq!(counts(&summary), (0, 1, 1, 0, 0));
    assert_eq!(customer(&scene, 1).addresses[0].city, "Kaunas");
    assert_eq!(customer(&scene, 2).addresses[0].city, "Vilnius", "blank cells never erase");
}

#[test]
fn what_the_owner_wrote_by_hand_stays_unless_the_column_overwrites() {
    let scene = book();
    import(&scene, "Name,Email,Role\nOna,ona@example.com,Baker\n");
    scene.edit_customer(CustomerId(1), json!({"role": "Chef"}).as_object().unwrap()).unwrap();
    let text = "Name,Email,Role,Phone\nOna,ona@example.com,Waiter,+37061234567\n";

    let summary = import(&scene, text);
    let kept = customer(&scene, 1);
    let mut request = written(&scene, "list.csv", text);
    request.columns = vec![ColumnChoice {
        column: "Role".into(),
        field: Some("role".into()),
        rule: FillRule::Overwrite,
        ..ColumnChoice::default()
    }];
    scene.run_import(&request, &mut unwatched).unwrap();

    assert_eq!(counts(&summary), (0, 1, 0, 0, 0));
    assert_eq!((kept.role.as_str(), kept.phones.len()), ("Chef", 1), "blanks are filled, lists added to");
    assert_eq!(customer(&scene, 1).role, "Waiter");
}

#[test]
fn two_rows_of_one_person_become_one_customer() {
    let scene = book();
    let text = "Name,Email,Phone,Note\nOna,ona@example.com,,first\nOna,ona@example.com,+37061234567,second\nOna,ona@example.com,,first\n";

    assert_eq!(counts(&import(&scene, text)), (1, 1, 0, 1, 0));
    let ona = customer(&scene, 1);
    assert_eq!((ona.phones.len(), ona.note.as_str()), (1, "first\nsecond"));
    assert_eq!(counts(&import(&scene, text)), (0, 0, 3, 0, 0));
    assert_eq!(scene.undo(scene.imports().unwrap().last().unwrap().action_id).unwrap().kept, []);
    assert!(scene.customer(CustomerId(1)).is_err());
}

#[test]
fn a_rehearsal_tells_what_the_import_does_and_writes_nothing() {
    let scene = book();
    import(&scene, "Name,Email\nOna,ona@example.com\nJonas,jonas@example.com\n");
    let request = written(
        &scene,
        "next.csv",
        "Name,Email,City\nOna,ona@example.com,Kaunas\nJonas,jonas@example.com,\nEglė,egle@example.com,\n,bad@@x,\n",
    );
    let history = scene.history(None, 100).unwrap();

    let plan = scene.plan_import(&request, &mut unwatched).unwrap();

    assert_eq!(scene.history(None, 100).unwrap(), history);
    assert_eq!(customer(&scene, 1).addresses, []);
    assert_eq!(counts(&plan.summary), (1, 1, 1, 0, 1));
    let ona = &plan.rows[0];
    assert_eq!((ona.outcome, ona.customer_id), (RowOutcome::Updated, Some(CustomerId(1))));
    assert_eq!((ona.changes[0].field.as_str(), ona.changes[0].after.as_str()), ("city", "Kaunas"));
    let done = scene.run_import(&request, &mut unwatched).unwrap();
    assert_eq!(ImportSummary { import_id: None, ..done }, plan.summary);
}

#[test]
fn an_import_is_taken_back_whole_and_done_again() {
    let scene = book();
    import(&scene, "Name,Email\nOna,ona@example.com\n");
    let before = customer(&scene, 1);
    let summary =
        import(&scene, "Name,Email,City,Tags\nOna,ona@example.com,Kaunas,vip\nEglė,egle@example.com,,new\n");
    let done = scene.imports().unwrap().remove(0);
    assert_eq!((Some(done.id), done.created, done.updated), (summary.import_id, 1, 1));

    let undone = scene.undo(done.action_id).unwrap();

    assert_eq!(undone.kept, []);
    let restored = customer(&scene, 1);
    assert_eq!((restored.addresses.len(), restored.tags.len()), (0, 0));
    assert_eq!(restored.emails, before.emails);
    assert!(scene.customer(CustomerId(2)).is_err());
    scene.undo(undone.action_id).unwrap();
    assert_eq!(customer(&scene, 2).tags, ["new"]);
}

#[test]
fn taking_an_import_back_keeps_who_was_edited_since() {
    let scene = book();
    import(&scene, "Name,Email\nOna,ona@example.com\nEglė,egle@example.com\n");
    scene.edit_customer(CustomerId(2), json!({"role": "Baker"}).as_object().unwrap()).unwrap();

    let undone = scene.undo(scene.imports().unwrap()[0].action_id).unwrap();

    assert!(scene.customer(CustomerId(1)).is_err());
    assert_eq!(customer(&scene, 2).role, "Baker");
    assert_eq!(undone.kept.iter().map(|kept| kept.name.as_str()).collect::<Vec<_>>(), ["Eglė"]);
}

#[test]
fn taking_an_import_back_takes_what_was_logged_with_its_customers_and_gives_it_back_with_them() {
    let scene = book();
    import(&scene, "Name,Email\nOna,ona@example.com\nEglė,egle@example.com\n");
    let ona = CustomerId(1);
    scene
        .add_reminder(ReminderDraft { customer_id: Some(ona), ..draft("Send the offer", "2026-11-25") })
        .unwrap();
    let planned = scene.reminders(&ReminderQuery::default()).unwrap();
    scene.complete_reminder(planned[0].occurrence_id).unwrap();
    let told = serde_json::to_value(scene.timeline(ona, None, 50).unwrap()).unwrap();

    let undone = scene.undo(scene.imports().unwrap()[0].action_id).unwrap();

    assert_eq!(undone.kept, []);
    assert_eq!(scene.count_customers(&CustomerQuery::default()).unwrap(), 0);
    scene.undo(undone.action_id).unwrap();
    assert_eq!(serde_json::to_value(scene.timeline(ona, None, 50).unwrap()).unwrap(), told);
}

#[test]
fn a_stopped_import_leaves_nothing_in() {
    let scene = book();
    let rows: String = (0..2000).map(|n| format!("Customer {n},c{n}@example.com\n")).collect();
    let request = written(&scene, "long.csv", &format!("Name,Email\n{rows}"));
    let mut seen = 0;
    let mut stop = |progress: Progress| {
        seen += u32::from(progress.done * 2 > progress.total);
        if seen > 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };

    let refusal = scene.run_import(&request, &mut stop).unwrap_err();

    assert_eq!(refusal.code(), &Code::Stopped);
    assert!(scene.customer(CustomerId(1)).is_err());
    assert_eq!((scene.imports().unwrap().len(), scene.history(None, 10).unwrap().len()), (0, 0));
    assert_eq!(scene.run_import(&request, &mut unwatched).unwrap().created, 2000);
}

#[test]
fn only_new_or_only_known_customers_can_be_taken() {
    let scene = book();
    import(&scene, "Name,Email\nOna,ona@example.com\n");
    let mut request =
        written(&scene, "list.csv", "Name,Email,City\nOna,ona@example.com,Kaunas\nEglė,egle@example.com,\n");

    request.taking = Taking::New;
    let new = scene.plan_import(&request, &mut unwatched).unwrap().summary;
    request.taking = Taking::Known;
    let known = scene.plan_import(&request, &mut unwatched).unwrap().summary;

    assert_eq!(counts(&new), (1, 0, 0, 1, 0));
    assert_eq!(counts(&known), (0, 1, 0, 1, 0));
}

#[test]
fn rows_left_out_are_told_of_and_not_brought() {
    let scene = book();
    let request = written(&scene, "list.csv", "Name,City\nOna Petraitė,Kaunas\nJonas Kazlauskas,Vilnius\n");
    let request = ImportRequest { leave_out: vec![2], ..request };

    let plan = scene.plan_import(&request, &mut unwatched).unwrap();

    let told: Vec<_> = plan.rows.iter().map(|row| (row.row, row.outcome, row.name.as_str())).collect();
    assert_eq!(
        told,
        [(2, RowOutcome::Skipped, "Ona Petraitė"), (3, RowOutcome::Created, "Jonas Kazlauskas")]
    );
    assert_eq!(counts(&scene.run_import(&request, &mut unwatched).unwrap()), (1, 0, 0, 1, 0));
}

#[test]
fn a_list_of_bare_addresses_or_numbers_takes_nobody_s_name_away() {
    let scene = book();
    import(&scene, "Name,Email,Phone\nOna Petraitė,ona@example.com,\nJonas Jonaitis,,+37061234567\n");

    let emails = import(&scene, "Email,City\nona@example.com,Kaunas\n");
    let phones = import(&scene, "Phone,City\n+37061234567,Vilnius\n");

    assert_eq!((counts(&emails), counts(&phones)), ((0, 1, 0, 0, 0), (0, 1, 0, 0, 0)));
    let known = [1, 2].map(|id| {
        let customer = customer(&scene, id);
        (customer.name, customer.family_name, customer.addresses[0].city.clone())
    });
    let known: Vec<_> = known.iter().map(|it| (it.0.as_str(), it.1.as_str(), it.2.as_str())).collect();
    assert_eq!(known, [("Ona Petraitė", "Petraitė", "Kaunas"), ("Jonas Jonaitis", "Jonaitis", "Vilnius")]);
    import(&scene, "Email\nnew@example.com\n");
    assert_eq!(counts(&import(&scene, "Name,Email\nEglė,new@example.com\n")), (0, 1, 0, 0, 0));
    assert_eq!(customer(&scene, 3).name, "Eglė", "a name is learnt as before");
}

#[test]
fn who_shares_a_number_is_known_by_their_very_name() {
    let scene = lithuanian();
    let text = "Vardas;Telefonas\nOna Petraitė;+37061234500\n0-;+37061234500\n";

    assert_eq!(counts(&import(&scene, text)), (2, 0, 0, 0, 0));
    assert_eq!(counts(&import(&scene, text)), (0, 0, 2, 0, 0));
    assert_eq!([1, 2].map(|id| customer(&scene, id).name), ["Ona Petraitė", "0-"]);
}
