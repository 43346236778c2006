//! The formats of pictures and films that are recognised.

/// A file's real format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// JPEG (ISO/IEC 10918).
    Jpeg,
    /// PNG (ISO/IEC 15948).
    Png,
    /// GIF 87a or 89a.
    Gif,
    /// WebP (RFC 9649).
    Webp,
    /// HEIF with HEVC coding (ISO/IEC 23008-12), as telephones make it.
    Heic,
    /// AV1 Image File Format.
    Avif,
    /// MP4 (ISO/IEC 14496-14) and its relatives.
    Mp4,
    /// QuickTime film (.mov).
    QuickTime,
    /// WebM.
    Webm,
}

impl Format {
    /// All formats.
    pub const ALL: [Format; 9] = [
        Format::Jpeg,
        Format::Png,
        Format::Gif,
        Format::Webp,
        Format::Heic,
        Format::Avif,
        Format::Mp4,
        Format::QuickTime,
        Format::Webm,
    ];

    /// The word in documents and records.
    pub fn as_str(self) -> &'static str {
        match self {
            Format::Jpeg => "jpeg",
            Format::Png => "png",
            Format::Gif => "gif",
            Format::Webp => "webp",
            Format::Heic => "heic",
            Format::Avif => "avif",
            Format::Mp4 => "mp4",
            Format::QuickTime => "quicktime",
            Format::Webm => "webm",
        }
    }

    /// The media type as registered with IANA.
    pub fn mime(self) -> &'static str {
        match self {
            Format::Jpeg => "image/jpeg",
            Format::Png => "image/png",
            Format::Gif => "image/gif",
            Format::Webp => "image/webp",
            Format::Heic => "image/heic",
            Format::Avif => "image/avif",
            Format::Mp4 => "video/mp4",
            Format::QuickTime => "video/quicktime",
            Format::Webm => "video/webm",
        }
    }

    /// Whether it is a film rather than a picture; an animated picture is a picture.
    pub fn is_video(self) -> bool {
        matches!(self, Format::Mp4 | Format::QuickTime | Format::Webm)
    }
}
