//! See the guide beside this file.

use crate::{Level, Rule, question};

pub(super) static RULE: Rule = Rule {
    id: "protected-identity-unanswered",
    level: Level::Stop,
    floor: Level::Ask,
    confirmable: &[],
    check: question::check,
};
