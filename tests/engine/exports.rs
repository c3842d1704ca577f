//! Exports: what leaves is whole, safe to open and can be read by others.

use std::ops::ControlFlow;
use std::path::Path;

use daftar_engine::Code;
use daftar_engine::custom_fields::{CustomFieldDraft, CustomFieldKind};
use daftar_engine::customers::list::{CustomerQuery, Selection};
use daftar_engine::customers::{
    AddressDraft, Consent, CustomerDraft, CustomerStatus, EmailDraft, Gender, PhoneDraft,
};
use daftar_engine::dates::Calendar;
use daftar_engine::exports::{ExportFormat, ExportRequest};
use daftar_engine::ids::CustomerId;
use daftar_engine::imports::ImportRequest;
use daftar_engine::progress::unwatched;
use daftar_engine::texts::{Digits, Language};
use daftar_engine::vcards;
use serde_json::json;

use crate::support::{Scene, add, book, fields, person};

/// One customer with something in every field, and one with next to nothing.
fn scene() -> Scene {
    let scene = book();
    let size = CustomFieldDraft {
        label: "Shoe size".into(),
        kind: CustomFieldKind::Number,
        choices: vec![],
        is_yearly: false,
    };
    let key = scene.add_custom_field(&size).unwrap().key;
    let draft = CustomerDraft {
        given_name: "سارا".into(),
        family_name: "احمدی".into(),
        nickname: "سارا خانم".into(),
        company: "کفش ملی".into(),
        role: "خریدار".into(),
        website: "https://example.ir".into(),
        birthday: Some("1990-05-04".into()),
        birthday_calendar: Calendar::Jalali,
        gender: Gender::Female,
        source: "اینستاگرام".into(),
        status: CustomerStatus::Lead,
        consent: Consent::Yes,
        consent_on: Some("2026-01-31".into()),
        stay_in_touch_days: Some(45),
        note: "Two lines,\nand a \"quote\"".into(),
        phones: vec![
            PhoneDraft { label: "mobile".into(), raw: "۰۹۱۲ ۱۲۳ ۴۵۶۷".into() },
            PhoneDraft { label: String::new(), raw: "+98 21 8888 9999".into() },
        ],
        emails: vec![EmailDraft { label: "work".into(), address: "sara@example.ir".into() }],
        addresses: vec![
            AddressDraft {
                street: "خیابان ولیعصر ۱۲".into(),
                city: "تهران".into(),
                ..AddressDraft::default()
            },
            AddressDraft { label: "work".into(), city: "Karaj".into(), ..AddressDraft::default() },
        ],
        tags: vec!["VIP".into(), "نقدی".into()],
        groups: vec!["Wholesale".into()],
        custom: [(key, "38.5".to_owned())].into(),
        ..CustomerDraft::default()
    };
    scene.add_customer(draft).unwrap();
    add(&scene, "=HYPERLINK(\"http://bad\")");
    scene
}

fn export(scene: &Scene, name: &str, language: Language) -> std::path::PathBuf {
    let request = ExportRequest { language: Some(language), ..ExportRequest::default() };
    let path = scene.file(name);
    let exported = scene.export_customers(&path, &request, &mut unwatched).unwrap();
    assert_eq!((exported.entries, exported.bytes), (2, path.metadata().unwrap().len()));
    path
}

fn table(path: &Path, delimiter: u8) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(path).unwrap();
    let text = text.strip_prefix('\u{feff}').expect("Excel needs the mark");
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).delimiter(delimiter).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The cell of the row under a header.
fn under<'t>(table: &'t [Vec<String>], row: usize, header: &str) -> &'t str {
    let column = table[0].iter().position(|name| name == header);
    &table[row][column.unwrap_or_else(|| panic!("no {header} in {:?}", table[0]))]
}

