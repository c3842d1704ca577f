//! Which field each column of a list fills.

use super::*;
use daftar_engine::custom_fields::CustomFieldKind;

#[test]
fn a_list_with_persian_headers_becomes_customers() {
    let scene = iranian();

    let summary = import(
        &scene,
        "نام,نام خانوادگی,موبایل,تاریخ تولد,جنسیت,شهر,برچسب\nسارا,رضایی,۰۹۱۲۱۱۱۲۲۳۳,1370/05/12,زن,تهران,ویژه، قدیمی\n",
    );

    assert_eq!(counts(&summary), (1, 0, 0, 0, 0));
    let sara = customer(&scene, 1);
    assert_eq!(sara.name, "سارا رضایی");
    assert_eq!(
        (sara.phones[0].e164.as_deref(), sara.phones[0].label.as_str()),
        (Some("+989121112233"), "mobile")
    );
    assert_eq!((sara.birthday.as_deref(), sara.birthday_calendar), (Some("1991-08-03"), Calendar::Jalali));
    assert_eq!(sara.gender, Gender::Female);
    assert_eq!(sara.addresses[0].city, "تهران");
    assert_eq!(sara.tags, ["قدیمی", "ویژه"]);
}

#[test]
fn headers_are_known_in_many_languages_and_forms() {
    let scene = book();
    let cases = [
        ("Mobile Phone Number", ["+37061234567", "+37061234568"], "phone"),
        ("Primary Phone", ["+37061234567", "+37061234568"], "phone"),
        ("Mobilusis telefonas", ["+37061234567", "+37061234568"], "phone"),
        ("Téléphone portable", ["+33612345678", "+33612345679"], "phone"),
        ("Номер телефона", ["+79161234567", "+79161234568"], "phone"),
        ("رقم الجوال", ["+966501234567", "+966501234568"], "phone"),
        ("WhatsApp No.", ["+37061234567", "+37061234568"], "phone"),
        ("Doğum Tarihi", ["12.04.1980", "25.04.1981"], "birthday"),
        ("Date of Birth (DD/MM/YYYY)", ["12/04/1980", "25/04/1981"], "birthday"),
        ("Geburtsdatum", ["12.04.1980", "25.04.1981"], "birthday"),
        ("Ville", ["Paris", "Lyon"], "city"),
        ("BillingCity", ["Paris", "Lyon"], "city"),
        ("Address 1 - Postal Code", ["LT-44001", "LT-44002"], "postal_code"),
        ("What is your company?", ["Acme", "Beta"], "company"),
        ("Komentarai", ["vip", "new"], "note"),
        ("Customer since", ["2020-01-05", "2021-02-03"], "created_on"),
        ("Email opt-in", ["yes", "no"], "consent"),
        ("How did you hear about us?", ["Friend", "Web"], "source"),
        ("Vardas / Name", ["Ona", "Jonas"], ""),
        ("Darbo adreso miestas", ["Vilnius", "Kaunas"], "city"),
        ("Faktinis adresas", ["Pilies g. 3", "Upės g. 2"], "street"),
        ("Pašto indeksas", ["LT-01123", "44001"], "postal_code"),
        ("General mobile", ["+37061234567", "+37061234568"], "phone"),
        ("Night Phone", ["+37061234567", "+37061234568"], "phone"),
        ("Date d'anniversaire", ["12/04/1980", "25/04/1981"], "birthday"),
        ("HasOptedOutOfEmail", ["true", "false"], "consent"),
        ("Unsubscribed", ["2026-01-05 10:11:12", ""], "consent"),
        ("Status", ["active", "unsubscribed"], "consent"),
        ("emailStatus", ["subscribed", "unsubscribed"], "consent"),
        ("性別", ["男", "女"], "gender"),
        ("Kaip apie mus sužinojote?", ["Draugai", "Facebook"], "source"),
        ("Timestamp", ["2020/01/05 1:11:12 PM EET", "2021/02/03 9:11:12 AM EET"], "created_on"),
    ];
    for (header, values, expected) in cases {
        assert_eq!(field(&scene, header, values), expected, "{header}");
    }
}

