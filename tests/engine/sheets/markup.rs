//! Lists in markup: what programs call an Excel file that is a page of the web, and XML Spreadsheets.

use super::*;

/// A page with this in its body.
fn page(body: &str) -> Vec<u8> {
    format!(
        "<html><head><meta charset=utf-8><style>td {{ color: red }}</style></head><body>{body}</body></html>"
    )
    .into_bytes()
}

/// A page with a table of a header, these rows, and a last one.
fn table(rows: &str) -> Vec<u8> {
    page(&format!(
        "<table><tr><th>Name</th><th>Phone</th><th>City</th></tr>{rows}<tr><td>Ona</td><td>861234567</td><td>Kaunas</td></tr></table>"
    ))
}

/// An XML Spreadsheet with these sheets.
fn spreadsheet(sheets: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook \
         xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\" \
         xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">{sheets}</Workbook>"
    )
}

fn sheet(name: &str, rows: &str) -> String {
    format!("<Worksheet ss:Name=\"{name}\"><Table>{rows}</Table></Worksheet>")
}

fn row(cells: &[&str]) -> String {
    let cell = |it: &&str| format!("<Cell><Data ss:Type=\"String\">{it}</Data></Cell>");
    format!("<Row>{}</Row>", cells.iter().map(cell).collect::<String>())
}

#[test]
fn a_page_is_read_as_it_is_seen() {
    let bytes = table(
        "<!-- a row --><TR><td style=\"mso-number-format:'\\@'\"> <b>Ali</b>&nbsp;Rezaei &amp;\n Sons </td>\
         <td>0912<span style='display: none'>999</span>1234567<br>&#1776;21 88776655</td><td>تهر&zwnj;ان</td></TR>",
    );

    assert_eq!(customers(&bytes)[0], ["Ali Rezaei & Sons", "09121234567\n۰21 88776655", "تهر\u{200c}ان"]);
    let recognition = recognised(&bytes);
    assert_eq!((recognition.format, recognition.rows), (Format::Html, 2));
    assert_eq!((recognition.encoding.as_deref(), recognition.sheets.len()), (Some("utf-8"), 0));
}

#[test]
fn the_table_of_a_script_needs_no_page_around_it() {
    let list = "<tr><td>Name<td>Phone<tr><td>Ali<td>09121234567<tr><td>Sara<td>09121234568";
    for text in [format!("<table border=1>{list}"), format!("Customers <table>{list}</table>")] {
        assert_eq!(customers(text.as_bytes()), [["Ali", "09121234567"], ["Sara", "09121234568"]]);
    }
}

#[test]
fn cells_over_several_columns_and_rows_keep_the_others_in_place() {
    let bytes = page(
        "<table><tr><th rowspan=2>Name</th><th colspan=2>Reach</th><th rowspan=2>City</th></tr>\
         <tr><th>Phone</th><th>Email</th></tr>\
         <tr><td rowspan=2>Ali</td><td>09121234567</td><td>ali@x.ir</td><td>Tehran</td></tr>\
         <tr><td colspan=2>09121234568</td><td>Karaj</td></tr></table>",
    );

    assert_eq!(names(&recognised(&bytes)), ["Name", "Phone", "Email", "City"]);
    assert_eq!(
        customers(&bytes),
        [["Ali", "09121234567", "ali@x.ir", "Tehran"], ["Ali", "09121234568", "", "Karaj"]]
    );
}

#[test]
fn the_letters_are_those_the_page_says_unless_they_cannot_be() {
    let list = "<table><tr><td>نام</td><td>شهر</td></tr><tr><td>علی رضایی</td><td>تهران</td></tr></table>";
    let head = |says: &str| {
        format!("<html><meta http-equiv=\"Content-Type\" content=\"text/html; charset={says}\">")
    };
    let persian = |says: &str| {
        let body = list.replace('ی', "ي");
        [head(says).as_bytes(), &encoding_rs::WINDOWS_1256.encode(&body).0].concat()
    };

    for says in ["windows-1256", "utf-8", "iso-8859-1"] {
        assert_eq!(customers(&persian(says))[0], ["علي رضايي", "تهران"], "{says}");
    }
    let truly_utf_8 = [head("windows-1256").as_bytes(), list.as_bytes()].concat();
    assert_eq!(customers(&truly_utf_8)[0], ["علی رضایی", "تهران"]);
    let chosen = ReadOptions { encoding: Some("windows-1252".to_owned()), ..ReadOptions::default() };
    assert_eq!(rows(&persian("windows-1256"), &chosen)[1].2[1], "ÊåÑÇä");
}