#[test]
fn a_table_holds_every_field_under_its_name() {
    let scene = scene();

    let table = table(&export(&scene, "all.csv", Language::En), b',');

    assert_eq!(table.len(), 3);
    for (header, cell) in [
        ("Name", "سارا احمدی"),
        ("Given name", "سارا"),
        ("Nickname", "سارا خانم"),
        ("Company", "کفش ملی"),
        ("Phone", "۰۹۱۲ ۱۲۳ ۴۵۶۷"),
        ("Phone type", "mobile"),
        ("Phone 2", "+98 21 8888 9999"),
        ("Phone type 2", ""),
        ("Email", "sara@example.ir"),
        ("Street", "خیابان ولیعصر ۱۲"),
        ("Address 2 City", "Karaj"),
        ("Address type 2", "work"),
        ("Birthday", "1369-02-14"),
        ("Messages allowed since", "2026-01-31"),
        ("Tags", "VIP; نقدی"),
        ("Groups", "Wholesale"),
        ("Note", "Two lines,\nand a \"quote\""),
        ("Shoe size", "38.5"),
        ("In the book since", "2026-11-21"),
    ] {
        assert_eq!(under(&table, 1, header), cell, "{header}");
    }
    assert_eq!(under(&table, 2, "Phone"), "");
}

#[test]
fn each_row_holds_what_its_customer_has_and_nothing_of_the_row_before() {
    let scene = book();
    let phones = [vec!["1001", "1002"], vec![], vec!["3001"]];
    for (phones, (label, city)) in phones.into_iter().zip([("work", "Kaunas"), ("", ""), ("", "Vilnius")]) {
        let phones = phones.into_iter().map(|raw| PhoneDraft { label: String::new(), raw: raw.into() });
        let address = AddressDraft { city: city.into(), ..AddressDraft::default() };
        let draft = CustomerDraft {
            phones: phones.collect(),
            emails: vec![EmailDraft { label: label.into(), address: "a@example.com".into() }],
            addresses: if city.is_empty() { vec![] } else { vec![address] },
            ..person("Ona")
        };
        scene.add_customer(draft).unwrap();
    }
    let path = scene.file("rows.csv");
    let request = ExportRequest { language: Some(Language::En), ..ExportRequest::default() };
    scene.export_customers(&path, &request, &mut unwatched).unwrap();

    let table = table(&path, b',');

    let rows = |header| [1, 2, 3].map(|row| under(&table, row, header));
    assert_eq!(rows("Phone"), ["1001", "", "3001"]);
    assert_eq!(rows("Phone 2"), ["1002", "", ""]);
    assert_eq!(rows("Email type"), ["work", "", ""]);
    assert_eq!(rows("City"), ["Kaunas", "", "Vilnius"]);
    for unused in ["Phone type", "Address type"] {
        assert!(!table[0].iter().any(|header| header == unused), "{unused}");
    }
}

#[test]
fn a_table_speaks_the_language_and_calendar_of_its_reader() {
    let scene = scene();
    scene.save_settings(&fields(json!({"calendar": "jalali"}))).unwrap();
    let yearless = CustomerDraft {
        birthday: Some("--02-14".into()),
        birthday_calendar: Calendar::Jalali,
        ..person("Reza")
    };
    scene.add_customer(yearless).unwrap();
    let request = |language| ExportRequest { language: Some(language), ..ExportRequest::default() };
    scene.export_customers(&scene.file("fa.csv"), &request(Language::Fa), &mut unwatched).unwrap();
    scene.export_customers(&scene.file("lt.csv"), &request(Language::Lt), &mut unwatched).unwrap();

    let persian = table(&scene.file("fa.csv"), b',');
    assert_eq!(under(&persian, 1, "تاریخ ثبت"), "1405-08-30");
    assert_eq!(under(&persian, 1, "تلفن 2"), "+98 21 8888 9999");
    assert_eq!(under(&persian, 3, "تاریخ تولد"), "14 اردیبهشت");
    let lithuanian = table(&scene.file("lt.csv"), b';');
    assert_eq!(under(&lithuanian, 1, "El. paštas"), "sara@example.ir");
    assert_eq!(under(&lithuanian, 3, "Gimtadienis"), "ordibehesto 14 d.");
}

