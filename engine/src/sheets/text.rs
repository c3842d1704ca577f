//! Text files: bytes of any encoding as a stream of records, in memory that does not grow with the file.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use crate::error::{Code, Error, Result};

use super::charset::{CharDecoder, Charset};
use super::split::{Dialect, LONGEST_RECORD, Record, Splitter, Step};

/// Read from the disk at a time.
const CHUNK: usize = 128 << 10;

/// The encoding of a text file and how many bytes of byte order mark precede the text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Encoded {
    pub encoding: Charset,
    pub mark: u64,
}

/// A text file read from its beginning, decoded.
pub(super) struct Text {
    path: PathBuf,
    file: File,
    decoder: CharDecoder,
    bytes: Vec<u8>,
    /// Bytes of the file that were decoded so far.
    pub done: u64,
    ended: bool,
}

impl Text {
    pub fn open(path: &Path, encoded: Encoded) -> Result<Self> {
        let unreachable = |it| Error::file(path, &it);
        let mut file = File::open(path).map_err(unreachable)?;
        file.seek(SeekFrom::Start(encoded.mark)).map_err(unreachable)?;
        let decoder = encoded.encoding.decoder();
        Ok(Self {
            path: path.to_owned(),
            file,
            decoder,
            bytes: vec![0; CHUNK],
            done: encoded.mark,
            ended: false,
        })
    }

    /// Appends the next piece of the file to `out`; false once there is none. Bytes that mean nothing become U+FFFD.
    pub fn more(&mut self, out: &mut String) -> Result<bool> {
        if self.ended {
            return Ok(false);
        }
        let got = read_full(&mut self.file, &mut self.bytes).map_err(|it| Error::file(&self.path, &it))?;
        self.done += got as u64;
        self.ended = got < self.bytes.len();
        self.decoder.decode(&self.bytes[..got], self.ended, out);
        Ok(true)
    }
}

/// Fills `buffer` as far as the file goes.
pub(super) fn read_full(file: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match file.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(got) => filled += got,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// The records of a text file in their order.
pub(super) struct TextRecords {
    text: Text,
    splitter: Splitter,
    pending: String,
    at: usize,
    ended: bool,
}

impl TextRecords {
    pub fn open(path: &Path, encoded: Encoded, dialect: &Dialect) -> Result<Self> {
        Ok(Self {
            text: Text::open(path, encoded)?,
            splitter: Splitter::new(dialect),
            pending: String::new(),
            at: 0,
            ended: false,
        })
    }

    /// Splits the next record into `out`; false at the end of the file.
    pub fn next(&mut self, out: &mut Record) -> Result<bool> {
        loop {
            if self.at < self.pending.len() {
                match self.splitter.step(&self.pending[self.at..], self.ended, out) {
                    Step::Record(length) => {
                        self.at += length;
                        return Ok(true);
                    }
                    Step::Unlike => return Err(Error::Refused(Code::NotAList)),
                    Step::More => {}
                }
            } else if self.ended {
                return Ok(false);
            }
            self.refill()?;
        }
    }

    fn refill(&mut self) -> Result<()> {
        self.pending.drain(..self.at);
        self.at = 0;
        if self.pending.len() > LONGEST_RECORD * 2 {
            return Err(Error::Refused(Code::NotAList));
        }
        self.ended = !self.text.more(&mut self.pending)?;
        Ok(())
    }

    /// Bytes of the file read so far.
    pub fn done(&self) -> u64 {
        self.text.done
    }
}
