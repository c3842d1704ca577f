//! What became of the rows of an import, weeks later: whoever was edited, merged, binned, removed since.

use daftar_engine::Book;
use daftar_engine::customers::list::Selection;
use daftar_engine::duplicates::MergeRequest;
use daftar_engine::history::KeptReason;
use daftar_engine::ids::ImportId;
use daftar_engine::imports::{Fate, ImportedState, TakenBack};

use super::*;

const PAGE: usize = 50;

/// Row, name and state of the rows that came out so.
fn rows(book: &Book, id: ImportId, outcome: RowOutcome) -> Vec<(Option<u32>, String, Option<ImportedState>)> {
    let told = book.import_rows(id, outcome, None, PAGE).unwrap();
    assert_eq!(told.next, None);
    let line = |row: daftar_engine::imports::ImportedRow| {
        let state = row.customer.as_ref().map(|it| it.state);
        (row.row, row.customer.map(|it| it.name).unwrap_or_default(), state)
    };
    told.rows.into_iter().map(line).collect()
}

fn here(row: u32, name: &str) -> (Option<u32>, String, Option<ImportedState>) {
    (Some(row), name.to_owned(), Some(ImportedState::Here))
}

fn with(row: u32, name: &str, state: ImportedState) -> (Option<u32>, String, Option<ImportedState>) {
    (Some(row), name.to_owned(), Some(state))
}

/// An import with rows of every outcome: two are new, one of them twice and once the same, one changes Ona, one is known
/// already, one is left out, one is rejected.
fn mixed(scene: &Scene) -> ImportId {
    import(scene, "Name,Email\nOna,ona@example.com\nJonas,jonas@example.com\n");
    let text = "Name,Email,City\nEglė,egle@example.com,\nRasa,rasa@example.com,\nOna,ona@example.com,Kaunas\n\
                Jonas,jonas@example.com,\nEglė,egle@example.com,Vilnius\nTomas,tomas@example.com,\n,nobody,\nRasa,rasa@example.com,\n";
    let request = ImportRequest { leave_out: vec![7], ..written(scene, "mixed.csv", text) };
    let summary = scene.run_import(&request, &mut unwatched).unwrap();
    assert_eq!(counts(&summary), (2, 2, 1, 2, 1));
    summary.import_id.unwrap()
}

#[test]
fn each_row_is_found_with_its_customer_under_what_came_of_it() {
    let scene = book();
    let id = mixed(&scene);

    assert_eq!(rows(&scene, id, RowOutcome::Created), [here(2, "Eglė"), here(3, "Rasa")]);
    assert_eq!(rows(&scene, id, RowOutcome::Updated), [here(4, "Ona"), here(6, "Eglė")]);
    assert_eq!(rows(&scene, id, RowOutcome::Unchanged), [here(5, "Jonas")]);
    assert_eq!(rows(&scene, id, RowOutcome::Skipped), [(Some(7), String::new(), None), here(9, "Rasa")]);
    let rejected = scene.import_rows(id, RowOutcome::Rejected, None, PAGE).unwrap().rows.remove(0);
    let problem = rejected.problem.unwrap();
    assert_eq!(
        (rejected.row, problem.column.as_str(), problem.value.as_str(), problem.reason),
        (Some(8), "Email", "nobody", Reason::EmailInvalid)
    );
}

#[test]
fn whoever_was_edited_merged_binned_or_removed_since_is_told_as_they_are_now() {
    let scene = book();
    let names = ["Ona Ona", "Jonas Jonaitis", "Eglė Eglaitė", "Rasa Rasaitė", "Tomas Tomaitis"];
    let list: String =
        names.iter().enumerate().map(|(n, name)| format!("{name},p{n}@example.com\n")).collect();
    let id = import(&scene, &format!("Name,Email\n{list}")).import_id.unwrap();
    scene.edit_customer(CustomerId(1), json!({"name": "Ona Onaitė"}).as_object().unwrap()).unwrap();
    let merge =
        MergeRequest { keep: CustomerId(1), others: vec![CustomerId(2)], choices: Default::default() };
    scene.merge_customers(&merge).unwrap();
    scene.delete_customers(&Selection::Ids { ids: vec![CustomerId(3), CustomerId(4)] }).unwrap();
    scene.purge_customers(&Selection::Ids { ids: vec![CustomerId(4)] }).unwrap();

    assert_eq!(
        rows(&scene, id, RowOutcome::Created),
        [
            here(2, "Ona Onaitė"),
            with(3, "Ona Onaitė", ImportedState::Merged),
            with(4, "Eglė Eglaitė", ImportedState::Binned),
            with(5, "", ImportedState::Removed),
            here(6, "Tomas Tomaitis"),
        ]
    );
    let merged = scene.import_rows(id, RowOutcome::Created, Some(3), 1).unwrap().rows.remove(0);
    assert_eq!(merged.customer.unwrap().id, CustomerId(1), "the link leads to whom they became");
}

