//! Invented people, histories and publications.

use chrono::{DateTime, Days, NaiveDate, Utc};
use klartecken_consent::{
    AgeBand, Basis, BirthDateSource, Circumstances, Custodian, Custodians, Custody, DataCategory, Demands,
    Event, EventKind, Form, Giver, Ground, Person, RequiredForm, ShownAs, Terms,
};
use proptest::{collection::vec, option, prelude::*, sample::select, sample::subsequence};

const KINDS: [EventKind; 9] = [
    EventKind::Requested,
    EventKind::Given,
    EventKind::Approved,
    EventKind::Refused,
    EventKind::Renewed,
    EventKind::Withdrawn,
    EventKind::Revoked,
    EventKind::Expired,
    EventKind::Invalidated,
];
const GIVERS: [Giver; 5] =
    [Giver::Own, Giver::Guardian, Giver::GuardianApproval, Giver::Representative, Giver::Other];
const CUSTODIES: [Custody; 9] = [
    Custody::Joint,
    Custody::Sole,
    Custody::OnePrevented,
    Custody::SpeciallyAppointed,
    Custody::GodManUnaccompanied,
    Custody::GodManAdult,
    Custody::Forvaltare,
    Custody::Framtidsfullmakt,
    Custody::None,
];
/// Private persons most often: only of them is everything asked.
const SHOWN: [ShownAs; 10] = [
    ShownAs::Private,
    ShownAs::Private,
    ShownAs::Private,
    ShownAs::Private,
    ShownAs::Private,
    ShownAs::Employee,
    ShownAs::InOffice,
    ShownAs::Deceased,
    ShownAs::InCrowd,
    ShownAs::FromBehind,
];
const FORMS: [Form; 3] = [Form::Written, Form::Digital, Form::OralNoted];
const GROUNDS: [Ground; 3] = [Ground::PublicTask, Ground::ContractModel, Ground::LegitimateInterest];

pub(crate) fn publication() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

/// Days around the publication, and the ends of the calendar.
fn day() -> impl Strategy<Value = NaiveDate> {
    let near = (0_u64..800).prop_map(|days| publication() + Days::new(60) - Days::new(days));
    prop_oneof![20 => near, 1 => Just(NaiveDate::MIN), 1 => Just(NaiveDate::MAX)]
}

fn moment() -> impl Strategy<Value = DateTime<Utc>> {
    (0_i64..2_000_000).prop_map(|minutes| DateTime::from_timestamp(1_795_000_000 + minutes * 60, 0).unwrap())
}

/// Mostly a plain yes for the channel; now and then something that narrows it.
fn terms() -> impl Strategy<Value = Terms> {
    let words = |known: &'static [&str]| {
        subsequence(known.to_vec(), 0..=known.len())
            .prop_map(|words| words.into_iter().map(str::to_owned).collect::<Vec<String>>())
    };
    let rarely = || proptest::bool::weighted(0.1);
    let data = subsequence(vec![DataCategory::Image, DataCategory::Name], 0..=2);
    let scope =
        (words(&["facebook", "instagram"]), words(&["information", "recruitment"]), data, words(&["aa"]));
    let kept = (
        option::weighted(0.8, select(FORMS.to_vec())),
        option::weighted(0.2, day()),
        rarely(),
        words(&["N"]),
    );
    let flags = (any::<bool>(), option::of(Just(true)), any::<bool>(), rarely());
    (scope, kept, flags).prop_map(
        |((channels, purposes, data, pictures), (form, until, event, notice), flags)| Terms {
            channels,
            purposes,
            data,
            pictures,
            form,
            valid_until: until,
            until_event: if event && until.is_none() { "school-year-end".to_owned() } else { String::new() },
            notice_sha256: notice.first().cloned(),
            explicit: flags.0,
            paid: flags.1,
            secrecy_waiver: flags.2,
            refusal_consequence_free: Some(!flags.3),
            ..Terms::default()
        },
    )
}

