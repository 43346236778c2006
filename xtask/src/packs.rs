//! The rule packs of the page: each as the check needs it, so that the page can fetch one and need not read TOML.

use anyhow::{Context, Result};
use klartecken_pack::{MUNICIPALITIES, built_in};

use crate::site::Site;

/// Adds `packs/ID.json` for each municipality whose guideline comes with the program.
pub(crate) fn add(site: &mut Site) -> Result<()> {
    for (id, _) in MUNICIPALITIES {
        let pack = built_in(id).with_context(|| format!("the pack {id} cannot be read"))?;
        site.insert(format!("packs/{id}.json"), serde_json::to_vec(&pack.for_checking())?);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_can_bind_every_pack_that_it_fetches() {
        let mut site = Site::new();
        add(&mut site).unwrap();
        for (id, _) in MUNICIPALITIES {
            let policy = klartecken::policy_from_json(&site[&format!("packs/{id}.json")]).unwrap();
            assert_eq!(policy.pack().name(), klartecken::policy(id).unwrap().pack().name());
        }
    }
}
