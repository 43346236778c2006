//! What the first bytes of a file say about it.

mod boxes;
mod lookalike;
mod sniff;
mod still;

use crate::Format;

pub use lookalike::Lookalike;

/// How many of a file's first bytes are worth handing over; more are not looked at.
///
/// Enough for a JPEG with a full set of metadata and a thumbnail in front of its size.
pub const HEADER_BYTES: usize = 256 * 1024;

/// What the first bytes of a picture or film say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// The real format, by content.
    pub format: Format,
    /// Pixels as the file states them, unchecked; `None` where they could not be read.
    pub width: Option<u32>,
    /// Pixels as the file states them, unchecked; `None` where they could not be read.
    pub height: Option<u32>,
}

/// The file's first bytes are not those of a picture or film.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReadHeaderError {
    /// There are no bytes.
    #[error("the file is empty")]
    Empty,
    /// The file begins like a picture or film but ends before its format can be told.
    #[error("the file ends after {bytes} bytes, before its format can be told")]
    Truncated {
        /// How many bytes there were.
        bytes: usize,
    },
    /// The bytes are something else.
    #[error(
        "neither a picture nor a film that is known{}",
        .looks_like.map(|it| format!("; it looks like {}", it.as_str())).unwrap_or_default()
    )]
    UnknownFormat {
        /// What they look like, where that can be told.
        looks_like: Option<Lookalike>,
    },
}

/// Reads the header from a file's first bytes; [`HEADER_BYTES`] of them are enough.
///
/// A size that cannot be read is `None` and no error, and a size that cannot be true is reported as it stands.
/// The sizes of HEIC, AVIF, MP4 and QuickTime count a turn by quarters as done; those of the other formats do not
/// look at Exif. A WebM's size is not read, and a film's only where its index stands in front (`moov`).
///
/// # Errors
/// [`ReadHeaderError`] where the bytes are not those of a picture or film.
pub fn read_header(start: &[u8]) -> Result<Header, ReadHeaderError> {
    let bytes = start.get(..HEADER_BYTES).unwrap_or(start);
    let format = sniff::format(bytes)?;
    let size = match format {
        Format::Jpeg => still::jpeg(bytes),
        Format::Png => still::png(bytes),
        Format::Gif => still::gif(bytes),
        Format::Webp => still::webp(bytes),
        Format::Heic | Format::Avif => boxes::picture_size(bytes),
        Format::Mp4 | Format::QuickTime => boxes::film_size(bytes),
        Format::Webm => None,
    };
    Ok(Header { format, width: size.map(|(width, _)| width), height: size.map(|(_, height)| height) })
}

#[cfg(test)]
mod tests;
