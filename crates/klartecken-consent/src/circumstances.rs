//! The publication that the consents have to carry, and what the policy asks.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{DataCategory, Ground};

/// The publication that the consents have to carry, and what the policy asks.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// The channel's word, such as `instagram`.
    pub channel: &'a str,
    /// What the post is for, in the municipality's own word; empty where nobody has said.
    pub purpose: &'a str,
    /// What it shows or says of the person; empty where nobody knows.
    pub data: &'a [DataCategory],
    /// Whether it will be spread for pay.
    pub paid: bool,
    /// SHA-256 of the pictures that show the person, empty for one that has not been read; none where it is none.
    pub pictures: &'a [&'a str],
    /// The series that the pictures belong to; empty where nobody has said.
    pub series: &'a str,
    /// Whether it says something of a special category (GDPR article 9) of the person.
    pub special_category: bool,
    /// Whether the service presumes that what it knows of people is secret.
    pub secrecy_setting: bool,
    /// Calendar date in Sweden.
    pub publish_on: NaiveDate,
    /// The moment, where it is known.
    pub publish_at: Option<DateTime<Utc>>,
    /// The age, in whole years, from which a child consents alone; never below 13 whatever stands here.
    pub own_age: u32,
    /// Whose yes is needed where custody is joint.
    pub custodians: Custodians,
    /// Below this age, in whole years, a child's own consent is worth a talk with a guardian.
    pub advise_guardian_below: u32,
    /// The form that a yes must have.
    pub form: RequiredForm,
    /// The grounds that may take the place of consent.
    pub grounds: &'a [Ground],
    /// SHA-256 of the notices that count; where there are none, nobody asks which notice it was.
    pub notices: &'a [String],
    /// A yes older than so many months is worth asking for again.
    pub refresh_months: u32,
    /// How much the entries must say.
    pub demands: Demands,
}

impl<'a> Circumstances<'a> {
    /// An unpaid post of unknown purpose, by a policy that asks no more than the law does.
    pub fn new(channel: &'a str, publish_on: NaiveDate) -> Circumstances<'a> {
        Circumstances {
            channel,
            purpose: "",
            data: &[],
            paid: false,
            pictures: &[],
            series: "",
            special_category: false,
            secrecy_setting: false,
            publish_on,
            publish_at: None,
            own_age: 13,
            custodians: Custodians::All,
            advise_guardian_below: 16,
            form: RequiredForm::Any,
            grounds: &[],
            notices: &[],
            refresh_months: 24,
            demands: Demands::Post,
        }
    }

    /// The age from which a child consents alone.
    pub(crate) fn own_age(&self) -> u32 {
        self.own_age.max(13)
    }
}

/// Whose yes is needed where custody is joint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Custodians {
    /// Both (6 kap. 11 and 13 §§ föräldrabalken).
    #[default]
    All,
    /// One, because the municipality has decided so.
    One,
}

/// The form that a yes must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RequiredForm {
    /// Any.
    #[default]
    Any,
    /// Written, digital, or said with a note of it, or anything with a reference to its evidence.
    Documented,
    /// Written or digital.
    Written,
}

/// How much an entry must say to be valid at all.
///
/// A consent that stands in one post's document was typed in for that post: purpose, data, pictures and paper are then
/// those of this very post, and what the document has no words for is not demanded. It must say who, on which day and
/// for which channels, and what it does say counts: a purpose that is not this post's puts it out of scope.
/// One thing is never read into silence: paid spreading, since a post says of itself that it is paid.
///
/// A register's entry is to carry posts that nobody has thought of yet, and to be shown years later. It must say all that
/// GDPR articles 7 and 13 and ISO/IEC TS 27560 ask of it: when it was entered, purpose, data, form, notice, where the
/// evidence is, how long it holds, that a no would have had no consequence, and for a child who has custody and that it
/// has been heard. Which pictures it is about may be left open: a municipality's own forms say "pictures from our
/// activities", and the channels, the purposes and the period already bound it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Demands {
    /// What one post's document carries.
    #[default]
    Post,
    /// What a register must carry.
    Register,
}
