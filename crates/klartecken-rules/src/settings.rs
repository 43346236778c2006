//! The pack's parameters that rules ask about again and again, read once.

use klartecken_consent::{Ground, RequiredForm};
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
    /// The form that a consent must have.
    pub(crate) form: RequiredForm,
    /// The grounds that may take the place of consent.
    pub(crate) grounds: Vec<Ground>,
    /// A consent older than so many months is worth asking for again.
    pub(crate) refresh_months: u32,
}

/// How old a consent may grow where no pack says it, in months.
const REFRESH_MONTHS: u32 = 24;

impl Settings {
    pub(crate) fn new(pack: &Pack) -> Settings {
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