#[test]
fn what_is_not_about_the_customer_is_left_out() {
    let scene = book();
    let cases = [
        ("Contact owner", ["seller@example.com", "boss@example.com"]),
        ("Sales Rep E-mail", ["seller@example.com", "boss@example.com"]),
        ("Event Name", ["Summer Party", "Winter Party"]),
        ("Billing Information", ["by card", "by cash"]),
        ("Assistant's Phone", ["+37061234567", "+37061234568"]),
        ("Customer Number", ["100001", "100002"]),
        ("User name", ["ona", "jonas"]),
        ("Order date", ["2020-01-05", "2021-02-03"]),
        ("Name des/der Vorgesetzten", ["Max Muster", "Eva Muster"]),
        ("Home pager", ["+37061234567", "+37061234568"]),
        ("Attendee Status", ["Checked In", "Attending"]),
        ("Shipping address", ["False", "True"]),
    ];
    for (header, values) in cases {
        assert_eq!(field(&scene, header, values), "", "{header}");
    }
}

#[test]
fn a_column_called_name_is_read_by_its_neighbours() {
    let scene = book();
    let name = |text: &str| fields(&scene, text)[0].clone().unwrap_or_default();

    assert_eq!(name("Name,Vorname,E-Mail\nMeier,Anna,a@example.com\n"), "family_name");
    assert_eq!(name("Vardas,Pavardė,El. paštas\nOna,Petraitė,o@example.com\n"), "given_name");
    assert_eq!(name("Vardas,El. paštas\nOna Petraitė,o@example.com\n"), "name");
    assert_eq!(name("Name,Given Name,Family Name\nDr. Ada Lovelace,Ada,Lovelace\n"), "name");
    assert_eq!(name("Name,First Name,Last Name,Email\nBlue Shop,Ada,Lovelace,a@example.com\n"), "company");
}

#[test]
fn a_list_without_headers_is_read_by_its_values() {
    let scene = iranian();
    let text = "علی محمدی,09121111111,ali@example.com\nمریم احمدی,09122222222,maryam@example.com\nرضا حسینی,09123333333,reza@example.com\n";

    let found = fields(&scene, text);

    assert_eq!(found, [Some("name".into()), Some("phone".into()), Some("email".into())]);
    assert_eq!(import(&scene, text).created, 3);
}

#[test]
fn a_list_of_things_for_sale_makes_no_customers() {
    let scene = book();

    assert_eq!(
        counts(&import(&scene, "SKU,Name,Price,Stock\nA1,Chair,20,3\nA2,Table,90,1\n")),
        (0, 0, 0, 0, 2)
    );
}

#[test]
fn choices_are_remembered_for_the_next_list_of_that_shape() {
    let scene = book();
    let mut request = written(&scene, "march.csv", "Name,Email,Code\nOna,ona@example.com,7\n");
    request.columns =
        vec![ColumnChoice { column: "Code".into(), field: Some("note".into()), ..ColumnChoice::default() }];
    scene.run_import(&request, &mut unwatched).unwrap();

    let april = written(&scene, "april.csv", "name,email,code\nEglė,egle@example.com,8\n");
    let recognition = scene.recognise_import(&april, &mut unwatched).unwrap();
    scene.run_import(&april, &mut unwatched).unwrap();

    assert!(recognition.remembered);
    assert_eq!(recognition.columns[2].field.as_deref(), Some("note"));
    assert_eq!(customer(&scene, 2).note, "8");
}

#[test]
fn a_choice_that_names_nothing_is_refused() {
    let scene = book();
    let choose = |column: &str, field: &str| {
        let mut request = written(&scene, "list.csv", "Name,Email\nOna,ona@example.com\n");
        request.columns = vec![ColumnChoice {
            column: column.into(),
            field: Some(field.into()),
            ..ColumnChoice::default()
        }];
        scene.run_import(&request, &mut unwatched).unwrap_err().code().clone()
    };

    assert_eq!(choose("Nmae", "name"), Code::ColumnUnknown { column: "Nmae".into() });
    assert_eq!(choose("Name", "shoe"), Code::FieldUnknown { field: "shoe".into() });
    assert_eq!(choose("Name", "new:shoe"), Code::FieldUnknown { field: "new:shoe".into() });
    assert_eq!(choose("Name", "custom:shoe"), Code::FieldUnknown { field: "custom:shoe".into() });
}

