//! The packs that come with the program, bound and ready.

use klartecken_pack::{BUILT_IN, Fault, built_in};
use klartecken_record::KnownPack;
use klartecken_rules::Policy;

use crate::Texts;

/// The ids of the packs that a post can be checked by, of those that come with the program.
pub fn known_ids() -> Vec<&'static str> {
    BUILT_IN.iter().map(|(id, _)| *id).filter(|id| policy(id).is_some()).collect()
}

/// The policy of a pack that comes with the program; `None` where there is none of that id, and for a base pack.
pub fn policy(id: &str) -> Option<Policy> {
    // A test binds every built-in pack, so a fault here cannot reach a user.
    Policy::bind(&built_in(id)?).ok()
}

/// What verification needs to know of the packs that come with the program.
pub fn known_packs() -> Vec<KnownPack> {
    let packs = BUILT_IN.iter().filter_map(|(id, _)| built_in(id));
    packs.map(|pack| KnownPack { id: pack.id, version: pack.version, sha256: pack.sha256 }).collect()
}

/// What is wrong in a pack file, in a sentence; `texts` must have the words of `locales/packs.*.ftl`.
pub fn fault_sentence(fault: &Fault, texts: &Texts) -> String {
    // Some arguments are codes with words of their own.
    let words = fault.args.iter().map(|(name, value)| {
        let key = format!("pack-{name}-{value}");
        (*name, if texts.has(&key) { texts.get(&key) } else { value.clone() })
    });
    let args: Vec<(&str, String)> = words.collect();
    let args: Vec<(&str, &str)> = args.iter().map(|(name, words)| (*name, words.as_str())).collect();
    texts.with(&format!("pack-fault-{}", fault.code), &args)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn every_fault_has_a_sentence_in_both_languages() {
        for language in Language::ALL {
            let texts = Texts::built_in(language);
            for code in Fault::CODES {
                assert!(texts.has(&format!("pack-fault-{code}")), "{code} {language:?}");
            }
        }
    }
}
