//! What the cells of a list say of its customers.

use super::*;

#[test]
fn names_are_told_apart_as_their_owners_would() {
    let scene = book();
    import(
        &scene,
        "Name,Email\n\"Doe, John\",a@example.com\nDr. Ada King Lovelace,b@example.com\nŽILIONYTĖ Beatričė,c@example.com\n\
         Ludwig van Beethoven,d@example.com\nUAB „Rytas“,e@example.com\nتقی حسین زاده,f@example.com\nCher,g@example.com\n",
    );
    let parts = |id| {
        let customer = customer(&scene, id);
        (customer.given_name, customer.family_name)
    };
    let pair = |given: &str, family: &str| (given.to_owned(), family.to_owned());

    assert_eq!(parts(1), pair("John", "Doe"));
    assert_eq!(parts(2), pair("Ada King", "Lovelace"));
    assert_eq!(parts(3), pair("Beatričė", "ŽILIONYTĖ"));
    assert_eq!(parts(4), pair("Ludwig", "van Beethoven"));
    assert_eq!(parts(5), pair("", ""));
    assert_eq!(customer(&scene, 5).kind, CustomerKind::Company);
    assert_eq!(parts(6), pair("تقی", "حسین زاده"));
    assert_eq!(parts(7), pair("", ""));
}

#[test]
fn several_values_in_one_cell_become_several_entries() {
    let scene = iranian();
    import(
        &scene,
        "Name,Phone,Phone 2,E-mail,Tags\nAli,09121112233; 021-88776655,09121112233,\"a@example.com, B@Example.com\",* myContacts ::: vip ::: old\n",
    );
    let ali = customer(&scene, 1);

    let numbers: Vec<Option<&str>> = ali.phones.iter().map(|phone| phone.e164.as_deref()).collect();
    assert_eq!(numbers, [Some("+989121112233"), Some("+982188776655")]);
    let addresses: Vec<&str> = ali.emails.iter().map(|email| email.address.as_str()).collect();
    assert_eq!(addresses, ["a@example.com", "b@example.com"]);
    assert_eq!(ali.tags, ["old", "vip"]);
}

#[test]
fn cells_that_only_look_filled_are_blank() {
    let scene = book();
    import(&scene, "Name,Phone,City,Birthday,Note\nOna,NULL,N/A,-,'123\n");
    let ona = customer(&scene, 1);

    assert!(ona.phones.is_empty() && ona.addresses.is_empty() && ona.birthday.is_none());
    assert_eq!(ona.note, "123");
}

#[test]
fn a_bad_cell_is_told_and_the_rest_of_its_row_comes_in() {
    let scene = iranian();
    let summary = import(
        &scene,
        "Name,Phone,Email,Birthday\nAli,9.12E+09,\"jill@gmail,com\",1402/13/45\n,9.12E+09,,\nOna,,,\n",
    );

    assert_eq!(counts(&summary), (2, 0, 0, 0, 1));
    let told: Vec<(u32, &str, Reason)> = summary
        .problems
        .iter()
        .map(|problem| (problem.row, problem.column.as_str(), problem.reason))
        .collect();
    assert_eq!(
        told,
        [
            (2, "Phone", Reason::PhoneRounded),
            (2, "Email", Reason::EmailInvalid),
            (2, "Birthday", Reason::DateImpossible)
        ]
    );
    let rejected = &summary.rejected[0];
    assert_eq!(
        (rejected.row, rejected.value.as_str(), rejected.reason),
        (3, "9.12E+09", Reason::PhoneRounded)
    );
    assert!(customer(&scene, 1).phones.is_empty(), "a number that lost digits is not kept as if it were one");
}

