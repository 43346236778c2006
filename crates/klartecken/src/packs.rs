//! The packs that come with the program, bound and ready.

use klartecken_pack::{BUILT_IN, Diagnostic, Fault, Pack, Severity, built_in};
use klartecken_record::KnownPack;
use klartecken_rules::{Policy, doubts};

use crate::Texts;

/// The policy of a pack that comes with the program; `None` where there is none of that id, and for a base pack.
pub fn policy(id: &str) -> Option<Policy> {
    // A test binds every built-in pack, so a fault here cannot reach a user.
    Policy::bind(&built_in(id)?).ok()
}

/// The policy of a pack as JSON, the form in which it was read before; `None` where it is none, or of another version.
pub fn policy_from_json(json: &[u8]) -> Option<Policy> {
    let pack: Pack = serde_json::from_slice(json).ok()?;
    Policy::bind(&pack).ok()
}

/// What verification needs to know of the packs that come with the program.
pub fn known_packs() -> Vec<KnownPack> {
    let packs = BUILT_IN.iter().filter_map(|(id, _)| built_in(id));
    packs.map(|pack| KnownPack { id: pack.id, version: pack.version, sha256: pack.sha256 }).collect()
}

/// A pack file that has been read and bound.
#[derive(Debug, Clone, PartialEq)]
pub struct Examined {
    /// The pack, where nothing stands in the way of using it or building on it.
    pub pack: Option<Pack>,
    /// Its policy; `None` also for a base pack, by which nothing can be checked.
    pub policy: Option<Policy>,
    /// What is wrong or doubtful, in the file's order.
    pub remarks: Vec<Remark>,
}

/// Something wrong or doubtful in a pack file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// Whether the pack cannot be used because of it.
    pub is_error: bool,
    /// What it is.
    pub sentence: String,
}

/// Reads a pack file and binds it; `texts` must have the words of `locales/packs.*.ftl`.
pub fn examine(file: &str, texts: &Texts) -> Examined {
    let remark = |diagnostic: &Diagnostic| {
        let (line, column) = diagnostic.line_and_column(file);
        let is_error = diagnostic.severity == Severity::Error;
        Remark { line, column, is_error, sentence: fault_sentence(&diagnostic.fault, texts) }
    };
    let reading = match klartecken_pack::read(file) {
        Ok(reading) => reading,
        Err(faults) => {
            return Examined { pack: None, policy: None, remarks: faults.iter().map(remark).collect() };
        }
    };
    let bound = Policy::bind(&reading.pack);
    let faults = bound.as_ref().err().cloned().unwrap_or_default();
    let is_base = !faults.is_empty() && faults.iter().all(|fault| fault.fault == Fault::base_pack());
    let doubts = doubts(&reading.pack);
    let remarks = doubts.iter().chain(&reading.warnings).chain(&faults).map(remark).collect();
    let pack = (bound.is_ok() || is_base).then_some(reading.pack);
    Examined { pack, policy: bound.ok(), remarks }
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
