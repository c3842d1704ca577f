//! Photos: set, replaced, taken away and back; brought in with contacts, taken along with them.

use std::io::Cursor;

use base64::prelude::{BASE64_STANDARD, Engine};
use daftar_engine::Code;
use daftar_engine::customers::Customer;
use daftar_engine::customers::list::Selection;
use daftar_engine::duplicates::MergeRequest;
use daftar_engine::exports::{ExportFormat, ExportRequest};
use daftar_engine::history::{ActionKind, FactKind};
use daftar_engine::ids::{ActionId, CustomerId};
use daftar_engine::imports::{ColumnChoice, FillRule, ImportRequest, ImportSummary, Reason, RowOutcome};
use daftar_engine::photos::Photo;
use daftar_engine::progress::unwatched;
use image::{DynamicImage, GenericImageView, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use crate::imports::{counts, written};
use crate::support::{Scene, add, book};

/// A picture whose left half has another colour than its right.
fn picture(width: u32, height: u32, shade: u8) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| if x < width / 2 { Rgb([shade, 0, 0]) } else { Rgb([0, 0, 200]) })
}

fn file(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.into().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn jpeg(shade: u8) -> Vec<u8> {
    file(picture(24, 16, shade), ImageFormat::Jpeg)
}

fn photo(scene: &Scene, id: CustomerId) -> Option<Photo> {
    let hash = scene.customer(id).unwrap().photo?;
    scene.photo(&hash).unwrap()
}

fn last(scene: &Scene) -> (ActionId, ActionKind) {
    let entry = scene.history(None, 1).unwrap().remove(0);
    (entry.id, entry.kind)
}

#[test]
fn a_photo_is_set_replaced_and_taken_away_and_each_is_taken_back() {
    let scene = book();
    let sara = add(&scene, "Sara");

    let first = scene.set_photo(sara.id, &jpeg(10)).unwrap();
    assert_eq!(photo(&scene, sara.id).unwrap(), Photo { media_type: "image/jpeg".into(), bytes: jpeg(10) });
    assert_eq!(last(&scene).1, ActionKind::SetPhoto);
    let second = scene.set_photo(sara.id, &file(picture(24, 16, 99), ImageFormat::Png)).unwrap();
    assert_eq!(photo(&scene, sara.id).unwrap().media_type, "image/png");
    assert_eq!(last(&scene).1, ActionKind::ReplacePhoto);
    assert_eq!(scene.remove_photo(sara.id).unwrap().photo, None);
    assert_eq!(last(&scene).1, ActionKind::RemovePhoto);

    scene.undo_last().unwrap();
    assert_eq!(scene.customer(sara.id).unwrap(), second);
    scene.undo_last().unwrap();
    assert_eq!(scene.customer(sara.id).unwrap(), first);
    assert_eq!(photo(&scene, sara.id).unwrap().bytes, jpeg(10));
    scene.undo_last().unwrap();
    assert_eq!(scene.customer(sara.id).unwrap(), sara);
    scene.redo_last().unwrap();
    assert_eq!(scene.customer(sara.id).unwrap(), first);
    let changes = scene.customer_history(sara.id, None, 100).unwrap();
    let told =
        changes.iter().flat_map(|change| &change.fields).find(|it| it.kind == FactKind::Photo).unwrap();
    assert_eq!((told.before.as_str(), told.after.as_str()), (None, first.photo.as_deref()));
}

#[test]
fn the_photo_that_somebody_has_already_is_nothing_new() {
    let scene = book();
    let sara = add(&scene, "Sara");
    let large = file(picture(900, 600, 10), ImageFormat::Jpeg);
    scene.set_photo(sara.id, &large).unwrap();
    let small = photo(&scene, sara.id).unwrap().bytes;
    let before = last(&scene);

    scene.set_photo(sara.id, &large).unwrap();
    scene.set_photo(sara.id, &small).unwrap();

    assert_eq!(last(&scene), before);
    scene.remove_photo(sara.id).unwrap();
    let removed = last(&scene);
    scene.remove_photo(sara.id).unwrap();
    assert_eq!(last(&scene), removed);
}

#[test]
fn an_edit_of_other_facts_leaves_the_photo_as_it_is() {
    let scene = book();
    let sara = add(&scene, "Sara");
    let with_photo = scene.set_photo(sara.id, &jpeg(10)).unwrap();

    let fields = crate::support::fields(serde_json::json!({"role": "baker"}));
    assert_eq!(scene.edit_customer(sara.id, &fields).unwrap().photo, with_photo.photo);
    let set = crate::support::fields(serde_json::json!({"photo": "another"}));
    assert!(matches!(scene.edit_customer(sara.id, &set).unwrap_err().code(), Code::FieldUnknown { .. }));
}

#[test]
fn a_large_picture_is_made_small_and_turned_upright() {
    let scene = book();
    let sara = add(&scene, "Sara");
    let mut turned = file(picture(1200, 600, 255), ImageFormat::Jpeg);
    // What a phone writes that was held upright: turn it a quarter to the right.
    let exif: &[u8] =
        b"\xFF\xE1\x00\x22Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    turned.splice(2..2, exif.iter().copied());

    scene.set_photo(sara.id, &turned).unwrap();

    let kept = image::load_from_memory(&photo(&scene, sara.id).unwrap().bytes).unwrap();
    assert_eq!(kept.dimensions(), (256, 512));
    assert!(kept.get_pixel(128, 20)[0] > 200 && kept.get_pixel(128, 490)[2] > 150, "the left is on top");
}

#[test]
fn every_kind_of_picture_becomes_a_jpeg_or_a_png() {
    let scene = book();
    let sara = add(&scene, "Sara");
    let clear = RgbaImage::from_pixel(20, 20, Rgba([9, 9, 9, 40]));
    for (given, kept) in [
        (file(picture(20, 20, 1), ImageFormat::WebP), "image/jpeg"),
        (file(picture(20, 20, 2), ImageFormat::Gif), "image/jpeg"),
        (file(clear.clone(), ImageFormat::WebP), "image/png"),
        (file(picture(20, 900, 3), ImageFormat::Png), "image/jpeg"),
        (file(clear, ImageFormat::Png), "image/png"),
    ] {
        scene.set_photo(sara.id, &given).unwrap();
        assert_eq!(photo(&scene, sara.id).unwrap().media_type, kept);
    }
}

#[test]
fn what_is_no_picture_or_claims_to_be_endless_is_refused() {
    let scene = book();
    let sara = add(&scene, "Sara");
    let png = file(picture(64, 64, 7), ImageFormat::Png);
    let mut endless = png.clone();
    // Width and height, and the check sum of both.
    endless[16..24].copy_from_slice(&[0, 1, 0x11, 0x70, 0, 1, 0x11, 0x70]);
    let sum = crc(&endless[12..29]);
    endless[29..33].copy_from_slice(&sum.to_be_bytes());

    let refused = |file: &[u8]| scene.set_photo(sara.id, file).unwrap_err().code().clone();
    assert_eq!(refused(b"no picture at all"), Code::PhotoUnreadable);
    assert_eq!(refused(&png[..png.len() / 2]), Code::PhotoUnreadable);
    assert_eq!(refused(b""), Code::PhotoUnreadable);
    assert_eq!(refused(&endless), Code::PhotoTooLarge);
    assert_eq!(refused(&vec![0; (32 << 20) + 1]), Code::PhotoTooLarge);
    assert_eq!(
        scene.set_photo_from_data(sara.id, "data:text/plain,x").unwrap_err().code(),
        &Code::PhotoUnreadable
    );
    assert_eq!(scene.customer(sara.id).unwrap(), sara);
    let nobody = scene.set_photo(CustomerId(99), &png).unwrap_err();
    assert_eq!(nobody.code(), &Code::CustomerGone);
}

/// CRC-32 as PNG takes it.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |mut sum, byte| {
        sum ^= u32::from(*byte);
        (0..8).for_each(|_| sum = if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 });
        sum
    })
}

