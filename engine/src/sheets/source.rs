//! Where rows come from: a text file read as a stream, or a sheet held in memory.

use std::fs::File;
use std::path::{Path, PathBuf};

use crate::error::{Code, Error, Result};
use crate::progress::{Progress, Watch};
use crate::vcards::Splitter;

use super::garbled::Through;
use super::grid::Grid;
use super::groups::{self, Gathered};
use super::kinds::is_blank;
use super::layout::Kept;
use super::recognition::{
    self, Escape, Format, Garbled, GroupHeadings, HeaderChoice, Quoting, ReadOptions, Recognition,
};
use super::split::{Dialect, Record};
use super::stream::Stream;
use super::survey::{self, Layout};
use super::text::{Encoded, Text, TextRecords, read_full};
use super::workbook::Workbook;
use super::{
    EncodingCandidate, Sheet, blocks, dialect, encoding, html, markup, mhtml, side_by_side, tabs, xml2003,
};

/// Decoded text from which the dialect is told.
const SAMPLE: usize = 256 << 10;
const ZIP: &[u8] = b"PK\x03\x04";
const COMPOUND: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
/// Beginnings of files that are no lists, however their bytes might decode.
const FOREIGN: &[&[u8]] = &[
    b"%PDF",
    b"\x89PNG",
    b"\xFF\xD8\xFF",
    b"GIF8",
    b"\x1F\x8B",
    b"7z\xBC\xAF",
    b"Rar!",
    b"\x7FELF",
    b"MZ\x90",
    b"SQLite format 3",
    b"{\\rtf",
    b"PK\x05\x06",
    b"RIFF",
    b"OggS",
    b"ID3",
    b"BM\0",
    b"\xCA\xFE\xBA\xBE",
    b"\x00\x00\x01\x00",
];

/// A file opened for rows.
#[derive(Debug)]
pub(super) enum Source {
    Text { path: PathBuf, encoded: Encoded, dialect: Dialect, directive: bool },
    Cards { path: PathBuf, encoded: Encoded },
    Grid(Grid),
}

/// Opens a file by its content.
pub(super) fn open(path: &Path, options: &ReadOptions, watch: &mut Watch<'_>) -> Result<Sheet> {
    match container(path)? {
        Container::Zip => tabs::open(Workbook::open_zipped(path)?, options, watch),
        Container::Compound => tabs::open(Workbook::open_compound(path)?, options, watch),
        Container::Text => open_text(path, options, watch),
    }
}

pub(super) fn encoding_candidates(path: &Path, options: &ReadOptions) -> Result<Vec<EncodingCandidate>> {
    match container(path)? {
        Container::Text => encoding::candidates(path, options),
        Container::Zip | Container::Compound => Ok(Vec::new()),
    }
}

enum Container {
    Zip,
    Compound,
    Text,
}

fn container(path: &Path) -> Result<Container> {
    let unreachable = |it| Error::file(path, &it);
    let mut head = [0; 16];
    let got = read_full(&mut File::open(path).map_err(unreachable)?, &mut head).map_err(unreachable)?;
    let head = &head[..got];
    if head.is_empty() {
        return Err(Error::Refused(Code::FileEmpty));
    }
    if head.starts_with(ZIP) {
        return Ok(Container::Zip);
    }
    if head.starts_with(COMPOUND) {
        return Ok(Container::Compound);
    }
    if FOREIGN.iter().any(|it| head.starts_with(it)) {
        return Err(Error::Refused(Code::NotAList));
    }
    Ok(Container::Text)
}

