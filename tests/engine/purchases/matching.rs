//! Whose a purchase is, what a repeated list adds, and the way back.

use daftar_engine::customers::list::CustomerQuery;
use daftar_engine::customers::{AddressDraft, CustomerDraft};
use daftar_engine::ids::{CustomerId, InteractionId};
use daftar_engine::imports::{BuyerChoice, Fate, ImportRequest, Reason, RowOutcome, Taking};
use daftar_engine::interactions::{InteractionDraft, InteractionKind};
use daftar_engine::progress::unwatched;

use super::{import, in_iran, purchases, run, sold};
use crate::imports::{counts, customer, written};
use crate::interactions::said;
use crate::support::{Scene, add, book, person, with_email, with_phone};

fn count(scene: &Scene) -> usize {
    scene.customer_ids(&CustomerQuery::default()).unwrap().len()
}

#[test]
fn a_buyer_is_known_by_phone_then_email_then_name() {
    let scene = in_iran();
    scene.add_customer(with_phone("Sara Ahmadi", "0912 111 22 33")).unwrap();
    scene.add_customer(with_email("Ona Petraitė", "ona@example.com")).unwrap();
    add(&scene, "Jonas Kazlauskas");

    let summary = import(
        &scene,
        "Date,Customer,Phone,Email,Total\n2026-01-01,Sara Ahmadi,+98 912 111 2233,,10\n2026-01-02,,00989121112233,,20\n\
         2026-01-03,Petraitė Ona,,ONA@example.com,30\n2026-01-04,Kazlauskas Jonas,,,40\n2026-01-05,New Person,,,50\n",
    );

    assert_eq!((count(&scene), summary.purchases.as_ref().unwrap().customers), (4, 1));
    assert_eq!((sold(&scene, 1).len(), sold(&scene, 2).len(), sold(&scene, 3).len()), (2, 1, 1));
    assert_eq!(customer(&scene, 4).name, "New Person");
}

#[test]
fn what_the_list_says_of_a_known_buyer_fills_only_blanks() {
    let scene = book();
    scene.add_customer(with_email("Ona Petraitė", "ona@example.com")).unwrap();

    let list = "Date,Customer,Phone,Email,City,Total\n2026-01-01,O. Petraitė,+370 612 34567,ona@example.com,Kaunas,10\n\
                2026-01-02,Ona Petraitė,+370 699 99999,ona@example.com,Vilnius,20\n";
    import(&scene, list);

    let ona = customer(&scene, 1);
    assert_eq!((count(&scene), ona.name.as_str()), (1, "Ona Petraitė"));
    assert_eq!(ona.phones.iter().map(|it| it.raw.as_str()).collect::<Vec<_>>(), ["+370 612 34567"]);
    assert_eq!(ona.addresses.iter().map(|it| it.city.as_str()).collect::<Vec<_>>(), ["Kaunas"]);
}

#[test]
fn who_of_several_bought_is_not_guessed() {
    let scene = book();
    let in_town = |city: &str| CustomerDraft {
        addresses: vec![AddressDraft { city: city.into(), ..AddressDraft::default() }],
        ..person("Jonas Kazlauskas")
    };
    scene.add_customer(in_town("Kaunas")).unwrap();
    scene.add_customer(in_town("Vilnius")).unwrap();

    let summary = import(
        &scene,
        "Invoice No,Date,Customer,City,Total\n1,2026-01-01,Jonas Kazlauskas,,10\n1,2026-01-01,,,5\n2,2026-01-02,Jonas Kazlauskas,Vilnius,20\n",
    );

    let told: Vec<_> = summary.rejected.iter().map(|it| (it.row, it.reason)).collect();
    assert_eq!(told, [(2, Reason::CustomerUnclear), (3, Reason::CustomerUnclear)]);
    let first = &summary.rejected[0];
    assert_eq!((first.column.as_str(), first.value.as_str()), ("Customer", "Jonas Kazlauskas"));
    assert_eq!((sold(&scene, 1).len(), sold(&scene, 2).len(), count(&scene)), (0, 1, 2));
}

#[test]
fn the_number_of_another_program_finds_its_customers_again() {
    let scene = book();
    let orders = "orderID,customerID,orderDate,shipName,shipCity\n10248,VINET,2026-07-04,Vins et alcools,Reims\n\
                  10249,TOMSP,2026-07-05,Toms,Münster\n10250,VINET,2026-07-08,Vins et alcools SA,Reims\n";

    let summary = import(&scene, orders);

    assert_eq!((summary.created, count(&scene)), (3, 2));
    assert_eq!(
        sold(&scene, 1),
        [("2026-07-04".into(), None, "10248".into()), ("2026-07-08".into(), None, "10250".into())]
    );
    let field = scene.custom_fields().unwrap().remove(0);
    assert_eq!(
        (field.label.as_str(), customer(&scene, 1).custom[&field.key].as_str()),
        ("Customer code", "VINET")
    );

    let later = "Customer number,Date,Total\nTOMSP,2026-08-01,5.00\nNEWBY,2026-08-02,6.00\n";
    import(&scene, later);
    assert_eq!((sold(&scene, 2).len(), count(&scene)), (2, 3));
    assert_eq!(customer(&scene, 3).name, "NEWBY", "who has only a number is called by it");
    assert_eq!(scene.custom_fields().unwrap().len(), 1);
}