#[test]
fn a_photo_is_saved_in_a_file_and_comes_back_from_it() {
    let scene = book();
    let (sara, ona) = (add(&scene, "Sara"), add(&scene, "Ona"));
    let path = scene.file("sara.jpg");
    assert_eq!(scene.save_photo(sara.id, &path).unwrap_err().code(), &Code::PhotoAbsent);
    let address = format!("data:image/jpeg;base64,{}", BASE64_STANDARD.encode(jpeg(10)));
    scene.set_photo_from_data(sara.id, &address).unwrap();

    scene.save_photo(sara.id, &path).unwrap();
    scene.set_photo_from_file(ona.id, &path).unwrap();

    assert_eq!(photo(&scene, ona.id).unwrap().bytes, jpeg(10));
    let missing = scene.set_photo_from_file(ona.id, &scene.file("missing.jpg")).unwrap_err();
    assert!(matches!(missing.code(), Code::FileUnreachable { .. }));
}

#[test]
fn for_good_means_that_no_photo_of_theirs_is_left_and_nobody_else_loses_one() {
    let scene = book();
    let (sara, ona) = (add(&scene, "Sara"), add(&scene, "Ona"));
    for shade in [10, 99] {
        scene.set_photo(sara.id, &jpeg(shade)).unwrap();
    }
    scene.set_photo(ona.id, &jpeg(10)).unwrap();
    let latest = scene.customer(sara.id).unwrap().photo.unwrap();
    let chosen = Selection::Ids { ids: vec![sara.id] };
    scene.delete_customers(&chosen).unwrap();
    assert!(scene.photo(&latest).unwrap().is_some(), "the bin keeps it");

    scene.purge_customers(&chosen).unwrap();

    assert_eq!(scene.photo(&latest).unwrap(), None);
    assert_eq!(photo(&scene, ona.id).unwrap().bytes, jpeg(10));
}

