//! What a user does and sees: clicking, typing, reading, each waiting until the page is ready for it.
use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::error::WebDriverErrorInner;
use thirtyfour::{By, Key, WebElement};

use crate::App;
use crate::app::left_behind;

const FIND: &str = include_str!("find.js");
const PATIENCE: Duration = Duration::from_secs(20);
const FIELDS: &[&str] = &["textbox", "searchbox", "combobox", "spinbutton"];

impl App {
    /// Clicks the one element of this role (`button`, `link`, `tab`, …) and accessible name.
    pub fn click(&self, role: &str, name: &str) {
        let what = format!("a {role} “{name}”");
        self.act_on(&what, &[role], name, |element| match self.runtime.block_on(element.click()) {
            Ok(()) => true,
            // The button of a pop-up closes its window, sometimes before the driver has answered.
            Err(error) => matches!(*error, WebDriverErrorInner::NoSuchWindow(_)),
        });
    }

    /// Types into the field of this label, after what it holds.
    pub fn type_into(&self, label: &str, text: &str) {
        self.act_on(&format!("a field “{label}”"), FIELDS, label, |element| {
            self.runtime.block_on(element.send_keys(text)).is_ok()
        });
    }

    /// Empties the field of this label and types.
    pub fn replace_in(&self, label: &str, text: &str) {
        self.act_on(&format!("a field “{label}”"), FIELDS, label, |element| {
            let keys = Key::Control + "a";
            self.runtime
                .block_on(async {
                    element.send_keys(keys).await?;
                    element.send_keys(text).await
                })
                .is_ok()
        });
    }

    /// Chooses an option of a native list by what it says.
    pub fn choose(&self, label: &str, option: &str) {
        self.act_on(&format!("a list “{label}”"), &["combobox", "listbox"], label, |element| {
            let script = "const [list, wanted] = arguments; \
                const option = [...(list.options ?? [])].find(o => o.textContent.trim() === wanted); \
                if (!option) return false; \
                list.value = option.value; \
                list.dispatchEvent(new Event('input', { bubbles: true })); \
                list.dispatchEvent(new Event('change', { bubbles: true })); return true;";
            let arguments = vec![element.to_json().expect("an element is JSON"), json!(option)];
            let answer = self.runtime.block_on(self.session.execute(script, arguments));
            answer.is_ok_and(|answer| answer.json() == &Value::Bool(true))
        });
    }

    /// Presses keys where the focus is: `Enter`, `Control+k`, `Shift+Tab`, or a single letter.
    pub fn press(&self, keys: &str) {
        let parts: Vec<&str> = keys.split('+').collect();
        let Some((last, modifiers)) = parts.split_last() else { return };
        let mut chain = self.session.action_chain();
        for modifier in modifiers {
            chain = chain.key_down(key(modifier));
        }
        chain = chain.key_down(key(last)).key_up(key(last));
        for modifier in modifiers.iter().rev() {
            chain = chain.key_up(key(modifier));
        }
        self.runtime.block_on(chain.perform()).expect("keys can be pressed");
    }

    /// Closes the dialog of this title with Escape.
    pub fn close_dialog(&self, title: &str) {
        self.press("Escape");
        self.wait_for("the dialog to close", || !self.has("dialog", title));
    }

    /// Drags what one selector finds onto what another finds, with the pointer.
    pub fn drag(&self, from: &str, onto: &str) {
        self.wait_until_still();
        let drag = async {
            let from = self.session.find(By::Css(from)).await?;
            let onto = self.session.find(By::Css(onto)).await?;
            let hands = self.session.action_chain().move_to_element_center(&from).click_and_hold();
            hands.move_by_offset(8, 8).move_to_element_center(&onto).release().perform().await
        };
        self.runtime.block_on(drag).expect("the pointer drags");
    }

    /// Goes to the screen of this letter and title with G.
    pub fn go_by_keys(&self, letter: &str, title: &str) {
        self.press("g");
        self.press(letter);
        self.see_role("heading", &self.say(title));
        self.wait_until_still();
    }

