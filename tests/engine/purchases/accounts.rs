//! Reports that say once whose the purchases below are, and accounts with what was bought and what was paid.

use daftar_engine::imports::Reason;

use super::*;
use crate::imports::counts;

/// The lines of a report of QuickBooks: headings in a column of their own, sums below each customer and all of them.
const BY_CUSTOMER: &str = "Corner Studio,,,,,,\nSales by Customer Detail,,,,,,\n,,,,,,\n\
    ,Transaction Date,Transaction Type,Num,Product/Service Full Name,Amount,Balance\n\
    Ann Lee,,,,,,\n\
    ,01/15/2026,Invoice,1001,Design,75.00,75.00\n\
    ,02/25/2026,Invoice,1021,Rocks,30.00,105.00\n\
    ,02/25/2026,Invoice,1021,Soil,70.00,175.00\n\
    Total for Ann Lee,,,,,$175.00,\n\
    Cool Cars Ltd,,,,,,\n\
    ,02/11/2026,Sales Receipt,1011,Lumber,\"1,200.50\",\"1,200.50\"\n\
    Total for Cool Cars Ltd,,,,,\"$1,200.50\",\n\
    TOTAL,,,,,\"$1,375.50\",\n,,,,,,\n\
    \"Thursday, April 4, 2026 09:12 AM - Accrual Basis\",,,,,,\n";

#[test]
fn a_report_of_sales_by_customer_gives_each_their_purchases() {
    let scene = book();
    let request = written(&scene, "report.csv", BY_CUSTOMER);

    let found = scene.recognise_import(&request, &mut unwatched).unwrap();
    assert_eq!((found.list, found.rows), (ListKind::Purchases, 4));
    assert_eq!(counts(&run(&scene, &request)), (4, 0, 0, 0, 0));
    assert_eq!(
        sold(&scene, 1),
        [
            ("2026-01-15".into(), Some(7_500), "1001".into()),
            ("2026-02-25".into(), Some(10_000), "1021".into()),
        ]
    );
    assert_eq!(sold(&scene, 2), [("2026-02-11".into(), Some(120_050), "1011".into())]);
    assert_eq!(scene.customer(CustomerId(2)).unwrap().name, "Cool Cars Ltd");
    assert_eq!(run(&scene, &request).unchanged, 4, "the same report again adds nothing");
}

#[test]
fn a_heading_says_who_they_are_and_how_they_are_reached() {
    let block = |name: &str, phone: &str, rows: &str| {
        format!("مشتری: {name},,تلفن:,{phone}\nتاریخ,شماره فاکتور,کالا,مبلغ\n{rows},,جمع,1\n,,,\n")
    };
    let text = [
        block("سارا رضایی", "09121234567", "1405/03/01,101,برنج,500000\n1405/04/11,130,روغن,850000\n"),
        block("علی کریمی", "09131234567", "1405/05/01,140,چای,600000\n"),
    ]
    .concat();
    let scene = in_iran();

    assert_eq!(counts(&import(&scene, &text)), (3, 0, 0, 0, 0));
    let sara = scene.customer(CustomerId(1)).unwrap();
    assert_eq!((sara.name.as_str(), sara.phones[0].raw.as_str()), ("سارا رضایی", "09121234567"));
    assert_eq!(sold(&scene, 1).len(), 2);
    assert_eq!(sold(&scene, 2), [("2026-07-23".into(), Some(6_000_000), "140".into())]);
}

