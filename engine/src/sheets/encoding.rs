//! The encoding of a text file: its byte order mark, whether it is UTF-8, and else which letters make words.

use std::fs::File;
use std::path::Path;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE};

use crate::error::{Code, Error, Result};
use crate::vcards;

use super::charset::Charset;
use super::letters;
use super::markup;
use super::recognition::{EncodingCandidate, ReadOptions};
use super::text::{Encoded, read_full};

/// Read at a time.
const CHUNK: usize = 256 << 10;
/// Bytes of lines with letters outside ASCII that are weighed.
const SAMPLE: usize = 48 << 10;
/// Bytes at the beginning in which a text may say what it is in.
const HEAD: usize = 4096;
/// Broken UTF-8 that a UTF-8 file may hold, as one in so many good letters.
const ONE_BROKEN_IN: u64 = 20;

/// The bytes of a file as far as they tell its encoding.
#[derive(Debug, Default)]
struct Evidence {
    /// Lines that hold bytes outside ASCII.
    sample: Vec<u8>,
    /// The first bytes, whatever they are.
    head: Vec<u8>,
    letters: u64,
    broken: u64,
}

/// Recognises the encoding of a whole file, or takes the one chosen by its WHATWG label.
pub(super) fn recognise(path: &Path, options: &ReadOptions) -> Result<Encoded> {
    let chosen = match options.encoding.as_deref() {
        Some(label) => Some(of_label(label)?),
        None => None,
    };
    let mut file = File::open(path).map_err(|it| Error::file(path, &it))?;
    let mut head = [0; 4];
    let got = read_full(&mut file, &mut head).map_err(|it| Error::file(path, &it))?;
    let marked = Encoding::for_bom(&head[..got]);
    if let Some((encoding, mark)) = marked
        && chosen.is_none_or(|it| it == Charset::Web(encoding))
    {
        return Ok(Encoded { encoding: Charset::Web(encoding), mark: mark as u64 });
    }
    if let Some(encoding) = chosen {
        return Ok(Encoded { encoding, mark: 0 });
    }
    let evidence = gather(path, options)?;
    Ok(Encoded { encoding: verdict(&evidence), mark: 0 })
}

/// The encoding of a text that is held whole.
pub(super) fn of_bytes(bytes: &[u8]) -> Charset {
    let mut evidence = Evidence { head: bytes[..bytes.len().min(HEAD)].to_vec(), ..Evidence::default() };
    evidence.weigh(bytes, true);
    evidence.collect(bytes);
    verdict(&evidence)
}

/// The encoding of cards: old phones say theirs on each line that is not ASCII, and that is better than what its letters say.
pub(super) fn of_cards(recognised: Charset, text: &str) -> Charset {
    match recognised {
        Charset::Web(encoding) if encoding == UTF_8 || !encoding.is_ascii_compatible() => recognised,
        _ => vcards::named_charset(text).map_or(recognised, Charset::Web),
    }
}

/// The text of a file of cards that is held whole, and the label of its encoding.
pub(crate) fn decode_cards(bytes: &[u8]) -> (String, String) {
    let marked = Encoding::for_bom(bytes);
    let (encoding, mark) = match marked {
        Some((encoding, mark)) => (Charset::Web(encoding), mark),
        None => (of_cards(of_bytes(bytes), &String::from_utf8_lossy(bytes)), 0),
    };
    (encoding.decode(&bytes[mark..]).0.into_owned(), encoding.label())
}

/// The encoding known by a label such as `cp1256` or `utf-16`.
pub(super) fn of_label(label: &str) -> Result<Charset> {
    let unknown = || Error::Refused(Code::EncodingUnknown { label: label.trim().to_owned() });
    Charset::of_label(label).ok_or_else(unknown)
}

fn gather(path: &Path, options: &ReadOptions) -> Result<Evidence> {
    let mut file = File::open(path).map_err(|it| Error::file(path, &it))?;
    let mut evidence = Evidence::default();
    let mut chunk = vec![0; CHUNK];
    let (mut carried, mut done) = (0, 0);
    loop {
        let read = read_full(&mut file, &mut chunk[carried..]).map_err(|it| Error::file(path, &it))?;
        let got = read + carried;
        let last = got < chunk.len();
        let bytes = &chunk[..got];
        if evidence.head.is_empty() {
            evidence.head = bytes[..got.min(HEAD)].to_vec();
        }
        carried = evidence.weigh(bytes, last);
        evidence.collect(bytes);
        let clear = evidence.broken > 4096 && evidence.broken > evidence.letters;
        done += read as u64;
        if last || (clear && evidence.sample.len() >= SAMPLE) || options.suffices(done) {
            return Ok(evidence);
        }
        chunk.copy_within(got - carried..got, 0);
    }
}

impl Evidence {
    /// Counts letters that are good UTF-8 and bytes that are not; answers how many bytes at the end are half a letter.
    fn weigh(&mut self, bytes: &[u8], last: bool) -> usize {
        let mut at = 0;
        loop {
            let good = Encoding::utf8_valid_up_to(&bytes[at..]);
            if !bytes[at..at + good].is_ascii() {
                self.letters += bytes[at..at + good].iter().filter(|it| **it >= 0xC0).count() as u64;
            }
            at += good;
            if at == bytes.len() {
                return 0;
            }
            let rest = bytes.len() - at;
            let half =
                rest < 4 && std::str::from_utf8(&bytes[at..]).is_err_and(|it| it.error_len().is_none());
            if half && !last {
                return rest;
            }
            self.broken += 1;
            at += 1;
        }
    }