#[test]
fn a_column_may_fill_a_field_of_the_owners_own() {
    let scene = book();
    let shoe = daftar_engine::custom_fields::CustomFieldDraft {
        label: "Shoe size".into(),
        kind: CustomFieldKind::Number,
        choices: Vec::new(),
        is_yearly: false,
    };
    let key = format!("custom:{}", scene.add_custom_field(&shoe).unwrap().key);
    let mut request = written(&scene, "list.csv", "Name,Size,Status\nOna,\"38,5\",lead\nEglė,big,lead\n");
    request.columns =
        vec![ColumnChoice { column: "Size".into(), field: Some(key.clone()), ..ColumnChoice::default() }];

    let summary = scene.run_import(&request, &mut unwatched).unwrap();

    let ona = customer(&scene, 1);
    assert_eq!(ona.custom.get(key.trim_start_matches("custom:")).map(String::as_str), Some("38.5"));
    assert_eq!(ona.status, CustomerStatus::Lead);
    assert_eq!(summary.problems[0].reason, Reason::ValueInvalid);
}

#[test]
fn a_field_of_the_owners_own_is_guessed_from_the_values_of_a_column() {
    let scene = book();
    let kind = |values: [&str; 6]| {
        let names = ["Ona", "Eglė", "Jonas", "Petras", "Rūta", "Vytas"];
        let rows: String =
            names.iter().zip(values).map(|(name, value)| format!("{name}\t{value}\n")).collect();
        let request = written(&scene, "kinds.csv", &format!("Name\tXyz\n{rows}"));
        scene.recognise_import(&request, &mut unwatched).unwrap().columns[1].kind
    };

    assert_eq!(kind(["38", "39,5", "40", "", "۴۱", "42"]), CustomFieldKind::Number);
    assert_eq!(kind(["yes", "no", "yes", "", "no", "no"]), CustomFieldKind::YesNo);
    assert_eq!(kind(["1", "0", "0", "1", "0", "0"]), CustomFieldKind::YesNo);
    assert_eq!(kind(["1", "1", "1", "1", "1", "1"]), CustomFieldKind::Number);
    assert_eq!(kind(["taip", "ne", "ne", "taip", "ne", "ne"]), CustomFieldKind::YesNo);
    assert_eq!(kind(["2024-01-31", "1402/5/12", "", "31.12.2023", "", ""]), CustomFieldKind::Date);
    assert_eq!(kind(["gold", "silver", "Gold", "gold", "silver", ""]), CustomFieldKind::Choice);
    assert_eq!(kind(["00123", "00124", "00125", "00126", "00127", "00128"]), CustomFieldKind::Text);
    assert_eq!(
        kind(["38509120123", "38509120124", "38509120125", "", "", ""]),
        CustomFieldKind::Text,
        "a code"
    );
    assert_eq!(kind(["likes tea", "pays late", "tall", "x", "y", "z"]), CustomFieldKind::Text);
    assert_eq!(kind([""; 6]), CustomFieldKind::Text);
}

#[test]
fn a_column_that_no_field_holds_becomes_a_field_that_goes_with_its_import() {
    let scene = book();
    let list = "Name,Shoe size,Level,Member,Since when\nOna,38,gold,taip,2020-01-05\nEglė,\"39,5\",Silver,ne,2021-02-03\nJonas,,gold,,\n";
    let send = |column: &str, field: &str| ColumnChoice {
        column: column.into(),
        field: Some(field.into()),
        ..ColumnChoice::default()
    };
    let mut request = written(&scene, "list.csv", list);
    request.columns = vec![
        send("Shoe size", "new"),
        send("Level", "new:choice"),
        send("Member", "new:yes_no"),
        send("Since when", "new:date"),
    ];

    let plan = scene.plan_import(&request, &mut unwatched).unwrap();
    assert_eq!((plan.summary.created, scene.custom_fields().unwrap()), (3, Vec::new()), "only rehearsed");
    scene.run_import(&request, &mut unwatched).unwrap();

    let made = scene.custom_fields().unwrap();
    let kinds: Vec<_> = made.iter().map(|field| (field.label.as_str(), field.kind)).collect();
    assert_eq!(
        kinds,
        [
            ("Shoe size", CustomFieldKind::Number),
            ("Level", CustomFieldKind::Choice),
            ("Member", CustomFieldKind::YesNo),
            ("Since when", CustomFieldKind::Date)
        ]
    );
    assert_eq!(made[1].choices, ["gold", "Silver"]);
    let values = |id| customer(&scene, id).custom.into_values().collect::<Vec<_>>();
    assert_eq!(values(2), ["Silver", "no", "39.5", "2021-02-03"]);

    let undone = scene.undo_last().unwrap();
    assert_eq!((undone.kept.len(), scene.custom_fields().unwrap()), (0, Vec::new()));
    scene.redo_last().unwrap();
    assert_eq!(scene.custom_fields().unwrap(), made);
    assert_eq!(values(2), ["Silver", "no", "39.5", "2021-02-03"]);
    let again = written(&scene, "again.csv", list);
    let recognition = scene.recognise_import(&again, &mut unwatched).unwrap();
    assert_eq!(
        recognition.columns[1].field,
        Some(format!("custom:{}", made[0].key)),
        "known by its name now"
    );
    let same = scene.run_import(&request, &mut unwatched).unwrap();
    assert_eq!((counts(&same), scene.custom_fields().unwrap().len()), ((0, 0, 3, 0, 0), 4), "not made twice");
}