#[test]
fn strangers_become_customers_or_their_rows_are_kept_out() {
    let scene = book();
    add(&scene, "Ona Petraitė");
    let text = "Date,Customer,Total\n2026-01-01,Ona Petraitė,10\n2026-01-02,Jonas Kazlauskas,20\n";
    let request = written(&scene, "list.csv", text);

    let known = run(&scene, &ImportRequest { taking: Taking::Known, ..request.clone() });
    assert_eq!((known.created, known.rejected[0].reason, count(&scene)), (1, Reason::CustomerUnknown, 1));
    let all = run(&scene, &request);
    assert_eq!((all.created, all.unchanged, count(&scene)), (1, 1, 2));
}

#[test]
fn next_months_list_adds_only_what_is_new() {
    let scene = book();
    let first = "Date,Customer,Total,Product\n2026-01-01,Ann Lee,10,Tea\n2026-01-01,Ann Lee,10,Tea\n2026-01-02,Bob Roe,20,Pot\n";

    let made = import(&scene, first);
    assert_eq!((made.created, sold(&scene, 1).len()), (3, 2), "two equal sales of one day stay two");
    let again = import(&scene, first);
    let (repeat, known) = (again.purchases.clone().unwrap(), counts(&again));
    assert_eq!((known, repeat.created, repeat.known), ((0, 0, 3, 0, 0), 0, 3));
    let next = import(&scene, &format!("{first}2026-01-01,Ann Lee,10,Tea\n2026-02-01,Ann Lee,15,Tea\n"));

    assert_eq!(counts(&next), (2, 0, 3, 0, 0));
    assert_eq!((sold(&scene, 1).len(), sold(&scene, 2).len(), count(&scene)), (4, 1, 2));
}

#[test]
fn an_order_is_known_by_its_number_although_its_purchase_was_edited() {
    let scene = book();
    let list = "Order No,Order Date,Customer,Total\n7,2026-01-01,Ann Lee,10\n";
    import(&scene, list);
    let id = InteractionId(1);
    let words = InteractionDraft { kind: InteractionKind::Purchase, ..said(CustomerId(1), "a gift") };
    scene.edit_interaction(id, words).unwrap();

    let again = import(&scene, list);
    let next_year = import(&scene, "Order No,Order Date,Customer,Total\n7,2026-03-01,Ann Lee,12\n");

    assert_eq!((again.unchanged, next_year.created), (1, 1), "numbers begin anew");
    assert_eq!(scene.interaction(id).unwrap().text, "a gift");
}

#[test]
fn taking_it_back_removes_the_purchases_and_whoever_came_with_them() {
    let scene = book();
    add(&scene, "Ann Lee");
    let summary = import(
        &scene,
        "Order No,Order Date,Customer,Total\n1,2026-01-01,Ann Lee,10\n2,2026-01-02,Bob Roe,20\n",
    );
    let found = |search: &str| {
        let query = CustomerQuery { search: search.into(), ..CustomerQuery::default() };
        scene.customer_ids(&query).unwrap()
    };

    scene.undo_last().unwrap();

    assert_eq!((count(&scene), sold(&scene, 1)), (1, vec![]));
    let taken = scene.import_taken_back(summary.import_id.unwrap()).unwrap().unwrap();
    assert_eq!((taken.reversed, taken.kept, taken.failed), (2, 0, 0));
    scene.redo_last().unwrap();
    assert_eq!((count(&scene), sold(&scene, 1).len(), sold(&scene, 2).len()), (2, 1, 1));
    assert_eq!(found("bob"), [CustomerId(2)]);
    assert!(scene.check().unwrap().sound);
}

#[test]
fn a_purchase_that_was_edited_since_stays_and_is_named() {
    let scene = book();
    add(&scene, "Ann Lee");
    let list = "Order No,Order Date,Customer,Total\n1,2026-01-01,Ann Lee,10\n2,2026-01-02,Ann Lee,20\n3,2026-01-03,Bob Roe,30\n4,2026-01-04,Bob Roe,40\n";
    let import_id = import(&scene, list).import_id.unwrap();
    for (id, customer) in [(2, 1), (3, 2)] {
        let words =
            InteractionDraft { kind: InteractionKind::Purchase, ..said(CustomerId(customer), "gift") };
        scene.edit_interaction(InteractionId(id), words).unwrap();
    }
    let action = scene.imports().unwrap()[0].action_id;

    let undone = scene.undo(action).unwrap();

    let names: Vec<_> = undone.kept.iter().map(|kept| kept.name.as_str()).collect();
    assert_eq!(names, ["Bob Roe", "Ann Lee · 2", "Bob Roe · 3"]);
    assert_eq!(sold(&scene, 1).iter().map(|it| it.2.as_str()).collect::<Vec<_>>(), ["2"]);
    assert_eq!(
        sold(&scene, 2).iter().map(|it| it.2.as_str()).collect::<Vec<_>>(),
        ["3"],
        "and so does its customer"
    );
    let taken = scene.import_taken_back(import_id).unwrap().unwrap();
    assert_eq!((taken.reversed, taken.kept, taken.failed), (2, 2, 0));
    let kept = scene.taken_back_rows(import_id, Fate::Kept, None, 10).unwrap().rows;
    assert_eq!(kept.iter().map(|row| row.row).collect::<Vec<_>>(), [3, 4]);
}

