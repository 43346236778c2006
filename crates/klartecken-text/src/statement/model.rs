//! Weighs the evidence that a hit tells something of somebody.

use std::sync::OnceLock;

use crate::attribute::{Attribute, Attributes};

/// Made by `telling/train.py`; `telling/MODEL.md` says of what.
static MODEL: &[u8] = include_bytes!("../../telling/model.bin");

/// A linear model with hashed attributes and 8-bit weights, in whole numbers all the way.
pub(super) struct Model {
    /// What is added to every sum.
    base: i32,
    attributes: Attributes,
    weights: Vec<i8>,
}

impl Model {
    /// What a sum of 1 in the model's own terms (the logarithm of the odds) is here.
    pub(super) const ONE: i32 = 32;

    /// The one that is shipped; read once.
    pub(super) fn shipped() -> &'static Model {
        static SHIPPED: OnceLock<Model> = OnceLock::new();
        SHIPPED.get_or_init(|| Model::read(MODEL).unwrap_or_else(Model::empty))
    }

    /// One to which nothing tells anything.
    fn empty() -> Model {
        Model { base: i32::MIN / 2, attributes: Attributes::none(), weights: Vec::new() }
    }

    /// Reads what `telling/train.py` wrote: the number of attributes and the base, 16 bits each, the lowest byte first; the
    /// attributes; a signed byte for each. `None` where it is cut.
    fn read(bytes: &[u8]) -> Option<Model> {
        let (&[count, count_high, base, base_high], rest) = bytes.split_first_chunk()?;
        let count = usize::from(u16::from_le_bytes([count, count_high]));
        let base = i16::from_le_bytes([base, base_high]).into();
        let (attributes, rest) = Attributes::read(rest, count)?;
        let weights = rest.get(..count)?.iter().map(|&byte| byte as i8).collect();
        Some(Model { base, attributes, weights })
    }

    /// What a hit is judged by before anything is known of it.
    pub(super) fn base(&self) -> i32 {
        self.base
    }

    /// What `attribute` adds to that.
    pub(super) fn weight(&self, attribute: Attribute) -> i32 {
        self.attributes
            .number(attribute)
            .and_then(|at| self.weights.get(at))
            .map_or(0, |&weight| weight.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_shipped_model_and_no_cut_one() {
        let whole = Model::read(MODEL).expect("the shipped model can be read");
        assert!(whole.weights.len() > 100);
        for cut in [0, 3, 4, MODEL.len() / 2, MODEL.len() - 1] {
            assert!(Model::read(&MODEL[..cut]).is_none(), "{cut}");
        }
    }
}
