//! What a marked passage is.

use serde::{Deserialize, de};

/// The types of the marks, named as in the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A personal identity number.
    Personnummer,
    /// A coordination number.
    Samordningsnummer,
    /// An organisation number.
    Orgnummer,
    /// A private telephone number.
    PhonePrivate,
    /// A private e-mail address.
    EmailPrivate,
    /// Where a private person lives.
    HomeAddress,
    /// A registration plate of a private person.
    RegPlate,
    /// A private person's account.
    BankAccount,
    /// A private person's account, written as IBAN.
    Iban,
    /// A payment card.
    PaymentCard,
    /// The number of a case about one person.
    CaseNumberPersonal,
    /// Coordinates or a map link to where they do harm.
    GpsCoordinates,
    /// A name.
    PersonName,
    /// Health.
    Health,
    /// Social services.
    SocialServices,
    /// A pupil.
    SchoolPupil,
    /// Crime.
    Crime,
    /// Protected identity.
    ProtectedIdentity,
    /// Special categories other than health.
    SpecialCategory,
    /// Security.
    Security,
    /// A matter of an employee's.
    StaffMatter,
}

impl Kind {
    /// All, numbers and places first, then what takes understanding.
    pub const ALL: [Kind; 21] = [
        Kind::Personnummer,
        Kind::Samordningsnummer,
        Kind::Orgnummer,
        Kind::PhonePrivate,
        Kind::EmailPrivate,
        Kind::HomeAddress,
        Kind::RegPlate,
        Kind::BankAccount,
        Kind::Iban,
        Kind::PaymentCard,
        Kind::CaseNumberPersonal,
        Kind::GpsCoordinates,
        Kind::PersonName,
        Kind::Health,
        Kind::SocialServices,
        Kind::SchoolPupil,
        Kind::Crime,
        Kind::ProtectedIdentity,
        Kind::SpecialCategory,
        Kind::Security,
        Kind::StaffMatter,
    ];

    /// The word in the files.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Personnummer => "PERSONNUMMER",
            Kind::Samordningsnummer => "SAMORDNINGSNUMMER",
            Kind::Orgnummer => "ORGNUMMER",
            Kind::PhonePrivate => "PHONE_PRIVATE",
            Kind::EmailPrivate => "EMAIL_PRIVATE",
            Kind::HomeAddress => "HOME_ADDRESS",
            Kind::RegPlate => "REG_PLATE",
            Kind::BankAccount => "BANK_ACCOUNT",
            Kind::Iban => "IBAN",
            Kind::PaymentCard => "PAYMENT_CARD",
            Kind::CaseNumberPersonal => "CASE_NUMBER_PERSONAL",
            Kind::GpsCoordinates => "GPS_COORDINATES",
            Kind::PersonName => "PERSON_NAME",
            Kind::Health => "HEALTH",
            Kind::SocialServices => "SOCIAL_SERVICES",
            Kind::SchoolPupil => "SCHOOL_PUPIL",
            Kind::Crime => "CRIME",
            Kind::ProtectedIdentity => "PROTECTED_IDENTITY",
            Kind::SpecialCategory => "ETHNICITY_RELIGION_POLITICS_UNION_SEX",
            Kind::Security => "SECURITY",
            Kind::StaffMatter => "STAFF_MATTER",
        }
    }

    /// Whether a pattern can find it; the others take understanding.
    pub fn is_structured(self) -> bool {
        self < Kind::PersonName
    }

    /// Whether stopping for it is to say that the post breaks official secrecy.
    pub fn is_secrecy(self) -> bool {
        matches!(
            self,
            Kind::Health
                | Kind::SocialServices
                | Kind::SchoolPupil
                | Kind::ProtectedIdentity
                | Kind::Security
                | Kind::StaffMatter
                | Kind::Crime
                | Kind::CaseNumberPersonal
        )
    }

    /// Whether a finding of this kind has found a mark of the kind `marked`: some say the same of one passage.
    pub fn fits(self, marked: Kind) -> bool {
        self == marked
            || matches!(
                (marked, self),
                (Kind::ProtectedIdentity, Kind::HomeAddress | Kind::GpsCoordinates | Kind::SocialServices)
                    | (Kind::SocialServices, Kind::ProtectedIdentity)
                    | (Kind::Samordningsnummer, Kind::Personnummer)
                    | (Kind::Personnummer, Kind::Samordningsnummer)
                    | (Kind::BankAccount, Kind::Iban)
            )
    }
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Kind, D::Error> {
        let word = String::deserialize(deserializer)?;
        let kind = Kind::ALL.into_iter().find(|kind| kind.as_str() == word);
        kind.ok_or_else(|| de::Error::custom("there is no such type"))
    }
}