#[test]
fn what_was_paid_to_an_account_is_no_purchase() {
    let scene = in_iran();
    let summary = import(
        &scene,
        "تاریخ,شرح,بدهکار,بستانکار,مانده\n\
         حساب: سارا رضایی,,,,\n\
         1405/01/01,مانده از قبل,250000,0,250000\n\
         1405/01/10,فاکتور 12,500000,0,750000\n\
         1405/01/20,دریافت وجه,0,300000,450000\n\
         جمع,,750000,300000,\n\
         حساب: علی کریمی,,,,\n\
         1405/02/02,فاکتور 19,120000,,120000\n",
    );

    assert_eq!(counts(&summary), (2, 0, 0, 0, 2));
    assert!(summary.rejected.iter().all(|row| row.reason == Reason::NoSale), "{:?}", summary.rejected);
    assert_eq!(sold(&scene, 1), [("2026-03-30".into(), Some(5_000_000), String::new())]);
    assert_eq!(sold(&scene, 2).len(), 1);
    let other = book();
    let summary = import(
        &other,
        "Date,Customer,Description,Debit,Credit,Balance\n2026-01-02,Ann Lee,Invoice 100,250.00,,250.00\n\
         2026-01-09,Ann Lee,Payment,,250.00,0.00\n2026-01-12,Bo Diaz,Invoice 101,80.00,,80.00\n",
    );
    assert_eq!(counts(&summary), (2, 0, 0, 0, 1));
    assert_eq!(sold(&other, 1), [("2026-01-02".into(), Some(25_000), String::new())]);
    let register = "Date,Particulars,Vch Type,Vch No.,Debit,Credit\n1-Apr-2026,Ann Lee,Sales,1,500.00,\n\
                    5-Apr-2026,Ann Lee,Receipt,2,,500.00\n7-Apr-2026,Bo Diaz,Sales,3,20.00,\n";
    let other = book();
    assert_eq!(counts(&import(&other, register)), (2, 0, 0, 0, 1));
    assert_eq!(sold(&other, 1), [("2026-04-01".into(), Some(50_000), "1".into())]);
}

#[test]
fn sums_between_the_customers_of_a_list_are_nobody() {
    let scene = book();
    let summary = import(
        &scene,
        "Customer,Date,Item,Amount\nAnn Lee,2026-01-02,Cut,25\nAnn Lee,2026-02-02,Cut,25\nAnn Lee Total,,,50\n\
         Bo Diaz,2026-01-05,Color,60\nBo Diaz Total,,,60\nGrand Total,,,110\n",
    );

    assert_eq!(counts(&summary), (3, 0, 0, 0, 0));
}

#[test]
fn a_buyer_named_once_has_the_rows_below_where_their_days_tell_it() {
    let report = "Customer,Date,Item,Amount\nAnn Lee,2026-01-02,Cut,25\n,2026-02-02,Cut,30\n\
                  Bo Diaz,2026-01-05,Color,60\n,2026-03-05,Color,60\n,2026-04-05,Cut,20\n";
    let day_book = "Customer,Date,Item,Amount\nAnn Lee,2026-01-02,Cut,25\n,2026-01-02,Cut,30\n\
                    Bo Diaz,2026-01-05,Color,60\n,2026-03-05,Color,60\n,2026-04-05,Cut,20\n";

    let scene = book();
    assert_eq!(counts(&import(&scene, report)), (5, 0, 0, 0, 0));
    let days = |id| sold(&scene, id).into_iter().map(|it| it.0).collect::<Vec<_>>();
    assert_eq!(days(1), ["2026-01-02", "2026-02-02"]);
    assert_eq!(days(2), ["2026-01-05", "2026-03-05", "2026-04-05"]);
    assert_eq!(counts(&import(&book(), day_book)), (2, 0, 0, 0, 3), "who paid cash is nobody of the list");
}

#[test]
fn a_sheet_for_each_customer_says_whose_its_purchases_are() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    for (name, day, amount) in [("Ann Lee", "2026-01-02", 25), ("Bo Diaz", "2026-01-05", 60)] {
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        sheet.write_row(0, 0, ["Date", "Item", "Amount"]).unwrap();
        sheet.write_row(1, 0, [day, "Cut"]).unwrap().write(1, 2, amount).unwrap();
    }
    let scene = book();
    let mut request = written(&scene, "accounts.xlsx", "");
    workbook.save(&request.path).unwrap();
    request.reading.join = true;

    assert_eq!(counts(&run(&scene, &request)), (2, 0, 0, 0, 0));
    assert_eq!(sold(&scene, 2), [("2026-01-05".into(), Some(6_000), String::new())]);
    assert_eq!(scene.customer(CustomerId(2)).unwrap().name, "Bo Diaz");
}
