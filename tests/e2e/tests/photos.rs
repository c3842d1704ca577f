//! Photos: they come with the contacts of a phone, are pasted and dropped, and go again.
use std::io::Write;

use base64::prelude::{BASE64_STANDARD, Engine};
use daftar_e2e::{App, Scene, shop};

/// Whether the customer's page shows a photo that the window could read.
fn has_photo(app: &App) -> bool {
    app.evaluate("return (document.querySelector('header img')?.naturalWidth ?? 0) > 0") == true
}

#[test]
fn the_photos_of_contacts_come_in_are_seen_and_taken_back() {
    let mut file = tempfile::Builder::new().prefix("phone-").suffix(".vcf").tempfile().unwrap();
    let photo = BASE64_STANDARD.encode(shop::portrait([150, 190, 220]));
    let folded: Vec<&str> =
        photo.as_bytes().chunks(70).map(|letters| std::str::from_utf8(letters).unwrap()).collect();
    write!(
        file,
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Rasa Žukauskienė\r\nTEL:+37061234567\r\n\
         PHOTO;ENCODING=b;TYPE=PNG:{}\r\nEND:VCARD\r\n\
         BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jonas Petrauskas\r\nTEL:+37069811223\r\n\
         PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\nEND:VCARD\r\n",
        folded.join("\r\n ")
    )
    .unwrap();
    let name = file.path().file_name().unwrap().to_string_lossy().into_owned();
    let app = App::start("photos_of_contacts", Scene::in_language("lt").choosing(file.path()));

    app.go("/import");
    app.click("button", &app.say("import-choose"));
    app.see(&app.say("import-format-vcard"));
    app.click("button", &app.say("import-next"));
    app.see("PNG, 3 kB");
    app.axe("import-columns-photo");
    app.click("button", &app.say("import-next"));
    app.click("radio", &app.say("import-mend-view-rows"));
    app.see(&app.say("problem-photo-unreadable"));
    app.axe("import-problems-photo");
    app.click("button", &app.say("import-next"));
    app.click("button", &app.say_with("import-run", &[("count", "2")]));
    app.click("link", &app.say("import-show-customers"));
    app.click("link", "Rasa Žukauskienė");
    app.wait_for("the photo", || has_photo(&app));
    app.axe("customer-photo");

    app.tab_to(&app.say_with("photo-of", &[("name", "Rasa Žukauskienė")]));
    app.press("Enter");
    app.press("ArrowUp");
    app.press("Enter");
    app.see(&app.say("photo-removed"));
    app.see_role("button", &app.say("photo-add"));
    app.press("Control+z");
    app.wait_for("the photo again", || has_photo(&app));
    app.click("tab", &app.say("changes"));
    app.wait_for("both photos of the change", || {
        app.evaluate(
            "return [...document.querySelectorAll('[role=tabpanel] img')].some((it) => it.naturalWidth > 0)",
        ) == true
    });

    app.go("/import");
    app.click(
        "button",
        &app.say_with("act-named", &[("act", &app.say("import-take-back")), ("name", &name)]),
    );
    app.see(&app.say("import-taken-back-done"));
    app.go("/customers");
    app.see(&app.say("customers-empty-title"));
}

#[test]
fn a_picture_is_dropped_and_another_pasted_on_the_page_of_a_customer() {
    let mut file = tempfile::Builder::new().prefix("portrait ").suffix(".png").tempfile().unwrap();
    file.write_all(&shop::portrait([244, 211, 94])).unwrap();
    let scene = Scene::in_language("fa").with_customers(shop::regulars("fa"));
    let app = App::start("photo_dropped_and_pasted", scene);
    app.go("/customers/1");
    app.see_role("button", &app.say("photo-add"));
    let window = app.wait_for_window(|title| title.ends_with("دفتر"));

    let drag = app.desktop().drag_file(file.path(), &window).unwrap();
    app.see(&app.say_with("photo-drop-now", &[("name", "مریم احمدی")]));
    drag.drop_it().unwrap();
    app.wait_for("the dropped photo", || has_photo(&app));
    let shown = || app.evaluate("return document.querySelector('header img')?.src ?? ''");
    let dropped = shown();

    let _copied = app.desktop().copy_picture(&shop::portrait([150, 190, 220])).unwrap();
    app.press("Control+v");
    app.wait_for("the pasted photo", || shown() != dropped && has_photo(&app));
    app.press("Control+z");
    app.wait_for("the dropped photo again", || shown() == dropped);
    assert!(app.failures().is_empty(), "{:?}", app.failures());
}
