//! Sizes of pictures whose size stands in a fixed place or behind a chain of segments, as (width, height) in pixels.

/// PNG: the IHDR chunk comes first (ISO/IEC 15948, 11.2.2).
pub(super) fn png(bytes: &[u8]) -> Option<(u32, u32)> {
    (bytes.get(12..16)? == b"IHDR").then_some(())?;
    Some((u32::from_be_bytes(array(bytes, 16)?), u32::from_be_bytes(array(bytes, 20)?)))
}

/// GIF: the logical screen.
pub(super) fn gif(bytes: &[u8]) -> Option<(u32, u32)> {
    Some((u16::from_le_bytes(array(bytes, 6)?).into(), u16::from_le_bytes(array(bytes, 8)?).into()))
}

/// WebP: simple, lossless or extended (RFC 9649).
pub(super) fn webp(bytes: &[u8]) -> Option<(u32, u32)> {
    match bytes.get(12..16)? {
        b"VP8X" => {
            let three = |at: usize| array(bytes, at).map(|[a, b, c]| u32::from_le_bytes([a, b, c, 0]) + 1);
            Some((three(24)?, three(27)?))
        }
        b"VP8L" => {
            (*bytes.get(20)? == 0x2f).then_some(())?;
            let bits = u32::from_le_bytes(array(bytes, 21)?);
            Some(((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1))
        }
        b"VP8 " => {
            (bytes.get(23..26)? == b"\x9d\x01\x2a").then_some(())?;
            let fourteen = |at: usize| array(bytes, at).map(|it| u32::from(u16::from_le_bytes(it) & 0x3fff));
            Some((fourteen(26)?, fourteen(28)?))
        }
        _ => None,
    }
}

/// JPEG: the first start-of-frame segment (ISO/IEC 10918-1, B.2.2).
pub(super) fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        (*bytes.get(at)? == 0xff).then_some(())?;
        match *bytes.get(at + 1)? {
            // A fill byte.
            0xff => at += 1,
            // Markers without a length.
            0x01 | 0xd0..=0xd8 => at += 2,
            // The picture itself, without a frame before it.
            0xd9 | 0xda => return None,
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                let (height, width) = (array(bytes, at + 5)?, array(bytes, at + 7)?);
                return Some((u16::from_be_bytes(width).into(), u16::from_be_bytes(height).into()));
            }
            _ => {
                let length = usize::from(u16::from_be_bytes(array(bytes, at + 2)?));
                // The length counts its own two bytes.
                (length >= 2).then_some(())?;
                at += 2 + length;
            }
        }
    }
}

/// The `N` bytes at `at`.
pub(super) fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at.checked_add(N)?)?.try_into().ok()
}
