use proptest::prelude::*;

use super::*;

/// One box: size, kind, body.
fn iso_box(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let size = u32::try_from(body.len() + 8).unwrap();
    [&size.to_be_bytes(), kind.as_slice(), body].concat()
}

fn ftyp(brands: &[&[u8; 4]]) -> Vec<u8> {
    let compatible: Vec<u8> = brands[1..].iter().flat_map(|brand| **brand).collect();
    iso_box(b"ftyp", &[brands[0].as_slice(), &[0; 4], &compatible].concat())
}

fn ispe(width: u32, height: u32) -> Vec<u8> {
    iso_box(b"ispe", &[[0; 4], width.to_be_bytes(), height.to_be_bytes()].concat())
}

fn heic(properties: &[Vec<u8>]) -> Vec<u8> {
    let ipco = iso_box(b"ipco", &properties.concat());
    let meta = [[0; 4].as_slice(), &iso_box(b"hdlr", &[0; 25]), &iso_box(b"iprp", &ipco)].concat();
    [ftyp(&[b"heic", b"mif1", b"heic"]), iso_box(b"meta", &meta)].concat()
}

fn film(brand: &[u8; 4], width: u32, height: u32, turned: bool) -> Vec<u8> {
    let mut header = vec![0; 84];
    let one = 0x0001_0000_u32.to_be_bytes();
    let places = if turned { [44, 52] } else { [40, 56] };
    places.iter().for_each(|&at| header[at..at + 4].copy_from_slice(&one));
    header[76..80].copy_from_slice(&(width << 16).to_be_bytes());
    header[80..84].copy_from_slice(&(height << 16).to_be_bytes());
    let sound = iso_box(b"trak", &iso_box(b"tkhd", &[0; 84]));
    let picture = iso_box(b"trak", &iso_box(b"tkhd", &header));
    let moov = iso_box(b"moov", &[iso_box(b"mvhd", &[0; 100]), sound, picture].concat());
    [ftyp(&[brand, b"isom"]), iso_box(b"free", b""), moov].concat()
}

