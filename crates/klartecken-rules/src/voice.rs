//! Who speaks where a number or an address stands.

use klartecken_post::Kind;
use klartecken_text::{Mention, Standing, Voice, Who};

use crate::near::words;

/// Words by which somebody speaks of themselves, whole.
const SPEAKING: [&str; 6] = ["jag", "mej", "mig", "min", "mitt", "mvh"];

/// The voice in the sentence of `mention`, in a draft of that `kind` in which `voice` is heard.
///
/// One "Hur gör jag?", "Mina sidor" or a quotation lets a whole post be heard as a visitor's; what the municipality then
/// gives in a sentence of its own is still its own.
pub(crate) fn voice_at(mention: &Mention, text: &str, kind: Kind, voice: Voice) -> Voice {
    let speaks =
        || words(&mention.sentence.of(text).to_lowercase()).iter().any(|word| SPEAKING.contains(word));
    let is_somebodys = mention.about.is_some_and(|about| {
        about.standing == Standing::Private
            && !matches!(about.who, Who::Addressee | Who::Speaker)
            && about.span.start >= mention.sentence.start
    });
    if kind == Kind::Post && voice == Voice::Comment && !is_somebodys && !speaks() {
        Voice::Post
    } else {
        voice
    }
}
