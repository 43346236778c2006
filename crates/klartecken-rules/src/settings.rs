//! The pack's parameters that rules on wording ask about, read once.

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
}

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
        }
    }
}

/// Hashtags in the form in which those of a text are read.
fn tags(written: &[String]) -> Vec<String> {
    let read = Parts::read(&written.join(" "));
    read.hashtags().map(|(_, tag)| tag.to_owned()).collect()
}
