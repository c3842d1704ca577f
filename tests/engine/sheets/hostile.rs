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
    assert_eq!(refused(b"<html><ul><li>Ali</li></ul></html>"), Code::NotAList);
    assert_eq!(refused(br#"[{"name": "Ali", "phone": "0912"}]"#), Code::NotAList);
    assert_eq!(refused(&(0..2000_u32).map(|it| (it * 7919 % 251) as u8).collect::<Vec<_>>()), Code::NotAList);
    assert_eq!(refused(b"PK\x03\x04 broken"), Code::FileDamaged);
    let missing = sheets::read("no such file".as_ref(), &ReadOptions::default(), &mut unwatched);
    assert_eq!(missing.unwrap_err().code(), &Code::FileUnreachable { path: "no such file".to_owned() });
}

/// A workbook of parts given by name.
pub fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// An OpenDocument workbook with these rows below its header and one customer.
pub fn open_document(rows: &str) -> Vec<u8> {
    let list = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Name</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"string\"><text:p>Phone</text:p></table:table-cell></table:table-row>\
        <table:table-row><table:table-cell office:value-type=\"string\"><text:p>Ona</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"string\"><text:p>861234567</text:p></table:table-cell></table:table-row>";
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>\
         <table:table table:name=\"List\">{list}{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    );
    zipped(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        (
            "META-INF/manifest.xml",
            "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>",
        ),
        ("content.xml", &content),
    ])
}

#[test]
fn a_row_that_is_meant_a_million_times_does_not_fill_the_memory() {
    let row = |times: &str, text: &str| {
        open_document(&format!(
            "<table:table-row table:number-rows-repeated=\"{times}\"><table:table-cell office:value-type=\"string\">\
             <text:p>{text}</text:p></table:table-cell></table:table-row>"
        ))
    };

    assert_eq!(refused(&row("1000000", &"y".repeat(100_000))), Code::FileTooLarge);
    assert_eq!(recognised(&row("3", "Jonas")).rows, 4, "a few are what they say");
    let blank = "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>";
    assert_eq!(recognised(&open_document(blank)).rows, 1, "blank rows down to the last are usual");
}

/// A workbook of Excel whose one sheet has these rows below its header and one customer.
fn excel(rows: &str) -> Vec<u8> {
    let cell =
        |place: &str, text: &str| format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let sheet = format!(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><dimension ref=\"A1:XFD1048576\"/><sheetData>\
         <row r=\"1\">{}{}</row><row r=\"2\">{}{}</row>{rows}</sheetData></worksheet>",
        cell("A1", "Name"),
        cell("B1", "Phone"),
        cell("A2", "Ona"),
        cell("B2", "861234567")
    );
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    zipped(&[
        (
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
        ),
        (
            "xl/workbook.xml",
            &format!(
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{relations}\"><sheets><sheet name=\"List\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            ),
        ),
        (
            "_rels/.rels",
            &format!(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            &format!(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        ("xl/worksheets/sheet1.xml", &sheet),
    ])
}

#[test]
fn a_workbook_is_bounded_by_what_it_holds_and_not_by_what_it_declares() {
    assert_eq!(recognised(&excel("")).rows, 1, "a sheet that claims every row and column");
    let deep = format!("<row r=\"3\">{}{}</row>", "<a>".repeat(200_000), "</a>".repeat(200_000));
    assert_eq!(recognised(&excel(&deep)).rows, 1, "XML nested without end");
    let giant = format!(
        "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>{}</t></is></c></row>",
        "z".repeat(17 << 20)
    );
    assert_eq!(refused(&excel(&giant)), Code::FileTooLarge, "one cell of megabytes");
    let cell = |place: &str| {
        excel(&format!("<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"{place}\"><v>2</v></c></row>"))
    };
    assert_eq!(recognised(&cell("XFD3")).rows, 2, "a cell in the last column");
    assert_eq!(refused(&cell("XFE3")), Code::FileDamaged, "no spreadsheet has such a column");
}

#[test]
fn what_is_packed_to_unpack_without_end_is_refused_at_once() {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let zeros = vec![b' '; 1 << 20];
    zip.start_file("xl/workbook.xml", zip::write::SimpleFileOptions::default()).unwrap();
    for _ in 0..80 {
        zip.write_all(&zeros).unwrap();
    }
    let bomb = zip.finish().unwrap().into_inner();

    assert_eq!(refused(&bomb), Code::FileTooLarge);
}

#[test]
fn a_file_is_told_by_its_content_and_not_by_its_name() {
    let cut = |bytes: Vec<u8>| bytes[..bytes.len() / 2].to_vec();

    assert_eq!(refused(&cut(open_document(""))), Code::FileDamaged);
    assert_eq!(refused(&zipped(&[("word/document.xml", "<w/>")])), Code::NotAList, "a letter");
    assert_eq!(refused(&zipped(&[("list.csv", "Name,Phone")])), Code::NotAList, "an archive");
    assert_eq!(refused(&[0; 1 << 20]), Code::NotAList);
    assert_eq!(refused("a,".repeat(20 << 20).as_bytes()), Code::NotAList, "one line of megabytes");
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
                counted += u32::from(row.kind == RowKind::Data);
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
