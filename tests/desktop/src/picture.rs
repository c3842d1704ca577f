//! Pictures of the screen: read from the X server's frame, put side by side, saved as PNG.
use std::collections::HashSet;
use std::fs::File;
use std::io::{self, BufWriter};
use std::path::Path;

/// A picture of red, green, blue bytes, row after row.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// Pixels across.
    pub width: usize,
    /// Pixels down.
    pub height: usize,
    pixels: Vec<u8>,
}

impl Picture {
    /// A picture of one colour.
    pub fn filled(width: usize, height: usize, colour: [u8; 3]) -> Self {
        Self { width, height, pixels: colour.repeat(width * height) }
    }

    /// Reads a frame in the format of `xwd` (version 7, true colour, 32 bits a pixel).
    pub fn from_xwd(bytes: &[u8]) -> io::Result<Self> {
        let word = |index: usize| -> io::Result<usize> {
            let at = index * 4;
            let four = bytes.get(at..at + 4).and_then(|four| <[u8; 4]>::try_from(four).ok());
            four.map(|four| u32::from_be_bytes(four) as usize).ok_or_else(|| malformed("cut short"))
        };
        let (header, width, height) = (word(0)?, word(4)?, word(5)?);
        let (least_first, bits, line, colours) = (word(7)? == 0, word(11)?, word(12)?, word(19)?);
        if bits != 32 || !least_first {
            return Err(malformed("not 32 bits a pixel, least byte first"));
        }
        let start = header + colours * 12;
        let mut pixels = Vec::with_capacity(width * height * 3);
        for row in 0..height {
            let from = start + row * line;
            let row = bytes.get(from..from + width * 4).ok_or_else(|| malformed("cut short"))?;
            for pixel in row.chunks_exact(4) {
                pixels.extend([pixel[2], pixel[1], pixel[0]]);
            }
        }
        Ok(Self { width, height, pixels })
    }

    /// Reads a PNG of eight bits a channel.
    pub fn from_png(bytes: &[u8]) -> io::Result<Self> {
        let mut decoder = png::Decoder::new(io::Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().map_err(io::Error::other)?;
        let mut buffer = vec![0; reader.output_buffer_size().ok_or_else(|| malformed("too large"))?];
        let info = reader.next_frame(&mut buffer).map_err(io::Error::other)?;
        buffer.truncate(info.buffer_size());
        let pixels = match info.color_type {
            png::ColorType::Rgb => buffer,
            png::ColorType::Rgba => {
                buffer.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect()
            }
            _ => return Err(malformed("neither RGB nor RGBA")),
        };
        Ok(Self { width: info.width as usize, height: info.height as usize, pixels })
    }

    /// How many different colours there are.
    pub fn colours(&self) -> usize {
        self.pixels.chunks_exact(3).map(|p| (p[0], p[1], p[2])).collect::<HashSet<_>>().len()
    }

    /// The picture at a smaller width, each new pixel the mean of those it covers.
    pub fn scaled_to_width(&self, width: usize) -> Self {
        let width = width.clamp(1, self.width.max(1));
        let height = (self.height * width / self.width.max(1)).max(1);
        let mut pixels = Vec::with_capacity(width * height * 3);
        for y in 0..height {
            let rows = y * self.height / height..((y + 1) * self.height / height).max(1);
            for x in 0..width {
                let columns = x * self.width / width..((x + 1) * self.width / width).max(1);
                pixels.extend(self.mean(rows.clone(), columns));
            }
        }
        Self { width, height, pixels }
    }

    /// Lays another picture on this one with its corner at `x`, `y`; what lies outside is cut off.
    pub fn lay(&mut self, other: &Self, x: usize, y: usize) {
        let across = other.width.min(self.width.saturating_sub(x)) * 3;
        for row in 0..other.height.min(self.height.saturating_sub(y)) {
            let to = ((y + row) * self.width + x) * 3;
            let from = row * other.width * 3;
            self.pixels[to..to + across].copy_from_slice(&other.pixels[from..from + across]);
        }
    }

    /// Saves the picture as PNG.
    pub fn save(&self, path: &Path) -> io::Result<()> {
        let size = |length: usize| u32::try_from(length).map_err(io::Error::other);
        let file = BufWriter::new(File::create(path)?);
        let mut encoder = png::Encoder::new(file, size(self.width)?, size(self.height)?);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        let mut writer = encoder.write_header().map_err(io::Error::other)?;
        writer.write_image_data(&self.pixels).map_err(io::Error::other)?;
        writer.finish().map_err(io::Error::other)
    }

    fn mean(&self, rows: std::ops::Range<usize>, columns: std::ops::Range<usize>) -> [u8; 3] {
        let mut sums = [0_usize; 3];
        let count = (rows.len() * columns.len()).max(1);
        for y in rows {
            for x in columns.clone() {
                let at = (y * self.width + x) * 3;
                for (sum, value) in sums.iter_mut().zip(&self.pixels[at..at + 3]) {
                    *sum += usize::from(*value);
                }
            }
        }
        sums.map(|sum| u8::try_from(sum / count).unwrap_or(u8::MAX))
    }
}

fn malformed(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("the picture is {what}"))
}