#[test]
fn a_file_that_is_no_list_is_refused_in_words() {
    let scene = book();
    let refusal =
        |request: &ImportRequest| scene.run_import(request, &mut unwatched).unwrap_err().code().clone();

    assert_eq!(refusal(&written(&scene, "empty.csv", "")), Code::FileEmpty);
    let missing = ImportRequest { path: scene.file("none.csv"), ..ImportRequest::default() };
    assert!(matches!(refusal(&missing), Code::FileUnreachable { .. }));
    assert_eq!(refusal(&written(&scene, "letter.pdf", "%PDF-1.7 and so on")), Code::NotAList);
}

#[test]
fn a_name_and_a_phone_in_one_cell_are_told_apart() {
    let scene = iranian();

    let summary = import(
        &scene,
        "علی رضایی - 09121234567 - تهران\nمریم احمدی 0935 111 2233\nSara <sara@example.com> +370 612 34567\nرضا\n",
    );

    assert_eq!(
        (counts(&summary), summary.columns[0].field.as_deref()),
        ((4, 0, 0, 0, 0), Some("contact_line"))
    );
    let ali = customer(&scene, 1);
    assert_eq!(
        (ali.name.as_str(), ali.family_name.as_str(), ali.note.as_str()),
        ("علی رضایی", "رضایی", "تهران")
    );
    assert_eq!(ali.phones[0].e164.as_deref(), Some("+989121234567"));
    let sara = customer(&scene, 3);
    assert_eq!(
        (sara.name.as_str(), sara.emails[0].address.as_str(), sara.phones[0].e164.as_deref()),
        ("Sara", "sara@example.com", Some("+37061234567"))
    );
    assert_eq!(customer(&scene, 4).name, "رضا");
}

#[test]
fn a_number_of_another_country_beside_a_name_is_kept_and_told_of() {
    let scene = book();
    scene.save_settings(json!({"default_country": "LT"}).as_object().unwrap()).unwrap();

    let summary = import(&scene, "علی رضایی 09121234567\nمریم احمدی 09351112233\n");

    assert_eq!((counts(&summary), summary.problem_count), ((2, 0, 0, 0, 0), 2));
    let ali = customer(&scene, 1);
    assert_eq!((ali.name.as_str(), ali.phones[0].raw.as_str()), ("علی رضایی", "09121234567"));
}

#[test]
fn a_name_that_holds_a_number_stays_whole_beside_a_column_of_phones() {
    let scene = iranian();
    let text = "Name,Phone\nTaxi 02188776655,09121234567\nAli 09121234568,\nSara 09121234569,\n";

    assert_eq!(counts(&import(&scene, text)), (3, 0, 0, 0, 0));

    assert_eq!(customer(&scene, 1).name, "Taxi 02188776655");
    let field = Some("contact_line".to_owned());
    let chosen = ColumnChoice { column: "Name".into(), field: field.clone(), ..ColumnChoice::default() };
    let request = ImportRequest { columns: vec![chosen], ..written(&scene, "list.csv", text) };
    assert_eq!(scene.plan_import(&request, &mut unwatched).unwrap().summary.columns[0].field, field);
}

#[test]
fn numbers_of_another_country_are_phones_where_nothing_names_the_column() {
    let scene = iranian();

    let summary = import(&scene, "Ona Petraitė;+37061234567\nJonas Jonaitis;861234568\nPetras;8 37 123456\n");

    let fields: Vec<_> = summary.columns.iter().map(|column| column.field.as_deref()).collect();
    assert_eq!((counts(&summary), fields), ((3, 0, 0, 0, 0), vec![Some("name"), Some("phone")]));
    assert_eq!((customer(&scene, 2).phones[0].raw.as_str(), summary.problem_count), ("861234568", 2));
}

