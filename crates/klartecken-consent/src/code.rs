//! Why somebody may be shown or not, in words that never change their meaning.

/// Why, in one word that goes into the record and never changes its meaning.
///
/// They stand in the order in which they are looked for; of two that both say no the first is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Code {
    /// The person is not alive: data protection does not reach them.
    Deceased,
    /// Nobody can tell who it is: no consent is needed.
    NotIdentifiable,
    /// Somebody who decides has said no.
    Refused,
    /// Somebody who decides has taken a yes back.
    Withdrawn,
    /// The person is old enough and has said yes; a guardian has said no.
    GuardianObjects,
    /// An authority may not rest its tasks on a legitimate interest.
    LegitimateInterest,
    /// The policy does not let this ground take the place of consent.
    BasisNotAllowed,
    /// No other ground takes the place of consent for a child in focus.
    BasisNotForChild,
    /// Nobody has written why the ground is the right one.
    MotivationMissing,
    /// A task in the public interest carries, with the reason written down.
    PublicTask,
    /// A contract with the person shown carries.
    ContractModel,
    /// Nobody who decides has said anything.
    Missing,
    /// An employee has not said anything; nobody can for them.
    EmployeeMissing,
    /// A politician in office has not said anything; somebody has to decide on which ground they are shown.
    PublicOffice,
    /// One in a crowd can be recognised and has not said anything, and the policy knows no other ground.
    Crowd,
    /// The yes names no channel.
    NoChannel,
    /// Nobody has written when the yes was said.
    Undated,
    /// The register must say when the yes was entered.
    IncompleteTime,
    /// The register must say what the yes is for.
    IncompletePurpose,
    /// The register must say what of the person the yes covers.
    IncompleteData,
    /// The register must say how the yes was given.
    IncompleteForm,
    /// The register must say which notice the giver had read.
    IncompleteNotice,
    /// The register must say where the evidence is kept.
    IncompleteEvidence,
    /// The register must say how long the yes holds.
    IncompleteValidity,
    /// The register must say whether a no would have had a consequence.
    IncompleteRefusal,
    /// The register must say whether the child has been heard.
    IncompleteChildHeard,
    /// The register must say who has custody.
    IncompleteCustodians,
    /// The giver had read a notice that the policy does not know.
    UnknownNotice,
    /// A no would have had a consequence: the yes was not free.
    NotFree,
    /// The yes was not given in the form that the policy asks for.
    Form,
    /// Nobody has written how the yes was given, and the policy asks for a form.
    FormUnknown,
    /// The yes ran out before the publication.
    Expired,
    /// The yes holds until an event whose day nobody has written.
    UntilUnknown,
    /// The yes came after the publication.
    Late,
    /// Somebody else than the giver has ended the yes.
    Revoked,
    /// The yes has been found never to have been valid.
    Invalidated,
    /// The yes is for other channels.
    OutOfScope,
    /// The yes is for another purpose.
    OutOfScopePurpose,
    /// The yes does not cover all that is shown or said.
    OutOfScopeData,
    /// The yes does not cover paid spreading.
    OutOfScopePaid,
    /// The yes is for other pictures.
    OutOfScopePicture,
    /// Special categories need an explicit yes (GDPR article 9.2 a).
    Art9,
    /// Too young to consent alone, and not every guardian needed has consented.
    GuardianMissing,
    /// The birth date comes from an identity number and lies too near the limit to count with.
    AgeNearLimit,
    /// Guardians have consented for a child who may now be asked itself.
    RefreshWithChild,
    /// The person's own consent carries; the person is young.
    Maturity,
    /// Nobody has looked whether the representative's mandate covers this.
    Mandate,
    /// The service keeps secret what it knows of people, and secrecy has not been waived.
    Secrecy,
    /// The yes is old: worth asking again.
    Refresh,
    /// An employee's yes carries; they must have been free to say no.
    Employee,
    /// The consents carry.
    Valid,
}

