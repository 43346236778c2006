//! Whether one yes reaches one publication.

use chrono::{Datelike, NaiveDate};

use crate::{Circumstances, Code, Demands, Event, Form, Person, RequiredForm, Terms};

/// Why the yes does not reach the publication: steps 2 to 5 of the validity function, the first that hits.
pub(crate) fn lapse(yes: &Event, person: &Person, at: &Circumstances<'_>) -> Option<Code> {
    let terms = &yes.terms;
    let Some(on) = yes.on else { return Some(Code::Undated) };
    if terms.channels.is_empty() {
        return Some(Code::NoChannel);
    }
    if at.demands == Demands::Register
        && let Some(code) = incomplete(yes, person, on)
    {
        return Some(code);
    }
    if terms.refusal_consequence_free == Some(false) {
        return Some(Code::NotFree);
    }
    if at.form == RequiredForm::Written && terms.form == Some(Form::OralNoted) {
        return Some(Code::Form);
    }
    if terms.valid_until.is_some_and(|last| last < at.publish_on) {
        return Some(Code::Expired);
    }
    let said_at = yes.at.filter(|_| terms.form == Some(Form::Digital));
    let later_that_day =
        on == at.publish_on && said_at.zip(at.publish_at).is_some_and(|(said, out)| said > out);
    if on > at.publish_on || later_that_day {
        return Some(Code::Late);
    }
    out_of_scope(terms, at).or((at.special_category && !terms.explicit).then_some(Code::Art9))
}

/// What a register's entry lacks.
fn incomplete(yes: &Event, person: &Person, on: NaiveDate) -> Option<Code> {
    let terms = &yes.terms;
    let of_child = person.may_be_child(on);
    let no_notice = terms.notice_version.is_empty() || terms.notice_sha256.is_none();
    let no_custodians = person.custodians.is_empty() && person.custody != crate::Custody::None;
    [
        (Code::IncompleteTime, yes.at.is_none()),
        (Code::IncompletePurpose, terms.purposes.is_empty()),
        (Code::IncompleteData, terms.data.is_empty()),
        (Code::IncompleteForm, terms.form.is_none()),
        (Code::IncompleteNotice, no_notice),
        (Code::IncompleteEvidence, terms.reference.trim().is_empty()),
        (Code::IncompleteValidity, terms.valid_until.is_none() && terms.until_event.is_empty()),
        (Code::IncompleteRefusal, terms.refusal_consequence_free.is_none()),
        (Code::IncompleteChildHeard, of_child && terms.child_heard.is_none()),
        (Code::IncompleteCustodians, of_child && no_custodians),
    ]
    .into_iter()
    .find_map(|(code, lacks)| lacks.then_some(code))
}

fn out_of_scope(terms: &Terms, at: &Circumstances<'_>) -> Option<Code> {
    let silent = terms.purposes.is_empty() || at.purpose.is_empty();
    let all_data = terms.data.is_empty() || at.data.iter().all(|kind| terms.data.contains(kind));
    if !has(&terms.channels, at.channel) {
        Some(Code::OutOfScope)
    } else if !silent && !has(&terms.purposes, at.purpose) {
        Some(Code::OutOfScopePurpose)
    } else if !all_data {
        Some(Code::OutOfScopeData)
    } else if at.paid && terms.paid != Some(true) {
        Some(Code::OutOfScopePaid)
    } else if !covers_pictures(terms, at) {
        Some(Code::OutOfScopePicture)
    } else {
        None
    }
}

/// Whether a yes covers every picture that shows the person.
fn covers_pictures(terms: &Terms, at: &Circumstances<'_>) -> bool {
    let names_none = terms.pictures.is_empty() && terms.series.is_empty();
    let of_series = !terms.series.is_empty() && terms.series == at.series;
    let each = !at.pictures.is_empty() && at.pictures.iter().all(|digest| has(&terms.pictures, digest));
    names_none || of_series || each
}

/// What somebody has to look at before the yes can be relied on.
pub(crate) fn asks(yes: &Event, at: &Circumstances<'_>) -> impl Iterator<Item = Code> {
    let terms = &yes.terms;
    let known = |digest: &String| at.notices.iter().any(|notice| notice == digest);
    let unknown_notice = !at.notices.is_empty() && terms.notice_sha256.as_ref().is_some_and(|it| !known(it));
    let form_unknown = terms.form.is_none()
        && match at.form {
            RequiredForm::Any => false,
            RequiredForm::Documented => terms.reference.trim().is_empty(),
            RequiredForm::Written => true,
        };
    let until_unknown = !terms.until_event.is_empty() && terms.valid_until.is_none();
    [
        (Code::UnknownNotice, unknown_notice),
        (Code::FormUnknown, form_unknown),
        (Code::UntilUnknown, until_unknown),
    ]
    .into_iter()
    .filter_map(|(code, asks)| asks.then_some(code))
}

/// Whether a no, a withdrawal or an end speaks of the publication. Where either is silent it does.
pub(crate) fn concerns(terms: &Terms, at: &Circumstances<'_>) -> bool {
    let channel = terms.channels.is_empty() || has(&terms.channels, at.channel);
    let purpose = terms.purposes.is_empty() || at.purpose.is_empty() || has(&terms.purposes, at.purpose);
    let data =
        terms.data.is_empty() || at.data.is_empty() || at.data.iter().any(|kind| terms.data.contains(kind));
    channel && purpose && data && concerns_pictures(terms, at)
}

fn concerns_pictures(terms: &Terms, at: &Circumstances<'_>) -> bool {
    let names_none = terms.pictures.is_empty() && terms.series.is_empty();
    // What has not been read may be any picture, and pictures of no known series may be of this one.
    let maybe = |digest: &&str| digest.is_empty() || has(&terms.pictures, digest);
    let picture = !terms.pictures.is_empty() && (at.pictures.is_empty() || at.pictures.iter().any(maybe));
    let series = !terms.series.is_empty() && (at.series.is_empty() || at.series == terms.series);
    names_none || picture || series
}

/// Whether more than so many months have passed since.
pub(crate) fn is_older(on: NaiveDate, months: u32, at: &Circumstances<'_>) -> bool {
    let count = |day: NaiveDate, more: u32| {
        let months = i64::from(day.year()) * 12 + i64::from(day.month0()) + i64::from(more);
        (months, day.day())
    };
    count(at.publish_on, 0) > count(on, months)
}

fn has(words: &[String], word: &str) -> bool {
    words.iter().any(|known| known == word)
}
