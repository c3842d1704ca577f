//! The spine of Daftar: a list comes in, a customer is found, a call is logged, the next step pops up and is done.
use std::io::Write;

use daftar_e2e::{App, Scene, shop};

const LIST: &str =
    "نام;موبایل;شهر\nمریم احمدی;09123456789;تهران\nعلی کریمی;09351234567;کرج\nسارا محمدی;09171112233;شیراز\n";

#[test]
fn a_persian_list_comes_in_reminds_and_is_taken_back_until_the_book_is_empty() {
    let mut file = tempfile::Builder::new().prefix("list-").suffix(".csv").tempfile().unwrap();
    file.write_all(LIST.as_bytes()).unwrap();
    let name = file.path().file_name().unwrap().to_string_lossy().into_owned();
    let app = App::start("persian_spine", Scene::first_start("fa").choosing(file.path()));

    app.click("button", &app.say("language-fa"));
    app.click("button", &app.say("welcome-import"));
    app.click("button", &app.say("import-choose"));
    for step in ["import-preview", "import-lists-hint", "import-problems-none"] {
        app.see(&app.say(step));
        app.axe(step);
        app.click("button", &app.say("import-next"));
    }
    app.click("button", &app.say_with("import-run", &[("count", "۳")]));
    app.see(&app.say("import-done-title"));
    app.click("link", &app.say("import-show-customers"));

    app.see("سارا محمدی");
    app.press("/");
    app.type_text("۰۹۱۲۳۴۵");
    app.see_no("سارا محمدی");
    app.click("link", "مریم احمدی");

    app.see_role("heading", "مریم احمدی");
    app.press("2");
    app.type_into(&app.say("composer-text-call"), "قیمت لباس کار را پرسید");
    app.type_into(&app.say("reminder-title"), "فرستادن پیش‌فاکتور");
    app.replace_in(&app.say("reminder-day"), "امروز");
    app.replace_in(&app.say("reminder-time"), &shop::now("fa").format("%H:%M").to_string());
    app.click("button", &app.say("save"));

    app.go("/today");
    app.see("فرستادن پیش‌فاکتور");
    let popup = app.notifications().wait_for("فرستادن پیش‌فاکتور");
    app.notifications().press(&popup, "done");
    app.see_no("فرستادن پیش‌فاکتور");

    app.go("/import");
    app.click(
        "button",
        &app.say_with("act-named", &[("act", &app.say("import-take-back")), ("name", &name)]),
    );
    app.go("/customers");
    app.see(&app.say("customers-empty-title"));
    app.see_no("مریم احمدی");
}

#[test]
fn an_english_list_is_taken_back_until_the_book_is_empty() {
    let mut file = tempfile::Builder::new().prefix("list-").suffix(".csv").tempfile().unwrap();
    file.write_all(b"Name,Phone,City\nAmelia Hart,020 7946 0018,London\nPriya Shah,07400 123456,Leicester\n")
        .unwrap();
    let name = file.path().file_name().unwrap().to_string_lossy().into_owned();
    let app = App::start("english_take_back", Scene::in_language("en").choosing(file.path()));

    app.go("/import");
    app.click("button", &app.say("import-choose"));
    for step in ["import-preview", "import-lists-hint", "import-problems-none"] {
        app.see(&app.say(step));
        app.click("button", &app.say("import-next"));
    }
    app.click("button", &app.say_with("import-run", &[("count", "2")]));
    app.click("link", &app.say("import-show-customers"));
    app.see("Amelia Hart");
    app.go("/import");
    app.click(
        "button",
        &app.say_with("act-named", &[("act", &app.say("import-take-back")), ("name", &name)]),
    );
    app.see(&app.say("import-taken-back-done"));
    app.click("link", &name);
    app.see_role("heading", &name);
    app.see("Amelia Hart");
    app.axe("import-taken-back");
    app.go("/customers");

    app.see(&app.say("customers-empty-title"));
}

#[test]
fn a_lithuanian_reminder_is_put_off_and_done_elsewhere_is_withdrawn() {
    let due = shop::now("lt");
    let scene = Scene::in_language("lt").with_book(move |book| {
        shop::add_customers(book, &shop::regulars("lt"));
        shop::remind(book, 1, "Išsiųsti pasiūlymą", due);
    });
    let app = App::start("lithuanian_popup", scene);

    let popup = app.notifications().wait_for("Išsiųsti pasiūlymą");
    let says: Vec<_> = popup.actions.iter().map(|(_, words)| words.clone()).collect();
    assert!(says.contains(&app.say("popup-done")), "the pop-up offers {says:?}");
    app.go("/today");
    app.see("Išsiųsti pasiūlymą");
    app.press("d");

    app.wait_for("the pop-up to be withdrawn", || app.notifications().open().is_empty());
    app.see_no("Išsiųsti pasiūlymą");
}