/// Every code with its word, in their order.
const WORDS: [(Code, &str); 51] = [
    (Code::Deceased, "deceased"),
    (Code::NotIdentifiable, "not-identifiable"),
    (Code::Refused, "refused"),
    (Code::Withdrawn, "withdrawn"),
    (Code::GuardianObjects, "guardian-objects"),
    (Code::LegitimateInterest, "legitimate-interest"),
    (Code::BasisNotAllowed, "basis-not-allowed"),
    (Code::BasisNotForChild, "basis-not-for-child"),
    (Code::MotivationMissing, "motivation-missing"),
    (Code::PublicTask, "public-task"),
    (Code::ContractModel, "contract-model"),
    (Code::Missing, "missing"),
    (Code::EmployeeMissing, "employee-missing"),
    (Code::PublicOffice, "public-office"),
    (Code::Crowd, "crowd"),
    (Code::NoChannel, "no-channel"),
    (Code::Undated, "undated"),
    (Code::IncompleteTime, "incomplete-time"),
    (Code::IncompletePurpose, "incomplete-purpose"),
    (Code::IncompleteData, "incomplete-data"),
    (Code::IncompleteForm, "incomplete-form"),
    (Code::IncompleteNotice, "incomplete-notice"),
    (Code::IncompleteEvidence, "incomplete-evidence"),
    (Code::IncompleteValidity, "incomplete-validity"),
    (Code::IncompleteRefusal, "incomplete-refusal"),
    (Code::IncompleteChildHeard, "incomplete-child-heard"),
    (Code::IncompleteCustodians, "incomplete-custodians"),
    (Code::UnknownNotice, "unknown-notice"),
    (Code::NotFree, "not-free"),
    (Code::Form, "form"),
    (Code::FormUnknown, "form-unknown"),
    (Code::Expired, "expired"),
    (Code::UntilUnknown, "until-unknown"),
    (Code::Late, "late"),
    (Code::Revoked, "revoked"),
    (Code::Invalidated, "invalidated"),
    (Code::OutOfScope, "out-of-scope"),
    (Code::OutOfScopePurpose, "out-of-scope-purpose"),
    (Code::OutOfScopeData, "out-of-scope-data"),
    (Code::OutOfScopePaid, "out-of-scope-paid"),
    (Code::OutOfScopePicture, "out-of-scope-picture"),
    (Code::Art9, "art9"),
    (Code::GuardianMissing, "guardian-missing"),
    (Code::AgeNearLimit, "age-near-limit"),
    (Code::RefreshWithChild, "refresh-with-child"),
    (Code::Maturity, "maturity"),
    (Code::Mandate, "mandate"),
    (Code::Secrecy, "secrecy"),
    (Code::Refresh, "refresh"),
    (Code::Employee, "employee"),
    (Code::Valid, "valid"),
];

impl Code {
    /// Every code, in their order.
    pub fn all() -> impl Iterator<Item = Code> {
        WORDS.iter().map(|(code, _)| *code)
    }

    /// The word in records and texts.
    pub fn as_str(self) -> &'static str {
        WORDS.get(self as usize).map_or("", |(_, word)| word)
    }

    /// The word that texts know it by: what a register's entry lacks has one for all.
    pub fn words(self) -> &'static str {
        if self.is_incomplete() { "incomplete" } else { self.as_str() }
    }

    /// Whether it says what a register's entry lacks.
    pub fn is_incomplete(self) -> bool {
        (Code::IncompleteTime..=Code::IncompleteCustodians).contains(&self)
    }
}

/// A set of codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Codes(u64);

impl Codes {
    pub(crate) fn add(&mut self, code: Code) {
        self.0 |= 1 << code as u8;
    }

    /// Whether the code is in it.
    pub fn has(self, code: Code) -> bool {
        self.0 & 1 << code as u8 != 0
    }

    /// The codes in it, in their order.
    pub fn iter(self) -> impl Iterator<Item = Code> {
        Code::all().filter(move |code| self.has(*code))
    }

    pub(crate) fn first(self) -> Option<Code> {
        self.iter().next()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_code_has_its_place_and_a_word_of_its_own() {
        for (place, (code, _)) in WORDS.iter().enumerate() {
            assert_eq!(*code as usize, place, "{code:?}");
        }
        let words: BTreeSet<&str> = Code::all().map(Code::as_str).collect();
        assert_eq!(words.len(), WORDS.len());
        assert_eq!(WORDS.last().map(|(code, _)| *code), Some(Code::Valid), "Valid is the last code");
    }

    #[test]
    fn a_set_gives_back_what_was_put_in() {
        let mut codes = Codes::default();
        for code in [Code::Valid, Code::Secrecy, Code::Deceased] {
            codes.add(code);
        }
        assert_eq!(codes.iter().collect::<Vec<_>>(), [Code::Deceased, Code::Secrecy, Code::Valid]);
        assert!(!codes.has(Code::Form));
    }
}