#[test]
fn a_house_number_goes_behind_its_street_and_the_labels_of_other_fields_are_no_tags() {
    let scene = book();

    import(
        &scene,
        "Name,Street Number,Street Name,Custom Field 1 - Label,Custom Field 1 - Value\nOna,12,High St,Shoe,42\n",
    );

    let ona = customer(&scene, 1);
    assert_eq!((ona.addresses[0].street.as_str(), ona.tags), ("High St, 12", Vec::new()));
}

#[test]
fn a_suburb_is_the_town_where_no_other_is_named_and_heads_are_not_read_as_a_family_name() {
    let scene = book();

    import(&scene, "Family,First,Suburb,State\nNguyen,Linh,Footscray,VIC\n");
    import(&scene, "First,Surname,Street,Suburb,City\nPat,Moana,1 Kauri St,Newtown,Wellington\n");
    import(&scene, "Name,Family,Phone\nAnn Lee,4,+37061234567\n");

    let home = |id| customer(&scene, id).addresses.swap_remove(0);
    assert_eq!((customer(&scene, 1).name.as_str(), home(1).city.as_str()), ("Linh Nguyen", "Footscray"));
    assert_eq!((home(2).street.as_str(), home(2).city.as_str()), ("1 Kauri St, Newtown", "Wellington"));
    assert_eq!(customer(&scene, 3).name, "Ann Lee");
}

#[test]
fn whoever_a_list_is_of_gives_their_names_whatever_it_calls_them() {
    for (list, name) in [
        ("Kam;Kiek;Tel\nJonas P.;20;861234567\nOna;15,5;861234568\n", "Jonas P."),
        (
            "Mokinio vardas, pavardė;Klasė;Mamos vardas;Mamos tel.\nJonas Petraitis;3a;Asta;+37061234567\nEglė Kazlauskaitė;2b;Ona;+37061234568\n",
            "Jonas Petraitis",
        ),
        ("Pet,Owner,Phone\nRex,Anna Smith,+37061234567\nMici,Peter Brown,+37061234568\n", "Anna Smith"),
        ("پلاک,نام مالک,شماره موبایل\n۱۲ب۳۴۵ ایران ۱۱,علی رضایی,+989121234567\n", "علی رضایی"),
        ("Phone Number,Country Code,Saved Name\n+989121234567,98,Ali\n", "Ali"),
    ] {
        let scene = book();
        let summary = import(&scene, list);
        assert_eq!(summary.rejected.len(), 0, "{list}");
        let first = customer(&scene, 1);
        assert_eq!((first.name.as_str(), first.addresses.len()), (name, 0), "{list}");
    }
    let scene = book();
    let summary = import(&scene, "Phone,Owner\n+37061234567,Jonas\n+37061234568,Jonas\n+37061234569,Jonas\n");
    assert_eq!(summary.columns[1].field, None, "one who owns all records is a seller");
}

#[test]
fn a_birthday_is_told_from_a_wedding_day() {
    let scene = book();

    let spanish = "Nombre,Aniversario,Cumpleaños,Correo\nLucía,01/02/2010,23/04/1980,l@example.es\n";
    let portuguese = "Nome,Aniversário,Email\nLúcia,23/04/1980,l@example.pt\n";

    assert_eq!(fields(&scene, spanish)[1..3], [None, Some("birthday".into())]);
    assert_eq!(fields(&scene, portuguese)[1].as_deref(), Some("birthday"));
}

#[test]
fn the_counterparts_of_an_accounting_program_are_called_by_their_titles() {
    let scene = iranian();
    import(&scene, "کد طرف مقابل,عنوان طرف مقابل,تلفن 1\n1001,بهرامی علی,02188123456\n");

    assert_eq!(customer(&scene, 1).name, "بهرامی علی");
}

#[test]
fn whoever_is_invited_is_the_customer() {
    let scene = book();
    let text = "Invitee First Name,Invitee Last Name,Invitee Email,Organizer Email\nJill,Fay,jill@example.com,shop@example.com\n";

    let found = ["given_name", "family_name", "email"].map(|field| Some(field.to_owned()));
    assert_eq!(fields(&scene, text)[..3], found);
    assert_eq!(fields(&scene, text)[3], None);
}

#[test]
fn a_birthday_beside_its_month_is_a_day_alone() {
    let scene = book();
    import(
        &scene,
        "Vardas,El. paštas,Gimimo metai,Gimimo mėnuo,Gimimo diena\nLaima,l@example.com,1980,5,7\nOna,o@example.com,,,\n",
    );

    assert_eq!(customer(&scene, 1).birthday.as_deref(), Some("1980-05-07"));
}
