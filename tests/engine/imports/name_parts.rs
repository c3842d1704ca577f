//! The names of a list: which part comes first, what is a title, and who is a company.

use daftar_engine::imports::NameOrder;

use super::*;

/// Given and family name of each customer of a list with one column of names.
fn parts(names: &[&str]) -> Vec<(String, String)> {
    let scene = book();
    let rows: Vec<String> = names.iter().map(|name| format!("\"{name}\"\n")).collect();
    import(&scene, &format!("Name,Email\n{}", with_emails(&rows)));
    let parts = |id| {
        let customer = customer(&scene, id);
        (customer.given_name, customer.family_name)
    };
    (1..=names.len() as i64).map(parts).collect()
}

fn with_emails(rows: &[String]) -> String {
    let row = |(at, row): (usize, &String)| format!("{},c{at}@example.com\n", row.trim_end());
    rows.iter().enumerate().map(row).collect()
}

fn pair(given: &str, family: &str) -> (String, String) {
    (given.to_owned(), family.to_owned())
}

#[test]
fn a_list_that_begins_with_family_names_is_read_so_by_all_of_its_names() {
    assert_eq!(
        parts(&["Petrauskas Jonas", "Kazlauskienė Rasta", "Šimkus Mindaugas", "Urbonas Algis Petras"]),
        [
            pair("Jonas", "Petrauskas"),
            pair("Rasta", "Kazlauskienė"),
            pair("Mindaugas", "Šimkus"),
            pair("Algis Petras", "Urbonas")
        ]
    );
    assert_eq!(
        parts(&["محمدی رضا", "حسین پور مریم", "کاظمی علی اکبر"]),
        [pair("رضا", "محمدی"), pair("مریم", "حسین پور"), pair("علی اکبر", "کاظمی")]
    );
    assert_eq!(parts(&["Kovács Anna", "Fodor Zoltán", "Bíró Péter"])[1], pair("Zoltán", "Fodor"));
    assert_eq!(parts(&["Иванов Пётр Сергеевич", "Ким Анна Олеговна"])[1], pair("Анна Олеговна", "Ким"));
}

#[test]
fn a_list_that_begins_with_given_names_stays_so() {
    assert_eq!(parts(&["Jonas Petrauskas", "Rasta Kazlauskienė", "Laima Ona"])[2], pair("Laima", "Ona"));
    assert_eq!(parts(&["رضا محمدی", "مریم حسین پور"])[1], pair("مریم", "حسین پور"));
    assert_eq!(
        parts(&["Petrauskas Jonas", "Ona Kazlauskienė"])[0],
        pair("Petrauskas", "Jonas"),
        "one of each tells nothing"
    );
    assert_eq!(
        parts(&["Smith, Anna", "Bela Lugosi", "Anna Nemes"])[0],
        pair("Anna", "Smith"),
        "a comma turns its own name alone"
    );
}

#[test]
fn addresses_tell_the_order_of_names_that_nobody_knows() {
    let scene = book();
    import(
        &scene,
        "Name,Email\nOkoye Adaeze,adaeze.okoye@example.com\nMensah Kwabena,kwabena_mensah@example.com\n",
    );

    assert_eq!(customer(&scene, 2).given_name, "Kwabena");
}

#[test]
fn the_order_of_names_is_shown_and_can_be_chosen() {
    let scene = book();
    let text = "Name,Nick\nPetrauskas Jonas,Jon\nKazlauskienė Ona,On\n";
    let mut request = written(&scene, "list.csv", text);
    let recognised = scene.recognise_import(&request, &mut unwatched).unwrap();
    let orders: Vec<NameOrder> = recognised.columns.iter().map(|column| column.name_order).collect();
    assert_eq!(orders, [NameOrder::FamilyFirst, NameOrder::GivenFirst]);

    request.columns = vec![ColumnChoice {
        column: "Name".into(),
        field: Some("name".into()),
        name_order: Some(NameOrder::GivenFirst),
        ..ColumnChoice::default()
    }];
    scene.run_import(&request, &mut unwatched).unwrap();

    assert_eq!(customer(&scene, 1).given_name, "Petrauskas");
    request.columns.clear();
    let remembered = scene.recognise_import(&request, &mut unwatched).unwrap();
    assert_eq!(remembered.columns[0].name_order, NameOrder::GivenFirst, "for the next such list");
}