#[test]
fn no_cell_of_a_table_is_run_as_a_formula() {
    let scene = book();
    for name in ["=1+1", "@SUM(A1)", "-1+cmd|' /C calc'!A0", "+x", "'=x", "'90s shop", "Plain", "O'Brien"] {
        add(&scene, name);
    }
    let path = scene.file("all.csv");
    scene.export_customers(&path, &ExportRequest::default(), &mut unwatched).unwrap();

    let names: Vec<String> = table(&path, b',').into_iter().skip(1).map(|row| row[0].clone()).collect();

    assert_eq!(
        names,
        ["'=1+1", "'@SUM(A1)", "'-1+cmd|' /C calc'!A0", "'+x", "''=x", "''90s shop", "Plain", "O'Brien"]
    );
}

#[test]
fn a_workbook_holds_text_as_text_and_reads_from_the_right_in_persian() {
    use calamine::{Data, Reader, open_workbook_auto};
    let scene = scene();
    let path = export(&scene, "all.xlsx", Language::Fa);

    let mut workbook = open_workbook_auto(&path).unwrap();
    assert_eq!(workbook.sheet_names(), ["مشتری‌ها"]);
    let sheet = workbook.worksheet_range("مشتری‌ها").unwrap();
    assert_eq!(sheet.get((1, 0)), Some(&Data::String("سارا احمدی".into())));
    assert_eq!(sheet.get((2, 0)), Some(&Data::String("=HYPERLINK(\"http://bad\")".into())));
    let last = sheet.width() - 1;
    assert_eq!(sheet.get((1, last)), Some(&Data::Float(38.5)), "numbers can be summed");
    let file = std::fs::File::open(&path).unwrap();
    let mut archive = zip::ZipArchive::new(file).unwrap();
    let mut xml = String::new();
    std::io::Read::read_to_string(&mut archive.by_name("xl/worksheets/sheet1.xml").unwrap(), &mut xml)
        .unwrap();
    assert!(xml.contains("rightToLeft=\"1\""));
}

/// A workbook as openpyxl, which shares no code with Daftar, reads it.
fn as_openpyxl_reads(path: &Path) -> serde_json::Value {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/read_workbook.py");
    // The one that the system's packages belong to, whatever else is on the path.
    let read = std::process::Command::new("/usr/bin/python3").arg(script).arg(path).output();
    let read = read.expect("`cargo xtask test` installs python3-openpyxl");
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    serde_json::from_slice(&read.stdout).unwrap()
}

#[test]
fn another_program_reads_a_workbook_as_it_was_meant() {
    let scene = scene();
    scene.save_settings(&fields(json!({"calendar": "gregorian"}))).unwrap();
    let born = CustomerDraft { birthday: Some("1985-03-04".into()), ..person("Ona Onaitė") };
    scene.add_customer(born).unwrap();
    let english = ExportRequest { language: Some(Language::En), ..ExportRequest::default() };
    let path = scene.file("read.xlsx");
    scene.export_customers(&path, &english, &mut unwatched).unwrap();

    let sheet = as_openpyxl_reads(&path);

    assert_eq!((&sheet["frozen"], &sheet["right_to_left"]), (&json!("A2"), &json!(false)));
    let cells = |row: usize| sheet["rows"][row].as_array().unwrap().iter();
    let column = |name: &str| cells(0).position(|cell| cell["value"] == name).unwrap();
    let sara = |name: &str| {
        // Blank cells are not told of, so a cell is found by what it holds.
        cells(1)
            .find(|cell| cell["value"] == name)
            .unwrap_or_else(|| panic!("no {name} in {}", sheet["rows"][1]))
    };
    assert_eq!(column("Name"), 0);
    // A phone is text, a number a number, a day a day, and what looks like a formula a text.
    assert_eq!(sara("+98 21 8888 9999")["type"], "s");
    assert_eq!(
        (&sara("38.5")["type"], &sara("Two lines,\nand a \"quote\"")["type"]),
        (&json!("n"), &json!("s"))
    );
    assert_eq!(
        (&sheet["rows"][2][0]["value"], &sheet["rows"][2][0]["type"]),
        (&json!("=HYPERLINK(\"http://bad\")"), &json!("s"))
    );
    let birthday = cells(3).find(|cell| cell["value"] == "1985-03-04 00:00:00").unwrap();
    assert_eq!((&birthday["type"], &birthday["format"]), (&json!("d"), &json!("yyyy-mm-dd")));

    let persian = ExportRequest { language: Some(Language::Fa), ..ExportRequest::default() };
    scene.export_customers(&path, &persian, &mut unwatched).unwrap();
    assert_eq!(as_openpyxl_reads(&path)["right_to_left"], json!(true));
}