    /// Presses Tab until the focus stands on what is called so.
    pub fn tab_to(&self, name: &str) {
        self.walk_to("Tab", name);
    }

    /// Presses Shift and Tab until the focus stands on what is called so.
    pub fn tab_back_to(&self, name: &str) {
        self.walk_to("Shift+Tab", name);
    }

    fn walk_to(&self, key: &str, name: &str) {
        const FARTHEST: usize = 120;
        for _ in 0..FARTHEST {
            self.press(key);
            if self.focused().contains(&plain(name)) {
                return;
            }
        }
        self.fail(&format!("{key} never comes to “{name}”"));
    }

    /// The names in the list of customers, from the top.
    pub fn names(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll('[role=gridcell] a[href^=\"#/customers/\"]')] \
            .map(link => link.textContent.trim());";
        serde_json::from_value(self.evaluate(script)).expect("names are text")
    }

    /// Types where the focus is.
    pub fn type_text(&self, text: &str) {
        let chain = self.session.action_chain().send_keys(text);
        self.runtime.block_on(chain.perform()).expect("keys can be pressed");
    }

    /// Waits until the page shows this text.
    pub fn see(&self, text: &str) {
        self.wait_for(&format!("the text “{text}”"), || self.text().contains(&plain(text)));
    }

    /// Waits until the page no longer shows this text.
    pub fn see_no(&self, text: &str) {
        self.wait_for(&format!("“{text}” to go"), || !self.text().contains(&plain(text)));
    }

    /// Waits until there is an element of this role and name.
    pub fn see_role(&self, role: &str, name: &str) {
        self.wait_for(&format!("a {role} “{name}”"), || !self.find(&[role], name).is_empty());
    }

    /// Whether there is an element of this role and name now.
    pub fn has(&self, role: &str, name: &str) -> bool {
        !self.find(&[role], name).is_empty()
    }

    /// Everything the page shows as text, spaces and invisible marks evened out.
    pub fn text(&self) -> String {
        let script = "return document.body.innerText";
        let answer = self.runtime.block_on(self.session.execute(script, Vec::new()));
        plain(answer.ok().as_ref().and_then(|answer| answer.json().as_str()).unwrap_or_default())
    }

    /// What has the focus: `role` attribute or tag, and its text or label.
    pub fn focused(&self) -> String {
        let script = "const e = document.activeElement; return e ? `${e.getAttribute('role') ?? e.localName} \
            ${e.getAttribute('aria-label') ?? (e.labels?.[0]?.textContent || e.textContent) ?? ''}` : ''";
        let answer = self.runtime.block_on(self.session.execute(script, Vec::new()));
        plain(answer.ok().as_ref().and_then(|answer| answer.json().as_str()).unwrap_or_default())
    }

    /// Runs a script in the page and answers what it returns.
    pub fn evaluate(&self, script: &str) -> Value {
        let answer = self.runtime.block_on(self.session.execute(script, Vec::new()));
        answer.expect("the script runs").json().clone()
    }

    /// Runs a script in the page that is given `argument` and a function, and answers what it calls that with.
    pub fn evaluate_async(&self, script: &str, argument: Value) -> Value {
        let answer = self.runtime.block_on(self.session.execute_async(script, vec![argument]));
        answer.expect("the script runs").json().clone()
    }

    /// Changes settings as the screens do, and waits until they are shown.
    pub fn set(&self, settings: &Value) {
        let script = "const done = arguments[1]; \
            window.__TAURI_INTERNALS__.invoke('save_settings', { changes: arguments[0] }).then(() => done(''), \
            (failure) => done(JSON.stringify(failure)));";
        assert_eq!(self.evaluate_async(script, settings.clone()), "", "settings {settings} are taken");
        let wanted = settings.clone();
        self.wait_for("the settings to be shown", || {
            let shown = self.evaluate(
                "const { lang, dataset } = document.documentElement; return [lang, dataset.theme];",
            );
            ["language", "appearance"]
                .iter()
                .enumerate()
                .all(|(place, name)| wanted.get(*name).is_none_or(|value| shown[place] == *value))
        });
        self.wait_until_still();
    }

    /// The addresses of all screens in the sidebar.
    pub fn screens(&self) -> Vec<String> {
        let links = "return [...new Set([...document.querySelectorAll('nav a[href^=\"#/\"]')].map(a => a.hash.slice(1)))]";
        self.wait_for("the sidebar", || self.evaluate(links).as_array().is_some_and(|all| !all.is_empty()));
        serde_json::from_value(self.evaluate(links)).expect("addresses are text")
    }

    /// Opens a screen by its address, such as `/customers`.
    pub fn go(&self, address: &str) {
        self.evaluate(&format!("location.hash = {}", json!(address)));
        self.wait_until_still();
    }

    /// Waits until `condition` holds, or fails saying what was waited for.
    pub fn wait_for(&self, what: &str, condition: impl Fn() -> bool) {
        let end = Instant::now() + PATIENCE;
        while !condition() {
            if Instant::now() > end {
                self.fail(&format!("waited in vain for {what}"));
            }
            std::thread::sleep(Duration::from_millis(60));
        }
    }

    /// Waits until animations ended and two frames were painted.
    pub fn wait_until_still(&self) {
        let script = "const done = arguments[0]; \
            const moving = document.getAnimations().filter(a => a.effect?.getTiming().iterations !== Infinity); \
            Promise.allSettled(moving.map(a => a.finished)).then(() => \
                requestAnimationFrame(() => requestAnimationFrame(() => done(true))));";
        self.runtime.block_on(self.session.execute_async(script, Vec::new())).expect("the page paints");
    }

    /// Ends the test, leaving a picture, the text of the page and the log of the program.
    pub fn fail(&self, why: &str) -> ! {
        let picture = left_behind(&self.name, "png");
        let shot: Result<Vec<u8>, _> = self
            .runtime
            .block_on(async {
                tokio::time::timeout(Duration::from_secs(10), self.session.screenshot_as_png()).await
            })
            .unwrap_or_else(|_| Ok(Vec::new()));
        if let Ok(bytes) = shot {
            std::fs::write(&picture, bytes).expect("a picture can be saved");
        }
        let text = self.text();
        panic!(
            "{why}\npicture: {}\nlog: {}\npage: {text}",
            picture.display(),
            PathBuf::from(&self.log).display()
        );
    }

    fn act_on(&self, what: &str, roles: &[&str], name: &str, act: impl Fn(&WebElement) -> bool) {
        self.wait_for(what, || {
            let found = self.find(roles, name);
            found.first().is_some_and(&act)
        });
    }

    /// Elements whose name is exactly this, or else those whose name holds it.
    pub(crate) fn find(&self, roles: &[&str], name: &str) -> Vec<WebElement> {
        self.inject_axe();
        let search = |whole: bool| {
            let arguments = vec![json!(roles), json!(name), json!(whole)];
            let answer = self.runtime.block_on(self.session.execute(FIND, arguments));
            answer.and_then(|answer| answer.elements()).unwrap_or_default()
        };
        let exact = search(true);
        if exact.is_empty() { search(false) } else { exact }
    }

    /// The element marked `data-test`, for the few that have neither role nor name.
    pub fn click_marked(&self, mark: &str) {
        self.wait_for(&format!("the element marked {mark}"), || {
            let selector = By::Css(format!("[data-test='{mark}']"));
            let found = self.runtime.block_on(self.session.find(selector));
            found.is_ok_and(|element| self.runtime.block_on(element.click()).is_ok())
        });
    }
}

fn plain(text: &str) -> String {
    let shown =
        text.replace(|letter| matches!(letter, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}'), "");
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn key(name: &str) -> char {
    let special = match name {
        "Control" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Tab" => Key::Tab,
        "Space" => Key::Space,
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Home" => Key::Home,
        "End" => Key::End,
        "ArrowUp" => Key::Up,
        "ArrowDown" => Key::Down,
        "ArrowLeft" => Key::Left,
        "ArrowRight" => Key::Right,
        "F1" => Key::F1,
        "F2" => Key::F2,
        letter => return letter.chars().next().expect("a key has a name"),
    };
    special.into()
}