#[test]
fn titles_stay_with_the_whole_name_and_out_of_its_parts() {
    let names = [
        "Ing. Petr Svoboda, Ph.D.",
        "Smith, Anna, Jr.",
        "جناب آقای دکتر علی محمدی",
        "مهندس سارا رضایی",
        "p. Jonas Petrauskas",
        "Ponia Ona Petraitienė",
        "Prof. Dr. med. Eva Huber MBA",
        "سرکار خانم زهرا احمدی",
        "P. Diddy Combs",
    ];
    assert_eq!(
        parts(&names),
        [
            pair("Petr", "Svoboda"),
            pair("Anna", "Smith"),
            pair("علی", "محمدی"),
            pair("سارا", "رضایی"),
            pair("Jonas", "Petrauskas"),
            pair("Ona", "Petraitienė"),
            pair("Eva", "Huber"),
            pair("زهرا", "احمدی"),
            pair("Diddy", "Combs"),
        ]
    );
    let scene = book();
    import(
        &scene,
        "First name,Last name,Email\nDr. Anna,Smith PhD,a@example.com\nخانم مریم,احمدی,b@example.com\n",
    );
    let anna = customer(&scene, 1);
    assert_eq!(
        (anna.name.as_str(), anna.given_name.as_str(), anna.family_name.as_str()),
        ("Dr. Anna Smith PhD", "Anna", "Smith")
    );
    assert_eq!(
        (customer(&scene, 2).name.as_str(), customer(&scene, 2).given_name.as_str()),
        ("خانم مریم احمدی", "مریم")
    );
}

#[test]
fn rows_of_a_company_alone_are_companies() {
    let scene = book();
    import(
        &scene,
        "First name,Last name,Company,Phone\nUAB Baltas Namas,,,861234567\n,شرکت فولاد تهران,,861234568\n,,Blue Shop,861234569\nOna,Petraitė,Blue Shop,861234560\n",
    );
    let told = |id| {
        let it = customer(&scene, id);
        (it.kind, it.name, it.given_name, it.company)
    };

    let company = |name: &str, company: &str| {
        (CustomerKind::Company, name.to_owned(), String::new(), company.to_owned())
    };
    assert_eq!(told(1), company("UAB Baltas Namas", ""));
    assert_eq!(told(2), company("شرکت فولاد تهران", ""));
    assert_eq!(told(3).0, CustomerKind::Company);
    assert_eq!(told(4).0, CustomerKind::Person);
}

#[test]
fn the_part_that_a_row_does_not_give_is_what_is_left_of_the_whole() {
    let scene = book();
    import(
        &scene,
        "Full name,First name,Email\nPetrauskas Jonas,Jonas,a@example.com\nOna Petraitė,Ona,b@example.com\n",
    );

    assert_eq!(customer(&scene, 1).family_name, "Petrauskas");
    assert_eq!(customer(&scene, 2).family_name, "Petraitė");
}

#[test]
fn the_order_of_names_can_be_said_for_the_whole_list() {
    for (order, wanted) in
        [(NameOrder::GivenFirst, pair("Ona", "Petraitė")), (NameOrder::FamilyFirst, pair("Petraitė", "Ona"))]
    {
        let scene = book();
        let mut request = written(&scene, "list.csv", "Name,Phone\nOna Petraitė,861234567\n");
        request.name_order = Some(order);
        let recognised = scene.recognise_import(&request, &mut unwatched).unwrap();
        assert_eq!(recognised.columns[0].name_order, order);

        scene.run_import(&request, &mut unwatched).unwrap();

        let ona = customer(&scene, 1);
        assert_eq!((ona.given_name, ona.family_name), wanted, "{order:?}");
    }
}

#[test]
fn a_column_that_says_its_own_order_of_names_keeps_it() {
    let scene = book();
    let mut request = written(&scene, "list.csv", "Name,Phone\nOna Petraitė,861234567\n");
    request.name_order = Some(NameOrder::FamilyFirst);
    let own = ColumnChoice {
        column: "Name".into(),
        field: Some("name".into()),
        name_order: Some(NameOrder::GivenFirst),
        ..ColumnChoice::default()
    };
    request.columns = vec![own];

    scene.run_import(&request, &mut unwatched).unwrap();

    assert_eq!(customer(&scene, 1).family_name, "Petraitė");
}

#[test]
fn what_stands_in_brackets_is_no_part_of_a_name() {
    assert_eq!(
        parts(&[
            "رضا محمدی (لوازم خانگی)",
            "زهرا (همسایه)",
            "Laura Pine (laurapine)",
            "(VIP) Jonas Petraitis",
            "Ona [2]"
        ]),
        [pair("رضا", "محمدی"), pair("", ""), pair("Laura", "Pine"), pair("Jonas", "Petraitis"), pair("", "")]
    );
}
