//! The packs that come with the program.

use crate::{Diagnostic, Pack, read};

/// The text of each pack that comes with the program, by id.
pub const BUILT_IN: [(&str, &str); 1] = [("herrljunga", include_str!("../packs/herrljunga.toml"))];

/// The pack of that id; `None` where there is none.
///
/// # Errors
/// The faults of a built-in pack, which a test keeps from ever happening.
pub fn built_in(id: &str) -> Option<Result<Pack, Vec<Diagnostic>>> {
    BUILT_IN.iter().find(|(known, _)| *known == id).map(|(_, text)| read(text))
}
