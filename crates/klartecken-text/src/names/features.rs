//! What the model sees of each word, as hashed attributes; `names/features.py` sees the same.

use super::lists::{Place, Sight};
use crate::{
    attribute::Attribute,
    words::{Case, Word, WordKind},
};

/// What only this model puts into an attribute.
trait Sees {
    fn shape(self, word: &Word) -> Attribute;
    fn known(self, sight: &Sight) -> Attribute;
    fn place(self, place: Place) -> Attribute;
}

impl Sees for Attribute {
    fn shape(self, word: &Word) -> Attribute {
        self.text(kind(word)).text(match word.case {
            Case::Lower => "x",
            Case::Capital => "X",
            Case::Upper => "C",
        })
    }

    fn known(self, sight: &Sight) -> Attribute {
        const KNOWN: [&str; 18] = [
            "00", "00o", "01", "01o", "02", "02o", "10", "10o", "11", "11o", "12", "12o", "20", "20o", "21",
            "21o", "22", "22o",
        ];
        let level = |level: u8| usize::from(level.min(2));
        let (given, family) = (level(sight.known.given), level(sight.known.family));
        self.text(KNOWN[given * 6 + family * 2 + usize::from(sight.ordinary)])
    }

    fn place(self, place: Place) -> Attribute {
        self.text(if place == Place::Word { "w" } else { "c" })
    }
}

fn kind(word: &Word) -> &'static str {
    match word.kind {
        WordKind::Letters => "l",
        WordKind::Number => "n",
        WordKind::Hashtag => "#",
        WordKind::Handle => "@",
        WordKind::Address => "a",
        WordKind::Picture | WordKind::Sign => "s",
    }
}

/// The word itself where it is one, else its kind.
fn text(word: &Word) -> &str {
    match word.kind {
        WordKind::Letters | WordKind::Picture | WordKind::Sign => &word.lower,
        _ => kind(word),
    }
}

/// Hands every attribute of every word of a sentence to `take`.
pub(super) fn each(sentence: &[Word], seen: &[Sight], mut take: impl FnMut(usize, Attribute)) {
    let is_shouted = is_shouted(sentence);
    let new = Attribute::new;
    for (at, (word, sight)) in sentence.iter().zip(seen).enumerate() {
        let mut take = |attribute: Attribute| take(at, attribute);
        take(new("b"));
        take(new("w=").text(text(word)));
        take(new("h=").shape(word));
        take(new("k=").known(sight));
        for (name, end) in ["2=", "3=", "4="].into_iter().zip(endings(text(word))) {
            take(new(name).text(end));
        }
        if sight.place != Place::None {
            take(new("p=").place(sight.place));
        }
        if is_shouted {
            take(new("C"));
        }
        if let Some((before, seen_before)) = at.checked_sub(1).map(|at| (&sentence[at], &seen[at])) {
            take(new("-w=").text(text(before)));
            take(new("-h=").shape(before).shape(word));
            take(new("k<=").known(sight).shape(word));
            take(new("-k=").known(seen_before));
            take(new("-k0=").known(seen_before).known(sight));
        } else {
            take(new("<"));
            take(new("<k=").known(sight).shape(word));
        }
        if let (Some(after), Some(seen_after)) = (sentence.get(at + 1), seen.get(at + 1)) {
            take(new("+w=").text(text(after)));
            take(new("+h=").shape(word).shape(after));
            take(new("+k=").known(seen_after));
            take(new("0k+=").known(sight).known(seen_after));
            if seen_after.place != Place::None {
                take(new("+p=").place(seen_after.place));
            }
        } else {
            take(new(">"));
        }
    }
}

/// Whether most words of a sentence are all capitals, so that capitals say nothing.
pub(super) fn is_shouted(sentence: &[Word]) -> bool {
    let lettered = sentence.iter().filter(|word| word.kind == WordKind::Letters).count();
    let upper = sentence.iter().filter(|word| word.case == Case::Upper).count();
    lettered > 1 && upper * 2 > lettered
}

/// The last two, three and four characters of a longer `text`, as many of them as there are.
fn endings(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.char_indices().rev().map(|(start, _)| start).skip(1).take_while(|&start| start > 0);
    starts.take(3).filter_map(|start| text.get(start..))
}