fn webm(word: &[u8]) -> Vec<u8> {
    [b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82".as_slice(), &[0x80 | word.len() as u8], word, &[0; 60]]
        .concat()
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x02\x08\x06\0\0\0";
const GIF: &[u8] = b"GIF89a\x01\0\x02\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";
const JPEG: &[u8] =
    b"\xff\xd8\xff\xe0\0\x04JF\xff\xff\xdb\0\x03\0\xff\xc2\0\x0b\x08\0\x02\0\x01\x01\x01\x11\0";
const VP8X: &[u8] = b"RIFF\x1a\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\0\0\0\x01\0\0";
const VP8L: &[u8] = b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\0\x40\0\0";
const VP8: &[u8] = b"RIFF\x1a\0\0\0WEBPVP8 \x0d\0\0\0\0\0\0\x9d\x01\x2a\x01\0\x02\0";

#[test]
fn reads_format_and_size() {
    let portrait = heic(&[ispe(512, 512), ispe(4032, 3024), iso_box(b"irot", &[3])]);
    for (bytes, format, size) in [
        (PNG.to_vec(), Format::Png, Some((1, 2))),
        (GIF.to_vec(), Format::Gif, Some((1, 2))),
        (JPEG.to_vec(), Format::Jpeg, Some((1, 2))),
        (VP8X.to_vec(), Format::Webp, Some((1, 2))),
        (VP8L.to_vec(), Format::Webp, Some((1, 2))),
        (VP8.to_vec(), Format::Webp, Some((1, 2))),
        (heic(&[ispe(4032, 3024), ispe(320, 240)]), Format::Heic, Some((4032, 3024))),
        (portrait, Format::Heic, Some((3024, 4032))),
        (ftyp(&[b"mif1", b"avif", b"miaf"]), Format::Avif, None),
        (ftyp(&[b"avif"]), Format::Avif, None),
        (film(b"mp42", 1920, 1080, false), Format::Mp4, Some((1920, 1080))),
        (film(b"qt  ", 1920, 1080, true), Format::QuickTime, Some((1080, 1920))),
        (ftyp(&[b"3gp5", b"isom"]), Format::Mp4, None),
        (iso_box(b"wide", b""), Format::QuickTime, None),
        (webm(b"webm"), Format::Webm, None),
    ] {
        let header = read_header(&bytes).unwrap();
        assert_eq!((header.format, header.width.zip(header.height)), (format, size), "{bytes:?}");
    }
}

#[test]
fn a_size_that_cannot_be_read_is_no_error() {
    for bytes in
        [&PNG[..20], &GIF[..7], &JPEG[..8], &VP8X[..25], b"\xff\xd8\xff\xe0\0\0", b"\xff\xd8\xff\xda\0\x08"]
    {
        let header = read_header(bytes).unwrap();
        assert_eq!((header.width, header.height), (None, None), "{bytes:?}");
    }
}

#[test]
fn a_size_that_cannot_be_true_is_reported() {
    let mut png = PNG.to_vec();
    png[16..24].fill(0xff);
    assert_eq!(read_header(&png).unwrap().width, Some(u32::MAX));
    assert_eq!(read_header(&heic(&[ispe(u32::MAX, u32::MAX)])).unwrap().height, Some(u32::MAX));
}

#[test]
fn says_what_it_looks_like_instead() {
    for (bytes, looks_like) in [
        (&b"<svg xmlns='http://www.w3.org/2000/svg'/>"[..], Some(Lookalike::Svg)),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- A -->\n<svg>", Some(Lookalike::Svg)),
        (b"\n<!DOCTYPE html><html><head>", Some(Lookalike::Html)),
        (b"<HTML>404", Some(Lookalike::Html)),
        (b"%PDF-1.7", Some(Lookalike::Pdf)),
        (b"PK\x03\x04\x14\0", Some(Lookalike::Zip)),
        (b"II*\0\x08\0\0\0", Some(Lookalike::OtherMedia)),
        (b"BM\x46\0\0\0\0\0\0\0", Some(Lookalike::OtherMedia)),
        (b"RIFF\x24\0\0\0AVI LIST", Some(Lookalike::OtherMedia)),
        (&ftyp(&[b"M4A ", b"M4B "]), Some(Lookalike::OtherMedia)),
        (&webm(b"matroska"), Some(Lookalike::OtherMedia)),
        ("BMW kör på vägen.".as_bytes(), Some(Lookalike::Text)),
        (b"The wide road", Some(Lookalike::Text)),
        (b"\x07\x08\x01", None),
        (b"\x1f\x8b\x08\0\0\0", None),
    ] {
        assert_eq!(read_header(bytes), Err(ReadHeaderError::UnknownFormat { looks_like }), "{bytes:?}");
    }
}

#[test]
fn tells_nothing_from_too_little() {
    assert_eq!(read_header(b""), Err(ReadHeaderError::Empty));
    for bytes in
        [&b"\xff\xd8"[..], b"\x89PNG", b"GIF8", b"RIFF\0\0\0\0WE", b"\0\0\0\x18fty", b"\x1a\x45\xdf\xa3"]
    {
        assert_eq!(read_header(bytes), Err(ReadHeaderError::Truncated { bytes: bytes.len() }), "{bytes:?}");
    }
    assert_eq!(read_header(b"\0\0\0\x18ftyp"), Err(ReadHeaderError::Truncated { bytes: 8 }));
}

#[test]
fn the_error_says_it_in_one_line() {
    let error = read_header(b"<html>").unwrap_err();
    assert_eq!(error.to_string(), "neither a picture nor a film that is known; it looks like HTML");
}

proptest! {
    #[test]
    fn never_panics(bytes in prop::collection::vec(any::<u8>(), 0..200), which in 0_usize..9) {
        let starts: [&[u8]; 9] =
            [b"", JPEG, PNG, GIF, VP8X, VP8L, VP8, &heic(&[ispe(1, 1)]), &film(b"qt  ", 1, 1, true)];
        let _ = read_header(&[starts[which], &bytes].concat());
        let _ = read_header(&[&starts[which][..starts[which].len() / 2], &bytes].concat());
    }

    #[test]
    fn never_panics_on_a_changed_file(at in 0_usize..400, byte: u8) {
        for mut file in [heic(&[ispe(4, 3), iso_box(b"irot", &[1])]), film(b"mp42", 2, 1, false), JPEG.to_vec()] {
            let at = at % file.len();
            file[at] = byte;
            let _ = read_header(&file);
        }
    }
}
