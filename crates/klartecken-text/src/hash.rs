//! The hash by which models and word patterns are looked up: FNV-1a of 32 bits, which `telling/` and `names/` rely on.

/// The hash of nothing.
pub(crate) const EMPTY: u32 = 0x811c_9dc5;

/// The hash `from` with more bytes in it.
pub(crate) fn more(from: u32, bytes: &[u8]) -> u32 {
    bytes.iter().fold(from, |hash, &byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_fnv_1a() {
        // Of the test vectors of draft-eastlake-fnv.
        assert_eq!(more(EMPTY, b"a"), 0xe40c_292c);
        assert_eq!(more(EMPTY, b"foobar"), 0xbf9c_f968);
        assert_eq!(more(more(EMPTY, b"foo"), b"bar"), 0xbf9c_f968);
    }
}
