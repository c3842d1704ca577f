//! Lists of purchases of every shape: recognised, read, and kept apart from lists of customers.

use daftar_engine::Code;
use daftar_engine::imports::{ImportMoney, ImportRequest, ListKind, Reason, RowOutcome};
use daftar_engine::money::Money;
use daftar_engine::progress::unwatched;
use daftar_engine::settings::Currency;

use super::{import, in_iran, purchases, recognised, run, sold};
use crate::imports::{counts, customer, written};
use crate::support::book;

const SALES: &str = "شماره فاکتور,تاریخ,نام مشتری,موبایل,شرح کالا,تعداد,مبلغ\n\
    ۱۰۱,۱۴۰۵/۰۸/۰۳,سارا احمدی,۰۹۱۲۱۱۱۲۲۳۳,کفش قرمز,۱,\"۲,۵۰۰,۰۰۰\"\n\
    ۱۰۲,۱۴۰۵/۰۸/۱۵,رضا محمدی,۰۹۱۲۴۴۴۵۵۶۶,کیف,۲,۱٬۲۰۰٬۰۰۰\n\
    ۱۰۳,۱۴۰۵/۰۸/۲۹,سارا احمدی,۰۹۱۲۱۱۱۲۲۳۳,کمربند,۱,۴۵۰۰۰۰\n";

#[test]
fn persian_sales_are_read_in_tomans_with_their_jalali_days() {
    let scene = in_iran();

    let summary = import(&scene, SALES);

    assert_eq!(counts(&summary), (3, 0, 0, 0, 0));
    let made = summary.purchases.unwrap();
    assert_eq!((made.created, made.known, made.customers), (3, 0, 2));
    assert_eq!(made.sums, [Money { amount: 41_500_000, currency: "IRR".into() }]);
    assert_eq!(customer(&scene, 1).phones[0].e164.as_deref(), Some("+989121112233"));
    let sara = sold(&scene, 1);
    assert_eq!(sara[0], ("2026-10-25".into(), Some(25_000_000), "۱۰۱".into()));
    assert_eq!(sara[1], ("2026-11-20".into(), Some(4_500_000), "۱۰۳".into()));
    let bag = purchases(&scene, 2).remove(0).lines.remove(0);
    assert_eq!(
        (bag.product.as_str(), bag.quantity.as_deref(), bag.amount),
        ("کیف", Some("2"), Some(12_000_000))
    );
}

#[test]
fn the_buyer_and_their_phone_may_stand_in_one_cell() {
    let scene = in_iran();
    let text = "تاریخ,مشتری,مبلغ\n1405/08/03,سارا احمدی 09121112233,2500000\n1405/08/15,سارا احمدی (0912 111 2233),1200000\n";

    let made = import(&scene, text).purchases.unwrap();

    assert_eq!((made.created, made.customers), (2, 1));
    let sara = customer(&scene, 1);
    assert_eq!((sara.name.as_str(), sara.phones[0].e164.as_deref()), ("سارا احمدی", Some("+989121112233")));
    assert_eq!(sold(&scene, 1).len(), 2);
}

#[test]
fn whether_tomans_or_rials_is_asked_once_and_remembered_with_the_shape() {
    let scene = in_iran();
    let request = written(&scene, "aban.csv", SALES);
    let money = |request: &ImportRequest| scene.recognise_import(request, &mut unwatched).unwrap().money;
    let (toman, rial) = (Currency::Toman, Currency::Rial);
    assert_eq!(
        money(&request),
        Some(ImportMoney { currency: toman, sure: false }),
        "the shop's, to be asked"
    );

    run(&scene, &ImportRequest { currency: Some(rial), ..request });

    assert_eq!(sold(&scene, 1)[0].1, Some(2_500_000));
    let next = written(&scene, "azar.csv", SALES);
    assert_eq!(money(&next), Some(ImportMoney { currency: rial, sure: true }), "never asked again");
    let said = written(&scene, "said.csv", &SALES.replace("مبلغ\n", "مبلغ (ریال)\n"));
    assert_eq!(money(&said), Some(ImportMoney { currency: rial, sure: true }), "the header says it");
    let cells = written(&scene, "cells.csv", "تاریخ,مشتری,مبلغ کل\n1405/8/1,سارا,500000 تومان\n");
    assert_eq!(money(&cells), Some(ImportMoney { currency: toman, sure: true }), "the cells say it");
}

