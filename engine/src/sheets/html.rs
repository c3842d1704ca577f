//! Lists that are pages of the web: what many programs save when they are asked for a file for Excel.

use std::cell::RefCell;
use std::path::Path;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts, states::RawKind,
};
use html5ever::{LocalName, local_name};

use crate::error::{Code, Error, Result};
use crate::progress::{Watch, tell};

use super::Format;
use super::grid::Grid;
use super::html_cell::HtmlCell;
use super::html_rows::HtmlRows;
use super::kinds::trim;
use super::markup::Pages;
use super::tabs::Tab;
use super::text::{Encoded, Text};

/// No list in markup comes near it.
pub(super) const LARGEST: u64 = 1 << 30;
/// Bytes handed to the tokenizer at a time.
const PIECE: usize = 8 << 10;
/// Blanks and quotes that may stand in one tag or comment: the attributes of a tag are compared with each other.
const LONGEST_TAG: usize = 1 << 14;
/// Tables within tables; what is deeper is text of the last.
const DEEPEST: usize = 16;
/// Tables of a page, small ones within cells left out.
const MOST_TABLES: usize = 10_000;
/// A table of this many bytes within a cell of a list is the text of that cell.
const SMALL: usize = 1000;

/// Reads all tables of a page.
pub(super) fn read(path: &Path, encoded: Encoded, watch: &mut Watch<'_>) -> Result<Pages> {
    let total = path.metadata().map_err(|it| Error::file(path, &it))?.len();
    if total > LARGEST {
        return Err(Error::Refused(Code::FileTooLarge));
    }
    let mut text = Text::open(path, encoded)?;
    let (mut tables, mut chunk) = (Tables::new(), String::new());
    while text.more(&mut chunk)? {
        tables.push(&chunk)?;
        chunk.clear();
        tell(watch, text.done.min(total), total)?;
    }
    Ok(Pages { format: Format::Html, encoded, sheets: tables.finish()? })
}

/// The tables of a page that comes piece by piece.
pub(super) struct Tables {
    tokenizer: Tokenizer<Page>,
    input: BufferQueue,
    tag: TagLength,
}

impl Tables {
    pub fn new() -> Self {
        let tokenizer = Tokenizer::new(Page::default(), TokenizerOpts::default());
        Self { tokenizer, input: BufferQueue::default(), tag: TagLength::default() }
    }

    /// Reads on.
    pub fn push(&mut self, text: &str) -> Result<()> {
        let mut rest = text;
        while !rest.is_empty() {
            let (piece, behind) = rest.split_at(rest.floor_char_boundary(PIECE));
            rest = behind;
            self.input.push_back(StrTendril::from(piece));
            let _ = self.tokenizer.feed(&self.input);
            self.tokenizer.sink.refused()?;
            self.tag.see(piece, &self.tokenizer.sink)?;
        }
        Ok(())
    }

    /// The tables with content, each under its caption or number; refused where there is none.
    pub fn finish(self) -> Result<Vec<(Tab, Grid)>> {
        let _ = self.tokenizer.feed(&self.input);
        self.tokenizer.end();
        self.tokenizer.sink.refused()?;
        let sheets = self.tokenizer.sink.state.into_inner().finish()?;
        if sheets.is_empty() { Err(Error::Refused(Code::NotAList)) } else { Ok(sheets) }
    }
}

/// How much of the text was read since the last token.
#[derive(Default)]
struct TagLength {
    tokens: u64,
    signs: usize,
}

impl TagLength {
    fn see(&mut self, piece: &str, page: &Page) -> Result<()> {
        let tokens = page.state.borrow().tokens;
        if tokens != self.tokens {
            *self = Self { tokens, signs: 0 };
        }
        self.signs += piece.bytes().filter(|it| it.is_ascii_whitespace() || b"\"'".contains(it)).count();
        if self.signs > LONGEST_TAG { Err(Error::Refused(Code::NotAList)) } else { Ok(()) }
    }
}

