//! Lists as people bring them: text of any dialect and encoding, workbooks, and what is no list at all.

use std::io::Write;

use daftar_engine::error::{Code, Result};
use daftar_engine::progress::unwatched;
use daftar_engine::sheets::{self, Escape, Format, HeaderChoice, ReadOptions, Recognition, RowKind, Sheet};
use tempfile::NamedTempFile;

mod code_pages;
mod encodings;
mod endless;
mod hostile;
mod markup;
mod workbooks;

fn file(bytes: &[u8]) -> NamedTempFile {
    let mut file = NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    file.flush().unwrap();
    file
}

fn read_with(bytes: &[u8], options: &ReadOptions) -> Result<(Sheet, NamedTempFile)> {
    let file = file(bytes);
    let sheet = sheets::read(file.path(), options, &mut unwatched)?;
    Ok((sheet, file))
}

fn recognised(bytes: &[u8]) -> Recognition {
    read_with(bytes, &ReadOptions::default()).unwrap().0.recognition().clone()
}

fn refused(bytes: &[u8]) -> Code {
    read_with(bytes, &ReadOptions::default()).unwrap_err().code().clone()
}

/// The customers of a file, cell by cell.
fn customers(bytes: &[u8]) -> Vec<Vec<String>> {
    rows(bytes, &ReadOptions::default())
        .into_iter()
        .filter(|it| it.1 == RowKind::Data)
        .map(|it| it.2)
        .collect()
}

fn rows(bytes: &[u8], options: &ReadOptions) -> Vec<(u32, RowKind, Vec<String>)> {
    let (sheet, _file) = read_with(bytes, options).unwrap();
    let mut rows = sheet.rows().unwrap();
    let mut all = Vec::new();
    while let Some(row) = rows.next_row().unwrap() {
        all.push((row.number(), row.kind, row.cells.iter().map(str::to_owned).collect()));
    }
    all
}

fn names(recognition: &Recognition) -> Vec<&str> {
    recognition.columns.iter().map(|it| it.label.as_str()).collect()
}

#[test]
fn every_usual_delimiter_is_recognised() {
    for delimiter in [',', ';', '\t', '|', '؛', '،', '^'] {
        let list = "Name#Phone#City\nAli Rezaei#09121234567#Tehran\nOna#861234567#Kaunas\n"
            .replace('#', &delimiter.to_string());
        let recognition = recognised(list.as_bytes());
        assert_eq!((recognition.delimiter, recognition.columns.len()), (Some(delimiter), 3));
    }
}

#[test]
fn decimal_commas_do_not_cut_a_list_with_semicolons() {
    let list = "Klientas;Suma\nJonas Jonaitis;1 234,50\nOna Onaite;98,50\nPetras;7,25\n";

    assert_eq!(customers(list.as_bytes())[0], ["Jonas Jonaitis", "1 234,50"]);
}

#[test]
fn the_commas_of_sentences_do_not_cut_a_list_whose_header_has_none() {
    let rows: String =
        (0..40).map(|at| format!("Ona {at};8612345{at:02};calls, writes, asks, buys\n")).collect();
    let recognition = recognised(format!("Name;Phone;Note\n{rows}").as_bytes());

    assert_eq!((recognition.delimiter, names(&recognition)), (Some(';'), vec!["Name", "Phone", "Note"]));
}

#[test]
fn the_directive_of_excel_names_the_delimiter_and_is_no_row() {
    let recognition = recognised(b"sep=;\r\nNamn;E-post\r\nBritt, Berg;b@x.se\r\n");

    assert_eq!((recognition.delimiter, recognition.header_row, recognition.rows), (Some(';'), Some(1), 1));
}

#[test]
fn lines_may_end_in_every_way_even_within_one_file() {
    for list in [
        "Name,City\rAli,Tehran\rOna,Kaunas\r",
        "Name,City\r\nAli,Tehran\nOna,Kaunas",
        "Name,City\nAli,Tehran\rOna,Kaunas\r\n",
    ] {
        assert_eq!(customers(list.as_bytes()), [["Ali", "Tehran"], ["Ona", "Kaunas"]]);
    }
}

