//! Reminders that pop up: as the desktop's notifications where those have buttons, in the program's own window elsewhere.
use chrono::{Days, TimeDelta, Utc};
use daftar_e2e::{App, Scene, shop};
use daftar_engine::reminders::{Reminder, ReminderQuery, ReminderState};
use daftar_virtual_desktop::Window;

/// A shop in which these things about its first customers are due now.
fn due_now(language: &'static str, titles: &'static [&'static str]) -> Scene {
    Scene::in_language(language).with_book(move |book| {
        shop::add_customers(book, &shop::regulars(language));
        for (customer, title) in (1..).zip(titles) {
            shop::remind(book, customer, title, shop::now(language));
        }
    })
}

fn reminder(app: &App, title: &str, state: ReminderState) -> Reminder {
    let query = ReminderQuery { state, ..ReminderQuery::default() };
    let found = app.open_book().reminders(&query).unwrap();
    found
        .into_iter()
        .find(|reminder| reminder.title == title)
        .unwrap_or_else(|| panic!("{title} is {state:?}"))
}

/// What the upper card is about.
fn first_card(app: &App) -> String {
    app.evaluate("return document.querySelector('h1').innerText").as_str().unwrap().to_owned()
}

/// What the answer has done to the reminder.
fn assert_answered(app: &App, title: &str, answer: &str) {
    let put_off = || {
        let until = reminder(app, title, ReminderState::Open).snoozed_until_at.expect("it was put off");
        chrono::DateTime::from_timestamp_millis(until).unwrap()
    };
    let soon = |minutes| Utc::now() + TimeDelta::minutes(minutes);
    match answer {
        "popup-done" => assert!(reminder(app, title, ReminderState::Done).handled_at.is_some()),
        "popup-snooze-10-minutes" => assert!(put_off() > soon(5) && put_off() <= soon(10)),
        "popup-snooze-1-hour" => assert!(put_off() > soon(50) && put_off() <= soon(60)),
        "popup-snooze-tomorrow" => {
            let tomorrow = app.now().date() + Days::new(1);
            assert_eq!(app.local(put_off()).to_string(), format!("{tomorrow} 09:00:00"));
        }
        "popup-open" => {
            let customer = reminder(app, title, ReminderState::Open).customer.unwrap().name;
            app.turn_to_main();
            app.see_role("heading", &customer);
            app.wait_for_active_window(|title| title.ends_with(&app.say("app-name")));
            app.turn_to_popup();
        }
        other => panic!("{other} is no answer"),
    }
}

/// Goes from button to button as the keyboard does.
fn tab_to(app: &App, button: &str) {
    for _ in 0..20 {
        let before = app.focused();
        if before.starts_with("button") && before.contains(button) {
            return;
        }
        app.desktop().press("Tab").unwrap();
        app.wait_for("the focus to move", || app.focused() != before);
    }
    app.fail(&format!("the Tab key leads to no {button}"));
}

fn has_the_keyboard(app: &App, title: &str) -> bool {
    app.desktop().active_window().unwrap().is_some_and(|window| window.title == title)
}

/// Three things are due: one is answered by keyboard, one by click, one elsewhere.
fn own_pop_ups_are_answered(name: &str, scene: Scene, pressed: &str, clicked: &str) {
    let app = App::start(name, scene);
    let window = app.say("popup-window-title");
    app.see_role("heading", &app.say("nav-today"));
    app.turn_to_popup();
    app.wait_for("all cards", || app.evaluate("return document.querySelectorAll('article').length") == 3);
    app.axe("the pop-up window");
    app.window(&window);
    app.wait_for_active_window(|title| title.ends_with(&app.say("app-name")));

    let title = first_card(&app);
    app.desktop().press("Alt+Tab").unwrap();
    app.wait_for_active_window(|active| active == window);
    tab_to(&app, &app.say(pressed));
    app.desktop().press("Enter").unwrap();
    app.see_no(&title);
    assert_answered(&app, &title, pressed);

    let title = first_card(&app);
    app.click_in(&window, "button", &app.say(clicked));
    app.see_no(&title);
    assert_answered(&app, &title, clicked);

    let title = first_card(&app);
    let last = reminder(&app, &title, ReminderState::Open);
    app.daftar(&["done", &last.id.to_string()]);
    app.wait_until_popup_is_gone();
}

#[test]
fn without_a_notification_service_english_reminders_have_a_window_of_their_own() {
    let scene = due_now("en", &["Call about the invoice", "Send the new prices", "Ask how the lamp works"]);

    own_pop_ups_are_answered(
        "own_popup_en",
        scene.without_notifications(),
        "popup-snooze-1-hour",
        "popup-open",
    );
}

#[test]
fn where_notifications_have_no_buttons_persian_reminders_have_a_window_of_their_own() {
    let scene = due_now("fa", &["تماس برای چک برگشتی", "فرستادن پیش‌فاکتور", "پرسیدن از رنگ پرده"]);

    own_pop_ups_are_answered("own_popup_fa", scene.without_buttons(), "popup-snooze-tomorrow", "popup-done");
}

#[test]
fn without_a_notification_service_lithuanian_reminders_have_a_window_of_their_own() {
    let scene =
        due_now("lt", &["Paskambinti dėl sąskaitos", "Išsiųsti pasiūlymą", "Priminti apie garantiją"]);

    own_pop_ups_are_answered(
        "own_popup_lt",
        scene.without_notifications(),
        "popup-done",
        "popup-snooze-10-minutes",
    );
}

#[test]
fn a_reminder_that_falls_due_leaves_the_keyboard_to_whoever_is_typing() {
    const TITLE: &str = "Call about the invoice";
    let app = App::start("typing_goes_on", due_now("en", &[]).without_notifications());
    app.see_role("heading", &app.say("nav-today"));
    app.press("/");
    app.wait_for("the search to have the focus", || {
        app.evaluate("return document.activeElement.matches('input[data-search]')") == true
    });

    shop::remind(&app.open_book(), 1, TITLE, app.now());
    app.turn_to_popup();
    app.see(TITLE);
    app.window(&app.say("popup-window-title"));
    app.desktop().press("q").unwrap();

    assert!(!has_the_keyboard(&app, &app.say("popup-window-title")));
    app.turn_to_main();
    app.wait_for("the letter in the search", || {
        app.evaluate("return document.querySelector('input[data-search]').value") == "q"
    });
}

#[test]
fn a_notification_has_room_for_three_buttons_and_later_leads_to_the_choices() {
    const TITLE: &str = "Call about the invoice";
    let app = App::start("later", due_now("en", &[TITLE]));
    let window = app.say("popup-window-title");

    let popup = app.notifications().wait_for(TITLE);
    let buttons: Vec<_> = popup.actions.iter().map(|(name, words)| (&**name, words.clone())).collect();
    let named = [("done", "popup-done"), ("later", "popup-later"), ("open", "popup-open")];
    assert_eq!(buttons[0], ("default", String::new()));
    assert_eq!(buttons[1..], named.map(|(name, words)| (name, app.say(words))));
    app.notifications().press(&popup, "later");
    app.turn_to_popup();
    app.wait_for("the choices to have the keyboard", || has_the_keyboard(&app, &window));
    app.wait_for("the first choice to have the focus", || {
        app.focused().contains(&app.say("popup-snooze-10-minutes"))
    });
    tab_to(&app, &app.say("popup-snooze-tomorrow"));
    app.desktop().press("Space").unwrap();

    app.wait_until_popup_is_gone();
    assert_answered(&app, TITLE, "popup-snooze-tomorrow");
}

#[test]
fn a_notification_whose_service_ends_comes_back_in_a_window_of_its_own() {
    const TITLE: &str = "Išsiųsti pasiūlymą";
    let mut app = App::start("service_ends", due_now("lt", &[TITLE]));
    app.notifications().wait_for(TITLE);

    app.end_notifications();

    app.turn_to_popup();
    app.see(TITLE);
    app.click("button", &app.say("popup-done"));
    app.wait_until_popup_is_gone();
    assert_answered(&app, TITLE, "popup-done");
}

/// Where the buttons of Xfce's notifications are: side by side along the lower edge, each a third of it.
fn press_button(app: &App, notification: &Window, place: i32) {
    let third = notification.width.cast_signed() / 3;
    let x = notification.x + third * place + third / 2;
    app.desktop().click(x, notification.y + notification.height.cast_signed() - 31).unwrap();
}

/// The notifications that Xfce shows, once there are so many and they have stopped moving.
fn notifications_of_xfce(app: &App, count: usize) -> Vec<Window> {
    let list = || app.desktop().free_windows("notifyd").unwrap();
    app.wait_for(&format!("{count} notifications"), || {
        let before = list();
        app.wait_until_still();
        before.len() == count && list() == before
    });
    list()
}

#[test]
fn the_buttons_of_xfces_notifications_do_what_they_say() {
    const TITLES: &[&str] = &["Call about the invoice", "Send the new prices"];
    let app = App::start("xfce_notifications", due_now("en", TITLES).with_xfce_notifications());
    let is = |title: &str, state| {
        let query = ReminderQuery { state, ..ReminderQuery::default() };
        app.open_book().reminders(&query).unwrap().iter().any(|reminder| reminder.title == title)
    };
    app.see_role("heading", &app.say("nav-today"));

    let shown = notifications_of_xfce(&app, 2);
    press_button(&app, &shown[0], 0);
    app.wait_for("one of them to be done", || {
        TITLES.iter().filter(|title| is(title, ReminderState::Done)).count() == 1
    });
    let shown = notifications_of_xfce(&app, 1);
    press_button(&app, &shown[0], 1);
    app.turn_to_popup();
    let left = TITLES.iter().find(|title| is(title, ReminderState::Open)).unwrap();
    app.see(left);
    app.click("button", &app.say("popup-snooze-1-hour"));
    app.wait_until_popup_is_gone();
    assert_answered(&app, left, "popup-snooze-1-hour");

    let late = ["Ask how the lamp works", "Bring the chair"];
    late.iter().for_each(|title| shop::remind(&app.open_book(), 3, title, app.now()));
    let shown = notifications_of_xfce(&app, 2);
    press_button(&app, &shown[0], 2);
    app.see_role("heading", &reminder(&app, late[0], ReminderState::Open).customer.unwrap().name);
    notifications_of_xfce(&app, 1);
    for title in late {
        app.daftar(&["done", &reminder(&app, title, ReminderState::Open).id.to_string()]);
    }
    notifications_of_xfce(&app, 0);
}

#[test]
fn what_fell_due_while_the_computer_was_off_is_told_in_one_pop_up() {
    const TITLES: [&str; 3] = ["Call about the invoice", "Send the new prices", "Ask how the lamp works"];
    let scene = Scene::in_language("en").with_book(|book| {
        shop::add_customers(book, &shop::regulars("en"));
        for (days, title) in (1..).zip(TITLES) {
            shop::remind(book, 1, title, shop::now("en") - Days::new(days));
        }
    });
    let app = App::start("digest", scene);

    let digest = app.notifications().wait_for(&app.say("popup-digest"));

    assert_eq!(app.notifications().all().len(), 1, "one pop-up, not three");
    assert!(TITLES.iter().all(|title| digest.body.contains(title)), "it names them: {}", digest.body);
    let buttons: Vec<&str> = digest.actions.iter().map(|(_, words)| &**words).collect();
    assert_eq!(buttons, ["", &app.say("popup-show-today")]);
    app.go("/customers");
    app.notifications().press(&digest, "open");
    app.see_role("heading", &app.say("nav-today"));
    TITLES.iter().for_each(|title| app.see(title));
    assert!(app.notifications().open().is_empty(), "told once");
}
