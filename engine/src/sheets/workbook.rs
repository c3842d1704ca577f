//! Workbooks: the sheets of Excel and OpenDocument files as rows of text.

use std::fs::{self, File};
use std::io::{BufReader, Read, Seek};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use calamine::{
    Data, Ods, OdsError, Range, Reader, SheetType, SheetVisible, Xls, XlsError, Xlsb, XlsbError, Xlsx,
    XlsxError,
};
use zip::ZipArchive;

use crate::error::{Code, Error, Result};
use crate::progress::{Progress, Watch};

use super::grid::{Builder, Grid};
use super::tabs::{Tab, Tabbed};
use super::text::Encoded;
use super::{Format, compound, repetition, shared_strings, values};

/// The unpacked size beyond which a zipped workbook is refused: a million rows of twenty columns stay well below.
const MOST_UNPACKED: u64 = 4 << 30;
/// A part that shrinks more than this when packed holds nothing but repetition.
const MOST_PACKED: u64 = 400;

/// A workbook opened for reading.
pub(super) struct Workbook {
    format: Format,
    tabs: Vec<Tab>,
    book: Book,
}

type Input = BufReader<File>;

enum Book {
    Xlsx(Box<Xlsx<Input>>),
    Xlsb(Box<Xlsb<Input>>),
    Xls(Box<Xls<Input>>),
    Ods(Box<Ods<Input>>),
}

impl Workbook {
    /// Opens a zipped workbook, its kind told by the parts inside.
    pub fn open_zipped(path: &Path) -> Result<Self> {
        let format = zipped_format(path)?;
        guarded(|| {
            let input = input(path)?;
            let book = match format {
                Format::Xlsb => Book::Xlsb(Box::new(Xlsb::new(input).map_err(|it| xlsb_problem(&it))?)),
                Format::Ods => Book::Ods(Box::new(Ods::new(input).map_err(|it| ods_problem(&it))?)),
                _ => Book::Xlsx(Box::new(Xlsx::new(input).map_err(|it| xlsx_problem(&it))?)),
            };
            Ok(Self::with(format, book))
        })
    }

    /// Opens a workbook of Excel 97 to 2003. A newer one under a password comes in the same wrapping.
    pub fn open_compound(path: &Path) -> Result<Self> {
        compound::refuse_endless(&fs::read(path).map_err(|it| Error::file(path, &it))?)?;
        guarded(|| match Xls::new(input(path)?) {
            Ok(book) => Ok(Self::with(Format::Xls, Book::Xls(Box::new(book)))),
            Err(XlsError::Password) => Err(Error::Refused(Code::FileProtected)),
            Err(_) => match Xlsx::new(input(path)?) {
                Err(XlsxError::Password) => Err(Error::Refused(Code::FileProtected)),
                _ => Err(Error::Refused(Code::FileDamaged)),
            },
        })
    }

    fn with(format: Format, book: Book) -> Self {
        let sheets = match &book {
            Book::Xlsx(it) => it.sheets_metadata(),
            Book::Xlsb(it) => it.sheets_metadata(),
            Book::Xls(it) => it.sheets_metadata(),
            Book::Ods(it) => it.sheets_metadata(),
        };
        let tabs = sheets
            .iter()
            .filter(|it| matches!(it.typ, SheetType::WorkSheet | SheetType::MacroSheet))
            .map(|it| Tab { name: it.name.clone(), hidden: it.visible != SheetVisible::Visible })
            .collect();
        Self { format, tabs, book }
    }
}

impl Tabbed for Workbook {
    fn format(&self) -> Format {
        self.format
    }

    fn encoded(&self) -> Option<Encoded> {
        None
    }

    fn tabs(&self) -> Vec<Tab> {
        self.tabs.clone()
    }

    fn grid(&mut self, tab: usize, watch: &mut Watch<'_>) -> Result<Grid> {
        let sheet = self.tabs.get(tab).map_or("", |it| it.name.as_str());
        let go_on = &mut |rows: u32| watch(Progress { done: u64::from(rows), total: 0 }).is_continue();
        guarded(AssertUnwindSafe(|| match &mut self.book {
            Book::Xlsx(book) => {
                let mut cells = book.worksheet_cells_reader(sheet).map_err(|it| xlsx_problem(&it))?;
                let mut grid = Builder::default();
                let mut asked = 0;
                while let Some(cell) = cells.next_cell().map_err(|it| xlsx_problem(&it))? {
                    let (row, column) = cell.get_position();
                    pause(row, &mut asked, go_on)?;
                    grid.cell(row, column, |out| values::write(cell.get_value(), out))?;
                }
                grid.finish()
            }
            Book::Xlsb(book) => {
                let mut cells = book.worksheet_cells_reader(sheet).map_err(|it| xlsb_problem(&it))?;
                let mut grid = Builder::default();
                let mut asked = 0;
                while let Some(cell) = cells.next_cell().map_err(|it| xlsb_problem(&it))? {
                    let (row, column) = cell.get_position();
                    pause(row, &mut asked, go_on)?;
                    grid.cell(row, column, |out| values::write(cell.get_value(), out))?;
                }
                grid.finish()
            }
            Book::Xls(book) => from_range(
                &book.worksheet_range(sheet).map_err(|_| Error::Refused(Code::FileDamaged))?,
                go_on,
            ),
            Book::Ods(book) => {
                from_range(&book.worksheet_range(sheet).map_err(|it| ods_problem(&it))?, go_on)
            }
        }))
    }
}

