//! What the trained models see of a text, as hashed attributes.

use crate::hash;

/// The hash of an attribute, read piece by piece.
#[derive(Clone, Copy)]
pub(crate) struct Attribute(u32);

impl Attribute {
    /// An attribute of that name.
    pub(crate) fn new(name: &str) -> Attribute {
        Attribute(hash::EMPTY).text(name)
    }

    /// The same with more text in it.
    pub(crate) fn text(self, text: &str) -> Attribute {
        Attribute(hash::more(self.0, text.as_bytes()))
    }

    /// Folded to 24 bits.
    pub(crate) fn done(self) -> u32 {
        (self.0 >> 24) ^ (self.0 & 0xff_ffff)
    }
}

/// How many low bits attributes may differ in that are looked up at the same place.
const LOW: u32 = 12;
/// How many places there are, for attributes of 24 bits.
const HIGHS: usize = 1 << (24 - LOW);

/// The attributes that a model knows, sorted.
pub(crate) struct Attributes {
    all: Vec<u32>,
    /// Where those with the same high bits begin: most attributes are unknown, and then there are none.
    starts: Vec<usize>,
}

impl Attributes {
    /// None at all.
    pub(crate) fn none() -> Attributes {
        Attributes { all: Vec::new(), starts: vec![0; HIGHS + 1] }
    }

    /// Reads `count` of them, each as the distance from the one before in groups of seven bits, the lowest first; also
    /// gives what follows. `None` where they are cut.
    pub(crate) fn read(bytes: &[u8], count: usize) -> Option<(Attributes, &[u8])> {
        let mut rest = bytes;
        let mut all = Vec::with_capacity(count);
        let mut last = 0_u32;
        for _ in 0..count {
            let mut shift = 0;
            loop {
                let (&byte, after) = rest.split_first()?;
                rest = after;
                last = last.wrapping_add(u32::from(byte & 127).checked_shl(shift)?);
                shift += 7;
                if byte < 128 {
                    break;
                }
            }
            all.push(last);
        }
        let mut starts = Vec::with_capacity(HIGHS + 1);
        for (at, attribute) in all.iter().enumerate() {
            let high = (attribute >> LOW) as usize;
            while starts.len() <= high.min(HIGHS - 1) {
                starts.push(at);
            }
        }
        starts.resize(HIGHS + 1, all.len());
        Some((Attributes { all, starts }, rest))
    }

    /// The number of `attribute` among those that are known.
    pub(crate) fn number(&self, attribute: Attribute) -> Option<usize> {
        let attribute = attribute.done();
        let high = (attribute >> LOW) as usize % HIGHS;
        (self.starts[high]..self.starts[high + 1]).find(|&at| self.all[at] == attribute)
    }
}