fn open_text(path: &Path, options: &ReadOptions, watch: &mut Watch<'_>) -> Result<Sheet> {
    let encoded = encoding::recognise(path, options)?;
    let (sample, last) = sample(path, encoded)?;
    if is_blank(&sample) && last {
        return Err(Error::Refused(Code::FileEmpty));
    }
    if mhtml::begins(&sample) {
        let chosen = options.encoding.as_deref().map(encoding::of_label).transpose()?;
        return tabs::open(mhtml::read(path, chosen)?, options, watch);
    }
    match markup::format(&sample, last) {
        Some(Format::Html) => return tabs::open(html::read(path, encoded, watch)?, options, watch),
        Some(Format::Xml2003) => return tabs::open(xml2003::read(path, encoded, watch)?, options, watch),
        _ => {}
    }
    if !is_text(&sample, encoded) {
        return Err(Error::Refused(Code::NotAList));
    }
    let mut recognition = Recognition {
        format: Format::Csv,
        encoding: Some(encoded.encoding.label()),
        bom: encoded.mark > 0,
        delimiter: None,
        quoting: None,
        sheet: None,
        sheets: Vec::new(),
        alike: None,
        header_row: None,
        columns: Vec::new(),
        rows: 0,
        whole: true,
        garbled: None,
        groups: None,
        totals: Vec::new(),
    };
    if sample.lines().take(40).any(|it| it.trim().eq_ignore_ascii_case("BEGIN:VCARD")) {
        let encoded = match options.encoding {
            Some(_) => encoded,
            None => Encoded { encoding: encoding::of_cards(encoded.encoding, &sample), ..encoded },
        };
        recognition.format = Format::VCard;
        recognition.encoding = Some(encoded.encoding.label());
        let source = Source::Cards { path: path.to_owned(), encoded };
        (recognition.rows, recognition.whole) = count_cards(path, encoded, options)?;
        return Ok(Sheet { recognition, source, layout: Layout::default(), repair: None });
    }
    if options.delimiter.is_none()
        && options.header.is_none()
        && let Some(grid) = blocks::of_text(&sample, || whole(path, encoded))?
    {
        return finish_put_together(grid, 0, recognition, options, watch);
    }
    let directive = dialect::directive(&sample);
    let body = if directive.is_some() { behind_first_line(&sample) } else { &sample };
    let dialect = dialect::recognise(body, last, options.delimiter.or(directive));
    let source = Source::Text { path: path.to_owned(), encoded, dialect, directive: directive.is_some() };
    let layout = survey::survey(&mut source.stream(None)?, options, watch)?;
    if is_prose(&layout) {
        return Err(Error::Refused(Code::NotAList));
    }
    recognition.delimiter = dialect.delimiter;
    recognition.quoting = dialect.quote.map(|quote| Quoting {
        quote: char::from(quote),
        escape: if dialect.backslash { Escape::Backslash } else { Escape::Doubled },
    });
    finish(source, layout, recognition, options, watch)
}

/// All of a text, unless it is too long to be held.
fn whole(path: &Path, encoded: Encoded) -> Result<Option<String>> {
    let (mut text, mut whole) = (Text::open(path, encoded)?, String::new());
    while text.more(&mut whole)? {
        if blocks::suffices(&whole) {
            return Ok(None);
        }
    }
    Ok(Some(whole))
}

/// Describes a list that was put together from a file of another form; `header` is the record that names its columns.
pub(super) fn finish_put_together(
    grid: Grid,
    header: u32,
    mut recognition: Recognition,
    options: &ReadOptions,
    watch: &mut Watch<'_>,
) -> Result<Sheet> {
    let options = ReadOptions { header: Some(HeaderChoice::Record(header)), ..options.clone() };
    let source = Source::Grid(grid);
    let mut layout = survey::survey(&mut source.stream(None)?, &options, watch)?;
    let repair = repair(&source, &mut layout, &mut recognition, &options, watch)?;
    layout.describe(&mut recognition);
    Ok(Sheet { recognition, source, layout, repair })
}

/// Finds out what is not on the face of a list: letters that were saved wrong, rows that head groups of others.
pub(super) fn finish(
    source: Source,
    mut layout: Layout,
    mut recognition: Recognition,
    options: &ReadOptions,
    watch: &mut Watch<'_>,
) -> Result<Sheet> {
    let repair = repair(&source, &mut layout, &mut recognition, options, watch)?;
    if let Some(grid) = side_by_side::unfold(&layout, &mut source.stream(repair)?)? {
        return finish_put_together(
            grid,
            layout.header().map_or(0, |it| it.record),
            recognition,
            options,
            watch,
        );
    }
    let sheets = recognition.alike.as_ref().and_then(|alike| alike.column).map(|column| column as usize);
    let Some((header, gathered)) = gather(&source, repair, &layout, sheets)? else {
        layout.describe(&mut recognition);
        return Ok(Sheet { recognition, source, layout, repair });
    };
    let columns = if options.headings_as_rows { 0..0 } else { gathered.columns };
    recognition.groups = Some(GroupHeadings {
        samples: gathered.samples,
        columns: columns.map(|column| column as u32).collect(),
        as_rows: options.headings_as_rows,
    });
    if options.headings_as_rows {
        layout.describe(&mut recognition);
        return Ok(Sheet { recognition, source, layout, repair });
    }
    let options = ReadOptions { header: Some(HeaderChoice::Record(header)), ..options.clone() };
    let source = Source::Grid(gathered.grid);
    let sums = [layout.totals(), &gathered.sums].concat();
    let mut layout = survey::survey(&mut source.stream(None)?, &options, watch)?;
    layout.leave_out(sums);
    layout.describe(&mut recognition);
    Ok(Sheet { recognition, source, layout, repair: None })
}

/// The list without its headings of groups, and which record names its columns.
fn gather(
    source: &Source,
    repair: Option<Through>,
    layout: &Layout,
    sheets: Option<usize>,
) -> Result<Option<(u32, Gathered)>> {
    let Some(header) = layout.header() else { return Ok(None) };
    let gathered = groups::gather(layout.head(), header, sheets, &mut source.stream(repair)?)?;
    Ok(gathered.map(|gathered| (header.record, gathered)))
}

