//! The trained model: a linear chain (CRF) with hashed attributes and 8-bit weights, in whole numbers all the way.

use std::sync::OnceLock;

use super::{features, lists::Sight};
use crate::words::Word;

/// Made by `names/train.py`; `names/MODEL.md` says of what.
static MODEL: &[u8] = include_bytes!("../../names/model.bin");

/// Labels: outside a name, beginning one, inside one.
const LABELS: usize = 3;
/// The label of words outside.
pub(super) const OUTSIDE: usize = 0;
/// The label of a name's first word.
pub(super) const BEGIN: usize = 1;

/// How many low bits attributes may differ in that are looked up at the same place.
const LOW: u32 = 12;
/// How many places there are, for attributes of 24 bits.
const HIGHS: usize = 1 << (24 - LOW);

/// Scores of the labels.
type Scores = [i32; LABELS];

/// The model, ready to be asked.
pub(super) struct Model {
    /// `moves[before][after]`.
    moves: [Scores; LABELS],
    /// Sorted.
    attributes: Vec<u32>,
    weights: Vec<[i8; LABELS]>,
    /// Where the attributes with the same high bits begin: most attributes are unknown, and then there are none.
    starts: Vec<usize>,
}

/// What the model makes of one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Label {
    /// The most likely one.
    pub(super) label: usize,
    /// By how much the best reading in which the word is in a name beats the best in which it is not.
    pub(super) margin: i32,
}

impl Model {
    /// The one that is shipped; read once.
    pub(super) fn shipped() -> &'static Model {
        static SHIPPED: OnceLock<Model> = OnceLock::new();
        SHIPPED.get_or_init(|| Model::read(MODEL).unwrap_or_else(Model::empty))
    }

    /// One that sees no names.
    fn empty() -> Model {
        Model {
            moves: [[0; LABELS]; LABELS],
            attributes: Vec::new(),
            weights: Vec::new(),
            starts: vec![0; HIGHS + 1],
        }
    }

    /// Reads what `names/train.py` wrote, or `None` where it is cut.
    fn read(bytes: &[u8]) -> Option<Model> {
        let number = |at: usize| Some([*bytes.get(at)?, *bytes.get(at + 1)?]);
        let count = usize::from(u16::from_le_bytes(number(0)?));
        let mut moves = [[0; LABELS]; LABELS];
        for (at, score) in moves.iter_mut().flatten().enumerate() {
            *score = i16::from_le_bytes(number(2 + 2 * at)?).into();
        }
        let mut rest = bytes.get(2 + 2 * LABELS * LABELS..)?;
        let mut attributes = Vec::with_capacity(count);
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
            attributes.push(last);
        }
        let weight = |at: usize, label: usize| rest.get(label * count + at).map(|&byte| byte as i8);
        let weights = (0..count).map(|at| Some([weight(at, 0)?, weight(at, 1)?, weight(at, 2)?]));
        let weights = weights.collect::<Option<_>>()?;
        let mut starts = Vec::with_capacity(HIGHS + 1);
        for (at, attribute) in attributes.iter().enumerate() {
            let high = (attribute >> LOW) as usize;
            while starts.len() <= high.min(HIGHS - 1) {
                starts.push(at);
            }
        }
        starts.resize(HIGHS + 1, attributes.len());
        Some(Model { moves, attributes, weights, starts })
    }

    fn add(&self, attribute: u32, scores: &mut Scores) {
        let high = (attribute >> LOW) as usize % HIGHS;
        let mut near = self.starts[high]..self.starts[high + 1];
        if let Some(at) = near.find(|&at| self.attributes[at] == attribute) {
            for (score, &weight) in scores.iter_mut().zip(&self.weights[at]) {
                *score += i32::from(weight);
            }
        }
    }

    /// What each word of a sentence is, given what the lists say about it.
    pub(super) fn labels(&self, sentence: &[Word], seen: &[Sight]) -> Vec<Label> {
        let mut own: Vec<Scores> = vec![[0; LABELS]; sentence.len()];
        features::each(sentence, seen, |at, attribute| self.add(attribute, &mut own[at]));
        let (ahead, ways) = self.forwards(&own);
        let behind = self.backwards(&own);
        let mut label = ahead.last().map_or(OUTSIDE, best);
        let mut labels = vec![Label::default(); own.len()];
        for at in (0..own.len()).rev() {
            let total = |label: usize| ahead[at][label] + behind[at][label];
            labels[at] = Label { label, margin: total(1).max(total(2)) - total(OUTSIDE) };
            label = ways[at][label];
        }
        labels
    }

    /// The best score of each label with all before it, and which label came before.
    fn forwards(&self, own: &[Scores]) -> (Vec<Scores>, Vec<[usize; LABELS]>) {
        let mut ahead: Vec<Scores> = Vec::with_capacity(own.len());
        let mut ways = vec![[0; LABELS]; own.len()];
        for (at, scores) in own.iter().enumerate() {
            let mut sums = *scores;
            if let Some(before) = ahead.last() {
                for label in 0..LABELS {
                    let came: Scores = std::array::from_fn(|from| before[from] + self.moves[from][label]);
                    ways[at][label] = best(&came);
                    sums[label] += came[best(&came)];
                }
            }
            ahead.push(sums);
        }
        (ahead, ways)
    }

    /// The best score of all that follows each label.
    fn backwards(&self, own: &[Scores]) -> Vec<Scores> {
        let mut behind = vec![[0; LABELS]; own.len()];
        for at in (1..own.len()).rev() {
            for label in 0..LABELS {
                let next = (0..LABELS).map(|to| self.moves[label][to] + own[at][to] + behind[at][to]);
                behind[at - 1][label] = next.max().unwrap_or(0);
            }
        }
        behind
    }
}

/// The label with the highest score, the first of equals.
fn best(scores: &Scores) -> usize {
    (1..LABELS).fold(0, |best, label| if scores[label] > scores[best] { label } else { best })
}