#[test]
fn quoted_cells_hold_delimiters_line_breaks_and_quotes() {
    let list = b"Name,Address\n\"Said \"\"Ali\"\" R.\",\"Azadi St.\nTehran, Iran\"\n \"Ona\" ,\"Kaunas\"\n";

    assert_eq!(customers(list), [["Said \"Ali\" R.", "Azadi St.\nTehran, Iran"], ["Ona", "Kaunas"]]);
}

#[test]
fn quotes_behind_backslashes_are_understood() {
    let list = "Name;Note\nAli;\"calls \\\"uncle; sir\\\" often\"\nOna;\"\"\n";
    let recognition = recognised(list.as_bytes());

    assert_eq!(recognition.quoting.unwrap().escape, Escape::Backslash);
    assert_eq!(customers(list.as_bytes())[0], ["Ali", "calls \"uncle; sir\" often"]);
}

#[test]
fn a_stray_quote_swallows_no_customer() {
    let list =
        "Name\tSize\tCity\nAli\t\"44.39\tTehran\nOna\t3\t\"Kaunas\"\nReza\t5\" pipe\tQom\nZahra\t7\tYazd";

    assert_eq!(
        customers(list.as_bytes()),
        [
            ["Ali", "\"44.39", "Tehran"],
            ["Ona", "3", "Kaunas"],
            ["Reza", "5\" pipe", "Qom"],
            ["Zahra", "7", "Yazd"]
        ]
    );
}

#[test]
fn quotes_inside_a_quoted_cell_stay_when_nobody_doubled_them() {
    let list = b"Name,City\n\"Dwayne \"The Rock\" Johnson\",Kaunas\nOna,Vilnius\n";

    assert_eq!(customers(list)[0], ["Dwayne \"The Rock\" Johnson", "Kaunas"]);
}

#[test]
fn rows_with_too_many_or_too_few_cells_are_kept() {
    let list = b"Name,Phone,City\nAli,0912,Tehran,extra\nOna\nReza,0935,Qom\n";

    assert_eq!(recognised(list).columns.len(), 3);
    assert_eq!(
        customers(list),
        [vec!["Ali", "0912", "Tehran", "extra"], vec!["Ona"], vec!["Reza", "0935", "Qom"]]
    );
}

#[test]
fn blank_records_are_no_rows_but_count_in_row_numbers() {
    let list = b"Name,City\n\n , \nAli,Tehran\n,,\n\n";
    let rows = rows(list, &ReadOptions::default());

    assert_eq!(recognised(list).rows, 1);
    assert_eq!(rows[1], (4, RowKind::Data, vec!["Ali".to_owned(), "Tehran".to_owned()]));
}

#[test]
fn titles_above_the_header_are_no_customers() {
    let list = "گزارش مشتریان,,\nتاریخ: 1403/05/01,,\n,,\nنام,موبایل,شهر\nعلی,09121234567,تهران\nزهرا,09351234567,قم\n";
    let recognition = recognised(list.as_bytes());

    assert_eq!((recognition.header_row, recognition.rows), (Some(3), 2));
    assert_eq!(rows(list.as_bytes(), &ReadOptions::default())[0].1, RowKind::Above);
}

#[test]
fn a_list_without_header_loses_no_customer() {
    let list = b"Ali Rezaei,09121234567,Tehran\nOna Petraite,861234567,Kaunas\nReza,09351112233,Tehran\n";
    let recognition = recognised(list);

    assert_eq!((recognition.header_row, recognition.rows), (None, 3));
    assert_eq!(names(&recognition), ["A", "B", "C"]);
}

