//! The packs that come with the program.

use crate::{Pack, read};

/// The text of each pack that comes with the program, by id.
pub const BUILT_IN: [(&str, &str); 6] = [
    ("botkyrka", include_str!("../packs/botkyrka.toml")),
    ("exempelkommun", include_str!("../packs/exempelkommun.toml")),
    ("herrljunga", include_str!("../packs/herrljunga.toml")),
    ("jonkoping", include_str!("../packs/jonkoping.toml")),
    ("lidingo", include_str!("../packs/lidingo.toml")),
    ("se-lag", include_str!("../packs/se-lag.toml")),
];

/// Whose guidelines come with the program, by the id of the pack, in the order in which they are offered.
///
/// Here and not read from the packs, so that a page that offers them need not have their texts.
pub const MUNICIPALITIES: [(&str, &str); 5] = [
    ("exempelkommun", "Exempelkommun"),
    ("botkyrka", "Botkyrka kommun"),
    ("herrljunga", "Herrljunga kommun"),
    ("jonkoping", "Jönköpings kommun"),
    ("lidingo", "Lidingö stad"),
];

/// The pack of that id; `None` where there is none.
pub fn built_in(id: &str) -> Option<Pack> {
    let (_, text) = BUILT_IN.iter().find(|(known, _)| *known == id)?;
    // A test reads every one of them, so a fault here cannot reach a user.
    read(text).ok().map(|reading| reading.pack)
}
