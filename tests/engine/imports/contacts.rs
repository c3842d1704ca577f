//! Cells that hold several things a customer is reached by, and lists that name whom one speaks to.

use super::*;

/// The phones of a customer with what each is for, and their email addresses.
fn reach(scene: &Scene, id: i64) -> (Vec<(String, String)>, Vec<String>) {
    let customer = customer(scene, id);
    let phones = customer.phones.into_iter().map(|phone| (phone.label, phone.raw)).collect();
    (phones, customer.emails.into_iter().map(|email| email.address).collect())
}

fn phones(phones: &[(&str, &str)]) -> Vec<(String, String)> {
    phones.iter().map(|(label, raw)| ((*label).to_owned(), (*raw).to_owned())).collect()
}

#[test]
fn words_between_the_phones_of_a_cell_say_what_each_is_for() {
    let scene = lithuanian();
    import(
        &scene,
        "Klientas;Telefonas\nOna;Tel.: 8 5 2123456, mob.: 8 612 34567\nJonas;mob. 861234568 namų 8 37 201122\n\
         Rasa;faks. 8 5 2123457\nZita;+370 612 34569 (Petras)\nEglė;8 5 2123458 vid. 12\n",
    );

    assert_eq!(reach(&scene, 1).0, phones(&[("", "8 5 2123456"), ("mobile", "8 612 34567")]));
    assert_eq!(reach(&scene, 2).0, phones(&[("mobile", "861234568"), ("home", "8 37 201122")]));
    assert_eq!(reach(&scene, 3).0, phones(&[("fax", "8 5 2123457")]));
    assert_eq!(reach(&scene, 4).0, phones(&[("", "+370 612 34569 (Petras)")]), "who it is of stays with it");
    assert_eq!(reach(&scene, 5).0, phones(&[("", "8 5 2123458 vid. 12")]));
    let persian = iranian();
    import(&persian, "نام,تلفن\nرضا,همراه: 09121234567 - منزل: 02122334455\n");
    assert_eq!(reach(&persian, 1).0, phones(&[("mobile", "09121234567"), ("home", "02122334455")]));
}

#[test]
fn phones_and_email_addresses_in_one_cell_are_both_taken() {
    let scene = lithuanian();
    let text = "Klientas;Kontaktai;Pastaba\nOna;861234567, ona@example.lt;a\nJonas;jonas@example.lt, mob. 8 612 34568;b\n\
                Rasa;+370 612 34569;c\nZita;zita@example.lt;\n";

    assert_eq!(fields(&scene, text), [Some("name".into()), Some("phone".into()), Some("note".into())]);
    assert_eq!(counts(&import(&scene, text)), (4, 0, 0, 0, 0));
    assert_eq!(reach(&scene, 1), (phones(&[("", "861234567")]), vec!["ona@example.lt".to_owned()]));
    assert_eq!(reach(&scene, 2), (phones(&[("mobile", "8 612 34568")]), vec!["jonas@example.lt".to_owned()]));
    assert_eq!(reach(&scene, 4), (Vec::new(), vec!["zita@example.lt".to_owned()]));
    let persian = iranian();
    import(
        &persian,
        "نام,شماره\nرضا,0912 111 00 22\nخ صادقی,021 2233 4455 داخلی 3\nحسن,ندارد\nمریم,09351234567 (همسر)\n",
    );
    assert_eq!(reach(&persian, 2).0, phones(&[("", "021 2233 4455 داخلی 3")]));
    let other = lithuanian();
    let summary = import(&other, "Name,E-mail\nOna,ona@example.lt / +37061234567\nJonas,jonas@example\n");
    assert_eq!(reach(&other, 1), (phones(&[("", "+37061234567")]), vec!["ona@example.lt".to_owned()]));
    assert_eq!(summary.problems[0].reason, Reason::EmailInvalid);
}

#[test]
fn whom_one_speaks_to_is_the_name_and_the_customer_their_company() {
    let scene = lithuanian();
    import(
        &scene,
        "Klientas;Asmuo kontaktams;Tel.\nUAB Vėjas;Ieva Ievaitė;861234567\nBaldų namai;Jonas;861234568\n\
         Petras Petraitis;;861234569\nMB Bitė;;861234560\n",
    );

    let names = [1, 2, 3, 4].map(|id| {
        let customer = customer(&scene, id);
        (customer.name, customer.company, customer.kind)
    });
    let named = |name: &str, company: &str, kind| (name.to_owned(), company.to_owned(), kind);
    assert_eq!(
        names,
        [
            named("Ieva Ievaitė", "UAB Vėjas", CustomerKind::Person),
            named("Jonas", "Baldų namai", CustomerKind::Person),
            named("Petras Petraitis", "", CustomerKind::Person),
            named("MB Bitė", "MB Bitė", CustomerKind::Company),
        ]
    );
    let other = lithuanian();
    import(&other, "Pavadinimas;PVM kodas;Tel.\nUAB Vėjas;LT1;861234567\nPetraitis Antanas;;861234568\n");
    let antanas = customer(&other, 2);
    assert_eq!(
        (antanas.given_name.as_str(), antanas.family_name.as_str(), antanas.company.as_str()),
        ("Antanas", "Petraitis", ""),
        "a list of companies has people too"
    );
    assert_eq!(
        fields(&scene, "Name,Contact,Phone\nOna Petraitė,Ona Petraitė,861234567\n")[0].as_deref(),
        Some("name"),
        "who speaks for themselves is no company"
    );
    let pupils = "Name,Contact person,Phone\nOna Petraitė,Rasa Petraitė,861234567\nJonas Kazlauskas,Petras Kazlauskas,861234568\n";
    assert_eq!(fields(&scene, pupils)[0].as_deref(), Some("name"), "a pupil is no company");
}

#[test]
fn the_lines_of_a_note_may_be_counted() {
    let scene = lithuanian();
    import(&scene, "1. Ona Petraitė - 861200141\n2. Jonas Jonaitis - 8 612 00142\n3) Rasa - +37061200143\n");

    let known = [1, 2, 3].map(|id| (customer(&scene, id).name, reach(&scene, id).0.len()));
    let known: Vec<_> = known.iter().map(|(name, phones)| (name.as_str(), *phones)).collect();
    assert_eq!(known, [("Ona Petraitė", 1), ("Jonas Jonaitis", 1), ("Rasa", 1)]);
}

#[test]
fn a_line_drawn_between_rows_is_nobody() {
    let scene = lithuanian();
    let summary = import(
        &scene,
        "| Name | Phone |\n|------|-------|\n| Ona | p:+37061200131 |\n| Jonas | 861200132 |\n",
    );

    assert_eq!((summary.created, customer(&scene, 1).name.as_str()), (2, "Ona"));
    assert_eq!(reach(&scene, 1).0, phones(&[("", "+37061200131")]));
}
