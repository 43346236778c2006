//! A rule's guide, taken apart for the screen.

use klartecken_rules::guides;

use crate::Language;

/// A guide without its examples.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GuideText {
    /// The heading: what is wrong, in a few words.
    pub title: &'static str,
    why: &'static str,
    steps: &'static str,
}

impl GuideText {
    /// Why it matters: sentences.
    pub fn why(&self) -> impl Iterator<Item = &'static str> {
        self.why.lines().map(str::trim).filter(|line| !line.is_empty())
    }

    /// What to do: one step each.
    pub fn steps(&self) -> impl Iterator<Item = &'static str> {
        self.steps.lines().filter_map(|line| line.strip_prefix("- ")).map(str::trim)
    }
}

/// The guide of the rule of that id; `None` where there is no such rule.
pub fn guide(rule: &str, language: Language) -> Option<GuideText> {
    let guides = match language {
        Language::Swedish => guides::SV,
        Language::English => guides::EN,
    };
    let text = guides.split("\n=== ").find_map(|guide| guide.strip_prefix(rule)?.strip_prefix('\n'))?;
    let (title, rest) = text.strip_prefix("# ")?.split_once('\n')?;
    let mut sections = rest.split("\n## ");
    let why = sections.next()?;
    let steps = sections.next()?;
    Some(GuideText { title, why, steps })
}

#[cfg(test)]
mod tests {
    use klartecken_rules::CATALOGUE;

    use super::*;

    #[test]
    fn every_guide_can_be_taken_apart() {
        for rule in CATALOGUE {
            for language in Language::ALL {
                let text = guide(rule.id, language).unwrap();
                assert!(text.why().count() > 0 && text.steps().count() > 0, "{} {language:?}", rule.id);
                assert!(!text.why.contains("```"), "{}", rule.id);
            }
        }
    }
}
