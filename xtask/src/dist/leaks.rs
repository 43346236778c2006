//! What is hosted says nothing about the computer it was built on.

use anyhow::{Result, bail};

use super::paths::Private;
use crate::site::Site;

pub(super) fn check(site: &Site, private: &Private) -> Result<()> {
    for (path, _) in private {
        // With the separator, since a short home folder such as /root may well be part of a harmless word.
        let needle = format!("{}{}", path.display(), std::path::MAIN_SEPARATOR);
        if let Some(name) = first_with(site, needle.as_bytes()) {
            bail!(
                "{name} contains the path {needle} of this computer: something was compiled without remapped paths"
            );
        }
    }
    Ok(())
}

fn first_with<'a>(site: &'a Site, needle: &[u8]) -> Option<&'a str> {
    let contains = |bytes: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
    site.iter().find(|(_, bytes)| contains(bytes)).map(|(name, _)| name.as_str())
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    #[test]
    #[cfg(unix)]
    fn a_path_in_any_file_is_found() {
        let private = vec![(PathBuf::from("/home/maja"), "home")];
        let site = |bytes: &[u8]| Site::from([("review_bg.wasm".to_owned(), bytes.to_vec())]);
        let error = check(&site(b"\0asm /home/maja/klartecken/a.rs \xff"), &private).unwrap_err();
        assert!(error.to_string().starts_with("review_bg.wasm contains the path /home/maja/"));
        assert!(check(&site(b"\0asm ./home/maja klartecken/a.rs"), &private).is_ok());
    }
}