#[test]
fn a_table_is_written_as_its_reader_wants_it() {
    let scene = scene();
    let path = scene.file("persian.csv");
    let mut request = ExportRequest {
        language: Some(Language::En),
        delimiter: Some('\t'),
        calendar: Some(Calendar::Jalali),
        digits: Some(Digits::Persian),
        ..ExportRequest::default()
    };
    scene.export_customers(&path, &request, &mut unwatched).unwrap();
    let table = table(&path, b'\t');
    assert_eq!(under(&table, 1, "Birthday"), "۱۳۶۹-۰۲-۱۴");
    assert_eq!(under(&table, 1, "Messages allowed since"), "۱۴۰۴-۱۱-۱۱");
    assert_eq!(under(&table, 1, "Email"), "sara@example.ir");

    request.delimiter = Some('"');
    let refusal = scene.export_customers(&path, &request, &mut unwatched).unwrap_err();
    assert_eq!(refusal.code(), &Code::ValueInvalid { field: "delimiter".into(), value: "\"".into() });
}

#[test]
fn days_of_a_workbook_can_be_counted_and_sorted() {
    use calamine::{DataType, Reader, open_workbook_auto};
    let scene = book();
    let draft = CustomerDraft { birthday: Some("1990-05-04".into()), ..person("Ona") };
    scene.add_customer(draft).unwrap();
    let path = scene.file("dates.xlsx");
    let request = ExportRequest { language: Some(Language::En), ..ExportRequest::default() };
    scene.export_customers(&path, &request, &mut unwatched).unwrap();
    let mut workbook = open_workbook_auto(&path).unwrap();
    let sheet = workbook.worksheet_range("Customers").unwrap();
    let column =
        (0..sheet.width()).find(|at| sheet.get((0, *at)).unwrap().as_string().unwrap() == "Birthday");
    let cell = sheet.get((1, column.unwrap())).unwrap();
    assert!(cell.is_datetime(), "{cell:?}");
    assert_eq!(cell.as_date().unwrap().to_string(), "1990-05-04");
}

#[test]
fn cards_hold_what_a_phone_knows_and_the_rest_beside_it() {
    let scene = scene();
    let path = export(&scene, "all.vcf", Language::En);

    let cards = vcards::read(&std::fs::read(path).unwrap()).cards;

    assert_eq!(cards.len(), 2);
    let sara = &cards[0];
    assert_eq!((sara.name.as_str(), sara.family_name.as_str()), ("سارا احمدی", "احمدی"));
    assert_eq!((sara.phones[0].label.as_str(), sara.phones[0].value.as_str()), ("mobile", "۰۹۱۲ ۱۲۳ ۴۵۶۷"));
    assert_eq!(sara.addresses[1].city, "Karaj");
    assert_eq!(sara.birthday, "1990-05-04");
    for extra in [
        ("status", "lead"),
        ("birthday_calendar", "jalali"),
        ("consent", "yes"),
        ("custom:shoe_size", "38.5"),
    ] {
        assert!(sara.extras.contains(&(extra.0.into(), extra.1.into())), "{extra:?} in {:?}", sara.extras);
    }
}