#[test]
fn lithuanian_invoices_have_decimal_commas_and_returns_below_nothing() {
    let scene = book();

    let summary = import(
        &scene,
        "Sąskaitos Nr.;Data;Pirkėjas;El. paštas;Suma, EUR;Būsena\n\
         SF-1;2026-03-05;Ona Petraitė;ona@example.com;1 234,50 €;Apmokėta\n\
         SF-2;2026-03-06 14:05;Jonas Kazlauskas;jonas@example.com;12,00;Apmokėta\n\
         KS-3;2026-03-07;Ona Petraitė;ona@example.com;34,50;Grąžinimas\n\
         SF-4;2026-03-08;Ona Petraitė;ona@example.com;-5,5;\n\
         SF-5;2026-03-09;Ona Petraitė;ona@example.com;99,00;Anuliuota\n",
    );

    assert_eq!(counts(&summary), (4, 0, 0, 0, 1));
    assert_eq!(summary.rejected[0].reason, Reason::NoSale);
    assert_eq!(
        (summary.rejected[0].column.as_str(), summary.rejected[0].value.as_str()),
        ("Būsena", "Anuliuota")
    );
    let amounts: Vec<_> = sold(&scene, 1).into_iter().map(|it| it.1.unwrap()).collect();
    assert_eq!(amounts, [123_450, -3_450, -550]);
    assert_eq!(sold(&scene, 2), [("2026-03-06".into(), Some(1_200), "SF-2".into())]);
    assert_eq!(purchases(&scene, 1)[0].currency, "EUR");
}

const SHOPIFY: &str = "Name,Email,Financial Status,Paid at,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Billing Phone,Shipping Name,Shipping City,Cancelled at,Notes,Lineitem discount\n\
    #1001,ann@example.com,paid,2026-05-01 10:00:00 +0200,EUR,55.00,60.00,2026-05-01 09:58:00 +0200,2,Mug,20.00,MUG,Ann Lee,+49 30 901820,Bob Lee,Berlin,,gift,0.00\n\
    #1001,ann@example.com,,,,,,2026-05-01 09:58:00 +0200,1,Plate,15.00,PLT,,,,,,,0.00\n\
    #1002,cyd@example.com,voided,,EUR,9.00,9.00,2026-05-02 08:00:00 +0200,1,Spoon,9.00,SPN,Cyd Roe,,Cyd Roe,Bonn,2026-05-02 09:00:00 +0200,,0.00\n\
    #1002,cyd@example.com,,,,,,2026-05-02 08:00:00 +0200,1,Fork,9.00,FRK,,,,,,,0.00\n\
    #1003,ann@example.com,paid,2026-05-03 10:00:00 +0200,USD,10.00,10.00,2026-05-03 09:58:00 +0200,1,Cup,12.00,CUP,Ann Lee,,,,,,2.00\n";

#[test]
fn the_rows_of_one_order_become_one_purchase_with_its_lines() {
    let scene = book();

    let summary = import(&scene, SHOPIFY);

    assert_eq!(counts(&summary), (3, 0, 0, 0, 2), "{:?}", summary.rejected);
    assert_eq!(summary.purchases.as_ref().unwrap().created, 2);
    let ann = customer(&scene, 1);
    assert_eq!((ann.name.as_str(), ann.phones[0].raw.as_str()), ("Ann Lee", "+49 30 901820"));
    let [first, second] = purchases(&scene, 1).try_into().unwrap();
    assert_eq!(
        (first.amount, first.currency.as_str(), first.reference.as_str()),
        (Some(6_000), "EUR", "#1001")
    );
    let lines: Vec<_> =
        first.lines.iter().map(|it| (it.product.as_str(), it.quantity.as_deref(), it.amount)).collect();
    assert_eq!(lines, [("Mug", Some("2"), Some(4_000)), ("Plate", Some("1"), Some(1_500))]);
    assert_eq!((second.amount, second.currency.as_str()), (Some(1_000), "USD"));
    assert_eq!((second.lines[0].unit_price, second.lines[0].discount), (Some(1_200), Some(200)));
    assert!(scene.customer(daftar_engine::ids::CustomerId(2)).is_err(), "who bought nothing is not made");
}

