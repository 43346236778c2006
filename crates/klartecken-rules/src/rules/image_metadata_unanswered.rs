//! See the guide beside this file.

use crate::{Level, Rule, question};

pub(super) static RULE: Rule = Rule {
    id: "image-metadata-unanswered",
    level: Level::Ask,
    floor: Level::Allow,
    confirmable: &[],
    check: question::check,
};