#[test]
fn each_row_tells_later_what_came_of_it() {
    let scene = book();
    let list = "Order No,Order Date,Customer,Total,Item\n1,2026-01-01,Ann Lee,10,Tea\n1,2026-01-01,,10,Pot\n2,2026-01-02,Bob Roe,20,Cup\n";
    let id = import(&scene, list).import_id.unwrap();

    let rows = scene.import_rows(id, RowOutcome::Created, None, 10).unwrap().rows;

    let told: Vec<_> =
        rows.iter().map(|row| (row.row.unwrap(), row.customer.as_ref().unwrap().name.as_str())).collect();
    assert_eq!(told, [(2, "Ann Lee"), (3, "Ann Lee"), (4, "Bob Roe")]);
    let past = scene.imports().unwrap().remove(0);
    let purchases_of = past.purchases.unwrap();
    assert_eq!((purchases_of.created, purchases_of.customers, past.rows), (2, 2, 3));
    let subject = scene.history(None, 1).unwrap().remove(0).subject;
    assert_eq!((subject.purchases, subject.count), (Some(2), Some(2)));
}

#[test]
fn a_rehearsal_and_a_stopped_import_leave_nothing() {
    let scene = book();
    let request = written(&scene, "l.csv", "Customer code,Date,Customer,Total\nA1,2026-01-01,Ann Lee,10\n");

    let plan = scene.plan_import(&request, &mut unwatched).unwrap();
    assert_eq!(plan.summary.purchases.unwrap().created, 1);
    let stopped = scene.run_import(&request, &mut |_| std::ops::ControlFlow::Break(()));
    assert_eq!(stopped.unwrap_err().code(), &daftar_engine::Code::Stopped);

    assert_eq!((count(&scene), scene.custom_fields().unwrap().len()), (0, 0));
    run(&scene, &request);
    assert_eq!(purchases(&scene, 1)[0].import_id.map(|id| id.0), Some(1));
}

#[test]
fn the_owner_says_who_of_several_bought() {
    let scene = book();
    let in_town = |city: &str| CustomerDraft {
        addresses: vec![AddressDraft { city: city.into(), ..AddressDraft::default() }],
        ..with_phone("Jonas Kazlauskas", if city == "Kaunas" { "+370 612 34567" } else { "+370 612 34568" })
    };
    let (kaunas, vilnius) = (in_town("Kaunas"), in_town("Vilnius"));
    scene.add_customer(kaunas).unwrap();
    scene.add_customer(vilnius).unwrap();
    let list = "Invoice No,Date,Customer,Company,Total\n1,2026-01-01,Jonas Kazlauskas,,10\n1,2026-01-01,,,5\n\
                2,2026-01-02,jonas kazlauskas,,20\n3,2026-01-03,Jonas Kazlauskas,Rytas,30\n4,2026-01-04,Jonas Kazlauskas,Rytas,40\n";
    let mut request = written(&scene, "list.csv", list);

    let told = scene.plan_import(&request, &mut unwatched).unwrap().buyers;
    let seen: Vec<_> = told.iter().map(|it| (it.buyer.as_str(), it.rows, it.candidates.len())).collect();
    assert_eq!(seen, [("Jonas Kazlauskas", 2, 2), ("Jonas Kazlauskas · Rytas", 2, 2)]);
    let other = &told[0].candidates[1];
    assert_eq!(
        (other.id, other.phone.as_str(), other.city.as_str()),
        (CustomerId(2), "+370 612 34568", "Vilnius")
    );

    let choice =
        |buyer: &str, id: Option<i64>| BuyerChoice { buyer: buyer.into(), customer_id: id.map(CustomerId) };
    request.buyers = vec![choice(&told[0].buyer, Some(2)), choice(&told[1].buyer, None)];
    let plan = scene.plan_import(&request, &mut unwatched).unwrap();
    assert_eq!(
        (plan.buyers.len(), plan.summary.rejected.len()),
        (2, 0),
        "settled ones can be settled otherwise"
    );
    let summary = run(&scene, &request);

    assert_eq!(summary.purchases.unwrap().customers, 1, "somebody new is one, however many rows they have");
    assert_eq!((sold(&scene, 1).len(), sold(&scene, 2).len(), sold(&scene, 3).len()), (0, 2, 2));
    assert_eq!(customer(&scene, 3).company, "Rytas");
    request.buyers = vec![choice(&told[0].buyer, Some(99))];
    let stale = scene.plan_import(&request, &mut unwatched).unwrap();
    assert!(stale.summary.rejected.iter().all(|it| it.reason == Reason::CustomerUnclear));
    assert!(!stale.summary.rejected.is_empty(), "who is none of them is nobody's answer");
}