#[test]
fn a_figure_that_is_shown_rounded_is_the_one_noted_beside_it() {
    let bytes = table(
        "<tr><td>Ali</td><td x:num=\"9121234567\">9.12E+09</td><td x:num>12</td></tr>\
         <tr><td>Reza</td><td sdval=\"9121234568\">########</td><td></td></tr>\
         <tr><td>Sara</td><td x:num=\"33208\">1990-12-01</td><td>Karaj</td></tr>",
    );

    let phones: Vec<String> = customers(&bytes).into_iter().map(|mut row| row.swap_remove(1)).collect();
    assert_eq!(phones, ["9121234567", "9121234568", "1990-12-01", "861234567"]);
}

#[test]
fn pictures_that_lead_to_an_address_stand_for_it() {
    let bytes = table(
        "<tr><td>Ali</td><td><a href=\"tel:+989121234567\"><img src=phone.png></a></td>\
         <td><a href='mailto:ali@x.ir?subject=Hello'>Tehran</a></td></tr>",
    );

    assert_eq!(customers(&bytes)[0], ["Ali", "+989121234567", "Tehran"]);
}

#[test]
fn of_several_tables_the_list_is_found() {
    let menu = "<table><tr><td>Home</td></tr></table>";
    let list = "<table><caption>Clients</caption><tr><th>Name</th><th>Phone</th></tr>\
        <tr><td>Ona</td><td>861234567</td></tr><tr><td>Jonas</td><td>861234568</td></tr></table>";
    let bytes = page(&format!(
        "<table><tr><td>{menu}</td></tr><tr><td>{list}</td></tr></table><script>if (a<b) '<table>'</script>"
    ));
    let recognition = recognised(&bytes);

    assert_eq!((recognition.sheet.as_deref(), recognition.rows), (Some("Clients"), 2));
    let tabs: Vec<_> = recognition.sheets.iter().map(|it| (it.name.as_str(), it.rows)).collect();
    assert_eq!(tabs, [("1", 1), ("Clients", 3)]);
}

#[test]
fn a_table_that_goes_on_is_one_list() {
    let header = "<tr><th>Name</th><th>Phone</th></tr>";
    let customer = |name| format!("<tr><td>{name}</td><td>861234567</td></tr>");
    let apart = format!("<table>{header}</table><table>{}{}</table>", customer("Ona"), customer("Jonas"));
    let pages = format!(
        "<table>{header}{}</table><p>2</p><table>{header}{}</table>",
        customer("Ona"),
        customer("Jonas")
    );
    let others = format!(
        "<table>{header}{0}{0}</table><table><tr><td>Size</td><td>Price</td></tr>{0}</table>",
        customer("Ona")
    );

    for body in [&apart, &pages] {
        assert_eq!(customers(&page(body)), [["Ona", "861234567"], ["Jonas", "861234567"]]);
    }
    assert_eq!(recognised(&page(&others)).sheets.len(), 2, "what begins unlike is another list");
}

#[test]
fn a_small_table_in_a_cell_is_the_text_of_the_cell() {
    let bytes = table(
        "<tr><td>Ali</td><td><table><tr><td>home</td><td>09121234567</td></tr><tr><td>work</td><td>02188776655</td></tr></table></td><td>Tehran</td></tr>",
    );

    assert_eq!(customers(&bytes)[0], ["Ali", "home 09121234567\nwork 02188776655", "Tehran"]);
}