fn from_range(range: &Range<Data>, go_on: &mut dyn FnMut(u32) -> bool) -> Result<Grid> {
    let mut grid = Builder::default();
    let mut asked = 0;
    let (top, start) = range.start().unwrap_or_default();
    for (row, cells) in (top..).zip(range.rows()) {
        pause(row, &mut asked, go_on)?;
        for (column, value) in (start..).zip(cells) {
            if *value != Data::Empty {
                grid.cell(row, column, |out| values::write(value, out))?;
            }
        }
    }
    grid.finish()
}

fn pause(row: u32, asked: &mut u32, go_on: &mut dyn FnMut(u32) -> bool) -> Result<()> {
    if row / 1000 != *asked {
        *asked = row / 1000;
        if !go_on(row) {
            return Err(Error::Refused(Code::Stopped));
        }
    }
    Ok(())
}

fn input(path: &Path) -> Result<Input> {
    File::open(path).map(BufReader::new).map_err(|it| Error::file(path, &it))
}

/// Tells the kinds of zipped workbook apart and refuses what would unpack to more than any list.
fn zipped_format(path: &Path) -> Result<Format> {
    let mut zip = ZipArchive::new(input(path)?).map_err(|_| Error::Refused(Code::FileDamaged))?;
    let mut unpacked = 0_u64;
    let mut names = Vec::new();
    for at in 0..zip.len() {
        let part = zip.by_index_raw(at).map_err(|_| Error::Refused(Code::FileDamaged))?;
        unpacked = unpacked.saturating_add(part.size());
        let dense = part.size() > (64 << 20) && part.size() / part.compressed_size().max(1) > MOST_PACKED;
        names.push(part.name().map_err(|_| Error::Refused(Code::FileDamaged))?.replace('\\', "/"));
        if dense || unpacked > MOST_UNPACKED {
            return Err(Error::Refused(Code::FileTooLarge));
        }
    }
    let has = |name: &str| names.iter().any(|it| it.eq_ignore_ascii_case(name));
    if has("xl/workbook.bin") {
        return Ok(Format::Xlsb);
    }
    if has("xl/workbook.xml") || has("[Content_Types].xml") && names.iter().any(|it| it.starts_with("xl/")) {
        shared_strings::refuse_endless(&mut zip)?;
        return Ok(Format::Xlsx);
    }
    if has("content.xml") && is_open_document(&mut zip) {
        repetition::refuse_endless(&mut zip)?;
        return Ok(Format::Ods);
    }
    Err(Error::Refused(Code::NotAList))
}

fn is_open_document<R: Read + Seek>(zip: &mut ZipArchive<R>) -> bool {
    let mut kind = String::new();
    match zip.by_name("mimetype") {
        Ok(part) => {
            part.take(100).read_to_string(&mut kind).is_ok()
                && kind.starts_with("application/vnd.oasis.opendocument.spreadsheet")
        }
        Err(_) => false,
    }
}

/// A damaged file may break the reader itself; the user reads the same sentence then.
fn guarded<T>(read: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(Error::Refused(Code::FileDamaged)))
}

fn xlsx_problem(error: &XlsxError) -> Error {
    match error {
        XlsxError::Password => Error::Refused(Code::FileProtected),
        XlsxError::WorksheetNotFound(name) => Error::Refused(Code::SheetMissing { name: name.clone() }),
        _ => Error::Refused(Code::FileDamaged),
    }
}

fn xlsb_problem(error: &XlsbError) -> Error {
    match error {
        XlsbError::Password => Error::Refused(Code::FileProtected),
        XlsbError::WorksheetNotFound(name) => Error::Refused(Code::SheetMissing { name: name.clone() }),
        _ => Error::Refused(Code::FileDamaged),
    }
}

fn ods_problem(error: &OdsError) -> Error {
    match error {
        OdsError::Password => Error::Refused(Code::FileProtected),
        OdsError::WorksheetNotFound(name) => Error::Refused(Code::SheetMissing { name: name.clone() }),
        OdsError::CellLimitExceeded { .. } => Error::Refused(Code::FileTooLarge),
        _ => Error::Refused(Code::FileDamaged),
    }
}
