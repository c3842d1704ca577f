//! A file of invoices: taken for what it is, its unit asked, joined to the customers, and taken back.
use std::io::Write;

use daftar_e2e::{App, Scene, shop};
use serde_json::json;

#[test]
fn persian_invoices_come_in_as_purchases_of_their_customers_and_are_taken_back() {
    let file = shop::list_of_purchases("fa");
    let name = file.path().file_name().unwrap().to_string_lossy().into_owned();
    let app = App::start("persian_purchases", Scene::in_language("fa").choosing(file.path()));

    app.go("/import");
    app.click("button", &app.say("import-choose"));
    app.see(&app.say("import-currency-ask"));
    app.axe("purchases-recognised");
    app.click("button", &app.say("currency-rial"));
    app.see_no(&app.say("import-currency-ask"));
    for step in ["import-preview", "import-buyers-hint", "problem-no-sale"] {
        app.see(&app.say(step));
        app.axe(step);
        app.click("button", &app.say("import-next"));
    }
    app.see("۴۵۰٬۰۰۰");
    app.click("button", &app.say_with("import-run", &[("count", "۳")]));
    app.see(&app.say("import-done-title"));

    app.click("link", &app.say("import-show-customers"));
    app.see_no("رضا محمدی");
    app.click("link", "سارا احمدی");
    app.see("۳۷۰٬۰۰۰");
    app.see("کفش قرمز");
    app.axe("customer-purchases");
    app.press("6");
    app.type_into(&app.say("composer-text-purchase"), "واکس");
    app.type_into(&app.say_with("composer-amount", &[("currency", &app.say("currency-toman"))]), "۵۰٬۰۰۰");
    app.click("button", &app.say("save"));
    app.see("واکس");

    app.go("/import");
    app.click(
        "button",
        &app.say_with("act-named", &[("act", &app.say("import-take-back")), ("name", &name)]),
    );
    app.see(&app.say("import-taken-back-done"));
    app.go("/customers");
    app.see_no("مینا کریمی");
}

#[test]
fn a_buyer_of_whom_the_book_has_several_is_settled_in_the_review() {
    let mut file = tempfile::Builder::new().prefix("sales-").suffix(".csv").tempfile().unwrap();
    file.write_all(b"Invoice No;Date;Customer;Total\n7;2026-01-02;Jonas Kazlauskas;20\n8;2026-01-03;Jonas Kazlauskas;30\n")
        .unwrap();
    let jonas = |city: &str| {
        json!({ "name": "Jonas Kazlauskas",
                "addresses": [{ "label": "", "street": "", "city": city, "region": "", "postal_code": "", "country": "" }] })
    };
    let scene = Scene::in_language("lt")
        .with_customers(vec![jonas("Kaunas"), jonas("Vilnius")])
        .choosing(file.path());
    let app = App::start("unclear_buyer", scene);

    app.go("/import");
    app.click("button", &app.say("import-choose"));
    for step in ["import-preview", "import-buyers-hint"] {
        app.see(&app.say(step));
        app.click("button", &app.say("import-next"));
    }
    app.see(&app.say("import-buyers-text"));
    app.see(&app.say_with("import-problems-rejected", &[("count", "2")]));
    app.axe("purchases-buyers");
    let whose = app.say_with("import-buyer-of", &[("buyer", "Jonas Kazlauskas")]);
    app.tab_to(&whose);
    for key in ["Enter", "ArrowDown", "ArrowDown", "Enter"] {
        app.press(key);
    }
    app.see("Jonas Kazlauskas · Vilnius");
    app.see_no(&app.say_with("import-problems-rejected", &[("count", "2")]));
    app.axe("purchases-buyer-settled");
    app.click("button", &app.say("import-next"));
    app.click("button", &app.say_with("import-run", &[("count", "2")]));
    app.see(&app.say("import-done-title"));
    app.go("/customers/2");
    app.see(&app.say_with("purchase-reference", &[("reference", "7")]));
    app.go("/customers/1");
    app.see_role("group", &app.say("composer-kind"));
    app.see_no(&app.say_with("purchase-reference", &[("reference", "7")]));
}
