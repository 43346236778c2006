//! See the guide beside this file.

use crate::{Level, Rule, question};

pub(super) static RULE: Rule = Rule {
    id: "guideline-question-unanswered",
    level: Level::Stop,
    floor: Level::Allow,
    confirmable: &[],
    check: question::check,
};
