//! Rows between the others that head groups of them: in lists of customers their groups, and lone names that are none.

use super::*;

fn groups(scene: &Scene, id: i64) -> (String, Vec<String>) {
    let customer = customer(scene, id);
    (customer.name, customer.groups)
}

fn in_group(name: &str, group: &str) -> (String, Vec<String>) {
    (name.to_owned(), vec![group.to_owned()])
}

#[test]
fn headings_above_customers_become_their_groups() {
    let numbered =
        "Nr.;Vardas;Telefonas\nVilnius;;\n1;Ona;861234561\n2;Petras;861234562\nKaunas;;\n3;Rasa;861234563\n";
    let apart = "Vardas;Telefonas;Miestelis\nVilnius;;\nOna;861234561;\nPetras;861234562;\n;;\nKaunas;;\nRasa;861234563;\n";
    let named = "Vardas;Telefonas;Pastaba\nGrupė: Vilnius;;\nOna;861234561;a\nPetras;861234562;b\nGrupė: Kaunas;;\nRasa;861234563;c\n";
    let parts = "Vilnius;\nVardas;Telefonas\nOna;861234561\nPetras;861234562\n;\nKaunas;\nVardas;Telefonas\nRasa;861234563\n";

    for text in [numbered, apart, named, parts] {
        let scene = lithuanian();
        assert_eq!(counts(&import(&scene, text)), (3, 0, 0, 0, 0), "{text}");
        let people = [1, 2, 3].map(|id| groups(&scene, id));
        assert_eq!(
            people,
            [in_group("Ona", "Vilnius"), in_group("Petras", "Vilnius"), in_group("Rasa", "Kaunas")],
            "{text}"
        );
    }
}

#[test]
fn letters_of_an_address_book_are_nobody() {
    let scene = lithuanian();
    let summary = import(
        &scene,
        "Vardas;Telefonas\nA;\nAdomas;861234561\nAgnė;861234562\nB;\nBirutė;861234563\nBalys;861234564\n",
    );

    assert_eq!(counts(&summary), (4, 0, 0, 0, 0));
    assert_eq!(groups(&scene, 1), ("Adomas".to_owned(), Vec::new()));
}

#[test]
fn customers_of_whom_only_the_name_is_known_stay_customers() {
    for text in [
        "Vardas;Telefonas\nOna;\nPetras;861234562\nRasa;\nJonas;861234563\nEglė;861234564\n",
        "Vardas;Telefonas\nOna;\nPetras;861234562\nJonas;861234563\n",
        "Vardas;Telefonas\nPetras;861234562\n;\nOna;\nJonas;861234563\n;\nRasa;\nEglė;861234564\n",
    ] {
        let scene = lithuanian();
        let summary = import(&scene, text);
        let rows = text.lines().filter(|line| line.len() > 1).count() - 1;
        assert_eq!(counts(&summary), (rows as u32, 0, 0, 0, 0), "{text}");
    }
}

#[test]
fn a_name_above_its_numbers_is_the_customers() {
    let scene = lithuanian();
    let summary = import(
        &scene,
        "Klientas;Telefonas;Miestas\nOna Petraitė;;\n;861234561;Vilnius\nJonas Kazlauskas;;\n;861234562;Kaunas\n",
    );

    assert_eq!((summary.created, summary.rejected.len()), (2, 0));
    let jonas = customer(&scene, 2);
    assert_eq!((jonas.name.as_str(), jonas.phones[0].raw.as_str()), ("Jonas Kazlauskas", "861234562"));
}

#[test]
fn headings_are_shown_and_can_be_read_as_rows() {
    let scene = lithuanian();
    let text =
        "Nr.;Vardas;Telefonas\nVilnius;;\n1;Ona;861234561\n2;Petras;861234562\nKaunas;;\n3;Rasa;861234563\n";
    let mut request = written(&scene, "list.csv", text);

    let found = scene.recognise_import(&request, &mut unwatched).unwrap();
    let groups = found.groups.unwrap();
    assert_eq!((groups.samples, groups.columns), (vec!["Vilnius".to_owned(), "Kaunas".to_owned()], vec![3]));
    assert_eq!((found.rows, found.columns.len()), (3, 4));
    request.reading.headings_as_rows = true;
    let found = scene.recognise_import(&request, &mut unwatched).unwrap();
    assert_eq!((found.rows, found.columns.len()), (5, 3));
    assert!(found.groups.is_some_and(|groups| groups.as_rows && groups.columns.is_empty()));
    assert_eq!(scene.run_import(&request, &mut unwatched).unwrap().rejected.len(), 2);
}

