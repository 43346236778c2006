//! A rule's guide, taken apart for the screen.

/// A guide without its examples.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GuideText<'a> {
    /// The heading: what is wrong, in a few words.
    pub title: &'a str,
    why: &'a str,
    steps: &'a str,
}

impl<'a> GuideText<'a> {
    /// The guide in that text: a rule's Markdown, as in [`klartecken_rules::guides`].
    pub(crate) fn read(text: &'a str) -> Option<GuideText<'a>> {
        let (title, rest) = text.strip_prefix("# ")?.split_once('\n')?;
        let mut sections = rest.split("\n## ");
        // A page that has only just been drawn has the headings alone.
        let (why, steps) = (sections.next()?, sections.next().unwrap_or_default());
        Some(GuideText { title, why, steps })
    }

    /// Why it matters: sentences.
    pub fn why(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.why.lines().map(str::trim).filter(|line| !line.is_empty())
    }

    /// What to do: one step each.
    pub fn steps(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.steps.lines().filter_map(|line| line.strip_prefix("- ")).map(str::trim)
    }
}

#[cfg(test)]
mod tests {
    use klartecken_rules::CATALOGUE;

    use crate::{Language, Texts};

    #[test]
    fn every_guide_can_be_taken_apart() {
        for language in Language::ALL {
            let texts = Texts::built_in(language);
            for rule in CATALOGUE {
                let text = texts.guide(rule.id).unwrap();
                assert!(text.why().count() > 0 && text.steps().count() > 0, "{} {language:?}", rule.id);
                assert!(!text.why.contains("```"), "{}", rule.id);
            }
            assert_eq!(texts.guide("no-such-rule"), None);
            // The beginning of an id is not that id.
            assert_eq!(texts.guide("consent"), None);
        }
    }
}
