//! The windows of the program: which of them is read and acted on, and where on the screen its parts are.
use daftar_virtual_desktop::Window;
use serde_json::Value;

use crate::App;

const POPUP: &str = "#/popup";

impl App {
    /// Turns to the program's own pop-up window once it is there: what is seen and done from now on is in it.
    pub fn turn_to_popup(&self) {
        self.wait_for("the pop-up window", || self.turn_to(|address| address.ends_with(POPUP)));
    }

    /// Turns to the main window.
    pub fn turn_to_main(&self) {
        self.wait_for("the main window", || self.turn_to(|address| !address.ends_with(POPUP)));
    }

    /// Waits until the pop-up window has gone, and turns to the main window.
    pub fn wait_until_popup_is_gone(&self) {
        self.wait_for("the pop-up window to go", || !self.turn_to(|address| address.ends_with(POPUP)));
        self.turn_to_main();
    }

    /// The window of this title on the screen, once it is there.
    pub fn window(&self, title: &str) -> Window {
        self.wait_for_window(|found| found == title)
    }

    /// Clicks with the pointer of the desktop, in the window of this title to which the test has turned.
    pub fn click_in(&self, title: &str, role: &str, name: &str) {
        let window = self.window(title);
        self.wait_until_still();
        let (x, y) = self.middle_of(role, name);
        self.desktop().click(window.x + x, window.y + y).expect("the pointer clicks");
    }

    fn middle_of(&self, role: &str, name: &str) -> (i32, i32) {
        self.see_role(role, name);
        let element = self.find(&[role], name).into_iter().next().expect("it was there a moment ago");
        let script = "const box = arguments[0].getBoundingClientRect(); \
            return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];";
        let arguments = vec![element.to_json().expect("an element is JSON")];
        let answer = self.runtime.block_on(self.session.execute(script, arguments));
        let place: Value = answer.expect("the script runs").json().clone();
        serde_json::from_value(place).expect("a place is two numbers")
    }

    fn turn_to(&self, wanted: impl Fn(&str) -> bool) -> bool {
        self.runtime.block_on(async {
            for window in self.session.windows().await.unwrap_or_default() {
                let turned = self.session.switch_to_window(window).await;
                let address = self.session.current_url().await;
                if turned.is_ok() && address.is_ok_and(|address| wanted(address.as_str())) {
                    return true;
                }
            }
            false
        })
    }
}
