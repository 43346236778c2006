//! The packs that come with the program.

use crate::{Pack, read};

/// The text of each pack that comes with the program, by id.
pub const BUILT_IN: [(&str, &str); 2] = [
    ("herrljunga", include_str!("../packs/herrljunga.toml")),
    ("se-lag", include_str!("../packs/se-lag.toml")),
];

/// Whose guidelines come with the program, by the id of the pack, in the order in which they are offered.
///
/// Here and not read from the packs, so that a page that offers them need not have their texts.
pub const MUNICIPALITIES: [(&str, &str); 1] = [("herrljunga", "Herrljunga kommun")];

/// The pack of that id; `None` where there is none.
pub fn built_in(id: &str) -> Option<Pack> {
    let (_, text) = BUILT_IN.iter().find(|(known, _)| *known == id)?;
    // A test reads every one of them, so a fault here cannot reach a user.
    read(text).ok().map(|reading| reading.pack)
}