#[test]
fn a_number_that_nobody_has_is_kept_as_written_and_told() {
    let scene = book();
    let summary = import(&scene, "Name,Phone\nMarge,867-5309\nLisa,+37061234567\n");

    let phone = &customer(&scene, 1).phones[0];
    assert_eq!((phone.raw.as_str(), phone.e164.as_deref()), ("867-5309", None));
    let [told] = summary.problems.as_slice() else { panic!("{:?}", summary.problems) };
    assert_eq!((told.row, told.value.as_str(), told.reason), (2, "867-5309", Reason::PhoneUndiallable));
    assert_eq!(counts(&summary), (2, 0, 0, 0, 0), "the row comes in");
}

#[test]
fn numbers_written_short_and_faxes_become_numbers_of_their_own() {
    let scene = iranian();
    let summary = import(
        &scene,
        "نام,تلفن,فکس,تلفن محل کار\nعلی,021-88776655-6,02188776650,فکس: 02188776651\nسارا,88776655/66,,\n",
    );
    let phones = |id| {
        let phone = |it: daftar_engine::customers::Phone| (it.label, it.raw, it.e164.unwrap_or_default());
        customer(&scene, id).phones.into_iter().map(phone).collect::<Vec<_>>()
    };
    let phone = |label: &str, raw: &str, e164: &str| (label.to_owned(), raw.to_owned(), e164.to_owned());

    assert_eq!(
        phones(1),
        [
            phone("", "021-88776655", "+982188776655"),
            phone("", "021-88776656", "+982188776656"),
            phone("fax", "02188776650", "+982188776650"),
            phone("work", "فکس: 02188776651", "+982188776651"),
        ]
    );
    assert_eq!(phones(2), [phone("", "88776655", ""), phone("", "88776666", "")]);
    let told: Vec<_> = summary.problems.iter().map(|it| (it.row, it.value.as_str(), it.reason)).collect();
    assert_eq!(told, [(3, "88776655/66", Reason::PhoneUndiallable)], "once for its cell");
    assert_eq!(field(&scene, "Business Fax", ["02188776650", "02188776651"]), "phone");
}

#[test]
fn a_birthday_without_its_day_is_kept_in_the_note_and_told() {
    let scene = iranian();
    let summary = import(
        &scene,
        "Name,Email,Birthday,Note\nA,a@example.com,1365,likes tea\nB,b@example.com,1986,\nC,c@example.com,1370/00/00,\n\
         D,d@example.com,May 1990,\nE,e@example.com,1370/2/3,\nF,f@example.com,65,\nG,g@example.com,۱۳۶۵ شمسی,\n",
    );

    let notes = [1, 2, 3, 4, 5, 6, 7].map(|id| customer(&scene, id).note);
    assert_eq!(
        notes,
        [
            "likes tea\nBorn: 1365",
            "Born: 1986",
            "Born: 1370/00/00",
            "Born: May 1990",
            "",
            "Born: 65",
            "Born: ۱۳۶۵ شمسی"
        ]
    );
    assert!((1..=4).all(|id| customer(&scene, id).birthday.is_none()), "nothing is made up");
    let told: Vec<_> = summary.problems.iter().map(|it| (it.row, it.reason)).collect();
    assert_eq!(told, [2, 3, 4, 5, 7, 8].map(|row| (row, Reason::BirthdayIncomplete)));
    assert_eq!(
        counts(&import(&scene, "Name,Email,Birthday\nB,b@example.com,1986\n")),
        (0, 0, 1, 0, 0),
        "twice is once"
    );
}

#[test]
fn a_year_of_birth_in_a_column_of_its_own_is_kept_too() {
    let scene = book();
    let summary = import(
        &scene,
        "Name,Email,Birth year,Birth month,Day of birth\nA,a@example.com,1986,,\nB,b@example.com,1986,5,7\nC,c@example.com,1986,5,\n",
    );

    assert_eq!([1, 2, 3].map(|id| customer(&scene, id).note), ["Born: 1986", "", "Born: 1986-05"]);
    assert_eq!(customer(&scene, 2).birthday.as_deref(), Some("1986-05-07"));
    let told: Vec<_> =
        summary.problems.iter().map(|it| (it.row, it.column.as_str(), it.value.as_str())).collect();
    assert_eq!(told, [(2, "Birth year", "1986"), (4, "Birth year", "1986")]);
}

