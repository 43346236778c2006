//! The pack's parameters that rules ask about again and again, read once.

use klartecken_consent::{Custodians, Ground, RequiredForm};
use klartecken_pack::{Level, Pack};
use klartecken_text::Parts;

/// What the guideline says of names under posts and replies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Signature {
    Allowed,
    Forbidden,
    RoleRequired,
}

/// Which hashtags may be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Hashtags {
    Free,
    /// Only these, in lower case and without their sign.
    Approved(Vec<String>),
    Caution,
}

/// The parameters.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) signature: Signature,
    pub(crate) hashtags: Hashtags,
    /// How hard a missing link to the municipality's own site strikes; `Allow` where it is not asked for.
    pub(crate) own_site_link: Level,
    /// The first word of the municipality's name, in lower case, such as `herrljunga`.
    pub(crate) place: String,
    /// The highest LIX that passes without a note.
    pub(crate) lix: usize,
    /// The most words in a sentence that pass without a note.
    pub(crate) sentence_words: usize,
    /// The age from which a child consents alone; the strictest where no pack says it.
    pub(crate) own_age: u32,
    /// Below this age a child's own consent is worth a talk with a guardian.
    pub(crate) advise_guardian_below: u32,
    /// Whose yes is needed where custody is joint.
    pub(crate) custodians: Custodians,
    /// The form that a consent must have.
    pub(crate) form: RequiredForm,
    /// The grounds that may take the place of consent.
    pub(crate) grounds: Vec<Ground>,
    /// A consent older than so many months is worth asking for again.
    pub(crate) refresh_months: u32,
}

/// The age at which nobody asks a guardian any more, in whole years.
const ADULT: u32 = 18;
/// How old a consent may grow where no pack says it, in months.
const REFRESH_MONTHS: u32 = 24;

impl Settings {
    pub(crate) fn new(pack: &Pack) -> Settings {
        let limit =
            |key| pack.number(key).and_then(|number| usize::try_from(number).ok()).unwrap_or(usize::MAX);
        let place = pack.municipality.split(' ').next().unwrap_or_default();
        Settings {
            signature: match pack.word("signature.use") {
                "forbidden" => Signature::Forbidden,
                "role-required" => Signature::RoleRequired,
                _ => Signature::Allowed,
            },
            hashtags: match pack.word("hashtags.use") {
                "approved" => Hashtags::Approved(tags(pack.list("hashtags.approved"))),
                "caution" => Hashtags::Caution,
                _ => Hashtags::Free,
            },
            own_site_link: match pack.word("own-site-link.use") {
                "required" => Level::Ask,
                "suggested" => Level::Note,
                _ => Level::Allow,
            },
            place: place.to_lowercase(),
            lix: limit("language.lix"),
            sentence_words: limit("language.sentence-words"),
            own_age: pack.number("consent.own-age").unwrap_or(ADULT),
            advise_guardian_below: pack.number("consent.advise-guardian-below").unwrap_or(ADULT),
            custodians: match pack.word("consent.custodians") {
                "one" => Custodians::One,
                _ => Custodians::All,
            },
            form: match pack.word("consent.form") {
                "written" => RequiredForm::Written,
                "documented" => RequiredForm::Documented,
                _ => RequiredForm::Any,
            },
            grounds: pack.list("consent.legal-bases").iter().filter_map(|word| ground(word)).collect(),
            refresh_months: pack.number("consent.refresh-months").unwrap_or(REFRESH_MONTHS),
        }
    }
}

fn ground(word: &str) -> Option<Ground> {
    match word {
        "public-task" => Some(Ground::PublicTask),
        "contract-model" => Some(Ground::ContractModel),
        _ => None,
    }
}

/// Hashtags in the form in which those of a text are read.
fn tags(written: &[String]) -> Vec<String> {
    let read = Parts::read(&written.join(" "));
    read.hashtags().map(|(_, tag)| tag.to_owned()).collect()
}