#[test]
fn a_selection_leaves_in_its_own_order_and_the_bin_stays() {
    let scene = book();
    let ids: Vec<CustomerId> = ["Ona", "Petras", "Rasa", "Jonas"].map(|name| add(&scene, name).id).into();
    scene.tag_customers(&Selection::Ids { ids: vec![ids[2]] }, &["a".into()], &[]).unwrap();
    scene.delete_customers(&Selection::Ids { ids: vec![ids[1]] }).unwrap();
    let path = scene.file("some.csv");
    let names = |selection| {
        let request = ExportRequest { selection, ..ExportRequest::default() };
        scene.export_customers(&path, &request, &mut unwatched).unwrap();
        let table = table(&path, b',');
        (1..table.len())
            .map(|row| format!("{}{}", table[row][0], under(&table, row, "Tags")))
            .collect::<Vec<_>>()
    };

    assert_eq!(names(None), ["Ona", "Rasaa", "Jonas"]);
    assert_eq!(names(Some(Selection::Ids { ids: vec![ids[3], ids[2], ids[0]] })), ["Jonas", "Rasaa", "Ona"]);
    assert_eq!(
        names(Some(Selection::Query { query: Default::default(), except: vec![ids[0]] })),
        ["Jonas", "Rasaa"]
    );
}

#[test]
fn a_long_list_leaves_in_its_order_each_row_with_what_is_its_own() {
    let scene = book();
    let list = scene.file("list.csv");
    let rows = (1..=5_000).map(|n| format!("Row {n},+1 555 {n:04},City {n}\n"));
    std::fs::write(&list, format!("Name,Phone,City\n{}", rows.collect::<String>())).unwrap();
    scene.run_import(&ImportRequest { path: list, ..ImportRequest::default() }, &mut unwatched).unwrap();
    let mut ids = scene.customer_ids(&CustomerQuery::default()).unwrap();
    ids.sort();
    let binned: Vec<CustomerId> =
        ids.iter().copied().filter(|id| id.0 % 7 == 0 || id.0 / 100 == 21).collect();
    scene.delete_customers(&Selection::Ids { ids: binned.clone() }).unwrap();
    let tagged: Vec<CustomerId> = ids.iter().copied().filter(|id| id.0 % 5 == 0).collect();
    scene.tag_customers(&Selection::Ids { ids: tagged.clone() }, &["a".into()], &[]).unwrap();
    let path = scene.file("all.csv");
    let rows = |selection| {
        let request = ExportRequest { selection, language: Some(Language::En), ..ExportRequest::default() };
        let exported = scene.export_customers(&path, &request, &mut unwatched).unwrap();
        let table = table(&path, b',');
        assert_eq!(exported.entries, table.len() as u64 - 1);
        let row = |row| ["Name", "Phone", "City", "Tags"].map(|header| under(&table, row, header).to_owned());
        (1..table.len()).map(row).collect::<Vec<_>>()
    };
    let expected = |id: &CustomerId| {
        let n = id.0 - ids[0].0 + 1;
        let tag = if tagged.contains(id) { "a" } else { "" };
        [format!("Row {n}"), format!("+1 555 {n:04}"), format!("City {n}"), tag.to_owned()]
    };

    let left: Vec<CustomerId> = ids.iter().copied().filter(|id| !binned.contains(id)).collect();
    assert_eq!(rows(None), left.iter().map(expected).collect::<Vec<_>>());
    let chosen: Vec<CustomerId> = left.iter().copied().rev().step_by(2).collect();
    let expected: Vec<_> = chosen.iter().map(expected).collect();
    assert_eq!(rows(Some(Selection::Ids { ids: chosen })), expected);
}

