//! What can be seen in a text.

use klartecken_post::Span;

use crate::{About, Standing};

/// Something seen in a text, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Its place in the text as it was handed over: bytes, on character boundaries.
    pub span: Span,
    /// What it is.
    pub kind: MentionKind,
    /// The sentence that it stands in.
    pub sentence: Span,
    /// Whom it stands beside in that sentence, and so may belong to.
    pub about: Option<About>,
}

impl Mention {
    pub(crate) fn new(span: Span, kind: MentionKind) -> Mention {
        Mention { span, kind, sentence: span, about: None }
    }

    /// Whether it stands beside somebody who is spoken of, to, or speaks, as a private person.
    pub fn is_about_private_person(&self) -> bool {
        self.about.is_some_and(|about| about.standing == Standing::Private)
    }
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
    /// A number to which money can be sent, or from which it can be taken, with the label or bank in front.
    /// What it is made from, its holder's identity number or telephone number, is a mention of its own inside it.
    Account {
        /// Which kind of number.
        kind: AccountKind,
    },
    /// A street and a number, with the flat, the stairs, `c/o`, postcode and town that stand beside it.
    Address {
        /// Whether it is written as one writes where somebody lives: with flat, stairs, `c/o` or postcode and town,
        /// or behind "bor på".
        home: bool,
    },
    /// The registration plate of a vehicle.
    Plate {
        /// Whether the same or a neighbouring sentence is about a vehicle; without that it may be any short code.
        context: bool,
    },
    /// A property in the land register: `Prästgården 3:14`.
    Property,
    /// The number of a case at an authority, a court or the police, with the label in front.
    CaseNumber {
        /// Whether cases of that kind are about a person: social services, guardianship, courts, police.
        personal: bool,
    },
    /// A place on the map: coordinates, a map link, a plus code, three words.
    Position {
        /// Whether it tells one house from the next (about 20 metres).
        precise: bool,
    },
    /// An address in a network: IPv4, IPv6 or MAC.
    Network,
    /// A secret that opens something, with the word that says so.
    Code {
        /// What it opens.
        kind: CodeKind,
    },
    /// The number of a passport, an identity card, a driving licence, a patient or a client, with its label.
    Document,
}

/// Kinds of numbers that move money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccountKind {
    /// Of any country, check digits right (ISO 13616).
    Iban,
    /// A payment card, check digit right (ISO/IEC 7812).
    Card,
    /// Clearing number and account, or an account number behind a word that says so.
    BankAccount,
    /// Bankgiro number.
    Bankgiro {
        /// Whether it is in the series 900-904 that Svensk Insamlingskontroll grants.
        charity: bool,
    },
    /// Plusgiro number.
    Plusgiro {
        /// Whether it is in the series 900-904 that Svensk Insamlingskontroll grants.
        charity: bool,
    },
    /// A Swish number that begins with 123: an association or a company.
    SwishOrganisation,
    /// A mobile number to which money is to be sent; that number is also reported by itself.
    SwishPrivate,
}

/// What a secret opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CodeKind {
    /// A door, gate, cabinet, padlock or safe.
    Door,
    /// An alarm.
    Alarm,
    /// An account or a network.
    Password,
    /// A card, a telephone or BankID.
    Pin,
    /// Something else: a one-time or security code.
    Other,
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
