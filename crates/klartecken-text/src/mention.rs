//! What can be seen in a text.

use klartecken_post::Span;

/// Something seen in a text, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Its place in the text as it was handed over: bytes, on character boundaries.
    pub span: Span,
    /// What it is.
    pub kind: MentionKind,
}

/// What was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MentionKind {
    /// A person's number: personal identity number, coordination number or reserve number.
    PersonalIdentityNumber {
        /// What its digits say about it; never the digits themselves.
        number: IdentityNumber,
    },
    /// The number of a legal person (third digit at least 2, check digit right).
    /// A sole trader's organisation number is a personal identity number and is reported as one.
    OrganisationNumber,
    /// A telephone number.
    Phone {
        /// In the one form in which two ways to write it compare equal.
        number: PhoneNumber,
    },
    /// An e-mail address, plain or disguised.
    Email {
        /// In lower case, with `(at)`, `snabel-a`, `punkt` and the like undone: `anna.berg@example.se`.
        address: String,
    },
}

/// What is known about a person's number without keeping it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IdentityNumber {
    /// Which kind of number.
    pub form: Form,
    /// How sure it is that this is one.
    pub certainty: Certainty,
    /// Whether it lies in a series that Skatteverket keeps for tests.
    /// Only a hint: before 1990 few test numbers follow any series, and a number in one is still reported.
    pub test_series: bool,
}

/// Kinds of personal numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// Personnummer (folkbokföringslagen (1991:481) 18 §).
    Personal,
    /// Samordningsnummer (lag (2022:1697)): the day plus 60.
    Coordination,
    /// Reserve number of a health care region or of Ladok, with a letter first in the last block.
    Reserve,
}

/// How sure a reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// It may be one; the text around it says something else, or says that it is one although its check digit is wrong.
    Possible,
    /// Date and check digit are right and nothing speaks against it.
    Certain,
}

/// A telephone number in the one form in which numbers compare equal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhoneNumber {
    /// ASCII digits: national with the leading zero (`0701740605`), short numbers as they are (`11414`),
    /// foreign ones with `+` and country code (`+358401234567`).
    pub national: String,
    /// Which kind of number.
    pub kind: PhoneKind,
}

/// Kinds of telephone numbers in the Swedish numbering plan (PTS).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PhoneKind {
    /// 070, 072, 073, 076, 079.
    Mobile,
    /// With an area code.
    Landline,
    /// 010, 020, 077 and other series without a place.
    NonGeographic,
    /// 112, 113 13, 114 14, 1177 and their like.
    Short,
    /// With another country's code.
    Foreign,
}