#[test]
fn a_total_on_each_row_is_told_from_the_amounts_of_lines() {
    let scene = book();
    let totals = "Order No,Order Date,Customer,Amount,Item\n7,2026-01-02,Ann Lee,30,Tea\n7,2026-01-02,Ann Lee,30,Pot\n8,2026-01-03,Ann Lee,5,Cup\n";
    import(&scene, totals);
    assert_eq!(sold(&scene, 1).iter().map(|it| it.1).collect::<Vec<_>>(), [Some(3_000), Some(500)]);

    let lines = "Order No,Order Date,Customer,Amount,Item\n9,2026-02-02,Ann Lee,10,Tea\n9,2026-02-02,Ann Lee,20,Pot\n10,2026-02-03,Ann Lee,5,Cup\n10,2026-02-03,Ann Lee,5,Mug\n";
    import(&scene, lines);
    assert_eq!(sold(&scene, 1)[2..].iter().map(|it| it.1).collect::<Vec<_>>(), [Some(3_000), Some(1_000)]);

    let summed = "Order No,Order Date,Customer,Amount,Item\n11,2026-03-02,Ann Lee,10,Tea\n11,2026-03-02,Ann Lee,20,Pot\n11,2026-03-02,Ann Lee,30,\n";
    import(&scene, summed);
    let last = purchases(&scene, 1).pop().unwrap();
    assert_eq!((last.amount, last.lines.len()), (Some(3_000), 2), "the row of the sum is no line");

    let priced = "Receipt,Date,Customer,Product,Price,Qty\n12,2026-04-02,Ann Lee,Tea,2.50,3\n12,2026-04-02,Ann Lee,Pot,12,1\n";
    import(&scene, priced);
    assert_eq!(sold(&scene, 1).pop().unwrap().1, Some(1_950), "price by quantity");
}

