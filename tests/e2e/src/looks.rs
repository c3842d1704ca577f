//! How a window looks: its size, its appearance, and pictures of it.
use serde_json::json;

use crate::App;

impl App {
    /// Gives the window another size, decorations included.
    pub fn resize(&self, width: u32, height: u32) {
        self.runtime
            .block_on(self.session.set_window_rect(0, 0, width, height))
            .expect("the window takes a size");
        let (widest, highest) = (i64::from(width), i64::from(height));
        self.wait_for("the window to take its size", || {
            let inner = self.evaluate("return [window.innerWidth, window.innerHeight]");
            let [width, height] = [0, 1].map(|place| inner[place].as_i64().unwrap_or_default());
            (widest - 40..=widest).contains(&width) && (highest - 80..=highest).contains(&height)
        });
        self.wait_until_still();
    }

    /// Makes the window as high as its page is long, as far as the screen goes.
    pub fn lengthen(&self, width: u32, height: u32) {
        let script = "const page = document.querySelector('main'); \
            return page ? Math.max(0, Math.min(page.scrollHeight - page.clientHeight, 1700)) : 0;";
        let beyond = self.evaluate(script).as_u64().and_then(|beyond| u32::try_from(beyond).ok());
        if let Some(beyond) = beyond.filter(|beyond| *beyond > 0) {
            self.resize(width, height + beyond);
        }
    }

    /// Shows the page `light` or `dark`, without changing the settings.
    pub fn wear(&self, appearance: &str) {
        self.evaluate(&format!("document.documentElement.dataset.theme = {}", json!(appearance)));
        self.wait_until_still();
    }

    /// Takes a picture of the page as PNG bytes.
    pub fn picture(&self) -> Vec<u8> {
        self.wait_until_still();
        self.runtime.block_on(self.session.screenshot_as_png()).expect("the page can be pictured")
    }
}