#[test]
fn an_xml_spreadsheet_is_read_as_a_person_reads_it() {
    let list = format!(
        "{}<Row ss:Index=\"4\"><Cell><Data ss:Type=\"String\">Ali &amp; &#1587;&#10;Co</Data><Comment><ss:Data \
         xmlns=\"http://www.w3.org/TR/REC-html40\">late</ss:Data></Comment></Cell>\
         <Cell><Data ss:Type=\"Number\">9.121234567E9</Data></Cell>\
         <Cell><Data ss:Type=\"DateTime\">1990-12-01T00:00:00.000</Data></Cell>\
         <Cell ss:Index=\"5\"><Data ss:Type=\"Boolean\">1</Data></Cell><Cell><Data ss:Type=\"Error\">#N/A</Data></Cell></Row>\
         <Row><Cell ss:MergeAcross=\"1\"><ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\"><B>O</B>na</ss:Data></Cell>\
         <Cell><Data ss:Type=\"DateTime\">1985-02-03T10:30:00.000</Data></Cell><Cell><Data ss:Type=\"DateTime\">1899-12-31T08:15:00.000</Data></Cell></Row>",
        row(&["Name", "Phone", "Birthday", "Opens", "Member", "Note"])
    );
    let text = spreadsheet(&sheet("List", &list));

    assert_eq!(
        customers(text.as_bytes()),
        [
            vec!["Ali & س\nCo", "9121234567", "1990-12-01", "", "true"],
            vec!["Ona", "", "1985-02-03 10:30", "08:15"]
        ]
    );
    let recognition = recognised(text.as_bytes());
    assert_eq!((recognition.format, recognition.header_row), (Format::Xml2003, Some(0)));
    assert_eq!(rows(text.as_bytes(), &ReadOptions::default())[1].0, 4, "rows keep their numbers");
}

#[test]
fn the_sheets_of_an_xml_spreadsheet_are_chosen_among_as_those_of_any_workbook() {
    let list = [row(&["Name", "Phone"]), row(&["Ona", "861234567"]), row(&["Jonas", "861234568"])].concat();
    let hidden = sheet("Old", &list).replace(
        "</Worksheet>",
        "<WorksheetOptions xmlns=\"urn:schemas-microsoft-com:office:excel\"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>",
    );
    let text = spreadsheet(
        &[hidden, sheet("Help &amp; more", &row(&["Read me"])), sheet("Klientai", &list)].concat(),
    );
    let recognition = recognised(text.as_bytes());

    assert_eq!((recognition.sheet.as_deref(), recognition.rows), (Some("Klientai"), 2));
    let tabs: Vec<_> = recognition.sheets.iter().map(|it| (it.name.as_str(), it.rows, it.hidden)).collect();
    assert_eq!(tabs, [("Old", 3, true), ("Help & more", 1, false), ("Klientai", 3, false)]);
    let choose = ReadOptions { sheet: Some("Old".to_owned()), ..ReadOptions::default() };
    assert_eq!(read_with(text.as_bytes(), &choose).unwrap().0.recognition().rows, 2);
}

