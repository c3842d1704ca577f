//! A file of invoices: taken for what it is, its unit asked, joined to the customers, and taken back.
use daftar_e2e::{App, Scene, shop};

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
