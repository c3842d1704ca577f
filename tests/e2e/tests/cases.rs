//! Complaints and requests through the real window: taken in by a key, warned of, answered, solved, moved on the board.
use std::time::{Duration, Instant};

use daftar_e2e::{App, Scene, shop};
use daftar_engine::cases::{Case, CaseKindDraft, CaseQuery, CaseState};
use serde_json::json;

/// The only case of the book.
fn case(app: &App) -> Case {
    app.open_book().cases(&CaseQuery::default()).unwrap().cases.remove(0)
}

/// A shop that is always open, whose first kind is to be answered within a minute and warns almost at once.
fn in_a_hurry(language: &'static str) -> Scene {
    Scene::in_language(language).with_book(move |book| {
        shop::add_customers(book, &shop::regulars(language));
        let always = json!([{ "from": "00:00", "to": "24:00" }]);
        let settings = json!({
            "business_hours": vec![always; 7], "holidays": "none", "case_warning_percent": 10,
        });
        book.save_settings(settings.as_object().unwrap()).unwrap();
        let kind = book.case_kinds().unwrap().remove(0);
        let limits = CaseKindDraft { name: kind.name, answer_minutes: Some(1), solve_minutes: Some(600) };
        book.edit_case_kind(kind.id, &limits).unwrap();
    })
}

#[test]
fn a_complaint_is_taken_in_its_time_runs_out_and_it_is_solved_and_rated() {
    let app = App::start("case_journey", in_a_hurry("en"));
    app.go("/customers/2");
    app.see_role("heading", "George O'Neill");
    app.press("c");
    app.see_role("dialog", &app.say("cases-add-title"));
    app.type_into(&app.say("field-case_text"), "The lamp flickers");
    app.press("Control+Enter");
    app.see_no(&app.say("cases-add-title"));
    let taken = case(&app);
    assert_eq!(
        (taken.text.as_str(), taken.customer.unwrap().name.as_str()),
        ("The lamp flickers", "George O'Neill")
    );

    let warned = app.notifications().wait_for("runs out");
    assert!(warned.body.contains("The lamp flickers"), "{warned:?}");
    app.notifications().press(&warned, "later");
    app.turn_to_popup();
    app.click("button", &app.say("popup-snooze-10-minutes"));
    app.wait_for("the case to be put off", || case(&app).snoozed_until_at.is_some());
    app.turn_to_main();
    let end = Instant::now() + Duration::from_secs(90);
    let passed =
        || app.notifications().open().into_iter().find(|shown| shown.summary.contains("has run out"));
    while passed().is_none() {
        assert!(
            Instant::now() < end,
            "the time ran out and nothing told of it: {:?}",
            app.notifications().all()
        );
        std::thread::sleep(Duration::from_millis(200));
    }

    app.go("/today");
    app.see_role("heading", &app.say("today-cases"));
    app.see("Time ran out");
    app.click("button", "Answered: The lamp flickers");
    app.wait_for("the answer", || case(&app).state == CaseState::Answered);
    app.wait_for("the pop-up to go", || passed().is_none());
    app.go("/cases/1");
    app.click("button", &app.say("case-act-solve"));
    app.type_into(&app.say("case-solution-label"), "A new bulb");
    app.press("Control+Enter");
    app.wait_for("the solution", || case(&app).state == CaseState::Solved);
    app.click("button", &app.say("rating-add"));
    app.see(&app.say("rating-ask-satisfaction"));
    app.click("radio", "4");
    app.click("button", &app.say("save"));
    app.see("4 of 5");
    assert_eq!(case(&app).rating.map(|rating| rating.score), Some(4));
    app.go("/cases");
    app.click("button", &app.say("selection-export"));
    app.see_role("dialog", &app.say("selection-export"));
    app.axe("cases-export");
    app.close_dialog(&app.say("selection-export"));
    app.press("Control+k");
    app.type_text("flickers");
    app.see(&format!("{} · George O'Neill", app.say_with("case-number", &[("id", "1")])));
    app.press("Enter");
    app.see_role("heading", "The lamp flickers");
    app.go("/customers/2");
    app.see("A new bulb");
    assert!(app.open_book().reminders(&Default::default()).unwrap()[0].title.contains("The lamp flickers"));
}

#[test]
fn a_card_of_the_board_is_moved_by_keys() {
    let scene = in_a_hurry("lt").with_book(|book| {
        for text in ["Mirga lempa", "Trūksta rakto"] {
            let draft = json!({ "text": text, "customer_id": 1 });
            book.add_case(&serde_json::from_value(draft).unwrap()).unwrap();
        }
    });
    let app = App::start("case_board", scene);
    app.go("/cases?view=board");
    app.see("Mirga lempa");
    app.see("Trūksta rakto");
    app.axe("the board");
    app.evaluate("document.querySelector('[data-card=\"1\"]').focus()");
    app.press("m");
    app.click("menuitem", &app.say("case-act-answer"));
    app.see_role("dialog", &app.say("case-act-answer"));
    app.press("Control+Enter");
    app.wait_for("the answer", || {
        app.open_book().case(daftar_engine::ids::CaseId(1)).unwrap().case.state == CaseState::Answered
    });
}

#[test]
fn a_card_of_the_board_is_dragged_to_another_column_and_put_back() {
    let scene = in_a_hurry("fa").with_book(|book| {
        let draft = json!({ "text": "چراغ چشمک می‌زند", "customer_id": 1 });
        book.add_case(&serde_json::from_value(draft).unwrap()).unwrap();
    });
    let app = App::start("case_dragged", scene);
    app.go("/cases?view=board");
    app.see("چراغ چشمک می‌زند");
    let stands_in = |column: &str| {
        let script = format!(
            "return !!document.querySelector('[aria-labelledby=\"column-{column}\"] [data-card=\"1\"]')"
        );
        app.evaluate(&script) == true
    };
    app.wait_for("the card", || stands_in("new"));

    app.drag("[data-card='1']", "[aria-labelledby='column-answered'] .cards");

    app.see_role("dialog", &app.say("case-act-answer"));
    app.press("Escape");
    app.wait_for("the card to go back", || stands_in("new"));
    app.drag("[data-card='1']", "[aria-labelledby='column-answered'] .cards");
    app.see_role("dialog", &app.say("case-act-answer"));
    app.press("Control+Enter");
    app.wait_for("the card in its new column", || stands_in("answered"));
    assert_eq!(case(&app).state, CaseState::Answered);
    app.press("Control+z");
    app.wait_for("the card to be put back", || stands_in("new"));
    assert_eq!(case(&app).state, CaseState::New);
}