#[test]
fn an_xml_spreadsheet_with_prefixes_in_other_letters_is_read_too() {
    let text = "<?xml version=\"1.0\" encoding=\"windows-1257\"?><ss:Workbook xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\
        <ss:Worksheet ss:Name=\"A\"><ss:Table><ss:Row><ss:Cell><ss:Data ss:Type=\"String\">Vardas</ss:Data></ss:Cell>\
        <ss:Cell><ss:Data ss:Type=\"String\">Miestas</ss:Data></ss:Cell></ss:Row><ss:Row><ss:Cell><ss:Data ss:Type=\"String\">Rūta & Eglė</ss:Data></ss:Cell>\
        <ss:Cell><ss:Data ss:Type=\"String\">Šiauliai</ss:Data></ss:Cell></ss:Row></ss:Table></ss:Worksheet></ss:Workbook>";

    assert_eq!(customers(&encoding_rs::WINDOWS_1257.encode(text).0), [["Rūta & Eglė", "Šiauliai"]]);
    let text = text.replace("windows-1257", "utf-16");
    let wide: Vec<u8> = [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert_eq!(customers(&wide), [["Rūta & Eglė", "Šiauliai"]]);
}

#[test]
fn a_page_saved_in_a_single_file_is_read() {
    let part = |kind: &str, body: &str| {
        format!("------=_Next\r\nContent-Location: file:///C:/a.htm\r\n{kind}\r\n\r\n{body}\r\n")
    };
    let file = [
        "MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related; boundary=\"----=_Next\"\r\n\r\n",
        "This document is a Single File Web Page.\r\n\r\n",
        &part("Content-Type: text/html; charset=\"us-ascii\"", "<html><frameset><frame src=3D\"sheet001.htm\"></frameset></html>"),
        &part(
            "Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html; charset=\"utf-8\"",
            "<html><table><tr><td class=3Dx>Vardas</td><td>Miestas</td></tr>=\r\n<tr><td>R=C5=ABta =E2=82=AC</td><td>Kau=\r\nnas</td></tr></table></html>",
        ),
        &part("Content-Transfer-Encoding: base64\r\nContent-Type: image/png", "iVBORw0KGgo="),
        "------=_Next--\r\n",
    ]
    .concat();

    assert_eq!(customers(file.as_bytes()), [["Rūta €", "Kaunas"]]);
    assert_eq!(recognised(file.as_bytes()).format, Format::Html);
    let letter = file.replace("<table>", "<p>").replace("<td", "<b");
    assert_eq!(refused(letter.as_bytes()), Code::NotAList);
}

#[test]
fn markup_without_a_table_is_no_list() {
    assert_eq!(refused(&page("<p>Dear customer, please sign in.</p>")), Code::NotAList);
    assert_eq!(
        refused(&page("<table><tr><td>Your session has ended: please sign in again.</td></tr></table>")),
        Code::NotAList
    );
    assert_eq!(refused(&page("<table></table>")), Code::NotAList);
    assert_eq!(
        refused(b"<?xml version=\"1.0\"?><customers><customer>Ona</customer></customers>"),
        Code::NotAList
    );
    assert_eq!(refused(spreadsheet("").as_bytes()), Code::NotAList);
    assert_eq!(refused(spreadsheet(&sheet("Empty", "")).as_bytes()), Code::SheetEmpty);
}

#[test]
fn markup_that_is_cut_off_keeps_what_came_before() {
    let whole = table("<tr><td>Ali</td><td>09121234567</td><td>Tehran</td></tr>");
    let cut = &whole[..whole.len() - 70];

    assert_eq!(customers(cut)[0], ["Ali", "09121234567", "Tehran"]);
}

#[test]
fn markup_that_means_more_than_it_writes_does_not_fill_the_memory() {
    let long = "y".repeat(100_000);
    let reaching = format!("<table><tr><td rowspan=60000>{long}<td>Ona{}</table>", "<tr><td>x".repeat(2000));
    assert_eq!(refused(reaching.as_bytes()), Code::FileTooLarge);
    assert_eq!(refused(format!("<table><tr><td {}>Ona", "a=1 ".repeat(100_000)).as_bytes()), Code::NotAList);
    assert_eq!(refused("<table>".repeat(200_000).as_bytes()), Code::NotAList, "nothing but tables in tables");
    let wide = format!(
        "<table>{}</table>",
        "<tr><td colspan=1000>Ona<td colspan=1000>861234567<td>x".repeat(50_000)
    );
    assert_eq!(refused(wide.as_bytes()), Code::FileTooLarge, "columns");

    let far =
        |place: &str| spreadsheet(&sheet("A", &format!("<Row><Cell {place}><Data>x</Data></Cell></Row>")));
    assert_eq!(refused(far("ss:Index=\"4000000000\"").as_bytes()), Code::FileDamaged);
    assert_eq!(recognised(far("ss:Index=\"16000\"").as_bytes()).rows, 1);
    let wide = "<Row><Cell ss:Index=\"16000\"><Data>x</Data></Cell></Row>".repeat(5000);
    assert_eq!(refused(spreadsheet(&sheet("A", &wide)).as_bytes()), Code::FileTooLarge);
    let entities = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbb\">]>".to_owned()
        + &spreadsheet(&sheet("A", &row(&["&b;"])));
    assert_eq!(rows(entities.as_bytes(), &ReadOptions::default())[0].2, ["&b;"], "nothing is made of them");
}
