//! Whether the consents about a person carry a publication.

use crate::{
    Assessment, Basis, Circumstances, Code, Codes, Custodians, Custody, Event, Giver, Ground, Outcome,
    Person, ShownAs,
    age::{is_near, may_consent_alone, youngest_on},
    fits::{asks, is_older},
    log::in_order,
    standing::{Standing, same, standing, voices},
};

/// Whether what has happened about `person` lets it be shown. Events about others change nothing, and of events with ids
/// nor does the order in which they are handed over.
///
/// The steps are looked at in the order of [`Code`] and the first hit decides: a no from anybody who has a say, another
/// ground, what the yes lacks, its end, its scope, special categories, age and guardians, mandate, secrecy.
/// A question never hides a no further down, and a note never hides a question: somebody could answer the one and never
/// hear of the other. So the hardest outcome is given, of that the first, and all questions and notes with it.
///
/// Age is taken on the day of each yes and on the day of publication: a yes given alone at twelve never becomes valid.
pub fn assess(person: &Person, events: &[&Event], at: &Circumstances<'_>) -> Assessment {
    let events = in_order(events.iter().copied());
    let ends: Vec<&Event> =
        events.iter().copied().filter(|event| event.person == person.id && event.kind.is_end()).collect();
    let is_child = person.may_be_child(at.publish_on);
    let heard: Vec<(Giver, String, Standing<'_>)> = voices(person, &events)
        .into_iter()
        // What relatives say about an adult decides nothing.
        .filter(|voice| voice.by != Giver::Guardian || is_child)
        .map(|voice| (voice.by, voice.giver.clone(), standing(&voice, &ends, person, at)))
        .collect();
    let heard = Heard { person, at, heard };
    let guardians = heard.guardians();
    let mut answer = Assessment {
        outcome: Outcome::Valid,
        code: Code::Valid,
        asks: Codes::default(),
        notes: Codes::default(),
        guardians: guardians.len(),
        guardians_needed: guardians_needed(person, at),
        guardian_asked: heard.has_guardian(Standing::Asked),
        guardian_form_lacking: heard.has_guardian(Standing::Lapsed(Code::Form)),
        own_yes: heard.yes(Giver::Own).is_some(),
        no_on: None,
    };
    match heard.decide(&guardians, &mut answer) {
        Ok(code) => answer.code = code,
        Err(code) => {
            (answer.outcome, answer.code) = (Outcome::Invalid, code);
            (answer.asks, answer.notes) = Default::default();
        }
    }
    if answer.outcome != Outcome::Invalid {
        if let Some(code) = answer.notes.first() {
            (answer.outcome, answer.code) = (Outcome::Note, code);
        }
        if let Some(code) = answer.asks.first() {
            (answer.outcome, answer.code) = (Outcome::Ask, code);
        }
    }
    answer
}

/// Everybody who has said something, and where they stand.
struct Heard<'a, 'b> {
    person: &'b Person,
    at: &'b Circumstances<'b>,
    heard: Vec<(Giver, String, Standing<'a>)>,
}

impl<'a> Heard<'a, '_> {
    /// Why the person may be shown; `Err` where it may not. Questions and notes are put into `answer`.
    fn decide(&self, guardians: &[&'a Event], answer: &mut Assessment) -> Result<Code, Code> {
        let (person, at) = (self.person, self.at);
        if person.shown_as == ShownAs::Deceased {
            return Ok(Code::Deceased);
        }
        if !person.is_identifiable() {
            return Ok(Code::NotIdentifiable);
        }
        self.nobody_says_no(answer)?;
        if let Some(basis) = &person.basis {
            let code = other_ground(basis, person, at, answer)?;
            if at.secrecy_setting && !matches!(person.shown_as, ShownAs::Employee | ShownAs::InOffice) {
                answer.asks.add(Code::Secrecy);
            }
            return Ok(code);
        }
        let relied_on = self.relied_on(guardians, answer);
        if relied_on.is_err() && person.shown_as == ShownAs::InOffice {
            answer.asks.add(Code::PublicOffice);
            return Ok(Code::PublicOffice);
        }
        let relied_on = relied_on?;
        relied_on.iter().flat_map(|yes| asks(yes, at)).for_each(|code| answer.asks.add(code));
        let days = || relied_on.iter().filter_map(|yes| yes.on);
        if days().any(|on| is_older(on, at.refresh_months, at)) {
            answer.notes.add(Code::Refresh);
        }
        match person.shown_as {
            ShownAs::Employee => answer.notes.add(Code::Employee),
            ShownAs::InOffice => {}
            _ if at.secrecy_setting && relied_on.iter().any(|yes| !yes.terms.secrecy_waiver) => {
                answer.asks.add(Code::Secrecy);
            }
            _ => {}
        }
        Ok(Code::Valid)
    }

    fn nobody_says_no(&self, answer: &mut Assessment) -> Result<(), Code> {
        let own = self.yes(Giver::Own).filter(|own| self.decides_alone(own));
        for (by, _, standing) in &self.heard {
            match standing {
                Standing::No(code, day) => {
                    answer.no_on = *day;
                    let overruled = own.is_some() && *by == Giver::Guardian;
                    return Err(if overruled { Code::GuardianObjects } else { *code });
                }
                Standing::Over(code) => return Err(*code),
                _ => {}
            }
        }
        Ok(())
    }

    /// The yes that carries, or every one of those that carry together; `Err` says what is missing.
    fn relied_on(&self, guardians: &[&'a Event], answer: &mut Assessment) -> Result<Vec<&'a Event>, Code> {
        let (person, at) = (self.person, self.at);
        let own = self.yes(Giver::Own);
        if !person.may_be_child(at.publish_on) {
            let representative = self.yes(Giver::Representative);
            let relied_on: Vec<&Event> = own.into_iter().chain(representative).collect();
            if relied_on.is_empty() {
                return Err(self.what_is_missing(0));
            }
            let represented = person.custody.is_of_adult();
            let covered = represented && representative.is_some() && !person.mandate.trim().is_empty();
            if (represented || representative.is_some()) && !covered {
                answer.asks.add(Code::Mandate);
            }
            return Ok(relied_on);
        }
        if let Some(own) = own.filter(|own| self.decides_alone(own)) {
            let years = own.on.and_then(|on| youngest_on(person, on));
            if guardians.is_empty() && years.is_some_and(|years| years < at.advise_guardian_below) {
                answer.notes.add(Code::Maturity);
            }
            return Ok(vec![own]);
        }
        if guardians.len() >= answer.guardians_needed && !guardians.is_empty() {
            if guardians.iter().all(|yes| self.decides_alone(yes)) {
                answer.asks.add(Code::RefreshWithChild);
            } else if may_consent_alone(person, at.publish_on, at.own_age()) {
                answer.notes.add(Code::RefreshWithChild);
            }
            let child = own.filter(|_| guardians.iter().any(|yes| yes.is_approval()));
            return Ok(guardians.iter().copied().chain(child).collect());
        }
        if let Some(own) = own.filter(|own| own.on.is_some_and(|on| is_near(person, on, at.own_age()))) {
            answer.asks.add(Code::AgeNearLimit);
            return Ok(vec![own]);
        }
        Err(self.what_is_missing(guardians.len()))
    }

    /// Whether the child was certainly old enough to consent alone on the day of that yes.
    fn decides_alone(&self, yes: &Event) -> bool {
        let certain = |on| !is_near(self.person, on, self.at.own_age());
        yes.on.is_some_and(|on| may_consent_alone(self.person, on, self.at.own_age()) && certain(on))
    }

    /// Whether a guardian stands there.
    fn has_guardian(&self, there: Standing<'_>) -> bool {
        self.heard.iter().any(|(by, _, standing)| *by == Giver::Guardian && *standing == there)
    }

    fn yes(&self, wanted: Giver) -> Option<&'a Event> {
        self.heard.iter().find_map(|(by, _, standing)| match standing {
            Standing::Yes(event) if *by == wanted => Some(*event),
            _ => None,
        })
    }

    /// The guardians' consents that count: an approval counts only where there is a yes of the child's to approve, and
    /// where the custodians are known, nobody else's does.
    fn guardians(&self) -> Vec<&'a Event> {
        let child_said_yes = self.yes(Giver::Own).is_some();
        let known = &self.person.custodians;
        let decides = |giver: &str| {
            let listed = known.iter().any(|custodian| same(&custodian.id) == giver && !custodian.prevented);
            (known.is_empty() || listed) && self.person.custody != Custody::None
        };
        let guardians = self.heard.iter().filter(|(by, giver, _)| *by == Giver::Guardian && decides(giver));
        guardians
            .filter_map(|(_, _, standing)| match standing {
                Standing::Yes(event) if !event.is_approval() || child_said_yes => Some(*event),
                _ => None,
            })
            .collect()
    }

    fn what_is_missing(&self, guardians: usize) -> Code {
        let somebody_said_yes = self.heard.iter().any(|(_, _, it)| matches!(it, Standing::Yes(_)));
        if guardians > 0 || somebody_said_yes {
            return Code::GuardianMissing;
        }
        let lapsed = self.heard.iter().filter_map(|(_, _, standing)| match standing {
            Standing::Lapsed(code) => Some(*code),
            _ => None,
        });
        let silent = match self.person.shown_as {
            ShownAs::Employee => Code::EmployeeMissing,
            ShownAs::InCrowd => Code::Crowd,
            _ => Code::Missing,
        };
        lapsed.min().unwrap_or(silent)
    }
}

/// Whether another ground than consent carries.
fn other_ground(
    basis: &Basis,
    person: &Person,
    at: &Circumstances<'_>,
    answer: &mut Assessment,
) -> Result<Code, Code> {
    let carries = match basis.ground {
        Ground::LegitimateInterest => return Err(Code::LegitimateInterest),
        Ground::PublicTask => Code::PublicTask,
        Ground::ContractModel => Code::ContractModel,
    };
    let in_focus = person.may_be_child(at.publish_on) && person.shown_as != ShownAs::InCrowd;
    if !at.grounds.contains(&basis.ground) {
        Err(Code::BasisNotAllowed)
    } else if in_focus {
        Err(Code::BasisNotForChild)
    } else if basis.valid_until.is_some_and(|last| last < at.publish_on) {
        Err(Code::Expired)
    } else if !basis.channels.is_empty() && basis.channels.iter().all(|channel| channel != at.channel) {
        Err(Code::OutOfScope)
    } else {
        if basis.motivation.trim().is_empty() {
            answer.asks.add(Code::MotivationMissing);
        }
        Ok(carries)
    }
}

fn guardians_needed(person: &Person, at: &Circumstances<'_>) -> usize {
    let one_decides = matches!(
        person.custody,
        Custody::Sole
            | Custody::OnePrevented
            | Custody::SpeciallyAppointed
            | Custody::GodManUnaccompanied
            | Custody::None
    );
    if one_decides || at.custodians == Custodians::One { 1 } else { 2 }
}

#[cfg(test)]
#[path = "assess_tests.rs"]
mod tests;
