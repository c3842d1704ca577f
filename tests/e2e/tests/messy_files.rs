//! Last year's files as they lie about in a shop: one value is mended in the review, everything else is simply right.
use std::path::Path;

use daftar_e2e::{App, Scene};
use rust_xlsxwriter::{Format, Workbook};
use serde_json::json;

/// Goes through the review to its problems, mends the one value, imports, and opens the list of customers.
fn import_with_one_correction(app: &App, [one, all]: [&str; 2], (value, column, right): (&str, &str, &str)) {
    app.go("/import");
    app.click("button", &app.say("import-choose"));
    for step in ["import-preview", "import-lists-hint"] {
        app.see(&app.say(step));
        app.axe(step);
        app.click("button", &app.say("import-next"));
    }
    app.tab_to(&app.say_with("import-mend-field", &[("value", value), ("column", column)]));
    app.press("Control+a");
    app.type_text(right);
    app.press("Enter");
    app.see(&app.say_with("import-mend-cells", &[("count", one)]));
    app.axe("mended");
    app.resize(440, 800);
    app.see_role("columnheader", &app.say("import-mend-right"));
    app.axe("mended, in a narrow window");
    app.resize(1280, 800);
    app.click("button", &app.say("import-next"));
    app.click("button", &app.say_with("import-run", &[("count", all)]));
    app.see(&app.say("import-done-title"));
    app.click("link", &app.say("import-show-customers"));
}

fn take_back(app: &App, path: &Path) {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    app.go("/import");
    app.click(
        "button",
        &app.say_with("act-named", &[("act", &app.say("import-take-back")), ("name", &name)]),
    );
    app.go("/customers");
    app.see(&app.say("customers-empty-title"));
}

/// Saved by an old program: no Unicode, Arabic letters for Persian ones, a title above and a total below.
const PERSIAN: &str = "\u{06af}\u{0632}\u{0627}\u{0631}\u{0634} مشتريان فروشگاه\r\n\r\n\
    نام و نام خانوادگي;موبايل;شهر;تاريخ تولد\r\n\
    مريم احمدي;9123456789;تهران;1365/04/12\r\n\
    علي رضايي;9,35E+09;شيراز;1370/11/30\r\n\
    سارا محمدي;9171112233;شيراز;1368/01/05\r\n\
    جمع;3;;\r\n";

#[test]
fn a_persian_list_of_an_old_program_comes_in_with_one_correction() {
    let mut file = tempfile::Builder::new().prefix("list-").suffix(".csv").tempfile().unwrap();
    let (bytes, _, lossy) = encoding_rs::WINDOWS_1256.encode(PERSIAN);
    assert!(!lossy);
    std::io::Write::write_all(&mut file, &bytes).unwrap();
    let app = App::start("persian_old_list", Scene::in_language("fa").choosing(file.path()));

    import_with_one_correction(&app, ["۱", "۳"], ("9,35E+09", "موبايل", "09351234567"));

    app.see("سارا محمدي");
    app.click("link", "علي رضايي");
    app.see_role("heading", "علي رضايي");
    app.see("۰۹۳۵۱۲۳۴۵۶۷");
    app.see("۱۳۷۰/۱۱/۳۰");
    app.see("شيراز");
    take_back(&app, file.path());
}