/// A page as its tokens come.
#[derive(Default)]
struct Page {
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    tokens: u64,
    /// The tables that are open, the innermost last.
    open: Vec<Table>,
    /// Tables begun below the deepest.
    deeper: usize,
    /// Within a script or a style.
    silent: bool,
    /// Within an element that no one sees, and how deep in others of its name.
    hidden: Option<(LocalName, u32)>,
    begun: usize,
    done: Vec<Done>,
    problem: Option<Error>,
}

/// A table that is being read.
#[derive(Default)]
struct Table {
    at: usize,
    caption: Option<HtmlCell>,
    is_captioned: bool,
    rows: HtmlRows,
    cell: Option<HtmlCell>,
}

/// A table that was read: which of all it is, its caption and rows.
struct Done {
    at: usize,
    name: String,
    grid: Grid,
}

impl Page {
    fn refused(&self) -> Result<()> {
        self.state.borrow_mut().problem.take().map_or(Ok(()), Err)
    }
}

impl TokenSink for Page {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut state = self.state.borrow_mut();
        if matches!(token, Token::ParseError(_)) {
            return TokenSinkResult::Continue;
        }
        state.tokens += 1;
        match token {
            Token::CharacterTokens(text) => state.text(&text),
            Token::TagToken(tag) => {
                let raw = if tag.kind == TagKind::StartTag { raw_kind(&tag.name) } else { None };
                let done = match tag.kind {
                    TagKind::StartTag => state.begin(&tag),
                    TagKind::EndTag => state.end(&tag.name),
                };
                if let Err(problem) = done {
                    state.problem.get_or_insert(problem);
                }
                if let Some(raw) = raw {
                    return TokenSinkResult::RawData(raw);
                }
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// Elements whose content is text up to their end, tags and all.
fn raw_kind(name: &LocalName) -> Option<RawKind> {
    match *name {
        local_name!("script") => Some(RawKind::ScriptData),
        local_name!("title") | local_name!("textarea") => Some(RawKind::Rcdata),
        local_name!("style") | local_name!("xmp") | local_name!("iframe") => Some(RawKind::Rawtext),
        _ => None,
    }
}

impl State {
    fn begin(&mut self, tag: &Tag) -> Result<()> {
        self.silent = matches!(tag.name, local_name!("script") | local_name!("style") | local_name!("title"));
        let is_of_table = matches!(
            tag.name,
            local_name!("table") | local_name!("tr") | local_name!("td") | local_name!("th")
        );
        match &mut self.hidden {
            // What is open for ever ends with its cell.
            Some(_) if is_of_table => self.hidden = None,
            Some((name, depth)) => {
                *depth += u32::from(*name == tag.name);
                return Ok(());
            }
            None => {}
        }
        if tag.name == local_name!("table") {
            return self.begin_table();
        }
        let Some(table) = self.open.last_mut().filter(|_| self.deeper == 0) else { return Ok(()) };
        match tag.name {
            local_name!("tr") => {
                table.end_cell()?;
                table.rows.begin()
            }
            local_name!("td") | local_name!("th") => {
                table.end_cell()?;
                table.cell = Some(HtmlCell::begin(tag));
                Ok(())
            }
            local_name!("caption") => {
                table.is_captioned = true;
                table.caption.get_or_insert_default();
                Ok(())
            }
            _ => {
                if let Some(cell) = &mut table.cell {
                    cell.within(tag);
                    if super::html_cell::is_hidden(tag) {
                        self.hidden = Some((tag.name.clone(), 1));
                    }
                }
                Ok(())
            }
        }
    }

    fn begin_table(&mut self) -> Result<()> {
        if self.open.len() >= DEEPEST {
            self.deeper += 1;
            return Ok(());
        }
        if self.done.len() >= MOST_TABLES {
            return Err(Error::Refused(Code::FileTooLarge));
        }
        self.open.push(Table { at: self.begun, ..Table::default() });
        self.begun += 1;
        Ok(())
    }

    fn end(&mut self, name: &LocalName) -> Result<()> {
        self.silent = false;
        if let Some((hidden, depth)) = &mut self.hidden {
            let is_of_table = matches!(
                *name,
                local_name!("table") | local_name!("tr") | local_name!("td") | local_name!("th")
            );
            *depth -= u32::from(hidden == name);
            if *depth > 0 && !is_of_table {
                return Ok(());
            }
            self.hidden = None;
        }
        if *name == local_name!("table") {
            if self.deeper > 0 {
                self.deeper -= 1;
                return Ok(());
            }
            return self.end_table();
        }
        let Some(table) = self.open.last_mut().filter(|_| self.deeper == 0) else { return Ok(()) };
        match *name {
            local_name!("tr") => {
                table.end_cell()?;
                table.rows.end()
            }
            local_name!("td") | local_name!("th") => table.end_cell(),
            local_name!("caption") => {
                table.is_captioned = false;
                Ok(())
            }
            _ => {
                if let Some(cell) = &mut table.cell {
                    cell.behind(name);
                }
                Ok(())
            }
        }
    }

    fn text(&mut self, text: &str) {
        if self.silent || self.hidden.is_some() {
            return;
        }
        let Some(table) = self.open.last_mut() else { return };
        let caption = table.caption.as_mut().filter(|_| table.is_captioned);
        if let Some(cell) = table.cell.as_mut().or(caption)
            && !cell.push(text)
        {
            self.problem.get_or_insert(Error::Refused(Code::FileTooLarge));
        }
    }

    fn end_table(&mut self) -> Result<()> {
        let Some(mut table) = self.open.pop() else { return Ok(()) };
        table.end_cell()?;
        let grid = table.rows.finish()?;
        let around = self.open.last_mut().filter(|it| it.rows.is_list() && grid.text_len() <= SMALL);
        if let Some(cell) = around.and_then(|it| it.cell.as_mut()) {
            for (_, cells) in (0..grid.len()).filter_map(|it| grid.row(it)) {
                cell.line(cells.iter());
            }
        } else if grid.len() > 0 {
            let name = table.caption.map(|it| trim(&it.finish().replace('\n', " ")).to_owned());
            self.done.push(Done { at: table.at, name: name.unwrap_or_default(), grid });
        }
        Ok(())
    }

    /// The tables in their order, each under its caption or number; one that goes on with the one before it, as on the next
    /// page, is a part of that.
    fn finish(mut self) -> Result<Vec<(Tab, Grid)>> {
        while !self.open.is_empty() {
            self.end_table()?;
        }
        self.done.sort_by_key(|it| it.at);
        let mut tables: Vec<Done> = Vec::new();
        for table in self.done {
            match tables.last_mut() {
                Some(before) if goes_on(&before.grid, &table.grid) => before.grid.append(table.grid)?,
                _ => tables.push(table),
            }
        }
        let alone = tables.len() == 1;
        let mut names: Vec<String> = Vec::new();
        for (number, table) in (1..).zip(&tables) {
            let free = !table.name.is_empty() && !names.contains(&table.name);
            let name = if free || alone { table.name.clone() } else { number.to_string() };
            names.push(name);
        }
        let tabs = names.into_iter().map(|name| Tab { name, hidden: false });
        Ok(tabs.zip(tables.into_iter().map(|it| it.grid)).collect())
    }
}

/// Whether a table is the rest of the one before it: that has only a header, or both begin alike.
fn goes_on(before: &Grid, table: &Grid) -> bool {
    let alike = || match (before.row(0), table.row(0)) {
        (Some((_, one)), Some((_, other))) => one.iter().eq(other.iter()),
        _ => false,
    };
    before.width() > 1 && before.width() == table.width() && (before.len() == 1 || alike())
}

impl Table {
    fn end_cell(&mut self) -> Result<()> {
        let Some(cell) = self.cell.take() else { return Ok(()) };
        let (columns, rows) = (cell.columns, cell.rows);
        self.rows.cell(cell.finish(), columns, rows)
    }
}
