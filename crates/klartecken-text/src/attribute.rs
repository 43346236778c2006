//! What the trained models see of a text, as hashed attributes.

/// The hash of an attribute, read piece by piece: FNV-1a of 32 bits.
#[derive(Clone, Copy)]
pub(crate) struct Attribute(u32);

impl Attribute {
    /// An attribute of that name.
    pub(crate) fn new(name: &str) -> Attribute {
        Attribute(0x811c_9dc5).text(name)
    }

    /// The same with more text in it.
    pub(crate) fn text(self, text: &str) -> Attribute {
        let step = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        Attribute(text.bytes().fold(self.0, step))
    }

    /// Folded to 24 bits.
    pub(crate) fn done(self) -> u32 {
        (self.0 >> 24) ^ (self.0 & 0xff_ffff)
    }
}

/// The attributes that a model knows, sorted.
pub(crate) struct Attributes {
    all: Vec<u32>,
    /// Where those with each high byte begin.
    starts: Vec<usize>,
}

impl Attributes {
    /// None at all.
    pub(crate) fn none() -> Attributes {
        Attributes { all: Vec::new(), starts: vec![0; 257] }
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
        let starts = (0..=256).map(|high| all.partition_point(|attribute| attribute >> 16 < high)).collect();
        Some((Attributes { all, starts }, rest))
    }

    /// The number of `attribute` among those that are known.
    pub(crate) fn number(&self, attribute: Attribute) -> Option<usize> {
        let attribute = attribute.done();
        let high = (attribute >> 16) as usize & 255;
        let (from, to) = (*self.starts.get(high)?, *self.starts.get(high + 1)?);
        let near = self.all.get(from..to)?;
        near.iter()
            .position(|&known| known >= attribute)
            .filter(|&at| near[at] == attribute)
            .map(|at| from + at)
    }
}