/// Tells of garbled cells and, where it is wished, surveys the list once more as it was meant.
fn repair(
    source: &Source,
    layout: &mut Layout,
    recognition: &mut Recognition,
    options: &ReadOptions,
    watch: &mut Watch<'_>,
) -> Result<Option<Through>> {
    let Some((through, garbled)) = layout.take_garbled() else { return Ok(None) };
    recognition.garbled = Some(Garbled { repaired: options.repair, ..garbled });
    if !options.repair {
        return Ok(None);
    }
    *layout = survey::survey(&mut source.stream(Some(through))?, options, watch)?;
    Ok(Some(through))
}

/// The beginning of the text, and whether that is all of it.
fn sample(path: &Path, encoded: Encoded) -> Result<(String, bool)> {
    let mut text = Text::open(path, encoded)?;
    let mut sample = String::new();
    while sample.len() < SAMPLE {
        if !text.more(&mut sample)? {
            return Ok((sample, true));
        }
    }
    Ok((sample, false))
}

/// Whether characters that no one types are rare, and it is no markup. Bytes at random read as text in some legacy
/// encoding, but not without control characters.
fn is_text(sample: &str, encoded: Encoded) -> bool {
    let begin = sample.trim_start().get(..200).unwrap_or(sample.trim_start()).to_ascii_lowercase();
    if is_markup(&begin) {
        return false;
    }
    let (mut all, mut odd) = (0_u32, 0_u32);
    for it in sample.chars().take(64 << 10) {
        all += 1;
        odd += u32::from(it.is_control() && !matches!(it, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1f}'));
        odd += u32::from(it == '\u{fffd}');
    }
    let legacy = encoded.encoding.is_single_byte();
    odd * if legacy { 50 } else { 5 } < all.max(if legacy { 100 } else { 20 })
}

/// A page of the web without a table, XML or JSON.
fn is_markup(begin: &str) -> bool {
    let mut signs = begin.chars().filter(|it| !it.is_whitespace());
    match (signs.next(), signs.next()) {
        (Some('<'), Some(it)) => it.is_alphabetic() || matches!(it, '!' | '?'),
        (Some('['), Some(it)) => matches!(it, '{' | '[' | '"'),
        (Some('{'), Some(it)) => it == '"',
        _ => false,
    }
}

/// One sentence alone is a letter, not a list.
pub(super) fn is_prose(layout: &Layout) -> bool {
    let [only] = layout.head() else { return false };
    let Kept { cells, .. } = only;
    layout.columns() == 1 && cells.first().is_some_and(|it| it.split_whitespace().count() > 4)
}

fn behind_first_line(text: &str) -> &str {
    let end = text.find(['\r', '\n']).unwrap_or(text.len());
    let rest = &text[end..];
    rest.strip_prefix("\r\n").or_else(|| rest.get(1..)).unwrap_or_default()
}

/// How many cards there are, and whether all of them were counted.
fn count_cards(path: &Path, encoded: Encoded, options: &ReadOptions) -> Result<(u32, bool)> {
    let (mut text, mut splitter) = (Text::open(path, encoded)?, Splitter::default());
    let mut piece = String::new();
    while text.more(&mut piece)? {
        splitter.feed(&piece, &mut Vec::new());
        piece.clear();
        if options.suffices(text.done) {
            let total = std::fs::metadata(path).map_err(|it| Error::file(path, &it))?.len();
            if text.done < total {
                let so_far = Progress { done: text.done, total };
                return Ok((recognition::estimate(splitter.begun, so_far), false));
            }
        }
    }
    Ok((splitter.begun, true))
}

impl Source {
    /// The records with content, from the first; garbled cells as they were meant, where it is known what garbled them.
    pub fn stream(&self, repair: Option<Through>) -> Result<Stream<'_>> {
        let stream = match self {
            Self::Text { path, encoded, dialect, directive } => {
                let total = path.metadata().map_err(|it| Error::file(path, &it))?.len();
                let mut records = TextRecords::open(path, *encoded, dialect)?;
                let mut record = Record::default();
                if *directive {
                    records.next(&mut record)?;
                }
                Stream::Text { records: Box::new(records), record, at: u32::from(*directive), total }
            }
            Self::Cards { .. } => Stream::Ended,
            Self::Grid(grid) => Stream::Grid { grid, at: None },
        };
        Ok(stream.repaired(repair))
    }

    /// The decoded text of a text file and the bytes of that file; none of a workbook.
    pub fn text(&self) -> Result<Option<(Text, u64)>> {
        let (Self::Text { path, encoded, .. } | Self::Cards { path, encoded }) = self else {
            return Ok(None);
        };
        let total = path.metadata().map_err(|it| Error::file(path, &it))?.len();
        Ok(Some((Text::open(path, *encoded)?, total)))
    }
}