#[test]
fn an_import_that_was_taken_back_stays_known_with_its_rows_and_comes_back_with_them() {
    let scene = book();
    let id = mixed(&scene);
    let before = scene.import_summary(id).unwrap();
    let action = scene.imports().unwrap()[0].action_id;

    let undone = scene.undo(action).unwrap();

    let past = scene.imports().unwrap().remove(0);
    assert_eq!((past.id, past.undone, past.created), (id, true, 2));
    assert_eq!(
        rows(&scene, id, RowOutcome::Created),
        [with(2, "Eglė", ImportedState::TakenBack), with(3, "Rasa", ImportedState::TakenBack)]
    );
    assert_eq!(rows(&scene, id, RowOutcome::Updated)[0], here(4, "Ona"));
    assert_eq!(scene.import_summary(id).unwrap(), before);
    let rejected = scene.file("rejected.csv");
    assert_eq!(scene.save_rejected_rows(id, &rejected).unwrap(), 1, "rejected rows can still be saved");

    scene.undo(undone.action_id).unwrap();
    assert!(!scene.imports().unwrap()[0].undone);
    assert_eq!(rows(&scene, id, RowOutcome::Created), [here(2, "Eglė"), here(3, "Rasa")]);
}

#[test]
fn an_import_that_was_taken_back_in_part_is_told_whole() {
    let scene = book();
    let id = mixed(&scene);
    scene.edit_customer(CustomerId(3), json!({"role": "Baker"}).as_object().unwrap()).unwrap();

    scene.undo(scene.imports().unwrap()[0].action_id).unwrap();

    assert_eq!(scene.imports().unwrap()[0].rows, 8);
    assert_eq!(
        rows(&scene, id, RowOutcome::Created),
        [here(2, "Eglė"), with(3, "Rasa", ImportedState::TakenBack)]
    );
}

#[test]
fn a_long_list_is_told_page_by_page() {
    let scene = book();
    let list: String = (0..1000)
        .map(|n| format!("Customer {n},c{n}@example.com\n{}", if n == 499 { "?,\n" } else { "" }))
        .collect();
    let summary = import(&scene, &format!("Name,Email\n{list}"));
    let id = summary.import_id.unwrap();
    let (mut seen, mut from) = (Vec::new(), None);
    loop {
        let page = scene.import_rows(id, RowOutcome::Created, from, 300).unwrap();
        assert!(page.rows.len() <= 300);
        seen.extend(page.rows.into_iter().map(|row| (row.row.unwrap(), row.customer.unwrap().id.0)));
        from = page.next;
        if from.is_none() {
            break;
        }
    }
    assert_eq!(seen.len(), summary.created as usize);
    assert!(seen.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 < pair[1].1));
    assert_eq!((seen[0], seen.last().copied()), ((2, 1), Some((1002, summary.created.into()))));
    let runs: i64 = rusqlite::Connection::open(scene.book.path())
        .unwrap()
        .query_row("SELECT count(*) FROM import_rows WHERE outcome = 'created'", [], |row| row.get(0))
        .unwrap();
    assert!(runs <= 2, "new customers one after the other are one run, not {runs}");
}

#[test]
fn an_import_of_before_rows_were_noted_tells_whom_it_made_and_changed() {
    let scene = book();
    let id = mixed(&scene);
    rusqlite::Connection::open(scene.book.path()).unwrap().execute("DELETE FROM import_rows", []).unwrap();

    let told =
        |outcome| rows(&scene, id, outcome).into_iter().map(|(row, name, _)| (row, name)).collect::<Vec<_>>();

    assert_eq!(told(RowOutcome::Created), [(None, "Eglė".to_owned()), (None, "Rasa".to_owned())]);
    assert_eq!(told(RowOutcome::Updated), [(None, "Ona".to_owned())]);
    assert_eq!(told(RowOutcome::Skipped), []);
    assert_eq!(rows(&scene, id, RowOutcome::Rejected).len(), 1);
}

/// Row, name and reason of the rows of one fate.
fn fated(book: &Book, id: ImportId, fate: Fate) -> Vec<(u32, String, Option<KeptReason>)> {
    let told = book.taken_back_rows(id, fate, None, PAGE).unwrap();
    told.rows.into_iter().map(|row| (row.row, row.customer.name, row.reason)).collect()
}