#[test]
fn a_merge_keeps_the_photo_of_who_stays_unless_the_other_is_chosen() {
    let scene = book();
    let people: Vec<Customer> = ["Sara", "Sara A", "Sara B"].map(|name| add(&scene, name)).into();
    let [none, one, other] = people.iter().map(|it| it.id).collect::<Vec<_>>()[..] else { panic!("three") };
    scene.set_photo(one, &jpeg(10)).unwrap();
    scene.set_photo(other, &jpeg(99)).unwrap();
    let of = |id: CustomerId| photo(&scene, id).map(|it| it.bytes);
    let plan = |keep, ids: &[CustomerId]| scene.plan_merge(ids, Some(keep), &Default::default()).unwrap();
    let field = |keep, ids: &[CustomerId]| {
        plan(keep, ids).fields.into_iter().find(|it| it.field == "photo").unwrap().chosen
    };
    assert_eq!(
        (field(one, &[one, other]), field(other, &[one, other]), field(none, &[none, one])),
        (one, other, one)
    );
    let lost = plan(one, &[one, other]).lost;
    assert!(
        lost.iter().any(|it| it.field == "photo" && it.customer_id == other && it.value.contains("bin")),
        "{lost:?}"
    );

    let merge = |keep, others: Vec<CustomerId>, choices| {
        scene.merge_customers(&MergeRequest { keep, others, choices }).unwrap();
        last(&scene).0
    };
    let chosen = merge(one, vec![other], [("photo".to_owned(), other)].into());
    assert_eq!((of(one), of(other)), (Some(jpeg(99)), Some(jpeg(99))));
    scene.undo(chosen).unwrap();
    assert_eq!((of(one), of(other)), (Some(jpeg(10)), Some(jpeg(99))));
    merge(none, vec![one], Default::default());
    assert_eq!(of(none), Some(jpeg(10)));
    let gone = Selection::Ids { ids: vec![one] };
    scene.purge_customers(&gone).unwrap();
    assert_eq!(of(none), Some(jpeg(10)), "it is theirs by now");
}

