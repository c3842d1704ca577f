//! Everything there is to see: a shop at work, a list on its way in, the first start, and the small windows.
use chrono::Duration;

use crate::{App, Scene, shop};

/// The widest and longest page that is looked at whole.
const SCREEN: (u32, u32) = (1280, 2600);

/// Dialogs that open anywhere, by their keys.
const DIALOGS: [(&str, &str, &str); 5] = [
    ("take-in", "c", "cases-add-title"),
    ("palette", "Control+k", "palette-title"),
    ("quick-add", "n", "quick-add"),
    ("keys", "?", "keys-title"),
    ("help", "F1", "help-title"),
];

/// One thing to look at.
pub struct Sight<'a> {
    /// The program that shows it.
    pub app: &'a App,
    /// What it is called, as a file may be.
    pub name: &'a str,
    /// Whether it is a small window that has a size of its own.
    pub is_small: bool,
}

/// Goes past everything in one language, and calls `look` at each.
pub fn take(language: &'static str, look: &mut dyn FnMut(Sight<'_>)) {
    let mut tour = Tour { language, look };
    tour.at_work();
    tour.purchases();
    tour.on_a_first_start();
    tour.pop_up();
    tour.trouble();
}

struct Tour<'l> {
    language: &'static str,
    look: &'l mut dyn FnMut(Sight<'_>),
}