#[test]
fn lists_of_purchases_are_known_by_their_headers_in_many_languages() {
    let scene = book();
    for list in [
        "Order ID,Order Date,Customer,Total\nA1,2026-01-02,Ann Lee,5.00\n",
        "InvoiceNumber,InvoiceDate,ContactName,EmailAddress,Total,Description,Quantity,UnitAmount\nI-1,2026-01-02,Ann Lee,ann@example.com,5,Tea,1,5\n",
        "Date,Transaction Type,Num,Name,Memo/Description,Amount\n2026-01-02,Invoice,1001,Ann Lee,tea,5.00\n",
        "id,Description,Created (UTC),Amount,Currency,Status,Customer Email\nch_1,tea,2026-01-02 10:00,5.00,eur,Paid,ann@example.com\n",
        "Order Number,Order Status,Order Date,First Name (Billing),Last Name (Billing),Email (Billing),Order Total Amount,Item Name,Quantity\n77,completed,2026-01-02,Ann,Lee,ann@example.com,5.00,Tea,1\n",
        "Date,Time,Gross Sales,Net Sales,Transaction ID,Customer Name,Description\n2026-01-02,10:00,$5.00,$5.00,T1,Ann Lee,Tea\n",
        "Date,Client,Phone,Service,Price,Paid?\n2026-01-05,Eva Poe,+37061234567,Haircut,25,yes\n",
        "Data;Laikas;Klientas;Tel.;Paslauga;Kaina\n2026-01-05;10:30;Ona Petraitė;861234567;Kirpimas;25,00\n",
        "تاریخ,ساعت,نام مشتری,خدمات,قیمت\n1404/05/10,10:30,علی رضایی,اصلاح,350000\n",
        "Receipt,Time,Customer,Items,Subtotal,Tax,Total\nR-1,2026-01-02 10:11,Ann Lee,Tea,$3.00,$0.25,$3.25\n",
        "شماره سند,تاریخ سند,طرف حساب,شرح کالا,مقدار,فی,مبلغ کل\n۱,1405/01/02,سارا احمدی,چای,۲,۱۰۰۰۰,۲۰۰۰۰\n",
        "Rechnungsnummer;Rechnungsdatum;Kunde;Gesamtbetrag\nR1;02.01.2026;Ann Lee;5,00\n",
        "Número de factura;Fecha;Cliente;Importe total\nF1;02/01/2026;Ana Ruiz;5,00\n",
        "N° facture;Date;Client;Montant TTC\nF1;02/01/2026;Anne Roy;5,00\n",
        "Fatura No;Tarih;Müşteri Adı;Genel Toplam\nF1;02.01.2026;Ayşe Kaya;5,00\n",
        "رقم الفاتورة,التاريخ,العميل,الإجمالي\n1,2026-01-02,سارة علي,5\n",
        "Номер заказа;Дата;Клиент;Сумма\n1;02.01.2026;Анна Ли;5,00\n",
        "Data;Klientas;Suma\n2026-01-02;Ona Petraitė;5,00\n",
        "0004;20260102;2;29.33\n0004;20260118;2;29.73\n0021;20260101;3;63.34\n0021;20260113;1;11.77\n0050;20260101;1;6.79\n",
    ] {
        assert_eq!(recognised(&scene, list), ListKind::Purchases, "{list}");
        assert!(import(&scene, list).purchases.unwrap().created > 0, "{list}");
    }
}

#[test]
fn a_list_of_customers_stays_one_whatever_they_spent() {
    let scene = book();
    for list in [
        "First Name,Last Name,Email,Accepts Email Marketing,Phone,Tags,Total Spent,Total Orders\nAnn,Lee,ann@example.com,yes,,vip,1240.00,7\n",
        "id,Email,Name,Created (UTC),Total Spend\ncus_1,ann@example.com,Ann Lee,2026-05-05 19:00,2400.00\n",
        "Name,Phone,Date,Credit limit,Amount\nAnn Lee,+49 30 901820,2026-01-02,500,12\n",
        "نام,موبایل,تاریخ تولد,مبلغ خرید (ریال)\nسارا,09121112233,1370/02/03,2500000\n",
        "Name,Email,Birthday,Date,Total\nAnn Lee,ann@example.com,1990-02-03,2026-01-02,12\n",
        "Order #,Order Date,First Name,Surname,Email,Event Name,Ticket Type\n12,2026-05-01,Ann,Lee,ann@example.com,Rooftop,General\n",
        "sku,name,price,quantity\nMUG,Mug,5.00,3\n",
        "Name,Phone,Last visit,Favourite service,Price level\nAnn Lee,+37061234567,2026-01-05,Haircut,2\n",
        "Name,Phone,Birthday,Service,Price\nAnn Lee,+37061234567,1990-01-05,Haircut,25\n",
        "Ann;1990-01-02;+49 30 901820\nBob;1991-02-03;+49 30 901821\n",
    ] {
        assert_eq!(recognised(&scene, list), ListKind::Customers, "{list}");
    }
}

#[test]
fn the_owner_says_what_it_is_a_list_of_and_is_not_asked_again() {
    let scene = book();
    let text = "Date,Customer,Total\n2026-01-02,Ann Lee,5.00\n";
    let request = ImportRequest { list: Some(ListKind::Customers), ..written(&scene, "a.csv", text) };

    let summary = run(&scene, &request);

    assert_eq!((summary.created, summary.purchases), (1, None));
    assert_eq!(recognised(&scene, text), ListKind::Customers);
    let request = ImportRequest { list: Some(ListKind::Purchases), ..request };
    assert_eq!(run(&scene, &request).purchases.unwrap().created, 1);
    let amount = daftar_engine::imports::ColumnChoice {
        column: "Email".into(),
        field: Some("amount".into()),
        ..Default::default()
    };
    let people = written(&scene, "b.csv", "Name,Email\nAnn Lee,ann@example.com\n");
    let odd = ImportRequest { columns: vec![amount], ..people };
    let refusal = scene.recognise_import(&odd, &mut unwatched).unwrap_err();
    assert_eq!(refusal.code(), &Code::FieldUnknown { field: "amount".into() }, "customers have no amount");
}