#[test]
fn a_cell_is_in_quotes_where_it_has_to_be() {
    let scene = book();
    let notes = ["a,b", "say \"hi\"", "one\rtwo", "semi;colon", "\"", "'1", "=1,2"];
    for note in notes {
        scene.add_customer(CustomerDraft { note: note.into(), ..person("Ona") }).unwrap();
    }
    let path = scene.file("all.csv");
    let request = ExportRequest { language: Some(Language::En), ..ExportRequest::default() };
    scene.export_customers(&path, &request, &mut unwatched).unwrap();

    let text = std::fs::read_to_string(&path).unwrap();
    for quoted in
        ["\"a,b\"", "\"say \"\"hi\"\"\"", "\"one\rtwo\"", ",semi;colon,", ",\"\"\"\",", ",''1,", "\"'=1,2\""]
    {
        assert!(text.contains(quoted), "{quoted}: {text}");
    }
    assert_eq!(text.matches("\r\n").count(), 1 + notes.len());
}

#[test]
fn a_stopped_or_refused_export_leaves_the_old_file_as_it_was() {
    let scene = scene();
    for name in ["old.csv", "old.xlsx", "old.vcf"] {
        let path = scene.file(name);
        std::fs::write(&path, "old").unwrap();
        let request = ExportRequest::default();
        let stopped = scene.export_customers(&path, &request, &mut |_| ControlFlow::Break(())).unwrap_err();
        assert_eq!(stopped.code(), &Code::Stopped);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "old");
        assert!(!scene.file(&format!("{name}.partial")).exists());
    }

    let unknown = scene.file("list.doc");
    let refusal = scene.export_customers(&unknown, &ExportRequest::default(), &mut unwatched).unwrap_err();
    assert_eq!(refusal.code(), &Code::ExportFormatUnknown { path: unknown.display().to_string() });
    assert_eq!(ExportFormat::of_path(Path::new("LIST.VCF")).unwrap(), ExportFormat::Vcard);
}

#[test]
fn a_note_too_long_for_a_workbook_is_told_and_fits_a_table() {
    let scene = book();
    scene.add_customer(CustomerDraft { note: "x".repeat(40_000), ..person("Ona") }).unwrap();
    let request = ExportRequest::default();

    let refusal = scene.export_customers(&scene.file("a.xlsx"), &request, &mut unwatched).unwrap_err();

    assert_eq!(refusal.code(), &Code::CellTooLong { name: "Ona".into(), field: "Note".into() });
    scene.export_customers(&scene.file("a.csv"), &request, &mut unwatched).unwrap();
    assert_eq!(under(&table(&scene.file("a.csv"), b','), 1, "Note").len(), 40_000);
}

#[test]
fn what_goes_out_comes_back_unchanged() {
    for language in Language::ALL {
        for (name, format) in [
            ("all.csv", ExportFormat::Csv),
            ("all.xlsx", ExportFormat::Xlsx),
            ("all.vcf", ExportFormat::Vcard),
            ("old.vcf", ExportFormat::Vcard3),
        ] {
            let (from, to) = (scene(), book());
            let size = CustomFieldDraft {
                label: "Shoe size".into(),
                kind: CustomFieldKind::Number,
                choices: vec![],
                is_yearly: false,
            };
            to.add_custom_field(&size).unwrap();
            from.save_settings(&fields(json!({"default_country": "IR"}))).unwrap();
            to.save_settings(&fields(json!({"default_country": "IR"}))).unwrap();
            let path = from.file(name);
            let request =
                ExportRequest { language: Some(language), format: Some(format), ..ExportRequest::default() };
            from.export_customers(&path, &request, &mut unwatched).unwrap();

            let request = ImportRequest { path, ..ImportRequest::default() };
            let summary = to.run_import(&request, &mut unwatched).unwrap();

            assert_eq!((summary.created, summary.problem_count), (2, 0), "{name} {language:?}: {summary:?}");
            let drafts = |book: &daftar_engine::Book| {
                let mut ids = book.customer_ids(&CustomerQuery::default()).unwrap();
                ids.sort();
                ids.into_iter().map(|id| CustomerDraft::from(book.customer(id).unwrap())).collect::<Vec<_>>()
            };
            assert_eq!(drafts(&to), drafts(&from), "{name} {language:?}");
        }
    }
}