#[test]
fn taking_back_tells_of_each_row_whether_it_was_reversed_or_why_it_stays() {
    let scene = book();
    import(&scene, "Name,Email\nJonas Jonaitis,jonas@example.com\nRasa Rasaitė,rasa@example.com\n");
    let text = "Name,Email,City\nOna Onaitė,ona@example.com,\nEglė Eglaitė,egle@example.com,\nTomas Tomaitis,tomas@example.com,\n\
                Ieva Ievaitė,ieva@example.com,\nIeva Ievutė,ievute@example.com,\nJonas Jonaitis,jonas@example.com,Kaunas\n\
                Rasa Rasaitė,rasa@example.com,Vilnius\nOna Onaitė,ona@example.com,Kaunas\n";
    let id = import(&scene, text).import_id.unwrap();
    let action = scene.imports().unwrap()[0].action_id;
    assert_eq!(scene.import_taken_back(id).unwrap(), None, "it stands");
    scene.edit_customer(CustomerId(3), json!({"role": "Baker"}).as_object().unwrap()).unwrap();
    scene.delete_customers(&Selection::Ids { ids: vec![CustomerId(4)] }).unwrap();
    let merge = MergeRequest {
        keep: CustomerId(6),
        others: vec![CustomerId(7)],
        choices: std::collections::BTreeMap::new(),
    };
    scene.merge_customers(&merge).unwrap();
    let address = json!({"addresses": [{"city": "Palanga"}]});
    scene.edit_customer(CustomerId(2), address.as_object().unwrap()).unwrap();

    let undone = scene.undo(action).unwrap();

    let told = TakenBack { at: scene.now(), reversed: 2, kept: 6, failed: 0 };
    assert_eq!(scene.import_taken_back(id).unwrap(), Some(told));
    assert_eq!(
        fated(&scene, id, Fate::Reversed),
        [(4, "Tomas Tomaitis".into(), None), (7, "Jonas Jonaitis".into(), None)]
    );
    assert_eq!(
        fated(&scene, id, Fate::Kept),
        [
            (2, "Ona Onaitė".into(), Some(KeptReason::Edited)),
            (3, "Eglė Eglaitė".into(), Some(KeptReason::Binned)),
            (5, "Ieva Ievaitė".into(), Some(KeptReason::Merged)),
            (6, "Ieva Ievaitė".into(), Some(KeptReason::Merged)),
            (8, "Rasa Rasaitė".into(), Some(KeptReason::Edited)),
            (9, "Ona Onaitė".into(), Some(KeptReason::Edited)),
        ]
    );
    assert_eq!(fated(&scene, id, Fate::Failed), []);
    let page = scene.taken_back_rows(id, Fate::Kept, Some(3), 2).unwrap();
    assert_eq!((page.rows.iter().map(|row| row.row).collect::<Vec<_>>(), page.next), (vec![3, 5], Some(6)));

    scene.undo(undone.action_id).unwrap();
    assert_eq!(scene.import_taken_back(id).unwrap(), None, "it stands again");
}

#[test]
fn the_company_of_somebody_who_stays_is_told_as_needed() {
    let scene = book();
    let id = import(&scene, "Name,Kind\nAcme Ltd,company\nOna Onaitė,person\n").import_id.unwrap();
    let company = customer(&scene, 1);
    assert_eq!(company.kind, CustomerKind::Company);
    scene.edit_customer(CustomerId(2), json!({"company_id": 1}).as_object().unwrap()).unwrap();

    scene.undo(scene.imports().unwrap()[0].action_id).unwrap();

    let kept: Vec<_> =
        fated(&scene, id, Fate::Kept).into_iter().map(|(row, _, reason)| (row, reason)).collect();
    assert_eq!(kept, [(2, Some(KeptReason::Needed)), (3, Some(KeptReason::Edited))]);
}

#[test]
fn who_was_removed_for_good_after_an_undo_kept_them_is_named_nowhere() {
    let scene = book();
    let id = import(&scene, "Name,Email\nOna Onaitė,ona@example.com\n").import_id.unwrap();
    scene.edit_customer(CustomerId(1), json!({"role": "Baker"}).as_object().unwrap()).unwrap();
    scene.undo(scene.imports().unwrap()[0].action_id).unwrap();
    let one = Selection::Ids { ids: vec![CustomerId(1)] };
    scene.delete_customers(&one).unwrap();

    scene.purge_customers(&one).unwrap();

    assert_eq!(fated(&scene, id, Fate::Kept), [(2, String::new(), Some(KeptReason::Edited))]);
    let kept: Vec<_> = scene.history(None, 20).unwrap().into_iter().flat_map(|entry| entry.kept).collect();
    assert_eq!(kept.iter().map(|kept| kept.name.as_str()).collect::<Vec<_>>(), [""]);
}
