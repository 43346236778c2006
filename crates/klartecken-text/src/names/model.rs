//! The trained model: a linear chain (CRF) with hashed attributes and 8-bit weights, in whole numbers all the way.

use std::sync::OnceLock;

use super::{features, lists::Sight};
use crate::{
    attribute::{Attribute, Attributes},
    words::Word,
};

/// Made by `names/train.py`; `names/MODEL.md` says of what.
static MODEL: &[u8] = include_bytes!("../../names/model.bin");

/// Labels: outside a name, beginning one, inside one.
const LABELS: usize = 3;
/// The label of words outside.
pub(super) const OUTSIDE: usize = 0;
/// The label of a name's first word.
pub(super) const BEGIN: usize = 1;

/// Scores of the labels.
type Scores = [i32; LABELS];

/// The model, ready to be asked.
pub(super) struct Model {
    /// `moves[before][after]`.
    moves: [Scores; LABELS],
    attributes: Attributes,
    weights: Vec<[i8; LABELS]>,
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
        Model { moves: [[0; LABELS]; LABELS], attributes: Attributes::none(), weights: Vec::new() }
    }

    /// Reads what `names/train.py` wrote, or `None` where it is cut.
    fn read(bytes: &[u8]) -> Option<Model> {
        let number = |at: usize| Some([*bytes.get(at)?, *bytes.get(at + 1)?]);
        let count = usize::from(u16::from_le_bytes(number(0)?));
        let mut moves = [[0; LABELS]; LABELS];
        for (at, score) in moves.iter_mut().flatten().enumerate() {
            *score = i16::from_le_bytes(number(2 + 2 * at)?).into();
        }
        let (attributes, rest) = Attributes::read(bytes.get(2 + 2 * LABELS * LABELS..)?, count)?;
        let weight = |at: usize, label: usize| rest.get(label * count + at).map(|&byte| byte as i8);
        let weights = (0..count).map(|at| Some([weight(at, 0)?, weight(at, 1)?, weight(at, 2)?]));
        let weights = weights.collect::<Option<_>>()?;
        Some(Model { moves, attributes, weights })
    }

    fn add(&self, attribute: Attribute, scores: &mut Scores) {
        if let Some(at) = self.attributes.number(attribute) {
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
