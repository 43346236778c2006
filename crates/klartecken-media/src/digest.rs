//! A file's digest, computed while it is being read.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// SHA-256 (FIPS 180-4) of a file handed over in pieces of any size.
#[derive(Debug, Clone, Default)]
pub struct Digester {
    state: Sha256,
    bytes: u64,
}

impl Digester {
    /// A digest of nothing yet.
    pub fn new() -> Digester {
        Digester::default()
    }

    /// Takes the file's next bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        self.state.update(bytes);
        self.bytes += bytes.len() as u64;
    }

    /// Bytes taken so far.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// The digest as 64 lower-case hexadecimal digits.
    pub fn finish(self) -> String {
        let mut text = String::with_capacity(64);
        for byte in self.state.finalize() {
            // Writing to a `String` cannot fail.
            let _ = write!(text, "{byte:02x}");
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// FIPS 180 examples (NIST, "SHA-256 Example Values") and the empty message.
    const VECTORS: [(&[u8], &str); 3] = [
        (b"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (b"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        ),
    ];

    fn digest(bytes: &[u8], chunk: usize) -> (String, u64) {
        let mut digester = Digester::new();
        bytes.chunks(chunk).for_each(|chunk| digester.update(chunk));
        let bytes = digester.bytes();
        (digester.finish(), bytes)
    }

    #[test]
    fn agrees_with_nist_in_chunks_of_any_size() {
        for (message, expected) in VECTORS {
            for chunk in [1, 3, 7, 55, 56, 64, 1000] {
                assert_eq!(digest(message, chunk), (expected.to_owned(), message.len() as u64));
            }
        }
    }

    #[test]
    fn agrees_with_nist_on_a_million_letters() {
        let message = vec![b'a'; 1_000_000];
        let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";
        for chunk in [63, 65, 4097, 1_000_000] {
            assert_eq!(digest(&message, chunk), (expected.to_owned(), 1_000_000));
        }
    }
}