#[test]
fn a_phone_is_read_as_dialled_where_its_owner_lives() {
    let scene = iranian();
    import(
        &scene,
        "Name,Phone,Country\nOna,8 612 34567,Lietuva\nJürgen,030 901820,Deutschland\nAli,0912 111 2233,\nEglė,+37061234568,SE\n",
    );

    let numbers = [1, 2, 3, 4].map(|id| customer(&scene, id).phones[0].e164.clone().unwrap());
    assert_eq!(numbers, ["+37061234567", "+4930901820", "+989121112233", "+37061234568"]);
}

#[test]
fn a_no_to_marketing_is_never_a_yes() {
    let scene = book();
    import(&scene, "Email,Accepts Email Marketing\na@example.com,yes\nb@example.com,no\nc@example.com,\n");

    let consents = [1, 2, 3].map(|id| customer(&scene, id).consent);
    assert_eq!(consents, [Consent::Yes, Consent::No, Consent::Unknown]);
}

#[test]
fn the_whole_column_tells_whether_the_day_comes_first() {
    let scene = book();
    import(&scene, "Name,Email,Birthday\nA,a@example.com,04/12/1980\nB,b@example.com,04/25/1981\n");
    let other = book();
    import(&other, "Name,Email,Birthday\nA,a@example.com,04/12/1980\nB,b@example.com,25/04/1981\n");

    assert_eq!(customer(&scene, 1).birthday.as_deref(), Some("1980-04-12"));
    assert_eq!(customer(&other, 1).birthday.as_deref(), Some("1980-12-04"));
}

#[test]
fn full_years_of_a_column_tell_the_calendar_of_its_short_ones() {
    let scene = book();
    import(
        &scene,
        "Name,Email,Birthday\nA,a@example.com,1369/02/01\nB,b@example.com,70/5/12\nC,c@example.com,۵/۱۲\n",
    );
    let other = book();
    import(&other, "Name,Email,Birthday\nA,a@example.com,1969/02/01\nB,b@example.com,70/5/12\n");

    let born =
        |scene: &Scene, id| (customer(scene, id).birthday.unwrap(), customer(scene, id).birthday_calendar);
    assert_eq!(born(&scene, 2), ("1991-08-03".to_owned(), Calendar::Jalali));
    assert_eq!(born(&scene, 3).1, Calendar::Jalali);
    assert_eq!(born(&other, 2), ("1970-05-12".to_owned(), Calendar::Gregorian));
}

#[test]
fn the_contacts_of_a_phone_are_imported_with_their_labels() {
    let scene = book();
    let request = written(
        &scene,
        "phone.vcf",
        "BEGIN:VCARD\nVERSION:3.0\nN:Petraitė;Ona;;;\nFN:Ona Petraitė\nTEL;TYPE=CELL:+370 612 34567\nTEL;TYPE=WORK,FAX:+370 37 123456\n\
         EMAIL:Ona@Example.com\nADR;TYPE=HOME:;;Laisvės al. 1;Kaunas;;44001;Lietuva\nBDAY:--0412\nCATEGORIES:My Contacts,vip\nEND:VCARD\n\
         BEGIN:VCARD\nVERSION:2.1\nN:;+37061111111;;;\nFN:+37061111111\nTEL;CELL:+37061111111\nEND:VCARD\n\
         BEGIN:VCARD\nVERSION:2.1\nNOTE:nothing\nEND:VCARD\n",
    );

    let summary = scene.run_import(&request, &mut unwatched).unwrap();

    assert_eq!(counts(&summary), (2, 0, 0, 0, 1));
    let ona = customer(&scene, 1);
    assert_eq!((ona.given_name.as_str(), ona.emails[0].address.as_str()), ("Ona", "ona@example.com"));
    let labels: Vec<&str> = ona.phones.iter().map(|phone| phone.label.as_str()).collect();
    assert_eq!(labels, ["mobile", "fax"]);
    assert_eq!((ona.birthday.as_deref(), ona.addresses[0].label.as_str()), (Some("--04-12"), "home"));
    assert_eq!(ona.tags, ["vip"]);
    assert_eq!(customer(&scene, 2).name, "+37061111111");
    assert_eq!(counts(&scene.run_import(&request, &mut unwatched).unwrap()), (0, 0, 2, 0, 1));
    let path = scene.file("rejected.vcf");
    assert_eq!(scene.save_rejected_rows(summary.import_id.unwrap(), &path).unwrap(), 1);
    assert!(std::fs::read_to_string(&path).unwrap().contains("X-DAFTAR-PROBLEM:there is no name"));
}

