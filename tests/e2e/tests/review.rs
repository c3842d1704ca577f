//! A messy list: its values are mended in place by keyboard, it is imported, and taken back.
use std::io::Write;

use daftar_e2e::{App, Scene};

const LIST: &str = "Vardas;Telefonas;Miestas;Gimtadienis\n\
    Rasa Žukauskienė;+370 612 34567;Kauns;1985-03-04\n\
    Jonas Petrauskas;3,7E+10;Kauns;kovo pabaigoje\n\
    Eglė Čiurlytė;+370 698 11223;Vilnius;kovo pabaigoje\n";

#[test]
fn a_messy_lithuanian_list_is_mended_in_place_imported_and_taken_back() {
    let mut file = tempfile::Builder::new().prefix("list-").suffix(".csv").tempfile().unwrap();
    file.write_all(LIST.as_bytes()).unwrap();
    let name = file.path().file_name().unwrap().to_string_lossy().into_owned();
    let app = App::start("messy_list", Scene::in_language("lt").choosing(file.path()));
    let field = |value: &str, column: &str| {
        app.say_with("import-mend-field", &[("value", value), ("column", column)])
    };
    let mend = |value: &str, column: &str, right: &str| {
        app.tab_to(&field(value, column));
        app.press("Control+a");
        app.type_text(right);
        app.press("Enter");
    };

    app.go("/import");
    app.click("button", &app.say("import-choose"));
    for step in ["import-preview", "import-lists-hint"] {
        app.see(&app.say(step));
        app.click("button", &app.say("import-next"));
    }
    app.see(&app.say_with("import-problems-cells", &[("count", "3")]));
    mend("3,7E+10", "Telefonas", "+370 687 65432");
    mend("kovo pabaigoje", "Gimtadienis", "1990-03-28");
    app.see(&app.say_with("import-mend-cells", &[("count", "3")]));
    app.axe("problems-mended");

    app.click("radio", &app.say("import-mend-view-column"));
    app.tab_to(&app.say("import-column"));
    for key in ["Enter", "ArrowDown", "ArrowDown", "Enter"] {
        app.press(key);
    }
    app.see_role("textbox", &field("Kauns", "Miestas"));
    mend("Kauns", "Miestas", "Kaunas");
    app.see(&app.say_with("import-mend-cells", &[("count", "5")]));
    app.axe("problems-column");

    app.go("/today");
    app.go("/import");
    app.see(&app.say_with("import-unfinished-corrections", &[("count", "3")]));
    app.axe("unfinished");
    app.tab_to(&app.say_with("act-named", &[("act", &app.say("import-continue")), ("name", &name)]));
    app.press("Enter");
    app.see(&app.say("import-resumed-same"));
    app.see(&app.say_with("import-mend-cells", &[("count", "5")]));
    app.click("button", &app.say("import-next"));
    app.click("button", &app.say_with("import-run", &[("count", "3")]));
    app.see(&app.say("import-done-title"));

    app.click("link", &app.say("import-show-customers"));
    app.click("link", "Jonas Petrauskas");
    app.see_role("heading", "Jonas Petrauskas");
    app.see("Kaunas");
    app.see("+370 687 65432");

    app.go("/import");
    app.click(
        "button",
        &app.say_with("act-named", &[("act", &app.say("import-take-back")), ("name", &name)]),
    );
    app.go("/customers");
    app.see(&app.say("customers-empty-title"));
}