    /// Keeps lines with bytes outside ASCII, which alone tell legacy encodings apart.
    fn collect(&mut self, bytes: &[u8]) {
        // The lines of a page may be without end: its tags part them.
        for line in bytes.split(|it| matches!(it, b'\n' | b'\r' | b'<' | b'>')) {
            if self.sample.len() >= SAMPLE {
                return;
            }
            if !line.is_ascii() {
                self.sample.extend_from_slice(&line[..line.len().min(2048)]);
                self.sample.push(b'\n');
            }
        }
    }
}

fn verdict(evidence: &Evidence) -> Charset {
    if let Some(encoding) = wide(&evidence.head) {
        return Charset::Web(encoding);
    }
    if evidence.broken == 0 || evidence.broken * ONE_BROKEN_IN <= evidence.letters {
        return Charset::Web(UTF_8);
    }
    if let Some(encoding) = markup::declared(&evidence.head) {
        return Charset::Web(encoding);
    }
    ranked(&evidence.sample).first().map_or(Charset::Web(UTF_8), |(encoding, _)| *encoding)
}

/// UTF-16 without a byte order mark: every second byte is one of the few that begin the letters of a script.
fn wide(head: &[u8]) -> Option<&'static Encoding> {
    let pairs = head.chunks_exact(2);
    let count = pairs.len();
    if count < 4 {
        return None;
    }
    let common = |it: u8| matches!(it, 0x00 | 0x01 | 0x03 | 0x04 | 0x06 | 0x20);
    let (mut low, mut high, mut low_zero, mut high_zero) = (0, 0, 0, 0);
    for pair in pairs {
        low += usize::from(common(pair[0]));
        high += usize::from(common(pair[1]));
        low_zero += usize::from(pair[0] == 0);
        high_zero += usize::from(pair[1] == 0);
    }
    let most = count - count / 10;
    if high >= most && high_zero * 10 > count && low_zero * 20 < count && low < most {
        return Some(UTF_16LE);
    }
    (low >= most && low_zero * 10 > count && high_zero * 20 < count && high < most).then_some(UTF_16BE)
}

/// Legacy encodings, the likeliest first, with what their letters weigh (less is likelier).
fn ranked(sample: &[u8]) -> Vec<(Charset, f64)> {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    let guess = Charset::Web(detector.guess(None, Utf8Detection::Deny));
    let mut ranked: Vec<(Charset, f64)> = letters::hypotheses()
        .map(|it| {
            let (text, _) = it.encoding.decode(sample);
            (it.encoding, it.weight(&text, sample))
        })
        .collect();
    if !ranked.iter().any(|(it, _)| *it == guess) {
        let (text, errors) = guess.decode(sample);
        let weight = if errors { letters::IMPOSSIBLE } else { letters::weight_of_any(&text, sample) };
        ranked.push((guess, weight));
    }
    for (encoding, weight) in &mut ranked {
        if *encoding == guess {
            // A second opinion, formed on pairs of letters; it decides between close neighbours.
            *weight -= 0.25;
        }
    }
    ranked.sort_by(|a, b| a.1.total_cmp(&b.1));
    ranked
}

/// A few names of the file in every encoding it may have, the likeliest first.
pub(super) fn candidates(path: &Path, options: &ReadOptions) -> Result<Vec<EncodingCandidate>> {
    let found = recognise(path, &ReadOptions { encoding: None, ..options.clone() })?;
    let evidence = gather(path, options)?;
    let mut encodings = vec![found.encoding];
    let single = !matches!(found.encoding, Charset::Web(it) if it == UTF_16LE || it == UTF_16BE);
    let [wide, wide_too, utf_8, japanese] = [UTF_16LE, UTF_16BE, UTF_8, SHIFT_JIS].map(Charset::Web);
    if single && !evidence.sample.is_empty() {
        let others = ranked(&evidence.sample).into_iter().map(|(it, _)| it);
        encodings.extend([utf_8].into_iter().chain(others).chain([wide]));
    } else {
        encodings.extend([wide, wide_too, utf_8, japanese]);
    }
    let mut seen = Vec::new();
    encodings.retain(|it| {
        !seen.contains(it) && {
            seen.push(*it);
            true
        }
    });
    let head = &evidence.head[found.mark as usize..evidence.head.len().min(240)];
    let pieces = if single { pieces(&evidence.sample) } else { Vec::new() };
    let samples = |encoding: &Charset| -> Vec<String> {
        let decoded = |piece: &[u8]| encoding.decode(piece).0.trim().to_owned();
        if pieces.is_empty() {
            // Nothing tells the encodings apart: the first cells show what the file is.
            let head = decoded(head);
            let cells = head.split(|it: char| u8::try_from(it).is_ok_and(is_between_cells)).map(str::trim);
            return cells.filter(|it| it.chars().count() > 1).take(3).map(str::to_owned).collect();
        }
        pieces.iter().map(|it| decoded(it)).collect()
    };
    Ok(encodings
        .into_iter()
        .map(|encoding| EncodingCandidate { samples: samples(&encoding), encoding: encoding.label() })
        .collect())
}

fn is_between_cells(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r' | b'\t' | b',' | b';' | b'|' | b'"' | b'<' | b'>')
}

/// Up to three different cells with bytes outside ASCII.
fn pieces(sample: &[u8]) -> Vec<&[u8]> {
    let mut pieces: Vec<&[u8]> = Vec::new();
    for piece in sample.split(|it| is_between_cells(*it)) {
        if !piece.is_ascii() && piece.len() >= 3 && piece.len() <= 80 && !pieces.contains(&piece) {
            pieces.push(piece);
            if pieces.len() == 3 {
                break;
            }
        }
    }
    pieces
}
