//! Which format the bytes are in.

use super::{Lookalike, ReadHeaderError, lookalike::lookalike};
use crate::Format;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const JPEG: &[u8] = b"\xff\xd8\xff";
const EBML: &[u8] = b"\x1a\x45\xdf\xa3";

/// The format of a file that begins with `bytes`.
pub(super) fn format(bytes: &[u8]) -> Result<Format, ReadHeaderError> {
    if bytes.is_empty() {
        return Err(ReadHeaderError::Empty);
    }
    for (magic, format) in
        [(JPEG, Format::Jpeg), (PNG, Format::Png), (b"GIF87a", Format::Gif), (b"GIF89a", Format::Gif)]
    {
        if bytes.starts_with(magic) {
            return Ok(format);
        }
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Ok(Format::Webp);
    }
    if bytes.starts_with(EBML) {
        return matroska(bytes);
    }
    match bytes.get(4..8) {
        Some(b"ftyp") => return by_brands(bytes),
        // Films from before 2001 have no `ftyp`. A text may say "The wide", but its first byte is a letter.
        Some(b"moov" | b"mdat" | b"wide") if bytes[0] < b' ' => return Ok(Format::QuickTime),
        _ => {}
    }
    if is_cut_off(bytes) {
        return Err(ReadHeaderError::Truncated { bytes: bytes.len() });
    }
    Err(ReadHeaderError::UnknownFormat { looks_like: lookalike(bytes) })
}

/// Whether the file ends within what would have told its format.
fn is_cut_off(bytes: &[u8]) -> bool {
    let ends_within = |magic: &[u8]| bytes.len() < magic.len() && magic.starts_with(bytes);
    [JPEG, PNG, EBML, b"GIF89a", b"GIF87a"].into_iter().any(ends_within)
        || (bytes.len() < 12 && bytes.starts_with(b"RIFF"))
        || (bytes.len() < 8 && bytes.starts_with(b"\0\0\0"))
}

/// Pictures and films in ISO boxes (ISO/IEC 14496-12): the major brand, then the compatible ones, decide.
fn by_brands(bytes: &[u8]) -> Result<Format, ReadHeaderError> {
    let Some(major) = bytes.get(8..12) else {
        return Err(ReadHeaderError::Truncated { bytes: bytes.len() });
    };
    let size = u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]) as usize;
    // No real file has more than a few dozen brands.
    let compatible = bytes.get(16..size.clamp(16, 512).min(bytes.len())).unwrap_or_default();
    let brands = std::iter::once(major).chain(compatible.chunks_exact(4));
    brands
        .filter_map(brand)
        .next()
        .ok_or(ReadHeaderError::UnknownFormat { looks_like: Some(Lookalike::OtherMedia) })
}

/// The format that a brand stands for; `None` for those that say nothing, such as `mif1`, and for sound.
fn brand(brand: &[u8]) -> Option<Format> {
    match brand {
        b"avif" | b"avis" | b"MA1A" | b"MA1B" => Some(Format::Avif),
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"hevm" | b"hevs" => Some(Format::Heic),
        b"qt  " => Some(Format::QuickTime),
        b"isom" | b"mp41" | b"mp42" | b"mp71" | b"avc1" | b"hvc1" | b"av01" | b"dash" | b"mmp4" | b"MSNV"
        | b"M4V " | b"M4VH" | b"M4VP" | b"f4v " | b"XAVC" => Some(Format::Mp4),
        _ if brand.starts_with(b"iso") || brand.starts_with(b"3gp") || brand.starts_with(b"3g2") => {
            Some(Format::Mp4)
        }
        _ => None,
    }
}

/// WebM and Matroska differ only in the word in their header (RFC 8794, RFC 9559).
fn matroska(bytes: &[u8]) -> Result<Format, ReadHeaderError> {
    let head = bytes.get(..64).unwrap_or(bytes);
    let has = |word: &[u8]| head.windows(word.len()).any(|window| window == word);
    if has(b"\x42\x82\x84webm") {
        Ok(Format::Webm)
    } else if bytes.len() < 64 && !has(b"matroska") {
        Err(ReadHeaderError::Truncated { bytes: bytes.len() })
    } else {
        Err(ReadHeaderError::UnknownFormat { looks_like: Some(Lookalike::OtherMedia) })
    }
}
