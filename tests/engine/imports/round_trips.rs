//! What goes out and comes back: exports, rejected rows, and any table at all.

use super::*;

#[test]
fn rejected_rows_are_saved_in_their_layout_mended_and_imported() {
    let scene = book();
    let summary = import(&scene, "Code;Name;Email\n7;Ona;ona@example.com\n8;;\"wrong; address\"\n");
    let path = scene.file("rejected.csv");

    assert_eq!(scene.save_rejected_rows(summary.import_id.unwrap(), &path).unwrap(), 1);

    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(
        text,
        "\u{feff}Code;Name;Email;What to mend\r\n8;;\"wrong; address\";Email: this is not an email address\r\n"
    );
    std::fs::write(&path, text.replace("\"wrong; address\"", "egle@example.com")).unwrap();
    let again = ImportRequest { path: path.clone(), ..ImportRequest::default() };
    assert_eq!(counts(&scene.run_import(&again, &mut unwatched).unwrap()), (1, 0, 0, 0, 0));
    let workbook = scene.file("rejected.xlsx");
    assert_eq!(scene.save_rejected_rows(summary.import_id.unwrap(), &workbook).unwrap(), 1);
    let again = ImportRequest { path: workbook, ..ImportRequest::default() };
    assert_eq!(scene.recognise_import(&again, &mut unwatched).unwrap().columns.len(), 4);
}

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        "[\\PC]{0,14}",
        "[0-9+() -]{0,16}",
        "[a-z]{1,5}@[a-z]{1,5}\\.(com|lt)",
        "(Ona|Jonas|علی|مریم) (Petraitė|Rezaei|محمدی)",
        "[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}",
        "(Ona|علی رضایی|Tel)?[ :<-]{1,2}(\\+370612345[0-9]{2}|0912123456[0-9]|[a-z]{1,3}@a\\.lt)[ >,-]{0,2}(Kaunas|8 612 34567|۰۹۱۲)?",
        Just(String::new()),
    ]
}

fn header() -> impl Strategy<Value = String> {
    let names = [
        "Name",
        "Phone",
        "E-mail",
        "نام",
        "Pavardė",
        "Birthday",
        "Tags",
        "Note",
        "City",
        "Address 2",
        "?",
        "",
    ];
    prop::sample::select(names.to_vec()).prop_map(str::to_owned)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_table_is_imported_counted_repeated_and_taken_back(
        headers in prop::collection::vec(header(), 1..6),
        rows in prop::collection::vec(prop::collection::vec(cell(), 1..6), 0..12),
    ) {
        let scene = book();
        let path = scene.file("any.csv");
        let mut writer = csv::WriterBuilder::new().flexible(true).from_path(&path).unwrap();
        writer.write_record(&headers).unwrap();
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        writer.flush().unwrap();
        let request = ImportRequest { path, ..ImportRequest::default() };
        let Ok(plan) = scene.plan_import(&request, &mut unwatched) else { return Ok(()) };
        let first = scene.run_import(&request, &mut unwatched).unwrap();
        let (created, updated, unchanged, skipped, rejected) = counts(&first);
        prop_assert_eq!(created + updated + unchanged + skipped + rejected as u32, first.rows);
        prop_assert_eq!(&ImportSummary { import_id: None, ..first.clone() }, &plan.summary);
        let again = scene.run_import(&request, &mut unwatched).unwrap();
        prop_assert_eq!((again.created, again.updated), (0, 0));
        for past in scene.imports().unwrap() {
            prop_assert_eq!(scene.undo(past.action_id).unwrap().kept, vec![]);
        }
        for id in 1..=i64::from(created) {
            prop_assert!(scene.customer(CustomerId(id)).is_err());
        }
    }
}

/// Customers with everything that a table or card can hold.
fn full(scene: &Scene) {
    scene
        .add_custom_field(&daftar_engine::custom_fields::CustomFieldDraft {
            label: "Shoe size".into(),
            kind: daftar_engine::custom_fields::CustomFieldKind::Number,
            choices: Vec::new(),
            is_yearly: false,
        })
        .unwrap();
    import(
        scene,
        "Name,Given name,Family name,Company,Phone,Phone type,Phone 2,Email,Street,City,Post code,Country,Address 2 City,Birthday,Gender,Source,Status,Tags,Groups,Consent,Website,Note,Shoe size,Created at\n\
         Ona Petraitė,Ona,Petraitė,Kepykla,+37061234567,mobile,867-5309,ona@example.com,\"Laisvės al. 1, 5\",Kaunas,LT-44001,Lietuva,Vilnius,1980-04-12,moteris,Draugė,lead,\"vip; old, gold\",A,yes,https://example.com,\"first\nsecond, third\",38.5,2020-03-04\n\
         علی رضایی,علی,رضایی,,+989121112233,,,,,تهران,,,,1370/05/12,مرد,,customer,,,no,,=1+1,,\n\
         UAB „Rytas“,,,,,,,info@example.lt,,,,,,,,,inactive,,,,,,,\n",
    );
}

#[test]
fn what_was_exported_comes_back_unchanged_in_every_language_and_kind_of_file() {
    use daftar_engine::exports::ExportRequest;
    use daftar_engine::texts::Language;
    for ending in ["csv", "xlsx", "vcf"] {
        for language in [Language::En, Language::Fa, Language::Lt] {
            let scene = book();
            full(&scene);
            let export = |from: &Scene, name: &str| {
                let path = from.file(&format!("{name}.{ending}"));
                let request = ExportRequest { language: Some(language), ..ExportRequest::default() };
                from.export_customers(&path, &request, &mut unwatched).unwrap();
                path
            };
            let request = ImportRequest { path: export(&scene, "out"), ..ImportRequest::default() };
            let plan = scene.plan_import(&request, &mut unwatched).unwrap();
            let changes: Vec<_> = plan.rows.iter().map(|row| &row.changes).collect();
            let told = format!("{ending} {language:?} {changes:?} {:?}", plan.summary.problems);
            let repeat = scene.run_import(&request, &mut unwatched).unwrap();
            assert_eq!(counts(&repeat), (0, 0, 3, 0, 0), "{told}");

            let other = book();
            full(&other);
            other.undo(other.imports().unwrap()[0].action_id).unwrap();
            let fresh = other.run_import(&request, &mut unwatched).unwrap();
            // The number that nobody can dial is told, and kept.
            let lost = fresh.problems.iter().filter(|it| it.reason != Reason::PhoneUndiallable).count();
            assert_eq!((counts(&fresh), lost), ((3, 0, 0, 0, 0), 0), "{told}");
            let again = ImportRequest { path: export(&other, "again"), ..ImportRequest::default() };
            if ending == "xlsx" {
                assert_eq!(
                    counts(&scene.run_import(&again, &mut unwatched).unwrap()),
                    (0, 0, 3, 0, 0),
                    "{told}"
                );
            } else {
                let texts =
                    [request.path.clone(), again.path].map(|path| std::fs::read_to_string(path).unwrap());
                assert_eq!(texts[0], texts[1], "{told}");
            }
        }
    }
}
