//! Compressed copies beside each file, for web servers that can send them.

use std::io::{Cursor, Write};
use std::thread;

use anyhow::{Context, Result, bail};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

use crate::site::{Site, media_type};

pub(super) fn add_compressed(site: &mut Site) -> Result<()> {
    let compressed = thread::scope(|scope| -> Result<Vec<_>> {
        let files = site.iter().filter(|(name, _)| shrinks(name));
        let started: Vec<_> = files.map(|file| scope.spawn(move || compress(file))).collect();
        started.into_iter().map(|one| one.join().unwrap_or_else(|_| bail!("compressing stopped"))).collect()
    })?;
    site.extend(compressed.into_iter().flatten());
    Ok(())
}

fn compress((name, bytes): (&String, &Vec<u8>)) -> Result<[(String, Vec<u8>); 2]> {
    let (br, gz) = (format!("{name}.br"), format!("{name}.gz"));
    let smallest = brotli(bytes).with_context(|| br.clone())?;
    let smaller = gzip(bytes).with_context(|| gz.clone())?;
    Ok([(br, smallest), (gz, smaller)])
}

/// Text and wasm; pictures and fonts are compressed already. The licences are text without an ending.
fn shrinks(name: &str) -> bool {
    match media_type(name) {
        Some(kind) => kind != "image/png" && !kind.starts_with("font/"),
        None => name.starts_with("LICENSE"),
    }
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams { quality: 11, size_hint: bytes.len(), ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut Cursor::new(bytes), &mut compressed, &parameters)?;
    Ok(compressed)
}

/// Without a time, which would make every build different.
fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn text_and_wasm_shrink() {
        for name in
            ["index.html", "review_bg.wasm", "icon.svg", "BUILD.txt", "LICENSE-MIT", "manifest.webmanifest"]
        {
            assert!(shrinks(name), "{name}");
        }
        assert!(!shrinks("icon.png") && !shrinks("a.woff2"));
    }

    #[test]
    fn what_is_compressed_comes_back() {
        let text = "Läser in Klartecken … ".repeat(50);
        let mut back = String::new();
        flate2::read::GzDecoder::new(gzip(text.as_bytes()).unwrap().as_slice())
            .read_to_string(&mut back)
            .unwrap();
        assert_eq!(back, text);
        back.clear();
        brotli::Decompressor::new(brotli(text.as_bytes()).unwrap().as_slice(), 4096)
            .read_to_string(&mut back)
            .unwrap();
        assert_eq!(back, text);
    }

    #[test]
    fn gzip_carries_no_time() {
        assert_eq!(gzip(b"a").unwrap()[4..8], [0; 4]);
    }
}
