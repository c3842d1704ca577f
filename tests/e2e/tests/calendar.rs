//! The calendar in the window: something entered on a day, carried to another by the keys and by the pointer, taken back, printed.
use daftar_e2e::{App, Scene, shop};

const TITLE: &str = "تماس با تأمین‌کننده";

/// The day of the calendar that shows the title; empty where none does.
fn day_of(app: &App, title: &str) -> String {
    let script = format!(
        "const chip = [...document.querySelectorAll('[data-day] .chip')].find((it) => it.textContent.includes({title:?})); \
         return chip?.closest('[data-day]').dataset.day ?? ''"
    );
    app.evaluate(&script).as_str().unwrap_or_default().to_owned()
}

fn wait_for_day(app: &App, day: &str) {
    app.wait_for(&format!("it to stand on {day:?}"), || day_of(app, TITLE) == day);
}

fn days_after(days: i64) -> String {
    (shop::now("fa").date() + chrono::Duration::days(days)).to_string()
}

/// Opens the calendar on today's month and enters something on today.
fn enter_something(app: &App) {
    app.see(&app.say("today-empty-new-title"));
    app.press("g");
    app.press("l");
    app.see_role("grid", &month_name(app));
    app.wait_until_still();
    app.evaluate("document.querySelector('[aria-current=date]').focus()");
    app.press("Enter");
    app.see_role("dialog", &app.say("reminders-add"));
    app.wait_until_still();
    app.type_text(TITLE);
    app.press("Control+Enter");
    app.wait_for("the dialog to close", || !app.has("dialog", &app.say("reminders-add")));
    wait_for_day(app, &days_after(0));
}

fn month_name(app: &App) -> String {
    app.wait_for("the calendar", || app.evaluate("return !!document.querySelector('[role=grid]')") == true);
    let name = app.evaluate("return document.querySelector('[role=grid]').getAttribute('aria-label')");
    name.as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_reminder_is_entered_on_a_day_moved_by_the_keys_and_put_back() {
    let app = App::start("calendar_by_keys", Scene::in_language("fa"));
    enter_something(&app);
    app.axe("the calendar with a reminder");

    app.evaluate("document.querySelector('[data-day] .chip').focus()");
    app.press("m");
    app.wait_for("the day to have the focus", || {
        app.evaluate("return document.activeElement.dataset.day ?? ''") == days_after(0)
    });
    // Right to left: the next day stands to the left.
    app.press("ArrowLeft");
    app.press("ArrowLeft");
    app.wait_for("the day after tomorrow to have the focus", || {
        app.evaluate("return document.activeElement.dataset.day ?? ''") == days_after(2)
    });
    app.press("Enter");
    wait_for_day(&app, &days_after(2));

    app.press("Control+z");
    wait_for_day(&app, &days_after(0));
    app.press("Control+Shift+z");
    wait_for_day(&app, &days_after(2));
    app.go("/history");
    app.see(&app.say_with("did-edit_reminder", &[("name", TITLE)]));
}

#[test]
fn a_reminder_is_dragged_to_another_day() {
    let app = App::start("calendar_by_pointer", Scene::in_language("fa"));
    enter_something(&app);
    // A day of the same week, so that it is in sight.
    let onto = app.evaluate("return [...document.querySelectorAll('[data-day]')].find((it) => !it.hasAttribute('aria-current')).dataset.day");
    let onto = onto.as_str().unwrap_or_default().to_owned();
    app.drag("[data-day] .chip", &format!("[data-day='{onto}']"));
    wait_for_day(&app, &onto);
    assert!(!app.has("dialog", TITLE), "a drag opens nothing");
    app.press("Control+z");
    wait_for_day(&app, &days_after(0));
}

#[test]
fn the_calendar_can_be_printed() {
    let app = App::start("calendar_printed", Scene::in_language("en"));
    app.go("/calendar");
    app.click("button", &app.say("calendar-print"));
    app.window("Print");
}
