//! Customers in the window: added by keyboard, found by a few digits, taken back.
use daftar_e2e::{App, Scene, shop};

#[test]
fn a_customer_is_added_by_keyboard_alone_and_taken_back() {
    let app = App::start("customer_added_by_keyboard", Scene::in_language("lt"));
    app.go("/customers");
    app.see_role("heading", &app.say("nav-customers"));

    app.press("n");
    app.see_role("dialog", &app.say("quick-add"));
    app.wait_until_still();
    app.wait_for("the phone field to have the focus", || app.focused().contains(&app.say("field-phone")));
    app.type_text("861234567");
    app.press("Tab");
    app.type_text("Rasa Žukauskienė");
    app.press("Enter");

    app.see("Rasa Žukauskienė");
    app.wait_for("the dialog to close", || !app.has("dialog", &app.say("quick-add")));
    app.press("Control+z");
    app.wait_for("the customer to go", || {
        !app.has("link", "Rasa Žukauskienė") && !app.has("gridcell", "Rasa Žukauskienė")
    });
}

#[test]
fn a_customer_is_found_by_a_phone_typed_in_persian_digits() {
    let app =
        App::start("found_by_persian_digits", Scene::in_language("fa").with_customers(shop::regulars("fa")));
    app.go("/customers");
    app.see("مریم احمدی");

    app.press("/");
    app.type_text("۳۴۵۶۷۸۹");

    app.see_no("سارا محمدی");
    app.see("مریم احمدی");
}