pub(crate) fn event() -> impl Strategy<Value = Event> {
    let who = (select(vec!["P1", "P1", "P1", "P2"]), select(GIVERS.to_vec()), select(vec!["V1", "v2", ""]));
    let what = (select(KINDS.to_vec()), option::weighted(0.95, day()), option::of(moment()));
    let refers = select(vec!["", "", "", "E0", "E1"]);
    (who, what, refers, terms()).prop_map(|((person, by, giver), (kind, on, at), refers_to, terms)| Event {
        id: String::new(),
        at,
        person: person.to_owned(),
        kind,
        by,
        giver: giver.to_owned(),
        on,
        refers_to: refers_to.to_owned(),
        terms,
    })
}

/// Events with ids of their own.
pub(crate) fn history() -> impl Strategy<Value = Vec<Event>> {
    vec(event(), 0..12).prop_map(|events| {
        let named = events.into_iter().enumerate();
        named.map(|(number, event)| Event { id: format!("E{number}"), ..event }).collect()
    })
}

pub(crate) fn person() -> impl Strategy<Value = Person> {
    let bands = vec![AgeBand::Under13, AgeBand::From13To15, AgeBand::From16To17, AgeBand::Adult];
    // From newborn to grown up, and many near thirteen.
    let near = (0_u64..120).prop_map(|days| publication() - Days::new(4_809) + Days::new(days));
    let born = prop_oneof![(0_u64..8_000).prop_map(|days| publication() - Days::new(days)), near, day()];
    let age = (option::of(select(bands)), option::of(born), any::<bool>());
    let decides = (select(CUSTODIES.to_vec()), subsequence(vec!["V1", "V2"], 0..=2), select(vec!["", "B-7"]));
    let ground = option::weighted(0.1, (select(GROUNDS.to_vec()), select(vec!["", "Därför."])));
    (age, decides, select(SHOWN.to_vec()), ground, proptest::bool::weighted(0.9)).prop_map(
        |(
            (age_band, birth_date, numbered),
            (custody, custodians, mandate),
            shown_as,
            ground,
            identifiable,
        )| {
            let source = if numbered { BirthDateSource::IdentityNumber } else { BirthDateSource::Known };
            let custodian = |id: &str| Custodian { id: id.to_owned(), prevented: false };
            Person {
                age_band,
                birth_date,
                birth_date_source: source,
                custody,
                custodians: custodians.into_iter().map(custodian).collect(),
                mandate: mandate.to_owned(),
                shown_as,
                basis: ground.map(|(ground, why)| Basis {
                    ground,
                    motivation: why.to_owned(),
                    channels: Vec::new(),
                    valid_until: None,
                    reference: String::new(),
                }),
                identifiable,
                ..Person::new("P1")
            }
        },
    )
}

pub(crate) fn circumstances() -> impl Strategy<Value = Circumstances<'static>> {
    let forms = vec![RequiredForm::Any, RequiredForm::Documented, RequiredForm::Written];
    let rarely = || proptest::bool::weighted(0.2);
    let ages = (select(vec![0, 13, 15, 18, u32::MAX]), select(vec![0, 24, u32::MAX]));
    let policy = (select(forms), select(vec![Custodians::All, Custodians::One]), ages);
    (policy, day(), rarely(), rarely(), rarely(), rarely(), select(vec!["", "information"])).prop_map(
        |((form, custodians, (own_age, refresh_months)), day, far, paid, special, secret, purpose)| {
            Circumstances {
                purpose,
                data: &[DataCategory::Image],
                pictures: &["aa"],
                paid,
                special_category: special,
                secrecy_setting: secret,
                own_age,
                custodians,
                form,
                refresh_months,
                grounds: &GROUNDS,
                demands: if far && paid { Demands::Register } else { Demands::Post },
                ..Circumstances::new("facebook", if far { day } else { publication() })
            }
        },
    )
}
