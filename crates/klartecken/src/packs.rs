//! The packs that come with the program, bound and ready.

use klartecken_pack::{BUILT_IN, built_in};
use klartecken_record::KnownPack;
use klartecken_rules::Policy;

/// The ids of the packs that come with the program.
pub const KNOWN_PACKS: [&str; BUILT_IN.len()] = {
    let mut ids = [""; BUILT_IN.len()];
    let mut index = 0;
    while index < BUILT_IN.len() {
        ids[index] = BUILT_IN[index].0;
        index += 1;
    }
    ids
};

/// The policy of a pack that comes with the program; `None` where there is none of that id.
pub fn policy(id: &str) -> Option<Policy> {
    // A test binds every built-in pack, so a fault here cannot reach a user.
    Policy::bind(&built_in(id)?).ok()
}

/// What verification needs to know of the packs that come with the program.
pub fn known_packs() -> Vec<KnownPack> {
    let packs = KNOWN_PACKS.into_iter().filter_map(built_in);
    packs.map(|pack| KnownPack { id: pack.id, version: pack.version, sha256: pack.sha256 }).collect()
}
