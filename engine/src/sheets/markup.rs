//! Lists in markup: pages of the web and XML Spreadsheets, told by what they begin with, and the letters they say they are in.

use encoding_rs::Encoding;

use crate::error::Result;
use crate::progress::Watch;

use super::grid::Grid;
use super::kinds::is_blank;
use super::recognition::Format;
use super::tabs::{Tab, Tabbed};
use super::text::Encoded;

/// How far into a page its first words may reach before the table.
const PREFACE: usize = 1000;

/// The sheets of a list in markup.
pub(super) struct Pages {
    pub format: Format,
    pub encoded: Encoded,
    pub sheets: Vec<(Tab, Grid)>,
}

impl Tabbed for Pages {
    fn format(&self) -> Format {
        self.format
    }

    fn encoded(&self) -> Option<Encoded> {
        Some(self.encoded)
    }

    fn tabs(&self) -> Vec<Tab> {
        self.sheets.iter().map(|(tab, _)| tab.clone()).collect()
    }

    fn grid(&mut self, tab: usize, _: &mut Watch<'_>) -> Result<Grid> {
        Ok(self.sheets.get_mut(tab).map(|(_, grid)| std::mem::take(grid)).unwrap_or_default())
    }
}

/// The kind of markup that a text begins as, where it is one that holds tables; `last` says that it is the whole text.
pub(super) fn format(text: &str, last: bool) -> Option<Format> {
    let text = text.trim_start_matches(|it: char| is_blank(it.encode_utf8(&mut [0; 4])));
    if !text.starts_with('<') {
        return begins_with_a_title(text).then_some(Format::Html);
    }
    let root = root(text);
    if root.eq_ignore_ascii_case("workbook") {
        return Some(Format::Xml2003);
    }
    let may_come_later = root.eq_ignore_ascii_case("html") && !last;
    (may_come_later || find(text, "<table").is_some()).then_some(Format::Html)
}

/// A few words and then a table, as scripts write it that never were a page.
fn begins_with_a_title(text: &str) -> bool {
    let begin = &text[..text.floor_char_boundary(PREFACE)];
    find(begin, "<table").is_some_and(|at| {
        !begin[..at].contains([',', ';', '\t', '|', '"']) && find(&begin[at..], "<tr").is_some()
    })
}

fn find(text: &str, lower: &str) -> Option<usize> {
    text.as_bytes().windows(lower.len()).position(|it| it.eq_ignore_ascii_case(lower.as_bytes()))
}

/// The name of the first element, without its prefix.
fn root(text: &str) -> &str {
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let end = match rest {
            _ if rest.starts_with("<?") => "?>",
            _ if rest.starts_with("<!--") => "-->",
            // A document type may have declarations of its own within.
            _ if rest.starts_with("<!") => {
                let own = rest.find('[').is_some_and(|at| rest.find('>').is_none_or(|end| at < end));
                if own { "]>" } else { ">" }
            }
            _ => break,
        };
        let Some(at) = rest.find(end) else { return "" };
        rest = &rest[at + end.len()..];
    }
    let name = rest.strip_prefix('<').unwrap_or_default();
    let name = &name[..name.find(|it: char| !it.is_alphanumeric() && it != ':').unwrap_or(name.len())];
    name.rsplit(':').next().unwrap_or_default()
}

/// The encoding that a page or an XML file says it is in. Western European is what programs say that never asked.
pub(super) fn declared(head: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let begin = head.trim_start_matches(['\u{feff}', '\u{fffd}']).trim_start();
    if !begin.starts_with('<') {
        return None;
    }
    let behind = |word: &str| begin.find(word).map(|at| &begin[at + word.len()..]);
    let said = match begin.split_once("?>") {
        Some((declaration, _)) if declaration.starts_with("<?xml") && declaration.contains("encoding=") => {
            behind("encoding=")
        }
        _ => behind("charset="),
    }?;
    let label = said.trim_start_matches(['"', '\'', ' ']);
    let end = label.find(|it: char| !it.is_ascii_alphanumeric() && !"-_:.".contains(it));
    let encoding = Encoding::for_label_no_replacement(&label.as_bytes()[..end.unwrap_or(label.len())])?;
    (encoding.is_ascii_compatible()
        && encoding != encoding_rs::WINDOWS_1252
        && encoding != encoding_rs::UTF_8)
        .then_some(encoding)
}
