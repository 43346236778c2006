//! What a rule is.

use klartecken_pack::Level;

use crate::{context::Context, finding::Findings};

/// One rule of the catalogue.
pub struct Rule {
    /// Kebab-case; names the fault, and is never reused.
    pub id: &'static str,
    /// The hardest that it strikes of itself; a pack can make it milder.
    pub level: Level,
    /// The mildest that a pack may make it; a rule with a floor above Allow may not be left out either.
    pub floor: Level,
    /// The reasons that somebody may confirm to be in order; the others have a field or a question that settles them.
    pub confirmable: &'static [&'static str],
    pub(crate) check: fn(&mut Findings<'_>, &Context<'_>),
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rule").field("id", &self.id).field("level", &self.level).finish_non_exhaustive()
    }
}
