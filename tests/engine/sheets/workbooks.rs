//! Workbooks: values as a person reads them, and the sheet that holds the list.

use rust_xlsxwriter::{Format as CellFormat, Formula, Workbook};

use super::*;

pub fn workbook(write: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut book = Workbook::new();
    write(&mut book);
    book.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_is_read_as_a_person_reads_it() {
    let bytes = workbook(|book| {
        let date = CellFormat::new().set_num_format("yyyy-mm-dd");
        let sheet = book.add_worksheet();
        for (column, name) in (0..).zip(["Name", "Mobile", "Birthday", "Paid", "Twice", "Note"]) {
            sheet.write(0, column, name).unwrap();
        }
        sheet.write(1, 0, "Ali").unwrap();
        sheet.write(1, 1, 9_121_234_567_f64).unwrap();
        sheet.write_with_format(1, 2, 33_208, &date).unwrap();
        sheet.write(1, 3, true).unwrap();
        sheet.write(1, 4, Formula::new("=2*21").set_result("42")).unwrap();
        sheet.write(1, 5, 0.1 + 0.2).unwrap();
    });

    assert_eq!(customers(&bytes), [["Ali", "9121234567", "1990-12-01", "true", "42", "0.3"]]);
    let recognition = recognised(&bytes);
    assert_eq!((recognition.format, recognition.header_row, recognition.rows), (Format::Xlsx, Some(0), 1));
}

#[test]
fn the_visible_sheet_that_looks_like_a_list_is_taken_first() {
    let bytes = workbook(|book| {
        let hidden = book.add_worksheet().set_name("Old").unwrap().set_hidden(true);
        hidden.write(0, 0, "Name").unwrap();
        let help = book.add_worksheet().set_name("Help").unwrap();
        help.write(0, 0, "Read me first").unwrap();
        let list = book.add_worksheet().set_name("Klientai").unwrap().set_active(true);
        for (row, cells) in (3..).zip([["Vardas", "Telefonas"], ["Ona", "861234567"], ["Jonas", "861234568"]])
        {
            list.write_row(row, 0, cells).unwrap();
        }
    });
    let recognition = recognised(&bytes);

    assert_eq!(
        (recognition.sheet.as_deref(), recognition.header_row, recognition.rows),
        (Some("Klientai"), Some(3), 2)
    );
    let tabs: Vec<_> = recognition.sheets.iter().map(|it| (it.name.as_str(), it.rows, it.hidden)).collect();
    assert_eq!(tabs, [("Old", 1, true), ("Help", 1, false), ("Klientai", 3, false)]);
    let choose = ReadOptions { sheet: Some("Old".to_owned()), ..ReadOptions::default() };
    assert_eq!(read_with(&bytes, &choose).unwrap().0.recognition().sheet.as_deref(), Some("Old"));
    let choose = ReadOptions { sheet: Some("New".to_owned()), ..ReadOptions::default() };
    assert_eq!(
        read_with(&bytes, &choose).unwrap_err().code(),
        &Code::SheetMissing { name: "New".to_owned() }
    );
}

#[test]
fn an_empty_workbook_says_so() {
    let bytes = workbook(|book| {
        book.add_worksheet();
    });

    assert_eq!(refused(&bytes), Code::SheetEmpty);
}

#[test]
fn a_cell_in_the_furthest_corner_does_not_fill_the_memory() {
    let bytes = workbook(|book| {
        let sheet = book.add_worksheet();
        sheet.write_row(0, 0, ["Name", "Phone"]).unwrap();
        sheet.write_row(1, 0, ["Ali", "09121234567"]).unwrap();
        sheet.write(1_048_575, 16_383, "far").unwrap();
    });

    assert_eq!(recognised(&bytes).rows, 2);
}

#[test]
fn sheets_of_the_same_columns_can_be_read_as_one_list() {
    let bytes = workbook(|book| {
        let mut sheet = |name: &str, rows: &[[&str; 2]]| {
            let sheet = book.add_worksheet().set_name(name).unwrap();
            sheet.write(0, 0, format!("Sales of {name}")).unwrap();
            sheet.write_row(1, 0, ["Name", "Phone"]).unwrap();
            for (row, cells) in (2..).zip(rows) {
                sheet.write_row(row, 0, *cells).unwrap();
            }
            sheet.write_row(2 + rows.len() as u32, 0, ["Total", "3"]).unwrap();
        };
        sheet("North", &[["Ann", "0912"], ["Bo", "0913"]]);
        sheet("Copy of North", &[["Ann", "0912"], ["Bo", "0914"]]);
        sheet("South", &[["Cy", "0915"]]);
        book.add_worksheet().set_name("Other").unwrap().write_row(0, 0, ["Name", "Town"]).unwrap();
    });

    let recognition = recognised(&bytes);
    assert_eq!((recognition.sheet.as_deref(), recognition.rows), (Some("North"), 2));
    let alike = recognition.alike.unwrap();
    assert_eq!((alike.names, alike.column), (vec!["North".to_owned(), "South".to_owned()], None));
    let options = ReadOptions { join: true, ..ReadOptions::default() };
    let (sheet, _file) = read_with(&bytes, &options).unwrap();
    let joined = sheet.recognition();
    assert_eq!((joined.sheet.as_deref(), joined.rows, joined.header_row), (None, 3, Some(1)));
    assert_eq!(joined.alike.as_ref().unwrap().column, Some(2));
    let data = rows(&bytes, &options).into_iter().filter(|row| row.1 == RowKind::Data).map(|row| row.2);
    let data: Vec<_> = data.collect();
    assert_eq!(data, [["Ann", "0912", "North"], ["Bo", "0913", "North"], ["Cy", "0915", "South"]]);
}
