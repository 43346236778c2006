//! The packs that a run uses, each read once.

use std::collections::BTreeMap;

use anyhow::{Context, bail};
use klartecken::{Texts, fault_sentence, pack, rules::Policy};

/// Policies by the name that a document or an option gives: an id, or a file.
#[derive(Default)]
pub(crate) struct Packs {
    policies: BTreeMap<String, Policy>,
}

impl Packs {
    /// The policy of that name.
    pub(crate) fn get(&mut self, name: &str, texts: &Texts) -> anyhow::Result<&Policy> {
        if !self.policies.contains_key(name) {
            let policy = match klartecken::policy(name) {
                Some(policy) => policy,
                None => from_file(name, texts)?,
            };
            self.refuse_a_second_of_one_id(&policy)?;
            self.policies.insert(name.to_owned(), policy);
        }
        self.policies.get(name).context("paketet är inläst")
    }

    /// Two different packs of one id could not be told apart in a record.
    fn refuse_a_second_of_one_id(&self, new: &Policy) -> anyhow::Result<()> {
        let (id, sha256) = (&new.pack().id, &new.pack().sha256);
        let twin =
            self.policies.values().find(|known| known.pack().id == *id && known.pack().sha256 != *sha256);
        if twin.is_some() {
            bail!("två olika regelpaket har samma id \"{id}\"");
        }
        Ok(())
    }
}

/// The text of the pack of that name: an id of those that come with the program, or a file.
pub(crate) fn text_of(name: &str) -> anyhow::Result<String> {
    if let Some((_, text)) = pack::BUILT_IN.iter().find(|(id, _)| *id == name) {
        return Ok((*text).to_owned());
    }
    if !name.ends_with(".toml") {
        let known = pack::MUNICIPALITIES.map(|(id, _)| id).join(", ");
        bail!("det finns inget regelpaket \"{name}\"; välj {known} eller ange en .toml-fil");
    }
    std::fs::read_to_string(name).with_context(|| format!("kan inte läsa regelpaketet {name}"))
}

fn from_file(name: &str, texts: &Texts) -> anyhow::Result<Policy> {
    let text = text_of(name)?;
    let policy = pack::read(&text).and_then(|reading| Policy::bind(&reading.pack));
    policy.map_err(|faults| {
        let lines = faults.iter().map(|fault| {
            let (line, column) = fault.line_and_column(&text);
            format!("{name}:{line}:{column}: {}", fault_sentence(&fault.fault, texts))
        });
        anyhow::Error::msg(lines.collect::<Vec<_>>().join("\n"))
    })
}
