//! Workbooks of a few bytes that claim to be without end: they are refused in words before any memory is filled.

use super::hostile::{open_document, zipped};
use super::*;

const COMPOUND: &[u8] = include_bytes!("../../fuzz/seeds/xls/customers.xls");
const BINARY: &[u8] = include_bytes!("../../fuzz/seeds/xlsb/customers.xlsb");
const OPEN_DOCUMENT: &[u8] = include_bytes!("../../fuzz/seeds/ods/customers.ods");

/// The workbook of Excel 97 to 2003 with some of its bytes changed.
fn changed(change: impl FnOnce(&mut [u8])) -> Vec<u8> {
    let mut bytes = COMPOUND.to_vec();
    change(&mut bytes);
    bytes
}

fn number(bytes: &[u8], at: usize) -> usize {
    u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize
}

fn set(bytes: &mut [u8], at: usize, number: u32) {
    bytes[at..at + 4].copy_from_slice(&number.to_le_bytes());
}

/// Where the data of all records of a kind and length begin.
fn records(bytes: &[u8], kind: u16, len: u16) -> Vec<usize> {
    let head = [kind.to_le_bytes(), len.to_le_bytes()].concat();
    bytes.windows(4).enumerate().filter(|(_, it)| *it == head).map(|(at, _)| at + 4).collect()
}

#[test]
fn every_kind_of_workbook_is_read_alike() {
    for (bytes, format, first) in [
        (COMPOUND, Format::Xls, ["Ali Rezaei", "09121234567"]),
        (BINARY, Format::Xlsb, ["Ona", "861234567"]),
        (OPEN_DOCUMENT, Format::Ods, ["Ali Rezaei", "09121234567"]),
    ] {
        assert_eq!(recognised(bytes).format, format);
        assert_eq!(customers(bytes)[0][..2], first);
    }
}

#[test]
fn a_chain_of_sectors_that_goes_round_is_damage() {
    let endless = changed(|bytes| {
        let directory = number(bytes, 48);
        let table = 512 * (number(bytes, 76) + 1);
        set(bytes, table + 4 * directory, directory as u32);
    });

    assert_eq!(refused(&endless), Code::FileDamaged);
}

#[test]
fn a_sheet_that_claims_more_cells_than_the_format_has_is_damage() {
    let endless = changed(|bytes| {
        let [dimensions, ..] = records(bytes, 0x0200, 14)[..] else { panic!("no dimensions") };
        set(bytes, dimensions + 4, u32::MAX);
        set(bytes, dimensions + 8, 0xFFFF << 16);
    });

    assert_eq!(refused(&endless), Code::FileDamaged);
}

#[test]
fn cells_that_lie_too_far_apart_are_too_much() {
    let corner = |place: u32| {
        changed(|bytes| {
            let texts = records(bytes, 0x00FD, 10);
            // The last of all is alone on the second sheet.
            set(bytes, texts[texts.len() - 2], place);
        })
    };

    assert_eq!(refused(&corner(u32::MAX)), Code::FileTooLarge);
    assert_eq!(recognised(&corner(60_000)).format, Format::Xls, "a row far below is usual");
}

#[test]
fn sheets_that_share_their_records_are_damage() {
    let shared = changed(|bytes| {
        let sheets = [records(bytes, 0x0085, 17)[0], records(bytes, 0x0085, 11)[0]];
        sheets.iter().for_each(|sheet| set(bytes, *sheet, 0));
        // What comes first goes on to the end of the workbook, and both sheets are all of it.
        let end = *records(bytes, 0x000A, 0).iter().find(|it| **it > sheets[1]).unwrap();
        bytes[end - 4] = 0x0B;
    });

    assert_eq!(refused(&shared), Code::FileDamaged);
}

#[test]
fn shared_texts_that_could_not_be_there_are_damage() {
    let texts = |count: &str| {
        zipped(&[
            ("xl/workbook.xml", "<workbook/>"),
            ("xl/sharedStrings.xml", &format!("<sst uniqueCount=\"{count}\"><si><t>Ona</t></si></sst>")),
        ])
    };

    assert_eq!(refused(&texts("1000000000000")), Code::FileDamaged);
}

#[test]
fn a_cell_that_is_meant_many_times_does_not_fill_the_memory() {
    let row = |cell: &str| open_document(&format!("<table:table-row>{cell}</table:table-row>"));
    let text = |times: u32, inside: &str| {
        row(&format!(
            "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"{times}\">\
             <text:p>{inside}</text:p></table:table-cell>"
        ))
    };

    assert_eq!(refused(&text(16_000, &"y".repeat(100_000))), Code::FileTooLarge, "text");
    assert_eq!(refused(&text(1, "Jonas<text:s text:c=\"4000000000\"/>")), Code::FileTooLarge, "spaces");
    assert_eq!(recognised(&text(2, "Jonas<text:s text:c=\"3\"/>")).rows, 2, "a few are what they say");
    let formula = format!(
        "<table:table-cell table:number-columns-repeated=\"16000\" table:formula=\"{}\"/>",
        "1+".repeat(50_000)
    );
    assert_eq!(refused(&row(&formula)), Code::FileTooLarge, "formulas");
}

#[test]
fn cells_at_the_far_end_of_many_rows_are_too_much() {
    let far = |rows: usize| {
        let row = "<table:table-row><table:table-cell table:number-columns-repeated=\"16000\"/>\
            <table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>";
        open_document(&row.repeat(rows))
    };
    let blank =
        "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell/></table:table-row>";
    let wide = "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\" table:number-columns-repeated=\"80\"/></table:table-row>";

    assert_eq!(refused(&far(5_000)), Code::FileTooLarge, "each row is wide");
    assert_eq!(
        refused(&open_document(&format!("{blank}{wide}"))),
        Code::FileTooLarge,
        "all rows become wide"
    );
    assert_eq!(recognised(&far(1)).rows, 2, "one cell far away is read");
}