#[test]
fn a_row_that_cannot_be_read_stops_no_other_and_can_be_put_right() {
    let scene = book();
    let text = "Invoice No,Invoice Date,Customer,Total\n1,2026-01-02,Ann Lee,five\n2,2026-13-45,Ann Lee,5\n3,,Ann Lee,5\n4,2026-01-05,Ann Lee,\n5,2026-01-06,,7\n6,2026-01-07,Ann Lee,8\n7,2027-01-07,Ann Lee,9\n";
    let request = written(&scene, "list.csv", text);

    let plan = scene.plan_import(&request, &mut unwatched).unwrap();

    let told: Vec<_> = plan.summary.rejected.iter().map(|it| (it.row, it.reason)).collect();
    let expected = [
        (2, Reason::AmountInvalid),
        (3, Reason::DateImpossible),
        (4, Reason::DateMissing),
        (5, Reason::AmountMissing),
        (6, Reason::NothingUsable),
        (8, Reason::DateInFuture),
    ];
    assert_eq!(told, expected);
    let row = plan.rows.iter().find(|row| row.outcome == RowOutcome::Created).unwrap();
    let purchase = row.purchase.as_ref().unwrap();
    assert_eq!(
        (purchase.on.to_string(), purchase.amount.as_ref().unwrap().amount),
        ("2026-01-07".into(), 800)
    );
    let five = daftar_engine::imports::Correction {
        column: "Total".into(),
        value: "five".into(),
        replacement: "5".into(),
        row: None,
    };
    let mended = run(&scene, &ImportRequest { corrections: vec![five], ..request });
    assert_eq!((mended.created, mended.rejected.len(), mended.corrected), (2, 5, 1));
    let saved = scene.file("rejected.csv");
    assert_eq!(scene.save_rejected_rows(mended.import_id.unwrap(), &saved).unwrap(), 5);
    assert!(std::fs::read_to_string(saved).unwrap().contains("this purchase has no date"));
}

#[test]
fn a_journal_of_accounts_tells_sales_from_what_is_booked_beside_them() {
    let scene = book();

    let summary = import(
        &scene,
        "Transaction ID,Transaction Date,Account Name,Amount (One column),Transaction Line Description,Customer,Invoice Number,Account Group\n\
         900,2026-01-28,Sales,294.00,Repair,Mark Wall,2,Income\n\
         900,2026-01-28,Services,20.00,Lawn,Mark Wall,2,Income\n\
         900,2026-01-28,Accounts Receivable,314.00,Mark Wall - 2,Mark Wall,2,Asset\n\
         901,2026-01-28,Accounts Receivable,-314.00,Invoice Payment,Mark Wall,2,Asset\n\
         901,2026-01-28,Cash on Hand,314.00,Invoice Payment,,,Asset\n",
    );

    assert_eq!(counts(&summary), (2, 0, 0, 0, 3));
    assert_eq!(sold(&scene, 1), [("2026-01-28".into(), Some(31_400), "2".into())]);
    let lines = purchases(&scene, 1).remove(0).lines;
    assert_eq!(lines.iter().map(|line| line.amount).collect::<Vec<_>>(), [Some(29_400), Some(2_000)]);
    assert_eq!(customer(&scene, 1).company, "", "an account is no company");
}