#[test]
fn what_a_spreadsheet_made_of_a_phone_is_written_as_it_is_dialled() {
    for (country, written, kept) in [
        ("IR", "9121234567", "09121234567"),
        ("IR", "9121234567.0", "09121234567"),
        ("IR", "0912 123 4567", "0912 123 4567"),
        ("IR", "+98 912 123 4567", "+98 912 123 4567"),
        ("GB", "7400123456", "07400123456"),
        ("AU", "1300123456", "1300123456"),
        ("US", "2025550123", "2025550123"),
        ("LT", "61234567", "61234567"),
        ("IR", "12345", "12345"),
    ] {
        let scene = book();
        scene.save_settings(json!({ "default_country": country }).as_object().unwrap()).unwrap();
        import(&scene, &format!("Name,Phone\nRasa Petraitė,{written}\n"));
        assert_eq!(customer(&scene, 1).phones[0].raw, kept, "{country}");
        assert_eq!(
            counts(&import(&scene, &format!("Name,Phone\nRasa Petraitė,{written}\n"))),
            (0, 0, 1, 0, 0),
            "{country}"
        );
    }
}

#[test]
fn whoever_asked_for_nothing_more_is_sent_nothing() {
    let scene = book();
    import(
        &scene,
        "Email,Opt in,Email Opt Out\na@example.com,yes,true\nb@example.com,yes,false\nc@example.com,,false\nd@example.com,,true\n",
    );
    let other = book();
    import(&other, "Email,EMAIL_BLACKLISTED,Newsletter\na@example.com,Y,yes\nb@example.com,N,yes\n");

    let consents = |scene: &Scene, ids: &[i64]| -> Vec<Consent> {
        ids.iter().map(|id| customer(scene, *id).consent).collect()
    };
    assert_eq!(consents(&scene, &[1, 2, 3, 4]), [Consent::No, Consent::Yes, Consent::Unknown, Consent::No]);
    assert_eq!(consents(&other, &[1, 2]), [Consent::No, Consent::Yes]);
}

#[test]
fn a_number_of_another_country_needs_no_plus() {
    let scene = book();
    import(
        &scene,
        "Name,SMS\nClaire,33612345678\nIvan,8 (4872) 33-44-55\nOlga,84872334455\nDana,442079460123.0\nOna,37061234567\n",
    );

    let numbers = [1, 2, 3, 4, 5].map(|id| customer(&scene, id).phones[0].e164.clone());
    assert_eq!(
        numbers.each_ref().map(Option::as_deref),
        [Some("+33612345678"), None, None, Some("+442079460123"), Some("+37061234567")],
        "never one that could be read otherwise"
    );
}

#[test]
fn what_stands_behind_the_last_column_is_kept_in_the_note() {
    let scene = book();
    import(
        &scene,
        "Name,Email,Note\nOna,ona@example.com,likes tea, cake, and jam\nJonas,jonas@example.com,,,\nEglė,egle@example.com,calls late\nRasa,rasa@example.com,a\n",
    );

    let notes = [1, 2, 3].map(|id| customer(&scene, id).note);
    assert_eq!(notes, ["likes tea\ncake, and jam", "", "calls late"]);
}