#[test]
fn the_header_can_be_chosen_by_hand() {
    let list = b"Ali,Tehran\nName,City\nOna,Kaunas\n";
    let choose = |header| ReadOptions { header: Some(header), ..ReadOptions::default() };

    let (sheet, _file) = read_with(list, &choose(HeaderChoice::Record(1))).unwrap();
    assert_eq!((sheet.recognition().header_row, sheet.recognition().rows), (Some(1), 1));
    let (sheet, _file) = read_with(list, &choose(HeaderChoice::Absent)).unwrap();
    assert_eq!((sheet.recognition().header_row, sheet.recognition().rows), (None, 3));
    assert_eq!(read_with(list, &choose(HeaderChoice::Record(9))).unwrap_err().code(), &Code::HeaderMissing);
}

#[test]
fn columns_of_the_same_name_or_none_stay_apart() {
    let recognition = recognised(b"Name,Email,Email,,\"Home\nphone\"\nPia,a@x.se,b@x.se,extra,0701112233\n");

    assert_eq!(names(&recognition), ["Name", "Email", "Email (2)", "D", "Home phone"]);
    assert_eq!(recognition.columns[3].samples, ["extra"]);
}

#[test]
fn sums_below_the_list_are_no_customers() {
    for last in ["Total,,1350", "جمع کل,,۱۳۵۰", "Iš viso:,,1350", "\n,,1350", ",Grand total,1350"] {
        let list = format!("Name,City,Amount\nAli,Tehran,500\nOna,Kaunas,350\nReza,Qom,500\n{last}\n");
        let recognition = recognised(list.as_bytes());
        assert_eq!((recognition.rows, recognition.totals.len()), (3, 1), "{last}");
    }
}

#[test]
fn when_a_report_was_made_is_no_customer() {
    let list = "Customer,City,Email\nAli,Qom,a@example.com\nOna,Kaunas,o@example.com\n,,\n\"Tuesday, Mar 19, 2024 02:13:53 PM GMT-7\",,\n";
    let recognition = recognised(list.as_bytes());

    assert_eq!((recognition.rows, recognition.totals), (2, vec![4]));
}

#[test]
fn a_remark_below_the_sum_is_no_customer_either() {
    let list =
        "Nr.;Klientas;Skola\n1;Jonas;12,50\n2;Ona;1 200,00\n;Iš viso:;1 212,50\n\nSugeneruota 2026-01-05;;\n";
    let recognition = recognised(list.as_bytes());

    assert_eq!((recognition.rows, recognition.totals), (2, vec![3, 5]));
}

#[test]
fn names_of_groups_above_the_names_of_columns_are_no_header() {
    let list =
        b"Contact;;Address;\nFirst name;Last name;City;Street\nAli;R;Tehran;Azadi\nOna;P;Kaunas;Laisves\n";

    let recognition = recognised(list);
    assert_eq!(recognition.header_row, Some(1));
    assert_eq!(names(&recognition), ["First name", "Last name", "City", "Street"]);
}

#[test]
fn a_header_of_two_records_names_all_columns_and_is_no_customer() {
    let rows_below = "1;Ona Kazlauskienė;861234567;ona@example.lt;skolinga\n2;Jonas Petraitis;869876543;;\n";
    for (header, wanted) in [
        (
            "Nr.;Klientas;Kontaktai;;Pastabos\n;;Tel.;El. paštas;",
            ["Nr.", "Klientas", "Tel.", "El. paštas", "Pastabos"],
        ),
        ("ردیف;مشخصات;;;توضیحات\n;نام;موبایل;ایمیل;", ["ردیف", "نام", "موبایل", "ایمیل", "توضیحات"]),
        (
            "Nr;Kunde;Privat;;Bemerkung\n;Name;Telefon;E-Mail;",
            ["Nr", "Name", "Telefon", "E-Mail", "Bemerkung"],
        ),
    ] {
        let list = format!("Sąrašas\n\n{header}\n{rows_below}");
        let recognition = recognised(list.as_bytes());
        assert_eq!((recognition.header_row, recognition.rows), (Some(3), 2), "{header}");
        assert_eq!(names(&recognition), wanted, "{header}");
    }
    let groups = "Customer;Home;;Work;\nName;Phone;Address;Phone;Address\nAnn;+37061234567;Oak 1;+37061234568;Elm 5\nBob;+37061234569;Oak 2;;\n";
    let wanted = ["Name", "Home Phone", "Home Address", "Work Phone", "Work Address"];
    assert_eq!(names(&recognised(groups.as_bytes())), wanted);
}