/// A card with a photo as a version writes it, folded.
fn card(version: &str, name: &str, phone: &str, file: &[u8]) -> String {
    let letters = BASE64_STANDARD.encode(file);
    let (head, indent) = match version {
        "2.1" => ("PHOTO;JPEG;ENCODING=BASE64:\n ", " "),
        "2.1 of an old phone" => ("PHOTO;TYPE=JPEG;BASE64:\n", ""),
        "3.0" => ("PHOTO;ENCODING=b;TYPE=JPEG:", " "),
        _ => ("item1.PHOTO:data:image/jpeg;base64,", " "),
    };
    let folded: Vec<&str> =
        letters.as_bytes().chunks(60).map(|it| std::str::from_utf8(it).unwrap()).collect();
    let version = version.split(' ').next().unwrap();
    let photo = folded.join(&format!("\n{indent}"));
    format!(
        "BEGIN:VCARD\nVERSION:{version}\nFN:{name}\nTEL:{phone}\n{head}{photo}\n\nNOTE:after\nEND:VCARD\n"
    )
}

fn import(scene: &Scene, text: &str) -> ImportSummary {
    scene.run_import(&written(scene, "phone.vcf", text), &mut unwatched).unwrap()
}

#[test]
fn the_photos_of_contacts_of_every_version_come_along() {
    let scene = book();
    let versions = ["2.1", "2.1 of an old phone", "3.0", "4.0"];
    let text: String = (0_u8..)
        .zip(versions)
        .map(|(place, version)| {
            card(version, &format!("Person {place}"), &format!("+3706123456{place}"), &jpeg(place * 50))
        })
        .collect();
    let request = written(&scene, "phone.vcf", &text);
    let columns = scene.recognise_import(&request, &mut unwatched).unwrap().columns;
    let column = columns.iter().find(|it| it.name == "PHOTO").unwrap();
    assert_eq!(column.field.as_deref(), Some("photo"));
    assert_eq!(column.samples.len(), 3);
    assert!(column.samples.iter().all(|it| it.starts_with("JPEG, ") && it.ends_with(" kB")), "{column:?}");

    assert_eq!(counts(&scene.run_import(&request, &mut unwatched).unwrap()), (4, 0, 0, 0, 0));

    for place in 0..4_u8 {
        let id = CustomerId(i64::from(place) + 1);
        assert_eq!(photo(&scene, id).unwrap().bytes, jpeg(place * 50), "{}", versions[usize::from(place)]);
        assert_eq!(scene.customer(id).unwrap().note, "after");
    }
    assert_eq!(counts(&import(&scene, &text)), (0, 0, 4, 0, 0), "the same contacts bring nothing new");
}

#[test]
fn the_address_of_a_photo_on_the_web_stays_in_the_note() {
    let scene = book();
    import(
        &scene,
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ona\nPHOTO;VALUE=uri:https://example.com/ona.jpg\nEND:VCARD\n",
    );

    let ona = scene.customer(CustomerId(1)).unwrap();
    assert_eq!((ona.photo, ona.note.as_str()), (None, "PHOTO: https://example.com/ona.jpg"));
}

#[test]
fn a_broken_photo_is_a_problem_of_its_row_and_of_nothing_else() {
    let scene = book();
    let half = &jpeg(10)[..40];
    let text = card("3.0", "Ona", "+37061234567", half)
        + "BEGIN:VCARD\nFN:Rasa\nTEL:+37061234568\nPHOTO;ENCODING=b:not~base64\nEND:VCARD\n"
        + &card("4.0", "Jonas", "+37061234569", &jpeg(20));

    let summary = import(&scene, &text);

    assert_eq!(counts(&summary), (3, 0, 0, 0, 0));
    let told: Vec<_> = summary.problems.iter().map(|it| (it.row, it.column.as_str(), it.reason)).collect();
    assert_eq!(told, [(1, "PHOTO", Reason::PhotoUnreadable), (2, "PHOTO", Reason::PhotoUnreadable)]);
    assert_eq!(summary.problems[0].value, "JPEG, 1 kB");
    let had = (1..=3).map(|id| photo(&scene, CustomerId(id)).is_some());
    assert_eq!(had.collect::<Vec<_>>(), [false, false, true]);
}

