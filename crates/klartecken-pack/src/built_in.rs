//! The packs that come with the program.

use crate::Pack;

/// The text of each pack that comes with the program, by id.
pub const BUILT_IN: [(&str, &str); 1] = [("herrljunga", include_str!("../packs/herrljunga.toml"))];

/// The packs as `build.rs` has read them: a TOML reader would cost the page's first load 20 kilobytes.
const READ: [(&str, &[u8]); BUILT_IN.len()] =
    [("herrljunga", include_bytes!(concat!(env!("OUT_DIR"), "/herrljunga.pack")))];

/// The pack of that id; `None` where there is none.
pub fn built_in(id: &str) -> Option<Pack> {
    let (_, bytes) = READ.iter().find(|(known, _)| *known == id)?;
    postcard::from_bytes(bytes).ok()
}
