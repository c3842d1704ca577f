//! WCAG 2.2 AA as axe-core checks it, in the page that is open.
use std::path::Path;

use serde_json::Value;

use crate::App;

const VIOLATIONS: &str = include_str!("violations.js");

impl App {
    /// Fails when axe-core finds a breach of WCAG 2.2 A or AA on what is shown; `place` names it.
    pub fn axe(&self, place: &str) {
        self.inject_axe();
        self.wait_until_still();
        let answer = self.runtime.block_on(self.session.execute_async(VIOLATIONS, Vec::new()));
        let found: Vec<String> = answer.and_then(|answer| answer.convert()).expect("axe answers");
        if !found.is_empty() {
            self.fail(&format!("{place} breaks WCAG in {} places:\n{}", found.len(), found.join("\n")));
        }
    }

    /// Puts axe-core into the page unless it is there.
    pub(crate) fn inject_axe(&self) {
        let there = self.runtime.block_on(self.session.execute("return 'axe' in window", Vec::new()));
        if there.expect("scripts run").json() == &Value::Bool(true) {
            return;
        }
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/node_modules/axe-core/axe.min.js");
        let source = std::fs::read_to_string(path).expect("axe-core is among the packages of the screens");
        self.runtime.block_on(self.session.execute(source, Vec::new())).expect("axe-core starts");
    }
}
