//! A cell of a page: its text as it is seen, lines parted, and the exact figure behind a rounded one.

use html5ever::tokenizer::Tag;
use html5ever::{LocalName, local_name};

use super::split::LONGEST_RECORD;
use super::values;

/// Columns and rows that a cell may reach over (as the standard of HTML has it).
const MOST_COLUMNS: u32 = 1000;
const MOST_ROWS: u32 = 65_534;

/// A cell that is being read.
#[derive(Debug, Default)]
pub(super) struct HtmlCell {
    /// How many columns and rows it reaches over.
    pub columns: u32,
    pub rows: u32,
    text: String,
    /// Whether a blank was read behind the text.
    gap: bool,
    /// The figure that Excel or LibreOffice noted beside what they show.
    exact: Option<f64>,
    link: Option<String>,
}

impl HtmlCell {
    pub fn begin(tag: &Tag) -> Self {
        let reach = |name, most| {
            attribute(tag, name).and_then(|it| it.trim().parse().ok()).map_or(1, |it: u32| it.clamp(1, most))
        };
        let noted = ["x:num", "sdval", "data-v"].into_iter().find_map(|it| attribute(tag, it));
        Self {
            columns: reach("colspan", MOST_COLUMNS),
            rows: reach("rowspan", MOST_ROWS),
            exact: noted.and_then(|it| it.trim().parse().ok()),
            ..Self::default()
        }
    }

    /// Takes what is written; false once it is longer than any cell.
    pub fn push(&mut self, text: &str) -> bool {
        for it in text.chars() {
            if it.is_ascii_whitespace() || it == '\u{a0}' {
                self.gap = true;
                continue;
            }
            if std::mem::take(&mut self.gap) && !self.text.is_empty() && !self.text.ends_with('\n') {
                self.text.push(' ');
            }
            self.text.push(it);
        }
        self.text.len() <= LONGEST_RECORD
    }

    /// Takes a line of its own: a row of a small table within.
    pub fn line<'c>(&mut self, cells: impl Iterator<Item = &'c str>) {
        self.break_line();
        for cell in cells {
            self.push(cell);
            self.gap = true;
        }
        self.break_line();
    }

    /// An element begins within the cell.
    pub fn within(&mut self, tag: &Tag) {
        if is_line(&tag.name) {
            self.break_line();
        }
        let reach =
            attribute(tag, "href").and_then(|it| it.strip_prefix("mailto:").or(it.strip_prefix("tel:")));
        if let Some(reach) = reach {
            self.link = Some(reach.split('?').next().unwrap_or_default().to_owned());
        }
    }

    /// An element within the cell ends.
    pub fn behind(&mut self, name: &LocalName) {
        if is_line(name) {
            self.break_line();
        }
    }

    fn break_line(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
        self.gap = false;
    }

    /// The text. A picture that only leads to an address stands for it.
    pub fn finish(mut self) -> String {
        while self.text.ends_with('\n') {
            self.text.pop();
        }
        match (self.exact, self.link) {
            (Some(exact), _) if is_rounded(&self.text) => {
                self.text.clear();
                values::write_number(exact, &mut self.text);
            }
            (_, Some(link)) if self.text.is_empty() => self.text = link,
            _ => {}
        }
        self.text
    }
}

/// `9.12E+09`, or the `####` of a column that is too narrow.
fn is_rounded(text: &str) -> bool {
    let hashes = !text.is_empty() && text.bytes().all(|it| it == b'#');
    hashes || text.contains(['e', 'E']) && text.parse::<f64>().is_ok()
}

fn is_line(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("br") | local_name!("p") | local_name!("div") | local_name!("li") | local_name!("ul")
    )
}

/// Whether an element says that no one is to see it; one without content never hides anything.
pub(super) fn is_hidden(tag: &Tag) -> bool {
    let void = matches!(
        tag.name,
        local_name!("br")
            | local_name!("img")
            | local_name!("input")
            | local_name!("hr")
            | local_name!("col")
            | local_name!("wbr")
            | local_name!("link")
            | local_name!("meta")
    );
    let style =
        |it: &str| it.split_whitespace().collect::<String>().to_ascii_lowercase().contains("display:none");
    !void && !tag.self_closing && attribute(tag, "style").is_some_and(style)
}

fn attribute<'t>(tag: &'t Tag, name: &str) -> Option<&'t str> {
    tag.attrs.iter().find(|it| *it.name.local == *name).map(|it| &*it.value)
}
