//! Imports: lists of every shape made customers, rehearsed, repeated, mended and taken back.

use std::ops::ControlFlow;

use daftar_engine::Code;
use daftar_engine::customers::{Consent, Customer, CustomerKind, CustomerStatus, Gender};
use daftar_engine::dates::Calendar;
use daftar_engine::ids::CustomerId;
use daftar_engine::imports::{
    ColumnChoice, FillRule, ImportRequest, ImportSummary, Reason, RowOutcome, Taking,
};
use daftar_engine::progress::{Progress, unwatched};
use proptest::prelude::*;
use serde_json::json;

use crate::support::{Scene, book};

fn written(scene: &Scene, name: &str, text: &str) -> ImportRequest {
    let path = scene.file(name);
    std::fs::write(&path, text).unwrap();
    ImportRequest { path, ..ImportRequest::default() }
}

fn import(scene: &Scene, text: &str) -> ImportSummary {
    let request = written(scene, "list.csv", text);
    scene.run_import(&request, &mut unwatched).unwrap()
}

/// Created, updated, unchanged, skipped, rejected.
fn counts(summary: &ImportSummary) -> (u32, u32, u32, u32, usize) {
    (summary.created, summary.updated, summary.unchanged, summary.skipped, summary.rejected.len())
}

fn iranian() -> Scene {
    let scene = book();
    scene.save_settings(json!({"default_country": "IR"}).as_object().unwrap()).unwrap();
    scene
}

fn customer(scene: &Scene, id: i64) -> Customer {
    scene.customer(CustomerId(id)).unwrap()
}

fn fields(scene: &Scene, text: &str) -> Vec<Option<String>> {
    let request = written(scene, "fields.csv", text);
    let recognition = scene.recognise_import(&request, &mut unwatched).unwrap();
    recognition.columns.into_iter().map(|column| column.field).collect()
}

/// The field recognised for one header beside a name and an email, over two plain values.
fn field(scene: &Scene, header: &str, values: [&str; 2]) -> String {
    let text = format!(
        "Full name\t{header}\tE-mail\nOna Petraitė\t{}\tona@example.com\nJonas Kazlauskas\t{}\tjonas@example.com\n",
        values[0], values[1]
    );
    fields(scene, &text)[1].clone().unwrap_or_default()
}

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
        ("Home fax", ["+37061234567", "+37061234568"]),
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
fn a_number_that_nobody_has_is_kept_as_written() {
    let scene = book();
    import(&scene, "Name,Phone\nMarge,867-5309\n");

    let phone = &customer(&scene, 1).phones[0];
    assert_eq!((phone.raw.as_str(), phone.e164.as_deref()), ("867-5309", None));
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
    request.columns =
        vec![ColumnChoice { column: "Role".into(), field: Some("role".into()), rule: FillRule::Overwrite }];
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
    let ona = &plan.examples[0];
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
    assert_eq!(choose("Name", "custom:shoe"), Code::FieldUnknown { field: "custom:shoe".into() });
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
fn a_column_may_fill_a_field_of_the_owners_own() {
    let scene = book();
    let shoe = daftar_engine::custom_fields::CustomFieldDraft {
        label: "Shoe size".into(),
        kind: daftar_engine::custom_fields::CustomFieldKind::Number,
        choices: Vec::new(),
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
fn a_file_that_is_no_list_is_refused_in_words() {
    let scene = book();
    let refusal =
        |request: &ImportRequest| scene.run_import(request, &mut unwatched).unwrap_err().code().clone();

    assert_eq!(refusal(&written(&scene, "empty.csv", "")), Code::FileEmpty);
    let missing = ImportRequest { path: scene.file("none.csv"), ..ImportRequest::default() };
    assert!(matches!(refusal(&missing), Code::FileUnreachable { .. }));
    assert_eq!(refusal(&written(&scene, "letter.pdf", "%PDF-1.7 and so on")), Code::NotAList);
}

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        "[\\PC]{0,14}",
        "[0-9+() -]{0,16}",
        "[a-z]{1,5}@[a-z]{1,5}\\.(com|lt)",
        "(Ona|Jonas|علی|مریم) (Petraitė|Rezaei|محمدی)",
        "[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}",
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
            let changes: Vec<_> = plan.examples.iter().map(|row| &row.changes).collect();
            let told = format!("{ending} {language:?} {changes:?} {:?}", plan.summary.problems);
            let repeat = scene.run_import(&request, &mut unwatched).unwrap();
            assert_eq!(counts(&repeat), (0, 0, 3, 0, 0), "{told}");

            let other = book();
            full(&other);
            other.undo(other.imports().unwrap()[0].action_id).unwrap();
            let fresh = other.run_import(&request, &mut unwatched).unwrap();
            assert_eq!((counts(&fresh), fresh.problem_count), ((3, 0, 0, 0, 0), 0), "{told}");
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