/// A report: a merged title, the header further down, phones as amounts, days as numbers and as text, a total.
fn report(path: &Path) {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Notes").unwrap().write(0, 0, "Printed every Friday").unwrap();
    let sheet = workbook.add_worksheet().set_name("Customers 2025").unwrap();
    let (title, day) = (Format::new().set_bold(), Format::new().set_num_format("dd/mm/yyyy"));
    sheet.merge_range(0, 0, 0, 4, "Customer report 2025", &title).unwrap();
    for (column, name) in (0..).zip(["No.", "Customer", "Mobile", "Town", "Date of birth"]) {
        sheet.write(3, column, name).unwrap();
    }
    let rows: [(&str, f64, &str, Option<f64>); 3] = [
        ("Amelia Hart", 7_400_123_451.0, "Leeds", Some(31_110.0)),
        ("Priya Shah", 7_400_123_456.0, "Leicester", None),
        ("Tom Baker", 7_400_123_459.0, "York", Some(29_221.0)),
    ];
    for (number, (row, (name, mobile, town, birthday))) in (1..).zip((4..).step_by(2).zip(rows)) {
        sheet.write(row, 0, number).unwrap();
        sheet.write(row, 1, name).unwrap().write(row, 2, mobile).unwrap().write(row, 3, town).unwrap();
        match birthday {
            Some(serial) => sheet.write_with_format(row, 4, serial, &day).unwrap(),
            None => sheet.write(row, 4, "31/02/1990").unwrap(),
        };
    }
    sheet.write(10, 1, "Total").unwrap().write(10, 2, 3).unwrap();
    workbook.save(path).unwrap();
}

#[test]
fn a_messy_report_of_excel_comes_in_with_one_correction() {
    let file = tempfile::Builder::new().prefix("report-").suffix(".xlsx").tempfile().unwrap();
    report(file.path());
    let app = App::start("messy_report", Scene::in_language("en").choosing(file.path()));
    app.set(&json!({ "default_country": "GB" }));

    import_with_one_correction(&app, ["1", "3"], ("31/02/1990", "Date of birth", "28/02/1990"));

    app.see("Amelia Hart");
    app.see_no("Total");
    app.click("link", "Priya Shah");
    app.see_role("heading", "Priya Shah");
    app.see("07400123456");
    app.see("28 Feb 1990");
    app.see("Leicester");
    take_back(&app, file.path());
}

/// A year of sales, a sheet for each month, in each the customers as headings above what they bought.
fn sales_by_month(path: &Path) {
    let mut workbook = Workbook::new();
    let months = [
        ("فروردین", [("سارا احمدی", "1404/01/10", 500_000), ("رضا کریمی", "1404/01/22", 250_000)]),
        ("اردیبهشت", [("رضا کریمی", "1404/02/03", 120_000), ("مینا نوری", "1404/02/19", 900_000)]),
    ];
    for (month, sales) in months {
        let sheet = workbook.add_worksheet().set_name(month).unwrap().set_right_to_left(true);
        sheet.write_row(0, 0, ["تاریخ", "شرح", "بدهکار", "بستانکار"]).unwrap();
        for (at, (customer, day, amount)) in (1..).step_by(3).zip(sales) {
            sheet.write(at, 0, format!("حساب: {customer}")).unwrap();
            sheet.write_row(at + 1, 0, [day, "فاکتور فروش"]).unwrap().write(at + 1, 2, amount).unwrap();
            sheet.write_row(at + 2, 0, [day, "دریافت وجه"]).unwrap().write(at + 2, 3, amount).unwrap();
        }
    }
    workbook.save(path).unwrap();
}

#[test]
fn accounts_of_every_month_are_read_at_once_and_what_was_paid_is_no_purchase() {
    let file = tempfile::Builder::new().prefix("accounts-").suffix(".xlsx").tempfile().unwrap();
    sales_by_month(file.path());
    let app = App::start("accounts", Scene::in_language("fa").choosing(file.path()));

    app.go("/import");
    app.click("button", &app.say("import-choose"));
    app.see(&app.say("import-groups-hint"));
    app.axe("headings-recognised");
    app.click("button", &app.say_with("import-sheets-join", &[("count", "۲")]));
    app.see(&app.say("import-sheets-numbered"));
    app.axe("sheets-joined");
    app.click("button", &app.say("currency-toman"));
    for step in ["import-preview", "import-buyers-hint", "problem-no-sale"] {
        app.see(&app.say(step));
        app.click("button", &app.say("import-next"));
    }
    app.click("button", &app.say_with("import-run", &[("count", "۴")]));
    app.see(&app.say("import-done-title"));
    app.click("link", &app.say("import-show-customers"));
    app.click("link", "رضا کریمی");
    app.see("۲۵۰٬۰۰۰");
    app.see("۱۲۰٬۰۰۰");
    take_back(&app, file.path());
}
