//! A picture on its way into the book: read with care, turned upright, and made no larger than a photo has to be.

use std::io::Cursor;

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};
use sha2::{Digest, Sha256};

/// The longer side of a photo, in pixels.
const LONGEST_SIDE: u32 = 512;
/// A photo of the right size that needs no more bytes than this is kept as it came.
const MOST_BYTES: usize = 256 << 10;
/// A file with more bytes than this is not read.
pub(crate) const LARGEST_FILE: usize = 32 << 20;
/// A picture wider or higher than this is not read.
const WIDEST: u32 = 20_000;
/// Memory that reading one may take.
const MEMORY: u64 = 256 << 20;
const QUALITY: u8 = 85;

/// A picture as the book keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Picture {
    /// SHA-256 of the bytes, in hexadecimal.
    pub hash: String,
    /// SHA-256 of the picture as it came.
    pub came_as: String,
    /// `image/jpeg` or `image/png`.
    pub media_type: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Why a picture cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PictureFault {
    /// It is none, or a broken one, or of a kind that is not read.
    Unreadable,
    /// It has more bytes or pixels than are read.
    TooLarge,
}

/// SHA-256, in hexadecimal.
pub(crate) fn hash_of(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads a JPEG, PNG, WebP or GIF file, whatever it calls itself. A JPEG or PNG of the right size stays as it is.
pub(crate) fn read(file: &[u8]) -> Result<Picture, PictureFault> {
    if file.len() > LARGEST_FILE {
        return Err(PictureFault::TooLarge);
    }
    let (mut image, format, orientation) = decode(file).map_err(|cause| match cause {
        ImageError::Limits(_) => PictureFault::TooLarge,
        _ => PictureFault::Unreadable,
    })?;
    let came_as = hash_of(file);
    let fits = image.width().max(image.height()) <= LONGEST_SIDE && file.len() <= MOST_BYTES;
    let kept_as = match format {
        Some(ImageFormat::Jpeg) => Some("image/jpeg"),
        Some(ImageFormat::Png) => Some("image/png"),
        _ => None,
    };
    if let Some(media_type) = kept_as.filter(|_| fits) {
        return Ok(Picture { hash: came_as.clone(), came_as, media_type, bytes: file.to_vec() });
    }
    if image.width().max(image.height()) > LONGEST_SIDE {
        image = image.thumbnail(LONGEST_SIDE, LONGEST_SIDE);
    }
    image.apply_orientation(orientation);
    let (media_type, bytes) = encode(image).map_err(|_| PictureFault::Unreadable)?;
    Ok(Picture { hash: hash_of(&bytes), came_as, media_type, bytes })
}

fn decode(file: &[u8]) -> Result<(DynamicImage, Option<ImageFormat>, Orientation), ImageError> {
    let mut reader = ImageReader::new(Cursor::new(file)).with_guessed_format()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(WIDEST);
    limits.max_image_height = Some(WIDEST);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let format = reader.format();
    let mut decoder = reader.into_decoder()?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    Ok((DynamicImage::from_decoder(decoder)?, format, orientation))
}

/// What can be seen through stays so; all else is a JPEG.
fn encode(image: DynamicImage) -> Result<(&'static str, Vec<u8>), ImageError> {
    let mut bytes = Vec::new();
    let seen_through = image.has_alpha() && image.to_rgba8().pixels().any(|pixel| pixel.0[3] < u8::MAX);
    if seen_through {
        image.into_rgba8().write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)?;
        return Ok(("image/png", bytes));
    }
    image.into_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))?;
    Ok(("image/jpeg", bytes))
}

/// Base64 as contacts and addresses of data hold it: blanks left out, with or without padding; `None` where it is broken.
pub(crate) fn from_base64(text: &str) -> Option<Vec<u8>> {
    let lenient = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    let letters: Vec<u8> = text.bytes().filter(|letter| !letter.is_ascii_whitespace()).collect();
    GeneralPurpose::new(&STANDARD, lenient).decode(letters).ok()
}

/// The bytes of `data:image/png;base64,…`.
pub(crate) fn from_data_address(text: &str) -> Option<Vec<u8>> {
    let rest = text.trim_start();
    let (scheme, rest) = rest.split_at_checked(5)?;
    let (parameters, data) = rest.split_once(',')?;
    let is_base64 = parameters.trim_end_matches('\\').to_ascii_lowercase().ends_with(";base64");
    if scheme.eq_ignore_ascii_case("data:") && is_base64 { from_base64(data) } else { None }
}

/// Base64, padded.
pub(crate) fn to_base64(bytes: &[u8]) -> String {
    base64::prelude::BASE64_STANDARD.encode(bytes)
}
