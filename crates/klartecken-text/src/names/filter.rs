//! A set that can be asked and not listed: a binary fuse filter with 8 bits for each member.
//!
//! After Graf and Lemire, "Binary Fuse Filters" (2022); made by `names/fuse.py`. One of 256 strangers seems a member.

/// A filter over `bytes` as `names/fuse.py` writes them.
pub(super) struct Filter {
    seed: u64,
    /// How many places a segment has; a power of two.
    length: u32,
    /// In how many segments a member's first place can lie.
    segments: u32,
    table: &'static [u8],
}

/// FNV-1a of 64 bits over what was read so far.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hash(u64);

impl Hash {
    /// Of `text`.
    pub(super) fn of(text: &str) -> Hash {
        Hash(0xcbf2_9ce4_8422_2325).with(text.as_bytes())
    }

    /// With `bytes` behind.
    pub(super) fn with(self, bytes: &[u8]) -> Hash {
        Hash(bytes.iter().fold(self.0, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)))
    }
}

impl Filter {
    /// Reads the head; bytes that are no filter give one with no members.
    pub(super) fn read(bytes: &'static [u8]) -> Filter {
        let &[seed, bits, low, high, ref table @ ..] = bytes else {
            return Filter { seed: 0, length: 1, segments: 0, table: &[] };
        };
        let length = 1 << bits.min(12);
        Filter { seed: seed.into(), length, segments: u16::from_le_bytes([low, high]).into(), table }
    }

    /// Whether `hash` is (almost certainly) a member's.
    pub(super) fn has(&self, hash: Hash) -> bool {
        let key = mix(hash.0.wrapping_add(self.seed));
        let (high, low) = ((key >> 32) as u32, key as u32);
        let within = self.length - 1;
        let first = ((u64::from(high) * u64::from(self.segments * self.length)) >> 32) as u32;
        let second = (first + self.length) ^ ((key >> 13) as u32 & within);
        let third = (first + 2 * self.length) ^ (low & within);
        let found = [first, second, third].iter().try_fold(0, |sum, &place| {
            let byte = self.table.get(place as usize)?;
            Some(sum ^ byte)
        });
        found == Some((low ^ high) as u8)
    }
}

/// Spreads every bit over all others (MurmurHash3's last step).
fn mix(mut value: u64) -> u64 {
    value = (value ^ (value >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    value = (value ^ (value >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    value ^ (value >> 33)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_filter_has_no_members() {
        for bytes in [&b""[..], b"abc", b"\x00\xff\xff\xff", b"\x00\x09\x10\x00short"] {
            assert!(!Filter::read(bytes).has(Hash::of("annag")), "{bytes:?}");
        }
    }
}