#[test]
fn customers_below_each_other_instead_of_side_by_side_are_read() {
    let text = "Vardas: Ona Petraitė\nTelefonas: 861234561\nAdresas: Gedimino 1, Vilnius\n\n\
                Vardas: Jonas Kazlauskas\nTelefonas: 861234562\nPastaba: skambinti\nvakare: po šešių\n\n\
                Vardas: Rasa\nTelefonas: 861234563\n";
    let scene = lithuanian();

    assert_eq!(counts(&import(&scene, text)), (3, 0, 0, 0, 0));
    assert_eq!(customer(&scene, 1).addresses[0].street, "Gedimino 1, Vilnius");
    let jonas = customer(&scene, 2);
    assert_eq!(
        (jonas.phones[0].raw.as_str(), jonas.note.as_str()),
        ("861234562", "skambinti\nvakare: po šešių")
    );
    let scene = iranian();
    let text = "نام: علی\nموبایل: ۰۹۱۲۱۲۳۴۵۶۷\n-----\nنام: مریم\nموبایل: ۰۹۱۲۳۴۵۶۷۸۹\n-----\n";
    assert_eq!(counts(&import(&scene, text)), (2, 0, 0, 0, 0));
}

#[test]
fn lists_side_by_side_are_one_list() {
    let scene = lithuanian();
    let text = "Vardas;Telefonas;;Vardas;Telefonas\nOna;861234561;;Petras;861234562\nRasa;861234563;;;\n";
    let request = written(&scene, "list.csv", text);

    let found = scene.recognise_import(&request, &mut unwatched).unwrap();
    assert_eq!((found.rows, found.columns.len()), (3, 2));
    assert_eq!(counts(&scene.run_import(&request, &mut unwatched).unwrap()), (3, 0, 0, 0, 0));
    let reached = |id| (customer(&scene, id).name, customer(&scene, id).phones[0].raw.clone());
    assert_eq!(
        [1, 2, 3].map(reached),
        [("Ona", "861234561"), ("Rasa", "861234563"), ("Petras", "861234562")]
            .map(|(name, phone)| (name.to_owned(), phone.to_owned()))
    );
}

#[test]
fn headings_may_end_with_a_colon_and_remarks_stand_below_the_last_row() {
    for text in [
        "Vardas;Telefonas;Pastaba\nVIP:;;\nOna;861234561;\nPetras;861234562;\nKiti:;;\nRasa;861234563;\n",
        "Nr.;Vardas;Telefonas\nVIP;;\n1;Ona;861234561\n2;Petras;861234562\nKiti;;\n3;Rasa;861234563\nIš viso įrašų: 3;;\n",
    ] {
        let scene = lithuanian();
        assert_eq!(counts(&import(&scene, text)), (3, 0, 0, 0, 0), "{text}");
        let people = [1, 2, 3].map(|id| groups(&scene, id));
        assert_eq!(people, [in_group("Ona", "VIP"), in_group("Petras", "VIP"), in_group("Rasa", "Kiti")]);
    }
}

#[test]
fn values_below_each_other_may_be_parted_as_programs_do() {
    for text in [
        "Vardas\tOna\nTelefonas\t861234561\n\nVardas\tRasa\nTelefonas\t861234562\n",
        "[1]\nvardas=Ona\ntelefonas=861234561\n\n[2]\nvardas=Rasa\ntelefonas=861234562\n",
    ] {
        let scene = lithuanian();
        assert_eq!(counts(&import(&scene, text)), (2, 0, 0, 0, 0), "{text}");
        let reached = customer(&scene, 2);
        assert_eq!((reached.name.as_str(), reached.phones[0].raw.as_str()), ("Rasa", "861234562"));
    }
}

#[test]
fn customers_in_columns_are_turned_into_rows() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_row(0, 0, ["Vardas", "Ona", "Petras", "Rasa"]).unwrap();
    sheet.write_row(1, 0, ["Telefonas", "861234561", "861234562", "861234563"]).unwrap();
    sheet.write_row(2, 0, ["Miestas", "Vilnius", "", "Kaunas"]).unwrap();
    let scene = lithuanian();
    let request = written(&scene, "list.xlsx", "");
    workbook.save(&request.path).unwrap();

    assert_eq!(counts(&scene.run_import(&request, &mut unwatched).unwrap()), (3, 0, 0, 0, 0));
    let rasa = customer(&scene, 3);
    assert_eq!((rasa.name.as_str(), rasa.phones[0].raw.as_str()), ("Rasa", "861234563"));
    assert_eq!(rasa.addresses[0].city, "Kaunas");
}

#[test]
fn months_may_name_columns() {
    let scene = lithuanian();
    let text = "Customer,Phone,Jan 2024,Feb 2024,Mar 2024\nOna,861234561,25,,30\nRasa,861234562,,60,\n";

    assert_eq!(fields(&scene, text)[..2], [Some("name".into()), Some("phone".into())]);
    assert_eq!(counts(&import(&scene, text)), (2, 0, 0, 0, 0));
}