#[test]
fn the_rule_of_the_column_decides_for_whom_the_book_knows() {
    let outcome = |rule: FillRule, has: bool| {
        let scene = book();
        import(&scene, "BEGIN:VCARD\nFN:Ona\nTEL:+37061234567\nEND:VCARD\n");
        if has {
            scene.set_photo(CustomerId(1), &jpeg(10)).unwrap();
        }
        let mut request = written(&scene, "phone.vcf", &card("4.0", "Ona", "+37061234567", &jpeg(99)));
        let chosen = |column: &str, field: &str| ColumnChoice {
            column: column.into(),
            field: Some(field.into()),
            rule,
            name_order: None,
        };
        request.columns = vec![chosen("PHOTO", "photo"), chosen("NOTE", "note")];
        let plan = scene.plan_import(&request, &mut unwatched).unwrap();
        assert_eq!(photo(&scene, CustomerId(1)).is_some(), has, "a rehearsal writes nothing");
        scene.run_import(&request, &mut unwatched).unwrap();
        let told = plan.rows[0].changes.iter().any(|it| it.field == "photo");
        let now = photo(&scene, CustomerId(1)).map(|it| it.bytes);
        scene.undo(scene.imports().unwrap()[0].action_id).unwrap();
        let back = photo(&scene, CustomerId(1)).map(|it| it.bytes);
        assert_eq!(back, has.then(|| jpeg(10)), "taken back");
        (told, now)
    };
    assert_eq!(outcome(FillRule::Fill, false), (true, Some(jpeg(99))));
    assert_eq!(outcome(FillRule::Fill, true), (false, Some(jpeg(10))));
    assert_eq!(outcome(FillRule::Overwrite, true), (true, Some(jpeg(99))));
    assert_eq!(outcome(FillRule::Never, false), (false, None));
}

#[test]
fn a_photo_left_out_and_a_card_without_one_erase_nothing() {
    let scene = book();
    let mut request = written(&scene, "phone.vcf", &card("3.0", "Ona", "+37061234567", &jpeg(10)));
    request.columns = vec![ColumnChoice { column: "PHOTO".into(), ..ColumnChoice::default() }];
    scene.run_import(&request, &mut unwatched).unwrap();
    assert_eq!(photo(&scene, CustomerId(1)), None);

    request.columns[0].field = Some("photo".into());
    assert_eq!(counts(&scene.run_import(&request, &mut unwatched).unwrap()), (0, 1, 0, 0, 0));
    let summary = import(&scene, "BEGIN:VCARD\nFN:Ona\nTEL:+37061234567\nEND:VCARD\n");

    assert_eq!(counts(&summary), (0, 0, 1, 0, 0));
    assert_eq!(photo(&scene, CustomerId(1)).unwrap().bytes, jpeg(10));
    let table = ImportRequest {
        columns: vec![ColumnChoice {
            column: "Photo".into(),
            field: Some("photo".into()),
            ..ColumnChoice::default()
        }],
        ..written(&scene, "list.csv", "Name,Photo\nOna,ona.jpg\n")
    };
    let refused = scene.run_import(&table, &mut unwatched).unwrap_err();
    assert!(matches!(refused.code(), Code::FieldUnknown { .. }), "a table has no photos");
}

#[test]
fn two_cards_of_one_person_become_one_with_the_first_photo() {
    let scene = book();
    let text = "BEGIN:VCARD\nFN:Ona\nTEL:+37061234567\nEND:VCARD\n".to_owned()
        + &card("3.0", "Ona", "+37061234567", &jpeg(10))
        + &card("4.0", "Ona", "+37061234567", &jpeg(99));
    let request = written(&scene, "phone.vcf", &text);

    let plan = scene.plan_import(&request, &mut unwatched).unwrap();
    let outcomes: Vec<_> = plan.rows.iter().map(|row| row.outcome).collect();
    assert_eq!(outcomes, [RowOutcome::Created, RowOutcome::Updated, RowOutcome::Skipped]);
    scene.run_import(&request, &mut unwatched).unwrap();

    assert_eq!(photo(&scene, CustomerId(1)).unwrap().bytes, jpeg(10));
    let import = scene.imports().unwrap()[0].action_id;
    scene.undo(import).unwrap();
    assert!(scene.customer(CustomerId(1)).is_err());
    scene.redo_last().unwrap();
    assert_eq!(photo(&scene, CustomerId(1)).unwrap().bytes, jpeg(10), "and back again");
}