impl Tour<'_> {
    fn start(&self, what: &str, scene: Scene) -> App {
        App::start(&format!("tour_{what}_{}", self.language), scene.on_screen(SCREEN.0, SCREEN.1))
    }

    fn look(&mut self, app: &App, name: &str) {
        (self.look)(Sight { app, name, is_small: false });
    }

    fn at_work(&mut self) {
        let language = self.language;
        let list = shop::list_to_mend(language);
        let scene = Scene::in_language(language)
            .with_book(move |book| {
                shop::fill(book, language);
                shop::enter_twice(book);
                shop::portray(book);
            })
            .choosing(list.path());
        let app = self.start("at_work", scene);
        for (name, address) in shop::places(&app) {
            app.go(&address);
            self.look(&app, &name);
        }
        for (name, keys, title) in DIALOGS {
            app.press(keys);
            app.see_role("dialog", &app.say(title));
            self.look(&app, name);
            app.close_dialog(&app.say(title));
        }
        self.calendar(&app);
        self.one_customer(&app);
        self.many_customers(&app);
        self.messages(&app);
        self.reminder(&app);
        self.rules(&app);
        self.cases(&app);
        self.import(&app);
        app.go("/history");
        self.look(&app, "history-full");
        self.finish_something(&app);
    }

    fn calendar(&mut self, app: &App) {
        for view in ["week", "day", "agenda", "month"] {
            app.go(&format!("/calendar?view={view}"));
            self.look(app, &format!("calendar-{view}"));
        }
        app.evaluate("document.querySelector('main .chip.reminder').click()");
        app.see(&app.say("reminder-complete"));
        self.look(app, "calendar-entry");
        app.press("Escape");
    }

    fn one_customer(&mut self, app: &App) {
        app.go("/customers/7");
        app.see(&app.say("people"));
        self.look(app, "company");
        app.click("button", &app.say("people-add"));
        app.see_role("dialog", &app.say("people-add"));
        self.look(app, "company-person");
        app.close_dialog(&app.say("people-add"));
        app.go("/customers/2");
        app.see_role("group", &app.say("composer-kind"));
        app.press("2");
        app.see(&app.say("composer-next"));
        self.look(app, "customer-composer");
        app.go("/customers/8");
        app.see_role("group", &app.say("composer-kind"));
        app.press("5");
        app.see(&app.say("reminder-repeat"));
        self.look(app, "customer-composer-reminder");
        app.go("/customers/3?tab=changes");
        self.look(app, "customer-changes");
        app.go("/customers/4711");
        self.look(app, "customer-missing");
    }

    fn many_customers(&mut self, app: &App) {
        app.go("/customers");
        app.click("button", &app.say("filter-add"));
        app.see_role("dialog", &app.say("filter-add"));
        self.look(app, "customers-filter");
        app.press("Escape");
        app.click("grid", &app.say("nav-customers"));
        app.press("Home");
        app.press("Space");
        app.press("ArrowDown");
        app.press("Space");
        self.look(app, "customers-selected");
        app.click("button", &app.say("stay-in-touch"));
        app.see(&app.say("stay-in-touch-hint"));
        self.look(app, "customers-stay-in-touch");
        app.close_dialog(&app.say_with("stay-in-touch-dialog", &[("count", "2")]));
        app.click("button", &app.say("delete"));
        app.go("/customers?bin");
        app.see(&app.say("bin-text"));
        self.look(app, "bin");
    }

    fn cases(&mut self, app: &App) {
        for view in ["board", "figures"] {
            app.go(&format!("/cases?view={view}"));
            app.see(&app.say(if view == "board" { "cases-board-keys" } else { "figure-causes" }));
            self.look(app, &format!("cases-{view}"));
        }
        app.go("/cases/1");
        app.see(&app.say("case-steps"));
        self.look(app, "case");
        app.go("/customers/3");
        app.click("button", &app.say("rating-add"));
        app.see(&app.say("rating-question"));
        self.look(app, "rating");
        app.press("Escape");
        app.go("/cases/4");
        app.click("button", &app.say("case-act-solve"));
        app.see_role("dialog", &app.say("case-act-solve"));
        self.look(app, "case-solve");
        app.close_dialog(&app.say("case-act-solve"));
    }

    fn rules(&mut self, app: &App) {
        app.go("/rules/new");
        app.see(&app.say("rule-trial-hint"));
        self.look(app, "rule-new");
        app.go("/notices");
        app.see(&app.say("notices-empty-title"));
        self.look(app, "notices");
    }

    fn messages(&mut self, app: &App) {
        app.go("/templates");
        app.click("button", &app.say("templates-add-ready"));
        app.see(&app.say("templates-added-ready"));
        self.look(app, "templates");
        app.click("button", &app.say("templates-add"));
        app.see_role("dialog", &app.say("templates-add"));
        self.look(app, "template-form");
        app.close_dialog(&app.say("templates-add"));
        app.go("/messages/new?ids=1,2,3,4,5,6&ready=rating");
        app.see(&app.say("compose-samples"));
        self.look(app, "compose-many");
        app.evaluate("document.querySelector('main form').requestSubmit()");
        app.see(&app.say("messages-cancel-all"));
        self.look(app, "messages-waiting");
        app.click("button", &app.say("messages-cancel-all"));
        app.go("/messages?state=cancelled");
        app.see_role("tabpanel", &app.say("message-state-cancelled"));
        self.look(app, "messages-stopped");
        app.go("/messages/new?ids=2&ready=birthday");
        app.see(&app.say("compose-samples"));
        self.look(app, "compose");
        app.go("/settings?part=messages");
        for account in ["accounts-email", "accounts-sms"] {
            let (act, name) = (app.say("accounts-set-up"), app.say(account));
            app.click("button", &app.say_with("act-named", &[("act", &act), ("name", &name)]));
            app.see_role("dialog", &name);
            self.look(app, account);
            app.close_dialog(&name);
        }
    }

    fn reminder(&mut self, app: &App) {
        app.go("/reminders?new");
        app.see_role("dialog", &app.say("reminders-add"));
        self.look(app, "reminder-form");
        app.close_dialog(&app.say("reminders-add"));
    }

    fn import(&mut self, app: &App) {
        app.go("/import");
        app.click("button", &app.say("import-choose"));
        app.see(&app.say("import-preview"));
        self.look(app, "import-recognised");
        for (step, seen) in [
            ("columns", "import-lists-hint"),
            ("problems", "import-problems-text"),
            ("summary", "import-undo-promise"),
        ] {
            app.click("button", &app.say("import-next"));
            app.see(&app.say(seen));
            self.look(app, &format!("import-{step}"));
            if step == "problems" {
                self.mending(app);
                self.leave_half_way(app);
            }
        }
        app.evaluate("document.querySelector('main footer button:last-child').click()");
        app.see(&app.say("import-done-title"));
        self.look(app, "import-done");
        app.click("link", &app.say("import-rows-show"));
        app.see(&app.say("import-past"));
        self.look(app, "import-past");
    }

    /// What customers bought comes in, and is written down by hand.
    fn purchases(&mut self) {
        let list = shop::list_of_purchases(self.language);
        let scene = Scene::in_language(self.language).choosing(list.path());
        let app = self.start("purchases", scene);
        app.go("/import");
        app.click("button", &app.say("import-choose"));
        for (step, seen) in [
            ("recognised", "import-preview"),
            ("columns", "import-buyers-hint"),
            ("problems", "import-problems-text"),
            ("summary", "import-undo-promise"),
        ] {
            app.see(&app.say(seen));
            self.look(&app, &format!("purchases-{step}"));
            if step != "summary" {
                app.click("button", &app.say("import-next"));
            }
        }
        app.evaluate("document.querySelector('main footer button:last-child').click()");
        app.see(&app.say("import-done-title"));
        self.look(&app, "purchases-done");
        app.go("/customers/1");
        app.see_role("group", &app.say("composer-kind"));
        app.press("6");
        app.see(&app.say("composer-reference"));
        self.look(&app, "customer-purchases");
    }

    /// The review is left and gone on with.
    fn leave_half_way(&mut self, app: &App) {
        app.go("/today");
        app.go("/import");
        app.see(&app.say("import-unfinished"));
        self.look(app, "import-unfinished");
        app.click("button", &app.say("import-continue"));
        app.see(&app.say("import-resumed-same"));
        self.look(app, "import-resumed");
    }

    fn mending(&mut self, app: &App) {
        app.evaluate(
            "const box = document.querySelector('main td input'); \
             box.value = '?'; box.dispatchEvent(new Event('change', { bubbles: true }));",
        );
        app.wait_for("the correction", || {
            app.evaluate("return !!document.querySelector('main td button')") == true
        });
        app.wait_until_still();
        self.look(app, "import-problems-corrected");
        for view in ["rows", "column"] {
            app.click("radio", &app.say(&format!("import-mend-view-{view}")));
            self.look(app, &format!("import-problems-{view}"));
        }
    }

    /// What follows a thing that is done; it changes the book, so it comes last.
    fn finish_something(&mut self, app: &App) {
        app.go("/today");
        app.see_role("region", &app.say("today-list"));
        // Past the cases whose time runs out, to the first reminder.
        app.evaluate("document.querySelector('[data-line^=reminder]').focus()");
        app.press("s");
        app.see(&app.say("later-pick"));
        self.look(app, "today-later");
        app.press("Escape");
        app.press("d");
        app.see(&app.say("next-title"));
        app.press("ArrowDown");
        app.see(&app.say("next-what"));
        self.look(app, "today-next-step");
    }

    fn on_a_first_start(&mut self) {
        let language = self.language;
        let app = self.start("beginning", Scene::first_start(language));
        app.see(&app.say("welcome-language"));
        self.look(&app, "welcome");
        app.click("button", &app.say(&format!("language-{language}")));
        app.see(&app.say("welcome-start"));
        self.look(&app, "welcome-beginnings");
        app.click("button", &app.say("welcome-empty"));
        app.see(&app.say("customers-empty-title"));
        for (name, address) in shop::places(&app) {
            if name != "settings" && !name.starts_with("customers-") {
                app.go(&address);
                self.look(&app, &format!("{name}-empty"));
            }
        }
        app.go("/customers?bin");
        app.see(&app.say("bin-empty-title"));
        self.look(&app, "bin-empty");
    }

    fn pop_up(&mut self) {
        let language = self.language;
        let due = shop::now(language) - Duration::minutes(1);
        let title = match language {
            "fa" => "تماس دربارهٔ پیش‌فاکتور کمد",
            "lt" => "Paskambinti dėl spintos pasiūlymo",
            _ => "Call about the offer for the cupboard",
        };
        let scene = Scene::in_language(language).without_notifications().with_book(move |book| {
            shop::add_customers(book, &shop::regulars(language));
            shop::remind(book, 1, title, due);
        });
        let app = self.start("popup", scene);
        app.turn_to_popup();
        app.see(title);
        (self.look)(Sight { app: &app, name: "popup", is_small: true });
    }

    fn trouble(&mut self) {
        let scene = Scene::in_language(self.language).with_book(shop::back_up).with_damaged_book();
        let app = self.start("trouble", scene);
        app.see(&app.say("trouble-title"));
        (self.look)(Sight { app: &app, name: "trouble", is_small: true });
    }
}
