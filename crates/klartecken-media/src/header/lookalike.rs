//! What is found under a picture's name now and then.

/// What a file looks like that is neither a picture nor a film that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lookalike {
    /// SVG: a drawing, but able to carry scripts and addresses.
    Svg,
    /// A web page, such as a saved error page.
    Html,
    /// PDF.
    Pdf,
    /// ZIP, and so also Word, Excel and Pages documents.
    Zip,
    /// Picture, film or sound in a format that is not taken: TIFF and camera raw, BMP, JPEG XL, AVI, Matroska, M4A.
    OtherMedia,
    /// Plain text.
    Text,
}

impl Lookalike {
    /// Its usual name.
    pub fn as_str(self) -> &'static str {
        match self {
            Lookalike::Svg => "SVG",
            Lookalike::Html => "HTML",
            Lookalike::Pdf => "PDF",
            Lookalike::Zip => "ZIP",
            Lookalike::OtherMedia => "another media format",
            Lookalike::Text => "text",
        }
    }
}

/// How much of a text is read to tell what it is.
const TEXT_BYTES: usize = 1024;

/// What the bytes look like, by their first thousand.
pub(super) fn lookalike(bytes: &[u8]) -> Option<Lookalike> {
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    if starts(b"%PDF-") {
        return Some(Lookalike::Pdf);
    }
    if starts(b"PK\x03\x04") || starts(b"PK\x05\x06") {
        return Some(Lookalike::Zip);
    }
    let is_bitmap = starts(b"BM") && bytes.get(6..10) == Some(&[0; 4]);
    if is_bitmap || OTHER_MEDIA.iter().any(|magic| starts(magic)) {
        return Some(Lookalike::OtherMedia);
    }
    let head = text(bytes)?;
    let head = head.trim_start_matches('\u{feff}').trim_start().to_ascii_lowercase();
    if head.starts_with('<') {
        if head.contains("<svg") {
            return Some(Lookalike::Svg);
        }
        if ["<!doctype html", "<html", "<head", "<body", "<script"].iter().any(|tag| head.contains(tag)) {
            return Some(Lookalike::Html);
        }
    }
    Some(Lookalike::Text)
}

/// First bytes of other media: TIFF in both byte orders, RIFF (AVI, WAV), JPEG XL, Windows Media, MP3 with ID3, Ogg.
const OTHER_MEDIA: [&[u8]; 8] = [
    b"II*\0",
    b"MM\0*",
    b"RIFF",
    b"\xff\x0a",
    b"\0\0\0\x0cJXL ",
    b"\x30\x26\xb2\x75\x8e\x66\xcf\x11",
    b"ID3",
    b"OggS\0",
];

/// The first bytes as text, where they are UTF-8 without control characters.
fn text(bytes: &[u8]) -> Option<&str> {
    let head = bytes.get(..TEXT_BYTES).unwrap_or(bytes);
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        // The cut may go through a character; bad bytes further in are not text.
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(head.get(..error.valid_up_to())?).ok()?
        }
        Err(_) => return None,
    };
    let is_control = |char: char| char.is_control() && !char.is_whitespace();
    (!text.is_empty() && !text.contains(is_control)).then_some(text)
}
