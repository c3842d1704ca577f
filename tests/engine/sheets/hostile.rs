//! What is no list, what is damaged, and bytes at random.

use std::ops::ControlFlow;

use proptest::prelude::*;

use super::workbooks::workbook;
use super::*;

#[test]
fn what_is_no_list_is_refused_by_its_reason() {
    assert_eq!(refused(b""), Code::FileEmpty);
    assert_eq!(refused(b"\r\n \r\n"), Code::FileEmpty);
    assert_eq!(refused(b"%PDF-1.7 ..."), Code::NotAList);
    assert_eq!(refused(b"Attachment summer trading shots.xls was not found!"), Code::NotAList);
    assert_eq!(refused(b"<html><table><tr><td>Ali</td></tr></table></html>"), Code::NotAList);
    assert_eq!(refused(br#"[{"name": "Ali", "phone": "0912"}]"#), Code::NotAList);
    assert_eq!(refused(&(0..2000_u32).map(|it| (it * 7919 % 251) as u8).collect::<Vec<_>>()), Code::NotAList);
    assert_eq!(refused(b"PK\x03\x04 broken"), Code::FileDamaged);
    let missing = sheets::read("no such file".as_ref(), &ReadOptions::default(), &mut unwatched);
    assert_eq!(missing.unwrap_err().code(), &Code::FileUnreachable { path: "no such file".to_owned() });
}

#[test]
fn a_long_reading_can_be_stopped() {
    let file = file("Name,City\nAli,Tehran\n".repeat(20_000).as_bytes());

    let stopped = sheets::read(file.path(), &ReadOptions::default(), &mut |_| ControlFlow::Break(()));

    assert_eq!(stopped.unwrap_err().code(), &Code::Stopped);
}

proptest! {
    #[test]
    fn no_bytes_crash_or_hang_a_reading(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        if let Ok((sheet, _file)) = read_with(&bytes, &ReadOptions::default()) {
            let mut rows = sheet.rows().unwrap();
            while rows.next_row().unwrap().is_some() {}
        }
    }

    #[test]
    fn no_mixture_of_signs_crashes_or_loses_count(text in "[a\"',;\\\\\n\r\t é0-9@]{0,300}") {
        if let Ok((sheet, _file)) = read_with(text.as_bytes(), &ReadOptions::default()) {
            let mut rows = sheet.rows().unwrap();
            let mut counted = 0;
            while let Some(row) = rows.next_row().unwrap() {
                counted += u32::from(matches!(row.kind, RowKind::Data | RowKind::RepeatedHeader));
            }
            prop_assert_eq!(counted, sheet.recognition().rows);
        }
    }

    #[test]
    fn a_well_formed_list_splits_as_the_csv_crate_splits_it(
        table in proptest::collection::vec(proptest::collection::vec("[ab\",;\n 0-9é]{0,6}x", 3..4), 1..12),
    ) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        for row in &table {
            writer.write_record(row).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let options = ReadOptions {
            delimiter: Some(','),
            encoding: Some("utf-8".to_owned()),
            header: Some(HeaderChoice::Absent),
            ..ReadOptions::default()
        };

        let read: Vec<Vec<String>> = rows(&bytes, &options).into_iter().map(|it| it.2).collect();

        prop_assert_eq!(read, table);
    }

    #[test]
    fn damaged_workbooks_are_refused_and_never_crash(cuts in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20)) {
        let mut bytes = workbook(|book| {
            book.add_worksheet().write_row(0, 0, ["Name", "Phone"]).unwrap();
        });
        for (at, byte) in cuts {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok((sheet, _file)) = read_with(&bytes, &ReadOptions::default()) {
            let mut rows = sheet.rows().unwrap();
            while rows.next_row().unwrap().is_some() {}
        }
    }
}