#[test]
fn figures_in_line_without_names_are_read_as_who_when_how_many_and_how_much() {
    let scene = book();
    let text = " 00004 0001 19970101  2   29.33\r\n 00004 0001 19970118 12  129.73\r\n 00021 0002 19970101  3   63.34\r\n \r\n 00021 0002 19970113  1    0.00\r\n";
    let request = written(&scene, "history.txt", text);
    let found = scene.recognise_import(&request, &mut unwatched).unwrap();
    assert_eq!((found.delimiter, found.header_row, found.list), (Some(' '), None, ListKind::Purchases));

    let summary = run(&scene, &request);

    let counts = summary.purchases.unwrap();
    assert_eq!((counts.created, counts.customers, counts.sums[0].amount), (4, 2, 22_240));
    assert_eq!(customer(&scene, 1).name, "00004");
    let second = purchases(&scene, 1).remove(1);
    assert_eq!((second.on.to_string().as_str(), second.amount), ("1997-01-18", Some(12_973)));
    assert_eq!(second.lines[0].quantity.as_deref(), Some("12"));
    assert_eq!(run(&scene, &request).purchases.unwrap().known, 4, "and known the next time");
    let phones = written(&scene, "phones.txt", "0912 111 22 33\n0912 111 22 34\n0935 111 22 35\n");
    assert_ne!(scene.recognise_import(&phones, &mut unwatched).unwrap().delimiter, Some(' '));
}

#[test]
fn sales_at_the_counter_make_no_customer_called_cash() {
    let scene = in_iran();

    let summary = import(
        &scene,
        "شماره فاکتور,تاریخ,مشتری,موبایل,مبلغ کل\n1,1405/07/01,نقدی,,300000\n2,1405/07/02,مشتری متفرقه,,200000\n\
         3,1405/07/03,نقدی,09121112233,100000\n4,1405/07/04,رضا نقدی,,500000\n",
    );

    let reasons: Vec<Reason> = summary.rejected.iter().map(|row| row.reason).collect();
    assert_eq!(reasons, [Reason::NothingUsable; 2], "nobody is named");
    assert_eq!(summary.purchases.unwrap().customers, 2, "one is reached by phone, one is called so");
}

#[test]
fn a_product_is_told_by_its_name_rather_than_by_the_number_of_its_line() {
    let scene = book();

    import(
        &scene,
        "Order Number,Order Date,Email,Order Total Amount,Item #,Item Name,Quantity\n\
         123,2026-04-01,ana@example.com,50,1,Shirt,1\n123,2026-04-01,ana@example.com,50,2,Hat,2\n",
    );

    let lines = purchases(&scene, 1).remove(0).lines;
    assert_eq!(lines.iter().map(|line| line.product.as_str()).collect::<Vec<_>>(), ["Shirt", "Hat"]);
}

#[test]
fn payments_are_of_who_sent_them_and_what_went_to_the_bank_is_no_sale() {
    let scene = book();
    let summary = import(
        &scene,
        "Date,Name,Type,Status,Currency,Gross,From Email Address,To Email Address,Transaction ID,Item Title,Receipt\n\
         2026-03-14,Petra Klein,Website Payment,Completed,EUR,25.00,petra@example.com,shop@example.com,8AB1,Candle,https://example.com/8AB1\n\
         2026-03-15,,General Withdrawal,Completed,EUR,-100.00,shop@example.com,,9AB1,,\n\
         2026-03-16,Omar Said,Website Payment,Completed,EUR,\"1,250.00\",omar@example.com,shop@example.com,7AB1,Table,https://example.com/7AB1\n",
    );

    assert_eq!(summary.rejected[0].reason, Reason::NoSale);
    assert_eq!(summary.purchases.unwrap().created, 2);
    assert_eq!(customer(&scene, 1).emails[0].address, "petra@example.com");
    assert_eq!(purchases(&scene, 2)[0].lines[0].product, "Table");
}

#[test]
fn where_a_receipt_is_shown_is_not_what_was_bought() {
    let scene = book();
    import(
        &scene,
        "Date,Total,Transaction ID,Details,Description,Customer Name\n\
         2026-03-14,$14.99,a1,https://example.com/a1,\"2 x Latte, Muffin\",Maria Lopez\n",
    );

    assert_eq!(purchases(&scene, 1)[0].lines[0].product, "2 x Latte, Muffin");
}