#[test]
fn contacts_longer_than_a_piece_of_their_file_come_in_whole() {
    let scene = book();
    let noise = |seed: u32| {
        let spot = |x: u32, y: u32| (x * 73 + y * 151 + seed * 7919).wrapping_mul(2_654_435_761) as u8;
        file(RgbImage::from_fn(200, 200, |x, y| Rgb([spot(x, y), spot(y, x), seed as u8])), ImageFormat::Png)
    };
    let people: Vec<(String, Vec<u8>)> =
        (0..12).map(|place| (format!("سارا رضایی {place}"), noise(place))).collect();
    let text: String = people
        .iter()
        .zip(0..)
        .map(|((name, file), place)| card("3.0", name, &format!("+98912345{place:04}"), file))
        .collect();
    assert!(text.len() > 1 << 20, "{} bytes", text.len());

    let summary = import(&scene, &text.replace('\n', "\r\n"));

    assert_eq!((summary.created, summary.problem_count), (12, 0), "{:?}", summary.problems);
    for ((name, file), id) in people.iter().zip(1..) {
        let customer = scene.customer(CustomerId(id)).unwrap();
        assert_eq!(&customer.name, name);
        assert_eq!(&photo(&scene, customer.id).unwrap().bytes, file, "{name}");
    }
}

#[test]
fn what_leaves_as_contacts_comes_back_with_its_photos() {
    for format in [ExportFormat::Vcard, ExportFormat::Vcard3] {
        let scene = book();
        let (sara, ona) = (add(&scene, "Sara"), add(&scene, "Ona"));
        add(&scene, "Rasa");
        scene.set_photo(sara.id, &file(picture(900, 900, 10), ImageFormat::Jpeg)).unwrap();
        scene.set_photo(ona.id, &file(picture(30, 30, 10), ImageFormat::Png)).unwrap();
        let path = scene.file("out.vcf");
        let request = ExportRequest { format: Some(format), ..ExportRequest::default() };
        scene.export_customers(&path, &request, &mut unwatched).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.lines().all(|line| line.len() <= 75), "every line is folded");

        let again = ImportRequest { path: path.clone(), ..ImportRequest::default() };
        assert_eq!(counts(&scene.run_import(&again, &mut unwatched).unwrap()), (0, 0, 3, 0, 0), "{format:?}");

        let other = book();
        assert_eq!(counts(&other.run_import(&again, &mut unwatched).unwrap()), (3, 0, 0, 0, 0));
        for id in [sara.id, ona.id] {
            assert_eq!(photo(&other, id), photo(&scene, id), "{format:?}");
        }
        assert_eq!(other.customer(CustomerId(3)).unwrap().photo, None);
        other.export_customers(&path, &request, &mut unwatched).unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), text, "{format:?}");
    }
}

#[test]
fn a_table_leaves_without_photos_and_a_backup_with_them() {
    let scene = book();
    let sara = add(&scene, "Sara");
    scene.set_photo(sara.id, &jpeg(10)).unwrap();
    let path = scene.file("out.csv");
    scene.export_customers(&path, &ExportRequest::default(), &mut unwatched).unwrap();
    let hash = scene.customer(sara.id).unwrap().photo.unwrap();
    assert!(!std::fs::read_to_string(&path).unwrap().contains(&hash));

    let backup = scene.back_up_to(&scene.file("stick"), &mut unwatched).unwrap();
    scene.remove_photo(sara.id).unwrap();
    scene.restore_backup(&backup.path, &mut unwatched).unwrap();

    assert_eq!(photo(&scene, sara.id).unwrap().bytes, jpeg(10));
}
