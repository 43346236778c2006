//! Sizes of pictures and films in ISO boxes (ISO/IEC 14496-12), as (width, height) in pixels.

use super::still::array;

/// Enough for any real file; a hostile one may hold a box for every eight bytes.
const MAX_BOXES: usize = 4096;

/// HEIC and AVIF: the largest `ispe`, since the others are tiles and thumbnails, turned as `irot` says.
pub(super) fn picture_size(bytes: &[u8]) -> Option<(u32, u32)> {
    // `meta` is a full box: version and flags come before its boxes.
    let meta = find(bytes, b"meta")?.get(4..)?;
    let properties = find(find(meta, b"iprp")?, b"ipco")?;
    let size = children(properties)
        .filter(|(kind, _)| kind == b"ispe")
        .filter_map(|(_, body)| {
            Some((u32::from_be_bytes(array(body, 4)?), u32::from_be_bytes(array(body, 8)?)))
        })
        .max_by_key(|&(width, height)| u64::from(width) * u64::from(height))?;
    let turned = find(properties, b"irot").and_then(|body| body.first()).is_some_and(|turn| turn & 1 == 1);
    Some(if turned { (size.1, size.0) } else { size })
}

/// MP4 and QuickTime: the first track with a size, turned as its matrix says.
pub(super) fn film_size(bytes: &[u8]) -> Option<(u32, u32)> {
    children(find(bytes, b"moov")?)
        .filter(|(kind, _)| kind == b"trak")
        .filter_map(|(_, track)| find(track, b"tkhd").and_then(track_size))
        .find(|&(width, height)| width > 0 && height > 0)
}

/// The size in a track header, whose times are longer in version 1.
fn track_size(header: &[u8]) -> Option<(u32, u32)> {
    let matrix = if *header.first()? == 1 { 52 } else { 40 };
    // 16.16 fixed point.
    let whole = |at: usize| array(header, at).map(|it| u32::from_be_bytes(it) >> 16);
    let (width, height) = (whole(matrix + 36)?, whole(matrix + 40)?);
    let turned = array::<4>(header, matrix)? == [0; 4] && array::<4>(header, matrix + 16)? == [0; 4];
    Some(if turned { (height, width) } else { (width, height) })
}

/// The body of the first box of that kind.
fn find<'a>(bytes: &'a [u8], kind: &[u8; 4]) -> Option<&'a [u8]> {
    children(bytes).find(|(it, _)| it == kind).map(|(_, body)| body)
}

/// The boxes that stand one after the other in `bytes`, as kind and body; a body that is cut off is given as far as it goes.
fn children(bytes: &[u8]) -> impl Iterator<Item = ([u8; 4], &[u8])> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let kind = array(rest, 4)?;
        let (head, size) = match u32::from_be_bytes(array(rest, 0)?) {
            // To the end of the file.
            0 => (8, rest.len()),
            1 => (16, usize::try_from(u64::from_be_bytes(array(rest, 8)?)).ok()?),
            size => (8, usize::try_from(size).ok()?),
        };
        (size >= head).then_some(())?;
        let end = size.min(rest.len());
        let body = rest.get(head..end)?;
        rest = &rest[end..];
        Some((kind, body))
    })
    .take(MAX_BOXES)
}