#[test]
fn rows_under_merged_cells_go_on_with_the_order_above() {
    let scene = book();
    let summary = import(
        &scene,
        "Data;Čekio Nr.;Klientas;Prekė;Kiekis;Kaina;Suma\n2026-03-01;A-1;Ona Petraitienė;Vazonas;2;12,50;25,00\n;;;Žemė;1;4,99;4,99\n\
         2026-03-02;A-2;;Tulpės;5;1,20;6,00\n;;;Rožės;1;2,00;2,00\n2026-03-02;A-3;UAB Sodas;Tulpės;100;1,00;100,00\n",
    );
    let bare = book();
    import(
        &bare,
        "Date;Customer;Item;Amount\n2026-03-01;Ona;Vase;25.00\n;;Soil;4.99\n2026-03-02;Jonas;Tulips;6.00\n",
    );

    assert_eq!(sold(&scene, 1), [("2026-03-01".into(), Some(2999), "A-1".into())]);
    assert_eq!(purchases(&scene, 1)[0].lines.len(), 2);
    let rejected: Vec<_> = summary.rejected.iter().map(|it| (it.row, it.reason)).collect();
    assert_eq!(rejected, [(4, Reason::NothingUsable), (5, Reason::NothingUsable)], "whose nobody knows");
    assert_eq!(sold(&bare, 1).len(), 2);
    assert_eq!(sold(&bare, 2).len(), 1);
}

#[test]
fn the_total_of_an_order_is_told_from_the_sum_of_its_things() {
    let scene = book();
    import(
        &scene,
        "Užsakymo Nr.;Data;Pirkėjas;El. paštas;Prekės;Suma;Pristatymo kaina;Iš viso\n\
         1001;2026-03-01;Saulė Saulaitė;saule@example.com;Vazonas;29,99;2,50;32,49\n",
    );

    assert_eq!(sold(&scene, 1)[0].1, Some(3249));
}

#[test]
fn an_account_that_sales_are_booked_on_makes_one_customer_of_nobody() {
    let scene = book();
    let summary = import(
        &scene,
        "ContactName,InvoiceNumber,InvoiceDate,Total,Description,AccountCode\n\
         Basket Case,INV-1,2026-03-01,230.00,Chairs,200\nCity Agency,INV-2,2026-03-02,115.00,Lamp,200\n",
    );

    assert_eq!(summary.purchases.unwrap().customers, 2);
    assert_eq!([1, 2].map(|id| customer(&scene, id).name), ["Basket Case", "City Agency"]);
}

#[test]
fn the_books_of_more_programs_are_known() {
    for (program, list, wanted) in [
        (
            "an accounting program",
            "Dok. nr.;Dok. data;Pirkėjo kodas;Pirkėjo pavadinimas;Prekės pavadinimas;Kiekis;Kaina be PVM;Suma su PVM\n\
             RIV1;2026.03.01;K001;UAB Medis;Lentos;10;95,00;1149,50\n",
            ("2026-03-01", 114_950, "RIV1"),
        ),
        (
            "a till",
            "Kvito Nr.;Data ir laikas;Lojalumo kortelė;Prekė;Kiekis;Vnt. kaina;Suma\n\
             100;2026-03-01 10:00;LK-001;Kava;2;1,50;3,00\n",
            ("2026-03-01", 300, "100"),
        ),
        (
            "appointments",
            "تاریخ نوبت;ساعت;نام مشتری;موبایل;خدمات;مبلغ;وضعیت\n۱۴۰۴/۱۲/۰۱;۱۰:۳۰;سارا امینی;۰۹۱۲۱۱۱۲۲۳۳;رنگ مو;۱٬۸۰۰٬۰۰۰;انجام شد\n",
            ("2026-02-20", 180_000_000, ""),
        ),
    ] {
        let scene = book();
        import(&scene, list);
        let (on, amount, reference) = wanted;
        assert_eq!(sold(&scene, 1), [(on.into(), Some(amount), reference.into())], "{program}");
    }
}
