//! Whether the parts of one file fit together.

use super::NamedSection;
use crate::{
    Diagnostic, DutyKind, Fault, GuidelineRule, Means, Pack, QuestionLevel, parameter, table::Faults,
};

/// A file with an outline names no section that is not one of its headings, no target that does not exist, and no duty
/// that no rule of the document asks for.
pub(super) fn outline(pack: &Pack, sections: &[NamedSection], faults: &mut Faults) {
    if pack.outline.is_empty() {
        return;
    }
    let is_heading = |section: &str| pack.outline.iter().any(|part| part.section == section);
    for (section, span) in sections.iter().filter(|(section, _)| !is_heading(section)) {
        let fault = Fault::new("unknown-section", &[("section", section)]);
        faults.push(Diagnostic::error(span.clone(), fault));
    }
    let rules = || pack.outline.iter().flat_map(|part| &part.rules);
    for rule in rules() {
        for target in rule.by.iter().filter_map(|means| missing_target(pack, means)) {
            let fault = Fault::new("unknown-target", &[("target", &target)]);
            faults.push(Diagnostic::error(rule.span.clone(), fault));
        }
    }
    let asks_for = |id: &str, kind| rules().any(|rule| names_duty(rule, id, kind));
    // Only what stands in this file is in `sections`: what was inherited answers to another file's outline.
    let own = pack.duties.iter().filter(|duty| sections.iter().any(|(_, span)| *span == duty.span));
    for duty in own {
        if !asks_for(&duty.id, duty.kind) {
            let fault = Fault::new("dead-duty", &[("id", &duty.id)]);
            faults.push(Diagnostic::warning(duty.span.clone(), fault));
        }
    }
}

fn names_duty(rule: &GuidelineRule, id: &str, kind: DutyKind) -> bool {
    rule.by.iter().any(|means| match means {
        Means::Account(named) => kind == DutyKind::Account && named == id,
        Means::After(named) => kind == DutyKind::AfterPublication && named == id,
        _ => false,
    })
}

/// The target's name, where the pack has no such thing. Rules of the catalogue are for the binder.
fn missing_target(pack: &Pack, means: &Means) -> Option<String> {
    let duty = |id: &str, kind| pack.duties.iter().any(|duty| duty.id == id && duty.kind == kind);
    let (id, is_there) = match means {
        Means::Question(id) => {
            let asked = |level| level != QuestionLevel::Off;
            (id, pack.questions.iter().any(|question| question.id == *id && asked(question.level)))
        }
        Means::Parameter(key) => (key, parameter(key).is_some() && pack.value(key).is_some()),
        Means::Account(id) => (id, duty(id, DutyKind::Account)),
        Means::After(id) => (id, duty(id, DutyKind::AfterPublication)),
        Means::Rule(_) | Means::None(_) => return None,
    };
    (!is_there).then(|| format!("{}:{id}", means.class()))
}
