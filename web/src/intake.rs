//! Taking files in: what they really are, and their digest, read piece by piece.

use klartecken::{
    media::{Digester, Format, HEADER_BYTES, Header, ReadHeaderError, read_header},
    post::{Media, MediaKind},
};

use crate::host::files::Picked;

/// How much of a file is read at a time, in bytes: small enough to keep the page answering between the pieces.
const PIECE: u64 = 1 << 20;

/// Above this size, in bytes, the reading shows a progress bar.
pub(crate) const SHOW_PROGRESS_FROM: u64 = 50_000_000;

/// Above this many pixels no preview is drawn: the browser would need the memory of all of them.
const MOST_PREVIEW_PIXELS: u64 = 60_000_000;

/// A file that has been read to its end.
pub(crate) struct TakenIn {
    pub(crate) media: Media,
    /// Whether it is safe to let the browser draw it.
    pub(crate) can_preview: bool,
}

/// Why a file was not taken in.
pub(crate) enum Refusal {
    /// It is not a picture or film that is known here.
    Unknown(ReadHeaderError),
    /// The browser could not read it.
    Unreadable,
    /// The user changed their mind.
    Cancelled,
}

/// Reads `file` to its end in constant memory. `progress` is told the bytes read so far, and answers whether to go on.
pub(crate) async fn take_in(file: &Picked, progress: impl Fn(u64) -> bool) -> Result<TakenIn, Refusal> {
    let size = file.size();
    let head = file.read(0, size.min(HEADER_BYTES as u64)).await.map_err(|_| Refusal::Unreadable)?;
    let header = read_header(&head).map_err(Refusal::Unknown)?;
    // The whole file was looked at: a picture that does not say how large it is has no end.
    let whole = size <= HEADER_BYTES as u64;
    if whole && !header.format.is_video() && header.width.is_none() {
        return Err(Refusal::Unknown(ReadHeaderError::Truncated { bytes: head.len() }));
    }
    let sha256 = digest(file, progress).await?;
    let media = Media {
        id: String::new(),
        kind: if header.format.is_video() { MediaKind::Video } else { MediaKind::Image },
        name: file.name(),
        size,
        sha256: Some(sha256),
        alt_text: String::new(),
        origin: None,
        people: None,
    };
    Ok(TakenIn { media, can_preview: can_preview(&header) })
}

/// The SHA-256 of a file, read piece by piece in constant memory; `progress` is as in [`take_in`].
pub(crate) async fn digest(file: &Picked, progress: impl Fn(u64) -> bool) -> Result<String, Refusal> {
    let size = file.size();
    let mut digester = Digester::new();
    let mut at = 0;
    while at < size {
        let end = size.min(at + PIECE);
        digester.update(&file.read(at, end).await.map_err(|_| Refusal::Unreadable)?);
        at = end;
        if !progress(at) {
            return Err(Refusal::Cancelled);
        }
    }
    Ok(digester.finish())
}

fn can_preview(header: &Header) -> bool {
    // No browser but Safari draws HEIC.
    let drawn = !header.format.is_video() && header.format != Format::Heic;
    let pixels = header.width.zip(header.height).map(|(width, height)| u64::from(width) * u64::from(height));
    drawn && pixels.is_some_and(|pixels| pixels <= MOST_PREVIEW_PIXELS)
}
