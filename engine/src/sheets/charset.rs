//! Charsets: the encodings of the web, and the code pages of DOS that it has no names for.

use std::borrow::Cow;

use encoding_rs::{CoderResult, Decoder, Encoding};
use oem_cp::code_table::{
    DECODING_TABLE_CP437, DECODING_TABLE_CP720, DECODING_TABLE_CP737, DECODING_TABLE_CP775,
    DECODING_TABLE_CP850, DECODING_TABLE_CP852, DECODING_TABLE_CP857, DECODING_TABLE_CP862,
};

use super::iran_system;

/// What the bytes of a text file stand for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Charset {
    /// An encoding that browsers know.
    Web(&'static Encoding),
    /// A code page of DOS.
    Dos(&'static CodePage),
}

/// A code page: one byte is one letter, and those below 128 are ASCII.
#[derive(Debug)]
pub(super) struct CodePage {
    /// Its name in lower case.
    label: &'static str,
    letters: &'static [char; 128],
    /// Whether Persian stands in it as it is seen, each letter in its shape, from left to right.
    is_visual: bool,
}

const fn page(label: &'static str, letters: &'static [char; 128]) -> CodePage {
    CodePage { label, letters, is_visual: false }
}

/// The letters of a page that leaves some bytes without any.
const fn letters(table: &[Option<char>; 128]) -> [char; 128] {
    let mut letters = ['\u{fffd}'; 128];
    let mut at = 0;
    while at < letters.len() {
        if let Some(letter) = table[at] {
            letters[at] = letter;
        }
        at += 1;
    }
    letters
}

static LETTERS_OF_857: [char; 128] = letters(&DECODING_TABLE_CP857);

pub(super) static IBM437: CodePage = page("ibm437", &DECODING_TABLE_CP437);
pub(super) static IBM720: CodePage = page("ibm720", &DECODING_TABLE_CP720);
pub(super) static IBM737: CodePage = page("ibm737", &DECODING_TABLE_CP737);
pub(super) static IBM775: CodePage = page("ibm775", &DECODING_TABLE_CP775);
pub(super) static IBM850: CodePage = page("ibm850", &DECODING_TABLE_CP850);
pub(super) static IBM852: CodePage = page("ibm852", &DECODING_TABLE_CP852);
pub(super) static IBM857: CodePage = page("ibm857", &LETTERS_OF_857);
pub(super) static IBM862: CodePage = page("ibm862", &DECODING_TABLE_CP862);
pub(super) static IRAN_SYSTEM: CodePage =
    CodePage { label: "iran-system", letters: &iran_system::LETTERS, is_visual: true };

static PAGES: [&CodePage; 9] =
    [&IBM437, &IBM720, &IBM737, &IBM775, &IBM850, &IBM852, &IBM857, &IBM862, &IRAN_SYSTEM];

impl PartialEq for Charset {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Web(one), Self::Web(other)) => one == other,
            (Self::Dos(one), Self::Dos(other)) => one.label == other.label,
            _ => false,
        }
    }
}

impl Charset {
    /// The one known by a label such as `windows-1256`, `cp1256`, `cp850` or `iran-system`.
    pub fn of_label(label: &str) -> Option<Self> {
        let label = label.trim().to_ascii_lowercase();
        let number = label.strip_prefix("cp").or_else(|| label.strip_prefix("ibm")).unwrap_or(&label);
        let web = Encoding::for_label_no_replacement(label.as_bytes())
            .or_else(|| Encoding::for_label_no_replacement(format!("windows-{number}").as_bytes()));
        let dos =
            || PAGES.iter().find(|it| it.label == label || it.label.strip_prefix("ibm") == Some(number));
        web.map(Self::Web).or_else(|| dos().map(|it| Self::Dos(it)))
    }

    /// Its name in lower case: the WHATWG label of an encoding of the web.
    pub fn label(self) -> String {
        match self {
            Self::Web(encoding) => encoding.name().to_ascii_lowercase(),
            Self::Dos(page) => page.label.to_owned(),
        }
    }

    pub fn is_single_byte(self) -> bool {
        match self {
            Self::Web(encoding) => encoding.is_single_byte(),
            Self::Dos(_) => true,
        }
    }

    /// The text of a piece of a file, and whether some of it means nothing.
    pub fn decode(self, bytes: &[u8]) -> (Cow<'_, str>, bool) {
        match self {
            Self::Web(encoding) => encoding.decode_without_bom_handling(bytes),
            Self::Dos(page) => {
                let mut text = String::new();
                Letters::new(page).decode(bytes, true, &mut text);
                (Cow::Owned(text), false)
            }
        }
    }

    /// How many letters cannot stand where they do, in a code page that has a letter in several shapes.
    pub fn misshapen(self, bytes: &[u8]) -> usize {
        match self {
            Self::Dos(page) if page.is_visual => iran_system::misshapen(bytes),
            _ => 0,
        }
    }

    pub fn decoder(self) -> CharDecoder {
        match self {
            Self::Web(encoding) => CharDecoder::Web(encoding.new_decoder_without_bom_handling()),
            Self::Dos(page) => CharDecoder::Dos(Letters::new(page)),
        }
    }
}

/// Decodes a file piece by piece.
pub(super) enum CharDecoder {
    Web(Decoder),
    Dos(Letters),
}

impl CharDecoder {
    /// Appends what the next bytes say; `last` says that none come after them. What means nothing becomes U+FFFD.
    pub fn decode(&mut self, bytes: &[u8], last: bool, out: &mut String) {
        let decoder = match self {
            Self::Dos(letters) => return letters.decode(bytes, last, out),
            Self::Web(decoder) => decoder,
        };
        let mut source = bytes;
        loop {
            let room = decoder.max_utf8_buffer_length(source.len()).unwrap_or(source.len() * 3);
            out.reserve(room.min(bytes.len() * 3).max(16));
            let (result, read, _) = decoder.decode_to_string(source, out, last);
            source = &source[read..];
            if matches!(result, CoderResult::InputEmpty) {
                return;
            }
        }
    }
}

/// The letters of a code page as they come.
pub(super) struct Letters {
    page: &'static CodePage,
    /// Of a visual page, the letters since the last sign that parts cells, and whether they are in quotes.
    piece: Vec<char>,
    is_quoted: bool,
}

impl Letters {
    fn new(page: &'static CodePage) -> Self {
        Self { page, piece: Vec::new(), is_quoted: false }
    }

    fn decode(&mut self, bytes: &[u8], last: bool, out: &mut String) {
        let letters = self.page.letters;
        let letter =
            |byte: &u8| byte.checked_sub(128).map_or(char::from(*byte), |at| letters[usize::from(at)]);
        if !self.page.is_visual {
            return out.extend(bytes.iter().map(letter));
        }
        for letter in bytes.iter().map(letter) {
            let ends =
                matches!(letter, '"' | '\n' | '\r') || !self.is_quoted && iran_system::parts_cells(letter);
            if ends || self.piece.len() >= iran_system::LONGEST {
                iran_system::write_as_spoken(&mut self.piece, out);
            }
            if ends {
                self.is_quoted = letter == '"' && !self.is_quoted;
                out.push(letter);
            } else {
                self.piece.push(letter);
            }
        }
        if last {
            iran_system::write_as_spoken(&mut self.piece, out);
        }
    }
}