#[test]
fn what_only_looks_like_a_second_header_names_no_column() {
    for (list, wanted) in [
        (
            "Name,Phone,City\nPhone Shop,+37061234567,Kaunas\nName Badge,+37061234568,Vilnius\n",
            ["Name", "Phone", "City"],
        ),
        (
            "Customers,,2026-01-01\nName,Phone,\nAnn Lee,+37061234567,x\nBob Ray,+37061234568,y\n",
            ["Name", "Phone", "C"],
        ),
        (
            "City: Kaunas,,\n,Name,Phone\n1,Ann Lee,+37061234567\n2,Bob Ray,+37061234568\n",
            ["A", "Name", "Phone"],
        ),
    ] {
        let recognition = recognised(list.as_bytes());
        assert_eq!((names(&recognition), recognition.rows), (wanted.to_vec(), 2), "{list}");
    }
}

#[test]
fn a_customer_whose_name_is_a_sum_stays_one() {
    let list = "Name,Phone\nAli,09121234567\nTotal,09351234567\n";

    assert_eq!(recognised(list.as_bytes()).rows, 2);
}

#[test]
fn a_header_repeated_on_every_page_is_told_from_customers() {
    let list = b"Name,City\nAli,Tehran\nName,City\nOna,Kaunas\n";
    let kinds: Vec<RowKind> = rows(list, &ReadOptions::default()).iter().map(|it| it.1).collect();

    assert_eq!(kinds, [RowKind::Header, RowKind::Data, RowKind::RepeatedHeader, RowKind::Data]);
}

#[test]
fn titles_and_sums_between_the_parts_of_a_list_are_no_customers() {
    let list = "Jan 2026,,\nName,Phone,Paid\nAnn,+37061234567,20\nBob,+37061234568,15\n,Total,35\n,,\n\
        Feb 2026,,\nName,Phone,Paid\nAnn,+37061234567,25\nCara,,10\n,Total,35\n";
    let recognition = recognised(list.as_bytes());
    let of_kind = |wanted: RowKind| -> Vec<u32> {
        let rows = rows(list.as_bytes(), &ReadOptions::default());
        rows.into_iter().filter(|it| it.1 == wanted).map(|it| it.0).collect()
    };

    assert_eq!((recognition.header_row, recognition.rows, recognition.totals), (Some(1), 4, vec![4, 10]));
    assert_eq!(of_kind(RowKind::Above), [1, 7]);
    assert_eq!(of_kind(RowKind::Total), [5, 11]);
    assert_eq!(of_kind(RowKind::Data), [3, 4, 9, 10]);

    let page = "Name,Phone\nAnn,+37061234567\nOna,\nName,Phone\nBob,+37061234568\n";
    let kinds: Vec<RowKind> = rows(page.as_bytes(), &ReadOptions::default()).iter().map(|it| it.1).collect();
    assert_eq!(kinds[2], RowKind::Data, "the last on a page, of whom only the name is known");
}

#[test]
fn phone_contacts_are_told_from_tables() {
    let recognition = recognised(
        b"\xEF\xBB\xBFBEGIN:VCARD\r\nFN:Ali\r\nEND:VCARD\r\nbegin:vcard\r\nFN:Ona\r\nend:vcard\r\n",
    );

    assert_eq!((recognition.format, recognition.rows, recognition.bom), (Format::VCard, 2, true));
}
